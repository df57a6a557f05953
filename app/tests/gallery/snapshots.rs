//! How every sample looks in English and Arabic, one file each in `app/tests/snapshots`. Whoever changes
//! a page writes them anew by `make gallery` and reads the difference.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use app::{
    gallery::{Exhibit, Shown, exhibits},
    i18n::Locales,
};

use crate::samples::frame;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// A sample as text that a difference can be read in: what is particular to the page, one element
/// a line.
fn picture(exhibit: Exhibit, locale: app::i18n::Tongue) -> String {
    let head = match &exhibit.shown {
        Shown::Public(page) | Shown::Staff(page) => format!("title: {}\n", page.title),
        Shown::Mail(email) => format!("subject: {}\n\n{}\n", email.subject, email.text),
    };
    let html = exhibit.html(frame(locale));
    let body = match html.split_once("<main") {
        Some((_, main)) => main.split_once('>').map_or("", |(_, main)| main),
        None => html.split_once("<body").map_or(html.as_str(), |(_, body)| body),
    };
    let body = body.split("</main>").next().unwrap_or_default();
    let body = body.replace("<!>", "").replace("<!--<() />-->", "").replace("><", ">\n<");
    // Marks that nobody sees are spelled out.
    let text = format!("{head}\n{body}\n").replace('\u{2068}', "⁅").replace('\u{2069}', "⁆");
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n") + "\n"
}

fn pictures() -> BTreeMap<String, String> {
    let mut pictures = BTreeMap::new();
    for tag in ["en", "ar"] {
        let locale = Locales::shipped().or_english(tag.parse().expect("a tag"));
        for exhibit in exhibits(locale) {
            let name = format!("{tag}/{}.txt", exhibit.name.replace('/', "-"));
            pictures.insert(name, picture(exhibit, locale));
        }
    }
    pictures
}

fn kept() -> BTreeMap<String, String> {
    let mut kept = BTreeMap::new();
    for tag in ["en", "ar"] {
        for file in fs::read_dir(folder().join(tag)).into_iter().flatten().flatten() {
            let name = format!("{tag}/{}", file.file_name().to_string_lossy());
            kept.insert(name, fs::read_to_string(file.path()).expect("a snapshot can be read"));
        }
    }
    kept
}

fn write(pictures: &BTreeMap<String, String>, kept: &BTreeMap<String, String>) {
    for name in kept.keys().filter(|name| !pictures.contains_key(*name)) {
        fs::remove_file(folder().join(name)).expect("an old snapshot can be removed");
    }
    for (name, picture) in pictures {
        let path = folder().join(name);
        fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("a folder can be made");
        fs::write(path, picture).expect("a snapshot can be written");
    }
}

/// The first line in which two texts differ.
fn difference(name: &str, kept: &str, now: &str) -> String {
    let mut lines = kept.lines().zip(now.lines()).enumerate();
    let ends = (usize::MAX, ("the end", "more, or less"));
    let (line, (kept, now)) = lines.find(|(_, (kept, now))| kept != now).unwrap_or(ends);
    format!("{name}:{}\n  kept: {kept}\n  now:  {now}", line.saturating_add(1))
}

#[test]
fn every_sample_looks_as_it_was_last_accepted() {
    let (pictures, kept) = (pictures(), kept());
    if std::env::var_os("BARAZA_SNAPSHOTS").is_some_and(|wish| wish == "write") {
        return write(&pictures, &kept);
    }
    let mut faults: Vec<String> = pictures
        .iter()
        .filter_map(|(name, now)| match kept.get(name) {
            Some(kept) if kept == now => None,
            Some(kept) => Some(difference(name, kept, now)),
            None => Some(format!("{name} has not been accepted yet")),
        })
        .collect();
    let gone = kept.keys().filter(|name| !pictures.contains_key(*name));
    faults.extend(gone.map(|name| format!("{name} is of no sample any more")));
    assert!(faults.is_empty(), "accept by `make gallery` what is meant:\n{}", faults.join("\n"));
}
