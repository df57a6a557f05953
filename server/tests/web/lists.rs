//! Every list that pages: whatever stands for the number, there is a page.

use domain::staff::StaffRole;

use crate::support::{AWA, a_registration, an_event, on_each_database};

#[test]
fn a_page_far_beyond_the_end_is_a_page() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let staff = site.signed_in_as(StaffRole::Administrator).await;
        let below = |part: &str| format!("/en/staff/events/{}/{part}?", event.id);
        let lists = [
            "/en/?".to_owned(),
            "/en/?when=past&".to_owned(),
            "/en/staff/events?".to_owned(),
            "/en/staff/users?".to_owned(),
            "/en/staff/audit?".to_owned(),
            "/en/staff/mails?".to_owned(),
            "/en/staff/people?".to_owned(),
            "/en/staff/people/duplicates?".to_owned(),
            "/en/staff/organizations?".to_owned(),
            "/en/staff/organizations/texts?".to_owned(),
            "/en/staff/lists?".to_owned(),
            below("registrations"),
            below("attendance"),
        ];
        for list in lists {
            for number in ["0", "-1", "x", "2", "9999999999999999999", "99999999999999999999999999"] {
                let page = staff.get(&format!("{list}page={number}")).await;
                assert_eq!(page.status, 200, "{list}page={number} {page:?}");
            }
        }
    });
}
