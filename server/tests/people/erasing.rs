use domain::staff::StaffRole;
use entities::{organization_text, person_identity, person_merge, person_pair};
use sea_orm::{EntityTrait, PaginatorTrait};

use super::{awa_stands_twice, merges_two, named, people};
use crate::{
    registrations::own_path,
    support::{Site, on_each_database},
};

/// Presses the button behind a person's own link that erases them.
pub async fn erases(site: &Site, token: &str) {
    let browser = site.browser();
    let page = browser.get(&format!("/en/r/{token}/erasure")).await;
    let answer = browser.submit(&page, "/erasure", &[]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
}

#[test]
fn erasing_leaves_nothing_of_whoever_was_merged() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        officer.get("/en/staff/people/duplicates").await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "DIOP Áwa").await);
        merges_two(&officer, kept, other, &[]).await;
        let own = own_path(&site).await;
        let held = site.browser().get(&format!("{own}/registration.json")).await;
        assert!(held.has("\"merged\":[{") && held.has("DIOP Áwa"), "{held:?}");
        let db = site.app.db.read();
        assert_eq!(organization_text::Entity::find().count(db).await.unwrap(), 1);
        erases(&site, own.trim_start_matches("/en/r/")).await;
        assert!(people(&site).await.is_empty());
        assert_eq!(person_merge::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(person_pair::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(person_identity::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(organization_text::Entity::find().count(db).await.unwrap(), 0, "nobody else typed it");
        let list = officer.get("/en/staff/people").await;
        assert!(list.has("Nobody fits.") && !list.has("Diop"), "{list:?}");
    });
}
