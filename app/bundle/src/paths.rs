//! Where things are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders that the bundler reads and writes.
#[derive(Debug)]
pub struct Paths {
    /// The workspace.
    pub root: PathBuf,
    /// What is kept between runs: cargo's output for wasm, the library, wasm-opt.
    pub work: PathBuf,
    /// What the server serves.
    pub site: PathBuf,
}

impl Paths {
    /// The folders of the workspace that this program was built in. What is only kept goes under
    /// cargo's target folder, `CARGO_TARGET_DIR` where set; the site stays where the server looks.
    pub fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .context("the bundler's folder has no workspace above it")?
            .to_path_buf();
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
        let target = root.join(target);
        Ok(Self { work: target.join("wasm"), site: root.join("target/site"), root })
    }
}

/// All files in a folder and its folders, sorted; none if there is no such folder.
pub fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                files.extend(files_in(&path)?);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// A file's content.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    std::fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}
