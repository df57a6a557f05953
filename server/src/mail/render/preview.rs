//! A mail before anybody gets it: officers see what they write on real data of the event, or on a sample.

use app::{
    emails::{
        Email,
        address_confirmation::{Unconfirmed, address_confirmation},
        event_off::To,
        place_offered::{Offered, place_offered},
    },
    i18n::Tongue,
    pages::mails::texts::On,
    urls,
};
use chrono::{DateTime, Duration, Utc};
use domain::{
    language::Language,
    registration::{OrganizationKind, RegistrationState, Role},
};
use entities::{event, focal_point, invitation, registration, registration_draft, registration_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    called_off, delegation, draft, group, invitation as invited_by,
    registration::{Data, facts, facts_for, written},
};
use crate::{
    delegations::{self, FocalPoint, delegation_in_words},
    events::present,
    fault::Fault,
    groups,
    mail::{
        KINDS_OF_INVITATIONS, TO_FOCAL_POINTS, TO_INVITED, TO_REGISTRANTS, WITHOUT_LINK,
        texts::{Words, worded},
    },
    registrations::drafts,
    state::App,
};

/// Hours to confirm an address, shown where the event asks nobody to.
const HOURS: i32 = 24;
/// The person of samples.
const SOMEBODY: &str = "Awa Ndiaye";
/// Stands where the secret of a link will be.
const HIDDEN: &str = "…";

/// A mail as it would be with these words, on the latest of what the event has of its sort, or on a sample,
/// whatever the state of either; and what it is shown on.
///
/// # Errors
/// When the database does not answer.
pub async fn preview(
    app: &App,
    locale: Tongue,
    kind: &str,
    event: &event::Model,
    words: Words<'_>,
) -> Result<(Email, On), Fault> {
    let about = About { app, locale, kind, event, words };
    match kind {
        drafts::MAIL => about.saved().await,
        groups::MAIL => about.grouped().await,
        delegations::MAIL | delegations::WAITING => about.speaking().await,
        kind if TO_REGISTRANTS.contains(&kind) => about.grouped().await,
        kind if TO_FOCAL_POINTS.contains(&kind) => about.speaking().await,
        kind if KINDS_OF_INVITATIONS.contains(&kind) || TO_INVITED.contains(&kind) => about.invited().await,
        _ => about.registered().await,
    }
}

/// What is previewed.
struct About<'a> {
    app: &'a App,
    locale: Tongue,
    kind: &'a str,
    event: &'a event::Model,
    words: Words<'a>,
}

impl About<'_> {
    fn in_days(&self, days: i64) -> DateTime<Utc> {
        self.app.clock.now() + Duration::days(days)
    }

    /// The mail on the latest form that somebody saved.
    async fn saved(&self) -> Result<(Email, On), Fault> {
        use registration_draft::{Column, Entity};
        let (app, locale, event) = (self.app, self.locale, self.event);
        let latest = Entity::find().filter(Column::EventId.eq(event.id)).order_by_desc(Column::Id);
        let (name, ends, on) = match latest.one(app.db.read()).await? {
            Some(row) => (drafts::typed(&row)?.get("name").to_owned(), row.ends_at, On::Draft),
            None => (SOMEBODY.to_owned(), self.in_days(30), On::Sample),
        };
        let link = urls::registration_draft(locale.language, &event.slug, HIDDEN);
        let facts = worded(facts_for(app, locale, event, name, Some(link)), self.words);
        Ok((draft::written(locale, facts, ends), on))
    }

    /// The mail on the latest group.
    async fn grouped(&self) -> Result<(Email, On), Fault> {
        use registration_group::{Column, Entity};
        let (app, locale, event) = (self.app, self.locale, self.event);
        let named = Entity::find().filter(Column::EventId.eq(event.id)).filter(Column::Name.is_not_null());
        let latest = named.order_by_desc(Column::Id).one(app.db.read()).await?;
        let (name, people, on) = match latest {
            Some(row) => {
                let people = groups::people_in(app.db.read(), row.id).await?;
                (row.name.unwrap_or_default(), people, On::Group)
            }
            None => (SOMEBODY.to_owned(), 2, On::Sample),
        };
        let is_registered = self.kind == groups::MAIL;
        let link = is_registered.then(|| urls::group(locale.language, HIDDEN));
        let facts = worded(facts_for(app, locale, event, name, link), self.words);
        let email = if is_registered {
            group::written(locale, facts, people)
        } else {
            called_off::preview(locale, self.kind, facts, To::Registrant)
        };
        Ok((email, on))
    }

    /// The mail on the latest focal point.
    async fn speaking(&self) -> Result<(Email, On), Fault> {
        let (app, locale, event, kind) = (self.app, self.locale, self.event, self.kind);
        // Whoever speaks at all events of a Sector got a designation that is none of this event's.
        let of_sectors = kind != delegations::MAIL;
        let latest = delegations::latest_at(app.db.read(), event, of_sectors).await?;
        let (point, on) = match latest {
            Some(point) => (point, On::FocalPoint),
            None => (sample_focal_point(event, self.app.clock.now())?, On::Sample),
        };
        let link = (kind == delegations::MAIL).then(|| urls::delegation(locale.language, HIDDEN));
        let facts = worded(facts_for(app, locale, event, point.name().to_owned(), link), self.words);
        let email = match kind {
            delegations::MAIL => delegation::designated(app, locale, &point, facts),
            delegations::WAITING => {
                let people = delegations::awaited_here(app.db.read(), &point, event).await?.max(1);
                delegation::awaited(app, locale, &point, &[(event.clone(), people)], facts.words)
            }
            _ => {
                let delegation = delegation_in_words(app, locale, &point.row);
                called_off::preview(locale, kind, facts, To::FocalPoint(delegation))
            }
        };
        Ok((email, on))
    }

    /// The mail on the latest invitation.
    async fn invited(&self) -> Result<(Email, On), Fault> {
        use invitation::{Column, Entity};
        let (app, locale, event, kind) = (self.app, self.locale, self.event, self.kind);
        let personal =
            Entity::find().filter(Column::EventId.eq(event.id)).filter(Column::Email.is_not_null());
        let (name, ends, on) = match personal.order_by_desc(Column::Id).one(app.db.read()).await? {
            Some(row) => (row.name.unwrap_or_default(), row.ends_at, On::Invitation),
            None => (SOMEBODY.to_owned(), Some(self.in_days(14)), On::Sample),
        };
        let answered = KINDS_OF_INVITATIONS.contains(&kind);
        let link = answered.then(|| urls::invitation(locale.language, HIDDEN));
        let facts = worded(facts_for(app, locale, event, name, link), self.words);
        let email = if answered {
            invited_by::preview(locale, kind, event, (facts, ends))
        } else {
            called_off::preview(locale, kind, facts, To::Invited)
        };
        Ok((email, on))
    }

    /// The mail on the latest registration.
    async fn registered(&self) -> Result<(Email, On), Fault> {
        use registration::{Column, Entity};
        let (app, locale, event, kind) = (self.app, self.locale, self.event, self.kind);
        let named = Entity::find().filter(Column::EventId.eq(event.id)).filter(Column::Name.is_not_null());
        let (row, on) = match named.order_by_desc(Column::Id).one(app.db.read()).await? {
            Some(row) => (row, On::Registration),
            None => (sample_registration(event, app.clock.now()), On::Sample),
        };
        let data = Data {
            event_id: event.id,
            registration_id: row.id,
            token: HIDDEN.into(),
            reason: String::new(),
            first_day: None,
        };
        let mut facts = facts(app, locale, &data, event, &row);
        if !WITHOUT_LINK.contains(&kind) {
            let link = urls::own_registration(locale.language, &data.token);
            facts.own_page = Some(format!("{}{link}", app.config.public_url));
        }
        let registration = worded(facts, self.words);
        let in_hours =
            |hours: i32| present::moment(locale, event, app.clock.now() + Duration::hours(hours.into()));
        let email = match kind {
            "place_offered" => {
                place_offered(locale, &Offered { registration, until: in_hours(event.offer_hours) })
            }
            "address_confirmation" => {
                let until = in_hours(event.address_hours.unwrap_or(HOURS));
                address_confirmation(locale, &Unconfirmed { registration, until })
            }
            _ => {
                let calendar = kind == "registration_confirmed";
                written(app, locale, kind, "", registration, (event, &row), calendar).await?
            }
        };
        Ok((email, on))
    }
}

/// A focal point to show a mail on, where there is none yet.
fn sample_focal_point(event: &event::Model, now: DateTime<Utc>) -> Result<FocalPoint, Fault> {
    let row = focal_point::Model {
        id: 0,
        event_id: Some(event.id),
        sector: None,
        organization_kind: OrganizationKind::Administration,
        organization: None,
        country: "SEN".parse().ok(),
        name: Some(SOMEBODY.into()),
        email: None,
        email_norm: None,
        language: Language::EN,
        valid_from: now.date_naive(),
        valid_to: None,
        token_hash: None,
        created_at: now,
        created_by: String::new(),
        revoked_at: None,
        revoked_by: None,
    };
    FocalPoint::of(row).ok_or_else(|| Fault::other("a sample speaks for nobody"))
}

/// A registration to show a mail on, where nobody has registered yet.
fn sample_registration(event: &event::Model, now: DateTime<Utc>) -> registration::Model {
    registration::Model {
        id: 0,
        event_id: event.id,
        person_id: None,
        person_key: 0,
        role: Role::Participant,
        state: RegistrationState::Confirmed,
        name: Some(SOMEBODY.into()),
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
