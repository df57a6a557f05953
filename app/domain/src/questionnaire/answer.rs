//! An answer to a questionnaire: what is needed of each theme, how pressing it is, and what that changes in
//! the needs on record.

use std::collections::BTreeMap;

use crate::{
    flaw::{Flaw, Wrong},
    language::Language,
    need::Priority,
    typed::{Reader, Typed},
};

/// Most characters of what is said of one theme, or beside them.
pub const WORDS: usize = 4_000;

/// What a country says of one theme.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stated {
    /// How pressing it is.
    pub priority: Priority,
    /// What exactly is needed.
    pub text: String,
    /// The language of these words.
    pub language: Language,
}

/// What a country answered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Answer {
    /// By code of the theme; a theme in which nothing is needed is absent.
    pub needs: BTreeMap<String, Stated>,
    /// Anything else; may be empty.
    pub other: String,
    /// The language in which it was answered last.
    pub language: Language,
}

/// What an answer does to the need of a theme that the questionnaire wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// It is written, or written anew.
    Write(&'a str, &'a Stated),
    /// It is removed.
    Remove(&'a str),
}

/// The answer as typed, if it is in order. Of themes that are asked no more stays what was answered before.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(
    typed: &Typed,
    themes: &[String],
    is_language: impl Fn(Language) -> bool,
    before: Option<&Answer>,
) -> Result<Answer, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let language: Language = form.required_code("language").unwrap_or(Language::EN);
    if !is_language(language) {
        form.flaw("language", Wrong::UnknownCode);
    }
    let mut needs = before.map(|before| before.needs.clone()).unwrap_or_default();
    needs.retain(|theme, _| !themes.contains(theme));
    for theme in themes {
        let [priority, text] = fields(theme);
        let stated: Option<Priority> = form.code(&priority);
        let words = form.text(&text, WORDS);
        let chosen = typed.filled(&priority).is_some();
        match (stated, words) {
            (Some(priority), Some(text)) => {
                needs.insert(theme.clone(), Stated { priority, text, language });
            }
            (Some(_), None) if typed.filled(&text).is_none() => form.flaw(text, Wrong::Missing),
            // Words that no priority goes with would be lost without a word.
            (None, Some(_)) if !chosen => form.flaw(priority, Wrong::Missing),
            _ => (),
        }
    }
    let other = form.text("other", WORDS).unwrap_or_default();
    form.finish(Answer { needs, other, language })
}

/// Names of the fields of a theme: priority and words.
#[must_use]
pub fn fields(theme: &str) -> [String; 2] {
    [format!("priority_{theme}"), format!("text_{theme}")]
}

impl Answer {
    /// The form of these themes with what was answered.
    #[must_use]
    pub fn typed(&self, themes: &[String]) -> Typed {
        let mut typed = Typed::default();
        typed.add("language", self.language.to_string());
        for theme in themes {
            if let Some(stated) = self.needs.get(theme) {
                let [priority, text] = fields(theme);
                typed.add(priority, stated.priority.code());
                typed.add(text, &stated.text);
            }
        }
        typed.add("other", &self.other);
        typed
    }
}

/// What an answer changes: only themes of which something else is said than before, so that what staff put
/// right in a need stays until the country says something else.
#[must_use]
pub fn changes<'a>(before: Option<&'a Answer>, after: &'a Answer) -> Vec<Change<'a>> {
    let earlier = |theme: &String| before.and_then(|before| before.needs.get(theme));
    let written = after.needs.iter().filter(|(theme, stated)| earlier(theme) != Some(stated));
    let removed = before.into_iter().flat_map(|before| before.needs.keys());
    written
        .map(|(theme, stated)| Change::Write(theme, stated))
        .chain(removed.filter(|theme| !after.needs.contains_key(*theme)).map(|theme| Change::Remove(theme)))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const THEMES: [&str; 3] = ["iot", "ssc", "water"];

    fn themes() -> Vec<String> {
        THEMES.map(str::to_owned).to_vec()
    }

    fn checked(fields: &[(&str, &str)], before: Option<&Answer>) -> Result<Answer, Vec<Flaw>> {
        let mut typed = Typed::default();
        typed.add("language", "fr");
        for (name, text) in fields {
            typed.add(*name, *text);
        }
        check(&typed, &themes(), |language| ["en", "fr"].contains(&language.as_str()), before)
    }

    #[test]
    fn priority_and_words_go_together_and_nothing_is_needed_without_either() {
        let answer = checked(&[("priority_iot", "high"), ("text_iot", "Capteurs"), ("other", "Merci")], None);
        let answer = answer.unwrap();
        assert_eq!((answer.needs.len(), answer.other.as_str()), (1, "Merci"));
        assert_eq!(answer.needs["iot"].language.as_str(), "fr");
        assert_eq!(checked(&[], None).unwrap().needs.len(), 0);
        let wrong = |fields: &[(&str, &str)]| checked(fields, None).unwrap_err();
        assert_eq!(wrong(&[("priority_iot", "high")]), [Flaw::new("text_iot", Wrong::Missing)]);
        assert_eq!(wrong(&[("text_ssc", "Capteurs")]), [Flaw::new("priority_ssc", Wrong::Missing)]);
        let unknown = [("priority_ssc", "urgent"), ("text_ssc", "Capteurs")];
        assert_eq!(wrong(&unknown), [Flaw::new("priority_ssc", Wrong::UnknownCode)]);
        let long = "a".repeat(WORDS + 1);
        let long = [("priority_ssc", "low"), ("text_ssc", long.as_str())];
        assert_eq!(wrong(&long), [Flaw::new("text_ssc", Wrong::TooLong)]);
    }

    #[test]
    fn what_is_asked_no_more_stays_as_it_was_answered() {
        let fields = [("priority_iot", "high"), ("text_iot", "Capteurs")];
        let mut before = checked(&fields, None).unwrap();
        let stated = before.needs.remove("iot").unwrap();
        before.needs.insert("health".into(), stated);
        let after = checked(&[], Some(&before)).unwrap();
        assert_eq!(changes(Some(&before), &after), []);
    }

    fn answers() -> impl Strategy<Value = Answer> {
        let stated = ("[a-c]{1,2}", 0..3_usize, 0..2_usize).prop_map(|(text, priority, language)| Stated {
            priority: Priority::ALL[priority],
            text,
            language: ["en", "fr"][language].parse().unwrap(),
        });
        let needs = proptest::collection::btree_map(prop::sample::select(&THEMES[..]), stated, 0..4);
        needs.prop_map(|needs| Answer {
            needs: needs.into_iter().map(|(theme, stated)| (theme.to_owned(), stated)).collect(),
            other: String::new(),
            language: Language::EN,
        })
    }

    proptest! {
        #[test]
        fn carrying_out_the_changes_gives_what_is_answered(before in answers(), after in answers()) {
            let mut needs = before.needs.clone();
            let changes = changes(Some(&before), &after);
            for change in &changes {
                match *change {
                    Change::Write(theme, stated) => {
                        let earlier = needs.insert(theme.to_owned(), stated.clone());
                        prop_assert_ne!(earlier.as_ref(), Some(stated));
                    }
                    Change::Remove(theme) => prop_assert!(needs.remove(theme).is_some()),
                }
            }
            prop_assert_eq!(&needs, &after.needs);
            prop_assert_eq!(super::changes(Some(&after), &after), []);
            prop_assert_eq!(super::changes(None, &after).len(), after.needs.len());
        }

        #[test]
        fn what_was_answered_is_shown_as_it_was_typed(answer in answers()) {
            let language = answer.language;
            let mut same = answer.clone();
            for stated in same.needs.values_mut() {
                stated.language = language;
            }
            let again = check(&answer.typed(&themes()), &themes(), |_| true, Some(&answer));
            prop_assert_eq!(again, Ok(same));
        }
    }
}
