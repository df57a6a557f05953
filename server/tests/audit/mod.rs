//! The audit trail.

use domain::staff::StaffRole;

use crate::support::{an_account, on_each_database};

#[test]
fn an_administrator_finds_a_change_by_who_made_it_and_by_record() {
    on_each_database(async |site| {
        let admin = an_account(StaffRole::Administrator).email("admin@example.org").stored_in(&site).await;
        let browser = site.signed_in(&admin).await;
        let officer = an_account(StaffRole::Viewer).email("officer@example.org").stored_in(&site).await;
        let other = an_account(StaffRole::Viewer).email("other@example.org").stored_in(&site).await;
        for account in [&officer, &other] {
            let address = format!("/en/staff/users/{}", account.id);
            let page = browser.get(&address).await;
            let answer =
                browser.submit(&page, &address, &[("name", "<b>New</b>"), ("role", "event_officer")]).await;
            assert_eq!(answer.status, 303);
        }
        let all = browser.get("/en/staff/audit?actor=admin%40example.org").await;
        assert!(all.has("2 changes"), "{all:?}");
        let one = browser.get(&format!("/en/staff/audit?subject=users+{}", officer.id)).await;
        assert!(one.has("One change"), "{one:?}");
        assert!(one.has("viewer") && one.has("event_officer") && one.has("&lt;b&gt;New"), "{one:?}");
        let none = browser.get("/en/staff/audit?actor=nobody").await;
        assert!(none.has("No changes."), "{none:?}");
    });
}
