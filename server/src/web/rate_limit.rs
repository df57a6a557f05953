//! How often something may be tried; counted in the database, so that several servers count together.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{ConnectionTrait, Statement};
use sha2::Sha256;

use crate::{fault::Fault, state::App};

/// A limit: so many tries in so many minutes.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// Most tries in a window.
    pub tries: i64,
    /// Length of a window.
    pub minutes: i64,
}

/// Signing in to one account.
pub const SIGN_IN: Limit = Limit { tries: 10, minutes: 15 };
/// Signing in from one address, which a whole office or conference may share.
pub const SIGN_INS: Limit = Limit { tries: 60, minutes: 15 };
/// Asking for a link by mail, for one mailbox.
pub const LINKS: Limit = Limit { tries: 5, minutes: 60 };
/// New registrations with one mailbox, which a delegation may share: each brings it a mail.
pub const REGISTRATIONS: Limit = Limit { tries: 20, minutes: 24 * 60 };
/// New registrations from one client, behind which a whole conference or a mobile network's town may
/// stand.
pub const REGISTRATIONS_FROM: Limit = Limit { tries: 300, minutes: 60 };
/// Reports about mails that came back, from one client.
pub const BOUNCES: Limit = Limit { tries: 600, minutes: 10 };
/// Files from one client, who may send each a few times until it is right.
pub const FILES_FROM: Limit = Limit { tries: 300, minutes: 60 };
/// Forms from one client that are kept to be gone on with: each brings somebody a mail.
pub const DRAFTS_FROM: Limit = Limit { tries: 100, minutes: 60 };

/// Searches for an organization from one client, behind which a whole conference may type.
pub const ORGANIZATIONS_FROM: Limit = Limit { tries: 3_000, minutes: 10 };
/// Answers to a questionnaire by one respondent, who may save as often as they think of something.
pub const ANSWERS: Limit = Limit { tries: 200, minutes: 60 };

/// Nominations by one focal point: a large delegation in one day, not a mailing list.
pub const NOMINATIONS: Limit = Limit { tries: 500, minutes: 24 * 60 };

impl App {
    /// Counts one try of `what` by `whom` and says whether it is still within the limit.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn may_try(&self, limit: Limit, what: &str, whom: &str) -> Result<bool, Fault> {
        self.count_try(self.db.writer(), limit, what, whom, self.clock.now()).await
    }

    /// The same within a transaction: what is not done in the end has not been tried.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count_try(
        &self,
        db: &impl ConnectionTrait,
        limit: Limit,
        what: &str,
        whom: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, Fault> {
        let before = now - Duration::minutes(limit.minutes);
        let sql = "INSERT INTO rate_limits (bucket, window_start, hits) VALUES ($1, $2, 1) \
                   ON CONFLICT (bucket) DO UPDATE SET \
                   hits = CASE WHEN rate_limits.window_start <= $3 THEN 1 ELSE rate_limits.hits + 1 END, \
                   window_start = CASE WHEN rate_limits.window_start <= $3 THEN $2 ELSE rate_limits.window_start END \
                   RETURNING hits";
        let values = [bucket(&self.secret, what, whom).into(), now.into(), before.into()];
        let row = db.query_one_raw(Statement::from_sql_and_values(self.db.backend(), sql, values)).await?;
        let hits: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(hits <= limit.tries)
    }

    /// Forgets windows that are long over.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_old_tries(&self, now: DateTime<Utc>) -> Result<(), Fault> {
        use entities::rate_limit::{Column, Entity};
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
        let old = now - Duration::days(1);
        Entity::delete_many().filter(Column::WindowStart.lt(old)).exec(self.db.writer()).await?;
        Ok(())
    }
}

/// What is counted, under a name that only the platform's secret leads to: the counts must not become
/// a list of addresses.
fn bucket(secret: &[u8], what: &str, whom: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length of key will do");
    mac.update(format!("limit\n{what}\n{whom}").as_bytes());
    format!("{what}:{}", URL_SAFE_NO_PAD.encode(&mac.finalize().into_bytes()[..18]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_names_nobody() {
        let [one, again, other] = [(b"a", "awa@x.example"), (b"a", "awa@x.example"), (b"b", "awa@x.example")]
            .map(|(secret, whom)| bucket(secret, "sign_in", whom));
        assert!(one.starts_with("sign_in:") && !one.contains("awa"), "{one}");
        assert_eq!(one, again);
        assert_ne!(one, other, "whoever has no secret cannot try addresses out");
    }
}
