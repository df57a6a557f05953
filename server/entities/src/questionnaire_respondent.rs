//! Who is asked by a questionnaire for one country, and what was answered.

use domain::{country::Iso3, language::Language};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A respondent.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "questionnaire_respondents")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The questionnaire.
    pub questionnaire_id: i64,
    /// For which country is answered.
    pub country: Iso3,
    /// What the references of the needs that an answer writes are made of.
    pub reference: String,
    /// Name of the person or office; none once it was erased.
    pub name: Option<String>,
    /// Address; likewise.
    pub email: Option<String>,
    /// The same as it is compared.
    pub email_norm: Option<String>,
    /// Language of the mails.
    pub language: Language,
    /// What the link's token is made of, together with the platform's secret.
    pub seed: Option<String>,
    /// Digest of the link's token.
    pub token_hash: Option<String>,
    /// The day of the latest mail.
    pub told_on: Option<Date>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
    /// When the answer was given, or last changed.
    pub answered_at: Option<DateTimeUtc>,
    /// The answer, as `domain::questionnaire::answer::Answer` is written.
    pub answer: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
