//! Full disks and folders that cannot be written: one sentence, exit 1, and what was there stays.

use std::{
    os::unix::fs::symlink,
    path::Path,
    process::{Command, Output},
};

use super::{baraza, told};

/// The same where no file may grow beyond so many kilobytes, as on a disk that is full then.
fn baraza_on_a_small_disk(folder: &Path, kilobytes: u32, arguments: &[&str]) -> Output {
    let blocks = kilobytes * 2;
    Command::new("/bin/sh")
        // A write beyond it is to fail, not to end the process.
        .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")])
        .arg(env!("CARGO_BIN_EXE_baraza"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("BARAZA_DATA_DIR", folder.join("data"))
        .output()
        .expect("the binary runs")
}

fn refused(output: &Output, sentence: &str) {
    assert_eq!(output.status.code(), Some(1), "{}", told(output));
    assert_eq!(told(output), format!("baraza: {sentence}"));
}

#[test]
fn a_report_or_backup_on_a_full_disk_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    assert!(baraza(folder.path(), &["import", "council-2017"]).status.success());
    let report = ["report", "build", "wtsa-98", "--output"];
    for (arguments, name) in
        [(&report[..], "report.json"), (&report[..], "report.docx"), (&["backup"][..], "saved.zip")]
    {
        let target = folder.path().join(name);
        std::fs::write(&target, "what was there").unwrap();
        // What is half written lies beside its target: there the disk is full.
        let part = if name == "saved.zip" { "saved.part".to_owned() } else { format!("{name}.part") };
        symlink("/dev/full", folder.path().join(&part)).unwrap();
        let output = baraza(folder.path(), &[arguments, &[name]].concat());
        refused(&output, &format!("{name}: the disk is full"));
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "what was there");
        assert!(!folder.path().join(&part).exists());
        assert!(baraza(folder.path(), &[arguments, &[name]].concat()).status.success(), "{name}");
    }
}

#[test]
fn a_report_or_backup_into_what_is_no_folder_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter"), "Dear colleagues").unwrap();
    for arguments in [&["report", "build", "wtsa-98", "--output"][..], &["backup"][..]] {
        let output = baraza(folder.path(), &[arguments, &["letter/x.json"]].concat());
        refused(&output, "letter/x.json: a part of the path is no folder");
        let output = baraza(folder.path(), &[arguments, &["none/x.json"]].concat());
        refused(&output, "none/x.json: there is no such file or folder");
    }
}

#[test]
fn an_import_that_finds_the_disk_full_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let list = |from: usize| {
        let rows =
            (from..from + 3_000).map(|number| format!("EV-{number},forum,Forum on sensors {number},ITU-T\n"));
        format!("event_ref,kind,title_en,sectors\n{}", rows.collect::<String>())
    };
    std::fs::write(
        folder.path().join("first.csv"),
        "event_ref,kind,title_en,sectors\nEV-1,forum,Forum,ITU-T\n",
    )
    .unwrap();
    std::fs::write(folder.path().join("second.csv"), list(2)).unwrap();
    assert!(baraza(folder.path(), &["import", "events", "first.csv"]).status.success());
    let output = baraza_on_a_small_disk(folder.path(), 128, &["import", "events", "second.csv"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert_eq!(told(&output).lines().count(), 1, "{}", told(&output));
    assert!(told(&output).starts_with("baraza: the disk that holds the database"), "{}", told(&output));
    // The one is there, the others are not, and they go in once there is room.
    let again = baraza(folder.path(), &["import", "events", "first.csv"]);
    assert!(again.status.success(), "{}", told(&again));
    let saved = baraza(folder.path(), &["backup", "saved.zip"]);
    assert!(saved.status.success(), "{}", told(&saved));
    let events = crate::backup::lines_of(&folder.path().join("saved.zip"), "events");
    assert_eq!(events.len(), 1);
    assert!(baraza(folder.path(), &["import", "events", "second.csv"]).status.success());
}

#[test]
fn check_looks_whether_the_database_takes_changes_and_at_its_own_disk() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    let url = format!("sqlite://{}", elsewhere.join("baraza.sqlite3").display());
    let output = baraza(folder.path(), &["--database-url", &url, "check"]);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{lines}");
    let disk = lines.lines().find(|line| line.contains("disk:")).unwrap_or_default();
    assert!(disk.contains("MB free in") && disk.contains("/elsewhere") && disk.contains("/data"), "{lines}");
    let output = baraza(folder.path(), &["--database-url", &format!("{url}?mode=ro"), "check"]);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{lines}");
    assert!(lines.contains("failed  database: the database is read-only"), "{lines}");
}
