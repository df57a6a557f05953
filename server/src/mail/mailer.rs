//! Where mails go: to an SMTP server, or into files where none is set.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, message::Mailbox, transport::smtp,
};

use crate::{config::Config, fault::Fault};

/// How long one mail may take, from connecting to the server's last answer.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long the server may take for one answer.
const ANSWER: Duration = Duration::from_secs(30);

/// Sends mails.
pub struct Mailer {
    /// The platform's own address.
    pub from: Mailbox,
    way: Way,
    patience: Duration,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
}

/// Why a mail did not go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// It may go later.
    Later(String),
    /// It will never go.
    Never(String),
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The transport knows a password.
        f.debug_struct("Mailer").field("from", &self.from).finish_non_exhaustive()
    }
}

impl Mailer {
    /// The mailer of these settings. `smtp://host` is plain, `?tls=required` or `?tls=opportunistic`
    /// begin TLS on it, `smtps://host` speaks TLS from the start.
    ///
    /// # Errors
    /// When the settings name no usable server or sender.
    pub fn new(config: &Config) -> Result<Self, Fault> {
        let from =
            config.mail_from.parse().map_err(|error| Fault::other(format!("setting mail_from: {error}")))?;
        let way = match &config.smtp_url {
            None => Way::Files(config.data_dir.join("mails")),
            Some(url) => {
                let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .map_err(|error| Fault::other(format!("setting smtp_url: {error}")))?;
                Way::Smtp(builder.timeout(Some(ANSWER)).build())
            }
        };
        Ok(Self { from, way, patience: PATIENCE })
    }

    /// A mailer that waits less long.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sends one mail; `name` is what its file is called where mails become files.
    ///
    /// # Errors
    /// Why it did not go, and whether it may go later.
    pub async fn send(&self, name: &str, message: &Message) -> Result<(), Failure> {
        let (envelope, bytes) = (message.envelope().clone(), message.formatted());
        match &self.way {
            Way::Smtp(transport) => {
                match tokio::time::timeout(self.patience, transport.send_raw(&envelope, &bytes)).await {
                    Ok(Ok(_)) => Ok(()),
                    Ok(Err(error)) => Err(judged(&error)),
                    Err(_) => Err(Failure::Later("the SMTP server did not answer in time".into())),
                }
            }
            Way::Files(folder) => {
                let path = folder.join(format!("{name}.eml"));
                let written = tokio::task::spawn_blocking(move || write(&path, &bytes)).await;
                match written {
                    Ok(Ok(())) => Ok(()),
                    Ok(Err(error)) => Err(Failure::Later(error.to_string())),
                    Err(error) => Err(Failure::Later(error.to_string())),
                }
            }
        }
    }
}

/// A server that says 5xx has refused this mail for good, unless what it refuses is our signing in.
fn judged(error: &smtp::Error) -> Failure {
    let about_us =
        error.status().is_some_and(|code| ["530", "534", "535", "538"].contains(&code.to_string().as_str()));
    let text = error.to_string();
    if error.is_permanent() && !about_us { Failure::Never(text) } else { Failure::Later(text) }
}

/// A reader sees the whole file or none; the same mail written again is the same file.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let half = path.with_extension("part");
    let mut file = File::create(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(half, path)
}
