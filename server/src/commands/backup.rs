//! `baraza backup` and `baraza restore`.

use std::path::PathBuf;

use clap::Args;

use super::Platform;
use crate::{backup, fault::Fault};

/// The archive.
#[derive(Debug, Args)]
pub(super) struct Archive {
    /// The archive's file.
    file: PathBuf,
}

impl Archive {
    /// Writes the archive, also while the platform serves.
    pub(super) async fn save(self, platform: &Platform) -> Result<(), Fault> {
        let Platform { db, config, clock } = platform;
        let manifest = backup::save(db, &config.data_dir, &self.file, clock.now()).await?;
        println!("{}: {} rows saved.", self.file.display(), manifest.rows.values().sum::<u64>());
        Ok(())
    }

    /// Replaces everything by what the archive holds.
    pub(super) async fn restore(self, platform: &Platform) -> Result<(), Fault> {
        let manifest = backup::restore(&platform.db, &platform.config.data_dir, &self.file).await?;
        let rows = manifest.rows.values().sum::<u64>();
        println!("{rows} rows restored from the backup of {}.", manifest.made.to_rfc3339());
        Ok(())
    }
}
