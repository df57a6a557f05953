//! Signing in.

use leptos::prelude::*;

use crate::{
    components::{Errors, Field, error_summary, field, notice},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The form that signs in.
#[derive(Debug, Clone, Default)]
pub struct SignIn {
    /// Address, as typed.
    pub email: String,
    /// Where to go then; may be empty.
    pub next: String,
    /// Whether something was typed when the session had ended, which is kept there.
    pub keeps: bool,
    /// The form's token.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
}

/// The page.
pub fn sign_in(locale: Tongue, model: &SignIn) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-sign-in");
    let errors = &model.errors;
    let email = Field::new("email", locale.text("accounts-email"), &model.email)
        .kind("email")
        .autocomplete("username")
        .required();
    let password = Field::new("password", locale.text("accounts-password"), "")
        .kind("password")
        .autocomplete("current-password")
        .required();
    let body = view! {
        <h1>{title.clone()}</h1>
        {error_summary(locale, errors)}
        {model.keeps.then(|| notice("warning", locale.text("accounts-kept-sign-in")))}
        <form method="post" action=urls::sign_in(locale.language, None)>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="next" value=model.next.clone()/>
            {field(locale, &email, errors)}
            {field(locale, &password, errors)}
            <div class="actions">
                <button>{locale.text("accounts-sign-in")}</button>
                <a href=urls::staff(locale.language, "/password")>{locale.text("accounts-forgotten")}</a>
            </div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<SignIn> {
    let mut errors = Errors::default();
    errors.add("email", locale.text("accounts-error-sign-in"));
    vec![
        SignIn::default(),
        SignIn { next: "/en/staff/kept/secret".into(), keeps: true, ..SignIn::default() },
        SignIn { email: "officer@example.org".into(), errors, ..SignIn::default() },
    ]
}
