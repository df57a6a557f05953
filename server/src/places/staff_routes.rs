//! What answers at the addresses of an event's quotas and waiting list.

use std::collections::HashMap;

use app::{
    components::Errors,
    pages::{
        places::{
            quotas::{Quotas, Row as QuotaRow, quotas as quotas_page},
            waiting::{Row, Waiting, waiting as waiting_page},
        },
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    places::{Amount, LONGEST_OFFER, NoPlace, Quota, Rule, SHORTEST_OFFER, Whom},
    typed::{Typed, latin_digits},
};
use entities::{event, place_offer, registration};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    offers, order,
    quotas::{self, NotSet, quota_of, rows_of, words_for},
    standing,
};
use crate::{
    authorize::{DecideRegistration, EditEvent, Permit, SeeRegistrations},
    events::{
        choices::countries,
        present,
        staff::{Reader, locked},
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// Most characters of a reason.
const LONGEST_REASON: usize = 500;

/// `GET /{lang}/staff/events/{id}/quotas`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list_quotas(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    shown_quotas(&reader, &event, Typed::default(), Errors::default()).await
}

/// `POST /{lang}/staff/events/{id}/quotas`
///
/// # Errors
/// When the event is not the reader's.
pub async fn add_quota(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let refused = match read(&reader, &typed) {
        Err(errors) => errors,
        Ok(quota) => match quotas::add(&app, &permit, id, quota).await? {
            Ok(()) => return Ok(reader.to_event(id, "quotas", "")),
            Err(refusal) => errors_of(&reader, refusal)?,
        },
    };
    shown_quotas(&reader, &event, typed, refused).await
}

/// `POST /{lang}/staff/events/{id}/quotas/{row}/removal`
///
/// # Errors
/// When the event is not the reader's.
pub async fn remove_quota(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    gone(quotas::remove(&app, &permit, id, row).await?)?;
    Ok(reader.to_event(id, "quotas", ""))
}

/// `POST /{lang}/staff/events/{id}/quotas/offers`: how long an offer stands.
///
/// # Errors
/// When the event is not the reader's.
pub async fn change_offers(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let hours = latin_digits(form.get("offer_hours")).parse().ok();
    let Some(hours) = hours.filter(|hours| (SHORTEST_OFFER..=LONGEST_OFFER).contains(hours)) else {
        let errors = Errors(vec![("offer_hours".into(), locale.text("places-offer_hours_help"))]);
        return shown_quotas(&reader, &event, Typed(form.0), errors).await;
    };
    gone(quotas::set_offer_hours(&app, &permit, id, hours).await?)?;
    Ok(reader.to_event(id, "quotas", ""))
}

/// `GET /{lang}/staff/events/{id}/waiting-list`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list_waiting(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeRegistrations>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let offered = asked(&query, "offered").parse().ok();
    shown_waiting(&reader, &event, Typed::default(), Errors::default(), offered).await
}

/// `POST /{lang}/staff/events/{id}/waiting-list/order`
///
/// # Errors
/// When the event is not the reader's.
pub async fn move_waiting(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let wanted = match Move::read(&reader, &typed) {
        Ok(wanted) => wanted,
        Err(errors) => return shown_waiting(&reader, &event, typed, errors, None).await,
    };
    let Move { who, position, seen, reason } = wanted;
    let (field, sentence) = match order::put_at(&app, &permit, id, who, position, (&seen, &reason)).await? {
        Err(NotSet::Unknown) => ("registration", "places-waits_no_longer"),
        Err(NotSet::Moved) => ("position", "places-moved_meanwhile"),
        other => {
            gone(other)?;
            return Ok(reader.to_event(id, "waiting-list", ""));
        }
    };
    let errors = Errors(vec![(field.to_owned(), locale.text(sentence))]);
    shown_waiting(&reader, &event, typed, errors, None).await
}

/// A move on the waiting list, as an officer asks for it.
struct Move {
    who: i64,
    position: usize,
    /// Those in line as the officer saw them.
    seen: Vec<i64>,
    reason: String,
}

impl Move {
    fn read(reader: &Reader<'_>, typed: &Typed) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let who: Option<i64> = typed.get("registration").parse().ok();
        let position = latin_digits(typed.get("position"));
        let position: Option<usize> = position.parse().ok().filter(|position| *position > 0);
        let seen = typed.get("seen").split(',').filter_map(|id| id.parse().ok()).collect();
        let reason: String = typed.get("reason").chars().take(LONGEST_REASON).collect();
        for (field, missing) in [("registration", who.is_none()), ("reason", reason.is_empty())] {
            if missing {
                errors.add(field, reader.locale.text("wrong-missing"));
            }
        }
        if position.is_none() {
            errors.add("position", reader.locale.text("wrong-not_a_number"));
        }
        match (who, position) {
            (Some(who), Some(position)) if errors.is_empty() => Ok(Self { who, position, seen, reason }),
            _ => Err(errors),
        }
    }
}

/// `POST /{lang}/staff/events/{id}/waiting-list/offers`: offers what is free at once, which the platform
/// does by itself within seconds.
///
/// # Errors
/// When the event is not the reader's.
pub async fn offer_now(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    reader.own_event(id).await?;
    let offered = offers::offer_places(&app, id).await?;
    Ok(reader.to_event(id, "waiting-list", &format!("?offered={offered}")))
}

/// The quota as typed.
fn read(reader: &Reader<'_>, typed: &Typed) -> Result<Quota, Errors> {
    let mut errors = Errors::default();
    let country = typed.filled("country").map(|code| format!("country:{code}"));
    let whom: Option<Whom> = country.as_deref().unwrap_or_else(|| typed.get("whom")).parse().ok();
    let amount: Option<Amount> = latin_digits(typed.get("amount")).parse().ok();
    let until = typed.filled("until").map(str::parse).transpose();
    if whom.is_none() {
        errors.add("whom", reader.locale.text("wrong-missing"));
    }
    if amount.is_none() {
        errors.add("amount", reader.locale.text("places-wrong_amount"));
    }
    if until.is_err() {
        errors.add("until", reader.locale.text("wrong-not_a_date"));
    }
    let is_kept = typed.get("rule") == "kept";
    if matches!(until, Ok(Some(_))) && !is_kept {
        errors.add("until", reader.locale.text("places-until_kept"));
    }
    if country.is_some() && typed.filled("whom").is_some() {
        errors.add("country", reader.locale.text("places-one_group"));
    }
    let (Some(whom), Some(amount), Ok(until), true) = (whom, amount, until, errors.is_empty()) else {
        return Err(errors);
    };
    let rule = if is_kept { Rule::Kept(until) } else { Rule::AtMost };
    Ok(Quota { whom, rule, amount })
}

/// Why a quota is not set, at the field that can be corrected.
fn errors_of(reader: &Reader<'_>, refusal: NotSet) -> Result<Errors, Refusal> {
    let (field, id) = match refusal {
        NotSet::Wrong(wrong) => ("amount", format!("places_wrong-{}", wrong.code())),
        NotSet::Same => ("whom", "places-same".to_owned()),
        NotSet::Closed => ("whom", "staff_events-closed".to_owned()),
        NotSet::OtherSector => return Err(Problem::Forbidden.into()),
        NotSet::Moved | NotSet::Unknown => return Err(Problem::NotFound.into()),
    };
    Ok(Errors(vec![(field.to_owned(), reader.locale.text(&id))]))
}

/// Whoever is somewhere else now is shown the list as it is.
fn gone(outcome: Result<(), NotSet>) -> Result<(), Refusal> {
    match outcome {
        Err(NotSet::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotSet::Unknown) => Err(Problem::NotFound.into()),
        _ => Ok(()),
    }
}

async fn shown_quotas(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    errors: Errors,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let stored = rows_of(app.db.read(), event.id).await?;
    let standing = standing(app, app.db.read(), event).await?;
    let quotas = stored.iter().filter_map(|row| quota_of(row).map(|quota| (row.id, quota)));
    let rows = quotas.enumerate().map(|(at, (id, quota))| {
        let (all, most) = standing.ledger.taken_of(at);
        let each = matches!(quota.whom, Whom::Each(_));
        QuotaRow {
            id,
            words: words_for(app, locale, &quota),
            taken: locale.number(if each { most.into() } else { all.into() }),
            each,
        }
    });
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Quotas {
        heading: reader.heading(event),
        rows: rows.collect(),
        typed,
        errors,
        groups: quotas::choices(locale),
        countries: countries(app, locale),
        offer_hours: event.offer_hours,
        locked: locked(locale, event),
        token: reader.token(),
    };
    Ok(reader.event_page(event, "quotas", status, quotas_page(locale, &model)))
}

async fn shown_waiting(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    errors: Errors,
    offered: Option<u64>,
) -> Result<Response, Refusal> {
    let rows = waiting_rows(reader, event).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Waiting {
        heading: reader.heading(event),
        rows,
        typed,
        errors,
        offered,
        may_decide: reader.may(domain::staff::Action::DecideRegistration, event),
        token: reader.token(),
    };
    Ok(reader.event_page(event, "waiting-list", status, waiting_page(reader.locale, &model)))
}

/// Those with an offer first, then the list in its order, each with what holds them up.
async fn waiting_rows(reader: &Reader<'_>, event: &event::Model) -> Result<Vec<Row>, Fault> {
    let (app, locale, db) = (reader.app, reader.locale, reader.app.db.read());
    let standing = standing(app, db, event).await?;
    let quotas = quotas::quotas_of(db, event.id).await?;
    let people = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event.id))
        .filter(registration::Column::State.eq(domain::registration::RegistrationState::Waiting));
    let people: HashMap<i64, registration::Model> =
        people.all(db).await?.into_iter().map(|row| (row.id, row)).collect();
    let open = place_offer::Entity::find()
        .filter(place_offer::Column::EventId.eq(event.id))
        .filter(place_offer::Column::Answer.is_null())
        .all(db)
        .await?;
    let person = |id: i64| {
        let row = people.get(&id)?;
        Some(Row {
            id,
            name: row.name.clone().unwrap_or_else(|| locale.text("decisions-erased")),
            country: row.country.map(|code| app.countries.name(code, locale.language)).unwrap_or_default(),
            organization: row.organization.clone().unwrap_or_default(),
            since: present::moment(locale, event, row.submitted_at),
            ..Row::default()
        })
    };
    let offered = open.iter().filter_map(|offer| {
        let until = present::moment(locale, event, offer.ends_at);
        let note = locale.with("places-offered_until", &[("until", until.into())]);
        person(offer.registration_id).map(|row| Row { note, ..row })
    });
    let in_line = (1_u64..).zip(&standing.waiting).filter_map(|(position, (id, who))| {
        let note = match standing.ledger.admits(who) {
            Err(NoPlace::Limit(at)) => {
                quotas.get(at).map(|quota| words_for(app, locale, quota)).unwrap_or_default()
            }
            Err(NoPlace::Kept) => locale.text("places-held_for_others"),
            Err(NoPlace::Full) | Ok(()) => String::new(),
        };
        person(*id).map(|row| Row { position: Some(position), note, ..row })
    });
    Ok(offered.chain(in_line).collect())
}
