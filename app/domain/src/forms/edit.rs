//! Changes of a form while it is built: sections and questions come, go and move.

use super::definition::{Definition, Question, Section};
use crate::codes;

codes! {
    /// Where something is moved.
    Towards as "towards" {
        /// One place nearer to the start.
        Start = "start",
        /// One place nearer to the end.
        End = "end",
    }
}

/// Most letters of an id that is made of a label.
const LETTERS: usize = 40;

/// A label as an id; empty if it has no Latin letter or digit.
pub(super) fn id_of(label: &str) -> String {
    let mut id = String::new();
    for sign in label.chars().flat_map(char::to_lowercase) {
        if id.len() >= LETTERS {
            break;
        }
        if sign.is_ascii_alphanumeric() {
            id.push(sign);
        } else if !id.is_empty() && !id.ends_with('_') {
            id.push('_');
        }
    }
    id.trim_end_matches('_').to_owned()
}

impl Definition {
    /// A section by its id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// An id for something new, made of its label, that nothing in the form has.
    #[must_use]
    pub fn free_id(&self, label: &str) -> String {
        let base = match id_of(label) {
            id if id.is_empty() || id == "new" => "item".to_owned(),
            id => id,
        };
        let is_free = |id: &str| {
            self.question(id).is_none()
                && self.section(id).is_none()
                && !super::visibility::ASKED_ALWAYS.contains(&id)
        };
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|id| is_free(id));
        free.unwrap_or(base)
    }

    /// Puts a section in place of the one with its id, whose questions stay, or at the end.
    pub fn put_section(&mut self, section: Section) {
        match self.sections.iter_mut().find(|known| known.id == section.id) {
            Some(known) => {
                let questions = std::mem::take(&mut known.questions);
                *known = Section { questions, ..section };
            }
            None => self.sections.push(section),
        }
    }

    /// Puts a question in place of the one with its id, or at the end of a section; false if there is
    /// no such section.
    pub fn put_question(&mut self, section: &str, question: Question) -> bool {
        let mut all = self.sections.iter_mut().flat_map(|section| &mut section.questions);
        if let Some(known) = all.find(|known| known.id == question.id) {
            *known = question;
            return true;
        }
        let section = self.sections.iter_mut().find(|known| known.id == section);
        section.map(|section| section.questions.push(question)).is_some()
    }

    /// Takes a section with its questions, or a question, away; false if there is none.
    pub fn remove(&mut self, id: &str) -> bool {
        let count = |form: &Self| form.sections.len() + form.questions().count();
        let before = count(self);
        self.sections.retain(|section| section.id != id);
        for section in &mut self.sections {
            section.questions.retain(|question| question.id != id);
        }
        count(self) < before
    }

    /// Moves a section or a question by one place; a question at the edge of its section goes to the
    /// next one. False if there is no such thing, or nowhere to go.
    pub fn move_one(&mut self, id: &str, towards: Towards) -> bool {
        if let Some(at) = self.sections.iter().position(|section| section.id == id) {
            return beside(at, towards, self.sections.len()).map(|to| self.sections.swap(at, to)).is_some();
        }
        let of = |section: &Section| section.questions.iter().position(|question| question.id == id);
        let found = self.sections.iter().enumerate().find_map(|(at, section)| Some((at, of(section)?)));
        let Some((section, at)) = found else { return false };
        let questions = &mut self.sections[section].questions;
        if let Some(to) = beside(at, towards, questions.len()) {
            questions.swap(at, to);
            return true;
        }
        let Some(next) = beside(section, towards, self.sections.len()) else { return false };
        let question = self.sections[section].questions.remove(at);
        let others = &mut self.sections[next].questions;
        let place = if towards == Towards::Start { others.len() } else { 0 };
        others.insert(place, question);
        true
    }
}

fn beside(at: usize, towards: Towards, count: usize) -> Option<usize> {
    match towards {
        Towards::Start => at.checked_sub(1),
        Towards::End => Some(at + 1).filter(|to| *to < count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Definition {
        let question = |id: &str| Question { id: id.into(), ..Question::default() };
        let section = |id: &str, questions: &[&str]| Section {
            id: id.into(),
            questions: questions.iter().map(|id| question(id)).collect(),
            ..Section::default()
        };
        Definition { sections: vec![section("travel", &["visa", "hotel"]), section("food", &["diet"])] }
    }

    fn order(form: &Definition) -> String {
        let ids = form.sections.iter().flat_map(|section| {
            std::iter::once(section.id.as_str()).chain(section.questions.iter().map(|one| one.id.as_str()))
        });
        ids.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_question_moves_within_its_section_and_on_to_the_next() {
        let mut form = form();
        assert!(form.move_one("visa", Towards::End));
        assert_eq!(order(&form), "travel hotel visa food diet");
        assert!(form.move_one("visa", Towards::End));
        assert_eq!(order(&form), "travel hotel food visa diet");
        assert!(form.move_one("visa", Towards::Start));
        assert!(form.move_one("food", Towards::Start));
        assert_eq!(order(&form), "food diet travel hotel visa");
        assert!(!form.move_one("diet", Towards::Start) && !form.move_one("nothing", Towards::End));
    }

    #[test]
    fn what_is_put_again_replaces_itself_and_keeps_its_place() {
        let mut form = form();
        form.put_section(Section { id: "travel".into(), new_page: true, ..Section::default() });
        assert!(
            form.put_question("food", Question { id: "visa".into(), required: true, ..Question::default() })
        );
        assert_eq!(order(&form), "travel visa hotel food diet");
        assert!(form.sections[0].new_page && form.sections[0].questions[0].required);
        assert!(!form.put_question("nowhere", Question { id: "other".into(), ..Question::default() }));
        assert!(form.remove("food") && form.remove("visa") && !form.remove("visa"));
        assert_eq!(order(&form), "travel hotel");
    }

    #[test]
    fn new_ids_are_made_of_the_label_and_never_taken() {
        let form = form();
        assert_eq!(form.free_id("Do you need a Visa?"), "do_you_need_a_visa");
        assert_eq!(form.free_id("Visa"), "visa_2");
        assert_eq!(form.free_id("Country"), "country_2");
        assert_eq!(form.free_id("هل تحتاجون"), "item");
        assert_eq!(form.free_id("new"), "item");
    }
}
