//! The public event page against the same bytes from memory, unchanged and directly after a change.

mod first_visit;

use axum::{Router, http::header, routing::get};

use crate::{
    http::{Connection, rate},
    platform::{Platform, listen, open_event},
    table::Table,
};

const CONNECTIONS: usize = 64;
const PATH: &str = "/en/events/dakar-forum";

/// Measures both ratios and the bytes of a first visit.
pub async fn measure(table: &mut Table) {
    let platform = Platform::start(None).await;
    open_event(&platform, "dakar-forum", None).await;
    let mut connection = Connection::open(platform.address).await;
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

/// Requests a second where every single one is rendered anew. Each connection has an event of its own
/// and throws the kept pages away before it asks, as a change does: nobody else asks for that event,
/// so no request finds what another has rendered.
async fn changing(platform: &Platform) -> f64 {
    const REQUESTS: usize = 6_400;
    for one in 0..CONNECTIONS {
        open_event(platform, &own_event(one), None).await;
    }
    let began = std::time::Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for one in 0..CONNECTIONS {
        let (app, address) = (platform.app.clone(), platform.address);
        let path = format!("/en/events/{}", own_event(one));
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await;
            for _ in 0..REQUESTS / CONNECTIONS {
                app.pages.forget();
                assert_eq!(connection.get(&path, "br").await.status, 200);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("requests succeed");
    }
    6_400.0 / began.elapsed().as_secs_f64()
}

fn own_event(one: usize) -> String {
    format!("dakar-forum-{one}")
}
