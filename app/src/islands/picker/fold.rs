//! Makes texts comparable without accents, case and punctuation.
//!
//! The browser's own Unicode tables do it; ours would weigh more than the rest of the island.

use js_sys::{JsString, RegExp};
use wasm_bindgen::JsValue;

/// What is taken away or replaced after decomposition, in this order: combining marks, Arabic vowel
/// signs, hamzas and the stretching line; apostrophes; dashes, points, commas and brackets; the
/// Arabic endings that are typed either way. Written out, since older browsers lack `\p{…}`.
const RULES: [(&str, &str); 5] = [
    ("[\u{300}-\u{36f}\u{640}\u{64b}-\u{65f}\u{670}]", ""),
    ("['`\u{2b9}\u{2bc}\u{2018}\u{2019}]", ""),
    ("[-.,()\u{60c}\u{b7}\u{2010}-\u{2015}\u{a0} ]+", " "),
    ("\u{629}", "\u{647}"),
    ("\u{649}", "\u{64a}"),
];

/// The text in lower case, without accents and punctuation; tabs and line ends stay.
pub fn fold(text: &str) -> String {
    let lower = JsString::from(text).to_lower_case().normalize("NFD");
    let folded = RULES.iter().fold(lower, |text, (pattern, replacement)| {
        text.replace_by_pattern(&RegExp::new(pattern, "g"), replacement)
    });
    JsValue::from(folded).as_string().unwrap_or_default()
}
