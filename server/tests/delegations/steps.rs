use domain::{event::EventState, registration::RegistrationState, staff::StaffRole};
use entities::{audit_entry, focal_point};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use server::delegations::jobs::tell_whose_word_is_awaited;

use super::{CHEIKH, MARIAMA, designated, latest, mails, nominates, people, staff_page, states};
use crate::support::{AWA, YUSUF, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Submitted, Withdrawn};

#[test]
fn an_officer_says_what_focal_points_decide_and_the_public_reads_it() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&staff_page(&event)).await;
        let before = site.browser().get("/en/events/dakar").await;
        assert!(before.has("/register"));
        let both = [("focal_confirmation", "yes"), ("by_nomination", "yes")];
        let saved = officer.follow(&officer.submit(&page, "/steps", &both).await).await;
        assert!(saved.has("Saved."), "{saved:?}");
        let after = site.browser().get("/en/events/dakar").await;
        assert!(after.has("People are nominated by the focal points"), "{after:?}");
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let entry = trail.iter().find(|entry| entry.action == "delegation_steps_set").expect("a trail");
        assert_eq!(entry.after.as_deref(), Some(r#"{"by_nomination":true,"focal_confirmation":true}"#));
    });
}

#[test]
fn where_people_are_nominated_nobody_registers_by_themselves() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let form = site.browser().get("/en/events/dakar/register").await;
        let mut row = event.clone().into_active_model();
        row.by_nomination = Set(true);
        row.update(site.app.db.writer()).await.unwrap();
        let closed = site.browser().get("/en/events/dakar/register").await;
        assert!(closed.has("People are nominated") && !closed.has("name=\"consent\""), "{closed:?}");
        let sent = site.browser().submit(&form, "/register", &crate::registrations::AWA).await;
        assert_eq!(sent.status, 409);
        assert!(states(&site).await.is_empty());
        let link = designated(&site, &event, &MARIAMA).await;
        assert_eq!(nominates(&site.browser(), &link, &event, &CHEIKH).await.status, 303);
        assert_eq!(states(&site).await, [Confirmed]);
    });
}

#[test]
fn nobody_is_nominated_once_registration_is_closed_and_nothing_is_decided_once_the_event_is_over() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let form = browser.get(&format!("{}/nominations", people(&link, &event))).await;
        let change = async |state| {
            let mut row = event.clone().into_active_model();
            row.state = Set(state);
            row.update(site.app.db.writer()).await.unwrap();
        };
        change(EventState::RegistrationClosed).await;
        let list = browser.get(&people(&link, &event)).await;
        assert!(list.has("Registration is closed.") && list.has("/replacement"), "{list:?}");
        browser.submit(&form, "/nominations", &CHEIKH).await;
        assert_eq!(states(&site).await, [Confirmed]);
        change(EventState::Held).await;
        assert_eq!(browser.get(&people(&link, &event)).await.status, 404);
        assert!(browser.get(&link).await.has("No event is ahead"));
    });
}

#[test]
fn a_focal_point_whose_word_is_awaited_hears_of_it_once_a_day() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().with(|row| row.focal_confirmation = true).stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        a_registration(&event, YUSUF).state(Submitted).stored_in(&site).await;
        tell_whose_word_is_awaited(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.len(), 1, "of other delegations nobody hears");
        a_registration(&event, AWA).state(Submitted).stored_in(&site).await;
        for _ in 0..2 {
            tell_whose_word_is_awaited(&site.app).await.unwrap();
        }
        assert_eq!(mails(&site).await.len(), 2);
        let letter = site.letters().await.pop().expect("a letter");
        assert!(letter.text.contains("Forum dakar: Une personne attend"), "{}", letter.text);
        assert!(!letter.text.contains("Awa"), "names stand behind the link alone: {}", letter.text);
        site.after(chrono::Duration::days(1));
        tell_whose_word_is_awaited(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.len(), 3);
        let browser = site.browser();
        let list = browser.get(&people(&link, &event)).await;
        browser.submit(&list, "/confirmation", &[]).await;
        site.after(chrono::Duration::days(1));
        tell_whose_word_is_awaited(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.len(), 4, "the confirmation, and no reminder");
    });
}

#[test]
fn erasing_a_person_who_is_a_focal_point_leaves_nothing_that_names_them() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        nominates(&site.browser(), &link, &event, &CHEIKH).await;
        let own = [("name", "Mariama Sow"), ("email", "mariama@numerique.example")];
        crate::registrations::registers(&site, "dakar", &crate::registrations::awa(&own)).await;
        let page = site
            .browser()
            .get(&format!("/en/r/{}/erasure", latest(&site, "registration_confirmed").await))
            .await;
        assert_eq!(site.browser().submit(&page, "/erasure", &[]).await.status, 303);
        let row = focal_point::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((row.name, row.email, row.token_hash), (None, None, None));
        assert_eq!(site.browser().get(&link).await.status, 410);
        let all = super::registrations(&site).await;
        assert_eq!(states(&site).await, [Confirmed, Withdrawn]);
        assert!(all.iter().all(|row| row.registered_by.is_none()), "{all:?}");
        assert!(mails(&site).await.iter().all(|(_, to)| !to.contains("mariama")));
    });
}
