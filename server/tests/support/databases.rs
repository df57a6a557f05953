//! Each test runs on `SQLite` and, where `BARAZA_TEST_POSTGRES_URL` names a server, on `PostgreSQL` too.
//! Every run has a database of its own, which goes with it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use sea_orm::{ConnectionTrait, Database};
use server::config::Config;

use super::site::Site;

/// Names a `PostgreSQL` server on which databases may be made; `tests/postgres.sh` starts one.
const SERVER: &str = "BARAZA_TEST_POSTGRES_URL";

/// Runs the test on a platform over each database at hand.
pub fn on_each_database(test: impl AsyncFn(Site)) {
    on_each_database_with(|_| (), test);
}

/// The same on a platform with other settings.
pub fn on_each_database_with(settings: impl Fn(&mut Config), test: impl AsyncFn(Site)) {
    eprintln!("on SQLite:");
    run(&settings, &test, None);
    if let Some(server) = postgres_server() {
        eprintln!("on PostgreSQL:");
        let name = format!("test_{}", uuid::Uuid::new_v4().simple());
        statement(&server, &format!("CREATE DATABASE {name}"));
        let url = format!("{server}/{name}");
        let outcome = catch_unwind(AssertUnwindSafe(|| run(&settings, &test, Some(&url))));
        statement(&server, &format!("DROP DATABASE {name} WITH (FORCE)"));
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
    }
}

/// Runs the test with a platform over `SQLite` and one over `PostgreSQL`, where there is a server.
pub fn on_both_databases(test: impl AsyncFn(Site, Site)) {
    let Some(server) = postgres_server() else { return };
    let name = format!("test_{}", uuid::Uuid::new_v4().simple());
    statement(&server, &format!("CREATE DATABASE {name}"));
    let url = format!("{server}/{name}");
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime().block_on(async {
            let sqlite = Site::start(None, &|_| ()).await;
            let postgres = Site::start(Some(&url), &|_| ()).await;
            test(sqlite, postgres).await;
        });
    }));
    statement(&server, &format!("DROP DATABASE {name} WITH (FORCE)"));
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn postgres_server() -> Option<String> {
    let url = std::env::var(SERVER).ok()?;
    Some(url.trim_end_matches('/').to_owned())
}

fn run(settings: &impl Fn(&mut Config), test: &impl AsyncFn(Site), database_url: Option<&str>) {
    runtime().block_on(async {
        let site = Site::start(database_url, settings).await;
        test(site).await;
    });
}

fn statement(server: &str, sql: &str) {
    runtime().block_on(async {
        let db =
            Database::connect(format!("{server}/postgres")).await.expect("the PostgreSQL server answers");
        db.execute_unprepared(sql).await.expect(sql);
        db.close().await.expect("the connection closes");
    });
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime starts")
}
