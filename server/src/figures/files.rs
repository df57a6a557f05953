//! Public figures as files: a table as CSV, all of them as JSON, and a feed that tells of new ones.

use app::{
    pages::{figures::method::part_of_axis, problem::Problem},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderValue, header},
    response::Response,
};
use domain::figures::{Axis, Shown};
use serde_json::json;

use super::{asked::Asked, atom, grid::Names, kept::Published};
use crate::{
    fault::Fault,
    state::App,
    web::{
        language::Lang,
        page_cache::{Rendered, Wish},
        render::Refusal,
    },
};

const CSV: &str = "text/csv; charset=utf-8";
const JSON: &str = "application/json";
const ATOM: &str = "application/atom+xml; charset=utf-8";

/// `GET /{lang}/figures.csv`, and the same without a language: the chosen table, one figure a row.
///
/// # Errors
/// When there is no such table, or the database does not answer.
pub async fn csv(
    State(app): State<App>,
    Lang(locale): Lang,
    Query(query): Query<Vec<(String, String)>>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let published = app.published().await?;
    let asked = Asked::of(&query);
    asked.table().ok_or(Problem::NotFound)?;
    let render = || async {
        let names = Names { locale, countries: &app.countries };
        let site = format!("{}/{}", app.config.public_url, locale.language);
        let text = rows(&published, &names, asked, &site)?;
        Ok::<_, Refusal>(Rendered { text, kind: CSV, until: None })
    };
    let address = urls::figures_file(locale.language, "csv", &asked.query());
    let answer = app.pages.page(app.clock.now(), &address, published.version, &wish, render).await?;
    Ok(named(negotiated(answer), "attachment; filename=\"figures.csv\""))
}

/// `GET /{lang}/figures.json`, and the same without a language: every table that is published.
///
/// # Errors
/// When the database does not answer.
pub async fn json(State(app): State<App>, wish: Wish) -> Result<Response, Refusal> {
    let published = app.published().await?;
    let render = || async {
        let mut tables = serde_json::to_value(&published.figures.tables).map_err(Fault::from)?;
        for table in tables.as_array_mut().into_iter().flatten() {
            table["methods"] = methods(&app.config.public_url, table);
        }
        let all = json!({
            "rules": domain::report::RULES,
            "developing": "itu",
            "data_cutoff": published.until,
            "figures_sha256": published.digest,
            "hidden": null,
            "axes": published.figures.axes,
            "tables": tables,
        });
        Ok::<_, Refusal>(Rendered {
            text: serde_json::to_string(&all).map_err(Fault::from)?,
            kind: JSON,
            until: None,
        })
    };
    app.pages.page(app.clock.now(), "/figures.json", published.version, &wish, render).await
}

/// `GET /{lang}/feeds/figures.atom`, and the same without a language: the newest figures.
///
/// # Errors
/// When the database does not answer.
pub async fn atom(State(app): State<App>, Lang(locale): Lang, wish: Wish) -> Result<Response, Refusal> {
    let published = app.published().await?;
    let render = || async {
        Ok::<_, Refusal>(Rendered { text: atom::feed(&app, locale, &published), kind: ATOM, until: None })
    };
    let address = urls::feed(locale.language, "figures.atom");
    Ok(negotiated(app.pages.page(app.clock.now(), &address, published.version, &wish, render).await?))
}

/// Where it is explained what a table counts and what its rows and columns are.
fn methods(site: &str, table: &serde_json::Value) -> serde_json::Value {
    let mut methods = serde_json::Map::new();
    for measure in table["figures"].as_object().into_iter().flat_map(serde_json::Map::keys) {
        methods.insert(measure.clone(), method_of(site, measure).into());
    }
    for side in ["rows", "columns"] {
        if let Some(axis) = table[side].as_str() {
            methods.insert(side.to_owned(), method_of(site, part_of_axis(axis)).into());
        }
    }
    methods.insert("hidden".to_owned(), method_of(site, "hidden").into());
    methods.into()
}

/// The address of a rule, in the language of whoever opens it.
fn method_of(site: &str, part: &str) -> String {
    format!("{site}/figures/method#{part}")
}

/// Without a language in the address, it is the reader's.
fn negotiated(mut answer: Response) -> Response {
    let vary = HeaderValue::from_static("accept-encoding, accept-language");
    answer.headers_mut().insert(header::VARY, vary);
    answer
}

fn named(mut answer: Response, disposition: &'static str) -> Response {
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
    answer
}

/// Codes, names and figures; what is hidden says so and has no number.
fn rows(published: &Published, names: &Names<'_>, asked: Asked, site: &str) -> Result<String, Fault> {
    let mut file = csv::Writer::from_writer(Vec::new());
    let places = ["rows", "row", "row_name", "columns", "column", "column_name"];
    let head = places.into_iter().chain(["measure", "value", "hidden", "method"]);
    file.write_record(head).map_err(Fault::other)?;
    let members = |axis: Option<Axis>| -> Vec<Option<(Axis, &str)>> {
        let all = axis.into_iter().flat_map(|axis| {
            published.figures.members(axis).iter().map(move |code| Some((axis, code.as_str())))
        });
        all.chain([None]).collect()
    };
    for row in members(asked.rows) {
        for column in members(asked.columns) {
            let Some(shown) = published.figures.figure(asked.measure, row, column) else { continue };
            let (value, hidden) = match shown {
                Shown::Number(number) => (number.to_string(), "no"),
                Shown::Hidden => (String::new(), "yes"),
            };
            let [first, second] = [(asked.rows, row), (asked.columns, column)].map(|(axis, member)| {
                let (code, name) = member.map_or_else(Default::default, |(axis, code)| {
                    (code.to_owned(), app::i18n::plain(&names.of(axis, code)).into_owned())
                });
                [axis.map_or("", Axis::code).to_owned(), code, name]
            });
            let measure = asked.measure.code();
            let method = method_of(site, if shown == Shown::Hidden { "hidden" } else { measure });
            let rest = [measure.to_owned(), value, hidden.to_owned(), method];
            let record = first.into_iter().chain(second).chain(rest);
            file.write_record(record).map_err(Fault::other)?;
        }
    }
    let bytes = file.into_inner().map_err(Fault::other)?;
    String::from_utf8(bytes).map_err(Fault::other)
}
