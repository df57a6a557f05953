//! The platform inside the bench: the same router that `serve` runs, on a database of its own.

use std::net::SocketAddr;

use domain::{
    event::{EventKind, EventMode, EventState},
    language::Language,
    texts::Texts,
};
use entities::event;
use sea_orm::{ActiveValue::Set, EntityTrait};
use server::{clock::Clock, config::Config, db::Db, state::App, web::router::router};

/// A running platform.
#[derive(Debug)]
pub struct Platform {
    /// Its parts.
    pub app: App,
    /// Where it listens.
    pub address: SocketAddr,
    _folder: tempfile::TempDir,
}

/// The databases to measure on: `SQLite` always, `PostgreSQL` where the environment names one.
pub fn databases() -> Vec<(&'static str, Option<String>)> {
    let postgres = std::env::var("BARAZA_TEST_POSTGRES_URL").ok();
    let mut all = vec![("SQLite", None)];
    all.extend(postgres.map(|url| ("PostgreSQL", Some(url))));
    all
}

impl Platform {
    /// Starts one on an empty database: `SQLite` in a temporary folder, or a new database of the
    /// server at `postgres`.
    pub async fn start(postgres: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = match postgres {
            None => format!("sqlite://{}", folder.path().join("bench.sqlite3").display()),
            Some(server) => fresh_database(server).await,
        };
        let values = [
            ("database_url", url.clone()),
            ("data_dir", folder.path().display().to_string()),
            // Registrations are limited by client; the benches stand for many.
            ("trusted_proxies", "127.0.0.1".to_owned()),
        ];
        let flags = values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let config = Config::from_sources(&flags, std::iter::empty(), "").expect("good settings");
        let db = Db::open(&url).await.expect("the database opens");
        let app = App::new(config, db, Clock::default(), vec![7; 64]).await.expect("the platform starts");
        let address = listen(router(app.clone())).await;
        Self { app, address, _folder: folder }
    }
}

/// Serves a router on a free port of this machine.
pub async fn listen(router: axum::Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    address
}

/// A new database of a `PostgreSQL` server.
pub async fn fresh_database(server: &str) -> String {
    use sea_orm::ConnectionTrait;
    let name = format!("bench_{}", uuid::Uuid::new_v4().simple());
    let server = server.trim_end_matches('/');
    let admin = sea_orm::Database::connect(format!("{server}/postgres")).await.expect("PostgreSQL answers");
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database");
    format!("{server}/{name}")
}

/// An event in two months whose registration is open.
pub async fn open_event(platform: &Platform, slug: &str, capacity: Option<i32>) {
    let now = platform.app.clock.now();
    let day = now.date_naive() + chrono::Duration::days(60);
    let text = "Sensors, platforms and data for cities that work for everyone. ".repeat(30);
    let row = event::ActiveModel {
        event_ref: Set(slug.to_uppercase()),
        slug: Set(slug.to_owned()),
        kind: Set(EventKind::Forum),
        state: Set(EventState::RegistrationOpen),
        sectors: Set(["ITU-T", "ITU-D"].iter().collect()),
        title: Set(Texts::new(Language::EN, "Forum on smart sustainable cities")),
        summary: Set(Texts::new(Language::EN, text.clone())),
        programme_text: Set(Texts::new(Language::EN, text)),
        starts: Set(Some(day.to_string())),
        first_day: Set(Some(day)),
        last_day: Set(Some(day)),
        start_time: Set(Some("09:00".into())),
        end_time: Set(Some("17:00".into())),
        time_zone: Set(Some("Africa/Dakar".into())),
        mode: Set(Some(EventMode::Hybrid)),
        city: Set(Some("Dakar".into())),
        host_country: Set("SEN".parse().ok()),
        capacity: Set(capacity),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    };
    event::Entity::insert(row).exec_without_returning(platform.app.db.writer()).await.expect("an event");
}
