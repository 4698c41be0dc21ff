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
