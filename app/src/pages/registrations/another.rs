//! What somebody says of another person whom they register: a focal point who nominates, or whoever
//! registers a group. The fields stand under a prefix, so that a page can ask for several people.

use domain::{
    registration::entry::{Field as Asked, Flaws},
    typed::Typed,
};
use leptos::prelude::*;

use super::fields::Choices;
use crate::{
    components::{Choice, Errors, Field, field, select},
    i18n::Tongue,
    islands::{country_field, organization_field},
};

/// Which facts of the delegation are asked for; the others are given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asks {
    /// The sort of organization.
    pub organization_kind: bool,
    /// The organization's name.
    pub organization: bool,
    /// The country.
    pub country: bool,
}

/// The name of a field under a prefix.
#[must_use]
pub fn name_of(prefix: &str, asked: Asked) -> String {
    format!("{prefix}{asked}")
}

/// The sentences for what is wrong.
#[must_use]
pub fn errors(locale: Tongue, prefix: &str, flaws: &Flaws) -> Errors {
    let sentence = |asked: &Asked, wrong| locale.text(&format!("another-wrong-{asked}-{wrong}"));
    Errors(flaws.iter().map(|(asked, wrong)| (name_of(prefix, *asked), sentence(asked, wrong))).collect())
}

fn asked(locale: Tongue, prefix: &str, asked: Asked, typed: &Typed) -> Field {
    let name = name_of(prefix, asked);
    let label = match asked {
        Asked::Role | Asked::Mode => locale.text(&format!("another-{asked}")),
        _ => locale.text(&format!("registration-{asked}")),
    };
    Field::new(&name, label, typed.get(&name)).autocomplete("off")
}

/// The fields of one person.
pub fn person(
    locale: Tongue,
    prefix: &str,
    typed: &Typed,
    choices: &Choices,
    errors: &Errors,
) -> impl IntoView + use<> {
    let asked = |field| asked(locale, prefix, field, typed);
    let choose = locale.text("registration-choose");
    let choice = |field: Field, choices: &[Choice]| select(locale, &field, &choose, choices, errors);
    let name = asked(Asked::Name).required().hint(locale.text("another-name-hint"));
    let email = asked(Asked::Email).required().kind("email").hint(locale.text("another-email-hint"));
    let gender = asked(Asked::Gender).hint(locale.text("another-gender-hint"));
    view! {
        {field(locale, &name, errors)}
        {field(locale, &email, errors)}
        {choice(asked(Asked::Role).required(), &choices.roles)}
        {(!choices.modes.is_empty()).then(|| choice(asked(Asked::Mode).required(), &choices.modes))}
        {choice(asked(Asked::Language).required(), &choices.languages)}
        {select(locale, &gender, &locale.text("another-gender-empty"), &choices.genders, errors)}
    }
}

/// The facts of the delegation that are asked for.
pub fn delegation(
    locale: Tongue,
    prefix: &str,
    typed: &Typed,
    choices: &Choices,
    errors: &Errors,
    asks: Asks,
) -> impl IntoView + use<> {
    let asked = |field| asked(locale, prefix, field, typed);
    let choose = locale.text("registration-choose");
    let organization_kind = asked(Asked::OrganizationKind).required();
    let organization = asked(Asked::Organization).depends().hint(locale.text("another-organization-hint"));
    let country = asked(Asked::Country).depends().hint(locale.text("another-country-hint"));
    view! {
        {asks.organization_kind
            .then(|| select(locale, &organization_kind, &choose, &choices.organization_kinds, errors))}
        {asks.organization.then(|| organization_field(locale, &organization, &choices.organizations, errors))}
        {asks.country
            .then(|| country_field(locale, &country, &choose, &choices.countries, &choices.country_names, errors))}
    }
}

#[cfg(test)]
mod tests {
    use domain::registration::entry::Wrong::{Invalid, Missing, TooLong};

    use super::*;
    use crate::i18n::Locales;

    #[test]
    fn everything_that_can_be_wrong_with_another_person_has_its_sentence() {
        let flaws = vec![
            (Asked::Name, Missing),
            (Asked::Name, TooLong),
            (Asked::Name, Invalid),
            (Asked::Email, Missing),
            (Asked::Email, Invalid),
            (Asked::OrganizationKind, Missing),
            (Asked::Organization, Missing),
            (Asked::Organization, TooLong),
            (Asked::Country, Missing),
            (Asked::Country, Invalid),
            (Asked::Role, Missing),
            (Asked::Mode, Missing),
            (Asked::Language, Missing),
            (Asked::Gender, Invalid),
        ];
        let locale = Locales::shipped().or_english(domain::language::Language::EN);
        for (field, sentence) in errors(locale, "p2-", &flaws).0 {
            assert!(field.starts_with("p2-") && !sentence.starts_with("another-"), "{field}: {sentence}");
        }
    }
}
