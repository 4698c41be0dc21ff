//! What is known of the style sheet: its name in the package.

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
