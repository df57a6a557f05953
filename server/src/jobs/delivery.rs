//! One mail, from its claim to its mark.

use chrono::{DateTime, Duration, Utc};
use entities::mail::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Value, sea_query::Expr};

use super::Worker;
use crate::{
    fault::Fault,
    mail::{mailer::Failure, message, render, seen::kept},
};

/// After so many attempts, about four days, a mail has failed.
const ATTEMPTS: i32 = 30;
/// Longest time between two attempts.
const LONGEST: Duration = Duration::hours(4);

/// What became of an attempt.
enum Outcome {
    Sent,
    Obsolete,
    Failed(Failure),
}

/// Subject and text of a mail, as officers may see them.
pub(super) type Said = Option<(String, String)>;

impl Worker {
    /// Sends a claimed mail, unless its content is no longer so, and marks the row.
    pub(super) async fn deliver(&self, mail: &Model) -> Result<(), Fault> {
        let (outcome, said) = match self.was_accepted(mail.id) {
            Some(said) => (Outcome::Sent, said),
            None => self.attempt(mail).await?,
        };
        let now = self.app.clock.now();
        match outcome {
            Outcome::Sent => {
                self.remember_accepted(mail.id, said.clone());
                self.finish(mail, "sent", Some(now), None, said).await?;
                self.forget_accepted(mail.id);
            }
            Outcome::Obsolete => self.finish(mail, "cancelled", None, None, None).await?,
            Outcome::Failed(Failure::Later(why)) if mail.attempts < ATTEMPTS => {
                tracing::warn!(mail = mail.id, attempt = mail.attempts, "a mail has to wait");
                self.put_off(mail, now + pause(mail.attempts), &why).await?;
            }
            Outcome::Failed(Failure::Later(why) | Failure::Never(why)) => {
                tracing::warn!(mail = mail.id, attempt = mail.attempts, "a mail has failed");
                self.finish(mail, "failed", None, Some(&why), said).await?;
            }
        }
        Ok(())
    }

    async fn attempt(&self, mail: &Model) -> Result<(Outcome, Said), Fault> {
        let rendered = match render::render(&self.app, mail).await {
            Ok(Ok(rendered)) => rendered,
            Ok(Err(render::Obsolete)) => return Ok((Outcome::Obsolete, None)),
            Err(Fault::Database(error)) => return Err(error.into()),
            // A row that cannot be understood must not hold up the others.
            Err(fault) => return Ok((Outcome::Failed(Failure::Later(fault.to_string())), None)),
        };
        let said = Some(kept(mail, &rendered.email));
        let message = match message::pack(&self.mailer.from, mail, &rendered, self.app.clock.now()) {
            Ok(message) => message,
            Err(why) => return Ok((Outcome::Failed(Failure::Never(why)), said)),
        };
        let name = format!("{:08}-{}", mail.id, mail.kind);
        let outcome = match self.mailer.send(&name, &message).await {
            Ok(()) => Outcome::Sent,
            Err(failure) => Outcome::Failed(failure),
        };
        Ok((outcome, said))
    }

    /// Marks a mail that is done with; secrets that it carried are not kept.
    async fn finish(
        &self,
        mail: &Model,
        state: &str,
        sent_at: Option<DateTime<Utc>>,
        error: Option<&str>,
        said: Said,
    ) -> Result<(), Fault> {
        let (subject, body) = said.unzip();
        self.mark(
            mail.id,
            [
                (Column::State, state.into()),
                (Column::SentAt, sent_at.into()),
                (Column::LastError, error.map(str::to_owned).into()),
                (Column::Data, without_secret(&mail.data).into()),
                (Column::Subject, subject.into()),
                (Column::Body, body.into()),
            ],
        )
        .await
    }

    async fn put_off(&self, mail: &Model, until: DateTime<Utc>, why: &str) -> Result<(), Fault> {
        self.mark(mail.id, [(Column::RunAt, until.into()), (Column::LastError, why.to_owned().into())]).await
    }

    async fn mark<const N: usize>(&self, id: i64, columns: [(Column, Value); N]) -> Result<(), Fault> {
        let free = Value::ChronoDateTimeUtc(None);
        let mut update = Entity::update_many().col_expr(Column::ClaimedUntil, Expr::value(free));
        for (column, value) in columns {
            update = update.col_expr(column, Expr::value(value));
        }
        update
            .filter(Column::Id.eq(id))
            .filter(Column::State.eq("queued"))
            .exec(self.app.db.writer())
            .await?;
        Ok(())
    }
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
