//! What the mails of an event say: subject and opening of each kind in each language, with a preview.

use domain::{event::EventState, language::Language, mail_text::Placeholder};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The words of one mail of an event.
#[derive(Debug, Clone)]
pub struct Texts {
    /// Which event.
    pub heading: Heading,
    /// Code of the kind of mail.
    pub kind: String,
    /// Kinds that can be chosen.
    pub kinds: Vec<Choice>,
    /// Language of the mail.
    pub language: Language,
    /// Languages that can be chosen, under their own names.
    pub languages: Vec<Choice>,
    /// Which mails have words of their own: code and language, and the names of both.
    pub adjusted: Vec<(String, Language, String, String)>,
    /// Subject as stored or typed.
    pub subject: String,
    /// Opening as stored or typed.
    pub opening: String,
    /// Whether the mail can speak of several events, where nobody's words are used.
    pub several: bool,
    /// The mail with these words.
    pub preview: Shown,
    /// What is wrong.
    pub errors: Errors,
    /// Whether it was saved just now.
    pub done: bool,
    /// Why nothing can be changed, in a sentence.
    pub locked: Option<String>,
    /// Token of the form.
    pub token: String,
}

/// A mail as it would go.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// Subject.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// What it is shown on.
    pub on: On,
}

/// What of the event a mail is shown on: the latest of its sort, or a sample.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum On {
    /// A registration.
    Registration,
    /// A form that somebody saved.
    Draft,
    /// A group.
    Group,
    /// A focal point.
    FocalPoint,
    /// An invitation.
    Invitation,
    /// There is none yet.
    #[default]
    Sample,
}

/// The page.
pub fn texts(locale: Tongue, page: &Texts) -> Page<impl IntoView + use<>> {
    let title = locale.text("mail_texts-title");
    let body = view! {
        {heading(locale, &page.heading, Tab::MailTexts, None)}
        {page.locked.clone().map(|locked| notice("warning", locked))}
        {page.done.then(|| notice("done", locale.text("mail_texts-saved")))}
        {error_summary(locale, &page.errors)}
        <p>{locale.text("mail_texts-help")}</p>
        <p><a href=urls::staff_mails_of(locale.language, page.heading.id)>{locale.text("mail_texts-mails")}</a></p>
        {choice(locale, page)}
        {page.several.then(|| view! { <p class="hint">{locale.text("mail_texts-several")}</p> })}
        {page.locked.is_none().then(|| form(locale, page))}
        {preview(locale, page)}
        {adjusted(locale, page)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn choice(locale: Tongue, page: &Texts) -> impl IntoView + use<> {
    let none = Errors::default();
    let all = |label: &str| locale.text(label);
    let kind = Field::new("kind", locale.text("mails-kind"), &page.kind);
    let language = Field::new("language", locale.text("mail_texts-language"), page.language.to_string());
    view! {
        <div class="filters">
            <form method="get" action=urls::staff_event(locale.language, page.heading.id, "mail-texts")>
                {select(locale, &kind, &all("mail_texts-choose"), &page.kinds, &none)}
                {select(locale, &language, &all("mail_texts-choose"), &page.languages, &none)}
                <button>{locale.text("mails-show")}</button>
            </form>
        </div>
    }
}

fn form(locale: Tongue, page: &Texts) -> impl IntoView + use<> {
    let codes: Vec<String> = Placeholder::ALL.iter().map(|one| format!("{{{one}}}")).collect();
    let codes = locale.formats.list(codes.iter().map(String::as_str));
    let hint = locale.with("mail_texts-placeholders", &[("placeholders", codes.into())]);
    let ask = |name: &str, label: &str, value: &str| Field {
        lang: Some(page.language),
        ..Field::new(name, locale.text(label), value)
    };
    let subject = ask("subject", "mail_texts-subject", &page.subject).hint(hint.clone());
    let opening = ask("opening", "mail_texts-opening", &page.opening).hint(hint);
    view! {
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "mail-texts/words")
            class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="kind" value=page.kind.clone()/>
            <input type="hidden" name="language" value=page.language.to_string()/>
            {field(locale, &subject, &page.errors)}
            {textarea(locale, &opening, &page.errors)}
            <p class="actions">
                <button name="act" value="preview" class="quiet">{locale.text("mail_texts-preview")}</button>
                <button name="act" value="save">{locale.text("mail_texts-save")}</button>
            </p>
        </form>
    }
}

fn preview(locale: Tongue, page: &Texts) -> impl IntoView + use<> {
    let note = match page.preview.on {
        On::Registration => "mail_texts-on_latest",
        On::Draft => "mail_texts-on_draft",
        On::Group => "mail_texts-on_group",
        On::FocalPoint => "mail_texts-on_focal_point",
        On::Invitation => "mail_texts-on_invitation",
        On::Sample => "mail_texts-on_sample",
    };
    let (lang, dir) = (page.language.to_string(), page.language.direction().code());
    let Shown { subject, text, .. } = page.preview.clone();
    view! {
        <h2>{locale.text("mail_texts-preview")}</h2>
        <p>{locale.text(note)}</p>
        <h3 lang=lang.clone() dir=dir>{subject}</h3>
        <p class="prose" lang=lang dir=dir>{text}</p>
    }
}

fn adjusted(locale: Tongue, page: &Texts) -> impl IntoView + use<> {
    let base = urls::staff_event(locale.language, page.heading.id, "mail-texts");
    let rows = page
        .adjusted
        .iter()
        .map(|(kind, language, kind_name, language_name)| {
            let lang = language.to_string();
            view! {
                <li>
                    <a href=format!("{base}?kind={kind}&language={language}")>
                        {kind_name.clone()} " (" <span lang=lang>{language_name.clone()}</span> ")"
                    </a>
                </li>
            }
        })
        .collect_view();
    (!page.adjusted.is_empty()).then(|| {
        view! { <h2>{locale.text("mail_texts-adjusted")}</h2> <ul>{rows}</ul> }
    })
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Texts> {
    let kinds = ["registration_received", "registration_confirmed"];
    let plain = Texts {
        heading: sample(EventState::RegistrationOpen),
        kind: kinds[1].into(),
        kinds: kinds.map(|kind| (kind.to_owned(), locale.code("mails-kind", kind))).into(),
        language: locale.language,
        languages: vec![(locale.language.to_string(), locale.text("language_own"))],
        adjusted: Vec::new(),
        subject: String::new(),
        opening: String::new(),
        several: false,
        preview: Shown {
            subject: "Registration confirmed: Forum on <smart> cities".into(),
            text: "Dear Awa Ndiaye,\n\nYour registration is confirmed.".into(),
            on: On::Registration,
        },
        errors: Errors::default(),
        done: false,
        locked: None,
        token: "token".into(),
    };
    let mut wrong = Texts {
        subject: "See you at {evnt}".into(),
        opening: "</textarea><script>alert(1)</script>".into(),
        adjusted: vec![(
            kinds[0].into(),
            locale.language,
            locale.code("mails-kind", kinds[0]),
            locale.text("language_own"),
        )],
        several: true,
        preview: Shown { on: On::Sample, ..plain.preview.clone() },
        ..plain.clone()
    };
    wrong.errors.add("subject", locale.with("mail_texts-unknown", &[("placeholder", "{evnt}".into())]));
    let saved = Texts { done: true, ..plain.clone() };
    let on = [On::Draft, On::Group, On::FocalPoint, On::Invitation]
        .map(|on| Texts { preview: Shown { on, ..plain.preview.clone() }, ..plain.clone() });
    let locked = Texts { locked: Some("The record is closed.".into()), ..plain.clone() };
    [plain, wrong, saved, locked].into_iter().chain(on).collect()
}
