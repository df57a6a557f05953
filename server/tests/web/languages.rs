//! The language stands in the address; without it, it is the reader's.

use crate::support::{an_event, on_each_database};

#[test]
fn an_address_without_a_language_leads_to_the_readers() {
    on_each_database(async |site| {
        let browser = site.browser().with_header("accept-language", "fr-CH, en;q=0.5");
        let answer = browser.get("/?kind=forum").await;
        assert_eq!((answer.status, answer.location()), (303, "/fr/?kind=forum"));
        assert_eq!(browser.follow(&answer).await.status, 200);
    });
}

#[test]
fn a_language_without_its_slash_is_the_calendar_in_it() {
    on_each_database(async |site| {
        let answer = site.browser().get("/fr?year=2027").await;
        assert_eq!((answer.status, answer.location()), (303, "/fr/?year=2027"));
        assert_eq!(site.browser().get("/fr/nothing").await.status, 404);
    });
}

#[test]
fn a_page_says_its_language_and_direction() {
    on_each_database(async |site| {
        an_event("iot").titled("Forum on <sensors>").stored_in(&site).await;
        let page = site.browser().get("/ar/").await;
        assert!(page.has("<html lang=\"ar\" dir=\"rtl\">"), "{page:?}");
        assert!(page.has("Forum on &lt;sensors&gt;"), "{page:?}");
    });
}

#[test]
fn what_does_not_exist_is_a_page_in_the_readers_language() {
    on_each_database(async |site| {
        let page = site.browser().get("/fr/nothing-here").await;
        assert_eq!(page.status, 404);
        assert!(page.has("<html lang=\"fr\""), "{page:?}");
    });
}
