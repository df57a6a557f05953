//! The columns of the list, named in the officer's language; codes beside names, so that the list
//! can be worked with in any language.

use app::i18n::{Tongue, plain};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::{
    country::Region,
    forms::Answers,
    lists::ReferenceLists,
    registration::{AttendanceMode, Fellowship, Gender, OrganizationKind},
};
use entities::{event, registration::Model};
use typeset::sheet::Field;

use crate::{
    forms::{answers::Meant, columns::Questions},
    organizations::OfficialNames,
    state::App,
};

/// The columns, in order.
const COLUMNS: [&str; 18] = [
    "id",
    "name",
    "email",
    "role",
    "state",
    "country_code",
    "country",
    "region",
    "organization",
    "organization_kind",
    "gender",
    "mode",
    "days",
    "fellowship",
    "language",
    "submitted",
    "decided",
    "decided_by",
];

/// What turns a registration into a row.
#[derive(Clone)]
pub(super) struct Columns {
    pub app: App,
    pub locale: Tongue,
    pub lists: std::sync::Arc<ReferenceLists>,
    pub day: chrono::NaiveDate,
    pub questions: std::sync::Arc<Questions>,
}

impl Columns {
    /// The columns for an event; regions are those of its first day, else of today.
    pub fn new(
        app: &App,
        locale: Tongue,
        lists: std::sync::Arc<ReferenceLists>,
        event: &event::Model,
        questions: Questions,
    ) -> Self {
        let day = event.first_day.unwrap_or_else(|| app.clock.today());
        Self { app: app.clone(), locale, lists, day, questions: std::sync::Arc::new(questions) }
    }

    /// The headings.
    pub fn headings(&self) -> Vec<String> {
        let own = COLUMNS.iter().map(|column| plain(&self.locale.code("export", column)).into_owned());
        own.chain(self.questions.headings(self.locale)).collect()
    }

    /// One person, with the official name of their organization and what they answered.
    pub fn row(&self, row: &Model, organizations: &OfficialNames, given: Option<&Answers>) -> Vec<Field> {
        let meant = Meant { names: organizations, country: row.country };
        let answers = self.questions.fields(&self.app, self.locale, given, meant);
        self.own(row, organizations).into_iter().chain(answers).collect()
    }

    fn own(&self, row: &Model, organizations: &OfficialNames) -> Vec<Field> {
        let locale = self.locale;
        let named = |list: &str, code: Option<&str>| code.map(|code| locale.code(list, code));
        let region = row.country.and_then(|code| self.lists.region_on(code, self.day));
        let moment = |at: DateTime<Utc>| at.naive_utc();
        vec![
            Field::Integer(row.id),
            text(row.name.clone()),
            text(row.email.clone()),
            text(named("role", Some(row.role.code()))),
            text(named("registration_state", Some(row.state.code()))),
            text(row.country.map(|code| code.to_string())),
            text(row.country.map(|code| self.app.countries.name(code, locale.language))),
            text(named("region", region.map(Region::code))),
            text(row.organization.as_ref().map(|text| organizations.name(locale, text, row.country))),
            text(named("organization_kind", row.organization_kind.map(OrganizationKind::code))),
            text(named("gender", row.gender.map(Gender::code))),
            text(named("attendance_mode", row.mode.map(AttendanceMode::code))),
            row.days.map_or(Field::Empty, |days| Field::Integer(days.into())),
            text(named("fellowship", row.fellowship.map(Fellowship::code))),
            text(row.language.map(|language| language.to_string())),
            Field::Moment(moment(row.submitted_at)),
            row.decided_at.map_or(Field::Empty, |at| Field::Moment(moment(at))),
            text(row.decided_by.clone()),
        ]
    }
}

fn text(text: Option<String>) -> Field {
    text.map_or(Field::Empty, Field::Text)
}

/// A field as CSV has it: no cell is taken for a formula, and moments are as ISO 8601 spells them.
pub(super) fn cell(field: &Field) -> String {
    let moment = |at: &NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    match field {
        Field::Empty => String::new(),
        Field::Text(text) => typeset::csv::csv_safe(text).into_owned(),
        Field::Integer(number) => number.to_string(),
        Field::Day(day) => day.to_string(),
        Field::Moment(at) => moment(at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_looks_like_a_formula_is_text() {
        assert_eq!(cell(&Field::Text("=HYPERLINK(\"x\")".into())), "'=HYPERLINK(\"x\")");
        assert_eq!(cell(&Field::Text("+41 22 730 5111".into())), "'+41 22 730 5111");
        assert_eq!(cell(&Field::Integer(-1)), "-1");
    }
}
