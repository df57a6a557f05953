//! The fields of a form as they were sent, as far as they may be kept.

use axum::{
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field},
    http::{HeaderMap, header},
};

use crate::{
    state::App,
    web::{form::LIMIT, nul},
};

/// Names of fields that hold a secret; a form with one of them is not kept.
const SECRETS: [&str; 3] = ["password", "present", "again"];

/// Most bytes of a form with files that is read to its end; its files are passed over, not held.
const WITH_FILES: usize = 64 * 1024 * 1024;

/// A form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sent {
    /// Proof that it was given out here.
    pub token: String,
    /// As what it was kept before, if it was.
    pub kept: Option<String>,
    /// What was typed or chosen.
    pub fields: Vec<(String, String)>,
    /// Names of the files that came with it.
    pub files: Vec<String>,
}

/// Whether the body is a form without files.
pub(super) fn is_plain(headers: &HeaderMap) -> bool {
    is_kind(headers, "application/x-www-form-urlencoded")
}

fn is_kind(headers: &HeaderMap, kind: &str) -> bool {
    let said = headers.get(header::CONTENT_TYPE).and_then(|said| said.to_str().ok());
    said.is_some_and(|said| said.starts_with(kind))
}

impl Sent {
    /// The form in a request; nothing if there is none, or none that may be kept.
    pub(super) async fn of(app: &App, mut request: Request) -> Option<Self> {
        if is_kind(request.headers(), "multipart/form-data") {
            DefaultBodyLimit::max(WITH_FILES).apply(&mut request);
            return Self::of_parts(Multipart::from_request(request, app).await.ok()?).await.worth_keeping();
        }
        if !is_plain(request.headers()) {
            return None;
        }
        Self::of_body(&Bytes::from_request(request, app).await.ok()?)
    }

    /// The form in a body.
    pub(super) fn of_body(body: &[u8]) -> Option<Self> {
        let mut sent = Self::default();
        for (name, text) in serde_urlencoded::from_bytes::<Vec<(String, String)>>(body).ok()? {
            sent.add(nul::without((name, text)));
        }
        sent.worth_keeping()
    }

    async fn of_parts(mut parts: Multipart) -> Self {
        let (mut sent, mut left) = (Self::default(), LIMIT);
        while let Ok(Some(part)) = parts.next_field().await {
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                Some(file) if file.is_empty() => (),
                Some(file) => sent.files.push(file),
                None => match text_of(part, left).await {
                    Some(text) => {
                        left -= text.len();
                        sent.add(nul::without((name, text)));
                    }
                    None => break,
                },
            }
        }
        sent
    }

    fn add(&mut self, (name, text): (String, String)) {
        match name.as_str() {
            "_token" => self.token = text,
            "_kept" => self.kept = Some(text),
            _ => self.fields.push((name, text)),
        }
    }

    fn worth_keeping(self) -> Option<Self> {
        let is_secret = |(name, _): &(String, String)| SECRETS.contains(&name.as_str());
        let is_empty = self.fields.iter().all(|(_, text)| text.is_empty());
        (!is_empty && !self.fields.iter().any(is_secret)).then_some(self)
    }
}

/// A text of at most so many bytes.
async fn text_of(mut part: Field<'_>, most: usize) -> Option<String> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.ok()? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > most {
            return None;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_its_fields_in_order_without_its_token() {
        let sent =
            Sent::of_body(b"_token=1.x&title_en=A+forum&title_fr=&city=Dakar%0D%0A&_kept=abc").unwrap();
        let fields = [("title_en", "A forum"), ("title_fr", ""), ("city", "Dakar\r\n")];
        assert_eq!(sent.fields, fields.map(|(name, text)| (name.to_owned(), text.to_owned())));
        assert_eq!((sent.token.as_str(), sent.kept.as_deref()), ("1.x", Some("abc")));
    }

    #[test]
    fn a_password_is_never_kept_nor_a_form_with_nothing_in_it() {
        for body in ["_token=1.x&present=old&password=new&again=new", "_token=1.x", "_token=1.x&reason="] {
            assert_eq!(Sent::of_body(body.as_bytes()), None, "{body}");
        }
    }
}
