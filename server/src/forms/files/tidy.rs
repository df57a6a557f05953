//! Files that nobody waits for any more are removed: those of forms that were never sent, and whatever lies
//! in the folder without a row.

use std::{io::ErrorKind, time::SystemTime};

use chrono::{DateTime, Duration, Utc};
use entities::{
    file::Column,
    registration_draft::{Column as DraftColumn, Entity as Draft},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QuerySelect, QueryTrait, sea_query::Expr};

use super::{
    disk::{self, FOLDER},
    rows,
};
use crate::{fault::Fault, state::App};

/// How long a file waits for its form: longer than a form may lie open.
const UNSENT: Duration = Duration::days(2);
/// How long content may lie without a row: longer than any form takes to come in.
const WITHOUT_ROW: Duration = Duration::hours(1);
/// How many names are looked up in one go.
const AT_ONCE: usize = 400;

/// Removes files that nobody waits for.
///
/// # Errors
/// When the database does not answer or the folder cannot be read.
pub async fn tidy(app: &App) -> Result<(), Fault> {
    let now = app.clock.now();
    let names = rows::forget(app.db.writer(), never_sent(now)).await?;
    disk::remove(&app.config.data_dir, &names).await;
    for some in lying(app, now).await?.chunks(AT_ONCE) {
        let known = rows::known(app.db.read(), some).await?;
        let nobodys: Vec<String> = some.iter().filter(|name| !known.contains(name)).cloned().collect();
        disk::remove(&app.config.data_dir, &nobodys).await;
    }
    Ok(())
}

/// Those that are no answer, came some time ago, and belong to no form that is kept to go on with.
fn never_sent(now: DateTime<Utc>) -> Condition {
    let kept = Draft::find().select_only().column(DraftColumn::Submission).into_query();
    let awaited = Expr::col(Column::Submission).in_subquery(kept);
    Condition::all()
        .add(Column::GivenAt.is_null())
        .add(Column::UploadedAt.lt(now - UNSENT))
        .add(Condition::any().add(Column::Submission.is_null()).add(awaited.not()))
}

/// Names of what has lain in the folder for a while.
async fn lying(app: &App, now: DateTime<Utc>) -> Result<Vec<String>, Fault> {
    let folder = app.config.data_dir.join(FOLDER);
    let before: SystemTime = (now - WITHOUT_ROW).into();
    let mut names = Vec::new();
    let mut files = match tokio::fs::read_dir(&folder).await {
        Ok(files) => files,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(names),
        Err(error) => return Err(Fault::file(&folder)(error)),
    };
    while let Some(file) = files.next_entry().await.map_err(Fault::file(&folder))? {
        // What goes away meanwhile needs no removing.
        let Ok(about) = file.metadata().await else { continue };
        let is_old = about.modified().is_ok_and(|at| at < before);
        if about.is_file() && is_old {
            names.extend(file.file_name().into_string());
        }
    }
    Ok(names)
}
