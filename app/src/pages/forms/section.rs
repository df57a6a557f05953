//! The page on which an officer writes a section of a form.

use domain::{event::EventState, forms::in_language, language::Language, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, checkbox, error_summary, field, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// A section as stored or typed.
#[derive(Debug, Clone)]
pub struct SectionPage {
    /// Which event.
    pub heading: Heading,
    /// Its id, or `new`.
    pub id: String,
    /// The fields.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// When it can be asked.
    pub moments: Vec<Choice>,
    /// The languages, the page's own first, each by its name.
    pub languages: Vec<(Language, String)>,
    /// What it read when the form was given out; empty for a new one.
    pub seen: String,
    /// Whether somebody else changed it since.
    pub overtaken: bool,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn section(locale: Tongue, page: &SectionPage) -> Page<impl IntoView + use<>> {
    let SectionPage { typed, errors, .. } = page;
    let title = locale.text(if page.id == "new" { "forms-new_section" } else { "forms-section" });
    let action = urls::staff_event(locale.language, page.heading.id, &format!("form/sections/{}", page.id));
    let moment = Field::new("moment", locale.code("forms_field", "moment"), typed.get("moment")).required();
    let choose = locale.text("registration-choose");
    let new_page = Field::new("new_page", locale.code("forms_field", "new_page"), typed.get("new_page"))
        .hint(locale.code("forms_hint", "new_page"));
    let body = view! {
        {heading(locale, &page.heading, Tab::Form, Some(&title))}
        {error_summary(locale, errors)}
        {page.overtaken.then(|| notice("warning", locale.text("forms-overtaken")))}
        <form method="post" action=action>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="seen" value=page.seen.clone()/>
            {select(locale, &moment, &choose, &page.moments, errors)}
            {checkbox(&new_page, errors)}
            {texts(locale, &page.languages, &["title"], &["text"], typed, errors)}
            {done(locale, page.heading.id)}
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// The button, and the way back.
pub(super) fn done(locale: Tongue, event: i64) -> impl IntoView + use<> {
    view! {
        <div class="actions">
            <button>{locale.text("forms-save")}</button>
            <a href=urls::staff_event(locale.language, event, "form")>{locale.text("forms-back")}</a>
        </div>
    }
}

/// Lines and longer texts in each language; a language without any is folded away.
pub(super) fn texts(
    locale: Tongue,
    languages: &[(Language, String)],
    lines: &[&str],
    longer: &[&str],
    typed: &Typed,
    errors: &Errors,
) -> impl IntoView + use<> {
    let fold = |at: usize, language: Language, name: &str| {
        let asked = |part: &str| {
            let field = in_language(part, language);
            let label = format!("{} ({name})", locale.code("forms_field", part));
            let hint = locale.code("forms_hint", part);
            let hint = if hint == part { String::new() } else { hint };
            Field::new(&field, label, typed.get(&field)).lang(language).hint(hint)
        };
        let is_used = lines.iter().chain(longer).any(|part| {
            let field = in_language(part, language);
            typed.filled(&field).is_some() || errors.of(&field).is_some()
        });
        let short = lines.iter().map(|part| field(locale, &asked(part), errors)).collect_view();
        let long = longer.iter().map(|part| textarea(locale, &asked(part), errors)).collect_view();
        view! {
            <details open=at == 0 || is_used>
                <summary>{name.to_owned()}</summary>
                {short}
                {long}
            </details>
        }
    };
    languages.iter().enumerate().map(|(at, (language, name))| fold(at, *language, name)).collect_view()
}

/// Languages that samples show.
pub(super) fn sample_languages() -> Vec<(Language, String)> {
    let arabic = "ar".parse().ok().map(|language| (language, "Arabic".to_owned()));
    std::iter::once((Language::EN, "English".to_owned())).chain(arabic).collect()
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<SectionPage> {
    let new = SectionPage {
        heading: sample(EventState::Announced),
        id: "new".into(),
        typed: Typed::default(),
        errors: Errors::default(),
        moments: vec![
            ("registration".into(), "With the registration".into()),
            ("confirmation".into(), "After confirmation".into()),
        ],
        languages: sample_languages(),
        seen: String::new(),
        overtaken: false,
        token: "token".into(),
    };
    let typed = [("moment", "confirmation"), ("title-en", "Travel <&> visa"), ("title-ar", "السفر")];
    let typed = Typed(typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    let mut wrong = SectionPage { id: "travel".into(), typed, ..new.clone() };
    wrong.errors.add("text-en", "A text is too long; shorten it.");
    wrong.typed.add("new_page", "yes");
    wrong.errors.add("new_page", "What is asked after confirmation stands on one page.");
    vec![new, wrong]
}
