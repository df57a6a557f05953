//! A mail before anybody gets it: officers see what they write on real data, or on a sample.

use app::{
    emails::{
        Email,
        address_confirmation::{Unconfirmed, address_confirmation},
        place_offered::{Offered, place_offered},
    },
    i18n::Tongue,
    urls,
};
use chrono::{DateTime, Utc};
use domain::registration::{RegistrationState, Role};
use entities::{event, registration};

use super::{
    called_off, invitation,
    registration::{Data, facts, written},
};
use crate::{
    events::present,
    fault::Fault,
    mail::{KINDS_OF_INVITATIONS, TO_INVITED, WITHOUT_LINK, texts},
    state::App,
};

/// Hours to confirm an address, shown where the event asks nobody to.
const HOURS: i32 = 24;

/// A mail as it would be with these words, on a registration of the event or on a sample, whatever the
/// state of either.
///
/// # Errors
/// When the database does not answer.
pub async fn preview(
    app: &App,
    locale: Tongue,
    kind: &str,
    event: &event::Model,
    latest: Option<registration::Model>,
    (subject, opening): (&str, &str),
) -> Result<Email, Fault> {
    let registration = latest.unwrap_or_else(|| sample(event, app.clock.now()));
    let data = Data {
        event_id: event.id,
        registration_id: registration.id,
        token: "…".into(),
        reason: String::new(),
        first_day: None,
    };
    let mut facts = facts(app, locale, &data, event, &registration);
    if !WITHOUT_LINK.contains(&kind) {
        let link = urls::own_registration(locale.language, &data.token);
        facts.own_page = Some(format!("{}{link}", app.config.public_url));
    }
    facts.words = texts::filled(subject, opening, &facts);
    if kind == "place_offered" {
        let until = app.clock.now() + chrono::Duration::hours(event.offer_hours.into());
        let until = present::moment(locale, event, until);
        return Ok(place_offered(locale, &Offered { registration: facts, until }));
    }
    if TO_INVITED.contains(&kind) {
        return Ok(called_off::sample(locale, kind, facts));
    }
    if KINDS_OF_INVITATIONS.contains(&kind) {
        return Ok(invitation::sample(app, locale, kind, event, facts));
    }
    if kind == "address_confirmation" {
        let hours = event.address_hours.unwrap_or(HOURS);
        let until = app.clock.now() + chrono::Duration::hours(hours.into());
        let until = present::moment(locale, event, until);
        return Ok(address_confirmation(locale, &Unconfirmed { registration: facts, until }));
    }
    written(app, locale, kind, "", facts, (event, &registration), kind == "registration_confirmed").await
}

/// Somebody to show a mail on, where nobody has registered yet.
fn sample(event: &event::Model, now: DateTime<Utc>) -> registration::Model {
    registration::Model {
        id: 0,
        event_id: event.id,
        person_id: None,
        person_key: 0,
        role: Role::Participant,
        state: RegistrationState::Confirmed,
        name: Some("Awa Ndiaye".into()),
        email: None,
        country: None,
        organization: None,
        organization_kind: None,
        gender: None,
        mode: None,
        planned_mode: None,
        days: None,
        language: None,
        fellowship: None,
        origin: "form".into(),
        token_hash: None,
        submission: None,
        reason: None,
        consented_at: None,
        submitted_at: now,
        decided_at: None,
        decided_by: None,
        attendance_at: None,
        attendance_by: None,
        updated_at: now,
        waiting_rank: None,
        registered_by: None,
        focal_point_id: None,
        group_id: None,
        focal_confirmed_at: None,
        focal_confirmed_by: None,
        address_due: None,
        after_address: None,
        reason_texts: None,
        invitation_id: None,
    }
}
