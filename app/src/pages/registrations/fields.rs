//! What is asked of a person, when they register and when they correct it later.

use domain::{
    registration::entry::{Field as Asked, Flaws},
    typed::Typed,
};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, checkbox, field, select},
    i18n::Tongue,
    islands::{country_field, organization_field},
};

/// What can be chosen, named and in the language's order.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Sorts of organizations.
    pub organization_kinds: Vec<Choice>,
    /// Countries and territories.
    pub countries: Vec<Choice>,
    /// Names of organizations that are proposed, with their abbreviations; any other can be typed.
    pub organizations: Vec<Choice>,
    /// Address of the file with their names in every language.
    pub country_names: String,
    /// What one can come to do; empty where it is not asked.
    pub roles: Vec<Choice>,
    /// How one can take part; empty where it is not asked.
    pub modes: Vec<Choice>,
    /// Languages of mails.
    pub languages: Vec<Choice>,
    /// Genders.
    pub genders: Vec<Choice>,
    /// Whether a fellowship can be wished for.
    pub fellowship: bool,
}

/// The sentences for what is wrong.
#[must_use]
pub fn errors(locale: Tongue, flaws: &Flaws) -> Errors {
    let sentence = |field: &Asked, wrong| locale.text(&format!("registration-wrong-{field}-{wrong}"));
    Errors(flaws.iter().map(|(field, wrong)| (field.to_string(), sentence(field, wrong))).collect())
}

/// A field of the form with its label and what was typed.
fn asked(locale: Tongue, field: Asked, typed: &Typed) -> Field {
    Field::new(field.code(), locale.text(&format!("registration-{field}")), typed.get(field.code()))
}

/// The fields that a person can also correct later.
pub fn details(locale: Tongue, typed: &Typed, choices: &Choices, errors: &Errors) -> impl IntoView + use<> {
    let asked = |name| asked(locale, name, typed);
    let text = |id: &str| locale.text(id);
    let choose = text("registration-choose");
    let choice = |field: Field, choices: &[Choice]| select(locale, &field, &choose, choices, errors);
    let modes = &choices.modes;
    let name = asked(Asked::Name).required().autocomplete("name").hint(text("registration-name-hint"));
    let email = asked(Asked::Email)
        .required()
        .kind("email")
        .autocomplete("email")
        .hint(text("registration-email-hint"));
    let organization = asked(Asked::Organization)
        .depends()
        .autocomplete("organization")
        .hint(text("registration-organization-hint"));
    let country =
        asked(Asked::Country).depends().autocomplete("country").hint(text("registration-country-hint"));
    let language = asked(Asked::Language).required().hint(text("registration-language-hint"));
    let gender = select(
        locale,
        &asked(Asked::Gender).hint(text("registration-gender-hint")),
        &text("registration-gender-empty"),
        &choices.genders,
        errors,
    );
    view! {
        {field(locale, &name, errors)}
        {field(locale, &email, errors)}
        {choice(asked(Asked::OrganizationKind).required(), &choices.organization_kinds)}
        {organization_field(locale, &organization, &choices.organizations, errors)}
        {country_field(locale, &country, &choose, &choices.countries, &choices.country_names, errors)}
        {(!choices.roles.is_empty()).then(|| choice(asked(Asked::Role).required(), &choices.roles))}
        {(!modes.is_empty()).then(|| choice(asked(Asked::Mode).required(), modes))}
        {choice(language, &choices.languages)}
        {gender}
    }
}

/// The wish for a fellowship, where there are any.
pub fn fellowship(
    locale: Tongue,
    typed: &Typed,
    choices: &Choices,
    errors: &Errors,
) -> Option<impl IntoView + use<>> {
    let wish = asked(locale, Asked::Fellowship, typed).hint(locale.text("registration-fellowship-hint"));
    choices.fellowship.then(|| checkbox(&wish, errors))
}

/// The consent, which is always given anew.
pub fn consent(locale: Tongue, typed: &Typed, errors: &Errors) -> impl IntoView + use<> {
    checkbox(&asked(locale, Asked::Consent, typed).required(), errors)
}

/// Choices that samples show.
#[must_use]
pub fn sample_choices() -> Choices {
    let list = |pairs: &[(&str, &str)]| -> Vec<Choice> {
        pairs.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect()
    };
    Choices {
        organization_kinds: list(&[("regulator", "Regulatory authority"), ("other", "Other")]),
        countries: list(&[("CIV", "Côte d’Ivoire"), ("SEN", "Senegal")]),
        organizations: list(&[("Autorité de <régulation>", "ARTP")]),
        country_names: "/assets/countries.txt".into(),
        roles: list(&[("participant", "Participant"), ("speaker", "Speaker")]),
        modes: list(&[("on_site", "On site"), ("remote", "Remotely")]),
        languages: list(&[("ar", "العربية"), ("fr", "Français")]),
        genders: list(&[("female", "Female"), ("male", "Male"), ("other", "Other")]),
        fellowship: true,
    }
}

#[cfg(test)]
mod tests {
    use domain::registration::entry::Wrong::{Invalid, Missing, TooLong};

    use super::*;
    use crate::i18n::Locales;

    #[test]
    fn everything_that_can_be_wrong_has_its_sentence() {
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
            (Asked::Consent, Missing),
        ];
        let locale = Locales::shipped().or_english(domain::language::Language::EN);
        for (field, sentence) in errors(locale, &flaws).0 {
            assert!(!sentence.starts_with("registration-"), "{field}: {sentence}");
        }
    }
}
