use domain::{event::Sector, staff::StaffRole};
use entities::{audit_entry, focal_point};
use sea_orm::EntityTrait;

use super::{MARIAMA, designated, latest, mails, people, staff_page, with};
use crate::support::{an_account, an_event, on_each_database};

#[test]
fn a_focal_point_gets_a_link_in_their_language_of_which_a_digest_is_kept() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let letter = site.letters().await.pop().expect("a letter");
        assert!(letter.subject.contains("Sénégal"), "{}", letter.subject);
        assert!(letter.text.contains("/fr/d/") && letter.text.contains("Mariama Sow"), "{}", letter.text);
        let row = focal_point::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        let token = link.rsplit('/').next().unwrap();
        assert!(row.token_hash.as_deref().is_some_and(|hash| hash != token), "a digest only");
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let entry = trail.iter().find(|entry| entry.action == "focal_point_designated").expect("a trail");
        assert!(!entry.after.as_deref().unwrap().contains("mariama"), "the trail names no address");
        let page = site.browser().get(&link).await;
        assert_eq!(page.location(), people(&link, &event), "of one event, its people at once");
        assert!(site.browser().follow(&page).await.has("Administration of Senegal"));
    });
}

#[test]
fn a_link_that_was_taken_back_renewed_or_is_over_opens_nothing() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let first = designated(&site, &event, &with(&MARIAMA, &[("until", "2027-03-05")])).await;
        let page = officer.get(&staff_page(&event)).await;
        officer.submit(&page, "/link", &[]).await;
        let second = format!("/en/d/{}", latest(&site, "focal_point_designated").await);
        assert_eq!(site.browser().get(&first).await.status, 410);
        assert_eq!(site.browser().get(&second).await.status, 303);
        let gone = site.browser().get("/en/d/never-given-out").await;
        assert!(gone.status == 410 && gone.has("Ask for the link again"), "{gone:?}");

        site.after(chrono::Duration::days(3));
        assert_eq!(site.browser().get(&second).await.status, 410, "its day has come");
        // The officer's own session is over by then as well.
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&staff_page(&event)).await;
        assert_eq!(page.status, 200);
        assert!(!page.has("Take back"), "what is over cannot be taken back");

        let third = designated(&site, &event, &MARIAMA).await;
        let page = officer.get(&staff_page(&event)).await;
        let back = officer.follow(&officer.submit(&page, "/revocation", &[]).await).await;
        assert!(back.has("Its link opens nothing any more") && back.has("Taken back on"), "{back:?}");
        assert_eq!(site.browser().get(&third).await.status, 410);
        assert_eq!(site.browser().get(&people(&third, &event)).await.status, 410);
    });
}

#[test]
fn what_is_wrong_with_a_designation_is_said_at_its_field() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&staff_page(&event)).await;
        let wrong = [("country", ""), ("email", "no address"), ("until", "2026-01-01")];
        let again = officer.submit(&page, "/focal-points", &with(&MARIAMA, &wrong)).await;
        assert_eq!(again.status, 422);
        for field in ["country", "email", "until"] {
            assert!(again.text().contains(&format!("id=\"{field}-error\"")), "{field} {again:?}");
        }
        assert!(again.has("value=\"Mariama Sow\""), "nothing typed is lost");
        assert!(mails(&site).await.is_empty());
    });
}

#[test]
fn a_designation_for_a_sector_holds_for_its_events_and_not_for_others() {
    on_each_database(async |site| {
        let only = |sector: &str| {
            let sector = sector.to_owned();
            move |row: &mut entities::event::Model| row.sectors = domain::texts::CodeList(vec![sector])
        };
        let dakar = an_event("dakar").open().with(only("ITU-D")).stored_in(&site).await;
        let lima = an_event("lima").open().with(only("ITU-D")).stored_in(&site).await;
        let geneva = an_event("geneva").open().with(only("ITU-R")).stored_in(&site).await;
        let link = designated(&site, &dakar, &with(&MARIAMA, &[("sector", "ITU-D")])).await;
        let browser = site.browser();
        let all = browser.get(&link).await;
        assert_eq!(all.status, 200);
        assert!(all.has("Forum dakar") && all.has("Forum lima") && !all.has("Forum geneva"), "{all:?}");
        assert_eq!(browser.get(&people(&link, &lima)).await.status, 200);
        assert_eq!(browser.get(&people(&link, &geneva)).await.status, 404);

        let account = an_account(StaffRole::EventOfficer).of_sector(Sector::R).stored_in(&site).await;
        let other = site.signed_in(&account).await;
        let page = other.get(&staff_page(&geneva)).await;
        assert!(!page.has("Mariama"), "who speaks for other Sectors is not this one's business");
        let account =
            an_account(StaffRole::EventOfficer).of_region("AFR".parse().unwrap()).stored_in(&site).await;
        let regional = site.signed_in(&account).await;
        let page = regional.get(&staff_page(&dakar)).await;
        let whole = with(&MARIAMA, &[("sector", "ITU-D"), ("email", "other@numerique.example")]);
        let refused = regional.submit(&page, "/focal-points", &whole).await;
        assert!(refused.status == 422 && refused.has("does not cover all events"), "{refused:?}");
        assert_eq!(regional.submit(&page, "/revocation", &[]).await.status, 403);
    });
}

#[test]
fn whoever_lost_the_link_asks_for_it_where_everybody_does() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let first = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let page = browser.get("/en/r/links").await;
        let asked = browser.submit(&page, "/r/links", &[("email", "Mariama@numerique.example")]).await;
        assert_eq!(asked.status, 303);
        let second = format!("/en/d/{}", latest(&site, "focal_point_designated").await);
        assert_ne!(first, second);
        assert_eq!(browser.get(&second).await.status, 303);
        assert_eq!(browser.get(&first).await.status, 410);
    });
}
