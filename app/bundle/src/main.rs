//! Builds what browsers load into `target/site`: `cargo run -p bundle [-- --release]`.
//!
//! `app` is compiled to wasm with its feature `hydrate`, wasm-bindgen writes the glue, what no
//! island reaches is left out, release builds are shrunk by `wasm-opt` where npm can fetch it, and
//! script and module are written under names that hold a digest of their content, with a brotli and
//! a gzip copy beside each. `manifest.json` says which name stands for which file. A second run with
//! nothing changed does nothing.

mod compile;
mod digest;
mod glue;
mod paths;
mod prune;
mod rename;
mod shrink;
mod site;
mod stamp;
mod toolchain;

use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::{Result, bail};

use crate::paths::Paths;

/// How much work the bundle is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Quick to build, larger to load.
    Dev,
    /// Small to load.
    Release,
}

fn main() -> ExitCode {
    match mode().and_then(bundle) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bundle: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn mode() -> Result<Mode> {
    let mut arguments = std::env::args().skip(1);
    let mode = match arguments.next().as_deref() {
        None => Mode::Dev,
        Some("--release") => Mode::Release,
        Some(other) => bail!("unknown argument {other}; usage: bundle [--release]"),
    };
    if let Some(other) = arguments.next() {
        bail!("unknown argument {other}; usage: bundle [--release]");
    }
    Ok(mode)
}

fn bundle(mode: Mode) -> Result<()> {
    let paths = Paths::find()?;
    let started = SystemTime::now();
    if stamp::is_fresh(&paths, mode)? {
        println!("bundle: {} is up to date", paths.site.display());
        return Ok(());
    }
    let compiled = compile::to_wasm(&paths, mode)?;
    let bound = glue::bind(&paths, mode, &compiled)?;
    let files = site::publish(&paths, &bound)?;
    stamp::remember(&paths, mode, started)?;
    for file in &files {
        println!("bundle: {file}");
    }
    Ok(())
}
