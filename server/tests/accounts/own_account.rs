//! One's own account.

use domain::staff::StaffRole;

use crate::support::{an_account, on_each_database};

const PASSWORD: &str = "three quiet herons";

#[test]
fn a_new_password_ends_the_sessions_on_other_devices() {
    on_each_database(async |site| {
        let hash = server::accounts::passwords::hash(PASSWORD).await.unwrap();
        let account = an_account(StaffRole::Viewer).with(|row| row.password_hash = Some(hash));
        let account = account.stored_in(&site).await;
        let (here, elsewhere) = (site.signed_in(&account).await, site.signed_in(&account).await);
        let page = here.get("/en/staff/account").await;
        let new = [("password", "four loud herons"), ("again", "four loud herons")];
        let wrong = here.submit(&page, "/account", &[&[("present", "guess")][..], &new].concat()).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("This is not your present password."), "{wrong:?}");
        let answer = here.submit(&page, "/account", &[&[("present", PASSWORD)][..], &new].concat()).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(here.follow(&answer).await.has("Your password was changed."));
        assert_eq!(elsewhere.get("/en/staff").await.status, 303);
    });
}

#[test]
fn signing_out_everywhere_ends_every_session() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Viewer).stored_in(&site).await;
        let (here, elsewhere) = (site.signed_in(&account).await, site.signed_in(&account).await);
        let page = here.get("/en/staff/account").await;
        assert_eq!(here.submit(&page, "/account/sign-out", &[]).await.status, 303);
        assert_eq!(here.get("/en/staff").await.status, 303);
        assert_eq!(elsewhere.get("/en/staff").await.status, 303);
    });
}

#[test]
fn a_form_of_another_session_changes_nothing() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Viewer).stored_in(&site).await;
        let (here, elsewhere) = (site.signed_in(&account).await, site.signed_in(&account).await);
        let page = elsewhere.get("/en/staff/account").await;
        let answer = here.submit(&page, "/account/sign-out", &[]).await;
        assert_eq!(answer.status, 403);
        assert!(answer.has("This form has expired"), "{answer:?}");
        assert_eq!(here.get("/en/staff").await.status, 200);
    });
}
