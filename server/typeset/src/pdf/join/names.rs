//! The names by which cells are tied to their headings, and the trees in which names and keys are looked up.

use super::Unjoinable;
use super::object::{Dict, Object};
use super::output::Output;

/// Entries of a leaf of a tree, at most.
const LEAF: usize = 500;

/// The names so far. The typesetter numbers the tables of each part and the rows of each of them anew.
#[derive(Default)]
pub(super) struct Names {
    found: Vec<(Vec<u8>, u32)>,
    /// Tables in all parts so far, and in those before this one.
    tables: usize,
    before: usize,
    /// The rows of the heading of the first table, and those of its body in the parts before, if it began there.
    first: Option<(usize, usize)>,
}

impl Names {
    /// Begins a part. It may go on with a table, which has a heading of so many rows and `rows` rows before.
    pub(super) fn enter(&mut self, continues: Option<usize>, rows: usize) {
        self.before = self.tables - usize::from(continues.is_some());
        self.first = continues.map(|heads| (heads, rows));
    }

    /// Counts a table that begins.
    pub(super) fn count_table(&mut self) {
        self.tables += 1;
    }

    /// Renews an element's name and those of its headings.
    pub(super) fn renew(&self, dict: &mut Dict) -> Result<(), Unjoinable> {
        dict.change("/ID", |name| self.renewed(&name))?;
        dict.change("/A", |attributes| {
            let attributes = attributes.array()?.into_iter().map(|attribute| {
                let mut attribute = attribute.dict()?;
                attribute.change("/Headers", |names| {
                    let names = names.array()?;
                    Ok(Object::Array(names.iter().map(|name| self.renewed(name)).collect::<Result<_, _>>()?))
                })?;
                Ok(attribute.into())
            });
            Ok(Object::Array(attributes.collect::<Result<_, _>>()?))
        })
    }

    /// Remembers the name of an element that has one.
    pub(super) fn register(&mut self, dict: &Dict, number: u32) {
        if let Some(Object::Token(name)) = dict.get("/ID") {
            self.found.push((name.clone(), number));
        }
    }

    /// All names in the order in which they are looked up.
    pub(super) fn sorted(mut self) -> Vec<(Object, Object)> {
        self.found.sort();
        self.found
            .into_iter()
            .map(|(name, number)| (Object::Token(name), Object::Reference(number)))
            .collect()
    }

    /// A cell's name says its table, its column and its row: `(U1x2y3)`.
    fn renewed(&self, name: &Object) -> Result<Object, Unjoinable> {
        let parts = || {
            let Object::Token(name) = name else { return None };
            let name = std::str::from_utf8(name).ok()?.strip_prefix("(U")?.strip_suffix(')')?;
            let (table, cell) = name.split_once('x')?;
            let (column, row) = cell.split_once('y')?;
            Some((table.parse::<usize>().ok()?, column.parse::<usize>().ok()?, row.parse::<usize>().ok()?))
        };
        let (table, column, row) = parts().ok_or(Unjoinable("a name is of another kind"))?;
        let before = match self.first {
            Some((heads, rows)) if table == 1 && row >= heads => rows,
            _ => 0,
        };
        Ok(Object::token(format!("(U{}x{column}y{})", table + self.before, row + before)))
    }
}

/// Writes a tree of keys in their order and what they stand for. Gives its number.
pub(super) fn tree(output: &mut Output, kind: &str, entries: &[(Object, Object)]) -> u32 {
    let leaves: Vec<Object> = entries
        .chunks(LEAF)
        .map(|entries| {
            let limits = [entries.first(), entries.last()].into_iter().flatten();
            let limits = limits.map(|(key, _)| key.clone()).collect();
            let pairs = entries.iter().flat_map(|(key, value)| [key.clone(), value.clone()]).collect();
            let leaf =
                Dict::default().with("/Limits", Object::Array(limits)).with(kind, Object::Array(pairs));
            Object::Reference(output.add(&leaf.into()))
        })
        .collect();
    output.add(&Dict::default().with("/Kids", Object::Array(leaves)).into())
}
