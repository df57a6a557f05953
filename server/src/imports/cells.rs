//! How the cells of each sort are understood. Each gives the spelling that the database keeps.

use std::{fmt::Display, str::FromStr};

use app::i18n::Locales;
use chrono::NaiveDate;
use domain::{
    country::Iso3, identity::tidy, language::Language, period::PartialDate, texts::CodeList, training::Mean,
};

use super::{code_lists::CodeLists, columns::Value, refusal::Reason};
use crate::reports::mandates as known;

type Understood = Result<Value, Reason>;

fn kept(text: impl Display) -> Value {
    Value::Text(text.to_string())
}

fn unknown_code(code: &str) -> Reason {
    Reason::UnknownCode { code: code.to_owned() }
}

/// A text as it stands, with its line breaks.
#[expect(clippy::unnecessary_wraps, reason = "every sort of cell is understood by the same signature")]
pub(super) fn text(text: &str, _: &CodeLists) -> Understood {
    Ok(kept(text))
}

/// A text on one line, composed, white space collapsed, of at most so many characters. Keys are
/// short enough for an index of every database.
pub(super) fn line<const MOST: usize>(text: &str, _: &CodeLists) -> Understood {
    let line = tidy(text);
    if line.chars().nth(MOST).is_some() { Err(Reason::TooLong { most: MOST }) } else { Ok(kept(line)) }
}

/// How far a record has come: by its code where it is written by its name in any language.
pub(super) fn stage(text: &str, lists: &CodeLists) -> Understood {
    line::<LINE>(&crate::activities::stage_code(Locales::shipped(), text), lists)
}

/// A reference, such as an event's.
pub(super) const REFERENCE: usize = 200;
/// A person's name.
pub(super) const NAME: usize = 300;
/// An e-mail's address (RFC 5321 and 3696 allow 320).
pub(super) const ADDRESS: usize = 320;
/// Any other line, such as a title.
pub(super) const LINE: usize = 1_000;

/// One of the codes of a closed list.
pub(super) fn code<T: FromStr + Display>(text: &str, _: &CodeLists) -> Understood {
    text.parse::<T>().map_err(|_| unknown_code(text)).map(kept)
}

/// Several codes of a closed list.
pub(super) fn codes<T: FromStr + Display>(text: &str, lists: &CodeLists) -> Understood {
    each(text, |item| code::<T>(item, lists).map(|_| item.to_owned()))
}

/// An address on the web, with or without its scheme; no other scheme may stand behind a link.
pub(super) fn web_address(text: &str, _: &CodeLists) -> Understood {
    let scheme = text
        .split_once(':')
        .map(|(scheme, _)| scheme)
        .filter(|scheme| !scheme.contains(['/', '.', '?', '#']));
    let is_web =
        scheme.is_none_or(|scheme| ["http", "https"].iter().any(|web| web.eq_ignore_ascii_case(scheme)));
    if is_web && !text.contains(char::is_whitespace) {
        Ok(kept(text))
    } else {
        Err(Reason::NotAnAddress { text: text.to_owned() })
    }
}

/// A country or territory by its three letters.
pub(super) fn country(text: &str, lists: &CodeLists) -> Understood {
    let known = text.parse().is_ok_and(|iso3: Iso3| lists.countries.contains(&iso3));
    if known { Ok(kept(text)) } else { Err(unknown_code(text)) }
}

/// Codes of themes.
pub(super) fn themes(text: &str, lists: &CodeLists) -> Understood {
    each(text, |item| listed(item, lists.themes.contains(item)))
}

/// The code of one theme.
pub(super) fn theme(text: &str, lists: &CodeLists) -> Understood {
    listed(text, lists.themes.contains(text)).map(kept)
}

/// A mean with two decimals at most, in hundredths.
pub(super) fn mean(text: &str, _: &CodeLists) -> Understood {
    let mean = Mean::parse(text).map(|mean| Value::Number(mean.0.into()));
    mean.ok_or_else(|| Reason::NotAMean { text: text.to_owned() })
}

/// A pilot or an assessment.
pub(super) fn kind_of_city(text: &str, _: &CodeLists) -> Understood {
    listed(text, is_kind_of_city(text)).map(kept)
}

/// Whether a kind of record is a pilot or an assessment.
pub(super) fn is_kind_of_city(kind: &str) -> bool {
    ["pilot_project", "kpi_assessment"].contains(&kind)
}

/// Ids of paragraphs.
pub(super) fn mandates(text: &str, lists: &CodeLists) -> Understood {
    each(text, |item| listed(item, lists.mandates.contains(item)))
}

/// The id of a paragraph of a revision that does not ship: revision, organ and number with strokes between.
pub(super) fn paragraph(text: &str, _: &CodeLists) -> Understood {
    let is_part = |part: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'&' | b'.');
        !part.is_empty() && part.bytes().all(is_plain)
    };
    let parts: Vec<&str> = text.split('/').collect();
    if parts.len() != 3 || !parts.iter().all(|part| is_part(part)) || text.len() > REFERENCE {
        return Err(Reason::NotAParagraph { text: text.to_owned() });
    }
    if known::ships(text) { Err(Reason::ShippedRevision { text: text.to_owned() }) } else { Ok(kept(text)) }
}

/// Kinds of records that can answer a paragraph, events among them.
pub(super) fn answering_kinds(text: &str, _: &CodeLists) -> Understood {
    each(text, |item| listed(item, known::answering_kinds().any(|known| known == item)))
}

/// One of some codes.
pub(super) fn listed_in<'a>(text: &str, mut codes: impl Iterator<Item = &'a str>) -> Understood {
    listed(text, codes.any(|known| known == text)).map(kept)
}

/// What an activity is.
pub(super) fn record_kind(text: &str, lists: &CodeLists) -> Understood {
    listed(text, lists.record_kinds.contains(text)).map(kept)
}

/// Numbers of Sustainable Development Goals.
pub(super) fn goals(text: &str, _: &CodeLists) -> Understood {
    each(text, |item| match item.parse::<u8>() {
        Ok(goal @ 1..=17) => Ok(goal.to_string()),
        _ => Err(unknown_code(item)),
    })
}

/// Texts of no closed list, such as WSIS action lines.
pub(super) fn items(text: &str, _: &CodeLists) -> Understood {
    each(text, |item| Ok(tidy(item)))
}

/// A language's tag, whether the product speaks it or not.
pub(super) fn language(text: &str, _: &CodeLists) -> Understood {
    let tag: Result<Language, _> = text.to_ascii_lowercase().parse();
    tag.map_err(|_| unknown_code(text)).map(kept)
}

/// Several languages; these may name a script or a country too, such as `zh-hant`.
pub(super) fn languages(text: &str, _: &CodeLists) -> Understood {
    each(text, |item| {
        let tag = item.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().is_some_and(|part| part.parse::<Language>().is_ok());
        let is_subtag =
            |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        listed(&tag, language && parts.all(is_subtag))
    })
}

/// Organizations beside the Union: `name` or `name|kind`, the kind a word in lower case.
pub(super) fn partners(text: &str, _: &CodeLists) -> Understood {
    each(text, |item| {
        let (name, kind) =
            item.split_once('|').map_or((item, None), |(name, kind)| (name, Some(kind.trim())));
        let name = tidy(name);
        let is_word = |kind: &str| kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        match kind {
            None => Ok(name),
            Some(kind) if !name.is_empty() && !kind.is_empty() && is_word(kind) => {
                Ok(format!("{name}|{kind}"))
            }
            Some(_) => Err(Reason::NotAPartner { text: item.to_owned() }),
        }
    })
}

/// A zone of the IANA list.
pub(super) fn zone(text: &str, _: &CodeLists) -> Understood {
    let zone: Result<chrono_tz::Tz, _> = text.parse();
    zone.map_err(|_| Reason::UnknownZone { text: text.to_owned() }).map(kept)
}

/// A day, a month or a year.
pub(super) fn date(text: &str, _: &CodeLists) -> Understood {
    let date: Result<PartialDate, _> = text.parse();
    date.map_err(|_| Reason::NotADate { text: text.to_owned() }).map(kept)
}

/// A day.
pub(super) fn day(text: &str, _: &CodeLists) -> Understood {
    let day: Option<NaiveDate> = text.parse().ok().and_then(PartialDate::day);
    day.ok_or_else(|| Reason::NotADay { text: text.to_owned() }).map(kept)
}

/// A count.
pub(super) fn count(text: &str, _: &CodeLists) -> Understood {
    whole_number(text, i32::MAX.unsigned_abs())
}

/// A number of days; more than a report can hold are more than any event has.
pub(super) fn days(text: &str, _: &CodeLists) -> Understood {
    whole_number(text, u16::MAX.into())
}

fn whole_number(text: &str, most: u32) -> Understood {
    let number = domain::typed::count(text).map(i64::from).filter(|number| *number <= most.into());
    let is_whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    number.map(Value::Number).ok_or_else(|| match text.to_owned() {
        text if is_whole => Reason::NumberTooLarge { text, most: most.into() },
        text => Reason::NotANumber { text },
    })
}

fn listed(item: &str, known: bool) -> Result<String, Reason> {
    if known { Ok(item.to_owned()) } else { Err(unknown_code(item)) }
}

/// Understands the items of a list; what stands twice counts once.
fn each(text: &str, item: impl Fn(&str) -> Result<String, Reason>) -> Understood {
    let CodeList(items) = text.parse().unwrap_or_default();
    let mut understood: Vec<String> = Vec::with_capacity(items.len());
    for text in &items {
        let text = item(text)?;
        if !understood.contains(&text) {
            understood.push(text);
        }
    }
    Ok(kept(CodeList(understood)))
}

#[cfg(test)]
mod tests;
