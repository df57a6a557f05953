//! Writing on a report in one language, beside what the original says.

use std::collections::BTreeMap;

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        problem::Problem,
        reports::texts::{Place, Texts, texts as texts_page},
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    language::Language,
    report::{Figures, Passage, ReportState, WrongNarrative, names, typed_figures},
    staff::Action,
    text_changes::changes,
};
use entities::{report::Model, report_passage};

use super::{found, refused, title};
use crate::{
    authorize::{BuildReport, Permit, WriteReport},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    reports::{
        document, figure_names,
        stored::{
            reading,
            texts::{self, NotKept, Sent, WrongText},
        },
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/staff/reports/documents/{id}/texts/{language}`
///
/// # Errors
/// When there is no such report or language.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<BuildReport>,
    Path((_, id, language)): Path<(String, i64, String)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let (row, language) = (found(&app, id).await?, known(&app, &language)?);
    let done = asked(&query, "done") == "saved";
    shown(&reader, &row, language, None, Errors::default(), done).await
}

/// `POST /{lang}/staff/reports/documents/{id}/texts/{language}/words`
///
/// # Errors
/// When there is no such report or language.
pub async fn save(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<WriteReport>,
    Path((_, id, language)): Path<(String, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let (row, language) = (found(&app, id).await?, known(&app, &language)?);
    let mut errors = Errors::default();
    match texts::keep(&app, &permit, id, language, &sent(&form)).await? {
        Ok(()) => {
            let to = urls::staff_report(locale.language, id, &format!("texts/{language}"));
            return Ok(render::see_other(&format!("{to}?done=saved")));
        }
        Err(NotKept::Refused(why)) => errors.add("main", refused(locale, &why)?),
        Err(NotKept::Wrong(wrong)) => {
            for (passage, wrong) in wrong {
                errors.add(&format!("body_{passage}"), sentence(locale, &wrong));
            }
        }
    }
    shown(&reader, &row, language, Some(&form), errors, false).await
}

fn known(app: &App, language: &str) -> Result<Language, Problem> {
    let language = language.parse().ok().filter(|language| app.locales.get(*language).is_some());
    language.ok_or(Problem::NotFound)
}

/// The texts that a form holds.
fn sent(form: &Form) -> Vec<Sent> {
    let holds = |passage: &&Passage| form.0.iter().any(|(name, _)| *name == format!("body_{passage}"));
    let one = |passage: &Passage| Sent {
        passage: *passage,
        body: body(form, *passage),
        mark: form.get(&format!("mark_{passage}")).to_owned(),
        is_current: form.ticked(&format!("current_{passage}")),
    };
    Passage::ALL.iter().filter(holds).map(one).collect()
}

fn body(form: &Form, passage: Passage) -> String {
    form.get(&format!("body_{passage}")).replace("\r\n", "\n")
}

fn sentence(locale: Tongue, wrong: &WrongText) -> String {
    match wrong {
        WrongText::Changed => locale.text("documents-error-changed"),
        WrongText::Narrative(WrongNarrative::Figure(name)) => {
            locale.with("documents-error-figure", &[("name", name.as_str().into())])
        }
        WrongText::Narrative(WrongNarrative::TooLong(most)) => {
            locale.with("documents-error-long", &[("count", app::i18n::count(*most as u64))])
        }
    }
}

async fn shown(
    reader: &Reader<'_>,
    row: &Model,
    language: Language,
    form: Option<&Form>,
    errors: Errors,
    done: bool,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let report = reading::computed(app, row).await?.report;
    let values = Figures::of(&report.outcome.facts);
    let named = |name: &String| {
        let [place, what] = figure_names::label(&app.countries, locale, name);
        let label = locale.in_a_line([place, what]);
        (name.clone(), label, figure_names::value(locale, values.get(name).flatten()))
    };
    let mut places = places(app, row, language, form).await?;
    for place in &mut places {
        place.typed = typed(locale, &values, &place.body);
    }
    let writing = app.locales.or_english(language);
    let title = title(app, locale, &report.read.calendar, row);
    let mut computed = document::computed(report, writing, &app.countries);
    for place in &mut places {
        place.computed = place.code.parse().ok().and_then(|at| computed.remove(&at)).unwrap_or_default();
    }
    let model = Texts {
        id: row.id,
        title,
        language,
        original: row.original_language,
        languages: app.locales.iter().map(|one| (one.language, one.text("language_own"))).collect(),
        figures: names().iter().map(named).collect(),
        places,
        may_write: reader.staff.role.may(Action::WriteReport) && row.state == ReportState::Draft,
        errors,
        done,
        token: reader.token(),
    };
    let address = format!("/reports/documents/{}/texts/{language}", row.id);
    Ok(reader.page(&address, status, texts_page(locale, &model)))
}

/// The figures that a text may have typed.
const TYPED: [&str; 8] = [
    "events.total",
    "events.capacity_building",
    "participation.participations",
    "participation.distinct_people",
    "participation.participant_days",
    "participation.countries",
    "participation.developing.participations",
    "participation.stated_only.people",
];

/// The figures that a text types, by their names.
fn typed(locale: Tongue, values: &Figures, body: &str) -> Vec<(String, String)> {
    let figures: Vec<_> =
        TYPED.iter().filter_map(|name| Some((*name, values.get(name).flatten()?))).collect();
    let shown = |(name, figure): (&str, u64)| {
        (name.to_owned(), locale.number(i64::try_from(figure).unwrap_or(i64::MAX)))
    };
    typed_figures(body, &figures).into_iter().map(shown).collect()
}

async fn places(
    app: &App,
    row: &Model,
    language: Language,
    form: Option<&Form>,
) -> Result<Vec<Place>, Refusal> {
    let texts = reading::passages(app.db.read(), row.id).await?;
    let of = |language: Language| -> BTreeMap<Passage, &report_passage::Model> {
        texts.iter().filter(|text| text.language == language).map(|text| (text.passage, text)).collect()
    };
    let (here, source) = (of(language), of(row.original_language));
    let is_meant = |passage: &&Passage| **passage != Passage::Correction || row.corrects_id.is_some();
    let place = |passage: &Passage| {
        let stored = here.get(passage);
        let now = source.get(passage).filter(|_| language != row.original_language);
        let now = now.map_or("", |text| text.body.as_str());
        let before = stored.and_then(|text| text.source_body.as_deref());
        let is_stale = stored.is_some() && language != row.original_language && before.unwrap_or("") != now;
        Place {
            code: passage.to_string(),
            body: match form {
                Some(form) => body(form, *passage),
                None => stored.map(|text| text.body.clone()).unwrap_or_default(),
            },
            mark: match form {
                Some(form) => form.get(&format!("mark_{passage}")).to_owned(),
                None => texts::mark(stored.copied()),
            },
            is_line: passage.is_line(),
            source: if is_stale { changes(before.unwrap_or(""), now) } else { changes(now, now) },
            is_stale,
            ..Place::default()
        }
    };
    Ok(Passage::ALL.iter().filter(is_meant).map(place).collect())
}
