//! What answers at the address of an event's fellowships.

use std::collections::HashMap;

use app::{
    components::Errors,
    pages::{
        fellowships::list::{Fellowships, Row, list as list_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    registration::{Fellowship, RegistrationState, Role, fellowship::Verdict},
    staff::Action,
    texts::Texts,
};
use entities::{
    event, fellowship_decision,
    registration::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};

use super::{Order, Seen, decide};
use crate::{
    accounts::queries::PER_PAGE,
    authorize::{DecideRegistration, Permit, SeeRegistrations},
    decisions::{NotDecided, is_open, people},
    delegations::name_of_actor,
    events::{
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    fault::Fault,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// Most characters of a reason.
const LONGEST: usize = 2_000;

/// `GET /{lang}/staff/events/{id}/fellowships`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeRegistrations>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let number = |name: &str| asked(&query, name).parse().unwrap_or(0);
    let model = Fellowships {
        done: number("done"),
        stale: number("stale"),
        nobody: asked(&query, "nobody") == "yes",
        ..load(&reader, &event, page_number(&query)).await?
    };
    Ok(reader.event_page(&event, "fellowships", StatusCode::OK, list_page(locale, &model)))
}

/// `POST /{lang}/staff/events/{id}/fellowships/decision`: grants or refuses.
///
/// # Errors
/// When the event is not the reader's.
pub async fn act(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let verdict: Verdict = form.get("verdict").parse().map_err(|_| Problem::Unreadable)?;
    let (reason, errors) = reason(&reader, &form, verdict);
    if !errors.is_empty() {
        return again(&reader, id, &form, errors).await;
    }
    let chosen = chosen(&form);
    let tally = match decide(&app, &permit, id, Order { verdict, reason: &reason }, &chosen).await? {
        Ok(tally) => tally,
        Err(NotDecided::Shut(_)) => {
            let errors = Errors(vec![("chosen".into(), locale.text("fellowships-shut"))]);
            return again(&reader, id, &form, errors).await;
        }
        Err(NotDecided::OtherSector) => return Err(Problem::Forbidden.into()),
        Err(NotDecided::Unknown) => return Err(Problem::NotFound.into()),
    };
    let nobody = if tally == super::Tally::default() { "&nobody=yes" } else { "" };
    let told = format!("?page={}&done={}&stale={}{nobody}", form.page(), tally.done.len(), tally.stale.len());
    Ok(reader.to_event(id, "fellowships", &told))
}

/// The wishes that were ticked, as the officer saw them.
fn chosen(form: &Form) -> Vec<Seen> {
    let seen = |text: &str| {
        let (id, fellowship) = text.split_once(':')?;
        Some(Seen { id: id.parse().ok()?, fellowship: fellowship.parse().ok()? })
    };
    form.all("chosen").into_iter().filter_map(seen).collect()
}

/// The reason in the languages in which it was typed; whoever is refused is told one.
fn reason(reader: &Reader<'_>, form: &Form, verdict: Verdict) -> (Texts, Errors) {
    let (mut texts, mut errors) = (Texts::default(), Errors::default());
    for locale in reader.app.locales.iter() {
        let name = format!("reason_{}", locale.language);
        let text = form.get(&name).trim().replace("\r\n", "\n");
        if text.chars().count() > LONGEST {
            let values = [("count", app::i18n::count(LONGEST as u64))];
            errors.add(&name, reader.locale.with("documents-error-long", &values));
        } else if !text.is_empty() {
            texts.set(locale.language, text);
        }
    }
    if verdict == Verdict::Refusal && texts.is_empty() && errors.is_empty() {
        errors.add("reason", reader.locale.text("decisions-reason_missing"));
    }
    (texts, errors)
}

/// The page once more, with everything that was ticked and typed.
async fn again(reader: &Reader<'_>, id: i64, form: &Form, errors: Errors) -> Result<Response, Refusal> {
    let event = reader.own_event(id).await?;
    let ticked = form.all("chosen");
    let mut model = load(reader, &event, form.page()).await?;
    for row in &mut model.rows {
        row.ticked = ticked.contains(&row.value.as_str());
    }
    for (language, _, text) in &mut model.reasons {
        form.get(&format!("reason_{language}")).clone_into(text);
    }
    model.errors = errors;
    // Even where nothing is decided any more, what was typed stands in the form, to be copied.
    model.open = true;
    let page = list_page(reader.locale, &model);
    Ok(reader.event_page(&event, "fellowships", StatusCode::UNPROCESSABLE_ENTITY, page))
}

async fn load(reader: &Reader<'_>, event: &event::Model, number: u64) -> Result<Fellowships, Fault> {
    let db = reader.app.db.read();
    let asked = Entity::find().filter(Column::EventId.eq(event.id)).filter(Column::Fellowship.is_not_null());
    let (counts, used) = counted(db, &asked).await?;
    let in_order = asked.order_by_asc(Column::SubmittedAt).order_by_asc(Column::Id);
    let rows = in_order.paginate(db, PER_PAGE).fetch_page(number.saturating_sub(1)).await?;
    let decided = fellowship_decision::Entity::find()
        .filter(fellowship_decision::Column::RegistrationId.is_in(rows.iter().map(|row| row.id)));
    let decided: HashMap<i64, fellowship_decision::Model> =
        decided.all(db).await?.into_iter().map(|one| (one.registration_id, one)).collect();
    let reason = |locale: app::i18n::Tongue| (locale.language, locale.text("language_own"), String::new());
    let path = urls::staff_event(reader.locale.language, event.id, "fellowships");
    Ok(Fellowships {
        heading: reader.heading(event),
        rows: rows.iter().map(|row| shown(reader, row, decided.get(&row.id))).collect(),
        pages: pages(number, counts.iter().sum(), PER_PAGE, &path, &[]),
        counts,
        used,
        reasons: reader.app.locales.iter().map(reason).collect(),
        open: is_open(event.state) && reader.may(Action::DecideRegistration, event),
        token: reader.token(),
        done: 0,
        stale: 0,
        nobody: false,
        errors: Errors::default(),
    })
}

/// How many wishes are not decided, granted and refused, and how many of those granted were used.
async fn counted(db: &DatabaseConnection, asked: &Select<Entity>) -> Result<([u64; 3], u64), Fault> {
    let columns = [Column::Fellowship, Column::State, Column::Role];
    let groups = columns
        .into_iter()
        .fold(asked.clone().select_only(), |groups, column| groups.column(column).group_by(column));
    let groups = groups.column_as(Column::Id.count(), "number");
    let groups: Vec<(Fellowship, RegistrationState, Role, i64)> = groups.into_tuple().all(db).await?;
    let of = |is_meant: &dyn Fn(Fellowship, RegistrationState, Role) -> bool| -> u64 {
        let meant = groups.iter().filter(|(fellowship, state, role, _)| is_meant(*fellowship, *state, *role));
        meant.map(|(.., number)| number.unsigned_abs()).sum()
    };
    let counts = [Fellowship::Requested, Fellowship::Granted, Fellowship::Refused]
        .map(|wanted| of(&|fellowship, _, _| fellowship == wanted));
    Ok((counts, of(&is_used)))
}

/// Whether somebody took part with a fellowship that was granted.
fn is_used(fellowship: Fellowship, state: RegistrationState, role: Role) -> bool {
    fellowship == Fellowship::Granted && state.is_participation() && role.is_counted()
}

fn shown(reader: &Reader<'_>, row: &Model, decided: Option<&fellowship_decision::Model>) -> Row {
    let (app, locale) = (reader.app, reader.locale);
    let fellowship = row.fellowship.unwrap_or(Fellowship::Requested);
    let told = decided.map(|one| {
        let day = locale.formats.day(one.decided_at.date_naive());
        let who = name_of_actor(locale, &one.decided_by);
        locale.with("decisions-decided", &[("day", day.into()), ("who", who.into())])
    });
    let reason = decided.and_then(|one| app::components::Passage::of(&one.reason, locale));
    Row {
        value: format!("{}:{fellowship}", row.id),
        name: people::name(locale, row.name.as_deref()),
        country: row.country.map(|code| app.countries.name(code, locale.language)).unwrap_or_default(),
        organization: row.organization.clone().unwrap_or_default(),
        state: locale.code("registration_state", row.state.code()),
        fellowship: locale.code("fellowship", fellowship.code()),
        decided: told.unwrap_or_default(),
        reason: reason.map(|reason| reason.text).unwrap_or_default(),
        used: is_used(fellowship, row.state, row.role),
        ticked: false,
    }
}
