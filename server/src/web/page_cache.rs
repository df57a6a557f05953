//! Public pages are the same for everyone: rendered once per version of what they show and kept
//! compressed. The version is asked of the database each time, so that several servers agree.

use std::{
    collections::HashMap,
    convert::Infallible,
    io::Write,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    body::{Body, Bytes},
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

/// Most bytes of text that are kept; the whole store is emptied when it is full, which a calendar
/// with many filters reaches rarely and a robot must not turn into memory.
const KEPT: usize = 24 * 1024 * 1024;

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
    /// All of them, in their order.
    const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Plain];

    /// The smallest that the reader takes, for what travels again and again.
    #[must_use]
    pub fn smallest(headers: &HeaderMap) -> Self {
        if takes(headers, "br") { Self::Brotli } else { Self::quickest(headers) }
    }

    /// The one that is made most quickly, for what travels once: on a page, gzip takes a third of the
    /// time that brotli takes for as many bytes.
    #[must_use]
    pub fn quickest(headers: &HeaderMap) -> Self {
        if takes(headers, "gzip") {
            Self::Gzip
        } else if takes(headers, "br") {
            Self::Brotli
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

/// Whether the reader takes what is compressed so.
fn takes(headers: &HeaderMap, encoding: &str) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.unwrap_or_default().split(',').any(|part| {
        let mut pieces = part.split(';').map(str::trim);
        pieces.next() == Some(encoding) && pieces.next() != Some("q=0")
    })
}

/// What a reader says of a kept page: how it may travel, and whether they have it already.
#[derive(Debug, Clone)]
pub struct Wish {
    smallest: Encoding,
    quickest: Encoding,
    known: Option<HeaderValue>,
}

impl Wish {
    /// Reads the headers of a request.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            smallest: Encoding::smallest(headers),
            quickest: Encoding::quickest(headers),
            known: headers.get(header::IF_NONE_MATCH).cloned(),
        }
    }

    /// Whether the browser says that it has the page with this tag already.
    fn has(&self, tag: &HeaderValue) -> bool {
        let known = self.known.as_ref().and_then(|value| value.to_str().ok());
        known.is_some_and(|tags| {
            tags.split(',').any(|one| one.trim().trim_start_matches("W/").as_bytes() == tag.as_bytes())
        })
    }
}

impl<S: Sync> FromRequestParts<S> for Wish {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

/// Bytes as they travel, to one reader.
#[must_use]
pub fn compress(bytes: &[u8], encoding: Encoding) -> Vec<u8> {
    compress_with(bytes, encoding, QUICK)
}

/// Bytes as they travel again and again.
#[must_use]
pub fn compress_well(bytes: &[u8], encoding: Encoding) -> Vec<u8> {
    compress_with(bytes, encoding, THOROUGH)
}

/// How hard it is tried: brotli's quality and window, and the level of gzip.
type Effort = (u32, u32, u32);

/// For what travels once: gzip's quickest, and of brotli the step before the one that takes a third longer
/// for one byte in a hundred.
const QUICK: Effort = (2, 16, 1);
/// For what is kept and travels often.
const THOROUGH: Effort = (9, 18, 9);

fn compress_with(bytes: &[u8], encoding: Encoding, (quality, window, level): Effort) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to memory cannot fail.
    match encoding {
        Encoding::Plain => out.extend_from_slice(bytes),
        Encoding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(&mut out, flate2::Compression::new(level));
            let _ = writer.write_all(bytes);
            let _ = writer.finish();
        }
        Encoding::Brotli => {
            let mut writer = brotli::CompressorWriter::new(&mut out, 4096, quality, window);
            let _ = writer.write_all(bytes);
        }
    }
    out
}

/// A page that was rendered.
#[derive(Debug)]
struct Kept {
    version: i64,
    until: Option<DateTime<Utc>>,
    kind: &'static str,
    /// What browsers ask with whether they have this very page; each encoding is other bytes.
    tags: [HeaderValue; 3],
    plain: Bytes,
    /// Whether somebody got it already; only then is it worth compressing well.
    was_asked: AtomicBool,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

/// What is kept: a page or a feed.
#[derive(Debug)]
pub struct Rendered {
    /// The whole document.
    pub text: String,
    /// Its `Content-Type`.
    pub kind: &'static str,
    /// From when on it has to be rendered anew whatever its version, because the clock changes it.
    pub until: Option<DateTime<Utc>>,
}

impl Rendered {
    /// A page that only its version changes.
    #[must_use]
    pub const fn page(html: String) -> Self {
        Self { text: html, kind: "text/html; charset=utf-8", until: None }
    }

    /// The same until the clock changes it.
    #[must_use]
    pub const fn until(mut self, until: Option<DateTime<Utc>>) -> Self {
        self.until = until;
        self
    }
}

/// The pages, by address, and how many bytes of text they have.
#[derive(Debug, Default)]
struct Store {
    pages: HashMap<String, Arc<Kept>>,
    bytes: usize,
}

/// The pages that are kept.
#[derive(Debug, Default)]
pub struct PageCache(Mutex<Store>);

impl PageCache {
    /// The page at this address in this version, rendered only if it is not kept.
    ///
    /// # Errors
    /// What rendering fails with.
    pub async fn page<E, R: Future<Output = Result<Rendered, E>>>(
        &self,
        now: DateTime<Utc>,
        address: &str,
        version: i64,
        wish: &Wish,
        render: impl FnOnce() -> R,
    ) -> Result<Response, E> {
        let kept = self.store().pages.get(address).cloned();
        let page = match kept {
            Some(page) if page.version == version && page.until.is_none_or(|until| now < until) => page,
            _ => {
                // In a box, so that whoever finds the page does not carry the room for rendering it.
                let page = Arc::new(Kept::new(version, Box::pin(render()).await?));
                self.store().keep(address, &page);
                page
            }
        };
        Ok(page.answer(wish))
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.0.lock().expect("nothing panics while it is held")
    }
}

impl Store {
    fn keep(&mut self, address: &str, page: &Arc<Kept>) {
        if self.bytes + page.plain.len() > KEPT {
            *self = Self::default();
        }
        self.bytes += page.plain.len();
        if let Some(former) = self.pages.insert(address.to_owned(), page.clone()) {
            self.bytes -= former.plain.len();
        }
    }
}

/// Headers that an answer can have, so that their table is made once.
const HEADERS: usize = 16;

impl Kept {
    fn new(version: i64, page: Rendered) -> Self {
        let plain = Bytes::from(page.text);
        let digest = URL_SAFE_NO_PAD.encode(&Sha256::digest(&plain)[..12]);
        let tags = Encoding::ALL.map(|encoding| {
            let tag = format!("\"{digest}{}\"", encoding.name().unwrap_or_default());
            HeaderValue::try_from(tag).expect("letters and digits between quotes")
        });
        let (until, kind) = (page.until, page.kind);
        let was_asked = AtomicBool::new(false);
        Self { version, until, kind, tags, plain, was_asked, brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    fn answer(&self, wish: &Wish) -> Response {
        // Whatever way it travelled, who has it has it.
        if let Some(known) = Encoding::ALL.into_iter().find(|one| wish.has(&self.tags[*one as usize])) {
            let mut answer = Response::new(Body::empty());
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
            *answer.headers_mut() = self.fields(known);
            return answer;
        }
        let (encoding, bytes) = self.bytes(wish);
        let mut answer = Response::new(bytes.into());
        *answer.headers_mut() = self.fields(encoding);
        answer
    }

    fn fields(&self, encoding: Encoding) -> HeaderMap {
        let mut fields = HeaderMap::with_capacity(HEADERS);
        fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
        fields.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        fields.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(super::headers::NO_SCRIPT));
        fields.insert(header::ETAG, self.tags[encoding as usize].clone());
        if let Some(name) = encoding.name() {
            fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        fields
    }

    /// The page as it travels: to the first reader quickly, for all that follow compressed well, once.
    fn bytes(&self, wish: &Wish) -> (Encoding, Bytes) {
        if !self.was_asked.swap(true, Ordering::Relaxed) {
            return (wish.quickest, compress(&self.plain, wish.quickest).into());
        }
        let compressed = match wish.smallest {
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
            Encoding::Plain => return (Encoding::Plain, self.plain.clone()),
        };
        let bytes = compressed.get_or_init(|| compress_well(&self.plain, wish.smallest).into());
        (wish.smallest, bytes.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    async fn page(cache: &PageCache, now: i64, version: i64, text: &str, headers: &HeaderMap) -> Response {
        let rendered = Rendered::page(text.to_owned()).until(Some(second(100)));
        let render = || async { Ok::<_, ()>(rendered) };
        cache.page(second(now), "/en/", version, &Wish::of(headers), render).await.unwrap()
    }

    async fn text(answer: Response) -> String {
        let body = axum::body::to_bytes(answer.into_body(), 100).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    }

    #[tokio::test]
    async fn a_page_is_rendered_again_only_when_its_version_or_its_time_is_over() {
        let (cache, none) = (PageCache::default(), HeaderMap::new());
        assert_eq!(text(page(&cache, 1, 1, "first", &none).await).await, "first");
        assert_eq!(text(page(&cache, 99, 1, "second", &none).await).await, "first");
        assert_eq!(text(page(&cache, 99, 2, "third", &none).await).await, "third");
        assert_eq!(text(page(&cache, 100, 2, "fourth", &none).await).await, "fourth");
    }

    #[tokio::test]
    async fn a_browser_that_has_the_page_is_told_so_without_it() {
        let (cache, mut headers) = (PageCache::default(), HeaderMap::new());
        let first = page(&cache, 1, 1, "first", &headers).await;
        headers.insert(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone());
        assert_eq!(page(&cache, 1, 1, "", &headers).await.status(), StatusCode::NOT_MODIFIED);
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br"));
        let again = page(&cache, 1, 1, "", &headers).await;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(again.headers()[header::ETAG], first.headers()[header::ETAG]);
        assert_eq!(page(&cache, 1, 2, "changed", &headers).await.status(), StatusCode::OK);
    }

    #[test]
    fn what_is_kept_has_a_limit() {
        let mut store = Store::default();
        let page = |bytes: usize| Arc::new(Kept::new(1, Rendered::page("x".repeat(bytes))));
        store.keep("/a", &page(KEPT / 2));
        store.keep("/a", &page(KEPT / 2));
        store.keep("/b", &page(KEPT / 2));
        assert_eq!((store.pages.len(), store.bytes), (2, KEPT));
        store.keep("/c", &page(1));
        assert_eq!((store.pages.len(), store.bytes), (1, 1));
    }

    #[test]
    fn a_refused_encoding_is_not_used() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br;q=0, gzip"));
        assert_eq!(Encoding::smallest(&headers), Encoding::Gzip);
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br, gzip;q=0"));
        assert_eq!(Encoding::quickest(&headers), Encoding::Brotli);
    }

    #[tokio::test]
    async fn the_first_reader_gets_a_page_quickly_and_the_next_gets_it_small() {
        let (cache, mut headers) = (PageCache::default(), HeaderMap::new());
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate, br, zstd"));
        let mut encodings = Vec::new();
        for _ in 0..3 {
            let answer = page(&cache, 1, 1, "a page", &headers).await;
            encodings.push(answer.headers()[header::CONTENT_ENCODING].to_str().unwrap().to_owned());
        }
        assert_eq!(encodings, ["gzip", "br", "br"]);
    }
}
