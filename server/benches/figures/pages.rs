//! The public event page against the same bytes from memory, unchanged and directly after a change.

mod first_visit;

use std::time::{Duration, Instant};

use axum::{Router, http::header, routing::get};
use sea_orm::ConnectionTrait;
use tokio::task::JoinSet;

use crate::{
    http::{Connection, rate},
    platform::{Platform, listen, open_event},
    table::Table,
};

const CONNECTIONS: usize = 64;
/// What browsers take.
const BROWSERS: &str = "gzip, deflate, br, zstd";
const PATH: &str = "/en/events/dakar-forum";

/// Measures both ratios and the bytes of a first visit.
pub async fn measure(table: &mut Table) {
    let platform = Platform::start(None).await;
    open_event(&platform, "dakar-forum", None).await;
    let mut connection = Connection::open(platform.address).await;
    // The first reader after a change gets other bytes than all who follow.
    connection.get(PATH, "br").await;
    let page = connection.get(PATH, "br").await;
    assert_eq!(page.status, 200);
    first_visit::weigh(table, &mut connection, PATH).await;

    let bytes = page.body.clone();
    let control = listen(Router::new().route(
        PATH,
        get(move || {
            let bytes = axum::body::Bytes::from(bytes.clone());
            async move { ([(header::CONTENT_TYPE, "text/html"), (header::CONTENT_ENCODING, "br")], bytes) }
        }),
    ))
    .await;
    // Both sides once to warm up.
    rate(control, PATH, CONNECTIONS, 6_400).await;
    rate(platform.address, PATH, CONNECTIONS, 6_400).await;
    let bare = rate(control, PATH, CONNECTIONS, 64_000).await;
    let kept = rate(platform.address, PATH, CONNECTIONS, 64_000).await;
    let changed = changing(&platform).await;
    let per_second = |rate: f64| format!("{rate:.0}/s");
    let ratio = kept / bare;
    table.add(
        "event page, unchanged, against the same bytes from memory",
        format!("{ratio:.2} ({} of {})", per_second(kept), per_second(bare)),
        "at least 0.35",
        ratio >= 0.35,
    );
    let ratio = changed / bare;
    table.add(
        "event page rendered anew after every change, against the same",
        format!("{ratio:.3} ({} of {})", per_second(changed), per_second(bare)),
        "at least 0.05",
        ratio >= 0.05,
    );
}

/// Requests a second where every single one is rendered anew. There are as many events as connections,
/// each asked for by one of them alone. Before each round all events change and the change is
/// committed, so that no request finds what another has rendered; only the requests are timed.
async fn changing(platform: &Platform) -> f64 {
    const ROUNDS: u32 = 100;
    let mut readers = Vec::new();
    for one in 0..CONNECTIONS {
        open_event(platform, &own_event(one), None).await;
        readers.push((Connection::open(platform.address).await, one, String::new()));
    }
    let (mut time, mut requests) = (Duration::ZERO, 0.0);
    for round in 0..ROUNDS {
        change_all(platform, round).await;
        let began = Instant::now();
        let mut tasks = JoinSet::new();
        for (mut connection, one, before) in readers.drain(..) {
            tasks.spawn(async move {
                let answer = connection.get(&format!("/en/events/{}", own_event(one)), BROWSERS).await;
                (connection, one, before, answer)
            });
        }
        let answers = tasks.join_all().await;
        time += began.elapsed();
        for (connection, one, before, answer) in answers {
            let now =
                answer.head.lines().find(|line| line.starts_with("etag:")).unwrap_or_default().to_owned();
            assert!(answer.status == 200 && !now.is_empty() && now != before, "the page is another one");
            readers.push((connection, one, now));
            requests += 1.0;
        }
    }
    requests / time.as_secs_f64()
}

/// Gives every event another venue, as an officer who edits it does.
async fn change_all(platform: &Platform, round: u32) {
    let change = format!("UPDATE events SET venue = 'Hall {round}', version = version + 1");
    platform.app.db.writer().execute_unprepared(&change).await.expect("the events change");
}

fn own_event(one: usize) -> String {
    format!("dakar-forum-{one}")
}
