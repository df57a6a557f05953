//! The files that the server serves, and the list of them.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use crate::digest;
use crate::glue::Bound;
use crate::paths::{Paths, write};

/// One file of the site.
#[derive(Debug)]
pub struct File {
    name: String,
    bytes: usize,
    brotli: usize,
    gzip: usize,
}

impl fmt::Display for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, bytes, brotli, gzip } = self;
        write!(out, "{name}: {bytes} bytes, gzip {gzip}, brotli {brotli}")
    }
}

/// Writes the site anew and gives its files.
///
/// The manifest is one flat object. `baraza.js` and `baraza.wasm` are the names of the files;
/// `baraza.js.integrity` is the script's digest as `integrity` and a content security policy spell
/// it. The manifest is written last, so that whoever finds it finds the files.
pub fn publish(paths: &Paths, bound: &Bound) -> Result<[File; 2]> {
    if paths.site.exists() {
        std::fs::remove_dir_all(&paths.site).context("cannot clear the site's folder")?;
    }
    std::fs::create_dir_all(&paths.site).context("cannot make the site's folder")?;
    let wasm = add(&paths.site, "baraza.wasm", &bound.wasm)?;
    let loader = bound.script.replace("/* WASM */", &wasm.name);
    let script = add(&paths.site, "baraza.js", loader.as_bytes())?;
    let manifest = BTreeMap::from([
        ("baraza.js", script.name.clone()),
        ("baraza.js.integrity", digest::integrity(loader.as_bytes())),
        ("baraza.wasm", wasm.name.clone()),
    ]);
    let manifest = serde_json::to_string_pretty(&manifest).context("the manifest cannot be written")?;
    write(&paths.site.join("manifest.json"), manifest)?;
    Ok([script, wasm])
}

/// Writes a file under its digest, and compressed beside it.
fn add(site: &Path, name: &str, content: &[u8]) -> Result<File> {
    let name = hashed_name(name, content);
    let (brotli, gzip) = (brotli(content)?, gzip(content)?);
    write(&site.join(&name), content)?;
    write(&site.join(format!("{name}.br")), &brotli)?;
    write(&site.join(format!("{name}.gz")), &gzip)?;
    Ok(File { name, bytes: content.len(), brotli: brotli.len(), gzip: gzip.len() })
}

/// `baraza.js` with digest `0f…` is `baraza.0f….js`.
fn hashed_name(name: &str, content: &[u8]) -> String {
    let digest = digest::short(content);
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{digest}.{ending}"),
        None => format!("{name}.{digest}"),
    }
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut out, &settings).context("brotli failed")?;
    Ok(out)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish().context("gzip failed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_holds_the_digest_before_its_ending() {
        assert_eq!(hashed_name("baraza.js", b"abc"), "baraza.ba7816bf8f01cfea4141.js");
        assert_eq!(hashed_name("LICENSE", b"abc"), "LICENSE.ba7816bf8f01cfea4141");
    }

    #[test]
    fn what_is_compressed_can_be_read_back() {
        let content = b"the same words, the same words, the same words".as_slice();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(content).expect("brotli")[..], &mut plain).expect("reads back");
        assert_eq!(plain, content);
        let mut plain = Vec::new();
        let gzip = gzip(content).expect("gzip");
        std::io::copy(&mut flate2::read::GzDecoder::new(&gzip[..]), &mut plain).expect("reads back");
        assert_eq!(plain, content);
    }
}
