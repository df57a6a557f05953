//! Calendar files.

use domain::{event::EventState, language::Language};
use entities::event;
use server::events::ics;

use crate::support::{Site, an_event, on_each_database};

fn file(site: &Site, language: &str, event: &event::Model) -> Option<String> {
    let locale = site.app.locales.or_english(language.parse().unwrap());
    ics::event_calendar(&site.app, locale, event)
}

/// Whether each line stands in the file.
#[track_caller]
fn holds(file: &str, lines: &[&str]) {
    let unfolded = file.replace("\r\n ", "");
    for line in lines {
        assert!(unfolded.split("\r\n").any(|one| one == *line), "{line} is not in\n{unfolded}");
    }
}

#[test]
fn an_event_of_several_days_meets_daily_in_its_own_zone() {
    on_each_database(async |site| {
        let event = an_event("iot").titled("Sensors, data; people").with(|row| {
            row.starts = Some("2027-03-27".into());
            row.ends = Some("2027-03-29".into());
            row.time_zone = Some("Europe/Zurich".into());
            row.version = 7;
            row.contact_email = Some("forum@example.org".into());
        });
        let event = event.stored_in(&site).await;
        let text = file(&site, "en", &event).unwrap();
        holds(
            &text,
            &[
                "METHOD:PUBLISH",
                "DTSTART;TZID=Europe/Zurich:20270327T093000",
                "DTEND;TZID=Europe/Zurich:20270327T170000",
                "RRULE:FREQ=DAILY;COUNT=3",
                "SUMMARY:Sensors\\, data\\; people",
                "LOCATION:Dakar\\, Senegal",
                "SEQUENCE:7",
                "STATUS:CONFIRMED",
                "ORGANIZER;CN=Baraza:mailto:forum@example.org",
                "TZID:Europe/Zurich",
                "DTSTART:20270328T020000",
            ],
        );
        assert!(text.contains(&format!("UID:event-{}@127.0.0.1", event.id)), "{text}");
        assert_eq!(text.matches("UID:").count(), 1, "a zone has no UID\n{text}");
        assert!(text.lines().all(|line| line.len() <= 75), "a line is longer than 75 bytes\n{text}");
    });
}

#[test]
fn an_event_without_hours_fills_its_days() {
    on_each_database(async |site| {
        let event = an_event("iot").with(|row| {
            (row.start_time, row.end_time) = (None, None);
            row.ends = Some("2027-05-06".into());
            row.state = EventState::Postponed;
        });
        let text = file(&site, "fr", &event.stored_in(&site).await).unwrap();
        holds(&text, &["DTSTART;VALUE=DATE:20270504", "DTEND;VALUE=DATE:20270507", "STATUS:TENTATIVE"]);
        assert!(!text.contains("VTIMEZONE"), "{text}");
    });
}

#[test]
fn an_event_known_to_the_month_has_no_file() {
    on_each_database(async |site| {
        let event = an_event("iot").with(|row| (row.starts, row.ends) = (Some("2027-05".into()), None));
        assert_eq!(file(&site, "en", &event.stored_in(&site).await), None);
    });
}

#[test]
fn a_title_with_a_line_break_adds_no_line_of_its_own() {
    on_each_database(async |site| {
        let event = an_event("iot").titled("Forum\r\nATTACH:http://evil.example").stored_in(&site).await;
        let text = file(&site, "en", &event).unwrap();
        assert!(!text.split("\r\n").any(|line| line.starts_with("ATTACH")), "{text}");
    });
}

#[test]
fn the_feed_holds_every_event_and_each_zone_once() {
    on_each_database(async |site| {
        let mut events = Vec::new();
        for (slug, zone) in [("one", "Africa/Dakar"), ("two", "Asia/Bangkok"), ("three", "Africa/Dakar")] {
            events.push(an_event(slug).with(|row| row.time_zone = Some(zone.into())).stored_in(&site).await);
        }
        events.push(an_event("four").with(|row| row.starts = None).stored_in(&site).await);
        let text = ics::feed(&site.app, site.app.locales.or_english(Language::EN), &events);
        assert_eq!((text.matches("BEGIN:VEVENT").count(), text.matches("BEGIN:VTIMEZONE").count()), (3, 2));
        holds(&text, &["X-WR-CALNAME:Baraza: Events", "SUMMARY:Forum two"]);
    });
}
