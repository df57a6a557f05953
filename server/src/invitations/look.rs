//! Which people of a list need no invitation: they have one, or are registered.

use std::collections::{HashMap, HashSet};

use domain::{
    identity::normal_form,
    invitation::{Standing, list::Invitee},
    registration::RegistrationState,
};
use entities::{invitation, registration};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::terms;
use crate::{fault::Fault, state::App};

/// Why somebody of a list is not invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dropped {
    /// They have an invitation that they can answer.
    Invited,
    /// They are registered.
    Registered,
}

impl Dropped {
    /// The code under which sentences say it.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Registered => "registered",
        }
    }
}

/// Who is invited to an event, and who is registered for it.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// By address as it is compared: the invitation in force and where it stands.
    invited: HashMap<String, (i64, Standing)>,
    registered: HashSet<String>,
}

impl Known {
    /// Looks at an event.
    pub(super) async fn of(app: &App, db: &impl ConnectionTrait, event_id: i64) -> Result<Self, Fault> {
        let now = app.clock.now();
        let rows = invitation::Entity::find()
            .filter(invitation::Column::EventId.eq(event_id))
            .filter(invitation::Column::RevokedAt.is_null())
            .all(db)
            .await?;
        let invited = rows.into_iter().filter_map(|row| {
            let standing = terms(&row).standing(now);
            Some((row.email_norm?, (row.id, standing)))
        });
        Ok(Self { invited: invited.collect(), registered: registered(db, event_id).await? })
    }

    /// Why somebody is not invited; none if they are.
    pub(super) fn drops(&self, who: &Invitee) -> Option<Dropped> {
        let email = normal_form(&who.email);
        if self.registered.contains(&email) {
            return Some(Dropped::Registered);
        }
        match self.invited.get(&email) {
            Some((_, Standing::Open)) => Some(Dropped::Invited),
            _ => None,
        }
    }

    /// The invitation that is over, in whose place a new one comes.
    pub(super) fn former(&self, who: &Invitee) -> Option<i64> {
        self.invited.get(&normal_form(&who.email)).map(|(id, _)| *id)
    }
}

/// The addresses of those who are registered for an event, as they are compared.
pub(super) async fn registered(db: &impl ConnectionTrait, event_id: i64) -> Result<HashSet<String>, Fault> {
    use registration::Column;
    let gone = [RegistrationState::Withdrawn, RegistrationState::Refused];
    let emails: Vec<Option<String>> = registration::Entity::find()
        .select_only()
        .column(Column::Email)
        .filter(Column::EventId.eq(event_id))
        .filter(Column::State.is_not_in(gone))
        .filter(Column::Email.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    Ok(emails.into_iter().flatten().map(|email| normal_form(&email)).collect())
}
