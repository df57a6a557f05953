//! Many mails at once: a process that is killed loses none, at most those under way go again, as the same; and
//! no more go in a minute than is set.

use std::{
    collections::BTreeSet,
    process::{Command, Stdio},
    time::Duration,
};

use domain::language::Language;
use entities::mail::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Value, sea_query::Expr};
use server::{mail::outbox::Outgoing, registrations::RegistrationMail};

use super::rows;
use crate::support::{Manner, RUPA, Site, Smtp, a_registration, an_event, on_each_database_with};

/// How many mails wait.
const MAILS: usize = 400;
/// How many a worker has under way at most.
const UNDER_WAY: usize = 8;

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
fn a_process_that_is_killed_loses_no_mail_and_repeats_at_most_those_under_way() {
    let port = std::cell::RefCell::new(None);
    let settings = |config: &mut server::config::Config| {
        let (listener, url) = Smtp::port();
        config.smtp_url = Some(url);
        port.replace(Some(listener));
    };
    on_each_database_with(settings, async |site| {
        let smtp = Smtp::run(port.take().unwrap(), Manner::Takes);
        queue_many(&site, MAILS).await;
        let mut process = Command::new(env!("CARGO_BIN_EXE_baraza"))
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
            .expect("the binary runs");
        for _ in 0..10_000 {
            if smtp.taken() >= MAILS / 4 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        process.kill().unwrap();
        process.wait().unwrap();
        let before = smtp.taken();
        assert!((MAILS / 4..MAILS).contains(&before), "killed in the middle: {before}");
        // The claims of the dead end.
        Entity::update_many()
            .col_expr(Column::ClaimedUntil, Expr::value(Value::ChronoDateTimeUtc(None)))
            .filter(Column::State.eq("queued"))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        site.deliver().await;
        let sent = rows(&site).await;
        assert!(sent.iter().all(|row| row.state == "sent"));
        let letters = smtp.letters();
        let ids: BTreeSet<&str> = letters.iter().map(|letter| letter.header("Message-ID")).collect();
        assert_eq!(ids.len(), MAILS, "each mail arrived");
        assert!(letters.len() <= MAILS + UNDER_WAY, "{} went again", letters.len() - MAILS);
    });
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
