//! What answers at the public addresses of events.

use app::{
    components::Pages,
    document::document,
    i18n::Tongue,
    pages::{
        events::calendar::{self, Calendar, Choices, Filter},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{OriginalUri, Path, Query, State},
    response::Response,
};
use domain::{codes::UnknownCode, country::Region, event::EventKind};

use super::{present, public_page, queries, versions};
use crate::{
    fault::Fault,
    reference,
    state::App,
    web::{
        language::Lang,
        page_cache::{Rendered, Wish},
        paging,
        render::Refusal,
    },
};

/// `GET /{lang}/`
///
/// # Errors
/// When the database does not answer.
pub async fn calendar(
    State(app): State<App>,
    Lang(locale): Lang,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<Vec<(String, String)>>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let version = versions::calendar_version(app.db.read()).await?;
    let now = app.clock.now();
    app.pages
        .page(now, &uri.to_string(), version, &wish, || async {
            let calendar = load(&app, locale, &query).await?;
            let frame = app.kept_frame(locale, uri.path());
            let html = document(&frame, calendar::calendar(locale, &calendar));
            Ok(Rendered::page(html).until(versions::end_of(now.date_naive())))
        })
        .await
}

/// `GET /{lang}/events/{slug}`
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn event(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let asked = versions::event_version(&app.db, &slug);
    let version = app.versions.answer(&slug, asked).await?.ok_or(Problem::NotFound)?;
    let wanted = query.iter().find(|(name, _)| name == "zone").map(|(_, zone)| zone.trim());
    let zone = public_page::Zone::wanted(wanted);
    // Nothing else in the address makes another page.
    let address = zone.address(locale.language, &slug);
    let render = || public_page::render(&app, locale, &slug, zone);
    app.pages.page(app.clock.now(), &address, version, &wish, render).await
}

async fn load(app: &App, locale: Tongue, query: &[(String, String)]) -> Result<Calendar, Fault> {
    let get = |name: &str| query.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let filter = Filter {
        when: if get("when") == "past" { "past" } else { "upcoming" }.into(),
        kind: known(get("kind").parse::<EventKind>()),
        region: known(get("region").parse::<Region>()),
        theme: get("theme").into(),
        language: get("language").into(),
        text: get("text").chars().take(100).collect(),
    };
    let page = paging::number(get("page"));
    let lists = reference::lists(app.db.read()).await?;
    let (events, total) = queries::calendar(app.db.read(), &filter, &lists, app.clock.today(), page).await?;
    let pages = Pages { page, of: total.div_ceil(queries::PER_PAGE).max(1), base: base(locale, &filter) };
    let events = events.iter().map(|event| present::entry(app, locale, event)).collect();
    Ok(Calendar { choices: choices(app, locale), filter, events, total, pages })
}

fn known<T: ToString>(code: Result<T, UnknownCode>) -> String {
    code.map(|code| code.to_string()).unwrap_or_default()
}

fn base(locale: Tongue, filter: &Filter) -> String {
    let Filter { when, kind, region, theme, language, text } = filter;
    let fields = [
        ("when", when),
        ("kind", kind),
        ("region", region),
        ("theme", theme),
        ("language", language),
        ("text", text),
    ];
    let filled: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let query = serde_urlencoded::to_string(filled).unwrap_or_default();
    format!("{}?{query}", urls::calendar(locale.language))
}

fn choices(app: &App, locale: Tongue) -> Choices {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    Choices {
        kinds: EventKind::ALL.iter().map(|kind| named("kind", kind.code())).collect(),
        regions: Region::ALL.iter().map(|region| named("region", region.code())).collect(),
        themes: reference::themes().map(|theme| named("theme", theme)).collect(),
        languages: app.locales.iter().map(|one| named("language", one.language.as_str())).collect(),
    }
}
