//! The same list as it comes: comma or semicolon, with a mark or without, typed into a spreadsheet.

use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use server::imports::kinds::Kind::{self, Participants};

use super::{EVERY_LIST, List, import_every_list, new_changed_same, on_record, refused, written};
use crate::support::{Site, on_each_database};

/// The cells of a list above, none of which holds a quote.
fn cells(text: &str) -> Vec<Vec<&str>> {
    text.lines().map(|line| line.split(',').collect()).collect()
}

async fn unchanged(site: &Site, kind: Kind, text: &str) {
    let outcome = List::of(kind).read(site, text).await;
    assert_eq!(new_changed_same(written(&outcome)), [0, 0, outcome.rows], "{text}");
}

#[test]
fn semicolons_and_a_byte_order_mark_say_the_same() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let before = on_record(&site).await;
        for (kind, text) in EVERY_LIST {
            let quoted =
                |cell: &&str| if cell.contains(';') { format!("\"{cell}\"") } else { (*cell).to_owned() };
            let line = |cells: &Vec<&str>| cells.iter().map(quoted).collect::<Vec<_>>().join(";") + "\r\n";
            let semicolons = cells(text).iter().map(line).collect::<Vec<_>>().concat();
            unchanged(&site, kind, &format!("\u{feff}{semicolons}")).await;
            unchanged(&site, kind, &format!("\u{feff}{text}")).await;
        }
        assert_eq!(on_record(&site).await, before);
    });
}

/// Types a cell the way that people do: days and numbers as such, the rest as text or, every other
/// time, as a formula that gives it.
fn type_in(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) {
    let day = Format::new().set_num_format("dd/mm/yyyy");
    if cell.is_empty() {
    } else if let Ok(number) = cell.parse::<f64>() {
        sheet.write(row, column, number).unwrap();
    } else if let Ok(date) = cell.parse::<chrono::NaiveDate>() {
        let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
        let serial = i32::try_from((date - first).num_days()).unwrap();
        sheet.write_with_format(row, column, serial, &day).unwrap();
    } else if row > 0 && row.is_multiple_of(2) {
        let formula = Formula::new(format!("=\"{cell}\"&\"\"")).set_result(cell);
        sheet.write(row, column, formula).unwrap();
    } else {
        sheet.write(row, column, cell).unwrap();
    }
}

#[test]
fn a_workbook_says_the_same_as_the_csv() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let before = on_record(&site).await;
        let path = site.folder().join("list.xlsx");
        for (kind, text) in EVERY_LIST {
            let mut workbook = Workbook::new();
            let sheet = workbook.add_worksheet();
            for (row, cells) in (0..).zip(cells(text)) {
                (0..).zip(cells).for_each(|(column, cell)| type_in(sheet, row, column, cell));
            }
            workbook.save(&path).unwrap();
            let outcome = List::of(kind).file(&site, &path).await;
            assert_eq!(new_changed_same(written(&outcome)), [0, 0, outcome.rows], "{kind:?}");
        }
        assert_eq!(on_record(&site).await, before);
    });
}

#[test]
fn a_formula_in_a_cell_is_taken_by_its_value_and_never_computed() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let path = site.folder().join("list.xlsx");
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write_row(0, 0, ["event_ref", "name", "role", "state", "days"]).unwrap();
        sheet.write_row(1, 0, ["EV-FORUM", "Chen", "participant", "attended"]).unwrap();
        sheet.write(1, 4, Formula::new("=1+1").set_result("1")).unwrap();
        sheet.write_row(2, 0, ["EV-FORUM", "Dalia", "participant", "attended"]).unwrap();
        sheet.write(2, 4, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        workbook.save(&path).unwrap();
        let outcome = List::of(Participants).partial().file(&site, &path).await;
        assert_eq!(outcome.counts.created, 1);
        assert_eq!(
            refused(&outcome).iter().map(|(line, column, _)| (*line, column.as_str())).collect::<Vec<_>>(),
            [(3, "days")]
        );
        let chen = super::registrations(&site, "EV-FORUM").await.pop().unwrap();
        assert_eq!((chen.name.as_deref(), chen.days), (Some("Chen"), Some(1)));
        // In a CSV a formula is a text like any other, and a name may look like one.
        let text = "event_ref,name,role,state\nEV-FORUM,=1+1,participant,attended\n";
        written(&List::of(Participants).read(&site, text).await);
        let last = super::registrations(&site, "EV-FORUM").await.pop().unwrap();
        assert_eq!(last.name.as_deref(), Some("=1+1"));
    });
}
