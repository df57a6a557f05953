//! What a mail is about that is sent once more: whom it goes to now, and what it tells, with a link that opens.

use chrono::{DateTime, Utc};
use domain::language::Language;
use entities::{
    focal_point, invitation, mail::Model, questionnaire_respondent, registration, registration_draft,
    registration_group,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect,
};
use serde_json::{Value, json};

use crate::{
    delegations::{self, FocalPointMail},
    fault::Fault,
    groups::{self, GroupMail},
    invitations::{self, InvitationMail},
    mail::{
        ANNOUNCEMENT, KINDS_OF_INVITATIONS, KINDS_OF_OBLIGATIONS, KINDS_OF_QUESTIONNAIRES, WITHOUT_LINK,
        called_off::told_by,
    },
    questionnaires::{self, QuestionnaireMail},
    registrations::{drafts, hold_events},
    state::App,
    web::secrets,
};

/// What a mail is about, held until the transaction ends.
pub(super) enum About {
    Registration(Box<registration::Model>),
    Draft(registration_draft::Model),
    Group(registration_group::Model),
    FocalPoint(focal_point::Model),
    Invitation(invitation::Model),
    Respondent(questionnaire_respondent::Model),
    /// Told to an address, without a link of its own: it goes as it is.
    Notice,
}

impl About {
    /// What a mail is about; none if that is no more.
    pub(super) async fn of(
        tx: &DatabaseTransaction,
        mail: &Model,
        now: DateTime<Utc>,
    ) -> Result<Option<Self>, Fault> {
        hold_events(tx, mail.event_id).await?;
        let kind = mail.kind.as_str();
        if kind == drafts::MAIL {
            return Ok(drafts::of_mail(tx, mail, now).await?.map(Self::Draft));
        }
        if let Some(id) = mail.registration_id {
            let found = registration::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
            return Ok(found.map(Box::new).map(Self::Registration));
        }
        if kind == groups::MAIL {
            let id = serde_json::from_str::<GroupMail>(&mail.data)?.group_id;
            let found = registration_group::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
            return Ok(found.map(Self::Group));
        }
        if kind == delegations::MAIL {
            let id = serde_json::from_str::<FocalPointMail>(&mail.data)?.focal_point_id;
            let found = focal_point::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
            return Ok(found.map(Self::FocalPoint));
        }
        if KINDS_OF_INVITATIONS.contains(&kind) {
            let id = serde_json::from_str::<InvitationMail>(&mail.data)?.invitation_id;
            let found = invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
            return Ok(found.map(Self::Invitation));
        }
        if KINDS_OF_QUESTIONNAIRES.contains(&kind) {
            let id = serde_json::from_str::<QuestionnaireMail>(&mail.data)?.respondent_id;
            let found = questionnaire_respondent::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
            return Ok(found.map(Self::Respondent));
        }
        let is_notice = told_by(kind).is_some()
            || KINDS_OF_OBLIGATIONS.contains(&kind)
            || [delegations::WAITING, ANNOUNCEMENT].contains(&kind);
        Ok(is_notice.then_some(Self::Notice))
    }

    /// Whom it goes to, and in which language; none if nobody is left to read it.
    pub(super) fn reader(&self, mail: &Model) -> Option<(String, Language)> {
        let (email, language) = match self {
            Self::Registration(row) => (row.email.clone(), row.language),
            Self::Draft(row) => (Some(row.email.clone()), Some(row.language)),
            Self::Group(row) => (row.email.clone().filter(|_| row.submission.is_some()), Some(row.language)),
            Self::FocalPoint(row) => (row.email.clone(), Some(row.language)),
            Self::Invitation(row) => (row.email.clone(), row.language),
            Self::Respondent(row) => (row.email.clone().filter(|_| row.seed.is_some()), Some(row.language)),
            Self::Notice => (Some(mail.recipient.clone()), None),
        };
        Some((email?, language.unwrap_or(mail.language)))
    }

    /// What the mail is rendered from, with a link that opens where it brings one.
    pub(super) async fn told(
        self,
        app: &App,
        tx: &DatabaseTransaction,
        mail: &Model,
    ) -> Result<Value, Fault> {
        Ok(match self {
            Self::Registration(row) => own(tx, mail, *row).await?,
            Self::Draft(row) => json!(drafts::linked(tx, row).await?),
            Self::Group(row) => json!(groups::linked(app, tx, row).await?),
            Self::FocalPoint(row) => json!(delegations::linked(tx, row).await?.1),
            Self::Invitation(row) => json!(invitations::linked(app, tx, row).await?),
            Self::Respondent(row) => json!(questionnaires::linked(app, tx, row).await?),
            Self::Notice => serde_json::from_str(&mail.data)?,
        })
    }
}

/// What was told about a registration, with a new link to the own page where there was one.
async fn own(tx: &DatabaseTransaction, mail: &Model, row: registration::Model) -> Result<Value, Fault> {
    let mut data: Value = serde_json::from_str(&mail.data)?;
    if WITHOUT_LINK.contains(&mail.kind.as_str()) {
        return Ok(data);
    }
    // Only the digest of the old link is known; the mail brings a new one.
    let secret = secrets::issue();
    if let Some(fields) = data.as_object_mut() {
        fields.insert("token".to_owned(), json!(secret.token));
    }
    let mut row = row.into_active_model();
    row.token_hash = Set(Some(secret.digest));
    row.update(tx).await?;
    Ok(data)
}
