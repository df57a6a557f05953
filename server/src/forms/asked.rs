//! A form as it is asked: in the reader's language, with a hint where a question concerns only some,
//! and with a sentence for everything that is wrong with an answer.

use app::{
    components::{Errors, Passage},
    i18n::Tongue,
    pages::forms::{
        ask::{Asked, Deciding, Question as AskedQuestion},
        file::Received as ReceivedFile,
    },
};
use domain::{
    flaw::Wrong,
    forms::{ASKED_ALWAYS, Condition, Definition, FileState, MEGABYTE, Moment, Opt, Question, Section},
    language::Language,
    registration::{AttendanceMode, Gender, OrganizationKind, Role},
    search::folded,
    texts::Texts,
};

use entities::file;

use super::files::rows::Received;
use crate::state::App;

/// The sections that are asked at a moment, with the files that came already.
#[must_use]
pub fn sections(
    app: &App,
    locale: Tongue,
    form: &Definition,
    moment: Moment,
    received: &Received,
) -> Vec<Asked> {
    let asked: Vec<&Section> = form.sections.iter().filter(|section| section.moment == moment).collect();
    of(app, locale, form, &asked, received)
}

/// Some sections of a form.
#[must_use]
pub fn of(
    app: &App,
    locale: Tongue,
    form: &Definition,
    sections: &[&Section],
    received: &Received,
) -> Vec<Asked> {
    sections.iter().map(|one| section(app, locale, form, one, received)).collect()
}

/// What decides which questions are asked, for the browser; `known` is what was answered elsewhere.
#[must_use]
pub fn deciding(form: &Definition, known: Vec<(String, String)>) -> Deciding {
    let rules = if form.has_conditions() { form.rules() } else { String::new() };
    Deciding { rules, known }
}

/// What a scanner said of a file, where the reader should know; empty where there is nothing to say.
#[must_use]
pub fn scanned(app: &App, locale: Tongue, state: FileState) -> String {
    match state {
        FileState::Refused => locale.text("forms-file_refused"),
        state if !state.may_be_read(app.config.file_scan.is_some()) => locale.text("forms-file_waiting"),
        _ => String::new(),
    }
}

fn received_file(app: &App, locale: Tongue, file: &file::Model) -> ReceivedFile {
    ReceivedFile {
        name: file.name.clone(),
        kilobytes: usize::try_from(file.size).unwrap_or(0).div_ceil(1024),
        note: scanned(app, locale, file.state),
    }
}

fn section(app: &App, locale: Tongue, form: &Definition, section: &Section, received: &Received) -> Asked {
    let question = |one: &Question| AskedQuestion {
        id: one.id.clone(),
        field: one.field(),
        kind: one.kind,
        label: named(&one.label, locale, &one.id),
        help: Passage::of(&one.help, locale),
        concerns: one.only_if.as_ref().map(|condition| concerns(app, locale, form, condition)),
        required: one.required,
        options: one
            .options
            .iter()
            .map(|option| (option.id.clone(), named(&option.label, locale, &option.id)))
            .collect(),
        megabytes: one.largest_file() / MEGABYTE,
        received: received.0.get(&one.id).map(|file| received_file(app, locale, file)),
    };
    Asked {
        title: Passage::of(&section.title, locale),
        text: Passage::of(&section.text, locale),
        questions: section.questions.iter().map(question).collect(),
    }
}

/// A text for the reader, or the id of what has none.
#[must_use]
pub fn named(texts: &Texts, locale: Tongue, id: &str) -> Passage {
    Passage::of(texts, locale).unwrap_or_else(|| Passage { text: id.to_owned(), language: None })
}

/// Whom a question concerns, in a sentence.
#[must_use]
pub fn concerns(app: &App, locale: Tongue, form: &Definition, condition: &Condition) -> String {
    let on = condition.question.as_str();
    let other = form.question(on);
    let question = match other {
        _ if ASKED_ALWAYS.contains(&on) => locale.text(&format!("registration-{on}")),
        Some(other) => named(&other.label, locale, on).text,
        None => on.to_owned(),
    };
    if condition.any_of.is_empty() {
        return locale.with("forms-concerns_any", &[("question", question.into())]);
    }
    let options = other.map(|other| other.options.as_slice()).unwrap_or_default();
    let answers: Vec<String> =
        condition.any_of.iter().map(|code| answer(app, locale, on, options, code)).collect();
    let answers = locale.formats.list(answers.iter().map(String::as_str));
    locale.with("forms-concerns", &[("question", question.into()), ("answers", answers.into())])
}

fn answer(app: &App, locale: Tongue, on: &str, options: &[Opt], code: &str) -> String {
    let list = match on {
        "role" | "organization_kind" | "gender" => on,
        "mode" => "attendance_mode",
        "country" => {
            let country = code.parse().ok().filter(|country| app.countries.has(*country));
            return country.map_or_else(|| code.to_owned(), |it| app.countries.name(it, locale.language));
        }
        _ => {
            let option = options.iter().find(|option| option.id == code);
            return match option {
                Some(option) => named(&option.label, locale, code).text,
                None if code == "yes" => locale.text("forms-yes"),
                None => code.to_owned(),
            };
        }
    };
    locale.code(list, code)
}

/// The code of an answer to a field of the registration, as somebody who reads a language or English types it.
#[must_use]
pub fn code_of(app: &App, locale: Tongue, field: &str, typed: &str) -> Option<String> {
    let codes: Vec<String> = match field {
        "organization_kind" => OrganizationKind::ALL.iter().map(ToString::to_string).collect(),
        "role" => Role::ALL.iter().map(ToString::to_string).collect(),
        "mode" => AttendanceMode::ALL.iter().map(ToString::to_string).collect(),
        "gender" => Gender::ALL.iter().map(ToString::to_string).collect(),
        "country" => app.countries.codes().map(|code| code.to_string()).collect(),
        _ => vec!["yes".to_owned()],
    };
    let wanted = folded(typed);
    let reads_so = |code: &String| {
        let tongues = [locale, app.locales.or_english(Language::EN)];
        folded(code) == wanted
            || tongues.into_iter().any(|tongue| folded(&answer(app, tongue, field, &[], code)) == wanted)
    };
    codes.into_iter().find(reads_so)
}

/// What is wrong with answers, each sentence with its question.
#[must_use]
pub fn errors(locale: Tongue, form: &Definition, flaws: &[(String, Wrong)]) -> Errors {
    let sentence = |(field, wrong): &(String, Wrong)| {
        let question = form.questions().map(|(_, one)| one).find(|one| one.field() == *field);
        let label = question.map(|one| named(&one.label, locale, &one.id).text).unwrap_or_default();
        let wrong = locale.code("wrong", wrong.code());
        (field.clone(), locale.with("forms-fault", &[("name", label.into()), ("fault", wrong.into())]))
    };
    Errors(flaws.iter().map(sentence).collect())
}

/// What was checked, together with what is wrong with the files that came: that says more than that there
/// is none.
///
/// # Errors
/// If anything is wrong.
pub fn with<T>(checked: Result<T, Errors>, files: Vec<(String, String)>) -> Result<T, Errors> {
    let files = Errors(files);
    match checked {
        Ok(checked) if files.is_empty() => Ok(checked),
        checked => {
            let mut errors = checked.err().unwrap_or_default();
            errors.0.retain(|(field, _)| files.of(field).is_none());
            errors.0.extend(files.0);
            Err(errors)
        }
    }
}
