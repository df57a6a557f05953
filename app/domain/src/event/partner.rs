//! Organizations beside the Union, as files and columns spell them: `name` or `name|kind`.

use std::{fmt, str::FromStr};

use crate::{codes::UnknownCode, identity::tidy};

/// An organization that holds an event together with the Union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Its name.
    pub name: String,
    /// What sort it is of, if stated.
    pub kind: Option<String>,
}

impl FromStr for Partner {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let (name, kind) =
            text.split_once('|').map_or((text, None), |(name, kind)| (name, Some(kind.trim())));
        let name = tidy(name);
        let is_word = |kind: &str| {
            !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        // A semicolon would end the partner in the list's column.
        if name.is_empty() || name.contains(';') || !kind.is_none_or(is_word) {
            return Err(UnknownCode { list: "partners", code: text.to_owned() });
        }
        Ok(Self { name, kind: kind.map(str::to_owned) })
    }
}

impl fmt::Display for Partner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Some(kind) => write!(f, "{}|{kind}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partner_reads_back_as_it_was_written() {
        let partner: Partner = " UNECE | un ".parse().unwrap();
        assert_eq!(partner.to_string(), "UNECE|un");
        assert_eq!("IEC".parse::<Partner>().unwrap().to_string(), "IEC");
    }

    #[test]
    fn a_partner_without_a_name_or_with_a_list_in_it_is_none() {
        for text in ["", "|un", "UNECE|", "UNECE|UN body", "UNECE; IEC"] {
            assert!(text.parse::<Partner>().is_err(), "{text}");
        }
    }
}
