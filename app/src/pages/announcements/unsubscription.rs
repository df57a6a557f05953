//! Where whoever gets messages says that they want no more: without an account, without script, and with a way
//! back.

use leptos::prelude::*;

use crate::{components::notice, document::Page, i18n::Tongue, urls};

/// What the page knows.
#[derive(Debug, Clone, Default)]
pub struct Unsubscription {
    /// The secret of the address.
    pub link: String,
    /// Address of whoever got the message.
    pub email: String,
    /// Title of the event that it was about.
    pub event: String,
    /// Whether they want no messages of this event.
    pub of_event: bool,
    /// Whether they want no messages of any.
    pub of_all: bool,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Proof that the form was given out here.
    pub token: String,
}

/// The page.
pub fn unsubscription(locale: Tongue, page: &Unsubscription) -> Page<impl IntoView + use<>> {
    let title = locale.text("unsubscription-title");
    let values = [("email", page.email.as_str().into()), ("event", page.event.as_str().into())];
    let standing = if page.of_all {
        notice("done", locale.with("unsubscription-of_all", &values[..1]))
    } else if page.of_event {
        notice("done", locale.with("unsubscription-of_event", &values))
    } else {
        notice("info", locale.with("unsubscription-of_none", &values))
    };
    let button = |which: &'static str, id: &str, class: &'static str| {
        view! { <button name="which" value=which class=class>{locale.text(id)}</button> }
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        {page.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {standing}
        <p>{locale.text("unsubscription-goes_on")}</p>
        <form method="post" action=urls::unsubscribe(locale.language, &page.link)>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <p class="actions">
                {(!page.of_event && !page.of_all).then(|| button("event", "unsubscription-event", ""))}
                {(!page.of_all).then(|| button("all", "unsubscription-all", "quiet"))}
                {(page.of_event || page.of_all).then(|| button("none", "unsubscription-again", "quiet"))}
            </p>
        </form>
        <p><a href=urls::privacy(locale.language)>{locale.text("layout-privacy")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Unsubscription> {
    let plain = Unsubscription {
        link: "7.token".into(),
        email: "awa.ndiaye.affaires-internationales-et-cooperation@artp.example".into(),
        event: "Forum on <smart> cities".into(),
        token: "1.x".into(),
        ..Unsubscription::default()
    };
    let of_event = Unsubscription { of_event: true, ..plain.clone() };
    let of_all = Unsubscription { of_all: true, expired: true, ..plain.clone() };
    vec![plain, of_event, of_all]
}
