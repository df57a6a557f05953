//! How findings become sentences: a code names the message, details fill its places.

use app::i18n::{Locale, count, plain};
use fluent_bundle::FluentValue;

use super::{
    outcome::{Counts, Ending, Outcome},
    refusal::Refusal,
};

/// The details of a sentence, by the names that its message uses.
pub type Details = Vec<(&'static str, Detail)>;

/// Something that `locales/` has a message for.
pub trait Sentence {
    /// The message's name within its group.
    fn code(&self) -> &'static str;
    /// What fills the message's places.
    fn details(&self) -> Details;
}

/// One detail; numbers stay numbers, so that a message can choose its plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Shown as it stands.
    Text(String),
    /// A quantity.
    Number(u64),
}

/// The number of a line: an address, which no language groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(pub u64);

impl From<Line> for Detail {
    fn from(Line(line): Line) -> Self {
        Self::Text(line.to_string())
    }
}

/// The longest detail that is shown, in characters: what stands in a cell can be long.
const LONGEST: usize = 80;

impl From<String> for Detail {
    fn from(mut text: String) -> Self {
        if let Some((end, _)) = text.char_indices().nth(LONGEST) {
            text.truncate(end);
            text.push('…');
        }
        Self::Text(text)
    }
}

impl From<u64> for Detail {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Detail {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<u32> for Detail {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// The sentences about one file in one language, for a terminal: without isolation marks.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    locale: &'a Locale,
    file: &'a str,
}

impl<'a> Words<'a> {
    /// For a file by its name.
    #[must_use]
    pub const fn new(locale: &'a Locale, file: &'a str) -> Self {
        Self { locale, file }
    }

    fn say(&self, id: &str, details: Details) -> String {
        let values = details.into_iter().map(|(name, detail)| match detail {
            Detail::Text(text) => (name, FluentValue::from(text)),
            Detail::Number(number) => (name, count(number)),
        });
        let file = std::iter::once(("file", FluentValue::from(self.file)));
        plain(&self.locale.with(id, &values.chain(file).collect::<Vec<_>>())).into_owned()
    }

    fn counted(&self, id: &str, number: u64) -> String {
        self.say(id, vec![("count", number.into())])
    }

    fn at(&self, line: Option<u64>, column: Option<&str>, sentence: &str) -> String {
        let place = match (line, column) {
            (Some(line), Some(column)) => self.say(
                "imports-at-cell",
                vec![("line", Line(line).into()), ("column", column.to_owned().into())],
            ),
            (Some(line), None) => self.say("imports-at-line", vec![("line", Line(line).into())]),
            (None, _) => self.say("imports-at-file", Details::new()),
        };
        format!("{place}: {sentence}")
    }

    /// Where something is refused, and why.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let id = format!("imports-refused-{}", refusal.reason.code());
        self.at(refusal.line, refusal.column.as_deref(), &self.say(&id, refusal.reason.details()))
    }

    /// Everything that was found, a line each, and how many more there are of a sort.
    #[must_use]
    pub fn findings(&self, outcome: &Outcome) -> Vec<String> {
        let found = outcome.findings.clone();
        let (refusals, warnings, lookalikes) =
            (found.refusals.count(), found.warnings.count(), found.lookalikes.count());
        let mut lines: Vec<String> =
            found.refusals.listed().iter().map(|refusal| self.refusal(refusal)).collect();
        self.close(&mut lines, refusals, None);
        if outcome.ending == Ending::Refused {
            return lines;
        }
        let mut sort: Vec<String> = found
            .warnings
            .listed()
            .iter()
            .map(|warning| {
                let id = format!("imports-doubt-{}", warning.doubt.code());
                self.at(Some(warning.line), None, &self.say(&id, warning.doubt.details()))
            })
            .collect();
        self.close(&mut sort, warnings, Some("imports-warnings"));
        lines.append(&mut sort);
        let mut sort: Vec<String> = found
            .lookalikes
            .listed()
            .iter()
            .map(|alike| {
                let id = format!("imports-shared-{}", alike.shared.code());
                self.at(Some(alike.line), None, &self.say(&id, alike.shared.details()))
            })
            .collect();
        self.close(&mut sort, lookalikes, Some("imports-lookalikes"));
        lines.append(&mut sort);
        lines
    }

    /// Says under a list how many more there are, and what they are.
    fn close(&self, lines: &mut Vec<String>, counted: u64, summary: Option<&str>) {
        let more = counted.saturating_sub(lines.len() as u64);
        if more > 0 {
            lines.push(self.counted("imports-more", more));
        }
        if let Some(id) = summary.filter(|_| counted > 0) {
            lines.push(self.counted(id, counted));
        }
    }

    /// How it ended, in one line.
    #[must_use]
    pub fn ending(&self, outcome: &Outcome) -> String {
        if outcome.ending == Ending::Refused {
            return self.counted("imports-refused", outcome.findings.refusals.count());
        }
        let ending = match outcome.ending {
            Ending::Rehearsed => self.say("imports-rehearsed", Details::new()),
            Ending::Written | Ending::Refused => self.say("imports-written", Details::new()),
        };
        let Counts { created, changed, unchanged, ambiguous, refused } = outcome.counts;
        let always =
            [("imports-created", created), ("imports-changed", changed), ("imports-unchanged", unchanged)];
        let seldom = [("imports-ambiguous", ambiguous), ("imports-left-out", refused)];
        let numbers = always.into_iter().chain(seldom.into_iter().filter(|(_, number)| *number > 0));
        let numbers: Vec<String> = std::iter::once(("imports-rows", outcome.rows))
            .chain(numbers)
            .map(|(id, number)| self.counted(id, number))
            .collect();
        format!("{ending} {}", numbers.join("; "))
    }
}
