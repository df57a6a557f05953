//! The outbox: files where there is no server, and what staff see of it.

use domain::{event::Sector, staff::StaffRole};

use super::{queue, rows, states};
use crate::support::{AWA, RUPA, a_registration, an_account, an_event, on_each_database};

#[test]
fn without_a_server_a_mail_is_a_file_that_is_whole() {
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        site.deliver().await;
        let files: Vec<String> = std::fs::read_dir(site.folder().join("mails"))
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(files, [format!("{:08}-registration_confirmed.eml", rows(&site).await[0].id)]);
    });
}

#[test]
fn a_folder_that_cannot_be_written_loses_nothing() {
    on_each_database(async |site| {
        // A file where the folder should be: not even root can write into it.
        std::fs::write(site.folder().join("mails"), "").unwrap();
        let event = an_event("iot").stored_in(&site).await;
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        site.deliver().await;
        assert_eq!(states(&site).await[0].0, "queued");
        std::fs::remove_file(site.folder().join("mails")).unwrap();
        site.after(chrono::Duration::minutes(2));
        assert_eq!(site.letters().await.len(), 1);
    });
}

#[test]
fn a_mail_whose_worker_died_is_due_again_when_its_claim_ends() {
    use entities::mail::{Column, Entity};
    use sea_orm::{EntityTrait, sea_query::Expr};
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        let claim = Expr::value(site.now() + chrono::Duration::minutes(5));
        Entity::update_many().col_expr(Column::ClaimedUntil, claim).exec(site.app.db.writer()).await.unwrap();
        assert_eq!(site.letters().await.len(), 0);
        site.after(chrono::Duration::minutes(5));
        assert_eq!(site.letters().await.len(), 1);
    });
}

#[test]
fn a_row_that_cannot_be_understood_holds_up_nobody() {
    use entities::mail::{Column, Entity};
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        for who in [AWA, RUPA] {
            queue(&site, "registration_confirmed", &a_registration(&event, who).stored_in(&site).await).await;
        }
        Entity::update_many()
            .col_expr(Column::Data, Expr::value("{}"))
            .filter(Column::Recipient.eq(AWA.email))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        assert_eq!(site.letters().await.len(), 1);
        let states: Vec<String> = states(&site).await.into_iter().map(|(state, ..)| state).collect();
        assert_eq!(states, ["queued", "sent"]);
    });
}

#[test]
fn staff_see_what_failed_and_why() {
    on_each_database(async |site| {
        let event = an_event("iot").titled("Forum on sensors").stored_in(&site).await;
        let broken = a_registration(&event, AWA).with(|row| row.email = Some("not an address".into()));
        queue(&site, "registration_confirmed", &broken.stored_in(&site).await).await;
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        site.deliver().await;
        let browser = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = browser.get("/en/staff/mails?state=failed").await;
        assert_eq!(page.status, 200);
        assert!(
            page.has("not an address") && page.has("Forum on sensors") && page.has("recipient:"),
            "{page:?}"
        );
        assert!(!page.has(RUPA.email), "{page:?}");
        assert!(browser.get("/en/staff/mails").await.has(RUPA.email));
    });
}

#[test]
fn an_officer_of_one_sector_sees_no_readers_of_another() {
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        let sees = async |sector| {
            let account = an_account(StaffRole::EventOfficer).of_sector(sector).stored_in(&site).await;
            site.signed_in(&account).await.get("/en/staff/mails").await.has(RUPA.email)
        };
        assert!(sees(Sector::T).await);
        assert!(sees(Sector::D).await);
        assert!(!sees(Sector::R).await);
    });
}

#[test]
fn what_has_ended_is_forgotten() {
    use entities::{mail, rate_limit, session};
    use sea_orm::{EntityTrait, PaginatorTrait, sea_query::Expr};
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        let stopped = Expr::value("cancelled");
        mail::Entity::update_many()
            .col_expr(mail::Column::State, stopped)
            .exec(site.app.db.writer())
            .await
            .unwrap();
        site.signed_in_as(StaffRole::Viewer).await;
        site.app.may_try(server::web::rate_limit::LINKS, "test", "somebody").await.unwrap();
        // Whose an ended session was is known for a week, for the sake of what they typed.
        site.after(chrono::Duration::days(8));
        let kept = site.signed_in_as(StaffRole::Viewer).await;
        site.worker().tidy().await.unwrap();
        assert_eq!(session::Entity::find().count(site.app.db.read()).await.unwrap(), 1);
        assert_eq!(rate_limit::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
        assert_eq!(kept.get("/en/staff").await.status, 200);
        assert!(!rows(&site).await[0].data.contains("token"));
    });
}
