//! Writing an archive of one moment while the platform serves.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{Seek, Write},
    path::Path,
};

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sea_orm::{DatabaseTransaction, EntityName, EntityTrait};
use serde::Serialize;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{FOLDERS, MANIFEST, Manifest, schema};
use crate::{db::Db, each_saved_table, fault::Fault};

/// Writes the archive beside its target and renames it, so that a failure leaves the older one.
///
/// # Errors
/// When the database does not answer or the file cannot be written.
pub async fn save(db: &Db, data_dir: &Path, target: &Path, now: DateTime<Utc>) -> Result<Manifest, Fault> {
    let part = target.with_extension("part");
    let made = write(db, data_dir, &part, now).await;
    match made {
        Ok(manifest) => {
            std::fs::rename(&part, target).map_err(Fault::file(target))?;
            Ok(manifest)
        }
        Err(fault) => {
            let _ = std::fs::remove_file(&part);
            Err(fault)
        }
    }
}

async fn write(db: &Db, data_dir: &Path, part: &Path, now: DateTime<Utc>) -> Result<Manifest, Fault> {
    let file = File::create(part).map_err(Fault::file(part))?;
    let mut archive = ZipWriter::new(std::io::BufWriter::new(file));
    let rows = tables(db, &mut archive).await?;
    for folder in FOLDERS {
        add_folder(&mut archive, &data_dir.join(folder), folder)?;
    }
    let manifest = Manifest { product: "baraza".into(), schema: schema(), made: now, rows };
    start(&mut archive, MANIFEST)?;
    put(&mut archive, &serde_json::to_vec_pretty(&manifest)?)?;
    let mut file = archive.finish().map_err(Fault::other)?;
    file.flush().map_err(Fault::file(part))?;
    file.get_ref().sync_all().map_err(Fault::file(part))?;
    Ok(manifest)
}

macro_rules! all_tables {
    ($($entity:ident),+) => {
        async fn tables<W: Write + Seek + Send>(db: &Db, archive: &mut ZipWriter<W>) -> Result<BTreeMap<String, u64>, Fault> {
            let tx = db.snapshot().await?;
            let mut rows = BTreeMap::new();
            $(
                let name = entities::$entity::Entity.table_name();
                rows.insert(name.to_owned(), table::<entities::$entity::Entity, W>(&tx, archive, name).await?);
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

fn add_folder<W: Write + Seek>(archive: &mut ZipWriter<W>, folder: &Path, name: &str) -> Result<(), Fault> {
    let Ok(files) = std::fs::read_dir(folder) else { return Ok(()) };
    for file in files.flatten().filter(|file| file.path().is_file()) {
        start(archive, &format!("{name}/{}", file.file_name().to_string_lossy()))?;
        let mut content = File::open(file.path()).map_err(Fault::file(&file.path()))?;
        std::io::copy(&mut content, archive).map_err(Fault::file(&file.path()))?;
    }
    Ok(())
}

fn start<W: Write + Seek>(archive: &mut ZipWriter<W>, name: &str) -> Result<(), Fault> {
    archive.start_file(name, SimpleFileOptions::default().large_file(true)).map_err(Fault::other)
}

fn put<W: Write + Seek>(archive: &mut ZipWriter<W>, bytes: &[u8]) -> Result<(), Fault> {
    archive.write_all(bytes).map_err(|error| Fault::Io("the backup".into(), error))
}
