//! The script tag that a page with an island carries, and no other page.

use std::{collections::HashMap, hash::BuildHasher};

use crate::urls;

/// How the element of an island begins. Text of readers is escaped, so that only an island writes it.
const ISLAND: &str = "<leptos-island";

/// The script that wakes islands, with what makes a browser trust it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    address: String,
    integrity: String,
    nonce: String,
}

impl Script {
    /// The script of a bundle, to be trusted by `nonce`; none where no islands were built.
    #[must_use]
    pub fn of<S: BuildHasher>(manifest: &HashMap<String, String, S>, nonce: String) -> Option<Self> {
        let address = urls::asset(manifest.get("baraza.js")?);
        let integrity = manifest.get("baraza.js.integrity")?.clone();
        Some(Self { address, integrity, nonce })
    }

    /// The tag for the end of `<head>`, if there is an island in the body to wake. There is no preload of
    /// the wasm: it would compete with the page on a slow link, and be for nothing where the script
    /// cannot run.
    pub(crate) fn tag(&self, body: &str) -> Option<String> {
        let Self { address, integrity, nonce } = self;
        body.contains(ISLAND).then(|| {
            format!("<script type=\"module\" src=\"{address}\" integrity=\"{integrity}\" nonce=\"{nonce}\"></script>")
        })
    }

    /// What the policy of a document has to trust; nothing where it carries no tag.
    #[must_use]
    pub fn nonce_in(&self, document: &str) -> Option<&str> {
        document.contains(&format!(" nonce=\"{}\"", self.nonce)).then_some(&*self.nonce)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> HashMap<String, String> {
        [
            ("baraza.js", "baraza.0f.js"),
            ("baraza.js.integrity", "sha256-ab="),
            ("baraza.wasm", "baraza.1f.wasm"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
    }

    #[test]
    fn the_tag_is_trusted_by_its_nonce_and_stands_only_where_an_island_is() {
        let script = Script::of(&manifest(), "n0nce".into()).unwrap();
        assert_eq!(
            script.tag("<main><leptos-island data-component=\"X\">").unwrap(),
            r#"<script type="module" src="/assets/baraza.0f.js" integrity="sha256-ab=" nonce="n0nce"></script>"#
        );
        assert_eq!(script.tag("<main>&lt;leptos-island</main>"), None);
    }

    #[test]
    fn a_platform_without_a_bundle_has_no_script() {
        assert_eq!(Script::of(&HashMap::<String, String>::new(), "n0nce".into()), None);
    }
}
