//! Whether anything changed since the last bundle.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;

use crate::paths::{Paths, files_in, read, write};
use crate::{Mode, compile, digest, shrink};

/// Whether the site is what a run in this mode would make.
pub fn is_fresh(paths: &Paths, mode: Mode) -> Result<bool> {
    let Some(inputs) = inputs(paths, mode)? else { return Ok(false) };
    let then = std::fs::read_to_string(stamp(paths)).unwrap_or_default();
    Ok(digest_of(&inputs, mode)? == then && paths.site.join("manifest.json").is_file())
}

/// Remembers what the site was made from, unless a file was edited since the run started.
pub fn remember(paths: &Paths, mode: Mode, started: SystemTime) -> Result<()> {
    match inputs(paths, mode)? {
        Some(inputs) if !inputs.iter().any(|file| is_newer(file, started)) => {
            write(&stamp(paths), digest_of(&inputs, mode)?)
        }
        _ => Ok(()),
    }
}

fn stamp(paths: &Paths) -> PathBuf {
    paths.work.join("bundled")
}

/// All files that a bundle is made from. Nothing if `app` was never compiled, since only the
/// compiler knows which sources it reads, or if one of them is gone.
fn inputs(paths: &Paths, mode: Mode) -> Result<Option<Vec<PathBuf>>> {
    let Some(mut files) = compile::sources(paths, mode) else { return Ok(None) };
    let manifests = ["Cargo.toml", "Cargo.lock", "app/Cargo.toml", "app/domain/Cargo.toml"];
    files.extend(manifests.map(|file| paths.root.join(file)));
    files.extend(files_in(&paths.root.join("app/bundle"))?);
    Ok(files.iter().all(|file| file.is_file()).then_some(files))
}

fn digest_of(inputs: &[PathBuf], mode: Mode) -> Result<String> {
    let mut list = format!("{mode:?} {}\n", shrink::is_possible());
    for file in inputs {
        let _ = writeln!(list, "{} {}", file.display(), digest::short(&read(file)?));
    }
    Ok(digest::short(list.as_bytes()))
}

fn is_newer(file: &Path, than: SystemTime) -> bool {
    file.metadata().and_then(|about| about.modified()).is_ok_and(|time| time > than)
}
