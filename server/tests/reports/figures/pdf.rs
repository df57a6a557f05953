//! A PDF prints the very rows of the Word file, which is read back against the facts.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use app::i18n::Locales;
use domain::{language::Direction, report::Format};

use super::{super::word::Word, Shown, a_busy_period, plain, report};
use crate::support::on_each_database;

/// The tables that a report can have.
const TABLES: std::ops::RangeInclusive<u32> = 1..=30;

/// The text of a PDF in the order in which it is drawn.
fn text(pdf: Vec<u8>) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed; e2e/setup.sh does it");
    let mut input = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = child.wait_with_output().expect("an answer");
    writer.join().expect("no panic").expect("all is read");
    plain(&String::from_utf8(output.stdout).expect("UTF-8"))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The numbers of a text, in their order. Poppler sets the words of Arabic in an order of its own, and
/// figures as they are.
fn numbers(text: &str) -> Vec<String> {
    let is_of_number = |c: char| c.is_numeric() || matches!(c, '.' | ',' | '٬' | '٫');
    let runs = text.split(|c| !is_of_number(c)).map(|run| run.trim_matches(|c: char| !c.is_numeric()));
    runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

/// Whether the numbers of a row stand together in a text, in their order or from the other side.
fn stand_together(row: &[String], printed: &[String]) -> bool {
    let backwards: Vec<String> = row.iter().rev().cloned().collect();
    row.is_empty() || printed.windows(row.len()).any(|part| part == row || part == backwards)
}

#[test]
fn a_pdf_prints_every_row_of_every_table_in_every_language() {
    on_each_database(async |site| {
        a_busy_period(&site).await;
        let report = report(&site).await;
        let file =
            |format, locale| report.file(format, locale, &site.app.countries, site.now()).expect("a file");
        for locale in Locales::shipped().iter() {
            let word = Word::open(&file(Format::Docx, locale));
            let printed = text(file(Format::Pdf, locale));
            let (numbers_printed, letters) = (numbers(&printed), squeezed(&printed));
            let mut tables = 0;
            for (number, rows) in TABLES.map(|number| (number, word.table(number))) {
                tables += u32::from(!rows.is_empty());
                for row in rows.iter().skip(1) {
                    let place = format!("{row:?} of T{number} in {}", locale.language);
                    if locale.direction() == Direction::Rtl {
                        let row = numbers(&row.join(" "));
                        assert!(stand_together(&row, &numbers_printed), "{row:?} of {place}");
                    } else {
                        let row = squeezed(&row.concat());
                        assert!(letters.contains(&row), "{place}");
                    }
                }
            }
            assert!(tables > 10, "{tables} tables");
        }
    });
}
