//! What answers where officers invite people.

use app::{
    components::{Choice, Errors},
    i18n::Tongue,
    pages::{
        invitations::preview::{Preview, preview as preview_page},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::NaiveDate;
use domain::{
    invitation::{
        MOST_AT_ONCE, MOST_USES, end_of_day,
        list::{Invitee, Line, read},
    },
    language::Language,
    typed::Typed,
};
use entities::event;
use lettre::Address;

use super::{
    inviting::{self, Manner, NotInvited},
    look::Known,
    reminding::remind as remind_all,
    staff_page::shown,
    upload::WithFile,
};
use crate::{
    authorize::{DecideRegistration, Permit, SeeRegistrations},
    events::{present, staff::Reader, staff_routes::Asked},
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/invitations`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeRegistrations>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let typed = Typed(vec![("language".to_owned(), locale.language.to_string())]);
    shown(&reader, &event, &query, typed, Errors::default()).await
}

/// `POST /{lang}/staff/events/{id}/invitations/preview`: who would be invited by a list, pasted or of a file.
///
/// # Errors
/// When the event is not the reader's.
pub async fn preview(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    WithFile(form): WithFile,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let manner = match manner(&reader, &event, &typed, "") {
        Ok(manner) => manner,
        Err(errors) => return shown(&reader, &event, &[], typed, errors).await,
    };
    match lines(&app, locale, &typed) {
        Ok(lines) => previewed(&reader, &event, typed, &lines, manner).await,
        Err(errors) => shown(&reader, &event, &[], typed, errors).await,
    }
}

/// `POST /{lang}/staff/events/{id}/invitations/sending`
///
/// # Errors
/// When the event is not the reader's.
pub async fn send(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let read = manner(&reader, &event, &typed, "").and_then(|how| Ok((how, lines(&app, locale, &typed)?)));
    let (manner, lines) = match read {
        Ok(read) => read,
        Err(errors) => return shown(&reader, &event, &[], typed, errors).await,
    };
    let people: Vec<Invitee> = lines.into_iter().filter_map(|line| line.read.ok()).collect();
    let invited = gone(inviting::invite(&app, &permit, id, &people, manner).await?)?;
    Ok(reader.to_event(id, "invitations", &format!("?invited={}", invited.unwrap_or(0))))
}

/// `POST /{lang}/staff/events/{id}/invitations/links`: a link that is open to whoever has it.
///
/// # Errors
/// When the event is not the reader's.
pub async fn make_link(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let uses = typed.filled("max_uses").map(|uses| uses.parse::<i32>().ok().filter(|uses| *uses > 0));
    let wrong = uses.is_some_and(|uses| uses.is_none_or(|uses| uses > MOST_USES));
    let manner = manner(&reader, &event, &typed, "link_").and_then(|manner| {
        let error = || Errors(vec![("max_uses".to_owned(), locale.text("invitations-wrong_uses"))]);
        if wrong { Err(error()) } else { Ok(manner) }
    });
    let manner = match manner {
        Ok(manner) => manner,
        Err(errors) => return shown(&reader, &event, &[], typed, errors).await,
    };
    let label = typed.filled("label").map(|label| label.chars().take(200).collect());
    gone(inviting::open_link(&app, &permit, id, (label, uses.flatten()), manner).await?)?;
    Ok(reader.to_event(id, "invitations", "?done=link"))
}

/// `POST /{lang}/staff/events/{id}/invitations/reminders`
///
/// # Errors
/// When the event is not the reader's.
pub async fn remind(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let reminded = gone(remind_all(&app, &permit, id).await?)?;
    Ok(reader.to_event(id, "invitations", &format!("?reminded={}", reminded.unwrap_or(0))))
}

/// `POST /{lang}/staff/events/{id}/invitations/{row}/revocation`
///
/// # Errors
/// When the event is not the reader's, or there is no such invitation.
pub async fn revoke(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    gone(inviting::revoke(&app, &permit, id, row).await?)?;
    Ok(reader.to_event(id, "invitations", "?done=revoked"))
}

/// Languages that mails can be in, under their own names.
pub(super) fn languages(app: &App) -> Vec<Choice> {
    app.locales.iter().map(|one| (one.language.to_string(), one.text("language_own"))).collect()
}

/// The lines of the list that was typed.
fn lines(app: &App, locale: Tongue, typed: &Typed) -> Result<Vec<Line>, Errors> {
    let is_deliverable = |email: &str| email.parse::<Address>().is_ok();
    let is_language = |language: Language| app.locales.get(language).is_some();
    let lines = read(typed.get("list"), is_deliverable, is_language);
    let wrong = |id: &str| Err(Errors(vec![("list".to_owned(), locale.text(id))]));
    match lines.len() {
        0 => wrong("invitations-no_list"),
        many if many > MOST_AT_ONCE => wrong("invitations-too_many"),
        _ => Ok(lines),
    }
}

/// Language, end and whether officers decide, of the form whose fields begin so.
fn manner(reader: &Reader<'_>, event: &event::Model, typed: &Typed, prefix: &str) -> Result<Manner, Errors> {
    let (app, locale) = (reader.app, reader.locale);
    let ends = format!("{prefix}ends");
    let zone = present::when(event).zone.unwrap_or(chrono_tz::UTC);
    let day = typed.filled(&ends).map(str::parse::<NaiveDate>);
    let ends_at = match day {
        None => None,
        Some(Ok(day)) => end_of_day(day, &zone),
        Some(Err(_)) => return Err(Errors(vec![(ends, locale.text("wrong-not_a_date"))])),
    };
    if ends_at.is_some_and(|ends| ends <= app.clock.now()) {
        return Err(Errors(vec![(ends, locale.text("invitations-over_already"))]));
    }
    let language = typed.get("language").parse().ok().filter(|one| app.locales.get(*one).is_some());
    Ok(Manner {
        language: language.unwrap_or(locale.language),
        ends_at,
        skips_approval: typed.get(&format!("{prefix}skips_approval")) == "yes",
    })
}

async fn previewed(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    lines: &[Line],
    manner: Manner,
) -> Result<Response, Refusal> {
    let (app, locale) = (reader.app, reader.locale);
    let known = Known::of(app, app.db.read(), event.id).await?;
    let mut page = Preview {
        heading: reader.heading(event),
        people: Vec::new(),
        wrong: Vec::new(),
        dropped: Vec::new(),
        until: manner.ends_at.map(|ends| present::moment(locale, event, ends)).unwrap_or_default(),
        typed,
        token: reader.token(),
    };
    for line in lines {
        match &line.read {
            Err(why) => page.wrong.push((line.number, line.text.clone(), *why)),
            Ok(who) => {
                if let Some(why) = known.drops(who) {
                    let why = locale.code("invitations_dropped", why.code());
                    page.dropped.push((line.number, line.text.clone(), why));
                } else {
                    let language = who.language.unwrap_or(manner.language);
                    let language = locale.code("language", language.as_str());
                    page.people.push((who.name.clone().unwrap_or_default(), who.email.clone(), language));
                }
            }
        }
    }
    Ok(reader.event_page(event, "invitations/preview", StatusCode::OK, preview_page(locale, &page)))
}

/// Where registration is not open any more the list says so.
fn gone<T>(outcome: Result<T, NotInvited>) -> Result<Option<T>, Refusal> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(NotInvited::Shut(_)) => Ok(None),
        Err(NotInvited::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotInvited::Unknown) => Err(Problem::NotFound.into()),
    }
}
