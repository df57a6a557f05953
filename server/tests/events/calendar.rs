//! The calendar's filters.

use domain::event::{EventKind, EventState};
use server::events::search_text;

use crate::support::{Site, an_event, on_each_database};

async fn found(site: &Site, query: &str) -> Vec<String> {
    let page = site.browser().get(&format!("/en/?{query}")).await;
    let html = page.text();
    html.split("<li><h2><a href=\"/en/events/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_search_minds_neither_accents_nor_case_nor_language() {
    on_each_database(async |site| {
        let names = &site.app.countries;
        let searchable = |slug, title: &str| {
            an_event(slug).titled(title).with(|event| {
                event.search = search_text(event, names);
            })
        };
        searchable("forum", "Forum sur l’Énergie").stored_in(&site).await;
        searchable("workshop", "Workshop")
            .with(|event| {
                event.city = Some("San José".into());
                event.host_country = "CRI".parse().ok();
                event.search = search_text(event, names);
            })
            .stored_in(&site)
            .await;
        for (text, wanted) in [
            ("energie", vec!["forum"]),
            ("L'ENERGIE", vec!["forum"]),
            ("san+jose", vec!["workshop"]),
            ("%D8%A7%D9%84%D8%B3%D9%86%D8%BA%D8%A7%D9%84", vec!["forum"]),
            ("%E5%93%A5%E6%96%AF%E8%BE%BE%E9%BB%8E%E5%8A%A0", vec!["workshop"]),
            ("forum+workshop", vec![]),
            ("%25", vec![]),
        ] {
            assert_eq!(found(&site, &format!("text={text}")).await, wanted, "{text}");
        }
    });
}

#[test]
fn filters_narrow_together() {
    on_each_database(async |site| {
        let event = |slug, kind, languages: &str, themes: &str| {
            let (languages, themes) = (languages.parse().unwrap(), themes.parse().unwrap());
            an_event(slug).with(|event| {
                event.kind = kind;
                event.languages = languages;
                event.themes = themes;
            })
        };
        event("a", EventKind::Forum, "en;fr", "iot").stored_in(&site).await;
        event("b", EventKind::Forum, "fr", "iot;water").stored_in(&site).await;
        event("c", EventKind::Seminar, "ar", "water").stored_in(&site).await;
        assert_eq!(found(&site, "kind=forum").await, ["a", "b"]);
        assert_eq!(found(&site, "kind=forum&theme=water").await, ["b"]);
        assert_eq!(found(&site, "language=fr").await, ["a", "b"]);
        assert_eq!(found(&site, "region=AFR").await, ["a", "b", "c"]);
        assert_eq!(found(&site, "region=EUR").await, Vec::<String>::new());
        assert_eq!(found(&site, "when=past").await, Vec::<String>::new());
    });
}

#[test]
fn what_is_over_is_past_and_what_goes_on_is_not() {
    on_each_database(async |site| {
        let between = |slug, first: &str, last: &str| {
            let (first, last) = (first.to_owned(), last.to_owned());
            an_event(slug).with(move |event| {
                event.first_day = first.parse().ok();
                event.last_day = last.parse().ok();
                (event.starts, event.ends) = (Some(first), Some(last));
            })
        };
        between("over", "2027-02-27", "2027-03-01").stored_in(&site).await;
        between("now", "2027-03-01", "2027-03-02").stored_in(&site).await;
        between("next", "2027-03-03", "2027-03-03").stored_in(&site).await;
        an_event("hidden").state(EventState::Draft).stored_in(&site).await;
        assert_eq!(found(&site, "").await, ["now", "next"]);
        assert_eq!(found(&site, "when=past").await, ["over"]);
        site.after(chrono::Duration::hours(13));
        assert_eq!(found(&site, "when=past").await, ["now", "over"]);
    });
}
