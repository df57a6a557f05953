//! The feeds of all events, in the reader's language.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::event::EventState;
use entities::event::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{atom, versions};
use crate::{
    fault::Fault,
    state::App,
    web::{language::Lang, page_cache::Rendered, render::Refusal},
};

/// Most entries of the Atom feed; readers keep what they have seen.
const MOST: u64 = 100;

/// `GET /{lang}/feeds/events.atom`, and the same without a language.
///
/// # Errors
/// When the database does not answer.
pub async fn atom(
    State(app): State<App>,
    Lang(locale): Lang,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let version = versions::calendar_version(app.db.read()).await?;
    let address = app::urls::feed(locale.language, "events.atom");
    let render = async {
        let text = atom::feed(&app, locale, &latest(&app).await?);
        Ok::<_, Refusal>(Rendered { text, kind: "application/atom+xml; charset=utf-8", until: None })
    };
    let mut answer = app.pages.page(app.clock.now(), &address, version, &headers, render).await?;
    // Without a language in the address, it is the reader's.
    let vary = HeaderValue::from_static("accept-encoding, accept-language");
    answer.headers_mut().insert(header::VARY, vary);
    Ok(answer)
}

async fn latest(app: &App) -> Result<Vec<Model>, Fault> {
    Ok(Entity::find()
        .filter(Column::State.ne(EventState::Draft))
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(app.db.read())
        .await?)
}
