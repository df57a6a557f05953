//! Backup and restore: every table as lines of JSON in one archive, the same for both databases, so
//! that a platform can also move from one to the other.

mod queued;
mod restore;
mod save;
pub mod tables;
mod target;
mod unpacked;

pub use queued::{RESTORED, Unsure};
pub use restore::{Restored, restore};
pub use save::save;

use serde::{Deserialize, Serialize};

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `baraza`.
    pub product: String,
    /// The newest migration that the rows fit.
    pub schema: String,
    /// When it was made, in UTC.
    pub made: chrono::DateTime<chrono::Utc>,
    /// Rows by table.
    pub rows: std::collections::BTreeMap<String, u64>,
}

/// Name of the manifest in the archive.
const MANIFEST: &str = "manifest.json";

/// Folders of the data directory that belong to a backup.
const FOLDERS: [&str; 2] = ["files", "mails"];

/// The newest migration of this version.
fn schema() -> String {
    use migrations::MigratorTrait;
    migrations::Migrator::migrations().last().map(|step| step.name().to_owned()).unwrap_or_default()
}
