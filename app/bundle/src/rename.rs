//! Short names for what crosses between script and module. wasm-bindgen's own hold a hash each,
//! which no compression takes away and which both files carry: 3 kB of what a browser loads.

use std::collections::HashMap;

use walrus::Module;

/// The name under which the module asks for everything it imports.
const FROM: &str = "./app_bg.js";

/// Renames imports and exports, in the module and in the script alike.
pub fn shorten(module: &mut Module, script: &str) -> String {
    let mut imports = HashMap::new();
    for import in module.imports.iter_mut().filter(|import| import.module == FROM) {
        let short = format!("${}", imports.len());
        imports.insert(std::mem::replace(&mut import.name, short.clone()), short);
        "$".clone_into(&mut import.module);
    }
    let mut exports = HashMap::new();
    for export in module.exports.iter_mut() {
        let short = format!("${}", exports.len());
        exports.insert(std::mem::replace(&mut export.name, short.clone()), short);
    }
    rename(script, &imports, &exports).replace(&format!("\"{FROM}\":"), "$:")
}

/// Imports are keys of an object; exports are properties of `wasm`.
fn rename(script: &str, imports: &HashMap<String, String>, exports: &HashMap<String, String>) -> String {
    let mut renamed = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_in_word) {
        let (before, from_word) = rest.split_at(start);
        let (word, after) =
            from_word.split_at(from_word.find(|char| !is_in_word(char)).unwrap_or(from_word.len()));
        renamed.push_str(before);
        let names = match () {
            () if renamed.ends_with("wasm.") => Some(exports),
            () if after.starts_with(": function(") => Some(imports),
            () => None,
        };
        renamed.push_str(names.and_then(|names| names.get(word)).map_or(word, String::as_str));
        rest = after;
    }
    renamed.push_str(rest);
    renamed
}

fn is_in_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_' || char == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_of_imports_and_properties_of_the_module_are_renamed() {
        let imports = HashMap::from([("__wbg_key_1".to_owned(), "$0".to_owned())]);
        let exports = HashMap::from([("hydrate".to_owned(), "$1".to_owned())]);
        let script = "__wbg_key_1: function(arg0) { return arg0.__wbg_key_1; },\nfunction hydrate() { wasm.hydrate(); wasm.hydrates(); }";
        let expected = "$0: function(arg0) { return arg0.__wbg_key_1; },\nfunction hydrate() { wasm.$1(); wasm.hydrates(); }";
        assert_eq!(rename(script, &imports, &exports), expected);
    }
}
