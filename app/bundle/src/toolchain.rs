//! How to call cargo so that it can build for wasm; `wasm-target.sh` finds out.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::paths::Paths;

/// A compiler for wasm.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Toolchain {
    cargo: String,
    rustc: String,
    sysroot: Option<String>,
    linker: Option<String>,
}

impl Toolchain {
    /// Looks for one; the first time on a bare machine this installs and builds.
    pub fn find(paths: &Paths) -> Result<Self> {
        let script = paths.root.join("app/bundle/wasm-target.sh");
        let output = Command::new("sh")
            .arg(&script)
            .arg(&paths.work)
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("cannot run {}", script.display()))?;
        ensure!(output.status.success(), "no compiler for wasm, see above");
        Self::parse(&String::from_utf8_lossy(&output.stdout))
    }

    fn parse(answer: &str) -> Result<Self> {
        let mut found = Self::default();
        for (key, value) in answer.lines().filter_map(|line| line.split_once('=')) {
            let value = value.to_owned();
            match key {
                "CARGO" => found.cargo = value,
                "RUSTC" => found.rustc = value,
                "SYSROOT" => found.sysroot = Some(value),
                "LINKER" => found.linker = Some(value),
                _ => {}
            }
        }
        ensure!(!found.cargo.is_empty() && !found.rustc.is_empty(), "wasm-target.sh named no compiler");
        Ok(found)
    }

    /// A cargo command that compiles with it.
    pub fn cargo(&self, paths: &Paths) -> Command {
        let mut command = Command::new(&self.cargo);
        command.env("RUSTC", &self.rustc).env("CARGO_ENCODED_RUSTFLAGS", self.flags(paths).join("\u{1f}"));
        if self.sysroot.is_some() {
            // Debian's compiler must not load the libraries of the toolchain that runs us.
            command.env_remove("RUSTUP_TOOLCHAIN").env_remove("LD_LIBRARY_PATH");
        }
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }

    /// The module names the sources it may panic in; without the folders of this machine in them it
    /// is smaller, tells nothing about it, and comes out the same elsewhere.
    fn flags(&self, paths: &Paths) -> Vec<String> {
        let home = std::env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
        let folders = [Some(paths.root.clone()), home];
        let sysroot = self.sysroot.iter().map(|sysroot| format!("--sysroot={sysroot}"));
        folders
            .iter()
            .flatten()
            .map(|folder| format!("--remap-path-prefix={}=", folder.display()))
            .chain(sysroot)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_of_our_own_comes_with_its_linker() {
        let answer =
            "CARGO=/usr/bin/cargo\nRUSTC=/usr/bin/rustc\nSYSROOT=/a b/sysroot\nLINKER=/usr/bin/wasm-ld-22\n";
        let expected = Toolchain {
            cargo: "/usr/bin/cargo".into(),
            rustc: "/usr/bin/rustc".into(),
            sysroot: Some("/a b/sysroot".into()),
            linker: Some("/usr/bin/wasm-ld-22".into()),
        };
        assert_eq!(Toolchain::parse(answer).expect("a full answer"), expected);
    }

    #[test]
    fn an_answer_without_a_compiler_is_a_failure() {
        assert!(Toolchain::parse("CARGO=/usr/bin/cargo\n").is_err());
    }
}
