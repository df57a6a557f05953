//! The glue between JavaScript and wasm, and the lines that wake the islands.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths::{Paths, read};
use crate::prune::prune;
use crate::rename::shorten;
use crate::{Mode, shrink};

/// The wasm module and the script that loads it.
#[derive(Debug)]
pub struct Bound {
    /// What the browser compiles.
    pub wasm: Vec<u8>,
    /// The glue and the loader, in which `/* WASM */` stands for the module's address.
    pub script: String,
}

/// Writes the glue for a compiled module; in release mode the module is shrunk.
pub fn bind(paths: &Paths, mode: Mode, compiled: &Path) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .out_name("app")
                .typescript(false)
                .omit_default_module_path(true)
                .remove_name_section(mode == Mode::Release)
                .remove_producers_section(true)
                .generate_output()
        })
        .context("wasm-bindgen could not read the module; are its versions equal in `app` and `bundle`?")?;
    let brought = output.snippets().values().map(Vec::len).sum::<usize>() + output.local_modules().len();
    ensure!(brought == 0, "a crate brings JavaScript files of its own, which are not bundled");
    // Only what is written to a file is indented by its structure, which `prune` goes by.
    let folder = paths.work.join("glue");
    output.emit(&folder).context("the glue cannot be written")?;
    let glue = String::from_utf8(read(&folder.join("app.js"))?).context("the glue is not text")?;
    let module = output.wasm_mut();
    let glue = prune(module, &glue);
    let script = shorten(module, &script(&glue));
    let wasm = module.emit_wasm();
    Ok(Bound { wasm: if mode == Mode::Release { shrink::module(paths, wasm)? } else { wasm }, script })
}

/// One module script: nobody imports it, so it exports nothing.
fn script(glue: &str) -> String {
    let mut islands = String::new();
    for (function, name) in islands_in(glue) {
        let _ = write!(islands, "{name}:{function},");
    }
    let mut script = without_comments(glue);
    script.push_str(&without_comments(include_str!("wake.js")).replace("/* ISLANDS */", &islands));
    script
}

/// The functions that wake an island, with its name: `Picker_<digits>`.
fn islands_in(glue: &str) -> impl Iterator<Item = (&str, &str)> {
    glue.lines().filter_map(|line| {
        let (function, _) = line.strip_prefix("export function ")?.split_once('(')?;
        let (name, hash) = function.rsplit_once('_')?;
        let is_island = !hash.is_empty() && hash.bytes().all(|byte| byte.is_ascii_digit());
        is_island.then_some((function, name))
    })
}

/// Leaves out indentation, lines that are only comment, and exports. Text within a line stays as it
/// is, so that no string can be hurt; wasm-bindgen writes none that spans lines.
fn without_comments(script: &str) -> String {
    let mut kept = String::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/**") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") && !line.starts_with("export {") {
            kept.push_str(line.strip_prefix("export ").unwrap_or(line));
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
/* @ts-self-types */

/**
 * @param {HTMLElement} el
 */
export function Picker_1307518137351240364(el) {
    wasm.Picker(el); // \"kept\"
}

export function hydrate() {
    wasm.hydrate();
}
export { initSync, __wbg_init as default };
";

    #[test]
    fn islands_are_known_by_the_name_before_the_hash() {
        let found: Vec<_> = islands_in(GLUE).collect();
        assert_eq!(found, [("Picker_1307518137351240364", "Picker")]);
    }

    #[test]
    fn the_script_names_its_islands_and_exports_nothing() {
        let script = script(GLUE);
        assert!(script.contains("Picker:Picker_1307518137351240364,"), "{script}");
        assert!(script.contains("wasm.Picker(el); // \"kept\"\n"), "{script}");
        assert!(!script.contains("export") && !script.contains("@param"), "{script}");
        assert_eq!(script.matches("/* WASM */").count(), 1);
    }
}
