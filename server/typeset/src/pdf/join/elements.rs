//! The tree of elements that a screen reader goes through: the parts' trees become one, a table that is parted
//! becomes one table again, and each cell stays tied to its headings.

use std::collections::HashSet;

use super::Unjoinable;
use super::names::{Names, tree};
use super::object::{Dict, Object};
use super::output::Output;
use super::part::Part;
use super::tables::{OpenTable, Seam, rows_of};

/// The tree as far as it is written.
pub(super) struct Elements {
    root: u32,
    document: u32,
    kids: Vec<Object>,
    /// What pages and links belong to, by their keys.
    parents: Vec<Object>,
    names: Names,
    /// The table that the next part goes on with.
    open: Option<OpenTable>,
    language: Option<Object>,
    roles: Option<Object>,
}

/// What the elements of a part have to be told.
struct Passage<'s> {
    /// The levels of the headings that are still to come.
    levels: std::slice::Iter<'s, usize>,
    /// The language of the part, if it is not that of the document.
    language: Option<Object>,
}

impl Elements {
    /// An empty tree.
    pub(super) fn new(output: &mut Output) -> Self {
        Self {
            root: output.reserve(),
            document: output.reserve(),
            kids: Vec::new(),
            parents: Vec::new(),
            names: Names::default(),
            open: None,
            language: None,
            roles: None,
        }
    }

    /// The key of the next page or link.
    pub(super) fn next_key(&self) -> usize {
        self.parents.len()
    }

    /// Takes over the elements of a part whose pages are taken over; `keys` are their old keys. Of the table that
    /// goes on in the next part, only so many rows are taken.
    pub(super) fn add(
        &mut self,
        part: &mut Part<'_, '_>,
        seam: &Seam,
        rows: Option<usize>,
        keys: &[usize],
    ) -> Result<(), Unjoinable> {
        let catalog = part.file.catalog()?;
        let language = catalog.need("/Lang")?;
        let whole = self.language.get_or_insert_with(|| language.clone());
        let language = (whole != language).then(|| language.clone());
        let mut passage = Passage { levels: seam.levels.iter(), language };
        let root = part.file.dict(catalog.need("/StructTreeRoot")?.reference()?)?;
        self.roles = self.roles.take().or_else(|| root.get("/RoleMap").cloned());
        self.names.enter(seam.continues, self.open.as_ref().map_or(0, |table| table.rows));
        let kids = kids_of_document(part, &root)?;
        let last = kids.len().checked_sub(1).ok_or(Unjoinable("a part is empty"))?;
        for (at, kid) in kids.into_iter().enumerate() {
            let cut = rows.filter(|_| at == last);
            match (at, seam.continues, cut) {
                (0, Some(heads), cut) => self.go_on(part, kid, heads, cut, &mut passage)?,
                (_, _, Some(rows)) => self.open(part, kid, seam, rows, &mut passage)?,
                _ => {
                    let language = passage.language.clone();
                    let kid = self.element(part, kid, self.document, language.as_ref(), &mut passage)?;
                    self.kids.push(Object::Reference(kid));
                }
            }
        }
        if passage.levels.next().is_some() {
            return Err(Unjoinable("a heading is missing"));
        }
        self.add_parents(part, &root, keys)
    }

    /// Begins a table that the next part goes on with.
    fn open(
        &mut self,
        part: &mut Part<'_, '_>,
        old: u32,
        seam: &Seam,
        rows: usize,
        passage: &mut Passage<'_>,
    ) -> Result<(), Unjoinable> {
        let number = part.take(old);
        let mut dict = part.file.dict(old)?;
        let heads = seam.cut.map(|cut| cut.heads).ok_or(Unjoinable("a table breaks off"))?;
        self.names.count_table();
        let kept: HashSet<u32> = rows_of(part.file, &dict)?.into_iter().take(heads + rows).collect();
        let kids = dict.take("/K").ok_or(Unjoinable("a table is empty"))?.array()?;
        let language = passage.language.clone();
        let dict = self.dict_of(part, dict, self.document, language.as_ref(), passage)?;
        let mut table = OpenTable::new(number, dict, self.language.clone());
        for kid in kids {
            let kid = kid.reference()?;
            let group = part.file.dict(kid)?;
            let role = group.need("/S")?;
            if role.is("/TBody") {
                self.open_body(part, &mut table, kid, &kept, passage)?;
            } else if !role.is("/TR") || kept.contains(&kid) {
                table.push(self.element(part, kid, number, None, passage)?);
            }
        }
        table.rows = rows;
        self.open = Some(table);
        Ok(())
    }

    /// Begins the body of a table, with those of its rows that are kept.
    fn open_body(
        &mut self,
        part: &mut Part<'_, '_>,
        table: &mut OpenTable,
        old: u32,
        kept: &HashSet<u32>,
        passage: &mut Passage<'_>,
    ) -> Result<(), Unjoinable> {
        let number = part.take(old);
        let mut dict = part.file.dict(old)?;
        let rows = dict.take("/K").ok_or(Unjoinable("a table is empty"))?.array()?;
        table.open_body(number, self.dict_of(part, dict, table.inner(), None, passage)?);
        for row in rows {
            let row = row.reference()?;
            if kept.contains(&row) {
                table.push(self.element(part, row, number, None, passage)?);
            }
        }
        Ok(())
    }

    /// Goes on with the table that the part before ended in. Its heading is repeated on every page, and was read
    /// where the table began.
    fn go_on(
        &mut self,
        part: &mut Part<'_, '_>,
        old: u32,
        heads: usize,
        cut: Option<usize>,
        passage: &mut Passage<'_>,
    ) -> Result<(), Unjoinable> {
        let mut table = self.open.take().ok_or(Unjoinable("no table is open"))?;
        let dict = part.file.dict(old)?;
        let language = dict.get("/Lang").cloned().or_else(|| passage.language.clone());
        let language = language.or_else(|| self.language.clone()).filter(|own| !table.speaks(own));
        let rows = rows_of(part.file, &dict)?;
        let rows = rows.get(heads..).ok_or(Unjoinable("a table has no heading"))?;
        let rows = &rows[..cut.unwrap_or(rows.len())];
        for row in rows {
            let row = self.element(part, *row, table.inner(), language.as_ref(), passage)?;
            table.push(row);
        }
        table.rows += rows.len();
        if cut.is_some() {
            self.open = Some(table);
        } else {
            self.kids.push(Object::Reference(table.close(part.output)));
        }
        Ok(())
    }

    /// Takes an element over with all that is in it. It gets a language if it has none of its own.
    fn element(
        &mut self,
        part: &mut Part<'_, '_>,
        old: u32,
        parent: u32,
        language: Option<&Object>,
        passage: &mut Passage<'_>,
    ) -> Result<u32, Unjoinable> {
        let number = part.take(old);
        let mut dict = part.file.dict(old)?;
        if dict.need("/S")?.is("/Table") {
            self.names.count_table();
        }
        let kids = dict.take("/K");
        let mut dict = self.dict_of(part, dict, parent, language, passage)?;
        self.names.register(&dict, number);
        if let Some(kids) = kids {
            let kid = |kid| match kid {
                Object::Reference(kid) => {
                    self.element(part, kid, number, None, passage).map(Object::Reference)
                }
                content => part.mapped(content),
            };
            let kids = kids.array()?.into_iter().map(kid).collect::<Result<_, _>>()?;
            dict.set("/K", Object::Array(kids));
        }
        part.output.put(number, &dict.into());
        Ok(number)
    }

    /// An element without what is in it.
    fn dict_of(
        &mut self,
        part: &mut Part<'_, '_>,
        mut dict: Dict,
        parent: u32,
        language: Option<&Object>,
        passage: &mut Passage<'_>,
    ) -> Result<Dict, Unjoinable> {
        dict.take("/P");
        let mut dict = part.mapped_dict(dict)?.with("/P", Object::Reference(parent));
        if is_heading(dict.need("/S")?) {
            let level = passage.levels.next().ok_or(Unjoinable("there is a heading too many"))?;
            dict.set("/S", Object::token(format!("/H{level}")));
        }
        if let (None, Some(language)) = (dict.get("/Lang"), language) {
            dict.set("/Lang", language.clone());
        }
        self.names.renew(&mut dict)?;
        Ok(dict)
    }

    /// What the pages and links of a part belong to.
    fn add_parents(
        &mut self,
        part: &mut Part<'_, '_>,
        root: &Dict,
        keys: &[usize],
    ) -> Result<(), Unjoinable> {
        let mut old = match root.get("/ParentTree") {
            Some(parents) => part.file.resolved(parents)?.dict()?,
            None => Dict::default(),
        };
        let old = old.take("/Nums").map_or(Ok(Vec::new()), Object::array)?;
        for key in keys {
            // Keys and what they stand for take turns.
            let parent = old.get(2 * key + 1).ok_or(Unjoinable("a page belongs to nothing"))?.reference()?;
            let parent = match part.file.get(parent)?.object {
                Object::Array(elements) => {
                    let new = elements.into_iter().map(|old| old.mapped(&mut |old| part.taken(old)));
                    let new = Object::Array(new.collect::<Result<_, _>>()?);
                    part.output.add(&new)
                }
                _ => part.taken(parent)?,
            };
            self.parents.push(Object::Reference(parent));
        }
        Ok(())
    }

    /// Writes what is left of the tree. Gives its number.
    pub(super) fn finish(self, output: &mut Output) -> Result<u32, Unjoinable> {
        if self.open.is_some() {
            return Err(Unjoinable("a table does not end"));
        }
        let document = Dict::default()
            .with("/Type", Object::token("/StructElem"))
            .with("/S", Object::token("/Document"))
            .with("/P", Object::Reference(self.root))
            .with("/K", Object::Array(self.kids));
        output.put(self.document, &document.into());
        let next = Object::token(self.parents.len().to_string());
        let parents = (0..).map(|key: usize| Object::token(key.to_string())).zip(self.parents);
        let mut root = Dict::default()
            .with("/Type", Object::token("/StructTreeRoot"))
            .with("/K", Object::Array(vec![Object::Reference(self.document)]))
            .with("/ParentTree", Object::Reference(tree(output, "/Nums", &parents.collect::<Vec<_>>())))
            .with("/ParentTreeNextKey", next);
        if let Some(roles) = self.roles {
            root.set("/RoleMap", roles);
        }
        let names = self.names.sorted();
        if !names.is_empty() {
            root.set("/IDTree", Object::Reference(tree(output, "/Names", &names)));
        }
        output.put(self.root, &root.into());
        Ok(self.root)
    }
}

fn kids_of_document(part: &Part<'_, '_>, root: &Dict) -> Result<Vec<u32>, Unjoinable> {
    let document = root.need("/K")?.clone().array()?;
    let [Object::Reference(document)] = document.as_slice() else {
        return Err(Unjoinable("a part is no document"));
    };
    let kids = part.file.dict(*document)?.take("/K").ok_or(Unjoinable("a part is empty"))?;
    kids.array()?.iter().map(Object::reference).collect()
}

fn is_heading(kind: &Object) -> bool {
    (1..=6).any(|level| kind.is(&format!("/H{level}")))
}
