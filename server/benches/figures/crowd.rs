//! A crowd that registers at once: for an event that asks twenty questions, has three quotas and a waiting
//! list; and five thousand people within ten seconds for five hundred places.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use sea_orm::{ConnectionTrait, Statement};

use crate::{
    form::Form,
    http::Connection,
    platform::{Platform, databases, open_event},
    questions::{ask_twenty, set_quotas},
    registrations::{count, inserts},
    table::Table,
};

const CLIENTS: usize = 64;
const REGISTRATIONS: usize = 3_200;
const PLACES: i32 = 1_600;
/// The rush: people, their time, and what they come for.
const RUSH: usize = 5_000;
const TIME: Duration = Duration::from_secs(10);
const FEW: i32 = 500;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let bare = rate(table, name, postgres.as_deref()).await;
        rush(table, name, postgres.as_deref(), bare).await;
    }
}

/// An event that asks and has quotas; with the answers' rows also where nothing but SQL writes them.
async fn asking(postgres: Option<&str>, capacity: i32) -> Platform {
    let platform = Platform::start(postgres).await;
    open_event(&platform, "bench", Some(capacity)).await;
    ask_twenty(&platform).await;
    set_quotas(&platform).await;
    platform
}

/// Registrations a second against bare inserts; gives the bare rate.
async fn rate(table: &mut Table, name: &str, postgres: Option<&str>) -> f64 {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let control = asking(postgres, PLACES).await;
    let bare = bare(&control).await;
    let platform = asking(postgres, PLACES).await;
    let form = Form::load(platform.address, "/en/events/bench/register").await;
    let first = NEXT.load(Ordering::Relaxed);
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let (form, address) = (form.clone(), platform.address);
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await;
            for _ in 0..REGISTRATIONS / CLIENTS {
                let person = NEXT.fetch_add(1, Ordering::Relaxed) - first;
                let answer = connection.post(&form.path, &form.answered(person), person).await;
                assert_eq!(answer.status, 303, "{}", String::from_utf8_lossy(&answer.body));
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("registrations succeed");
    }
    let ours = per_second(REGISTRATIONS, began.elapsed());
    for each in ["registrations", "mails", "registration_answers", "persons"] {
        assert_eq!(count(&platform, each).await, as_count(REGISTRATIONS), "{each}: one a registration");
    }
    let (confirmed, waiting) = (of_state(&platform, "confirmed").await, of_state(&platform, "waiting").await);
    let ratio = ours / bare;
    table.add(
        format!("registration with 20 questions, 3 quotas and a waiting list, {name}"),
        format!("{ratio:.2} ({ours:.0}/s of {bare:.0}/s; {confirmed} confirmed, {waiting} wait)"),
        "at least 0.3",
        ratio >= 0.3 && confirmed <= i64::from(PLACES) && waiting > 0,
    );
    bare
}

/// The same rows in plain SQL, by as many clients, with one commit each.
async fn bare(platform: &Platform) -> f64 {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let first = NEXT.load(Ordering::Relaxed);
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let db = platform.app.db.clone();
        tasks.spawn(async move {
            for _ in 0..REGISTRATIONS / CLIENTS {
                let person = NEXT.fetch_add(1, Ordering::Relaxed) - first + 1;
                let tx = db.write().await.expect("a transaction");
                let answers = Form::answers_json(person);
                let answers = format!(
                    "INSERT INTO registration_answers (registration_id, moment, form_version_id, answers, \
                     updated_at) VALUES ({person}, 'registration', 1, '{answers}', '2026-01-01 00:00:00+00:00')"
                );
                for sql in inserts(person).into_iter().chain([answers]) {
                    tx.execute_raw(Statement::from_string(db.backend(), sql)).await.expect("an insert");
                }
                tx.commit().await.expect("a commit");
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("inserts succeed");
    }
    per_second(REGISTRATIONS, began.elapsed())
}

/// When somebody sent their form, and when they were answered.
#[derive(Debug, Clone, Copy)]
struct Sent {
    person: usize,
    at: Instant,
    answered: Instant,
}

/// Everybody comes at their moment, whether those before were answered or not.
async fn rush(table: &mut Table, name: &str, postgres: Option<&str>, bare: f64) {
    let platform = Platform::start(postgres).await;
    open_event(&platform, "rush", Some(FEW)).await;
    let form = Form::load(platform.address, "/en/events/rush/register").await;
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for person in 0..RUSH {
        let (form, address) = (form.clone(), platform.address);
        let turn = TIME.mul_f64(ratio(person, RUSH));
        tasks.spawn(async move {
            tokio::time::sleep_until((began + turn).into()).await;
            let filled = form.filled(person);
            let at = Instant::now();
            let answer = Connection::open(address).await.post(&form.path, &filled, person).await;
            assert_eq!(answer.status, 303, "{}", String::from_utf8_lossy(&answer.body));
            Sent { person, at, answered: Instant::now() }
        });
    }
    let mut all = Vec::with_capacity(RUSH);
    while let Some(sent) = tasks.join_next().await {
        all.push(sent.expect("an answer"));
    }
    let mut waits: Vec<Duration> = all.iter().map(|sent| sent.answered - sent.at).collect();
    waits.sort_unstable();
    let p99 = waits[RUSH * 99 / 100];
    // The same people sent in the same time to bare inserts, which take one after the other.
    let allowed = queue_p99(bare) * 3;
    let confirmed = of_state(&platform, "confirmed").await;
    let out_of_order = out_of_order(&platform, &all).await;
    let in_time = all.iter().all(|sent| sent.at < began + TIME + Duration::from_secs(1));
    table.add(
        format!("{RUSH} people within 10 s for {FEW} places, {name}"),
        format!(
            "{confirmed} confirmed, {out_of_order} out of order; half within {:.0?}, 99 of 100 within {p99:.0?} \
             (allowed {allowed:.0?}){}",
            waits[RUSH / 2],
            if in_time { "" } else { ", some sent late" }
        ),
        "exactly 500, in order of arrival; p99 at most 3 times what bare inserts allow",
        confirmed == i64::from(FEW)
            && out_of_order == 0
            && count(&platform, "registrations").await == as_count(RUSH)
            && p99 <= allowed,
    );
}

/// When 99 of 100 of the rush would be done, if they came evenly and bare inserts took them one after the
/// other, but never less than such a queue of as many clients as the rate was measured with.
fn queue_p99(bare: f64) -> Duration {
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
    let (people, clients) = (RUSH as f64, CLIENTS as f64);
    let late = (people / bare - TIME.as_secs_f64()).max(0.0) * 0.99;
    Duration::from_secs_f64(late + clients / bare)
}

/// How many stand in the waiting list, or have a place, before somebody who was answered before they even
/// sent their form.
async fn out_of_order(platform: &Platform, all: &[Sent]) -> usize {
    let order = "SELECT email FROM registrations ORDER BY CASE state WHEN 'confirmed' THEN 0 ELSE 1 END, \
                 submitted_at, id";
    let statement = Statement::from_string(platform.app.db.backend(), order);
    let rows = platform.app.db.read().query_all_raw(statement).await.expect("rows");
    let by_person: std::collections::HashMap<String, Sent> =
        all.iter().map(|sent| (format!("p{}@example.org", sent.person), *sent)).collect();
    let mut latest: Option<Instant> = None;
    let mut wrong = 0;
    for row in rows {
        let email: String = row.try_get_by_index(0).expect("an address");
        let sent = by_person[&email];
        wrong += usize::from(latest.is_some_and(|latest| sent.answered < latest));
        latest = latest.max(Some(sent.at));
    }
    wrong
}

async fn of_state(platform: &Platform, state: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM registrations WHERE state = '{state}'");
    let statement = Statement::from_string(platform.app.db.backend(), sql);
    let row = platform.app.db.read().query_one_raw(statement).await.expect("rows").expect("a row");
    row.try_get_by_index(0).expect("a number")
}

fn per_second(things: usize, time: Duration) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
    let things = things as f64;
    things / time.as_secs_f64()
}

#[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn as_count(things: usize) -> i64 {
    i64::try_from(things).expect("counts of a bench are small")
}
