//! Asking for a link when the password is forgotten.

use leptos::prelude::*;

use crate::{
    components::{Errors, Field, error_summary, field},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The form that asks for a link.
#[derive(Debug, Clone, Default)]
pub struct AskLink {
    /// Address, as typed.
    pub email: String,
    /// The form's token.
    pub token: String,
    /// What is wrong.
    pub errors: Errors,
}

/// The page.
pub fn ask_link(locale: Tongue, model: &AskLink) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-ask-title");
    let errors = &model.errors;
    let email = Field::new("email", locale.text("accounts-email"), &model.email)
        .kind("email")
        .autocomplete("username")
        .required();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{locale.text("accounts-ask-help")}</p>
        {error_summary(locale, errors)}
        <form method="post" action=urls::staff(locale.language, "/password")>
            <input type="hidden" name="_token" value=model.token.clone()/>
            {field(locale, &email, errors)}
            <div class="actions"><button>{locale.text("accounts-ask-send")}</button></div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<AskLink> {
    vec![AskLink::default()]
}
