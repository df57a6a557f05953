//! What has ended is forgotten. Several servers may do so at once.

use chrono::Duration;
use entities::mail::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};

use super::{Worker, delivery::without_secret};
use crate::{
    accounts::links, decisions::previews, delegations::jobs::tell_whose_word_is_awaited, fault::Fault,
    forms::files::tidy::tidy, invitations, kept_forms, people::jobs::forget_merged, registrations::drafts,
    web::sessions::Store,
};

/// How many mails are looked at in one go.
const AT_ONCE: u64 = 500;
/// How long a decision stays that was previewed: long enough to see what came of it.
const PREVIEWS: Duration = Duration::days(7);

impl Worker {
    /// Forgets sessions, limits, links, drafts and kept forms that have ended, what merges no longer need, files that
    /// nobody waits for, and the secrets of mails that do not go; and tells focal points whose word is awaited.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tidy(&self) -> Result<(), Fault> {
        let now = self.app.clock.now();
        Store::new(&self.app).forget_ended().await?;
        kept_forms::forget_old(self.app.db.writer(), now).await?;
        self.app.forget_old_tries(now).await?;
        links::forget_old(self.app.db.writer(), now).await?;
        forget_merged(&self.app).await?;
        invitations::forget_old(&self.app).await?;
        previews::forget_old(self.app.db.writer(), now - PREVIEWS).await?;
        drafts::forget_ended(&self.app).await?;
        drafts::forget_secrets(&self.app).await?;
        tidy(&self.app).await?;
        self.forget_secrets().await?;
        tell_whose_word_is_awaited(&self.app).await
    }

    /// A mail that was stopped before its turn still carries its link.
    async fn forget_secrets(&self) -> Result<(), Fault> {
        let stopped = Entity::find()
            .filter(Column::State.ne("queued"))
            .filter(Column::Data.contains("\"token\":"))
            .limit(AT_ONCE)
            .all(self.app.db.read())
            .await?;
        for mail in stopped {
            Entity::update_many()
                .col_expr(Column::Data, Expr::value(without_secret(&mail.data)))
                .filter(Column::Id.eq(mail.id))
                .exec(self.app.db.writer())
                .await?;
        }
        Ok(())
    }
}
