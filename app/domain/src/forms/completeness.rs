//! Which texts of a form a language lacks.

use super::definition::Definition;
use crate::{codes, language::Language, texts::Texts};

codes! {
    /// Which text of a section or question.
    Lack as "form_text" {
        Title = "title", Text = "text", Label = "label", Help = "help", Option = "option",
    }
}

/// The texts that exist in some language and not in this one: id of the section, question or
/// option (`question.option`), and which of its texts. Readers of the language see another's there.
#[must_use]
pub fn lacking(form: &Definition, language: Language) -> Vec<(String, Lack)> {
    let mut found = Vec::new();
    let mut look = |id: &str, text: &Texts, lack| {
        if !text.is_empty() && text.get(language).is_none() {
            found.push((id.to_owned(), lack));
        }
    };
    for section in &form.sections {
        look(&section.id, &section.title, Lack::Title);
        look(&section.id, &section.text, Lack::Text);
        for question in &section.questions {
            look(&question.id, &question.label, Lack::Label);
            look(&question.id, &question.help, Lack::Help);
            for option in &question.options {
                look(&format!("{}.{}", question.id, option.id), &option.label, Lack::Option);
            }
        }
    }
    found
}
