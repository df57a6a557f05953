//! What came of a training: programme, level, people trained and certified, scores and evaluations.

use std::fmt;

use crate::{
    codes,
    flaw::{Flaw, Wrong},
    typed::{Reader, Typed},
};

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

/// What came of a training, as staff enter it; what nobody states is empty, and zero is a figure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Results {
    /// Under which programme.
    pub programme: Option<Programme>,
    /// Level.
    pub level: Option<Level>,
    /// Hours of teaching.
    pub hours: Option<i32>,
    /// People trained.
    pub trained: Option<i32>,
    /// People certified.
    pub certified: Option<i32>,
    /// Mean score before.
    pub score_before: Option<Mean>,
    /// Mean score after.
    pub score_after: Option<Mean>,
    /// Answers to the evaluation.
    pub evaluations: Option<i32>,
    /// Their mean.
    pub evaluation_mean: Option<Mean>,
}

/// The results as typed, if they are in order: each cell is what a file may hold there.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed) -> Result<Results, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let results = Results {
        programme: form.code("programme"),
        level: form.code("level"),
        hours: form.count("hours"),
        trained: form.count("trained"),
        certified: form.count("certified"),
        score_before: mean(&mut form, "score_before"),
        score_after: mean(&mut form, "score_after"),
        evaluations: form.count("evaluations"),
        evaluation_mean: mean(&mut form, "evaluation_mean"),
    };
    if is_mean_of_nothing(results.evaluations, results.evaluation_mean) {
        form.flaw("evaluation_mean", Wrong::MeanOfNothing);
    }
    form.finish(results)
}

fn mean(form: &mut Reader<'_>, name: &str) -> Option<Mean> {
    let mean = Mean::parse(form.typed.filled(name)?);
    if mean.is_none() {
        form.flaw(name, Wrong::NotAMean);
    }
    mean
}

/// Whether a mean is stated of no answers: there is none, so that one of both is not what was meant.
#[must_use]
pub fn is_mean_of_nothing(answers: Option<i32>, mean: Option<Mean>) -> bool {
    answers == Some(0) && mean.is_some()
}

/// Whether more people are certified than trained: sources do say so, and somebody has to look at it.
#[must_use]
pub fn is_doubtful(trained: Option<i32>, certified: Option<i32>) -> bool {
    trained.zip(certified).is_some_and(|(trained, certified)| certified > trained)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(fields: &[(&str, &str)]) -> Result<Results, Vec<Flaw>> {
        check(&Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()))
    }

    #[test]
    fn nothing_has_to_be_stated_and_zero_is_a_figure() {
        assert_eq!(checked(&[("hours", " ")]), Ok(Results::default()));
        let results = checked(&[("programme", "academy"), ("certified", "0"), ("score_after", "72.5")]);
        let results = results.unwrap();
        assert_eq!((results.programme, results.certified), (Some(Programme::Academy), Some(0)));
        assert_eq!((results.score_after, results.trained), (Some(Mean(7_250)), None));
    }

    #[test]
    fn every_field_says_what_is_wrong_with_it() {
        let flaws = checked(&[
            ("programme", "school"),
            ("hours", "-1"),
            ("trained", "4.5"),
            ("certified", "2147483648"),
            ("score_before", "7,5"),
            ("evaluations", "+3"),
            ("evaluation_mean", "4.255"),
        ]);
        let flaws: Vec<_> = flaws.unwrap_err().into_iter().map(|flaw| (flaw.field, flaw.wrong)).collect();
        let expected = [
            ("programme", Wrong::UnknownCode),
            ("hours", Wrong::BelowZero),
            ("trained", Wrong::NotANumber),
            ("certified", Wrong::TooLarge),
            ("score_before", Wrong::NotAMean),
            ("evaluations", Wrong::NotANumber),
            ("evaluation_mean", Wrong::NotAMean),
        ];
        assert_eq!(flaws, expected.map(|(field, wrong)| (field.to_owned(), wrong)));
    }

    #[test]
    fn no_answers_have_no_mean() {
        let none = checked(&[("evaluations", "0")]).unwrap();
        assert_eq!((none.evaluations, none.evaluation_mean), (Some(0), None));
        let flaws = checked(&[("evaluations", "0"), ("evaluation_mean", "4.5")]).unwrap_err();
        assert_eq!(flaws, [Flaw::new("evaluation_mean", Wrong::MeanOfNothing)]);
        // How many answered is not always stated.
        assert!(checked(&[("evaluation_mean", "4.5")]).is_ok());
    }

    #[test]
    fn more_certified_than_trained_is_doubtful() {
        assert!(is_doubtful(Some(38), Some(40)));
        assert!(!is_doubtful(Some(40), Some(40)) && !is_doubtful(None, Some(40)));
    }

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
