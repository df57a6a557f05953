//! Connections to the embedded database that public pages ask over.
//!
//! A pool asks a connection whether it is well when it hands it out and when it gets it back. Each of
//! those questions wakes another thread and is waited for, which costs more than what a public page
//! has to know. These few connections are asked nothing else; one that fails is opened anew.

use std::sync::atomic::{AtomicUsize, Ordering};

use sea_orm::{
    DbErr, QueryResult, RuntimeErr,
    sqlx::{self, Connection, SqliteConnection, sqlite::SqliteConnectOptions},
};
use tokio::sync::{Mutex, MutexGuard};

/// How many there are; each has a thread of its own, and a question takes microseconds.
const LINES: usize = 2;

/// The connections, opened when they are first needed.
#[derive(Debug)]
pub(super) struct Lines {
    options: SqliteConnectOptions,
    open: [Mutex<Option<SqliteConnection>>; LINES],
    turn: AtomicUsize,
}

impl Lines {
    /// Connections that will be opened with these options.
    pub(super) fn new(options: SqliteConnectOptions) -> Self {
        Self { options, open: Default::default(), turn: AtomicUsize::new(0) }
    }

    /// The rows of a query about one value.
    ///
    /// # Errors
    /// When the database cannot be opened or does not answer.
    pub(super) async fn ask(&self, sql: &'static str, value: &str) -> Result<Vec<QueryResult>, DbErr> {
        let mut line = self.free().await;
        let answer = self.over(&mut line, sql, value).await;
        if answer.is_err() {
            *line = None;
        }
        let rows = answer.map_err(|error| DbErr::Query(RuntimeErr::SqlxError(error.into())))?;
        Ok(rows.into_iter().map(QueryResult::from).collect())
    }

    async fn over(
        &self,
        line: &mut Option<SqliteConnection>,
        sql: &'static str,
        value: &str,
    ) -> Result<Vec<sqlx::sqlite::SqliteRow>, sqlx::Error> {
        let connection = match line {
            Some(connection) => connection,
            None => line.insert(SqliteConnection::connect_with(&self.options).await?),
        };
        sqlx::query(sql).bind(value.to_owned()).fetch_all(connection).await
    }

    /// One that nobody uses, else the next in turn.
    async fn free(&self) -> MutexGuard<'_, Option<SqliteConnection>> {
        if let Some(free) = self.open.iter().find_map(|line| line.try_lock().ok()) {
            return free;
        }
        self.open[self.turn.fetch_add(1, Ordering::Relaxed) % LINES].lock().await
    }
}
