//! Many mails at once: a process that is killed loses none and repeats none; and no more go in a minute than is
//! set.

use std::{
    collections::BTreeSet,
    process::{Child, Command, Stdio},
    time::Duration,
};

use domain::language::Language;
use entities::mail::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use server::{mail::outbox::Outgoing, registrations::RegistrationMail};

use super::rows;
use crate::support::{Manner, RUPA, Site, Smtp, a_registration, an_event, on_each_database_with};

/// How many mails wait.
const MAILS: usize = 400;

async fn queue_many(site: &Site, many: usize) {
    let event = an_event("iot").stored_in(site).await;
    let row = a_registration(&event, RUPA).stored_in(site).await;
    // Long past by every clock: the process that is killed has the real one.
    let then = "2020-01-01T00:00:00Z".parse().unwrap();
    for number in 0..many {
        let data = RegistrationMail { event_id: event.id, registration_id: row.id, token: String::new() };
        let mail = Outgoing {
            kind: "own_link",
            occasion: number.to_string(),
            recipient: RUPA.email,
            language: Language::EN,
            data,
            event_id: Some(event.id),
            registration_id: Some(row.id),
        };
        mail.enqueue(site.app.db.writer(), then).await.unwrap();
    }
}

#[test]
fn a_process_that_is_killed_loses_no_mail_and_the_next_one_repeats_none() {
    let port = std::cell::RefCell::new(None);
    let settings = |config: &mut server::config::Config| {
        let (listener, url) = Smtp::port();
        config.smtp_url = Some(url);
        port.replace(Some(listener));
    };
    on_each_database_with(settings, async |site| {
        let smtp = Smtp::run(port.take().unwrap(), Manner::Takes);
        queue_many(&site, MAILS).await;
        let mut process = serve(&site);
        until(|| smtp.taken() >= MAILS / 4).await;
        process.kill().unwrap();
        process.wait().unwrap();
        let before = smtp.taken();
        assert!((MAILS / 4..MAILS).contains(&before), "killed in the middle: {before}");
        // The next one does not wait for the claims of the dead to end.
        let mut process = serve(&site);
        until(|| smtp.taken() >= MAILS).await;
        let mut left = MAILS;
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            left = rows(&site).await.iter().filter(|row| row.state != "sent").count();
            if left == 0 {
                break;
            }
        }
        process.kill().unwrap();
        process.wait().unwrap();
        assert_eq!(left, 0, "every row is marked");
        let letters = smtp.letters();
        let ids: BTreeSet<&str> = letters.iter().map(|letter| letter.header("Message-ID")).collect();
        assert_eq!((ids.len(), letters.len()), (MAILS, MAILS), "each mail arrived, and none twice");
    });
}

/// The platform as it is installed, over the database of the test.
fn serve(site: &Site) -> Child {
    Command::new(env!("CARGO_BIN_EXE_baraza"))
        .arg("serve")
        .current_dir(site.folder())
        .env_clear()
        .env("BARAZA_DATABASE_URL", &site.app.config.database_url)
        .env("BARAZA_SMTP_URL", site.app.config.smtp_url.as_deref().unwrap())
        .env("BARAZA_MAIL_FROM", &site.app.config.mail_from)
        .env("BARAZA_DATA_DIR", site.folder().join("killed"))
        .env("BARAZA_BIND", "127.0.0.1:0")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary runs")
}

async fn until(so: impl Fn() -> bool) {
    for _ in 0..10_000 {
        if so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[test]
fn a_mail_that_a_server_had_whole_when_the_process_ended_has_gone_and_officers_see_that_its_answer_was_not_read()
 {
    on_each_database_with(
        |_: &mut server::config::Config| (),
        async |site| {
            queue_many(&site, 3).await;
            let [whole, half, other] = &rows(&site).await[..] else { panic!() };
            let claim = Expr::value(site.now() + chrono::Duration::minutes(5));
            Entity::update_many()
                .col_expr(Column::ClaimedUntil, claim)
                .col_expr(Column::Attempts, Expr::value(1))
                .exec(site.app.db.writer())
                .await
                .unwrap();
            // Somebody else has claimed this one since.
            Entity::update_many()
                .col_expr(Column::Attempts, Expr::value(2))
                .filter(Column::Id.eq(other.id))
                .exec(site.app.db.writer())
                .await
                .unwrap();
            let folder = site.folder().join("mails-under-way");
            std::fs::create_dir_all(&folder).unwrap();
            let (a, b, c) = (whole.id, half.id, other.id);
            let notes = format!("claimed {a}:1 {b}:1 {c}:1\nhanding {a}\n");
            std::fs::write(folder.join("dead.log"), notes).unwrap();
            site.worker().settle_what_was_left().await.unwrap();
            let states: Vec<_> =
                rows(&site).await.into_iter().map(|row| (row.state, row.claimed_until.is_some())).collect();
            let queued = |claimed| ("queued".to_owned(), claimed);
            assert_eq!(states, [("sent".to_owned(), false), queued(false), queued(true)]);
            let row = rows(&site).await.remove(0);
            assert!(row.body.unwrap().contains("Rupa") && !row.data.contains("token"));
            let officer = site.signed_in_as(domain::staff::StaffRole::EventOfficer).await;
            let page = officer.get(&format!("/en/staff/mails/{a}")).await;
            assert!(page.has("The server had it whole; its answer was not read."), "{page:?}");
            assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
            assert_eq!(site.letters().await.len(), 1, "only the one that is free and had not gone");
        },
    );
}

#[test]
fn no_more_mails_go_in_a_minute_than_is_set_however_many_servers_there_are() {
    on_each_database_with(
        |config: &mut server::config::Config| config.mails_per_minute = 10,
        async |site| {
            queue_many(&site, 25).await;
            let sent = async || rows(&site).await.iter().filter(|row| row.state == "sent").count();
            tokio::join!(site.deliver(), site.deliver(), site.deliver());
            assert_eq!(sent().await, 10);
            site.after(chrono::Duration::seconds(30));
            site.deliver().await;
            assert_eq!(sent().await, 10);
            site.after(chrono::Duration::seconds(31));
            tokio::join!(site.deliver(), site.deliver());
            assert_eq!(sent().await, 20);
            site.after(chrono::Duration::minutes(2));
            site.deliver().await;
            assert_eq!(sent().await, 25);
        },
    );
}
