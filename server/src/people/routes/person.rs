//! One person across events, and the way back from a merge.

use app::pages::{
    people::person::{Merge, Person, person as person_page},
    problem::Problem,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono_tz::Tz;
use domain::{
    identity::normal_form,
    person_merge::{Left, can_undo, final_from},
    staff::Action,
};
use entities::{person, person_merge};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{pairs::pairs, shown};
use crate::{
    authorize::{MergePeople, Permit, SeePeople},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    people::{
        jobs::look_at_few,
        queries::{self, Held},
        scope::sees_all,
        together::{identities, references},
        undo::{self as undoing, NotUndone},
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

mod history;

/// `GET /{lang}/staff/people/{id}`: whoever was merged leads to the one who stayed.
///
/// # Errors
/// When there is no such person whom the reader may see.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeePeople>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    look_at_few(&app).await;
    let db = app.db.read();
    let merged = person::Entity::find_by_id(id).one(db).await?.and_then(|person| person.merged_into);
    if let Some(kept) = merged {
        return Ok(render::see_other(&app::urls::staff_person(locale.language, kept, "")));
    }
    let (person, held) = queries::person(db, reader.staff, id).await?.ok_or(Problem::NotFound)?;
    let model = load(&reader, &person, &held, &query).await?;
    Ok(reader.page(&format!("/people/{id}"), StatusCode::OK, person_page(locale, &model)))
}

/// `POST /{lang}/staff/people/merges/{id}/undoing`
///
/// # Errors
/// When there is no such merge.
pub async fn undo(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<MergePeople>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let found = person_merge::Entity::find_by_id(id).one(app.db.read()).await?.ok_or(Problem::NotFound)?;
    let query = match undoing::undo(&app, &permit, id).await? {
        Ok((.., left)) => {
            let codes = left.iter().map(|left| ("left", left.code()));
            serde_urlencoded::to_string([("done", "undone")].into_iter().chain(codes).collect::<Vec<_>>())
                .map_err(Fault::other)?
        }
        Err(NotUndone::Unknown) => "refused=unknown".to_owned(),
        Err(NotUndone::OtherSector) => "refused=other_sector".to_owned(),
        Err(NotUndone::TooLate) => "refused=too_late".to_owned(),
        Err(NotUndone::MergedSince) => "refused=merged_since".to_owned(),
    };
    let to = app::urls::staff_person(locale.language, found.kept_id, "");
    Ok(render::see_other(&format!("{to}?{query}")))
}

async fn load(
    reader: &Reader<'_>,
    person: &person::Model,
    held: &[Held],
    query: &[(String, String)],
) -> Result<Person, Fault> {
    let (db, locale) = (reader.app.db.read(), reader.locale);
    let named = shown::named(reader, shown::typed(held)).await?;
    let all = sees_all(reader.staff);
    let stated = identities(db, person.id).await?.into_iter().map(|one| (one.email_norm, one.name_norm));
    let references = if all { references(db, person.id).await? } else { Vec::new() };
    let pairs = pairs(reader, Some(person.id), 1).await?;
    let (done, warnings) = told(reader, query);
    Ok(Person {
        face: shown::face(reader, person, held, &named),
        since: locale.formats.day(person.created_at.date_naive()),
        identities: stated.filter(|pair| all || is_seen(held, pair)).collect(),
        references: references.into_iter().map(|one| (one.source, one.person_ref)).collect(),
        registrations: held.iter().map(|held| history::registration(reader, held, &named)).collect(),
        mails: history::mails(reader, held).await?,
        merges: merges(reader, person.id).await?,
        pairs: pairs.into_iter().map(|pair| (pair.other, pair.reasons)).collect(),
        changes: history::changes(reader, person.id, held).await?,
        may_merge: reader.staff.role.may(Action::MergePeople),
        done,
        warnings,
        token: reader.token(),
    })
}

/// Whether a pair of e-mail and name was stated at an event that the reader sees.
fn is_seen(held: &[Held], (email, name): &(String, String)) -> bool {
    let same = |text: Option<&String>, norm: &String| text.is_some_and(|text| normal_form(text) == *norm);
    held.iter().any(|(row, _)| same(row.email.as_ref(), email) && same(row.name.as_ref(), name))
}

/// What the address says has just happened, and what it warns of.
fn told(reader: &Reader<'_>, query: &[(String, String)]) -> (Option<String>, Vec<String>) {
    const DONE: [(&str, &str); 4] = [
        ("merged", "people-merged_now"),
        ("undone", "people-undone"),
        ("apart", "people-told_apart"),
        ("merged_already", "people-merged_already"),
    ];
    const REFUSED: [(&str, &str); 4] = [
        ("too_late", "people-refused-too_late"),
        ("merged_since", "people-refused-merged_since"),
        ("other_sector", "people-refused-other_sector"),
        ("unknown", "people-refused-unknown"),
    ];
    let find = |list: &[(&str, &str)], code: &str| {
        list.iter().find(|(one, _)| *one == code).map(|(_, id)| reader.locale.text(id))
    };
    let left =
        query.iter().filter(|(name, _)| name == "left").filter_map(|(_, code)| code.parse::<Left>().ok());
    let mut warnings: Vec<String> = left.map(|left| reader.locale.code("people-left", left.code())).collect();
    warnings.extend(find(&REFUSED, asked(query, "refused")));
    (find(&DONE, asked(query, "done")), warnings)
}

async fn merges(reader: &Reader<'_>, id: i64) -> Result<Vec<Merge>, Fault> {
    let db = reader.app.db.read();
    let found = queries::merges(db, id).await?;
    let ids = found.iter().map(|merge| merge.merged_id);
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?;
    let now = reader.app.clock.now();
    let moment = |at| reader.locale.moment(at, Tz::UTC);
    let merge = |merge: person_merge::Model| {
        let merged = people.iter().find(|person| person.id == merge.merged_id);
        let open = merge.moved.is_some() && can_undo(merge.merged_at, now);
        Merge {
            id: merge.id,
            name: merged.map(|person| person.name.clone()).unwrap_or_default(),
            when: moment(merge.merged_at),
            by: merge.merged_by,
            until: if open { moment(final_from(merge.merged_at)) } else { String::new() },
        }
    };
    Ok(found.into_iter().map(merge).collect())
}
