//! What goes wrong that nobody asked for: a fault is logged once and shown as a plain sentence.

/// A fault of the machine, the database or the network; never a refusal by a rule.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database did not answer as it should.
    #[error("{}", explained(.0))]
    Database(#[from] sea_orm::DbErr),
    /// A file or socket could not be used.
    #[error("{0}: {1}")]
    Io(String, #[source] std::io::Error),
    /// Anything else, as one sentence.
    #[error("{0}")]
    Other(String),
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
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::Other(format!("a stored text could not be read: {error}"))
    }
}

/// A decision that a rule refused, inside a call that may also fail.
pub type Outcome<T, R> = Result<Result<T, R>, Fault>;

/// What an operator can do something about is said as a sentence; the rest as the database has it.
fn explained(error: &sea_orm::DbErr) -> String {
    let text = error.to_string();
    let known = [
        (
            "readonly database",
            "the database is read-only: give the platform the right to write to it and to its folder",
        ),
        ("read-only transaction", "the database is read-only: the server does not take changes now"),
        ("database or disk is full", "the disk that holds the database is full"),
        ("No space left on device", "the disk that holds the database is full"),
        ("disk I/O error", "the disk that holds the database cannot be written"),
        ("file is not a database", "the file of the database is not a database of Baraza"),
        (
            "unable to open database file",
            "the file of the database cannot be opened: look at its path and rights",
        ),
        ("database is locked", "the database is busy with another program; try again"),
    ];
    known
        .iter()
        .find(|(sign, _)| text.contains(sign))
        .map_or_else(|| format!("the database failed: {text}"), |(_, sentence)| (*sentence).to_owned())
}
