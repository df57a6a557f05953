//! What somebody writes into a registration form, and whether it will do. Browsers help; this rule
//! decides.

use std::str::FromStr;

use super::{AttendanceMode, Gender, OrganizationKind, Role};
use crate::{
    codes,
    contact::is_email,
    country::Iso3,
    event::{EventKind, EventMode},
    identity::tidy,
    language::Language,
    typed::Typed,
};

/// Most characters of a name. No name is too long for a badge that can be printed smaller.
pub const LONGEST_NAME: usize = 300;
/// Most characters of an organization's name.
pub const LONGEST_ORGANIZATION: usize = 500;

codes! {
    /// The fields, in the order of the form.
    Field as "field" {
        Name = "name", Email = "email", OrganizationKind = "organization_kind",
        Organization = "organization", Country = "country", Role = "role", Mode = "mode",
        Language = "language", Gender = "gender", Fellowship = "fellowship", Consent = "consent",
    }
}

codes! {
    /// What is wrong with a field.
    Wrong as "wrong" {
        /// Something must stand here, or one of the choices be chosen.
        Missing = "missing",
        /// More characters than the field takes.
        TooLong = "too_long",
        /// It cannot be what the field asks for.
        Invalid = "invalid",
        /// It stands there twice.
        Repeated = "repeated",
    }
}

/// What the form asks for at an event.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The event's kind: only a training has fellowships to wish for and trainers.
    pub kind: EventKind,
    /// The event's mode: only a hybrid event leaves a choice.
    pub mode: Option<EventMode>,
    /// Whether a code is on the list of countries.
    pub is_country: &'a dyn Fn(Iso3) -> bool,
    /// Whether mails can be written in a language.
    pub is_language: &'a dyn Fn(Language) -> bool,
    /// Whether the mailer can send to an address.
    pub is_deliverable: &'a dyn Fn(&str) -> bool,
}

impl Asked<'_> {
    /// What one can register as: roles that are counted and that one chooses oneself.
    #[must_use]
    pub const fn roles(kind: EventKind) -> &'static [Role] {
        match kind {
            EventKind::Training => &[Role::Participant, Role::Trainer, Role::Speaker],
            _ => &[Role::Participant, Role::Speaker, Role::Moderator],
        }
    }

    /// Whether there is a choice of how to take part.
    #[must_use]
    pub fn asks_mode(mode: Option<EventMode>) -> bool {
        mode == Some(EventMode::Hybrid)
    }

    /// Whether a fellowship can be wished for.
    #[must_use]
    pub fn asks_fellowship(kind: EventKind) -> bool {
        kind == EventKind::Training
    }
}

/// What a person says of themselves, found in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// As it should stand on a badge.
    pub name: String,
    /// Where mails go.
    pub email: String,
    /// Sort of organization.
    pub organization_kind: OrganizationKind,
    /// The organization's name.
    pub organization: Option<String>,
    /// The country represented; none for an international organization.
    pub country: Option<Iso3>,
    /// How the person will take part; none where the event does not say.
    pub mode: Option<AttendanceMode>,
    /// Language of mails.
    pub language: Language,
    /// If stated.
    pub gender: Option<Gender>,
}

/// A new registration, found in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The person.
    pub details: Details,
    /// What the person comes to do.
    pub role: Role,
    /// Whether the person would like a fellowship.
    pub fellowship: bool,
}

/// Everything that is wrong, in the order of the form.
pub type Flaws = Vec<(Field, Wrong)>;

/// Looks at the form of a new registration.
///
/// # Errors
/// Everything that is wrong with it.
pub fn check(sent: &Typed, asked: &Asked<'_>) -> Result<Entry, Flaws> {
    let mut flaws = Flaws::new();
    let details = details(sent, asked, &mut flaws);
    let role = chosen::<Role>(sent, Field::Role).filter(|role| Asked::roles(asked.kind).contains(role));
    if role.is_none() {
        flaws.push((Field::Role, Wrong::Missing));
    }
    if sent.get(Field::Consent.code()).is_empty() {
        flaws.push((Field::Consent, Wrong::Missing));
    }
    let fellowship = Asked::asks_fellowship(asked.kind) && !sent.get(Field::Fellowship.code()).is_empty();
    match (details, role) {
        (Some(details), Some(role)) if flaws.is_empty() => Ok(Entry { details, role, fellowship }),
        _ => Err(in_order(flaws)),
    }
}

/// Looks at what somebody says of another person: the consent is that person's to give, and a fellowship
/// theirs to wish for.
///
/// # Errors
/// Everything that is wrong with it.
pub fn check_another(sent: &Typed, asked: &Asked<'_>) -> Result<Entry, Flaws> {
    let mut flaws = Flaws::new();
    let details = details(sent, asked, &mut flaws);
    let role = chosen::<Role>(sent, Field::Role).filter(|role| Asked::roles(asked.kind).contains(role));
    let role = required(role, Field::Role, &mut flaws);
    match (details, role) {
        (Some(details), Some(role)) if flaws.is_empty() => Ok(Entry { details, role, fellowship: false }),
        _ => Err(in_order(flaws)),
    }
}

/// Somebody who registers others, and may not come themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registrant {
    /// Name.
    pub name: String,
    /// Where the link to the group goes.
    pub email: String,
    /// Language of mails.
    pub language: Language,
}

/// Looks at what somebody says of themselves who registers others.
///
/// # Errors
/// Everything that is wrong with it.
pub fn check_registrant(sent: &Typed, asked: &Asked<'_>) -> Result<Registrant, Flaws> {
    let mut flaws = Flaws::new();
    let name = name(sent, &mut flaws);
    let email = email(sent, asked, &mut flaws);
    let language =
        chosen::<Language>(sent, Field::Language).filter(|language| (asked.is_language)(*language));
    let language = required(language, Field::Language, &mut flaws);
    if sent.get(Field::Consent.code()).is_empty() {
        flaws.push((Field::Consent, Wrong::Missing));
    }
    match language {
        Some(language) if flaws.is_empty() => Ok(Registrant { name, email, language }),
        _ => Err(in_order(flaws)),
    }
}

/// Looks at the form by which a person corrects what is held about them.
///
/// # Errors
/// Everything that is wrong with it.
pub fn check_details(sent: &Typed, asked: &Asked<'_>) -> Result<Details, Flaws> {
    let mut flaws = Flaws::new();
    let details = details(sent, asked, &mut flaws);
    details.filter(|_| flaws.is_empty()).ok_or_else(|| in_order(flaws))
}

fn in_order(mut flaws: Flaws) -> Flaws {
    flaws.sort_unstable();
    flaws
}

fn details(sent: &Typed, asked: &Asked<'_>, flaws: &mut Flaws) -> Option<Details> {
    let name = name(sent, flaws);
    let email = email(sent, asked, flaws);
    let kind =
        required(chosen::<OrganizationKind>(sent, Field::OrganizationKind), Field::OrganizationKind, flaws);
    let organization = organization(sent, kind, flaws);
    let country = country(sent, asked, kind, flaws);
    let mode = mode(sent, asked.mode, flaws);
    let language =
        chosen::<Language>(sent, Field::Language).filter(|language| (asked.is_language)(*language));
    let language = required(language, Field::Language, flaws);
    let gender = chosen::<Gender>(sent, Field::Gender);
    if gender.is_none() && !sent.get(Field::Gender.code()).is_empty() {
        flaws.push((Field::Gender, Wrong::Invalid));
    }
    Some(Details {
        name,
        email,
        organization_kind: kind?,
        organization,
        country,
        mode,
        language: language?,
        gender,
    })
}

/// A choice that is on its list.
fn chosen<T: FromStr>(sent: &Typed, field: Field) -> Option<T> {
    sent.get(field.code()).parse().ok()
}

fn required<T>(choice: Option<T>, field: Field, flaws: &mut Flaws) -> Option<T> {
    if choice.is_none() {
        flaws.push((field, Wrong::Missing));
    }
    choice
}

fn name(sent: &Typed, flaws: &mut Flaws) -> String {
    let name = line(sent.get(Field::Name.code()));
    if name.is_empty() {
        flaws.push((Field::Name, Wrong::Missing));
    } else if name.chars().count() > LONGEST_NAME {
        flaws.push((Field::Name, Wrong::TooLong));
    } else if !name.chars().any(char::is_alphabetic) {
        flaws.push((Field::Name, Wrong::Invalid));
    }
    name
}

fn email(sent: &Typed, asked: &Asked<'_>, flaws: &mut Flaws) -> String {
    let email = line(sent.get(Field::Email.code()));
    if email.is_empty() {
        flaws.push((Field::Email, Wrong::Missing));
    } else if !is_email(&email) || !(asked.is_deliverable)(&email) {
        flaws.push((Field::Email, Wrong::Invalid));
    }
    email
}

/// Whoever comes from no organization says `other` and may leave its name empty.
fn organization(sent: &Typed, kind: Option<OrganizationKind>, flaws: &mut Flaws) -> Option<String> {
    let organization = line(sent.get(Field::Organization.code()));
    if organization.chars().count() > LONGEST_ORGANIZATION {
        flaws.push((Field::Organization, Wrong::TooLong));
    }
    if organization.is_empty() && kind.is_some_and(|kind| kind != OrganizationKind::Other) {
        flaws.push((Field::Organization, Wrong::Missing));
    }
    Some(organization).filter(|organization| !organization.is_empty())
}

/// Only an international organization represents no country.
fn country(
    sent: &Typed,
    asked: &Asked<'_>,
    kind: Option<OrganizationKind>,
    flaws: &mut Flaws,
) -> Option<Iso3> {
    let typed = sent.get(Field::Country.code());
    if typed.is_empty() {
        if kind != Some(OrganizationKind::InternationalOrganization) {
            flaws.push((Field::Country, Wrong::Missing));
        }
        return None;
    }
    let country = typed.parse().ok().filter(|country| (asked.is_country)(*country));
    if country.is_none() {
        flaws.push((Field::Country, Wrong::Invalid));
    }
    country
}

fn mode(sent: &Typed, event: Option<EventMode>, flaws: &mut Flaws) -> Option<AttendanceMode> {
    match event? {
        EventMode::OnSite => Some(AttendanceMode::OnSite),
        EventMode::Remote => Some(AttendanceMode::Remote),
        EventMode::Hybrid => {
            let choice = chosen(sent, Field::Mode).filter(|mode| *mode != AttendanceMode::Both);
            required(choice, Field::Mode, flaws)
        }
    }
}

/// Text on one line, without what could disturb the line around it: control characters, and marks
/// that turn the direction of all that follows. Marks that join or part letters belong to names.
fn line(text: &str) -> String {
    let kept = |c: &char| c.is_whitespace() || !(c.is_control() || turns_direction(*c));
    tidy(&text.chars().filter(kept).collect::<String>())
}

const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests;
