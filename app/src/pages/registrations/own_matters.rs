//! What a person is asked on the page of their own registration, with the buttons that answer it.

use leptos::prelude::*;

use super::own_registration::OwnRegistration;
use crate::{i18n::Tongue, urls};

/// Somebody else registered the person, who can agree or refuse.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ByAnother {
    /// Who did.
    pub who: String,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// A place that the person can take.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    /// When the offer ends, in words.
    pub until: String,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// An address that the person has to confirm.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressDue {
    /// Until when the registration is held, in words.
    pub until: String,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// Who registered the person, and the two answers to that.
pub(super) fn registered_by(
    locale: Tongue,
    own: &OwnRegistration,
    another: &ByAnother,
) -> impl IntoView + use<> {
    let to = |part: &str| urls::own_registration_part(locale.language, &own.token, part);
    view! {
        <div class="notice done">
            <p><strong>{locale.with("another-registered_you", &[("who", another.who.as_str().into())])}</strong></p>
            <p>{locale.text("another-answer")}</p>
            <div class="actions">
                <form method="post" action=to("agreement")>
                    <input type="hidden" name="_token" value=another.form_token.clone()/>
                    <button>{locale.text("another-agree")}</button>
                </form>
                <a class="button quiet" href=to("withdrawal")>{locale.text("another-refuse")}</a>
            </div>
        </div>
    }
}

/// The address that the registration waits for, and the button that confirms it.
pub(super) fn unconfirmed(locale: Tongue, own: &OwnRegistration, due: &AddressDue) -> impl IntoView + use<> {
    let until = [("until", due.until.as_str().into())];
    view! {
        <div class="notice warning">
            <p><strong>{locale.with("own-address", &until)}</strong></p>
            <form method="post" action=urls::own_registration_part(locale.language, &own.token, "address/confirmation")>
                <input type="hidden" name="_token" value=due.form_token.clone()/>
                <p class="actions"><button>{locale.text("own-address_confirm")}</button></p>
            </form>
        </div>
    }
}

/// The place that is free, and the two things to do about it.
pub(super) fn offered(locale: Tongue, own: &OwnRegistration, offer: &Offer) -> impl IntoView + use<> {
    let button = |part: &str, id: &str, class: &'static str| {
        let action = urls::own_registration_part(locale.language, &own.token, &format!("offer/{part}"));
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=offer.form_token.clone()/>
                <button class=class>{locale.text(id)}</button>
            </form>
        }
    };
    view! {
        <div class="notice done">
            <p><strong>{locale.with("places-offer", &[("until", offer.until.as_str().into())])}</strong></p>
            <div class="actions">
                {button("acceptance", "places-accept", "")}
                {button("declination", "places-decline", "quiet")}
            </div>
        </div>
    }
}
