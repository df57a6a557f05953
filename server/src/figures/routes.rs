//! What answers at the public figures.

use app::{
    components::{Choice, Pages},
    document::document,
    i18n::Tongue,
    pages::figures::{
        method,
        table::{self, PublicFigures},
    },
    urls,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use domain::figures::{Axis, Measure, Table};

use super::{
    asked::Asked,
    charts::chart,
    grid::{Names, grid},
    kept::Published,
};
use crate::{
    fault::Fault,
    reference,
    state::App,
    web::{
        language::Lang,
        page_cache::{Rendered, Wish},
        render::Refusal,
    },
};

/// `GET /{lang}/figures`
///
/// # Errors
/// When the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Query(query): Query<Vec<(String, String)>>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let published = app.published().await?;
    let asked = Asked::of(&query);
    let address = if query.is_empty() { String::new() } else { asked.query() };
    let address = urls::figures(locale.language, &address);
    let key = format!("{address}&page={}", asked.page);
    let render = || async {
        let figures = view(&app, locale, &published, asked).await?;
        let mut page = table::figures(locale, &figures);
        // Search engines need one address a language.
        page.indexed = query.is_empty();
        Ok::<_, Refusal>(Rendered::page(document(&app.kept_frame(locale, &address), page)))
    };
    app.pages.page(app.clock.now(), &key, published.version, &wish, render).await
}

/// `GET /{lang}/figures/method`
///
/// # Errors
/// Never.
pub async fn method(State(app): State<App>, Lang(locale): Lang, wish: Wish) -> Result<Response, Refusal> {
    let address = urls::figures_method(locale.language, "");
    let render =
        || async { Ok(Rendered::page(document(&app.kept_frame(locale, &address), method::method(locale)))) };
    app.pages.page(app.clock.now(), &address, 1, &wish, render).await
}

/// Tables that are published where the one asked for is not.
fn near(asked: Asked, is_published: bool) -> Vec<[String; 2]> {
    let code = |axis: Option<Axis>| axis.map_or_else(String::new, |axis| axis.code().to_owned());
    let tables = Table::near(asked.rows, asked.columns, asked.measure).filter(|_| !is_published);
    tables.map(|table| [code(table.rows), code(table.columns)]).collect()
}

async fn view(
    app: &App,
    locale: Tongue,
    published: &Published,
    asked: Asked,
) -> Result<PublicFigures, Fault> {
    let names = Names { locale, countries: &app.countries };
    let lists = reference::lists(app.db.read()).await?;
    let (grid, pages) = grid(published, &names, asked).unzip();
    let of = pages.unwrap_or(1);
    let base = urls::figures(locale.language, &asked.query());
    let choice = |list: &str, code: &'static str| -> Choice { (code.to_owned(), locale.code(list, code)) };
    Ok(PublicFigures {
        rows: asked.rows.map(|axis| axis.code().to_owned()).unwrap_or_default(),
        columns: asked.columns.map(|axis| axis.code().to_owned()).unwrap_or_default(),
        measure: asked.measure.code().to_owned(),
        axes: Axis::ALL.iter().map(|axis| choice("axis", axis.code())).collect(),
        measures: Measure::ALL.iter().map(|measure| choice("measure", measure.code())).collect(),
        near: near(asked, grid.is_some()),
        grid,
        pages: Pages { page: asked.page.min(of), of, base },
        chart: chart(published, &names, asked, &lists),
        until: published.until.map(|until| locale.formats.day(until.date_naive())),
        digest: published.digest.clone(),
        query: asked.query(),
    })
}
