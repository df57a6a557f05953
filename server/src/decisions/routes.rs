//! What answers at the addresses of an event's registrations.

use std::collections::HashSet;

use app::{
    i18n::count,
    pages::{
        decisions::list::{Choices, Filter, Named, Registrations, Row, Told, list as list_page},
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
    country::Iso3,
    registration::{RegistrationState, Role},
    staff::Action,
};
use entities::{event, registration::Model};

use super::{
    NotDecided, Seen, Tally,
    beside::Beside,
    fitting::{self, Fitting},
    is_open, operations, people,
    queries::{self, Alike, NO_COUNTRY, PER_PAGE},
    told::changed_by,
};
use crate::{
    authorize::{DecideRegistration, Permit, SeeRegistrations},
    delegations::name_of_actor,
    events::{
        staff::Reader,
        staff_queries::{standing, taken},
        staff_routes::{Asked, asked, page_number, pages},
    },
    fault::Fault,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/events/{id}/registrations`
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
    let model = load(&reader, &event, &query).await?;
    Ok(reader.event_page(&event, "registrations", StatusCode::OK, list_page(locale, &model)))
}

/// `POST /{lang}/staff/events/{id}/registrations/confirmation`
///
/// # Errors
/// When the event is not the reader's.
pub async fn confirm(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let outcome = operations::confirm(&app, &permit, id, form.get("beyond") == "yes", &chosen(&form)).await?;
    told(&reader, id, &form, outcome)
}

/// Whom the officer selected: the one whose button was pressed, else those whose boxes are ticked.
fn chosen(form: &Form) -> Vec<Seen> {
    let seen = |text: &str| {
        let (id, state) = text.split_once(':').map_or((text, None), |(id, state)| (id, Some(state)));
        let state = state.map(str::parse::<RegistrationState>).transpose().ok()?;
        Some(Seen { id: id.parse().ok()?, state })
    };
    match form.filled("only") {
        Some(only) => seen(only).into_iter().collect(),
        None => form.all("chosen").into_iter().filter_map(seen).collect(),
    }
}

/// Back to the list, which says what became of the decision.
fn told(
    reader: &Reader<'_>,
    id: i64,
    form: &Form,
    outcome: Result<Tally, NotDecided>,
) -> Result<Response, Refusal> {
    let tally = match outcome {
        Ok(tally) => tally,
        // The list says in which state the event is now.
        Err(NotDecided::Shut(_)) => Tally::default(),
        Err(NotDecided::OtherSector) => return Err(Problem::Forbidden.into()),
        Err(NotDecided::Unknown) => return Err(Problem::NotFound.into()),
    };
    let list = urls::staff_event(reader.locale.language, id, "registrations");
    let back = form.filled("back").filter(|back| back.starts_with(&list)).unwrap_or(&list);
    let ids = |ids: &[i64]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let nobody = tally == Tally::default();
    let fields = [
        ("page", form.get("page").to_owned()),
        (
            "confirmed",
            Some(tally.done.len()).filter(|done| *done > 0).map(|done| done.to_string()).unwrap_or_default(),
        ),
        ("stale", ids(&tally.stale)),
        ("full", ids(&tally.full)),
        ("nobody", if nobody { "yes".to_owned() } else { String::new() }),
    ];
    let fields: Vec<_> = fields.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    let query = serde_urlencoded::to_string(fields).unwrap_or_default();
    let joint = if back.contains('?') { '&' } else { '?' };
    Ok(render::see_other(&format!("{back}{joint}{query}")))
}

/// Those selected: everybody who fits the filter, or those ticked as the list showed them, in its order.
pub(super) async fn selected(
    reader: &Reader<'_>,
    event: &event::Model,
    form: &Form,
) -> Result<Vec<Seen>, Fault> {
    let is_of_row = form.filled("only").is_some();
    if is_of_row || !form.ticked("everybody") {
        return Ok(chosen(form));
    }
    let of_filter = form.0.iter().filter_map(|(name, value)| {
        name.strip_prefix("filter_").map(|name| (name.to_owned(), value.clone()))
    });
    let filter = filter(&of_filter.collect::<Vec<_>>());
    let fitting = fitting::all(reader.app, reader.locale, event.id, &filter).await?;
    Ok(fitting.into_iter().map(|id| Seen { id, state: None }).collect())
}

async fn load(
    reader: &Reader<'_>,
    event: &event::Model,
    query: &[(String, String)],
) -> Result<Registrations, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let db = app.db.read();
    let filter = filter(query);
    let census = queries::census(db, event.id).await?;
    let counts = queries::by_state(&census);
    let told = the_told(reader, event, query).await?;
    let number = page_number(query);
    let skipped = (number - 1).saturating_mul(PER_PAGE);
    let Fitting { ids, total } =
        fitting::page(app, locale, event.id, &filter, &census, (skipped, PER_PAGE)).await?;
    let address = urls::staff_event(locale.language, event.id, "registrations");
    let pages = pages(number, total, PER_PAGE, &address, &filter.fields());
    let rows = queries::in_order(db, &ids).await?;
    let beside = Beside::of(db, event.id, &rows).await?;
    Ok(Registrations {
        heading: reader.heading(event),
        filter,
        choices: choices(reader, &counts, &census),
        rows: rows.iter().map(|row| shown(reader, row, &beside)).collect(),
        total,
        pages,
        taken: taken(&counts),
        capacity: event.capacity.map(i64::from),
        waiting: standing(&counts, |state| state == RegistrationState::Waiting),
        told,
        all_selected: asked(query, "selected") == "all",
        asks: event.form_version_id.is_some(),
        open: is_open(event.state) && reader.may(Action::DecideRegistration, event),
        token: reader.token(),
    })
}

/// What was asked for; codes that do not exist ask for nothing.
fn filter(query: &[(String, String)]) -> Filter {
    let known = |name: &str, is_known: &dyn Fn(&str) -> bool| {
        let code = asked(query, name);
        if is_known(code) { code.to_owned() } else { String::new() }
    };
    Filter {
        state: known("state", &|code| code.parse::<RegistrationState>().is_ok()),
        country: known("country", &|code| code == NO_COUNTRY || code.parse::<Iso3>().is_ok()),
        role: known("role", &|code| code.parse::<Role>().is_ok()),
        text: asked(query, "text").chars().take(100).collect(),
        sort: known("sort", &|sort| ["name", "country", "state"].contains(&sort)),
    }
}

/// The states, countries and roles that occur at the event.
fn choices(reader: &Reader<'_>, counts: &[(RegistrationState, i64)], census: &[Alike]) -> Choices {
    let (app, locale) = (reader.app, reader.locale);
    let state = |(state, number): &(RegistrationState, i64)| {
        let name = locale.code("registration_state", state.code());
        let values = [("state", name.into()), ("count", count(*number))];
        (state.to_string(), locale.with("decisions-state_count", &values))
    };
    let from: HashSet<Option<Iso3>> = census.iter().map(|alike| alike.country).collect();
    let mut countries: Vec<_> = app
        .countries
        .in_order(locale.language)
        .filter(|(code, _)| from.contains(&Some(*code)))
        .map(|(code, name)| (code.to_string(), name.to_owned()))
        .collect();
    if from.contains(&None) {
        countries.push((NO_COUNTRY.to_owned(), locale.text("decisions-no_country")));
    }
    let roles = Role::ALL.iter().filter(|role| census.iter().any(|alike| alike.role == **role));
    Choices {
        states: counts.iter().map(state).collect(),
        countries,
        roles: roles.map(|role| (role.to_string(), locale.code("role", role.code()))).collect(),
    }
}

/// What the address says became of the last decision.
async fn the_told(
    reader: &Reader<'_>,
    event: &event::Model,
    query: &[(String, String)],
) -> Result<Told, Fault> {
    let number = |name: &str| asked(query, name).parse().unwrap_or(0);
    Ok(Told {
        confirmed: number("confirmed"),
        added: number("added"),
        nobody: asked(query, "nobody") == "yes",
        stale: named(reader, event, asked(query, "stale")).await?,
        full: named(reader, event, asked(query, "full")).await?,
    })
}

/// People of the event by their numbers, with who decided about them.
async fn named(reader: &Reader<'_>, event: &event::Model, ids: &str) -> Result<Vec<Named>, Fault> {
    let ids: Vec<i64> = ids.split(',').filter_map(|id| id.parse().ok()).take(200).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = queries::in_order(reader.app.db.read(), &ids).await?;
    let of_event = rows.iter().filter(|row| row.event_id == event.id);
    Ok(of_event.map(|row| changed_by(reader.locale, event, row)).collect())
}

fn shown(reader: &Reader<'_>, row: &Model, beside: &Beside) -> Row {
    let (app, locale) = (reader.app, reader.locale);
    let decided = row.decided_at.zip(row.decided_by.as_deref()).map(|(at, who)| {
        let day = locale.formats.day(at.date_naive());
        let who = name_of_actor(locale, who);
        locale.with("decisions-decided", &[("day", day.into()), ("who", who.into())])
    });
    Row {
        id: row.id,
        name: people::name(locale, row.name.as_deref()),
        email: row.email.clone(),
        returned: beside.marks.said(locale, "decisions-returned", row.email.as_deref()),
        country: row.country.map(|code| app.countries.name(code, locale.language)).unwrap_or_default(),
        organization: row
            .organization
            .as_ref()
            .map(|text| beside.organizations.name(locale, text, row.country))
            .unwrap_or_default(),
        role: locale.code("role", row.role.code()),
        state: row.state,
        unconfirmed: row.address_due.is_some(),
        decided: decided.unwrap_or_default(),
        notes: beside.notes(locale, row),
        submitted: locale.formats.day(row.submitted_at.date_naive()),
    }
}
