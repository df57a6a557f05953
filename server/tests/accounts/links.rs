//! One-time links that set a password.

use chrono::Duration;
use domain::staff::StaffRole;
use entities::{mail, user};
use sea_orm::{EntityTrait, QueryOrder};
use server::accounts::links::{self, Purpose};

use crate::support::{Site, an_account, on_each_database};

const PASSWORD: &str = "three quiet herons";

async fn a_link(site: &Site, account: &user::Model, purpose: Purpose) -> String {
    let token = links::make(site.app.db.writer(), account.id, purpose, site.now()).await.unwrap();
    format!("/en/staff/password/{token}")
}

#[test]
fn a_link_sets_the_password_once_and_signs_in() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Viewer).stored_in(&site).await;
        let link = a_link(&site, &account, Purpose::Invitation).await;
        let other = a_link(&site, &account, Purpose::Invitation).await;
        let browser = site.browser();
        let page = browser.get(&link).await;
        let filled = [("password", PASSWORD), ("again", PASSWORD)];
        let answer = browser.submit(&page, &link, &filled).await;
        assert_eq!((answer.status, answer.location()), (303, "/en/staff"));
        assert_eq!(browser.follow(&answer).await.status, 200);
        let again = site.browser().submit(&page, &link, &filled).await;
        assert_eq!(again.status, 410);
        assert!(again.has("This link can no longer be used"), "{again:?}");
        assert_eq!(site.browser().get(&link).await.status, 410);
        assert_eq!(site.browser().get(&other).await.status, 410, "the earlier link still opens the account");
    });
}

#[test]
fn a_link_ends_after_its_time() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Viewer).stored_in(&site).await;
        let invitation = a_link(&site, &account, Purpose::Invitation).await;
        let reset = a_link(&site, &account, Purpose::PasswordReset).await;
        let statuses =
            async || [site.browser().get(&invitation).await.status, site.browser().get(&reset).await.status];
        site.after(Duration::minutes(119));
        assert_eq!(statuses().await, [200, 200]);
        site.after(Duration::minutes(1));
        assert_eq!(statuses().await, [200, 410]);
        site.after(Duration::hours(70));
        assert_eq!(statuses().await, [410, 410]);
    });
}

#[test]
fn a_password_that_will_not_do_is_refused_at_its_field() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Viewer).email("viewer@example.org").stored_in(&site).await;
        let link = a_link(&site, &account, Purpose::Invitation).await;
        let page = site.browser().get(&link).await;
        let try_with = async |password: &str, again: &str| {
            let answer =
                site.browser().submit(&page, &link, &[("password", password), ("again", again)]).await;
            assert_eq!(answer.status, 422, "{answer:?}");
            answer
        };
        assert!(try_with("eleven char", "eleven char").await.has("Use at least 12 characters."));
        let same = try_with("Viewer@example.org", "Viewer@example.org").await;
        assert!(same.has("Your e-mail cannot be your password."), "{same:?}");
        let differs = try_with(PASSWORD, "three quiet heron").await;
        assert!(differs.has("id=\"again-error\""), "{differs:?}");
        assert!(!differs.has(PASSWORD), "the password stands in the page");
    });
}

#[test]
fn an_unknown_link_and_the_link_of_a_closed_account_are_equally_useless() {
    on_each_database(async |site| {
        assert_eq!(site.browser().get("/en/staff/password/AAAA").await.status, 410);
        let closed = an_account(StaffRole::Viewer).with(|row| row.disabled_at = Some(row.created_at));
        let link = a_link(&site, &closed.stored_in(&site).await, Purpose::Invitation).await;
        assert_eq!(site.browser().get(&link).await.status, 410);
    });
}

#[test]
fn asking_for_a_link_tells_nobody_whether_there_is_an_account() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Viewer).email("viewer@example.org");
        account.with(|row| row.password_hash = Some("$argon2id$".into())).stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get("/fr/staff/password").await;
        let known = browser.submit(&page, "/staff/password", &[("email", "Viewer@example.org")]).await;
        let unknown = browser.submit(&page, "/staff/password", &[("email", "nobody@example.org")]).await;
        assert_eq!((known.status, unknown.status), (200, 200));
        assert_eq!(known.text(), unknown.text());
        let mails =
            mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
        let told: Vec<_> = mails.iter().map(|mail| (mail.kind.as_str(), mail.recipient.as_str())).collect();
        assert_eq!(told, [("password_reset", "viewer@example.org")]);
        assert_eq!(mails[0].language.to_string(), "fr");
    });
}

#[test]
fn a_mailbox_is_not_flooded_with_links() {
    on_each_database(async |site| {
        let browser = site.browser();
        let page = browser.get("/en/staff/password").await;
        for _ in 0..5 {
            let answer = browser.submit(&page, "/staff/password", &[("email", "viewer@example.org")]).await;
            assert_eq!(answer.status, 200);
        }
        let answer = browser.submit(&page, "/staff/password", &[("email", "viewer@example.org")]).await;
        assert_eq!(answer.status, 429);
    });
}
