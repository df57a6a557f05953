//! What holds up somebody who waits, said to the person: everything is taken, or only what there is for them.

use app::i18n::Tongue;
use domain::{places::NoPlace, registration::RegistrationState};
use entities::{event, registration};
use sea_orm::ConnectionTrait;

use super::{
    profile_of,
    quotas::{quotas_of, words_for},
    standing::{day_of, ledger},
};
use crate::{fault::Fault, reference, state::App};

/// Why somebody has no place at this moment, in a sentence; none for whoever does not wait.
///
/// # Errors
/// When the database does not answer.
pub async fn held_up(
    app: &App,
    db: &impl ConnectionTrait,
    locale: Tongue,
    event: &event::Model,
    registration: &registration::Model,
) -> Result<Option<String>, Fault> {
    if registration.state != RegistrationState::Waiting {
        return Ok(None);
    }
    let lists = reference::lists(db).await?;
    let ledger = ledger(app, db, event, registration.id, &lists).await?;
    let who = profile_of(registration, &lists, day_of(app, event));
    Ok(Some(match ledger.admits(&who) {
        Err(NoPlace::Full) => locale.text("places-why_full"),
        Err(NoPlace::Kept) => locale.text("places-why_kept"),
        Err(NoPlace::Limit(at)) => {
            let quotas = quotas_of(db, event.id).await?;
            let quota = quotas.get(at).map(|quota| words_for(app, locale, quota)).unwrap_or_default();
            locale.with("places-why_limit", &[("quota", quota.into())])
        }
        // The next offers have still to be made, or those who came before are asked first.
        Ok(()) => locale.text("places-why_order"),
    }))
}
