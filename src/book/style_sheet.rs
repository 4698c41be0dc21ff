//! What is known of the style sheet: its name in the package, and what it takes where a page sets nothing.

use sha2::{Digest, Sha256};

use super::repository::{Fault, read};

const SOURCE: &str = "www/package/egov-recovery.css";

/// The name of the style sheet in `pkg/`: it carries a digest of its source.
///
/// # Errors
/// Names the source that cannot be read.
pub fn style_sheet() -> Result<String, Fault> {
    let digest = Sha256::digest(read(SOURCE)? + &read(".tools/style.mjs")?);
    let hex: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("egov-recovery-{hex}.css"))
}

/// A custom property that a page may set, and what is taken where it does not.
pub(super) struct Fallback {
    pub(super) property: String,
    pub(super) value: String,
}

/// Every place that asks for such a property, in the order of the style sheet. Where there are two sets of colours it is the
/// light one.
pub(super) fn fallbacks() -> Result<Vec<Fallback>, Fault> {
    let sheet = read(SOURCE)?;
    let asked = sheet.split("var(").skip(1).filter(|asked| asked.starts_with("--egov-recovery-"));
    let plain = asked.filter_map(|asked| asked.split_once(')')?.0.split_once(", "));
    Ok(plain
        .filter(|(_, value)| !value.starts_with("light-dark("))
        .map(|(property, value)| Fallback { property: property.to_owned(), value: value.to_owned() })
        .collect())
}
