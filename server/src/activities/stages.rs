//! How far a record has come, as it is written and as it is kept.

use app::i18n::Locales;
use domain::{activity::STAGES, identity::tidy};

/// A stage by its code where it is written by its name in any language, since reports judge by it; else as it is
/// written.
#[must_use]
pub fn stage_code(locales: &Locales, written: &str) -> String {
    let name = tidy(written).to_lowercase();
    let is_named = |code: &&&str| {
        name == **code || locales.iter().any(|one| one.code("stage", code).to_lowercase() == name)
    };
    STAGES.iter().find(is_named).map_or_else(|| written.to_owned(), |code| (*code).to_owned())
}
