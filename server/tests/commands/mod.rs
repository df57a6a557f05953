//! The command line itself: exit codes and the one sentence of a failure.

mod archives;
mod disks;
mod first_run;
mod settings;

use std::process::{Command, Output};

fn baraza(folder: &std::path::Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_baraza"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("BARAZA_DATA_DIR", folder.join("data"))
        .output()
        .expect("the binary runs")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

#[test]
fn a_fresh_folder_is_enough_to_ask_for_classes() {
    let folder = tempfile::tempdir().unwrap();
    let output = baraza(folder.path(), &["classes", "--on", "2017-06-03"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["members"], 193);
    assert_eq!(answer["union"], serde_json::json!({"footnote-four": 99, "itu": 153}));
}

#[test]
fn wrong_usage_is_exit_code_2_and_a_refusal_1() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(baraza(folder.path(), &["classes", "--on", "yesterday"]).status.code(), Some(2));
    let refused = baraza(folder.path(), &["close", "EV-NONE"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(told(&refused), "baraza: EV-NONE: there is no such event");
}

#[test]
fn every_kind_of_report_is_listed_and_built() {
    let folder = tempfile::tempdir().unwrap();
    let output = baraza(folder.path(), &["report", "kinds"]);
    let listed = String::from_utf8(output.stdout).unwrap();
    let kinds: Vec<&str> = listed.lines().filter_map(|line| line.split('\t').next()).collect();
    assert_eq!(kinds, ["wtsa-98", "council-197", "pp-197", "needs", "statement"]);
    for (kind, subject) in [("pp-197", None), ("needs", None), ("statement", Some("class:LDC"))] {
        let mut asked = vec!["report", "build", kind, "--from", "2024-01-01", "--to", "2025-01-01"];
        asked.extend(["--output", "report.json"]);
        asked.extend(subject.iter().flat_map(|subject| ["--subject", subject]));
        let output = baraza(folder.path(), &asked);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        let facts = std::fs::read(folder.path().join("report.json")).unwrap();
        let facts: serde_json::Value = serde_json::from_slice(&facts).unwrap();
        assert_eq!(facts["report"]["kind"], kind);
        assert_eq!(facts["report"].get("subject").and_then(|subject| subject.as_str()), subject);
    }
}

#[test]
fn the_ending_of_the_file_chooses_the_format_and_the_format_its_readers() {
    let folder = tempfile::tempdir().unwrap();
    for (file, beginning) in [
        ("r.docx", &b"PK"[..]),
        ("r.xlsx", b"PK"),
        ("r.pdf", b"%PDF-"),
        ("r.html", b"<!doctype html>"),
        ("r.csv", "\u{feff}table,".as_bytes()),
        ("r.json", b"{"),
    ] {
        let output =
            baraza(folder.path(), &["report", "build", "needs", "--language", "ar", "--output", file]);
        assert_eq!(output.status.code(), Some(0), "{file}: {}", told(&output));
        let bytes = std::fs::read(folder.path().join(file)).unwrap();
        assert!(bytes.starts_with(beginning), "{file}");
    }
    let page = std::fs::read_to_string(folder.path().join("r.html")).unwrap();
    let rows = std::fs::read_to_string(folder.path().join("r.csv")).unwrap();
    assert!(page.contains("<th scope=\"row\">القراء</th><td>للعموم</td>") || page.contains("dir=\"rtl\""));
    assert!(rows.contains("T18"));
}

#[test]
fn a_report_that_cannot_be_built_says_why_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for (asked, sentence) in [
        (&["census"][..], "unknown report code: census"),
        (&["needs", "--format", "odt"], "unknown format code: odt"),
        (
            &["statement"],
            "a statement needs a subject, such as country:SEN, region:AFR, class:LDC, theme:iot",
        ),
        (&["statement", "--subject", "senegal"], "senegal is no subject; give one such as"),
        (&["statement", "--subject", "country:XXX"], "there is no country XXX on the lists"),
        (&["statement", "--subject", "theme:weather"], "there is no theme weather on the lists"),
        (
            &["needs", "--subject", "class:LDC"],
            "only a statement has a subject of this sort, and needs is none; it can be cut by one such as",
        ),
    ] {
        let output = baraza(folder.path(), &[&["report", "build", "--output", "x.docx"], asked].concat());
        assert_eq!(output.status.code(), Some(1), "{asked:?}");
        assert!(told(&output).starts_with(&format!("baraza: {sentence}")), "{}", told(&output));
        assert_eq!(told(&output).lines().count(), 1);
    }
}

#[test]
fn an_unknown_setting_stops_the_start_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("baraza.toml"), "smtp = \"localhost\"\n").unwrap();
    let output = baraza(folder.path(), &["migrate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).starts_with("baraza: unknown setting smtp in baraza.toml"), "{}", told(&output));
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    assert!(baraza(folder.path(), &["migrate"]).status.success());
    let url = format!("sqlite://{}", folder.path().join("data/baraza.sqlite3").display());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        use sea_orm::ConnectionTrait;
        let db = sea_orm::Database::connect(&url).await.unwrap();
        let sql =
            "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20991231_000001_flying_cars', 0)";
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    });
    let output = baraza(folder.path(), &["report", "kinds"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("written by a newer version of Baraza (m20991231_000001_flying_cars)"));
}

#[test]
fn a_file_that_is_no_database_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    std::fs::write(
        folder.path().join("data/baraza.sqlite3"),
        "Dear colleagues, this is a letter. ".repeat(60),
    )
    .unwrap();
    let output = baraza(folder.path(), &["migrate"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output).lines().count(), 1, "{}", told(&output));
}

#[test]
fn check_names_what_fails() {
    let folder = tempfile::tempdir().unwrap();
    let output = baraza(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 5);
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = silent.local_addr().unwrap();
    drop(silent);
    std::fs::write(folder.path().join("baraza.toml"), format!("smtp_url = \"smtp://{closed}\"")).unwrap();
    let output = baraza(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("failed  mail: "));
    assert_eq!(told(&output), "baraza: 1 check failed");
}

#[test]
fn a_database_that_can_only_be_read_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    assert!(baraza(folder.path(), &["migrate"]).status.success());
    let url = format!("sqlite://{}?mode=ro", folder.path().join("data/baraza.sqlite3").display());
    let saved = baraza(folder.path(), &["--database-url", &url, "backup", "saved.zip"]);
    assert_eq!(saved.status.code(), Some(0), "{}", told(&saved));
    let output = baraza(folder.path(), &["--database-url", &url, "restore", "saved.zip"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).starts_with("baraza: the database is read-only"), "{}", told(&output));
}
