//! One person's place in one event.

use domain::{
    country::Iso3,
    language::Language,
    registration::{AttendanceMode, Fellowship, Gender, OrganizationKind, RegistrationState, Role},
    texts::Texts,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One person's place in one event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "registrations")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// None once the person is erased.
    pub person_id: Option<i64>,
    /// Person key.
    pub person_key: i64,
    /// Role.
    pub role: Role,
    /// State.
    pub state: RegistrationState,
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// The country represented; none for international organizations.
    pub country: Option<Iso3>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization kind.
    pub organization_kind: Option<OrganizationKind>,
    /// Gender.
    pub gender: Option<Gender>,
    /// How the person means to take part; once attendance is on record, how they did.
    pub mode: Option<AttendanceMode>,
    /// How they meant to, while attendance is on record.
    pub planned_mode: Option<AttendanceMode>,
    /// Days attended; none is unknown.
    pub days: Option<i32>,
    /// For mails.
    pub language: Option<Language>,
    /// Fellowship.
    pub fellowship: Option<Fellowship>,
    /// `form`, `import` or `staff`.
    pub origin: String,
    /// Digest of the own page's token.
    pub token_hash: Option<String>,
    /// Key of the form that was sent, so that it counts once.
    pub submission: Option<String>,
    /// Why it was refused.
    pub reason: Option<String>,
    /// Consented at.
    pub consented_at: Option<DateTimeUtc>,
    /// Submitted at.
    pub submitted_at: DateTimeUtc,
    /// Decided at.
    pub decided_at: Option<DateTimeUtc>,
    /// Decided by.
    pub decided_by: Option<String>,
    /// Attendance at.
    pub attendance_at: Option<DateTimeUtc>,
    /// Attendance by.
    pub attendance_by: Option<String>,
    /// Updated at.
    pub updated_at: DateTimeUtc,
    /// Turn on the waiting list where an officer set the order; whoever has none comes after, in the
    /// order of arrival.
    #[serde(default)]
    pub waiting_rank: Option<i64>,
    /// Who registered the person, as they are told; none for whoever did so themselves.
    #[serde(default)]
    pub registered_by: Option<String>,
    /// The focal point who nominated the person.
    #[serde(default)]
    pub focal_point_id: Option<i64>,
    /// The group with which the person was registered.
    #[serde(default)]
    pub group_id: Option<i64>,
    /// When a focal point confirmed that the person comes for the delegation.
    #[serde(default)]
    pub focal_confirmed_at: Option<DateTimeUtc>,
    /// Which focal point did, as the audit trail names them.
    #[serde(default)]
    pub focal_confirmed_by: Option<String>,
    /// Until when the address has to be confirmed; none where it is, or need not be.
    #[serde(default)]
    pub address_due: Option<DateTimeUtc>,
    /// Where the registration stands once the address is confirmed.
    #[serde(default)]
    pub after_address: Option<RegistrationState>,
    /// The reason by language; `reason` is the one in the person's.
    #[serde(default)]
    pub reason_texts: Option<Texts>,
    /// The invitation by which it was made.
    #[serde(default)]
    pub invitation_id: Option<i64>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
