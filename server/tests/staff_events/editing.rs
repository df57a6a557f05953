//! Officers make and change events; nothing typed is lost.

use app::urls;
use domain::{
    event::{EventState, Sector},
    language::Language,
    staff::StaffRole,
};
use entities::{audit_entry, event, event_material};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{an_officer_of, stored};
use crate::support::{an_event, on_each_database};

const NEW: &str = "/en/staff/events/new";
const GOOD: [(&str, &str); 6] = [
    ("title_en", "Forum on <smart> cities"),
    ("kind", "forum"),
    ("sectors", "ITU-T"),
    ("start", "2027-05-04"),
    ("city", "Dakar"),
    ("host_country", "SEN"),
];

#[test]
fn an_officer_makes_an_event_with_a_reference_that_is_suggested() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(NEW).await;
        assert!(form.has("value=\"EV-2027-001\""), "{form:?}");
        let mut fields = GOOD.to_vec();
        fields.extend([("themes", "iot"), ("themes", "ssc"), ("mandates", "R98-RCC-2024/TSB/5")]);
        fields.extend([("material_title_2", "Programme"), ("material_url_2", "https://itu.int/p.pdf")]);
        fields.push(("venue", "Centre King Fahd"));
        let answer = officer.submit(&form, NEW, &fields).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(officer.follow(&answer).await.has("saved as a draft"));
        let event = event::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((event.event_ref.as_str(), event.slug.as_str()), ("EV-2027-001", "ev-2027-001"));
        assert_eq!(event.state, EventState::Draft);
        assert_eq!(event.themes.0, ["iot", "ssc"]);
        for words in ["senegal", "ev-2027-001", "centre king fahd"] {
            assert!(event.search.contains(words), "{}", event.search);
        }
        let materials = event_material::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(materials.len(), 1);
        assert!(officer.get(NEW).await.has("value=\"EV-2027-002\""));
        assert_eq!(site.browser().get(&urls::event(Language::EN, &event.slug)).await.status, 404);
    });
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(NEW).await;
        let fields = [
            ("event_ref", "EV-1"),
            ("title_fr", "Séminaire </textarea><script>"),
            ("summary_ar", "ملخص"),
            ("kind", "forum"),
            ("start", "2027-05-04"),
            ("end", "2027-05-03"),
            ("time_zone", "Mars/Olympus"),
            ("capacity", "-3"),
            ("parent", "EV-NOWHERE"),
            ("themes", "iot"),
            ("material_title_1", "Trap"),
            ("material_url_1", "javascript:alert(1)"),
        ];
        let answer = officer.submit(&form, NEW, &fields).await;
        assert_eq!(answer.status, 422);
        for sentence in [
            "Choose the Sector",
            "The last day lies before",
            "no such time zone",
            "not below zero",
            "begins with https://",
        ] {
            assert!(answer.has(sentence), "{sentence} in {answer:?}");
        }
        for typed in ["Séminaire &lt;/textarea", "ملخص", "Mars/Olympus", "EV-NOWHERE", "javascript:alert(1)"]
        {
            assert!(answer.has(typed), "{typed} in {answer:?}");
        }
        assert!(!answer.has("<script>"));
        assert!(event::Entity::find().all(site.app.db.read()).await.unwrap().is_empty());
    });
}

#[test]
fn a_reference_in_use_and_an_unknown_parent_are_refused() {
    on_each_database(async |site| {
        an_event("dakar").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(NEW).await;
        let mut fields = GOOD.to_vec();
        fields.extend([("event_ref", "EV-DAKAR"), ("parent", "EV-NOWHERE")]);
        let answer = officer.submit(&form, NEW, &fields).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("Another event has this reference"));
        assert!(answer.has("No event has the reference"));
    });
}

#[test]
fn nobody_overwrites_what_another_officer_saved_meanwhile() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let details = urls::staff_event(Language::EN, event.id, "details");
        let (first, second) = (
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::EventOfficer).await,
        );
        let (form_of_first, form_of_second) = (first.get(&details).await, second.get(&details).await);
        let saved = first.submit(&form_of_first, "details", &[("city", "Thiès")]).await;
        assert_eq!(saved.status, 303, "{saved:?}");
        let told = second.submit(&form_of_second, "details", &[("venue", "The hall")]).await;
        assert_eq!(told.status, 409);
        assert!(told.has("Somebody else saved this event"));
        assert!(told.has("value=\"The hall\"") && told.has("Thiès"), "{told:?}");
        assert_eq!(stored(&site, event.id).await.venue, None);
        // Knowing it, the second saves what they typed.
        let again = second.submit(&told, "details", &[("city", "Thiès")]).await;
        assert_eq!(again.status, 303);
        let event = stored(&site, event.id).await;
        assert_eq!((event.city.as_deref(), event.venue.as_deref()), (Some("Thiès"), Some("The hall")));
    });
}

#[test]
fn saving_keeps_what_the_form_does_not_show_and_raises_the_version() {
    on_each_database(async |site| {
        let event = an_event("dakar")
            .with(|event| {
                event.languages.0 = vec!["fr".into(), "sw".into()];
                event.action_lines.0 = vec!["C7 e-agriculture".into()];
                event.partners.0 = vec!["UNECE|un".into(), "IEC".into()];
                event.source_date = chrono::NaiveDate::from_ymd_opt(2026, 1, 1);
            })
            .stored_in(&site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(&urls::staff_event(Language::EN, event.id, "details")).await;
        let saved = officer.submit(&form, "details", &[("city", "Thiès")]).await;
        assert_eq!(saved.status, 303, "{saved:?}");
        let after = stored(&site, event.id).await;
        assert!(after.version > event.version);
        let expected = event::Model {
            city: Some("Thiès".into()),
            version: after.version,
            updated_at: after.updated_at,
            search: after.search.clone(),
            ends: after.ends.clone(),
            // Another city is another entry for calendars.
            ics_sequence: event.sequence() + 1,
            ..event
        };
        assert_eq!(after, expected);
    });
}

#[test]
fn the_trail_says_what_changed_and_what_it_was() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(&urls::staff_event(Language::EN, event.id, "details")).await;
        officer.submit(&form, "details", &[("city", "Thiès"), ("capacity", "50")]).await;
        let entry = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("event_edited"))
            .order_by_desc(audit_entry::Column::Id)
            .one(site.app.db.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(entry.before.as_deref(), Some(r#"{"city":"Dakar"}"#));
        assert_eq!(entry.after.as_deref(), Some(r#"{"capacity":"50","city":"Thiès"}"#));
    });
}

#[test]
fn an_event_is_never_put_under_itself() {
    on_each_database(async |site| {
        let week = an_event("week").stored_in(&site).await;
        let forum = an_event("forum").with(|event| event.parent_id = Some(week.id)).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&urls::staff_event(Language::EN, week.id, "details")).await;
        let answer = officer.submit(&page, "details", &[("parent", &forum.event_ref)]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("cannot be part of itself"));
        assert_eq!(stored(&site, week.id).await.parent_id, None);
    });
}

#[test]
fn an_officer_of_one_sector_does_not_give_an_event_away() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer_of(&site, Sector::T).await;
        let form = officer.get(&urls::staff_event(Language::EN, event.id, "details")).await;
        let answer = officer.submit(&form, "details", &[("sectors", "ITU-D")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("Keep your own Sector"));
    });
}

#[test]
fn a_closed_record_is_not_edited_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let details = urls::staff_event(Language::EN, event.id, "details");
        let form = officer.get(&details).await;
        let closed = event::ActiveModel {
            id: sea_orm::Set(event.id),
            state: sea_orm::Set(EventState::RecordClosed),
            ..Default::default()
        };
        event::Entity::update(closed).exec(site.app.db.writer()).await.unwrap();
        let answer = officer.submit(&form, "details", &[("city", "Thiès")]).await;
        assert_eq!(answer.status, 409);
        assert!(answer.has("value=\"Thiès\"") && answer.has("The record of this event is closed"));
        assert!(!officer.get(&details).await.has("name=\"city\""));
    });
}

#[test]
fn a_form_that_was_not_given_out_here_changes_nothing() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(&urls::staff_event(Language::EN, event.id, "details")).await;
        let answer = officer.submit(&form, "details", &[("_token", "forged"), ("city", "Thiès")]).await;
        assert_eq!(answer.status, 403);
        assert_eq!(stored(&site, event.id).await, event);
    });
}
