//! Pages: each goes over with all that it shows, and gets the lines that run at its head and foot, which are set
//! last, once it is known how many pages there are.

use super::Unjoinable;
use super::file::File;
use super::object::{Dict, Object};
use super::output::Output;
use super::part::Part;

/// What the lines at the head and foot are called among the things that a page shows.
const RUNNING: &str = "/Running";

/// The pages that are written already.
pub(super) struct Pages {
    root: u32,
    /// Shows the lines at the head and foot, whatever they are on the page.
    show: u32,
    /// The pages.
    kids: Vec<Object>,
    /// What their lines will be, and whether they are turned.
    running: Vec<(u32, bool)>,
}

impl Pages {
    /// No pages; `root` is the number of the object that will list them.
    pub(super) fn new(output: &mut Output) -> Self {
        let (root, show) = (output.reserve(), output.reserve());
        let data = format!("q{RUNNING} Do Q\n");
        output.put_stream(show, &Dict::default(), data.as_bytes());
        Self { root, show, kids: Vec::new(), running: Vec::new() }
    }

    /// Which pages are turned.
    pub(super) fn turned(&self) -> impl ExactSizeIterator<Item = bool> {
        self.running.iter().map(|(_, is_turned)| *is_turned)
    }

    /// Takes the pages of a part over. Gives the keys of what belongs to the tree of elements on them, as the part
    /// has them, in the order of their new keys, of which `key` is the first.
    pub(super) fn add(
        &mut self,
        part: &mut Part<'_, '_>,
        pages: &[u32],
        key: usize,
    ) -> Result<Vec<usize>, Unjoinable> {
        for old in pages {
            let number = part.take(*old);
            self.kids.push(Object::Reference(number));
        }
        let mut keys = Keys { first: key, old: Vec::new() };
        for old in pages {
            self.put(part, *old, &mut keys)?;
        }
        Ok(keys.old)
    }

    fn put(&mut self, part: &mut Part<'_, '_>, old: u32, keys: &mut Keys) -> Result<(), Unjoinable> {
        let mut page = part.file.dict(old)?;
        keys.renew(&mut page, "/StructParents")?;
        page.take("/Parent");
        let notes = match page.take("/Annots") {
            Some(notes) => part.file.resolved(&notes)?.array()?,
            None => Vec::new(),
        };
        let running = part.output.reserve();
        self.running.push((running, is_turned(&page)?));
        let mut taken = |name| page.take(name).ok_or(Unjoinable("a page shows nothing"));
        let contents = part.copied(taken("/Contents")?.reference()?)?;
        let resources = part.file.resolved(&taken("/Resources")?)?.dict()?;
        let resources = shows(part, resources, running)?;
        let mut page = part.mapped_dict(page)?;
        page.set("/Contents", Object::Array([self.show, contents].map(Object::Reference).to_vec()));
        page.set("/Resources", resources.into());
        page.set("/Parent", Object::Reference(self.root));
        if !notes.is_empty() {
            let notes = notes.iter().map(|note| annotation(part, note.reference()?, keys));
            page.set("/Annots", Object::Array(notes.collect::<Result<_, _>>()?));
        }
        let number = part.taken(old)?;
        part.output.put(number, &page.into());
        Ok(())
    }

    /// Takes the lines at the head and foot of some pages over, from the page at `first` on. Says of how many.
    pub(super) fn add_running(&self, part: &mut Part<'_, '_>, first: usize) -> Result<usize, Unjoinable> {
        let pages = part.file.pages()?;
        let running = self.running.get(first..first + pages.len());
        let running = running.ok_or(Unjoinable("there are more lines at the head and foot than pages"))?;
        for (old, (number, _)) in pages.iter().zip(running) {
            let mut page = part.file.dict(*old)?;
            let contents = part.file.get(page.need("/Contents")?.reference()?)?;
            let resources = part.file.resolved(page.need("/Resources")?)?;
            let form = contents
                .object
                .dict()?
                .with("/Type", Object::token("/XObject"))
                .with("/Subtype", Object::token("/Form"))
                .with("/BBox", page.take("/MediaBox").ok_or(Unjoinable("a page has no size"))?)
                .with("/Resources", resources);
            let form = part.mapped_dict(form)?;
            let data = contents.data.ok_or(Unjoinable("a page shows nothing"))?;
            part.output.put_stream(*number, &form, data);
        }
        Ok(pages.len())
    }

    /// Writes the list of all pages.
    pub(super) fn finish(self, output: &mut Output) -> u32 {
        let dict = Dict::default()
            .with("/Type", Object::token("/Pages"))
            .with("/Count", Object::token(self.kids.len().to_string()))
            .with("/Kids", Object::Array(self.kids));
        output.put(self.root, &dict.into());
        self.root
    }
}

/// Keys under which the tree of elements finds pages and links.
struct Keys {
    first: usize,
    old: Vec<usize>,
}

impl Keys {
    fn renew(&mut self, dict: &mut Dict, name: &str) -> Result<(), Unjoinable> {
        if let Some(Object::Token(old)) = dict.take(name) {
            let old = std::str::from_utf8(&old).ok().and_then(|old| old.parse().ok());
            dict.set(name, Object::token((self.first + self.old.len()).to_string()));
            self.old.push(old.ok_or(Unjoinable("a key is no figure"))?);
        }
        Ok(())
    }
}

fn annotation(part: &mut Part<'_, '_>, old: u32, keys: &mut Keys) -> Result<Object, Unjoinable> {
    let number = part.take(old);
    let mut note = part.file.dict(old)?;
    keys.renew(&mut note, "/StructParent")?;
    let note = part.mapped_dict(note)?;
    part.output.put(number, &note.into());
    Ok(Object::Reference(number))
}

/// What a page needs to show what is on it, the lines at its head and foot besides.
fn shows(part: &mut Part<'_, '_>, mut resources: Dict, running: u32) -> Result<Dict, Unjoinable> {
    let shown = match resources.take("/XObject") {
        Some(shown) => part.file.resolved(&shown)?.dict()?,
        None => Dict::default(),
    };
    let shown = part.mapped_dict(shown)?.with(RUNNING, Object::Reference(running));
    Ok(part.mapped_dict(resources)?.with("/XObject", shown.into()))
}

fn is_turned(page: &Dict) -> Result<bool, Unjoinable> {
    let size = page.need("/MediaBox")?.clone().array()?;
    let length = |object: &Object| match object {
        Object::Token(text) => std::str::from_utf8(text).ok()?.parse::<f64>().ok(),
        _ => None,
    };
    match size.iter().map(length).collect::<Option<Vec<_>>>().as_deref() {
        Some([left, bottom, right, top]) => Ok(right - left > top - bottom),
        _ => Err(Unjoinable("a page has no size")),
    }
}

/// The number of the last page of a file and those of all before it.
pub(super) fn all_but_last(file: &File<'_>) -> Result<(Vec<u32>, u32), Unjoinable> {
    let mut pages = file.pages()?;
    let last = pages.pop().ok_or(Unjoinable("a part has no page"))?;
    Ok((pages, last))
}
