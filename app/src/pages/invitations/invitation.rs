//! What somebody sees behind the link of an invitation: the event and the way to register; or why the link
//! opens nothing any more, and what can be done.

use domain::{invitation::Standing, registration::admission::Shut};
use leptos::prelude::*;

use crate::{
    components::{Returned, notice, returned},
    document::Page,
    i18n::Tongue,
    pages::events::{
        entry::{self, Entry, facts, link},
        event::shut,
    },
    urls,
};

/// An invitation.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The event.
    pub event: Entry,
    /// The secret of the link.
    pub token: String,
    /// Name of the person; may be empty.
    pub name: String,
    /// When it ends, in words; empty if it does not.
    pub until: String,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it is for one person; else whoever has the link can use it.
    pub personal: bool,
    /// Why nobody can register at the event now, even if invited.
    pub shut: Option<Shut>,
    /// Whether one can register without an invitation too.
    pub others_can_register: bool,
    /// That mails to the person come back, if they do.
    pub returned: Option<Returned>,
    /// Whether the person has just said that the address is right.
    pub address_good: bool,
    /// Where questions go.
    pub contact: Option<String>,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// The page.
pub fn invitation(locale: Tongue, page: &Invitation) -> Page<impl IntoView + use<>> {
    let title = locale.with("invitations-title", &[("event", page.event.title.clone().into())]);
    let greeting = (!page.name.is_empty())
        .then(|| view! { <p>{locale.with("emails-greeting", &[("name", page.name.as_str().into())])}</p> });
    let body = view! {
        <h1>{locale.text("invitations-heading")}</h1>
        <p class="lead">{link(locale, &page.event)}</p>
        {facts(&page.event)}
        {page.address_good.then(|| notice("done", locale.text("own-address_good")))}
        {page.returned.as_ref().map(|back| returned(locale, back))}
        {greeting}
        {match (page.standing, page.shut) {
            (Standing::Open | Standing::Declined, Some(why)) => notice("warning", shut(locale, why)).into_any(),
            (Standing::Open | Standing::Declined, None) => open(locale, page).into_any(),
            (over, _) => notice("warning", locale.text(&format!("invitations_over-{over}"))).into_any(),
        }}
        {help(locale, page)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// The two answers.
fn open(locale: Tongue, page: &Invitation) -> impl IntoView + use<> {
    let declined = page.standing == Standing::Declined;
    let said = if declined { "invitations-declined" } else { "invitations-invited" };
    let until = (!page.until.is_empty()).then(|| {
        view! { <p>{locale.with("invitations-until", &[("until", page.until.as_str().into())])}</p> }
    });
    let decline = (page.personal && !declined).then(|| {
        view! {
            <form method="post" action=urls::declination(locale.language, &page.token)>
                <input type="hidden" name="_token" value=page.form_token.clone()/>
                <button class="quiet">{locale.text("invitations-decline")}</button>
            </form>
        }
    });
    let register = urls::register_invited(locale.language, &page.event.slug, &page.token);
    view! {
        <p role="status">{locale.text(said)}</p>
        {until}
        <div class="actions">
            <a class="button" href=register>{locale.text("invitations-register")}</a>
            {decline}
        </div>
    }
}

/// The way forward where the link opens nothing any more, and where questions go.
fn help(locale: Tongue, page: &Invitation) -> impl IntoView + use<> {
    let over = !matches!(page.standing, Standing::Open | Standing::Declined);
    let own = (page.standing == Standing::Answered).then(|| {
        let href = urls::own_links(locale.language);
        view! { <p><a href=href>{locale.text("registration-no-mail-link")}</a></p> }
    });
    let register = (over && page.others_can_register).then(|| {
        let href = urls::register(locale.language, &page.event.slug);
        view! { <p><a class="button" href=href>{locale.text("invitations-register_without")}</a></p> }
    });
    let contact = page.contact.clone().map(|contact| {
        let said = locale.with("invitations-questions", &[("contact", contact.as_str().into())]);
        view! { <p><a href=format!("mailto:{contact}")>{said}</a></p> }
    });
    view! {
        {own}
        {register}
        {contact}
        <p><a href=urls::privacy(locale.language)>{locale.text("layout-privacy")}</a></p>
    }
}

/// Pages that tests and the gallery show: one for each way in which an invitation can stand, and an event
/// that is not open.
#[must_use]
pub fn samples() -> Vec<Invitation> {
    let open = Invitation {
        event: entry::samples().into_iter().next().unwrap_or_default(),
        token: "secret".into(),
        name: "Awa <Ndiaye>".into(),
        until: "4 May 2027, 00:00".into(),
        standing: Standing::Open,
        personal: true,
        shut: None,
        others_can_register: false,
        returned: None,
        address_good: false,
        contact: Some("forum.on.smart.sustainable.cities.and.communities@example.org".into()),
        form_token: "1.x".into(),
    };
    let shut = Invitation { shut: Some(Shut::Begun), personal: false, name: String::new(), ..open.clone() };
    let each = Standing::ALL.iter().map(|standing| Invitation {
        standing: *standing,
        others_can_register: *standing == Standing::Expired,
        ..open.clone()
    });
    let back = Some(returned::sample("/en/i/secret/address/reinstatement"));
    let back = Invitation { returned: back, ..open.clone() };
    let good = Invitation { address_good: true, ..open.clone() };
    each.chain([shut, back, good]).collect()
}
