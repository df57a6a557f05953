//! Which links are suggested, what shares fit, and what became of paragraphs.

use super::*;

fn kinds(kinds: &[&str]) -> Vec<String> {
    kinds.iter().map(|kind| (*kind).to_owned()).collect()
}

struct World {
    record_kinds: Vec<String>,
    own: Vec<String>,
    themes: Vec<String>,
}

impl World {
    fn fit(&self, organ: &str, kind: &str, sectors: &[Sector], year: Option<i32>) -> Option<Fit> {
        let paragraph = Paragraph {
            record_kinds: &self.record_kinds,
            organ,
            themes: &self.own,
            from: 2024,
            until: Some(2028),
        };
        fit(&paragraph, &Candidate { kind, sectors, themes: &self.themes, year })
    }
}

fn world() -> World {
    World { record_kinds: kinds(&["event:workshop", "training"]), own: Vec::new(), themes: kinds(&["iot"]) }
}

#[test]
fn kind_sector_and_year_must_agree() {
    let world = world();
    let organ = "TSB+BDT+BR";
    assert_eq!(world.fit(organ, "event:workshop", &[Sector::D], Some(2025)), Some(Fit::Likely));
    assert_eq!(world.fit(organ, "event:forum", &[Sector::D], Some(2025)), None, "another kind");
    assert_eq!(world.fit("TSB", "event:workshop", &[Sector::D], Some(2025)), None, "another Sector");
    assert_eq!(world.fit(organ, "training", &[Sector::T], Some(2023)), None, "before the revision");
    assert_eq!(world.fit(organ, "training", &[Sector::T], Some(2029)), None, "after it was replaced");
    assert_eq!(world.fit(organ, "training", &[Sector::T], None), None, "no year");
}

#[test]
fn themes_sharpen_a_suggestion_and_can_rule_it_out() {
    let mut world = World { own: kinds(&["kpi"]), ..world() };
    let fit = |world: &World| world.fit("TSB", "training", &[Sector::T], Some(2025));
    assert_eq!(fit(&world), None, "another theme");
    world.themes = kinds(&["iot", "kpi"]);
    assert_eq!(fit(&world), Some(Fit::Likely));
    world.themes.clear();
    assert_eq!(fit(&world), Some(Fit::Possible));
}

#[test]
fn the_secretary_general_is_answered_by_every_sector_and_members_by_none() {
    let world = world();
    assert_eq!(world.fit("SG+BUREAUX", "training", &[Sector::R], Some(2025)), Some(Fit::Likely));
    assert_eq!(world.fit("BDT+TSB+BR-85", "training", &[Sector::D], Some(2025)), Some(Fit::Likely));
    for organ in ["MS", "MEMBERS", "ITU-T-MEMBERS", "MS-SM-A-A"] {
        assert_eq!(world.fit(organ, "training", &[Sector::T], Some(2025)), None, "{organ}");
    }
}

#[test]
fn shares_of_one_record_never_exceed_it() {
    assert!(share_fits(40, [60]) && share_fits(100, []) && share_fits(1, [99]));
    assert!(!share_fits(41, [60]) && !share_fits(0, []) && !share_fits(101, []) && !share_fits(-5, [50]));
}

#[test]
fn a_revision_says_what_became_of_each_paragraph() {
    let mapped = |old: &str, new: Option<&str>| Mapped { old: old.into(), new: new.map(str::to_owned) };
    let revision = Revision {
        from: "A".into(),
        to: "B".into(),
        basis: "compared".into(),
        paragraphs: vec![mapped("A/1", Some("B/1")), mapped("A/2", None), mapped("A/3", Some("B/1"))],
    };
    let revisions = [revision];
    assert_eq!(successors(&revisions, "A/1"), Some(vec!["B/1"]));
    assert_eq!(successors(&revisions, "A/2"), Some(vec![]));
    assert_eq!(successors(&revisions, "B/1"), None);
    assert_eq!(predecessors(&revisions, "B/1"), ["A/1", "A/3"]);
}

#[test]
fn a_revision_of_which_one_continues_a_paragraph_replaces_the_older_one() {
    let older = [("A/1", "A"), ("A/2", "A"), ("A/3", "A"), ("B/1", "B"), ("B/2", "B"), ("C/1", "C")];
    let stated =
        [("B/1", "B", kinds(&["A/1", "A/2"])), ("B/2", "B", kinds(&["A/2"])), ("C/1", "C", kinds(&[]))];
    let newer: Vec<Continuing<'_>> =
        stated.iter().map(|(id, instrument, continues)| Continuing { id, instrument, continues }).collect();
    let found = mappings(&older, &newer);
    assert_eq!(found.len(), 1, "C continues nothing: {found:?}");
    assert_eq!((found[0].from.as_str(), found[0].to.as_str()), ("A", "B"));
    assert_eq!(successors(&found, "A/1"), Some(vec!["B/1"]));
    assert_eq!(successors(&found, "A/2"), Some(vec!["B/1", "B/2"]));
    assert_eq!(successors(&found, "A/3"), Some(vec![]), "it was dropped");
    assert_eq!(successors(&found, "B/1"), None);
    assert_eq!(predecessors(&found, "B/2"), ["A/2"]);
}
