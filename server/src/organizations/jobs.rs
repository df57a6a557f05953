//! Notes what people typed as their organization, and how often: with the people who are looked at, so
//! that nothing has to be counted over all registrations.

use std::collections::BTreeSet;

use domain::{
    country::Iso3,
    organization::{meant, spelling},
};
use entities::{organization, organization_answer, organization_spelling, organization_text, registration};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryResult, QuerySelect, QueryTrait, sea_query::OnConflict,
};

use super::{official_names::Spellings, statement};
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
    for id in spelt_so(tx, spellings).await? {
        count_one(tx, id).await?;
    }
    Ok(())
}

/// The organizations that have one of some spellings.
async fn spelt_so(
    tx: &DatabaseTransaction,
    spellings: impl IntoIterator<Item = String>,
) -> Result<Vec<i64>, Fault> {
    use organization_spelling::{Column, Entity};
    let named = Entity::find().select_only().column(Column::OrganizationId).distinct();
    Ok(named.filter(Column::Spelling.is_in(spellings)).into_tuple().all(tx).await?)
}

/// How an organization is spelt.
pub(super) async fn spellings_of(tx: &DatabaseTransaction, id: i64) -> Result<Vec<String>, Fault> {
    use organization_spelling::{Column, Entity};
    let own = Entity::find().select_only().column(Column::Spelling).filter(Column::OrganizationId.eq(id));
    Ok(own.into_tuple().all(tx).await?)
}

/// Adds up how often an organization is named, and every other one that is spelt like it is now or was before.
pub(super) async fn count_organization(
    tx: &DatabaseTransaction,
    id: i64,
    before: Vec<String>,
) -> Result<(), Fault> {
    let spellings: BTreeSet<String> = spellings_of(tx, id).await?.into_iter().chain(before).collect();
    let ids: BTreeSet<i64> = spelt_so(tx, spellings).await?.into_iter().chain([id]).collect();
    for id in ids {
        count_one(tx, id).await?;
    }
    Ok(())
}

/// Who names an organization: everybody who writes so where nothing else is written so, else those whom the
/// text means it for.
async fn count_one(tx: &DatabaseTransaction, id: i64) -> Result<(), Fault> {
    let spelt = Spellings::read(tx, &spellings_of(tx, id).await?).await?;
    let (mut alone, mut uses) = (Vec::new(), 0_i64);
    for (spelling, spelt) in spelt.into_iter() {
        if spelt.iter().all(|one| one.organization == id) {
            alone.push(spelling);
            continue;
        }
        let named = by_country(tx, &spelling).await?.into_iter();
        uses += named
            .filter(|(country, _)| meant(&spelt, *country) == Some(id))
            .map(|(_, uses)| uses)
            .sum::<i64>();
    }
    let of_texts = organization_text::Entity::find()
        .select_only()
        .column(organization_text::Column::Uses)
        .filter(organization_text::Column::Spelling.is_in(alone));
    uses += of_texts.into_tuple::<i64>().all(tx).await?.into_iter().sum::<i64>();
    organization::Entity::update_many()
        .col_expr(organization::Column::Uses, uses.into())
        .filter(organization::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// How many registrations of each country have a text that is written so.
async fn by_country(tx: &DatabaseTransaction, spelling: &str) -> Result<Vec<(Option<Iso3>, i64)>, Fault> {
    const SQL: &str = "SELECT r.country, COUNT(*) FROM registrations r WHERE r.id IN ( \
        SELECT n.id FROM registrations n JOIN organization_texts t ON t.text = n.organization WHERE t.spelling = $1 \
        UNION SELECT a.registration_id FROM organization_answers a \
        JOIN organization_texts t ON t.text = a.text WHERE t.spelling = $1) GROUP BY r.country";
    let rows = tx.query_all_raw(statement(tx, SQL, [spelling.into()])).await?;
    let pair = |row: &QueryResult| {
        let country: Option<String> = row.try_get_by_index(0)?;
        Ok((country.and_then(|code| code.parse().ok()), row.try_get_by_index(1)?))
    };
    rows.iter().map(pair).collect()
}
