//! Leaves out of the module and its glue what no island calls.
//!
//! wasm-bindgen keeps every export of every crate, and everything they reach. The crate behind
//! server functions exports three classes for streamed bodies, which islands do not use; and the
//! glue has an entry for everything that any export would call.

use std::collections::HashSet;

use walrus::Module;

/// What the names of those exports have in common.
const STREAMS: &str = "intounderlying";

/// How the items of the glue begin that go with them, and the start that waits for nothing.
const ITEMS: [&str; 4] = [
    "export class IntoUnderlying",
    "if (Symbol.dispose) IntoUnderlying",
    "const IntoUnderlying",
    "function initSync(",
];

/// Drops the exports, what only they reach, and the lines of the glue for all of it.
pub fn prune(module: &mut Module, glue: &str) -> String {
    let unused = module.exports.iter().filter(|export| export.name.contains(STREAMS));
    for export in unused.map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
    let needed: HashSet<&str> = module.imports.iter().map(|import| import.name.as_str()).collect();
    without_items(glue, |line| {
        let import = line.trim_start().split_once(": function(").map(|(name, _)| name);
        ITEMS.iter().any(|start| line.starts_with(start)) || import.is_some_and(|name| !needed.contains(name))
    })
}

/// Drops the items whose first line is unwanted. An item ends with the line that closes it at its
/// own indentation, or with its only statement.
fn without_items(glue: &str, unwanted: impl Fn(&str) -> bool) -> String {
    let mut kept = String::new();
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        if unwanted(line) {
            let indentation = &line[..line.len() - line.trim_start().len()];
            let closing = format!("{indentation}}}");
            let is_statement = !line.ends_with('{');
            let mut last = line;
            while !(if is_statement { last.ends_with(';') } else { last.starts_with(&closing) }) {
                let Some(next) = lines.next() else { break };
                last = next;
            }
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_goes_whole_and_its_neighbours_stay() {
        let glue = "\
export class IntoUnderlyingSink {
    free() {
        const ptr = this.ptr;
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype.free;
function kept() {
    const import0 = {
        gone: function(arg0) {
            if (arg0) {
                arg0.close();
            }
        },
        also_gone: function() { return handleError(function (arg0) {
            arg0.close();
        }, arguments); },
        kept: function() {
            return 1;
        },
    };
}
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => free(ptr, 1));
last();
";
        let kept = without_items(glue, |line| {
            ITEMS.iter().any(|start| line.starts_with(start))
                || line.trim_start().starts_with("gone: ")
                || line.contains("also_gone")
        });
        let expected = "\
function kept() {
    const import0 = {
        kept: function() {
            return 1;
        },
    };
}
last();
";
        assert_eq!(kept, expected);
    }
}
