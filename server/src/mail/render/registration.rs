//! Mails about registrations.

use app::{
    emails::{
        Email, EventFacts, RegistrationFacts,
        event_cancelled::event_cancelled,
        own_link::own_link,
        registration_confirmed::{Confirmed, registration_confirmed},
        registration_received::registration_received,
        registration_refused::{Refused, registration_refused},
        registration_waiting::{Waiting, registration_waiting},
        registration_withdrawn::registration_withdrawn,
    },
    i18n::Tongue,
    urls,
};
use domain::{event::EventState, registration::RegistrationState};
use entities::{event, mail, registration};
use sea_orm::EntityTrait;

use super::{CalendarFile, Obsolete, Rendered};
use crate::{
    events::{ics, present},
    fault::{Fault, Outcome},
    registrations::{RegistrationMail, queries},
    state::App,
};

/// Renders the mail, unless the event was cancelled or the person is gone.
pub(super) async fn render(app: &App, mail: &mail::Model) -> Outcome<Rendered, Obsolete> {
    let data: RegistrationMail = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let event = event::Entity::find_by_id(data.event_id).one(db).await?;
    let registration = registration::Entity::find_by_id(data.registration_id).one(db).await?;
    let (Some(event), Some(registration)) = (event, registration) else { return Ok(Err(Obsolete)) };
    if !is_due(&mail.kind, event.state, &registration) {
        return Ok(Err(Obsolete));
    }
    let locale = app.locales.or_english(mail.language);
    let calendar = calendar(app, locale, &mail.kind, &event);
    let email = written(app, locale, mail, &data, &event, &registration, calendar.is_some()).await?;
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar }))
}

/// Whether the mail still has something true to tell. Of a cancelled event only the cancellation is
/// told; and the link to one's own data, which one asked for and may need to erase it.
fn is_due(kind: &str, event: EventState, registration: &registration::Model) -> bool {
    if registration.name.is_none() || registration.person_id.is_none() {
        return false;
    }
    let withdrawn = registration.state == RegistrationState::Withdrawn;
    match kind {
        "own_link" => true,
        "event_cancelled" => event == EventState::Cancelled,
        "registration_withdrawn" => event != EventState::Cancelled,
        _ => event != EventState::Cancelled && !withdrawn,
    }
}

fn calendar(app: &App, locale: Tongue, kind: &str, event: &event::Model) -> Option<CalendarFile> {
    let method = match kind {
        "registration_confirmed" => "PUBLISH",
        "event_cancelled" => "CANCEL",
        _ => return None,
    };
    let text = ics::with_method(app, locale, event, method)?;
    Some(CalendarFile { method, text })
}

async fn written(
    app: &App,
    locale: Tongue,
    mail: &mail::Model,
    data: &RegistrationMail,
    event: &event::Model,
    registration: &registration::Model,
    calendar: bool,
) -> Result<Email, Fault> {
    let facts = facts(app, locale, data, event, registration);
    Ok(match mail.kind.as_str() {
        "registration_received" => registration_received(locale, &facts),
        "registration_confirmed" => {
            registration_confirmed(locale, &Confirmed { registration: facts, calendar })
        }
        "registration_waiting" => {
            let position = queries::position(app.db.read(), registration).await?.unwrap_or(1);
            registration_waiting(locale, &Waiting { registration: facts, position })
        }
        "registration_refused" => {
            let reason = registration.reason.clone().unwrap_or_default();
            registration_refused(locale, &Refused { registration: facts, reason })
        }
        "registration_withdrawn" => registration_withdrawn(locale, &facts),
        "own_link" => own_link(locale, &facts),
        "event_cancelled" => event_cancelled(locale, &facts),
        other => return Err(Fault::other(format!("no mail is called {other}"))),
    })
}

fn facts(
    app: &App,
    locale: Tongue,
    data: &RegistrationMail,
    event: &event::Model,
    registration: &registration::Model,
) -> RegistrationFacts {
    let when = present::when(event);
    let public = |path: String| format!("{}{path}", app.config.public_url);
    let title = event.title.best(locale.language).map_or(event.event_ref.as_str(), |(_, title)| title);
    let own_page =
        (!data.token.is_empty()).then(|| public(urls::own_registration(locale.language, &data.token)));
    RegistrationFacts {
        name: registration.name.clone().unwrap_or_default(),
        event: EventFacts {
            title: title.to_owned(),
            dates: when.dates(locale),
            hours: when.hours(locale).unwrap_or_default(),
            place: present::place(app, locale, event),
            mode: event.mode.map(|mode| locale.code("event_mode", mode.code())).unwrap_or_default(),
            page: public(urls::event(locale.language, &event.slug)),
        },
        own_page,
        contact: event.contact_email.clone(),
    }
}
