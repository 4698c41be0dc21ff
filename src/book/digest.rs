//! The digest of the rules: which version of them something was made from.

use crate::rules::{Entry, Page, Symptom, outcomes_of};

/// The digest of the rules, FNV-1a over every path of every symptom.
pub fn digest() -> String {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    Page::ALL.iter().for_each(|page| hash.add(&page.read_on().to_string()));
    for symptom in Symptom::ALL {
        hash.add(symptom.id());
        hash.add(symptom.message().unwrap_or_default());
        for (answers, outcome) in outcomes_of(*symptom) {
            for answer in answers {
                hash.add(answer.question().id());
                hash.add(answer.id());
            }
            outcome.entries().for_each(|entry| hash.add_entry(entry));
        }
    }
    format!("{:016x}\n", hash.0)
}

struct Fnv(u64);

impl Fnv {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn add_entry(&mut self, entry: &Entry) {
        self.add(entry.data.id());
        entry.wait.iter().for_each(|wait| self.add(wait.id()));
        entry.notes.iter().for_each(|note| self.add(note.id()));
        for route in entry.routes() {
            self.add(route.code());
            for line in entry.procedure(route) {
                self.add(line.step.id());
                line.cautions.iter().for_each(|caution| self.add(caution.id()));
            }
        }
        for grounds in entry.grounds() {
            self.add(grounds.label.id());
            grounds.places.iter().for_each(|place| self.add(place.id()));
        }
    }
}
