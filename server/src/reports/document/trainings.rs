//! The trainings of a report as people tell of them: where, when, for how many from how many countries.

use app::i18n::count;
use domain::{event::EventKind, report::AnnexRow};
use entities::event;
use typeset::document::{Block, Text};

use super::{sections::with_countries, words::Words};

/// Trainings that are told one by one; all of them stand in their table.
const TOLD: usize = 40;

/// A paragraph for each training whose place and participants are on record.
pub(super) fn told(words: &Words<'_>) -> impl Iterator<Item = Block> {
    let trainings = words.report.outcome.annex.iter().filter_map(|row| {
        let event = words.report.read.models.get(&row.event)?;
        if event.kind == EventKind::Training { one(words, row, event) } else { None }
    });
    trainings.take(TOLD).map(Block::Numbered)
}

fn one(words: &Words<'_>, row: &AnnexRow, event: &event::Model) -> Option<Text> {
    let place = words.place(event);
    if place.is_empty() || row.is_hidden {
        return None;
    }
    let is_online = event.city.is_none() && event.host_country.is_none();
    let [people_told, stated_told] = if is_online {
        ["report-training-online-people", "report-training-online-stated"]
    } else {
        ["report-training-people", "report-training-stated"]
    };
    let (place, dates) = (("place", place.into()), ("dates", words.dates(event).into()));
    match (row.participations, row.stated) {
        (Some(people), _) if people > 0 => {
            let countries = ("countries", count(row.countries.unwrap_or_default()));
            Some(words.with(people_told, &[place, dates, ("people", count(people)), countries]))
        }
        (_, Some(stated)) => {
            let people = ("people", words.stated(&row.event_ref, stated).into());
            Some(with_countries(words, row, words.with(stated_told, &[place, dates, people])))
        }
        _ => None,
    }
}
