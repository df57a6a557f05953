//! Closing and reopening a record, and what erasing people leaves.

use domain::{
    event::EventState,
    registration::{AttendanceMode, RegistrationState},
};
use entities::{audit_entry, event, participation_fact, person, record_closure, registration};
use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel, ModelTrait, PaginatorTrait, QueryOrder};
use server::{
    authorize::Permit,
    facts::{Refusal, close_record, reopen_record},
};

use crate::support::{AWA, RUPA, Site, a_registration, an_event, on_each_database};

async fn a_held_event(site: &Site) -> event::Model {
    let event = an_event("dakar").state(EventState::Held).stored_in(site).await;
    for (who, days) in [(AWA, Some(1)), (RUPA, None)] {
        a_registration(&event, who)
            .state(RegistrationState::Attended)
            .with(|row| {
                row.days = days;
                row.mode = Some(AttendanceMode::OnSite);
            })
            .stored_in(site)
            .await;
    }
    event
}

async fn close(site: &Site, event: &event::Model) -> Result<usize, Refusal> {
    close_record(&site.app.db, &Permit::command_line(), event.id, site.now())
        .await
        .expect("the database answers")
}

#[test]
fn closing_writes_one_fact_a_registration_and_says_who_did_it() {
    on_each_database(async |site| {
        let event = a_held_event(&site).await;
        assert_eq!(close(&site, &event).await, Ok(2));
        let db = site.app.db.read();
        let facts = participation_fact::Entity::find().count(db).await.unwrap();
        assert_eq!(facts, 2);
        let now = event::Entity::find_by_id(event.id).one(db).await.unwrap().unwrap();
        assert_eq!((now.state, now.version), (EventState::RecordClosed, event.version + 1));
        let last = audit_entry::Entity::find()
            .order_by_desc(audit_entry::Column::Id)
            .one(db)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((last.actor.as_str(), last.action.as_str()), ("command line", "record_closed"));
        assert_eq!(last.before.as_deref(), Some("\"held\""));
    });
}

#[test]
fn only_what_was_held_is_closed_and_only_once() {
    on_each_database(async |site| {
        let planned = an_event("planned").stored_in(&site).await;
        assert_eq!(close(&site, &planned).await, Err(Refusal::NotHeld));
        let held = a_held_event(&site).await;
        close(&site, &held).await.unwrap();
        assert_eq!(close(&site, &held).await, Err(Refusal::Closed));
    });
}

#[test]
fn reopening_needs_a_reason_and_takes_the_facts_back() {
    on_each_database(async |site| {
        let event = a_held_event(&site).await;
        close(&site, &event).await.unwrap();
        let permit = Permit::command_line();
        let reopen = async |reason: &str| {
            reopen_record(&site.app.db, &permit, event.id, reason, site.now()).await.unwrap()
        };
        assert_eq!(reopen("  ").await, Err(Refusal::NoReason));
        assert_eq!(reopen("two people were left out").await, Ok(()));
        let db = site.app.db.read();
        assert_eq!(participation_fact::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(record_closure::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(reopen("again").await, Err(Refusal::NotClosed));
    });
}

#[test]
fn erasing_a_person_changes_no_figure() {
    on_each_database(async |site| {
        let event = a_held_event(&site).await;
        close(&site, &event).await.unwrap();
        let before = crate::reports::facts_of(&site).await;
        let db = site.app.db.writer();
        let awa = registration::Entity::find().one(db).await.unwrap().unwrap();
        let who = person::Entity::find_by_id(awa.person_id.unwrap()).one(db).await.unwrap().unwrap();
        let mut row = awa.into_active_model();
        row.name = Set(None);
        row.email = Set(None);
        registration::Entity::update(row).exec(db).await.unwrap();
        who.delete(db).await.unwrap();
        assert_eq!(crate::reports::facts_of(&site).await, before);
    });
}

#[test]
fn a_closed_record_and_an_open_one_give_the_same_figures() {
    on_each_database(async |site| {
        let event = a_held_event(&site).await;
        let open = crate::reports::facts_of(&site).await;
        close(&site, &event).await.unwrap();
        let closed = crate::reports::facts_of(&site).await;
        assert_eq!(open["participation"], closed["participation"]);
        assert_eq!(open["participation"]["participations"], 2);
        assert_eq!(
            open["gaps"][0]["missing"].as_array().unwrap().len(),
            closed["gaps"][0]["missing"].as_array().unwrap().len() + 1
        );
    });
}
