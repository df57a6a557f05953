//! Settings: flags, then environment, then `baraza.toml`. An unknown key or a bad value stops the
//! start with a sentence that names it.

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

use crate::fault::Fault;

/// The keys, as `baraza.toml` spells them; the environment has them in capitals after `BARAZA_`.
pub const KEYS: [&str; 13] = [
    "database_url",
    "bind",
    "public_url",
    "smtp_url",
    "mail_from",
    "mails_per_minute",
    "bounce_address",
    "bounce_maildir",
    "bounce_secret",
    "data_dir",
    "trusted_proxies",
    "file_scan",
    "secret",
];

/// The keys whose values are secret or can hold a password: they are never shown.
const SECRET: [&str; 4] = ["database_url", "smtp_url", "bounce_secret", "secret"];

/// The settings of one run.
#[derive(Clone)]
pub struct Config {
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// Where `serve` listens.
    pub bind: SocketAddr,
    /// How links in mails begin; no slash at the end.
    pub public_url: String,
    /// `smtp://…` or `smtps://…`; without it mails become files in the data directory.
    pub smtp_url: Option<String>,
    /// The platform's own address, the sender of every mail.
    pub mail_from: String,
    /// Most mails that all servers of the platform send in a minute; 0 is no limit.
    pub mails_per_minute: u32,
    /// The mailbox that mails come back to, if not the sender's: each to an address of its own, such as
    /// `bounces+ID@example.org` for `bounces@example.org`.
    pub bounce_address: Option<String>,
    /// The maildir of that mailbox, where it can be read.
    pub bounce_maildir: Option<PathBuf>,
    /// What a mail service shows that tells of mails that came back; without it none is listened to.
    pub bounce_secret: Option<String>,
    /// Where the database, the secret, mails as files and uploads live.
    pub data_dir: PathBuf,
    /// Addresses whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// The program that scans files that people hand in, and its arguments; without it files are given
    /// out as they came.
    pub file_scan: Option<Vec<String>>,
    /// The secret as given; without it `serve` keeps one in the data directory.
    pub secret: Option<String>,
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The addresses of database and SMTP server can hold passwords.
        f.debug_struct("Config")
            .field("bind", &self.bind)
            .field("public_url", &self.public_url)
            .finish_non_exhaustive()
    }
}

impl Config {
    /// Reads the environment and `baraza.toml` of the current folder; `flags` win over both.
    ///
    /// # Errors
    /// A sentence that names the unknown key or the bad value.
    pub fn load(flags: &BTreeMap<String, String>) -> Result<Self, Fault> {
        let environment = std::env::vars_os().filter_map(|(key, value)| {
            let key = key.into_string().ok()?.strip_prefix("BARAZA_")?.to_lowercase();
            Some((key, value.to_string_lossy().into_owned()))
        });
        let file = match std::fs::read_to_string("baraza.toml") {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Fault::Io("baraza.toml".into(), error)),
        };
        Self::from_sources(flags, environment, &file)
    }

    /// The same from given sources.
    ///
    /// # Errors
    /// A sentence that names the unknown key or the bad value.
    pub fn from_sources(
        flags: &BTreeMap<String, String>,
        environment: impl Iterator<Item = (String, String)>,
        file: &str,
    ) -> Result<Self, Fault> {
        let mut values = read_file(file)?;
        for (key, value) in environment {
            known(&key, &format!("BARAZA_{}", key.to_uppercase()))?;
            values.insert(key, value);
        }
        values.extend(flags.clone());
        Self::from_values(&values)
    }

    fn from_values(values: &BTreeMap<String, String>) -> Result<Self, Fault> {
        let get = |key: &str| values.get(key).map(|value| value.trim()).filter(|value| !value.is_empty());
        let data_dir = PathBuf::from(get("data_dir").unwrap_or("data"));
        let bind: SocketAddr = get("bind").unwrap_or("127.0.0.1:3000").parse().map_err(|_| {
            bad("bind", get("bind").unwrap_or_default(), "an address and port such as 127.0.0.1:3000")
        })?;
        let database_url = match get("database_url") {
            None => format!("sqlite://{}", data_dir.join("baraza.sqlite3").display()),
            Some(url)
                if ["sqlite:", "postgres://", "postgresql://"].iter().any(|start| url.starts_with(start)) =>
            {
                url.to_owned()
            }
            Some(url) => return Err(bad("database_url", url, "sqlite://FILE or postgres://…")),
        };
        let public_url = get("public_url").map_or_else(|| format!("http://{bind}"), str::to_owned);
        if !public_url.starts_with("http://") && !public_url.starts_with("https://") {
            return Err(bad("public_url", &public_url, "an address that begins with https:// or http://"));
        }
        let smtp_url = get("smtp_url").map(str::to_owned);
        if let Some(url) = &smtp_url
            && !url.starts_with("smtp://")
            && !url.starts_with("smtps://")
        {
            return Err(bad("smtp_url", url, "smtp://host:port or smtps://user:password@host"));
        }
        let mail_from = get("mail_from").unwrap_or("Baraza <baraza@localhost>").to_owned();
        mail_from
            .parse::<lettre::message::Mailbox>()
            .map_err(|_| bad("mail_from", &mail_from, "an e-mail address, with or without a name"))?;
        let mails_per_minute = get("mails_per_minute").unwrap_or("0");
        let mails_per_minute = mails_per_minute
            .parse()
            .map_err(|_| bad("mails_per_minute", mails_per_minute, "a number of mails, or 0 for no limit"))?;
        let bounce_address = get("bounce_address").map(str::to_owned);
        if let Some(address) = bounce_address.as_deref().filter(|one| one.parse::<lettre::Address>().is_err())
        {
            return Err(bad("bounce_address", address, "an e-mail address without a name"));
        }
        let bounce_maildir = get("bounce_maildir").map(PathBuf::from);
        let bounce_secret = get("bounce_secret").map(str::to_owned);
        if bounce_secret.as_ref().is_some_and(|secret| secret.len() < 16) {
            return Err(Fault::other("setting bounce_secret: at least 16 characters are needed"));
        }
        let trusted_proxies = get("trusted_proxies")
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| {
                part.parse().map_err(|_| bad("trusted_proxies", part, "IP addresses separated by commas"))
            })
            .collect::<Result<_, _>>()?;
        let file_scan =
            get("file_scan").map(|command| command.split_whitespace().map(str::to_owned).collect());
        let secret = get("secret").map(str::to_owned);
        if secret.as_ref().is_some_and(|secret| secret.len() < 32) {
            return Err(Fault::other("setting secret: at least 32 characters are needed"));
        }
        Ok(Self {
            database_url,
            bind,
            public_url: public_url.trim_end_matches('/').to_owned(),
            smtp_url,
            mail_from,
            mails_per_minute,
            bounce_address,
            bounce_maildir,
            bounce_secret,
            data_dir,
            trusted_proxies,
            file_scan,
            secret,
        })
    }

    /// Whether the platform is reached by TLS, so that cookies may say so.
    #[must_use]
    pub fn secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

fn read_file(text: &str) -> Result<BTreeMap<String, String>, Fault> {
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| Fault::other(format!("baraza.toml: {}", error.message())))?;
    let mut values = BTreeMap::new();
    for (key, value) in table {
        known(&key, &format!("{key} in baraza.toml"))?;
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Array(parts) => {
                parts.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>().join(",")
            }
            other => return Err(bad(&key, other.type_str(), "a text in quotes")),
        };
        values.insert(key, value);
    }
    Ok(values)
}

fn known(key: &str, shown: &str) -> Result<(), Fault> {
    if KEYS.contains(&key) {
        return Ok(());
    }
    Err(Fault::other(format!("unknown setting {shown}; known are {}", KEYS.join(", "))))
}

fn bad(key: &str, value: &str, wanted: &str) -> Fault {
    if SECRET.contains(&key) {
        return Fault::other(format!("setting {key}: what is set is not {wanted}"));
    }
    Fault::other(format!("setting {key}: {value:?} is not {wanted}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(environment: &[(&str, &str)], file: &str) -> Result<Config, String> {
        let environment = environment.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Config::from_sources(&BTreeMap::new(), environment, file).map_err(|fault| fault.to_string())
    }

    #[test]
    fn without_settings_everything_stands_in_the_data_directory() {
        let config = load(&[], "").unwrap();
        assert_eq!(config.database_url, "sqlite://data/baraza.sqlite3");
        assert_eq!(config.public_url, "http://127.0.0.1:3000");
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let config = load(&[("bind", "127.0.0.1:4000")], "bind = \"127.0.0.1:5000\"").unwrap();
        assert_eq!(config.bind.port(), 4000);
    }

    #[test]
    fn an_unknown_key_is_named() {
        assert!(load(&[], "colour = \"blue\"").unwrap_err().contains("colour in baraza.toml"));
        assert!(load(&[("smtp_host", "x")], "").unwrap_err().contains("BARAZA_SMTP_HOST"));
    }

    #[test]
    fn a_bad_value_is_named_with_what_was_wanted() {
        assert_eq!(
            load(&[("bind", "everywhere")], "").unwrap_err(),
            "setting bind: \"everywhere\" is not an address and port such as 127.0.0.1:3000"
        );
        assert!(load(&[("database_url", "mysql://x")], "").unwrap_err().contains("database_url"));
        assert!(load(&[("smtp_url", "localhost")], "").unwrap_err().contains("smtp_url"));
        assert!(load(&[("mails_per_minute", "many")], "").unwrap_err().contains("0 for no limit"));
        assert_eq!(load(&[], "mails_per_minute = 60").unwrap().mails_per_minute, 60);
        assert!(load(&[("secret", "short")], "").unwrap_err().contains("secret"));
        assert!(load(&[("bounce_secret", "short")], "").unwrap_err().contains("bounce_secret"));
        assert!(load(&[("bounce_address", "B <b@x.example>")], "").unwrap_err().contains("without a name"));
    }

    #[test]
    fn a_password_in_a_bad_value_is_not_repeated() {
        for (key, value) in [
            ("smtp_url", "baraza:hunter2@smtp.example"),
            ("database_url", "postgres:baraza:hunter2@db/baraza"),
            ("secret", "hunter2"),
        ] {
            let told = load(&[(key, value)], "").unwrap_err();
            assert!(told.contains(key) && !told.contains("hunter2"), "{told}");
            let told = load(&[], &format!("{key} = {value}")).unwrap_err();
            assert!(!told.contains("hunter2"), "{told}");
        }
        let good = load(&[("smtp_url", "smtps://baraza:hunter2@smtp.example")], "").unwrap();
        assert!(!format!("{good:?}").contains("hunter2"));
    }

    #[test]
    fn flags_win_over_everything() {
        let flags = KEYS.map(|key| {
            let value = match key {
                "database_url" => "postgres://flag/baraza",
                "bind" => "127.0.0.1:1",
                "public_url" => "https://flag.example",
                "smtp_url" => "smtp://flag.example",
                "mail_from" => "flag@example.org",
                "mails_per_minute" => "7",
                "bounce_address" => "bounces@flag.example",
                "bounce_maildir" => "returned",
                "data_dir" => "flag",
                "trusted_proxies" => "192.0.2.1",
                "file_scan" => "clamdscan --fdpass",
                _ => "a secret from a flag, which is long enough",
            };
            (key.to_owned(), value.to_owned())
        });
        let environment = KEYS.map(|key| (key.to_owned(), "overruled".to_owned())).into_iter();
        let config = Config::from_sources(&flags.into_iter().collect(), environment, "").unwrap();
        assert_eq!((config.bind.port(), config.mail_from.as_str()), (1, "flag@example.org"));
        assert_eq!(config.smtp_url.as_deref(), Some("smtp://flag.example"));
        assert_eq!((config.trusted_proxies.len(), config.mails_per_minute), (1, 7));
        assert_eq!(config.bounce_address.as_deref(), Some("bounces@flag.example"));
        assert_eq!(config.file_scan.unwrap_or_default(), ["clamdscan", "--fdpass"]);
    }
}
