//! What decides which questions of a form are shown, as a short text: what a page hands to the browser, so
//! that the same rule runs there without the form's sentences and without a parser of JSON.
//!
//! A line a question: its id, `*` if several options can be chosen, what it depends on, and the answers that
//! it is asked with, all separated by tabs. Only the id has to be there.

use super::definition::{Condition, Definition, Question, QuestionKind, Section};

impl Definition {
    /// Whether a question of it depends on an answer.
    #[must_use]
    pub fn has_conditions(&self) -> bool {
        self.questions().any(|(_, question)| question.only_if.is_some())
    }

    /// What decides which questions are shown.
    #[must_use]
    pub fn rules(&self) -> String {
        self.questions().map(|(_, question)| line(question)).collect::<Vec<_>>().join("\n")
    }

    /// A form of which nothing but that is known.
    #[must_use]
    pub fn of_rules(text: &str) -> Self {
        let questions = text.lines().map(question).collect();
        Self { sections: vec![Section { questions, ..Section::default() }] }
    }
}

fn line(question: &Question) -> String {
    let several = if question.kind == QuestionKind::Choices { "*" } else { "" };
    let mut parts = vec![question.id.clone(), several.to_owned()];
    if let Some(condition) = &question.only_if {
        parts.push(condition.question.clone());
        // An answer is one line of text, in which a tab says nothing.
        parts.extend(condition.any_of.iter().map(|answer| answer.replace('\t', " ")));
    }
    parts.join("\t")
}

fn question(line: &str) -> Question {
    let mut parts = line.split('\t');
    let id = parts.next().unwrap_or_default().to_owned();
    let kind = if parts.next() == Some("*") { QuestionKind::Choices } else { QuestionKind::Text };
    let only_if = parts.next().map(|question| Condition {
        question: question.to_owned(),
        any_of: parts.map(str::to_owned).collect(),
    });
    Question { id, kind, only_if, ..Question::default() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{forms::is_shown, typed::Typed};

    proptest! {
        /// Whatever the form and whatever was typed, the browser shows what the server asks.
        #[test]
        fn the_browser_decides_as_the_server_does(
            on in prop::collection::vec((any::<bool>(), prop::option::of((0_usize..7, prop::collection::vec("[abc]", 0..3)))), 1..7),
            typed in prop::collection::vec((0_usize..7, "[abc]?"), 0..9),
        ) {
            let name = |at: usize| if at == 6 { "country".to_owned() } else { format!("q{at}") };
            let questions = on.iter().enumerate().map(|(at, (several, condition))| Question {
                id: name(at),
                kind: if *several { QuestionKind::Choices } else { QuestionKind::Choice },
                only_if: condition.clone().map(|(on, any_of)| Condition { question: name(on), any_of }),
                ..Question::default()
            });
            let form = Definition { sections: vec![Section { questions: questions.collect(), ..Section::default() }] };
            let field = |at: usize| if at == 6 { name(at) } else { Question::field_of(&name(at)) };
            let typed = Typed(typed.into_iter().map(|(at, text)| (field(at), text)).collect());
            let known = Definition::of_rules(&form.rules());
            for (_, question) in form.questions() {
                let there = known.question(&question.id).unwrap();
                prop_assert_eq!(is_shown(&form, question, &typed), is_shown(&known, there, &typed));
            }
        }
    }

    #[test]
    fn nothing_but_the_conditions_is_told() {
        let question = |id: &str| Question { id: id.into(), ..Question::default() };
        let any_of = vec!["yes".to_owned(), "may\tbe".to_owned()];
        let page =
            Question { only_if: Some(Condition { question: "visa".into(), any_of }), ..question("page") };
        let form = Definition {
            sections: vec![Section { questions: vec![question("visa"), page], ..Section::default() }],
        };
        assert!(form.has_conditions());
        assert_eq!(form.rules(), "visa\t\npage\t\tvisa\tyes\tmay be");
        assert_eq!(Definition::of_rules(&form.rules()).rules(), form.rules());
    }
}
