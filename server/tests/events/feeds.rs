//! Events as files that other programs read.

use domain::event::EventState;

use crate::support::{an_event, on_each_database};

#[test]
fn an_event_goes_into_a_calendar() {
    on_each_database(async |site| {
        an_event("dakar").titled("Forum, on <sensors>").stored_in(&site).await;
        let file = site.browser().get("/fr/events/dakar/event.ics").await;
        assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
        assert!(file.header("content-disposition").is_some_and(|value| value.contains("event.ics")));
        for wanted in ["BEGIN:VEVENT", "Forum\\, on <sensors>", "TZID=Africa/Dakar:20270504T093000"] {
            assert!(file.has(wanted), "{wanted} in {file:?}");
        }
        an_event("someday")
            .with(|event| (event.starts, event.ends) = (Some("2027".into()), None))
            .stored_in(&site)
            .await;
        assert_eq!(site.browser().get("/fr/events/someday/event.ics").await.status, 404);
    });
}

#[test]
fn the_feeds_hold_what_is_public_in_the_readers_language() {
    on_each_database(async |site| {
        an_event("dakar")
            .titled("Forum & <sensors>")
            .titled_in("fr".parse().unwrap(), "Capteurs")
            .stored_in(&site)
            .await;
        an_event("draft").titled("Hidden").state(EventState::Draft).stored_in(&site).await;
        let browser = site.browser().with_header("accept-language", "fr");
        for feed in ["/feeds/events.atom", "/feeds/events.ics"] {
            let french = browser.get(feed).await;
            assert_eq!(french.status, 200, "{feed}");
            assert!(french.has("Capteurs") && !french.has("Hidden"), "{french:?}");
            assert!(french.header("vary").is_some_and(|vary| vary.contains("accept-language")));
            let english = browser.get(&format!("/en{feed}")).await;
            assert!(english.has("Forum") && !english.has("Capteurs"), "{english:?}");
        }
        let atom = browser.get("/en/feeds/events.atom").await;
        assert!(atom.has("Forum &amp; &lt;sensors&gt;"), "{atom:?}");
        assert!(atom.has(&format!("<id>http://{}/events/dakar</id>", site.address)), "{atom:?}");
        assert_eq!(atom.header("content-type"), Some("application/atom+xml; charset=utf-8"));
    });
}

#[test]
fn the_platform_says_when_it_is_ready() {
    on_each_database(async |site| {
        let answer = site.browser().get("/readyz").await;
        assert_eq!((answer.status, answer.text().as_str()), (200, "ready"));
    });
}
