//! The database: one address, two kinds, one way to write.
//!
//! `SQLite` takes one writer at a time. Writers stand in the fair queue of a pool of one connection
//! and begin IMMEDIATE, so that nobody fails half-way because somebody else wrote first.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, IsolationLevel, QueryResult, RuntimeErr, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
    sqlx::{
        postgres::PgConnectOptions,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};

mod lines;

use lines::Lines;

use crate::fault::Fault;

/// The connections of one platform process.
#[derive(Clone)]
pub struct Db {
    url: String,
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// Over which public pages ask the embedded database.
    lines: Option<Arc<Lines>>,
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The address can hold a password.
        f.debug_struct("Db").field("backend", &self.backend()).finish_non_exhaustive()
    }
}

impl Db {
    /// Connects, without touching the schema. A missing `SQLite` file is made with its folder.
    ///
    /// # Errors
    /// When the database cannot be reached or opened.
    pub async fn connect(url: &str) -> Result<Self, Fault> {
        if url.starts_with("sqlite:") {
            make_folder(url)?;
            let reader = Database::connect(sqlite(url, 4)).await?;
            let writer = Database::connect(sqlite(url, 1)).await?;
            let lines = Some(Arc::new(Lines::new(embedded(url.parse().map_err(unusable)?))));
            return Ok(Self { url: url.to_owned(), reader, writer, lines });
        }
        let pool = Database::connect(postgres(url)).await?;
        Ok(Self { url: url.to_owned(), reader: pool.clone(), writer: pool, lines: None })
    }

    /// The same database over a single connection of its own, for long work that keeps temporary
    /// tables there. While a transaction is open nothing else can be asked.
    ///
    /// # Errors
    /// When the database cannot be reached or opened.
    pub async fn alone(&self) -> Result<Self, Fault> {
        let mut options = if self.is_sqlite() { sqlite(&self.url, 1) } else { postgres(&self.url) };
        options.max_connections(1).idle_timeout(None).max_lifetime(None).test_before_acquire(false);
        let connection = Database::connect(options).await?;
        Ok(Self { url: self.url.clone(), reader: connection.clone(), writer: connection, lines: None })
    }

    /// Connects and brings the schema up to date.
    ///
    /// # Errors
    /// Also when the database was written by a newer version, or can only be read.
    pub async fn open(url: &str) -> Result<Self, Fault> {
        let db = Self::connect(url).await?;
        db.migrate().await?;
        Ok(db)
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// When the database was written by a newer version, or can only be read.
    pub async fn migrate(&self) -> Result<(), Fault> {
        self.refuse_newer().await?;
        Ok(Migrator::up(&self.writer, None).await?)
    }

    async fn refuse_newer(&self) -> Result<(), Fault> {
        let known: Vec<String> = Migrator::migrations().iter().map(|step| step.name().to_owned()).collect();
        let sql = "SELECT version FROM seaql_migrations ORDER BY version";
        let Ok(rows) = self.reader.query_all_raw(Statement::from_string(self.backend(), sql)).await else {
            return Ok(());
        };
        for row in rows {
            let version: String = row.try_get_by_index(0)?;
            if !known.contains(&version) {
                return Err(Fault::other(format!(
                    "the database was written by a newer version of Baraza ({version}); install that version or restore a backup"
                )));
            }
        }
        Ok(())
    }

    /// For reading.
    #[must_use]
    pub const fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// The rows of a short query about one value that public pages ask again and again.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn ask(&self, sql: &'static str, value: &str) -> Result<Vec<QueryResult>, Fault> {
        if let Some(lines) = &self.lines {
            return Ok(lines.ask(sql, value).await?);
        }
        let statement = Statement::from_sql_and_values(self.backend(), sql, [value.into()]);
        Ok(self.reader.query_all_raw(statement).await?)
    }

    /// Begins a transaction that will write.
    ///
    /// # Errors
    /// When the database does not answer within its time.
    #[expect(clippy::disallowed_methods, reason = "this is the one way to begin a write")]
    pub async fn write(&self) -> Result<DatabaseTransaction, Fault> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(self.writer.begin_with_options(options).await?)
    }

    /// Begins a transaction that only reads, and reads all of one moment.
    ///
    /// # Errors
    /// When the database does not answer.
    #[expect(clippy::disallowed_methods, reason = "nothing is written here")]
    pub async fn snapshot(&self) -> Result<DatabaseTransaction, Fault> {
        let mut options = TransactionOptions::default();
        if !self.is_sqlite() {
            options.isolation_level = Some(IsolationLevel::RepeatableRead);
            options.access_mode = Some(AccessMode::ReadOnly);
        }
        Ok(self.reader.begin_with_options(options).await?)
    }

    /// Asks the database for a sign of life, for five seconds.
    ///
    /// # Errors
    /// When it gives none.
    pub async fn answers(&self) -> Result<(), Fault> {
        let asked = tokio::time::timeout(Duration::from_secs(5), self.reader.execute_unprepared("SELECT 1"));
        let answer = asked.await.map_err(|_| Fault::other("the database does not answer in time"))?;
        answer.map(|_| ()).map_err(Fault::from)
    }

    /// Tries whether something can be written, and leaves nothing behind.
    ///
    /// # Errors
    /// When nothing can.
    pub async fn takes_changes(&self) -> Result<(), Fault> {
        let tx = self.write().await?;
        tx.execute_unprepared("INSERT INTO settings (key, value) VALUES ('check', '')").await?;
        Ok(tx.rollback().await?)
    }

    /// The connection that writes, for long statements outside a transaction.
    #[must_use]
    pub const fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Which kind of database this is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.reader.get_database_backend()
    }

    /// Whether this is the embedded database.
    #[must_use]
    pub fn is_sqlite(&self) -> bool {
        self.backend() == DbBackend::Sqlite
    }
}

fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_mins(1))
        .sqlx_logging(false)
        // The connection is this process's own file; asking whether it still answers costs as much as
        // the question itself.
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(embedded);
    options
}

/// How each connection to the embedded database is set.
fn embedded(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(30))
        .statement_cache_capacity(200)
        // Kilobytes, below zero, that a connection may keep of what it read: all that a report over a million
        // participations reads, which the usual two megabytes would fetch anew from the file each time.
        .pragma("cache_size", "-32768")
}

/// An address that names no database.
fn unusable(error: sea_orm::sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(30))
        .sqlx_logging(false)
        .map_sqlx_postgres_opts(|options: PgConnectOptions| options.application_name("baraza"));
    options
}

fn make_folder(url: &str) -> Result<(), Fault> {
    match folder_of(url) {
        Some(folder) => std::fs::create_dir_all(&folder).map_err(Fault::file(&folder)),
        None => Ok(()),
    }
}

/// The folder of the database's file; none where there is no file, or it lies in the current folder.
#[must_use]
pub fn folder_of(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?.trim_start_matches("//");
    let folder = Path::new(path.split('?').next().unwrap_or(path)).parent()?;
    (!folder.as_os_str().is_empty()).then(|| folder.to_owned())
}
