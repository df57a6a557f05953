//! Compiles `app` to wasm.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::Mode;
use crate::paths::Paths;
use crate::toolchain::Toolchain;

/// The target that browsers run.
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles `app` with feature `hydrate` and gives the path of the module.
///
/// The crate type is given here, since cargo leaves out link-time optimisation, a fifth of the
/// size, for a library that is built as `rlib` in the same go. The target folder is our own, so that
/// the server can be built at the same time and by another compiler.
pub fn to_wasm(paths: &Paths, mode: Mode) -> Result<PathBuf> {
    let status = Toolchain::find(paths)?
        .cargo(paths)
        .current_dir(&paths.root)
        .args(["rustc", "--package", "app", "--lib", "--crate-type", "cdylib"])
        .args(["--no-default-features", "--features", "hydrate", "--target", TARGET])
        .args(["--profile", profile(mode)])
        .arg("--target-dir")
        .arg(&paths.work)
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "`app` did not compile to wasm");
    Ok(output(paths, mode).join("app.wasm"))
}

/// The sources that the last compilation read, as cargo wrote them down beside its output: code of
/// pages is not among them. Nothing if there was none.
pub fn sources(paths: &Paths, mode: Mode) -> Option<Vec<PathBuf>> {
    let rules = std::fs::read_to_string(output(paths, mode).join("app.d")).ok()?;
    let (_, files) = rules.split_once(": ")?;
    // A space within a path is escaped; none of our own paths has one, a workspace might.
    let files = files.trim().replace("\\ ", "\0");
    Some(files.split(' ').map(|file| PathBuf::from(file.replace('\0', " "))).collect())
}

fn output(paths: &Paths, mode: Mode) -> PathBuf {
    let folder = match mode {
        Mode::Dev => "debug",
        Mode::Release => "wasm-release",
    };
    paths.work.join(TARGET).join(folder)
}

fn profile(mode: Mode) -> &'static str {
    match mode {
        Mode::Dev => "dev",
        Mode::Release => "wasm-release",
    }
}
