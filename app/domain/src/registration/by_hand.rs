//! Somebody whom an officer adds by hand: by telephone before the event, or at its door.

use super::{AttendanceMode, Gender, OrganizationKind, Role};
use crate::{
    codes,
    country::Iso3,
    flaw::{Flaw, Wrong},
    language::Language,
    typed::{LINE, NAME, Reader, Typed},
};

codes! {
    /// As what somebody is added.
    Arrival as "arrival" {
        /// Has a place from now on.
        Confirmed = "confirmed",
        /// Waits for one.
        Waiting = "waiting",
        /// Stands at the door and came.
        WalkIn = "walk_in",
    }
}

/// Somebody as an officer describes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    /// Name, as on a badge.
    pub name: String,
    /// Address.
    pub email: Option<String>,
    /// The country represented; none for international organizations.
    pub country: Option<Iso3>,
    /// Organization.
    pub organization: Option<String>,
    /// What sort it is of.
    pub organization_kind: Option<OrganizationKind>,
    /// Gender, as the person states it.
    pub gender: Option<Gender>,
    /// Role.
    pub role: Role,
    /// How the person takes part.
    pub mode: Option<AttendanceMode>,
    /// Language for mails.
    pub language: Option<Language>,
    /// As what.
    pub arrival: Arrival,
    /// Whether the officer knows that there is no place left.
    pub beyond: bool,
}

/// Somebody as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, is_country: impl Fn(Iso3) -> bool) -> Result<ByHand, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let name = form.required_line("name", NAME);
    let email = form.email("email");
    let country: Option<Iso3> = form.code("country");
    if country.is_some_and(|country| !is_country(country)) {
        form.flaw("country", Wrong::UnknownCode);
    }
    let person = ByHand {
        name,
        email,
        country,
        organization: form.line("organization", LINE),
        organization_kind: form.code("organization_kind"),
        gender: form.code("gender"),
        // Without a role there is a flaw, and this is not returned.
        role: form.required_code("role").unwrap_or(Role::Participant),
        mode: form.code("mode"),
        language: form.code("language"),
        arrival: form.required_code("arrival").unwrap_or(Arrival::Confirmed),
        beyond: typed.get("beyond") == "yes",
    };
    form.finish(person)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(fields: &[(&str, &str)]) -> Result<ByHand, Vec<Flaw>> {
        let base = [("role", "participant"), ("arrival", "confirmed")];
        let fields = base.iter().chain(fields).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        check(&Typed(fields.collect()), |code| code.as_str() == "SEN")
    }

    #[test]
    fn a_name_is_enough() {
        let person = checked(&[("name", " Awa  Ndiaye ")]).unwrap();
        assert_eq!(person.name, "Awa Ndiaye");
        assert_eq!(person.email, None);
        assert_eq!(checked(&[("name", " ")]), Err(vec![Flaw::new("name", Wrong::Missing)]));
    }

    #[test]
    fn codes_must_be_known() {
        let wrong = checked(&[("name", "Awa"), ("country", "XXX"), ("gender", "f")]);
        assert_eq!(
            wrong,
            Err(vec![Flaw::new("country", Wrong::UnknownCode), Flaw::new("gender", Wrong::UnknownCode)])
        );
    }
}
