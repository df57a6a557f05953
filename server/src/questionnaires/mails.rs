//! The links of respondents and the mails that bring them. A link's token is made of the platform's secret and
//! a seed of its own, so that a reminder brings the same link; a copy of the database opens nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use entities::questionnaire_respondent::Model;
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, IntoActiveModel};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::{fault::Fault, mail::outbox::Outgoing, state::App, web::secrets};

/// What the mails to a respondent are rendered from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireMail {
    /// The respondent.
    pub respondent_id: i64,
    /// What opens the form; gone from the row once the mail is sent.
    #[serde(default)]
    pub token: String,
}

/// The token of the link of a respondent with this seed.
///
/// # Panics
/// Never: any length of key will do.
#[must_use]
pub(super) fn token(app: &App, seed: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(&app.secret).expect("any length of key will do");
    mac.update(format!("questionnaire\n{seed}").as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// Queues a mail that brings the link of a respondent, once for each occasion, unless nobody is left to write to.
pub(super) async fn tell(
    app: &App,
    tx: &DatabaseTransaction,
    row: Model,
    kind: &str,
    occasion: String,
) -> Result<(), Fault> {
    let Some(email) = row.email.clone().filter(|_| row.seed.is_some()) else { return Ok(()) };
    Outgoing {
        kind,
        occasion,
        recipient: &email,
        language: row.language,
        data: linked(app, tx, row).await?,
        event_id: None,
        registration_id: None,
    }
    .enqueue(tx, app.clock.now())
    .await
}

/// What a mail to a respondent is rendered from: the link that they have. Notes the day.
///
/// # Errors
/// When the database does not answer.
pub async fn linked(app: &App, tx: &DatabaseTransaction, row: Model) -> Result<QuestionnaireMail, Fault> {
    let token = token(app, row.seed.as_deref().unwrap_or_default());
    let told = QuestionnaireMail { respondent_id: row.id, token };
    let mut changed = row.into_active_model();
    changed.told_on = Set(Some(app.clock.today()));
    // If the platform's secret is another one since, the link in this mail is the one that opens it.
    changed.token_hash = Set(Some(secrets::digest(&told.token)));
    changed.update(tx).await?;
    Ok(told)
}
