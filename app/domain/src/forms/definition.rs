//! A form as officers build it.

use serde::{Deserialize, Serialize};

use crate::{codes, texts::Texts};

/// Most sections of a form.
pub const MOST_SECTIONS: usize = 30;
/// Most questions of a form: more are not answered on a phone.
pub const MOST_QUESTIONS: usize = 100;
/// Most options of a question: as many as there are countries, and some.
pub const MOST_OPTIONS: usize = 300;

codes! {
    /// What sort of answer a question takes.
    QuestionKind as "question_kind" {
        /// One line.
        Text = "text",
        /// Several lines.
        LongText = "long_text",
        /// One of several options.
        Choice = "choice",
        /// Any of several options.
        Choices = "choices",
        /// A whole number.
        Number = "number",
        /// A day.
        Date = "date",
        /// A country or territory.
        Country = "country",
        /// The name of an organization.
        Organization = "organization",
        /// A document or picture.
        File = "file",
        /// A box that has to be ticked to agree.
        Consent = "consent",
    }
}

impl QuestionKind {
    /// Whether the question has options.
    #[must_use]
    pub const fn has_options(self) -> bool {
        matches!(self, Self::Choice | Self::Choices)
    }

    /// Whether the question has bounds.
    #[must_use]
    pub const fn has_bounds(self) -> bool {
        matches!(self, Self::Text | Self::LongText | Self::Number | Self::File)
    }
}

codes! {
    /// When a section is asked.
    Moment as "moment" {
        /// With the registration.
        Registration = "registration",
        /// Only of those whose registration is confirmed: visa, hotel.
        Confirmation = "confirmation",
    }
}

/// A whole form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Definition {
    /// In the order in which they are asked.
    pub sections: Vec<Section>,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Section {
    /// Stays the same through all versions.
    pub id: String,
    /// Heading.
    pub title: Texts,
    /// What is said below the heading.
    pub text: Texts,
    /// When it is asked.
    pub moment: Moment,
    /// Whether it begins a page of its own.
    pub new_page: bool,
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
}

impl Default for Section {
    fn default() -> Self {
        Self {
            id: String::new(),
            title: Texts::default(),
            text: Texts::default(),
            moment: Moment::Registration,
            new_page: false,
            questions: Vec::new(),
        }
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// Stays the same through all versions, so that answers to several of them can be compared.
    pub id: String,
    /// What sort of answer it takes.
    pub kind: QuestionKind,
    /// The question itself.
    pub label: Texts,
    /// Help.
    pub help: Texts,
    /// Whether it has to be answered where it is shown.
    pub required: bool,
    /// What can be chosen.
    pub options: Vec<Opt>,
    /// How much or how long.
    pub bounds: Bounds,
    /// When it is shown; none is always.
    pub only_if: Option<Condition>,
    /// Whether an answer that changes after the approval has to be approved again.
    pub matters: bool,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            id: String::new(),
            kind: QuestionKind::Text,
            label: Texts::default(),
            help: Texts::default(),
            required: false,
            options: Vec::new(),
            bounds: Bounds::default(),
            only_if: None,
            matters: false,
        }
    }
}

/// One option of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Opt {
    /// What is stored; stays the same through all versions.
    pub id: String,
    /// What is read.
    pub label: Texts,
}

/// Bounds of an answer: the value of a number, the characters of a text, the megabytes of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bounds {
    /// The least.
    pub least: Option<i64>,
    /// The most.
    pub most: Option<i64>,
}

/// When a question is shown: if another one has one of these answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Condition {
    /// An earlier question's id, or a field of the registration (`fellowship`, `role`, `mode`,
    /// `organization_kind`, `country`, `gender`).
    pub question: String,
    /// Any of these; none at all is any answer.
    pub any_of: Vec<String>,
}

impl Definition {
    /// Every question, with the moment at which it is asked.
    pub fn questions(&self) -> impl Iterator<Item = (Moment, &Question)> {
        self.sections.iter().flat_map(|section| section.questions.iter().map(|one| (section.moment, one)))
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().map(|(_, question)| question).find(|question| question.id == id)
    }

    /// The sections asked with the registration, in pages; the first begins with the registration's own fields
    /// and may have no section. What is asked after confirmation stands on one page.
    #[must_use]
    pub fn pages(&self) -> Vec<Vec<&Section>> {
        let mut pages: Vec<Vec<&Section>> = vec![Vec::new()];
        for section in self.sections.iter().filter(|section| section.moment == Moment::Registration) {
            if section.new_page {
                pages.push(Vec::new());
            }
            if let Some(page) = pages.last_mut() {
                page.push(section);
            }
        }
        pages
    }

    /// Whether anything is asked at a moment.
    #[must_use]
    pub fn asks(&self, moment: Moment) -> bool {
        self.questions().any(|(when, _)| when == moment)
    }
}
