//! The script tag that a page with an island carries, and no other page.

use std::{collections::HashMap, hash::BuildHasher};

use crate::urls;

/// The tag that wakes the islands, as finished HTML for the end of `<head>`; empty where no islands
/// were built.
///
/// `manifest` is the bundle's. The tag is trusted by `nonce`, or on a page that is kept for several
/// readers by its `integrity`: the policy then names `manifest["baraza.js.integrity"]` in the place
/// of the nonce. There is no preload of the wasm: it would compete with the page on a slow link, and
/// be for nothing where the script cannot run.
#[must_use]
pub fn hydration_scripts<S: BuildHasher>(
    manifest: &HashMap<String, String, S>,
    nonce: Option<&str>,
) -> String {
    let (Some(file), Some(integrity)) = (manifest.get("baraza.js"), manifest.get("baraza.js.integrity"))
    else {
        return String::new();
    };
    let nonce = nonce.map(|nonce| format!(" nonce=\"{nonce}\"")).unwrap_or_default();
    let address = urls::asset(file);
    format!("<script type=\"module\" src=\"{address}\" integrity=\"{integrity}\"{nonce}></script>")
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
    fn the_tag_is_trusted_by_its_nonce_or_by_its_integrity() {
        assert_eq!(
            hydration_scripts(&manifest(), Some("n0nce")),
            r#"<script type="module" src="/assets/baraza.0f.js" integrity="sha256-ab=" nonce="n0nce"></script>"#
        );
        assert_eq!(
            hydration_scripts(&manifest(), None),
            r#"<script type="module" src="/assets/baraza.0f.js" integrity="sha256-ab="></script>"#
        );
    }

    #[test]
    fn a_platform_without_a_bundle_has_no_tag() {
        assert_eq!(hydration_scripts(&HashMap::<String, String>::new(), Some("n0nce")), "");
    }
}
