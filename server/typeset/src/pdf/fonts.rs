//! The fonts that documents are set in: the Noto families, as Debian and others install them.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use resvg::usvg::fontdb::{Database, Source};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::document::Language;

/// The families for all scripts but Chinese, by the beginnings of their files' names.
const FILES: [&str; 14] = [
    "NotoSans-Regular.",
    "NotoSans-Bold.",
    "NotoSans-Italic.",
    "NotoSans-BoldItalic.",
    "NotoSansArabic-Regular.",
    "NotoSansArabic-Bold.",
    "NotoSansEthiopic-Regular.",
    "NotoSansEthiopic-Bold.",
    "NotoSansSymbols-Regular.",
    "NotoSansSymbols2-Regular.",
    "NotoSansCJK-Regular.",
    "NotoSansCJK-Bold.",
    "NotoSansSC-Regular.",
    "NotoSansSC-Bold.",
];

/// The families, in the order in which a character is looked for.
pub(super) const LATIN: &str = "Noto Sans";
pub(crate) const ARABIC: &str = "Noto Sans Arabic";
pub(super) const CHINESE: [&str; 2] = ["Noto Sans CJK SC", "Noto Sans SC"];
pub(super) const OTHERS: [&str; 3] = ["Noto Sans Ethiopic", "Noto Sans Symbols", "Noto Sans Symbols 2"];

/// The packages of Debian and its relatives that hold all of them.
pub const PACKAGES: [&str; 2] = ["fonts-noto-core", "fonts-noto-cjk"];

/// How deep folders of fonts lie in one another.
const DEPTH: usize = 6;

/// Why there are no fonts to set a document in.
#[derive(Debug, thiserror::Error)]
pub enum FontError {
    /// A family is missing.
    #[error(
        "PDF documents need the font {family}, which is in none of the folders {folders}; install the \
         packages fonts-noto-core and fonts-noto-cjk"
    )]
    Missing {
        /// The family.
        family: String,
        /// Where it was looked for.
        folders: String,
    },
    /// A font cannot be read.
    #[error("the font {path} could not be read: {error}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// The fonts found on this machine.
pub struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    pub(super) faces: Vec<Font>,
    folders: Vec<PathBuf>,
    database: OnceLock<Arc<Database>>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts")
            .field("faces", &self.faces.len())
            .field("folders", &self.folders)
            .finish_non_exhaustive()
    }
}

impl Fonts {
    /// Reads the fonts of the Noto families from these folders and those in them. What is missing is
    /// told when a document needs it.
    ///
    /// # Errors
    /// If a font that is there cannot be read.
    pub fn find(folders: &[&Path]) -> Result<Self, FontError> {
        let mut paths = Vec::new();
        for folder in folders {
            look_in(folder, DEPTH, &mut paths);
        }
        paths.sort();
        paths.dedup_by(|one, other| one.file_name() == other.file_name());
        let mut faces = Vec::new();
        for path in paths {
            let bytes = fs::read(&path).map_err(|error| FontError::Unreadable { path, error })?;
            faces.extend(Font::iter(Bytes::new(bytes)).filter(is_wanted));
        }
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        let folders = folders.iter().map(|folder| folder.to_path_buf()).collect();
        Ok(Self { book, faces, folders, database: OnceLock::new() })
    }

    /// The families without which documents in some languages cannot be set, and of which none of these folders
    /// and those in them has a file. No font is read.
    #[must_use]
    pub fn missing(folders: &[&Path], languages: &[Language]) -> Vec<&'static str> {
        let mut paths = Vec::new();
        for folder in folders {
            look_in(folder, DEPTH, &mut paths);
        }
        let has = |beginning: &str| {
            let mut names = paths.iter().filter_map(|path| path.file_name());
            names.any(|name| name.to_string_lossy().starts_with(beginning))
        };
        let reads = |script: &str| languages.iter().any(|language| language.primary() == script);
        let mut missing = Vec::new();
        if !has("NotoSans-Regular.") {
            missing.push(LATIN);
        }
        if reads("ar") && !has("NotoSansArabic-Regular.") {
            missing.push(ARABIC);
        }
        if reads("zh") && !has("NotoSansCJK-Regular.") && !has("NotoSansSC-Regular.") {
            missing.push(CHINESE[0]);
        }
        missing
    }

    /// Whether documents in every script can be set.
    #[must_use]
    pub fn are_complete(&self) -> bool {
        [LATIN, ARABIC].iter().all(|family| self.has(family)) && CHINESE.iter().any(|family| self.has(family))
    }

    /// The same fonts for drawings.
    pub(crate) fn database(&self) -> Arc<Database> {
        let database = self.database.get_or_init(|| {
            let mut database = Database::new();
            // The faces of a collection share their bytes.
            let mut faces: Vec<&Font> = self.faces.iter().collect();
            faces.dedup_by_key(|face| face.data().as_ptr());
            for face in faces {
                database.load_font_source(Source::Binary(Arc::new(face.data().clone())));
            }
            Arc::new(database)
        });
        Arc::clone(database)
    }

    /// Whether a document in a language can be set.
    ///
    /// # Errors
    /// If the family of its script is missing.
    pub(super) fn check(&self, language: &Language) -> Result<(), FontError> {
        let script = match language.primary() {
            "ar" => ARABIC,
            "zh" if self.has(CHINESE[1]) => CHINESE[1],
            "zh" => CHINESE[0],
            _ => LATIN,
        };
        for family in [LATIN, script] {
            if !self.has(family) {
                let folders: Vec<String> =
                    self.folders.iter().map(|folder| folder.display().to_string()).collect();
                return Err(FontError::Missing { family: family.to_owned(), folders: folders.join(", ") });
            }
        }
        Ok(())
    }

    fn has(&self, family: &str) -> bool {
        self.book.contains_family(&family.to_lowercase())
    }

    /// The families for a language, its own script first, so that punctuation is of the same hand.
    pub(crate) fn families(&self, language: &Language) -> Vec<&'static str> {
        let all = [LATIN, ARABIC].into_iter().chain(CHINESE).chain(OTHERS);
        let mut families: Vec<&str> = all.filter(|family| self.has(family)).collect();
        if language.primary() == "zh" {
            families.sort_by_key(|family| !CHINESE.contains(family));
        }
        families
    }
}

/// Chinese fonts come in collections with Japanese and Korean ones.
fn is_wanted(face: &Font) -> bool {
    let family = face.info().family.as_str();
    !family.contains("CJK") || CHINESE.contains(&family)
}

fn look_in(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if path.is_dir() {
            if depth > 0 {
                look_in(&path, depth - 1, found);
            }
        } else if FILES.iter().any(|file| name.starts_with(file)) {
            found.push(path);
        }
    }
}
