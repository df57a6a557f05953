//! What everybody reads who asked for a link, whether or not there is such an account.

use leptos::prelude::*;

use crate::{document::Page, i18n::Tongue, urls};

/// The page.
pub fn link_asked(locale: Tongue) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-asked-title");
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{locale.text("accounts-asked-help")}</p>
        <p><a href=urls::sign_in(locale.language, None)>{locale.text("accounts-sign-in")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}
