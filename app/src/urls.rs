//! The only place that spells an address.

use std::fmt::Display;

use domain::language::Language;

/// An address in a language: `/fr` and a path that begins with a slash.
#[must_use]
pub fn in_language(language: Language, path: &str) -> String {
    format!("/{language}{path}")
}

/// The calendar.
#[must_use]
pub fn calendar(language: Language) -> String {
    in_language(language, "/")
}

/// The page of an event.
#[must_use]
pub fn event(language: Language, slug: &str) -> String {
    in_language(language, &format!("/events/{slug}"))
}

/// The calendar file of an event.
#[must_use]
pub fn event_ics(language: Language, slug: &str) -> String {
    in_language(language, &format!("/events/{slug}/event.ics"))
}

/// The registration form of an event.
#[must_use]
pub fn register(language: Language, slug: &str) -> String {
    in_language(language, &format!("/events/{slug}/register"))
}

/// The page that a person sees after registering.
#[must_use]
pub fn registered(language: Language, slug: &str) -> String {
    in_language(language, &format!("/events/{slug}/registered"))
}

/// A person's own registration, behind the token of their mail.
#[must_use]
pub fn own_registration(language: Language, token: &str) -> String {
    in_language(language, &format!("/r/{token}"))
}

/// A registration form that is kept to be gone on with.
#[must_use]
pub fn registration_draft(language: Language, slug: &str, token: &str) -> String {
    format!("{}/{token}", register(language, slug))
}

/// A part of one's own registration, such as `withdrawal`.
#[must_use]
pub fn own_registration_part(language: Language, token: &str, part: &str) -> String {
    in_language(language, &format!("/r/{token}/{part}"))
}

/// Where whoever gets messages of officers says that they want no more.
#[must_use]
pub fn unsubscribe(language: Language, token: &str) -> String {
    in_language(language, &format!("/unsubscribe/{token}"))
}

/// The same in the zone that a reader chose.
#[must_use]
pub fn event_in_zone(language: Language, slug: &str, zone: &str) -> String {
    // Names of zones hold nothing that an address would need to escape but `+`.
    format!("{}?zone={}", event(language, slug), zone.replace('+', "%2B"))
}

/// The form by which one person registers several for an event.
#[must_use]
pub fn register_group(language: Language, slug: &str) -> String {
    in_language(language, &format!("/events/{slug}/group"))
}

/// The page of a group, behind the token of a mail.
#[must_use]
pub fn group(language: Language, token: &str) -> String {
    in_language(language, &format!("/g/{token}"))
}

/// What can be done about a person of a group, such as `2/withdrawal`.
#[must_use]
pub fn group_member(language: Language, token: &str, part: &str) -> String {
    in_language(language, &format!("/g/{token}/members/{part}"))
}

/// A focal point's page, behind the token of their mail.
#[must_use]
pub fn delegation(language: Language, token: &str) -> String {
    in_language(language, &format!("/d/{token}"))
}

/// A focal point's page of an event, or a part of it such as `nominations`.
#[must_use]
pub fn delegation_event(language: Language, token: &str, slug: &str, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    in_language(language, &format!("/d/{token}/events/{slug}{slash}{part}"))
}

/// An invitation, behind the token of its link.
#[must_use]
pub fn invitation(language: Language, token: &str) -> String {
    in_language(language, &format!("/i/{token}"))
}

/// A questionnaire, behind the token of its link.
#[must_use]
pub fn questionnaire(language: Language, token: &str) -> String {
    in_language(language, &format!("/q/{token}"))
}

/// Where whoever reads the page at an address says that mails reach them, though some came back.
#[must_use]
pub fn address_good(page: &str) -> String {
    format!("{page}/address/reinstatement")
}

/// Where an invitation is declined.
#[must_use]
pub fn declination(language: Language, token: &str) -> String {
    in_language(language, &format!("/i/{token}/declination"))
}

/// The registration form of an event for somebody who was invited.
#[must_use]
pub fn register_invited(language: Language, slug: &str, token: &str) -> String {
    format!("{}?invitation={token}", register(language, slug))
}

/// Where the link to one's own registrations is asked for again.
#[must_use]
pub fn own_links(language: Language) -> String {
    in_language(language, "/r/links")
}

/// A feed of all events, such as `events.ics`.
#[must_use]
pub fn feed(language: Language, name: &str) -> String {
    in_language(language, &format!("/feeds/{name}"))
}

/// The public figures; `query` is empty, or what is chosen.
#[must_use]
pub fn figures(language: Language, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    in_language(language, &format!("/figures{mark}{query}"))
}

/// A file of the public figures, such as `csv`.
#[must_use]
pub fn figures_file(language: Language, ending: &str, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    in_language(language, &format!("/figures.{ending}{mark}{query}"))
}

/// How the public figures are counted; `part` is empty, or what is counted.
#[must_use]
pub fn figures_method(language: Language, part: &str) -> String {
    let mark = if part.is_empty() { "" } else { "#" };
    in_language(language, &format!("/figures/method{mark}{part}"))
}

/// A sample in the gallery of a debug build, or with an empty name the list of them.
#[must_use]
pub fn gallery(language: Language, name: &str) -> String {
    let slash = if name.is_empty() { "" } else { "/" };
    in_language(language, &format!("/gallery{slash}{name}"))
}

/// Where browsers with script search for organizations as somebody types.
#[must_use]
pub fn organizations(language: Language) -> String {
    in_language(language, "/organizations")
}

/// What is kept about people, why and for how long.
#[must_use]
pub fn privacy(language: Language) -> String {
    in_language(language, "/privacy")
}

/// The same for somebody whose data were just erased.
#[must_use]
pub fn erased(language: Language) -> String {
    format!("{}?done=erased", privacy(language))
}

/// A staff page; the path begins with a slash or is empty.
#[must_use]
pub fn staff(language: Language, path: &str) -> String {
    in_language(language, &format!("/staff{path}"))
}

/// A staff page of an event, such as `registrations`.
#[must_use]
pub fn staff_event(language: Language, id: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/events/{id}{slash}{part}"))
}

/// The page for signing in, which then leads to `next`.
#[must_use]
pub fn sign_in(language: Language, next: Option<&str>) -> String {
    let next = next.map(|next| format!("?next={}", encoded(next))).unwrap_or_default();
    staff(language, &format!("/sign-in{next}"))
}

/// What was typed when a session had ended.
#[must_use]
pub fn kept_form(language: Language, token: &str) -> String {
    staff(language, &format!("/kept/{token}"))
}

/// The page of one staff account, or a part of it such as `closing`.
#[must_use]
pub fn staff_user(language: Language, id: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/users/{id}{slash}{part}"))
}

/// A stored report, or a part of it such as `comparison`.
#[must_use]
pub fn staff_report(language: Language, id: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/reports/documents/{id}{slash}{part}"))
}

/// A mail in the outbox, or a part of it such as `sending`.
#[must_use]
pub fn staff_mail(language: Language, id: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/mails/{id}{slash}{part}"))
}

/// The mails of one event in the outbox.
#[must_use]
pub fn staff_mails_of(language: Language, event: impl Display) -> String {
    staff(language, &format!("/mails?event={event}"))
}

/// A person across events, or a part of it such as `distinction/12`.
#[must_use]
pub fn staff_person(language: Language, id: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/people/{id}{slash}{part}"))
}

/// Where somebody is merged into a person who stays.
#[must_use]
pub fn staff_merger(language: Language, kept: impl Display, other: impl Display) -> String {
    staff(language, &format!("/people/{kept}/merger/{other}"))
}

/// An organization of the managed list, or a part of it such as `merger`.
#[must_use]
pub fn staff_organization(language: Language, id: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/organizations/{id}{slash}{part}"))
}

/// The page on which it is decided what a typed text of an organization means.
#[must_use]
pub fn staff_organization_text(language: Language, spelling: &str) -> String {
    staff(language, &format!("/organizations/text?spelling={}", encoded(spelling)))
}

/// A paragraph of a resolution.
#[must_use]
pub fn staff_paragraph(language: Language, id: &str) -> String {
    staff(language, &format!("/mandates/paragraph?id={}", encoded(id)))
}

/// The decision on a scheduled graduation, or a part of it such as `confirmation`.
#[must_use]
pub fn graduation(language: Language, iso3: impl Display, class: impl Display, part: &str) -> String {
    let slash = if part.is_empty() { "" } else { "/" };
    staff(language, &format!("/lists/{iso3}/{class}{slash}{part}"))
}

/// A text as it stands in a query.
#[must_use]
pub fn in_query(text: &str) -> String {
    encoded(text)
}

/// What may stand in a query as it is; all else as `%XX`.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let sign = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(sign).collect()
}

/// The link that sets a password, for mails and the command line: it finds the reader's language.
#[must_use]
pub fn set_password_anywhere(public_url: &str, token: &str) -> String {
    format!("{public_url}/staff/password/{token}")
}

/// The link that sets a password.
#[must_use]
pub fn set_password(language: Language, token: &str) -> String {
    staff(language, &format!("/password/{token}"))
}

/// A file of the platform's look or script.
#[must_use]
pub fn asset(name: &str) -> String {
    format!("/assets/{name}")
}
