//! Decisions on the lists of countries.

use domain::staff::StaffRole;
use entities::list_change;
use sea_orm::EntityTrait;

use crate::support::{Site, on_each_database};

async fn changes(site: &Site) -> Vec<(String, String, Option<String>, String)> {
    let rows = list_change::Entity::find().all(site.app.db.read()).await.unwrap();
    rows.into_iter()
        .map(|row| (row.change, row.iso3.to_string(), row.valid_to.map(|day| day.to_string()), row.source))
        .collect()
}

async fn is_ldc(site: &Site, iso3: &str) -> bool {
    let lists = server::reference::lists(site.app.db.read()).await.unwrap();
    let class = "LDC".parse().unwrap();
    lists.classes_on(iso3.parse().unwrap(), site.app.clock.today()).contains(class)
}

#[test]
fn a_graduation_counts_once_a_person_has_confirmed_it() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let list = browser.get("/en/staff/lists").await;
        assert!(list.has("Nepal") && list.has("November 2026"), "{list:?}");
        assert!(is_ldc(&site, "NPL").await);
        let page = browser.get("/en/staff/lists/NPL/LDC").await;
        let without = browser.submit(&page, "/confirmation", &[]).await;
        assert_eq!(without.status, 422);
        assert!(without.has("State the source."), "{without:?}");
        let answer = browser.submit(&page, "/confirmation", &[("confirmed_by", "A/RES/76/8")]).await;
        assert_eq!(answer.status, 303);
        let list = browser.follow(&answer).await;
        assert!(list.has("The decision is recorded.") && list.has("A/RES/76/8"), "{list:?}");
        assert!(!is_ldc(&site, "NPL").await);
        let recorded =
            ("graduation_confirmed".into(), "NPL".into(), Some("2026-11-24".into()), "A/RES/76/8".into());
        assert_eq!(changes(&site).await, [recorded]);
        assert_eq!(browser.get("/en/staff/lists/NPL/LDC").await.status, 404, "it can be decided twice");
    });
}

#[test]
fn a_graduation_that_is_put_off_waits_for_its_new_day() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        let page = browser.get("/en/staff/lists/BGD/LDC").await;
        let filled = |until| [("until", until), ("deferred_by", "A/RES/81/9")];
        let earlier = browser.submit(&page, "/deferral", &filled("2026-11-24")).await;
        assert_eq!(earlier.status, 422);
        assert!(earlier.has("must be later") && earlier.has("value=\"A/RES/81/9\""), "{earlier:?}");
        assert_eq!(browser.submit(&page, "/deferral", &filled("soon")).await.status, 422);
        assert_eq!(browser.submit(&page, "/deferral", &filled("2029-11-24")).await.status, 303);
        assert!(is_ldc(&site, "BGD").await);
        let page = browser.get("/en/staff/lists/BGD/LDC").await;
        assert!(page.has("November 2029"), "{page:?}");
    });
}

#[test]
fn a_country_without_a_scheduled_graduation_has_nothing_to_decide() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        for path in ["CHE/LDC", "NPL/SIDS", "XXX/LDC", "NPL/none"] {
            assert_eq!(browser.get(&format!("/en/staff/lists/{path}")).await.status, 404, "{path}");
        }
    });
}
