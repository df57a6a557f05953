//! Mails that were waiting when a backup was made: none goes twice, and none is dropped silently.

use domain::staff::StaffRole;
use entities::mail::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use server::backup::{self, Unsure};

use super::restored;
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

/// Recipients and states.
async fn states(site: &Site) -> Vec<(String, String)> {
    let all = Entity::find().order_by_asc(Column::Id).all(site.app.db.read()).await.unwrap();
    all.into_iter().map(|mail| (mail.recipient, mail.state)).collect()
}

fn state(who: &str, state: &str) -> (String, String) {
    (who.to_owned(), state.to_owned())
}

#[test]
fn what_was_sent_after_the_backup_is_not_sent_again() {
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        for who in [AWA, RUPA, YUSUF] {
            crate::mail::queue(
                &site,
                "registration_confirmed",
                &a_registration(&event, who).stored_in(&site).await,
            )
            .await;
        }
        // Rupa's server says that it is to be tried later.
        let later = Expr::value(site.now() + chrono::Duration::hours(1));
        let rupas = Entity::update_many().col_expr(Column::RunAt, later);
        rupas.filter(Column::Recipient.eq(RUPA.email)).exec(site.app.db.writer()).await.unwrap();
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        site.deliver().await;
        // Of Yusuf's nothing is known any more.
        let yusufs = Entity::delete_many().filter(Column::Recipient.eq(YUSUF.email));
        yusufs.exec(site.app.db.writer()).await.unwrap();

        let restored = restored(&site, &archive).await.unwrap();
        assert_eq!(restored.held, 1);
        let expected = [state(AWA.email, "sent"), state(RUPA.email, "queued"), state(YUSUF.email, "failed")];
        assert_eq!(states(&site).await, expected);
        let sent =
            Entity::find().filter(Column::Recipient.eq(AWA.email)).one(site.app.db.read()).await.unwrap();
        assert!(!sent.unwrap().data.contains("token"), "the secret of a sent mail does not come back");
        let staff = site.signed_in_as(StaffRole::Administrator).await;
        let page = staff.get("/en/staff/mails?state=failed").await;
        assert!(page.has(YUSUF.email) && page.has("it may have been sent already"), "{page:?}");
        site.after(chrono::Duration::hours(2));
        site.deliver().await;
        let expected = [state(AWA.email, "sent"), state(RUPA.email, "sent"), state(YUSUF.email, "failed")];
        assert_eq!(states(&site).await, expected);
    });
}

#[test]
fn a_platform_that_moves_sends_what_was_waiting_if_told_so() {
    on_each_database(async |site| {
        let event = an_event("iot").stored_in(&site).await;
        crate::mail::queue(
            &site,
            "registration_confirmed",
            &a_registration(&event, RUPA).stored_in(&site).await,
        )
        .await;
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        Entity::delete_many().exec(site.app.db.writer()).await.unwrap();
        let restored = backup::restore(&site.app.db, site.folder(), &archive, Unsure::Send, site.now()).await;
        assert_eq!(restored.unwrap().held, 0);
        assert_eq!(site.letters().await.len(), 1);
        assert_eq!(states(&site).await, [state(RUPA.email, "sent")]);
    });
}
