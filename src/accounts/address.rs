//! Addresses as people write them, each by a number.
//!
//! Two are the same if they are equal after trimming and ASCII lower-casing, and nothing cleverer (Q8).

use super::model::Address;
use crate::letters::has;

/// The addresses of one list. The order of first mention is their number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    written: Vec<String>,
}

/// Why a text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAddress {
    /// It is empty.
    Empty,
    /// A full-width or other character that no mail address has, often from a Japanese keyboard.
    FullWidth(char),
    /// It does not look like one address: a name, one @, and a host.
    Malformed,
}

impl Addresses {
    /// The number of an address, a new one where it was not there yet.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn number(&mut self, text: &str) -> Result<Address, NoAddress> {
        let written = text.trim();
        if written.is_empty() {
            return Err(NoAddress::Empty);
        }
        if let Some(wide) = written.chars().find(|letter| !letter.is_ascii()) {
            return Err(NoAddress::FullWidth(wide));
        }
        if !is_one_address(written) {
            return Err(NoAddress::Malformed);
        }
        Ok(self.find(written).unwrap_or_else(|| self.add(written.to_owned())))
    }

    /// The number of an address that was not written down: it equals no other.
    pub fn unwritten(&mut self) -> Address {
        self.add(String::new())
    }

    /// The number of an address of the list.
    pub fn find(&self, text: &str) -> Option<Address> {
        let text = text.trim();
        // What was not written down is found by no text.
        let is_it = |known: &String| !text.is_empty() && known.eq_ignore_ascii_case(text);
        let place = self.written.iter().position(is_it)?;
        u8::try_from(place).ok().map(Address::Written)
    }

    /// An address as it was written first; `None` for one that the reader is free to choose, or did not write.
    pub fn text(&self, address: Address) -> Option<&str> {
        let Address::Written(number) = address else { return None };
        self.written.get(usize::from(number)).map(String::as_str).filter(|text| !text.is_empty())
    }

    fn add(&mut self, text: String) -> Address {
        self.written.push(text);
        // Six accounts mention fewer than twenty addresses.
        u8::try_from(self.written.len() - 1).map_or(Address::Elsewhere, Address::Written)
    }
}

/// As much as tells an address from anything else that may be pasted; whether mail arrives there is not ours to say.
fn is_one_address(text: &str) -> bool {
    const NO_PART_OF_IT: &str = ",;:<>()[]\"\\";
    let foreign = |letter: char| !letter.is_ascii_graphic() || has(NO_PART_OF_IT, letter);
    let Some((name, host)) = text.split_once('@') else { return false };
    let hosted = !has(host, '@') && host.split('.').all(|label| !label.is_empty());
    // Longer ones do not exist (RFC 5321).
    !name.is_empty() && hosted && text.len() <= 254 && !text.contains(foreign)
}
