//! Who could be the same person: names compared across order, accents, spellings and scripts. Nothing
//! here decides anything: a person looks at every pair (`domain::identity` is the rule that decides), and
//! whoever registers twice is told.

mod letters;
mod spelling;

pub use spelling::is_other_spelling;

use std::collections::BTreeSet;

use crate::{codes, country::Iso3, search::folded};

codes! {
    /// Why two people could be one.
    Reason as "reason" {
        /// The same e-mail was stated for both; a mailbox may be shared.
        SameEmail = "same_email",
        /// The same name, and a country that both represented.
        SameNameCountry = "same_name_country",
        /// The same name, and an organization that both came from.
        SameNameOrganization = "same_name_organization",
        /// Names that are nearly the same, and a country or an organization of both.
        CloseSpelling = "close_spelling",
    }
}

/// What is known of a person, as far as people are compared by it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Every name that was stated.
    pub names: BTreeSet<String>,
    /// E-mails in [normal form](crate::identity::normal_form).
    pub emails: BTreeSet<String>,
    /// Countries represented.
    pub countries: BTreeSet<Iso3>,
    /// Organizations, as [their texts are compared](crate::organization::spelling).
    pub organizations: BTreeSet<String>,
    /// Sources of files that have a reference for the person.
    pub sources: BTreeSet<String>,
}

/// Why two people could be one; empty if nothing speaks for it. Two references of one source are two
/// people, whatever else agrees.
#[must_use]
pub fn reasons(one: &Profile, other: &Profile) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if !one.sources.is_disjoint(&other.sources) {
        return reasons;
    }
    let in_country = !one.countries.is_disjoint(&other.countries);
    let in_organization = !one.organizations.is_disjoint(&other.organizations);
    let heard =
        |names: &BTreeSet<String>| -> Vec<Heard> { names.iter().map(|name| Heard::of(name)).collect() };
    let (names, others) = (heard(&one.names), heard(&other.names));
    let any = |fits: &dyn Fn(&Heard, &Heard) -> bool| {
        names.iter().any(|name| others.iter().any(|other| fits(name, other)))
    };
    let same_name = any(&Heard::is_same);
    if !one.emails.is_disjoint(&other.emails) {
        reasons.push(Reason::SameEmail);
    }
    if same_name && in_country {
        reasons.push(Reason::SameNameCountry);
    }
    if same_name && in_organization {
        reasons.push(Reason::SameNameOrganization);
    }
    if !same_name && (in_country || in_organization) && any(&Heard::is_close) {
        reasons.push(Reason::CloseSpelling);
    }
    reasons
}

/// A name made ready for comparing it with many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The name without accents, case and signs, its words in the order of the alphabet, so that it does
    /// not matter which of them stands first.
    pub key: String,
    /// How it sounds, roughly: the consonants of each word in Latin classes, whatever its script. Names
    /// that sound alike need not be close.
    pub sound: String,
    latin: String,
    leaves_vowels_out: bool,
}

impl Heard {
    /// Makes a name ready.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let plain = letters::plain(&folded(name));
        Self {
            key: sorted(&plain, str::to_owned),
            sound: sorted(&plain, letters::consonants),
            latin: sorted(&plain, letters::latin),
            leaves_vowels_out: letters::leaves_vowels_out(&plain),
        }
    }

    /// Whether it is the same name; what is no name at all is none.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        !self.key.is_empty() && self.key == other.key
    }

    /// Whether two different names are nearly the same: a letter or two apart, the same consonants with
    /// other vowels, the same in another script, or one with a word more.
    #[must_use]
    pub fn is_close(&self, other: &Self) -> bool {
        if self.key.is_empty() || other.key.is_empty() || self.key == other.key {
            return false;
        }
        if has_all_words_of(&self.key, &other.key) || has_all_words_of(&other.key, &self.key) {
            return true;
        }
        let same_sound = self.sound == other.sound;
        if self.leaves_vowels_out != other.leaves_vowels_out {
            // Nothing but consonants can be compared: fewer than four say too little.
            return same_sound && self.sound.chars().filter(|letter| *letter != ' ').count() >= 4;
        }
        let most = match self.latin.chars().count().min(other.latin.chars().count()) {
            0..6 => 0,
            length if same_sound => length * 2 / 5,
            6..8 => 0,
            8..14 => 1,
            _ => 2,
        };
        distance(&self.latin, &other.latin, most)
    }
}

/// Whether a name of several words has them all again among more.
fn has_all_words_of(longer: &str, shorter: &str) -> bool {
    if longer.len() <= shorter.len() {
        return false;
    }
    let words: BTreeSet<&str> = longer.split(' ').collect();
    shorter.contains(' ') && shorter.split(' ').all(|word| words.contains(word))
}

fn sorted(plain: &str, change: impl Fn(&str) -> String) -> String {
    let mut words: Vec<String> =
        plain.split_whitespace().map(change).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Whether so many changes at most lead from one text to the other: a letter more, less or another one,
/// or two neighbours changed over.
fn distance(one: &str, other: &str, most: usize) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (at, sign) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (to, opposite) in other.iter().enumerate() {
            let replaced = last[to] + usize::from(sign != opposite);
            let mut fewest = replaced.min(last[to + 1] + 1).min(row[to] + 1);
            if at > 0 && to > 0 && *sign == other[to - 1] && one[at - 1] == *opposite {
                fewest = fewest.min(before[to - 1] + 1);
            }
            row.push(fewest);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()] <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_close(one: &str, other: &str) -> bool {
        Heard::of(one).is_close(&Heard::of(other))
    }

    fn name_key(name: &str) -> String {
        Heard::of(name).key
    }

    fn sound(name: &str) -> String {
        Heard::of(name).sound
    }

    fn somebody(name: &str, email: &str, country: &str, organization: &str) -> Profile {
        let set = |text: &str| -> BTreeSet<String> {
            [text].into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect()
        };
        Profile {
            names: set(name),
            emails: set(email),
            countries: country.parse().into_iter().collect(),
            organizations: set(organization),
            sources: BTreeSet::new(),
        }
    }

    #[test]
    fn the_order_of_words_accents_case_and_signs_make_no_other_name() {
        for other in ["NDIAYE, Awa", "awa n’diaye", "Ndiayé  Awa"] {
            assert_eq!(name_key("Awa Ndiaye"), name_key(other), "{other}");
        }
        assert_eq!(name_key("Jean-Pierre Müller"), name_key("MULLER Jean Pierre"));
        assert_eq!(name_key("أحمد عـلي"), name_key("احمد علي"));
        assert_ne!(name_key("Awa Ndiaye"), name_key("Awa Diop"));
        assert_eq!(name_key(" ’- "), "");
    }

    #[test]
    fn spellings_of_one_name_sound_the_same_in_every_script() {
        for (one, other) in [
            ("Yusuf El Masri", "Youssef Al-Masry"),
            ("Yusuf El Masri", "يوسف المصري"),
            ("Mohammed Ali", "Muhamad Aly"),
            ("محمد علي", "Muhammad Ali"),
            ("Наталья Иванова", "Natalya Ivanova"),
            ("Александр Петров", "Alexander Petrov"),
            ("Bachir Diop", "Bashir Diop"),
        ] {
            assert_eq!(sound(one), sound(other), "{one}, {other}");
            assert!(is_close(one, other) && is_close(other, one), "{one}, {other}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_close_and_another_name_is_not() {
        for (one, other) in [
            ("Awa Ndiaye", "Awa Ndaiye"),
            ("Maria Fernandez", "Maria Fernadez"),
            ("Awa Ndiaye", "Awa Marie Ndiaye"),
            ("Karma Dorji", "Karma Dorjee"),
        ] {
            assert!(is_close(one, other) && is_close(other, one), "{one}, {other}");
        }
        for (one, other) in [
            ("Awa Ndiaye", "Ndiaye Awa"),
            ("Awa Ndiaye", "Ali Ndiaye"),
            ("Li Wei", "Li Wen"),
            ("Rupa", "Rupi"),
            ("Ali", "علي"),
            ("王伟", "王芳"),
            ("Rupa", ""),
        ] {
            assert!(!is_close(one, other) && !is_close(other, one), "{one}, {other}");
        }
    }

    #[test]
    fn every_reason_is_named() {
        let awa = somebody("Awa Ndiaye", "awa@artp.example", "SEN", "artp");
        let why = |other: &Profile| {
            assert_eq!(reasons(&awa, other), reasons(other, &awa));
            reasons(&awa, other)
        };
        assert_eq!(why(&somebody("Office", "awa@artp.example", "", "")), [Reason::SameEmail]);
        assert_eq!(why(&somebody("NDIAYE Awa", "", "SEN", "")), [Reason::SameNameCountry]);
        assert_eq!(why(&somebody("NDIAYE Awa", "", "", "artp")), [Reason::SameNameOrganization]);
        assert_eq!(why(&somebody("Awa Ndaiye", "", "SEN", "")), [Reason::CloseSpelling]);
        assert_eq!(why(&somebody("Awa Ndaiye", "", "MLI", "")), []);
        assert_eq!(why(&somebody("Awa Ndiaye", "", "MLI", "")), [], "a name alone is never enough");
    }

    #[test]
    fn two_references_of_one_source_are_two_people() {
        let of_source = |email: &str| Profile {
            sources: BTreeSet::from(["bdt".to_owned()]),
            ..somebody("Awa Ndiaye", email, "SEN", "artp")
        };
        assert_eq!(reasons(&of_source("a@b.example"), &of_source("a@b.example")), []);
    }

    #[test]
    fn what_is_no_name_at_all_is_like_nobody() {
        assert_eq!(reasons(&somebody("-", "", "SEN", ""), &somebody("’", "", "SEN", "")), []);
        assert_eq!(reasons(&Profile::default(), &Profile::default()), []);
    }
}
