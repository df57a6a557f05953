//! What is written is valid by the word of others: Office Open XML by the Open XML SDK, PDF/UA-1 and PDF/A-2a
//! by a validator of its own. Both are shown a broken file too, so that their silence means something.

use std::{
    fs,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
    process::Command,
};

use typeset::{docx, pdf, workbook};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::pdf::FONTS;
use crate::specimen::{LANGUAGES, report};

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("baraza-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a file");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a validator says against each of the files, in their order.
fn said(programme: &str, script: &str, files: &[PathBuf]) -> Vec<Vec<String>> {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/conformance");
    let output = Command::new(programme)
        .arg(scripts.join(script))
        .args(files)
        .output()
        .expect("the validators are installed; e2e/setup.sh does it");
    let text = String::from_utf8(output.stdout).expect("text");
    let said: Vec<Vec<String>> =
        text.lines().map(|line| serde_json::from_str(line).expect("a list of sentences")).collect();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        said.len(),
        files.len(),
        "{script} has not read every file; e2e/setup.sh installs it: {errors}"
    );
    said
}

/// The package with one of its parts changed.
fn changed(package: &[u8], part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(package)).expect("an archive");
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("it is read");
        if name == part {
            bytes = change(std::str::from_utf8(&bytes).expect("XML")).into_bytes();
        }
        to.start_file(name, SimpleFileOptions::default()).expect("a part");
        to.write_all(&bytes).expect("it is written");
    }
    to.finish().expect("an archive").into_inner()
}

#[test]
fn word_files_and_workbooks_are_valid_office_open_xml() {
    let folder = Folder::new("office-open-xml");
    let mut files = Vec::new();
    for language in LANGUAGES {
        let document = report(language, 5);
        let word = docx::to_bytes(&document, &FONTS).expect("a document");
        files.push(folder.put(&format!("{language}.docx"), &word));
    }
    for language in ["en", "ar"] {
        let book = workbook::to_bytes(&report(language, 5)).expect("a workbook");
        files.push(folder.put(&format!("{language}.xlsx"), &book));
    }
    let word = docx::to_bytes(&report("en", 1), &FONTS).expect("a document");
    let broken = changed(&word, "word/document.xml", |xml| xml.replacen("<w:tbl>", "<w:tbl><w:tblGrid/>", 1));
    files.push(folder.put("broken.docx", &broken));

    let mut said = said("node", "office.mjs", &files);
    assert_ne!(
        said.pop().expect("an answer"),
        Vec::<String>::new(),
        "the broken file is told from the others"
    );
    for (file, said) in files.iter().zip(said) {
        assert_eq!(said, Vec::<String>::new(), "{}", file.display());
    }
}

/// Where the validator errs: the widths of Chinese signs stand in the part of the font that their group has, and
/// it looks where fonts without groups have them; and of a stream whose last byte is a carriage return it counts
/// one byte too few.
const MISREAD: [&str; 3] =
    ["PDFUA1-FONT-GLYPH-WIDTH-001: ", "PDFA2A-TRUETYPE-GLYPH-WIDTH-001: ", "PDFA2A-STREAM-LENGTH-001: "];

/// Whether each stream is as long as it says.
fn lengths_are_true(pdf: &[u8]) -> bool {
    let find = |from: usize, what: &[u8]| {
        pdf[from..].windows(what.len()).position(|part| part == what).map(|at| from + at + what.len())
    };
    let (mut from, mut all) = (0, true);
    while let Some(at) = find(from, b"/Length ") {
        let length: usize = String::from_utf8_lossy(&pdf[at..at + 12])
            .chars()
            .map_while(|c| c.to_digit(10))
            .fold(0, |sum, digit| sum * 10 + digit as usize);
        let start = find(at, b"stream\n").expect("a stream");
        all &= pdf[start + length..].starts_with(b"\nendstream");
        from = start + length;
    }
    all && from > 0
}

#[test]
fn pdf_files_keep_every_rule_of_pdf_ua_1_and_pdf_a_2a_that_a_machine_can_check() {
    let folder = Folder::new("pdf-rules");
    let write = |language: &str| pdf::to_bytes(&report(language, 5), &FONTS).expect("a PDF");
    let mut files = Vec::new();
    for language in LANGUAGES {
        let bytes = write(language);
        assert!(lengths_are_true(&bytes), "{language}");
        files.push(folder.put(&format!("{language}.pdf"), &bytes));
    }
    // A document that is set in parts keeps them too.
    for language in ["en", "ar", "zh"] {
        let bytes = pdf::to_bytes_in_parts(&report(language, 120), &FONTS, 240).expect("a PDF");
        assert!(lengths_are_true(&bytes), "{language}");
        files.push(folder.put(&format!("parts-{language}.pdf"), &bytes));
    }
    let mut silent = write("en");
    let names = b"/Lang(en)";
    let at = silent.windows(names.len()).rposition(|part| part == names).expect("it says its language");
    silent[at..at + names.len()].copy_from_slice(b"/Long(en)");
    files.push(folder.put("silent.pdf", &silent));

    let mut said = said("python3", "pdf.py", &files);
    let broken = said.pop().expect("an answer");
    assert!(broken.iter().any(|sentence| sentence.contains("LANG")), "{broken:?}");
    for (file, mut said) in files.iter().zip(said) {
        said.retain(|sentence| {
            let misread = MISREAD.iter().any(|rule| sentence.starts_with(rule));
            !misread || (sentence.contains("WIDTH") && !file.to_string_lossy().ends_with("zh.pdf"))
        });
        assert_eq!(said, Vec::<String>::new(), "{}", file.display());
    }
}
