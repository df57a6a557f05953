//! What stands above the text: the header as documents of the Union carry it, and the box.

use domain::report::ReportKind;
use typeset::document::{BoxEntry, Masthead, Text};

use super::words::Words;
use crate::reports::meetings;

/// Session, place, number, date, source and title.
pub(super) fn masthead(words: &Words<'_>) -> Masthead {
    let report = words.report;
    let kind = report.query.kind;
    let meeting = meetings::addressee(kind, report.query.period);
    let body = kind.governing_body().map(|body| words.code("meeting_body", body.code())).unwrap_or_default();
    let session = match meeting {
        Some(meeting) => {
            words.with("report-session", &[("body", body.into()), ("meeting", meeting.id.clone().into())])
        }
        None if kind == ReportKind::Needs => words.say("report-session-needs"),
        None => body.into(),
    };
    let cutoff = report.query.data_cutoff.date_naive();
    let suffix = suffix(words.locale.language.as_str());
    Masthead {
        organization: words.say("report-organization"),
        session,
        place_and_dates: meeting.map_or_else(Text::new, |meeting| place_and_dates(words, meeting)),
        agenda_item: None,
        number: words.with("report-number", &[("suffix", suffix.into())]),
        date: words.locale.formats.day(cutoff).into(),
        original_language: words.say("report-original"),
        source: words.say(&format!("report-source-{}", kind.code())),
        title: words.title().into(),
    }
}

fn place_and_dates(words: &Words<'_>, meeting: &meetings::Meeting) -> Text {
    let country = meeting.country_iso3.map(|code| words.country(code));
    let place: Vec<String> = [meeting.city.clone(), country].into_iter().flatten().collect();
    let place = place.join(&words.locale.text("place-joint"));
    match (meeting.start, meeting.end) {
        (Some(start), Some(end)) => {
            let dates = words.locale.with(
                "date-span",
                &[
                    ("start", words.locale.formats.day(start).into()),
                    ("end", words.locale.formats.day(end).into()),
                ],
            );
            words.with("report-place-dates", &[("place", place.into()), ("dates", dates.into())])
        }
        _ => words.say("report-dates-open"),
    }
}

/// The letter that documents of the Union carry for their language.
fn suffix(language: &str) -> &'static str {
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
pub(super) fn summary_box(words: &Words<'_>) -> Vec<BoxEntry> {
    let kind = words.report.query.kind.code();
    let facts = &words.report.outcome.facts;
    let figures = words.with(
        "report-summary-figures",
        &[
            ("events", app::i18n::count(facts.events.capacity_building)),
            ("participations", words.told(facts.participation.participations)),
            ("people", words.told(facts.participation.distinct_people)),
            ("countries", app::i18n::count(facts.participation.countries)),
        ],
    );
    let entry = |heading: &str, paragraphs: Vec<Text>| BoxEntry { heading: words.say(heading), paragraphs };
    vec![
        entry(
            "report-summary",
            vec![
                words.with(&format!("report-summary-{kind}"), &[("subject", words.subject().into())]),
                figures,
            ],
        ),
        entry("report-action", vec![words.say(&format!("report-action-{kind}"))]),
        entry("report-references", vec![words.say(&format!("report-references-{kind}"))]),
    ]
}
