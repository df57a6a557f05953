//! The public event page against the same bytes from memory, unchanged and directly after a change.

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
    weigh(table, &mut connection).await;

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

/// Requests a second where every single one finds another version and is rendered anew: the kept
/// page is thrown away between them, as a change does.
async fn changing(platform: &Platform) -> f64 {
    const REQUESTS: usize = 6_400;
    let began = std::time::Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (app, address) = (platform.app.clone(), platform.address);
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await;
            for _ in 0..REQUESTS / CONNECTIONS {
                app.pages.forget();
                assert_eq!(connection.get(PATH, "br").await.status, 200);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("requests succeed");
    }
    6_400.0 / began.elapsed().as_secs_f64()
}

/// Bytes of a first visit of the event page and of the registration form, with all they ask for.
async fn weigh(table: &mut Table, connection: &mut Connection) {
    let mut sum = 0;
    let mut seen = std::collections::BTreeSet::new();
    let mut islands = false;
    for path in [PATH.to_owned(), format!("{PATH}/register")] {
        let page = connection.get(&path, "br").await;
        sum += page.body.len() + page.head.len();
        let plain = connection.get(&path, "identity").await;
        let html = String::from_utf8_lossy(&plain.body).into_owned();
        islands |= html.contains(".wasm");
        for name in html.split("/assets/").skip(1).filter_map(|rest| rest.split(['"', '\'', ')', '?']).next())
        {
            if seen.insert(name.to_owned()) {
                let file = connection.get(&format!("/assets/{name}"), "br").await;
                if file.status == 200 {
                    sum += file.body.len() + file.head.len();
                }
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "bytes of a page")]
    let kilobytes = sum as f64 / 1000.0;
    let (reach, most) =
        if islands { ("at most 90 kB with island", 90.0) } else { ("at most 20 kB without", 20.0) };
    table.add(
        "event page and registration form, first visit",
        format!("{kilobytes:.1} kB"),
        reach,
        kilobytes <= most,
    );
}
