//! `baraza backup` and `baraza restore`.

use std::path::PathBuf;

use clap::Args;

use super::Platform;
use crate::{
    backup::{self, Restored, Unsure},
    fault::Fault,
};

/// The archive to write.
#[derive(Debug, Args)]
pub(super) struct Archive {
    /// The archive's file.
    file: PathBuf,
}

/// The archive to put back.
#[derive(Debug, Args)]
pub(super) struct Restoring {
    /// The archive's file.
    file: PathBuf,
    /// Also sends the mails that were waiting when the backup was made: only where the platform that made it
    /// has sent nothing since.
    #[arg(long)]
    send_waiting_mails: bool,
}

impl Archive {
    /// Writes the archive, also while the platform serves.
    pub(super) async fn save(self, platform: &Platform) -> Result<(), Fault> {
        let Platform { db, config, clock } = platform;
        let manifest = backup::save(db, &config.data_dir, &self.file, clock.now()).await?;
        println!("{}: {} rows saved.", self.file.display(), manifest.rows.values().sum::<u64>());
        Ok(())
    }
}

impl Restoring {
    /// Replaces everything by what the archive holds.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let Platform { db, config, clock } = platform;
        let unsure = if self.send_waiting_mails { Unsure::Send } else { Unsure::Hold };
        let restored = backup::restore(db, &config.data_dir, &self.file, unsure, clock.now()).await?;
        let Restored { manifest, held } = restored;
        let rows = manifest.rows.values().sum::<u64>();
        println!("{rows} rows restored from the backup of {}.", manifest.made.to_rfc3339());
        if held > 0 {
            println!(
                "{held} mails were waiting then and may have been sent since: they are held back, and listed under Mails as failed."
            );
        }
        Ok(())
    }
}
