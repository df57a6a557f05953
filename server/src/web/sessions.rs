//! Sessions of staff, in the database: signing in on one server holds on all.

use async_trait::async_trait;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use entities::session::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use sha2::{Digest, Sha256};
use tower_sessions::{
    Expiry, SessionManagerLayer, SessionStore,
    cookie::SameSite,
    session::{Id, Record},
    session_store,
};

use crate::{authorize::ACCOUNT, clock::Clock, config::Config, db::Db, fault::Fault, state::App};

/// How long a session lasts after it was last used; told in steps of half that time, so that reading
/// seldom writes.
const IDLE_HOURS: i64 = 10;
/// How long is known whose an ended session was, so that a form that is sent then can be kept for them.
const REMEMBERED: Duration = Duration::days(7);

/// The store over the sessions table. Only a digest of the id is kept, so that a copy of the
/// database signs nobody in.
#[derive(Debug, Clone)]
pub struct Store {
    db: Db,
    clock: Clock,
}

/// The layer for the routes that know who is signed in.
#[must_use]
pub fn layer(app: &App) -> SessionManagerLayer<Store> {
    SessionManagerLayer::new(Store::new(app))
        .with_name(cookie_name(&app.config))
        .with_secure(app.config.secure())
        .with_http_only(true)
        // Strict would look signed out to someone who comes from a link in a mail.
        .with_same_site(SameSite::Lax)
        .with_path("/")
        // The browser keeps the cookie until it is closed; the store decides how long it is worth
        // something.
        .with_expiry(Expiry::OnSessionEnd)
}

/// The cookie's name; browsers hold `__Host-` cookies to this very host, which takes TLS.
#[must_use]
pub fn cookie_name(config: &Config) -> &'static str {
    if config.secure() { "__Host-baraza" } else { "baraza" }
}

fn key(id: &Id) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(id.to_string()))
}

fn failed(error: impl std::fmt::Display) -> session_store::Error {
    session_store::Error::Backend(error.to_string())
}

impl Store {
    /// The store of a platform.
    #[must_use]
    pub fn new(app: &App) -> Self {
        Self { db: app.db.clone(), clock: app.clock }
    }

    fn row(&self, record: &Record) -> session_store::Result<ActiveModel> {
        let data = serde_json::to_string(record).map_err(failed)?;
        Ok(ActiveModel { id: Set(key(&record.id)), data: Set(data), expires_at: Set(self.end()) })
    }

    fn end(&self) -> DateTime<Utc> {
        self.clock.now() + Duration::hours(IDLE_HOURS)
    }

    async fn lengthen(&self, id: &Id) -> session_store::Result<()> {
        Entity::update_many()
            .col_expr(Column::ExpiresAt, Expr::value(self.end()))
            .filter(Column::Id.eq(key(id)))
            .exec(self.db.writer())
            .await
            .map_err(failed)?;
        Ok(())
    }

    /// The account of a session that may have ended; none if nobody was signed in, or somebody signed out.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn account_of_ended(&self, id: &Id) -> Result<Option<i64>, Fault> {
        let remembered = Column::ExpiresAt.gt(self.clock.now() - REMEMBERED);
        let Some(row) = Entity::find_by_id(key(id)).filter(remembered).one(self.db.read()).await? else {
            return Ok(None);
        };
        let record: Record = serde_json::from_str(&row.data)?;
        let account = record.data.get(ACCOUNT).cloned().map(serde_json::from_value::<(i64, i32)>);
        Ok(account.transpose()?.map(|(account, _)| account))
    }

    /// Forgets the sessions that have ended long ago.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_ended(&self) -> Result<(), Fault> {
        let ended = Column::ExpiresAt.lte(self.clock.now() - REMEMBERED);
        Entity::delete_many().filter(ended).exec(self.db.writer()).await?;
        Ok(())
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        // Ids have 128 random bits: two alike do not happen.
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        Entity::insert(self.row(record)?)
            .on_conflict(
                OnConflict::column(Column::Id).update_columns([Column::Data, Column::ExpiresAt]).to_owned(),
            )
            .exec_without_returning(self.db.writer())
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let found = Entity::find_by_id(key(id))
            .filter(Column::ExpiresAt.gt(self.clock.now()))
            .one(self.db.read())
            .await
            .map_err(failed)?;
        let Some(row) = found else { return Ok(None) };
        if row.expires_at - self.clock.now() < Duration::hours(IDLE_HOURS / 2) {
            // Where nothing can be written the session still holds, until its end.
            if let Err(error) = self.lengthen(id).await {
                tracing::warn!(%error, "a session could not be lengthened");
            }
        }
        serde_json::from_str(&row.data).map(Some).map_err(failed)
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        Entity::delete_by_id(key(id)).exec(self.db.writer()).await.map_err(failed)?;
        Ok(())
    }
}
