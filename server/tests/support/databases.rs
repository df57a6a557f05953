//! Each test runs on `SQLite` and, where `BARAZA_TEST_POSTGRES_URL` names a server, on `PostgreSQL` too.
//! Every run has a database of its own, which goes with it. On `PostgreSQL` it is a copy of one that the
//! first test made, since making the tables takes longer than most tests.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    time::UNIX_EPOCH,
};

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use server::{config::Config, db::Db};

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
        let name = new_database(&server);
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
    let name = new_database(&server);
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

/// A database with the tables of the platform and nothing in them.
fn new_database(server: &str) -> String {
    let name = format!("test_{}", uuid::Uuid::new_v4().simple());
    runtime().block_on(async {
        let db = connect(server).await;
        let template = template(server, &db).await;
        run_statement(&db, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        db.close().await.expect("the connection closes");
    });
    name
}

/// The database that others are copied from; of these tests as they are built, so that no older one is taken
/// for it. Whoever comes first makes it, and the others wait.
async fn template(server: &str, db: &DatabaseConnection) -> String {
    let built = std::env::current_exe().and_then(std::fs::metadata).and_then(|file| file.modified());
    let built = built.expect("a file").duration_since(UNIX_EPOCH).expect("a time after 1970").as_micros();
    let (name, unfinished) = (format!("template_{built}"), format!("unfinished_{built}"));
    run_statement(db, "SELECT pg_advisory_lock(1)").await;
    let there = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
    let there =
        db.query_one_raw(Statement::from_string(DbBackend::Postgres, there)).await.expect("an answer");
    if there.is_none() {
        run_statement(db, &format!("DROP DATABASE IF EXISTS {unfinished}")).await;
        run_statement(db, &format!("CREATE DATABASE {unfinished}")).await;
        let made = Db::open(&format!("{server}/{unfinished}")).await.expect("the database opens");
        for connection in [made.read(), made.writer()] {
            connection.clone().close().await.expect("the connection closes");
        }
        run_statement(db, &format!("ALTER DATABASE {unfinished} RENAME TO {name}")).await;
    }
    run_statement(db, "SELECT pg_advisory_unlock(1)").await;
    name
}

async fn connect(server: &str) -> DatabaseConnection {
    let mut options = sea_orm::ConnectOptions::new(format!("{server}/postgres"));
    // The lock is the connection's.
    options.max_connections(1);
    Database::connect(options).await.expect("the PostgreSQL server answers")
}

async fn run_statement(db: &DatabaseConnection, sql: &str) {
    db.execute_unprepared(sql).await.expect(sql);
}

fn statement(server: &str, sql: &str) {
    runtime().block_on(async {
        let db = connect(server).await;
        run_statement(&db, sql).await;
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
