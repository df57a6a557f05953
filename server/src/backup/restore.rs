//! Putting an archive back: everything is replaced in one transaction, or nothing is.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead, BufReader, Read, Seek},
    path::Path,
};

use chrono::{DateTime, Utc};
use entities::{event, participation_fact, record_closure};
use migrations::MigratorTrait;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityName,
    EntityTrait, IntoActiveModel, Iterable, PrimaryKeyToColumn, QueryFilter, QueryOrder, Statement,
};
use serde::de::DeserializeOwned;
use zip::ZipArchive;

use super::{
    MANIFEST, Manifest,
    queued::{self, Unsure},
    unpacked::Unpacked,
};
use crate::{db::Db, each_saved_table, events::versions, facts::pack::Packed, fault::Fault};

/// Rows in one statement: with the widest table still below what either database takes.
const BATCH: usize = 400;

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the archive says of itself.
    pub manifest: Manifest,
    /// Mails that were waiting and are held back, since they may have been sent after the backup.
    pub held: u64,
}

/// Replaces everything in the database, and adds the files.
///
/// # Errors
/// When the file is no backup, was made by a newer version, or the database or the disk does not take it;
/// then nothing is changed.
pub async fn restore(
    db: &Db,
    data_dir: &Path,
    source: &Path,
    unsure: Unsure,
    now: DateTime<Utc>,
) -> Result<Restored, Fault> {
    let file = File::open(source).map_err(Fault::file(source))?;
    let no_backup = || Fault::other(format!("{} is not a backup of Baraza", source.display()));
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| no_backup())?;
    let manifest = manifest(&mut archive).ok_or_else(no_backup)?;
    if !migrations::Migrator::migrations().iter().any(|step| step.name() == manifest.schema) {
        return Err(Fault::other(format!(
            "the backup was made by a newer version of Baraza ({}); install that version",
            manifest.schema
        )));
    }
    let tx = db.write().await?;
    let queued = queued::look_up(&tx, &mut archive, now).await?;
    clear(&tx).await?;
    let rows = tables(&tx, &mut archive).await?;
    if !is_whole(&rows, &manifest.rows) {
        return Err(Fault::other(format!("{} is damaged: rows are missing", source.display())));
    }
    let held = queued.settle(&tx, unsure).await?;
    repack(&tx).await?;
    versions::forget_pages(&tx).await?;
    if !db.is_sqlite() {
        follow_ids(&tx).await?;
    }
    let files = Unpacked::beside(&mut archive, data_dir)?;
    tx.commit().await?;
    files.put()?;
    Ok(Restored { manifest, held })
}

/// Whether every table that the archive names came whole. One that was added since has no rows there.
fn is_whole(rows: &BTreeMap<String, u64>, named: &BTreeMap<String, u64>) -> bool {
    named.iter().all(|(table, count)| rows.get(table) == Some(count))
        && rows.iter().all(|(table, count)| *count == 0 || named.contains_key(table))
}

fn manifest<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Option<Manifest> {
    let manifest: Manifest = serde_json::from_reader(archive.by_name(MANIFEST).ok()?).ok()?;
    (manifest.product == "baraza").then_some(manifest)
}

async fn clear(tx: &DatabaseTransaction) -> Result<(), Fault> {
    for table in super::tables::saved().into_iter().rev().chain(["sessions", "rate_limits"]) {
        tx.execute_unprepared(&format!("DELETE FROM {table}")).await?;
    }
    Ok(())
}

macro_rules! all_tables {
    ($($entity:ident),+) => {
        async fn tables<R: Read + Seek>(
            tx: &DatabaseTransaction,
            archive: &mut ZipArchive<R>,
        ) -> Result<BTreeMap<String, u64>, Fault> {
            let mut rows = BTreeMap::new();
            $(
                let name = entities::$entity::Entity.table_name();
                // Boxed: one after the other on the stack of a thread, there would be no room for them all.
                let count = Box::pin(table::<entities::$entity::Entity, entities::$entity::ActiveModel, R>(
                    tx, archive, name,
                ));
                let count = count.await?;
                rows.insert(name.to_owned(), count);
            )+
            Ok(rows)
        }
    };
}

each_saved_table!(all_tables);

async fn table<E, A, R>(
    tx: &DatabaseTransaction,
    archive: &mut ZipArchive<R>,
    name: &str,
) -> Result<u64, Fault>
where
    E: EntityTrait,
    E::Model: DeserializeOwned + IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E> + sea_orm::ActiveModelBehavior + Send,
    R: Read + Seek,
{
    // A table that the older version did not have yet stays empty.
    let Ok(lines) = archive.by_name(&format!("tables/{name}.jsonl")) else { return Ok(0) };
    let mut count = 0;
    let mut parents: Vec<(i64, i64)> = Vec::new();
    let mut batch = Vec::with_capacity(BATCH);
    for line in BufReader::new(lines).lines() {
        let line = line.map_err(|error| Fault::Io(name.to_owned(), error))?;
        let row = if name == "events" { orphaned(&line, &mut parents)? } else { line };
        let model: E::Model = serde_json::from_str(&row)?;
        batch.push(model.into_active_model());
        count += 1;
        if batch.len() == BATCH {
            E::insert_many(std::mem::take(&mut batch)).exec_without_returning(tx).await?;
        }
    }
    if !batch.is_empty() {
        E::insert_many(batch).exec_without_returning(tx).await?;
    }
    for (id, parent) in parents {
        let row = event::ActiveModel { id: Set(id), parent_id: Set(Some(parent)), ..Default::default() };
        event::Entity::update(row).exec(tx).await?;
    }
    Ok(count)
}

/// An event without its parent, which may be a later row; who it is, is remembered.
fn orphaned(line: &str, parents: &mut Vec<(i64, i64)>) -> Result<String, Fault> {
    let mut event: event::Model = serde_json::from_str(line)?;
    if let Some(parent) = event.parent_id.take() {
        parents.push((event.id, parent));
    }
    Ok(serde_json::to_string(&event)?)
}

/// Packs the facts of closed records anew from their rows, which are the truth.
async fn repack(tx: &DatabaseTransaction) -> Result<(), Fault> {
    use participation_fact::Column;
    for closure in record_closure::Entity::find().all(tx).await? {
        let facts = participation_fact::Entity::find()
            .filter(Column::EventId.eq(closure.event_id))
            .order_by_asc(Column::PersonKey)
            .all(tx)
            .await?;
        let mut packed = Packed::default();
        for fact in &facts {
            packed.push(&crate::facts::row_of(fact));
        }
        let mut closure = closure.into_active_model();
        closure.rollup = Set(packed.into_bytes());
        closure.update(tx).await?;
    }
    Ok(())
}

/// Lets `PostgreSQL` count ids on from what was restored.
async fn follow_ids(tx: &DatabaseTransaction) -> Result<(), Fault> {
    macro_rules! follow {
        ($($entity:ident),+) => { $(
            for key in <entities::$entity::Entity as EntityTrait>::PrimaryKey::iter() {
                if sea_orm::IdenStatic::as_str(&key.into_column()) == "id" {
                    let table = entities::$entity::Entity.table_name();
                    let sql = format!(
                        "SELECT setval(pg_get_serial_sequence('{table}', 'id'), COALESCE((SELECT MAX(id) FROM {table}), 0) + 1, false)"
                    );
                    tx.query_one_raw(Statement::from_string(sea_orm::DbBackend::Postgres, sql)).await?;
                }
            }
        )+ };
    }
    each_saved_table!(follow);
    Ok(())
}
