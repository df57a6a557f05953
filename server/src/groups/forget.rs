//! Groups by the address of whoever registered them: sending the links again, and erasing who it was.
//! What a group says of a person goes with the person.

use chrono::{DateTime, Utc};
use domain::{event::EventState, identity::normal_form};
use entities::{event, group_member, mail, registration, registration_group};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use super::{MAIL, operations::tell, token_of};
use crate::{audit::Change, fault::Fault, mail::TO_REGISTRANTS, state::App};

/// Most links that one request sends.
const MOST: u64 = 20;

/// Sends the link to every group of an address whose event is not over, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn remind(app: &App, tx: &DatabaseTransaction, email: &str) -> Result<(), Fault> {
    use registration_group::Column;
    let of_address = registration_group::Entity::find()
        .filter(Column::EmailNorm.eq(normal_form(email)))
        .order_by_desc(Column::Id)
        .limit(MOST);
    for row in of_address.all(tx).await? {
        let event = event::Entity::find_by_id(row.event_id).one(tx).await?;
        let ahead = event.is_some_and(|event| event.state.is_ahead() || event.state == EventState::Cancelled);
        if let Some(submission) = row.submission.as_deref().filter(|_| ahead) {
            let token = token_of(&app.secret, submission);
            tell(tx, &row, token, app.clock.now()).await?;
        }
    }
    Ok(())
}

/// Erases who registered groups from an address. The people of the groups keep their registrations.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(
    tx: &DatabaseTransaction,
    email: &str,
    actor: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    use registration_group::Column;
    let known = registration_group::Entity::find().filter(Column::EmailNorm.eq(normal_form(email)));
    for row in known.all(tx).await? {
        let id = row.id;
        if let Some(recipient) = row.email.as_deref() {
            mail::Entity::delete_many()
                .filter(mail::Column::Recipient.eq(recipient))
                .filter(mail::Column::Kind.is_in([MAIL].into_iter().chain(TO_REGISTRANTS)))
                .exec(tx)
                .await?;
        }
        let mut changed = row.into_active_model();
        changed.name = Set(None);
        changed.email = Set(None);
        changed.email_norm = Set(None);
        changed.token_hash = Set(None);
        changed.submission = Set(None);
        changed.update(tx).await?;
        registration::Entity::update_many()
            .col_expr(registration::Column::RegisteredBy, Expr::value(None::<String>))
            .filter(registration::Column::GroupId.eq(id))
            .exec(tx)
            .await?;
        Change { actor, action: "group_erased", subject: "registration_groups", id, reason: None }
            .record(tx, now, None::<&()>, None::<&()>)
            .await?;
    }
    Ok(())
}

/// Erases the name of a person from the groups with which a registration has to do.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_member(tx: &DatabaseTransaction, registration: i64) -> Result<(), Fault> {
    use group_member::Column;
    let of_person =
        Condition::any().add(Column::RegistrationId.eq(registration)).add(Column::KnownId.eq(registration));
    group_member::Entity::update_many()
        .col_expr(Column::Name, Expr::value(None::<String>))
        .filter(of_person)
        .exec(tx)
        .await?;
    Ok(())
}
