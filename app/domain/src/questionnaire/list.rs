//! Several respondents at once, as a list is pasted: one in each line, code of the country, name, address and
//! language, separated by semicolons, commas or tabs.

use std::collections::HashSet;

use super::{Reach, Respondent};
use crate::{
    codes, contact::is_email, country::Iso3, identity::tidy, invitation::list::cells, language::Language,
    need::is_within, typed::NAME,
};

/// The most lines in one go: more than there are countries and territories.
pub const MOST_AT_ONCE: usize = 500;

codes! {
    /// Why nobody is asked by a line.
    WrongLine as "line" {
        /// No country or territory has this code.
        UnknownCountry = "unknown_country",
        /// The country lies outside what the account is limited to.
        OtherRegion = "other_region",
        /// It has no name.
        NoName = "no_name",
        /// The name is too long.
        TooLong = "too_long",
        /// It has no address, or what stands there is none.
        BadAddress = "bad_address",
        /// Mails are not written in this language.
        UnknownLanguage = "unknown_language",
        /// The country stands in the list before.
        Twice = "twice",
        /// Somebody else is asked for the country.
        Taken = "taken",
    }
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands in it.
    pub text: String,
    /// Who is asked by it, or why nobody is.
    pub read: Result<Respondent, WrongLine>,
}

/// Reads a list. Lines without anything are passed over, and so is a first line that names the columns. Mails
/// to whom the list names no language for are in `language`.
#[must_use]
pub fn read(text: &str, language: Language, reach: &Reach<'_>) -> Vec<Line> {
    let mut seen = HashSet::new();
    let mut lines = Vec::new();
    for (number, text) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let cells = cells(text);
        let is_heading = number == 1 && cells[0].eq_ignore_ascii_case("country");
        if is_heading || cells.iter().all(String::is_empty) {
            continue;
        }
        let mut read = respondent(&cells, language, reach);
        if let Ok(one) = &read
            && !seen.insert(one.country)
        {
            read = Err(WrongLine::Twice);
        }
        lines.push(Line { number, text: text.trim().to_owned(), read });
    }
    lines
}

fn respondent(cells: &[String], language: Language, reach: &Reach<'_>) -> Result<Respondent, WrongLine> {
    let cell = |at: usize| cells.get(at).map_or("", String::as_str);
    let country = cell(0).to_ascii_uppercase().parse::<Iso3>().ok();
    let country = country.filter(|code| (reach.is_country)(*code)).ok_or(WrongLine::UnknownCountry)?;
    if !is_within(reach.limits, country) {
        return Err(WrongLine::OtherRegion);
    }
    let (name, email) = (tidy(cell(1)), cell(2).to_owned());
    if name.is_empty() {
        return Err(WrongLine::NoName);
    }
    if name.chars().count() > NAME {
        return Err(WrongLine::TooLong);
    }
    if !is_email(&email) || !(reach.is_deliverable)(&email) {
        return Err(WrongLine::BadAddress);
    }
    let language = match cell(3).to_lowercase().as_str() {
        "" => Some(language),
        code => code.parse().ok().filter(|code| (reach.is_language)(*code)),
    };
    Ok(Respondent { country, name, email, language: language.ok_or(WrongLine::UnknownLanguage)? })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::staff::Limits;

    fn lines(text: &str) -> Vec<Line> {
        let hosts = ["SEN", "MLI", "FRA"].map(|code| code.parse().unwrap());
        let limits = Limits { sector: None, hosts: Some(hosts.to_vec()) };
        let reach = Reach {
            is_country: &|code| ["SEN", "MLI", "FRA", "PER"].contains(&code.as_str()),
            is_language: &|language| ["en", "fr", "ar"].contains(&language.as_str()),
            is_deliverable: &|email| !email.contains(".."),
            limits: &limits,
        };
        read(text, Language::EN, &reach)
    }

    #[test]
    fn a_line_is_read_however_it_was_pasted() {
        for text in [
            "SEN;ARTP;dg@artp.example;fr",
            " sen , \"ARTP\" , dg@artp.example , FR ",
            "SEN\tARTP\tdg@artp.example\tfr\t",
            "\u{feff}Country;Name;E-mail;Language\n\nSEN;ARTP;dg@artp.example;fr",
        ] {
            let read = lines(text).pop().unwrap().read.unwrap();
            assert_eq!((read.country.as_str(), read.name.as_str()), ("SEN", "ARTP"), "{text}");
            assert_eq!((read.email.as_str(), read.language.as_str()), ("dg@artp.example", "fr"), "{text}");
        }
        let read = lines("MLI;Autorité, direction;dg@amrtp.example").pop().unwrap().read.unwrap();
        assert_eq!((read.name.as_str(), read.language), ("Autorité, direction", Language::EN));
    }

    #[test]
    fn what_is_wrong_is_said_of_the_line_and_the_others_are_read() {
        let text = "SEN;ARTP;dg@artp.example;fr\nXXX;A;a@b.example\nPER;A;a@b.example\nMLI;;a@b.example\n\
                    MLI;A;a..b@b.example\nMLI;A;\nFRA;A;a@b.example;tlh\nsen;Other;a@b.example";
        let wrong: Vec<_> = lines(text).into_iter().map(|line| (line.number, line.read.err())).collect();
        assert_eq!(
            wrong,
            [
                (1, None),
                (2, Some(WrongLine::UnknownCountry)),
                (3, Some(WrongLine::OtherRegion)),
                (4, Some(WrongLine::NoName)),
                (5, Some(WrongLine::BadAddress)),
                (6, Some(WrongLine::BadAddress)),
                (7, Some(WrongLine::UnknownLanguage)),
                (8, Some(WrongLine::Twice)),
            ]
        );
        let long = format!("SEN;{};a@b.example", "a".repeat(NAME + 1));
        assert_eq!(lines(&long)[0].read, Err(WrongLine::TooLong));
    }

    proptest! {
        #[test]
        fn no_line_is_lost(parts in proptest::collection::vec("[A-Z]{3}[;,]?[a-z@. \"]{0,12}[;\t]?[a-z]{0,2}", 0..12)) {
            let text = parts.join("\n");
            let lines = lines(&text);
            let written = text.lines().filter(|line| cells(line).iter().any(|cell| !cell.is_empty()));
            prop_assert_eq!(lines.len(), written.count());
            prop_assert!(lines.iter().all(|line| text.lines().nth(line.number - 1).unwrap().trim() == line.text));
        }
    }
}
