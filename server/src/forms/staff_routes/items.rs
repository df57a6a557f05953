//! Writing a section or a question of a form.

use app::{
    components::Errors,
    pages::{
        forms::{
            question::{QuestionPage, question as question_page},
            section::{SectionPage, section as section_page},
        },
        problem::Problem,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    forms::{
        self, ASKED_ALWAYS, Condition, Definition, Fault, Moment, Question, QuestionKind, Section,
        in_language, read_question, read_section,
    },
    language::Language,
    registration::entry::Asked,
    texts::Texts,
    typed::Typed,
};
use entities::event;
use serde_json::json;

use super::done;
use crate::{
    authorize::{EditEvent, Permit},
    events::{choices, staff::Reader},
    forms::{
        asked::{code_of, named},
        operations::{self, NotChanged, Told},
        stored,
    },
    seen::digest,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// What stands in an address for something that is not there yet.
const NEW: &str = "new";

/// `GET /{lang}/staff/events/{id}/form/sections/{section}`
///
/// # Errors
/// When the event is not the reader's, or has no such section.
pub async fn edit_section(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, section)): Path<(String, i64, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let form = stored::work(app.db.read(), &event).await?.definition;
    let typed = match form.section(&section) {
        Some(known) => known.typed(),
        None if section == NEW => Section::default().typed(),
        None => return Err(Problem::NotFound.into()),
    };
    let seen = Some(digest(&typed));
    Ok(shown_section(&reader, &event, section, (typed, seen, false), Errors::default()))
}

/// `POST /{lang}/staff/events/{id}/form/sections/{section}`
///
/// # Errors
/// When the event is not the reader's, or has no such section.
pub async fn save_section(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, section)): Path<(String, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let read = match read_section(&typed, &leading(&reader)) {
        Ok(read) => read,
        Err(flaws) => {
            return Ok(shown_section(&reader, &event, section, again(typed), reader.errors(&flaws)));
        }
    };
    let seen = typed.get("seen").to_owned();
    let put = |form: &mut Definition| put_section(form, &section, read, &seen);
    match operations::change(&app, &permit, id, "form_section_saved", put).await? {
        Err(NotChanged::Overtaken) => overtaken_section(&reader, &event, section, typed).await,
        Err(NotChanged::Faulty(faults)) => {
            let errors = errors(&reader, &faults);
            Ok(shown_section(&reader, &event, section, again(typed), errors))
        }
        other => done(other).map(|()| reader.to_event(id, "form", "")),
    }
}

/// `GET /{lang}/staff/events/{id}/form/sections/{section}/questions/{question}`
///
/// # Errors
/// When the event is not the reader's, or has no such question.
pub async fn edit_question(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, section, question)): Path<(String, i64, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let form = stored::work(app.db.read(), &event).await?.definition;
    let typed = match form.question(&question) {
        Some(known) => known.typed(),
        None if question == NEW && form.section(&section).is_some() => Typed::default(),
        None => return Err(Problem::NotFound.into()),
    };
    let seen = Some(digest(&typed));
    Ok(shown_question(&reader, &event, &form, (section, question), (typed, seen, false), Errors::default()))
}

/// `POST /{lang}/staff/events/{id}/form/sections/{section}/questions/{question}`
///
/// # Errors
/// When the event is not the reader's, or has no such section.
pub async fn save_question(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, section, question)): Path<(String, i64, String, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let form = stored::work(app.db.read(), &event).await?.definition;
    let wrong = match question_of(&reader, &event, &typed, &form) {
        Err(wrong) => wrong,
        Ok(read) => {
            let seen = typed.get("seen").to_owned();
            let put = |form: &mut Definition| put_question(form, &section, &question, read, &seen);
            match operations::change(&app, &permit, id, "form_question_saved", put).await? {
                Err(NotChanged::Faulty(faults)) => errors(&reader, &faults),
                Err(NotChanged::Overtaken) => {
                    return overtaken_question(&reader, &event, (section, question), typed).await;
                }
                other => return done(other).map(|()| reader.to_event(id, "form", "")),
            }
        }
    };
    Ok(shown_question(&reader, &event, &form, (section, question), again(typed), wrong))
}

/// The question as typed; it can depend on what the event asks only.
fn question_of(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: &Typed,
    form: &Definition,
) -> Result<Question, Errors> {
    let code_of = |field: &str, answer: &str| code_of(reader.app, reader.locale, field, answer);
    match read_question(typed, &leading(reader), form, &code_of) {
        Err(flaws) => Err(reader.errors(&flaws)),
        Ok(Question { only_if: Some(condition), .. }) if is_unasked(event, &condition.question) => {
            Err(errors(reader, &[(String::new(), Fault::UnknownQuestion)]))
        }
        Ok(Question { only_if: Some(condition), .. }) if !holds_somewhere(&condition, &code_of) => {
            Err(errors(reader, &[(String::new(), Fault::UnknownOption)]))
        }
        Ok(read) => Ok(read),
    }
}

/// Whether every answer that a condition on a field asks for is one that the field takes.
fn holds_somewhere(condition: &Condition, code_of: &dyn Fn(&str, &str) -> Option<String>) -> bool {
    let field = condition.question.as_str();
    !ASKED_ALWAYS.contains(&field) || condition.any_of.iter().all(|code| code_of(field, code).is_some())
}

/// The section as it was typed, with the word that somebody else changed it.
async fn overtaken_section(
    reader: &Reader<'_>,
    event: &event::Model,
    id: String,
    typed: Typed,
) -> Result<Response, Refusal> {
    let form = stored::work(reader.app.db.read(), event).await?.definition;
    let seen = form.section(&id).map(|known| digest(&known.typed()));
    Ok(shown_section(reader, event, id, (typed, seen, true), Errors::default()))
}

/// The question as it was typed, with the word that somebody else changed it.
async fn overtaken_question(
    reader: &Reader<'_>,
    event: &event::Model,
    at: (String, String),
    typed: Typed,
) -> Result<Response, Refusal> {
    let form = stored::work(reader.app.db.read(), event).await?.definition;
    let seen = form.question(&at.1).map(|known| digest(&known.typed()));
    Ok(shown_question(reader, event, &form, at, (typed, seen, true), Errors::default()))
}

/// What was typed, what it read when the form was given out, and whether somebody else changed it since.
type Shown = (Typed, Option<String>, bool);

/// A form that is shown again with what is wrong.
fn again(typed: Typed) -> Shown {
    let seen = typed.filled("seen").map(str::to_owned);
    (typed, seen, false)
}

/// Refuses to write over what the officer has not seen.
fn unless_overtaken(known: Option<&Typed>, seen: &str) -> Result<(), NotChanged> {
    let is_as_seen = known.is_none_or(|known| digest(known) == seen);
    if is_as_seen { Ok(()) } else { Err(NotChanged::Overtaken) }
}

fn put_section(form: &mut Definition, id: &str, read: Section, seen: &str) -> Result<Told, NotChanged> {
    let known = form.section(id).cloned();
    unless_overtaken(known.as_ref().map(Section::typed).as_ref(), seen)?;
    let id = match &known {
        Some(known) => known.id.clone(),
        None if id == NEW => form.free_id(label_of(&read.title)),
        None => return Err(NotChanged::Unknown),
    };
    let section = Section { id, ..read };
    let told = (known.map(|known| json!({ "section": known })), Some(json!({ "section": section })));
    form.put_section(section);
    faultless(form, "")?;
    Ok(told)
}

fn put_question(
    form: &mut Definition,
    section: &str,
    id: &str,
    read: Question,
    seen: &str,
) -> Result<Told, NotChanged> {
    let known = form.question(id).cloned();
    unless_overtaken(known.as_ref().map(Question::typed).as_ref(), seen)?;
    let id = match &known {
        Some(known) => known.id.clone(),
        None if id == NEW => form.free_id(label_of(&read.label)),
        None => return Err(NotChanged::Unknown),
    };
    let question = Question { id: id.clone(), ..read };
    let told = (known.map(|known| json!({ "question": known })), Some(json!({ "question": question })));
    if !form.put_question(section, question) {
        return Err(NotChanged::Unknown);
    }
    faultless(form, &id)?;
    Ok(told)
}

/// Refuses what is wrong with the form itself or with this question; what it makes wrong elsewhere is
/// shown with the form, and is put right before the form is published.
fn faultless(form: &Definition, id: &str) -> Result<(), NotChanged> {
    let faults = forms::check(form).err().unwrap_or_default();
    let own: Vec<_> = faults.into_iter().filter(|(at, _)| at.is_empty() || at == id).collect();
    if own.is_empty() { Ok(()) } else { Err(NotChanged::Faulty(own)) }
}

/// The text that an id is made of.
fn label_of(texts: &Texts) -> &str {
    texts.best(Language::EN).map_or("", |(_, text)| text)
}

/// The languages, English first: it leads where options have no ids.
fn leading(reader: &Reader<'_>) -> Vec<Language> {
    let mut languages = choices::languages(reader.app);
    languages.sort_by_key(|language| *language != Language::EN);
    languages
}

/// Each fault at the field that can be corrected.
fn errors(reader: &Reader<'_>, faults: &[(String, Fault)]) -> Errors {
    let own = reader.locale.language;
    let field = |fault: Fault| match fault {
        Fault::NoLabel | Fault::SameId | Fault::TooManyQuestions => in_language("label", own),
        Fault::NoOptions | Fault::NoOptionLabel | Fault::TooManyOptions | Fault::BadId => {
            in_language("options", own)
        }
        Fault::BoundsCrossed | Fault::FileSize => "most".to_owned(),
        Fault::UnknownQuestion | Fault::DependsOnItself | Fault::DependsOnLater => "only_if".to_owned(),
        Fault::UnknownOption => "any_of".to_owned(),
        Fault::TooManySections => in_language("title", own),
    };
    let sentence = |fault: Fault| reader.locale.code("form_fault", fault.code());
    Errors(faults.iter().map(|(_, fault)| (field(*fault), sentence(*fault))).collect())
}

fn shown_section(
    reader: &Reader<'_>,
    event: &event::Model,
    id: String,
    (typed, seen, overtaken): Shown,
    errors: Errors,
) -> Response {
    let path = format!("form/sections/{id}");
    let status = status(&errors, overtaken);
    let model = SectionPage {
        heading: reader.heading(event),
        id,
        typed,
        errors,
        moments: choices::named(reader.locale, "moment", Moment::ALL.iter().map(|one| one.code())),
        languages: languages(reader),
        seen: seen.unwrap_or_default(),
        overtaken,
        token: reader.token(),
    };
    reader.event_page(event, &path, status, section_page(reader.locale, &model))
}

fn shown_question(
    reader: &Reader<'_>,
    event: &event::Model,
    form: &Definition,
    (section, id): (String, String),
    (typed, seen, overtaken): Shown,
    errors: Errors,
) -> Response {
    let locale = reader.locale;
    let path = format!("form/sections/{section}/questions/{id}");
    let status = status(&errors, overtaken);
    let asked = ASKED_ALWAYS.into_iter().filter(|name| !is_unasked(event, name));
    let fields = asked.map(|name| (name.to_owned(), locale.text(&format!("registration-{name}"))));
    let others = form.questions().map(|(_, one)| (one.id.clone(), named(&one.label, locale, &one.id).text));
    let kinds = QuestionKind::ALL.iter();
    let model = QuestionPage {
        heading: reader.heading(event),
        section,
        id,
        typed,
        errors,
        kinds: choices::named(locale, "question_kind", kinds.map(|one| one.code())),
        others: fields.chain(others).collect(),
        languages: languages(reader),
        seen: seen.unwrap_or_default(),
        overtaken,
        token: reader.token(),
    };
    reader.event_page(event, &path, status, question_page(locale, &model))
}

/// Whether an event does not ask for a field on which a question could depend.
fn is_unasked(event: &event::Model, field: &str) -> bool {
    match field {
        "fellowship" => !Asked::asks_fellowship(event.kind),
        "mode" => !Asked::asks_mode(event.mode),
        _ => false,
    }
}

fn status(errors: &Errors, overtaken: bool) -> StatusCode {
    match (errors.is_empty(), overtaken) {
        (true, false) => StatusCode::OK,
        (true, true) => StatusCode::CONFLICT,
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// The languages by name, the reader's own first.
fn languages(reader: &Reader<'_>) -> Vec<(Language, String)> {
    let locale = reader.locale;
    let mut languages = choices::languages(reader.app);
    languages.sort_by_key(|language| *language != locale.language);
    languages.into_iter().map(|language| (language, locale.code("language", language.as_str()))).collect()
}
