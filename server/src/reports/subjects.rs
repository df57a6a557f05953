//! The subjects of statements, some of which any other report can be cut by: which there are, and whether a
//! report has the one that it needs.

use app::i18n::{CountryNames, Tongue};
use domain::{
    country::{CountryClass, Region},
    event::{ItuRole, Scope},
    report::{ACTION_LINES, GOALS, ReportKind, Subject, UnknownSubject},
};

use crate::reference;

/// Why a report cannot have this subject, or not do without one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubjectRefusal {
    /// A statement is about something.
    #[error(
        "a statement needs a subject, such as country:SEN, region:AFR, class:LDC, theme:iot, scope:regional, \
         itu_role:supporter, sdg:9 or action_line:C2"
    )]
    Missing,
    /// Other reports are about everything, or what events alone carry.
    #[error(
        "only a statement has a subject of this sort, and {kind} is none; it can be cut by one such as \
         scope:regional, itu_role:supporter, sdg:9 or action_line:C2"
    )]
    Unwanted {
        /// The kind of report.
        kind: ReportKind,
    },
    /// An extract is not the report that somebody asks for.
    #[error("an extract of {kind} is built, not kept")]
    Extract {
        /// The kind of report.
        kind: ReportKind,
    },
    /// It is not spelled like one.
    #[error(transparent)]
    Unknown(#[from] UnknownSubject),
    /// It is on no list.
    #[error("there is no {sort} {code} on the lists")]
    Unlisted {
        /// Country or theme.
        sort: &'static str,
        /// Its code.
        code: String,
    },
}

/// The subject of a report as it is asked for; no text is none.
///
/// # Errors
/// If a statement has none, another report has one that it cannot be cut by, or there is no such subject.
pub fn read(
    kind: ReportKind,
    text: Option<&str>,
    countries: &CountryNames,
) -> Result<Option<Subject>, SubjectRefusal> {
    let is_statement = kind == ReportKind::Statement;
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return if is_statement { Err(SubjectRefusal::Missing) } else { Ok(None) };
    };
    let subject: Subject = text.parse()?;
    if !is_statement && !subject.is_cut() {
        return Err(SubjectRefusal::Unwanted { kind });
    }
    let is_listed = match &subject {
        Subject::Country(code) => countries.has(*code),
        Subject::Theme(theme) => reference::themes().any(|one| one == theme),
        Subject::Region(_)
        | Subject::Class(_)
        | Subject::Scope(_)
        | Subject::Part(_)
        | Subject::Goal(_)
        | Subject::ActionLine(_) => true,
    };
    if is_listed {
        Ok(Some(subject))
    } else {
        let code = text.split_once(':').map(|(_, code)| code).unwrap_or_default().to_owned();
        Err(SubjectRefusal::Unlisted { sort: subject.sort(), code })
    }
}

/// The subject of a report that is to be kept: of a statement alone, since others are never kept in part.
///
/// # Errors
/// As above, and if another report is cut.
pub fn read_to_keep(
    kind: ReportKind,
    text: Option<&str>,
    countries: &CountryNames,
) -> Result<Option<Subject>, SubjectRefusal> {
    match read(kind, text, countries)? {
        Some(_) if kind != ReportKind::Statement => Err(SubjectRefusal::Extract { kind }),
        subject => Ok(subject),
    }
}

/// What a subject is called.
#[must_use]
pub fn name(subject: &Subject, locale: Tongue, countries: &CountryNames) -> String {
    let with_sort = |code: &str| {
        let sort = subject.sort();
        let values = [("name", locale.code(sort, code).into()), ("code", code.to_owned().into())];
        locale.with(&format!("report-subject-{sort}"), &values)
    };
    match subject {
        Subject::Country(code) => countries.name(*code, locale.language),
        Subject::Region(code) => locale.code("region", code.code()),
        Subject::Class(code) => locale.code("class", code.code()),
        Subject::Theme(code) => locale.code("theme", code),
        Subject::Scope(code) => with_sort(code.code()),
        Subject::Part(code) => with_sort(code.code()),
        Subject::Goal(goal) => with_sort(&goal.to_string()),
        Subject::ActionLine(line) => with_sort(line),
    }
}

/// Every subject with its name, regions and classes first, countries in the language's order.
#[must_use]
pub fn all(locale: Tongue, countries: &CountryNames) -> Vec<(Subject, String)> {
    let groups = Region::ALL.iter().map(|region| Subject::Region(*region));
    let groups = groups.chain(CountryClass::ALL.iter().map(|class| Subject::Class(*class)));
    let groups = groups.chain(reference::themes().map(|theme| Subject::Theme(theme.to_owned())));
    let groups = groups.chain(Scope::ALL.iter().map(|scope| Subject::Scope(*scope)));
    let groups = groups.chain(ItuRole::ALL.iter().map(|part| Subject::Part(*part)));
    let groups = groups.chain((1..=GOALS).map(Subject::Goal));
    let groups = groups.chain((1..=ACTION_LINES).map(|line| Subject::ActionLine(format!("C{line}"))));
    let countries_in_order = countries.in_order(locale.language).map(|(code, _)| Subject::Country(code));
    groups
        .chain(countries_in_order)
        .map(|subject| {
            let name = name(&subject, locale, countries);
            (subject, name)
        })
        .collect()
}
