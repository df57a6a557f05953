//! The command line: one file a command. Exit codes: 0 done; 1 refused or failed, with one clear
//! sentence on standard error; 2 wrong usage.

use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

use crate::{clock::Clock, config::Config, db::Db, fault::Fault};

mod backup;
mod check;
mod classes;
mod close;
mod import;
mod migrate;
mod report;
mod serve;
mod user;

/// Events, registrations and the reports that resolutions ask for.
#[derive(Parser)]
#[command(name = "baraza", version, about)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

/// Settings that win over the environment and `baraza.toml`.
#[derive(Args)]
struct Settings {
    /// `sqlite://FILE` or `postgres://…`.
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
    /// Where the database, the secret and files live.
    #[arg(long, global = true, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// Address and port to listen on.
    #[arg(long, global = true, value_name = "ADDRESS")]
    bind: Option<String>,
    /// How links in mails begin.
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    /// `smtp://host:port` or `smtps://user:password@host`; other users of the machine can see flags, so a
    /// password is better kept in the environment or the file.
    #[arg(long, global = true, value_name = "URL")]
    smtp_url: Option<String>,
    /// The sender of every mail.
    #[arg(long, global = true, value_name = "ADDRESS")]
    mail_from: Option<String>,
    /// Most mails that are sent in a minute; 0 is no limit.
    #[arg(long, global = true, value_name = "NUMBER")]
    mails_per_minute: Option<String>,
    /// Mailbox that mails come back to, each to an address of its own below it.
    #[arg(long, global = true, value_name = "ADDRESS")]
    bounce_address: Option<String>,
    /// The maildir of that mailbox.
    #[arg(long, global = true, value_name = "FOLDER")]
    bounce_maildir: Option<PathBuf>,
    /// What a mail service shows that tells of mails that came back; better kept in the environment or the file.
    #[arg(long, global = true, value_name = "TEXT")]
    bounce_secret: Option<String>,
    /// Addresses whose `X-Forwarded-For` is believed, separated by commas.
    #[arg(long, global = true, value_name = "ADDRESSES")]
    trusted_proxies: Option<String>,
    /// A program that scans files that people hand in: it gets the path of a file as its last argument and
    /// ends with 0 if the file is clean and 1 if it is not.
    #[arg(long, global = true, value_name = "COMMAND")]
    file_scan: Option<String>,
    /// At least 32 characters; better kept in the environment or the file.
    #[arg(long, global = true, value_name = "TEXT")]
    secret: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs the platform.
    Serve,
    /// Brings the schema up to date and stops.
    Migrate,
    /// Lists come in from files.
    Import(import::Import),
    /// Closes an event's record: writes its facts.
    Close(close::Close),
    /// Opens a closed record again.
    Reopen(close::Reopen),
    /// Reports to the governing bodies.
    Report(report::Report),
    /// Saves database and files into one archive, also while serving.
    Backup(backup::Archive),
    /// Replaces everything by what an archive holds.
    Restore(backup::Restoring),
    /// Checks configuration, database, mail, clock and disk.
    Check,
    /// Staff accounts.
    User(user::User),
    /// The members of each country class on a day, as JSON.
    Classes(classes::Classes),
}

/// What every command works with.
#[derive(Debug, Clone)]
pub struct Platform {
    /// The settings.
    pub config: Config,
    /// The database, its schema up to date.
    pub db: Db,
    /// The time.
    pub clock: Clock,
}

/// Runs the command line of this process.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(dispatch(cli)),
        Err(error) => Err(Fault::Io("runtime".into(), error)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("baraza: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn dispatch(cli: Cli) -> Result<(), Fault> {
    let flags = cli.settings.flags();
    if matches!(cli.command, Command::Check) {
        return check::run(&flags).await;
    }
    let config = Config::load(&flags)?;
    let platform = Platform { db: Db::open(&config.database_url).await?, config, clock: Clock::default() };
    match cli.command {
        Command::Serve => serve::run(platform).await,
        Command::Migrate => migrate::run(&platform),
        Command::Import(import) => import.run(&platform).await,
        Command::Close(close) => close.run(&platform).await,
        Command::Reopen(reopen) => reopen.run(&platform).await,
        Command::Report(report) => report.run(&platform).await,
        Command::Backup(archive) => archive.save(&platform).await,
        Command::Restore(archive) => archive.run(&platform).await,
        // Answered above, since it must not fail where the platform cannot start.
        Command::Check => Ok(()),
        Command::User(user) => user.run(&platform).await,
        Command::Classes(classes) => classes.run(&platform).await,
    }
}

impl Settings {
    fn flags(&self) -> BTreeMap<String, String> {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        [
            ("database_url", self.database_url.clone()),
            ("data_dir", path(&self.data_dir)),
            ("bind", self.bind.clone()),
            ("public_url", self.public_url.clone()),
            ("smtp_url", self.smtp_url.clone()),
            ("mail_from", self.mail_from.clone()),
            ("mails_per_minute", self.mails_per_minute.clone()),
            ("bounce_address", self.bounce_address.clone()),
            ("bounce_maildir", path(&self.bounce_maildir)),
            ("bounce_secret", self.bounce_secret.clone()),
            ("trusted_proxies", self.trusted_proxies.clone()),
            ("file_scan", self.file_scan.clone()),
            ("secret", self.secret.clone()),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value?)))
        .collect()
    }
}
