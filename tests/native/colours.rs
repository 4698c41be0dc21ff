//! The colours of the style sheet, and the contrast that each pair must keep (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The light and the dark value of each colour, read from the style sheet.
fn colours() -> BTreeMap<String, (String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/package/egov-recovery.css");
    let sheet = fs::read_to_string(path).expect("the style sheet");
    let mut light_only: BTreeMap<String, String> = BTreeMap::new();
    let mut both = BTreeMap::new();
    for line in
        sheet.lines().map(str::trim).filter(|line| line.starts_with("--") && line.contains("var(--egov-recovery-"))
    {
        let (name, value) = line.split_once(": ").expect("a custom property");
        let name = name.trim_start_matches("--").to_owned();
        let hex: Vec<String> = value.match_indices('#').map(|(at, _)| value[at..at + 7].to_owned()).collect();
        match hex.as_slice() {
            [light] => drop(light_only.insert(name, light.clone())),
            [light, dark] => drop(both.insert(name, (light.clone(), dark.clone()))),
            other => panic!("{line}: {other:?}"),
        }
    }
    for (name, (light, _)) in &both {
        assert_eq!(
            light_only.get(name),
            Some(light),
            "{name}: browsers without light-dark() show the same light value"
        );
    }
    assert_eq!(light_only.len(), both.len());
    both
}

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn ratio(one: &str, two: &str) -> f64 {
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

#[test]
fn every_pair_keeps_its_contrast_in_light_and_dark() {
    let pairs = [
        ("text", "bg", 4.5),
        ("strong", "bg", 4.5),
        ("sub", "bg", 4.5),
        ("line", "bg", 3.0),
        ("control", "bg", 3.0),
        ("accent", "bg", 3.0),
        ("accent-hover", "bg", 3.0),
        ("accent-active", "bg", 3.0),
        ("on-accent", "accent", 4.5),
        ("on-accent", "accent-hover", 4.5),
        ("on-accent", "accent-active", 4.5),
        ("link", "bg", 4.5),
        ("link-hover", "bg", 4.5),
        ("visited", "bg", 4.5),
        ("err", "bg", 4.5),
        ("stop-fg", "stop-bg", 4.5),
        ("stop-line", "stop-bg", 3.0),
        ("stop-line", "bg", 3.0),
        ("strong", "stop-bg", 4.5),
        ("warn-fg", "bg", 4.5),
        ("warn-line", "bg", 3.0),
        ("info-line", "bg", 3.0),
        ("focus-outer", "bg", 3.0),
        ("focus-outer", "tint", 3.0),
        ("focus-outer", "bg-sub", 3.0),
        ("focus-inner", "focus-outer", 3.0),
        ("focus-inner", "accent", 3.0),
        ("text", "tint", 4.5),
        ("strong", "tint", 4.5),
        ("link", "tint", 4.5),
        ("text", "bg-sub", 4.5),
        ("strong", "bg-sub", 4.5),
        ("sub", "bg-sub", 4.5),
    ];
    let colours = colours();
    for (one, two, least) in pairs {
        let (one_light, one_dark) = &colours[one];
        let (two_light, two_dark) = &colours[two];
        let (light, dark) = (ratio(one_light, two_light), ratio(one_dark, two_dark));
        assert!(light >= least, "{one} on {two}, light: {light:.2}");
        assert!(dark >= least, "{one} on {two}, dark: {dark:.2}");
    }
    let tested: Vec<&str> = pairs.iter().flat_map(|(one, two, _)| [*one, *two]).collect();
    for name in colours.keys() {
        assert!(tested.contains(&name.as_str()), "{name} is in no pair");
    }
}
