//! What stands above the text: the header as documents of the Union carry it, and the box.

use domain::{
    obligation::Meeting,
    report::{Passage, ReportKind},
};
use typeset::document::{BoxEntry, Masthead, Text};

use super::{participation::OnRecord, sections::asked_found, words::Words};
use crate::reports::meetings;

/// Session, place, number, date, source and title.
pub(super) fn masthead(words: &Words<'_>) -> Masthead {
    let report = words.report;
    let kind = report.query.kind;
    let meeting = meetings::addressee(kind, &report.read.calendar, report.query.period);
    let body = kind.governing_body().map(|body| words.code("meeting_body", body.code())).unwrap_or_default();
    let session = match meeting {
        Some(meeting) => words
            .with("report-session", &[("body", body.into()), ("meeting", meeting.meeting.id.clone().into())]),
        None if kind == ReportKind::Needs => words.say("report-session-needs"),
        None => body.into(),
    };
    let cutoff = report.query.data_cutoff.date_naive();
    Masthead {
        organization: words.say("report-organization"),
        session: words.line(Passage::Session).unwrap_or(session),
        place_and_dates: match words.line(Passage::PlaceAndDates) {
            Some(written) => written,
            None => meeting.map_or_else(Text::new, |meeting| place_and_dates(words, meeting)),
        },
        agenda_item: agenda_item(words),
        number: number(words),
        date: words.locale.formats.day(words.report.written.date.unwrap_or(cutoff)).into(),
        original_language: original(words),
        source: words
            .line(Passage::Source)
            .unwrap_or_else(|| words.say(&format!("report-source-{}", kind.code()))),
        title: words.line(Passage::Title).unwrap_or_else(|| words.title().into()),
    }
}

/// The number with the letter of the language and, of a correction, its revision.
fn number(words: &Words<'_>) -> Text {
    let suffix = ("suffix", document_letter(words.locale.language.as_str()).into());
    let written = &words.report.written;
    match written.number_with_revision() {
        number if !number.is_empty() => {
            words.with("report-number-given", &[("number", number.into()), suffix])
        }
        _ if written.revision > 0 => {
            let revision = format!("Rev.{}", written.revision);
            words.with("report-number-revised", &[("revision", revision.into()), suffix])
        }
        _ => words.with("report-number", &[suffix]),
    }
}

fn agenda_item(words: &Words<'_>) -> Option<Text> {
    let item = words.report.written.agenda_item.as_str();
    (!item.is_empty()).then(|| words.with("report-agenda-item", &[("item", item.into())]))
}

fn original(words: &Words<'_>) -> Text {
    match words.report.written.original {
        None => words.say("report-original"),
        Some(language) => {
            let name = words.code("language", language.as_str());
            // Names of languages are common nouns there, and stand within the line.
            let is_common = ["es", "fr", "ru"].contains(&words.locale.language.as_str());
            let name = if is_common { name.to_lowercase() } else { name };
            words.with("report-original-language", &[("language", name.into())])
        }
    }
}

fn place_and_dates(words: &Words<'_>, meeting: &Meeting) -> Text {
    let country = meeting.country_iso3.map(|code| (code, words.country(code)));
    let place = words.locale.place(meeting.city.as_deref(), country);
    let day = |day| words.locale.formats.day(day).into();
    let dates = match (meeting.meeting.opening, meeting.end) {
        (Some(start), Some(end)) => {
            words.locale.with("date-span", &[("start", day(start)), ("end", day(end))])
        }
        (Some(start), None) => words.locale.with("report-dates-from", &[("day", day(start))]),
        (None, _) => return words.say("report-dates-open"),
    };
    // Officers enter days; the place is written into the header.
    if place.is_empty() {
        return dates.into();
    }
    words.with("report-place-dates", &[("place", place.into()), ("dates", dates.into())])
}

/// The letter that documents of the Union carry for their language.
pub(in crate::reports) fn document_letter(language: &str) -> &'static str {
    match language {
        "ar" => "A",
        "es" => "S",
        "fr" => "F",
        "ru" => "R",
        "zh" => "C",
        _ => "E",
    }
}

/// Summary, action required and references.
pub(super) fn summary_box(words: &Words<'_>) -> [BoxEntry; 3] {
    let kind = words.report.query.kind.code();
    let facts = &words.report.outcome.facts;
    let known = || {
        words.with(
            "report-summary-figures",
            &[
                ("events", app::i18n::count(facts.events.capacity_building)),
                ("participations", words.told(facts.participation.participations)),
                ("people", words.told(facts.participation.distinct_people)),
                ("countries", app::i18n::count(facts.participation.countries)),
            ],
        )
    };
    let figures = OnRecord::of(words).instead(words, "report-summary-unknown").unwrap_or_else(known);
    let entry = |heading: &str, paragraphs: Vec<Text>| BoxEntry { heading: words.say(heading), paragraphs };
    let written = |passage: Passage, instead: Text| match words.written(passage) {
        paragraphs if paragraphs.is_empty() => vec![instead],
        paragraphs => paragraphs,
    };
    let usual = words.with(&format!("report-summary-{kind}"), &[("subject", words.subject().into())]);
    let subject = || [("subject", words.subject().into())];
    let mut summary = written(Passage::Summary, usual);
    if words.is_extract() {
        summary.insert(0, words.with("report-summary-cut", &subject()));
    }
    summary.push(figures);
    if words.report.query.kind == ReportKind::Needs {
        summary.push(asked_found(words));
        // Where attendance is on record for no event, any of them may have been reached.
        let not_reached = [("count", app::i18n::count(facts.not_reached.len() as u64))];
        let known = !OnRecord::of(words).is_nothing();
        summary.extend(known.then(|| words.with("report-summary-not-reached", &not_reached)));
    }
    // An extract is for information, whoever receives the whole.
    let action = if words.is_extract() { ReportKind::Statement.code() } else { kind };
    let action = words.say(&format!("report-action-{action}"));
    let references = words.say(&format!("report-references-{kind}"));
    [
        entry("report-summary", summary),
        entry("report-action", written(Passage::Action, action)),
        entry("report-references", written(Passage::References, references)),
    ]
}
