//! One mail, as whoever got it reads it, and sending it once more.

use domain::language::Language;
use leptos::prelude::*;

use crate::{components::notice, document::Page, i18n::Tongue, urls};

/// One mail.
#[derive(Debug, Clone)]
pub struct MailPage {
    /// Number of its row.
    pub id: i64,
    /// Kind, named.
    pub kind: String,
    /// Recipient.
    pub recipient: String,
    /// Title of the event; may be empty.
    pub event: String,
    /// State, named.
    pub state: String,
    /// When it was written, in words.
    pub written: String,
    /// When it was sent, in words; empty if it was not.
    pub sent: String,
    /// How often it was tried.
    pub attempts: i32,
    /// What the server said last; may be empty.
    pub error: String,
    /// When it came back, in words; empty if it did not.
    pub returned: String,
    /// What the other side said of it then; may be empty.
    pub said: String,
    /// Its language.
    pub language: Language,
    /// What it says.
    pub content: Content,
    /// Why it was not sent again, if it was asked for.
    pub refused: Option<String>,
    /// The form that sends it again; none while it waits to go.
    pub form: Option<Again>,
}

/// What a mail says, as far as it is known.
#[derive(Debug, Clone)]
pub enum Content {
    /// As it went or was tried: subject and text.
    Kept(String, String),
    /// As it would go now: subject and text.
    Waiting(String, String),
    /// It waits, but what it would tell is no longer so.
    Obsolete,
    /// Nobody kept it, or it was never written.
    Unknown,
}

/// The form that sends a mail again.
#[derive(Debug, Clone)]
pub struct Again {
    /// Token of the form.
    pub token: String,
    /// Key of this form, by which a form that is sent twice is known as one.
    pub press: String,
}

/// The page.
pub fn mail(locale: Tongue, model: &MailPage) -> Page<impl IntoView + use<>> {
    let title = model.kind.clone();
    let facts = [
        ("mails-recipient", model.recipient.clone()),
        ("mails-event", model.event.clone()),
        ("mails-state", model.state.clone()),
        ("mails-written", model.written.clone()),
        ("mails-sent", model.sent.clone()),
        ("mails-returned", model.returned.clone()),
        ("mails-attempts", locale.number(model.attempts.into())),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts
        .map(|(id, value)| view! { <dt>{locale.text(id)}</dt><dd><bdi>{value}</bdi></dd> })
        .collect_view();
    let error = (!model.error.is_empty())
        .then(|| view! { <p class="error"><bdi lang="en">{model.error.clone()}</bdi></p> });
    let body = view! {
        <p><a href=urls::staff(locale.language, "/mails")>{locale.text("mails-all")}</a></p>
        <h1>{title.clone()}</h1>
        {model.refused.clone().map(|refused| notice("warning", refused))}
        <dl class="facts">{facts}</dl>
        {error}
        {(!model.said.is_empty()).then(|| view! { <p class="error"><bdi lang="en">{model.said.clone()}</bdi></p> })}
        {content(locale, model)}
        {model.form.as_ref().map(|form| again(locale, model.id, form))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn content(locale: Tongue, model: &MailPage) -> AnyView {
    let (note, subject, text) = match &model.content {
        Content::Kept(subject, text) => ("mails-as_sent", subject, text),
        Content::Waiting(subject, text) => ("mails-as_it_would_go", subject, text),
        Content::Obsolete => return view! { <p>{locale.text("mails-obsolete")}</p> }.into_any(),
        Content::Unknown => return view! { <p>{locale.text("mails-not_kept")}</p> }.into_any(),
    };
    let (lang, dir) = (model.language.to_string(), model.language.direction().code());
    view! {
        <p>{locale.text(note)}</p>
        <h2 lang=lang.clone() dir=dir>{subject.clone()}</h2>
        <p class="prose" lang=lang dir=dir>{text.clone()}</p>
    }
    .into_any()
}

fn again(locale: Tongue, id: i64, form: &Again) -> impl IntoView + use<> {
    view! {
        <form method="post" action=urls::staff_mail(locale.language, id, "sending")>
            <input type="hidden" name="_token" value=form.token.clone()/>
            <input type="hidden" name="press" value=form.press.clone()/>
            <p class="hint">{locale.text("mails-again-help")}</p>
            <p class="actions"><button>{locale.text("mails-again")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<MailPage> {
    let sent = MailPage {
        id: 7,
        kind: locale.text("mails-kind-registration_confirmed"),
        recipient: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        event: "Forum on <smart> cities".into(),
        state: locale.text("mails-state-sent"),
        written: "2 March 2027".into(),
        sent: "2 March 2027".into(),
        attempts: 1,
        error: String::new(),
        returned: String::new(),
        said: String::new(),
        language: Language::EN,
        content: Content::Kept(
            "Registration confirmed: Forum on <smart> cities".into(),
            "Dear Awa Ndiaye,\n\nYour registration is confirmed.\n\nhttps://events.example.org/en/r/…".into(),
        ),
        refused: None,
        form: Some(Again { token: "token".into(), press: "press".into() }),
    };
    let Content::Kept(subject, text) = sent.content.clone() else { return Vec::new() };
    let waiting = MailPage {
        state: locale.text("mails-state-queued"),
        sent: String::new(),
        attempts: 0,
        content: Content::Waiting(subject, text),
        form: None,
        ..sent.clone()
    };
    let refused = MailPage {
        state: locale.text("mails-state-failed"),
        sent: String::new(),
        error: "permanent error (550): no such user".into(),
        content: Content::Unknown,
        refused: Some(locale.text("mails-refused-not_true")),
        ..sent.clone()
    };
    let returned =
        MailPage { returned: "3 March 2027".into(), said: "5.1.1 550 no <such> user".into(), ..sent.clone() };
    vec![sent, waiting.clone(), refused, returned, MailPage { content: Content::Obsolete, ..waiting }]
}
