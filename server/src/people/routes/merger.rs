//! Two people side by side, and the merge.

use app::{
    components::Errors,
    pages::{
        people::merger::{Differing, Merger, Move, Same as SameShown, merger as merger_page},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::person_merge::Whose;
use entities::{person, registration};
use sea_orm::EntityTrait;

use super::shown;
use crate::{
    authorize::{MergePeople, Permit},
    events::{present, staff::Reader},
    fault::Fault,
    people::{
        merge::{self as merging, Choice, NotMerged},
        queries::{self, Held},
        together::{Same, Together},
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/people/{id}/merger/{other}`
///
/// # Errors
/// When the reader may not see one of them.
pub async fn form(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<MergePeople>,
    Path((_, id, other)): Path<(String, i64, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    if Together::read(app.db.read(), id, other).await?.is_none() {
        return merged_already(&reader, [id, other]).await;
    }
    page(&reader, (id, other), &Form::default(), StatusCode::OK, Errors::default()).await
}

/// `POST /{lang}/staff/people/{id}/merger/{other}`
///
/// # Errors
/// When the reader may not see one of them.
pub async fn merge(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<MergePeople>,
    Path((_, id, other)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let again = |status| page(&reader, (id, other), &form, status, Errors::default());
    match merging::merge(&app, &permit, (id, other), &choice(&form)).await? {
        Ok(_) => {
            let to = app::urls::staff_person(locale.language, id, "");
            Ok(render::see_other(&format!("{to}?done=merged")))
        }
        Err(NotMerged::Unknown) => merged_already(&reader, [id, other]).await,
        Err(NotMerged::OtherSector) => again(StatusCode::FORBIDDEN).await,
        Err(NotMerged::Overtaken) => again(StatusCode::CONFLICT).await,
        Err(NotMerged::NotChosen) => again(StatusCode::UNPROCESSABLE_ENTITY).await,
    }
}

/// Leads to the person whom one of two was merged into meanwhile, and says so there.
///
/// # Errors
/// When none of them was.
pub(super) async fn merged_already(reader: &Reader<'_>, people: [i64; 2]) -> Result<Response, Refusal> {
    for id in people {
        let found = person::Entity::find_by_id(id).one(reader.app.db.read()).await?;
        if let Some(stays) = found.and_then(|person| person.merged_into) {
            let to = app::urls::staff_person(reader.locale.language, stays, "");
            return Ok(render::see_other(&format!("{to}?done=merged_already")));
        }
    }
    Err(Problem::NotFound.into())
}

/// What was chosen; whatever is no choice is the value of the one who stays.
fn choice(form: &Form) -> Choice {
    let stays = form.0.iter().filter_map(|(name, id)| {
        let event = name.strip_prefix("stays_")?.parse().ok()?;
        Some((event, id.parse().ok()?))
    });
    Choice {
        name: whose(form, "name"),
        email: whose(form, "email"),
        stays: stays.collect(),
        mark: form.get("mark").to_owned(),
    }
}

fn whose(form: &Form, name: &str) -> Whose {
    form.get(name).parse().unwrap_or(Whose::Kept)
}

/// The page, as it stands or with what was sent.
async fn page(
    reader: &Reader<'_>,
    (id, other): (i64, i64),
    form: &Form,
    status: StatusCode,
    mut errors: Errors,
) -> Result<Response, Refusal> {
    let db = reader.app.db.read();
    for one in [id, other] {
        queries::person(db, reader.staff, one).await?.ok_or(Problem::NotFound)?;
    }
    let together = Together::read(db, id, other).await?.ok_or(Problem::NotFound)?;
    if status == StatusCode::UNPROCESSABLE_ENTITY {
        let chosen = choice(form).stays;
        let missing =
            together.same().into_iter().filter(|same| same.one_must_go && !is_chosen(&chosen, same));
        for same in missing {
            errors.add(&format!("stays_{}", same.event.id), reader.locale.text("people-choose_stays"));
        }
    }
    let model = model(reader, &together, form, status, errors).await?;
    let path = format!("/people/{id}/merger/{other}");
    Ok(reader.page(&path, status, merger_page(reader.locale, &model)))
}

fn is_chosen(chosen: &std::collections::BTreeMap<i64, i64>, same: &Same<'_>) -> bool {
    chosen.get(&same.event.id).is_some_and(|id| *id == same.kept.id || *id == same.other.id)
}

async fn model(
    reader: &Reader<'_>,
    together: &Together,
    form: &Form,
    status: StatusCode,
    errors: Errors,
) -> Result<Merger, Fault> {
    let locale = reader.locale;
    let (kept, other) = (&together.kept, &together.other);
    let covered = together.is_covered(reader.staff);
    let seen = |held: &[Held]| -> Vec<Held> {
        held.iter().filter(|(_, event)| reader.covers(event)).cloned().collect()
    };
    let (kept_held, other_held) = (seen(&kept.held), seen(&other.held));
    let named = shown::named(reader, shown::typed(kept_held.iter().chain(&other_held))).await?;
    let sources = together.told_apart_by();
    Ok(Merger {
        kept: shown::face(reader, &kept.person, &kept_held, &named),
        other: shown::face(reader, &other.person, &other_held, &named),
        fields: fields(together, form),
        moves: if covered {
            other_held.iter().map(|held| moving(reader, held)).collect()
        } else {
            Vec::new()
        },
        same: together.same().iter().filter(|_| covered).map(|same| both(reader, same, form)).collect(),
        told_apart: told_apart(reader, together),
        told_apart_by: locale.formats.list(sources.iter().copied()),
        errors,
        blocked: (!covered).then(|| locale.text("people-not_covered")),
        overtaken: status == StatusCode::CONFLICT,
        mark: together.mark(),
        token: reader.token(),
    })
}

/// That an officer said that these are two people; empty if nobody did.
fn told_apart(reader: &Reader<'_>, together: &Together) -> String {
    let said =
        together.told_apart.as_ref().and_then(|pair| Some((pair.distinct_at?, pair.distinct_by.clone()?)));
    let Some((when, who)) = said else { return String::new() };
    let values = [("who", who.into()), ("day", reader.locale.formats.day(when.date_naive()).into())];
    reader.locale.with("people-told_apart_before", &values)
}

/// The values that differ.
fn fields(together: &Together, form: &Form) -> Vec<Differing> {
    let (kept, other) = (&together.kept.person, &together.other.person);
    let email = |email: &Option<String>| email.clone().unwrap_or_default();
    let both =
        [("name", kept.name.clone(), other.name.clone()), ("email", email(&kept.email), email(&other.email))];
    both.into_iter()
        .filter(|(_, kept, other)| kept != other)
        .map(|(name, kept, other)| {
            // Something is better than nothing.
            let first = if kept.is_empty() { Whose::Other } else { Whose::Kept };
            let chosen = form.get(name).parse().unwrap_or(first);
            Differing { name, kept, other, chosen }
        })
        .collect()
}

fn moving(reader: &Reader<'_>, (row, event): &Held) -> Move {
    let title = shown::title(reader.locale, event);
    Move {
        title: title.text,
        title_language: title.language,
        dates: present::when(event).dates(reader.locale),
        what: what(reader, row),
    }
}

fn both(reader: &Reader<'_>, same: &Same<'_>, form: &Form) -> SameShown {
    let title = shown::title(reader.locale, same.event);
    SameShown {
        event: same.event.id,
        title: title.text,
        title_language: title.language,
        kept: (same.kept.id, what(reader, same.kept)),
        other: (same.other.id, what(reader, same.other)),
        one_must_go: same.one_must_go,
        stays: choice(form).stays.get(&same.event.id).copied(),
    }
}

/// Name, role, state and organization of a registration, as a list.
fn what(reader: &Reader<'_>, row: &registration::Model) -> String {
    let locale = reader.locale;
    let country = row.country.map(|code| reader.app.countries.name(code, locale.language));
    let parts = [
        row.name.clone(),
        Some(locale.code("role", row.role.code())),
        Some(locale.code("registration_state", row.state.code())),
        country,
        row.organization.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    locale.formats.list(parts.iter().map(String::as_str))
}
