//! What is done about waiting lists beside requests: offers that nobody took are ended, and free places
//! offered. Several servers may do so at once.

use domain::registration::RegistrationState;
use sea_orm::ConnectionTrait;

use super::{
    offers::{lapse, offer_places},
    standing::{could_offer, statement},
};
use crate::{fault::Fault, state::App};

/// Tends every waiting list once.
///
/// # Errors
/// When the database does not answer; what was done until then stays done.
pub async fn tend_waiting_lists(app: &App) -> Result<(), Fault> {
    let db = app.db.read();
    let over = "SELECT DISTINCT event_id FROM place_offers WHERE answer IS NULL AND ends_at <= $1";
    for row in db.query_all_raw(statement(db, over, [app.clock.now().into()])).await? {
        lapse(app, row.try_get_by_index(0)?).await?;
    }
    let waited_for = format!(
        "SELECT DISTINCT r.event_id FROM registrations r JOIN events e ON e.id = r.event_id \
         WHERE r.state = '{}' AND e.state IN ('registration_open', 'registration_closed')",
        RegistrationState::Waiting
    );
    for row in db.query_all_raw(statement(db, &waited_for, [])).await? {
        let event_id = row.try_get_by_index(0)?;
        if could_be_offered(app, event_id).await? {
            offer_places(app, event_id).await?;
        }
    }
    Ok(())
}

/// Whether somebody could be offered a place, as far as reading alone tells; most of the time nobody
/// can, and the turn to write is not taken.
async fn could_be_offered(app: &App, event_id: i64) -> Result<bool, Fault> {
    use sea_orm::EntityTrait;
    let Some(event) = entities::event::Entity::find_by_id(event_id).one(app.db.read()).await? else {
        return Ok(false);
    };
    could_offer(app, app.db.read(), &event).await
}
