//! How often something may be tried; counted in the database, so that several servers count together.

use chrono::{Duration, Utc};
use sea_orm::{ConnectionTrait, Statement};

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

impl App {
    /// Counts one try of `what` by `whom` and says whether it is still within the limit.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn may_try(&self, limit: Limit, what: &str, whom: &str) -> Result<bool, Fault> {
        let now = self.clock.now();
        let before = now - Duration::minutes(limit.minutes);
        let sql = "INSERT INTO rate_limits (bucket, window_start, hits) VALUES ($1, $2, 1) \
                   ON CONFLICT (bucket) DO UPDATE SET \
                   hits = CASE WHEN rate_limits.window_start <= $3 THEN 1 ELSE rate_limits.hits + 1 END, \
                   window_start = CASE WHEN rate_limits.window_start <= $3 THEN $2 ELSE rate_limits.window_start END \
                   RETURNING hits";
        let values = [format!("{what}:{whom}").into(), now.into(), before.into()];
        let statement = Statement::from_sql_and_values(self.db.backend(), sql, values);
        let row = self.db.writer().query_one_raw(statement).await?;
        let hits: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        Ok(hits <= limit.tries)
    }

    /// Forgets windows that are long over.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_old_tries(&self, now: chrono::DateTime<Utc>) -> Result<(), Fault> {
        use entities::rate_limit::{Column, Entity};
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
        let old = now - Duration::days(1);
        Entity::delete_many().filter(Column::WindowStart.lt(old)).exec(self.db.writer()).await?;
        Ok(())
    }
}
