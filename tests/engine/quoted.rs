//! What is quoted from e-Gov's screens, told apart from what is ours.

/// Takes out what is quoted from e-Gov's screens: it is not ours to shorten or to soften.
pub fn unquoted(text: &str) -> String {
    let mut depth = 0_i32;
    text.chars()
        .filter(|character| {
            depth += i32::from(*character == '「');
            let keep = depth == 0;
            depth -= i32::from(*character == '」');
            keep
        })
        .collect()
}

/// A sentence without what is said in brackets: what a word means, or what is said beside it.
#[allow(dead_code, reason = "of the tests that share this file, only those of the manners ask for it")]
pub fn without_asides(sentence: &str) -> String {
    let mut depth = 0_i32;
    let kept = sentence.chars().filter(|character| {
        depth += i32::from(*character == '（');
        let keep = depth == 0;
        depth -= i32::from(*character == '）');
        keep
    });
    kept.collect()
}
