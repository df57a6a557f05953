//! The list of an event with 20,000 registrations, as an officer works with it: first page, filters, the
//! spreadsheet; in a process of its own, so that its memory is its own.

use std::{
    net::SocketAddr,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use domain::staff::StaffRole;
use entities::user;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait};
use server::{authorize, web::sessions};
use tower_sessions::Session;

use crate::{
    http::{Answer, Connection},
    memory::{Server, field, listens},
    platform::{Platform, databases, open_event},
    table::Table,
};

const PEOPLE: u32 = 20_000;
const PORT: u16 = 3_918;
/// Each page is asked for so often; the middle counts.
const TIMES: usize = 9;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let platform = Platform::start(postgres.as_deref()).await;
        // Every fourth waits, since all places are taken.
        open_event(&platform, "bench", Some(15_000)).await;
        fill(&platform).await;
        let cookie = officer(&platform).await;
        let address = SocketAddr::from(([127, 0, 0, 1], PORT));
        let server = serve(&platform);
        listens(address).await;
        let process = server.0.id().to_string();
        let mut reader = Reader { connection: Connection::open(address).await, cookie };
        let list = "/en/staff/events/1/registrations";
        // What is read once, such as the words of a language, is no matter of the list.
        reader.get("/en/staff").await;
        let first = reader.middle(list).await;
        let filters = ["state=waiting", "country=KEN", "text=person+19999", "sort=name"];
        let mut slowest = Duration::ZERO;
        for filter in filters {
            slowest = slowest.max(reader.middle(&format!("{list}?{filter}")).await);
        }
        let began = Instant::now();
        let sheet = reader.get(&format!("{list}.xlsx")).await;
        let export = began.elapsed();
        let memory = field(&process, "VmHWM");
        table.add(
            format!("list of {PEOPLE} registrations: first page, filter, XLSX, memory, {name}"),
            format!(
                "{first:.0?}, {slowest:.0?}, {:.1} s for {} kB, {memory} MB",
                export.as_secs_f64(),
                sheet.body.len() / 1_000
            ),
            "about 50 ms, 100 ms, 2 s; under 100 MB",
            first <= Duration::from_millis(60)
                && slowest <= Duration::from_millis(120)
                && export <= Duration::from_millis(2_400)
                && memory < 100,
        );
        drop(server);
    }
}

/// An officer who reads.
struct Reader {
    connection: Connection,
    cookie: String,
}

impl Reader {
    async fn get(&mut self, path: &str) -> Answer {
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\ncookie: {}\r\n\r\n", self.cookie);
        let answer = self.connection.ask(request.into_bytes()).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.head);
        answer
    }

    /// How long a page takes.
    async fn middle(&mut self, path: &str) -> Duration {
        let mut times = Vec::with_capacity(TIMES);
        for _ in 0..TIMES {
            let began = Instant::now();
            self.get(path).await;
            times.push(began.elapsed());
        }
        times.sort_unstable();
        times[TIMES / 2]
    }
}

/// An account that is signed in; what its browser sends.
async fn officer(platform: &Platform) -> String {
    let app = &platform.app;
    let row = user::ActiveModel {
        email: Set("officer@example.org".to_owned()),
        role: Set(StaffRole::EventOfficer),
        session_epoch: Set(0),
        created_at: Set(app.clock.now()),
        ..Default::default()
    };
    let account = row.insert(app.db.writer()).await.expect("an account");
    let session = Session::new(None, Arc::new(sessions::Store::new(app)), None);
    authorize::sign_in(&session, &account).await.expect("a new session");
    session.save().await.expect("the session is stored");
    let id = session.id().expect("a stored session has an id");
    format!("{}={id}", sessions::cookie_name(&app.config))
}

fn serve(platform: &Platform) -> Server {
    let config = &platform.app.config;
    let server = Command::new(env!("CARGO_BIN_EXE_baraza"))
        .arg("serve")
        .env_clear()
        .env("BARAZA_DATABASE_URL", &config.database_url)
        .env("BARAZA_DATA_DIR", &config.data_dir)
        .env("BARAZA_BIND", format!("127.0.0.1:{PORT}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    Server(server.expect("the binary runs"))
}

/// People with names, countries and states as they come, in a few statements.
async fn fill(platform: &Platform) {
    let db = platform.app.db.writer();
    let series = if platform.app.db.is_sqlite() {
        format!(
            "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PEOPLE}) SELECT i FROM n)"
        )
    } else {
        format!("(SELECT generate_series(1, {PEOPLE}) AS i)")
    };
    let now =
        if platform.app.db.is_sqlite() { "'2026-03-01 00:00:00+00:00'" } else { "TIMESTAMPTZ '2026-03-01'" };
    for sql in [
        format!(
            "INSERT INTO persons (id, person_key, name, email, created_at, updated_at) \
             SELECT i, i, 'Person ' || i, 'p' || i || '@example.org', {now}, {now} FROM {series} AS s"
        ),
        format!(
            "INSERT INTO registrations (event_id, person_id, person_key, role, state, name, email, country, \
             organization, organization_kind, gender, mode, language, origin, submitted_at, updated_at) \
             SELECT 1, i, i, 'participant', CASE WHEN i % 4 = 0 THEN 'waiting' ELSE 'confirmed' END, \
             'Pérsonne ' || i, 'person' || i || '@example.org', \
             CASE i % 4 WHEN 0 THEN 'SEN' WHEN 1 THEN 'KEN' WHEN 2 THEN 'FRA' ELSE 'BRA' END, \
             'Ministry ' || (i % 300), 'administration', CASE i % 2 WHEN 0 THEN 'female' ELSE 'male' END, \
             'on_site', 'en', 'form', {now}, {now} FROM {series} AS s"
        ),
    ] {
        db.execute_unprepared(&sql).await.expect("people");
    }
    if !platform.app.db.is_sqlite() {
        // What the database does by itself within the minute.
        db.execute_unprepared("ANALYZE").await.expect("statistics");
    }
}
