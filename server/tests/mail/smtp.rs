//! SMTP servers, good and bad. Whatever they do, nothing is lost and nothing goes twice.

use chrono::Duration;
use domain::registration::RegistrationState;

use super::{queue, states};
use crate::support::{AWA, Manner, RUPA, Site, Smtp, YUSUF, a_registration, an_event, on_each_database_with};

/// Runs a test on a platform that sends to a server of this manner, with a mail to Rupa queued.
fn with_server(manner: Manner, test: impl AsyncFn(Site, Smtp)) {
    let port = std::cell::RefCell::new(None);
    let settings = |config: &mut server::config::Config| {
        let (listener, url) = Smtp::port();
        config.smtp_url = Some(url);
        port.replace(Some(listener));
    };
    on_each_database_with(settings, async |site| {
        let smtp = Smtp::run(port.take().unwrap(), manner);
        let event = an_event("iot").stored_in(&site).await;
        let registration = a_registration(&event, RUPA).stored_in(&site).await;
        queue(&site, "registration_confirmed", &registration).await;
        test(site, smtp).await;
    });
}

#[test]
fn a_mail_reaches_the_server_once() {
    with_server(Manner::Takes, async |site, smtp| {
        site.deliver().await;
        site.after(Duration::days(1));
        site.deliver().await;
        let letters = smtp.letters();
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!(letter.subject, "Registration confirmed: Forum iot");
        assert!(letter.text.contains("Dear Rupa,"), "{}", letter.text);
        assert_eq!(states(&site).await, [("sent".to_owned(), 1, None)]);
    });
}

#[test]
fn a_server_that_is_busy_gets_the_mail_later() {
    with_server(Manner::Answers("451 try later"), async |site, smtp| {
        site.deliver().await;
        let [(state, attempts, error)] = &states(&site).await[..] else { panic!() };
        assert_eq!((state.as_str(), *attempts), ("queued", 1));
        assert!(error.as_ref().unwrap().contains("451"), "{error:?}");
        smtp.now(Manner::Takes);
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 0, "the mail did not wait");
        site.after(Duration::seconds(61));
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 1);
        assert_eq!(states(&site).await, [("sent".to_owned(), 2, None)]);
    });
}

#[test]
fn a_server_that_refuses_the_reader_fails_the_mail_for_good() {
    with_server(Manner::Answers("550 5.1.1 no such user"), async |site, smtp| {
        site.deliver().await;
        let [(state, attempts, error)] = &states(&site).await[..] else { panic!() };
        assert_eq!((state.as_str(), *attempts), ("failed", 1));
        assert!(error.as_ref().unwrap().contains("no such user"), "{error:?}");
        // It says of the address what a report would say.
        let row = super::rows(&site).await.remove(0);
        assert!(row.bounced_at.is_some() && row.bounce.unwrap().contains("5.1.1"));
        assert!(server::mail::bounces::is_stopped(site.app.db.read(), RUPA.email).await.unwrap());
        smtp.now(Manner::Takes);
        site.after(Duration::days(1));
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 0);
    });
}

#[test]
fn a_server_that_does_not_know_us_loses_no_mail() {
    with_server(Manner::Answers("530 authentication required"), async |site, smtp| {
        site.deliver().await;
        assert_eq!(states(&site).await[0].0, "queued");
        smtp.now(Manner::Takes);
        site.after(Duration::minutes(2));
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 1);
    });
}

#[test]
fn a_server_that_hangs_has_a_time_limit_and_gets_the_mail_later() {
    with_server(Manner::Hangs, async |site, smtp| {
        let begun = std::time::Instant::now();
        site.deliver().await;
        assert!(begun.elapsed() < std::time::Duration::from_secs(10));
        let [(state, _, error)] = &states(&site).await[..] else { panic!() };
        assert_eq!(state, "queued");
        assert!(error.as_ref().unwrap().contains("did not answer in time"), "{error:?}");
        smtp.now(Manner::Takes);
        site.after(Duration::minutes(2));
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 1);
    });
}

#[test]
fn a_mail_that_goes_again_after_an_unknown_end_has_the_same_message_id() {
    with_server(Manner::Vanishes, async |site, smtp| {
        site.deliver().await;
        assert_eq!(states(&site).await[0].0, "queued");
        smtp.now(Manner::Takes);
        site.after(Duration::minutes(2));
        site.deliver().await;
        let id = super::rows(&site).await[0].message_id.clone();
        assert_eq!(smtp.letters()[0].header("Message-ID"), format!("<{id}@example.org>"));
    });
}

#[test]
fn two_workers_share_the_mails_and_send_none_twice() {
    with_server(Manner::Takes, async |site, smtp| {
        for kind in ["registration_received", "registration_confirmed", "own_link"] {
            let event = an_event(kind).stored_in(&site).await;
            for who in [AWA, RUPA, YUSUF] {
                // Each mail is due in its own state only.
                let state = match kind {
                    "registration_received" => RegistrationState::Submitted,
                    _ => RegistrationState::Confirmed,
                };
                let registration = a_registration(&event, who).state(state).stored_in(&site).await;
                queue(&site, kind, &registration).await;
            }
        }
        tokio::join!(site.deliver(), site.deliver(), site.deliver());
        let mut ids: Vec<String> =
            smtp.letters().iter().map(|letter| letter.header("Message-ID").to_owned()).collect();
        assert_eq!(ids.len(), 10);
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 10);
    });
}

#[test]
fn an_address_that_is_none_fails_alone() {
    with_server(Manner::Takes, async |site, smtp| {
        let event = an_event("ssc").stored_in(&site).await;
        let broken = a_registration(&event, AWA).with(|row| row.email = Some("not an address".into()));
        queue(&site, "registration_confirmed", &broken.stored_in(&site).await).await;
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 1);
        let states: Vec<String> = states(&site).await.into_iter().map(|(state, ..)| state).collect();
        assert_eq!(states, ["sent", "failed"]);
    });
}

#[test]
fn one_connection_carries_many_mails() {
    with_server(Manner::Takes, async |site, smtp| {
        let event = an_event("ssc").stored_in(&site).await;
        for number in 0..40 {
            let row =
                a_registration(&event, AWA).with(|row| row.email = Some(format!("a{number}@x.example")));
            queue(&site, "own_link", &row.stored_in(&site).await).await;
        }
        site.deliver().await;
        assert_eq!(smtp.letters().len(), 41);
        assert!(smtp.connections() <= 12, "{} connections", smtp.connections());
    });
}
