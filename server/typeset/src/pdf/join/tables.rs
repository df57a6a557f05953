//! Tables that are parted: which rows a part brings, and the table that goes on in the next.

use super::Unjoinable;
use super::file::File;
use super::object::{Dict, Object};
use super::output::Output;

/// How a part hangs together with those around it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::pdf) struct Seam {
    /// The rows of the heading of the table that the part goes on with, if it does.
    pub(in crate::pdf) continues: Option<usize>,
    /// The table that the part breaks off in, if it does.
    pub(in crate::pdf) cut: Option<Cut>,
    /// The levels of the headings, in their order.
    pub(in crate::pdf) levels: Vec<usize>,
}

/// Where a part breaks off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) struct Cut {
    /// The rows of the table's heading.
    pub(in crate::pdf) heads: usize,
    /// The rows of the table in this part, without them.
    pub(in crate::pdf) rows: usize,
}

/// A table that the next part goes on with.
pub(super) struct OpenTable {
    number: u32,
    dict: Dict,
    kids: Vec<Object>,
    body: Option<(u32, Dict, Vec<Object>)>,
    language: Option<Object>,
    /// The rows so far, without those of the heading.
    pub(super) rows: usize,
}

impl OpenTable {
    /// A table without rows, in a document of a language.
    pub(super) fn new(number: u32, dict: Dict, language: Option<Object>) -> Self {
        let language = dict.get("/Lang").cloned().or(language);
        Self { number, dict, kids: Vec::new(), body: None, language, rows: 0 }
    }

    /// Whether the table is in this language.
    pub(super) fn speaks(&self, language: &Object) -> bool {
        self.language.as_ref() == Some(language)
    }

    /// Puts the rows to come into a body.
    pub(super) fn open_body(&mut self, number: u32, dict: Dict) {
        self.body = Some((number, dict, Vec::new()));
    }

    /// The number of what the rows to come are in.
    pub(super) fn inner(&self) -> u32 {
        self.body.as_ref().map_or(self.number, |(number, ..)| *number)
    }

    /// Adds a row, or what stands before the rows.
    pub(super) fn push(&mut self, kid: u32) {
        let kids = self.body.as_mut().map_or(&mut self.kids, |(_, _, kids)| kids);
        kids.push(Object::Reference(kid));
    }

    /// Writes the table, which is complete. Gives its number.
    pub(super) fn close(mut self, output: &mut Output) -> u32 {
        if let Some((number, dict, kids)) = self.body {
            output.put(number, &dict.with("/K", Object::Array(kids)).into());
            self.kids.push(Object::Reference(number));
        }
        output.put(self.number, &self.dict.with("/K", Object::Array(self.kids)).into());
        self.number
    }
}

/// The rows of a table, those of its heading first.
pub(super) fn rows_of(file: &File<'_>, table: &Dict) -> Result<Vec<u32>, Unjoinable> {
    let mut rows = Vec::new();
    for kid in table.need("/K")?.clone().array()? {
        let kid = kid.reference()?;
        let dict = file.dict(kid)?;
        let role = dict.need("/S")?;
        if role.is("/TR") {
            rows.push(kid);
        } else if ["/THead", "/TBody", "/TFoot"].iter().any(|group| role.is(group)) {
            rows.extend(rows_of(file, &dict)?);
        }
    }
    Ok(rows)
}

/// How many rows of the table in which a part breaks off stand before its last page: the last page is not full,
/// so that the next part sets its rows again.
pub(super) fn rows_before(file: &File<'_>, cut: Cut, last: u32) -> Result<usize, Unjoinable> {
    let root = file.dict(file.catalog()?.need("/StructTreeRoot")?.reference()?)?;
    let [Object::Reference(document)] = root.need("/K")?.clone().array()?[..] else {
        return Err(Unjoinable("a part is no document"));
    };
    let kids = file.dict(document)?.need("/K")?.clone().array()?;
    let table = file.dict(kids.last().ok_or(Unjoinable("a part is empty"))?.reference()?)?;
    if !table.need("/S")?.is("/Table") {
        return Err(Unjoinable("a part does not end in a table"));
    }
    let rows = rows_of(file, &table)?;
    if rows.len() != cut.heads + cut.rows {
        return Err(Unjoinable("a row is missing"));
    }
    for (at, row) in rows[cut.heads..].iter().enumerate() {
        if stands_on(file, *row, last)? {
            return Ok(at);
        }
    }
    Ok(cut.rows)
}

/// Whether something of an element stands on a page.
fn stands_on(file: &File<'_>, element: u32, page: u32) -> Result<bool, Unjoinable> {
    let dict = file.dict(element)?;
    if dict.get("/Pg") == Some(&Object::Reference(page)) {
        return Ok(true);
    }
    let kids = dict.get("/K").cloned().map_or(Ok(Vec::new()), Object::array)?;
    for kid in kids {
        let stands = match kid {
            Object::Reference(kid) => stands_on(file, kid, page)?,
            Object::Dict(content) => content.get("/Pg") == Some(&Object::Reference(page)),
            _ => false,
        };
        if stands {
            return Ok(true);
        }
    }
    Ok(false)
}
