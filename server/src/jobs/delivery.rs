//! Mails from their claim to their mark.

use chrono::{DateTime, Duration, Utc};
use entities::mail::{Column, Entity, Model};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, Value, sea_query::Expr};

use super::{Worker, claims, journal::Left};
use crate::{
    fault::Fault,
    mail::{
        bounces,
        mailer::Failure,
        message,
        render::{self, Rendered},
        seen::{UNSURE, kept, would_say},
    },
};

/// After so many attempts, about four days, a mail has failed.
const ATTEMPTS: i32 = 30;
/// Longest time between two attempts.
const LONGEST: Duration = Duration::hours(4);

/// What became of a mail that was claimed.
pub(super) enum Became {
    /// The worker was told to stop before it began.
    NotBegun,
    Sent,
    /// What it would tell is no longer so.
    Obsolete,
    Failed(Failure),
}

/// A mail that was claimed, what became of it, and when.
pub(super) struct Attempt<'a> {
    pub(super) mail: &'a Model,
    pub(super) became: Became,
    pub(super) said: Said,
    pub(super) at: DateTime<Utc>,
}

/// Subject and text of a mail, as officers may see them.
pub(super) type Said = Option<(String, String)>;

impl Worker {
    /// Sends a claimed mail, unless its content is no longer so.
    pub(super) async fn attempt<'a>(&self, mail: &'a Model) -> Result<Attempt<'a>, Fault> {
        let done = |became, said| Attempt { mail, became, said, at: self.app.clock.now() };
        if let Some(said) = self.was_accepted(mail.id) {
            return Ok(done(Became::Sent, said));
        }
        let rendered = match render::render(&self.app, mail).await {
            Ok(Ok(rendered)) => rendered,
            Ok(Err(render::Obsolete)) => return Ok(done(Became::Obsolete, None)),
            Err(Fault::Database(error)) => return Err(error.into()),
            // A row that cannot be understood must not hold up the others.
            Err(fault) => return Ok(done(Became::Failed(Failure::Later(fault.to_string())), None)),
        };
        let said = Some(kept(mail, &rendered.email));
        let became = self.hand_over(mail, &rendered, &said).await;
        Ok(done(became, said))
    }

    async fn hand_over(&self, mail: &Model, rendered: &Rendered, said: &Said) -> Became {
        let message = match message::pack(&self.mailer.sender, mail, rendered, self.app.clock.now()) {
            Ok(message) => message,
            Err(why) => return Became::Failed(Failure::Never(why)),
        };
        let name = format!("{:08}-{}", mail.id, mail.kind);
        match self.mailer.send(&name, &message, || self.journal.handing(mail.id)).await {
            Ok(()) => {
                self.journal.answered(mail.id, true);
                self.remember_accepted(mail.id, said.clone());
                Became::Sent
            }
            Err(failure) => {
                self.journal.answered(mail.id, false);
                Became::Failed(failure)
            }
        }
    }

    /// Marks what became of some mails, in one transaction: mails are many, and a turn to write is dear.
    pub(super) async fn settle(&self, attempts: &[Attempt<'_>]) -> Result<(), Fault> {
        let tx = self.app.db.write().await?;
        let mut not_begun = Vec::new();
        for attempt in attempts {
            match &attempt.became {
                Became::NotBegun => not_begun.push(attempt.mail.id),
                _ => write(&tx, attempt).await?,
            }
        }
        claims::give_back(&tx, not_begun).await?;
        tx.commit().await?;
        for attempt in attempts {
            self.forget_accepted(attempt.mail.id);
        }
        self.journal.settled();
        Ok(())
    }

    /// Settles what processes left behind that are no more: what a server had whole has gone, whether or not
    /// its answer was read; all else is due at once.
    ///
    /// # Errors
    /// When the database does not answer; then the rest is settled next time.
    pub async fn settle_what_was_left(&self) -> Result<(), Fault> {
        for left in self.journal.left_behind() {
            self.settle_left(&left).await?;
            tracing::warn!(
                claimed = left.claimed.len(),
                handed = left.handed.len(),
                "a process ended among mails"
            );
            left.forget();
        }
        Ok(())
    }

    async fn settle_left(&self, left: &Left) -> Result<(), Fault> {
        let mut said = Vec::new();
        for mail in waiting(&self.app.db, left.handed.iter().copied()).await? {
            let text = would_say(&self.app, &mail).await.ok().and_then(Result::ok);
            said.push((mail, text));
        }
        let now = self.app.clock.now();
        let tx = self.app.db.write().await?;
        for (mail, said) in said {
            let unsure = (!left.taken.contains(&mail.id)).then_some(UNSURE);
            finish(&tx, &mail, ("sent", Some(now), unsure), said).await?;
        }
        for (attempt, ids) in left.not_handed() {
            claims::free(&tx, attempt, ids).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

async fn waiting(db: &crate::db::Db, ids: impl Iterator<Item = i64>) -> Result<Vec<Model>, Fault> {
    let found = Entity::find().filter(Column::Id.is_in(ids)).filter(Column::State.eq("queued"));
    Ok(found.all(db.read()).await?)
}

async fn write(tx: &DatabaseTransaction, attempt: &Attempt<'_>) -> Result<(), Fault> {
    let Attempt { mail, became, said, at } = attempt;
    match became {
        Became::NotBegun => Ok(()),
        Became::Sent => finish(tx, mail, ("sent", Some(*at), None), said.clone()).await,
        Became::Obsolete => finish(tx, mail, ("cancelled", None, None), None).await,
        Became::Failed(Failure::Later(why)) if mail.attempts < ATTEMPTS => {
            tracing::warn!(mail = mail.id, attempt = mail.attempts, "a mail has to wait");
            let until = *at + pause(mail.attempts);
            mark(tx, mail.id, [(Column::RunAt, until.into()), (Column::LastError, why.clone().into())]).await
        }
        Became::Failed(Failure::Later(why) | Failure::Never(why)) => {
            tracing::warn!(mail = mail.id, attempt = mail.attempts, "a mail has failed");
            finish(tx, mail, ("failed", None, Some(why)), said.clone()).await?;
            bounces::refused(tx, mail, why, *at).await
        }
    }
}

/// Marks a mail that is done with; secrets that it carried are not kept.
async fn finish(
    tx: &DatabaseTransaction,
    mail: &Model,
    (state, sent_at, error): (&str, Option<DateTime<Utc>>, Option<&str>),
    said: Said,
) -> Result<(), Fault> {
    let (subject, body) = said.unzip();
    let columns = [
        (Column::State, state.into()),
        (Column::SentAt, sent_at.into()),
        (Column::LastError, error.map(str::to_owned).into()),
        (Column::Data, without_secret(&mail.data).into()),
        (Column::Subject, subject.into()),
        (Column::Body, body.into()),
    ];
    mark(tx, mail.id, columns).await
}

async fn mark<const N: usize>(
    tx: &DatabaseTransaction,
    id: i64,
    columns: [(Column, Value); N],
) -> Result<(), Fault> {
    let free = Value::ChronoDateTimeUtc(None);
    let mut update = Entity::update_many().col_expr(Column::ClaimedUntil, Expr::value(free));
    for (column, value) in columns {
        update = update.col_expr(column, Expr::value(value));
    }
    update.filter(Column::Id.eq(id)).filter(Column::State.eq("queued")).exec(tx).await?;
    Ok(())
}

/// What a mail was rendered from, without the secret of its link.
pub(super) fn without_secret(data: &str) -> String {
    let mut data: serde_json::Value = serde_json::from_str(data).unwrap_or_default();
    if let Some(fields) = data.as_object_mut() {
        fields.remove("token");
    }
    data.to_string()
}

/// How long to wait after an attempt: one minute, then twice as long each time.
fn pause(attempts: i32) -> Duration {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(10);
    Duration::minutes(1_i64 << doublings).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_four_hours() {
        let minutes: Vec<i64> = [1, 2, 3, 8, 9, 29].map(|attempts| pause(attempts).num_minutes()).into();
        assert_eq!(minutes, [1, 2, 4, 128, 240, 240]);
    }

    #[test]
    fn a_mail_is_tried_for_about_four_days() {
        let total: Duration = (1..ATTEMPTS).map(pause).sum();
        assert_eq!(total.num_days(), 3);
        assert!(total > Duration::hours(84), "{total}");
    }
}
