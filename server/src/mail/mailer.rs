//! Where mails go: to an SMTP server, or into files where none is set.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use lettre::Message;

use super::{message::Sender, smtp::Relay};
use crate::{config::Config, fault::Fault};

/// How long one mail may take, from connecting to the server's last answer.
const PATIENCE: Duration = Duration::from_mins(1);

/// Sends mails.
pub struct Mailer {
    /// Whom mails come from.
    pub sender: Sender,
    way: Way,
    patience: Duration,
}

enum Way {
    Smtp(Relay),
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
        f.debug_struct("Mailer").field("sender", &self.sender).finish_non_exhaustive()
    }
}

impl Mailer {
    /// The mailer of these settings.
    ///
    /// # Errors
    /// When the settings name no usable server or sender.
    pub fn new(config: &Config) -> Result<Self, Fault> {
        let from =
            config.mail_from.parse().map_err(|error| Fault::other(format!("setting mail_from: {error}")))?;
        let returns = config.bounce_address.as_deref().map(str::parse::<lettre::Address>).transpose();
        let returns = returns.map_err(|error| Fault::other(format!("setting bounce_address: {error}")))?;
        let way = match &config.smtp_url {
            None => Way::Files(config.data_dir.join("mails")),
            Some(url) => {
                let relay =
                    Relay::of(url).map_err(|error| Fault::other(format!("setting smtp_url: {error}")))?;
                Way::Smtp(relay)
            }
        };
        Ok(Self { sender: Sender { from, returns }, way, patience: PATIENCE })
    }

    /// Nothing is to be sent for a while.
    pub async fn rest(&self) {
        if let Way::Smtp(relay) = &self.way {
            relay.close().await;
        }
    }

    /// A mailer that waits less long.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sends one mail; `name` is what its file is called where mails become files. `finishing` is called just
    /// before an SMTP server has it whole.
    ///
    /// # Errors
    /// Why it did not go, and whether it may go later.
    pub async fn send(
        &self,
        name: &str,
        message: &Message,
        finishing: impl FnOnce() + Send,
    ) -> Result<(), Failure> {
        let (envelope, bytes) = (message.envelope().clone(), message.formatted());
        match &self.way {
            Way::Smtp(relay) => {
                let handed = relay.hand_over(&envelope, &bytes, finishing);
                let late = || Failure::Later("the SMTP server did not answer in time".into());
                tokio::time::timeout(self.patience, handed).await.unwrap_or_else(|_| Err(late()))
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
