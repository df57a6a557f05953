//! `baraza check`: configuration, database, mail, clock and disk, a line each; and whether fonts are missing, which
//! fails nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    time::Duration,
};

use app::i18n::Locales;
use chrono::{DateTime, Utc};
use entities::audit_entry;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use sea_orm::{EntityTrait, QueryOrder};

use crate::{
    clock::Clock,
    config::Config,
    db::{Db, folder_of},
    fault::Fault,
    reports::fonts,
};

/// Free space below which the platform may soon be unable to write.
const LEAST_FREE: u64 = 200 * 1024 * 1024;

/// Checks everything and fails if one thing does.
pub(super) async fn run(flags: &BTreeMap<String, String>) -> Result<(), Fault> {
    let config = Config::load(flags);
    let mut failed =
        u32::from(!line("configuration", &config.as_ref().map(|config| config.public_url.clone())));
    let Ok(config) = config else { return Err(Fault::other("1 check failed")) };
    let now = Clock::default().now();
    let db = Db::open(&config.database_url).await;
    failed += u32::from(!line("database", &database(&db).await));
    failed += u32::from(!line("mail", &mail(&config).await));
    failed += u32::from(!line("clock", &clock(db.ok().as_ref(), now).await));
    failed += u32::from(!line("disk", &disks(&config)));
    fonts();
    match failed {
        0 => Ok(()),
        1 => Err(Fault::other("1 check failed")),
        more => Err(Fault::other(format!("{more} checks failed"))),
    }
}

fn line<T: std::fmt::Display, E: std::fmt::Display>(what: &str, outcome: &Result<T, E>) -> bool {
    match outcome {
        Ok(found) => println!("ok      {what}: {found}"),
        Err(why) => println!("failed  {what}: {why}"),
    }
    outcome.is_ok()
}

/// Reading is not enough: a database that takes no changes takes no registrations.
async fn database(db: &Result<Db, Fault>) -> Result<&'static str, String> {
    let db = db.as_ref().map_err(ToString::to_string)?;
    db.takes_changes().await.map_err(|fault| fault.to_string())?;
    Ok(if db.is_sqlite() {
        "SQLite, schema up to date, takes changes"
    } else {
        "PostgreSQL, schema up to date, takes changes"
    })
}

async fn mail(config: &Config) -> Result<String, Fault> {
    let Some(url) = &config.smtp_url else {
        return Ok(format!("written as files to {}", config.data_dir.join("mails").display()));
    };
    let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(Fault::other)?;
    let transport: AsyncSmtpTransport<Tokio1Executor> =
        transport.timeout(Some(Duration::from_secs(10))).build();
    match tokio::time::timeout(Duration::from_secs(15), transport.test_connection()).await {
        Ok(Ok(true)) => Ok("the SMTP server answers".into()),
        Ok(Ok(false)) => Err(Fault::other("the SMTP server does not accept commands")),
        Ok(Err(error)) => Err(Fault::other(format!("the SMTP server cannot be used: {error}"))),
        Err(_) => Err(Fault::other("the SMTP server does not answer")),
    }
}

/// A clock that runs behind what was already recorded would mix up the order of things.
async fn clock(db: Option<&Db>, now: DateTime<Utc>) -> Result<String, Fault> {
    let last = match db {
        Some(db) => audit_entry::Entity::find().order_by_desc(audit_entry::Column::Id).one(db.read()).await?,
        None => None,
    };
    match last {
        Some(entry) if entry.at > now => {
            Err(Fault::other(format!("{now} is earlier than the last recorded change, {}", entry.at)))
        }
        _ => Ok(now.to_string()),
    }
}

/// Without fonts the platform runs; what it cannot do is said before somebody needs it.
fn fonts() {
    let missing = fonts::missing(&fonts::FOLDERS, Locales::shipped());
    if !missing.is_empty() {
        eprintln!(
            "note    fonts: reports can be neither frozen nor printed as PDF in every language without {}; \
             install them: apt-get install {}",
            missing.join("; "),
            fonts::PACKAGES.join(" ")
        );
    }
}

/// The data directory, and the folder of the database's file where that is another.
fn disks(config: &Config) -> Result<String, Fault> {
    let folders: BTreeSet<PathBuf> =
        [Some(config.data_dir.clone()), folder_of(&config.database_url)].into_iter().flatten().collect();
    let found: Vec<String> = folders.iter().map(|folder| disk(folder)).collect::<Result<_, _>>()?;
    Ok(found.join("; "))
}

fn disk(folder: &Path) -> Result<String, Fault> {
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    let probe = folder.join(".check");
    std::fs::write(&probe, b"check").map_err(Fault::file(&probe))?;
    std::fs::remove_file(&probe).map_err(Fault::file(&probe))?;
    let free = fs4::available_space(folder).map_err(Fault::file(folder))?;
    let megabytes = free / (1024 * 1024);
    if free < LEAST_FREE {
        return Err(Fault::other(format!("only {megabytes} MB are free in {}", folder.display())));
    }
    Ok(format!("{megabytes} MB free in {}", folder.display()))
}
