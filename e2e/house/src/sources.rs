//! The files of the workspace.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A file of Rust.
pub(crate) struct Source {
    /// Its path from the root of the workspace.
    pub(crate) path: String,
    /// What stands in it.
    pub(crate) text: String,
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace exists")
}

/// Every file of Rust in a folder such as `app/src`, by path; a file of tests is left out.
pub(crate) fn rust(folder: &str) -> Vec<Source> {
    let mut sources: Vec<Source> = files(&root().join(folder))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| Source {
            text: fs::read_to_string(&path).expect("a source can be read"),
            path: path.strip_prefix(root()).expect("it stands in the workspace").display().to_string(),
        })
        .filter(|source| !source.path.ends_with("/tests.rs") && !source.path.contains("/tests/"))
        .collect();
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!sources.is_empty(), "no sources in {folder}");
    sources
}

/// Every file in a folder and its folders.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .flatten()
        .map(|entry| entry.path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

/// What cargo answers.
pub(crate) fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo can be called");
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}
