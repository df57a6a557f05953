//! Registrations from staged rows: placing, comparing, writing; each a few set operations.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::{lookalikes, questions, scope, staged};
use crate::{
    fault::Fault,
    imports::{
        columns::Header,
        findings::Findings,
        outcome::Counts,
        staging::{self, Row},
    },
    people::merge_found,
};

/// Makes the staging table and notes what the whole file shares.
pub(in crate::imports) async fn create(
    db: &impl ConnectionTrait,
    header: &Header,
    source: &str,
    actor: &str,
    at: DateTime<Utc>,
) -> Result<(), Fault> {
    const OPTIONAL: [&str; 9] = [
        "email",
        "gender",
        "country",
        "organization",
        "organization_kind",
        "mode",
        "days",
        "language",
        "fellowship",
    ];
    staging::run(db, include_str!("sql/stage.sql")).await?;
    let given = OPTIONAL.map(|name| i32::from(header.has(name)).into());
    staging::insert(db, "given", &OPTIONAL, vec![given.to_vec()]).await?;
    let import = vec![source.into(), actor.into(), at.into()];
    staging::insert(db, "import", &["source", "actor", "at"], vec![import]).await
}

/// Stages rows.
pub(in crate::imports) async fn stage(db: &impl ConnectionTrait, rows: Vec<Row>) -> Result<(), Fault> {
    staging::insert(db, "staged", &staged::columns(), rows).await
}

/// Finds out what the staged rows would do. What is refused is taken out; since a refused row
/// states nothing, the others are then looked at again.
pub(in crate::imports) async fn prepare(
    db: &impl ConnectionTrait,
    partial: bool,
) -> Result<(Findings, Counts), Fault> {
    let mut findings = Findings::default();
    staging::execute(db, "UPDATE staged SET refused = 0 WHERE refused <> 0", Vec::new()).await?;
    staging::run(db, "/*postgres ANALYZE staged */").await?;
    scope::fill(db).await?;
    questions::refuse_unknown_events(db, &mut findings).await?;
    loop {
        staging::run(db, include_str!("sql/place.sql")).await?;
        staging::run(db, include_str!("sql/compare.sql")).await?;
        let refused = questions::refuse_compared(db, &mut findings).await?;
        if refused == 0 || !partial {
            break;
        }
    }
    questions::doubt(db, &mut findings).await?;
    lookalikes::find(db, &mut findings).await?;
    Ok((findings, counts(db).await?))
}

async fn counts(db: &impl ConnectionTrait) -> Result<Counts, Fault> {
    let compared = |condition: &str| format!("SELECT COUNT(*) FROM compared WHERE {condition}");
    Ok(Counts {
        created: staging::number(db, &compared("registration_id IS NULL")).await?,
        changed: staging::number(db, &compared("registration_id IS NOT NULL AND changed = 1")).await?,
        unchanged: staging::number(db, &compared("changed = 0")).await?,
        ambiguous: staging::number(db, "SELECT COUNT(*) FROM placed WHERE ambiguous = 1").await?,
        refused: staging::number(db, "SELECT COUNT(*) FROM staged WHERE refused = 1").await?,
    })
}

/// Whether the rows, as prepared, say of people on record that they are one.
pub(in crate::imports) async fn joins_people(db: &impl ConnectionTrait) -> Result<bool, Fault> {
    Ok(staging::number(db, "SELECT COUNT(*) FROM joined").await? > 0)
}

/// Makes one of the people of whom the prepared rows say so; the rows are to be prepared again if there are any.
pub(in crate::imports) async fn join_people(tx: &DatabaseTransaction) -> Result<bool, Fault> {
    let one = staging::select(tx, "SELECT actor, at FROM import", Vec::new()).await?;
    let Some(import) = one.first() else { return Ok(false) };
    let (actor, at): (String, DateTime<Utc>) = (import.try_get("", "actor")?, import.try_get("", "at")?);
    let found = "SELECT into_id, person_id FROM joined ORDER BY into_id, person_id";
    let mut is_any = false;
    for row in staging::select(tx, found, Vec::new()).await? {
        is_any |= merge_found(tx, (row.try_get_by_index(0)?, row.try_get_by_index(1)?), &actor, at).await?;
    }
    Ok(is_any)
}

/// Writes what was prepared.
pub(in crate::imports) async fn write(db: &impl ConnectionTrait) -> Result<(), Fault> {
    staging::run(db, include_str!("sql/audit.sql")).await?;
    staging::run(db, include_str!("sql/write.sql")).await
}
