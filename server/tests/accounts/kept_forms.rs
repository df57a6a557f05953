//! What was typed into a form of a staff page survives the end of the session, for whoever typed it.

use chrono::Duration;
use domain::staff::StaffRole;
use entities::{event, kept_form, user};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{Answer, Browser, Site, an_account, an_event, on_each_database};

const PASSWORD: &str = "three quiet herons";
const CITY: &str = "Dakar </textarea><script>alert(1)</script>";

async fn an_officer(site: &Site, email: &str) -> user::Model {
    let hash = server::accounts::passwords::hash(PASSWORD).await.unwrap();
    let account = an_account(StaffRole::EventOfficer).email(email);
    account.with(|row| row.password_hash = Some(hash)).stored_in(site).await
}

fn details(event: &event::Model) -> String {
    format!("/en/staff/events/{}/details", event.id)
}

async fn kept(site: &Site) -> u64 {
    kept_form::Entity::find().count(site.app.db.read()).await.unwrap()
}

async fn city(site: &Site, event: &event::Model) -> Option<String> {
    event::Entity::find_by_id(event.id).one(site.app.db.read()).await.unwrap().unwrap().city
}

/// An officer opens the details of an event, and sends them when the session has ended.
async fn sends_too_late(site: &Site, browser: &Browser, event: &event::Model) -> Answer {
    let page = browser.get(&details(event)).await;
    assert_eq!(page.status, 200, "{page:?}");
    site.after(Duration::hours(11));
    browser.submit(&page, "details", &[("city", CITY)]).await
}

async fn signs_in(browser: &Browser, page: &Answer, email: &str) -> Answer {
    browser.submit(page, "/sign-in", &[("email", email), ("password", PASSWORD)]).await
}

#[test]
fn what_was_typed_when_the_session_had_ended_is_there_after_signing_in() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer(&site, "officer@example.org").await;
        let browser = site.signed_in(&officer).await;
        let refused = sends_too_late(&site, &browser, &event).await;
        assert_eq!(refused.status, 403);
        assert!(refused.has("nothing that you typed is lost"), "{refused:?}");
        assert!(!refused.has("Dakar"), "nobody is signed in: {refused:?}");
        let wrong = browser.submit(&refused, "/sign-in", &[("email", "officer@example.org")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("nothing that you typed is lost"), "{wrong:?}");

        let answer = signs_in(&browser, &wrong, "officer@example.org").await;
        let page = browser.follow(&answer).await;
        assert_eq!(page.status, 200, "{page:?}");
        assert!(page.has("What you typed is still here") && page.has("Forum dakar"), "{page:?}");
        assert!(page.has("Dakar &lt;/textarea&gt;") && !page.has("<script>alert"), "{page:?}");
        assert_eq!(city(&site, &event).await.as_deref(), Some("Dakar"), "nothing is sent by itself");

        let sent = browser.submit(&page, "details", &[]).await;
        assert_eq!(sent.status, 303, "{sent:?}");
        assert_eq!(city(&site, &event).await.as_deref(), Some(CITY));
        assert_eq!(kept(&site).await, 0, "it needs no keeping any more");
        assert_eq!(browser.get(answer.location()).await.status, 404);
    });
}

#[test]
fn another_account_sees_nothing_of_it_and_a_day_later_nobody_does() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer(&site, "officer@example.org").await;
        an_officer(&site, "other@example.org").await;
        let browser = site.signed_in(&officer).await;
        let refused = sends_too_late(&site, &browser, &event).await;
        let answer = signs_in(&browser, &refused, "other@example.org").await;
        let page = browser.follow(&answer).await;
        assert_eq!(page.status, 404);
        assert!(!page.has("alert(1)"), "{page:?}");
        let own = site.signed_in(&officer).await;
        assert_eq!(own.get(answer.location()).await.status, 200);
        site.after(Duration::hours(25));
        let own = site.signed_in(&officer).await;
        assert_eq!(own.get(answer.location()).await.status, 404);
        site.worker().tidy().await.unwrap();
        assert_eq!(kept(&site).await, 0);
    });
}

#[test]
fn nothing_is_kept_of_what_was_not_given_out_to_that_session() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer(&site, "officer@example.org").await;
        let (browser, other) = (site.signed_in(&officer).await, site.signed_in(&officer).await);
        let of_other = other.get(&details(&event)).await.attribute_after("_token", "value");
        let own = browser.get(&details(&event)).await.attribute_after("_token", "value");
        site.after(Duration::hours(11));
        let redirected = async |browser: &Browser, fields: &[(&str, &str)]| {
            let answer = browser.post(&details(&event), fields).await;
            assert_eq!((answer.status, answer.location()), (303, "/en/staff/sign-in"), "{answer:?}");
            assert_eq!(kept(&site).await, 0);
        };
        redirected(&browser, &[("city", "Thiès"), ("_token", &of_other)]).await;
        let browser = site.browser();
        redirected(&browser, &[("city", "Thiès"), ("_token", &own)]).await;
        redirected(&browser, &[("city", "Thiès")]).await;
    });
}

#[test]
fn a_password_is_not_kept() {
    on_each_database(async |site| {
        let officer = an_officer(&site, "officer@example.org").await;
        let browser = site.signed_in(&officer).await;
        let page = browser.get("/en/staff/account").await;
        site.after(Duration::hours(11));
        let fields = [("present", PASSWORD), ("password", "four loud cranes"), ("again", "four loud cranes")];
        let answer = browser.submit(&page, "/account", &fields).await;
        assert_eq!((answer.status, kept(&site).await), (303, 0));
    });
}

#[test]
fn a_form_that_had_lain_open_too_long_comes_back_with_what_was_typed() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer(&site, "officer@example.org").await;
        let browser = site.signed_in(&officer).await;
        let page = browser.get(&details(&event)).await;
        site.after(Duration::hours(8));
        browser.get("/en/staff").await;
        site.after(Duration::hours(8));
        let again = browser.submit(&page, "details", &[("city", CITY)]).await;
        assert_eq!(again.status, 403);
        assert!(
            again.has("What you typed is still here") && again.has("Dakar &lt;/textarea&gt;"),
            "{again:?}"
        );
        assert_eq!(kept(&site).await, 0, "whoever is signed in needs nothing to be kept");
        assert_eq!(browser.submit(&again, "details", &[]).await.status, 303);
        assert_eq!(city(&site, &event).await.as_deref(), Some(CITY));
    });
}

#[test]
fn what_nobody_here_gave_out_is_not_put_before_anybody() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer(&site, "officer@example.org").await;
        let fields = [("city", "Elsewhere"), ("_token", "1.x")];
        let browser = site.signed_in(&officer).await;
        let answer = browser.post(&details(&event), &fields).await;
        assert_eq!(answer.status, 403);
        assert!(!answer.has("Elsewhere"), "{answer:?}");
        // A browser that knows says that it was a page of ours, where somebody signed in anew meanwhile.
        let browser = site.signed_in(&officer).await.with_header("sec-fetch-site", "same-origin");
        let answer = browser.post(&details(&event), &fields).await;
        assert!(answer.status == 403 && answer.has("Elsewhere"), "{answer:?}");
    });
}

#[test]
fn of_a_form_with_a_file_the_text_is_kept_and_the_file_named() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = an_officer(&site, "officer@example.org").await;
        let browser = site.signed_in(&officer).await;
        let page = browser.get(&format!("/en/staff/events/{}/invitations", event.id)).await;
        site.after(Duration::hours(11));
        let (token, large) = (page.attribute_after("_token", "value"), "x".repeat(400_000));
        let part = |about: &str, content: &str| {
            format!("--BOUND\r\ncontent-disposition: form-data; {about}\r\n\r\n{content}\r\n")
        };
        // What is typed behind a file that is larger than a form is there too.
        let body = [
            part("name=\"_token\"", &token),
            part("name=\"file\"; filename=\"people <1>.csv\"", &large),
            part("name=\"list\"", "awa@artp.example"),
            "--BOUND--\r\n".to_owned(),
        ];
        let path = format!("/en/staff/events/{}/invitations/preview", event.id);
        let kind = "multipart/form-data; boundary=BOUND";
        let refused = browser.send("POST", &path, kind, body.concat().as_bytes()).await;
        assert_eq!(refused.status, 403, "{refused:?}");
        let answer = signs_in(&browser, &refused, "officer@example.org").await;
        let page = browser.follow(&answer).await;
        assert!(page.has("awa@artp.example") && page.has("people &lt;1&gt;.csv"), "{page:?}");
        let preview = browser.submit(&page, "invitations/preview", &[]).await;
        assert!(preview.status == 200 && preview.has("awa@artp.example"), "{preview:?}");
    });
}
