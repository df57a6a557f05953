//! An event goes from step to step, and what goes with each.

use app::urls;
use chrono::Duration;
use domain::{event::EventState, language::Language, registration::RegistrationState, staff::StaffRole};
use entities::{event, mail, record_closure};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use super::stored;
use crate::support::{AWA, Browser, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

fn part(event: &event::Model, part: &str) -> String {
    urls::staff_event(Language::EN, event.id, part)
}

/// Presses the button of a step on the overview, or sends the form of its own page.
async fn take(officer: &Browser, event: &event::Model, step: &str, reason: &str) -> crate::support::Answer {
    let page = match reason {
        "" => officer.get(&part(event, "")).await,
        _ => officer.get(&part(event, step)).await,
    };
    let filled = [("reason", reason)];
    officer.submit(&page, step, if reason.is_empty() { &[] } else { &filled }).await
}

#[test]
fn an_event_goes_from_draft_to_a_closed_record_and_back() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Draft).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (step, state) in [
            ("announcement", EventState::Announced),
            ("registration-opening", EventState::RegistrationOpen),
            ("registration-closing", EventState::RegistrationClosed),
        ] {
            let answer = take(&officer, &event, step, "").await;
            assert_eq!(answer.status, 303, "{answer:?}");
            assert_eq!(stored(&site, event.id).await.state, state);
        }
        assert!(officer.get(&part(&event, "")).await.has("begins on 4 May 2027"));
        site.after(Duration::days(63));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        take(&officer, &event, "holding", "").await;
        let closing = officer.get(&part(&event, "record-closing")).await;
        assert_eq!(officer.submit(&closing, "record-closing", &[]).await.status, 303);
        assert_eq!(stored(&site, event.id).await.state, EventState::RecordClosed);
        assert_eq!(record_closure::Entity::find().count(site.app.db.read()).await.unwrap(), 1);
        let silent = officer.get(&part(&event, "record-reopening")).await;
        assert_eq!(officer.submit(&silent, "record-reopening", &[("reason", " ")]).await.status, 422);
        assert_eq!(take(&officer, &event, "record-reopening", "A list came late.").await.status, 303);
        assert_eq!(stored(&site, event.id).await.state, EventState::Held);
    });
}

#[test]
fn whoever_comes_second_is_told_that_the_step_is_taken() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Draft).stored_in(&site).await;
        let (first, second) = (
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::EventOfficer).await,
        );
        let seen = second.get(&part(&event, "")).await;
        take(&first, &event, "announcement", "").await;
        let answer = second.submit(&seen, "announcement", &[]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("This was done already"));
    });
}

#[test]
fn an_event_is_not_held_before_it_begins() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&part(&event, "announcement")).await;
        assert!(page.has("This was done already"));
        let seen = officer.get(&part(&event, "cancellation")).await;
        let token = seen.text();
        let token =
            token.split("name=\"_token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let answer = officer.post(&part(&event, "holding"), &[("_token", &token)]).await;
        assert_eq!(answer.status, 422);
        assert_eq!(stored(&site, event.id).await.state, EventState::Announced);
    });
}

/// The mails of an event: kind, address and state.
async fn mails(site: &Site) -> Vec<(String, String, String)> {
    let mails = mail::Entity::find().all(site.app.db.read()).await.unwrap();
    let mut mails: Vec<_> = mails.into_iter().map(|mail| (mail.kind, mail.recipient, mail.state)).collect();
    mails.sort();
    mails
}

#[test]
fn a_cancellation_stops_the_mails_of_the_event_and_tells_everybody_once() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let other = an_event("geneva").open().stored_in(&site).await;
        for (who, state) in [
            (AWA, RegistrationState::Confirmed),
            (YUSUF, RegistrationState::Waiting),
            (RUPA, RegistrationState::Withdrawn),
        ] {
            a_registration(&event, who).state(state).stored_in(&site).await;
        }
        for (about, address) in [(&event, AWA.email), (&other, AWA.email)] {
            let waiting = mail::Model {
                id: 0,
                kind: "reminder".into(),
                occasion: format!("reminder:{}", about.id),
                recipient: address.into(),
                language: Language::EN,
                data: "{}".into(),
                event_id: Some(about.id),
                registration_id: None,
                message_id: about.slug.clone(),
                state: "queued".into(),
                attempts: 0,
                // Far enough for nobody to send it during the test.
                run_at: site.now() + Duration::days(30),
                claimed_until: None,
                last_error: None,
                created_at: site.now(),
                sent_at: None,
                subject: None,
                body: None,
                bounced_at: None,
                bounce: None,
            };
            let row = mail::ActiveModel { id: sea_orm::ActiveValue::NotSet, ..waiting.into_active_model() };
            row.insert(site.app.db.writer()).await.unwrap();
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&part(&event, "cancellation")).await;
        let words = page.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(words.contains("2 people will be told by e-mail"), "{words}");
        let silent = officer.submit(&page, "cancellation", &[("reason", "")]).await;
        assert_eq!(silent.status, 422);
        assert_eq!(take(&officer, &event, "cancellation", "The hall is closed.").await.status, 303);
        assert_eq!(stored(&site, event.id).await.state, EventState::Cancelled);
        let mail = |kind: &str, to: &str, state: &str| (kind.to_owned(), to.to_owned(), state.to_owned());
        let told: Vec<_> =
            mails(&site).await.into_iter().filter(|(kind, ..)| kind == "event_cancelled").collect();
        assert_eq!(told.iter().map(|(_, to, _)| to.as_str()).collect::<Vec<_>>(), [AWA.email, YUSUF.email]);
        let reminders: Vec<_> =
            mails(&site).await.into_iter().filter(|(kind, ..)| kind == "reminder").collect();
        assert_eq!(
            reminders,
            [mail("reminder", AWA.email, "cancelled"), mail("reminder", AWA.email, "queued")]
        );
        let french = mail::Entity::find().filter(mail::Column::Recipient.eq(AWA.email));
        let french =
            french.filter(mail::Column::Kind.eq("event_cancelled")).one(site.app.db.read()).await.unwrap();
        assert_eq!(french.unwrap().language.as_str(), "fr");
    });
}
