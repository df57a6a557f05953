//! Languages as values: which ones the product speaks is decided by the folders of `locales/`, so
//! nothing here is a closed list.

use std::{fmt, str::FromStr};

use crate::codes::UnknownCode;

/// A language tag in lower case (BCP 47, at most eight letters), such as `fr` or `zh`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "db", sea_orm(value_type = "String"))]
pub struct Language([u8; 8]);

/// Which way a script runs, as HTML's `dir` spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Language {
    /// English: the source of all texts and the last resort.
    pub const EN: Self = Self(*b"en\0\0\0\0\0\0");

    /// The tag.
    ///
    /// # Panics
    /// Never: only ASCII letters are let in.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..end]).expect("ASCII letters")
    }

    /// The direction of the language's usual script.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self.as_str() {
            "ar" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi" => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

impl FromStr for Language {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        let letters = code.as_bytes();
        if !(2..=8).contains(&letters.len()) || !letters.iter().all(u8::is_ascii_lowercase) {
            return Err(UnknownCode { list: "language", code: code.to_owned() });
        }
        let mut tag = [0; 8];
        tag[..letters.len()].copy_from_slice(letters);
        Ok(Self(tag))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}
