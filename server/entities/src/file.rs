//! A file that somebody handed in with a form. Its content lies in the data directory.

use domain::forms::{FileKind, FileState};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "files")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// Registration id; none until the form with which it came is sent without a flaw.
    pub registration_id: Option<i64>,
    /// The form with which it came; none if it came behind a person's own link.
    pub submission: Option<String>,
    /// Id of the question that it answers.
    pub question: String,
    /// Its name, as it is shown and given out.
    pub name: String,
    /// What it is, by its content.
    pub kind: FileKind,
    /// Bytes.
    pub size: i64,
    /// Digest of the content, in hexadecimal digits.
    pub sha256: String,
    /// Its name in the folder of files: random, and shared by rows with the same content.
    pub stored_as: String,
    /// What a scanner said.
    pub state: FileState,
    /// Uploaded at.
    pub uploaded_at: DateTimeUtc,
    /// Since when it is an answer; none while it lies beside a form that is not sent yet.
    pub given_at: Option<DateTimeUtc>,
    /// When a scanner may look at it next.
    pub scan_at: DateTimeUtc,
    /// When a scanner has looked at it.
    pub scanned_at: Option<DateTimeUtc>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
