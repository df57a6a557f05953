//! What goes wrong that nobody asked for: a fault is logged once and shown as a plain sentence.

use std::io::ErrorKind;

/// A fault of the machine, the database or the network; never a refusal by a rule.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database did not answer as it should.
    #[error("{}", explained(.0))]
    Database(#[from] sea_orm::DbErr),
    /// A file or socket could not be used.
    #[error("{0}: {reason}", reason = of_file(.1))]
    Io(String, #[source] std::io::Error),
    /// Anything else, as one sentence.
    #[error("{0}")]
    Other(String),
}

/// The sorts of faults that whoever is waiting for an answer can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// What is stored can be read; nothing is taken in.
    ReadOnly,
    /// There is no room left to store anything.
    Full,
    /// The database does not answer, or not in time.
    Away,
    /// Anything else: a mistake of ours.
    Other,
}

impl Fault {
    /// A fault about a file, naming it.
    pub fn file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let name = path.display().to_string();
        move |error| Self::Io(name, error)
    }

    /// A fault that is told in one sentence.
    pub fn other(sentence: impl std::fmt::Display) -> Self {
        Self::Other(sentence.to_string())
    }

    /// What sort of fault this is.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::Database(error) => {
                known(&error.to_string()).map_or(Trouble::Other, |(_, trouble, _)| *trouble)
            }
            Self::Io(_, error) => match error.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Trouble::Full,
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Trouble::ReadOnly,
                _ => Trouble::Other,
            },
            Self::Other(_) => Trouble::Other,
        }
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::Other(format!("a stored text could not be read: {error}"))
    }
}

/// A decision that a rule refused, inside a call that may also fail.
pub type Outcome<T, R> = Result<Result<T, R>, Fault>;

/// What databases say, what it means, and what an operator can do about it.
const KNOWN: [(&str, Trouble, &str); 16] = [
    (
        "readonly database",
        Trouble::ReadOnly,
        "the database is read-only: give the platform the right to write to it and to its folder",
    ),
    (
        "read-only transaction",
        Trouble::ReadOnly,
        "the database is read-only: the server does not take changes now",
    ),
    ("database or disk is full", Trouble::Full, FULL),
    ("No space left on device", Trouble::Full, FULL),
    ("disk I/O error", Trouble::Full, "the disk that holds the database cannot be written"),
    ("file is not a database", Trouble::Away, "the file of the database is not a database of Baraza"),
    (
        "unable to open database file",
        Trouble::Away,
        "the file of the database cannot be opened: look at its path and rights",
    ),
    ("database is locked", Trouble::Away, "the database is busy with another program; try again"),
    ("Connection refused", Trouble::Away, AWAY),
    ("Connection reset", Trouble::Away, AWAY),
    ("Broken pipe", Trouble::Away, AWAY),
    ("pool timed out", Trouble::Away, AWAY),
    ("the database system is", Trouble::Away, AWAY),
    ("terminating connection", Trouble::Away, AWAY),
    ("expected to read", Trouble::Away, AWAY),
    ("too many clients", Trouble::Away, "the database takes no more connections"),
];
const FULL: &str = "the disk that holds the database is full";
const AWAY: &str = "the database does not answer";

fn known(text: &str) -> Option<&'static (&'static str, Trouble, &'static str)> {
    KNOWN.iter().find(|(sign, ..)| text.contains(sign))
}

/// What an operator can do something about is said as a sentence; the rest as the database has it.
fn explained(error: &sea_orm::DbErr) -> String {
    let text = error.to_string();
    known(&text)
        .map_or_else(|| format!("the database failed: {text}"), |(.., sentence)| (*sentence).to_owned())
}

/// The same of a file.
fn of_file(error: &std::io::Error) -> String {
    let known = match error.kind() {
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "no more may be written there",
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read",
        ErrorKind::PermissionDenied => "there is no right to do this",
        ErrorKind::NotADirectory => "a part of the path is no folder",
        ErrorKind::IsADirectory => "this is a folder",
        ErrorKind::NotFound => "there is no such file or folder",
        _ => return error.to_string(),
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_databases_say_is_told_apart() {
        let trouble = |text: &str| Fault::from(sea_orm::DbErr::Custom(text.to_owned())).trouble();
        assert_eq!(trouble("(code: 8) attempt to write a readonly database"), Trouble::ReadOnly);
        assert_eq!(trouble("cannot execute INSERT in a read-only transaction"), Trouble::ReadOnly);
        assert_eq!(trouble("(code: 13) database or disk is full"), Trouble::Full);
        assert_eq!(trouble("could not extend file \"base/5\": No space left on device"), Trouble::Full);
        assert_eq!(trouble("pool timed out while waiting for an open connection"), Trouble::Away);
        assert_eq!(trouble("UNIQUE constraint failed"), Trouble::Other);
    }

    #[test]
    fn a_file_on_a_full_disk_is_named_with_the_reason() {
        let full = Fault::Io("saved.zip".into(), ErrorKind::StorageFull.into());
        assert_eq!(
            (full.to_string().as_str(), full.trouble()),
            ("saved.zip: the disk is full", Trouble::Full)
        );
    }
}
