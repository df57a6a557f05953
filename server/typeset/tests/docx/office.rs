//! Word files are opened by an office programme of others, which says what it read.

use std::{fs, process::Command};

use typeset::docx::to_bytes;

use super::{
    reading::FONTS,
    specimen::{LANGUAGES, report},
};

/// Text without white space, the marks that steer its direction, and the lines by which a converted text
/// shows lists and notes.
fn squeezed(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    text.chars().filter(|c| !c.is_whitespace() && !steers(*c)).collect()
}

#[test]
fn an_office_programme_opens_it_and_reads_every_row_of_every_table_in_six_languages() {
    let folder = std::env::temp_dir().join(format!("baraza-office-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let documents = LANGUAGES.map(|language| (language, report(language, 12)));
    for (language, document) in &documents {
        let bytes = to_bytes(document, &FONTS).expect("a document");
        fs::write(folder.join(format!("{language}.docx")), bytes).expect("a file");
    }
    // One start for all: starting takes longer than reading.
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
        .args(["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
        .arg(&folder)
        .args(LANGUAGES.map(|language| folder.join(format!("{language}.docx"))))
        .output()
        .expect("LibreOffice is installed; e2e/setup.sh does it");
    assert!(output.status.success(), "{output:?}");
    for (language, document) in &documents {
        let text = fs::read_to_string(folder.join(format!("{language}.txt"))).expect("it was opened");
        let text = squeezed(&text);
        for table in document.tables() {
            for row in &table.rows {
                let cells = row
                    .cells
                    .iter()
                    .map(|cell| cell.text.to_plain() + cell.mark.as_deref().unwrap_or_default());
                let row = squeezed(&cells.collect::<String>());
                assert!(text.contains(&row), "T{} in {language}: {row}", table.caption.number);
            }
        }
    }
    fs::remove_dir_all(&folder).expect("the folder goes");
}
