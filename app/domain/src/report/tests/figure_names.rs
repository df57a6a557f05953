//! Figures by name, and what changed between two computations.

use serde_json::Value;

use super::{Story, iso3};
use crate::{
    event::EventKind,
    report::{EventChange, FigureChange, Figures, event_changes, figure_changes, is_name, names},
};

fn story() -> Story {
    Story::new()
        .event("EV-1", EventKind::Forum, "2017-03-02", "2017-03-03")
        .came("EV-1", "Awa", "SEN")
        .came("EV-1", "Bopha", "BGD")
}

#[test]
fn every_name_is_of_a_figure_and_every_figure_of_the_summary_has_a_name() {
    let facts = story().outcome().facts;
    let figures = Figures::of(&facts);
    for name in names() {
        assert!(figures.get(name).is_some(), "{name}");
    }
    let mut leaves = Vec::new();
    let whole = serde_json::to_value(&facts).unwrap();
    for part in ["events", "registrations", "participation", "trend"] {
        walk(part, &whole[part], &mut leaves);
    }
    let unnamed: Vec<_> = leaves.iter().filter(|leaf| !names().contains(leaf)).collect();
    assert_eq!(unnamed, Vec::<&String>::new());
}

/// The names that the figures below a value would have.
fn walk(path: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Number(_) => found.push(path.to_owned()),
        Value::Object(fields) => {
            for (name, value) in fields {
                walk(&format!("{path}.{name}"), value, found);
            }
        }
        Value::Array(rows) => {
            for row in rows {
                let key = ["kind", "region", "class"].iter().find_map(|key| row[key].as_str());
                walk(&format!("{path}.{}", key.expect("a row has a code")), row, found);
            }
        }
        _ => (),
    }
}

#[test]
fn a_name_leads_to_the_figure_and_a_row_that_is_not_there_is_zero() {
    let figures = Figures::of(&story().outcome().facts);
    assert_eq!(figures.get("participation.distinct_people"), Some(Some(2)));
    assert_eq!(figures.get("participation.by_region.AFR.participations"), Some(Some(1)));
    assert_eq!(figures.get("countries.SEN.participations"), Some(Some(1)));
    assert_eq!(figures.get("countries.PER.participations"), Some(Some(0)));
    assert_eq!(figures.get("events.by_kind.training.total"), Some(Some(0)));
    assert_eq!(figures.get("participation.by_region"), Some(Some(7)), "a list is as long as it is");
    assert_eq!(figures.get("report.kind"), None);
    assert_eq!(figures.get("nothing"), None);
}

#[test]
fn names_are_known_before_there_are_facts() {
    let is_country = |code| code == iso3("SEN");
    for name in ["events.total", "countries.SEN.events", "not_reached"] {
        assert!(is_name(name, is_country), "{name}");
    }
    for name in ["", "events", "countries.XXX.events", "countries.SEN", "countries.SEN.days", "report.kind"] {
        assert!(!is_name(name, is_country), "{name}");
    }
}

#[test]
fn what_changed_is_told_figure_by_figure_and_event_by_event() {
    let before = story().outcome();
    assert_eq!(figure_changes(&before.facts, &before.facts), []);
    let after = story()
        .came("EV-1", "Chen", "EGY")
        .event("EV-2", EventKind::Workshop, "2017-04-01", "2017-04-01")
        .outcome();
    let changes = figure_changes(&before.facts, &after.facts);
    let change = |name: &str| changes.iter().find(|change| change.name == name).cloned();
    let expected = |name: &str, before, after| {
        Some(FigureChange { name: name.into(), before: Some(before), after: Some(after) })
    };
    assert_eq!(change("events.total"), expected("events.total", 1, 2));
    assert_eq!(change("participation.participations"), expected("participation.participations", 2, 3));
    assert_eq!(change("countries.EGY.events"), expected("countries.EGY.events", 0, 1));
    assert_eq!(change("countries.SEN.events"), None);
    assert_eq!(
        event_changes(&before.annex, &after.annex),
        [("EV-1".to_owned(), EventChange::Changed), ("EV-2".to_owned(), EventChange::Added)]
    );
    assert_eq!(
        event_changes(&after.annex, &before.annex),
        [("EV-1".to_owned(), EventChange::Changed), ("EV-2".to_owned(), EventChange::Gone)]
    );
}
