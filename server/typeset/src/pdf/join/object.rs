//! The objects of a PDF file, so that those of one file can be numbered anew and written into another.

use super::Unjoinable;

/// An object. Names, figures and strings stay as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Object {
    /// A name, a figure, a string or a keyword.
    Token(Vec<u8>),
    /// The number of another object.
    Reference(u32),
    /// Some objects in their order.
    Array(Vec<Object>),
    /// Objects by name.
    Dict(Dict),
}

/// Objects by name, in the order in which they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Dict(Vec<(Vec<u8>, Object)>);

impl Object {
    /// A token from its letters.
    pub(super) fn token(text: impl AsRef<[u8]>) -> Self {
        Self::Token(text.as_ref().to_vec())
    }

    /// Whether this is the token.
    pub(super) fn is(&self, token: &str) -> bool {
        matches!(self, Self::Token(text) if text == token.as_bytes())
    }

    /// The number of the object that this refers to.
    pub(super) fn reference(&self) -> Result<u32, Unjoinable> {
        match self {
            Self::Reference(number) => Ok(*number),
            _ => Err(Unjoinable("an object stands where a reference should")),
        }
    }

    /// The objects of an array.
    pub(super) fn array(self) -> Result<Vec<Object>, Unjoinable> {
        match self {
            Self::Array(objects) => Ok(objects),
            _ => Err(Unjoinable("an array is missing")),
        }
    }

    /// The objects by name.
    pub(super) fn dict(self) -> Result<Dict, Unjoinable> {
        match self {
            Self::Dict(dict) => Ok(dict),
            _ => Err(Unjoinable("a dictionary is missing")),
        }
    }

    /// The same object with each reference changed.
    pub(super) fn mapped(
        self,
        change: &mut impl FnMut(u32) -> Result<u32, Unjoinable>,
    ) -> Result<Self, Unjoinable> {
        Ok(match self {
            Self::Token(_) => self,
            Self::Reference(number) => Self::Reference(change(number)?),
            Self::Array(objects) => {
                let objects = objects.into_iter().map(|object| object.mapped(change));
                Self::Array(objects.collect::<Result<_, _>>()?)
            }
            Self::Dict(dict) => Self::Dict(dict.mapped(change)?),
        })
    }

    /// Adds the object to a file.
    pub(super) fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Token(text) => to.extend(text),
            Self::Reference(number) => to.extend(format!("{number} 0 R").bytes()),
            Self::Array(objects) => {
                to.push(b'[');
                for (at, object) in objects.iter().enumerate() {
                    if at > 0 {
                        to.push(b' ');
                    }
                    object.write(to);
                }
                to.push(b']');
            }
            Self::Dict(dict) => dict.write(to),
        }
    }
}

impl Dict {
    /// The object of a name.
    pub(super) fn get(&self, name: &str) -> Option<&Object> {
        self.0.iter().find(|(key, _)| key == name.as_bytes()).map(|(_, object)| object)
    }

    /// The object of a name that has to be there.
    pub(super) fn need(&self, name: &str) -> Result<&Object, Unjoinable> {
        self.get(name).ok_or(Unjoinable("an entry is missing"))
    }

    /// The objects with their names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Object)> {
        self.0.iter().map(|(key, object)| (std::str::from_utf8(key).unwrap_or_default(), object))
    }

    /// Takes the object of a name out.
    pub(super) fn take(&mut self, name: &str) -> Option<Object> {
        let at = self.0.iter().position(|(key, _)| key == name.as_bytes())?;
        Some(self.0.remove(at).1)
    }

    /// Adds an object, or puts it in the place of the one that has the name.
    pub(super) fn set(&mut self, name: &str, object: Object) {
        match self.0.iter_mut().find(|(key, _)| key == name.as_bytes()) {
            Some((_, old)) => *old = object,
            None => self.push(name.as_bytes().to_vec(), object),
        }
    }

    /// Changes an object where it stands, if there is one.
    pub(super) fn change(
        &mut self,
        name: &str,
        change: impl FnOnce(Object) -> Result<Object, Unjoinable>,
    ) -> Result<(), Unjoinable> {
        if let Some((_, object)) = self.0.iter_mut().find(|(key, _)| key == name.as_bytes()) {
            *object = change(std::mem::replace(object, Object::Array(Vec::new())))?;
        }
        Ok(())
    }

    /// The same with an object more.
    pub(super) fn with(mut self, name: &str, object: Object) -> Self {
        self.set(name, object);
        self
    }

    /// Adds an object under a name that is not there yet.
    pub(super) fn push(&mut self, name: Vec<u8>, object: Object) {
        self.0.push((name, object));
    }

    /// The same objects with each reference changed.
    pub(super) fn mapped(
        self,
        change: &mut impl FnMut(u32) -> Result<u32, Unjoinable>,
    ) -> Result<Self, Unjoinable> {
        let entries = self.0.into_iter().map(|(key, object)| Ok((key, object.mapped(change)?)));
        Ok(Self(entries.collect::<Result<_, _>>()?))
    }

    /// Adds the dictionary to a file.
    pub(super) fn write(&self, to: &mut Vec<u8>) {
        to.extend(b"<<");
        for (key, object) in &self.0 {
            to.extend(key);
            to.push(b' ');
            object.write(to);
        }
        to.extend(b">>");
    }
}

impl From<Dict> for Object {
    fn from(dict: Dict) -> Self {
        Self::Dict(dict)
    }
}
