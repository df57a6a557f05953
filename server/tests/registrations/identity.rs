//! Who is the same person, and what a stranger learns of it: nothing.

use domain::registration::RegistrationState;
use entities::{person, person_identity};
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, Set};

use super::{awa, mails, registers, registrations};
use crate::support::{Site, an_event, on_each_database};

async fn people(site: &Site) -> u64 {
    person::Entity::find().count(site.app.db.read()).await.unwrap()
}

#[test]
fn a_double_click_is_one_registration() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get("/en/events/dakar/register").await;
        let (other, fields) = (site.browser(), awa(&[]));
        let (first, second) = tokio::join!(
            other.submit(&page, "/register", &fields),
            browser.submit(&page, "/register", &fields),
        );
        assert_eq!((first.status, second.status), (303, 303));
        assert_eq!((registrations(&site).await.len(), people(&site).await), (1, 1));
    });
}

#[test]
fn a_form_that_was_corrected_and_sent_again_counts() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get("/en/events/dakar/register").await;
        browser.submit(&page, "/register", &awa(&[("email", "awa@atrp.example")])).await;
        browser.submit(&page, "/register", &awa(&[])).await;
        let addresses: Vec<_> = registrations(&site).await.into_iter().filter_map(|one| one.email).collect();
        assert_eq!(addresses, ["awa@atrp.example", "awa@artp.example"]);
    });
}

#[test]
fn registering_again_tells_a_stranger_nothing_and_the_person_everything() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let first = registers(&site, "dakar", &awa(&[])).await;
        // A stranger knows name and address, in another spelling.
        let stranger = awa(&[("name", " AWA  diop"), ("email", "AWA@artp.example"), ("country", "FRA")]);
        let second = registers(&site, "dakar", &stranger).await;
        assert_eq!((first.status, first.location()), (second.status, second.location()));
        let (one, other) = (site.browser().follow(&first).await, site.browser().follow(&second).await);
        assert_eq!(one.text(), other.text());
        let held = registrations(&site).await;
        assert_eq!(held.len(), 1);
        assert_eq!(held[0].country.map(|code| code.to_string()).as_deref(), Some("SEN"));
        let sent: Vec<_> = mails(&site).await.into_iter().map(|(kind, to, ..)| (kind, to)).collect();
        let expected = [("registration_confirmed", "awa@artp.example"), ("own_link", "awa@artp.example")];
        assert_eq!(sent, expected.map(|(kind, to)| (kind.to_owned(), to.to_owned())));
    });
}

#[test]
fn a_mailbox_is_not_flooded() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        for _ in 0..9 {
            assert_eq!(registers(&site, "dakar", &awa(&[])).await.status, 303);
        }
        assert_eq!(mails(&site).await.len(), 1 + 5);
        site.after(chrono::Duration::hours(2));
        registers(&site, "dakar", &awa(&[])).await;
        assert_eq!(mails(&site).await.len(), 1 + 6);
    });
}

#[test]
fn one_person_at_two_events_is_one_and_a_shared_mailbox_is_two() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        an_event("lima").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        registers(&site, "lima", &awa(&[])).await;
        registers(&site, "lima", &awa(&[("name", "Binta Fall")])).await;
        registers(&site, "lima", &awa(&[("email", "other@artp.example")])).await;
        let held = registrations(&site).await;
        assert_eq!((held.len(), people(&site).await), (4, 3));
        assert_eq!(held[0].person_key, held[1].person_key);
    });
}

#[test]
fn where_nobody_can_tell_who_it_is_the_person_is_known_at_this_event_only() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        for person_key in [1, 2] {
            let row = person::ActiveModel {
                person_key: Set(person_key),
                name: Set("Awa Diop".into()),
                created_at: Set(site.now()),
                updated_at: Set(site.now()),
                ..Default::default()
            };
            let person = row.insert(site.app.db.writer()).await.unwrap();
            let pair = person_identity::ActiveModel {
                person_id: Set(person.id),
                email_norm: Set("awa@artp.example".into()),
                name_norm: Set("awa diop".into()),
                merged_key: Set(None),
            };
            pair.insert(site.app.db.writer()).await.unwrap();
        }
        registers(&site, "dakar", &awa(&[])).await;
        registers(&site, "dakar", &awa(&[])).await;
        assert_eq!((registrations(&site).await.len(), people(&site).await), (1, 3));
    });
}

#[test]
fn who_withdrew_can_come_back_with_what_they_say_now() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        let mut withdrawn: entities::registration::ActiveModel = registrations(&site).await.remove(0).into();
        withdrawn.state = Set(RegistrationState::Withdrawn);
        withdrawn.update(site.app.db.writer()).await.unwrap();
        site.after(chrono::Duration::minutes(1));
        registers(&site, "dakar", &awa(&[("organization", "Orange")])).await;
        let held = registrations(&site).await;
        assert_eq!(held.len(), 1);
        assert_eq!(held[0].state, RegistrationState::Confirmed);
        assert_eq!(held[0].organization.as_deref(), Some("Orange"));
        assert_eq!(held[0].submitted_at, site.now());
        let kinds: Vec<_> = mails(&site).await.into_iter().map(|mail| mail.0).collect();
        assert_eq!(kinds, ["registration_confirmed", "registration_confirmed"]);
    });
}

#[test]
fn registering_twice_with_another_spelling_is_told_to_the_mailbox_and_to_officers_and_to_nobody_else() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let first = registers(&site, "dakar", &awa(&[])).await;
        let second = registers(&site, "dakar", &awa(&[("name", "Diop, Awà"), ("language", "en")])).await;
        let third = registers(&site, "dakar", &awa(&[("name", "Binta Fall"), ("language", "en")])).await;
        assert_eq!((first.status, first.location()), (second.status, second.location()));
        let seen = site.browser().follow(&second).await;
        assert_eq!(seen.text(), site.browser().follow(&third).await.text(), "a stranger learns nothing");
        assert_eq!(registrations(&site).await.len(), 3, "a mailbox may be shared");
        let letters = site.letters().await;
        assert!(letters[1].text.contains("With this address Awa Diop is registered"), "{}", letters[1].text);
        assert!(!letters[2].text.contains("With this address"), "{}", letters[2].text);
        let officer = site.signed_in_as(domain::staff::StaffRole::EventOfficer).await;
        let address = app::urls::staff_event(domain::language::Language::EN, event.id, "registrations");
        let list = officer.get(&address).await;
        assert!(list.has("May be the same person as Awa Diop (number 1)"), "{list:?}");
        assert!(list.has("May be the same person as Diop, Awà (number 2)"), "{list:?}");
        assert!(!list.has("May be the same person as Binta"), "{list:?}");
    });
}
