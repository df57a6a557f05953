//! An account that is limited to a region works with the events that are hosted there.

use app::urls;
use domain::{country::Region, language::Language, staff::StaffRole};
use entities::event;

use super::stored;
use crate::support::{AWA, Browser, Site, a_registration, an_account, an_event, on_each_database};

async fn officer_for_africa(site: &Site) -> Browser {
    let account = an_account(StaffRole::EventOfficer).of_region(Region::Afr).stored_in(site).await;
    site.signed_in(&account).await
}

async fn hosted(site: &Site, slug: &str, country: &str) -> event::Model {
    an_event(slug).with(|event| event.host_country = country.parse().ok()).stored_in(site).await
}

#[test]
fn an_event_elsewhere_can_be_read_and_not_touched() {
    on_each_database(async |site| {
        let dakar = hosted(&site, "dakar", "SEN").await;
        let elsewhere = [hosted(&site, "lima", "PER").await, hosted(&site, "online", "").await];
        let officer = officer_for_africa(&site).await;
        let part = |event: &event::Model, part: &str| urls::staff_event(Language::EN, event.id, part);
        for page in ["details", "registrations", "attendance", "headcounts", "record-closing"] {
            assert_eq!(officer.get(&part(&dakar, page)).await.status, 200, "{page}");
        }
        let form = officer.get(&part(&dakar, "")).await;
        assert_eq!(officer.submit(&form, "registration-opening", &[]).await.status, 303);
        for event in &elsewhere {
            assert_eq!(officer.get(&part(event, "")).await.status, 200, "everybody sees the overview");
            for page in [
                "details",
                "registrations",
                "attendance",
                "headcounts",
                "record-closing",
                "registrations.csv",
            ] {
                assert_eq!(officer.get(&part(event, page)).await.status, 403, "{page} of {}", event.slug);
            }
            let token = form.text().split("name=\"_token\" value=\"").nth(1).unwrap().to_owned();
            let token = token.split('"').next().unwrap();
            for step in ["cancellation", "attendance", "headcounts", "registrations/new"] {
                let fields = [("_token", token), ("reason", "x"), ("count", "5"), ("name", "x")];
                let answer = officer.post(&part(event, step), &fields).await;
                assert_eq!(answer.status, 403, "{step} {answer:?}");
            }
            assert_eq!(&stored(&site, event.id).await, event);
        }
    });
}

#[test]
fn an_officer_of_a_region_hosts_events_there_and_gives_none_away() {
    on_each_database(async |site| {
        let dakar = hosted(&site, "dakar", "SEN").await;
        let officer = officer_for_africa(&site).await;
        let form = officer.get(&urls::staff_event(Language::EN, dakar.id, "details")).await;
        for country in ["PER", ""] {
            let answer = officer.submit(&form, "details", &[("host_country", country)]).await;
            assert_eq!(answer.status, 422, "{country:?} {answer:?}");
            assert!(answer.has("Choose a country in your own region."), "{answer:?}");
        }
        assert_eq!(officer.submit(&form, "details", &[("host_country", "MLI")]).await.status, 303);
        let form = officer.get("/en/staff/events/new").await;
        let filled = [("title_en", "Forum on sensors"), ("kind", "forum"), ("sectors", "ITU-T")];
        let answer = officer.submit(&form, "/new", &filled).await;
        assert!(answer.has("Choose a country in your own region."), "{answer:?}");
        // An online event belongs to the region of its host, too.
        let online = [("host_country", "KEN"), ("mode", "remote")];
        let answer = officer.submit(&answer, "/new", &online).await;
        assert_eq!(answer.status, 303, "{answer:?}");
    });
}

#[test]
fn an_officer_of_a_region_sees_the_mails_of_its_events_only() {
    on_each_database(async |site| {
        let officer = officer_for_africa(&site).await;
        for (slug, country) in [("dakar", "SEN"), ("lima", "PER")] {
            let event = hosted(&site, slug, country).await;
            let row = a_registration(&event, AWA).with(|row| row.email = Some(format!("{slug}@example.org")));
            crate::mail::queue(&site, "registration_confirmed", &row.stored_in(&site).await).await;
        }
        let page = officer.get("/en/staff/mails").await;
        assert!(page.has("dakar@example.org") && !page.has("lima@example.org"), "{page:?}");
    });
}
