//! One part of the document, whose objects go into the joined file under new numbers.

use std::collections::HashMap;

use super::Unjoinable;
use super::file::File;
use super::object::{Dict, Object};
use super::output::Output;

/// The objects that are written already, by what they amount to: parts have many in common.
pub(super) type Known = HashMap<u128, u32>;

/// A part while it is written.
pub(super) struct Part<'b, 'o> {
    pub(super) file: &'o File<'b>,
    pub(super) output: &'o mut Output,
    known: &'o mut Known,
    /// New numbers by old ones; none for an object that is being copied.
    numbers: HashMap<u32, Option<u32>>,
}

impl<'b, 'o> Part<'b, 'o> {
    pub(super) fn new(file: &'o File<'b>, output: &'o mut Output, known: &'o mut Known) -> Self {
        Self { file, output, known, numbers: HashMap::new() }
    }

    /// A new number for an object that is written by whoever asks for it.
    pub(super) fn take(&mut self, old: u32) -> u32 {
        let number = self.output.reserve();
        self.numbers.insert(old, Some(number));
        number
    }

    /// The new number of an object that is written, or will be.
    pub(super) fn taken(&self, old: u32) -> Result<u32, Unjoinable> {
        self.numbers.get(&old).copied().flatten().ok_or(Unjoinable("something that is left out is needed"))
    }

    /// The new number of an object, which is copied if it was not.
    pub(super) fn copied(&mut self, old: u32) -> Result<u32, Unjoinable> {
        match self.numbers.get(&old) {
            Some(Some(number)) => return Ok(*number),
            Some(None) => return Err(Unjoinable("an object is part of itself")),
            None => self.numbers.insert(old, None),
        };
        let numbered = self.file.get(old)?;
        let object = self.mapped(numbered.object)?;
        let mut written = Vec::new();
        object.write(&mut written);
        let digest = typst::utils::hash128(&(&written, numbered.data));
        let number = *self.known.entry(digest).or_insert_with(|| {
            let number = self.output.reserve();
            match (&object, numbered.data) {
                (Object::Dict(dict), Some(data)) => self.output.put_stream(number, dict, data),
                _ => self.output.put(number, &object),
            }
            number
        });
        self.numbers.insert(old, Some(number));
        Ok(number)
    }

    /// An object whose references lead to the new numbers.
    pub(super) fn mapped(&mut self, object: Object) -> Result<Object, Unjoinable> {
        object.mapped(&mut |old| self.copied(old))
    }

    /// A dictionary whose references lead to the new numbers.
    pub(super) fn mapped_dict(&mut self, dict: Dict) -> Result<Dict, Unjoinable> {
        dict.mapped(&mut |old| self.copied(old))
    }
}
