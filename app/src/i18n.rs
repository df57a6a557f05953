//! The languages of the product: one folder of `locales/` each, with its sentences, numbers, dates,
//! lists and order of names.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use domain::language::{Direction, Language};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};

mod countries;
mod dates;
mod formats;
mod negotiation;
mod numbers;
mod places;
mod zones;

pub use countries::CountryNames;
pub use dates::{When, zone_name};
pub use formats::Formats;

/// The sentences that ship with the product.
static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// Why the sentences could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LocaleFault {
    /// A folder is not named after a language.
    #[error("locales/{0} is not a language tag")]
    Folder(String),
    /// A file is not Fluent.
    #[error("locales/{file}: {reason}")]
    Syntax {
        /// The file.
        file: String,
        /// What the parser says.
        reason: String,
    },
    /// The language's numbers, dates or order are not known.
    #[error("no formats for {0}")]
    Formats(Language),
}

/// Every language of the product.
#[derive(Debug)]
pub struct Locales {
    locales: BTreeMap<Language, Locale>,
}

/// One language.
pub struct Locale {
    /// Its tag.
    pub language: Language,
    /// Its numbers, dates, lists and order of names.
    pub formats: Formats,
    /// Names of the zones that pages offer, made when first asked for.
    offered_zones: std::sync::OnceLock<Vec<(chrono_tz::Tz, String)>>,
    sentences: Arc<Spoken>,
    /// The English ones, which every other language shares.
    fallback: Option<Arc<Spoken>>,
}

/// The sentences of one language.
type Sentences = FluentBundle<FluentResource>;

/// The same, read when somebody first asks for the language: six of them are a fifth of the memory of a
/// server that nobody visits.
type Spoken = LazyLock<Sentences, Box<dyn FnOnce() -> Sentences + Send>>;

/// A language as pages carry it: it lives as long as the process.
pub type Tongue = &'static Locale;

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.language).finish()
    }
}

impl Locales {
    /// The languages that ship with the product, kept for the life of the process.
    ///
    /// # Panics
    /// When a shipped file is broken, which the tests exclude.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static LOADED: std::sync::OnceLock<Locales> = std::sync::OnceLock::new();
        LOADED.get_or_init(|| {
            let spoken = SHIPPED.dirs().map(|folder| {
                let name = folder.path().to_string_lossy();
                let language: Language = name.parse().expect("shipped folders are languages");
                let read = move || {
                    let files = shipped_files().filter(|(folder, ..)| folder == language.as_str());
                    let files: Vec<_> = files.map(|(_, file, text)| (file, text)).collect();
                    bundle(language, files).expect("shipped sentences are well formed")
                };
                (language, Spoken::new(Box::new(read)))
            });
            Self::of(spoken.collect()).expect("shipped languages have formats")
        })
    }

    /// Languages from `(folder, file, text)`; one folder a language.
    ///
    /// # Errors
    /// Names the folder or file that cannot be used.
    pub fn from_files(
        files: impl IntoIterator<Item = (String, String, String)>,
    ) -> Result<Self, LocaleFault> {
        let mut folders: BTreeMap<Language, Vec<(String, String)>> = BTreeMap::new();
        for (folder, file, text) in files {
            let language = folder.parse().map_err(|_| LocaleFault::Folder(folder.clone()))?;
            folders.entry(language).or_default().push((format!("{folder}/{file}"), text));
        }
        let read = |(language, files)| {
            let read = bundle(language, files)?;
            Ok((language, Spoken::new(Box::new(move || read))))
        };
        Self::of(folders.into_iter().map(read).collect::<Result<_, LocaleFault>>()?)
    }

    fn of(spoken: Vec<(Language, Spoken)>) -> Result<Self, LocaleFault> {
        let spoken: BTreeMap<Language, Arc<Spoken>> =
            spoken.into_iter().map(|(language, spoken)| (language, Arc::new(spoken))).collect();
        let english = spoken.get(&Language::EN).cloned();
        let mut locales = BTreeMap::new();
        for (language, sentences) in spoken {
            let fallback = english.clone().filter(|_| language != Language::EN);
            let formats = Formats::new(language).ok_or(LocaleFault::Formats(language))?;
            locales.insert(
                language,
                Locale { language, formats, offered_zones: std::sync::OnceLock::new(), sentences, fallback },
            );
        }
        Ok(Self { locales })
    }

    /// The language with this tag.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&Locale> {
        self.locales.get(&language)
    }

    /// The language with this tag, else English.
    ///
    /// # Panics
    /// When there is no English, which the tests exclude.
    #[must_use]
    pub fn or_english(&self, language: Language) -> &Locale {
        self.get(language).or_else(|| self.get(Language::EN)).expect("English is the source of all sentences")
    }

    /// All languages, by tag.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.locales.values()
    }
}

/// The shipped files as `(folder, file, text)`.
pub fn shipped_files() -> impl Iterator<Item = (String, String, String)> {
    SHIPPED.dirs().flat_map(|folder| {
        let language = folder.path().to_string_lossy().into_owned();
        folder.files().filter_map(move |file| {
            let name = file.path().file_name()?.to_str()?.to_owned();
            file.path()
                .extension()
                .is_some_and(|ending| ending == "ftl")
                .then(|| (language.clone(), name, file.contents_utf8().unwrap_or_default().to_owned()))
        })
    })
}

fn bundle(language: Language, files: Vec<(String, String)>) -> Result<Sentences, LocaleFault> {
    let tag = language.as_str().parse().map_err(|_| LocaleFault::Folder(language.to_string()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_formatter(Some(numbers::localized));
    for (file, text) in files {
        let syntax = |reason: String| LocaleFault::Syntax { file: file.clone(), reason };
        let resource = FluentResource::try_new(text).map_err(|(_, errors)| syntax(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| syntax(format!("{errors:?}")))?;
    }
    Ok(bundle)
}

impl Locale {
    /// The direction of the language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// A sentence without values.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence with values. Values stand between isolation marks, so that a Latin name does not
    /// disturb an Arabic sentence; [`plain`] takes them out where they do not belong.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let args = (!values.is_empty()).then_some(&args);
        [Some(&self.sentences), self.fallback.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|spoken| format(spoken, id, args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The name of a code of a list, such as `kind` and `forum`; the code itself if it has none.
    #[must_use]
    pub fn code(&self, list: &str, code: &str) -> String {
        let id = format!("{list}-{}", identifier(code));
        let name = self.text(&id);
        if name == id { code.to_owned() } else { name }
    }

    /// Whether the language itself has this sentence.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.sentences.has_message(id)
    }

    /// Parts in one line, such as a city and its country; parts that are the same word for word stand there
    /// once. Where the language runs from right to left, so does the line, whichever script its first part is in.
    #[must_use]
    pub fn in_a_line(&self, parts: impl IntoIterator<Item = String>) -> String {
        let mut parts: Vec<String> = parts.into_iter().collect();
        parts.dedup();
        let joint = self.text("place-joint");
        if self.direction() == Direction::Ltr || parts.len() < 2 {
            return parts.join(&joint);
        }
        let parts: Vec<String> = parts.iter().map(|part| isolated(part)).collect();
        format!("\u{200F}{}", parts.join(&joint))
    }

    /// A whole number as the language writes it.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }
}

/// A code as part of a sentence's id: what Fluent does not allow becomes one hyphen.
fn identifier(code: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let parts: Vec<&str> = code.split(|c| !allowed(c)).filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

fn format(bundle: &Sentences, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors);
    // A missing value shows as its name in braces; in tests that is an error, for readers it is
    // better than nothing.
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text.into_owned())
}

/// A sentence without isolation marks: for subjects, titles, files and calendars.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];
    if text.contains(MARKS) { Cow::Owned(text.replace(MARKS, "")) } else { Cow::Borrowed(text) }
}

/// A name that may run in another direction than the text around it, between isolation marks.
#[must_use]
pub fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// A value for a sentence: a number stays a number, so that the language chooses its plural.
#[must_use]
pub fn count(number: impl TryInto<i64>) -> FluentValue<'static> {
    FluentValue::from(number.try_into().unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::{Locales, plain};

    #[test]
    fn a_line_of_parts_runs_as_its_language_does() {
        let line = |language: &str, parts: [&str; 2]| {
            let language: Language = language.parse().expect("a language");
            Locales::shipped().or_english(language).in_a_line(parts.map(str::to_owned))
        };
        assert_eq!(line("en", ["Geneva", "Switzerland"]), "Geneva, Switzerland");
        assert_eq!(line("en", ["Singapore", "Singapore"]), "Singapore");
        let arabic = line("ar", ["Geneva", "سويسرا"]);
        assert!(arabic.starts_with('\u{200F}'), "{arabic:?}");
        assert_eq!(plain(&arabic), "\u{200F}Geneva، سويسرا");
    }
}
