//! That mails to an address come back, and what whoever reads the page can do about it.

use leptos::prelude::*;

use crate::i18n::Tongue;

/// Mails to the reader's address come back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// The address.
    pub email: String,
    /// What the other side said; may be empty.
    pub said: String,
    /// Where the reader corrects the address; none where only others can.
    pub correction: Option<String>,
    /// Where the reader says that it is right.
    pub action: String,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// That mails come back, and what to do: another address, or the same once more.
pub fn returned(locale: Tongue, back: &Returned) -> impl IntoView + use<> {
    let told = if back.correction.is_some() { "own-address_returned" } else { "own-address_comes_back" };
    let told = locale.with(told, &[("email", back.email.as_str().into())]);
    let said = (!back.said.is_empty()).then(|| view! { <p><bdi lang="en">{back.said.clone()}</bdi></p> });
    let change = back
        .correction
        .clone()
        .map(|href| view! { <a class="button" href=href>{locale.text("own-address_correct")}</a> });
    view! {
        <div class="notice warning" role="status">
            <p><strong>{told}</strong></p>
            {said}
            <form method="post" action=back.action.clone()>
                <input type="hidden" name="_token" value=back.form_token.clone()/>
                <div class="actions">
                    {change}
                    <button class="quiet">{locale.text("own-address_is_right")}</button>
                </div>
            </form>
        </div>
    }
}

/// Mails that come back, for samples of pages.
#[must_use]
pub fn sample(action: &str) -> Returned {
    Returned {
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        said: "550 5.1.1 no <such> user".into(),
        correction: None,
        action: action.into(),
        form_token: "1.x".into(),
    }
}
