//! Reads the fields of a form and gathers what is wrong with them.

use std::str::FromStr;

use super::Typed;
use crate::{
    contact::is_email,
    flaw::{Flaw, Wrong},
    identity::tidy,
};

/// Most characters of a line, such as a title.
pub const LINE: usize = 1_000;
/// Most characters of a person's name.
pub const NAME: usize = 300;
/// Most characters of a reference.
pub const REFERENCE: usize = 200;
/// Most characters of a text of several lines.
pub const TEXT: usize = 20_000;

/// A text with its Arabic digits, eastern and Persian ones, as the digits that numbers are read by.
#[must_use]
pub fn latin_digits(text: &str) -> String {
    let latin = |sign: char| match sign {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10).unwrap_or(sign),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10).unwrap_or(sign),
        sign => sign,
    };
    text.trim().chars().map(latin).collect()
}

/// A count as files and forms state it: digits alone, as many as the narrowest column holds.
#[must_use]
pub fn count(text: &str) -> Option<i32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// A form being read.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The form.
    pub typed: &'a Typed,
    /// What is wrong with it so far.
    pub flaws: Vec<Flaw>,
}

impl<'a> Reader<'a> {
    /// Begins to read.
    #[must_use]
    pub const fn new(typed: &'a Typed) -> Self {
        Self { typed, flaws: Vec::new() }
    }

    /// Notes that a field is wrong.
    pub fn flaw(&mut self, field: impl Into<String>, wrong: Wrong) {
        self.flaws.push(Flaw::new(field, wrong));
    }

    /// What was read, if nothing is wrong.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn finish<T>(self, read: T) -> Result<T, Vec<Flaw>> {
        if self.flaws.is_empty() { Ok(read) } else { Err(self.flaws) }
    }

    /// A text as typed, if there is one and it is not too long. Browsers end lines with carriage
    /// return and line feed; here a line ends with a line feed.
    pub fn text(&mut self, name: &str, most: usize) -> Option<String> {
        let text = self.typed.filled(name)?.replace("\r\n", "\n");
        if text.chars().nth(most).is_some() {
            self.flaw(name, Wrong::TooLong);
            return None;
        }
        Some(text)
    }

    /// A text on one line.
    pub fn line(&mut self, name: &str, most: usize) -> Option<String> {
        self.text(name, most).map(|text| tidy(&text))
    }

    /// A text on one line that must be there.
    pub fn required_line(&mut self, name: &str, most: usize) -> String {
        self.require(name);
        self.line(name, most).unwrap_or_default()
    }

    /// Anything that is parsed from its text.
    pub fn parsed<T: FromStr>(&mut self, name: &str, wrong: Wrong) -> Option<T> {
        let parsed = self.typed.filled(name)?.parse().ok();
        if parsed.is_none() {
            self.flaw(name, wrong);
        }
        parsed
    }

    /// One of the codes of a list.
    pub fn code<T: FromStr>(&mut self, name: &str) -> Option<T> {
        self.parsed(name, Wrong::UnknownCode)
    }

    /// One of the codes of a list, which must be chosen.
    pub fn required_code<T: FromStr>(&mut self, name: &str) -> Option<T> {
        self.require(name);
        self.code(name)
    }

    /// A whole number from 0 to `most`.
    pub fn number(&mut self, name: &str, most: i32) -> Option<i32> {
        let number: i64 = self.parsed(name, Wrong::NotANumber)?;
        if number < 0 {
            self.flaw(name, Wrong::BelowZero);
        } else if number > i64::from(most) {
            self.flaw(name, Wrong::TooLarge);
        }
        i32::try_from(number).ok()
    }

    /// A count.
    pub fn count(&mut self, name: &str) -> Option<i32> {
        let text = self.typed.filled(name)?;
        let count = count(text);
        if count.is_none() {
            let wrong = match text.parse::<i64>() {
                Ok(number) if number < 0 => Wrong::BelowZero,
                Ok(number) if number > i64::from(i32::MAX) => Wrong::TooLarge,
                _ => Wrong::NotANumber,
            };
            self.flaw(name, wrong);
        }
        count
    }

    /// An e-mail address.
    pub fn email(&mut self, name: &str) -> Option<String> {
        let email = self.typed.filled(name)?.to_owned();
        if !is_email(&email) {
            self.flaw(name, Wrong::NotAnEmail);
        }
        Some(email)
    }

    fn require(&mut self, name: &str) {
        if self.typed.filled(name).is_none() {
            self.flaw(name, Wrong::Missing);
        }
    }
}
