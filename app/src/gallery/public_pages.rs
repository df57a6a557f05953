//! Samples of what everyone can open, the way in for staff among it.

use leptos::prelude::IntoView;

use super::{Exhibit, Shown, any, numbered};
use crate::{
    document::Page,
    i18n::Tongue,
    pages::{
        accounts::{ask_link, link_asked, set_password, sign_in},
        announcements::unsubscription,
        delegations::{nomination, overview, people, refusal},
        events::{calendar, event},
        figures::{method, table},
        forms::own_answers,
        groups::{group, new_group},
        invitations::invitation,
        privacy,
        problem::{self, Problem},
        questionnaires::{answer, closed as no_answers},
        registrations::{
            closed, confirmation, correction, new_registration, own_links, own_registration, registered,
        },
    },
};

fn public<T, V: IntoView + 'static>(name: &str, samples: &[T], draw: impl Fn(&T) -> Page<V>) -> Vec<Exhibit> {
    numbered(name, samples, |sample| Shown::Public(any(draw(sample))))
}

/// The samples.
pub(super) fn exhibits(locale: Tongue) -> Vec<Exhibit> {
    [accounts(locale), events(locale), registrations(locale), delegations(locale)]
        .into_iter()
        .flatten()
        .collect()
}

fn accounts(locale: Tongue) -> Vec<Exhibit> {
    [
        public("accounts/ask_link", &ask_link::samples(), |sample| ask_link::ask_link(locale, sample)),
        public("accounts/link_asked", &[()], |()| link_asked::link_asked(locale)),
        public("accounts/set_password", &set_password::samples(locale), |sample| {
            set_password::set_password(locale, sample)
        }),
        public("accounts/sign_in", &sign_in::samples(locale), |sample| sign_in::sign_in(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn events(locale: Tongue) -> Vec<Exhibit> {
    [
        public("events/calendar", &calendar::samples(), |sample| calendar::calendar(locale, sample)),
        public("events/event", &event::samples(), |sample| event::event(locale, sample)),
        public("figures/method", &method::samples(), |()| method::method(locale)),
        public("figures/table", &table::samples(locale), |sample| table::figures(locale, sample)),
        public("questionnaires/answer", &answer::samples(locale), |sample| answer::answer(locale, sample)),
        public("questionnaires/closed", &no_answers::samples(locale), |sample| {
            no_answers::closed(locale, sample)
        }),
        public("privacy", &privacy::samples(), |erased| privacy::privacy(locale, *erased)),
        public("problem", &Problem::ALL, |sample| problem::problem(locale, *sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn delegations(locale: Tongue) -> Vec<Exhibit> {
    [
        public("delegations/nomination", &nomination::samples(), |sample| {
            nomination::nomination(locale, sample)
        }),
        public("groups/group", &group::samples(), |sample| group::group(locale, sample)),
        public("groups/new_group", &new_group::samples(), |sample| new_group::new_group(locale, sample)),
        public("delegations/overview", &overview::samples(), |sample| overview::overview(locale, sample)),
        public("delegations/people", &people::samples(), |sample| people::people(locale, sample)),
        public("delegations/refusal", &refusal::samples(), |sample| refusal::refusal(locale, sample)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn registrations(locale: Tongue) -> Vec<Exhibit> {
    [
        public("forms/own_answers", &own_answers::samples(), |sample| {
            own_answers::own_answers(locale, sample)
        }),
        public("announcements/unsubscription", &unsubscription::samples(), |sample| {
            unsubscription::unsubscription(locale, sample)
        }),
        public("invitations/invitation", &invitation::samples(), |sample| {
            invitation::invitation(locale, sample)
        }),
        public("registrations/closed", &closed::samples(), |sample| closed::closed(locale, sample)),
        public("registrations/confirmation", &confirmation::samples(), |sample| {
            confirmation::confirmation(locale, sample)
        }),
        public("registrations/correction", &correction::samples(), |sample| {
            correction::correction(locale, sample)
        }),
        public("registrations/new_registration", &new_registration::samples(), |sample| {
            new_registration::new_registration(locale, sample)
        }),
        public("registrations/own_links", &own_links::samples(), |sample| {
            own_links::own_links(locale, sample)
        }),
        public("registrations/own_registration", &own_registration::samples(), |sample| {
            own_registration::own_registration(locale, sample)
        }),
        public("registrations/registered", &registered::samples(), |sample| {
            registered::registered(locale, sample)
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}
