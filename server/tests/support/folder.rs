//! A folder for one test that goes with it.

use std::path::{Path, PathBuf};

/// An empty folder, removed when it is dropped.
pub struct Folder(PathBuf);

impl Folder {
    /// A folder that nobody else has.
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("baraza-test-{}", uuid::Uuid::new_v4().simple()));
        std::fs::create_dir(&path).expect("a folder can be made");
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
