//! A designation: who speaks for which delegation, where, and how long.

use chrono::NaiveDate;

use crate::{
    country::Iso3,
    event::{EventState, Sector},
    flaw::{Flaw, Wrong},
    identity::normal_form,
    language::Language,
    registration::OrganizationKind,
    typed::{NAME, Reader, Typed},
};

/// Most characters of an organization's name.
pub const LONGEST_ORGANIZATION: usize = 500;

/// The people for whom a focal point speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delegation {
    /// The administration of a country.
    Administration(Iso3),
    /// Everybody of one organization, in one country if it says so.
    Organization {
        /// The name's normal form.
        name: String,
        /// The country that its people represent; none for all.
        country: Option<Iso3>,
    },
}

impl Delegation {
    /// The delegation that a designation is for; none where it names neither a country nor an
    /// organization to go by.
    #[must_use]
    pub fn of(kind: OrganizationKind, organization: Option<&str>, country: Option<Iso3>) -> Option<Self> {
        if kind == OrganizationKind::Administration {
            return country.map(Self::Administration);
        }
        let name = organization.map(normal_form).filter(|name| !name.is_empty())?;
        // Whoever comes for an international organization represents no country.
        let country = country.filter(|_| kind != OrganizationKind::InternationalOrganization);
        Some(Self::Organization { name, country })
    }

    /// Whether somebody with this country and organization belongs to it.
    #[must_use]
    pub fn has(
        &self,
        kind: Option<OrganizationKind>,
        organization: Option<&str>,
        country: Option<Iso3>,
    ) -> bool {
        let administration = kind == Some(OrganizationKind::Administration);
        match self {
            Self::Administration(own) => administration && country == Some(*own),
            Self::Organization { name, country: own } => {
                !administration
                    && organization.is_some_and(|organization| normal_form(organization) == *name)
                    && own.is_none_or(|own| country == Some(own))
            }
        }
    }
}

/// The events of a designation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// One event, by its number.
    Event(i64),
    /// Every event of a Sector.
    Sector(Sector),
}

impl Reach {
    /// Whether an event is among them. Of events that are over, cancelled or not announced nothing is
    /// left to decide.
    #[must_use]
    pub fn covers(self, event: i64, sectors: &[Sector], state: EventState) -> bool {
        let within = match self {
            Self::Event(id) => id == event,
            Self::Sector(sector) => sectors.contains(&sector),
        };
        within && state.is_ahead()
    }
}

/// How long somebody is a focal point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The first day.
    pub from: NaiveDate,
    /// The first day on which they no longer are; none while no end is known.
    pub until: Option<NaiveDate>,
    /// Whether it was taken back.
    pub revoked: bool,
}

impl Term {
    /// Whether they are one on a day.
    #[must_use]
    pub fn holds(self, day: NaiveDate) -> bool {
        !self.revoked && self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// A designation as an officer enters it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// The Sector for whose events it holds; none for the one event on whose page it is entered.
    pub sector: Option<Sector>,
    /// What sort the delegation's organization is of.
    pub organization_kind: OrganizationKind,
    /// The organization's name; may be missing for an administration.
    pub organization: Option<String>,
    /// The country; may be missing for an organization.
    pub country: Option<Iso3>,
    /// Name of the focal point.
    pub name: String,
    /// Address, to which the link goes.
    pub email: String,
    /// Language of the mails.
    pub language: Language,
    /// The first day.
    pub from: NaiveDate,
    /// The first day on which it no longer holds.
    pub until: Option<NaiveDate>,
}

/// A designation as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(
    typed: &Typed,
    sectors: &[Sector],
    is_country: impl Fn(Iso3) -> bool,
    is_deliverable: impl Fn(&str) -> bool,
) -> Result<Designation, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let sector: Option<Sector> = form.code("sector");
    if sector.is_some_and(|sector| !sectors.contains(&sector)) {
        form.flaw("sector", Wrong::UnknownCode);
    }
    let kind: Option<OrganizationKind> = form.required_code("organization_kind");
    let organization = form.line("organization", LONGEST_ORGANIZATION);
    let country: Option<Iso3> = form.code("country");
    if country.is_some_and(|country| !is_country(country)) {
        form.flaw("country", Wrong::UnknownCode);
    }
    match kind {
        Some(OrganizationKind::Administration) if typed.filled("country").is_none() => {
            form.flaw("country", Wrong::Missing);
        }
        Some(kind) if kind != OrganizationKind::Administration && typed.filled("organization").is_none() => {
            form.flaw("organization", Wrong::Missing);
        }
        _ => (),
    }
    let name = form.required_line("name", NAME);
    let email = email(&mut form, is_deliverable);
    let language: Option<Language> = form.required_code("language");
    if typed.filled("from").is_none() {
        form.flaw("from", Wrong::Missing);
    }
    let from: Option<NaiveDate> = form.parsed("from", Wrong::NotADate);
    let until: Option<NaiveDate> = form.parsed("until", Wrong::NotADate);
    if let (Some(from), Some(until)) = (from, until)
        && until <= from
    {
        form.flaw("until", Wrong::EndBeforeStart);
    }
    let designation = Designation {
        sector,
        // What is missing is a flaw, and this is not returned.
        organization_kind: kind.unwrap_or(OrganizationKind::Other),
        organization,
        country,
        name,
        email,
        language: language.unwrap_or(Language::EN),
        from: from.unwrap_or_default(),
        until,
    };
    form.finish(designation)
}

/// The address, which the mailer must be able to send to.
fn email(form: &mut Reader<'_>, is_deliverable: impl Fn(&str) -> bool) -> String {
    if form.typed.filled("email").is_none() {
        form.flaw("email", Wrong::Missing);
    }
    let before = form.flaws.len();
    let email = form.email("email").unwrap_or_default();
    if !email.is_empty() && form.flaws.len() == before && !is_deliverable(&email) {
        form.flaw("email", Wrong::NotAnEmail);
    }
    email
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Iso3 {
        code.parse().unwrap()
    }

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 5, number).unwrap()
    }

    fn checked(fields: &[(&str, &str)]) -> Result<Designation, Vec<Flaw>> {
        let base = [
            ("organization_kind", "administration"),
            ("country", "SEN"),
            ("name", "Awa  Ndiaye"),
            ("email", "awa@artp.example"),
            ("language", "fr"),
            ("from", "2027-01-01"),
        ];
        let kept = base.iter().filter(|(name, _)| fields.iter().all(|(field, _)| field != name));
        let all = kept.chain(fields).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        check(
            &Typed(all.collect()),
            &[Sector::T],
            |code| code == country("SEN"),
            |email| !email.contains('!'),
        )
    }

    #[test]
    fn an_administration_is_of_one_country_and_takes_nobody_else() {
        use OrganizationKind::{Administration, Regulator};
        let senegal = Delegation::of(Administration, Some("Ministère"), Some(country("SEN"))).unwrap();
        assert!(senegal.has(Some(Administration), Some("ARTP"), Some(country("SEN"))));
        assert!(!senegal.has(Some(Administration), Some("Ministère"), Some(country("MLI"))));
        assert!(!senegal.has(Some(Regulator), Some("Ministère"), Some(country("SEN"))));
        assert!(!senegal.has(None, None, Some(country("SEN"))));
        assert_eq!(Delegation::of(Administration, Some("Ministère"), None), None);
    }

    #[test]
    fn an_organization_is_known_by_its_name_however_it_is_spelled() {
        use OrganizationKind::{Academia, Administration, InternationalOrganization, Private};
        let orange = Delegation::of(Private, Some("Orange"), Some(country("SEN"))).unwrap();
        assert!(orange.has(Some(Academia), Some(" ORANGE "), Some(country("SEN"))));
        assert!(!orange.has(Some(Private), Some("Orange"), Some(country("FRA"))));
        assert!(!orange.has(Some(Administration), Some("Orange"), Some(country("SEN"))));
        assert!(!orange.has(Some(Private), Some("Orange Mali"), Some(country("SEN"))));
        assert!(!orange.has(Some(Private), None, Some(country("SEN"))));
        let union = Delegation::of(InternationalOrganization, Some("IEC"), Some(country("FRA"))).unwrap();
        assert!(union.has(Some(InternationalOrganization), Some("iec"), None), "it represents no country");
        assert_eq!(Delegation::of(Private, Some(" "), None), None, "no name means nobody, not everybody");
    }

    #[test]
    fn a_term_ends_on_its_last_day_and_when_it_is_taken_back() {
        let term = Term { from: day(2), until: Some(day(4)), revoked: false };
        assert_eq!([1, 2, 3, 4].map(|number| term.holds(day(number))), [false, true, true, false]);
        assert!(!Term { revoked: true, ..term }.holds(day(3)));
        assert!(Term { until: None, ..term }.holds(day(30)));
    }

    #[test]
    fn only_events_that_are_ahead_are_covered() {
        let open = EventState::RegistrationOpen;
        assert!(Reach::Event(7).covers(7, &[], open));
        assert!(!Reach::Event(7).covers(8, &[], open));
        assert!(Reach::Sector(Sector::T).covers(8, &[Sector::D, Sector::T], open));
        assert!(!Reach::Sector(Sector::T).covers(8, &[Sector::D], open));
        for state in [EventState::Draft, EventState::Held, EventState::Cancelled, EventState::RecordClosed] {
            assert!(!Reach::Event(7).covers(7, &[], state), "{state}");
        }
    }

    #[test]
    fn a_designation_names_whom_it_is_for() {
        let good = checked(&[]).unwrap();
        assert_eq!((good.name.as_str(), good.country), ("Awa Ndiaye", Some(country("SEN"))));
        let wrong = |fields| checked(fields).unwrap_err();
        assert_eq!(wrong(&[("country", "")]), [Flaw::new("country", Wrong::Missing)]);
        let nameless = wrong(&[("organization_kind", "sector_member")]);
        assert_eq!(nameless, [Flaw::new("organization", Wrong::Missing)]);
        assert_eq!(wrong(&[("sector", "ITU-D")]), [Flaw::new("sector", Wrong::UnknownCode)]);
        assert_eq!(wrong(&[("email", "awa!@artp.example")]), [Flaw::new("email", Wrong::NotAnEmail)]);
        assert_eq!(wrong(&[("until", "2026-12-31")]), [Flaw::new("until", Wrong::EndBeforeStart)]);
        assert_eq!(wrong(&[("from", "")]), [Flaw::new("from", Wrong::Missing)]);
    }
}
