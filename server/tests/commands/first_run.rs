//! What `make run` does once, also where it was interrupted.

use std::{
    path::Path,
    process::{Command, Output},
};

fn first_run(folder: &Path) -> Output {
    Command::new("make")
        .args(["--file", concat!(env!("CARGO_MANIFEST_DIR"), "/../Makefile"), "first-run"])
        .arg(concat!("PLATFORM=", env!("CARGO_BIN_EXE_baraza")))
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .output()
        .expect("make runs")
}

#[test]
fn an_interrupted_first_run_is_taken_up_again_with_a_link_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let link = |output: &Output| {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.lines().find(|line| line.contains("/staff/password/")).map(str::to_owned)
    };
    let first = link(&first_run(folder.path())).expect("a link");
    // Interrupted before it was noted as done.
    std::fs::remove_file(folder.path().join("data/first-run")).unwrap();
    let second = link(&first_run(folder.path())).expect("a link");
    assert_ne!(first, second);
    assert_eq!(link(&first_run(folder.path())), None, "it is done");
}
