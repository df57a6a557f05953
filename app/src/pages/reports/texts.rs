//! The texts of a report in one language, each beside what the original says.

use domain::{language::Language, text_changes::Run};
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, checkbox, error_summary, field, notice, textarea},
    document::Page,
    i18n::Tongue,
    urls,
};

/// So many computed paragraphs are shown at once; more, if asked for.
const SHORT: usize = 4;

/// The texts.
#[derive(Debug, Clone)]
pub struct Texts {
    /// The report.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// The language written in.
    pub language: Language,
    /// The language that was written first.
    pub original: Language,
    /// All languages, under their own names.
    pub languages: Vec<(Language, String)>,
    /// The places.
    pub places: Vec<Place>,
    /// Figures that a text can name: name, what it is, and its value now.
    pub figures: Vec<(String, String, String)>,
    /// Whether the reader can write.
    pub may_write: bool,
    /// What is wrong.
    pub errors: Errors,
    /// Whether it was saved just now.
    pub done: bool,
    /// Token of the form.
    pub token: String,
}

/// One place.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// Code of the place.
    pub code: String,
    /// The text, as stored or typed.
    pub body: String,
    /// The mark of the stored text.
    pub mark: String,
    /// Whether it is one line.
    pub is_line: bool,
    /// What the original says, with what changed since this was translated.
    pub source: Vec<Run>,
    /// Whether the original changed since.
    pub is_stale: bool,
    /// What the report says here by itself, a paragraph each, in the language written in.
    pub computed: Vec<String>,
    /// Figures that the text types instead of naming them: the name and the number, as shown.
    pub typed: Vec<(String, String)>,
}

/// The page.
pub fn texts(locale: Tongue, model: &Texts) -> Page<impl IntoView + use<>> {
    let name = locale.code("language", model.language.as_str());
    let title = locale.with("documents-texts-title", &[("language", name.into())]);
    let heading = title.clone();
    let languages = model.languages.iter().map(|one| tab(locale, model, one)).collect_view();
    let places = model.places.iter().map(|place| one(locale, model, place)).collect_view();
    let action = urls::staff_report(locale.language, model.id, &format!("texts/{}/words", model.language));
    let body = view! {
        <p><a href=urls::staff_report(locale.language, model.id, "")>{model.title.clone()}</a></p>
        <h1>{heading}</h1>
        {model.done.then(|| notice("done", locale.text("documents-texts-saved")))}
        {(!model.may_write).then(|| notice("warning", locale.text("documents-not_open")))}
        {error_summary(locale, &model.errors)}
        <ul class="languages">{languages}</ul>
        <p>{locale.text("documents-texts-help")}</p>
        {figures(locale, model)}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            {places}
            {model.may_write.then(|| view! {
                <p class="actions"><button>{locale.text("documents-texts-save")}</button></p>
            })}
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn tab(locale: Tongue, model: &Texts, (language, name): &(Language, String)) -> impl IntoView + use<> {
    let href = urls::staff_report(locale.language, model.id, &format!("texts/{language}"));
    let current = (*language == model.language).then_some("page");
    view! { <li><a href=href aria-current=current lang=language.to_string()>{name.clone()}</a></li> }
}

fn figures(locale: Tongue, model: &Texts) -> impl IntoView + use<> {
    let rows = model
        .figures
        .iter()
        .map(|(name, label, value)| {
            view! { <li><code dir="ltr">{format!("{{{name}}}")}</code> " " {label.clone()} ": " {value.clone()}</li> }
        })
        .collect_view();
    view! { <details><summary>{locale.text("documents-names")}</summary><ul>{rows}</ul></details> }
}

fn one(locale: Tongue, model: &Texts, place: &Place) -> impl IntoView + use<> {
    let name = format!("body_{}", place.code);
    let label = locale.code("passage", &place.code);
    let ask = Field::new(&name, label, &place.body).lang(model.language);
    let control = if place.is_line {
        field(locale, &ask, &model.errors).into_any()
    } else {
        textarea(locale, &ask, &model.errors).into_any()
    };
    let current = (place.is_stale && model.may_write).then(|| {
        let name = format!("current_{}", place.code);
        let ask = Field::new(&name, locale.text("documents-current"), "");
        checkbox(&ask, &Errors::default())
    });
    view! {
        <div class="beside">
            <div>{source(locale, model, place)} {computed(locale, model, place)}</div>
            <div>
                <input type="hidden" name=format!("mark_{}", place.code) value=place.mark.clone()/>
                {control}
                {typed(locale, place)}
                {current}
            </div>
        </div>
    }
}

/// What stands here without a word from anybody.
fn computed(locale: Tongue, model: &Texts, place: &Place) -> impl IntoView + use<> {
    let other = Some(model.language).filter(|language| *language != locale.language);
    let (lang, dir) = (other.map(|one| one.to_string()), other.map(|one| one.direction().code()));
    let rows = place.computed.iter().map(|text| view! { <p>{text.clone()}</p> }).collect_view();
    let is_short = place.computed.len() <= SHORT;
    let is_instead = place.is_line || ["action", "references"].contains(&place.code.as_str());
    let label = if is_instead { "documents-computed-instead" } else { "documents-computed" };
    (!place.computed.is_empty()).then(|| {
        view! {
            <details open=is_short>
                <summary>{locale.text(label)}</summary>
                <div class="prose soft" lang=lang dir=dir>{rows}</div>
            </details>
        }
    })
}

/// That a figure is typed.
fn typed(locale: Tongue, place: &Place) -> impl IntoView + use<> {
    place
        .typed
        .iter()
        .map(|(name, number)| {
            let values = [("number", number.as_str().into()), ("name", format!("{{{name}}}").into())];
            notice("warning", locale.with("documents-typed", &values))
        })
        .collect_view()
}

fn source(locale: Tongue, model: &Texts, place: &Place) -> impl IntoView + use<> {
    let (lang, dir) = (model.original.to_string(), model.original.direction().code());
    let run = |run: &Run| match run.clone() {
        Run::Kept(text) => view! { <span>{text}</span> }.into_any(),
        Run::Added(text) => view! { <ins>{text}</ins> }.into_any(),
        Run::Removed(text) => view! { <del>{text}</del> }.into_any(),
    };
    let runs = place.source.iter().map(run).collect_view();
    let name = locale.code("language", model.original.as_str());
    (!place.source.is_empty()).then(|| {
        view! {
            <h2>{locale.code("passage", &place.code)}</h2>
            {place.is_stale.then(|| notice("warning", locale.text("documents-stale")))}
            <p class="hint">{locale.with("documents-source-in", &[("language", name.into())])}</p>
            <blockquote class="prose" lang=lang dir=dir>{runs}</blockquote>
        }
    })
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Texts> {
    let places = vec![
        Place { code: "title".into(), is_line: true, ..Place::default() },
        Place {
            code: "summary".into(),
            body: "</textarea><script>alert(1)</script> {events.total}".into(),
            mark: "1".into(),
            source: vec![
                Run::Removed("Six ".into()),
                Run::Added("Seven ".into()),
                Run::Kept("forums <were> held.".into()),
            ],
            is_stale: true,
            computed: vec!["Events held: 12.".into()],
            typed: vec![("events.total".into(), "12".into())],
            ..Place::default()
        },
    ];
    let open = Texts {
        id: 3,
        title: locale.code("report", "council-197"),
        language: locale.language,
        original: Language::EN,
        languages: vec![(locale.language, locale.text("language_own"))],
        places,
        figures: vec![("events.total".into(), locale.text("report-events-total"), "12".into())],
        may_write: true,
        errors: Errors::default(),
        done: true,
        token: "token".into(),
    };
    let mut wrong = Texts { done: false, ..open.clone() };
    let unknown = locale.with("documents-error-figure", &[("name", "events.totl".into())]);
    wrong.errors.add("body_summary", unknown);
    let closed = Texts { may_write: false, done: false, ..open.clone() };
    vec![open, wrong, closed]
}
