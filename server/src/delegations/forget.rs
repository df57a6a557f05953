//! Focal points by their address: sending them their links again, and erasing who they are.

use chrono::{DateTime, Utc};
use domain::identity::normal_form;
use entities::{
    focal_point::{Column, Entity, Model},
    mail, registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use super::{MAIL, WAITING, designate::renewed, opened::term_of};
use crate::{audit::Change, fault::Fault, mail::TO_FOCAL_POINTS, state::App};

/// Most links that one request sends.
const MOST: u64 = 20;
/// The mails to focal points.
const MAILS: [&str; 5] = [MAIL, WAITING, TO_FOCAL_POINTS[0], TO_FOCAL_POINTS[1], TO_FOCAL_POINTS[2]];

/// Sends a new link for every designation of an address that is in force, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn remind(app: &App, tx: &DatabaseTransaction, email: &str) -> Result<(), Fault> {
    let today = app.clock.today();
    let of_address = Entity::find()
        .filter(Column::EmailNorm.eq(normal_form(email)))
        .filter(Column::TokenHash.is_not_null())
        .order_by_desc(Column::Id)
        .limit(MOST);
    for row in of_address.all(tx).await? {
        let term = term_of(&row);
        if term.holds(today.max(term.from)) {
            renewed(app, tx, row).await?;
        }
    }
    Ok(())
}

/// Erases who the focal points of an address are: their designations end, and nothing names them any
/// more. What they decided stays.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(
    tx: &DatabaseTransaction,
    email: &str,
    actor: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let known = Entity::find().filter(Column::EmailNorm.eq(normal_form(email))).all(tx).await?;
    for row in known {
        let (id, ended) = (row.id, row.revoked_at.is_some());
        forget_mails(tx, &row).await?;
        let mut changed = row.into_active_model();
        changed.name = Set(None);
        changed.email = Set(None);
        changed.email_norm = Set(None);
        changed.token_hash = Set(None);
        if !ended {
            changed.revoked_at = Set(Some(now));
            changed.revoked_by = Set(Some(actor.to_owned()));
        }
        changed.update(tx).await?;
        registration::Entity::update_many()
            .col_expr(registration::Column::RegisteredBy, Expr::value(None::<String>))
            .filter(registration::Column::FocalPointId.eq(id))
            .exec(tx)
            .await?;
        Change { actor, action: "focal_point_erased", subject: "focal_points", id, reason: None }
            .record(tx, now, None::<&()>, None::<&()>)
            .await?;
    }
    Ok(())
}

/// Mails hold the address and the link.
async fn forget_mails(tx: &DatabaseTransaction, row: &Model) -> Result<(), Fault> {
    let Some(email) = row.email.as_deref() else { return Ok(()) };
    mail::Entity::delete_many()
        .filter(mail::Column::Recipient.eq(email))
        .filter(mail::Column::Kind.is_in(MAILS))
        .exec(tx)
        .await?;
    Ok(())
}
