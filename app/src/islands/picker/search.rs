//! Which entries a typed text finds, and in which order.

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the form sends.
    pub value: String,
    /// As it is shown.
    pub label: String,
    /// The folded names in every language, a tab before and after each.
    pub names: String,
}

/// The positions of the entries that `typed`, already folded, finds: first those it names, then
/// those with a name that begins with it, then those with a word that does, then those that hold it
/// anywhere, as languages without spaces need. Nothing typed finds all.
pub fn search(entries: &[Entry], typed: &str) -> Vec<usize> {
    let typed = typed.trim();
    if typed.is_empty() {
        return (0..entries.len()).collect();
    }
    let mut found = Vec::new();
    for needle in [whole(typed), format!("\t{typed}"), format!(" {typed}"), typed.to_owned()] {
        for (position, entry) in entries.iter().enumerate() {
            if entry.names.contains(&needle) && !found.contains(&position) {
                found.push(position);
            }
        }
    }
    found
}

/// The first entry that `typed`, already folded, names to the letter.
pub fn named(entries: &[Entry], typed: &str) -> Option<usize> {
    let name = whole(typed.trim());
    entries.iter().position(|entry| entry.names.contains(&name))
}

fn whole(name: &str) -> String {
    format!("\t{name}\t")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<Entry> {
        [
            (
                "GNQ",
                "Equatorial Guinea",
                "\tequatorial guinea\tguinee equatoriale\tguinea ecuatorial\t赤道几内亚\t",
            ),
            ("GIN", "Guinea", "\tguinea\tguinee\t几内亚\t"),
            ("PNG", "Papua New Guinea", "\tpapua new guinea\t巴布亚新几内亚\t"),
            ("SEN", "Senegal", "\tsenegal\tالسنغال\tсенегал\t塞内加尔\t"),
        ]
        .map(|(value, label, names)| Entry {
            value: value.to_owned(),
            label: label.to_owned(),
            names: names.to_owned(),
        })
        .to_vec()
    }

    #[test]
    fn a_name_that_begins_with_the_text_comes_before_a_word_that_does() {
        assert_eq!(search(&entries(), "equa"), [0]);
        assert_eq!(search(&entries(), "guine"), [0, 1, 2]);
    }

    #[test]
    fn the_country_that_is_named_comes_first() {
        assert_eq!(search(&entries(), "guinea"), [1, 0, 2]);
    }

    #[test]
    fn a_name_is_found_in_any_language_and_in_the_middle() {
        assert_eq!(search(&entries(), "сенег"), [3]);
        assert_eq!(search(&entries(), "سنغال"), [3]);
        assert_eq!(search(&entries(), "几内亚"), [1, 0, 2]);
    }

    #[test]
    fn nothing_typed_finds_all_and_nonsense_nothing() {
        assert_eq!(search(&entries(), "  "), [0, 1, 2, 3]);
        assert_eq!(search(&entries(), "xyz"), [0; 0]);
    }

    #[test]
    fn only_a_whole_name_names_a_country() {
        assert_eq!(named(&entries(), "guinee"), Some(1));
        assert_eq!(named(&entries(), "guin"), None);
        assert_eq!(named(&entries(), ""), None);
    }
}
