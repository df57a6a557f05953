//! What officers see of a mail, and sending it once more.

use domain::{registration::RegistrationState, staff::StaffRole};
use entities::{audit_entry, mail, registration};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use super::{queue, rows};
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_account, an_event, on_each_database};

async fn address(site: &Site) -> String {
    format!("/en/staff/mails/{}", rows(site).await[0].id)
}

/// A platform with one mail to Rupa, who has a place.
async fn confirmed(site: &Site) -> registration::Model {
    let event = an_event("iot").titled("Forum on sensors").open().stored_in(site).await;
    let row = a_registration(&event, RUPA).stored_in(site).await;
    queue(site, "registration_confirmed", &row).await;
    row
}

#[test]
fn a_mail_is_kept_as_it_went_without_the_secret_of_its_link() {
    on_each_database(async |site| {
        confirmed(&site).await;
        let letter = site.letters().await.remove(0);
        let secret = letter.link("/r/").rsplit('/').next().unwrap().to_owned();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&site).await).await;
        assert_eq!(page.status, 200);
        assert!(page.has("Registration confirmed: Forum on sensors") && page.has("/en/r/…"), "{page:?}");
        assert!(!page.has(&secret), "{page:?}");
        let row = rows(&site).await.remove(0);
        assert_eq!(row.subject, Some(letter.subject));
        assert_eq!(row.body.unwrap().trim(), letter.text.replace(&secret, "…").trim());
        assert!(officer.get("/en/staff/mails").await.has(&format!("/en/staff/mails/{}", row.id)));
    });
}

#[test]
fn a_mail_that_waits_is_shown_as_it_would_go() {
    on_each_database(async |site| {
        let row = confirmed(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&site).await).await;
        assert!(page.has("As it would go now") && page.has("Dear Rupa"), "{page:?}");
        assert!(!page.has("Send again"), "{page:?}");
        registration::Entity::update_many()
            .col_expr(registration::Column::State, Expr::value(RegistrationState::Withdrawn))
            .filter(registration::Column::Id.eq(row.id))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        assert!(officer.get(&address(&site).await).await.has("It will not be sent"));
    });
}

#[test]
fn a_mail_that_is_sent_again_brings_a_link_that_opens_and_is_on_the_trail() {
    on_each_database(async |site| {
        confirmed(&site).await;
        let first = site.letters().await.remove(0).link("/r/");
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&site).await).await;
        let answer = officer.submit(&page, "/sending", &[]).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        // Pressed twice, it is the same mail.
        assert_eq!(officer.submit(&page, "/sending", &[]).await.location(), answer.location());
        let letters = site.letters().await;
        assert_eq!(letters.len(), 2);
        let second = letters[1].link("/r/");
        assert_ne!(first, second);
        assert_eq!(site.browser().get(&second).await.status, 200);
        assert_eq!(site.browser().get(&first).await.status, 410);
        let mails = rows(&site).await;
        assert_ne!(mails[0].message_id, mails[1].message_id);
        assert_eq!(answer.location(), format!("/en/staff/mails/{}", mails[1].id));
        let trail = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("mail_sent_again"))
            .all(site.app.db.read())
            .await
            .unwrap();
        let [entry] = &trail[..] else { panic!("{trail:?}") };
        assert_eq!((entry.subject.as_str(), &entry.subject_id), ("mails", &mails[0].id.to_string()));
        assert!(!format!("{entry:?}").contains(RUPA.email));
    });
}

#[test]
fn a_mail_goes_again_to_the_corrected_address() {
    on_each_database(async |site| {
        let row = confirmed(&site).await;
        site.deliver().await;
        registration::Entity::update_many()
            .col_expr(registration::Column::Email, Expr::value("rupa@new.example"))
            .filter(registration::Column::Id.eq(row.id))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&site).await).await;
        officer.submit(&page, "/sending", &[]).await;
        assert_eq!(site.letters().await[1].header("To"), "rupa@new.example");
    });
}

#[test]
fn what_is_no_longer_true_is_not_told_again() {
    on_each_database(async |site| {
        let row = confirmed(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        site.deliver().await;
        let page = officer.get(&address(&site).await).await;
        registration::Entity::update_many()
            .col_expr(registration::Column::State, Expr::value(RegistrationState::Refused))
            .filter(registration::Column::Id.eq(row.id))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        let answer = officer.submit(&page, "/sending", &[]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("what it told is no longer so"), "{answer:?}");
        assert_eq!(rows(&site).await.len(), 1);
    });
}

#[test]
fn a_mail_that_waits_is_not_sent_again() {
    on_each_database(async |site| {
        confirmed(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        site.deliver().await;
        let page = officer.get(&address(&site).await).await;
        mail::Entity::update_many()
            .col_expr(mail::Column::State, Expr::value("queued"))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        let answer = officer.submit(&page, "/sending", &[]).await;
        assert!(answer.status == 422 && answer.has("It is still waiting to go."), "{answer:?}");
        assert_eq!(rows(&site).await.len(), 1);
    });
}

#[test]
fn a_link_of_an_account_is_sent_again_by_administrators_only() {
    on_each_database(async |site| {
        let administrator = site.signed_in_as(StaffRole::Administrator).await;
        let page = administrator.get("/en/staff/users/new").await;
        let filled = [("email", "awa@itu.example"), ("role", "viewer"), ("language", "fr")];
        administrator.submit(&page, "/users", &filled).await;
        let first = site.letters().await.remove(0).link("/password/");
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&site).await).await;
        assert!(page.has("/password/…"), "{page:?}");
        let answer = officer.submit(&page, "/sending", &[]).await;
        assert!(answer.status == 422 && answer.has("Only administrators"), "{answer:?}");
        let page = administrator.get(&address(&site).await).await;
        assert_eq!(administrator.submit(&page, "/sending", &[]).await.status, 303);
        let second = site.letters().await.remove(1).link("/password/");
        assert_ne!(first, second);
    });
}

#[test]
fn an_officer_neither_sees_nor_sends_the_mails_of_another_sector() {
    on_each_database(async |site| {
        confirmed(&site).await;
        site.deliver().await;
        let own = address(&site).await;
        let page = site.signed_in_as(StaffRole::EventOfficer).await.get(&own).await;
        assert!(page.has(RUPA.email), "{page:?}");
        let account = an_account(StaffRole::EventOfficer).of_sector(domain::event::Sector::R);
        let other = site.signed_in(&account.stored_in(&site).await).await;
        assert_eq!(other.get(&own).await.status, 404);
        let events = other.get("/en/staff/account").await;
        assert_eq!(events.status, 200);
        assert_eq!(rows(&site).await.len(), 1);
        assert_eq!(other.get("/en/staff/mails/999999").await.status, 404);
    });
}

#[test]
fn the_outbox_is_filtered_by_recipient_and_kind() {
    on_each_database(async |site| {
        let event = an_event("iot").open().stored_in(&site).await;
        for (who, kind) in [(AWA, "own_link"), (RUPA, "registration_confirmed"), (YUSUF, "own_link")] {
            queue(&site, kind, &a_registration(&event, who).stored_in(&site).await).await;
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let shown = async |query: &str| {
            let page = officer.get(&format!("/en/staff/mails?{query}")).await;
            [AWA, RUPA, YUSUF].map(|who| page.has(&format!("<bdi>{}</bdi>", who.email)))
        };
        assert_eq!(shown("kind=own_link").await, [true, false, true]);
        assert_eq!(shown("recipient=AWA%40").await, [true, false, false]);
        assert_eq!(shown("kind=own_link&recipient=rupa").await, [false, false, false]);
        assert_eq!(shown("recipient=%25").await, [false, false, false], "a sign of patterns is only a sign");
        assert_eq!(shown("kind=unknown").await, [true, true, true]);
    });
}
