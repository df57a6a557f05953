//! `baraza backup` and `baraza restore` as somebody types them.

use super::{baraza, told};

fn said(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn a_platform_is_saved_and_comes_back_on_another_machine() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert!(baraza(here.path(), &["import", "council-2017"]).status.success());
    let archive = here.path().join("saved.zip").display().to_string();
    let saved = baraza(here.path(), &["backup", &archive]);
    assert_eq!(saved.status.code(), Some(0), "{}", told(&saved));
    assert!(said(&saved).ends_with("rows saved."), "{}", said(&saved));
    let restored = baraza(there.path(), &["restore", &archive]);
    assert_eq!(restored.status.code(), Some(0), "{}", told(&restored));
    assert!(said(&restored).contains("rows restored from the backup of"), "{}", said(&restored));
    let report = |folder: &std::path::Path| {
        let period = ["--from", "2012-11-29", "--to", "2026-01-01", "--format", "json", "--output", "-"];
        let output = baraza(folder, &[&["report", "build", "wtsa-98"], &period[..]].concat());
        let mut facts: serde_json::Value = serde_json::from_slice(&output.stdout).expect("the facts");
        facts["report"]["data_cutoff"].take();
        facts
    };
    let facts = report(here.path());
    assert!(facts["events"]["total"].as_u64() > Some(0), "{facts}");
    assert_eq!(report(there.path()), facts);
}

#[test]
fn what_is_no_backup_is_named_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter.zip"), "Dear colleagues").unwrap();
    let output = baraza(folder.path(), &["restore", "letter.zip"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output), "baraza: letter.zip is not a backup of Baraza");
    let output = baraza(folder.path(), &["restore", "none.zip"]);
    assert_eq!(told(&output), "baraza: none.zip: there is no such file or folder");
}
