//! One's own account: the password, and signing out everywhere.

use domain::password::SHORTEST;
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, error_summary, field, notice},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// One's own account.
#[derive(Debug, Clone, Default)]
pub struct OwnAccount {
    /// Address.
    pub email: String,
    /// Role, named.
    pub role: String,
    /// The Sector that the account is limited to, named; may be empty.
    pub sector: String,
    /// Region that the account is limited to, named; may be empty.
    pub region: String,
    /// Token of the forms.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the password was changed just now.
    pub changed: bool,
}

/// The page.
pub fn own_account(locale: Tongue, model: &OwnAccount) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-own-title");
    let errors = &model.errors;
    let present = Field::new("present", locale.text("accounts-present"), "")
        .kind("password")
        .autocomplete("current-password")
        .required();
    let region = (!model.region.is_empty()).then(|| {
        view! { <dt>{locale.text("accounts-region")}</dt><dd>{model.region.clone()}</dd> }
    });
    let sector = (!model.sector.is_empty()).then(|| {
        view! { <dt>{locale.text("accounts-sector")}</dt><dd>{model.sector.clone()}</dd> }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        {error_summary(locale, errors)}
        {model.changed.then(|| notice("done", locale.text("accounts-own-changed")))}
        <dl class="facts">
            <dt>{locale.text("accounts-email")}</dt><dd><bdi>{model.email.clone()}</bdi></dd>
            <dt>{locale.text("accounts-role")}</dt><dd>{model.role.clone()}</dd>
            {sector}
            {region}
        </dl>
        <h2>{locale.text("accounts-own-password")}</h2>
        <form method="post" action=urls::staff(locale.language, "/account")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            {field(locale, &present, errors)}
            {new_password(locale, errors)}
            <div class="actions"><button>{locale.text("accounts-own-change")}</button></div>
        </form>
        <h2>{locale.text("accounts-everywhere")}</h2>
        <p>{locale.text("accounts-everywhere-help")}</p>
        <form method="post" action=urls::staff(locale.language, "/account/sign-out")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <div class="actions"><button class="quiet">{locale.text("accounts-everywhere")}</button></div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// The two fields of a new password.
pub(super) fn new_password(locale: Tongue, errors: &Errors) -> impl IntoView + use<> {
    let shortest = [("count", count(SHORTEST))];
    let password = Field::new("password", locale.text("accounts-new"), "")
        .hint(locale.with("accounts-new-hint", &shortest))
        .kind("password")
        .autocomplete("new-password")
        .required();
    let again = Field::new("again", locale.text("accounts-again"), "")
        .kind("password")
        .autocomplete("new-password")
        .required();
    view! { {field(locale, &password, errors)} {field(locale, &again, errors)} }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<OwnAccount> {
    let plain = OwnAccount {
        email: "officer@example.org".into(),
        role: locale.code("staff_role", "event_officer"),
        sector: locale.code("sector", "ITU-D"),
        region: locale.code("region", "AFR"),
        ..OwnAccount::default()
    };
    let mut errors = Errors::default();
    errors.add("present", locale.text("accounts-error-present"));
    vec![plain.clone(), OwnAccount { changed: true, ..plain.clone() }, OwnAccount { errors, ..plain }]
}
