//! Writes the specimen report in the six languages, to look at it in a word processor:
//! `cargo run -p typeset --example specimen -- FOLDER [EVENTS IN THE ANNEX]`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use typeset::pdf::Fonts;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    let events = std::env::args().nth(2).map_or(Ok(60), |count| count.parse())?;
    fs::create_dir_all(&folder)?;
    let fonts = Fonts::find(&[Path::new("/usr/share/fonts")])?;
    for language in specimen::LANGUAGES {
        let path = folder.join(format!("specimen-{language}.docx"));
        let document = specimen::report(language, events);
        typeset::docx::write(&document, &fonts, File::create(&path)?)?;
        println!("{}", path.display());
    }
    Ok(())
}
