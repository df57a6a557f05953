//! How what is due is shown, on every page that shows it.

use std::collections::HashMap;

use app::{components::Passage, i18n::Tongue, pages::mandates::due::Row, urls};
use domain::{obligation::Due, period::Period, staff::Action};
use entities::{due_report, report, user};

use crate::{
    events::staff::Reader,
    mandates::{due::answers, known, queries},
    reports::{
        mandates::{self, Mandate},
        meetings,
    },
};

/// Block and number of a paragraph, without its instrument.
pub(super) fn number(mandate: &Mandate) -> String {
    let number = mandate.id.strip_prefix(mandate.instrument.as_str()).unwrap_or(&mandate.id);
    number.trim_start_matches('/').to_owned()
}

/// What a paragraph asks, with its language where that is not the page's.
pub(super) fn asks(locale: Tongue, mandate: &Mandate) -> Passage {
    let (language, text) = mandates::asks(locale, mandate);
    Passage { text, language: Some(language).filter(|language| *language != locale.language) }
}

/// Where the report of a paragraph is due: the meetings of the next twelve months, else its addressee.
pub(super) fn where_due(reader: &Reader<'_>, mandate: &Mandate, due: &[Due]) -> String {
    let Some(reporting) = &mandate.reporting else { return String::new() };
    let locale = reader.locale;
    let named: Vec<String> = due
        .iter()
        .filter(|due| due.mandate == mandate.id)
        .map(|due| match due.deadline {
            Some(deadline) => {
                let day = locale.formats.day(deadline.day);
                let values = [("meeting", meetings::name(locale, &due.meeting).into()), ("day", day.into())];
                locale.with("mandates-due_on", &values)
            }
            None => meetings::name(locale, &due.meeting),
        })
        .collect();
    if named.is_empty() {
        return locale.code("addressee", &reporting.to);
    }
    locale.formats.list(named.iter().map(String::as_str))
}

/// What staff are called.
pub(super) fn account_name(account: &user::Model) -> String {
    account.name.clone().unwrap_or_else(|| account.email.clone())
}

/// A report that is due, in a line.
pub(super) fn row(
    reader: &Reader<'_>,
    due: &Due,
    owners: &HashMap<String, user::Model>,
    drafts: (&[due_report::Model], &[report::Model]),
) -> Row {
    let locale = reader.locale;
    let day = |day: chrono::NaiveDate| locale.formats.day(day);
    let planned = due.planned_year.map(|year| {
        let year = year.to_string();
        locale.with("mandates-not_fixed", &[("year", year.into())])
    });
    let period = due.opening.and(due.period).map(|period| {
        let values = [("from", day(period.from()).into()), ("to", day(period.to()).into())];
        locale.with("mandates-period", &values)
    });
    let (drafts, begun) = drafts;
    let by_officers = || begun.iter().find(|one| answers(one, due)).map(|one| one.id);
    let draft = queries::draft_of(due, drafts).or_else(by_officers);
    let days = due.opening.and(due.period);
    Row {
        begin: if draft.is_none() { begin(reader, &due.mandate, days) } else { None },
        paragraph: due.mandate.clone(),
        report: report_name(reader, &due.mandate),
        meeting: meetings::name(locale, &due.meeting),
        dated: reader.staff.role.may(Action::AssignObligations).then(|| due.meeting.clone()),
        opening: due.opening.map(day).or(planned).unwrap_or_default(),
        deadline: due.deadline.map(|deadline| day(deadline.day)).unwrap_or_default(),
        source: due
            .deadline
            .map(|deadline| locale.code("deadline_source", deadline.source.code()))
            .unwrap_or_default(),
        late: due.deadline.is_some_and(|deadline| deadline.day < reader.app.clock.today()),
        period: period.unwrap_or_default(),
        owner: owners.get(&due.mandate).map(account_name).unwrap_or_default(),
        draft,
    }
}

/// Where the reader may begin the report that a paragraph demands, over the days that it is to cover if they are
/// known.
pub(super) fn begin(reader: &Reader<'_>, mandate: &str, days: Option<Period>) -> Option<String> {
    let kind = known::report_kind(mandates::get(mandate)?);
    let form = format!("{}?kind={}", urls::staff(reader.locale.language, "/reports"), kind.code());
    reader.staff.role.may(Action::WriteReport).then(|| match days {
        Some(period) => format!("{form}&from={}&to={}", period.from(), period.to()),
        None => form,
    })
}

/// The report that a paragraph demands, named.
pub(super) fn report_name(reader: &Reader<'_>, mandate: &str) -> String {
    let kind = mandates::get(mandate).map(known::report_kind);
    kind.map(|kind| reader.locale.code("report", kind.code())).unwrap_or_default()
}
