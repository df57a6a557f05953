//! What is read of organizations and of typed texts.

use domain::{country::Iso3, organization::spelling, registration::OrganizationKind, search::folded};
use entities::{
    organization::{Column, Entity, Model},
    organization_spelling, organization_text,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, LikeExpr},
};

use super::statement;
use crate::{
    accounts::queries::{Listed, PER_PAGE},
    events::queries::escaped,
    fault::Fault,
};

/// Organizations proposed for a text.
const ALIKE: u64 = 20;

/// Which organizations are asked for; what is empty asks for all.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    /// Words of any name, whatever their accents and case.
    pub text: String,
    /// Country.
    pub country: Option<Iso3>,
    /// Kind.
    pub kind: Option<OrganizationKind>,
}

/// One page of organizations, the most used first, and how many fit.
pub(super) async fn page(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    page: u64,
) -> Result<Listed<Model>, Fault> {
    let mut all = Condition::all()
        .add_option(wanted.country.map(|country| Column::Country.eq(country)))
        .add_option(wanted.kind.map(|kind| Column::Kind.eq(kind)));
    for word in folded(&wanted.text).split_whitespace() {
        all = all.add(has(word));
    }
    let query = Entity::find().filter(all).order_by_desc(Column::Uses).order_by_asc(Column::Id);
    let pages = query.paginate(db, PER_PAGE);
    let total = pages.num_items().await?;
    Ok((pages.fetch_page(page.saturating_sub(1)).await?, total))
}

fn has(word: &str) -> Expr {
    Expr::col(Column::Search).like(LikeExpr::new(format!("%{}%", escaped(word))).escape('\\'))
}

/// Organizations with every word of the text, the most used first; nothing is found by nothing.
pub(super) async fn with_all_words(
    db: &impl ConnectionTrait,
    text: &str,
    most: u64,
) -> Result<Vec<Model>, Fault> {
    let text = folded(text);
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let all = text.split_whitespace().fold(Condition::all(), |all, word| all.add(has(word)));
    let found = Entity::find().filter(all).order_by_desc(Column::Uses).order_by_asc(Column::Id);
    Ok(found.limit(most).all(db).await?)
}

/// Organizations with a word of the text, those with most of them first.
pub(super) async fn alike(db: &impl ConnectionTrait, text: &str) -> Result<Vec<Model>, Fault> {
    let spelt = spelling(text);
    let words: Vec<&str> = spelt.split(' ').filter(|word| word.chars().count() > 2).take(8).collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let any = words.iter().fold(Condition::any(), |any, word| any.add(has(word)));
    let mut found = Entity::find()
        .filter(any)
        .order_by_desc(Column::Uses)
        .order_by_asc(Column::Id)
        .limit(200)
        .all(db)
        .await?;
    found.sort_by_key(|one| {
        let search = spelling(&one.search);
        std::cmp::Reverse(words.iter().filter(|word| search.contains(**word)).count())
    });
    found.truncate(usize::try_from(ALIKE).unwrap_or(usize::MAX));
    Ok(found)
}

/// A text that waits for somebody to say what it means.
#[derive(Debug, Clone, FromQueryResult)]
pub(super) struct Waiting {
    /// As texts are compared.
    pub spelling: String,
    /// As it was typed most often.
    pub text: String,
    /// How many registrations have it.
    pub uses: i64,
}

/// Nobody said what the text `t` means or that it stays, and no organization is called so; or several are, and
/// there is somebody of whom the country does not tell which.
const WAITS: &str = "(NOT EXISTS (SELECT 1 FROM organization_spellings s WHERE s.spelling = t.spelling) \
    OR ((SELECT COUNT(*) FROM organization_spellings s WHERE s.spelling = t.spelling) > 1 \
      AND (SELECT COUNT(*) FROM organization_spellings s WHERE s.spelling = t.spelling AND s.origin = 'assigned') <> 1 \
      AND EXISTS (SELECT 1 FROM registrations r WHERE (r.organization = t.text \
          OR r.id IN (SELECT a.registration_id FROM organization_answers a WHERE a.text = t.text)) \
        AND (SELECT COUNT(*) FROM organization_spellings s JOIN organizations o ON o.id = s.organization_id \
          WHERE s.spelling = t.spelling AND o.country = r.country) <> 1))) \
    AND NOT EXISTS (SELECT 1 FROM organization_texts l WHERE l.spelling = t.spelling AND l.left_at IS NOT NULL)";

/// One page of texts that wait, the most used first, and how many there are.
pub(super) async fn waiting(db: &impl ConnectionTrait, page: u64) -> Result<Listed<Waiting>, Fault> {
    let skipped = page.saturating_sub(1).saturating_mul(PER_PAGE);
    // Of the ways in which a text is typed, the most used one stands for all.
    let sql = format!(
        "SELECT w.spelling, w.uses, (SELECT m.text FROM organization_texts m WHERE m.spelling = w.spelling \
           ORDER BY m.uses DESC, m.text LIMIT 1) AS text \
         FROM (SELECT t.spelling, CAST(SUM(t.uses) AS BIGINT) AS uses FROM organization_texts t \
           WHERE {WAITS} GROUP BY t.spelling ORDER BY 2 DESC, 1 LIMIT {PER_PAGE} OFFSET {skipped}) w \
         ORDER BY w.uses DESC, w.spelling"
    );
    let rows = Waiting::find_by_statement(statement(db, &sql, [])).all(db).await?;
    Ok((rows, count_waiting(db).await?))
}

/// How many texts wait.
pub(super) async fn count_waiting(db: &impl ConnectionTrait) -> Result<u64, Fault> {
    let sql = format!("SELECT COUNT(DISTINCT t.spelling) FROM organization_texts t WHERE {WAITS}");
    let row = db.query_one_raw(statement(db, &sql, [])).await?;
    let count: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(count.unsigned_abs())
}

/// The ways in which a text was typed, the most used first.
pub(super) async fn typed(db: &impl ConnectionTrait, spelling: &str) -> Result<Vec<(String, i64)>, Fault> {
    use organization_text::Column;
    let found = organization_text::Entity::find().filter(Column::Spelling.eq(spelling));
    let found = found.order_by_desc(Column::Uses).order_by_asc(Column::Text).all(db).await?;
    Ok(found.into_iter().map(|one| (one.text, one.uses)).collect())
}

/// Everything that people typed and that is written like an organization, the most used first.
pub(super) async fn typed_for(db: &impl ConnectionTrait, id: i64) -> Result<Vec<(String, i64)>, Fault> {
    use organization_spelling::Column;
    let spellings: Vec<String> = organization_spelling::Entity::find()
        .select_only()
        .column(Column::Spelling)
        .filter(Column::OrganizationId.eq(id))
        .into_tuple()
        .all(db)
        .await?;
    let found = organization_text::Entity::find()
        .filter(organization_text::Column::Spelling.is_in(spellings))
        .order_by_desc(organization_text::Column::Uses)
        .order_by_asc(organization_text::Column::Text)
        .limit(100)
        .all(db)
        .await?;
    Ok(found.into_iter().map(|one| (one.text, one.uses)).collect())
}
