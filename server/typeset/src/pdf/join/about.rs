//! What the file says about itself: the first part says it for all, but for the count of pages and the file's own
//! name.

use super::Unjoinable;
use super::object::{Dict, Object};
use super::output::Output;
use super::part::Part;

/// Entries of the catalog that hold for the document as they do for its first part.
const SHARED: [&str; 5] = ["/Type", "/OutputIntents", "/Lang", "/MarkInfo", "/ViewerPreferences"];
/// Those that are made anew.
const RENEWED: [&str; 4] = ["/Pages", "/Metadata", "/StructTreeRoot", "/Outlines"];

/// What the first part says.
pub(super) struct About {
    catalog: Dict,
    info: Object,
    metadata: String,
    /// The document's name, and the name of the part's file.
    names: [String; 2],
}

/// The numbers of what the catalog lists.
pub(super) struct Trees {
    pub(super) pages: u32,
    pub(super) elements: u32,
    pub(super) bookmarks: Option<u32>,
}

impl About {
    /// Reads it.
    pub(super) fn read(part: &mut Part<'_, '_>) -> Result<Self, Unjoinable> {
        let old = part.file.catalog()?;
        let mut catalog = Dict::default();
        for (name, entry) in old.iter() {
            if SHARED.contains(&name) {
                catalog.set(name, part.mapped(entry.clone())?);
            } else if !RENEWED.contains(&name) {
                return Err(Unjoinable("a part has something that cannot be joined"));
            }
        }
        let metadata = part.file.get(old.need("/Metadata")?.reference()?)?;
        let metadata = metadata.data.and_then(|data| std::str::from_utf8(data).ok());
        let metadata = metadata.ok_or(Unjoinable("a part says nothing of itself"))?.to_owned();
        let info = part.mapped(part.file.trailer().need("/Info")?.clone())?;
        Ok(Self { catalog, info, metadata, names: names(part.file.trailer())? })
    }

    /// Writes it into the file, which is complete but for this.
    pub(super) fn finish(
        mut self,
        mut output: Output,
        pages: usize,
        trees: &Trees,
    ) -> Result<Vec<u8>, Unjoinable> {
        let [document, old] = &self.names;
        let own = format!("{:032x}", output.digest());
        let (before, rest) =
            self.metadata.split_once("<xmpTPg:NPages>").ok_or(Unjoinable("no count of pages"))?;
        let (_, after) = rest.split_once("</xmpTPg:NPages>").ok_or(Unjoinable("no count of pages"))?;
        let metadata = format!("{before}<xmpTPg:NPages>{pages}</xmpTPg:NPages>{after}").replace(old, &own);
        let number = output.reserve();
        let dict =
            Dict::default().with("/Type", Object::token("/Metadata")).with("/Subtype", Object::token("/XML"));
        output.put_stream(number, &dict, metadata.as_bytes());
        self.catalog.set("/Metadata", Object::Reference(number));
        self.catalog.set("/Pages", Object::Reference(trees.pages));
        self.catalog.set("/StructTreeRoot", Object::Reference(trees.elements));
        if let Some(bookmarks) = trees.bookmarks {
            self.catalog.set("/Outlines", Object::Reference(bookmarks));
        }
        let root = output.add(&self.catalog.into());
        let names = [document, &own].map(|name| Object::token(format!("({name})"))).to_vec();
        let trailer = Dict::default()
            .with("/Root", Object::Reference(root))
            .with("/Info", self.info)
            .with("/ID", Object::Array(names));
        Ok(output.finish(trailer))
    }
}

/// The names at the end of a file.
fn names(trailer: &Dict) -> Result<[String; 2], Unjoinable> {
    let inner = |name: Object| match name {
        Object::Token(name) => {
            let name = String::from_utf8(name).ok()?;
            Some(name.strip_prefix('(')?.strip_suffix(')')?.to_owned())
        }
        _ => None,
    };
    let names = trailer.need("/ID")?.clone().array()?;
    let names: Option<Vec<String>> = names.into_iter().map(inner).collect();
    names.and_then(|names| names.try_into().ok()).ok_or(Unjoinable("a part has no name"))
}
