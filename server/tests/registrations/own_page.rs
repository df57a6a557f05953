//! The page behind a person's own link.

use domain::{
    event::EventState,
    registration::RegistrationState::{self, Confirmed, Withdrawn},
};
use entities::{audit_entry, event, mail, person, person_identity, person_ref, registration};
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, QueryOrder, Set};

use super::{awa, mails, own_path, registers, registrations};
use crate::support::{Site, an_event, on_each_database};

/// Awa is registered; gives the event and the path of her own page.
async fn awa_is_registered(site: &Site) -> (event::Model, String) {
    let event = an_event("dakar").open().stored_in(site).await;
    registers(site, "dakar", &awa(&[])).await;
    (event, own_path(site).await)
}

async fn trail(site: &Site) -> Vec<audit_entry::Model> {
    let all = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}

async fn set_event(site: &Site, event: event::Model, state: EventState) {
    let mut row: event::ActiveModel = event.into();
    row.state = Set(state);
    row.update(site.app.db.writer()).await.unwrap();
}

#[test]
fn it_shows_everything_held_and_is_found_by_nobody_else() {
    on_each_database(async |site| {
        let (_, own) = awa_is_registered(&site).await;
        let page = site.browser().get(&own).await;
        for wanted in [
            "Awa Diop",
            "awa@artp.example",
            "ARTP",
            "Regulatory authority",
            "Senegal",
            "On site",
            "Confirmed",
        ] {
            assert!(page.has(wanted), "{wanted} in {page:?}");
        }
        assert!(page.has("<meta name=\"robots\" content=\"noindex\""), "{page:?}");
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("referrer-policy"), Some("same-origin"));
    });
}

#[test]
fn a_link_that_opens_nothing_is_gone() {
    on_each_database(async |site| {
        awa_is_registered(&site).await;
        for part in ["", "/correction", "/withdrawal", "/erasure", "/registration.json"] {
            let page = site.browser().get(&format!("/en/r/not-a-token{part}")).await;
            assert_eq!(page.status, 410, "{part}");
        }
        assert_eq!(site.browser().post("/en/r/not-a-token/withdrawal", &[]).await.status, 410);
    });
}

#[test]
fn a_person_corrects_what_is_held_and_the_trail_names_fields_only() {
    on_each_database(async |site| {
        let (_, own) = awa_is_registered(&site).await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/correction")).await;
        assert!(form.has("value=\"Awa Diop\""), "{form:?}");
        let wrong = browser.submit(&form, "/correction", &[("name", ""), ("organization", "Sonatel")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("value=\"Sonatel\""), "{wrong:?}");
        let fixed = [("name", "Awa Diop Ndiaye"), ("email", "awa@sonatel.example"), ("country", "MLI")];
        let answer = browser.submit(&wrong, "/correction", &fixed).await;
        assert_eq!(answer.status, 303);
        assert!(browser.follow(&answer).await.has("Your changes are saved."));
        let held = registrations(&site).await.remove(0);
        assert_eq!(held.name.as_deref(), Some("Awa Diop Ndiaye"));
        assert_eq!(held.organization.as_deref(), Some("Sonatel"));
        assert_eq!(held.country.map(|code| code.to_string()).as_deref(), Some("MLI"));
        let known = person::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!(known.name, "Awa Diop Ndiaye");
        let last = trail(&site).await.pop().unwrap();
        assert_eq!(last.actor, "participant");
        assert_eq!(
            last.after.as_deref(),
            Some("{\"changed\":[\"name\",\"email\",\"organization\",\"country\"]}")
        );
        // The new mailbox gets the same link.
        let sent = mails(&site).await.pop().unwrap();
        assert_eq!((sent.0.as_str(), sent.1.as_str()), ("own_link", "awa@sonatel.example"));
        assert_eq!(format!("/en/r/{}", sent.3), own);
    });
}

#[test]
fn nobody_takes_another_persons_name() {
    on_each_database(async |site| {
        let (_, _) = awa_is_registered(&site).await;
        registers(&site, "dakar", &awa(&[("name", "Binta"), ("email", "binta@artp.example")])).await;
        let own = own_path(&site).await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/correction")).await;
        browser.submit(&form, "/correction", &[("name", "Awa Diop"), ("email", "awa@artp.example")]).await;
        let pairs = person_identity::Entity::find().all(site.app.db.read()).await.unwrap();
        let owners: Vec<_> = pairs.iter().filter(|pair| pair.name_norm == "awa diop").collect();
        assert_eq!(owners.len(), 1, "{owners:?}");
    });
}

#[test]
fn a_person_withdraws_after_being_asked() {
    on_each_database(async |site| {
        let (_, own) = awa_is_registered(&site).await;
        let browser = site.browser();
        let question = browser.get(&format!("{own}/withdrawal")).await;
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Confirmed);
        let forged = browser.submit(&question, "/withdrawal", &[("_token", "9.x")]).await;
        assert_eq!(forged.status, 403);
        let answer = browser.submit(&question, "/withdrawal", &[]).await;
        let page = browser.follow(&answer).await;
        assert!(page.has("Your registration is withdrawn."), "{page:?}");
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Withdrawn);
        assert_eq!(mails(&site).await.pop().unwrap().0, "registration_withdrawn");
        let last = trail(&site).await.pop().unwrap();
        assert_eq!(last.before.as_deref(), Some("{\"state\":\"confirmed\"}"));
        // Twice is once.
        let again = browser.get(&format!("{own}/withdrawal")).await;
        assert_eq!((again.status, again.location()), (303, own.as_str()));
    });
}

#[test]
fn a_closed_record_can_be_downloaded_and_erased_only() {
    on_each_database(async |site| {
        let (event, own) = awa_is_registered(&site).await;
        let browser = site.browser();
        let correction = browser.get(&format!("{own}/correction")).await;
        let withdrawal = browser.get(&format!("{own}/withdrawal")).await;
        set_event(&site, event, EventState::RecordClosed).await;
        let page = browser.get(&own).await;
        assert!(page.has("The record of this event is closed"), "{page:?}");
        assert!(!page.has("/correction") && !page.has("/withdrawal"), "{page:?}");
        assert!(page.has("/erasure") && page.has("/registration.json"), "{page:?}");
        let before = registrations(&site).await;
        assert_eq!(browser.submit(&correction, "/correction", &[("name", "Other")]).await.status, 303);
        assert_eq!(browser.submit(&withdrawal, "/withdrawal", &[]).await.status, 303);
        assert_eq!(registrations(&site).await, before);
        assert_eq!(browser.get(&format!("{own}/registration.json")).await.status, 200);
    });
}

#[test]
fn the_download_holds_everything() {
    on_each_database(async |site| {
        let (_, own) = awa_is_registered(&site).await;
        let file = site.browser().get(&format!("{own}/registration.json")).await;
        assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"registration.json\""));
        let data: serde_json::Value = serde_json::from_str(&file.text()).unwrap();
        assert_eq!(data["registration"]["name"], "Awa Diop");
        assert_eq!(data["registration"]["country"], "SEN");
        assert_eq!(data["event"]["event_ref"], "EV-DAKAR");
        assert_eq!(data["mails"][0]["recipient"], "awa@artp.example");
        assert_eq!(data["person"]["email"], "awa@artp.example");
    });
}

#[test]
fn erasing_leaves_a_count_and_nothing_that_names_anyone() {
    on_each_database(async |site| {
        let held = an_event("lima").open().stored_in(&site).await;
        registers(&site, "lima", &awa(&[("gender", "female")])).await;
        set_event(&site, held, EventState::Held).await;
        let (_, own) = awa_is_registered(&site).await;
        registers(&site, "dakar", &awa(&[("name", "Binta Fall"), ("email", "binta@artp.example")])).await;
        let person = registrations(&site).await[0].person_id.unwrap();
        let reference = person_ref::ActiveModel {
            source: Set("hr".into()),
            person_ref: Set("7".into()),
            person_id: Set(person),
            merged_key: Set(None),
        };
        reference.insert(site.app.db.writer()).await.unwrap();
        let keys: Vec<_> = registrations(&site).await.iter().map(|one| one.person_key).collect();

        let browser = site.browser();
        let question = browser.get(&format!("{own}/erasure")).await;
        let answer = browser.submit(&question, "/erasure", &[]).await;
        assert_eq!(answer.status, 303);
        assert!(browser.follow(&answer).await.has("Your data are erased."));

        let left = registrations(&site).await;
        assert_eq!(left.iter().map(|one| one.person_key).collect::<Vec<_>>(), keys, "no figure changes");
        assert_eq!(left.iter().map(|one| one.state).collect::<Vec<_>>(), [Confirmed, Withdrawn, Confirmed]);
        assert_eq!(left[0].country.map(|code| code.to_string()).as_deref(), Some("SEN"));
        assert_eq!(left[0].gender.map(domain::registration::Gender::code), Some("female"));
        assert_eq!(left[2].name.as_deref(), Some("Binta Fall"), "others stay");
        let text = everything(&site).await.to_lowercase();
        assert!(text.contains("binta"), "the test can see names");
        for trace in ["awa", "artp\""] {
            let of_awa = text.replace("binta@artp.example", "").replace("\"artp\"", "");
            assert!(!of_awa.contains(trace), "{trace} in {of_awa}");
        }
        assert_eq!(person_ref::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
        assert_eq!(browser.get(&own).await.status, 410);
    });
}

/// Every row that could hold something about a person.
async fn everything(site: &Site) -> String {
    let db = site.app.db.read();
    let registrations = registration::Entity::find().all(db).await.unwrap();
    let people = person::Entity::find().all(db).await.unwrap();
    let pairs = person_identity::Entity::find().all(db).await.unwrap();
    let mails = mail::Entity::find().all(db).await.unwrap();
    let trail = audit_entry::Entity::find().all(db).await.unwrap();
    let limits = entities::rate_limit::Entity::find().all(db).await.unwrap();
    serde_json::json!([registrations, people, pairs, mails, trail, limits]).to_string()
}

#[test]
fn it_shows_attendance_day_by_day_where_it_came_from_and_every_mail() {
    on_each_database(async |site| {
        let (event, own) = awa_is_registered(&site).await;
        let held = registrations(&site).await.remove(0);
        for (day, mode) in [(4, "on_site"), (5, "remote")] {
            let row = entities::attendance_day::ActiveModel {
                registration_id: Set(held.id),
                day: Set(chrono::NaiveDate::from_ymd_opt(2027, 5, day).unwrap()),
                mode: Set(mode.parse().unwrap()),
                recorded_at: Set(site.now()),
                recorded_by: Set("officer@itu.example".into()),
            };
            row.insert(site.app.db.writer()).await.unwrap();
        }
        set_event(&site, event, EventState::Held).await;
        site.deliver().await;
        let page = site.browser().get(&own).await;
        for wanted in [
            "<dt>4 May 2027</dt><dd>On site</dd>",
            "<dt>5 May 2027</dt><dd>Remotely</dd>",
            "<dt>How it came to us</dt><dd>You filled in the form</dd>",
            "<dt>Registration confirmed</dt><dd>Sent, 2 March 2027 at 11:00 (Dakar, UTC+00:00), to awa@artp.example",
            "Last changed on",
            "Known to us since",
        ] {
            assert!(page.has(wanted), "{wanted} in {page:?}");
        }
    });
}
