//! The numbered tables of figures: T1 to T5 and T11; the others are in the files beside.

pub(super) mod needs;
pub(super) mod outcomes;
pub(super) mod over_time;
pub(super) mod records;
pub(super) mod targets;
pub(super) mod whole;

use app::i18n::count;
use domain::report::{Cells, Mandate, RegionOrNone, ReportKind};
use typeset::document::{Cell, Chart, Column, Note, Row, Table, Text};

use super::words::Words;
use crate::{
    mandates::known::report_kind,
    reports::{mandates, meetings},
};

/// T1: events by kind and Sector.
pub(super) fn by_kind(words: &Words<'_>) -> Table {
    let events = &words.report.outcome.facts.events;
    let mut table = words.table(1, "report-t1");
    table.columns = vec![Column::row_header(words.say("report-kind"))];
    for sector in ["ITU-T", "ITU-R", "ITU-D", "GS"] {
        table.columns.push(Column::figure(words.code("sector_short", sector)));
    }
    table.columns.push(Column::figure(words.say("report-joint")));
    table.columns.push(Column::figure(words.say("report-total")));
    for row in &events.by_kind {
        let mut cells = vec![Cell::text(words.code("kind_plural", row.kind.code()))];
        cells.extend(
            [row.t, row.r, row.d, row.general_secretariat, row.joint, row.total].map(|n| words.figure(n)),
        );
        table.rows.push(Row::body(cells));
    }
    let sum = |of: fn(&domain::report::ByKind) -> u64| words.figure(events.by_kind.iter().map(of).sum());
    table.rows.push(Row::total(vec![
        Cell::text(words.say("report-total")),
        sum(|row| row.t),
        sum(|row| row.r),
        sum(|row| row.d),
        sum(|row| row.general_secretariat),
        sum(|row| row.joint),
        words.figure(events.total),
    ]));
    let total = table.columns.len() - 1;
    table.chart = Some(Chart { columns: vec![total], stacked: false });
    table.notes = vec![Note::general(words.say("report-t1-note")), words.rules(&[11])];
    table
}

/// T2: events by region of the host.
pub(super) fn by_host(words: &Words<'_>) -> Table {
    let mut table = words.table(2, "report-t2");
    table.columns = vec![
        Column::row_header(words.say("report-host-region")),
        Column::figure(words.say("report-events")),
        Column::figure(words.say("report-days")),
        Column::figure(words.say("report-in-developing")),
    ];
    let events = &words.report.outcome.facts.events;
    for row in &events.by_host_region {
        let name = match row.region.code() {
            "online" => words.locale.text("report-online"),
            "none" => words.locale.text("report-no-host"),
            region => words.code("region", region),
        };
        let figures = [row.events, row.days, row.in_developing].map(|n| words.figure(n));
        table.rows.push(Row::body([vec![Cell::text(name)], figures.into()].concat()));
    }
    let in_developing = events.by_host_region.iter().map(|row| row.in_developing).sum();
    let figures = [events.total, events.days, in_developing].map(|n| words.figure(n));
    table.rows.push(Row::total([vec![Cell::text(words.say("report-total"))], figures.into()].concat()));
    table.notes = vec![Note::general(words.say("report-t2-note")), words.rules(&[1, 11])];
    table
}

fn participation_columns(words: &Words<'_>, first: &str) -> Vec<Column> {
    let mut columns = vec![Column::row_header(words.say(first))];
    for id in [
        "report-participations",
        "report-people",
        "report-women",
        "report-men",
        "report-other",
        "report-not-stated",
        "report-countries",
        "report-territories",
        "report-events",
        "report-days-attended",
    ] {
        columns.push(Column::figure(words.say(id)));
    }
    columns
}

fn participation_row(words: &Words<'_>, name: impl Into<Text>, cells: &Cells) -> Row {
    let mut row = vec![Cell::text(name)];
    row.extend(
        [
            cells.participations,
            cells.distinct_people,
            cells.female,
            cells.male,
            cells.other,
            cells.not_stated,
        ]
        .map(|figure| words.of_people(figure)),
    );
    row.extend([cells.countries, cells.territories].map(|figure| words.of_people(Some(figure))));
    row.extend([cells.events, cells.days].map(|figure| words.of_people(figure)));
    Row::body(row)
}

/// The name of a row of the tables by region.
pub(super) fn region_name(words: &Words<'_>, region: RegionOrNone) -> String {
    match region {
        RegionOrNone::None => words.locale.text("report-no-region"),
        region => words.code("region", region.code()),
    }
}

/// T3: participations by region.
pub(super) fn by_region(words: &Words<'_>) -> Table {
    let mut table = words.table(3, "report-t3");
    table.columns = participation_columns(words, "report-region");
    for row in &words.report.outcome.facts.participation.by_region {
        table.rows.push(participation_row(words, region_name(words, row.region), &row.cells));
    }
    table.rows.push(all_regions(words));
    // What the table is called after; people are another figure (rule 2).
    table.chart = Some(Chart { columns: vec![1], stacked: false });
    table.notes = vec![Note::general(words.say("report-t3-note")), words.rules(&[1, 2, 4, 6, 8, 9])];
    table
}

/// Of all regions and none together. The genders of the whole are no facts of a report, nor are events by whether
/// anybody came.
fn all_regions(words: &Words<'_>) -> Row {
    let whole = &words.report.outcome.facts.participation;
    let not_counted = || Cell::unknown(words.say("report-none"));
    let mut row = vec![
        Cell::text(words.say("report-total")),
        words.of_people(whole.participations),
        words.of_people(whole.distinct_people),
    ];
    row.extend((0..4).map(|_| not_counted()));
    row.extend([whole.countries, whole.territories].map(|figure| words.of_people(Some(figure))));
    row.extend([not_counted(), words.of_people(whole.participant_days)]);
    Row::total(row)
}

/// T4: participations by class, then the developing countries as one, then the overcount.
pub(super) fn by_class(words: &Words<'_>) -> Table {
    let facts = &words.report.outcome.facts;
    let mut table = words.table(4, "report-t4");
    table.columns = participation_columns(words, "report-class");
    for row in &facts.participation.by_class {
        table.rows.push(participation_row(words, words.code("class", row.class.code()), &row.cells));
    }
    let developing = &facts.participation.developing;
    let not_counted = || Cell::unknown(words.say("report-none"));
    let mut total = vec![
        Cell::text(words.say("report-developing")),
        words.of_people(developing.participations),
        words.of_people(developing.distinct_people),
    ];
    total.extend((0..4).map(|_| not_counted()));
    total.extend([developing.countries, developing.territories].map(|figure| words.of_people(Some(figure))));
    total.extend((0..2).map(|_| not_counted()));
    table.rows.push(Row::total(total));
    let overcount = developing.overcount.map_or_else(
        || words.locale.text("report-suppressed"),
        |figure| words.locale.number(i64::try_from(figure).unwrap_or(i64::MAX)),
    );
    table.notes.push(Note::general(words.with("report-t4-overcount", &[("overcount", overcount.into())])));
    let definition = format!("report-definition-{}", facts.report.developing.code());
    table.notes.push(Note::general(words.say(&definition)));
    table.notes.push(words.rules(&[1, 2, 3, 4, 6]));
    table
}

/// T5: countries and territories reached.
pub(super) fn countries(words: &Words<'_>) -> Table {
    let mut table = words.table(5, "report-t5");
    table.columns = vec![
        Column::row_header(words.say("report-country")),
        Column::text(words.say("report-region")),
        Column::text(words.say("report-classes")),
        Column::figure(words.say("report-events")),
        Column::figure(words.say("report-participations")),
        Column::figure(words.say("report-people")),
        Column::text(words.say("report-first-time")),
    ];
    let mut rows: Vec<_> = words.report.outcome.facts.countries.iter().collect();
    rows.sort_by(|one, other| {
        words.locale.formats.compare(&words.country(one.iso3), &words.country(other.iso3))
    });
    for row in rows {
        let name = words.country(row.iso3);
        let mut first = Cell::text(name);
        if !row.member_state {
            first = first.marked("*");
        }
        let classes: Vec<String> =
            row.classes.iter().map(|class| words.code("class_short", class.code())).collect();
        let region = match row.region.code() {
            "none" => words.locale.text("report-none"),
            region => words.code("region_short", region),
        };
        let first_time = if row.first_time { "report-yes" } else { "report-no" };
        table.rows.push(Row::body(vec![
            first,
            Cell::text(region),
            Cell::text(words.locale.formats.list(classes.iter().map(String::as_str))),
            words.guarded(row.events),
            words.guarded(row.participations),
            words.guarded(row.distinct_people),
            Cell::text(words.say(first_time)),
        ]));
    }
    table.notes = vec![
        Note::marked("*", words.say("report-t5-note")),
        Note::general(words.short_names()),
        words.rules(&[2, 4, 9]),
    ];
    table
}

/// T11: paragraphs, what answers them, and how far.
pub(super) fn obligations(words: &Words<'_>) -> Table {
    let mut table = words.table(11, "report-t11");
    table.columns = vec![
        Column::row_header(words.say("report-paragraph")),
        Column::text(words.say("report-asks")),
        Column::figure(words.say("report-records")),
        Column::text(words.say("report-records-named")),
        Column::text(words.say("report-last")),
        Column::text(words.say("report-status")),
        Column::text(words.say("report-due")),
    ];
    // A statement answers no resolution: it lists the paragraphs that something answers.
    let is_statement = words.report.query.kind == ReportKind::Statement;
    let book = &words.report.read.mandates;
    let mut above = "";
    for row in words.report.outcome.facts.mandates.iter().filter(|row| !is_statement || row.records > 0) {
        let instrument = mandates::instrument_of(&row.id);
        if instrument != above {
            table.rows.push(Row::group(book.name(words.locale, instrument)));
            above = instrument;
        }
        table.rows.push(obligation(words, row));
    }
    table.notes = vec![Note::general(words.say("report-t11-note")), words.rules(&[12])];
    table
}

fn obligation(words: &Words<'_>, row: &Mandate) -> Row {
    let mandate = words.report.read.mandates.get(&row.id);
    let asks = mandate.map_or_else(Text::new, |mandate| {
        let organ = words.code("organ", &mandate.organ_code);
        let asked = match &mandate.entered {
            Some(texts) => words.own_words(texts, ""),
            None => words.code("paragraph", &mandate.id).into(),
        };
        let mut text = Text::new().strong(organ).plain(" ");
        text.0.extend(asked.0);
        text
    });
    Row::body(vec![
        Cell::text(Text::new().code(row.id.clone())),
        Cell::text(asks),
        words.figure(row.records),
        Cell::text(named(words, row)),
        words.dated(row.last),
        Cell::text(words.code("mandate_status", row.status.code())),
        Cell::text(mandate.map_or_else(Text::new, |mandate| due(words, mandate))),
    ])
}

/// The latest records that answer a paragraph, by their references and with how much of each does where somebody
/// said it, and how many there are besides.
fn named(words: &Words<'_>, row: &Mandate) -> Text {
    let Some(latest) = words.report.outcome.answers.get(&row.id) else { return Text::new() };
    let more = row.records.saturating_sub(latest.len() as u64);
    let more = (more > 0).then(|| words.locale.with("report-records-more", &[("count", count(more))]));
    // The language joins marks; the references, which no language is to turn, stand in their places.
    let marks = vec![MARK; latest.len()];
    let parts = marks.into_iter().chain(more.as_deref());
    let joined = words.locale.formats.list(parts.collect::<Vec<_>>().into_iter());
    let mut between = joined.split(MARK);
    let mut text = Text::new().plain(between.next().unwrap_or_default());
    for (reference, after) in latest.iter().zip(between) {
        text = text.code(reference.clone());
        if let Some(share) = words.report.read.shares.get(&(row.id.clone(), reference.clone())) {
            text = text.plain(words.locale.with("report-share", &[("count", count(*share))]));
        }
        text = text.plain(after);
    }
    text
}

/// What no reference holds.
const MARK: &str = "\u{FFFC}";

/// The report that a paragraph demands, and the meeting that receives it; nothing where it demands none.
fn due(words: &Words<'_>, mandate: &mandates::Mandate) -> Text {
    let Some(reporting) = &mandate.reporting else { return Text::new() };
    let kind = report_kind(mandate);
    let report = words.report;
    let receiver = match meetings::addressee(kind, &report.read.calendar, report.query.period) {
        Some(meeting) => meeting.meeting.id.clone(),
        None => words.code("addressee", &reporting.to),
    };
    let report = words.code("report", kind.code());
    words.with("report-due-to", &[("report", report.into()), ("meeting", receiver.into())])
}
