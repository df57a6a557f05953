//! A form as somebody filled it in: every field as text, so that a rule can look at it and a page
//! can show it again unchanged.

mod reader;

pub use reader::{LINE, NAME, REFERENCE, Reader, TEXT, count, latin_digits};

/// Names and texts of the fields, in the order of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// A field, trimmed; empty if it is not there.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text.trim())
    }

    /// A field, or nothing if it is blank.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|text| !text.is_empty())
    }

    /// Every text of a field that can stand several times; blank ones are left out.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(field, _)| field == name)
            .map(|(_, text)| text.trim())
            .filter(|text| !text.is_empty())
    }

    /// Whether a field that can stand several times has this text.
    #[must_use]
    pub fn has(&self, name: &str, text: &str) -> bool {
        self.all(name).any(|one| one == text)
    }

    /// Adds a field.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.push((name.into(), text.into()));
    }

    /// Adds a field for what is there.
    pub fn add_some(&mut self, name: &str, text: Option<impl ToString>) {
        if let Some(text) = text {
            self.add(name, text.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_can_stand_several_times() {
        let mut typed = Typed::default();
        for theme in ["iot", "", "ssc"] {
            typed.add("themes", theme);
        }
        assert_eq!(typed.all("themes").collect::<Vec<_>>(), ["iot", "ssc"]);
        assert!(typed.has("themes", "ssc"));
        assert_eq!(typed.filled("kind"), None);
    }
}
