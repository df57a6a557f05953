//! Reminders of one event to everybody who has a place: queued by the process that serves, drawn and handed to an
//! SMTP server on this machine. Once in one go, and once by a process that is killed half-way and started again.

use std::{
    collections::HashSet,
    net::SocketAddr,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use chrono::Timelike;
use sea_orm::{ConnectionTrait, Statement};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::{
    platform::{Platform, databases, open_event},
    table::Table,
};

const MAILS: usize = 20_000;
const REACH: f64 = 60.0;
/// After so long the measurement has failed.
const PATIENCE: Duration = Duration::from_mins(5);

/// The message ids of what an SMTP server took.
type Taken = Arc<Mutex<Vec<String>>>;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        for killed in [false, true] {
            let platform = Platform::start(postgres.as_deref()).await;
            open_event(&platform, "bench", None).await;
            people(&platform).await;
            let taken = Taken::default();
            let smtp = listen(taken.clone()).await;
            let began = Instant::now();
            let mut process = serve(&platform, smtp);
            if killed {
                until(&taken, MAILS / 2, began).await;
                process.kill().expect("the process is killed");
                process.wait().expect("the process ends");
                process = serve(&platform, smtp);
            }
            until(&taken, MAILS, began).await;
            let took = began.elapsed().as_secs_f64();
            let unmarked = settled(&platform).await;
            process.kill().expect("the process is killed");
            process.wait().expect("the process ends");
            let ids = taken.lock().expect("nobody panics with it").clone();
            let once: HashSet<&String> = ids.iter().collect();
            let how = if killed { "killed half-way and started again" } else { "in one go" };
            table.add(
                format!("{MAILS} reminders queued and handed to an SMTP server, {how}, {name}"),
                format!(
                    "{took:.1} s, {} twice, {} never",
                    ids.len() - once.len(),
                    MAILS.saturating_sub(once.len())
                ),
                "under 60 s, none twice",
                took < REACH && once.len() == MAILS && ids.len() == MAILS && unmarked == 0,
            );
        }
    }
}

/// The platform as it is installed, with the start of the process in the measurement.
fn serve(platform: &Platform, smtp: SocketAddr) -> Child {
    let config = &platform.app.config;
    Command::new(env!("CARGO_BIN_EXE_baraza"))
        .arg("serve")
        .current_dir(&config.data_dir)
        .env_clear()
        .env("BARAZA_DATABASE_URL", &config.database_url)
        .env("BARAZA_SMTP_URL", format!("smtp://{smtp}"))
        .env("BARAZA_DATA_DIR", config.data_dir.join("served"))
        .env("BARAZA_BIND", "127.0.0.1:0")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary runs")
}

/// Waits until the server has taken so many.
async fn until(taken: &Taken, many: usize, began: Instant) {
    while taken.lock().expect("nobody panics with it").len() < many && began.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// How many rows are not marked as sent; the last ones are in a moment.
async fn settled(platform: &Platform) -> i64 {
    let sql = "SELECT COUNT(*) FROM mails WHERE state <> 'sent'";
    let mut left = i64::MAX;
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let statement = Statement::from_string(platform.app.db.backend(), sql);
        let row = platform.app.db.read().query_one_raw(statement).await.expect("rows").expect("a row");
        left = row.try_get_by_index(0).expect("a number");
        if left == 0 {
            break;
        }
    }
    left
}

/// Everybody has a place since long ago, at an event that is tomorrow in a zone where it is morning or day now,
/// and reminds a day before.
async fn people(platform: &Platform) {
    let now = platform.app.clock.now();
    let zone = (-11..=11).map(|hours| (now + chrono::Duration::hours(hours), hours));
    let (local, hours) =
        zone.into_iter().find(|(local, _)| (10..20).contains(&local.hour())).expect("a zone");
    // The names have the sign of what is to be added to get Greenwich's time.
    let zone = format!("Etc/GMT{:+}", -hours);
    let day = local.date_naive() + chrono::Duration::days(1);
    let then = "'2026-01-01 00:00:00+00:00'";
    let tx = platform.app.db.write().await.expect("a transaction");
    let event = format!(
        "UPDATE events SET reminders = '1', time_zone = '{zone}', starts = '{day}', first_day = '{day}', \
         last_day = '{day}', contact_email = 'forum@example.org'"
    );
    tx.execute_unprepared(&event).await.expect("an update");
    for first in (1..=MAILS).step_by(500) {
        let numbers = first..first + 500;
        let one = |n: usize| format!("({n}, {n}, 'Person {n}', 'p{n}@example.org', {then}, {then})");
        let persons: Vec<String> = numbers.clone().map(one).collect();
        let sql = "INSERT INTO persons (id, person_key, name, email, created_at, updated_at) VALUES ";
        tx.execute_unprepared(&format!("{sql}{}", persons.join(","))).await.expect("people");
        let one = |n: usize| {
            let language = ["en", "fr", "ar"][n % 3];
            format!(
                "({n}, 1, {n}, {n}, 'participant', 'confirmed', 'Person {n}', 'p{n}@example.org', '{language}', \
                 'form', {then}, {then})"
            )
        };
        let places: Vec<String> = numbers.map(one).collect();
        let sql = "INSERT INTO registrations (id, event_id, person_id, person_key, role, state, name, email, language, \
                   origin, submitted_at, updated_at) VALUES ";
        tx.execute_unprepared(&format!("{sql}{}", places.join(","))).await.expect("places");
    }
    tx.commit().await.expect("a commit");
}

/// An SMTP server that takes every mail.
async fn listen(taken: Taken) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let taken = taken.clone();
            tokio::spawn(async move { converse(stream, &taken).await });
        }
    });
    address
}

/// A mail counts once its last sign is here, as a server's that keeps it.
async fn converse(stream: TcpStream, taken: &Taken) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 mail.example ESMTP\r\n").await?;
    let mut mail: Option<String> = None;
    while let Some(line) = lines.next_line().await? {
        match &mut mail {
            Some(id) => {
                if let Some(stated) = line.strip_prefix("Message-ID: ") {
                    stated.clone_into(id);
                }
                if line != "." {
                    continue;
                }
                taken.lock().expect("nobody panics with it").push(std::mem::take(id));
                mail = None;
            }
            None if line == "DATA" => {
                mail = Some(String::new());
                write.write_all(b"354 go on\r\n").await?;
                continue;
            }
            None => (),
        }
        write.write_all(b"250 OK\r\n").await?;
    }
    Ok(())
}
