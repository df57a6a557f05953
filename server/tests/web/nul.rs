//! The character NUL, which no database of ours keeps, is in no address and in nothing typed.

use domain::staff::StaffRole;

use crate::{
    registrations::{awa, registers, registrations},
    support::{an_event, on_each_database},
};

#[test]
fn an_address_with_it_is_unknown_and_a_question_is_read_without_it() {
    on_each_database(async |site| {
        an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        let browser = site.browser();
        for unknown in ["/en/events/%00", "/en/events/dakar%00/register", "/en/r/%00", "/%00"] {
            let page = browser.get(unknown).await;
            assert_eq!(page.status, 404, "{page:?}");
            assert!(page.has("This page does not exist"), "{page:?}");
        }
        let page = browser.get("/en/?text=sen%00sors&theme=%00&language=%00").await;
        assert_eq!(page.status, 200);
        assert!(page.has("Forum on sensors"), "{page:?}");
        let staff = site.signed_in_as(StaffRole::Administrator).await;
        for asked in
            ["audit?actor=%00&subject=%00", "events?text=%00&sector=%00", "mails?state=%00", "users?page=%00"]
        {
            assert_eq!(staff.get(&format!("/en/staff/{asked}")).await.status, 200, "{asked}");
        }
    });
}

#[test]
fn a_form_is_read_without_it() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let answer =
            registers(&site, "dakar", &awa(&[("organization", "AR\0TP"), ("country", "SE\0N")])).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert_eq!(registrations(&site).await[0].organization.as_deref(), Some("ARTP"));
        let browser = site.browser();
        let form = browser.get("/en/staff/sign-in").await;
        let answer =
            browser.submit(&form, "/sign-in", &[("email", "a\0@b.example"), ("password", "\0")]).await;
        assert_eq!(answer.status, 422, "{answer:?}");
    });
}
