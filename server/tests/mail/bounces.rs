//! Mails that come back: by a webhook and a mailbox, what they mark, who sees it, and what clears it.

use domain::{bounce::Severity, registration::RegistrationState, staff::StaffRole};
use entities::{address_mark, event, mail, registration};
use sea_orm::EntityTrait;
use server::{config::Config, mail::bounces::look_into_mailbox};

use super::{announcements::sent, queue, rows};
use crate::support::{
    AWA, Answer, Browser, Manner, RUPA, Site, Smtp, a_registration, an_event, on_each_database_with,
};

const SECRET: &str = "a secret of bounces";

fn settings(config: &mut Config) {
    config.bounce_secret = Some(SECRET.to_owned());
    config.bounce_maildir = Some(config.data_dir.join("returned"));
}

/// Rupa and Awa have a place; a mail went to Rupa.
async fn a_mail(site: &Site) -> (event::Model, mail::Model) {
    let event = an_event("dakar").open().titled("Forum on sensors").stored_in(site).await;
    let rupa = a_registration(&event, RUPA).state(RegistrationState::Confirmed).stored_in(site).await;
    a_registration(&event, AWA).state(RegistrationState::Confirmed).stored_in(site).await;
    queue(site, "registration_confirmed", &rupa).await;
    site.deliver().await;
    (event, rows(site).await.remove(0))
}

/// A report as a mail server writes it.
fn report(message_id: &str, status: &str, action: &str) -> String {
    format!(
        "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: baraza@example.org\r\n\
         Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"4X1.17/mx.example\"\r\n\r\n\
         --4X1.17/mx.example\r\nContent-Description: Notification\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         I'm sorry to have to inform you.\r\n\r\n\
         --4X1.17/mx.example\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\nArrival-Date: Tue, 2 Mar 2027 12:00:00 +0100 (CET)\r\n\r\n\
         Final-Recipient: rfc822; rupa@buet.example\r\nOriginal-Recipient: rfc822;rupa@buet.example\r\n\
         Action: {action}\r\nStatus: {status}\r\nRemote-MTA: dns; mx.buet.example\r\n\
         Diagnostic-Code: smtp; 550 {status} <rupa@buet.example>: Recipient address\r\n    rejected\r\n\r\n\
         --4X1.17/mx.example\r\nContent-Type: message/rfc822\r\n\r\n\
         From: Baraza <baraza@example.org>\r\nTo: rupa@buet.example\r\nMessage-ID: <{message_id}@example.org>\r\n\
         Subject: x\r\n\r\nDear Rupa\r\n\r\n--4X1.17/mx.example--\r\n"
    )
}

fn service(site: &Site) -> Browser {
    site.browser().with_header("authorization", &format!("Bearer {SECRET}"))
}

async fn tell(site: &Site, kind: &str, body: &str) -> Answer {
    service(site).send("POST", "/api/v1/bounces", kind, body.as_bytes()).await
}

async fn marks(site: &Site) -> Vec<(String, Severity, i32)> {
    let marks = address_mark::Entity::find().all(site.app.db.read()).await.unwrap();
    marks.into_iter().map(|mark| (mark.address, mark.severity, mark.failures)).collect()
}

#[test]
fn a_service_tells_of_a_mail_that_came_back_by_its_own_report_or_in_json() {
    on_each_database_with(settings, async |site| {
        let (_, mail) = a_mail(&site).await;
        let answer = tell(&site, "message/rfc822", &report(&mail.message_id, "5.1.1", "failed")).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"marked":1,"nothing":0,"unknown":0}"#));
        assert_eq!(marks(&site).await, [(RUPA.email.to_owned(), Severity::Hard, 1)]);
        let row = rows(&site).await.remove(0);
        assert_eq!(row.state, "sent");
        assert_eq!(
            row.bounce.as_deref(),
            Some("5.1.1 550 5.1.1 <rupa@buet.example>: Recipient address rejected")
        );
        // The same once more says nothing new, and a mail that is not ours nothing at all.
        let json = format!(
            r#"[{{"message_id":"<{}@example.org>","status":"5.1.1"}},
                {{"message_id":"0b0e2a52-6f2c-4f4e-9a41-0a5b3c1d2e3f","status":"5.1.1"}}]"#,
            mail.message_id
        );
        let answer = tell(&site, "application/json", &json).await;
        assert_eq!(answer.text(), r#"{"marked":0,"nothing":1,"unknown":1}"#);
        assert_eq!(marks(&site).await[0].2, 1);
    });
}

#[test]
fn whoever_has_no_secret_tells_nothing() {
    on_each_database_with(settings, async |site| {
        let (_, mail) = a_mail(&site).await;
        let body = report(&mail.message_id, "5.1.1", "failed");
        let post = async |browser: Browser, kind: &str, body: &str| {
            browser.send("POST", "/api/v1/bounces", kind, body.as_bytes()).await.status
        };
        let wrong = site.browser().with_header("authorization", "Bearer a secret of bouncer");
        assert_eq!(post(wrong, "message/rfc822", &body).await, 401);
        assert_eq!(post(site.browser(), "message/rfc822", &body).await, 401);
        assert_eq!(post(service(&site), "message/rfc822", "Subject: Away\r\n\r\nI am on leave.").await, 422);
        assert_eq!(post(service(&site), "application/json", r#"{"status":"5.1.1"}"#).await, 422);
        assert_eq!(post(service(&site), "application/json", "{").await, 422);
        assert!(marks(&site).await.is_empty());
    });
    on_each_database_with(
        |_: &mut Config| (),
        async |site| {
            assert_eq!(tell(&site, "application/json", "{}").await.status, 404);
        },
    );
}

#[test]
fn reports_are_counted_for_each_client() {
    use entities::rate_limit;
    use sea_orm::sea_query::Expr;
    on_each_database_with(settings, async |site| {
        assert_eq!(tell(&site, "application/json", "[]").await.status, 200);
        rate_limit::Entity::update_many()
            .col_expr(rate_limit::Column::Hits, Expr::value(600))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        assert_eq!(tell(&site, "application/json", "[]").await.status, 429);
        site.after(chrono::Duration::minutes(11));
        assert_eq!(tell(&site, "application/json", "[]").await.status, 200);
    });
}

#[test]
fn reports_in_the_mailbox_are_taken_once_and_put_away() {
    on_each_database_with(settings, async |site| {
        let (_, mail) = a_mail(&site).await;
        let folder = site.folder().join("returned");
        std::fs::create_dir_all(folder.join("new")).unwrap();
        let put = |name: &str, text: &str| std::fs::write(folder.join("new").join(name), text).unwrap();
        put("1.host", &report(&mail.message_id, "5.1.1", "failed"));
        put("2.host", "Subject: Away\r\n\r\nI am on leave.");
        put("3.host", &report(&mail.message_id, "5.1.1", "failed"));
        assert_eq!(look_into_mailbox(&site.app).await.unwrap(), 1);
        assert_eq!(marks(&site).await, [(RUPA.email.to_owned(), Severity::Hard, 1)]);
        let left = |part: &str| {
            let files = std::fs::read_dir(folder.join(part)).unwrap();
            let mut names: Vec<String> =
                files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        assert!(left("new").is_empty());
        assert_eq!(left("cur"), ["1.host:2,S", "2.host:2,S", "3.host:2,S"]);
        assert_eq!(look_into_mailbox(&site.app).await.unwrap(), 0);
        // A folder that is not there is a fault that is told, not a panic.
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(look_into_mailbox(&site.app).await.unwrap_err().to_string().contains("returned"));
    });
}

#[test]
fn a_mail_comes_back_to_an_address_of_its_own() {
    let port = std::cell::RefCell::new(None);
    let settings = |config: &mut Config| {
        let (listener, url) = Smtp::port();
        config.smtp_url = Some(url);
        config.bounce_address = Some("bounces@example.org".to_owned());
        port.replace(Some(listener));
    };
    on_each_database_with(settings, async |site| {
        let smtp = Smtp::run(port.take().unwrap(), Manner::Takes);
        let (_, mail) = a_mail(&site).await;
        assert_eq!(smtp.senders(), [format!("<bounces+{}@example.org>", mail.message_id)]);
        let letter = smtp.letters().remove(0);
        assert_eq!(letter.header("From"), "Baraza <baraza@example.org>", "readers see the platform");
        assert_eq!(letter.header("Message-ID"), format!("<{}@example.org>", mail.message_id));
    });
}

#[test]
fn messages_to_an_address_stop_at_once_where_there_is_none_and_later_where_it_is_full() {
    on_each_database_with(settings, async |site| {
        let (event, first) = a_mail(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for number in 0..3 {
            let before = rows(&site).await.len();
            sent(&site, &officer, &event, &[]).await;
            site.deliver().await;
            let to: Vec<mail::Model> = rows(&site).await.into_iter().skip(before).collect();
            assert_eq!(to.len(), 2, "after {number} passing failures");
            let rupa = to.iter().find(|mail| mail.recipient == RUPA.email).unwrap();
            tell(&site, "message/rfc822", &report(&rupa.message_id, "4.2.2", "delayed")).await;
            assert_eq!(marks(&site).await.len(), usize::from(number > 0), "a delay says nothing");
            tell(&site, "message/rfc822", &report(&rupa.message_id, "5.2.2", "failed")).await;
            assert_eq!(marks(&site).await, [(RUPA.email.to_owned(), Severity::Soft, number + 1)]);
        }
        let before = rows(&site).await.len();
        sent(&site, &officer, &event, &[]).await;
        assert_eq!(rows(&site).await.len(), before + 1);
        let page = super::announcements::written(&officer, &event, &[]).await;
        assert!(page.has("Left out, since e-mails to them come back: 1"), "{page:?}");
        // What is about one's own registration still goes.
        tell(&site, "message/rfc822", &report(&first.message_id, "5.1.1", "failed")).await;
        assert_eq!(marks(&site).await[0].1, Severity::Hard);
        let rupa = registration::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        queue(&site, "own_link", &rupa).await;
        site.deliver().await;
        assert_eq!(rows(&site).await.last().unwrap().state, "sent");
    });
}

#[test]
fn officers_see_which_mails_came_back_and_from_whom() {
    on_each_database_with(settings, async |site| {
        let (event, mail) = a_mail(&site).await;
        tell(&site, "message/rfc822", &report(&mail.message_id, "5.1.1", "failed")).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&format!("/en/staff/events/{}/registrations", event.id)).await;
        assert_eq!(list.text().matches("E-mails come back").count(), 1, "{list:?}");
        assert!(list.has("E-mails come back (5.1.1)"), "{list:?}");
        let outbox = officer.get("/en/staff/mails?state=returned").await;
        assert!(outbox.has(RUPA.email) && outbox.has("Recipient address rejected"), "{outbox:?}");
        assert!(officer.get("/en/staff/mails?state=failed").await.has("No e-mails."));
        let page = officer.get(&format!("/en/staff/mails/{}", mail.id)).await;
        assert!(page.has("Came back on") && page.has("550 5.1.1"), "{page:?}");
    });
}

#[test]
fn the_person_sees_it_at_the_next_visit_and_a_corrected_address_is_good() {
    on_each_database_with(settings, async |site| {
        let (_, mail) = a_mail(&site).await;
        let link = crate::support::Letter::all_in(&site.folder().join("mails"))[0].link("/r/");
        let browser = site.browser();
        assert!(!browser.get(&link).await.has("come back to us"));
        tell(&site, "message/rfc822", &report(&mail.message_id, "5.1.1", "failed")).await;
        let page = browser.get(&link).await;
        assert!(page.has("E-mails to rupa@buet.example come back to us."), "{page:?}");
        assert!(page.has(&format!("{link}/correction#email")), "{page:?}");
        let data = browser.get(&format!("{link}/registration.json")).await;
        assert!(data.has("\"status\":\"5.1.1\""), "{data:?}");
        let form = browser.get(&format!("{link}/correction")).await;
        let corrected = [("email", "rupa@new.example"), ("organization", "BUET"), ("mode", "remote")];
        let answer = browser.submit(&form, "/correction", &corrected).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(marks(&site).await.is_empty());
        assert!(!browser.get(&link).await.has("come back to us"));
        // The new mailbox gets the link.
        assert_eq!(site.letters().await.last().unwrap().header("To"), "rupa@new.example");
    });
}

#[test]
fn the_person_can_say_that_the_address_is_right() {
    on_each_database_with(settings, async |site| {
        let (_, mail) = a_mail(&site).await;
        let link = crate::support::Letter::all_in(&site.folder().join("mails"))[0].link("/r/");
        tell(&site, "message/rfc822", &report(&mail.message_id, "5.1.1", "failed")).await;
        let browser = site.browser();
        let forged = browser.post(&format!("{link}/address/reinstatement"), &[("_token", "1.x")]).await;
        assert_eq!((forged.status, marks(&site).await.len()), (303, 1), "a form from elsewhere does nothing");
        let page = browser.get(&link).await;
        let answer = browser.submit(&page, "/address/reinstatement", &[]).await;
        let page = browser.follow(&answer).await;
        assert!(page.has("We write to this address again."), "{page:?}");
        assert!(marks(&site).await.is_empty());
    });
}

#[test]
fn a_mark_that_others_share_stays_when_one_of_them_is_erased() {
    on_each_database_with(settings, async |site| {
        let (event, mail) = a_mail(&site).await;
        let other = a_registration(&event, AWA).with(|row| row.email = Some("RUPA@buet.example".into()));
        let other = other.stored_in(&site).await;
        let link = crate::support::Letter::all_in(&site.folder().join("mails"))[0].link("/r/");
        tell(&site, "message/rfc822", &report(&mail.message_id, "5.1.1", "failed")).await;
        let browser = site.browser();
        let page = browser.get(&format!("{link}/erasure")).await;
        browser.submit(&page, "/erasure", &[]).await;
        assert_eq!(marks(&site).await.len(), 1);
        queue(&site, "own_link", &other).await;
        let link = site.letters().await.last().unwrap().link("/r/");
        let page = browser.get(&format!("{link}/erasure")).await;
        browser.submit(&page, "/erasure", &[]).await;
        assert!(marks(&site).await.is_empty());
    });
}
