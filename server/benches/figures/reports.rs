//! The facts of a report over a million participations against one plain `GROUP BY` over the same
//! rows, and how they grow; a draft after a record is closed; and documents with an annex of 200 and of
//! 10,000 events.

use std::time::{Duration, Instant};

use app::i18n::Locales;
use domain::{
    country::Developing,
    language::Language,
    period::Period,
    report::{Audience, Format, Query, ReportKind},
};
use sea_orm::{ConnectionTrait, Statement};
use server::{
    authorize::Permit,
    facts::{close_record, reopen_record},
    reports::{Report, records::Read},
};

use crate::{
    memory,
    platform::{Platform, databases},
    table::Table,
};

const EVENTS: i64 = 10_000;
const PER_EVENT: i64 = 100;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let platform = Platform::start(postgres.as_deref()).await;
        fill(&platform, EVENTS, PER_EVENT).await;
        close_all(&platform, EVENTS).await;
        facts(table, name, &platform, Audience::Internal).await;
        facts(table, name, &platform, Audience::Public).await;
        draft(table, name, &platform).await;
        if postgres.is_none() {
            documents(table, &platform).await;
        }
        growth(table, name, &platform, postgres.as_deref()).await;
        scattered(table, name, postgres.as_deref()).await;
    }
}

/// Events of a usual cycle, and people at each of them: so few that most countries send one or two.
const OF_A_CYCLE: (i64, i64) = (60, 8);

/// A report for everybody over a world that is full of what points at few people: all that has to be hidden is
/// looked for anew whenever somebody reads the draft.
async fn scattered(table: &mut Table, name: &str, postgres: Option<&str>) {
    let platform = Platform::start(postgres).await;
    let (events, per_event) = OF_A_CYCLE;
    fill(&platform, events, per_event).await;
    close_all(&platform, events).await;
    let mut took = Duration::MAX;
    for _ in 0..3 {
        took = took.min(timed(count_scattered(&platform)).await);
    }
    table.add(
        format!("a report for everybody, {} people of nearly all countries, {name}", events * per_event),
        format!("{took:.2?}"),
        "under 1 s",
        took < Duration::from_secs(1),
    );
}

async fn count_scattered(platform: &Platform) {
    let read = Read::now(&platform.app.db).await.expect("records");
    let countries = Report::compute(query(platform, Audience::Public), read).outcome.facts.countries;
    assert!(countries.iter().filter(|row| row.participations.is_none()).count() > 50, "most are few");
}

/// How often the growth is measured; the best of each side counts, and both take turns, so that a machine
/// that slows down slows both.
const TURNS: usize = 7;

/// How much longer the facts of ten times as many take; and a plain `GROUP BY`, whose growth is the machine's
/// own: what fits its caches is faster for no merit of ours.
async fn growth(table: &mut Table, name: &str, platform: &Platform, postgres: Option<&str>) {
    let tenth = Platform::start(postgres).await;
    fill(&tenth, EVENTS / 10, PER_EVENT).await;
    close_all(&tenth, EVENTS / 10).await;
    let [mut small, mut large, mut bare_small, mut bare_large] = [Duration::MAX; 4];
    for _ in 0..TURNS {
        small = small.min(timed(count(&tenth, EVENTS / 10, Audience::Internal)).await);
        large = large.min(timed(count(platform, EVENTS, Audience::Internal)).await);
        bare_small = bare_small.min(timed(group(&tenth)).await);
        bare_large = bare_large.min(timed(group(platform)).await);
    }
    let [ours, bare] = [(large, small), (bare_large, bare_small)]
        .map(|(large, small)| large.as_secs_f64() / small.as_secs_f64());
    table.add(
        format!("facts over ten times as much, {name}"),
        format!(
            "{ours:.1} times the time ({large:.2?} against {small:.2?}); a plain GROUP BY {bare:.1} times"
        ),
        "at most 10 times (linear)",
        ours <= 10.0,
    );
}

/// Counts a report and looks whether everybody is in it.
async fn count(platform: &Platform, events: i64, audience: Audience) {
    let read = Read::now(&platform.app.db).await.expect("records");
    let report = Report::compute(query(platform, audience), read);
    let expected = (events * PER_EVENT).cast_unsigned();
    assert_eq!(report.outcome.facts.participation.participations, Some(expected));
}

/// The record of one event is opened and closed again; then somebody reads the draft, which is for everybody.
async fn draft(table: &mut Table, name: &str, platform: &Platform) {
    let (permit, now) = (Permit::command_line(), platform.app.clock.now());
    let reopened = reopen_record(&platform.app.db, &permit, 1, "a correction", now).await;
    reopened.expect("the database answers").expect("the record was closed");
    let locale = Locales::shipped().or_english(Language::EN);
    let began = Instant::now();
    close_record(&platform.app.db, &permit, 1, now).await.expect("the database answers").expect("held");
    let closed = began.elapsed();
    let read = Read::now(&platform.app.db).await.expect("records");
    let known = began.elapsed();
    let report = Report::compute(query(platform, Audience::Public), read);
    let counted = began.elapsed();
    let bytes = report.file(Format::Html, locale, &platform.app.countries, now).expect("a document");
    let took = began.elapsed();
    assert!(bytes.len() > 10_000);
    let [reading, counting, printing] =
        [known.saturating_sub(closed), counted.saturating_sub(known), took.saturating_sub(counted)];
    table.add(
        format!("closing one of 10,000 events and drafting the report anew, {name}"),
        format!("{took:.2?} ({reading:.2?} reading, {counting:.2?} counting, {printing:.2?} printing)"),
        "under 1 s",
        took < Duration::from_secs(1),
    );
}

fn query(platform: &Platform, audience: Audience) -> Query {
    let day = |text: &str| text.parse().expect("a day");
    Query {
        kind: ReportKind::Wtsa98,
        period: Period::new(day("2022-03-01"), day("2026-03-01")).expect("a period"),
        compare: None,
        developing: Developing::Itu,
        audience,
        subject: None,
        data_cutoff: platform.app.clock.now(),
    }
}

/// The same rows, grouped by the database alone.
async fn group(platform: &Platform) {
    let plain = "SELECT region, COUNT(*), COUNT(DISTINCT person_key) FROM participation_facts \
                 JOIN bench_regions ON bench_regions.iso3 = participation_facts.country GROUP BY region";
    let statement = Statement::from_string(platform.app.db.backend(), plain);
    let rows = platform.app.db.read().query_all_raw(statement).await.expect("rows");
    assert_eq!(rows.len(), 6);
}

async fn facts(table: &mut Table, name: &str, platform: &Platform, audience: Audience) {
    let report = || count(platform, EVENTS, audience);
    group(platform).await;
    memory::forget_peak();
    let before = memory::resident();
    report().await;
    let grown = memory::peak().saturating_sub(before);
    let (mut bare, mut ours) = (Duration::MAX, Duration::MAX);
    for _ in 0..3 {
        bare = bare.min(timed(group(platform)).await);
        ours = ours.min(timed(report()).await);
    }
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    table.add(
        format!("facts over 10,000 events and 1,000,000 participations, {audience}, {name}"),
        format!("{ratio:.2} times a plain GROUP BY ({ours:.2?} against {bare:.2?}), {grown} MB more"),
        "at most 2 times, under 200 MB",
        ratio <= 2.0 && grown < 200,
    );
}

async fn timed(work: impl Future<Output = ()>) -> Duration {
    let began = Instant::now();
    work.await;
    began.elapsed()
}

/// How much longer an event may take among many than among few, and how much memory a document may need.
const GROWTH: f64 = 1.5;
const MEGABYTES: u64 = 250;
/// Events of a report of the usual length.
const FEW: i64 = 200;

/// The documents of a report over 200 events in every language, and over 10,000 in one.
async fn documents(table: &mut Table, many: &Platform) {
    let few = Platform::start(None).await;
    fill(&few, FEW, PER_EVENT).await;
    close_all(&few, FEW).await;
    let reports = [whole(&few).await, whole(many).await];
    let (locales, now) = (Locales::shipped(), many.app.clock.now());
    for (format, name) in [(Format::Docx, "DOCX"), (Format::Pdf, "PDF"), (Format::Xlsx, "XLSX")] {
        let took = |report: &Report, locale| {
            let began = Instant::now();
            let made = report.file(format, locale, &many.app.countries, now).expect("a document");
            assert!(made.len() > 10_000);
            began.elapsed()
        };
        let english = locales.or_english(Language::EN);
        // Fonts and sentences are read once.
        for locale in locales.iter() {
            took(&reports[0], locale);
        }
        let slowest = locales.iter().map(|locale| took(&reports[0], locale)).max().unwrap_or_default();
        memory::forget_peak();
        let before = memory::resident();
        let short = took(&reports[0], english);
        let grown = memory::peak().saturating_sub(before);
        let long = took(&reports[1], english);
        let all = memory::peak().saturating_sub(before);
        #[expect(clippy::cast_precision_loss, reason = "few events")]
        let growth = long.as_secs_f64() / short.as_secs_f64() / (EVENTS as f64 / FEW as f64);
        table.add(
            format!("{name} of a report over {FEW} events, the slowest of six languages"),
            format!("{slowest:.2?}, {grown} MB more"),
            "about 1.5 s, 250 MB",
            slowest < Duration::from_millis(1_700) && grown < MEGABYTES,
        );
        table.add(
            format!("{name} of a report over {EVENTS} events"),
            format!("{long:.2?}: {growth:.2} times the time an event; {all} MB more"),
            "linear",
            growth < GROWTH,
        );
    }
}

async fn whole(platform: &Platform) -> Report {
    let read = Read::now(&platform.app.db).await.expect("records");
    Report::compute(query(platform, Audience::Internal), read)
}

/// Fills the tables with events over four years and people who come several times.
pub async fn fill(platform: &Platform, events: i64, per_event: i64) {
    let db = platform.app.db.writer();
    let sqlite = platform.app.db.is_sqlite();
    let series = |most: i64| {
        if sqlite {
            format!(
                "(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT i FROM n)",
                most - 1
            )
        } else {
            format!("(SELECT generate_series(0, {}) AS i)", most - 1)
        }
    };
    let day = if sqlite {
        "date('2022-03-02', '+' || (i % 1400) || ' days')"
    } else {
        "(DATE '2022-03-02' + (i % 1400)::int)::text"
    };
    let as_date = |text: &str| if sqlite { text.to_owned() } else { format!("({text})::date") };
    let now = if sqlite { "'2026-03-01 00:00:00+00:00'" } else { "TIMESTAMPTZ '2026-03-01'" };
    let events_sql = format!(
        "INSERT INTO events (id, event_ref, slug, kind, state, sectors, title, starts, first_day, last_day, mode, host_country, version, created_at, updated_at) \
         SELECT i + 1, 'B-' || i, 'b-' || i, CASE i % 3 WHEN 0 THEN 'forum' WHEN 1 THEN 'workshop' ELSE 'training' END, 'held', 'ITU-T', \
         '{{\"en\":\"Event ' || i || '\"}}', {day}, {}, {}, 'hybrid', 'SEN', 1, {now}, {now} FROM {} AS s",
        as_date(day),
        as_date(day),
        series(events)
    );
    db.execute_unprepared(&events_sql).await.expect("events");
    let countries: Vec<_> =
        platform.app.countries.in_order(Language::EN).map(|(code, _)| code.to_string()).collect();
    db.execute_unprepared("CREATE TABLE bench_regions (n BIGINT, iso3 TEXT PRIMARY KEY, region TEXT)")
        .await
        .expect("a table");
    let lists = server::reference::lists(db).await.expect("lists");
    let known: Vec<String> = countries
        .iter()
        .filter_map(|code| {
            let iso3 = code.parse().ok()?;
            let region = lists.region_on(iso3, "2024-01-01".parse().ok()?)?;
            Some((iso3, region))
        })
        .enumerate()
        .map(|(n, (iso3, region))| format!("({n}, '{iso3}', '{region}')"))
        .collect();
    db.execute_unprepared(&format!("INSERT INTO bench_regions VALUES {}", known.join(",")))
        .await
        .expect("regions");
    let rows = format!(
        "INSERT INTO registrations (event_id, person_key, role, state, country, gender, mode, days, origin, submitted_at, updated_at) \
         SELECT i / {per_event} + 1, (CAST(i AS BIGINT) * 7919 + i / {per_event}) % 300007 + 1, 'participant', 'attended', r.iso3, \
         CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN 'male' ELSE 'female' END, CASE i % 2 WHEN 0 THEN 'on_site' ELSE 'remote' END, 1, 'import', {now}, {now} \
         FROM {} AS s JOIN bench_regions r ON r.n = (s.i * 31) % {}",
        series(events * per_event),
        known.len()
    );
    db.execute_unprepared(&rows).await.expect("registrations");
}

/// Closes every record.
pub async fn close_all(platform: &Platform, events: i64) {
    let now = platform.app.clock.now();
    for event in 1..=events {
        close_record(&platform.app.db, &Permit::command_line(), event, now)
            .await
            .expect("the database answers")
            .expect("the event is held");
    }
}
