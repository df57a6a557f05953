//! The figures as they were counted last. Counting a million participations takes seconds, which no
//! reader waits for: whoever comes while it is under way waits a moment, and then gets the former
//! figures, which say until when they are. The version is asked of the database each time and the
//! count is the same everywhere, so that several servers agree.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::{DateTime, Utc};
use domain::figures::Figures;

use super::queries::{self, Closed};
use crate::{fault::Fault, state::App};

/// How long a reader waits for figures that are being counted, if there are former ones.
const PATIENCE: Duration = Duration::from_millis(15);

/// Figures with what they were counted from.
#[derive(Debug)]
pub struct Published {
    /// The version of the records.
    pub version: i64,
    /// The figures.
    pub figures: Figures,
    /// SHA-256 over them.
    pub digest: String,
    /// When the last of the records was closed; without any, none.
    pub until: Option<DateTime<Utc>>,
}

/// What is kept.
#[derive(Debug, Default)]
pub struct Kept {
    last: Mutex<Option<Arc<Published>>>,
    counting: tokio::sync::Mutex<()>,
}

impl Kept {
    fn last(&self) -> Option<Arc<Published>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl App {
    /// The public figures.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn published(&self) -> Result<Arc<Published>, Fault> {
        let version = queries::version(self.db.read()).await?;
        let former = self.figures.last();
        if let Some(kept) = former.as_ref().filter(|kept| kept.version == version) {
            return Ok(kept.clone());
        }
        let app = self.clone();
        let counting = tokio::spawn(async move { app.count(version).await });
        match former {
            None => counting.await.map_err(Fault::other)?,
            Some(former) => match tokio::time::timeout(PATIENCE, counting).await {
                Ok(counted) => counted.map_err(Fault::other)?,
                Err(_) => Ok(former),
            },
        }
    }

    /// Counts, unless somebody else has by now.
    async fn count(&self, version: i64) -> Result<Arc<Published>, Fault> {
        let _turn = self.figures.counting.lock().await;
        if let Some(kept) = self.figures.last().filter(|kept| kept.version == version) {
            return Ok(kept);
        }
        let closed = Closed::now(&self.db).await?;
        let count = move || {
            let figures = closed.figures();
            let digest = figures.digest();
            Published { version: closed.version, until: closed.until, figures, digest }
        };
        let counted = Arc::new(tokio::task::spawn_blocking(count).await.map_err(Fault::other)?);
        *self.figures.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(counted.clone());
        Ok(counted)
    }
}
