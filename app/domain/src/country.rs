//! Countries, the six BDT regions and the four country classes: the words; the dated lists are in
//! `lists`.

use std::{fmt, str::FromStr};

use crate::{codes, codes::UnknownCode};

codes! {
    /// The six regions of the Telecommunication Development Bureau, in the order of its reports.
    Region as "region" { Afr = "AFR", Ams = "AMS", Arb = "ARB", Asp = "ASP", Cis = "CIS", Eur = "EUR" }
}

codes! {
    /// Country classes; they overlap.
    CountryClass as "class" { Ldc = "LDC", Sids = "SIDS", Lldc = "LLDC", Eit = "EIT" }
}

codes! {
    /// Which countries are called developing.
    Developing as "developing" {
        /// The four classes or developing in M49 as frozen in December 2021.
        Itu = "itu",
        /// The four classes alone, as footnotes of ITU resolutions have it.
        FootnoteFour = "footnote-four",
    }
}

/// An ISO 3166-1 alpha-3 code, in capitals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "db", sea_orm(value_type = "String"))]
pub struct Iso3([u8; 3]);

impl Iso3 {
    /// The code of three letters, if they are ASCII capitals.
    #[must_use]
    pub fn from_letters(letters: [u8; 3]) -> Option<Self> {
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// The three letters.
    ///
    /// # Panics
    /// Never: only ASCII capitals are let in.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("ASCII capitals")
    }
}

impl FromStr for Iso3 {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Ok(Self(letters)),
            _ => Err(UnknownCode { list: "country", code: code.to_owned() }),
        }
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Iso3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Iso3 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}
