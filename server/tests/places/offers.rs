//! Free places are offered to those who wait: taken, declined, over.

use domain::{event::EventState, places::Answer, registration::RegistrationState, staff::StaffRole};
use entities::{audit_entry, place_offer};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{mails, own_page, states, tended};
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};

/// One place, which Awa gave back; Yusuf waits, then Rupa.
async fn a_free_place(site: &Site, slug: &str) -> entities::event::Model {
    let event = an_event(slug).open().places(1).stored_in(site).await;
    a_registration(&event, AWA).state(Withdrawn).stored_in(site).await;
    a_registration(&event, YUSUF).state(Waiting).stored_in(site).await;
    let now = site.now();
    a_registration(&event, RUPA).state(Waiting).with(|row| row.submitted_at = now).stored_in(site).await;
    event
}

#[test]
fn a_free_place_is_offered_to_whoever_waited_longest_and_is_theirs_once_they_take_it() {
    on_each_database(async |site| {
        a_free_place(&site, "dakar").await;
        tended(&site).await;
        tended(&site).await;
        let offers = mails(&site).await;
        assert_eq!(offers.len(), 1, "one offer, once: {offers:?}");
        assert_eq!((offers[0].0.as_str(), offers[0].1.as_str()), ("place_offered", YUSUF.email));
        assert_eq!(states(&site).await, [Withdrawn, Waiting, Waiting], "nobody moves up silently");
        let letter = site.letters().await.pop().expect("a letter");
        assert!(letter.text.contains("/ar/r/"), "in the language of who gets it: {}", letter.text);

        let own = offers[0].2.clone();
        let browser = site.browser();
        let page = browser.get(&own).await;
        assert!(page.has("A place is free for you"), "{page:?}");
        assert!(!page.has("Your position on the waiting list"), "whoever has an offer stands in no line");
        let taken = browser.submit(&page, "/offer/acceptance", &[]).await;
        assert_eq!(taken.status, 303);
        let after = browser.follow(&taken).await;
        assert!(after.has("The place is yours") && !after.has("/offer/"), "{after:?}");
        assert_eq!(states(&site).await, [Withdrawn, Confirmed, Waiting]);
        assert_eq!(mails(&site).await.last().unwrap().0, "registration_confirmed");
        // The place is gone: nobody else is offered it, and it cannot be taken twice.
        tended(&site).await;
        browser.submit(&page, "/offer/acceptance", &[]).await;
        assert_eq!(states(&site).await, [Withdrawn, Confirmed, Waiting]);
        assert_eq!(mails(&site).await.len(), 2);
    });
}

#[test]
fn a_place_that_is_declined_or_not_taken_in_time_goes_to_the_next() {
    on_each_database(async |site| {
        a_free_place(&site, "dakar").await;
        tended(&site).await;
        let browser = site.browser();
        let page = browser.get(&own_page(&site, YUSUF.email).await).await;
        let answer = browser.submit(&page, "/offer/declination", &[]).await;
        assert!(browser.follow(&answer).await.has("You gave the place on"));
        tended(&site).await;
        assert_eq!(mails(&site).await.last().unwrap().1, RUPA.email);
        assert_eq!(states(&site).await, [Withdrawn, Withdrawn, Waiting]);

        site.after(chrono::Duration::hours(49));
        let late = browser.get(&own_page(&site, RUPA.email).await).await;
        assert!(!late.has("A place is free for you"), "an offer that is over cannot be taken");
        tended(&site).await;
        assert_eq!(states(&site).await, [Withdrawn; 3]);
        let last = mails(&site).await.pop().unwrap();
        assert_eq!((last.0.as_str(), last.1.as_str()), ("offer_lapsed", RUPA.email));
        let answers = place_offer::Entity::find().all(site.app.db.read()).await.unwrap();
        let answers: Vec<_> = answers.iter().map(|offer| offer.answer.map(Answer::code)).collect();
        assert_eq!(answers, [Some("declined"), Some("lapsed")]);
    });
}

#[test]
fn nothing_is_offered_once_the_event_has_begun_nor_longer_than_until_then() {
    on_each_database(async |site| {
        let event = a_free_place(&site, "dakar").await;
        // The event begins on 4 May 2027 at 09:30 in Dakar, which is UTC.
        let begins: chrono::DateTime<chrono::Utc> = "2027-05-04T09:30:00Z".parse().unwrap();
        site.after(begins - site.now() - chrono::Duration::hours(2));
        tended(&site).await;
        let offer = place_offer::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((offer.event_id, offer.ends_at), (event.id, begins));
        site.after(chrono::Duration::hours(3));
        tended(&site).await;
        assert_eq!(states(&site).await, [Withdrawn, Withdrawn, Waiting]);
        let offers = place_offer::Entity::find().count(site.app.db.read()).await.unwrap();
        assert_eq!(offers, 1, "the next in line gets none any more");
    });
}

#[test]
fn whoever_comes_while_a_place_is_offered_waits() {
    on_each_database(async |site| {
        a_free_place(&site, "dakar").await;
        tended(&site).await;
        let answer = crate::registrations::registers(
            &site,
            "dakar",
            &crate::registrations::awa(&[("name", "Cheikh Ba")]),
        )
        .await;
        assert_eq!(answer.status, 303);
        assert_eq!(states(&site).await, [Withdrawn, Waiting, Waiting, Waiting]);
    });
}

#[test]
fn where_officers_approve_a_place_taken_is_theirs_to_approve() {
    on_each_database(async |site| {
        let event =
            an_event("dakar").open().places(1).with(|event| event.approval = true).stored_in(&site).await;
        a_registration(&event, YUSUF).state(Waiting).stored_in(&site).await;
        tended(&site).await;
        let browser = site.browser();
        let page = browser.get(&own_page(&site, YUSUF.email).await).await;
        browser.submit(&page, "/offer/acceptance", &[]).await;
        assert_eq!(states(&site).await, [Submitted]);
    });
}

#[test]
fn a_forged_form_takes_no_place() {
    on_each_database(async |site| {
        a_free_place(&site, "dakar").await;
        tended(&site).await;
        let own = own_page(&site, YUSUF.email).await;
        let browser = site.browser();
        let answer = browser.post(&format!("{own}/offer/acceptance"), &[("_token", "9999999999.x")]).await;
        assert_eq!(answer.status, 403);
        assert_eq!(
            browser.get(&format!("{own}/offer/acceptance")).await.status,
            404,
            "a link alone takes nothing"
        );
        assert_eq!(states(&site).await, [Withdrawn, Waiting, Waiting]);
    });
}

#[test]
fn a_cancelled_event_offers_nothing_and_an_officers_decision_ends_an_offer() {
    on_each_database(async |site| {
        let event = a_free_place(&site, "dakar").await;
        tended(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&super::page_of(&event, "registrations")).await;
        let yusuf = entities::registration::Entity::find()
            .filter(entities::registration::Column::Email.eq(YUSUF.email))
            .one(site.app.db.read())
            .await
            .unwrap()
            .unwrap();
        let only = format!("{}:waiting", yusuf.id);
        crate::decisions::press(&officer, &list, "confirmation", &[("only", &only)]).await;
        assert_eq!(
            states(&site).await,
            [Withdrawn, Confirmed, Waiting],
            "whoever has an offer has the place"
        );
        let open = place_offer::Entity::find().filter(place_offer::Column::Answer.is_null());
        assert_eq!(open.count(site.app.db.read()).await.unwrap(), 0);

        let other = an_event("lima").state(EventState::Cancelled).places(1).stored_in(&site).await;
        a_registration(&other, RUPA).state(Waiting).stored_in(&site).await;
        tended(&site).await;
        let offers = place_offer::Entity::find().filter(place_offer::Column::EventId.eq(other.id));
        assert_eq!(offers.count(site.app.db.read()).await.unwrap(), 0);
    });
}

#[test]
fn nobody_loses_their_turn_by_an_offer_of_an_event_that_was_postponed() {
    on_each_database(async |site| {
        let event = a_free_place(&site, "dakar").await;
        tended(&site).await;
        let mut row: entities::event::ActiveModel = event.into();
        row.state = sea_orm::Set(EventState::Postponed);
        sea_orm::ActiveModelTrait::update(row, site.app.db.writer()).await.unwrap();
        site.after(chrono::Duration::hours(49));
        tended(&site).await;
        assert_eq!(states(&site).await, [Withdrawn, Waiting, Waiting]);
        assert_eq!(mails(&site).await.len(), 1, "nobody is told that they were late");
    });
}

#[test]
fn every_offer_stands_in_the_trail() {
    on_each_database(async |site| {
        a_free_place(&site, "dakar").await;
        tended(&site).await;
        let browser = site.browser();
        let page = browser.get(&own_page(&site, YUSUF.email).await).await;
        browser.submit(&page, "/offer/declination", &[]).await;
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let trail: Vec<_> = trail.iter().map(|entry| (entry.actor.as_str(), entry.action.as_str())).collect();
        assert_eq!(trail, [("platform", "place_offered"), ("participant", "place_declined")]);
    });
}
