//! Targets: the number that somebody aimed at for a figure over a period, of everything or of what a statement is
//! about, and how much of it a result reaches.

use std::{fmt, str::FromStr, sync::LazyLock};

use chrono::NaiveDate;

use crate::{
    country::{CountryClass, Region},
    flaw::{Flaw, Wrong},
    period::{PartialDate, Period},
    report::{Figure, Query, ReportKind, Subject},
    typed::{LINE, Reader, TEXT, Typed},
};

/// Figures of a region.
const OF_REGION: [&str; 4] = ["participations", "distinct_people", "female", "countries"];
/// Figures of a class of countries.
const OF_CLASS: [&str; 2] = ["participations", "distinct_people"];
/// Figures of the developing countries, each counted once.
const OF_DEVELOPING: [&str; 3] = ["participations", "distinct_people", "countries"];
/// Figures of the whole.
const OF_WHOLE: [&str; 11] = [
    "events.total",
    "events.capacity_building",
    "events.days",
    "participation.participations",
    "participation.distinct_people",
    "participation.participant_days",
    "participation.countries",
    "participation.territories",
    "participation.on_site",
    "participation.remote",
    "participation.both",
];

static OFFERED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let rows = |path: &'static str, code: &'static str, names: &'static [&str]| {
        names.iter().map(move |name| format!("participation.{path}.{code}.{name}"))
    };
    let regions = Region::ALL.iter().flat_map(|region| rows("by_region", region.code(), &OF_REGION));
    let classes = CountryClass::ALL.iter().flat_map(|class| rows("by_class", class.code(), &OF_CLASS));
    let developing = OF_DEVELOPING.iter().map(|name| format!("participation.developing.{name}"));
    OF_WHOLE.iter().map(|name| (*name).to_owned()).chain(regions).chain(classes).chain(developing).collect()
});

/// The names of the figures that a target can be set for, those of one row after the other.
#[must_use]
pub fn offered() -> &'static [String] {
    &OFFERED
}

/// What a target is set for: a figure, of everything or of what a statement is about. Written as the name of the
/// figure, followed by `@` and the subject if there is one: `participation.distinct_people@theme:iot`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// Name of the figure, as texts name it.
    pub figure: String,
    /// Of which statement, if not of everything.
    pub subject: Option<Subject>,
}

impl Aim {
    /// Whether a report shows the target beside its result. Statements show those of their own subject, and of a
    /// region or class also what is aimed at for its row in the report on everything, which is the same number
    /// there. An extract of a report shows none: nobody aimed at a part of it.
    #[must_use]
    pub fn is_of(&self, query: &Query) -> bool {
        match (&query.subject, query.kind) {
            (subject, ReportKind::Statement) => {
                let row = match subject {
                    Some(Subject::Region(region)) => Some(format!("participation.by_region.{region}.")),
                    Some(Subject::Class(class)) => Some(format!("participation.by_class.{class}.")),
                    _ => None,
                };
                let is_row = self.subject.is_none() && row.is_some_and(|row| self.figure.starts_with(&row));
                is_row || (subject.is_some() && self.subject == *subject)
            }
            (None, _) => self.subject.is_none(),
            (Some(_), _) => false,
        }
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.figure)?;
        self.subject.as_ref().map_or(Ok(()), |subject| write!(f, "@{subject}"))
    }
}

/// Every text is one: a subject that is none any more is a figure that no report has.
impl FromStr for Aim {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let split = text.split_once('@').and_then(|(figure, subject)| Some((figure, subject.parse().ok()?)));
        Ok(match split {
            Some((figure, subject)) => Self { figure: figure.to_owned(), subject: Some(subject) },
            None => Self { figure: text.to_owned(), subject: None },
        })
    }
}

/// A target as staff enter it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is set for.
    pub aim: Aim,
    /// The period over which it is counted.
    pub period: Period,
    /// The number aimed at.
    pub number: i32,
    /// Where it comes from, such as an operational plan.
    pub source: String,
    /// Anything else that those who work with it should know.
    pub note: Option<String>,
}

/// The target as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed) -> Result<Entry, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let figure = form.required_line("figure", LINE);
    if !figure.is_empty() && !OFFERED.contains(&figure) {
        form.flaw("figure", Wrong::UnknownCode);
    }
    let subject = form.parsed("subject", Wrong::UnknownCode);
    let (from, to) = (day(&mut form, "from"), day(&mut form, "to"));
    let period = from.zip(to).map(|(from, to)| Period::new(from, to));
    if matches!(period, Some(Err(_))) {
        form.flaw("to", Wrong::EmptyPeriod);
    }
    if typed.filled("number").is_none() {
        form.flaw("number", Wrong::Missing);
    }
    let number = form.count("number");
    let source = form.required_line("source", LINE);
    let note = form.text("note", TEXT);
    match (period, number) {
        (Some(Ok(period)), Some(number)) => {
            let aim = Aim { figure, subject };
            form.finish(Entry { aim, period, number, source, note })
        }
        _ => Err(form.flaws),
    }
}

/// A day that must be there.
fn day(form: &mut Reader<'_>, name: &str) -> Option<NaiveDate> {
    let Some(text) = form.typed.filled(name) else {
        form.flaw(name, Wrong::Missing);
        return None;
    };
    let day = text.parse().ok().and_then(PartialDate::day);
    if day.is_none() {
        form.flaw(name, Wrong::NotADay);
    }
    day
}

/// How much of a target a result reaches, in whole percent, a half rounded up. None where nothing is aimed
/// at, and where the result is hidden: a share would tell it.
#[must_use]
pub fn share(target: u64, result: Figure) -> Option<u64> {
    let (target, result) = (u128::from(target), u128::from(result?));
    let percent = (200 * result + target).checked_div(2 * target)?;
    Some(u64::try_from(percent).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::is_name;

    fn checked(fields: &[(&str, &str)]) -> Result<Entry, Vec<Flaw>> {
        check(&Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()))
    }

    const WHOLE: [(&str, &str); 5] = [
        ("figure", "participation.by_region.AFR.female"),
        ("from", "2024-10-15"),
        ("to", "2028-10-15"),
        ("number", "0"),
        ("source", "Operational  plan"),
    ];

    fn with(name: &str, text: &str) -> Vec<(String, Wrong)> {
        let fields: Vec<_> =
            WHOLE.iter().map(|(field, old)| (*field, if *field == name { text } else { *old })).collect();
        let flaws = checked(&fields).expect_err(text);
        flaws.into_iter().map(|flaw| (flaw.field, flaw.wrong)).collect()
    }

    #[test]
    fn no_target_can_be_set_for_what_is_no_figure() {
        for name in offered() {
            assert!(is_name(name, |_| false), "{name}");
        }
        let mut names = offered().to_vec();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 11 + 6 * 4 + 4 * 2 + 3);
    }

    #[test]
    fn a_target_says_which_figure_over_which_period_and_who_aims_at_it() {
        let entry = checked(&WHOLE).unwrap();
        assert_eq!((entry.number, &*entry.source, entry.note), (0, "Operational plan", None));
        let flaws = checked(&[]).unwrap_err();
        let fields: Vec<&str> = flaws.iter().map(|flaw| flaw.field.as_str()).collect();
        assert_eq!(fields, ["figure", "from", "to", "number", "source"]);
        assert!(flaws.iter().all(|flaw| flaw.wrong == Wrong::Missing));
    }

    #[test]
    fn what_is_wrong_stands_at_its_field() {
        for (field, text, wrong) in [
            ("figure", "participation.by_region.XXX.female", Wrong::UnknownCode),
            ("figure", "events", Wrong::UnknownCode),
            ("from", "2024-10", Wrong::NotADay),
            ("to", "2024-10-15", Wrong::EmptyPeriod),
            ("number", "-1", Wrong::BelowZero),
            ("number", "1.5", Wrong::NotANumber),
            ("number", "2147483648", Wrong::TooLarge),
        ] {
            assert_eq!(with(field, text), [(field.to_owned(), wrong)], "{text}");
        }
    }

    #[test]
    fn a_share_is_in_whole_percent_with_a_half_rounded_up() {
        for (target, result, percent) in
            [(200, 0, 0), (200, 1, 1), (1_000, 4, 0), (1_000, 5, 1), (3, 2, 67), (3, 1, 33), (40, 50, 125)]
        {
            assert_eq!(share(target, Some(result)), Some(percent), "{result} of {target}");
        }
        assert_eq!(share(u64::MAX, Some(u64::MAX)), Some(100));
        assert_eq!(share(1, Some(u64::MAX)), Some(u64::MAX), "more than can be said");
    }

    #[test]
    fn no_share_is_said_of_nothing_or_of_what_is_hidden() {
        assert_eq!(share(0, Some(7)), None);
        assert_eq!(share(0, Some(0)), None);
        assert_eq!(share(10, None), None);
    }
}
