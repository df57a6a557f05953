//! A database that takes no changes, and a disk that is full: the right status, one sentence, and
//! nothing that somebody typed is lost.

use app::urls;
use chrono::Duration;
use domain::{event::EventState, language::Language, registration::RegistrationState, staff::StaffRole};
use entities::event;
use sea_orm::{ConnectionTrait, EntityTrait};

use crate::{
    registrations::{awa, own_path, registers, registrations},
    support::{AWA, Site, a_registration, an_event, on_each_database},
};

const FORM: &str = "/fr/events/dakar/register";

fn sentence(site: &Site, language: &str, id: &str) -> String {
    site.app.locales.or_english(language.parse().unwrap()).text(id)
}

#[test]
fn a_registration_that_cannot_be_written_comes_back_with_everything_typed() {
    on_each_database(async |site| {
        an_event("dakar").open().places(5).stored_in(&site).await;
        let reading = site.taking_no_changes().await;
        let page = reading.browser().get(FORM).await;
        assert_eq!(page.status, 200, "what is stored can be read: {page:?}");
        let answer = reading.browser().submit(&page, "/register", &awa(&[("language", "fr")])).await;
        assert_eq!(answer.status, 503);
        assert!(answer.has(&sentence(&site, "fr", "problem-cannot-save-form")), "{answer:?}");
        assert!(answer.has("value=\"Awa Diop\"") && answer.has("value=\"awa@artp.example\""), "{answer:?}");
        assert!(answer.has("<option value=\"regulator\" selected"), "{answer:?}");
        assert_eq!(registrations(&site).await, []);
        // The page that came back can be sent as it is, once there is a database that takes it.
        assert_eq!(site.browser().submit(&answer, "/register", &[("consent", "yes")]).await.status, 303);
        assert_eq!(registrations(&site).await.len(), 1);
    });
}

#[test]
fn a_full_disk_refuses_the_next_registration_and_loses_none_before_it() {
    on_each_database(async |site| {
        if !site.app.db.is_sqlite() {
            return;
        }
        an_event("dakar").open().stored_in(&site).await;
        let limit = async |pages: u32| {
            let sql = format!("PRAGMA max_page_count = {pages}");
            site.app.db.writer().execute_unprepared(&sql).await.unwrap();
        };
        // The database may not grow any more: for SQLite that is a full disk.
        limit(1).await;
        let page = site.browser().get(FORM).await;
        let organization = "Regulatory authority ".repeat(20);
        let mut kept = 0;
        let refused = loop {
            let (name, email) = (format!("Person {kept}"), format!("p{kept}@example.org"));
            let id = format!("00000000-0000-4000-8000-{kept:012}");
            let fields = [
                ("name", name.as_str()),
                ("email", &email),
                ("organization", &organization),
                ("submission", &id),
            ];
            let answer = site.browser().submit(&page, "/register", &awa(&fields)).await;
            if answer.status != 303 {
                break answer;
            }
            kept += 1;
            assert!(kept < 40, "the disk is not full");
        };
        assert_eq!(refused.status, 507);
        assert!(refused.has(&sentence(&site, "fr", "problem-no-space-form")), "{refused:?}");
        assert!(refused.has(&format!("value=\"Person {kept}\"")), "{refused:?}");
        assert_eq!(registrations(&site).await.len(), kept);
        limit(1_000_000).await;
        assert_eq!(site.browser().submit(&refused, "/register", &[("consent", "yes")]).await.status, 303);
        assert_eq!(registrations(&site).await.len(), kept + 1);
    });
}

#[test]
fn a_correction_that_cannot_be_written_comes_back_with_everything_typed() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        let own = own_path(&site).await;
        let reading = site.taking_no_changes().await;
        let browser = reading.browser();
        assert_eq!(browser.get(&own).await.status, 200);
        let form = browser.get(&format!("{own}/correction")).await;
        let answer = browser.submit(&form, "/correction", &[("organization", "Sonatel")]).await;
        assert_eq!(answer.status, 503);
        assert!(answer.has("value=\"Sonatel\""), "{answer:?}");
        assert!(answer.has(&sentence(&site, "en", "problem-cannot-save-form")), "{answer:?}");
        assert_eq!(registrations(&site).await[0].organization.as_deref(), Some("ARTP"));
    });
}

#[test]
fn an_officers_form_that_cannot_be_written_comes_back_with_everything_typed() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let reading = site.taking_no_changes().await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await.at(reading.address);
        let details = urls::staff_event(Language::EN, event.id, "details");
        let form = officer.get(&details).await;
        let told = sentence(&site, "en", "problem-cannot-save-form");
        let answer = officer.submit(&form, "details", &[("venue", "The hall")]).await;
        assert_eq!(answer.status, 503, "{answer:?}");
        assert!(answer.has("value=\"The hall\"") && answer.has(&told), "{answer:?}");
        let form = officer.get("/en/staff/events/new").await;
        let filled = [("title_en", "Forum on sensors"), ("kind", "forum"), ("sectors", "ITU-T")];
        let answer = officer.submit(&form, "/new", &filled).await;
        assert_eq!(answer.status, 503, "{answer:?}");
        assert!(answer.has("Forum on sensors") && answer.has(&told), "{answer:?}");
        assert_eq!(event::Entity::find().all(site.app.db.read()).await.unwrap(), [event]);
    });
}

#[test]
fn a_sheet_that_cannot_be_written_comes_back_with_everything_ticked() {
    on_each_database(async |site| {
        site.after(Duration::days(63));
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let awa = a_registration(&event, AWA).stored_in(&site).await;
        let reading = site.taking_no_changes().await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await.at(reading.address);
        let sheet = officer.get(&urls::staff_event(Language::EN, event.id, "attendance")).await;
        let cell = format!("day_{}_0", awa.id);
        let answer = officer.submit(&sheet, "attendance", &[(&cell, "remote")]).await;
        assert_eq!(answer.status, 503, "{answer:?}");
        assert!(answer.has(&sentence(&site, "en", "problem-cannot-save-form")), "{answer:?}");
        let at = answer.text().find(&format!("name=\"{cell}\"")).expect("the cell is there");
        assert!(answer.text()[at..].contains("value=\"remote\" selected"), "{answer:?}");
        // A session that would have been lengthened holds as well.
        site.after(Duration::hours(6));
        assert_eq!(officer.get("/en/staff").await.status, 200);
        let row = entities::registration::Entity::find_by_id(awa.id).one(site.app.db.read()).await;
        assert_eq!(row.unwrap().unwrap().state, RegistrationState::Confirmed);
    });
}

#[test]
fn what_has_no_form_to_come_back_is_a_page_with_the_reason() {
    on_each_database(async |site| {
        let reading = site.taking_no_changes().await;
        let browser = reading.browser();
        let form = browser.get("/ar/staff/sign-in").await;
        let answer = browser.submit(&form, "/sign-in", &[("email", "a@b.example"), ("password", "x")]).await;
        assert_eq!(answer.status, 503, "{answer:?}");
        assert!(answer.has(&sentence(&site, "ar", "problem-cannot-save-help")), "{answer:?}");
        assert!(answer.has("dir=\"rtl\""));
    });
}
