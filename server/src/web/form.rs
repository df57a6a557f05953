//! Forms as they were sent: every field as text, so that nothing typed is lost when something is
//! wrong.

use axum::{
    extract::{FromRequest, Request, rejection::FormRejection},
    http::StatusCode,
};

use super::{nul, paging};

/// The fields of a form, in order.
#[derive(Debug, Clone, Default)]
pub struct Form(pub Vec<(String, String)>);

/// Most bytes a form may have: every text of a report at its longest, in a script whose signs take nine bytes
/// each in a form.
pub const LIMIT: usize = 1024 * 1024;

impl Form {
    /// A field, trimmed; empty if it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// A field exactly as typed, spaces too: for passwords.
    #[must_use]
    pub fn typed(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// The page of a list that was asked for, from 1.
    #[must_use]
    pub fn page(&self) -> u64 {
        paging::number(self.get("page"))
    }

    /// A field, or nothing if it is empty.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    /// Every value of a field that can be sent several times.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.trim()).collect()
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = StatusCode;

    async fn from_request(request: Request, state: &S) -> Result<Self, StatusCode> {
        match axum::Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(axum::Form(fields)) => Ok(Self(fields.into_iter().map(nul::without).collect())),
            Err(FormRejection::BytesRejection(rejection)) => Err(rejection.status()),
            Err(_) => Err(StatusCode::BAD_REQUEST),
        }
    }
}
