//! Files of an archive that lie beside their places until the database has taken its rows.

use std::{
    fs::File,
    io::{Read, Seek},
    path::{Path, PathBuf},
};

use zip::ZipArchive;

use super::FOLDERS;
use crate::fault::Fault;

/// Files beside their places; what is not put there goes away.
#[derive(Debug, Default)]
pub(super) struct Unpacked(Vec<(PathBuf, PathBuf)>);

impl Unpacked {
    /// Unpacks the files of an archive.
    pub(super) fn beside<R: Read + Seek>(
        archive: &mut ZipArchive<R>,
        data_dir: &Path,
    ) -> Result<Self, Fault> {
        let mut unpacked = Self::default();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).map_err(Fault::other)?;
            let Some(name) = file.enclosed_name() else { continue };
            if !file.is_file() || !FOLDERS.iter().any(|folder| name.starts_with(folder)) {
                continue;
            }
            let place = data_dir.join(&name);
            if let Some(folder) = place.parent() {
                std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
            }
            let mut part = place.clone().into_os_string();
            part.push(".part");
            let part = PathBuf::from(part);
            unpacked.0.push((part.clone(), place.clone()));
            let mut out = File::create(&part).map_err(Fault::file(&place))?;
            std::io::copy(&mut file, &mut out).map_err(Fault::file(&place))?;
            out.sync_all().map_err(Fault::file(&place))?;
        }
        Ok(unpacked)
    }

    /// Puts them in their places.
    pub(super) fn put(mut self) -> Result<(), Fault> {
        for (part, place) in std::mem::take(&mut self.0) {
            std::fs::rename(&part, &place).map_err(Fault::file(&place))?;
        }
        Ok(())
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        for (part, _) in &self.0 {
            let _ = std::fs::remove_file(part);
        }
    }
}
