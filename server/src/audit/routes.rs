//! The audit trail, for administrators.

use std::collections::BTreeSet;

use app::{
    components::Pages,
    i18n::Tongue,
    pages::audit::trail::{Entry, Trail, trail},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono_tz::Tz;
use entities::audit_entry::Model;
use serde_json::{Map, Value};

use super::queries;
use crate::{
    accounts::{queries::PER_PAGE, staff_frame},
    authorize::{Permit, SeeAudit},
    fault::Fault,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// Longest value that is shown in full, in characters.
const LONGEST: usize = 300;

/// `GET /{lang}/staff/audit`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeAudit>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let form = Form(query);
    let (actor, subject) = (form.get("actor"), form.get("subject"));
    let (entries, total) = queries::trail(app.db.read(), actor, subject, form.page()).await?;
    let path = urls::staff(locale.language, "/audit");
    let model = Trail {
        actor: actor.into(),
        subject: subject.into(),
        entries: entries.into_iter().map(|row| entry(locale, row)).collect(),
        total,
        pages: Pages {
            page: form.page(),
            of: total.div_ceil(PER_PAGE).max(1),
            base: base(&path, actor, subject)?,
        },
    };
    let frame = staff_frame(&app, permit.staff(), locale, &path);
    Ok(render::page(&frame, &headers, StatusCode::OK, trail(locale, &model)))
}

fn base(path: &str, actor: &str, subject: &str) -> Result<String, Fault> {
    let query =
        serde_urlencoded::to_string([("actor", actor), ("subject", subject)]).map_err(Fault::other)?;
    Ok(format!("{path}?{query}"))
}

fn entry(locale: Tongue, row: Model) -> Entry {
    Entry {
        at: locale.moment(row.at, Tz::UTC),
        actor: row.actor,
        action: row.action,
        subject: format!("{} {}", row.subject, row.subject_id),
        reason: row.reason.unwrap_or_default(),
        changes: differences(row.before.as_deref(), row.after.as_deref(), &locale.text("audit-nothing")),
    }
}

/// Field, before and after, of whatever differs.
fn differences(before: Option<&str>, after: Option<&str>, nothing: &str) -> Vec<(String, String, String)> {
    let (before, after) = (fields(before), fields(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let shown = |value: Option<&Value>| match value {
        None | Some(Value::Null) => nothing.to_owned(),
        Some(Value::String(text)) => shortened(text),
        Some(other) => shortened(&other.to_string()),
    };
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| (name.clone(), shown(before.get(name)), shown(after.get(name))))
        .filter(|(_, before, after)| before != after)
        .collect()
}

fn fields(json: Option<&str>) -> Map<String, Value> {
    match json.and_then(|json| serde_json::from_str(json).ok()) {
        Some(Value::Object(fields)) => fields,
        // A change that is one value, such as a number of facts.
        Some(Value::Null) | None => Map::new(),
        Some(other) => Map::from_iter([("=".to_owned(), other)]),
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(before: Option<&str>, after: Option<&str>) -> Vec<(String, String, String)> {
        differences(before, after, "none")
    }

    fn change(field: &str, before: &str, after: &str) -> (String, String, String) {
        (field.into(), before.into(), after.into())
    }

    #[test]
    fn only_what_differs_is_told() {
        let changes = told(
            Some(r#"{"city":"Dakar","days":1,"venue":null,"gone":"x"}"#),
            Some(r#"{"city":"Thiès","days":1,"venue":"Hall"}"#),
        );
        let expected =
            [change("city", "Dakar", "Thiès"), change("gone", "x", "none"), change("venue", "none", "Hall")];
        assert_eq!(changes, expected);
    }

    #[test]
    fn a_new_record_has_no_before() {
        assert_eq!(
            told(None, Some(r#"{"role":"viewer","sector":null}"#)),
            [change("role", "none", "viewer")]
        );
        assert_eq!(told(None, None), []);
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let long = "é".repeat(400);
        let changes = told(None, Some(&format!(r#"{{"text":"{long}"}}"#)));
        assert_eq!(changes[0].2.chars().count(), 301);
    }
}
