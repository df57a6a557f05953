//! Writing an archive of one moment while the platform serves.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{ErrorKind, Seek, Write},
    path::Path,
};

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sea_orm::{DatabaseTransaction, EntityName, EntityTrait};
use serde::Serialize;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    FOLDERS, MANIFEST, Manifest, schema,
    target::{Failure, Target},
};
use crate::{db::Db, each_saved_table, fault::Fault};

/// Writes the archive beside its target and renames it, so that a failure leaves the older one.
///
/// # Errors
/// When the database does not answer or the file cannot be written.
pub async fn save(db: &Db, data_dir: &Path, target: &Path, now: DateTime<Utc>) -> Result<Manifest, Fault> {
    let part = target.with_extension("part");
    let file = File::create(&part).map_err(Fault::file(target))?;
    let (file, failure) = Target::new(file);
    let made = write(db, data_dir, file, &failure, now).await;
    // What the disk said comes first: whatever else went wrong may follow from it.
    let made = failure.take().map_or(made, |error| Err(Fault::file(target)(error)));
    let kept = made.and_then(|manifest| {
        std::fs::rename(&part, target).map_err(Fault::file(target))?;
        Ok(manifest)
    });
    if kept.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    kept
}

async fn write(
    db: &Db,
    data_dir: &Path,
    file: Target,
    failure: &Failure,
    now: DateTime<Utc>,
) -> Result<Manifest, Fault> {
    let mut archive = ZipWriter::new(file);
    let rows = tables(db, &mut archive, failure).await?;
    for folder in FOLDERS {
        add_folder(&mut archive, &data_dir.join(folder), folder)?;
    }
    let manifest = Manifest { product: "baraza".into(), schema: schema(), made: now, rows };
    start(&mut archive, MANIFEST)?;
    put(&mut archive, &serde_json::to_vec_pretty(&manifest)?)?;
    archive.finish().map_err(Fault::other)?.keep();
    Ok(manifest)
}

macro_rules! all_tables {
    ($($entity:ident),+) => {
        async fn tables<W: Write + Seek + Send>(
            db: &Db,
            archive: &mut ZipWriter<W>,
            failure: &Failure,
        ) -> Result<BTreeMap<String, u64>, Fault> {
            let tx = db.snapshot().await?;
            let mut rows = BTreeMap::new();
            $(
                let name = entities::$entity::Entity.table_name();
                // Boxed: one after the other on the stack of a thread, there would be no room for them all.
                let count = Box::pin(table::<entities::$entity::Entity, W>(&tx, archive, name)).await?;
                rows.insert(name.to_owned(), count);
                // A full disk is not written to until the last table.
                failure.none()?;
            )+
            tx.rollback().await?;
            Ok(rows)
        }
    };
}

each_saved_table!(all_tables);

async fn table<E, W>(tx: &DatabaseTransaction, archive: &mut ZipWriter<W>, name: &str) -> Result<u64, Fault>
where
    E: EntityTrait,
    E::Model: Serialize + Send + Sync,
    W: Write + Seek + Send,
{
    start(archive, &format!("tables/{name}.jsonl"))?;
    let mut rows = E::find().stream(tx).await?;
    let mut count = 0;
    while let Some(row) = rows.try_next().await? {
        let mut line = serde_json::to_vec(&row)?;
        line.push(b'\n');
        put(archive, &line)?;
        count += 1;
    }
    Ok(count)
}

/// Adds the files of a folder. The platform goes on meanwhile: what is half written has another name
/// until it is whole, and what goes away before its turn is not part of the backup.
fn add_folder<W: Write + Seek>(archive: &mut ZipWriter<W>, folder: &Path, name: &str) -> Result<(), Fault> {
    let files = match std::fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Fault::file(folder)(error)),
    };
    for file in files {
        let path = file.map_err(Fault::file(folder))?.path();
        if path.extension().is_some_and(|ending| ending == "part") {
            continue;
        }
        let mut content = match File::open(&path) {
            Ok(content) => content,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(Fault::file(&path)(error)),
        };
        if !content.metadata().map_err(Fault::file(&path))?.is_file() {
            continue;
        }
        start(archive, &format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy()))?;
        std::io::copy(&mut content, archive).map_err(Fault::file(&path))?;
    }
    Ok(())
}

fn start<W: Write + Seek>(archive: &mut ZipWriter<W>, name: &str) -> Result<(), Fault> {
    archive.start_file(name, SimpleFileOptions::default().large_file(true)).map_err(Fault::other)
}

fn put<W: Write + Seek>(archive: &mut ZipWriter<W>, bytes: &[u8]) -> Result<(), Fault> {
    archive.write_all(bytes).map_err(|error| Fault::Io("the backup".into(), error))
}
