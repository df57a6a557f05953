//! Who took part, and which countries were reached; with a word on the events of which nobody knows, since
//! what is not on record is not zero (rule 9).

use app::i18n::count;
use domain::report::{Gap, Passage};
use typeset::document::{Block, Section, Text};

use super::{pictures, sections::numbered, tables, words::Words};

/// The counted events, and those of them of which neither attendance nor a number is on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OnRecord {
    events: u64,
    missing: u64,
    is_nothing: bool,
}

impl OnRecord {
    /// Of a report.
    pub fn of(words: &Words<'_>) -> Self {
        let facts = &words.report.outcome.facts;
        let events = facts.events.capacity_building;
        let missing = facts.gaps.iter().filter(|row| row.missing.contains(&Gap::Attendance)).count() as u64;
        let nobody =
            facts.participation.participations == Some(0) && facts.participation.stated_only.events == 0;
        Self { events, missing, is_nothing: nobody && missing > 0 && missing >= events }
    }

    /// Whether it is known for no event who came, so that nothing counted of people is a figure.
    pub const fn is_nothing(self) -> bool {
        self.is_nothing
    }

    /// A sentence on figures of people where it is known for no event who came.
    pub fn instead(self, words: &Words<'_>, id: &str) -> Option<Text> {
        self.is_nothing.then(|| words.with(id, &[("events", count(self.events))]))
    }

    /// A sentence where it is not known for some.
    fn lacking(self, words: &Words<'_>, id: &str) -> Option<Block> {
        let values = [("events", count(self.events)), ("missing", count(self.missing))];
        (self.missing > 0 && !self.is_nothing).then(|| numbered(words.with(id, &values)))
    }
}

/// Participations, people and days, as a whole and by region and class.
pub(super) fn participation(words: &Words<'_>) -> Section {
    let on_record = OnRecord::of(words);
    let mut section = Section::new(words.say("report-participation"));
    match on_record.instead(words, "report-participation-unknown") {
        Some(unknown) => section = section.with(numbered(unknown)),
        None => section.blocks.extend(whole(words)),
    }
    section.blocks.extend(on_record.lacking(words, "report-participation-lacking"));
    section.blocks.extend(words.narrative(Passage::Participation));
    section.blocks.extend(pictures::women(words).map(Block::from));
    section = section.with(tables::by_region(words)).with(tables::by_class(words));
    let over_time = [pictures::regions(words), pictures::classes(words)].into_iter().flatten();
    section.blocks.extend(over_time.map(Block::from));
    section.blocks.extend(tables::over_time::by_year(words).map(Block::from));
    section
}

/// Countries with somebody there, and those without.
pub(super) fn reached(words: &Words<'_>) -> Section {
    let facts = &words.report.outcome.facts;
    let values = [
        ("countries", count(facts.participation.countries)),
        ("territories", count(facts.participation.territories)),
    ];
    let mut section = Section::new(words.say("report-reached"));
    let on_record = OnRecord::of(words);
    let known = || words.with("report-reached-countries", &values);
    let sentence = on_record.instead(words, "report-reached-unknown").unwrap_or_else(known);
    section = section.with(numbered(sentence));
    section.blocks.extend(on_record.lacking(words, "report-reached-lacking"));
    section.blocks.extend(words.narrative(Passage::Reached));
    section.blocks.extend(pictures::countries(words).map(Block::from));
    if !facts.countries.is_empty() {
        section = section.with(tables::countries(words));
    }
    if let Some(table) = tables::records::not_reached(words) {
        section = section.with(table);
    }
    for (id, codes) in
        [("report-reached-stated", &facts.reached_by_headcount), ("report-not-reached", &facts.not_reached)]
    {
        if !codes.is_empty() {
            let list = words.country_list(codes);
            section = section.with(numbered(
                words.with(id, &[("count", count(codes.len() as u64)), ("list", list.into())]),
            ));
        }
    }
    section
}

fn whole(words: &Words<'_>) -> [Block; 3] {
    let facts = &words.report.outcome.facts.participation;
    let whole = [
        ("participations", words.told(facts.participations)),
        ("people", words.told(facts.distinct_people)),
        ("days", words.told(facts.participant_days)),
    ];
    let modes = [
        ("onsite", words.told(facts.on_site)),
        ("remote", words.told(facts.remote)),
        ("both", words.told(facts.both)),
        ("unknown", words.told(facts.mode_unknown)),
    ];
    let stated = [
        ("events", count(facts.stated_only.events)),
        ("people", words.stated_sum(facts.stated_only.people).into()),
    ];
    [
        numbered(words.with("report-participation-whole", &whole)),
        numbered(words.with("report-participation-modes", &modes)),
        numbered(words.with("report-participation-stated", &stated)),
    ]
}
