//! Paragraphs of resolutions and the records that answer them: which link is worth suggesting, what share of a
//! record a link can carry, and what became of a paragraph in the next revision.

use serde::Deserialize;

use crate::{
    codes,
    event::{EventKind, Sector},
};

#[cfg(test)]
mod tests;

codes! {
    /// What a person decided about a link between a record and a paragraph.
    Verdict as "verdict" { Confirmed = "confirmed", Rejected = "rejected" }
}

codes! {
    /// How well a record fits a paragraph: kind and Sector always do.
    Fit as "fit" {
        /// A theme does too.
        Likely = "likely",
        /// The record names no theme.
        Possible = "possible",
    }
}

/// What a suggestion looks at of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph<'a> {
    /// Kinds of records that answer it.
    pub record_kinds: &'a [String],
    /// Code of the organ that it addresses.
    pub organ: &'a str,
    /// Themes of its own; none for a paragraph on the whole subject.
    pub themes: &'a [String],
    /// The year of its revision.
    pub from: i32,
    /// The year of the revision that replaced it.
    pub until: Option<i32>,
}

/// What a suggestion looks at of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate<'a> {
    /// Its kind, as the list of kinds of records spells it.
    pub kind: &'a str,
    /// Who answers for it.
    pub sectors: &'a [Sector],
    /// Its themes.
    pub themes: &'a [String],
    /// The year of its first day.
    pub year: Option<i32>,
}

/// The kind of record that an event is; none for meetings that build no capacity.
#[must_use]
pub const fn record_kind(kind: EventKind) -> Option<&'static str> {
    match kind {
        EventKind::Forum | EventKind::ExhibitionForum => Some("event:forum"),
        // A webinar is a seminar on line.
        EventKind::Seminar | EventKind::Webinar => Some("event:seminar"),
        EventKind::Workshop => Some("event:workshop"),
        EventKind::Training => Some("training"),
        _ => None,
    }
}

/// Whose records answer a paragraph that addresses an organ.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Whose {
    /// Anybody's in the Union.
    Union,
    /// These Sectors'.
    Sectors(Vec<Sector>),
    /// Only members themselves can answer it.
    Members,
}

fn whose(organ: &str) -> Whose {
    if matches!(organ, "COUNCIL" | "UNION" | "SG+BUREAUX") {
        return Whose::Union;
    }
    let is = |part: &str, one: &str| part == one;
    let mut sectors = Vec::new();
    for part in organ.split(['+', '&']) {
        let part = part.trim_end_matches("-85");
        if is(part, "TSB") || is(part, "SG20") {
            sectors.push(Sector::T);
        } else if is(part, "BDT") || is(part, "ITU-D") || is(part, "ITU-D-SG") {
            sectors.push(Sector::D);
        } else if is(part, "BR") {
            sectors.push(Sector::R);
        }
    }
    if sectors.is_empty() { Whose::Members } else { Whose::Sectors(sectors) }
}

/// Whether a link is worth suggesting, and how well it fits: the kind of record is one that answers the
/// paragraph, a Sector that it addresses answers for the record, the paragraph was in force in the record's year,
/// and the themes do not contradict. What only members can do is never suggested.
#[must_use]
pub fn fit(paragraph: &Paragraph<'_>, record: &Candidate<'_>) -> Option<Fit> {
    let year = record.year?;
    let in_force = year >= paragraph.from && paragraph.until.is_none_or(|until| year <= until);
    let kind = paragraph.record_kinds.iter().any(|kind| kind == record.kind);
    let sector = match whose(paragraph.organ) {
        Whose::Union => true,
        Whose::Sectors(sectors) => sectors.iter().any(|sector| record.sectors.contains(sector)),
        Whose::Members => false,
    };
    if !(in_force && kind && sector) {
        return None;
    }
    let shared =
        paragraph.themes.is_empty() || paragraph.themes.iter().any(|theme| record.themes.contains(theme));
    match (record.themes.is_empty(), shared) {
        (true, _) => Some(Fit::Possible),
        (false, true) => Some(Fit::Likely),
        (false, false) => None,
    }
}

/// Whether a record can give so much of itself to a paragraph, in percent, beside what it gives to others.
#[must_use]
pub fn share_fits(share: i32, others: impl IntoIterator<Item = i32>) -> bool {
    (1..=100).contains(&share) && share + others.into_iter().sum::<i32>() <= 100
}

/// What became of the paragraphs of a revision in the next.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Revision {
    /// Id of the older instrument.
    pub from: String,
    /// Id of the one that replaces it.
    pub to: String,
    /// How the mapping was found.
    pub basis: String,
    /// Old paragraph and new one.
    pub paragraphs: Vec<Mapped>,
}

/// One paragraph of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Mapped {
    /// The id in the older revision.
    pub old: String,
    /// The id in the newer one; none if the paragraph was dropped.
    pub new: Option<String>,
}

/// A paragraph by its id and instrument, with the older ones that it continues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Continuing<'a> {
    /// Its id.
    pub id: &'a str,
    /// The instrument that it stands in.
    pub instrument: &'a str,
    /// Ids of older paragraphs.
    pub continues: &'a [String],
}

/// The mappings that newer paragraphs state: an instrument of which one continues a paragraph is replaced,
/// and what no paragraph continues was dropped. `older` are ids with their instruments.
#[must_use]
pub fn mappings(older: &[(&str, &str)], newer: &[Continuing<'_>]) -> Vec<Revision> {
    let mut mappings: Vec<Revision> = Vec::new();
    for (old, from) in older {
        let continuing = || newer.iter().filter(|one| one.instrument != *from);
        let of_it = |one: &Continuing<'_>| {
            let is_of_it = |id: &String| older.iter().any(|(known, of)| known == id && of == from);
            one.continues.iter().any(is_of_it)
        };
        let mut targets: Vec<&str> =
            continuing().filter(|one| of_it(one)).map(|one| one.instrument).collect();
        targets.dedup();
        for to in targets {
            let at = mappings.iter().position(|one| (one.from.as_str(), one.to.as_str()) == (*from, to));
            let at = at.unwrap_or_else(|| {
                let (from, to) = ((*from).to_owned(), to.to_owned());
                mappings.push(Revision { from, to, basis: String::new(), paragraphs: Vec::new() });
                mappings.len() - 1
            });
            let there = continuing().filter(|one| one.instrument == to);
            let new =
                there.filter(|one| one.continues.iter().any(|id| id == old)).map(|one| one.id.to_owned());
            let mut mapped: Vec<Mapped> =
                new.map(|new| Mapped { old: (*old).to_owned(), new: Some(new) }).collect();
            if mapped.is_empty() {
                mapped.push(Mapped { old: (*old).to_owned(), new: None });
            }
            mappings[at].paragraphs.extend(mapped);
        }
    }
    mappings
}

/// What the next revision made of a paragraph: the ids there; empty if it was dropped. None if no revision
/// replaced its own.
#[must_use]
pub fn successors<'a>(revisions: &'a [Revision], id: &str) -> Option<Vec<&'a str>> {
    let revision = revisions.iter().find(|one| one.paragraphs.iter().any(|one| one.old == id))?;
    let mapped = revision.paragraphs.iter().filter(|one| one.old == id);
    Some(mapped.filter_map(|one| one.new.as_deref()).collect())
}

/// The paragraphs of the revision before that a paragraph continues.
#[must_use]
pub fn predecessors<'a>(revisions: &'a [Revision], id: &str) -> Vec<&'a str> {
    let mapped = revisions.iter().flat_map(|one| &one.paragraphs);
    mapped.filter(|one| one.new.as_deref() == Some(id)).map(|one| one.old.as_str()).collect()
}

/// A paragraph and all that it continues through the revisions, the nearest first: what was decided of one of
/// them holds for it until somebody decides otherwise.
#[must_use]
pub fn lineage<'a>(revisions: &'a [Revision], id: &'a str) -> Vec<&'a str> {
    let mut line = vec![id];
    let mut at = 0;
    while let Some(one) = line.get(at).copied() {
        for older in predecessors(revisions, one) {
            if !line.contains(&older) {
                line.push(older);
            }
        }
        at += 1;
    }
    line
}
