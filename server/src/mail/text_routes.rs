//! What officers write for the mails of an event: choosing a mail, looking at it, keeping it.

use app::{
    components::Errors,
    i18n::{Tongue, count},
    pages::{
        mails::texts::{Shown, Texts, texts as texts_page},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{language::Language, mail_text::WrongText};
use entities::event;

use super::{
    KINDS_OF_EVENTS, render,
    texts::{self, NotKept, Which, Words},
};
use crate::{
    authorize::{EditEvent, Permit},
    delegations,
    events::{
        staff::{Reader, locked},
        staff_routes::{Asked, asked},
    },
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/mail-texts`
///
/// # Errors
/// When the event is not the reader's.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let chosen = Chosen::of(locale, asked(&query, "kind"), asked(&query, "language"));
    let stored = texts::stored(app.db.read(), id, chosen.kind, chosen.language).await?;
    let (subject, opening) = stored.map(|row| (row.subject, row.opening)).unwrap_or_default();
    let done = asked(&query, "done") == "saved";
    shown(&reader, &event, Typed { chosen, subject, opening, done }, Errors::default()).await
}

/// `POST /{lang}/staff/events/{id}/mail-texts/words`: shows what was typed on real data, or keeps it.
///
/// # Errors
/// When the event is not the reader's.
pub async fn write(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let chosen = Chosen::of(locale, form.get("kind"), form.get("language"));
    let (subject, opening) = typed_words(&form);
    let words = Words { subject: &subject, opening: &opening };
    let mut errors = Errors::default();
    if form.get("act") == "preview" {
        texts::check(words).unwrap_or_else(|(field, wrong)| errors.add(field, sentence(locale, &wrong)));
    } else {
        let which = Which { event_id: id, kind: chosen.kind, language: chosen.language };
        match texts::keep(&app, &permit, which, words).await? {
            Ok(()) => return Ok(reader.to_event(id, "mail-texts", &chosen.saved())),
            Err(why) => {
                let (field, sentence) = not_kept(locale, &why)?;
                errors.add(field, sentence);
            }
        }
    }
    shown(&reader, &event, Typed { chosen, subject, opening, done: false }, errors).await
}

/// Which mail the page is about.
#[derive(Debug, Clone, Copy)]
struct Chosen {
    kind: &'static str,
    language: Language,
}

impl Chosen {
    /// As asked for; else the first kind, in the reader's language.
    fn of(locale: Tongue, kind: &str, language: &str) -> Self {
        let known = KINDS_OF_EVENTS.into_iter().find(|known| *known == kind);
        let shipped = app::i18n::Locales::shipped();
        let language = language.parse().ok().filter(|language| shipped.get(*language).is_some());
        Self { kind: known.unwrap_or(KINDS_OF_EVENTS[0]), language: language.unwrap_or(locale.language) }
    }

    fn saved(self) -> String {
        format!("?kind={}&language={}&done=saved", self.kind, self.language)
    }
}

struct Typed {
    chosen: Chosen,
    subject: String,
    opening: String,
    done: bool,
}

/// Subject in one line, and opening with the line ends of here.
fn typed_words(form: &Form) -> (String, String) {
    let subject = form.get("subject").split_whitespace().collect::<Vec<_>>().join(" ");
    (subject, form.get("opening").replace("\r\n", "\n"))
}

/// The field and the sentence of a refusal to keep; or the page that is not the reader's.
fn not_kept(locale: Tongue, why: &NotKept) -> Result<(&'static str, String), Problem> {
    match why {
        NotKept::Wrong(field, wrong) => Ok((*field, sentence(locale, wrong))),
        NotKept::Closed => Ok(("subject", locale.text("staff_events-closed"))),
        NotKept::OtherSector => Err(Problem::Forbidden),
        NotKept::Unknown => Err(Problem::NotFound),
    }
}

/// Why a text cannot be kept, in a sentence that names it.
pub(super) fn sentence(locale: Tongue, wrong: &WrongText) -> String {
    match wrong {
        WrongText::Placeholder(named) => {
            locale.with("mail_texts-unknown", &[("placeholder", named.as_str().into())])
        }
        WrongText::TooLong(longest) => locale.with("mail_texts-too_long", &[("count", count(*longest))]),
    }
}

async fn shown(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    errors: Errors,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let Chosen { kind, language } = typed.chosen;
    let named = |code: &&str| ((*code).to_owned(), locale.code("mails-kind", code));
    let adjusted = texts::of_event(app.db.read(), event.id).await?;
    let adjusted = adjusted.into_iter().map(|row| {
        (row.kind.clone(), row.language, locale.code("mails-kind", &row.kind), own_name(app, row.language))
    });
    let tongue = app.locales.or_english(language);
    let words = Words { subject: &typed.subject, opening: &typed.opening };
    let (email, on) = render::preview(app, tongue, kind, event, words).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Texts {
        heading: reader.heading(event),
        kind: kind.to_owned(),
        kinds: KINDS_OF_EVENTS.iter().map(named).collect(),
        language,
        languages: app
            .locales
            .iter()
            .map(|one| (one.language.to_string(), one.text("language_own")))
            .collect(),
        adjusted: adjusted.collect(),
        subject: typed.subject,
        opening: typed.opening,
        several: [delegations::MAIL, delegations::WAITING].contains(&kind),
        preview: Shown { subject: email.subject, text: email.text, on },
        errors,
        done: typed.done,
        locked: locked(locale, event),
        token: reader.token(),
    };
    Ok(reader.event_page(event, "mail-texts", status, texts_page(locale, &model)))
}

fn own_name(app: &App, language: Language) -> String {
    app.locales.get(language).map_or_else(|| language.to_string(), |one| one.text("language_own"))
}
