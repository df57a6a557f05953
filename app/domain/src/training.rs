//! What came of a training: programme, level, people trained and certified, scores and evaluations.

use std::fmt;

use crate::codes;

codes! {
    /// The programme under which a training is given.
    Programme as "programme" {
        Academy = "academy", CentreOfExcellence = "centre_of_excellence", Other = "other",
    }
}

codes! {
    /// How much a training asks of those who come.
    Level as "level" { Basic = "basic", Intermediate = "intermediate", Advanced = "advanced" }
}

/// A mean that a source states, with two places at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mean(pub i32);

impl Mean {
    /// The largest that a score can be.
    pub const MOST: i32 = 100_000;

    /// Reads `72`, `72.5` or `4.25`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
        let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !are_digits(whole) || !are_digits(rest) || rest.len() > 2 {
            return None;
        }
        let rest: i32 = format!("{rest:0<2}").parse().ok()?;
        let hundredths = whole.parse::<i32>().ok()?.checked_mul(100)?.checked_add(rest)?;
        (hundredths <= Self::MOST).then_some(Self(hundredths))
    }
}

/// As a number of JSON, with two places at most.
impl serde::Serialize for Mean {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}

impl<'de> serde::Deserialize<'de> for Mean {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mean = <f64 as serde::Deserialize>::deserialize(deserializer)?;
        Self::parse(&format!("{mean:.2}")).ok_or_else(|| serde::de::Error::custom("not a mean"))
    }
}

/// Without places that say nothing: `72`, `72.5`, `4.25`.
impl fmt::Display for Mean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}"),
            rest if rest % 10 == 0 => write!(f, "{whole}.{}", rest / 10),
            rest => write!(f, "{whole}.{rest:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_reads_back_as_it_was_written_and_never_as_another() {
        for text in ["0", "72", "72.5", "4.25", "0.05", "1000"] {
            assert_eq!(Mean::parse(text).map(|mean| mean.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Mean::parse("72.50"), Mean::parse("72.5"));
        for text in ["", ".", "5.", ".5", "-1", "7,5", "1.234", "1e3", "1000.01", "99999999999"] {
            assert_eq!(Mean::parse(text), None, "{text}");
        }
        for hundredths in 0..=Mean::MOST {
            assert_eq!(Mean::parse(&Mean(hundredths).to_string()), Some(Mean(hundredths)));
        }
    }
}
