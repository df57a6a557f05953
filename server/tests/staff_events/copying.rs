use app::pages::staff_events::copy::{COPIED, NOT_COPIED};
use chrono::NaiveDate;
use domain::{
    event::{EventState, Sector},
    mandate::Verdict,
    staff::StaffRole,
};
use entities::{
    audit_entry, decision_reason, event, event_material, event_quota, form_version, mail_text, mandate_link,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement,
};
use server::forms::stored;

use domain::{language::Language, texts::Texts};

use crate::{
    forms::{asks, documents},
    support::{AWA, Site, a_registration, an_account, an_event, on_each_database},
};

async fn by_ref(site: &Site, event_ref: &str) -> event::Model {
    let named = event::Entity::find().filter(event::Column::EventRef.eq(event_ref));
    named.one(site.app.db.read()).await.unwrap().expect("an event")
}

/// An event that was held, with everything that can be copied.
async fn held(site: &Site) -> event::Model {
    let db = site.app.db.writer();
    let event =
        an_event("dakar").titled_in("ar".parse().unwrap(), "منتدى").state(EventState::Held).places(50);
    let event = event
        .with(|row| {
            row.mandates.0 = vec!["R98-RCC-2024/TSB+BDT+BR/6".into()];
            row.ics_sequence = 4;
            row.registration_until = NaiveDate::from_ymd_opt(2027, 1, 5);
        })
        .stored_in(site)
        .await;
    let event = asks(site, event, &documents()).await;
    let form = stored::form_of(db, event.id).await.unwrap().unwrap();
    let draft = form_version::ActiveModel {
        form_id: Set(form.id),
        number: Set(2),
        definition: Set(r#"{"sections":[]}"#.into()),
        ..Default::default()
    };
    draft.insert(db).await.unwrap();
    let material = event_material::ActiveModel {
        event_id: Set(event.id),
        title: Set("Programme".into()),
        url: Set("https://example.org/1".into()),
        position: Set(0),
        ..Default::default()
    };
    material.insert(db).await.unwrap();
    let quota = event_quota::ActiveModel {
        event_id: Set(event.id),
        whom: Set("class:LDC".into()),
        rule: Set("kept".into()),
        amount: Set("40%".into()),
        until: Set(NaiveDate::from_ymd_opt(2027, 1, 5)),
        ..Default::default()
    };
    quota.insert(db).await.unwrap();
    let text = mail_text::ActiveModel {
        event_id: Set(event.id),
        kind: Set("own_link".into()),
        language: Set("fr".parse().unwrap()),
        subject: Set("Votre lien".into()),
        opening: Set("Bonjour".into()),
        changed_at: Set(site.now()),
        changed_by: Set("x@itu.example".into()),
        ..Default::default()
    };
    text.insert(db).await.unwrap();
    let reason = decision_reason::ActiveModel {
        event_id: Set(event.id),
        texts: Set(Texts::new(Language::EN, "No places are left")),
        created_at: Set(site.now()),
        created_by: Set("x@itu.example".into()),
        ..Default::default()
    };
    reason.insert(db).await.unwrap();
    a_registration(&event, AWA).stored_in(site).await;
    event
}

#[test]
fn an_event_is_copied_whole_but_for_its_dates_and_people() {
    on_each_database(async |site| {
        let source = held(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let overview = format!("/en/staff/events/{}", source.id);
        assert!(officer.get(&overview).await.has("Copy to a new event"));
        let page = officer.get(&format!("{overview}/copy")).await;
        assert!(page.has("What is not copied") && page.has("The dates: set the new ones"), "{page:?}");
        let done = officer.submit(&page, "/copy", &[("event_ref", "EV-NEXT")]).await;
        assert_eq!(done.status, 303, "{done:?}");
        let shown = officer.follow(&done).await;
        assert!(
            shown.has("The event is copied to this draft") && shown.has("The dates: set the new ones"),
            "{shown:?}"
        );
        let copy = by_ref(&site, "EV-NEXT").await;
        let expected = event::Model {
            id: copy.id,
            event_ref: "EV-NEXT".into(),
            slug: "ev-next".into(),
            state: EventState::Draft,
            starts: None,
            ends: None,
            first_day: None,
            last_day: None,
            registration_until: None,
            source_date: None,
            version: 1,
            created_at: copy.created_at,
            updated_at: copy.updated_at,
            search: copy.search.clone(),
            form_version_id: copy.form_version_id,
            ics_sequence: 0,
            ..source.clone()
        };
        assert_eq!(copy, expected);
        let db = site.app.db.read();
        let work = stored::work(db, &copy).await.unwrap();
        assert_eq!((work.in_force, work.is_draft, work.definition.sections.len()), (Some(1), true, 0));
        assert_eq!(stored::in_force(db, &copy).await.unwrap().unwrap().definition, documents());
        let materials = event_material::Entity::find().filter(event_material::Column::EventId.eq(copy.id));
        assert_eq!(materials.one(db).await.unwrap().unwrap().title, "Programme");
        let quota = event_quota::Entity::find().filter(event_quota::Column::EventId.eq(copy.id));
        let quota = quota.one(db).await.unwrap().unwrap();
        assert_eq!((quota.amount.as_str(), quota.until), ("40%", None));
        let text = mail_text::Entity::find().filter(mail_text::Column::EventId.eq(copy.id));
        assert_eq!(text.one(db).await.unwrap().unwrap().subject, "Votre lien");
        let reason = decision_reason::Entity::find().filter(decision_reason::Column::EventId.eq(copy.id));
        assert_ne!(
            reason.one(db).await.unwrap().unwrap().created_by,
            "x@itu.example",
            "whoever copies keeps it"
        );
        let trail = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("event_copied"));
        assert_eq!(trail.one(db).await.unwrap().unwrap().subject_id, copy.id.to_string());
        let people = officer.get(&format!("/en/staff/events/{}/registrations", copy.id)).await;
        assert!(!people.has("Awa"), "{people:?}");
        assert_eq!(by_ref(&site, &source.event_ref).await, source, "the source stays as it was");
    });
}

/// The part of the page that speaks of the rows of each table that belong to an event.
const TOLD: [(&str, &str); 24] = [
    ("announcements", "invited"),
    ("decision_previews", "people"),
    ("decision_reasons", "steps"),
    ("event_materials", "texts"),
    ("event_quotas", "quotas"),
    ("event_reminders", "people"),
    ("files", "people"),
    ("focal_points", "invited"),
    ("forms", "form"),
    ("gap_declarations", "record"),
    ("headcounts", "record"),
    ("invitations", "invited"),
    ("mail_texts", "mails"),
    ("mails", "people"),
    ("mandate_links", "links"),
    ("participation_facts", "record"),
    ("place_offers", "people"),
    ("record_closures", "record"),
    ("registration_drafts", "people"),
    ("registration_groups", "invited"),
    ("registrations", "people"),
    ("support_requests", "requests"),
    ("training_results", "record"),
    ("unsubscriptions", "people"),
];

#[test]
fn the_page_says_of_every_table_of_an_event_whether_it_is_copied() {
    on_each_database(async |site| {
        let db = site.app.db.read();
        let sql = if site.app.db.is_sqlite() {
            "SELECT t.name FROM sqlite_master t, pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND c.name = 'event_id'"
        } else {
            "SELECT table_name FROM information_schema.columns \
             WHERE table_schema = 'public' AND column_name = 'event_id'"
        };
        let rows = db.query_all_raw(Statement::from_string(site.app.db.backend(), sql)).await.unwrap();
        let mut tables: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        tables.sort();
        assert_eq!(tables, TOLD.map(|(table, _)| table));
        // What is copied of these is looked at above; a part that is told of is one of the page's.
        let copied = ["decision_reasons", "event_materials", "event_quotas", "forms", "mail_texts"];
        for (table, part) in TOLD {
            let (is, is_not) = (COPIED.contains(&part), NOT_COPIED.contains(&part));
            assert_eq!((is, is_not), (copied.contains(&table), !copied.contains(&table)), "{table}");
        }
    });
}

#[test]
fn the_shares_of_mandates_and_what_was_decided_about_them_are_not_copied_and_the_page_says_so() {
    on_each_database(async |site| {
        let source = held(&site).await;
        let link = mandate_link::ActiveModel {
            mandate_id: Set("WTSA:res98".into()),
            event_id: Set(Some(source.id)),
            activity_id: Set(None),
            verdict: Set(Verdict::Confirmed),
            share: Set(Some(40)),
            decided_at: Set(site.now()),
            decided_by: Set("x@itu.example".into()),
            ..Default::default()
        };
        link.insert(site.app.db.writer()).await.unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&format!("/en/staff/events/{}/copy", source.id)).await;
        assert!(page.has("What was decided about its links to mandates, and the share of each"), "{page:?}");
        assert_eq!(officer.submit(&page, "/copy", &[("event_ref", "EV-NEXT")]).await.status, 303);
        let copy = by_ref(&site, "EV-NEXT").await;
        let links = mandate_link::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(links.iter().map(|link| link.event_id).collect::<Vec<_>>(), [Some(source.id)]);
        assert_eq!(copy.mandates, source.mandates);
    });
}

#[test]
fn a_reference_that_is_taken_or_missing_is_told_and_another_sector_copies_nothing() {
    on_each_database(async |site| {
        let source = held(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let path = format!("/en/staff/events/{}/copy", source.id);
        let page = officer.get(&path).await;
        let taken = officer.submit(&page, "/copy", &[("event_ref", &source.event_ref)]).await;
        assert_eq!(taken.status, 422);
        assert!(taken.has("Another event has this reference"), "{taken:?}");
        let missing = officer.submit(&page, "/copy", &[("event_ref", " ")]).await;
        assert_eq!(missing.status, 422);
        let other = an_account(StaffRole::EventOfficer).email("r@itu.example").of_sector(Sector::R);
        let other = site.signed_in(&other.stored_in(&site).await).await;
        assert_eq!(other.get(&path).await.status, 403);
        assert_eq!(event::Entity::find().all(site.app.db.read()).await.unwrap().len(), 1);
    });
}
