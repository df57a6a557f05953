use domain::registration::RegistrationState;
use entities::{audit_entry, mail};
use sea_orm::{EntityTrait, QueryOrder};
use server::{places::jobs::tend_waiting_lists, registrations::operations::end_unconfirmed};

use super::{awa, mails, own_path, registers, registrations};
use crate::support::{Site, an_event, on_each_database};

use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};

async fn an_event_that_asks(site: &Site, places: i32) -> entities::event::Model {
    an_event("dakar").open().places(places).with(|event| event.address_hours = Some(24)).stored_in(site).await
}

async fn states(site: &Site) -> Vec<RegistrationState> {
    registrations(site).await.into_iter().map(|row| row.state).collect()
}

/// The kind of every mail, oldest first.
async fn kinds(site: &Site) -> Vec<String> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    all.into_iter().map(|mail| mail.kind).collect()
}

#[test]
fn a_registration_counts_once_its_person_pressed_the_button_behind_the_link() {
    on_each_database(async |site| {
        an_event_that_asks(&site, 5).await;
        let form = site.browser().get("/en/events/dakar/register").await;
        assert!(form.has("your place is held for 24 hours"), "{form:?}");
        let sent = registers(&site, "dakar", &awa(&[("language", "fr")])).await;
        assert!(site.browser().follow(&sent).await.has("The mail asks you to confirm your address"));
        assert_eq!(states(&site).await, [Submitted]);
        let letter = site.letters().await.pop().unwrap();
        assert!(letter.subject.starts_with("Confirmez votre adresse"), "{}", letter.subject);
        assert!(letter.text.contains("3 mars 2027"), "until when: {}", letter.text);

        let own = own_path_of(&letter.link("/fr/r/"));
        let browser = site.browser();
        let page = browser.get(&own).await;
        assert_eq!(states(&site).await, [Submitted], "opening the link confirms nothing");
        assert_eq!(browser.get(&format!("{own}/address/confirmation")).await.status, 404);
        let pressed = browser.submit(&page, "/address/confirmation", &[]).await;
        let after = browser.follow(&pressed).await;
        assert!(after.has("The address is confirmed") && !after.has("/address/confirmation\""), "{after:?}");
        assert_eq!(states(&site).await, [Confirmed]);
        assert_eq!(kinds(&site).await, ["address_confirmation", "registration_confirmed"]);
        // Twice is once.
        browser.submit(&page, "/address/confirmation", &[]).await;
        assert_eq!(kinds(&site).await.len(), 2);
        let trail = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
        let trail = trail.all(site.app.db.read()).await.unwrap();
        let trail: Vec<_> = trail.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(trail, ["registration_submitted", "address_confirmed"]);
    });
}

/// The same page in English.
fn own_path_of(link: &str) -> String {
    link.replace("/fr/", "/en/")
}

#[test]
fn a_place_that_nobody_confirmed_in_time_goes_to_the_next_and_no_second_mail_is_sent() {
    on_each_database(async |site| {
        an_event_that_asks(&site, 1).await;
        registers(&site, "dakar", &awa(&[])).await;
        let late = own_path(&site).await;
        registers(&site, "dakar", &awa(&[("name", "Rupa"), ("email", "rupa@buet.example")])).await;
        assert_eq!(states(&site).await, [Submitted, Waiting], "the place is held");
        let next = own_path(&site).await;
        let browser = site.browser();
        let page = browser.get(&next).await;
        browser.submit(&page, "/address/confirmation", &[]).await;
        tend_waiting_lists(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.last().unwrap().0, "registration_waiting");

        site.after(chrono::Duration::hours(24));
        end_unconfirmed(&site.app).await.unwrap();
        end_unconfirmed(&site.app).await.unwrap();
        tend_waiting_lists(&site.app).await.unwrap();
        assert_eq!(states(&site).await, [Withdrawn, Waiting]);
        let sent = mails(&site).await;
        assert_eq!(
            (sent[sent.len() - 1].0.as_str(), sent[sent.len() - 1].1.as_str()),
            ("place_offered", "rupa@buet.example")
        );
        let to_awa = sent.iter().filter(|mail| mail.1 == "awa@artp.example").count();
        assert_eq!(to_awa, 1, "the address may be somebody else's");
        let over = browser.get(&late).await;
        assert!(!over.has("Confirm the address"), "{over:?}");
        // Whoever was late registers again.
        registers(&site, "dakar", &awa(&[])).await;
        assert_eq!(states(&site).await, [Waiting, Waiting]);
    });
}

#[test]
fn whoever_waits_is_offered_nothing_before_their_address_is_confirmed() {
    on_each_database(async |site| {
        an_event_that_asks(&site, 0).await;
        registers(&site, "dakar", &awa(&[])).await;
        let own = own_path(&site).await;
        let mut event: entities::event::ActiveModel =
            entities::event::Entity::find().one(site.app.db.read()).await.unwrap().unwrap().into();
        event.capacity = sea_orm::Set(Some(1));
        sea_orm::ActiveModelTrait::update(event, site.app.db.writer()).await.unwrap();
        tend_waiting_lists(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.len(), 1, "no offer");
        let browser = site.browser();
        let page = browser.get(&own).await;
        browser.submit(&page, "/address/confirmation", &[]).await;
        tend_waiting_lists(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.last().unwrap().0, "place_offered");
    });
}

#[test]
fn without_the_setting_nothing_is_asked() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        assert_eq!(states(&site).await, [Confirmed]);
        assert_eq!(mails(&site).await[0].0, "registration_confirmed");
    });
}
