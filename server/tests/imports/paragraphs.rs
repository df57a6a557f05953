//! A revision that an assembly adopted is taken in, and the older one gives way to it.

use domain::{
    report::{Format, ReportKind},
    staff::StaffRole,
};
use server::imports::kinds::Kind::Paragraphs;

use super::{List, import, new_changed_same, refused};
use crate::{
    mandates::an_activity,
    reports::{facts_of_kind, html_of_kind},
    support::on_each_database,
};

const LIST: &str = "\
paragraph,resolution,revision,year,organ,asks_en,asks_fr,kinds,report_to,frequency,continues
R98-2028/TSB+BDT+BR/5,98,\"Rev. Doha, 2028\",2028,TSB+BDT+BR,Report on forums to the next assembly.,Rendre compte des forums.,event:forum;event:workshop,next WTSA,once per WTSA cycle,R98-RCC-2024/TSB+BDT+BR/5;R98-RCC-2024/TSB+BDT+BR/6
R98-2028/TSB/1,98,\"Rev. Doha, 2028\",2028,TSB,Go on with city pilots.,,pilot_project,,,R98-RCC-2024/TSB/2
";

#[test]
fn a_revision_is_taken_in_and_replaces_the_one_that_it_continues() {
    on_each_database(async |site| {
        assert_eq!(new_changed_same(import(&site, Paragraphs, LIST).await), [2, 0, 0]);
        assert_eq!(new_changed_same(import(&site, Paragraphs, LIST).await), [0, 0, 2]);
        an_activity(&site, "ACT-1", |row| {
            row.mandates = ["R98-2028/TSB/1"].iter().collect();
            row.date = Some("2026-05".into());
        })
        .await;
        let facts = facts_of_kind(&site, ReportKind::Wtsa98).await;
        let answered = facts["mandates"].as_array().unwrap().iter().find(|row| row["id"] == "R98-2028/TSB/1");
        assert_eq!(answered.expect("the paragraph")["records"], 1);
        let html = html_of_kind(&site, ReportKind::Wtsa98, Format::Html).await;
        assert!(html.contains("Report on forums to the next assembly."), "{html}");
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = officer.get("/fr/staff/mandates").await;
        for told in ["Résolution 98", "Rev. Doha, 2028", "Rendre compte des forums."] {
            assert!(page.has(told), "{told} in {page:?}");
        }
        // What was not entered in a language is told in English, and marked.
        assert!(
            page.text().contains("<span lang=\"en\" dir=\"ltr\">Go on with city pilots.</span>"),
            "{page:?}"
        );
        let page = officer.get("/en/staff/mandates/paragraph?id=R98-RCC-2024/TSB%2BBDT%2BBR/6").await;
        assert!(page.has("R98-2028/TSB+BDT+BR/5"), "{page:?}");
        let event = site.signed_in_as(StaffRole::EventOfficer).await.get("/en/staff/events/new").await;
        assert!(event.has("TSB/1: Go on with city pilots."), "{event:?}");
    });
}

#[test]
fn what_is_no_paragraph_is_refused_with_the_reason() {
    on_each_database(async |site| {
        let list = "\
paragraph,resolution,revision,year,organ,asks_en,kinds,continues
R98-2028/TSB,98,Rev. 2028,2028,TSB,A,,
R98-RCC-2024/TSB/1,98,Rev. 2028,2028,TSB,A,,
R98-2028/TSB/1,98,Rev. 2028,2028,NOBODY,A,,
R98-2028/TSB/2,98,Rev. 2028,2028,TSB,A,party,
R98-2028/TSB/3,98,Rev. 2028,soon,TSB,A,,
R98-2028/TSB/4,98,Rev. 2028,2028,TSB,A,,R98-RCC-2024/TSB/99
";
        let outcome = List::of(Paragraphs).read(&site, list).await;
        let expected = [
            (2, "paragraph", "not_a_paragraph"),
            (3, "paragraph", "shipped_revision"),
            (4, "organ", "unknown_code"),
            (5, "kinds", "unknown_code"),
            (6, "year", "not_a_number"),
            (7, "continues", "unknown_code"),
        ];
        let expected: Vec<_> = expected.map(|(line, column, code)| (line, column.to_owned(), code)).into();
        assert_eq!(refused(&outcome), expected);
        import(&site, Paragraphs, LIST).await;
        let itself = "paragraph,resolution,revision,year,organ,asks_en,continues\n\
                      R98-2028/TSB/2,98,Rev. 2028,2028,TSB,A,R98-2028/TSB/1\n";
        let expected = vec![(2, "continues".to_owned(), "continues_itself")];
        assert_eq!(refused(&List::of(Paragraphs).read(&site, itself).await), expected);
    });
}
