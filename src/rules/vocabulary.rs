//! How facts and rows of facts are written down once.

/// Declares an enum like [`vocabulary!`] whose variants each carry a row of facts. The fields of the row are named once; every
/// variant has to fill all of them.
macro_rules! rows {
    (
        $(#[$meta:meta])*
        $name:ident: $row:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )+ }
        $( $(#[$variant_meta:meta])* $variant:ident = $id:literal => ($( $value:expr ),+ $(,)?), )+
    ) => {
        $crate::vocabulary::vocabulary! {
            $(#[$meta])*
            $name { $( $(#[$variant_meta])* $variant = $id, )+ }
        }

        /// What is fixed for each value.
        #[derive(Clone, Copy)]
        struct $row { $( $field: $type, )+ }

        impl $name {
            const fn row(self) -> &'static $row {
                const fn row($( $field: $type ),+) -> $row {
                    $row { $( $field ),+ }
                }
                // As data, because code that makes the rows weighs more.
                match self { $( $name::$variant => const { &row($( $value ),+) }, )+ }
            }

            $(
                $(#[$field_meta])*
                pub const fn $field(self) -> $type {
                    self.row().$field
                }
            )+
        }
    };
}

/// Declares the facts that can be asked: for each an enum of situations that ends in `Unsure`,
/// and together the questions, the answers and the set of facts known so far.
macro_rules! facts {
    ( $(
        $(#[$meta:meta])*
        $field:ident: $fact:ident = $id:literal {
            $( $(#[$option_meta:meta])* $option:ident = $option_id:literal, )+
        }
    )+ ) => {
        $( $crate::vocabulary::vocabulary! {
            $(#[$meta])*
            $fact {
                $( $(#[$option_meta])* $option = $option_id, )+
                /// わからない: always offered, and always leads on.
                Unsure = "unsure",
            }
        } )+

        $crate::vocabulary::vocabulary! {
            /// A question that the checker can ask: one for each fact of the rule book (section 2).
            Question { $( $(#[$meta])* $fact = $id, )+ }
        }

        /// One answer: a fact together with the situation that was chosen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Answer {
            $( $(#[$meta])* $fact($fact), )+
        }

        impl Answer {
            /// Every answer, in the order of the questions.
            pub const ALL: &'static [Answer] = &[
                $( $( Answer::$fact($fact::$option), )+ Answer::$fact($fact::Unsure), )+
            ];

            /// Its place among them.
            pub fn place(self) -> usize {
                Answer::ALL.iter().position(|answer| *answer == self).unwrap_or_default()
            }

            /// The question that this answers.
            pub const fn question(self) -> Question {
                match self { $( Answer::$fact(_) => Question::$fact, )+ }
            }

            /// The public id of the chosen option.
            pub const fn id(self) -> &'static str {
                match self { $( Answer::$fact(value) => value.id(), )+ }
            }

            /// Whether this is わからない.
            pub const fn is_unsure(self) -> bool {
                match self { $( Answer::$fact(value) => matches!(value, $fact::Unsure), )+ }
            }
        }

        impl Question {
            /// Every answer that this question offers, `unsure` last.
            pub fn answers(self) -> impl Iterator<Item = Answer> {
                let answers: &[Answer] = match self { $(
                    Question::$fact => &[ $( Answer::$fact($fact::$option), )+ Answer::$fact($fact::Unsure) ],
                )+ };
                answers.iter().copied()
            }

            /// The answer with this option id; `None` where the question has no such option.
            pub fn answer(self, option: &str) -> Option<Answer> {
                self.answers().find(|answer| answer.id() == option)
            }
        }

        /// The facts known so far. They may arrive in any order; a fact that a symptom never asks is ignored.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct Facts {
            /// In the order of the questions.
            known: [Option<Answer>; Question::ALL.len()],
        }

        impl Facts {
            $(
                $(#[$meta])*
                ///
                /// # Errors
                /// The question to ask, while the fact is not known.
                pub fn $field(&self) -> Result<$fact, Question> {
                    if let Some(Answer::$fact(value)) = self.get(Question::$fact) { Ok(value) } else { Err(Question::$fact) }
                }
            )+

            /// What is known on this question.
            pub fn get(&self, question: Question) -> Option<Answer> {
                self.known.get(question as usize).copied().flatten()
            }

            /// Takes an answer, in place of an earlier one to the same question.
            pub fn set(&mut self, answer: Answer) {
                self.put(answer.question(), Some(answer));
            }

            /// The same facts with this answer.
            pub fn with(mut self, answer: Answer) -> Facts {
                self.set(answer);
                self
            }

            /// Forgets what was said on this question.
            pub fn forget(&mut self, question: Question) {
                self.put(question, None);
            }

            fn put(&mut self, question: Question, answer: Option<Answer>) {
                if let Some(known) = self.known.get_mut(question as usize) {
                    *known = answer;
                }
            }
        }
    };
}

pub(crate) use facts;
pub(crate) use rows;
