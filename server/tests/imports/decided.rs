//! What people decided about records and paragraphs stands when a list is taken in again.

use domain::{mandate::Verdict, staff::StaffRole};
use entities::{activity, audit_entry, event, mandate_link};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use server::{
    authorize::Permit,
    facts::close_record,
    imports::kinds::Kind,
    mandates::{Link, RecordId, decide},
};

use super::{List, doubted, import, new_changed_same};
use crate::support::{Browser, Site, on_each_database};

const FIVE: &str = "R98-RCC-2024/TSB+BDT+BR/5";
const SIX: &str = "R98-RCC-2024/TSB+BDT+BR/6";
const EVENTS: &str = "event_ref,kind,title_en,sectors,start,host_country,mandates,state\n\
    EV-1,forum,Forum,ITU-T;ITU-D,2026-05-04,SEN,R98-RCC-2024/TSB+BDT+BR/6,held\n";
const ACTIVITIES: &str = "activity_ref,kind,title_en,date,mandates\n\
    AC-1,recommendation,Sensors,2026-05,R98-RCC-2024/TSB+BDT+BR/6\n";

async fn decides(site: &Site, record: RecordId, mandate: &str, verdict: Verdict, share: Option<i32>) -> bool {
    let link = Link { mandate, record, verdict, share };
    decide(&site.app, &Permit::command_line(), link).await.unwrap().is_ok()
}

async fn the_event(site: &Site) -> event::Model {
    event::Entity::find().one(site.app.db.read()).await.unwrap().expect("the event")
}

#[test]
fn a_list_that_is_taken_in_again_leaves_what_people_decided() {
    on_each_database(async |site| {
        import(&site, Kind::Events, EVENTS).await;
        import(&site, Kind::Activities, ACTIVITIES).await;
        let event = RecordId::Event(the_event(&site).await.id);
        let one = activity::Entity::find().one(site.app.db.read()).await.unwrap().expect("the record");
        assert!(decides(&site, event, FIVE, Verdict::Confirmed, Some(40)).await);
        assert!(decides(&site, event, SIX, Verdict::Confirmed, Some(60)).await);
        assert!(decides(&site, RecordId::Activity(one.id), SIX, Verdict::Rejected, None).await);
        let again = List::of(Kind::Events).read(&site, EVENTS).await;
        assert_eq!(new_changed_same(again.counts), [0, 0, 1]);
        assert_eq!(the_event(&site).await.mandates.0, [SIX, FIVE]);
        let again = List::of(Kind::Activities).read(&site, ACTIVITIES).await;
        assert_eq!(doubted(&again), [(2, "rejected_paragraph")]);
        let one = activity::Entity::find().one(site.app.db.read()).await.unwrap().expect("the record");
        assert!(one.mandates.0.is_empty(), "{one:?}");
        // Nor is a closed record refused because somebody linked it.
        let id = the_event(&site).await.id;
        close_record(&site.app.db, &Permit::command_line(), id, site.now()).await.unwrap().unwrap();
        let closed = EVENTS.replace(",held\n", ",\n").replace(",state", ",source_date");
        assert_eq!(new_changed_same(import(&site, Kind::Events, &closed).await), [0, 0, 1]);
        // A paragraph that the list no longer states goes, unless somebody confirmed it.
        let reopened = event::ActiveModel {
            state: Set(domain::event::EventState::Held),
            ..the_event(&site).await.into_active_model()
        };
        reopened.update(site.app.db.writer()).await.unwrap();
        let without = EVENTS.replace(SIX, "");
        import(&site, Kind::Events, &without).await;
        assert_eq!(the_event(&site).await.mandates.0, [SIX, FIVE]);
    });
}

/// Sends the form of an event's details again with other paragraphs ticked.
async fn ticks(browser: &Browser, address: &str, mandates: &[&str]) -> u16 {
    let page = browser.get(address).await;
    let fields: Vec<(&str, &str)> = mandates.iter().map(|id| ("mandates", *id)).collect();
    browser.submit(&page, "/details", &fields).await.status
}

#[test]
fn an_officer_who_unticks_a_paragraph_takes_the_decision_back_with_its_share() {
    on_each_database(async |site| {
        import(&site, Kind::Events, EVENTS).await;
        let event = the_event(&site).await;
        let record = RecordId::Event(event.id);
        assert!(decides(&site, record, SIX, Verdict::Confirmed, Some(70)).await);
        assert!(!decides(&site, record, FIVE, Verdict::Confirmed, Some(40)).await, "more than is left");
        let browser = site.signed_in_as(StaffRole::EventOfficer).await;
        let address = app::urls::staff_event(domain::language::Language::EN, event.id, "details");
        assert_eq!(ticks(&browser, &address, &[""]).await, 303);
        assert!(mandate_link::Entity::find().all(site.app.db.read()).await.unwrap().is_empty());
        assert!(decides(&site, record, FIVE, Verdict::Confirmed, Some(40)).await);
        // A rejection goes as well, once somebody says that the event answers the paragraph.
        assert!(decides(&site, record, SIX, Verdict::Rejected, None).await);
        assert_eq!(ticks(&browser, &address, &[FIVE, SIX]).await, 303);
        let rows = mandate_link::Entity::find().all(site.app.db.read()).await.unwrap();
        let left: Vec<_> = rows.iter().map(|row| (row.mandate_id.as_str(), row.share)).collect();
        assert_eq!(left, [(FIVE, Some(40))]);
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let taken_back = trail.iter().filter(|entry| entry.action == "mandate_link_taken_back");
        assert_eq!(taken_back.count(), 2);
    });
}
