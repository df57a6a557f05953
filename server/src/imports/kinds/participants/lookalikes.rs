//! People who share an e-mail or a name and are kept apart: neither alone is ever enough, so a
//! person should look at them.

use sea_orm::ConnectionTrait;

use crate::{
    fault::Fault,
    imports::{
        findings::{Findings, LISTED},
        staging,
        warning::{Lookalike, Shared},
    },
};

/// Lists the rows of the file whose people share something with somebody else.
pub(super) async fn find(db: &impl ConnectionTrait, findings: &mut Findings) -> Result<(), Fault> {
    staging::run(db, include_str!("sql/lookalikes.sql")).await?;
    for (column, shared) in [("email_norm", Shared::Email), ("name_norm", Shared::Name)] {
        let rows = format!(
            "FROM (SELECT MIN(c.line) AS line FROM compared c JOIN ( \
               SELECT f.{column} FROM faces f LEFT JOIN named n ON n.whom = f.whom \
               WHERE f.{column} IS NOT NULL GROUP BY f.{column} \
               HAVING MIN(f.whom) <> MAX(f.whom) AND COUNT(n.whom) < COUNT(*) \
             ) g ON g.{column} = c.{column} \
             GROUP BY COALESCE('k' || CAST(c.person_id AS TEXT), c.who)) s"
        );
        let count = staging::number(db, &format!("SELECT COUNT(*) {rows}")).await?;
        let sql = format!("SELECT s.line {rows} ORDER BY s.line LIMIT {LISTED}");
        let first = staging::select(db, &sql, Vec::new()).await?.into_iter().map(|row| {
            let line: i64 = row.try_get_by_index(0)?;
            Ok::<_, Fault>(Lookalike { line: line.unsigned_abs(), shared })
        });
        findings.lookalikes.add_many(count, first.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(())
}
