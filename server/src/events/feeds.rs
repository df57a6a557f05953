//! Events as files that other programs read: one for a calendar, and the feeds of all, in the
//! reader's language.

use app::{pages::problem::Problem, urls};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::Response,
};
use chrono::Duration;
use domain::event::EventState;
use entities::event::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{atom, ics, queries, versions};
use crate::{
    fault::Fault,
    state::App,
    web::{
        language::Lang,
        page_cache::{Rendered, Wish},
        render::Refusal,
    },
};

/// Most entries of the Atom feed; readers keep what they have seen.
const MOST: u64 = 100;
/// How far back the calendar of all events reaches.
const BACK: Duration = Duration::days(366);
const CALENDAR: &str = "text/calendar; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";

/// `GET /{lang}/events/{slug}/event.ics`
///
/// # Errors
/// When there is no such event, its days are not known, or the database does not answer.
pub async fn event_ics(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let version = versions::event_version(&app.db, &slug).await?.ok_or(Problem::NotFound)?;
    let render = || async {
        let event = queries::public_event(app.db.read(), &slug).await?.ok_or(Problem::NotFound)?;
        let text = ics::event_calendar(&app, locale, &event).ok_or(Problem::NotFound)?;
        Ok::<_, Refusal>(Rendered { text, kind: CALENDAR, until: None })
    };
    let address = urls::event_ics(locale.language, &slug);
    let mut answer = app.pages.page(app.clock.now(), &address, version, &wish, render).await?;
    let name = HeaderValue::from_static("attachment; filename=\"event.ics\"");
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// `GET /{lang}/feeds/events.ics`, and the same without a language.
///
/// # Errors
/// When the database does not answer.
pub async fn ics(State(app): State<App>, Lang(locale): Lang, wish: Wish) -> Result<Response, Refusal> {
    let version = versions::calendar_version(app.db.read()).await?;
    let now = app.clock.now();
    let render = || async {
        let text = ics::feed(&app, locale, &dated(&app).await?);
        Ok::<_, Refusal>(Rendered { text, kind: CALENDAR, until: versions::end_of(now.date_naive()) })
    };
    let address = urls::feed(locale.language, "events.ics");
    negotiated(app.pages.page(now, &address, version, &wish, render).await)
}

/// `GET /{lang}/feeds/events.atom`, and the same without a language.
///
/// # Errors
/// When the database does not answer.
pub async fn atom(State(app): State<App>, Lang(locale): Lang, wish: Wish) -> Result<Response, Refusal> {
    let version = versions::calendar_version(app.db.read()).await?;
    let render = || async {
        let text = atom::feed(&app, locale, &latest(&app).await?);
        Ok::<_, Refusal>(Rendered { text, kind: ATOM, until: None })
    };
    let address = urls::feed(locale.language, "events.atom");
    negotiated(app.pages.page(app.clock.now(), &address, version, &wish, render).await)
}

/// Without a language in the address, it is the reader's.
fn negotiated(answer: Result<Response, Refusal>) -> Result<Response, Refusal> {
    let mut answer = answer?;
    let vary = HeaderValue::from_static("accept-encoding, accept-language");
    answer.headers_mut().insert(header::VARY, vary);
    Ok(answer)
}

/// What a calendar shows: from a year ago on.
async fn dated(app: &App) -> Result<Vec<Model>, Fault> {
    Ok(Entity::find()
        .filter(Column::State.ne(EventState::Draft))
        .filter(Column::LastDay.gte(app.clock.today() - BACK))
        .order_by_asc(Column::FirstDay)
        .order_by_asc(Column::Id)
        .all(app.db.read())
        .await?)
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
