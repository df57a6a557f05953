//! One message to a group: whom it is for, what it says in each language, whom it reaches, how it looks, and
//! what can be done with it.

use domain::{
    announcement::Stage, event::EventState, language::Language, mail_text::Placeholder, typed::Typed,
};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select, textarea},
    document::Page,
    i18n::{Tongue, count},
    pages::{
        mails::texts::{On, Shown},
        staff_events::heading::{Heading, Tab, heading, sample},
    },
    urls,
};

mod sending;

/// One message.
#[derive(Debug, Clone)]
pub struct Message {
    /// Which event.
    pub heading: Heading,
    /// Number of its row; none for one that is not kept yet.
    pub id: Option<i64>,
    /// Where it stands.
    pub stage: Stage,
    /// When it went or is to go, in words; may be empty.
    pub when: String,
    /// The fields as they are stored or were typed.
    pub typed: Typed,
    /// What can be chosen.
    pub choices: Choices,
    /// Whom it reaches.
    pub reach: Reach,
    /// How it looks, in each language that somebody of the group reads.
    pub previews: Vec<Preview>,
    /// The zone in which its time is typed, named.
    pub zone: String,
    /// What is wrong.
    pub errors: Errors,
    /// What was just done, in a sentence.
    pub done: Option<String>,
    /// Why something was not done, in a sentence.
    pub refused: Option<String>,
    /// Token of the forms.
    pub token: String,
    /// Key of the form that tries it out, by which a form that is sent twice is known as one.
    pub press: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Groups.
    pub audiences: Vec<Choice>,
    /// Countries that are represented at the event.
    pub countries: Vec<Choice>,
    /// Languages of readers.
    pub readers: Vec<Choice>,
    /// Languages of texts, under their own names: the page's first.
    pub languages: Vec<(Language, String)>,
}

/// Whom a message reaches.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// How many get it, or got it.
    pub recipients: usize,
    /// How many want no messages.
    pub unsubscribed: usize,
    /// From how many mails come back.
    pub returned: usize,
    /// How many have no address.
    pub without_address: usize,
    /// How many were left out in all, where it has gone.
    pub left_out: Option<usize>,
}

/// A message as readers of a language get it.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The readers' language, named.
    pub name: String,
    /// The readers' language.
    pub language: Language,
    /// How many of the group read it.
    pub readers: usize,
    /// The language of the text that they get, named, where it is another.
    pub instead: Option<String>,
    /// The mail.
    pub shown: Shown,
}

/// The page.
pub fn message(locale: Tongue, page: &Message) -> Page<impl IntoView + use<>> {
    let title = locale.text(if page.id.is_some() { "announcements-one" } else { "announcements-new" });
    let stage = locale.code("announcements_stage", page.stage.code());
    let back = urls::staff_event(locale.language, page.heading.id, "announcements");
    let is_draft = page.stage == Stage::Draft;
    let body = view! {
        {heading(locale, &page.heading, Tab::Announcements, Some(&title))}
        <p><a href=back>{locale.text("announcements-all")}</a></p>
        {page.done.clone().map(|done| notice("done", done))}
        {page.refused.clone().map(|refused| notice("warning", refused))}
        {error_summary(locale, &page.errors)}
        <p><span class="badge">{stage}</span> " " {page.when.clone()}</p>
        {reach(locale, page)}
        {is_draft.then(|| form(locale, page))}
        {(!page.previews.is_empty()).then(|| previews(locale, page))}
        {page.id.map(|id| sending::actions(locale, page, id))}
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn reach(locale: Tongue, page: &Message) -> impl IntoView + use<> {
    let Reach { recipients, unsubscribed, returned, without_address, left_out } = page.reach.clone();
    let reached = if page.stage == Stage::Sent { "announcements-went_to" } else { "announcements-reaches" };
    let left = [
        ("announcements-unsubscribed", unsubscribed),
        ("announcements-returned", returned),
        ("announcements-without_address", without_address),
        ("announcements-left_out", left_out.unwrap_or_default()),
    ];
    let left: Vec<_> = left
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(id, number)| view! { <li>{locale.with(id, &[("count", count(number))])}</li> })
        .collect();
    (page.id.is_some()).then(|| {
        view! {
            <p class="count" role="status">{locale.with(reached, &[("count", count(recipients))])}</p>
            {(!left.is_empty()).then(|| view! { <ul>{left}</ul> })}
        }
    })
}

fn form(locale: Tongue, page: &Message) -> impl IntoView + use<> {
    let Message { typed, errors, choices, .. } = page;
    let ask = |name: &str| Field::new(name, locale.code("announcements_field", name), typed.get(name));
    let part = page.id.map_or_else(|| "announcements/new".to_owned(), |id| format!("announcements/{id}"));
    let all = locale.text("announcements-everybody");
    let codes: Vec<String> = Placeholder::ALL.iter().map(|one| format!("{{{one}}}")).collect();
    let codes = locale.formats.list(codes.iter().map(String::as_str));
    let texts = choices.languages.iter().map(|one| text(locale, page, one)).collect_view();
    view! {
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, &part) class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <h2>{locale.text("announcements-to_whom")}</h2>
            <div class="columns">
                {select(locale, &ask("audience").required(), &locale.text("mail_texts-choose"), &choices.audiences, errors)}
                {select(locale, &ask("country"), &all, &choices.countries, errors)}
                {select(locale, &ask("language"), &all, &choices.readers, errors)}
            </div>
            <h2>{locale.text("announcements-says")}</h2>
            <p class="hint">{locale.text("announcements-says_help")}</p>
            <p class="hint">{locale.with("mail_texts-placeholders", &[("placeholders", codes.into())])}</p>
            {texts}
            <p class="actions"><button>{locale.text("announcements-keep")}</button></p>
        </form>
    }
}

/// Subject and text in one language; those that say nothing are folded away.
fn text(locale: Tongue, page: &Message, (language, name): &(Language, String)) -> impl IntoView + use<> {
    let [subject, body] = ["subject", "body"].map(|part| {
        let field_name = format!("{part}_{language}");
        let label = locale.with(
            "announcements-in_language",
            &[("field", locale.code("announcements_field", part).into()), ("language", name.as_str().into())],
        );
        Field::new(&field_name, label, page.typed.get(&field_name)).lang(*language)
    });
    let says = !subject.value.is_empty() || !body.value.is_empty() || *language == locale.language;
    let lang = language.to_string();
    view! {
        <details open=says>
            <summary><span lang=lang>{name.clone()}</span></summary>
            {field(locale, &subject, &page.errors)}
            {textarea(locale, &body, &page.errors)}
        </details>
    }
}

fn previews(locale: Tongue, page: &Message) -> impl IntoView + use<> {
    let real = page.previews.iter().any(|one| one.shown.on != On::Sample);
    let note = if real { "announcements-on_first" } else { "mail_texts-on_sample" };
    let shown = page
        .previews
        .iter()
        .map(|one| {
            let (lang, dir) = (one.language.to_string(), one.language.direction().code());
            let title = locale.with(
                "announcements-readers",
                &[("language", one.name.as_str().into()), ("count", count(one.readers))],
            );
            let instead = one.instead.as_ref().map(|other| {
                notice(
                    "warning",
                    locale.with("announcements-instead", &[("language", other.as_str().into())]),
                )
            });
            view! {
                <h3>{title}</h3>
                {instead}
                <p lang=lang.clone() dir=dir><strong>{one.shown.subject.clone()}</strong></p>
                <p class="prose" lang=lang dir=dir>{one.shown.text.clone()}</p>
            }
        })
        .collect_view();
    view! {
        <h2>{locale.text("mail_texts-preview")}</h2>
        <p>{locale.text(note)}</p>
        {shown}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Message> {
    let named = |list: &str, codes: &[&str]| -> Vec<Choice> {
        codes.iter().map(|code| ((*code).to_owned(), locale.code(list, code))).collect()
    };
    let new = Message {
        heading: sample(EventState::RegistrationOpen),
        id: None,
        stage: Stage::Draft,
        when: String::new(),
        typed: Typed::default(),
        choices: Choices {
            audiences: named("announcements_audience", &["confirmed", "waiting"]),
            countries: vec![("SEN".into(), "Senegal".into())],
            readers: named("language", &["ar", "en"]),
            languages: vec![(Language::EN, "English".into())],
        },
        reach: Reach::default(),
        previews: Vec::new(),
        zone: "Africa/Dakar".into(),
        errors: Errors::default(),
        done: None,
        refused: None,
        token: "token".into(),
        press: "press".into(),
    };
    let typed = [
        ("audience", "confirmed"),
        ("subject_en", "Visa {evnt}"),
        ("body_en", "</textarea><script>alert(1)</script>"),
    ];
    let typed = Typed(typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
    let mut wrong = Message { typed, ..new.clone() };
    wrong.errors.add("subject_en", locale.with("mail_texts-unknown", &[("placeholder", "{evnt}".into())]));
    let preview = Preview {
        name: locale.code("language", "en"),
        language: Language::EN,
        readers: 12,
        instead: Some(locale.code("language", "ar")),
        shown: Shown {
            subject: "Visa".into(),
            text: "Dear Awa Ndiaye,\n\n<Now>".into(),
            on: On::Registration,
        },
    };
    let draft = Message {
        id: Some(3),
        errors: Errors::default(),
        previews: vec![preview],
        reach: Reach { recipients: 120, unsubscribed: 2, returned: 1, without_address: 1, left_out: None },
        done: Some(locale.text("announcements-kept")),
        ..wrong.clone()
    };
    let at = |stage| Message { stage, when: "2 March 2027, 11:00".into(), done: None, ..draft.clone() };
    let sent = Message {
        reach: Reach { recipients: 120, left_out: Some(3), ..Reach::default() },
        ..at(Stage::Sent)
    };
    let refused = Some(locale.text("announcements-refused-nobody"));
    let stopped = Message { refused, ..at(Stage::Stopped) };
    vec![new, wrong, draft.clone(), at(Stage::Scheduled), sent, stopped]
}
