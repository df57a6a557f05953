//! What `baraza import` prints, and how it ends.

use std::{
    path::Path,
    process::{Command, Output},
};

use super::{EVENTS, EVERY_LIST, PARTICIPANTS};

/// Runs the program in a pipe; gives its exit code and the lines of both its outputs.
fn baraza(folder: &Path, arguments: &[&str]) -> (Option<i32>, Vec<String>, Vec<String>) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_baraza"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("BARAZA_DATA_DIR", folder.join("data"))
        .output()
        .expect("the binary runs");
    let lines = |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect();
    (status.code(), lines(&stdout), lines(&stderr))
}

fn told(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn an_import_prints_one_line_and_no_progress_in_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let expected = [
        "events.csv: imported. 3 rows; new: 3; changed: 0; unchanged: 0",
        "participants.csv: imported. 4 rows; new: 4; changed: 0; unchanged: 0",
        "headcounts.csv: imported. 2 rows; new: 2; changed: 0; unchanged: 0",
        "activities.csv: imported. one row; new: 1; changed: 0; unchanged: 0",
    ];
    for ((kind, text), line) in EVERY_LIST.into_iter().zip(expected) {
        let file = format!("{}.csv", kind.code());
        std::fs::write(folder.path().join(&file), text).unwrap();
        assert_eq!(baraza(folder.path(), &["import", kind.code(), &file]), (Some(0), told(&[line]), vec![]));
    }
    let again = "events.csv: imported. 3 rows; new: 0; changed: 0; unchanged: 3";
    assert_eq!(baraza(folder.path(), &["import", "events", "events.csv"]), (Some(0), told(&[again]), vec![]));
}

#[test]
fn a_refused_list_is_explained_line_by_line_and_ends_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let text = EVENTS.replace("webinar,", "séance,").replace("2026-09-11", "2026-09-01");
    std::fs::write(folder.path().join("events.csv"), &text).unwrap();
    let refused = told(&[
        "events.csv, line 3, column end: the end lies before the start",
        "events.csv, line 4, column kind: “séance” is not a code of this column",
        "baraza: events.csv was refused for 2 reasons; nothing was recorded.",
    ]);
    let mut all = refused.clone();
    all.insert(0, "events.csv, line 2, column parent_ref: the parent “EV-WEEK” is neither on record nor in a row of this file that can be taken".to_owned());
    all[3] = "baraza: events.csv was refused for 3 reasons; nothing was recorded.".to_owned();
    for dry in [&[][..], &["--dry-run"]] {
        let arguments = [&["import", "events", "events.csv"], dry].concat();
        assert_eq!(baraza(folder.path(), &arguments), (Some(1), vec![], all.clone()));
    }
    let (code, out, err) = baraza(folder.path(), &["import", "events", "events.csv", "--partial"]);
    assert_eq!((code, err), (Some(0), all[..3].to_vec()));
    let line = "events.csv: imported. 3 rows; new: 0; changed: 0; unchanged: 0; refused and left out: 3";
    assert_eq!(out, told(&[line]));
}

#[test]
fn doubts_and_lookalikes_stand_on_standard_error_and_a_dry_run_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("events.csv"), EVENTS).unwrap();
    baraza(folder.path(), &["import", "events", "events.csv"]);
    let text = format!("{PARTICIPANTS}EV-FORUM,Rupa,speaker,absent,,other@x.example,,BGD,,,,1,,\n");
    std::fs::write(folder.path().join("people.csv"), text).unwrap();
    let (code, out, err) = baraza(folder.path(), &["import", "participants", "people.csv", "--dry-run"]);
    assert_eq!(code, Some(0));
    assert_eq!(
        out,
        told(&[
            "people.csv: dry run, nothing was recorded. An import would give: 5 rows; new: 5; changed: 0; unchanged: 0"
        ])
    );
    let expected = told(&[
        "people.csv, line 6: days for somebody who did not attend",
        "One warning; the row is recorded as it stands, unless the warning says otherwise.",
        "people.csv, line 3: the name is also somebody else’s",
        "people.csv, line 6: the name is also somebody else’s",
        "2 people share an e-mail or a name with somebody else. They are kept apart; someone should look at them.",
    ]);
    assert_eq!(err, expected);
}

#[test]
fn wrong_usage_ends_with_2_and_a_file_that_cannot_be_read_with_1() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in
        [&["import", "poems", "x.csv"][..], &["import", "events"], &["import", "events", "x.csv", "--soon"]]
    {
        assert_eq!(baraza(folder.path(), wrong).0, Some(2), "{wrong:?}");
    }
    std::fs::write(folder.path().join("events.ods"), "").unwrap();
    for (file, reason) in
        [("none.csv", "cannot be read"), ("events.ods", "only files named .csv or .xlsx are read")]
    {
        let (code, out, err) = baraza(folder.path(), &["import", "events", file]);
        assert_eq!((code, out.len(), err.len()), (Some(1), 0, 2), "{err:?}");
        assert!(err[0].starts_with(file) && err[0].contains(reason), "{err:?}");
        assert_eq!(err[1], format!("baraza: {file} was refused for one reason; nothing was recorded."));
    }
}

#[test]
fn the_record_of_2017_is_loaded_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let lines = |new: bool| {
        ["events", "headcounts", "activities"].into_iter().zip([25, 1, 48]).map(move |(kind, rows)| {
            let (count, [created, unchanged]) = (
                if rows == 1 { "one row".to_owned() } else { format!("{rows} rows") },
                if new { [rows, 0] } else { [0, rows] },
            );
            format!(
                "council-2017 {kind}: imported. {count}; new: {created}; changed: 0; unchanged: {unchanged}"
            )
        })
    };
    for new in [true, false] {
        let expected: Vec<String> = lines(new).collect();
        assert_eq!(baraza(folder.path(), &["import", "council-2017"]), (Some(0), expected, vec![]));
    }
}
