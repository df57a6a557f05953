//! Sections, questions, faults and gaps of a form, in an officer's words.

use app::{
    components::Passage,
    i18n::Tongue,
    pages::forms::builder::{QuestionRow, SectionRow},
};
use domain::{
    forms::{self, Definition, Question, Section},
    language::Language,
};

use crate::{
    forms::asked::{concerns, named},
    state::App,
};

pub(super) fn section(app: &App, locale: Tongue, form: &Definition, one: &Section) -> SectionRow {
    SectionRow {
        id: one.id.clone(),
        title: named(&one.title, locale, &one.id),
        moment: locale.code("moment", one.moment.code()),
        questions: one.questions.iter().map(|one| question(app, locale, form, one)).collect(),
    }
}

fn question(app: &App, locale: Tongue, form: &Definition, one: &Question) -> QuestionRow {
    let notes = [
        one.required.then(|| locale.text("forms-required")),
        one.matters.then(|| locale.text("forms-matters")),
        one.only_if.as_ref().map(|condition| concerns(app, locale, form, condition)),
    ];
    QuestionRow {
        id: one.id.clone(),
        label: named(&one.label, locale, &one.id),
        kind: locale.code("question_kind", one.kind.code()),
        notes: notes.into_iter().flatten().collect(),
    }
}

/// A fault with the section or question that has it.
pub(super) fn fault(locale: Tongue, form: &Definition, id: &str, fault: forms::Fault) -> String {
    let sentence = locale.code("form_fault", fault.code());
    if id.is_empty() {
        return sentence;
    }
    let name = name_of(locale, form, id).text;
    locale.with("forms-fault", &[("name", name.into()), ("fault", sentence.into())])
}

/// The texts that a language lacks.
pub(super) fn lacking(locale: Tongue, form: &Definition, language: Language) -> (String, Vec<String>) {
    let sentence = |(id, lack): (String, forms::Lack)| {
        let name = name_of(locale, form, &id).text;
        let text = locale.code("form_text", lack.code());
        locale.with("forms-lack", &[("name", name.into()), ("text", text.into())])
    };
    let lacks = forms::lacking(form, language).into_iter().map(sentence).collect();
    (locale.code("language", language.as_str()), lacks)
}

/// What a section, a question or an option (`question.option`) is called.
fn name_of(locale: Tongue, form: &Definition, id: &str) -> Passage {
    let (id, option) = id.split_once('.').map_or((id, None), |(id, option)| (id, Some(option)));
    let question = form.question(id);
    let options = question.map(|one| one.options.as_slice()).unwrap_or_default();
    if let Some(option) = option.and_then(|option| options.iter().find(|one| one.id == option)) {
        return named(&option.label, locale, &option.id);
    }
    match (question, form.section(id)) {
        (Some(question), _) => named(&question.label, locale, id),
        (None, Some(section)) => named(&section.title, locale, id),
        (None, None) => Passage { text: id.to_owned(), language: None },
    }
}
