//! What a merge moved, kept with it so that it can be undone.

use chrono::{DateTime, Utc};
use domain::registration::RegistrationState;
use entities::person_merge;
use serde::{Deserialize, Serialize};

use crate::fault::Fault;

/// What was moved and what stood there before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Moved {
    /// Registrations that became those of the one who stayed.
    pub registrations: Vec<i64>,
    /// Pairs of e-mail and name that were stated for the one who was merged.
    pub identities: Vec<Identity>,
    /// Source and reference of files.
    pub references: Vec<(String, String)>,
    /// People who had been merged before into the one who was merged now.
    pub followers: Vec<i64>,
    /// Whom the one who was merged had been told apart from, and the one who stayed had not.
    pub told_apart: Vec<i64>,
    /// Registrations that were withdrawn, since nobody keeps two places.
    pub withdrawn: Vec<Withdrawn>,
    /// Name of the one who stayed.
    pub name: Was<String>,
    /// E-mail likewise.
    pub email: Was<Option<String>>,
}

/// A pair of e-mail and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    pub email: String,
    pub name: String,
    /// Whether it was stated for the one who stayed too.
    pub both: bool,
    /// The key of somebody who had been merged before into the one who was merged now.
    #[serde(default)]
    pub merged_key: Option<i64>,
}

/// A registration that was withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Withdrawn {
    pub id: i64,
    pub state: RegistrationState,
    pub waiting_rank: Option<i64>,
    #[serde(default)]
    pub address_due: Option<DateTime<Utc>>,
    #[serde(default)]
    pub after_address: Option<RegistrationState>,
}

/// A value before and after.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Was<T> {
    pub before: T,
    pub after: T,
}

impl Moved {
    /// What stands in a row; none once it was forgotten.
    pub fn of(row: &person_merge::Model) -> Result<Option<Self>, Fault> {
        Ok(row.moved.as_deref().map(serde_json::from_str).transpose()?)
    }
}
