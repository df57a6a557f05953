//! A list of people to be invited, as it is pasted or as a file has it: one in each line, address, name and
//! language, separated by semicolons, commas or tabs; or as mail programs write them, `Awa <awa@x.example>`.

use std::collections::HashSet;

use crate::{codes, contact::is_email, identity::normal_form, language::Language, typed::NAME};

/// Somebody to be invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// Address.
    pub email: String,
    /// Name, if it is known.
    pub name: Option<String>,
    /// Language for mails, if it is known.
    pub language: Option<Language>,
}

codes! {
    /// Why nobody is invited by a line.
    WrongLine as "line" {
        /// It has no address.
        NoAddress = "no_address",
        /// The address is none.
        BadAddress = "bad_address",
        /// Mails are not written in this language.
        UnknownLanguage = "unknown_language",
        /// The name is too long.
        TooLong = "too_long",
        /// The address stands in the list before.
        Twice = "twice",
    }
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands in it.
    pub text: String,
    /// Who is invited by it, or why nobody is.
    pub read: Result<Invitee, WrongLine>,
}

/// Where in a line what stands.
#[derive(Debug, Clone, Copy)]
struct Columns {
    email: usize,
    name: usize,
    language: usize,
}

/// Reads a list. Lines without anything are passed over, and so is a first line that names the columns,
/// which may then stand in any order.
pub fn read(
    text: &str,
    is_deliverable: impl Fn(&str) -> bool,
    is_language: impl Fn(Language) -> bool,
) -> Vec<Line> {
    let mut columns = Columns { email: 0, name: 1, language: 2 };
    let mut seen = HashSet::new();
    let mut lines = Vec::new();
    for (number, text) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let cells = cells(text);
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if lines.is_empty()
            && let Some(named) = named(&cells)
        {
            columns = named;
            continue;
        }
        let mut read = invitee(&cells, columns, &is_deliverable, &is_language);
        if let Ok(one) = &read
            && !seen.insert(normal_form(&one.email))
        {
            read = Err(WrongLine::Twice);
        }
        lines.push(Line { number, text: text.trim().to_owned(), read });
    }
    lines
}

fn invitee(
    cells: &[String],
    columns: Columns,
    is_deliverable: impl Fn(&str) -> bool,
    is_language: impl Fn(Language) -> bool,
) -> Result<Invitee, WrongLine> {
    let cell = |at: usize| cells.get(at).map_or("", String::as_str);
    let (beside, email) = address(cell(columns.email));
    if email.is_empty() {
        return Err(WrongLine::NoAddress);
    }
    if !is_email(email) || !is_deliverable(email) {
        return Err(WrongLine::BadAddress);
    }
    let name = Some(cell(columns.name)).filter(|name| !name.is_empty()).unwrap_or(beside);
    if name.chars().count() > NAME {
        return Err(WrongLine::TooLong);
    }
    let language = match cell(columns.language).to_lowercase().as_str() {
        "" => None,
        code => Some(code.parse().ok().filter(|code| is_language(*code)).ok_or(WrongLine::UnknownLanguage)?),
    };
    let name = Some(name.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty());
    Ok(Invitee { email: email.to_owned(), name, language })
}

/// Name and address of `Awa <awa@x.example>`; of anything else the whole is the address.
fn address(cell: &str) -> (&str, &str) {
    match cell.rsplit_once('<') {
        Some((name, email)) => (name.trim().trim_matches('"'), email.trim_end_matches('>').trim()),
        None => ("", cell),
    }
}

/// The columns that a first line names, if it does.
fn named(cells: &[String]) -> Option<Columns> {
    let at = |names: &[&str]| cells.iter().position(|cell| names.contains(&cell.to_lowercase().as_str()));
    let none = usize::MAX;
    Some(Columns {
        email: at(&["email", "e-mail", "mail", "address"])?,
        name: at(&["name"]).unwrap_or(none),
        language: at(&["language", "lang"]).unwrap_or(none),
    })
}

/// The cells of a line: separated by the first of tab, semicolon and comma that stands in it outside quotes.
pub(crate) fn cells(line: &str) -> Vec<String> {
    let separator = ['\t', ';', ','].into_iter().find(|sign| split(line, *sign).len() > 1);
    split(line, separator.unwrap_or(';')).into_iter().map(|cell| cell.trim().to_owned()).collect()
}

fn split(line: &str, separator: char) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            sign if sign == separator && !quoted => cells.push(std::mem::take(&mut cell)),
            sign => cell.push(sign),
        }
    }
    cells.push(cell);
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        read(text, |email| !email.contains(".."), |language| ["en", "fr", "ar"].contains(&language.as_str()))
    }

    fn who(text: &str) -> Result<(String, Option<String>, Option<String>), WrongLine> {
        let line = lines(text).pop().expect("a line");
        line.read.map(|one| (one.email, one.name, one.language.map(|language| language.to_string())))
    }

    fn some(email: &str, name: &str, language: &str) -> (String, Option<String>, Option<String>) {
        let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        (email.to_owned(), filled(name), filled(language))
    }

    #[test]
    fn a_line_is_read_however_it_was_pasted() {
        assert_eq!(who("awa@artp.example"), Ok(some("awa@artp.example", "", "")));
        assert_eq!(
            who(" awa@artp.example ; Awa  Ndiaye ; FR "),
            Ok(some("awa@artp.example", "Awa Ndiaye", "fr"))
        );
        assert_eq!(who("awa@artp.example\tAwa, of ARTP"), Ok(some("awa@artp.example", "Awa, of ARTP", "")));
        assert_eq!(who("Awa Ndiaye <awa@artp.example>"), Ok(some("awa@artp.example", "Awa Ndiaye", "")));
        let quoted = "awa@artp.example,\"Ndiaye, Awa \"\"A\"\"\",ar";
        assert_eq!(who(quoted), Ok(some("awa@artp.example", "Ndiaye, Awa \"A\"", "ar")));
        assert_eq!(
            who("\"Ndiaye, Awa\" <awa@artp.example>"),
            Ok(some("awa@artp.example", "Ndiaye, Awa", ""))
        );
    }

    #[test]
    fn a_first_line_can_name_the_columns_in_any_order() {
        let text = "\u{feff}Language,Name,E-mail\nfr,Awa,awa@artp.example";
        assert_eq!(who(text), Ok(some("awa@artp.example", "Awa", "fr")));
        assert_eq!(lines(text)[0].number, 2);
    }

    #[test]
    fn what_is_wrong_is_said_of_the_line_and_the_others_are_read() {
        let text = "awa@artp.example\n\nnobody\n;Awa\nx@y.example;X;tlh\nAWA@artp.example\na..b@y.example";
        let wrong: Vec<_> = lines(text).into_iter().map(|line| (line.number, line.read.err())).collect();
        assert_eq!(
            wrong,
            [
                (1, None),
                (3, Some(WrongLine::BadAddress)),
                (4, Some(WrongLine::NoAddress)),
                (5, Some(WrongLine::UnknownLanguage)),
                (6, Some(WrongLine::Twice)),
                (7, Some(WrongLine::BadAddress)),
            ]
        );
    }
}
