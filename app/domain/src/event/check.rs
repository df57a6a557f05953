//! Whether what an officer typed about an event is in order; every flaw at its field, in one go.

use chrono::{NaiveDate, NaiveTime};

use super::{Details, EventKind, Material, Partner, Sector};
use crate::{
    country::Iso3,
    dates::EventDates,
    flaw::{Flaw, Wrong},
    identity::tidy,
    invitation::MOST_REMINDER_DAYS,
    language::Language,
    period::PartialDate,
    registration::address,
    texts::Texts,
    typed::{LINE, REFERENCE, Reader, TEXT, Typed},
};

/// How many links to documents the form takes.
pub const MATERIALS: usize = 30;

/// More places than any hall or platform has.
const MOST_PLACES: i32 = 1_000_000;

/// The lists and zones that the fields are held against.
pub struct Known<'a> {
    /// Languages that texts can be given in.
    pub languages: &'a [Language],
    /// Whether a name is one of the IANA zones.
    pub is_zone: &'a dyn Fn(&str) -> bool,
    /// Whether a code is one of a country or territory.
    pub is_country: &'a dyn Fn(Iso3) -> bool,
    /// Whether a code is one of a theme.
    pub is_theme: &'a dyn Fn(&str) -> bool,
    /// Whether an id is one of a paragraph.
    pub is_mandate: &'a dyn Fn(&str) -> bool,
}

/// The event as typed, if it is in order. The reference and the parent's existence need the
/// database and are looked at elsewhere.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, known: &Known<'_>) -> Result<Details, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let title = texts(&mut form, "title", known.languages, LINE);
    if title.is_empty() && !form.flaws.iter().any(|flaw| flaw.field.starts_with("title_")) {
        form.flaw(format!("title_{}", Language::EN), Wrong::NoTitle);
    }
    let summary = texts(&mut form, "summary", known.languages, TEXT);
    let programme_text = texts(&mut form, "programme_text", known.languages, TEXT);
    let kind = form.required_code("kind");
    let sectors = sectors(&mut form);
    let parent = form.line("parent", REFERENCE);
    let dates = dates(&mut form);
    let (start_time, end_time) = times(&mut form, dates);
    let (registration_from, registration_until) = registration_days(&mut form, dates);
    let time_zone = zone(&mut form, known, start_time.or(end_time).is_some());
    let details = Details {
        title,
        summary,
        programme_text,
        // Without a kind there is a flaw, and this is not returned.
        kind: kind.unwrap_or(EventKind::Forum),
        sectors,
        parent,
        dates,
        start_time,
        end_time,
        time_zone,
        mode: form.code("mode"),
        city: form.line("city", LINE),
        venue: form.line("venue", LINE),
        host_country: country(&mut form, "host_country", known),
        scope: form.code("scope"),
        itu_role: form.code("itu_role"),
        programme: form.line("programme", LINE),
        languages: languages(&mut form),
        capacity: form.number("capacity", MOST_PLACES),
        approval: typed.get("approval") == "yes",
        address_hours: at_least_one(&mut form, "address_hours", address::MOST_HOURS),
        registration_from,
        registration_until,
        by_invitation: typed.get("by_invitation") == "yes",
        invitation_reminder_days: at_least_one(&mut form, "invitation_reminder_days", MOST_REMINDER_DAYS),
        partners: partners(&mut form),
        themes: listed(&mut form, "themes", known.is_theme),
        sdgs: listed(&mut form, "sdgs", &|goal| matches!(goal.parse::<u8>(), Ok(1..=17))),
        action_lines: listed(&mut form, "action_lines", &|line| !line.contains(';')),
        mandates: listed(&mut form, "mandates", known.is_mandate),
        contact_email: form.email("contact_email"),
        materials: materials(&mut form),
    };
    form.finish(details)
}

/// A number from 1 on; nothing is the same as not at all.
fn at_least_one(form: &mut Reader<'_>, name: &str, most: i32) -> Option<i32> {
    let number = form.number(name, most);
    if number == Some(0) {
        form.flaw(name, Wrong::TooSmall);
    }
    number
}

fn texts(form: &mut Reader<'_>, name: &str, languages: &[Language], most: usize) -> Texts {
    let mut texts = Texts::default();
    for language in languages {
        let field = format!("{name}_{language}");
        let text = if most == LINE { form.line(&field, most) } else { form.text(&field, most) };
        texts.set(*language, text.unwrap_or_default());
    }
    texts
}

fn sectors(form: &mut Reader<'_>) -> Vec<Sector> {
    let typed: Vec<&str> = form.typed.all("sectors").collect();
    if typed.is_empty() {
        form.flaw("sectors", Wrong::NoSector);
    }
    let sectors: Vec<Sector> =
        Sector::ALL.iter().copied().filter(|sector| typed.contains(&sector.code())).collect();
    if typed.iter().any(|code| code.parse::<Sector>().is_err()) {
        form.flaw("sectors", Wrong::UnknownCode);
    }
    sectors
}

fn dates(form: &mut Reader<'_>) -> EventDates {
    let start: Option<PartialDate> = form.parsed("start", Wrong::NotADate);
    let end: Option<PartialDate> = form.parsed("end", Wrong::NotADate);
    let dates = EventDates { start, end };
    if end.is_some() && form.typed.filled("start").is_none() {
        form.flaw("start", Wrong::EndWithoutStart);
    }
    if dates.is_backwards() {
        form.flaw("end", Wrong::EndBeforeStart);
    }
    dates
}

fn time(form: &mut Reader<'_>, name: &str) -> Option<NaiveTime> {
    let text = form.typed.filled(name)?;
    // Browsers may add the seconds.
    let time = NaiveTime::parse_from_str(text, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"))
        .ok();
    if time.is_none() {
        form.flaw(name, Wrong::NotATime);
    }
    time
}

fn times(form: &mut Reader<'_>, dates: EventDates) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let (start, end) = (time(form, "start_time"), time(form, "end_time"));
    if end.is_some() && form.typed.filled("start_time").is_none() {
        form.flaw("start_time", Wrong::Missing);
    }
    let one_day = dates.length() == Some(1);
    if one_day && start.zip(end).is_some_and(|(start, end)| end <= start) {
        form.flaw("end_time", Wrong::EndTimeBeforeStart);
    }
    (start, end)
}

/// The days of registration. Nobody registers once the event has begun, so that a later first day would let
/// nobody in; a later last day changes nothing and is let be.
fn registration_days(form: &mut Reader<'_>, dates: EventDates) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let [from, until] =
        ["registration_from", "registration_until"].map(|name| form.parsed(name, Wrong::NotADay));
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        form.flaw("registration_until", Wrong::EndBeforeStart);
    }
    if from.zip(dates.last_day()).is_some_and(|(from, last)| from > last) {
        form.flaw("registration_from", Wrong::AfterTheEvent);
    }
    (from, until)
}

fn zone(form: &mut Reader<'_>, known: &Known<'_>, needed: bool) -> Option<String> {
    let zone = form.typed.filled("time_zone").map(str::to_owned);
    match &zone {
        None if needed => form.flaw("time_zone", Wrong::TimeWithoutZone),
        Some(name) if !(known.is_zone)(name) => form.flaw("time_zone", Wrong::UnknownZone),
        _ => (),
    }
    zone
}

fn country(form: &mut Reader<'_>, name: &str, known: &Known<'_>) -> Option<Iso3> {
    let country: Iso3 = form.code(name)?;
    if !(known.is_country)(country) {
        form.flaw(name, Wrong::UnknownCode);
    }
    Some(country)
}

/// The chosen ones, each once, in the order typed.
fn listed(form: &mut Reader<'_>, name: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut listed: Vec<String> = Vec::new();
    for item in form.typed.all(name).map(tidy) {
        if !is_known(&item) {
            form.flaw(name, Wrong::UnknownCode);
            break;
        }
        if !listed.contains(&item) {
            listed.push(item);
        }
    }
    listed
}

/// Languages of the product are ticked, others typed as tags.
fn languages(form: &mut Reader<'_>) -> Vec<String> {
    let others = form.typed.get("languages_other").split([';', ',', ' ']).map(str::trim);
    let mut tags: Vec<String> = Vec::new();
    for tag in form.typed.all("languages").chain(others.filter(|tag| !tag.is_empty())) {
        let tag = tag.to_ascii_lowercase();
        if !is_language_tag(&tag) {
            form.flaw("languages_other", Wrong::NotALanguage);
            break;
        }
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn partners(form: &mut Reader<'_>) -> Vec<Partner> {
    let lines = form.typed.get("partners").lines().map(str::trim).filter(|line| !line.is_empty());
    let partners: Result<Vec<Partner>, _> = lines.map(str::parse).collect();
    partners.unwrap_or_else(|_| {
        form.flaw("partners", Wrong::NotAPartner);
        Vec::new()
    })
}

fn materials(form: &mut Reader<'_>) -> Vec<Material> {
    (1..=MATERIALS).filter_map(|number| material(form, number)).collect()
}

fn material(form: &mut Reader<'_>, number: usize) -> Option<Material> {
    let [title_field, url_field, language_field] =
        ["title", "url", "language"].map(|part| format!("material_{part}_{number}"));
    let title = form.line(&title_field, LINE);
    let url = form.text(&url_field, LINE);
    let language = form.code(&language_field);
    if title.is_none() && url.is_none() {
        return None;
    }
    match &url {
        None => form.flaw(&url_field, Wrong::Missing),
        Some(url) if !is_web_address(url) => form.flaw(&url_field, Wrong::NotAnAddress),
        Some(_) if title.is_none() => form.flaw(&title_field, Wrong::Missing),
        Some(_) => (),
    }
    Some(Material { title: title.unwrap_or_default(), url: url.unwrap_or_default(), language })
}

/// A language, perhaps with a script or country, such as `zh-hant`.
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().is_some_and(|part| part.parse::<Language>().is_ok());
    language
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Whether a link may lead there: only the web, never a script.
pub(crate) fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let is_web = ["http", "https"].iter().any(|web| web.eq_ignore_ascii_case(scheme));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    is_web && !host.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests;
