//! A server that is killed in the middle of a crowd: whoever saw that they are registered is on record with
//! everything, and gets their one mail once the platform is there again.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::SocketAddr,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use entities::{
    mail::{Column, Entity},
    person, registration,
};
use futures_util::future::join_all;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::awa;
use crate::support::{Letter, Manner, Process, Site, Smtp, an_event, on_each_database_with};

/// How many people come at once, over and over, and how many were answered when the server is killed.
const AT_ONCE: usize = 24;
const ANSWERED: usize = 60;

#[test]
fn whoever_saw_the_confirmation_is_on_record_and_gets_one_mail_though_the_server_was_killed() {
    let port = std::cell::RefCell::new(None);
    let settings = |config: &mut server::config::Config| {
        let (listener, url) = Smtp::port();
        config.smtp_url = Some(url);
        port.replace(Some(listener));
    };
    on_each_database_with(settings, async |site| {
        let smtp = Smtp::run(port.take().unwrap(), Manner::Takes);
        an_event("rush").open().places(30).stored_in(&site).await;
        let mut server = Process::serve(&site, "server").await;
        let form = server.browser().get("/en/events/rush/register").await;
        let token = form.attribute_after("_token", "value");
        let saw = Mutex::new(BTreeSet::new());
        killed_in_a_crowd(&mut server, &token, &saw, &smtp).await;
        let saw = saw.into_inner().unwrap();
        assert!(saw.len() >= ANSWERED);
        all_or_nothing(&site, &saw).await;
        let notes = site.folder().join("server/mails-under-way");
        assert_eq!(fs::read_dir(&notes).unwrap().count(), 1, "it was killed among mails");
        // The same machine comes back: what the dead process noted is there, and its claims need no waiting.
        let again = Process::serve(&site, "server").await;
        all_are_sent(&site).await;
        drop(again);
        each_got_one(&site, &smtp, &saw).await;
    });
}

/// People come and come; once some were answered and the first mails have gone, the server is killed.
async fn killed_in_a_crowd(server: &mut Process, token: &str, saw: &Mutex<BTreeSet<String>>, smtp: &Smtp) {
    let (next, address) = (AtomicUsize::new(0), server.address);
    let crowd = join_all((0..AT_ONCE).map(|_| async {
        loop {
            let person = next.fetch_add(1, Ordering::Relaxed);
            // The server is gone.
            let Some(status) = sends(address, token, person).await else { return };
            assert_eq!(status, 303);
            saw.lock().unwrap().insert(email_of(person));
        }
    }));
    let enough = async {
        while saw.lock().unwrap().len() < ANSWERED || smtp.taken() == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::pin!(crowd);
    tokio::select! { _ = &mut crowd => panic!("the server ended by itself"), () = enough => () }
    // Whoever is under way is cut off in the middle.
    server.kill();
    crowd.await;
}

fn email_of(person: usize) -> String {
    format!("p{person}@example.org")
}

/// Sends somebody's form; none if no answer comes.
async fn sends(server: SocketAddr, token: &str, person: usize) -> Option<u16> {
    let (name, email) = (format!("Person {person}"), email_of(person));
    let submission = format!("00000000-0000-4000-8000-{person:012}");
    let fields = awa(&[
        ("_token", token),
        ("submission", &submission),
        ("name", &name),
        ("email", &email),
        ("language", "en"),
        ("role", "participant"),
    ]);
    let body = serde_urlencoded::to_string(fields).unwrap();
    let request = format!(
        "POST /en/events/rush/register HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(server).await.ok()?;
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.ok()?;
    String::from_utf8_lossy(&answer).split(' ').nth(1)?.parse().ok()
}

/// Whoever was answered is on record; and whoever is on record is so with their person and their mail.
async fn all_or_nothing(site: &Site, saw: &BTreeSet<String>) {
    let db = site.app.db.read();
    let rows = registration::Entity::find().all(db).await.unwrap();
    let held: BTreeSet<String> = rows.iter().filter_map(|row| row.email.clone()).collect();
    assert_eq!(saw.difference(&held).count(), 0, "lost: {:?}", saw.difference(&held));
    assert_eq!(held.len(), rows.len(), "nobody stands twice");
    assert_eq!(person::Entity::find().count(db).await.unwrap(), rows.len() as u64);
    let mails = Entity::find().all(db).await.unwrap();
    let told: BTreeSet<String> = mails.iter().map(|mail| mail.recipient.clone()).collect();
    assert_eq!((&told, mails.len()), (&held, rows.len()), "one mail for each");
    let placed = rows.iter().filter(|row| row.state.takes_place()).count();
    assert_eq!(placed, rows.len().min(30));
}

async fn all_are_sent(site: &Site) {
    for _ in 0..600 {
        let left = Entity::find().filter(Column::State.eq("queued")).count(site.app.db.read()).await.unwrap();
        if left == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("mails are left");
}

/// Whoever is on record, and so everybody who saw it, got one letter and no second.
async fn each_got_one(site: &Site, smtp: &Smtp, saw: &BTreeSet<String>) {
    let to = |letter: &Letter| letter.header("To").trim_matches(['<', '>']).to_owned();
    let mut letters: BTreeMap<String, usize> = BTreeMap::new();
    for letter in smtp.letters() {
        *letters.entry(to(&letter)).or_default() += 1;
    }
    let rows = registration::Entity::find().all(site.app.db.read()).await.unwrap();
    let held: BTreeMap<String, usize> = rows.into_iter().filter_map(|row| Some((row.email?, 1))).collect();
    assert_eq!(letters, held);
    assert!(saw.iter().all(|email| letters.contains_key(email)));
}
