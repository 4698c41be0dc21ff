//! The entry screen: paste the sentence, or choose what went wrong.

use super::block::{
    Anchor, Block, Content, Control, FormField, FormKind, Heading, Leads, Link, OnSubmit, Part, Rank, Role, Run, Way,
};
use super::parts::{all, button, heading, live, mistake, p, section, sentences, submit, text, title, when};
use crate::message::{LIMIT, Match};
use crate::reader::{Action, Focus, Input, Search};
use crate::rules::{Group, Route, Symptom};
use crate::text::Words;

/// The whole screen.
pub fn entry(words: &Words, search: &Search, sought: &str) -> Vec<Block> {
    let way = |label: &'static str, id, action: Action| Way {
        label: label.into(),
        told: Vec::new(),
        id,
        leads: Leads::Press(action.into()),
    };
    let list = List {
        words,
        symptom: &|symptom| way(words.symptom.of(symptom).row, symptom.id(), Action::ChooseSymptom(symptom)),
        check: way(words.check.row, Route::P0.code(), Action::OpenCheck(None)),
    };
    let mut blocks = beginning(words);
    blocks.push(search_form(words, search, sought));
    blocks.push(match search {
        Search::Found { hits, cut } => list.hits(hits, *cut),
        Search::Missed { groups, .. } => list.groups(groups),
        Search::Empty | Search::None => list.groups(&[]),
    });
    blocks
}

/// The same in the static guide, whose answers stand on the page of this address. Both are equally high, so that nothing
/// moves when the widget takes the guide's place.
pub fn guide_entry(words: &Words, address: &str) -> Vec<Block> {
    let anchor = |id| Anchor { address: address.to_owned(), id };
    let way =
        |label: &'static str, id| Way { label: label.into(), told: Vec::new(), id, leads: Leads::Guide(anchor(id)) };
    let list = List {
        words,
        symptom: &|symptom| way(words.symptom.of(symptom).row, symptom.id()),
        // The path that says the same in words.
        check: way(words.check.row, Route::P0.code()),
    };
    let mut blocks = beginning(words);
    blocks.push(search_by_hand(words, anchor("guide")));
    blocks.push(list.groups(&[]));
    blocks
}

fn beginning(words: &Words) -> Vec<Block> {
    let ui = &words.ui;
    vec![title(ui.entry_heading), p(ui.entry_lead), text(Role::Privacy, ui.privacy)]
}

/// What stands in the place of the search where nothing can be typed: the page itself can be searched.
fn search_by_hand(words: &Words, guide: Anchor) -> Block {
    let ui = &words.ui;
    section(
        Part::Find,
        vec![
            text(Role::Label, ui.search_label),
            text(Role::Find, ui.find_in_page),
            Block::of(Content::Words(Run::Link(Link::Button(guide), ui.read_all.into()).into())),
        ],
    )
}

fn search_form(words: &Words, search: &Search, sought: &str) -> Block {
    let ui = &words.ui;
    let (result, cut) = match search {
        Search::Missed { text, cut, .. } => {
            (Some(sentences(words, [ui.missed.with([text]).into(), ui.missed_next.into()])), *cut)
        }
        Search::Found { .. } | Search::Empty | Search::None => (None, false),
    };
    let field = FormField {
        input: Input::Search,
        control: Control::Search(sought.to_owned()),
        label: ui.search_label.into(),
        need: "".into(),
        hint: "".into(),
        error: matches!(search, Search::Empty).then(|| mistake(words, ui.search_empty)),
        result,
    };
    let blocks = vec![
        Block::of(Content::Field(field)),
        when(cut, || text(Role::Hint, ui.cut.with([&LIMIT.to_string()]))),
        submit(Rank::Primary, ui.search_button),
    ];
    Block::of(Content::Form(FormKind::Search(ui.search_name), OnSubmit::Read(Input::Search), blocks))
}

/// The rows of the list, wherever they lead.
struct List<'a> {
    words: &'a Words,
    symptom: &'a dyn Fn(Symptom) -> Way,
    check: Way,
}

impl List<'_> {
    fn hits(&self, hits: &[Match], cut: bool) -> Block {
        let ui = &self.words.ui;
        let found = live(ui.hits_heading.of(hits.len()));
        section(
            Part::Hits,
            vec![
                Block::of(Content::Heading(Heading { depth: 1, runs: found.into(), focus: Some(Focus::Hits) })),
                when(cut, || text(Role::Hint, ui.cut.with([&LIMIT.to_string()]))),
                self.rows(hits.iter().map(|hit| hit.symptom)),
                button(Rank::Text, ui.back_to_list, Action::BackToList),
            ],
        )
    }

    /// All rows: those that are messages together, the others by their groups. Groups to which words of the reader point stand
    /// first, with all their rows, under a heading of their own.
    fn groups(&self, pointed: &[Group]) -> Block {
        let ui = &self.words.ui;
        let mut first = vec![heading(1, ui.pointed_heading)];
        for group in pointed {
            first.push(self.group(*group, group.symptoms().to_vec()));
        }
        let mut messages = Vec::new();
        let mut troubles = vec![heading(1, ui.groups_heading)];
        for group in Group::ALL.iter().filter(|group| !pointed.contains(group)) {
            let (quoted, others): (Vec<_>, _) =
                group.symptoms().iter().partition(|symptom| symptom.message().is_some());
            messages.extend(quoted);
            troubles.push(self.group(*group, others));
        }
        troubles.push(section(Part::Apart, vec![Block::of(Content::Ways(vec![self.check.clone()]))]));
        all(vec![
            when(!pointed.is_empty(), || section(Part::Hits, first)),
            when(!messages.is_empty(), || {
                section(Part::Groups, vec![heading(1, ui.messages_heading), self.rows(messages)])
            }),
            section(Part::Groups, troubles),
        ])
    }

    fn group(&self, group: Group, symptoms: Vec<Symptom>) -> Block {
        let rows = self.rows(symptoms);
        match self.words.group.of(group) {
            "" => section(Part::Apart, vec![rows]),
            name => all(vec![heading(2, name), rows]),
        }
    }

    fn rows(&self, symptoms: impl IntoIterator<Item = Symptom>) -> Block {
        Block::of(Content::Ways(symptoms.into_iter().map(self.symptom).collect()))
    }
}
