//! Whole files against the columns of their kind.

use std::fmt::Write;

use domain::language::Language;

use super::*;
use crate::imports::{
    columns::Value,
    warning::{Doubt, Warning},
};

fn lists() -> CodeLists {
    CodeLists {
        countries: std::iter::once("KEN".parse().expect("a code")).collect(),
        languages: ["en", "fr", "sw"]
            .into_iter()
            .map(|tag| tag.parse::<Language>().expect("a tag"))
            .collect(),
        ..CodeLists::default()
    }
}

struct Outcome {
    read: Read,
    records: Vec<Record>,
    header: Option<Header>,
}

fn read_text(kind: Kind, text: &str) -> Outcome {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("list.csv");
    std::fs::write(&path, text).expect("a file");
    let (mut records, mut header) = (Vec::new(), None);
    let read = read(&path, kind, &lists(), &Progress::default(), &mut |piece| {
        match piece {
            Piece::Header(found) => header = Some(found),
            Piece::Record(record) => records.push(record),
        }
        true
    });
    Outcome { read, records, header }
}

fn refusals(kind: Kind, text: &str) -> Vec<Refusal> {
    read_text(kind, text).read.findings.refusals.listed()
}

#[test]
fn every_refusal_of_a_file_is_said_in_one_go_with_line_column_and_reason() {
    let text = "event_ref,name,role,state,days\n\
                E1,,participant,attended,1\n\
                E1,Amina,visitor,attended,many\n\
                E1,Binta,participant,attended,2\n";
    assert_eq!(
        refusals(Kind::Participants, text),
        [
            Refusal::of_cell(2, "name", Reason::MissingValue),
            Refusal::of_cell(3, "days", Reason::NotANumber { text: "many".into() }),
            Refusal::of_cell(3, "role", Reason::UnknownCode { code: "visitor".into() }),
        ]
    );
    let outcome = read_text(Kind::Participants, text);
    assert_eq!((outcome.read.rows, outcome.read.refused, outcome.records.len()), (3, 2, 1));
    assert!(!outcome.read.broken);
}

#[test]
fn a_header_is_refused_for_columns_unknown_repeated_and_missing() {
    assert_eq!(
        refusals(Kind::Participants, "event_ref,name,colour,name\nE1,Amina,red,Amina\n"),
        [
            Refusal::of_cell(1, "colour", Reason::UnknownColumn { name: "colour".into() }),
            Refusal::of_cell(1, "name", Reason::RepeatedColumn),
            Refusal::of_cell(1, "role", Reason::MissingColumn),
            Refusal::of_cell(1, "state", Reason::MissingColumn),
        ]
    );
}

#[test]
fn a_title_column_exists_for_each_language_of_the_product() {
    let header = "event_ref,kind,sectors,title_en,title_sw";
    let outcome = read_text(Kind::Events, &format!("{header}\nE1,forum,ITU-D,Forum,Jukwaa\n"));
    let header = outcome.header.expect("a header");
    assert_eq!(header.value(&outcome.records[0], "title_sw"), Some(&Value::Text("Jukwaa".into())));
    assert!(header.has("title_sw") && !header.has("title_fr"));
    assert_eq!(
        refusals(Kind::Events, "event_ref,kind,sectors,title_en,title_de\n"),
        [Refusal::of_cell(1, "title_de", Reason::UnknownColumn { name: "title_de".into() })]
    );
}

#[test]
fn cells_beyond_the_header_and_rows_that_are_too_short_are_refused() {
    let text = "activity_ref,kind,title_en,\nA1,x,Title,,\nA2,x,Title,stray,\nA3,x\n";
    let found = refusals(Kind::Activities, text);
    let unknown = |line| Refusal::of_cell(line, "kind", Reason::UnknownCode { code: "x".into() });
    assert_eq!(
        found,
        [
            unknown(2),
            Refusal::of_cell(3, "4", Reason::ValueWithoutColumn),
            unknown(3),
            Refusal::of_line(4, Reason::TooFewCells { cells: 2, columns: 4 }),
            unknown(4),
        ]
    );
}

#[test]
fn a_head_count_states_people_or_countries() {
    let text = "event_ref,count,countries\nE1,0,\nE1,,12\nE1,,\n";
    assert_eq!(
        refusals(Kind::Headcounts, text),
        [Refusal::of_cell(4, "count", Reason::NeitherCountNorCountries)]
    );
}

#[test]
fn an_address_without_an_at_sign_is_kept_with_a_warning() {
    let outcome =
        read_text(Kind::Participants, "event_ref,name,role,state,email\nE1,Amina,fellow,attended,amina\n");
    assert_eq!(outcome.records.len(), 1);
    assert_eq!(outcome.read.findings.warnings.listed(), [Warning { line: 2, doubt: Doubt::OddEmail }]);
}

#[test]
fn a_file_without_a_header_or_cut_off_is_broken() {
    for (text, reason) in [("", Reason::Empty), ("\n\n", Reason::Empty)] {
        let outcome = read_text(Kind::Events, text);
        assert!(outcome.read.broken);
        assert_eq!(outcome.read.findings.refusals.listed(), [Refusal::of_file(reason)]);
    }
}

#[test]
fn a_thousand_refusals_are_listed_and_all_are_counted() {
    let mut text = String::from("event_ref,name,role,state\n");
    for line in 0..3_000 {
        writeln!(text, "E1,Person {line},nobody,attended").expect("a text");
    }
    let refusals = read_text(Kind::Participants, &text).read.findings.refusals;
    assert_eq!(refusals.count(), 3_000);
    let listed = refusals.listed();
    assert_eq!((listed.len(), listed[999].line), (1_000, Some(1_001)));
}
