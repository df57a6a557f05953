//! A registration, from the posted form to the committed row and the queued mail, against a loop of
//! the same inserts into the same tables in plain SQL with one commit each. Both sides wait for the disk.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Instant,
};

use sea_orm::{ConnectionTrait, Statement};

use crate::{
    form::Form,
    http::Connection,
    platform::{Platform, databases, open_event},
    table::Table,
};

const CLIENTS: usize = 64;
const REGISTRATIONS: usize = 3_200;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let platform = Platform::start(postgres.as_deref()).await;
        open_event(&platform, "bench", None).await;
        // A platform of its own, so that neither side finds the other's rows.
        let control = Platform::start(postgres.as_deref()).await;
        open_event(&control, "bench", None).await;
        let bare = plain(&control).await;
        let ours = posted(&platform).await;
        let ratio = ours / bare;
        table.add(
            format!("registration, form to row and mail, {name}"),
            format!("{ratio:.2} ({ours:.0}/s of {bare:.0}/s)"),
            "at least 0.4",
            ratio >= 0.4,
        );
    }
}

async fn posted(platform: &Platform) -> f64 {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let form = Form::load(platform.address, "/en/events/bench/register").await;
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let (form, address) = (form.clone(), platform.address);
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await;
            for _ in 0..REGISTRATIONS / CLIENTS {
                let person = NEXT.fetch_add(1, Ordering::Relaxed);
                let answer = connection.post(&form.path, &form.filled(person), person).await;
                assert_eq!(answer.status, 303, "{}", String::from_utf8_lossy(&answer.body));
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("registrations succeed");
    }
    let took = began.elapsed().as_secs_f64();
    let rows = count(platform, "registrations").await;
    assert_eq!(rows, count(platform, "mails").await, "one mail a registration");
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
    let rows = rows as f64;
    rows / took
}

/// The same rows in plain SQL, by as many clients, with one commit each.
async fn plain(platform: &Platform) -> f64 {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..CLIENTS {
        let db = platform.app.db.clone();
        tasks.spawn(async move {
            for _ in 0..REGISTRATIONS / CLIENTS {
                let person = NEXT.fetch_add(1, Ordering::Relaxed) + 1;
                let tx = db.write().await.expect("a transaction");
                for sql in inserts(person) {
                    tx.execute_raw(Statement::from_string(db.backend(), sql)).await.expect("an insert");
                }
                tx.commit().await.expect("a commit");
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("inserts succeed");
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
    let rows = REGISTRATIONS as f64;
    rows / began.elapsed().as_secs_f64()
}

/// The rows of one registration, as statements.
pub fn inserts(person: usize) -> [String; 5] {
    let now = "'2026-01-01 00:00:00+00:00'";
    [
        format!(
            "INSERT INTO persons (id, person_key, name, email, created_at, updated_at) \
             VALUES ({person}, {person}, 'Person {person}', 'p{person}@example.org', {now}, {now})"
        ),
        format!(
            "INSERT INTO person_identities (person_id, email_norm, name_norm) \
             VALUES ({person}, 'p{person}@example.org', 'person {person}')"
        ),
        format!(
            "INSERT INTO registrations (id, event_id, person_id, person_key, role, state, name, email, country, \
             organization, organization_kind, gender, language, origin, token_hash, submission, submitted_at, updated_at) \
             VALUES ({person}, 1, {person}, {person}, 'participant', 'confirmed', 'Person {person}', \
             'p{person}@example.org', 'SEN', 'Ministry', 'administration', 'female', 'en', 'form', \
             '{person:043}', '00000000-0000-4000-8000-{person:012}.0123456789abcdef', {now}, {now})"
        ),
        format!(
            "INSERT INTO audit_entries (id, at, actor, action, subject, subject_id, after) VALUES ({person}, {now}, \
             'participant', 'registration_submitted', 'registrations', '{person}', '{{\"state\":\"confirmed\"}}')"
        ),
        format!(
            "INSERT INTO mails (id, kind, occasion, recipient, language, data, event_id, registration_id, \
             message_id, state, attempts, run_at, created_at) VALUES ({person}, 'registration_confirmed', '{person}', \
             'p{person}@example.org', 'en', '{{\"event_id\":1}}', 1, {person}, '{person}', 'queued', 0, {now}, {now})"
        ),
    ]
}

/// Rows of a table.
pub async fn count(platform: &Platform, table: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM {table}");
    let statement = Statement::from_string(platform.app.db.backend(), sql);
    let row = platform.app.db.read().query_one_raw(statement).await.expect("rows").expect("a row");
    row.try_get_by_index(0).expect("a number")
}
