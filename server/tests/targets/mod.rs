//! Targets: set, changed, removed, each with its trace; never two for one figure and period.

use domain::{staff::StaffRole, target::offered, typed::Typed};
use entities::{audit_entry, target};
use sea_orm::{EntityTrait, QueryOrder};
use server::{
    authorize::Permit,
    targets::{NotSaved, Seen, mark, remove, save},
};

use crate::support::{Answer, Browser, Site, on_each_database};

const TARGET: [(&str, &str); 6] = [
    ("figure", "participation.by_region.AFR.female"),
    ("from", "2024-10-15"),
    ("to", "2028-10-15"),
    ("number", "1200"),
    ("source", "Operational plan <2025>"),
    ("note", "Agreed </textarea> with BDT"),
];

/// The fields of a target, one of them otherwise.
fn with<'a>(name: &str, text: &'a str) -> Vec<(&'static str, &'a str)> {
    TARGET.iter().map(|(field, old)| (*field, if *field == name { text } else { *old })).collect()
}

async fn set(browser: &Browser, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get("/en/staff/targets/new").await;
    browser.submit(&page, "/targets/new", fields).await
}

async fn rows(site: &Site) -> Vec<target::Model> {
    let rows = target::Entity::find().order_by_asc(target::Column::Id);
    rows.all(site.app.db.read()).await.expect("the database answers")
}

/// The trail: what was done, before and after.
async fn trail(site: &Site) -> Vec<(String, Option<String>, Option<String>)> {
    let entries = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
    let entries = entries.all(site.app.db.read()).await.expect("the database answers");
    entries.into_iter().map(|entry| (entry.action, entry.before, entry.after)).collect()
}

#[test]
fn a_target_is_set_changed_and_removed_and_the_trail_says_so() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let answer = set(&officer, &TARGET).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let list = officer.follow(&answer).await;
        for text in ["Targets: 1", "Africa, Women", "1,200", "Operational plan &lt;2025&gt;", "Saved."] {
            assert!(list.has(text), "{text} in {list:?}");
        }
        let page = format!("/en/staff/targets/{}", rows(&site).await[0].id);
        let form = officer.get(&page).await;
        assert!(form.has("Agreed &lt;/textarea&gt; with BDT"), "{form:?}");
        let changed = officer.submit(&form, &page, &[("number", "1300")]).await;
        assert_eq!(changed.status, 303, "{changed:?}");
        assert_eq!(rows(&site).await[0].number, 1_300);
        let form = officer.get(&page).await;
        assert_eq!(officer.submit(&form, "/removal", &[]).await.status, 303);
        assert!(rows(&site).await.is_empty());
        assert_eq!(officer.get(&page).await.status, 404);
        let trail = trail(&site).await;
        let actions: Vec<&str> = trail.iter().map(|(action, ..)| action.as_str()).collect();
        assert_eq!(actions, ["target_set", "target_changed", "target_removed"]);
        let says =
            |text: &Option<String>, number: &str| text.as_ref().is_some_and(|text| text.contains(number));
        let (_, before, after) = &trail[1];
        assert!(says(before, "1200") && says(after, "1300"), "{trail:?}");
        assert!(trail[0].1.is_none() && says(&trail[2].1, "1300"), "{trail:?}");
    });
}

#[test]
fn a_figure_has_one_target_over_a_period() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::Administrator).await;
        assert_eq!(set(&officer, &TARGET).await.status, 303);
        let twice = set(&officer, &with("number", "1500")).await;
        assert!(twice.status == 422 && twice.has("on record already"), "{twice:?}");
        assert!(twice.has("value=\"1500\"") && twice.has("Operational plan &lt;2025&gt;"), "{twice:?}");
        // Another period, another figure.
        assert_eq!(set(&officer, &with("to", "2025-10-15")).await.status, 303);
        assert_eq!(set(&officer, &with("figure", "events.total")).await.status, 303);
        let page = format!("/en/staff/targets/{}", rows(&site).await[1].id);
        let form = officer.get(&page).await;
        let onto = officer.submit(&form, &page, &[("to", "2028-10-15")]).await;
        assert!(onto.status == 422 && onto.has("on record already"), "{onto:?}");
        assert_eq!(rows(&site).await.len(), 3);
    });
}

#[test]
fn what_is_no_figure_no_day_or_no_number_is_refused_at_its_field() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        for (field, text, sentence) in [
            ("figure", "participation.by_region.MARS.female", "A choice does not exist"),
            ("figure", "countries.SEN.participations", "A choice does not exist"),
            ("from", "2024-10", "Write a day as"),
            ("to", "2024-10-15", "The period must end after its first day."),
            ("number", "12.5", "Write a whole number."),
            ("number", "-1", "not below zero"),
            ("source", " ", "A required field is empty."),
        ] {
            let wrong = set(&officer, &with(field, text)).await;
            assert!(wrong.status == 422 && wrong.has(sentence), "{field} {text}: {wrong:?}");
            assert!(wrong.has(&format!("id=\"{field}-error\"")), "{field} {text}: {wrong:?}");
            assert!(wrong.has("Agreed &lt;/textarea&gt; with BDT"), "what was typed is kept: {wrong:?}");
        }
        assert!(rows(&site).await.is_empty());
    });
}

#[test]
fn nobody_overwrites_what_another_officer_saved() {
    on_each_database(async |site| {
        let (first, second) = (
            site.signed_in_as(StaffRole::ReportOfficer).await,
            site.signed_in_as(StaffRole::ReportOfficer).await,
        );
        set(&first, &TARGET).await;
        let page = format!("/en/staff/targets/{}", rows(&site).await[0].id);
        let (one, other) = (first.get(&page).await, second.get(&page).await);
        assert_eq!(first.submit(&one, &page, &[("number", "1300")]).await.status, 303);
        let told = second.submit(&other, &page, &[("number", "1400")]).await;
        assert_eq!(told.status, 409);
        assert!(told.has("Somebody else changed") && told.has("value=\"1400\""), "{told:?}");
        assert_eq!(rows(&site).await[0].number, 1_300);
        let removal = second.submit(&other, "/removal", &[]).await;
        assert_eq!((removal.status, rows(&site).await.len()), (409, 1));
        assert_eq!(second.submit(&told, &page, &[]).await.status, 303);
        assert_eq!(rows(&site).await[0].number, 1_400);
    });
}

#[test]
fn two_who_set_the_same_at_once_set_it_once() {
    on_each_database(async |site| {
        let permit = Permit::command_line();
        let fields = TARGET.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let entry = domain::target::check(&Typed(fields.into())).unwrap();
        let (one, other) =
            tokio::join!(save(&site.app, &permit, None, &entry), save(&site.app, &permit, None, &entry));
        let saved = [one.unwrap(), other.unwrap()];
        assert_eq!(saved.iter().filter(|saved| saved.is_ok()).count(), 1, "{saved:?}");
        assert!(saved.iter().any(|saved| matches!(saved, Err(NotSaved::SameKey))), "{saved:?}");
        let row = rows(&site).await.remove(0);
        let seen = mark(&row);
        let seen = Seen { id: row.id, mark: &seen };
        let (one, other) = tokio::join!(remove(&site.app, &permit, seen), remove(&site.app, &permit, seen));
        let gone = [one.unwrap(), other.unwrap()];
        assert_eq!(gone.iter().filter(|gone| gone.is_ok()).count(), 1, "{gone:?}");
        assert_eq!(trail(&site).await.len(), 2, "each is told once");
    });
}

#[test]
fn everybody_reads_targets_and_those_who_write_reports_set_them() {
    on_each_database(async |site| {
        set(&site.signed_in_as(StaffRole::ReportOfficer).await, &TARGET).await;
        for role in [StaffRole::Viewer, StaffRole::EventOfficer] {
            let reader = site.signed_in_as(role).await;
            let list = reader.get("/en/staff/targets").await;
            assert!(list.has("Africa, Women") && !list.has("/targets/new"), "{list:?}");
            assert_eq!(reader.get("/en/staff/targets/new").await.status, 403);
        }
    });
}

#[test]
fn every_figure_stands_in_a_list_that_needs_no_script() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = officer.get("/en/staff/targets/new").await;
        for name in offered() {
            assert!(page.has(&format!("<option value=\"{name}\"")), "{name}");
        }
        let groups = page.text().matches("<optgroup label=").count();
        assert_eq!(groups, 1 + 6 + 4 + 1, "the whole, regions, classes, developing countries");
        assert!(!page.has("<script"), "{page:?}");
    });
}
