//! Numbers of people without names.

use app::urls;
use domain::{event::EventState, language::Language, staff::StaffRole};
use entities::{audit_entry, event, headcount};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
};

use crate::support::{Answer, Browser, Site, an_event, on_each_database};

fn part(event: &event::Model, part: &str) -> String {
    urls::staff_event(Language::EN, event.id, &format!("headcounts{part}"))
}

async fn enter(officer: &Browser, event: &event::Model, fields: &[(&str, &str)]) -> Answer {
    let page = officer.get(&part(event, "")).await;
    officer.submit(&page, "headcounts", fields).await
}

async fn rows(site: &Site) -> Vec<headcount::Model> {
    let rows = headcount::Entity::find().order_by_asc(headcount::Column::Id);
    rows.all(site.app.db.read()).await.expect("the database answers")
}

#[test]
fn a_head_count_is_entered_corrected_and_removed_and_the_trail_says_so() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        // Report officers complete records too.
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let fields = [("count", "46"), ("qualifier", "about"), ("countries", "12"), ("source", "C17/23")];
        let answer = enter(&officer, &event, &fields).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(officer.follow(&answer).await.has("C17/23"));
        let row = rows(&site).await.remove(0);
        let form = officer.get(&part(&event, &format!("/{}", row.id))).await;
        assert!(form.has("value=\"46\""));
        let saved = officer.submit(&form, &format!("/{}", row.id), &[("count", "47")]).await;
        assert_eq!(saved.status, 303, "{saved:?}");
        assert_eq!(rows(&site).await[0].count, Some(47));
        let list = officer.get(&part(&event, "")).await;
        officer.submit(&list, "removal", &[]).await;
        assert!(rows(&site).await.is_empty());
        let trail = audit_entry::Entity::find().filter(audit_entry::Column::Subject.eq("headcounts"));
        assert_eq!(trail.count(site.app.db.read()).await.unwrap(), 3);
    });
}

#[test]
fn something_must_be_stated_and_the_same_source_states_it_once() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let nothing = enter(&officer, &event, &[("source", "A <list>")]).await;
        assert_eq!(nothing.status, 422);
        assert!(
            nothing.has("Give the number of people") && nothing.has("value=\"A &lt;list&gt;\""),
            "{nothing:?}"
        );
        assert_eq!(enter(&officer, &event, &[("count", "0"), ("source", "list")]).await.status, 303);
        let twice = enter(&officer, &event, &[("count", "5"), ("source", "list")]).await;
        assert_eq!(twice.status, 422);
        assert!(twice.has("on record already"));
        let of_women = [("count", "5"), ("gender", "female"), ("source", "list")];
        assert_eq!(enter(&officer, &event, &of_women).await.status, 303);
        assert_eq!(rows(&site).await.len(), 2);
    });
}

#[test]
fn one_of_several_totals_is_chosen() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (count, source) in [("46", "BDT"), ("50", "host")] {
            enter(&officer, &event, &[("count", count), ("source", source)]).await;
        }
        let list = officer.get(&part(&event, "")).await;
        assert!(list.has("Several sources state a total"));
        let first = rows(&site).await[0].id;
        let chosen = officer.submit(&list, &format!("{first}/choice"), &[]).await;
        assert_eq!(chosen.status, 303, "{chosen:?}");
        let list = officer.get(&part(&event, "")).await;
        assert!(!list.has("Several sources state a total"));
        let second = rows(&site).await[1].id;
        officer.submit(&list, &format!("{second}/choice"), &[]).await;
        let now = rows(&site).await;
        assert_eq!(now.iter().map(|row| row.chosen_at.is_some()).collect::<Vec<_>>(), [false, true]);
    });
}

#[test]
fn nobody_overwrites_another_officers_correction() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let (first, second) = (
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::EventOfficer).await,
        );
        enter(&first, &event, &[("count", "46"), ("source", "list")]).await;
        let address = format!("/{}", rows(&site).await[0].id);
        let (one, other) =
            (first.get(&part(&event, &address)).await, second.get(&part(&event, &address)).await);
        first.submit(&one, &address, &[("count", "47")]).await;
        let told = second.submit(&other, &address, &[("count", "48")]).await;
        assert_eq!(told.status, 409);
        assert!(told.has("Somebody else changed") && told.has("value=\"48\""));
        assert_eq!(rows(&site).await[0].count, Some(47));
        second.submit(&told, &address, &[]).await;
        assert_eq!(rows(&site).await[0].count, Some(48));
    });
}

#[test]
fn a_closed_record_keeps_its_head_counts() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        enter(&officer, &event, &[("count", "46"), ("source", "list")]).await;
        let list = officer.get(&part(&event, "")).await;
        let mut closed = event.clone().into_active_model();
        closed.state = sea_orm::Set(EventState::RecordClosed);
        closed.update(site.app.db.writer()).await.unwrap();
        officer.submit(&list, "removal", &[]).await;
        officer.submit(&list, "headcounts", &[("count", "1"), ("source", "other")]).await;
        assert_eq!(rows(&site).await.len(), 1);
        let now = officer.get(&part(&event, "")).await;
        assert!(now.has("The record of this event is closed") && !now.has("One more head-count"));
    });
}
