//! Managing accounts.

use domain::staff::StaffRole;
use entities::{audit_entry, mail, user};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::support::{Site, an_account, on_each_database};

async fn by_address(site: &Site, email: &str) -> Option<user::Model> {
    server::accounts::queries::by_address(site.app.db.read(), email).await.unwrap()
}

#[test]
fn an_administrator_invites_somebody_who_gets_a_link() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        let page = browser.get("/en/staff/users/new").await;
        let filled = [
            ("email", " Awa@ITU.example "),
            ("name", "Awa Ndiaye"),
            ("role", "event_officer"),
            ("sector", "ITU-D"),
            ("region", "AFR"),
            ("language", "fr"),
        ];
        let answer = browser.submit(&page, "/users", &filled).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(browser.follow(&answer).await.has("The invitation is on its way."));
        let account = by_address(&site, "awa@itu.example").await.unwrap();
        assert_eq!(account.role, StaffRole::EventOfficer);
        assert_eq!(account.sector.map(domain::event::Sector::code), Some("ITU-D"));
        let mails = mail::Entity::find().all(site.app.db.read()).await.unwrap();
        let told: Vec<_> = mails.iter().map(|mail| (mail.kind.as_str(), mail.recipient.as_str())).collect();
        assert_eq!(told, [("account_invitation", "awa@itu.example")]);
        let again = browser.submit(&page, "/users", &filled).await;
        assert_eq!(again.status, 422);
        assert!(again.has("There is an account with this e-mail already."), "{again:?}");
    });
}

#[test]
fn an_invitation_without_a_role_keeps_what_was_typed() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        let page = browser.get("/en/staff/users/new").await;
        let filled = [("email", "awa"), ("name", "Awa \"the <first>\" Ndiaye"), ("sector", "ITU-D")];
        let answer = browser.submit(&page, "/users", &filled).await;
        assert_eq!(answer.status, 422);
        for text in [
            "id=\"email-error\"",
            "id=\"role-error\"",
            "error-summary",
            "Awa &quot;the &lt;first&gt;&quot; Ndiaye",
        ] {
            assert!(answer.has(text), "{text} is not in {answer:?}");
        }
    });
}

#[test]
fn the_last_administrator_stays() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Administrator).email("admin@example.org").stored_in(&site).await;
        let browser = site.signed_in(&account).await;
        let own = format!("/en/staff/users/{}", account.id);
        let page = browser.get(&own).await;
        let lower = browser.submit(&page, &own, &[("role", "viewer")]).await;
        assert_eq!(lower.status, 422);
        assert!(lower.has("This is the last administrator."), "{lower:?}");
        let close = browser.submit(&page, "/closing", &[]).await;
        assert_eq!(close.status, 422);
        assert!(close.has("This is the last administrator."), "{close:?}");
        an_account(StaffRole::Administrator).stored_in(&site).await;
        let close = browser.submit(&page, "/closing", &[]).await;
        assert_eq!(close.status, 303);
        assert_eq!(browser.get(&own).await.status, 303, "a closed account is still signed in");
    });
}

#[test]
fn a_right_that_is_taken_away_is_gone_at_once() {
    on_each_database(async |site| {
        let account = an_account(StaffRole::Administrator).stored_in(&site).await;
        let browser = site.signed_in(&account).await;
        let other = site.signed_in_as(StaffRole::Administrator).await;
        let address = format!("/en/staff/users/{}", account.id);
        let page = other.get(&address).await;
        assert_eq!(other.submit(&page, &address, &[("role", "viewer")]).await.status, 303);
        assert_eq!(browser.get("/en/staff/users").await.status, 403);
        assert_eq!(browser.get("/en/staff").await.status, 200);
    });
}

#[test]
fn what_is_changed_of_an_account_stands_in_the_trail_without_its_password() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        let secret = "$argon2id$never-to-be-seen";
        let account = an_account(StaffRole::Viewer).with(|row| row.password_hash = Some(secret.into()));
        let account = account.stored_in(&site).await;
        let address = format!("/en/staff/users/{}", account.id);
        let page = browser.get(&address).await;
        assert_eq!(browser.submit(&page, &address, &[("role", "report_officer")]).await.status, 303);
        let entries = audit_entry::Entity::find()
            .filter(audit_entry::Column::SubjectId.eq(account.id.to_string()))
            .order_by_asc(audit_entry::Column::Id)
            .all(site.app.db.read())
            .await
            .unwrap();
        let [entry] = &entries[..] else { panic!("{entries:?}") };
        assert_eq!(entry.action, "user_changed");
        assert!(entry.before.as_ref().unwrap().contains("\"role\":\"viewer\""), "{entry:?}");
        assert!(entry.after.as_ref().unwrap().contains("\"role\":\"report_officer\""), "{entry:?}");
        assert!(!format!("{entry:?}").contains("argon2id"), "{entry:?}");
    });
}
