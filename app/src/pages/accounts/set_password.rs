//! Setting a password behind a one-time link.

use leptos::prelude::*;

use super::own_account::new_password;
use crate::{
    components::{Errors, Field, error_summary, field},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The form that sets a password.
#[derive(Debug, Clone, Default)]
pub struct SetPassword {
    /// The account's address.
    pub email: String,
    /// The link's token.
    pub link: String,
    /// The form's token.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
}

/// The page.
pub fn set_password(locale: Tongue, model: &SetPassword) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-set-title");
    let errors = &model.errors;
    // Shown so that the browser keeps the password under the right name; it cannot be changed here.
    let email = Field::new("email", locale.text("accounts-email"), &model.email)
        .kind("email")
        .autocomplete("username")
        .required();
    let body = view! {
        <h1>{title.clone()}</h1>
        {error_summary(locale, errors)}
        <form method="post" action=urls::set_password(locale.language, &model.link)>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <fieldset disabled>{field(locale, &email, &Errors::default())}</fieldset>
            {new_password(locale, errors)}
            <div class="actions"><button>{locale.text("accounts-set-send")}</button></div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<SetPassword> {
    let plain =
        SetPassword { email: "officer@example.org".into(), link: "token".into(), ..SetPassword::default() };
    let mut errors = Errors::default();
    errors.add("password", locale.text("accounts-error-same"));
    vec![plain.clone(), SetPassword { errors, ..plain }]
}
