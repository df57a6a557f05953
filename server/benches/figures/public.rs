//! The page of public figures over a million participations, with every filter that there is, as often
//! when nothing was drawn before as when a record has just been closed.

use std::time::{Duration, Instant};

use domain::figures::TABLES;
use sea_orm::ConnectionTrait;

use crate::{
    http::Connection,
    platform::Platform,
    reports::{close_all, fill},
    table::Table,
};

const EVENTS: i64 = 10_000;
const PER_EVENT: i64 = 100;
/// How often each page is asked for, every time after a change that makes it be drawn anew.
const ROUNDS: usize = 8;

/// Measures the pages, and how long counting takes that nobody waits for.
pub async fn measure(table: &mut Table) {
    let platform = Platform::start(None).await;
    fill(&platform, EVENTS, PER_EVENT).await;
    close_all(&platform, EVENTS).await;
    let began = Instant::now();
    let mut connection = Connection::open(platform.address).await;
    assert_eq!(connection.get("/en/figures", "br").await.status, 200);
    let counted = began.elapsed();
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        // Something changes: every page has another version, and the figures are counted anew beside.
        platform
            .app
            .db
            .writer()
            .execute_unprepared("UPDATE events SET version = version + 1 WHERE id = 1")
            .await
            .expect("a change");
        for path in paths(round) {
            let began = Instant::now();
            let page = connection.get(&path, "br").await;
            times.push(began.elapsed());
            assert_eq!(page.status, 200, "{path}");
        }
    }
    times.sort_unstable();
    let last = times[times.len() * 99 / 100];
    table.add(
        "a page of public figures over 1,000,000 participations, any filter, 99th percentile",
        format!("{last:.1?} (first counting, once for all: {counted:.2?})"),
        "under 50 ms",
        last < Duration::from_millis(50),
    );
}

/// Every table in every language in turn, with every measure.
fn paths(round: usize) -> Vec<String> {
    let language = ["en", "fr", "ar", "zh"][round % 4];
    let code =
        |axis: Option<domain::figures::Axis>| axis.map(domain::figures::Axis::code).unwrap_or_default();
    let page = |table: &domain::figures::Table| {
        let (rows, columns) = (code(table.rows), code(table.columns));
        ["participations", "people", "countries", "events"]
            .map(|measure| format!("/{language}/figures?rows={rows}&columns={columns}&measure={measure}"))
    };
    TABLES.iter().flat_map(page).collect()
}
