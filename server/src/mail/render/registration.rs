//! Mails about registrations.

use app::{
    components::Passage,
    emails::{
        Email, EventFacts, OwnWords, RegistrationFacts,
        address_confirmation::{Unconfirmed, address_confirmation},
        event_cancelled::{Cancelled, event_cancelled},
        event_changed::{Changed, event_changed},
        event_postponed::{Postponed, event_postponed},
        event_reminder::{Reminder, event_reminder},
        fellowship_decided::{FellowshipDecided, fellowship_decided},
        offer_lapsed::offer_lapsed,
        own_link::own_link,
        place_offered::{Offered, place_offered},
        registration_confirmed::{Confirmed, registration_confirmed},
        registration_received::registration_received,
        registration_refused::{Refused, registration_refused},
        registration_replaced::registration_replaced,
        registration_waiting::{Waiting, registration_waiting},
        registration_withdrawn::registration_withdrawn,
    },
    i18n::Tongue,
    urls,
};
use chrono::NaiveDate;
use domain::{
    event::EventState,
    forms::Moment,
    registration::{Fellowship, RegistrationState, address::is_in_time},
};
use entities::{event, mail, registration};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::Deserialize;

use super::{CalendarFile, Obsolete, Rendered};
use crate::{
    decisions::BY_STAFF,
    delegations::is_focal_point,
    events::{ics, operations::EXPECTING, present},
    fault::{Fault, Outcome},
    fellowships,
    forms::{answers, stored},
    mail::{
        reminders,
        texts::{self, Words},
    },
    places,
    registrations::queries,
    state::App,
    web::secrets,
};

/// The mails by which somebody learns that others registered them.
const TAKEN_IN: [&str; 3] = ["registration_received", "registration_confirmed", "registration_waiting"];

/// What stands in the row, whichever of these mails it is: [`RegistrationMail`] or [`EventMail`].
///
/// [`RegistrationMail`]: crate::registrations::RegistrationMail
/// [`EventMail`]: crate::events::EventMail
#[derive(Deserialize)]
pub(super) struct Data {
    pub(super) event_id: i64,
    pub(super) registration_id: i64,
    #[serde(default)]
    pub(super) token: String,
    #[serde(default)]
    pub(super) reason: String,
    #[serde(default)]
    pub(super) first_day: Option<NaiveDate>,
}

/// Renders the mail, unless the event was cancelled or the person is gone.
pub(super) async fn render(app: &App, mail: &mail::Model) -> Outcome<Rendered, Obsolete> {
    let data: Data = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let event = event::Entity::find_by_id(data.event_id).one(db).await?;
    let registration = registration::Entity::find_by_id(data.registration_id).one(db).await?;
    let (Some(event), Some(registration)) = (event, registration) else { return Ok(Err(Obsolete)) };
    let reminds = mail.kind == "event_reminder";
    if !is_due(&mail.kind, event.state, &registration)
        || (reminds && !reminders::is_still_true(&event, data.first_day, app.clock.now()))
    {
        return Ok(Err(Obsolete));
    }
    let locale = app.locales.or_english(mail.language);
    if mail.kind == "place_offered" {
        return offered(app, locale, &data, event, &registration).await;
    }
    if mail.kind == "address_confirmation" {
        return unconfirmed(app, locale, &data, event, &registration).await;
    }
    let calendar = calendar(app, locale, mail, &event, &registration).await?;
    let facts = facts(app, locale, &data, &event, &registration);
    let mut facts = in_own_words(app, locale, &mail.kind, &event, facts).await?;
    if TAKEN_IN.contains(&mail.kind.as_str()) {
        facts.by_another = registration.registered_by.clone().filter(|_| registration.consented_at.is_none());
        facts.by_organizers = registration.origin == BY_STAFF && registration.consented_at.is_none();
        facts.lookalike = queries::lookalike(db, &registration).await?;
    }
    let about = (&event, &registration);
    let email = written(app, locale, &mail.kind, &data.reason, facts, about, calendar.is_some()).await?;
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar, unsubscribe: None }))
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
    let registration = in_own_words(app, locale, "place_offered", &event, registration).await?;
    let email = place_offered(locale, &Offered { registration, until });
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
}

/// The question whether an address is the person's, as long as it can be answered.
async fn unconfirmed(
    app: &App,
    locale: Tongue,
    data: &Data,
    event: event::Model,
    registration: &registration::Model,
) -> Outcome<Rendered, Obsolete> {
    let due = registration.address_due.filter(|due| is_in_time(*due, app.clock.now()));
    let Some(due) = due else { return Ok(Err(Obsolete)) };
    let until = present::moment(locale, &event, due);
    let registration = facts(app, locale, data, &event, registration);
    let registration = in_own_words(app, locale, "address_confirmation", &event, registration).await?;
    let email = address_confirmation(locale, &Unconfirmed { registration, until });
    Ok(Ok(Rendered { email, reply_to: event.contact_email, calendar: None, unsubscribe: None }))
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
        "event_postponed" => event == EventState::Postponed && EXPECTING.contains(&state),
        "event_changed" => event.is_ahead() && EXPECTING.contains(&state),
        "event_reminder" => {
            event.is_ahead() && event != EventState::Postponed && state == RegistrationState::Confirmed
        }
        "registration_received" => state == RegistrationState::Submitted,
        // Whoever was added at the door has come already.
        "registration_confirmed" => state == RegistrationState::Confirmed || state.is_participation(),
        "registration_waiting" | "place_offered" => state == RegistrationState::Waiting,
        "registration_refused" => state == RegistrationState::Refused,
        "fellowship_granted" => registration.fellowship == Some(Fellowship::Granted),
        "fellowship_refused" => registration.fellowship == Some(Fellowship::Refused),
        "registration_withdrawn" | "registration_replaced" | "offer_lapsed" => {
            state == RegistrationState::Withdrawn
        }
        // What it is becomes clear where it is written.
        _ => true,
    };
    so && event != EventState::Cancelled
}

/// The file that puts the event into the reader's calendar, changes it there or takes it out.
async fn calendar(
    app: &App,
    locale: Tongue,
    mail: &mail::Model,
    event: &event::Model,
    registration: &registration::Model,
) -> Result<Option<CalendarFile>, Fault> {
    let has_place = registration.state == RegistrationState::Confirmed;
    let method = match mail.kind.as_str() {
        "registration_confirmed" => "REQUEST",
        "event_changed" if has_place => "REQUEST",
        "event_cancelled" => "CANCEL",
        "event_postponed" | "registration_withdrawn" | "registration_replaced" | "registration_refused"
            if has_entry(app, registration.id).await? =>
        {
            "CANCEL"
        }
        _ => return Ok(None),
    };
    let to = ics::Invitation { method, attendee: &mail.recipient, at: app.clock.now() };
    Ok(ics::invitation(app, locale, event, to).map(|text| CalendarFile { method, text }))
}

/// Whether a mail has put the event into the reader's calendar.
async fn has_entry(app: &App, registration: i64) -> Result<bool, Fault> {
    let sent = mail::Entity::find()
        .filter(mail::Column::RegistrationId.eq(registration))
        .filter(mail::Column::Kind.is_in(["registration_confirmed", "event_changed"]))
        .filter(mail::Column::State.eq("sent"));
    Ok(sent.limit(1).one(app.db.read()).await?.is_some())
}

pub(super) async fn written(
    app: &App,
    locale: Tongue,
    kind: &str,
    reason: &str,
    facts: RegistrationFacts,
    (event, registration): (&event::Model, &registration::Model),
    calendar: bool,
) -> Result<Email, Fault> {
    let reason = reason.to_owned();
    Ok(match kind {
        "registration_received" => registration_received(locale, &facts),
        "registration_confirmed" => {
            let asks = asks_now(app, event, registration).await?;
            registration_confirmed(locale, &Confirmed { registration: facts, calendar, asks })
        }
        "registration_waiting" => {
            let position = places::position(app.db.read(), registration).await?.unwrap_or(1);
            let held_up = places::held_up(app, app.db.read(), locale, event, registration).await?;
            // A preview is of somebody who may not wait at all.
            let held_up = held_up.unwrap_or_else(|| locale.text("places-why_full"));
            let reason = own_reason(locale, registration);
            registration_waiting(locale, &Waiting { registration: facts, held_up, position, reason })
        }
        "registration_refused" => {
            // It may speak of the person: it stands with the registration, and goes with it.
            let reason = own_reason(locale, registration);
            let by_focal_point = is_focal_point(registration.decided_by.as_deref());
            registration_refused(locale, &Refused { registration: facts, reason, by_focal_point })
        }
        "fellowship_granted" | "fellowship_refused" => {
            let granted = kind == "fellowship_granted";
            let reason = fellowships::reason(app.db.read(), locale, registration.id).await?;
            fellowship_decided(locale, &FellowshipDecided { registration: facts, granted, reason })
        }
        "registration_withdrawn" => registration_withdrawn(locale, &facts),
        "registration_replaced" => registration_replaced(locale, &facts),
        "offer_lapsed" => offer_lapsed(locale, &facts),
        "own_link" => own_link(locale, &facts),
        "event_reminder" => {
            let links = format!("{}{}", app.config.public_url, urls::own_links(locale.language));
            event_reminder(locale, &Reminder { registration: facts, links })
        }
        "event_postponed" => {
            let standing = standing(locale, registration);
            event_postponed(locale, &Postponed { registration: facts, standing, reason })
        }
        "event_changed" => {
            let standing = standing(locale, registration);
            event_changed(locale, &Changed { registration: facts, standing, calendar })
        }
        "event_cancelled" => event_cancelled(locale, &Cancelled { registration: facts, reason }),
        other => return Err(Fault::other(format!("no mail is called {other}"))),
    })
}

/// Whether questions wait for somebody who has a place.
async fn asks_now(
    app: &App,
    event: &event::Model,
    registration: &registration::Model,
) -> Result<bool, Fault> {
    let Some(version) = stored::in_force(app.db.read(), event).await? else { return Ok(false) };
    if !version.definition.asks(Moment::Confirmation) {
        return Ok(false);
    }
    let held = answers::of(app.db.read(), registration.id).await?;
    Ok(!held.iter().any(|held| held.moment == Moment::Confirmation))
}

/// The officer's reason in the reader's language, or the one there is, marked.
pub(crate) fn own_reason(locale: Tongue, registration: &registration::Model) -> Option<Passage> {
    let texts = registration.reason_texts.as_ref().and_then(|texts| Passage::of(texts, locale));
    texts.or_else(|| Some(Passage { text: registration.reason.clone()?, language: None }))
}

fn standing(locale: Tongue, registration: &registration::Model) -> String {
    locale.code("registration_state", registration.state.code())
}

pub(super) fn facts(
    app: &App,
    locale: Tongue,
    data: &Data,
    event: &event::Model,
    registration: &registration::Model,
) -> RegistrationFacts {
    // A later mail may have brought another link, which made this one useless.
    let opens = registration.token_hash.as_ref().is_some_and(|hash| *hash == secrets::digest(&data.token));
    let link = || urls::own_registration(locale.language, &data.token);
    let name = registration.name.clone().unwrap_or_default();
    facts_for(app, locale, event, name, opens.then(link))
}

/// The event as mails tell of it.
pub(super) fn event_facts(app: &App, locale: Tongue, event: &event::Model) -> EventFacts {
    let when = present::when(event);
    let title = event.title.best(locale.language).map_or(event.event_ref.as_str(), |(_, title)| title);
    // The dates announced before a postponement would be taken for the new ones.
    let is_dated = event.state != EventState::Postponed;
    EventFacts {
        title: title.to_owned(),
        dates: if is_dated { when.dates(locale) } else { String::new() },
        hours: when.hours(locale).filter(|_| is_dated).unwrap_or_default(),
        place: present::place_and_venue(app, locale, event),
        mode: event.mode.map(|mode| locale.code("event_mode", mode.code())).unwrap_or_default(),
        page: format!("{}{}", app.config.public_url, urls::event(locale.language, &event.slug)),
        focal_confirmation: event.focal_confirmation,
    }
}

/// What a mail tells of an event to somebody who is not registered for it; the link is theirs, if the mail brings
/// one.
pub(super) fn facts_for(
    app: &App,
    locale: Tongue,
    event: &event::Model,
    name: String,
    link: Option<String>,
) -> RegistrationFacts {
    RegistrationFacts {
        name,
        event: event_facts(app, locale, event),
        own_page: link.map(|link| format!("{}{link}", app.config.public_url)),
        contact: event.contact_email.clone(),
        words: OwnWords::default(),
        by_another: None,
        by_organizers: false,
        lookalike: None,
    }
}

/// The facts with what officers wrote for this mail in this language, if anything.
pub(super) async fn in_own_words(
    app: &App,
    locale: Tongue,
    kind: &str,
    event: &event::Model,
    facts: RegistrationFacts,
) -> Result<RegistrationFacts, Fault> {
    Ok(match texts::stored(app.db.read(), event.id, kind, locale.language).await? {
        Some(text) => texts::worded(facts, Words { subject: &text.subject, opening: &text.opening }),
        None => facts,
    })
}
