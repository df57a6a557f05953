//! Signing in and out.

use chrono::Duration;
use domain::staff::StaffRole;
use entities::user;

use crate::support::{Answer, Browser, Site, an_account, on_each_database};

const PASSWORD: &str = "three quiet herons";

async fn an_officer(site: &Site) -> user::Model {
    let hash = server::accounts::passwords::hash(PASSWORD).await.unwrap();
    let account = an_account(StaffRole::EventOfficer).email("officer@example.org");
    account.with(|row| row.password_hash = Some(hash)).stored_in(site).await
}

async fn try_with(browser: &Browser, path: &str, email: &str, password: &str) -> Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{page:?}");
    browser.submit(&page, "/sign-in", &[("email", email), ("password", password)]).await
}

#[test]
fn the_right_password_opens_the_page_that_was_asked_for() {
    on_each_database(async |site| {
        an_officer(&site).await;
        let browser = site.browser();
        let away = browser.get("/fr/staff/account?done=changed").await;
        assert_eq!(away.status, 303);
        assert_eq!(away.location(), "/fr/staff/sign-in?next=/fr/staff/account%3Fdone%3Dchanged");
        let answer = try_with(&browser, away.location(), " Officer@Example.org", PASSWORD).await;
        assert_eq!((answer.status, answer.location()), (303, "/fr/staff/account?done=changed"));
        assert_eq!(browser.follow(&answer).await.status, 200);
    });
}

#[test]
fn a_wrong_password_and_an_unknown_account_read_the_same() {
    on_each_database(async |site| {
        an_officer(&site).await;
        let wrong =
            try_with(&site.browser(), "/en/staff/sign-in", "officer@example.org", "not this one").await;
        let unknown =
            try_with(&site.browser(), "/en/staff/sign-in", "nobody12@example.org", "not this one").await;
        assert_eq!((wrong.status, unknown.status), (422, 422));
        assert!(wrong.has("do not belong together"), "{wrong:?}");
        assert!(wrong.has("value=\"officer@example.org\""), "{wrong:?}");
        let same = unknown.text().replace("nobody12@example.org", "officer@example.org");
        let token =
            |page: &str| page.split("name=\"_token\" value=\"").nth(1).map(|rest| rest[..54].to_owned());
        let plain = |page: &str| page.replace(&token(page).unwrap(), "");
        assert_eq!(plain(&wrong.text()), plain(&same));
    });
}

#[test]
fn a_closed_account_cannot_sign_in() {
    on_each_database(async |site| {
        let hash = server::accounts::passwords::hash(PASSWORD).await.unwrap();
        let account = an_account(StaffRole::Viewer).email("earlier@example.org").with(|row| {
            row.password_hash = Some(hash);
            row.disabled_at = Some(chrono::DateTime::UNIX_EPOCH);
        });
        account.stored_in(&site).await;
        let answer = try_with(&site.browser(), "/en/staff/sign-in", "earlier@example.org", PASSWORD).await;
        assert_eq!(answer.status, 422);
    });
}

#[test]
fn nobody_is_sent_to_another_site_after_signing_in() {
    on_each_database(async |site| {
        an_officer(&site).await;
        for next in
            ["https://evil.example/en/staff", "//evil.example/staff", "/en/../staff", "/en/staff%5C@evil"]
        {
            let browser = site.browser();
            let path = format!("/en/staff/sign-in?next={next}");
            let answer = try_with(&browser, &path, "officer@example.org", PASSWORD).await;
            assert_eq!((answer.status, answer.location()), (303, "/en/staff"), "{next}");
        }
    });
}

#[test]
fn a_session_gets_a_new_id_when_its_owner_signs_in() {
    on_each_database(async |site| {
        an_officer(&site).await;
        // Somebody else's session, planted before signing in.
        let planted = site.signed_in_as(StaffRole::Viewer).await.cookie("baraza").unwrap();
        let browser = site.browser();
        browser.set_cookie("baraza", &planted);
        let answer = try_with(&browser, "/en/staff/sign-in", "officer@example.org", PASSWORD).await;
        assert_eq!(answer.status, 303);
        assert_ne!(browser.cookie("baraza").unwrap(), planted);
        let thief = site.browser();
        thief.set_cookie("baraza", &planted);
        assert_eq!(thief.get("/en/staff").await.status, 303);
        // An id that the platform never gave out does not become one.
        let browser = site.browser();
        browser.set_cookie("baraza", "AAAAAAAAAAAAAAAAAAAAAA");
        try_with(&browser, "/en/staff/sign-in", "officer@example.org", PASSWORD).await;
        assert_ne!(browser.cookie("baraza").unwrap(), "AAAAAAAAAAAAAAAAAAAAAA");
    });
}

#[test]
fn the_cookie_is_hidden_from_scripts_and_not_sent_by_other_sites() {
    on_each_database(async |site| {
        an_officer(&site).await;
        let answer = try_with(&site.browser(), "/en/staff/sign-in", "officer@example.org", PASSWORD).await;
        let cookie = answer.header("set-cookie").unwrap().to_lowercase();
        for part in ["httponly", "samesite=lax", "path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
    });
}

#[test]
fn a_platform_behind_tls_binds_its_cookie_to_its_host() {
    let tls = |config: &mut server::config::Config| config.public_url = "https://events.example.org".into();
    crate::support::on_each_database_with(tls, async |site| {
        an_officer(&site).await;
        let answer = try_with(&site.browser(), "/en/staff/sign-in", "officer@example.org", PASSWORD).await;
        let cookie = answer.header("set-cookie").unwrap();
        assert!(cookie.starts_with("__Host-baraza="), "{cookie}");
        assert!(cookie.contains("; Secure"), "{cookie}");
        assert!(answer.header("strict-transport-security").is_some());
    });
}

#[test]
fn the_eleventh_try_on_an_account_has_to_wait() {
    on_each_database(async |site| {
        an_officer(&site).await;
        for _ in 0..10 {
            let answer = try_with(&site.browser(), "/en/staff/sign-in", "officer@example.org", "guess").await;
            assert_eq!(answer.status, 422);
        }
        let answer = try_with(&site.browser(), "/en/staff/sign-in", "OFFICER@example.org", PASSWORD).await;
        assert_eq!(answer.status, 429);
        assert!(answer.has("Too many attempts"), "{answer:?}");
        site.after(Duration::minutes(16));
        let answer = try_with(&site.browser(), "/en/staff/sign-in", "officer@example.org", PASSWORD).await;
        assert_eq!(answer.status, 303);
    });
}

#[test]
fn a_forged_form_signs_nobody_in() {
    on_each_database(async |site| {
        an_officer(&site).await;
        let fields =
            [("email", "officer@example.org"), ("password", PASSWORD), ("_token", "9999999999.AAAA")];
        let answer = site.browser().post("/en/staff/sign-in", &fields).await;
        assert_eq!(answer.status, 403);
        assert!(answer.has("This form has expired"), "{answer:?}");
    });
}

#[test]
fn whoever_signs_out_is_out() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Viewer).await;
        let kept = browser.cookie("baraza").unwrap();
        let page = browser.get("/en/staff").await;
        let answer = browser.submit(&page, "/sign-out", &[]).await;
        assert_eq!((answer.status, answer.location()), (303, "/en/staff/sign-in"));
        browser.set_cookie("baraza", &kept);
        assert_eq!(browser.get("/en/staff").await.status, 303);
    });
}

#[test]
fn a_session_ends_ten_hours_after_it_was_last_used() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Viewer).await;
        for _ in 0..3 {
            site.after(Duration::hours(6));
            assert_eq!(browser.get("/en/staff").await.status, 200);
        }
        site.after(Duration::hours(11));
        assert_eq!(browser.get("/en/staff").await.status, 303);
    });
}
