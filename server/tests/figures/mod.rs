//! The public figures: from closed records alone, with what points at few people hidden, in every form.

use domain::{
    country::Iso3,
    event::EventState,
    obligation::MeetingDays,
    registration::{Gender, RegistrationState},
};
use entities::event;
use serde_json::Value;
use server::{
    authorize::Permit,
    facts::{close_record, reopen_record},
    mandates::enter_meeting,
};

use crate::support::{AWA, Browser, Site, Somebody, a_registration, an_event, on_each_database};

/// So many people of a country at an event, every other one a woman.
async fn people(site: &Site, event: &event::Model, country: &str, count: usize) {
    let country: Iso3 = country.parse().expect("a code");
    for number in 0..count {
        let names = (format!("{country} {number}"), format!("{country}{number}@example.org").to_lowercase());
        let (name, email): (&'static str, &'static str) = (names.0.leak(), names.1.leak());
        a_registration(event, Somebody { name, email, ..AWA })
            .state(RegistrationState::Attended)
            .with(|row| {
                row.country = Some(country);
                row.gender = Some(if number % 2 == 0 { Gender::Female } else { Gender::Male });
            })
            .stored_in(site)
            .await;
    }
}

/// A forum of 2027 with many people of Senegal and Mali, and so many of Gabon.
async fn a_closed_forum(site: &Site, of_gabon: usize) -> event::Model {
    let event = an_event("dakar").state(EventState::Held);
    let event = event.with(|event| event.themes = ["iot"].iter().collect()).stored_in(site).await;
    for (country, count) in [("SEN", 12), ("MLI", 8), ("GAB", of_gabon)] {
        people(site, &event, country, count).await;
    }
    close(site, &event).await;
    event
}

async fn close(site: &Site, event: &event::Model) {
    let closed = close_record(&site.app.db, &Permit::command_line(), event.id, site.now()).await;
    closed.expect("the database answers").expect("it was held");
}

async fn json(browser: &Browser) -> Value {
    let answer = browser.get("/figures.json").await;
    assert_eq!(answer.status, 200);
    serde_json::from_str(&answer.text()).expect("JSON")
}

/// The figures once those of a region are so many: who asks while they are counted gets the former ones.
async fn json_with(browser: &Browser, region: &str, figure: u64) -> Value {
    for _ in 0..200 {
        let all = json(browser).await;
        if alone(&all, "region", region) == figure {
            return all;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{region} never has {figure}: {}", alone(&json(browser).await, "region", region));
}

/// The participations of a table over one axis, by code.
fn alone(all: &Value, axis: &str, code: &str) -> Value {
    let tables = all["tables"].as_array().expect("tables");
    let table = tables.iter().find(|table| table["rows"] == axis && table["columns"].is_null());
    let codes = all["axes"][axis].as_array().expect("members");
    let at = codes.iter().position(|one| one == code).expect("the member");
    table.expect("the table")["figures"]["participations"][at][0].clone()
}

#[test]
fn closed_records_are_counted_and_few_people_hidden_in_every_form() {
    on_each_database(async |site| {
        a_closed_forum(&site, 1).await;
        let browser = site.browser();
        let all = json(&browser).await;
        assert_eq!(alone(&all, "country", "GAB"), Value::Null);
        // Senegal or Mali is hidden as well, or Gabon would follow from the sum of Africa.
        let others = ["SEN", "MLI"].map(|code| alone(&all, "country", code));
        assert!(others.contains(&Value::Null), "{others:?}");
        let page = browser.get("/en/figures?rows=country&measure=participations").await;
        assert_eq!(page.status, 200);
        assert!(page.has("Gabon") && page.has(">hidden</td>"), "{page:?}");
        assert!(page.has("role=\"img\""), "{page:?}");
        let method = browser.get("/en/figures/method").await;
        // The caption and the list below link to the rule of what is counted, of the rows and of what is hidden.
        assert!(page.has("<caption><a href=\"/en/figures/method#participations\">"), "{page:?}");
        for part in ["participations", "countries", "hidden"] {
            assert!(page.has(&format!("/en/figures/method#{part}")), "{part} in {page:?}");
            assert!(method.has(&format!("id=\"{part}\"")), "{part} in {method:?}");
        }
        for table in all["tables"].as_array().expect("tables") {
            for (_, address) in table["methods"].as_object().expect("addresses") {
                let (page, part) = address.as_str().and_then(|text| text.split_once('#')).expect("a part");
                assert!(
                    page.ends_with("/figures/method") && method.has(&format!("id=\"{part}\"")),
                    "{address}"
                );
            }
        }
        let csv = browser.get("/en/figures.csv?rows=country&measure=participations").await;
        assert!(csv.has("country,GAB,Gabon,,,,participations,,yes,http"), "{csv:?}");
        assert!(
            csv.has("/en/figures/method#hidden\n") && csv.has("/en/figures/method#participations\n"),
            "{csv:?}"
        );
    });
}

#[test]
fn registrations_of_records_that_are_open_are_not_counted() {
    on_each_database(async |site| {
        let event = a_closed_forum(&site, 0).await;
        let open = an_event("open").state(EventState::Held).stored_in(&site).await;
        people(&site, &open, "KEN", 9).await;
        let browser = site.browser();
        assert_eq!(alone(&json(&browser).await, "region", "AFR"), 20);
        close(&site, &open).await;
        json_with(&browser, "AFR", 29).await;
        let permit = Permit::command_line();
        reopen_record(&site.app.db, &permit, event.id, "wrong", site.now()).await.unwrap().unwrap();
        let all = json_with(&browser, "AFR", 9).await;
        assert_eq!(alone(&all, "country", "KEN"), 9);
    });
}

#[test]
fn an_assembly_that_an_officer_dated_ends_a_cycle_and_begins_the_next() {
    on_each_database(async |site| {
        a_closed_forum(&site, 0).await;
        let browser = site.browser();
        let all = json(&browser).await;
        assert_eq!(alone(&all, "cycle", "WTSA-28"), 20);
        let opens = "2027-05-04".parse().ok();
        let days = MeetingDays { opens, closes: None, documents_due: None, source: "a letter".into() };
        enter_meeting(&site.app, &Permit::command_line(), ("WTSA-28", None), &days).await.unwrap().unwrap();
        for _ in 0..200 {
            let all = json(&browser).await;
            if all["axes"]["cycle"].as_array().expect("cycles").iter().any(|one| one == "WTSA-32") {
                assert_eq!(alone(&all, "cycle", "WTSA-32"), 20);
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        panic!("the cycle never comes");
    });
}

#[test]
fn a_page_is_found_without_its_language_kept_and_the_same_again() {
    on_each_database(async |site| {
        a_closed_forum(&site, 0).await;
        let browser = site.browser().with_header("accept-language", "ar");
        let sent = browser.get("/figures").await;
        assert_eq!((sent.status, sent.location()), (303, "/ar/figures"));
        let page = browser.get("/ar/figures").await;
        assert!(page.has("dir=\"rtl\"") && page.header("etag").is_some());
        let again = browser.get("/ar/figures").await;
        assert_eq!(page.header("etag"), again.header("etag"));
        let none = browser.get("/ar/figures?rows=country&columns=theme").await;
        assert_eq!(none.status, 200);
        assert!(!none.has("<table"), "{none:?}");
        assert_eq!(browser.get("/en/figures.csv?rows=country&columns=theme").await.status, 404);
        assert_eq!(browser.get("/en/figures/method").await.status, 200);
        let feed = browser.get("/fr/feeds/figures.atom").await;
        assert!(feed.has(": 20</summary>"), "{feed:?}");
        assert!(feed.has("/fr/figures/method#participations\"/>"), "{feed:?}");
        let csv = browser.get("/en/figures.csv?rows=country&measure=participations").await;
        assert!(csv.has("country,,,,,,participations,20,no"), "{csv:?}");
    });
}

#[test]
fn without_records_there_are_figures_all_the_same() {
    on_each_database(async |site| {
        let page = site.browser().get("/en/figures").await;
        assert_eq!(page.status, 200);
        assert!(page.has("No record has been closed yet"), "{page:?}");
    });
}

#[test]
fn a_table_that_is_not_published_leads_to_those_that_are() {
    on_each_database(async |site| {
        a_closed_forum(&site, 0).await;
        let browser = site.browser();
        for (asked, leads_to, not_to) in [
            ("rows=country&columns=theme", "rows=country&columns=year", "rows=gender&columns=year"),
            (
                "rows=region&columns=gender&measure=countries",
                "columns=year&measure=countries",
                "columns=gender",
            ),
        ] {
            let page = browser.get(&format!("/en/figures?{asked}")).await;
            let text = page.text().replace("&amp;", "&");
            assert!(text.contains("This table is not published") && text.contains(leads_to), "{text}");
            assert!(
                !text.contains(&format!("href=\"/en/figures?{not_to}")) && !text.contains("<table"),
                "{text}"
            );
            let (_, list) = text.split_once("aria-labelledby=\"figures-near\"").expect("a list");
            let (list, _) = list.split_once("</ul>").expect("its end");
            assert!(list.matches("<li>").count() > 1, "{list}");
            for link in list.split("<li><a href=\"").skip(1).filter_map(|part| part.split('"').next()) {
                let query = link.strip_prefix("/en/figures?").expect("a table");
                let found = browser.get(&format!("/en/figures?{query}")).await;
                assert!(found.has("<table"), "{link}");
            }
        }
        let page = browser.get("/en/figures").await;
        assert!(page.has("<table") && !page.has("figures-near"), "{page:?}");
        let measure = page.text().split("name=\"measure\"").nth(1).expect("a choice").to_owned();
        assert!(!measure.split("</select>").next().expect("its end").contains("value=\"\""), "{measure}");
    });
}
