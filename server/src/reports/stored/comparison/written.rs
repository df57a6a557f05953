//! What is written into two reports that is not the same: header, texts, declarations, targets.

use std::collections::BTreeMap;

use domain::{
    language::Language,
    report::{Gap, Passage},
};

use crate::reports::{Report, aim, meetings};

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the header, in the field that a sentence labels.
    Header(&'static str),
    /// A text in a language.
    Text(Passage, Language),
    /// Why an event lacks something.
    Declared(String, Gap),
    /// The target of a figure, by its name.
    Target(String),
}

/// Something written that is not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// Where.
    pub place: Place,
    /// What it said; empty if nothing.
    pub before: String,
    /// What it says; empty if nothing.
    pub after: String,
}

/// Everything written that is not the same in both.
pub(super) fn rewritten(old: &Report, new: &Report) -> Vec<Rewritten> {
    let (old, mut new) = (all(old), all(new));
    let mut places: Vec<Place> = old.keys().chain(new.keys()).cloned().collect();
    places.sort();
    places.dedup();
    let both = places.into_iter().map(|place| {
        let before = old.get(&place).cloned().unwrap_or_default();
        let after = new.remove(&place).unwrap_or_default();
        Rewritten { place, before, after }
    });
    both.filter(|one| one.before != one.after).collect()
}

fn all(report: &Report) -> BTreeMap<Place, String> {
    let written = &report.written;
    let day = written.date.map(|day| day.to_string()).unwrap_or_default();
    let receiver = meetings::addressee(report.query.kind, &report.read.calendar, report.query.period);
    let receiver = receiver.map(|meeting| meeting.name.clone()).unwrap_or_default();
    let header = [
        ("documents-number", written.number_with_revision()),
        ("documents-agenda_item", written.agenda_item.clone()),
        ("documents-date", day),
        ("mandates_due_column-meeting", receiver),
    ];
    let header = header.into_iter().map(|(label, text)| (Place::Header(label), text));
    let texts = written.texts.iter().map(|one| (Place::Text(one.passage, one.language), one.body.clone()));
    let declared = written
        .declared
        .iter()
        .map(|one| (Place::Declared(one.event_ref.clone(), one.gap), one.reason.clone()));
    let targets =
        report.targets().into_iter().map(|one| (Place::Target(aim(one).figure), one.number.to_string()));
    header.chain(texts).chain(declared).chain(targets).collect()
}
