//! Inviting somebody.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, select},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The form that invites.
#[derive(Debug, Clone, Default)]
pub struct NewUser {
    /// Address, as typed.
    pub email: String,
    /// What the account may do.
    pub duties: Duties,
    /// Language of the invitation.
    pub language: String,
    /// Languages that can be chosen.
    pub languages: Vec<Choice>,
    /// The form's token.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
}

/// What an account may do, and where: fields that inviting and changing share.
#[derive(Debug, Clone, Default)]
pub struct Duties {
    /// Name, as typed.
    pub name: String,
    /// Code of the role.
    pub role: String,
    /// Code of the Sector, or empty.
    pub sector: String,
    /// Code of the region, or empty.
    pub region: String,
    /// Roles that can be chosen.
    pub roles: Vec<Choice>,
    /// Sectors that can be chosen.
    pub sectors: Vec<Choice>,
    /// Regions that can be chosen.
    pub regions: Vec<Choice>,
}

/// The page.
pub fn new_user(locale: Tongue, model: &NewUser) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-new-user");
    let errors = &model.errors;
    let email = Field::new("email", locale.text("accounts-email"), &model.email).kind("email").required();
    let language = Field::new("language", locale.text("accounts-language"), &model.language).required();
    let body = view! {
        <h1>{title.clone()}</h1>
        {error_summary(locale, errors)}
        <form method="post" action=urls::staff(locale.language, "/users")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            {field(locale, &email, errors)}
            {duties(locale, &model.duties, errors)}
            {select(locale, &language, &locale.text("accounts-choose"), &model.languages, errors)}
            <p class="hint">{locale.text("accounts-new-user-help")}</p>
            <div class="actions"><button>{locale.text("accounts-invite")}</button></div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// The fields that inviting and changing share.
pub(super) fn duties(locale: Tongue, duties: &Duties, errors: &Errors) -> impl IntoView + use<> {
    let name = Field::new("name", locale.text("accounts-name"), &duties.name);
    let role = Field::new("role", locale.text("accounts-role"), &duties.role).required();
    let sector = Field::new("sector", locale.text("accounts-sector"), &duties.sector)
        .hint(locale.text("accounts-sector-hint"));
    let region = Field::new("region", locale.text("accounts-region"), &duties.region)
        .hint(locale.text("accounts-region-hint"));
    view! {
        {field(locale, &name, errors)}
        {select(locale, &role, &locale.text("accounts-choose"), &duties.roles, errors)}
        {select(locale, &sector, &locale.text("accounts-all"), &duties.sectors, errors)}
        {select(locale, &region, &locale.text("accounts-all"), &duties.regions, errors)}
    }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<NewUser> {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    let duties = Duties {
        roles: vec![named("staff_role", "administrator"), named("staff_role", "viewer")],
        sectors: vec![named("sector", "ITU-D")],
        regions: vec![named("region", "AFR")],
        ..Duties::default()
    };
    let plain = NewUser { duties, languages: vec![named("language", "fr")], ..NewUser::default() };
    let mut errors = Errors::default();
    errors.add("email", locale.text("accounts-error-email"));
    vec![plain.clone(), NewUser { email: "officer".into(), errors, ..plain }]
}
