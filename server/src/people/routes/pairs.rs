//! Pairs of people who could be one.

use std::collections::BTreeSet;

use app::{
    pages::{
        people::{
            face::Face,
            pairs::{Pair, Pairs, pairs as pairs_page},
        },
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::staff::Action;
use entities::person;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{merger::merged_already, shown::faces};
use crate::{
    authorize::{MergePeople, Permit, SeePeople},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked, page_number, pages},
    },
    fault::Fault,
    people::{
        jobs::look_at_few,
        pairs::{NotApart, tell_apart},
        queries::{self, PAIRS_COUNTED, PER_PAGE},
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/people/duplicates`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeePeople>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    look_at_few(&app).await;
    let number = page_number(&query);
    let counted = queries::count_pairs(app.db.read(), permit.staff()).await?;
    let rows = pairs(&reader, None, number).await?;
    let total = counted.min(PAIRS_COUNTED);
    let address = urls::staff(locale.language, "/people/duplicates");
    let model = Pairs {
        rows,
        total,
        more: counted > PAIRS_COUNTED,
        pages: pages(number, total, PER_PAGE, &address, &[]),
        may_merge: permit.staff().role.may(Action::MergePeople),
        done: asked(&query, "done") == "apart",
        token: reader.token(),
    };
    Ok(reader.page("/people/duplicates", StatusCode::OK, pairs_page(locale, &model)))
}

/// `POST /{lang}/staff/people/{id}/distinction/{other}`
///
/// # Errors
/// When the reader may not see one of them.
pub async fn distinguish(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<MergePeople>,
    Path((_, id, other)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match tell_apart(&app, &permit, id, other).await? {
        Ok(()) => (),
        Err(NotApart::Unknown) => return Err(Problem::NotFound.into()),
        Err(NotApart::Merged) => return merged_already(&reader, [id, other]).await,
    }
    let to = match form.get("back") {
        "person" => urls::staff_person(locale.language, id, ""),
        _ => urls::staff(locale.language, "/people/duplicates"),
    };
    Ok(render::see_other(&format!("{to}?done=apart")))
}

/// Pairs as pages show them.
pub(super) async fn pairs(reader: &Reader<'_>, of: Option<i64>, page: u64) -> Result<Vec<Pair>, Fault> {
    let db = reader.app.db.read();
    let found = queries::pairs(db, reader.staff, of, page).await?;
    let ids: BTreeSet<i64> = found.iter().flat_map(|pair| [pair.person_id, pair.other_id]).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?;
    let faces = faces(reader, &people).await?;
    let face = |id: i64| -> Face { faces.get(&id).cloned().unwrap_or_default() };
    let pair = |pair: queries::Pair| {
        // The person whose page it is stands first.
        let (one, other) = if of == Some(pair.other_id) {
            (pair.other_id, pair.person_id)
        } else {
            (pair.person_id, pair.other_id)
        };
        Pair { one: face(one), other: face(other), reasons: reasons(reader, &pair.reasons) }
    };
    Ok(found.into_iter().map(pair).collect())
}

fn reasons(reader: &Reader<'_>, codes: &str) -> Vec<String> {
    let codes = codes.split(';').filter(|code| !code.is_empty());
    codes.map(|code| reader.locale.code("people-reason", code)).collect()
}
