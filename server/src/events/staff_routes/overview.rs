//! One event at a glance.

use app::{
    i18n::isolated,
    pages::staff_events::overview::{Overview, Relative, overview as overview_page},
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    event::{EventMode, ItuRole, Partner, Scope, Step, steps_from, transition},
    staff::Action,
};
use entities::event::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Asked, asked, steps::obstacle};
use crate::{
    authorize::{Permit, SeeEvents},
    events::{operations::facts_of, present, staff::Reader, staff_queries},
    fault::Fault,
    state::App,
    web::{language::Lang, render::Refusal},
};

/// What the address may say that has just happened.
const DONE: [&str; 3] = ["created", "saved", "copied"];

/// `GET /{lang}/staff/events/{id}`
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn overview(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.event(id).await?;
    let counts = staff_queries::registrations_by_state(app.db.read(), &[id]).await?.remove(&id);
    let figures = counts.unwrap_or_default().into_iter();
    let done = asked(&query, "done");
    let is_done = DONE.contains(&done) || done.parse::<Step>().is_ok();
    let model = Overview {
        heading: reader.heading(&event),
        done: is_done.then(|| locale.code("step_done", done)),
        facts: facts(&reader, &event),
        figures: figures
            .map(|(state, number)| (locale.code("registration_state", state.code()), number))
            .collect(),
        steps: steps(&reader, &event),
        parent: relatives(&reader, Column::Id.eq(event.parent_id)).await?.pop(),
        children: relatives(&reader, Column::ParentId.eq(event.id)).await?,
        can_copy: reader.may(Action::EditEvent, &event),
        copied: done == "copied",
        token: reader.token(),
    };
    Ok(reader.event_page(&event, "", StatusCode::OK, overview_page(locale, &model)))
}

/// The steps that the reader may take from the event's state.
fn steps(reader: &Reader<'_>, event: &Model) -> Vec<(Step, Option<String>)> {
    let may = |step: &Step| match step {
        Step::RecordClosing | Step::RecordReopening => reader.may(Action::CloseRecord, event),
        _ => reader.may(Action::EditEvent, event),
    };
    let facts = facts_of(reader.app, event);
    let offered = steps_from(event.state).into_iter().filter(may);
    offered
        .map(|step| {
            let refusal = transition(event.state, step, facts).err();
            (step, refusal.map(|refusal| obstacle(reader.locale, refusal)))
        })
        .collect()
}

async fn relatives(
    reader: &Reader<'_>,
    which: sea_orm::sea_query::SimpleExpr,
) -> Result<Vec<Relative>, Fault> {
    let found = Entity::find().filter(which).order_by_asc(Column::FirstDay).order_by_asc(Column::EventRef);
    let relative = |event: Model| Relative {
        id: event.id,
        title: present::entry(reader.app, reader.locale, &event).title,
        state: reader.locale.code("state", event.state.code()),
    };
    Ok(found.all(reader.app.db.read()).await?.into_iter().map(relative).collect())
}

/// What is known of an event, label and text; what is not known is left out.
fn facts(reader: &Reader<'_>, event: &Model) -> Vec<(String, String)> {
    let locale = reader.locale;
    let list = |names: Vec<String>| locale.formats.list(names.iter().map(String::as_str));
    let names = |of: &str, codes: &[String]| list(codes.iter().map(|code| locale.code(of, code)).collect());
    let partners = event.partners.parsed::<Partner>().into_iter().map(|partner| with_kind(reader, &partner));
    let code = |of: &str, code: Option<&str>| code.map(|code| locale.code(of, code)).unwrap_or_default();
    let approval = if event.approval { "staff_events-approval_yes" } else { "staff_events-approval_no" };
    let places = event
        .capacity
        .map_or_else(|| locale.text("staff_events-fact_no_limit"), |places| locale.number(places.into()));
    let facts = [
        ("staff_events-fact_sectors", names("sector", &event.sectors.0)),
        ("event_field-scope", code("scope", event.scope.map(Scope::code))),
        ("event_field-itu_role", code("itu_role", event.itu_role.map(ItuRole::code))),
        ("staff_events-fact_mode", code("event_mode", event.mode.map(EventMode::code))),
        ("event_field-languages", names("language", &event.languages.0)),
        ("staff_events-fact_hours", present::when(event).hours(locale).unwrap_or_default()),
        ("staff_events-fact_places", places),
        ("staff_events-fact_approval", locale.text(approval)),
        ("staff_events-fact_themes", names("theme", &event.themes.0)),
        ("event_field-sdgs", names("sdg", &event.sdgs.0)),
        ("event_field-action_lines", names("action_line", &event.action_lines.0)),
        ("staff_events-fact_mandates", list(event.mandates.0.iter().map(|id| isolated(id)).collect())),
        ("staff_events-fact_partners", list(partners.collect())),
        ("staff_events-fact_contact", event.contact_email.clone().unwrap_or_default()),
    ];
    facts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| (locale.text(label), text))
        .collect()
}

/// A partner with what kind of organization it is, where that was said.
fn with_kind(reader: &Reader<'_>, partner: &Partner) -> String {
    let name = isolated(&partner.name);
    match &partner.kind {
        None => name,
        Some(kind) => {
            let values = [("name", name.into()), ("kind", reader.locale.code("partner_kind", kind).into())];
            reader.locale.with("staff_events-partner_kind", &values)
        }
    }
}
