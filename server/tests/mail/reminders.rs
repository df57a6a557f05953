//! Reminders before an event: when, to whom, and once only.

use chrono::{DateTime, Utc};
use domain::{event::EventState, registration::RegistrationState, staff::StaffRole, texts::CodeList};
use entities::{event, event_reminder, registration};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use server::mail::reminders::remind_due;

use super::rows;
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};

/// An event on 4 May in Dakar that reminds a week and a day before; Awa and Rupa have a place, Yusuf waits.
async fn an_event_that_reminds(site: &Site) -> event::Model {
    let event = an_event("dakar").open().titled("Forum on sensors").with(|row| {
        row.reminders = ["7", "1"].iter().collect::<CodeList>();
    });
    let event = event.stored_in(site).await;
    for (who, state) in [(AWA, Confirmed), (RUPA, Confirmed), (YUSUF, Waiting)] {
        a_registration(&event, who).state(state).stored_in(site).await;
    }
    event
}

/// Lets it be this moment, in UTC, which is Dakar's time too.
fn at(site: &Site, moment: &str) {
    let moment: DateTime<Utc> = moment.parse().unwrap();
    site.after(moment - site.now());
}

async fn reminded(site: &Site) -> Vec<String> {
    remind_due(&site.app).await.unwrap();
    rows(site).await.into_iter().map(|row| row.recipient).collect()
}

async fn set(site: &Site, change: impl Fn(&mut event::ActiveModel)) {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};
    let event = event::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
    let mut row = event.into_active_model();
    change(&mut row);
    row.update(site.app.db.writer()).await.unwrap();
}

#[test]
fn those_who_have_a_place_are_reminded_once_for_each_day() {
    on_each_database(async |site| {
        an_event_that_reminds(&site).await;
        at(&site, "2027-04-27T08:59:00Z");
        assert!(reminded(&site).await.is_empty());
        at(&site, "2027-04-27T09:00:00Z");
        tokio::join!(async { remind_due(&site.app).await.unwrap() }, async {
            remind_due(&site.app).await.unwrap();
        });
        assert_eq!(reminded(&site).await, [AWA.email, RUPA.email]);
        let letters = site.letters().await;
        assert_eq!(letters[1].subject, "Reminder: Forum on sensors");
        assert!(letters[1].text.contains("you have a place"), "{}", letters[1].text);
        assert!(letters[1].text.contains("/en/r/links"), "{}", letters[1].text);
        at(&site, "2027-04-28T08:00:00Z");
        assert_eq!(reminded(&site).await.len(), 2);
        at(&site, "2027-05-03T10:00:00Z");
        assert_eq!(reminded(&site).await, [AWA.email, RUPA.email, AWA.email, RUPA.email]);
        at(&site, "2027-05-04T08:00:00Z");
        assert_eq!(reminded(&site).await.len(), 4);
        let marks = event_reminder::Entity::find().all(site.app.db.read()).await.unwrap();
        let marks: Vec<_> = marks.iter().map(|mark| (mark.days, mark.recipients)).collect();
        assert_eq!(marks, [(7, 2), (1, 2)]);
    });
}

#[test]
fn a_reminder_goes_at_nine_where_the_event_is() {
    on_each_database(async |site| {
        an_event_that_reminds(&site).await;
        set(&site, |row| row.time_zone = sea_orm::Set(Some("Asia/Bangkok".into()))).await;
        at(&site, "2027-04-27T01:59:00Z");
        assert!(reminded(&site).await.is_empty());
        at(&site, "2027-04-27T02:00:00Z");
        assert_eq!(reminded(&site).await.len(), 2);
    });
}

#[test]
fn nobody_is_reminded_of_an_event_that_is_off_or_of_which_no_day_is_known() {
    on_each_database(async |site| {
        an_event_that_reminds(&site).await;
        at(&site, "2027-04-27T10:00:00Z");
        for state in [EventState::Cancelled, EventState::Postponed, EventState::Draft, EventState::Held] {
            set(&site, |row| row.state = sea_orm::Set(state)).await;
            assert!(reminded(&site).await.is_empty(), "{state}");
        }
        set(&site, |row| {
            row.state = sea_orm::Set(EventState::RegistrationOpen);
            row.starts = sea_orm::Set(Some("2027-05".into()));
        })
        .await;
        assert!(reminded(&site).await.is_empty());
    });
}

#[test]
fn a_reminder_that_waits_does_not_go_once_it_is_no_longer_true() {
    on_each_database(async |site| {
        an_event_that_reminds(&site).await;
        at(&site, "2027-05-03T10:00:00Z");
        assert_eq!(reminded(&site).await.len(), 2);
        registration::Entity::update_many()
            .col_expr(registration::Column::State, Expr::value(Withdrawn))
            .filter(registration::Column::Email.eq(AWA.email))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        // The event begins at half past nine.
        at(&site, "2027-05-04T09:30:00Z");
        assert_eq!(site.letters().await.len(), 0);
        assert!(rows(&site).await.iter().all(|row| row.state == "cancelled"));
    });
}

#[test]
fn an_event_that_moves_is_reminded_of_again_and_its_old_reminder_is_dropped() {
    on_each_database(async |site| {
        an_event_that_reminds(&site).await;
        at(&site, "2027-05-03T10:00:00Z");
        remind_due(&site.app).await.unwrap();
        let day = chrono::NaiveDate::from_ymd_opt(2027, 5, 11);
        set(&site, |row| {
            (row.starts, row.ends) = (sea_orm::Set(Some("2027-05-11".into())), sea_orm::Set(None));
            (row.first_day, row.last_day) = (sea_orm::Set(day), sea_orm::Set(day));
        })
        .await;
        assert_eq!(site.letters().await.len(), 0, "it says a day that is no longer so");
        at(&site, "2027-05-04T10:00:00Z");
        remind_due(&site.app).await.unwrap();
        assert_eq!(site.letters().await.len(), 2, "a week before the new day");
    });
}

#[test]
fn whoever_gets_a_place_after_a_reminder_was_due_is_not_reminded_of_what_they_just_read() {
    on_each_database(async |site| {
        let event = an_event_that_reminds(&site).await;
        at(&site, "2027-05-03T12:00:00Z");
        let late = a_registration(&event, YUSUF).with(|row| {
            row.email = Some("late@x.example".into());
            row.submitted_at = "2027-05-03T11:00:00Z".parse().unwrap();
        });
        late.stored_in(&site).await;
        a_registration(&event, RUPA)
            .state(Submitted)
            .with(|row| row.email = Some("s@x.example".into()))
            .stored_in(&site)
            .await;
        assert_eq!(reminded(&site).await, [AWA.email, RUPA.email]);
    });
}

#[test]
fn officers_choose_the_days_and_see_what_went() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        a_registration(&event, RUPA).state(Confirmed).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let address = format!("/en/staff/events/{}/announcements", event.id);
        let page = officer.get(&address).await;
        for (typed, told) in
            [("7, soon", "Write whole numbers from 1 to 60"), ("1 2 3 4 5 6", "At most 5 reminders.")]
        {
            let answer = officer.submit(&page, "/reminders", &[("days", typed)]).await;
            assert!(answer.status == 422 && answer.has(told) && answer.has(typed), "{answer:?}");
        }
        let answer = officer.submit(&page, "/reminders", &[("days", "1, 7")]).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("The days are saved.") && page.has("value=\"7, 1\""), "{page:?}");
        at(&site, "2027-05-03T10:00:00Z");
        assert_eq!(reminded(&site).await, [RUPA.email]);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address).await;
        assert!(page.has("One day before the event: sent 3 May 2027"), "{page:?}");
        assert!(page.has("Recipients: 1"), "{page:?}");
    });
}
