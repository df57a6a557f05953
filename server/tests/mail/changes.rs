//! What those who registered are told when an event changes under them, and what their calendars do.

use domain::{
    event::EventState, places::Answer as Answered, registration::RegistrationState, staff::StaffRole,
};
use entities::{event, place_offer, registration};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

use super::{queue, rows};
use crate::support::{
    AWA, Browser, Calendar, Letter, RUPA, Site, YUSUF, a_registration, an_event, on_each_database,
};

use RegistrationState::{Confirmed, Waiting, Withdrawn};

/// Awa has a place and a mail that says so, Yusuf waits, Rupa withdrew.
async fn an_event_with_people(site: &Site) -> event::Model {
    let event = an_event("dakar").open().places(1).titled("Forum on sensors").stored_in(site).await;
    let awa = a_registration(&event, AWA).state(Confirmed).stored_in(site).await;
    a_registration(&event, YUSUF).state(Waiting).stored_in(site).await;
    a_registration(&event, RUPA).state(Withdrawn).stored_in(site).await;
    queue(site, "registration_confirmed", &awa).await;
    event
}

/// The registration of somebody.
async fn whose(site: &Site, email: &str) -> registration::Model {
    let theirs = registration::Entity::find().filter(registration::Column::Email.eq(email));
    theirs.one(site.app.db.read()).await.unwrap().unwrap()
}

async fn step(officer: &Browser, event: &event::Model, step: &str, fields: &[(&str, &str)]) {
    let address = format!("/en/staff/events/{}/{step}", event.id);
    let page = officer.get(&address).await;
    let answer = officer.submit(&page, step, fields).await;
    assert_eq!(answer.status, 303, "{answer:?}");
}

async fn what_became(site: &Site) -> Vec<(String, String)> {
    rows(site).await.into_iter().map(|row| (row.kind, row.state)).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
}

/// The method of the calendar file of a mail and what stands in it, unfolded.
fn calendar(letter: &Letter) -> (String, String) {
    let (kind, text) = letter.calendar.clone().expect("a calendar file");
    let method = kind.split("method=").nth(1).unwrap_or_default().trim_matches('"').to_owned();
    let text = text.replace("\r\n ", "");
    assert!(text.contains(&format!("METHOD:{method}\r\n")), "the file says the same: {text}");
    (method, text)
}

fn value(text: &str, name: &str) -> String {
    let line = text.lines().find(|line| line.starts_with(name));
    line.unwrap_or_else(|| panic!("no {name} in {text}")).trim_start_matches(name).to_owned()
}

#[test]
fn a_postponement_stops_what_speaks_of_the_plan_and_tells_everybody_once() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&format!("/en/staff/events/{}/postponement", event.id)).await;
        assert!(page.has("2 people will be told by e-mail"), "{page:?}");
        step(&officer, &event, "postponement", &[("reason", "The hall is <closed>.")]).await;
        let letters = site.letters().await;
        assert_eq!(
            what_became(&site).await,
            pairs(&[
                ("registration_confirmed", "cancelled"),
                ("event_postponed", "sent"),
                ("event_postponed", "sent")
            ])
        );
        let [awa, yusuf] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!((awa.header("To"), yusuf.header("To")), (AWA.email, YUSUF.email));
        assert!(awa.text.contains("> The hall is <closed>."), "{}", awa.text);
        assert!(awa.html.contains("The hall is &lt;closed&gt;."), "{}", awa.html);
        assert!(!awa.text.contains("2027"), "the old dates are taken for the new ones: {}", awa.text);
        // No mail had put it into a calendar.
        assert_eq!((&awa.calendar, &yusuf.calendar), (&None, &None));
        site.after(chrono::Duration::days(1));
        assert_eq!(site.letters().await.len(), 2);
    });
}

#[test]
fn a_postponement_takes_the_event_out_of_the_calendar_that_it_was_in() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let (method, first) = calendar(&site.letters().await[0]);
        assert_eq!(method, "REQUEST");
        assert!(
            first.contains(&format!("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{}", AWA.email)),
            "{first}"
        );
        site.after(chrono::Duration::hours(1));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "postponement", &[("reason", "x")]).await;
        let letters = site.letters().await;
        let (method, second) = calendar(&letters[1]);
        assert_eq!((method.as_str(), letters[1].header("To")), ("CANCEL", AWA.email));
        assert_eq!(value(&first, "UID:"), value(&second, "UID:"));
        let sequence = |text: &str| value(text, "SEQUENCE:").parse::<u32>().unwrap();
        assert!(sequence(&second) > sequence(&first), "{second}");
        assert!(value(&second, "DTSTAMP:") > value(&first, "DTSTAMP:"), "{second}");
        assert_eq!(value(&second, "STATUS:"), "CANCELLED");
    });
}

#[test]
fn a_postponement_and_a_cancellation_end_the_offers_of_places() {
    on_each_database(async |site| {
        for (slug, ended) in [("one", "postponement"), ("two", "cancellation")] {
            let event = an_event(slug).open().places(1).stored_in(&site).await;
            let row = a_registration(&event, YUSUF).state(Waiting).stored_in(&site).await;
            server::places::offer_places(&site.app, event.id).await.unwrap();
            let officer = site.signed_in_as(StaffRole::EventOfficer).await;
            step(&officer, &event, ended, &[("reason", "x")]).await;
            let offers = place_offer::Entity::find().all(site.app.db.read()).await.unwrap();
            let offer = offers.iter().find(|offer| offer.registration_id == row.id).unwrap();
            assert_eq!(offer.answer, Some(Answered::Withdrawn));
            site.after(chrono::Duration::days(5));
            server::places::jobs::tend_waiting_lists(&site.app).await.unwrap();
            let row = registration::Entity::find_by_id(row.id).one(site.app.db.read()).await.unwrap();
            assert_eq!(row.unwrap().state, Waiting, "whoever waits goes on waiting");
        }
    });
}

#[test]
fn new_dates_and_a_new_place_are_told_to_whoever_registered() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let (_, first) = calendar(&site.letters().await[0]);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let details = format!("/en/staff/events/{}/details", event.id);
        assert!(officer.get(&details).await.has("everybody who is registered is told by e-mail"));
        step(&officer, &event, "details", &[("start", "2027-06-08"), ("end", ""), ("venue", "Hall <7>")])
            .await;
        let letters = site.letters().await;
        let [_, awa, yusuf] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!((awa.header("To"), yusuf.header("To")), (AWA.email, YUSUF.email));
        assert!(awa.text.contains("Hall <7>") && awa.text.contains("8 juin 2027"), "{}", awa.text);
        let (method, second) = calendar(awa);
        assert_eq!(method, "REQUEST");
        assert!(second.contains("20270608"), "{second}");
        assert_eq!(value(&first, "UID:"), value(&second, "UID:"));
        assert_ne!(value(&first, "SEQUENCE:"), value(&second, "SEQUENCE:"));
        assert_eq!(yusuf.calendar, None, "whoever waits has no place");
    });
}

#[test]
fn of_two_changes_in_a_row_the_last_is_told_and_other_changes_are_not() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        a_registration(&event, AWA).state(Confirmed).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "details", &[("title_en", "Another title"), ("capacity", "50")]).await;
        assert_eq!(rows(&site).await.len(), 0);
        step(&officer, &event, "details", &[("venue", "Hall 7")]).await;
        step(&officer, &event, "details", &[("venue", "Hall 8")]).await;
        let letters = site.letters().await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert!(letter.text.contains("Hall 8"), "{}", letter.text);
    });
}

#[test]
fn what_changes_of_a_draft_or_of_an_event_that_is_over_is_told_to_nobody() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for state in [EventState::Draft, EventState::Held, EventState::RegistrationClosed] {
            let past = |row: &mut event::Model| {
                if state == EventState::RegistrationClosed {
                    (row.starts, row.ends) = (Some("2026-05-04".into()), None);
                    row.first_day = "2026-05-04".parse().ok();
                    row.last_day = row.first_day;
                }
            };
            let event = an_event(state.code()).state(state).with(past).stored_in(&site).await;
            a_registration(&event, AWA).state(Confirmed).stored_in(&site).await;
            step(&officer, &event, "details", &[("venue", "Hall 7")]).await;
        }
        assert_eq!(rows(&site).await.len(), 0);
    });
}

#[test]
fn whoever_had_a_place_and_withdraws_gets_it_out_of_the_calendar() {
    on_each_database(async |site| {
        an_event_with_people(&site).await;
        let link = site.letters().await[0].link("/r/");
        let browser = site.browser();
        let page = browser.get(&format!("{link}/withdrawal")).await;
        assert_eq!(browser.submit(&page, "/withdrawal", &[]).await.status, 303);
        let letters = site.letters().await;
        let (method, text) = calendar(&letters[1]);
        assert_eq!((method.as_str(), value(&text, "STATUS:").as_str()), ("CANCEL", "CANCELLED"));
        // Whoever only waited has nothing in the calendar.
        let waiting = whose(&site, YUSUF.email).await;
        let mut row = waiting.clone().into_active_model();
        row.state = Set(Withdrawn);
        let row = row.update(site.app.db.writer()).await.unwrap();
        queue(&site, "registration_withdrawn", &row).await;
        assert_eq!(site.letters().await[2].calendar, None);
    });
}

#[test]
fn whoever_had_a_place_and_is_refused_gets_it_out_of_the_calendar() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        site.deliver().await;
        let awa = whose(&site, AWA.email).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&format!("/en/staff/events/{}/registrations", event.id)).await;
        let only = format!("{}:confirmed", awa.id);
        let reason = ("reason_en", "Only members can take part.");
        crate::decisions::refuse(&officer, &list, &only, reason).await;
        let letters = site.letters().await;
        assert_eq!(calendar(&letters[1]).0, "CANCEL");
    });
}

#[test]
fn a_calendar_sees_a_higher_number_after_what_matters_to_it_and_after_nothing_else() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").with(|row| {
            (row.version, row.ics_sequence) = (40, 3);
        });
        let event = event.stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let read = async || {
            let file = Calendar::read(&site.browser().get("/en/events/dakar/event.ics").await.text());
            (file.of_event("SEQUENCE").concat(), file.of_event("UID").concat())
        };
        let (first, uid) = read().await;
        assert_eq!(first, "3");
        for (fields, sequence) in [
            (&[("capacity", "50"), ("contact_email", "forum@example.org")][..], "3"),
            (&[("venue", "Hall 7")], "4"),
            (&[("title_en", "Forum on sensors and data")], "5"),
            (&[("start", "2027-05-05"), ("end", "")], "6"),
        ] {
            step(&officer, &event, "details", fields).await;
            assert_eq!(read().await, (sequence.to_owned(), uid.clone()), "{fields:?}");
        }
        // Registrations raise the version of the page, not the number of the calendar file.
        server::events::versions::raise_version(site.app.db.writer(), event.id).await.unwrap();
        assert_eq!(read().await.0, "6");
        step(&officer, &event, "registration-closing", &[]).await;
        assert_eq!(read().await.0, "6");
        step(&officer, &event, "postponement", &[("reason", "x")]).await;
        assert_eq!(read().await.0, "7");
        step(&officer, &event, "cancellation", &[("reason", "x")]).await;
        assert_eq!(read().await, ("8".to_owned(), uid));
    });
}

#[test]
fn each_calendar_file_of_a_mail_is_one_that_calendar_programs_take() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        site.deliver().await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "details", &[("venue", "Hall 7")]).await;
        site.deliver().await;
        step(&officer, &event, "cancellation", &[("reason", "x")]).await;
        let (mut seen, mut last) = (Vec::new(), 0);
        for letter in site.letters().await.iter().filter(|letter| letter.header("To") == AWA.email) {
            let (kind, text) = letter.calendar.clone().unwrap();
            let calendar = Calendar::read(&text);
            let method = calendar.value("METHOD").to_owned();
            assert!(kind.contains(&format!("method={method}")), "{kind}");
            let sequence: u32 = calendar.of_event("SEQUENCE").concat().parse().unwrap();
            assert!(sequence > last, "{text}");
            last = sequence;
            for once in ["DTSTAMP", "DTSTART", "ORGANIZER", "ATTENDEE", "SUMMARY", "UID", "STATUS"] {
                assert_eq!(calendar.of_event(once).len(), 1, "{once} in {text}");
            }
            seen.push((method, calendar.of_event("STATUS").concat(), calendar.of_event("UID").concat()));
        }
        let methods: Vec<_> =
            seen.iter().map(|(method, status, _)| (method.as_str(), status.as_str())).collect();
        assert_eq!(methods, [("REQUEST", "CONFIRMED"), ("REQUEST", "CONFIRMED"), ("CANCEL", "CANCELLED")]);
        assert!(seen.iter().all(|(.., uid)| *uid == seen[0].2));
    });
}

#[test]
fn a_cancellation_stops_no_link_that_somebody_asked_for() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        queue(&site, "own_link", &whose(&site, AWA.email).await).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "cancellation", &[("reason", "x")]).await;
        site.deliver().await;
        let became = what_became(&site).await;
        let state = |kind: &str| became.iter().find(|(one, _)| one == kind).map(|(_, state)| state.as_str());
        assert_eq!(state("own_link"), Some("sent"));
        assert_eq!(state("registration_confirmed"), Some("cancelled"));
    });
}
