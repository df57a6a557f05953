//! The mailbox that mails come back to: a maildir, which any mail server can deliver into. What was read moves
//! from `new` to `cur`, so that nothing is taken twice and whoever runs the machine can look at it.

use std::{
    io::Read,
    path::{Path, PathBuf},
};

use super::{Taken, read, take};
use crate::{fault::Fault, state::App};

/// Most bytes that are read of a report; what it says stands at its beginning.
const LONGEST: u64 = 1024 * 1024;
/// Most reports in one go.
const AT_ONCE: usize = 200;

/// Takes the reports that lie in the mailbox, if the settings name one; answers with how many marked an address.
///
/// # Errors
/// When the database does not answer, or the folder cannot be read or changed. What was not taken is taken
/// next time.
pub async fn look_into_mailbox(app: &App) -> Result<usize, Fault> {
    let Some(folder) = app.config.bounce_maildir.clone() else { return Ok(0) };
    let listed = folder.clone();
    let files = tokio::task::spawn_blocking(move || listed_in(&listed)).await.map_err(Fault::other)??;
    let mut marked = 0;
    for file in files {
        let path = file.clone();
        let bytes = tokio::task::spawn_blocking(move || beginning(&path)).await.map_err(Fault::other)??;
        // Another server may have been first.
        let Some(bytes) = bytes else { continue };
        if let Some(returned) = read(&bytes) {
            marked += usize::from(take(app, &returned).await? == Taken::Marked);
        } else {
            tracing::info!(file = %file.display(), "a mail that came back is no report");
        }
        let folder = folder.clone();
        tokio::task::spawn_blocking(move || put_away(&folder, &file)).await.map_err(Fault::other)??;
    }
    Ok(marked)
}

fn listed_in(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let new = folder.join("new");
    let found = std::fs::read_dir(&new).map_err(Fault::file(&new))?;
    let mut files: Vec<PathBuf> = found.filter_map(|file| Some(file.ok()?.path())).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files.truncate(AT_ONCE);
    Ok(files)
}

fn beginning(path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Fault::file(path)(error)),
    };
    let mut bytes = Vec::new();
    file.take(LONGEST).read_to_end(&mut bytes).map_err(Fault::file(path))?;
    Ok(Some(bytes))
}

/// Marks a report as read, as mail programs do.
fn put_away(folder: &Path, file: &Path) -> Result<(), Fault> {
    let cur = folder.join("cur");
    std::fs::create_dir_all(&cur).map_err(Fault::file(&cur))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let name = name.split(':').next().unwrap_or_default();
    match std::fs::rename(file, cur.join(format!("{name}:2,S"))) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Fault::file(file)(error)),
        _ => Ok(()),
    }
}
