//! The links of invitations and the mails that bring them. A link's token is made of the platform's secret
//! and a seed of its own, so that a reminder brings the same link; a copy of the database opens nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{invitation::Standing, language::Language};
use entities::invitation::Model;
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, IntoActiveModel};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::terms;
use crate::{fault::Fault, mail::outbox::Outgoing, state::App, web::secrets};

/// What the mails about an invitation are rendered from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationMail {
    /// The event.
    pub event_id: i64,
    /// The invitation.
    pub invitation_id: i64,
    /// What opens it; gone from the row once the mail is sent.
    #[serde(default)]
    pub token: String,
}

/// The token of the link of an invitation with this seed.
///
/// # Panics
/// Never: any length of key will do.
#[must_use]
pub fn token(app: &App, seed: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(&app.secret).expect("any length of key will do");
    mac.update(format!("invitation\n{seed}").as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

/// Queues a mail that brings the link of an invitation, once for each occasion, unless the invitation cannot
/// be answered any more; whether it can.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    app: &App,
    tx: &DatabaseTransaction,
    row: Model,
    kind: &str,
    occasion: String,
) -> Result<bool, Fault> {
    let now = app.clock.now();
    let Some(email) = row.email.clone() else { return Ok(false) };
    if terms(&row).standing(now) != Standing::Open {
        return Ok(false);
    }
    let (event_id, language) = (row.event_id, row.language.unwrap_or(Language::EN));
    let outgoing = Outgoing {
        kind,
        occasion,
        recipient: &email,
        language,
        data: linked(app, tx, row).await?,
        event_id: Some(event_id),
        registration_id: None,
    };
    outgoing.enqueue(tx, now).await?;
    Ok(true)
}

/// What a mail about an invitation is rendered from: the link that it has.
///
/// # Errors
/// When the database does not answer.
pub async fn linked(app: &App, tx: &DatabaseTransaction, row: Model) -> Result<InvitationMail, Fault> {
    let told = InvitationMail { event_id: row.event_id, invitation_id: row.id, token: token(app, &row.seed) };
    let digest = secrets::digest(&told.token);
    if digest != row.token_hash {
        // The platform's secret is another one since: the link in this mail is the one that opens it.
        let mut changed = row.into_active_model();
        changed.token_hash = Set(digest);
        changed.update(tx).await?;
    }
    Ok(told)
}
