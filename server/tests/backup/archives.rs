//! Archives as a test reads and changes them.

use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Names and contents of an archive.
pub(super) fn read(archive: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(File::open(archive).unwrap()).unwrap();
    let all = 0..archive.len();
    all.map(|at| {
        let mut file = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (file.name().unwrap().into_owned(), content)
    })
    .collect()
}

/// The lines of a table.
pub(super) fn lines(archive: &Path, table: &str) -> Vec<String> {
    let wanted = format!("tables/{table}.jsonl");
    let (_, content) = read(archive).into_iter().find(|(name, _)| *name == wanted).unwrap();
    String::from_utf8(content).unwrap().lines().map(str::to_owned).collect()
}

/// Writes an archive anew with each file changed, or left out.
pub(super) fn change(archive: &Path, change: impl Fn(&str, String) -> Option<String>) {
    let files = read(archive);
    let mut out = ZipWriter::new(File::create(archive).unwrap());
    for (name, content) in files {
        let content = match String::from_utf8(content) {
            Ok(text) => change(&name, text).map(String::into_bytes),
            Err(bytes) => Some(bytes.into_bytes()),
        };
        if let Some(content) = content {
            out.start_file(name, SimpleFileOptions::default()).unwrap();
            out.write_all(&content).unwrap();
        }
    }
    out.finish().unwrap();
}
