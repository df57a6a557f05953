//! What goes wrong that nobody asked for: a fault is logged once and shown as a plain sentence.

/// A fault of the machine, the database or the network; never a refusal by a rule.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database did not answer as it should.
    #[error("the database failed: {0}")]
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
