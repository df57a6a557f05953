//! Asking again for the links to one's own registrations. The answer is the same whether or not
//! anything is held for the address.

use leptos::prelude::*;

use crate::{
    components::{Errors, Field, error_summary, field, notice},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The form, before and after it was sent.
#[derive(Debug, Clone, Default)]
pub struct OwnLinks {
    /// The address typed.
    pub email: String,
    /// What is wrong.
    pub errors: Errors,
    /// Whether it was sent.
    pub sent: bool,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// The page.
pub fn own_links(locale: Tongue, form: &OwnLinks) -> Page<impl IntoView + use<>> {
    let title = locale.text("own-links");
    let email = Field::new("email", locale.text("registration-email"), &form.email)
        .required()
        .kind("email")
        .autocomplete("email");
    let body = view! {
        {error_summary(locale, &form.errors)}
        {form.expired.then(|| notice("warning", locale.text("registration-expired")))}
        <h1>{title.clone()}</h1>
        {form.sent.then(|| notice("done", locale.text("own-links-sent")))}
        <p>{locale.text("own-links-text")}</p>
        <form method="post" action=urls::own_links(locale.language)>
            <input type="hidden" name="_token" value=form.form_token.clone()/>
            {field(locale, &email, &form.errors)}
            <div class="actions"><button>{locale.text("own-links-send")}</button></div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<OwnLinks> {
    let mut errors = Errors::default();
    errors.add("email", "Enter an e-mail address.");
    let wrong = OwnLinks { email: "<awa".into(), errors, expired: true, ..OwnLinks::default() };
    vec![OwnLinks { sent: true, ..OwnLinks::default() }, wrong]
}
