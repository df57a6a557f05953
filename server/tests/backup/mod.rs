//! A backup put back is the same platform.

/// Writes a row as it is.
macro_rules! stored {
    ($site:expr, $model:expr) => {
        $model.into_active_model().reset_all().insert($site.app.db.writer()).await.expect("the row is stored")
    };
}

mod archives;
mod everything;
mod mails;
mod pages;
mod people;
mod records;
mod reports;
mod whole;

use std::path::Path;

use domain::{event::EventState, registration::RegistrationState};
use entities::{event, mail};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, Statement};
use server::{
    authorize::Permit,
    backup::{self, Restored, Unsure},
    facts::close_record,
    fault::Fault,
};

use crate::support::{AWA, RUPA, Site, a_registration, an_event, on_each_database};

async fn fill(site: &Site) {
    let week = an_event("week").stored_in(site).await;
    let forum = an_event("forum")
        .state(EventState::Held)
        .with(|row| row.parent_id = Some(week.id))
        .stored_in(site)
        .await;
    for who in [AWA, RUPA] {
        a_registration(&forum, who).state(RegistrationState::Attended).stored_in(site).await;
    }
    close_record(&site.app.db, &Permit::command_line(), forum.id, site.now()).await.unwrap().unwrap();
}

/// The lines of a table of an archive.
pub fn lines_of(archive: &Path, table: &str) -> Vec<String> {
    archives::lines(archive, table)
}

async fn restored(site: &Site, archive: &Path) -> Result<Restored, Fault> {
    backup::restore(&site.app.db, site.folder(), archive, Unsure::Hold, site.now()).await
}

#[test]
fn a_restored_platform_gives_the_same_report() {
    on_each_database(async |site| {
        fill(&site).await;
        let before = crate::reports::facts_of(&site).await;
        let archive = site.folder().join("backup.zip");
        let saved = backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        assert_eq!(saved.rows["registrations"], 2);

        an_event("later").state(EventState::Held).stored_in(&site).await;
        assert_ne!(crate::reports::facts_of(&site).await, before);
        let restored = restored(&site, &archive).await.unwrap();
        assert_eq!(restored.manifest, saved);
        assert_eq!(crate::reports::facts_of(&site).await, before);
        let children = event::Entity::find().all(site.app.db.read()).await.unwrap();
        assert!(children.iter().any(|event| event.parent_id.is_some()), "the tree is there again");
        // Ids go on counting after what was restored.
        an_event("after").stored_in(&site).await;
    });
}

#[test]
fn a_file_that_is_no_backup_changes_nothing() {
    on_each_database(async |site| {
        fill(&site).await;
        let before = crate::reports::facts_of(&site).await;
        let file = site.folder().join("letter.zip");
        std::fs::write(&file, "Dear colleagues").unwrap();
        let told = restored(&site, &file).await.unwrap_err().to_string();
        assert!(told.ends_with("letter.zip is not a backup of Baraza"), "{told}");
        assert_eq!(crate::reports::facts_of(&site).await, before);
        assert_eq!(mail::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
    });
}

#[test]
fn every_table_is_saved_or_left_out_on_purpose() {
    on_each_database(async |site| {
        let db = site.app.db.read();
        let sql = if site.app.db.is_sqlite() {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        } else {
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        };
        let rows = db.query_all_raw(Statement::from_string(site.app.db.backend(), sql)).await.unwrap();
        let mut tables: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        tables.sort();
        let mut known: Vec<&str> = backup::tables::saved();
        known.extend(backup::tables::LEFT_OUT);
        known.sort_unstable();
        assert_eq!(tables, known);
    });
}

#[test]
fn a_full_disk_is_explained_and_what_was_there_stays() {
    on_each_database(async |site| {
        if !site.app.db.is_sqlite() {
            return;
        }
        let first = an_event("first").stored_in(&site).await;
        let db = site.app.db.writer();
        // The database may not grow any more: for SQLite that is a full disk.
        db.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let long = "x".repeat(4_000_000);
        let tx = site.app.db.write().await.unwrap();
        let sql = format!("INSERT INTO settings (key, value) VALUES ('long', '{long}')");
        let told = server::fault::Fault::from(tx.execute_unprepared(&sql).await.unwrap_err()).to_string();
        assert_eq!(told, "the disk that holds the database is full");
        drop(tx);
        db.execute_unprepared("PRAGMA max_page_count = 1000000").await.unwrap();
        let events = event::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(events, [first]);
    });
}
