//! The folder in which the content of files lies: no address leads there, and names tell nothing.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::fault::Fault;

/// Name of the folder in the data directory.
pub const FOLDER: &str = "files";

/// The place of a file's content.
#[must_use]
pub fn place(data_dir: &Path, stored_as: &str) -> PathBuf {
    data_dir.join(FOLDER).join(stored_as)
}

/// A new name.
#[must_use]
pub fn new_name() -> String {
    Uuid::new_v4().simple().to_string()
}

/// The place of content that is still coming in; backups leave it out.
#[must_use]
pub fn place_of_part(data_dir: &Path) -> PathBuf {
    place(data_dir, &format!("{}.part", new_name()))
}

/// Makes the folder if it is not there.
///
/// # Errors
/// When the disk does not take it.
pub async fn make_folder(data_dir: &Path) -> Result<(), Fault> {
    let folder = data_dir.join(FOLDER);
    tokio::fs::create_dir_all(&folder).await.map_err(Fault::file(&folder))
}

/// The content of a file; none if it is gone.
///
/// # Errors
/// When the disk cannot be read.
pub async fn content(data_dir: &Path, stored_as: &str) -> Result<Option<Vec<u8>>, Fault> {
    let place = place(data_dir, stored_as);
    match tokio::fs::read(&place).await {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::file(&place)(error)),
    }
}

/// Removes contents. What cannot be removed now is removed later, since nothing refers to it.
pub async fn remove(data_dir: &Path, names: &[String]) {
    for name in names {
        let place = place(data_dir, name);
        match tokio::fs::remove_file(&place).await {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                tracing::warn!(name, %error, "a file could not be removed yet");
            }
            _ => (),
        }
    }
}
