//! Stylesheet, script and wasm: compiled in, named after their content, kept by browsers for good.

use std::{collections::HashMap, sync::OnceLock};

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use super::page_cache::{Encoding, compress_well};
use crate::state::App;

static SITE: Dir<'static> = include_dir!("$OUT_DIR/site");
const STYLE: &str = include_str!("../../../app/style/baraza.css");

/// The files, by their public name.
#[derive(Debug)]
pub struct Assets {
    files: HashMap<String, Asset>,
    /// Name of the stylesheet.
    pub stylesheet: String,
    /// Name of the file with the names of countries in every language.
    pub country_names: String,
    /// Names of the files by what they are, such as `baraza.js`; empty where no islands were built.
    pub manifest: HashMap<String, String>,
}

/// A file in each encoding. What the bundler compressed is in the program already; anything else is
/// compressed for the first reader who takes it so and kept.
#[derive(Debug)]
struct Asset {
    kind: &'static str,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

impl Assets {
    /// What was compiled in, and the names of countries as the platform knows them.
    #[must_use]
    pub fn shipped(names: &str) -> Self {
        let mut files = HashMap::new();
        let style = minified(STYLE);
        let stylesheet = format!("baraza.{}.css", digest(style.as_bytes()));
        files.insert(stylesheet.clone(), Asset::new("text/css; charset=utf-8", style));
        let country_names = format!("countries.{}.txt", digest(names.as_bytes()));
        files.insert(country_names.clone(), Asset::new("text/plain; charset=utf-8", names.to_owned()));
        let manifest = SITE
            .get_file("manifest.json")
            .and_then(|file| serde_json::from_slice(file.contents()).ok())
            .unwrap_or_default();
        for file in SITE.files() {
            let name = file.path().to_string_lossy();
            if let Some(kind) = kind_of(&name) {
                files.insert(name.to_string(), Asset::built(kind, &name, file.contents()));
            }
        }
        Self { files, stylesheet, country_names, manifest }
    }
}

fn kind_of(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "js" => Some("text/javascript; charset=utf-8"),
        "wasm" => Some("application/wasm"),
        _ => None,
    }
}

impl Asset {
    fn new(kind: &'static str, plain: impl Into<Bytes>) -> Self {
        Self { kind, plain: plain.into(), brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// A file of the bundle, with the compressed copies that lie beside it.
    fn built(kind: &'static str, name: &str, plain: &'static [u8]) -> Self {
        let copy = |ending: &str| match SITE.get_file(format!("{name}.{ending}")) {
            Some(file) => OnceLock::from(Bytes::from_static(file.contents())),
            None => OnceLock::new(),
        };
        Self { kind, plain: Bytes::from_static(plain), brotli: copy("br"), gzip: copy("gz") }
    }

    fn bytes(&self, encoding: Encoding) -> Bytes {
        let compressed = match encoding {
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
            Encoding::Plain => return self.plain.clone(),
        };
        compressed.get_or_init(|| compress_well(&self.plain, encoding).into()).clone()
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// The stylesheet without comments and line breaks.
fn minified(style: &str) -> String {
    let mut text = String::new();
    let mut rest = style;
    while let Some(start) = rest.find("/*") {
        text.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    text.push_str(rest);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Answers with a file.
pub async fn serve(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = app.assets.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let encoding = Encoding::smallest(&headers);
    let mut answer = asset.bytes(encoding).into_response();
    let fields = answer.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    fields.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(name) = encoding.name() {
        fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    answer
}
