//! Shrinks the module with `wasm-opt`, which comes with the npm package `binaryen`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::paths::{Paths, read, write};

/// The release of `binaryen` that is fetched.
const BINARYEN: &str = "132.0.0";

/// What the compiler uses by itself for wasm32-unknown-unknown, and so the most that wasm-opt may
/// use. With more it would write modules that today's browsers refuse.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// Whether npm is here, so that the module can be shrunk.
pub fn is_possible() -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join("npm").is_file())
}

/// The module, shrunk. Without npm, or when it cannot fetch the package, it stays as it is, a third
/// larger, and a line says so.
pub fn module(paths: &Paths, module: Vec<u8>) -> Result<Vec<u8>> {
    let folder = paths.work.join("binaryen");
    if !is_possible() {
        println!("bundle: npm is missing, so the wasm is not shrunk and stays a third larger");
        return Ok(module);
    }
    if !is_installed(&folder) && !install(&folder)? {
        println!("bundle: npm could not fetch binaryen, so the wasm is not shrunk and stays a third larger");
        return Ok(module);
    }
    let (large, small) = (folder.join("large.wasm"), folder.join("small.wasm"));
    write(&large, module)?;
    let status = Command::new("node")
        .arg(folder.join("node_modules/binaryen/bin/wasm-opt"))
        .args(["-Oz", "--converge"])
        .args(FEATURES.map(|feature| format!("--enable-{feature}")))
        .arg(&large)
        .arg("-o")
        .arg(&small)
        .status()
        .context("cannot run node")?;
    ensure!(status.success(), "wasm-opt failed");
    read(&small)
}

fn is_installed(folder: &Path) -> bool {
    std::fs::read_to_string(folder.join("installed")).is_ok_and(|version| version == BINARYEN)
}

fn install(folder: &Path) -> Result<bool> {
    std::fs::create_dir_all(folder).context("cannot make a folder for binaryen")?;
    println!("bundle: fetching wasm-opt (npm package binaryen {BINARYEN})");
    let status = Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
        .arg(folder)
        .arg(format!("binaryen@{BINARYEN}"))
        .status()
        .context("cannot run npm")?;
    if status.success() {
        write(&folder.join("installed"), BINARYEN)?;
    }
    Ok(status.success())
}
