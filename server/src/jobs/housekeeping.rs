//! What has ended is forgotten. Several servers may do so at once.

use super::Worker;
use crate::{accounts::links, fault::Fault, web::sessions::Store};

impl Worker {
    /// Forgets sessions, limits and links that have ended.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tidy(&self) -> Result<(), Fault> {
        let now = self.app.clock.now();
        Store::new(&self.app).forget_ended().await?;
        self.app.forget_old_tries(now).await?;
        links::forget_old(self.app.db.writer(), now).await
    }
}
