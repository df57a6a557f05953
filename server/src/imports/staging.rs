//! Where understood rows wait: temporary tables of one connection. They hold up nobody, do not
//! outlive the connection, and let the database do the work on all rows at once.

use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement, Value};

use super::{
    columns::{Header, Record, Value as Cell},
    kinds::Kind,
    refusal::Refusal,
};
use crate::fault::Fault;

/// Rows that one statement inserts: few enough for `SQLite`'s 32,766 values.
pub(super) const BATCH: usize = 500;

/// A row as it is staged, in the order of [`columns`].
pub(super) type Row = Vec<Value>;

/// Fits a script to the database: what stands in `/*postgres … */` is for `PostgreSQL` alone, and
/// `JSON_OBJECT` has another name there.
pub(super) fn dialect(sql: &str, backend: DbBackend) -> String {
    if backend != DbBackend::Postgres {
        return sql.to_owned();
    }
    sql.replace("/*postgres", "").replace("*/", "").replace("JSON_OBJECT", "JSON_BUILD_OBJECT")
}

/// Runs a script of statements without values.
pub(super) async fn run(db: &impl ConnectionTrait, script: &str) -> Result<(), Fault> {
    db.execute_unprepared(&dialect(script, db.get_database_backend())).await?;
    Ok(())
}

/// Runs one statement with values, numbered `$1` and on.
pub(super) async fn execute(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Result<u64, Fault> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.execute_raw(statement).await?.rows_affected())
}

/// The rows of one query.
pub(super) async fn select(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<QueryResult>, Fault> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.query_all_raw(statement).await?)
}

/// The one number that a query gives.
pub(super) async fn number(db: &impl ConnectionTrait, sql: &str) -> Result<u64, Fault> {
    let rows = select(db, sql, Vec::new()).await?;
    let number: i64 = rows.first().map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(number.unsigned_abs())
}

/// Inserts rows into a table, a batch a statement.
pub(super) async fn insert(
    db: &impl ConnectionTrait,
    table: &str,
    columns: &[&str],
    rows: Vec<Row>,
) -> Result<(), Fault> {
    let mut rows = rows.into_iter();
    loop {
        let batch: Vec<Row> = rows.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let sql = insert_sql(db.get_database_backend(), table, columns, batch.len());
        execute(db, &sql, batch.into_iter().flatten().collect()).await?;
    }
}

/// `SQLite` takes `$1` for a name, and binding looks each name up among all before it: with ten
/// thousand of them that is most of an import. Its places are nameless instead.
fn insert_sql(backend: DbBackend, table: &str, columns: &[&str], rows: usize) -> String {
    let place = |number: usize| match backend {
        DbBackend::Postgres => format!("${number}"),
        _ => "?".to_owned(),
    };
    let places = (0..rows).map(|row| {
        let places = (1..=columns.len()).map(|column| place(row * columns.len() + column));
        format!("({})", places.collect::<Vec<_>>().join(","))
    });
    format!("INSERT INTO {table} ({}) VALUES {}", columns.join(","), places.collect::<Vec<_>>().join(","))
}

/// The staging table of lists whose rows the program itself goes through: the key of each row, and
/// its cells as JSON in the order of the kind's columns.
const PLAIN: &str = "
    DROP TABLE IF EXISTS staged;
    CREATE TEMP TABLE staged (
        line BIGINT NOT NULL PRIMARY KEY,
        refused INTEGER NOT NULL,
        row_key TEXT NOT NULL,
        cells TEXT NOT NULL
    )";

/// Makes the staging table of a plain list.
pub(super) async fn create_plain(db: &impl ConnectionTrait) -> Result<(), Fault> {
    run(db, PLAIN).await
}

/// The columns that a plain list is staged in.
pub(super) const PLAIN_COLUMNS: &[&str] = &["line", "refused", "row_key", "cells"];

/// A row of a plain list as it is staged.
pub(super) fn plain_row(header: &Header, kind: Kind, record: &Record) -> Row {
    let parts = kind.key().iter().map(|name| match header.value(record, name) {
        Some(Cell::Text(text)) => text.as_str(),
        Some(Cell::Number(_)) | None => "",
    });
    let key = parts.collect::<Vec<_>>().join("\u{1f}");
    let cells = record.values.iter().map(|cell| match cell {
        Some(Cell::Text(text)) => serde_json::Value::from(text.as_str()),
        Some(Cell::Number(number)) => (*number).into(),
        None => serde_json::Value::Null,
    });
    let cells: serde_json::Value = cells.collect();
    vec![line_value(record.line), Value::Int(Some(0)), key.into(), cells.to_string().into()]
}

/// Lines fit easily.
pub(super) fn line_value(line: u64) -> Value {
    Value::BigInt(Some(i64::try_from(line).unwrap_or(i64::MAX)))
}

/// Up to so many staged rows below a line, in their order, without those that were refused.
pub(super) async fn plain_rows(
    db: &impl ConnectionTrait,
    after: u64,
    most: u64,
) -> Result<Vec<Record>, Fault> {
    let sql = "SELECT line, cells FROM staged WHERE refused = 0 AND line > $1 ORDER BY line LIMIT $2";
    let rows = select(db, sql, vec![line_value(after), line_value(most)]).await?;
    rows.iter()
        .map(|row| {
            let line: i64 = row.try_get_by_index(0)?;
            let cells: String = row.try_get_by_index(1)?;
            Ok(Record { line: line.unsigned_abs(), values: serde_json::from_str(&cells)? })
        })
        .collect()
}

/// Takes rows out of what will be written.
pub(super) async fn mark_refused(db: &impl ConnectionTrait, refusals: &[Refusal]) -> Result<(), Fault> {
    let lines: Vec<u64> = refusals.iter().filter_map(|refusal| refusal.line).collect();
    for lines in lines.chunks(BATCH) {
        let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
        let sql = format!("UPDATE staged SET refused = 1 WHERE line IN ({})", lines.join(","));
        execute(db, &sql, Vec::new()).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_numbered_through_all_rows_and_nameless_where_a_name_costs() {
        let sql = |backend| insert_sql(backend, "t", &["a", "b"], 2);
        assert_eq!(sql(DbBackend::Postgres), "INSERT INTO t (a,b) VALUES ($1,$2),($3,$4)");
        assert_eq!(sql(DbBackend::Sqlite), "INSERT INTO t (a,b) VALUES (?,?),(?,?)");
    }

    #[test]
    fn each_database_reads_its_own_words() {
        let sql = "SELECT JSON_OBJECT('a', b) FROM t ORDER BY a /*postgres COLLATE \"C\" */ DESC";
        assert_eq!(dialect(sql, DbBackend::Sqlite), sql);
        let postgres = "SELECT JSON_BUILD_OBJECT('a', b) FROM t ORDER BY a  COLLATE \"C\"  DESC";
        assert_eq!(dialect(sql, DbBackend::Postgres), postgres);
    }
}
