//! Letting a scanner look at what came in, where the settings name one: a program that gets the path of a
//! file as its last argument and ends with 0 if the file is clean and with 1 if it is not. Whatever else it
//! does means that it has not looked yet; it is asked again.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use domain::forms::FileState;
use entities::file::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};
use tokio::sync::watch;

use super::{disk, rows};
use crate::{fault::Fault, state::App};

/// How often is looked for files that came in.
const PAUSE: Duration = Duration::from_secs(2);
/// How long a scanner may take for a file.
const PATIENCE: Duration = Duration::from_mins(2);
/// How often is looked whether it has ended.
const GLANCE: Duration = Duration::from_millis(20);
/// How long a file is another server's to scan, and how long a scanner that failed is left alone.
const AGAIN: chrono::Duration = chrono::Duration::minutes(5);
/// How many files are claimed in one go.
const AT_ONCE: u64 = 4;

/// Scans what comes in, until `stop` says so.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    if app.config.file_scan.is_none() {
        return;
    }
    while !*stop.borrow() {
        match scan_due(&app).await {
            Ok(0) => (),
            Ok(_) => continue,
            Err(fault) => tracing::error!(%fault, "files could not be scanned"),
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => (),
            _ = stop.changed() => (),
        }
    }
}

/// Scans some of the files that are due; says how many there were.
///
/// # Errors
/// When the database does not answer.
pub async fn scan_due(app: &App) -> Result<usize, Fault> {
    let Some(command) = &app.config.file_scan else { return Ok(0) };
    let files = claim(app, app.clock.now()).await?;
    for file in &files {
        let place = disk::place(&app.config.data_dir, &file.stored_as);
        let command = command.clone();
        let said = tokio::task::spawn_blocking(move || ask(&command, place)).await.map_err(Fault::other)?;
        let now = app.clock.now();
        match said {
            Said::Clean => rows::scanned(app.db.writer(), &file.stored_as, FileState::Clean, now).await?,
            Said::Infected => {
                rows::scanned(app.db.writer(), &file.stored_as, FileState::Refused, now).await?;
                tracing::warn!(file = file.id, "a scanner refused a file; its content is removed");
                disk::remove(&app.config.data_dir, std::slice::from_ref(&file.stored_as)).await;
            }
            // The claim ends by itself; then it is due again.
            Said::Nothing(why) => tracing::error!(file = file.id, why, "a file could not be scanned yet"),
        }
    }
    Ok(files.len())
}

/// Takes files that no other server is scanning.
async fn claim(app: &App, now: DateTime<Utc>) -> Result<Vec<Model>, Fault> {
    let due = || Entity::find().filter(Column::State.eq(FileState::Waiting)).filter(Column::ScanAt.lte(now));
    // Most of the time nothing is due; asking does not take the turn to write.
    if due().limit(1).one(app.db.read()).await?.is_none() {
        return Ok(Vec::new());
    }
    let tx = app.db.write().await?;
    let files = due()
        .order_by_asc(Column::ScanAt)
        .order_by_asc(Column::Id)
        .limit(AT_ONCE)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(&tx)
        .await?;
    Entity::update_many()
        .col_expr(Column::ScanAt, Expr::value(now + AGAIN))
        .filter(Column::Id.is_in(files.iter().map(|file| file.id)))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(files)
}

/// What a scanner said.
enum Said {
    Clean,
    Infected,
    Nothing(String),
}

fn ask(command: &[String], place: PathBuf) -> Said {
    let [program, arguments @ ..] = command else { return Said::Nothing("no program is named".into()) };
    let mut scanner = Command::new(program);
    scanner.args(arguments).arg(place);
    scanner.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = match scanner.spawn() {
        Ok(child) => child,
        Err(error) => return Said::Nothing(error.to_string()),
    };
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(Some(status)) => {
                return match status.code() {
                    Some(0) => Said::Clean,
                    Some(1) => Said::Infected,
                    _ => Said::Nothing(status.to_string()),
                };
            }
            Ok(None) => std::thread::sleep(GLANCE),
            Err(error) => return Said::Nothing(error.to_string()),
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    Said::Nothing("it takes too long".into())
}
