//! An officer says what a typed text means, or that it stays as it is typed.

use domain::organization::spelling;
use entities::{organization, organization_text};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde_json::json;

use super::operations::assigned;
use crate::{
    audit::Change,
    authorize::{CurateOrganizations, Permit},
    fault::Outcome,
    state::App,
};

/// There is no such organization, or nobody typed such a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown;

/// Notes that a text means an organization, in every registration that has it and has yet to come.
///
/// # Errors
/// When the database does not answer.
pub async fn assign(
    app: &App,
    permit: &Permit<CurateOrganizations>,
    text: &str,
    id: i64,
) -> Outcome<(), Unknown> {
    let now = app.clock.now();
    let text = spelling(text);
    let tx = app.db.write().await?;
    let found = organization::Entity::find_by_id(id).one(&tx).await?;
    if found.is_none() || text.is_empty() {
        return Ok(Err(Unknown));
    }
    let was = spelt(&tx, &text).await?;
    assigned(&tx, id, &text).await?;
    let action = "organization_text_assigned";
    let actor = &permit.staff().email;
    let change = Change { actor, action, subject: "organizations", id, reason: None };
    change.record(&tx, now, Some(&json!({ "organizations": was })), Some(&json!({ "text": text }))).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Notes that a text stays as it is typed, so that nobody is asked again.
///
/// # Errors
/// When the database does not answer.
pub async fn leave(app: &App, permit: &Permit<CurateOrganizations>, text: &str) -> Outcome<(), Unknown> {
    use organization_text::Column;
    let now = app.clock.now();
    let text = spelling(text);
    let tx = app.db.write().await?;
    let actor = &permit.staff().email;
    let left = organization_text::Entity::update_many()
        .col_expr(Column::LeftAt, Expr::value(now))
        .col_expr(Column::LeftBy, Expr::value(actor.clone()))
        .filter(Column::Spelling.eq(&text))
        .exec(&tx)
        .await?;
    if left.rows_affected == 0 {
        return Ok(Err(Unknown));
    }
    let action = "organization_text_left";
    let change = Change { actor, action, subject: "organization_texts", id: 0, reason: None };
    // The text itself may be somebody's own name.
    change.record(&tx, now, None::<&()>, Some(&json!({ "texts": left.rows_affected }))).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn spelt(tx: &sea_orm::DatabaseTransaction, text: &str) -> Result<Vec<i64>, crate::fault::Fault> {
    use entities::organization_spelling::{Column, Entity};
    let known = Entity::find().filter(Column::Spelling.eq(text)).all(tx).await?;
    Ok(known.into_iter().map(|one| one.organization_id).collect())
}
