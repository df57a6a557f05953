//! Questions as people meet them: each in the reader's language, or in another one and marked as such.

use domain::{forms::QuestionKind, typed::Typed};
use leptos::prelude::*;

use super::file::{Received, file};
use crate::{
    components::{Check, Choice, Errors, Field, Passage, check, checkbox, field, select, textarea},
    i18n::{Tongue, isolated},
    islands::{conditions, organization_field},
};

/// Questions that belong together.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Heading.
    pub title: Option<Passage>,
    /// What is said below it.
    pub text: Option<Passage>,
    /// In their order.
    pub questions: Vec<Question>,
}

/// What can be chosen beside the options of a question.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// Names of organizations that are proposed, with their abbreviations; any other can be typed.
    pub organizations: Vec<Choice>,
}

/// What decides which questions are asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deciding {
    /// The rules, for the browser; empty where every question is asked of everybody.
    pub rules: String,
    /// What was answered elsewhere: fields and texts.
    pub known: Vec<(String, String)>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// Name of its field.
    pub field: String,
    /// What sort of answer it takes.
    pub kind: QuestionKind,
    /// The question itself.
    pub label: Passage,
    /// Help.
    pub help: Option<Passage>,
    /// Whom it concerns, in a sentence, where it does not concern everybody.
    pub concerns: Option<String>,
    /// Whether it has to be answered by whom it concerns.
    pub required: bool,
    /// What can be chosen.
    pub options: Vec<(String, Passage)>,
    /// Most megabytes of a file that answers it.
    pub megabytes: usize,
    /// The file that came already.
    pub received: Option<Received>,
}

/// How a form with these questions is sent: only files need more than the browser's own way.
#[must_use]
pub fn encoding(sections: &[Asked]) -> Option<&'static str> {
    let mut questions = sections.iter().flat_map(|section| &section.questions);
    questions.any(|one| one.kind == QuestionKind::File).then_some("multipart/form-data")
}

/// The questions of a form, with what was typed and what is wrong.
pub fn questions(
    locale: Tongue,
    sections: &[Asked],
    lists: &Lists,
    typed: &Typed,
    errors: &Errors,
) -> impl IntoView + use<> {
    sections
        .iter()
        .map(|section| {
            let asked = section
                .questions
                .iter()
                .map(|one| question(locale, one, lists, typed, errors))
                .collect_view();
            view! {
                {section.title.clone().map(|title| view! { <h2 lang=title.lang() dir=title.dir()>{title.text.clone()}</h2> })}
                {section.text.clone().map(|text| view! { <p lang=text.lang() dir=text.dir()>{text.text.clone()}</p> })}
                {asked}
            }
        })
        .collect_view()
}

fn question(locale: Tongue, one: &Question, lists: &Lists, typed: &Typed, errors: &Errors) -> AnyView {
    let control = control(locale, one, lists, typed, errors);
    match one.concerns.clone() {
        None => control,
        Some(concerns) => {
            view! { <div data-question=one.id.clone()><p class="hint">{concerns}</p> {control}</div> }
                .into_any()
        }
    }
}

/// The island that shows and hides the questions, where there is any to hide.
#[must_use]
pub fn deciding(sections: &[Asked], deciding: &Deciding) -> Option<AnyView> {
    let mut questions = sections.iter().flat_map(|section| &section.questions);
    let is_any = questions.any(|one| one.concerns.is_some()) && !deciding.rules.is_empty();
    is_any.then(|| conditions(&deciding.rules, &deciding.known))
}

fn control(locale: Tongue, one: &Question, lists: &Lists, typed: &Typed, errors: &Errors) -> AnyView {
    let asked = asked(one, typed);
    let choose = locale.text("registration-choose");
    match one.kind {
        QuestionKind::LongText => textarea(locale, &asked, errors).into_any(),
        QuestionKind::Choice => select(locale, &asked, &choose, &named(one), errors).into_any(),
        QuestionKind::Choices => several(one, &asked, typed, errors).into_any(),
        QuestionKind::Country => select(locale, &asked, &choose, &lists.countries, errors).into_any(),
        QuestionKind::Consent => checkbox(&asked, errors).into_any(),
        QuestionKind::Date => field(locale, &asked.kind("date"), errors).into_any(),
        QuestionKind::Organization => {
            organization_field(locale, &asked, &lists.organizations, errors).into_any()
        }
        QuestionKind::File => file(locale, one, &asked, errors).into_any(),
        QuestionKind::Text | QuestionKind::Number => field(locale, &asked, errors).into_any(),
    }
}

/// The field of a question. Who is not concerned must be able to send the form without it.
fn asked(one: &Question, typed: &Typed) -> Field {
    let help = one.help.clone();
    let hint = help.as_ref().map(|help| help.text.clone()).unwrap_or_default();
    let asked = Field::new(&one.field, one.label.text.clone(), typed.get(&one.field))
        .hint(hint)
        .labelled_in(one.label.language, help.and_then(|help| help.language));
    match (one.required, &one.concerns) {
        (true, None) => asked.required(),
        (true, Some(_)) => asked.depends(),
        (false, _) => asked,
    }
}

/// The options of a list; a list cannot mark languages, so that each stands between isolation marks and says
/// its language itself.
fn named(one: &Question) -> Vec<Choice> {
    let name = |label: &Passage| match label.language {
        None => label.text.clone(),
        Some(language) => format!("{} {}", isolated(&label.text), isolated(&format!("({language})"))),
    };
    one.options.iter().map(|(id, label)| (id.clone(), name(label))).collect()
}

fn several(one: &Question, asked: &Field, typed: &Typed, errors: &Errors) -> impl IntoView + use<> {
    let error = errors.of(&one.field).map(str::to_owned);
    let described = asked.described_by(errors);
    let class = if error.is_some() { "field wrong" } else { "field" };
    let (hint_id, error_id) = (format!("{}-hint", one.field), format!("{}-error", one.field));
    let label = one.label.clone();
    let boxes = one
        .options
        .iter()
        .map(|(id, label)| {
            let checked = typed.has(&one.field, id);
            check(
                &one.field,
                &Check { value: id.clone(), label: label.text.clone(), checked, lang: label.language },
            )
        })
        .collect_view();
    let help = one.help.clone().map(
        |help| view! { <p class="hint" id=hint_id lang=help.lang() dir=help.dir()>{help.text.clone()}</p> },
    );
    view! {
        <fieldset id=one.field.clone() class=class aria-describedby=described tabindex="-1">
            <legend lang=label.lang() dir=label.dir()>{label.text.clone()}</legend>
            {help}
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
            <div class="checks">{boxes}</div>
        </fieldset>
    }
}

/// Every field that these questions have in a form, that to be without a file among them.
#[must_use]
pub fn fields(sections: &[Asked]) -> Vec<String> {
    let questions = sections.iter().flat_map(|section| &section.questions);
    questions.flat_map(|one| [one.field.clone(), format!("remove-{}", one.field)]).collect()
}

/// What decides about [`sample`].
#[must_use]
pub(crate) fn sample_deciding() -> Deciding {
    let rules = "choice\t\nlong_text\t\tchoice\ta".into();
    Deciding { rules, known: vec![("country".into(), "SEN".into())] }
}

/// Lists that samples show.
#[must_use]
pub(crate) fn sample_lists() -> Lists {
    Lists {
        countries: vec![("SEN".into(), "Senegal".into())],
        organizations: vec![("Autorité de <régulation>".into(), "ARTP".into())],
    }
}

/// Questions that samples show: one of each kind, the second section in another language.
#[must_use]
pub(crate) fn sample() -> Vec<Asked> {
    let arabic = "ar".parse().ok();
    let here = |text: &str| Passage { text: text.into(), language: None };
    let question = |kind: QuestionKind, label: &str| Question {
        id: kind.to_string(),
        field: format!("q-{kind}"),
        kind,
        label: here(label),
        help: None,
        concerns: None,
        required: false,
        options: Vec::new(),
        megabytes: 5,
        received: None,
    };
    let halal = Passage { text: "حلال".into(), language: arabic };
    let options = [("a", here("Vegetarian")), ("b", here("Without <nuts>")), ("c", halal)];
    let options: Vec<_> = options.map(|(id, label)| (id.to_owned(), label)).into();
    let travel = vec![
        Question {
            required: true,
            options: options.clone(),
            ..question(QuestionKind::Choice, "Which meal do you wish?")
        },
        Question {
            concerns: Some("Only if you answered “Vegetarian” to “Which meal do you wish?”".into()),
            required: true,
            help: Some(here("In a few words")),
            ..question(QuestionKind::LongText, "What else should the kitchen know?")
        },
        Question { options, ..question(QuestionKind::Choices, "What do you bring?") },
        question(QuestionKind::Number, "How many nights do you stay?"),
        question(QuestionKind::Date, "When do you arrive?"),
        question(QuestionKind::Country, "Where does your journey begin?"),
        question(QuestionKind::Organization, "Who pays for it?"),
        Question { required: true, ..question(QuestionKind::File, "The letter of nomination") },
        Question { required: true, ..question(QuestionKind::Consent, "My photograph may be published") },
    ];
    let foreign = Question {
        label: Passage { text: "هل تحتاجون إلى تأشيرة؟".into(), language: arabic },
        help: Some(Passage { text: "رقم الجواز".into(), language: arabic }),
        ..question(QuestionKind::Text, "")
    };
    let received = Received {
        name: "passport <1>.jpg".into(),
        kilobytes: 812,
        note: "It is being checked for viruses.".into(),
    };
    let foreign_file = Question {
        id: "passport".into(),
        field: "q-passport".into(),
        label: Passage { text: "صفحة جواز السفر".into(), language: arabic },
        received: Some(received),
        ..question(QuestionKind::File, "")
    };
    let title = Some(Passage { text: "السفر".into(), language: arabic });
    vec![
        Asked {
            title: Some(here("Meals & travel")),
            text: Some(here("For the kitchen only.")),
            questions: travel,
        },
        Asked { title, text: None, questions: vec![foreign, foreign_file] },
    ]
}
