//! Officers change the order of the waiting list and say why.

use domain::{registration::RegistrationState, staff::StaffRole};
use entities::audit_entry;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{mails, page_of, tended};
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_event, on_each_database};

#[test]
fn an_officer_moves_somebody_and_says_why_which_stands_in_the_trail() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let first = a_registration(&event, YUSUF).state(RegistrationState::Waiting).stored_in(&site).await;
        let now = site.now();
        let second = a_registration(&event, RUPA)
            .state(RegistrationState::Waiting)
            .with(|row| row.submitted_at = now)
            .stored_in(&site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&page_of(&event, "waiting-list")).await;
        let at = |name: &str| page.text().find(&format!(">{name}<")).expect("the name stands in the list");
        assert!(at(YUSUF.name) < at(RUPA.name), "{page:?}");

        let id = second.id.to_string();
        let wanted = [("registration", id.as_str()), ("position", "1")];
        let silent = officer.submit(&page, "/order", &wanted).await;
        assert_eq!(silent.status, 422);
        assert!(silent.has("id=\"reason-error\"") && silent.has("value=\"1\""), "{silent:?}");
        let said = [("registration", id.as_str()), ("position", "1"), ("reason", "Speaks on day one")];
        assert_eq!(officer.submit(&page, "/order", &said).await.status, 303);

        let entry = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("waiting_list_moved"))
            .one(site.app.db.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!((entry.before.as_deref(), entry.after.as_deref()), (Some("2"), Some("1")));
        assert_eq!(entry.reason.as_deref(), Some("Speaks on day one"));

        // Whoever comes later stands behind both.
        site.after(chrono::Duration::minutes(1));
        crate::registrations::registers(&site, "dakar", &crate::registrations::awa(&[("name", "Cheikh Ba")]))
            .await;
        let page = officer.get(&page_of(&event, "waiting-list")).await;
        let text = page.text();
        let at = |name: &str| text.find(&format!(">{name}<")).expect("the name stands in the list");
        assert!(at(RUPA.name) < at(YUSUF.name) && at(YUSUF.name) < at("Cheikh Ba"), "{page:?}");

        let list = officer.get(&page_of(&event, "registrations")).await;
        assert!(list.has("3 people wait."), "{list:?}");
        let list_of_awa = format!("{}:confirmed", first.id - 1);
        crate::decisions::refuse(&officer, &list, &list_of_awa, ("reason_en", "Cannot come")).await;
        tended(&site).await;
        assert_eq!(mails(&site).await.last().unwrap().1, RUPA.email, "the new order is kept");
    });
}

#[test]
fn the_second_officer_is_told_that_somebody_was_moved_or_waits_no_longer() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let mut ids = Vec::new();
        for who in [YUSUF, RUPA] {
            site.after(chrono::Duration::seconds(1));
            let now = site.now();
            let waits = a_registration(&event, who).state(RegistrationState::Waiting);
            ids.push(waits.with(|row| row.submitted_at = now).stored_in(&site).await.id.to_string());
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let stale = officer.get(&page_of(&event, "waiting-list")).await;
        let to_the_first = |id: &str| {
            [("registration", id.to_owned()), ("position", "١".into()), ("reason", "Speaks".into())]
        };
        let sent = async |page: &crate::support::Answer, id: &str| {
            let fields = to_the_first(id);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            officer.submit(page, "/order", &fields).await
        };
        assert_eq!(sent(&stale, &ids[1]).await.status, 303);
        let told = sent(&stale, &ids[0]).await;
        assert_eq!(told.status, 422);
        assert!(
            told.has("Somebody was moved since you opened the list") && told.has("value=\"Speaks\""),
            "{told:?}"
        );
        // Having seen how it stands, the officer means it.
        assert_eq!(sent(&told, &ids[0]).await.status, 303);
        let page = officer.get(&page_of(&event, "waiting-list")).await;
        let row = crate::registrations::registrations(&site)
            .await
            .into_iter()
            .find(|row| row.id.to_string() == ids[1]);
        let mut row = sea_orm::IntoActiveModel::into_active_model(row.unwrap());
        row.state = sea_orm::ActiveValue::Set(RegistrationState::Withdrawn);
        sea_orm::ActiveModelTrait::update(row, site.app.db.writer()).await.unwrap();
        let told = sent(&page, &ids[1]).await;
        assert!(told.has("no longer waits") && told.has("value=\"Speaks\""), "{told:?}");
    });
}

#[test]
fn a_viewer_neither_sees_nor_moves_anybody() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        let viewer = site.signed_in_as(StaffRole::Viewer).await;
        assert_eq!(viewer.get(&page_of(&event, "waiting-list")).await.status, 403);
        assert_eq!(viewer.get(&page_of(&event, "quotas")).await.status, 403);
    });
}
