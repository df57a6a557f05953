//! Focal points hear once a day that people of their delegations wait for their word.

use entities::focal_point::{Column, Entity};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::{FocalPoint, FocalPointMail, WAITING, awaited_at};
use crate::{fault::Fault, mail::outbox::Outgoing, state::App};

/// Queues a mail for every focal point whose word is awaited, unless one was queued today. Several
/// servers may do so at once.
///
/// # Errors
/// When the database does not answer; what was queued until then stays queued.
pub async fn tell_whose_word_is_awaited(app: &App) -> Result<(), Fault> {
    let (db, today) = (app.db.read(), app.clock.today());
    let in_force = Condition::all()
        .add(Column::TokenHash.is_not_null())
        .add(Column::RevokedAt.is_null())
        .add(Column::ValidFrom.lte(today))
        .add(Condition::any().add(Column::ValidTo.is_null()).add(Column::ValidTo.gt(today)));
    for point in Entity::find().filter(in_force).all(db).await?.into_iter().filter_map(FocalPoint::of) {
        let Some(email) = point.row.email.as_deref() else { continue };
        if awaited_at(app, &point).await?.is_empty() {
            continue;
        }
        let mail = Outgoing {
            kind: WAITING,
            occasion: format!("{}:{today}", point.row.id),
            recipient: email,
            language: point.row.language,
            data: FocalPointMail { focal_point_id: point.row.id, token: String::new() },
            event_id: point.row.event_id,
            registration_id: None,
        };
        mail.enqueue(app.db.writer(), app.clock.now()).await?;
    }
    Ok(())
}
