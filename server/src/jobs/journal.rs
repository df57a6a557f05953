//! What a process notes about the mails that it has claimed, so that the next one knows what became of them if
//! it is killed: which were claimed, which a server had whole, and what it said.
//!
//! A note is a line of a file in the data directory. It outlives the process, though not the machine: after a
//! power failure mails may go again, with the same message id. The file is locked as long as its process lives.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use entities::mail::Model;

/// An empty file of this age is nobody's.
const OLD: Duration = Duration::from_hours(1);

/// The notes of one process.
#[derive(Debug)]
pub(super) struct Journal {
    folder: PathBuf,
    own: Mutex<Option<(File, PathBuf)>>,
}

/// What a process left behind that is no more.
#[derive(Debug, Default)]
pub(super) struct Left {
    /// Mails that it had claimed, and which attempt that was.
    pub claimed: BTreeMap<i64, i32>,
    /// Those of them that a server had whole and did not refuse.
    pub handed: BTreeSet<i64>,
    /// Those of them whose taking the server confirmed.
    pub taken: BTreeSet<i64>,
    path: PathBuf,
    /// Locked as long as this is looked at.
    file: Option<File>,
}

impl Journal {
    /// The journal of a process in a folder that several may share.
    pub(super) const fn in_folder(folder: PathBuf) -> Self {
        Self { folder, own: Mutex::new(None) }
    }

    /// These are about to be claimed.
    pub(super) fn claimed(&self, mails: &[Model]) {
        let ids: Vec<String> = mails.iter().map(|mail| format!("{}:{}", mail.id, mail.attempts)).collect();
        self.note(&format!("claimed {}\n", ids.join(" ")));
    }

    /// The server is about to have this mail whole.
    pub(super) fn handing(&self, id: i64) {
        self.note(&format!("handing {id}\n"));
    }

    /// The server has answered.
    pub(super) fn answered(&self, id: i64, taken: bool) {
        self.note(&format!("{} {id}\n", if taken { "taken" } else { "refused" }));
    }

    /// The database knows everything that was noted.
    pub(super) fn settled(&self) {
        if let Some((file, _)) = &*self.lock()
            && let Err(error) = file.set_len(0)
        {
            tracing::error!(%error, "the notes about mails could not be cleared");
        }
    }

    /// What processes left behind that are no more.
    pub(super) fn left_behind(&self) -> Vec<Left> {
        let Ok(files) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let own = self.lock().as_ref().map(|(_, path)| path.clone());
        let paths = files.filter_map(|file| Some(file.ok()?.path()));
        paths.filter(|path| Some(path) != own.as_ref()).filter_map(|path| Left::at(&path)).collect()
    }

    fn note(&self, line: &str) {
        let mut own = self.lock();
        if own.is_none() {
            match opened(&self.folder) {
                Ok(opened) => *own = Some(opened),
                Err(error) => return tracing::error!(%error, "mails cannot be noted"),
            }
        }
        // One line is one write: a process that is killed leaves whole lines.
        if let Some((file, _)) = &mut *own
            && let Err(error) = file.write_all(line.as_bytes())
        {
            tracing::error!(%error, "a mail could not be noted");
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<(File, PathBuf)>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        if let Some((file, path)) = self.lock().take()
            && file.metadata().is_ok_and(|about| about.len() == 0)
        {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn opened(folder: &Path) -> std::io::Result<(File, PathBuf)> {
    std::fs::create_dir_all(folder)?;
    let path = folder.join(format!("{}.log", uuid::Uuid::new_v4()));
    let file = OpenOptions::new().create_new(true).append(true).open(&path)?;
    file.lock()?;
    Ok((file, path))
}

impl Left {
    /// What stands in a file whose process is no more.
    fn at(path: &Path) -> Option<Self> {
        let mut file = OpenOptions::new().read(true).write(true).open(path).ok()?;
        // As long as its process lives it is locked.
        file.try_lock().ok()?;
        let mut text = String::new();
        file.read_to_string(&mut text).ok()?;
        // One that was only just made has nothing to tell, and its process is about to lock it.
        if text.is_empty() && !file.metadata().ok()?.modified().ok()?.elapsed().is_ok_and(|age| age > OLD) {
            return None;
        }
        Some(Self { path: path.to_owned(), file: Some(file), ..Self::read(&text) })
    }

    fn read(text: &str) -> Self {
        let mut left = Self::default();
        // The last line is whole if anything follows its end.
        for line in text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
            let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
            let id = rest.parse::<i64>();
            match (what, id) {
                ("claimed", _) => {
                    let pairs = rest.split(' ').filter_map(|pair| pair.split_once(':'));
                    let pair =
                        |(id, at): (&str, &str)| Some((id.parse::<i64>().ok()?, at.parse::<i32>().ok()?));
                    left.claimed.extend(pairs.filter_map(pair));
                }
                ("handing", Ok(id)) => {
                    left.handed.insert(id);
                }
                ("taken", Ok(id)) => {
                    left.taken.insert(id);
                }
                ("refused", Ok(id)) => {
                    left.handed.remove(&id);
                }
                _ => (),
            }
        }
        left
    }

    /// Mails that it had claimed and no server had whole, by the attempt that it was.
    pub(super) fn not_handed(&self) -> BTreeMap<i32, Vec<i64>> {
        let mut by_attempt: BTreeMap<i32, Vec<i64>> = BTreeMap::new();
        for (id, attempt) in self.claimed.iter().filter(|(id, _)| !self.handed.contains(id)) {
            by_attempt.entry(*attempt).or_default().push(*id);
        }
        by_attempt
    }

    /// The database knows all of it.
    pub(super) fn forget(self) {
        if let Err(error) = std::fs::remove_file(&self.path) {
            tracing::error!(%error, "the notes of a process that ended could not be removed");
        }
        drop(self.file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(of: &BTreeSet<i64>) -> Vec<i64> {
        of.iter().copied().collect()
    }

    #[test]
    fn what_a_server_had_whole_is_known_from_what_it_had_not() {
        let left =
            Left::read("claimed 1:1 2:1 3:4 4:1\nhanding 1\nhanding 2\ntaken 1\nhanding 3\nrefused 3\nhandi");
        assert_eq!((ids(&left.handed), ids(&left.taken)), (vec![1, 2], vec![1]));
        assert_eq!(left.not_handed(), BTreeMap::from([(1, vec![4]), (4, vec![3])]));
        // A line that was cut off is not read as another number.
        assert!(Left::read("claimed 1:1 12:1\nhanding 1").handed.is_empty());
    }

    #[test]
    fn the_notes_of_a_process_that_lives_are_left_alone_and_those_of_a_dead_one_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let of = || Journal::in_folder(folder.path().to_owned());
        let (living, reader) = (of(), of());
        living.note("claimed 7:1\n");
        assert!(reader.left_behind().is_empty());
        std::fs::write(folder.path().join("dead.log"), "claimed 8:1\nhanding 8\n").unwrap();
        let mut left = reader.left_behind();
        assert_eq!((left.len(), ids(&left[0].handed)), (1, vec![8]));
        left.remove(0).forget();
        assert!(reader.left_behind().is_empty());
        living.settled();
        drop(living);
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            0,
            "nothing is left of who ended in order"
        );
    }
}
