//! Officers add somebody by hand.

use chrono::Duration;
use domain::{
    event::EventMode,
    registration::{AttendanceMode, RegistrationState},
    staff::StaffRole,
};
use entities::{attendance_day, event, person, registration};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use super::{mails, registrations};
use crate::support::{AWA, Answer, Browser, RUPA, Site, a_registration, an_event, on_each_database};

async fn add(officer: &Browser, event: &event::Model, fields: &[(&str, &str)]) -> Answer {
    let form = officer.get(&registrations(event, "/new")).await;
    officer.submit(&form, "new", fields).await
}

async fn newest(site: &Site) -> registration::Model {
    let rows = registration::Entity::find().order_by_desc(registration::Column::Id);
    rows.one(site.app.db.read()).await.unwrap().expect("there is a registration")
}

#[test]
fn a_person_added_by_hand_is_the_one_on_record_with_that_name_and_address() {
    on_each_database(async |site| {
        let (first, second) = (
            an_event("dakar").open().stored_in(&site).await,
            an_event("geneva").open().stored_in(&site).await,
        );
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let awa = [("name", AWA.name), ("email", AWA.email), ("country", "SEN"), ("language", "en")];
        assert_eq!(add(&officer, &first, &awa).await.status, 303);
        assert_eq!(
            add(&officer, &second, &[("name", "  awa  NDIAYE "), ("email", AWA.email)]).await.status,
            303
        );
        assert_eq!(person::Entity::find().count(site.app.db.read()).await.unwrap(), 1);
        let again = add(&officer, &first, &awa).await;
        assert_eq!(again.status, 422);
        assert!(again.has("registered for the event already"));
        let told = ("registration_confirmed".to_owned(), AWA.email.to_owned());
        assert_eq!(mails(&site).await, [told.clone(), told], "each time, without being asked for");
        let letter = site.letters().await.remove(0);
        assert!(letter.text.contains("The organizers of the event registered you."), "{}", letter.text);
        assert_eq!(site.browser().get(&letter.link("/r/")).await.status, 200);
    });
}

#[test]
fn a_name_without_an_address_is_somebody_at_that_event_only() {
    on_each_database(async |site| {
        let (first, second) = (
            an_event("dakar").open().stored_in(&site).await,
            an_event("geneva").open().stored_in(&site).await,
        );
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!(add(&officer, &first, &[("name", "Rupa")]).await.status, 303);
        assert_eq!(add(&officer, &second, &[("name", "Rupa")]).await.status, 303);
        assert_eq!(add(&officer, &first, &[("name", "RUPA")]).await.status, 422);
        assert_eq!(person::Entity::find().count(site.app.db.read()).await.unwrap(), 2);
        assert!(mails(&site).await.is_empty());
    });
}

#[test]
fn nobody_is_added_beyond_the_places_unknowingly() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let full = add(&officer, &event, &[("name", RUPA.name)]).await;
        assert_eq!(full.status, 422);
        assert!(full.has("No place is left") && full.has("value=\"Rupa\""));
        assert_eq!(add(&officer, &event, &[("name", "Waits"), ("arrival", "waiting")]).await.status, 303);
        assert_eq!(newest(&site).await.state, RegistrationState::Waiting);
        assert_eq!(add(&officer, &event, &[("name", RUPA.name), ("beyond", "yes")]).await.status, 303);
        assert_eq!(newest(&site).await.state, RegistrationState::Confirmed);
    });
}

#[test]
fn who_stands_at_the_door_came_today() {
    on_each_database(async |site| {
        let event = an_event("dakar")
            .open()
            .with(|event| {
                event.mode = Some(EventMode::OnSite);
                event.ends = Some("2027-05-05".into());
                event.last_day = chrono::NaiveDate::from_ymd_opt(2027, 5, 5);
            })
            .stored_in(&site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let walk_in = [("name", "Rupa"), ("arrival", "walk_in")];
        let early = add(&officer, &event, &walk_in).await;
        assert_eq!(early.status, 422);
        site.after(Duration::days(63));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!(add(&officer, &event, &walk_in).await.status, 303);
        let row = newest(&site).await;
        assert_eq!((row.state, row.days), (RegistrationState::PartlyAttended, Some(1)));
        assert_eq!(row.mode, Some(AttendanceMode::OnSite));
        let days = attendance_day::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(days.iter().map(|day| day.day.to_string()).collect::<Vec<_>>(), ["2027-05-04"]);
    });
}

#[test]
fn whoever_is_added_is_told_how_they_stand_as_long_as_the_event_is_not_over() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(&registrations(&event, "/new")).await;
        assert!(form.has("The person is told by e-mail") && !form.has("name=\"mail\""), "{form:?}");
        let waits = [("name", AWA.name), ("email", AWA.email), ("arrival", "waiting")];
        assert_eq!(add(&officer, &event, &waits).await.status, 303);
        assert_eq!(mails(&site).await, [("registration_waiting".to_owned(), AWA.email.to_owned())]);
        // On its last day somebody at the door is told too, the day after nobody is.
        site.after(Duration::days(63));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let walk_in =
            |name, email| [("name", name), ("email", email), ("arrival", "walk_in"), ("mode", "on_site")];
        assert_eq!(add(&officer, &event, &walk_in(RUPA.name, RUPA.email)).await.status, 303);
        assert_eq!(mails(&site).await.len(), 2);
        site.after(Duration::days(1));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let form = officer.get(&registrations(&event, "/new")).await;
        assert!(form.has("The event is over: whoever is added"), "{form:?}");
        assert_eq!(add(&officer, &event, &walk_in("Late", "late@example.org")).await.status, 303);
        assert_eq!((mails(&site).await.len(), newest(&site).await.token_hash), (2, None));
    });
}

#[test]
fn two_who_enter_the_same_person_at_once_enter_one() {
    on_each_database(async |site| {
        let dakar = an_event("dakar").open().stored_in(&site).await;
        let geneva = an_event("geneva").open().stored_in(&site).await;
        let (one, other) = (
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::EventOfficer).await,
        );
        let at_dakar = one.get(&registrations(&dakar, "/new")).await;
        let at_geneva = other.get(&registrations(&geneva, "/new")).await;
        for number in 0..8 {
            let email = format!("awa{number}@artp.example");
            let fields = [("name", AWA.name), ("email", email.as_str())];
            let (first, second) =
                tokio::join!(one.submit(&at_dakar, "new", &fields), other.submit(&at_geneva, "new", &fields));
            assert_eq!((first.status, second.status), (303, 303), "{first:?} {second:?}");
        }
        assert_eq!(person::Entity::find().count(site.app.db.read()).await.unwrap(), 8);
        // An officer and the person, and two officers, at one event.
        let form = site.browser().get("/en/events/dakar/register").await;
        let second = other.get(&registrations(&dakar, "/new")).await;
        for number in 0..8 {
            let email = format!("rupa{number}@buet.example");
            let fields = [("name", RUPA.name), ("email", email.as_str())];
            let own = crate::registrations::awa(&fields);
            let browser = site.browser();
            let (first, own, second) = tokio::join!(
                one.submit(&at_dakar, "new", &fields),
                browser.submit(&form, "/register", &own),
                other.submit(&second, "new", &fields),
            );
            let added = [first.status, second.status].into_iter().filter(|status| *status == 303).count();
            assert!(added <= 1 && [303, 422].contains(&first.status), "{first:?} {second:?}");
            assert_eq!(own.status, 303, "whoever is registered already learns nothing: {own:?}");
        }
        assert_eq!(person::Entity::find().count(site.app.db.read()).await.unwrap(), 16);
        assert_eq!(registration::Entity::find().count(site.app.db.read()).await.unwrap(), 24);
    });
}
