//! Mails come back from those who are not registered themselves: the invited, focal points and whoever registered
//! a group. Officers see it where these stand, and they themselves at their next visit.

use domain::{bounce::Severity, staff::StaffRole};
use entities::address_mark;
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, Set};

use super::called_off::invited;
use crate::support::{Browser, Site, an_event, on_each_database};

/// A mail to this address came back.
async fn comes_back(site: &Site, address: &str) {
    let mark = address_mark::ActiveModel {
        address: Set(address.to_owned()),
        severity: Set(Severity::Hard),
        failures: Set(1),
        status: Set("5.1.1".to_owned()),
        said: Set("550 <no> such user".to_owned()),
        marked_at: Set(site.now()),
        ..Default::default()
    };
    mark.insert(site.app.db.writer()).await.unwrap();
}

async fn marks(site: &Site) -> u64 {
    address_mark::Entity::find().count(site.app.db.read()).await.unwrap()
}

/// What somebody reads on their own page, who then says that the address is right.
async fn says_that_it_is_right(site: &Site, browser: &Browser, own: &str, address: &str) {
    let told =
        format!("E-mails to {address} come back to us. If the address is not right, tell the organizers");
    let page = browser.get(own).await;
    assert!(page.has(&told) && page.has("550 &lt;no&gt; such user"), "{page:?}");
    assert!(!page.has("Correct the address"), "nobody corrects it here: {page:?}");
    let action = page.path.split("/events/").next().unwrap().to_owned() + "/address/reinstatement";
    let forged = browser.post(&action, &[("_token", "1.x")]).await;
    assert_eq!((forged.status, marks(site).await), (303, 1), "a form from elsewhere does nothing");
    let answer = browser.submit(&page, "/address/reinstatement", &[]).await;
    let mut page = browser.follow(&answer).await;
    if (300..400).contains(&page.status) {
        page = browser.follow(&page).await;
    }
    assert!(page.has("We write to this address again.") && !page.has(&told), "{page:?}");
    assert_eq!(marks(site).await, 0);
}

#[test]
fn of_an_invitation() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        invited(&site, &event, "Ingrid", "en").await;
        invited(&site, &event, "Dieter", "en").await;
        let own = site.letters().await.remove(0).link("/i/");
        let (officer, browser) = (site.signed_in_as(StaffRole::EventOfficer).await, site.browser());
        let list = format!("/en/staff/events/{}/invitations", event.id);
        assert!(!officer.get(&list).await.has("E-mails come back"));
        comes_back(&site, "ingrid@example.org").await;
        let page = officer.get(&list).await;
        assert!(page.has("E-mails come back (5.1.1)"), "{page:?}");
        assert_eq!(page.text().matches("E-mails come back").count(), 1, "{page:?}");
        says_that_it_is_right(&site, &browser, &own, "ingrid@example.org").await;
        assert!(!officer.get(&list).await.has("E-mails come back"));
    });
}

#[test]
fn of_a_focal_point() {
    on_each_database(async |site| {
        use crate::delegations::{MARIAMA, designated, with};
        let event = an_event("dakar").open().stored_in(&site).await;
        let (officer, browser) = (site.signed_in_as(StaffRole::EventOfficer).await, site.browser());
        let list = format!("/en/staff/events/{}/focal-points", event.id);
        let of_event = designated(&site, &event, &MARIAMA).await;
        let own = browser.follow(&browser.get(&of_event).await).await.path;
        assert!(own.contains("/events/dakar"), "{own}");
        comes_back(&site, "mariama@numerique.example").await;
        assert!(officer.get(&list).await.has("E-mails come back (5.1.1)"));
        says_that_it_is_right(&site, &browser, &own, "mariama@numerique.example").await;
        assert!(!officer.get(&list).await.has("E-mails come back"));
        // Whoever speaks at all events of a Sector sees it above the list of them.
        let of_sector = designated(&site, &event, &with(&MARIAMA, &[("sector", "ITU-T")])).await;
        comes_back(&site, "mariama@numerique.example").await;
        says_that_it_is_right(&site, &browser, &of_sector, "mariama@numerique.example").await;
    });
}

#[test]
fn of_whoever_registered_a_group() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let done = crate::groups::registers(&site, &crate::groups::GROUP).await;
        let (officer, browser) = (site.signed_in_as(StaffRole::EventOfficer).await, site.browser());
        let own = browser.follow(&done).await.path.split('?').next().unwrap().to_owned();
        let list = format!("/en/staff/events/{}/registrations", event.id);
        assert!(!officer.get(&list).await.has("come back"));
        comes_back(&site, "mariama@artp.example").await;
        let page = officer.get(&list).await;
        let said = "E-mails to whoever registered this person come back";
        assert!(page.has(&format!("{said} (5.1.1)")), "{page:?}");
        assert_eq!(page.text().matches(said).count(), 2, "beside each of the group: {page:?}");
        says_that_it_is_right(&site, &browser, &own, "mariama@artp.example").await;
        assert!(!officer.get(&list).await.has("come back"));
    });
}
