//! Officers decide about fellowships, one or several, and people hear of it in their language.

use domain::{
    event::EventState,
    registration::{Fellowship, RegistrationState},
    staff::StaffRole,
};
use entities::{audit_entry, event, fellowship_decision, mail, registration};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use crate::support::{AWA, RUPA, Site, Somebody, YUSUF, a_registration, an_event, on_each_database};

fn page(event: &event::Model) -> String {
    format!("/en/staff/events/{}/fellowships", event.id)
}

async fn asks(site: &Site, event: &event::Model, who: Somebody) -> registration::Model {
    let row = a_registration(event, who).state(RegistrationState::Confirmed);
    row.with(|row| row.fellowship = Some(Fellowship::Requested)).stored_in(site).await
}

async fn stored(site: &Site, id: i64) -> registration::Model {
    registration::Entity::find_by_id(id).one(site.app.db.read()).await.unwrap().expect("the registration")
}

async fn mails(site: &Site) -> Vec<(String, String)> {
    let mails = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    mails.into_iter().map(|mail| (mail.kind, mail.recipient)).collect()
}

#[test]
fn several_fellowships_are_granted_at_once_and_each_is_told() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = asks(&site, &event, AWA).await;
        let yusuf = asks(&site, &event, YUSUF).await;
        let silent = a_registration(&event, RUPA).state(RegistrationState::Confirmed).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let all = officer.get(&format!("/en/staff/events/{}/registrations", event.id)).await;
        assert!(all.has(&page(&event)), "{all:?}");
        let list = officer.get(&page(&event)).await;
        assert!(list.has(AWA.name) && list.has(YUSUF.name) && !list.has(RUPA.name), "{list:?}");
        let boxes = [awa.id, yusuf.id, silent.id].map(|id| format!("{id}:requested"));
        let ticked = boxes.iter().map(|value| ("chosen", value.as_str()));
        let fields: Vec<_> = ticked.chain([("verdict", "grant")]).collect();
        let answer = officer.submit(&list, "/fellowships/decision", &fields).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let list = officer.follow(&answer).await;
        assert!(list.has("left alone"), "{list:?}");
        for id in [awa.id, yusuf.id] {
            assert_eq!(stored(&site, id).await.fellowship, Some(Fellowship::Granted));
        }
        let untouched = stored(&site, silent.id).await.fellowship;
        assert_eq!(untouched, None, "nobody is given what they did not ask for");
        let told = |to: &str| ("fellowship_granted".to_owned(), to.to_owned());
        assert_eq!(mails(&site).await, [told(AWA.email), told(YUSUF.email)]);
        let trail = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("fellowship_granted"));
        let trail = trail.all(site.app.db.read()).await.unwrap();
        assert_eq!(trail.len(), 2);
        assert!(trail[0].before.as_ref().is_some_and(|text| text.contains("requested")), "{trail:?}");
    });
}

#[test]
fn a_refusal_needs_a_reason_which_is_told_in_the_language_of_whoever_asked() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = asks(&site, &event, AWA).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page(&event)).await;
        let ticked = format!("{}:requested", awa.id);
        let chosen = ("chosen", ticked.as_str());
        let refuse = ("verdict", "refusal");
        let blank = [chosen, refuse, ("reason_fr", " ")];
        let silent = officer.submit(&list, "/fellowships/decision", &blank).await;
        assert_eq!(silent.status, 422);
        assert!(silent.has("Say why") && silent.has("checked"), "{silent:?}");
        assert_eq!(stored(&site, awa.id).await.fellowship, Some(Fellowship::Requested));
        let said = [chosen, refuse, ("reason_fr", "Le budget est <fini>.")];
        let refused = officer.submit(&silent, "/fellowships/decision", &said).await;
        assert_eq!(refused.status, 303, "{refused:?}");
        assert_eq!(stored(&site, awa.id).await.fellowship, Some(Fellowship::Refused));
        let letters = site.letters().await;
        assert!(letters[0].text.contains("Le budget est <fini>."), "{}", letters[0].text);
        assert!(letters[0].subject.contains("Bourse"), "{}", letters[0].subject);
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        assert!(!format!("{trail:?}").contains("budget"), "the reason may speak of the person");
        // Seen as it was before, the wish is left alone.
        let late = officer.submit(&list, "/fellowships/decision", &[chosen, ("verdict", "grant")]).await;
        assert!(officer.follow(&late).await.has("left alone"));
        assert_eq!(stored(&site, awa.id).await.fellowship, Some(Fellowship::Refused));
    });
}

#[test]
fn a_reason_outlives_a_record_that_was_closed_meanwhile() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let asked = a_registration(&event, AWA).state(RegistrationState::Attended);
        let asked = asked.with(|row| row.fellowship = Some(Fellowship::Requested)).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page(&event)).await;
        let permit = server::authorize::Permit::command_line();
        server::facts::close_record(&site.app.db, &permit, event.id, site.now()).await.unwrap().unwrap();
        let ticked = format!("{}:requested", asked.id);
        let fields = [("chosen", ticked.as_str()), ("verdict", "refusal"), ("reason_fr", "Budget <fini>")];
        let late = officer.submit(&list, "/fellowships/decision", &fields).await;
        assert!(late.status == 422 && late.has("Nothing was decided"), "{late:?}");
        assert!(late.has("Budget &lt;fini&gt;"), "{late:?}");
        assert_eq!(stored(&site, asked.id).await.fellowship, Some(Fellowship::Requested));
    });
}

#[test]
fn what_was_granted_is_used_by_whoever_took_part_and_nobody_is_written_to_afterwards() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let came = a_registration(&event, AWA).state(RegistrationState::Attended);
        let came = came.with(|row| row.fellowship = Some(Fellowship::Requested)).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page(&event)).await;
        let ticked = format!("{}:requested", came.id);
        let fields = [("chosen", ticked.as_str()), ("verdict", "grant")];
        let answer = officer.submit(&list, "/fellowships/decision", &fields).await;
        let list = officer.follow(&answer).await;
        assert!(plain(&list.text()).contains("Used: 1"), "{list:?}");
        assert!(mails(&site).await.is_empty());
    });
}

/// A text without the marks around values.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

#[test]
fn a_viewer_decides_nothing_and_forgetting_takes_the_reason() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = asks(&site, &event, AWA).await;
        let viewer = site.signed_in_as(StaffRole::Viewer).await;
        assert_eq!(viewer.get(&page(&event)).await.status, 403);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page(&event)).await;
        let ticked = format!("{}:requested", awa.id);
        let said = [("chosen", ticked.as_str()), ("verdict", "refusal"), ("reason_en", "Too late")];
        assert_eq!(officer.submit(&list, "/fellowships/decision", &said).await.status, 303);
        server::fellowships::forget(site.app.db.writer(), awa.id).await.unwrap();
        let kept = fellowship_decision::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert!(kept.reason.is_empty(), "{kept:?}");
    });
}

#[test]
fn a_long_list_pages_counts_everybody_and_stays_where_it_is() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let first = asks(&site, &event, AWA).await;
        let others = (1..=60).map(|number| {
            let mut row = first.clone().into_active_model();
            row.id = NotSet;
            row.person_id = Set(None);
            row.person_key = Set(first.person_key + number);
            row.name = Set(Some(format!("Fellow {number:02}")));
            row.token_hash = Set(None);
            row.email = Set(None);
            row.submitted_at = Set(first.submitted_at + chrono::Duration::seconds(number));
            row
        });
        registration::Entity::insert_many(others).exec_without_returning(site.app.db.writer()).await.unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page(&event)).await;
        assert!(list.has("Fellow 49") && !list.has("Fellow 50") && list.has("61"), "{list:?}");
        let list = officer.get(&format!("{}?page=2", page(&event))).await;
        assert!(!list.has("Fellow 49") && list.has("Fellow 50") && list.has("Fellow 60"), "{list:?}");
        let sixtieth = registration::Entity::find()
            .filter(registration::Column::Name.eq("Fellow 60"))
            .one(site.app.db.read())
            .await
            .unwrap()
            .expect("the sixtieth");
        let chosen = format!("{}:requested", sixtieth.id);
        let fields = [("chosen", chosen.as_str()), ("verdict", "grant")];
        let answer = officer.submit(&list, "/fellowships/decision", &fields).await;
        assert!(answer.location().contains("page=2"), "{answer:?}");
        assert_eq!(stored(&site, sixtieth.id).await.fellowship, Some(Fellowship::Granted));
    });
}
