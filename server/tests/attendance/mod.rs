//! Who came to an event, on which days and how.

use app::urls;
use chrono::{Duration, NaiveDate};
use domain::{
    event::{EventKind, EventMode, EventState},
    language::Language,
    registration::{AttendanceMode, RegistrationState},
    staff::StaffRole,
};
use entities::{attendance_day, audit_entry, event, registration};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

/// A hybrid event of three days that begins today.
async fn three_days(site: &Site) -> event::Model {
    site.after(Duration::days(63));
    let last = NaiveDate::from_ymd_opt(2027, 5, 6);
    an_event("dakar")
        .state(EventState::RegistrationClosed)
        .with(|event| {
            event.ends = Some("2027-05-06".into());
            event.last_day = last;
        })
        .stored_in(site)
        .await
}

fn sheet(event: &event::Model) -> String {
    urls::staff_event(Language::EN, event.id, "attendance")
}

async fn stored(site: &Site, id: i64) -> registration::Model {
    let found = registration::Entity::find_by_id(id).one(site.app.db.read()).await;
    found.expect("the database answers").expect("the registration is there")
}

#[test]
fn a_sheet_records_days_and_what_they_make_of_each_person() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let [awa, yusuf, rupa] = [AWA, YUSUF, RUPA];
        let awa = a_registration(&event, awa).stored_in(&site).await.id;
        let yusuf = a_registration(&event, yusuf).stored_in(&site).await.id;
        let rupa = a_registration(&event, rupa).stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&event)).await;
        let cell = |id: i64, day: usize| format!("day_{id}_{day}");
        let filled = [
            (cell(awa, 0), "on_site"),
            (cell(awa, 1), "remote"),
            (cell(awa, 2), "on_site"),
            (cell(yusuf, 0), "none"),
        ];
        let filled: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        let answer = officer.submit(&page, "attendance", &filled).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(officer.follow(&answer).await.has("people was saved"));
        let row = stored(&site, awa).await;
        assert_eq!((row.state, row.days), (RegistrationState::Attended, Some(3)));
        assert_eq!(row.mode, Some(AttendanceMode::Both));
        assert_eq!(stored(&site, yusuf).await.state, RegistrationState::Absent);
        let untouched = stored(&site, rupa).await;
        assert_eq!((untouched.state, untouched.attendance_at), (RegistrationState::Confirmed, None));
        assert_eq!(attendance_day::Entity::find().count(site.app.db.read()).await.unwrap(), 3);
        // Taking the marks away takes the record back.
        let page = officer.get(&sheet(&event)).await;
        let blank = [cell(awa, 0), cell(awa, 1), cell(awa, 2)];
        let blank: Vec<(&str, &str)> = blank.iter().map(|name| (name.as_str(), "")).collect();
        officer.submit(&page, "attendance", &blank).await;
        let row = stored(&site, awa).await;
        assert_eq!((row.state, row.days, row.attendance_at), (RegistrationState::Confirmed, None, None));
        let trail = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("attendance_recorded"));
        assert_eq!(trail.count(site.app.db.read()).await.unwrap(), 3);
    });
}

#[test]
fn nobody_overwrites_what_somebody_else_recorded_meanwhile() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let awa = a_registration(&event, AWA).stored_in(&site).await.id;
        let rupa = a_registration(&event, RUPA).stored_in(&site).await.id;
        let (first, second) = (
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::EventOfficer).await,
        );
        let (sheet_of_first, sheet_of_second) =
            (first.get(&sheet(&event)).await, second.get(&sheet(&event)).await);
        let day = format!("day_{awa}_0");
        first.submit(&sheet_of_first, "attendance", &[(&day, "on_site")]).await;
        let other = format!("day_{rupa}_1");
        let late = second.submit(&sheet_of_second, "attendance", &[(&day, "none"), (&other, "remote")]).await;
        let told = second.follow(&late).await;
        assert!(told.has("somebody else recorded") && told.has(AWA.name), "{told:?}");
        assert_eq!(stored(&site, awa).await.mode, Some(AttendanceMode::OnSite));
        assert_eq!(stored(&site, rupa).await.state, RegistrationState::PartlyAttended);
    });
}

#[test]
fn what_is_true_of_everybody_is_recorded_at_once() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let said_how = a_registration(&event, AWA).with(|row| row.mode = Some(AttendanceMode::Remote));
        let said_how = said_how.stored_in(&site).await.id;
        let did_not = a_registration(&event, RUPA).stored_in(&site).await.id;
        let waits = a_registration(&event, YUSUF).state(RegistrationState::Waiting).stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&event)).await;
        let answer = officer.submit(&page, "presence", &[]).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let row = stored(&site, said_how).await;
        assert_eq!(
            (row.state, row.days, row.mode),
            (RegistrationState::Attended, Some(3), Some(AttendanceMode::Remote))
        );
        let row = stored(&site, did_not).await;
        assert_eq!((row.state, row.days, row.mode), (RegistrationState::Attended, Some(3), None));
        assert_eq!(stored(&site, waits).await.state, RegistrationState::Waiting);
        let days = attendance_day::Entity::find().all(site.app.db.read()).await.unwrap();
        assert!(days.iter().all(|day| day.registration_id == said_how));
        assert_eq!(days.len(), 3);
        // Whoever said nothing is shown as having come on days that nobody knows.
        assert!(officer.get(&sheet(&event)).await.has("Attended"));
    });
}

#[test]
fn the_rest_did_not_come() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let came = a_registration(&event, AWA).state(RegistrationState::Attended).stored_in(&site).await.id;
        let rest = a_registration(&event, RUPA).stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&event)).await;
        officer.submit(&page, "absence", &[]).await;
        assert_eq!(stored(&site, came).await.state, RegistrationState::Attended);
        let row = stored(&site, rest).await;
        assert_eq!((row.state, row.days), (RegistrationState::Absent, None));
    });
}

#[test]
fn a_training_can_be_completed_and_a_long_one_takes_a_number_of_days() {
    on_each_database(async |site| {
        site.after(Duration::days(63));
        let training = an_event("course")
            .state(EventState::Held)
            .with(|event| {
                event.kind = EventKind::Training;
                event.mode = Some(EventMode::Remote);
            })
            .stored_in(&site)
            .await;
        let awa = a_registration(&training, AWA).stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&training)).await;
        let (day, done) = (format!("day_{awa}_0"), format!("completed_{awa}"));
        officer.submit(&page, "attendance", &[(&day, "remote"), (&done, "yes")]).await;
        assert_eq!(stored(&site, awa).await.state, RegistrationState::Completed);

        let long = an_event("academy").state(EventState::Held).with(|event| {
            event.ends = Some("2027-05-23".into());
            event.last_day = NaiveDate::from_ymd_opt(2027, 5, 23);
        });
        let long = long.stored_in(&site).await;
        let rupa = a_registration(&long, RUPA).stored_in(&site).await.id;
        let page = officer.get(&sheet(&long)).await;
        let (came, days) = (format!("came_{rupa}"), format!("days_{rupa}"));
        let wrong = officer.submit(&page, "attendance", &[(&came, "partly_attended"), (&days, "21")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("more days than the event lasts") && wrong.has("value=\"21\""), "{wrong:?}");
        let right = officer.submit(&wrong, "attendance", &[(&came, "partly_attended"), (&days, "12")]).await;
        assert_eq!(right.status, 303);
        let row = stored(&site, rupa).await;
        assert_eq!((row.state, row.days), (RegistrationState::PartlyAttended, Some(12)));
    });
}

#[test]
fn nothing_is_recorded_before_the_first_day_or_after_closing() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = a_registration(&event, AWA).stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(officer.get(&sheet(&event)).await.has("begins on"));
        site.after(Duration::days(63));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&event)).await;
        let mut closed = event.clone().into_active_model();
        closed.state = sea_orm::Set(EventState::RecordClosed);
        closed.update(site.app.db.writer()).await.unwrap();
        officer.submit(&page, "attendance", &[(&format!("day_{awa}_0"), "on_site")]).await;
        assert_eq!(stored(&site, awa).await.state, RegistrationState::Confirmed);
        assert!(officer.get(&sheet(&event)).await.has("The record of this event is closed"));
    });
}

#[test]
fn somebody_is_found_at_the_door_whatever_their_accents() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        a_registration(&event, AWA).with(|row| row.name = Some("Éloïse".into())).stored_in(&site).await;
        a_registration(&event, RUPA).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let found = officer.get(&format!("{}?text=eloise&show=open", sheet(&event))).await;
        assert!(found.has("Éloïse") && !found.has("Rupa"));
    });
}

#[test]
fn a_record_that_is_taken_back_leaves_what_the_person_had_planned() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let planned = a_registration(&event, AWA).with(|row| row.mode = Some(AttendanceMode::Remote));
        let planned = planned.stored_in(&site).await.id;
        let unsaid = a_registration(&event, RUPA).stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let record = async |mode: &str| {
            let page = officer.get(&sheet(&event)).await;
            let cells = [planned, unsaid].map(|id| [0, 1, 2].map(|day| format!("day_{id}_{day}")));
            let filled: Vec<(&str, &str)> =
                cells.as_flattened().iter().map(|cell| (cell.as_str(), mode)).collect();
            assert_eq!(officer.submit(&page, "attendance", &filled).await.status, 303);
        };
        let modes = async || (stored(&site, planned).await.mode, stored(&site, unsaid).await.mode);
        let remote = Some(AttendanceMode::Remote);
        let on_site = Some(AttendanceMode::OnSite);
        record("on_site").await;
        assert_eq!(modes().await, (on_site, on_site));
        // A correction of the record is no plan either.
        record("none").await;
        record("on_site").await;
        record("").await;
        assert_eq!(modes().await, (remote, None));
        assert_eq!(stored(&site, planned).await.state, RegistrationState::Confirmed);
        assert_eq!(stored(&site, planned).await.planned_mode, None);
    });
}

#[test]
fn everybody_at_once_stands_in_the_trail_one_by_one_with_before_and_after() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let said_how = a_registration(&event, AWA).with(|row| row.mode = Some(AttendanceMode::Remote));
        let said_how = said_how.stored_in(&site).await.id;
        let did_not = a_registration(&event, RUPA).stored_in(&site).await.id;
        a_registration(&event, YUSUF).state(RegistrationState::Waiting).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&event)).await;
        officer.submit(&page, "presence", &[]).await;
        let trail = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("everybody_attended"));
        let trail = trail.all(site.app.db.read()).await.unwrap();
        let told: Vec<_> = trail
            .iter()
            .map(|entry| {
                let side = |side: &Option<String>| side.clone().unwrap_or_default();
                (entry.subject_id.clone(), side(&entry.before), side(&entry.after))
            })
            .collect();
        let expected = [(said_how, "\"remote\""), (did_not, "null")].map(|(id, mode)| {
            (
                id.to_string(),
                format!("{{\"state\":\"confirmed\",\"days\":null,\"mode\":{mode}}}"),
                format!("{{\"state\":\"attended\",\"days\":3,\"mode\":{mode}}}"),
            )
        });
        assert_eq!(told, expected);
        // And it can be taken back, one by one.
        let page = officer.get(&sheet(&event)).await;
        let blank: Vec<String> = (0..3).map(|day| format!("day_{said_how}_{day}")).collect();
        let blank: Vec<(&str, &str)> = blank.iter().map(|cell| (cell.as_str(), "")).collect();
        officer.submit(&page, "attendance", &blank).await;
        assert_eq!(stored(&site, said_how).await.mode, Some(AttendanceMode::Remote));
    });
}

#[test]
fn what_a_person_corrects_later_does_not_touch_the_record() {
    on_each_database(async |site| {
        let event = three_days(&site).await;
        let secret = server::web::secrets::issue();
        let row = a_registration(&event, AWA).with(|row| {
            row.mode = Some(AttendanceMode::Remote);
            row.token_hash = Some(secret.digest.clone());
        });
        let id = row.stored_in(&site).await.id;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&sheet(&event)).await;
        officer.submit(&page, "attendance", &[(&format!("day_{id}_0"), "on_site")]).await;
        let browser = site.browser();
        let form = browser.get(&format!("/en/r/{}/correction", secret.token)).await;
        let fields = [("mode", "remote"), ("organization", "Sonatel")];
        assert_eq!(browser.submit(&form, "/correction", &fields).await.status, 303);
        let row = stored(&site, id).await;
        assert_eq!((row.organization.as_deref(), row.mode), (Some("Sonatel"), Some(AttendanceMode::OnSite)));
    });
}
