//! The page of an event.

use domain::{
    event::{EventMode, EventState},
    language::Language,
    texts::Texts,
};
use entities::event_material;
use sea_orm::{ActiveModelTrait, Set};
use server::events::versions;

use crate::support::{an_event, on_each_database};

const FORUM: &str = "/en/events/dakar";

#[test]
fn a_draft_is_hidden_and_an_announced_event_is_not() {
    on_each_database(async |site| {
        an_event("dakar").state(EventState::Draft).stored_in(&site).await;
        an_event("lima").stored_in(&site).await;
        assert_eq!(site.browser().get(FORUM).await.status, 404);
        assert_eq!(site.browser().get("/en/events/lima").await.status, 200);
    });
}

#[test]
fn everything_that_is_known_is_shown() {
    on_each_database(async |site| {
        let event = an_event("dakar")
            .titled("Forum on <sensors>")
            .with(|event| {
                event.partners = "UNECE|un;IEC|sdo".parse().unwrap();
                event.themes = "iot;water".parse().unwrap();
                event.languages = "en;fr".parse().unwrap();
                event.venue = Some("CICAD".into());
                event.capacity = Some(50);
                event.programme_text = Texts::new("fr".parse().unwrap(), "Ouverture & accueil");
            })
            .stored_in(&site)
            .await;
        let slides = event_material::ActiveModel {
            event_id: Set(event.id),
            title: Set("Slides".into()),
            url: Set("https://example.org/slides?a=1&b=2".into()),
            position: Set(0),
            ..Default::default()
        };
        slides.insert(site.app.db.writer()).await.unwrap();
        let page = site.browser().get(FORUM).await;
        for wanted in [
            "Forum on &lt;sensors&gt;",
            "<time datetime=\"2027-05-04\">4 May 2027</time>",
            "Dakar, UTC+00:00",
            "Senegal",
            "CICAD",
            "UNECE and IEC",
            "Internet of Things",
            "English and French",
            "<dd>50</dd>",
            "lang=\"fr\" dir=\"ltr\" class=\"prose\">Ouverture &amp; accueil",
            "https://example.org/slides?a=1&amp;b=2",
            "event.ics",
            "Registration has not opened yet.",
        ] {
            let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
            assert!(text.contains(wanted), "{wanted} in {page:?}");
        }
    });
}

#[test]
fn a_title_in_another_language_says_which() {
    on_each_database(async |site| {
        an_event("dakar").titled("Forum").stored_in(&site).await;
        let page = site.browser().get("/ar/events/dakar").await;
        assert!(page.has("<html lang=\"ar\" dir=\"rtl\">"), "{page:?}");
        assert!(page.has("<h1 lang=\"en\" dir=\"ltr\">Forum</h1>"), "{page:?}");
    });
}

#[test]
fn a_reader_sees_the_time_where_they_are() {
    on_each_database(async |site| {
        an_event("dakar").stored_in(&site).await;
        let browser = site.browser();
        let own = browser.get(FORUM).await;
        assert!(!own.has("<select"), "nobody pays for zones they did not ask for: {own:?}");
        let choice = browser.get(&format!("{FORUM}?zone=")).await;
        assert!(choice.has("<option value=\"Asia/Tokyo\">UTC+09:00 Tokyo</option>"), "{choice:?}");
        let tokyo = browser.get(&format!("{FORUM}?zone=Asia/Tokyo")).await;
        assert!(tokyo.text().replace(['\u{2068}', '\u{2069}'], "").contains("18:30"), "{tokyo:?}");
        assert!(tokyo.has("<option value=\"Asia/Tokyo\" selected"), "{tokyo:?}");
    });
}

#[test]
fn a_zone_that_does_not_exist_is_said_to_be_none() {
    on_each_database(async |site| {
        an_event("dakar").stored_in(&site).await;
        let page = site.browser().get(&format!("{FORUM}?zone=Mars/Olympus")).await;
        assert_eq!(page.status, 200);
        assert!(page.has("The time zone in the address does not exist."), "{page:?}");
        assert!(page.has("09:30"), "the event's own time stays: {page:?}");
    });
}

#[test]
fn parts_and_their_week_lead_to_each_other_and_changes_show_on_both() {
    on_each_database(async |site| {
        let week = an_event("week").titled("IoT week").stored_in(&site).await;
        let part = an_event("dakar")
            .titled("Forum")
            .with(|event| event.parent_id = Some(week.id))
            .stored_in(&site)
            .await;
        an_event("draft")
            .titled("Hidden")
            .state(EventState::Draft)
            .with(|event| event.parent_id = Some(week.id))
            .stored_in(&site)
            .await;
        let browser = site.browser();
        assert!(browser.get(FORUM).await.has("<a href=\"/en/events/week\">IoT week</a>"));
        let page = browser.get("/en/events/week").await;
        assert!(page.has("<a href=\"/en/events/dakar\">Forum</a>"), "{page:?}");
        assert!(!page.has("Hidden"), "{page:?}");

        let mut renamed: entities::event::ActiveModel = part.into();
        renamed.title = Set(Texts::new(Language::EN, "Renamed"));
        let renamed = renamed.update(site.app.db.writer()).await.unwrap();
        versions::raise_version(site.app.db.writer(), renamed.id).await.unwrap();
        assert!(browser.get("/en/events/week").await.has("Renamed"));
    });
}

#[test]
fn parts_stand_by_their_dates_and_those_without_one_last() {
    on_each_database(async |site| {
        let week = an_event("week").stored_in(&site).await;
        for (slug, day) in [("third", None), ("second", Some("2027-05-05")), ("first", Some("2027-05-04"))] {
            an_event(slug)
                .titled(&format!("The {slug}"))
                .with(|event| {
                    event.parent_id = Some(week.id);
                    event.starts = day.map(str::to_owned);
                    event.first_day = day.map(|day| day.parse().unwrap());
                })
                .stored_in(&site)
                .await;
        }
        let page = site.browser().get("/en/events/week").await;
        let places = ["The first", "The second", "The third"].map(|title| page.text().find(title));
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {page:?}");
    });
}

#[test]
fn a_week_that_is_still_a_draft_is_not_led_to() {
    on_each_database(async |site| {
        let week = an_event("week").titled("Secret").state(EventState::Draft).stored_in(&site).await;
        an_event("dakar").with(|event| event.parent_id = Some(week.id)).stored_in(&site).await;
        let page = site.browser().get(FORUM).await;
        assert_eq!(page.status, 200);
        assert!(!page.has("Secret") && !page.has("/events/week"), "{page:?}");
    });
}

#[test]
fn a_cancelled_event_says_so_first_and_takes_nobody() {
    on_each_database(async |site| {
        an_event("dakar").state(EventState::Cancelled).stored_in(&site).await;
        let page = site.browser().get(FORUM).await;
        assert!(page.has("This event is cancelled."), "{page:?}");
        assert!(!page.has("/register"), "{page:?}");
        assert!(site.browser().get(&format!("{FORUM}/register")).await.has("is cancelled"));
    });
}

#[test]
fn an_open_event_closes_by_itself_when_it_begins() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        assert!(site.browser().get(FORUM).await.has("href=\"/en/events/dakar/register\""));
        let begins: chrono::DateTime<chrono::Utc> = "2027-05-04T09:30:00Z".parse().unwrap();
        site.after(begins - site.now());
        let page = site.browser().get(FORUM).await;
        assert!(page.has("Registration is closed, because the event has begun."), "{page:?}");
    });
}

#[test]
fn registration_opens_and_ends_on_the_days_that_are_set_for_it() {
    on_each_database(async |site| {
        an_event("dakar")
            .open()
            .with(|event| {
                event.registration_from = "2027-03-10".parse().ok();
                event.registration_until = "2027-04-10".parse().ok();
                event.time_zone = Some("America/Montevideo".into());
            })
            .stored_in(&site)
            .await;
        let register = format!("{FORUM}/register");
        let at = |moment: &str| {
            let moment: chrono::DateTime<chrono::Utc> = moment.parse().unwrap();
            site.after(moment - site.now());
        };
        let page = site.browser().get(FORUM).await;
        assert!(page.has("Registration has not opened yet."), "{page:?}");
        assert!(page.has("Registration opens") && page.has("10 March 2027"), "{page:?}");
        assert!(page.has("Last day to register") && page.has("10 April 2027"), "{page:?}");
        assert!(site.browser().get(&register).await.has("Registration has not opened yet."));
        // Midnight there is three in the morning in Greenwich.
        at("2027-03-10T02:59:59Z");
        assert!(site.browser().get(FORUM).await.has("Registration has not opened yet."));
        at("2027-03-10T03:00:00Z");
        let form = site.browser().get(&register).await;
        assert!(site.browser().get(FORUM).await.has("href=\"/en/events/dakar/register\""), "opens by itself");
        at("2027-04-11T02:59:59Z");
        assert!(site.browser().get(FORUM).await.has("href=\"/en/events/dakar/register\""));
        at("2027-04-11T03:00:00Z");
        assert!(site.browser().get(FORUM).await.has("Registration is closed."));
        assert!(site.browser().submit(&form, "/register", &[]).await.has("Registration is closed."));
    });
}

#[test]
fn an_event_without_dates_has_a_page() {
    on_each_database(async |site| {
        an_event("dakar")
            .with(|event| {
                (event.starts, event.ends, event.first_day, event.last_day) = (None, None, None, None);
                (event.time_zone, event.start_time, event.end_time) = (None, None, None);
                (event.city, event.host_country) = (None, None);
                event.mode = Some(EventMode::Remote);
            })
            .stored_in(&site)
            .await;
        let page = site.browser().get(FORUM).await;
        assert!(page.has("Date not known"), "{page:?}");
        assert!(!page.has("event.ics"), "{page:?}");
    });
}

#[test]
fn a_page_that_a_browser_has_is_not_sent_again() {
    on_each_database(async |site| {
        an_event("dakar").stored_in(&site).await;
        let first = site.browser().get(FORUM).await;
        let tag = first.header("etag").expect("a tag").to_owned();
        let again = site.browser().with_header("if-none-match", &tag).get(FORUM).await;
        assert_eq!((again.status, again.text().len()), (304, 0));
    });
}

#[test]
fn a_language_that_nobody_translated_leads_to_one_that_somebody_did() {
    on_each_database(async |site| {
        an_event("dakar").stored_in(&site).await;
        let browser = site.browser().with_header("accept-language", "de, fr;q=0.5");
        let answer = browser.get("/de/events/dakar?zone=Asia/Tokyo").await;
        assert_eq!((answer.status, answer.location()), (303, "/fr/events/dakar?zone=Asia/Tokyo"));
    });
}
