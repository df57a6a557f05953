//! Notes what people typed as their organization, and how often: with the people who are looked at, so
//! that nothing has to be counted over all registrations.

use std::collections::BTreeSet;

use domain::organization::spelling;
use entities::{organization_answer, organization_spelling, organization_text, registration};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QuerySelect, QueryTrait, sea_query::OnConflict,
};

use super::statement;
use crate::fault::Fault;

/// Notes the texts of some people's registrations, and counts who names each.
///
/// # Errors
/// When the database does not answer.
pub async fn note_texts(tx: &DatabaseTransaction, people: &[i64]) -> Result<(), Fault> {
    let of_people = || registration::Column::PersonId.is_in(people.iter().copied());
    let found: Vec<Option<String>> = registration::Entity::find()
        .select_only()
        .column(registration::Column::Organization)
        .distinct()
        .filter(of_people())
        .filter(registration::Column::Organization.is_not_null())
        .into_tuple()
        .all(tx)
        .await?;
    let theirs = registration::Entity::find()
        .select_only()
        .column(registration::Column::Id)
        .filter(of_people())
        .into_query();
    let answered: Vec<String> = organization_answer::Entity::find()
        .select_only()
        .column(organization_answer::Column::Text)
        .distinct()
        .filter(organization_answer::Column::RegistrationId.in_subquery(theirs))
        .into_tuple()
        .all(tx)
        .await?;
    count(tx, found.into_iter().flatten().chain(answered)).await
}

/// How many registrations have a text, as their organization or in an answer.
const USES: &str = "SELECT COUNT(*) FROM (SELECT id FROM registrations WHERE organization = $1 \
    UNION SELECT registration_id FROM organization_answers WHERE text = $1) named";

/// Counts texts anew, and the organizations that they are written like.
pub(crate) async fn count(
    tx: &DatabaseTransaction,
    texts: impl IntoIterator<Item = String>,
) -> Result<(), Fault> {
    use organization_text::Column;
    let mut spellings = BTreeSet::new();
    for text in texts {
        let spelt = spelling(&text);
        if spelt.is_empty() {
            continue;
        }
        let row = tx.query_one_raw(statement(tx, USES, [text.clone().into()])).await?;
        let uses: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        if uses == 0 {
            // Whoever typed it is gone, and so is the text.
            organization_text::Entity::delete_by_id(text).exec(tx).await?;
        } else {
            let row = organization_text::ActiveModel {
                text: Set(text),
                spelling: Set(spelt.clone()),
                uses: Set(uses),
                left_at: Set(None),
                left_by: Set(None),
            };
            let known = OnConflict::column(Column::Text).update_column(Column::Uses).to_owned();
            organization_text::Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
        }
        spellings.insert(spelt);
    }
    let named = organization_spelling::Entity::find()
        .select_only()
        .column(organization_spelling::Column::OrganizationId)
        .distinct()
        .filter(organization_spelling::Column::Spelling.is_in(spellings));
    for id in named.into_tuple::<i64>().all(tx).await? {
        count_organization(tx, id).await?;
    }
    Ok(())
}

/// Adds up how often an organization is named.
pub(super) async fn count_organization(tx: &DatabaseTransaction, id: i64) -> Result<(), Fault> {
    let sql = "UPDATE organizations SET uses = (SELECT CAST(COALESCE(SUM(t.uses), 0) AS BIGINT) \
               FROM organization_spellings s JOIN organization_texts t ON t.spelling = s.spelling \
               WHERE s.organization_id = organizations.id) WHERE id = $1";
    tx.execute_raw(statement(tx, sql, [id.into()])).await?;
    Ok(())
}
