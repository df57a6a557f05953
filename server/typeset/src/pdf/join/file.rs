//! A PDF file of the typesetter, read: its objects one by one, as they are asked for.

use super::Unjoinable;
use super::object::{Dict, Object};

/// A file whose objects stand one by one, with a plain table of their places.
pub(super) struct File<'b> {
    bytes: &'b [u8],
    places: Vec<usize>,
    trailer: Dict,
}

/// A numbered object, with its data if it is a stream.
pub(super) struct Numbered<'b> {
    pub(super) object: Object,
    pub(super) data: Option<&'b [u8]>,
}

impl<'b> File<'b> {
    /// Reads where the objects stand.
    pub(super) fn read(bytes: &'b [u8]) -> Result<Self, Unjoinable> {
        let last = rfind(bytes, b"startxref").ok_or(Unjoinable("a file has no end"))?;
        let mut reader = Reader { bytes, at: last };
        reader.keyword("startxref")?;
        let mut reader = Reader { bytes, at: reader.figure()? };
        reader.keyword("xref")?;
        let first = reader.figure()?;
        let count = reader.figure()?;
        let mut places = vec![0; first];
        for _ in 0..count {
            places.push(reader.figure()?);
            reader.figure()?;
            reader.word();
        }
        reader.keyword("trailer")?;
        let trailer = reader.object()?.dict()?;
        Ok(Self { bytes, places, trailer })
    }

    /// What stands at the end of the file.
    pub(super) fn trailer(&self) -> &Dict {
        &self.trailer
    }

    /// An object by its number.
    pub(super) fn get(&self, number: u32) -> Result<Numbered<'b>, Unjoinable> {
        let place = self.places.get(number as usize).ok_or(Unjoinable("an object is missing"))?;
        let mut reader = Reader { bytes: self.bytes, at: *place };
        if reader.figure()? != number as usize {
            return Err(Unjoinable("an object is not where it should be"));
        }
        reader.figure()?;
        reader.keyword("obj")?;
        let object = reader.object()?;
        let data = match &object {
            Object::Dict(dict) if reader.next_is("stream") => Some(reader.data(dict)?),
            _ => None,
        };
        Ok(Numbered { object, data })
    }

    /// A dictionary by its number.
    pub(super) fn dict(&self, number: u32) -> Result<Dict, Unjoinable> {
        self.get(number)?.object.dict()
    }

    /// The object itself, if this is a reference to it.
    pub(super) fn resolved(&self, object: &Object) -> Result<Object, Unjoinable> {
        match object {
            Object::Reference(number) => Ok(self.get(*number)?.object),
            _ => Ok(object.clone()),
        }
    }

    /// The dictionary where the file begins.
    pub(super) fn catalog(&self) -> Result<Dict, Unjoinable> {
        self.dict(self.trailer.need("/Root")?.reference()?)
    }

    /// The numbers of the pages, in their order.
    pub(super) fn pages(&self) -> Result<Vec<u32>, Unjoinable> {
        let mut pages = Vec::new();
        self.add_pages(self.catalog()?.need("/Pages")?.reference()?, &mut pages)?;
        Ok(pages)
    }

    fn add_pages(&self, number: u32, pages: &mut Vec<u32>) -> Result<(), Unjoinable> {
        match self.dict(number)?.take("/Kids") {
            None => pages.push(number),
            Some(kids) => {
                for kid in kids.array()? {
                    self.add_pages(kid.reference()?, pages)?;
                }
            }
        }
        Ok(())
    }
}

/// A place in a file from which objects are read.
struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
    }

    fn next_is(&mut self, text: &str) -> bool {
        self.skip_space();
        self.bytes[self.at.min(self.bytes.len())..].starts_with(text.as_bytes())
    }

    fn keyword(&mut self, text: &str) -> Result<(), Unjoinable> {
        if !self.next_is(text) {
            return Err(Unjoinable("a keyword is missing"));
        }
        self.at += text.len();
        Ok(())
    }

    /// The letters up to the next space or bracket.
    fn word(&mut self) -> &'b [u8] {
        self.skip_space();
        let from = self.at;
        while self.peek().is_some_and(|c| !is_space(c) && !b"()<>[]/".contains(&c)) {
            self.at += 1;
        }
        &self.bytes[from..self.at]
    }

    fn figure(&mut self) -> Result<usize, Unjoinable> {
        let word = std::str::from_utf8(self.word()).ok();
        word.and_then(|word| word.parse().ok()).ok_or(Unjoinable("a figure is missing"))
    }

    fn object(&mut self) -> Result<Object, Unjoinable> {
        self.skip_space();
        match self.peek().ok_or(Unjoinable("an object breaks off"))? {
            b'[' => self.array(),
            b'<' if self.next_is("<<") => self.dict(),
            b'<' => self.up_to(b'>'),
            b'(' => self.string(),
            b'/' => {
                self.at += 1;
                let name = self.word();
                Ok(Object::Token([b"/", name].concat()))
            }
            _ => self.figure_or_reference(),
        }
    }

    fn array(&mut self) -> Result<Object, Unjoinable> {
        self.at += 1;
        let mut objects = Vec::new();
        while !self.next_is("]") {
            objects.push(self.object()?);
        }
        self.at += 1;
        Ok(Object::Array(objects))
    }

    fn dict(&mut self) -> Result<Object, Unjoinable> {
        self.at += 2;
        let mut dict = Dict::default();
        while !self.next_is(">>") {
            let Object::Token(key) = self.object()? else { return Err(Unjoinable("a name is missing")) };
            dict.push(key, self.object()?);
        }
        self.at += 2;
        Ok(Object::Dict(dict))
    }

    fn up_to(&mut self, end: u8) -> Result<Object, Unjoinable> {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|c| *c == end).ok_or(Unjoinable("a string breaks off"))? + 1;
        self.at += length;
        Ok(Object::token(&rest[..length]))
    }

    /// A string in brackets, which may hold others.
    fn string(&mut self) -> Result<Object, Unjoinable> {
        let (from, mut depth) = (self.at, 0);
        loop {
            match self.peek().ok_or(Unjoinable("a string breaks off"))? {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Ok(Object::token(&self.bytes[from..self.at]));
            }
        }
    }

    /// Two figures and an `R` are a reference.
    fn figure_or_reference(&mut self) -> Result<Object, Unjoinable> {
        let word = self.word();
        if word.is_empty() {
            return Err(Unjoinable("an object cannot be read"));
        }
        let after = self.at;
        let figure = |word: &[u8]| std::str::from_utf8(word).ok()?.parse::<u32>().ok();
        if let (Some(number), Some(_), b"R") = (figure(word), figure(self.word()), self.word()) {
            return Ok(Object::Reference(number));
        }
        self.at = after;
        Ok(Object::token(word))
    }

    fn data(&mut self, dict: &Dict) -> Result<&'b [u8], Unjoinable> {
        let Object::Token(length) = dict.need("/Length")? else {
            return Err(Unjoinable("a stream does not say its length"));
        };
        let length = Reader { bytes: length, at: 0 }.figure()?;
        self.keyword("stream")?;
        self.at += if self.bytes[self.at..].starts_with(b"\r\n") { 2 } else { 1 };
        self.bytes.get(self.at..self.at + length).ok_or(Unjoinable("a stream breaks off"))
    }
}

fn is_space(c: u8) -> bool {
    matches!(c, b' ' | b'\n' | b'\r' | b'\t' | 0 | 12)
}

fn rfind(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|part| part == what)
}
