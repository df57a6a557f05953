//! Whether a question is shown, given what was answered before it.

use super::definition::{Condition, Definition, Question, QuestionKind};

/// Fields of the registration on which a question can depend.
pub const ASKED_ALWAYS: [&str; 6] = ["organization_kind", "country", "role", "mode", "fellowship", "gender"];

/// What was answered, by question or field: every text of it.
pub trait Given {
    /// The texts of an answer; several where several options were chosen.
    fn texts(&self, question: &str) -> Vec<&str>;
}

impl Given for crate::typed::Typed {
    fn texts(&self, question: &str) -> Vec<&str> {
        // Questions bear a prefix in forms, so that none can pose as a field of the registration.
        let prefixed = Question::field_of(question);
        let name = if ASKED_ALWAYS.contains(&question) { question } else { &prefixed };
        let texts = self.0.iter().filter(|(field, _)| field == name).map(|(_, text)| text.trim());
        texts.filter(|text| !text.is_empty()).collect()
    }
}

impl Question {
    /// The name of the field that a question has in a form.
    #[must_use]
    pub fn field_of(id: &str) -> String {
        format!("q-{id}")
    }

    /// The name of this question's field.
    #[must_use]
    pub fn field(&self) -> String {
        Self::field_of(&self.id)
    }
}

impl Condition {
    /// Whether the answer is one of those asked for. Where one answer is taken, the first that was sent
    /// is it, as it is where answers are read.
    fn holds(&self, given: &impl Given, several: bool) -> bool {
        let texts = given.texts(&self.question);
        let taken = if several { texts.as_slice() } else { &texts[..texts.len().min(1)] };
        let is_asked_for = |text: &&str| self.any_of.is_empty() || self.any_of.iter().any(|one| one == text);
        taken.iter().any(is_asked_for)
    }
}

/// Whether a question is shown: its condition holds, and the question that it depends on is shown
/// itself. What was typed into a question that is hidden now counts for nothing.
#[must_use]
pub fn is_shown(form: &Definition, question: &Question, given: &impl Given) -> bool {
    let mut question = question;
    // A form that depends on itself in a circle is refused when it is built; the bound makes sure that
    // one which got in cannot hold anybody up.
    for _ in 0..=form.questions().count() {
        let Some(condition) = &question.only_if else { return true };
        let above = form.question(&condition.question);
        if !condition.holds(given, above.is_some_and(|above| above.kind == QuestionKind::Choices)) {
            return false;
        }
        let Some(above) = above else { return true };
        question = above;
    }
    false
}
