//! What a reader sees when a page cannot be shown: one sentence that helps and a way on.

use leptos::prelude::*;

use crate::{components::notice, document::Page, i18n::Tongue, urls};

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing has this address.
    NotFound,
    /// The person may not do this.
    Forbidden,
    /// The form's token is missing, forged or too old.
    FormExpired,
    /// A link that can be used once or for a while only.
    LinkExpired,
    /// A link to a registration that opens nothing any more.
    OldLink,
    /// A link to a form that was kept, and was sent, given up or forgotten since.
    OldDraft,
    /// A link to a questionnaire that opens nothing, or nothing any more.
    OldQuestionnaire,
    /// A file that a scanner has not looked at yet, or refused.
    FileHeldBack,
    /// More was sent than a form can hold.
    TooLarge,
    /// The same was tried too often.
    TooMany,
    /// What was sent is not readable.
    Unreadable,
    /// The platform can be read, but takes no changes now.
    CannotSave,
    /// The platform has no room to store anything.
    NoSpace,
    /// The database does not answer.
    Away,
    /// The platform's own fault.
    Fault,
}

impl Problem {
    /// All of them, for samples and tests.
    pub const ALL: [Self; 15] = [
        Self::NotFound,
        Self::Forbidden,
        Self::FormExpired,
        Self::LinkExpired,
        Self::OldLink,
        Self::OldDraft,
        Self::OldQuestionnaire,
        Self::FileHeldBack,
        Self::TooLarge,
        Self::TooMany,
        Self::Unreadable,
        Self::CannotSave,
        Self::NoSpace,
        Self::Away,
        Self::Fault,
    ];

    const fn id(self) -> &'static str {
        match self {
            Self::NotFound => "problem-not-found",
            Self::Forbidden => "problem-forbidden",
            Self::FormExpired => "problem-form-expired",
            Self::LinkExpired => "problem-link-expired",
            Self::OldLink => "problem-old-link",
            Self::OldDraft => "problem-old-draft",
            Self::OldQuestionnaire => "problem-old-questionnaire",
            Self::FileHeldBack => "problem-file-held-back",
            Self::TooLarge => "problem-too-large",
            Self::TooMany => "problem-too-many",
            Self::Unreadable => "problem-unreadable",
            Self::CannotSave => "problem-cannot-save",
            Self::NoSpace => "problem-no-space",
            Self::Away => "problem-away",
            Self::Fault => "problem-fault",
        }
    }
}

/// The page of a problem.
pub fn problem(locale: Tongue, problem: Problem) -> Page<impl IntoView> {
    let id = problem.id();
    let title = locale.text(id);
    let help = locale.text(&format!("{id}-help"));
    let heading = title.clone();
    let body = view! {
        <h1>{heading}</h1>
        <p>{help}</p>
        {matches!(problem, Problem::OldLink | Problem::OldDraft).then(|| view! {
            <p><a href=urls::own_links(locale.language)>{locale.text("registration-no-mail-link")}</a></p>
        })}
        <p><a href=urls::calendar(locale.language)>{locale.text("problem-back")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Above a form that could not be saved, although nothing is wrong with what was typed: it still stands
/// there, to be sent again.
pub fn unsaved(locale: Tongue, problem: Option<Problem>) -> Option<impl IntoView> {
    let id = match problem? {
        Problem::CannotSave => "problem-cannot-save-form",
        Problem::NoSpace => "problem-no-space-form",
        Problem::TooMany => "problem-too-many-form",
        Problem::Away => "problem-away-form",
        _ => "problem-fault-form",
    };
    Some(notice("warning", locale.text(id)))
}
