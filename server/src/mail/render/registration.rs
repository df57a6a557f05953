//! Mails about registrations.

use app::{
    emails::{
        Email, EventFacts, RegistrationFacts,
        event_cancelled::{Cancelled, event_cancelled},
        offer_lapsed::offer_lapsed,
        own_link::own_link,
        place_offered::{Offered, place_offered},
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
use serde::Deserialize;

use super::{CalendarFile, Obsolete, Rendered};
use crate::{
    events::{ics, present},
    fault::{Fault, Outcome},
    places,
    state::App,
    web::secrets,
};

/// What stands in the row, whichever of these mails it is: [`RegistrationMail`] or [`CancellationMail`].
///
/// [`RegistrationMail`]: crate::registrations::RegistrationMail
/// [`CancellationMail`]: crate::events::CancellationMail
#[derive(Deserialize)]
struct Data {
    event_id: i64,
    registration_id: i64,
    #[serde(default)]
    token: String,
    #[serde(default)]
    reason: String,
}

/// Renders the mail, unless the event was cancelled or the person is gone.
pub(super) async fn render(app: &App, mail: &mail::Model) -> Outcome<Rendered, Obsolete> {
    let data: Data = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let event = event::Entity::find_by_id(data.event_id).one(db).await?;
    let registration = registration::Entity::find_by_id(data.registration_id).one(db).await?;
    let (Some(event), Some(registration)) = (event, registration) else { return Ok(Err(Obsolete)) };
    if !is_due(&mail.kind, event.state, &registration) {
        return Ok(Err(Obsolete));
    }
    let locale = app.locales.or_english(mail.language);
    if mail.kind == "place_offered" {
        return offered(app, locale, &data, event, &registration).await;
    }
    let calendar = calendar(app, locale, &mail.kind, &event);
    let email = written(app, locale, mail, &data, &event, &registration, calendar.is_some()).await?;
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar }))
}

/// The offer of a place, as long as it stands.
async fn offered(
    app: &App,
    locale: Tongue,
    data: &Data,
    event: event::Model,
    registration: &registration::Model,
) -> Outcome<Rendered, Obsolete> {
    let offer = places::open_offer(app.db.read(), registration, app.clock.now()).await?;
    let Some(offer) = offer else { return Ok(Err(Obsolete)) };
    let until = present::moment(locale, &event, offer.ends_at);
    let registration = facts(app, locale, data, &event, registration);
    let email = place_offered(locale, &Offered { registration, until });
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None }))
}

/// Whether the mail still has something true to tell: each kind in its own state only. Of a cancelled
/// event only the cancellation is told; and the link to one's own data, which one asked for and may need
/// to erase it.
fn is_due(kind: &str, event: EventState, registration: &registration::Model) -> bool {
    if registration.name.is_none() || registration.person_id.is_none() {
        return false;
    }
    let state = registration.state;
    let so = match kind {
        "own_link" => return true,
        "event_cancelled" => return event == EventState::Cancelled,
        "registration_received" => state == RegistrationState::Submitted,
        // Whoever was added at the door has come already.
        "registration_confirmed" => state == RegistrationState::Confirmed || state.is_participation(),
        "registration_waiting" | "place_offered" => state == RegistrationState::Waiting,
        "registration_refused" => state == RegistrationState::Refused,
        "registration_withdrawn" | "offer_lapsed" => state == RegistrationState::Withdrawn,
        // What it is becomes clear where it is written.
        _ => true,
    };
    so && event != EventState::Cancelled
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
    data: &Data,
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
            let position = places::position(app.db.read(), registration).await?.unwrap_or(1);
            registration_waiting(locale, &Waiting { registration: facts, position })
        }
        "registration_refused" => {
            // It may speak of the person: it stands with the registration, and goes with it.
            let reason = registration.reason.clone().unwrap_or_default();
            registration_refused(locale, &Refused { registration: facts, reason })
        }
        "registration_withdrawn" => registration_withdrawn(locale, &facts),
        "offer_lapsed" => offer_lapsed(locale, &facts),
        "own_link" => own_link(locale, &facts),
        "event_cancelled" => {
            event_cancelled(locale, &Cancelled { registration: facts, reason: data.reason.clone() })
        }
        other => return Err(Fault::other(format!("no mail is called {other}"))),
    })
}

fn facts(
    app: &App,
    locale: Tongue,
    data: &Data,
    event: &event::Model,
    registration: &registration::Model,
) -> RegistrationFacts {
    let when = present::when(event);
    let public = |path: String| format!("{}{path}", app.config.public_url);
    let title = event.title.best(locale.language).map_or(event.event_ref.as_str(), |(_, title)| title);
    // A later mail may have brought another link, which made this one useless.
    let opens = registration.token_hash.as_ref().is_some_and(|hash| *hash == secrets::digest(&data.token));
    let own_page = opens.then(|| public(urls::own_registration(locale.language, &data.token)));
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
