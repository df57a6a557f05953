//! Bookmarks: those of all parts in one tree, by the levels of the headings in the whole document.

use super::Unjoinable;
use super::object::{Dict, Object};
use super::output::Output;
use super::part::Part;

/// The bookmarks so far, one a heading.
#[derive(Default)]
pub(super) struct Bookmarks(Vec<Bookmark>);

struct Bookmark {
    title: Object,
    destination: Object,
    level: usize,
}

/// A bookmark's place in the tree.
#[derive(Default, Clone)]
struct Place {
    parent: Option<usize>,
    kids: Vec<usize>,
}

impl Bookmarks {
    /// Takes over the bookmarks of a part, whose headings have these levels.
    pub(super) fn add(&mut self, part: &mut Part<'_, '_>, levels: &[usize]) -> Result<(), Unjoinable> {
        let mut found = Vec::new();
        if let Some(root) = part.file.catalog()?.get("/Outlines") {
            let root = part.file.resolved(root)?.dict()?;
            collect(part, &root, &mut found)?;
        }
        if found.len() != levels.len() {
            return Err(Unjoinable("the bookmarks are not those of the headings"));
        }
        let bookmarks = found.into_iter().zip(levels);
        self.0.extend(bookmarks.map(|((title, destination), level)| Bookmark {
            title,
            destination,
            level: *level,
        }));
        Ok(())
    }

    /// Writes all bookmarks, those below others closed. Gives the number of their tree, if there is any.
    pub(super) fn finish(self, output: &mut Output) -> Option<u32> {
        if self.0.is_empty() {
            return None;
        }
        let (tops, places) = self.places();
        let root = output.reserve();
        let numbers: Vec<u32> = self.0.iter().map(|_| output.reserve()).collect();
        let reference = |at: usize| Object::Reference(numbers[at]);
        let ends = |dict: Dict, kids: &[usize]| match kids {
            [first, .., last] => dict.with("/First", reference(*first)).with("/Last", reference(*last)),
            [only] => dict.with("/First", reference(*only)).with("/Last", reference(*only)),
            [] => dict,
        };
        for (at, (bookmark, place)) in self.0.into_iter().zip(&places).enumerate() {
            let siblings = place.parent.map_or(&tops, |parent| &places[parent].kids);
            let own = siblings.binary_search(&at).unwrap_or_default();
            let mut dict = ends(Dict::default(), &place.kids)
                .with("/Title", bookmark.title)
                .with("/Dest", bookmark.destination)
                .with("/Parent", place.parent.map_or(Object::Reference(root), reference));
            if let Some(next) = siblings.get(own + 1) {
                dict.set("/Next", reference(*next));
            }
            if let Some(previous) = own.checked_sub(1) {
                dict.set("/Prev", reference(siblings[previous]));
            }
            if !place.kids.is_empty() {
                dict.set("/Count", Object::token(format!("-{}", place.kids.len())));
            }
            output.put(numbers[at], &dict.into());
        }
        let dict = ends(Dict::default().with("/Type", Object::token("/Outlines")), &tops);
        output.put(root, &dict.with("/Count", Object::token(tops.len().to_string())).into());
        Some(root)
    }

    /// Which bookmarks stand below none, and the place of each.
    fn places(&self) -> (Vec<usize>, Vec<Place>) {
        let (mut tops, mut places) = (Vec::new(), vec![Place::default(); self.0.len()]);
        // The last bookmark, the one that it is below, and so on.
        let mut above: Vec<usize> = Vec::new();
        for (at, bookmark) in self.0.iter().enumerate() {
            while above.pop_if(|last| self.0[*last].level >= bookmark.level).is_some() {}
            places[at].parent = above.last().copied();
            let siblings = above.last().map_or(&mut tops, |parent| &mut places[*parent].kids);
            siblings.push(at);
            above.push(at);
        }
        (tops, places)
    }
}

/// The titles of bookmarks and where they lead, in reading order.
fn collect(
    part: &mut Part<'_, '_>,
    above: &Dict,
    found: &mut Vec<(Object, Object)>,
) -> Result<(), Unjoinable> {
    let mut next = above.get("/First").cloned();
    while let Some(bookmark) = next {
        let mut bookmark = part.file.resolved(&bookmark)?.dict()?;
        let title = bookmark.need("/Title")?.clone();
        let destination = part.mapped(bookmark.need("/Dest")?.clone())?;
        found.push((title, destination));
        collect(part, &bookmark, found)?;
        next = bookmark.take("/Next");
    }
    Ok(())
}
