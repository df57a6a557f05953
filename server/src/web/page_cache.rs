//! Public pages are the same for everyone: rendered once per version of what they show and kept
//! compressed. The version is asked of the database each time, so that several servers agree.

use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, Mutex},
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// How many pages are kept; the whole store is emptied when it is full, which a calendar with many
/// filters reaches rarely and a robot must not turn into memory.
const KEPT: usize = 2000;

/// How an answer is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `br`
    Brotli,
    /// `gzip`
    Gzip,
    /// Not at all.
    Plain,
}

impl Encoding {
    /// The best that the reader takes.
    #[must_use]
    pub fn wanted(headers: &HeaderMap) -> Self {
        let accepted =
            headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut pieces = part.split(';').map(str::trim);
                pieces.next() == Some(name) && pieces.next() != Some("q=0")
            })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    /// The name in `Content-Encoding`.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }
}

/// Bytes as they travel.
#[must_use]
pub fn compress(bytes: &[u8], encoding: Encoding) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to memory cannot fail.
    match encoding {
        Encoding::Plain => out.extend_from_slice(bytes),
        Encoding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(&mut out, flate2::Compression::new(6));
            let _ = writer.write_all(bytes);
            let _ = writer.finish();
        }
        Encoding::Brotli => {
            let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 5, 20);
            let _ = writer.write_all(bytes);
        }
    }
    out
}

/// A page that was rendered.
#[derive(Debug)]
struct Kept {
    version: i64,
    plain: Bytes,
    brotli: Bytes,
    gzip: Bytes,
    policy: HeaderValue,
}

/// The pages, by address.
#[derive(Debug, Default)]
pub struct PageCache {
    pages: Mutex<HashMap<String, Arc<Kept>>>,
}

impl PageCache {
    /// Forgets every page, as if all had changed.
    ///
    /// # Panics
    /// Never: nothing panics while the store is held.
    pub fn forget(&self) {
        self.pages.lock().expect("nothing panics while it is held").clear();
    }

    /// The page at this address in this version, rendered only if it is not kept.
    ///
    /// # Errors
    /// What rendering fails with.
    ///
    /// # Panics
    /// Never: nothing panics while the store is held.
    pub async fn page<E>(
        &self,
        address: &str,
        version: i64,
        headers: &HeaderMap,
        render: impl Future<Output = Result<String, E>>,
    ) -> Result<Response, E> {
        let kept = self.pages.lock().expect("nothing panics while it is held").get(address).cloned();
        let page = match kept {
            Some(page) if page.version == version => page,
            _ => {
                let page = Arc::new(keep(version, render.await?));
                let mut pages = self.pages.lock().expect("nothing panics while it is held");
                if pages.len() >= KEPT {
                    pages.clear();
                }
                pages.insert(address.to_owned(), page.clone());
                page
            }
        };
        Ok(page.answer(headers))
    }
}

fn keep(version: i64, html: String) -> Kept {
    Kept {
        version,
        brotli: compress(html.as_bytes(), Encoding::Brotli).into(),
        gzip: compress(html.as_bytes(), Encoding::Gzip).into(),
        plain: html.into(),
        policy: HeaderValue::from_static(super::headers::NO_SCRIPT),
    }
}

impl Kept {
    fn answer(&self, headers: &HeaderMap) -> Response {
        let encoding = Encoding::wanted(headers);
        let bytes = match encoding {
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
            Encoding::Plain => &self.plain,
        };
        let mut answer = (StatusCode::OK, bytes.clone()).into_response();
        let fields = answer.headers_mut();
        fields.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
        fields.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        fields.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        if let Some(name) = encoding.name() {
            fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_page_is_rendered_again_only_when_its_version_changes() {
        let cache = PageCache::default();
        let headers = HeaderMap::new();
        let page = async |version, text: &str| {
            let render = async { Ok::<_, ()>(text.to_owned()) };
            let answer = cache.page("/en/", version, &headers, render).await.unwrap();
            let body = axum::body::to_bytes(answer.into_body(), 100).await.unwrap();
            String::from_utf8(body.to_vec()).unwrap()
        };
        assert_eq!(page(1, "first").await, "first");
        assert_eq!(page(1, "second").await, "first");
        assert_eq!(page(2, "third").await, "third");
    }

    #[test]
    fn a_refused_encoding_is_not_used() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br;q=0, gzip"));
        assert_eq!(Encoding::wanted(&headers), Encoding::Gzip);
    }
}
