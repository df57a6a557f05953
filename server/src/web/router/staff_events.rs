//! The part of the table where officers work on events and the people who come to them.

use axum::routing::{MethodRouter, get, post};
use domain::staff::Action;

use super::{Access, Route};
use crate::{
    attendance, decisions, delegations,
    events::staff_routes as staff,
    exports,
    fellowships::routes as fellowships,
    forms::{files::download, staff_routes as forms},
    headcounts, invitations,
    mail::{self, announcements::routes as announcements},
    places,
    state::App,
    trainings::routes as trainings,
};

/// The rows.
pub(super) fn rows() -> impl Iterator<Item = Route> {
    events()
        .into_iter()
        .chain(people())
        .chain(of_places())
        .chain(of_delegations())
        .chain(of_forms())
        .chain(of_mails())
        .chain(of_invitations())
}

fn may(path: &'static str, action: Action, handler: MethodRouter<App>) -> Route {
    Route { path, access: Access::Staff(action), handler }
}

/// The addresses where officers work on events.
fn events() -> Vec<Route> {
    let step = |path| may(path, Action::EditEvent, get(staff::step_page).post(staff::take));
    let record = |path| may(path, Action::CloseRecord, get(staff::close_page).post(staff::close));
    vec![
        may("/{lang}/staff/events", Action::SeeEvents, get(staff::list)),
        may("/{lang}/staff/events/new", Action::EditEvent, get(staff::new).post(staff::create)),
        may("/{lang}/staff/events/{id}", Action::SeeEvents, get(staff::overview)),
        may("/{lang}/staff/events/{id}/details", Action::EditEvent, get(staff::form).post(staff::edit)),
        may("/{lang}/staff/events/{id}/copy", Action::EditEvent, get(staff::ask_copy).post(staff::copy)),
        step("/{lang}/staff/events/{id}/announcement"),
        step("/{lang}/staff/events/{id}/registration-opening"),
        step("/{lang}/staff/events/{id}/registration-closing"),
        step("/{lang}/staff/events/{id}/holding"),
        step("/{lang}/staff/events/{id}/postponement"),
        step("/{lang}/staff/events/{id}/cancellation"),
        record("/{lang}/staff/events/{id}/record-closing"),
        record("/{lang}/staff/events/{id}/record-reopening"),
    ]
}

/// The addresses where officers invite people.
fn of_invitations() -> Vec<Route> {
    use invitations::staff_routes as invited;
    let decide = Action::DecideRegistration;
    vec![
        may("/{lang}/staff/events/{id}/invitations", Action::SeeRegistrations, get(invited::list)),
        may("/{lang}/staff/events/{id}/invitations/preview", decide, post(invited::preview)),
        may("/{lang}/staff/events/{id}/invitations/sending", decide, post(invited::send)),
        may("/{lang}/staff/events/{id}/invitations/links", decide, post(invited::make_link)),
        may("/{lang}/staff/events/{id}/invitations/reminders", decide, post(invited::remind)),
        may("/{lang}/staff/events/{id}/invitations/{row}/revocation", decide, post(invited::revoke)),
    ]
}

/// The addresses where officers write what the mails of an event say, and messages of their own.
fn of_mails() -> Vec<Route> {
    let (show, write) = (get(mail::text_routes::show), post(mail::text_routes::write));
    vec![
        may("/{lang}/staff/events/{id}/mail-texts", Action::EditEvent, show),
        may("/{lang}/staff/events/{id}/mail-texts/words", Action::EditEvent, write),
        may("/{lang}/staff/events/{id}/announcements", Action::EditEvent, get(announcements::list)),
        may(
            "/{lang}/staff/events/{id}/announcements/reminders",
            Action::EditEvent,
            post(announcements::choose_days),
        ),
        may(
            "/{lang}/staff/events/{id}/announcements/new",
            Action::EditEvent,
            get(announcements::new).post(announcements::create),
        ),
        may(
            "/{lang}/staff/events/{id}/announcements/{row}",
            Action::EditEvent,
            get(announcements::show).post(announcements::edit),
        ),
        may(
            "/{lang}/staff/events/{id}/announcements/{row}/{part}",
            Action::EditEvent,
            post(announcements::act),
        ),
    ]
}

/// The addresses where officers work on the places of an event.
fn of_places() -> Vec<Route> {
    vec![
        may(
            "/{lang}/staff/events/{id}/quotas",
            Action::EditEvent,
            get(places::list_quotas).post(places::add_quota),
        ),
        may("/{lang}/staff/events/{id}/quotas/offers", Action::EditEvent, post(places::change_offers)),
        may("/{lang}/staff/events/{id}/quotas/{row}/removal", Action::EditEvent, post(places::remove_quota)),
        may("/{lang}/staff/events/{id}/waiting-list", Action::SeeRegistrations, get(places::list_waiting)),
        may(
            "/{lang}/staff/events/{id}/waiting-list/order",
            Action::DecideRegistration,
            post(places::move_waiting),
        ),
        may(
            "/{lang}/staff/events/{id}/waiting-list/offers",
            Action::DecideRegistration,
            post(places::offer_now),
        ),
    ]
}

/// The addresses where officers say who speaks for delegations.
fn of_delegations() -> Vec<Route> {
    let decide = |path, handler| may(path, Action::DecideRegistration, handler);
    vec![
        may(
            "/{lang}/staff/events/{id}/focal-points",
            Action::SeeRegistrations,
            get(delegations::list).post(delegations::designate),
        ),
        may("/{lang}/staff/events/{id}/focal-points/steps", Action::EditEvent, post(delegations::set_steps)),
        decide("/{lang}/staff/events/{id}/focal-points/{row}/link", post(delegations::send_link)),
        decide("/{lang}/staff/events/{id}/focal-points/{row}/revocation", post(delegations::revoke)),
    ]
}

/// The addresses where officers build the form of an event and read the answers.
fn of_forms() -> Vec<Route> {
    vec![
        may("/{lang}/staff/events/{id}/form", Action::EditEvent, get(forms::show)),
        may("/{lang}/staff/events/{id}/form/publication", Action::EditEvent, post(forms::publish)),
        may("/{lang}/staff/events/{id}/form/template", Action::EditEvent, post(forms::take_template)),
        may("/{lang}/staff/events/{id}/form/templates", Action::EditEvent, post(forms::keep_template)),
        may(
            "/{lang}/staff/events/{id}/form/templates/removal",
            Action::EditEvent,
            post(forms::remove_template),
        ),
        may(
            "/{lang}/staff/events/{id}/form/sections/{section}",
            Action::EditEvent,
            get(forms::edit_section).post(forms::save_section),
        ),
        may(
            "/{lang}/staff/events/{id}/form/sections/{section}/questions/{question}",
            Action::EditEvent,
            get(forms::edit_question).post(forms::save_question),
        ),
        may("/{lang}/staff/events/{id}/form/items/{item}/order", Action::EditEvent, post(forms::move_item)),
        may(
            "/{lang}/staff/events/{id}/form/items/{item}/removal",
            Action::EditEvent,
            post(forms::remove_item),
        ),
        may(
            "/{lang}/staff/events/{id}/registrations/{registration}/answers",
            Action::SeeRegistrations,
            get(forms::show_answers),
        ),
        may(
            "/{lang}/staff/events/{id}/registrations/{registration}/files/{file}",
            Action::SeeRegistrations,
            get(download::for_staff),
        ),
    ]
}

/// The addresses where officers work on the people of an event.
fn people() -> Vec<Route> {
    vec![
        may("/{lang}/staff/events/{id}/registrations", Action::SeeRegistrations, get(decisions::list)),
        may(
            "/{lang}/staff/events/{id}/registrations/new",
            Action::DecideRegistration,
            get(decisions::new).post(decisions::add),
        ),
        may(
            "/{lang}/staff/events/{id}/registrations/confirmation",
            Action::DecideRegistration,
            post(decisions::confirm),
        ),
        may(
            "/{lang}/staff/events/{id}/registrations/decisions",
            Action::DecideRegistration,
            post(decisions::preview),
        ),
        may(
            "/{lang}/staff/events/{id}/registrations/decisions/{row}",
            Action::DecideRegistration,
            get(decisions::show_preview).post(decisions::act),
        ),
        may(
            "/{lang}/staff/events/{id}/registrations/refusal",
            Action::DecideRegistration,
            post(decisions::refuse),
        ),
        may("/{lang}/staff/events/{id}/fellowships", Action::SeeRegistrations, get(fellowships::list)),
        may(
            "/{lang}/staff/events/{id}/fellowships/decision",
            Action::DecideRegistration,
            post(fellowships::act),
        ),
        may("/{lang}/staff/events/{id}/registrations.csv", Action::ExportRegistrations, get(exports::csv)),
        may("/{lang}/staff/events/{id}/registrations.xlsx", Action::ExportRegistrations, get(exports::xlsx)),
        may(
            "/{lang}/staff/events/{id}/attendance",
            Action::RecordAttendance,
            get(attendance::list).post(attendance::record),
        ),
        may(
            "/{lang}/staff/events/{id}/attendance/presence",
            Action::RecordAttendance,
            post(attendance::presence),
        ),
        may(
            "/{lang}/staff/events/{id}/attendance/absence",
            Action::RecordAttendance,
            post(attendance::absence),
        ),
        may(
            "/{lang}/staff/events/{id}/headcounts",
            Action::EnterHeadcount,
            get(headcounts::list).post(headcounts::add),
        ),
        may(
            "/{lang}/staff/events/{id}/headcounts/{row}",
            Action::EnterHeadcount,
            get(headcounts::correction).post(headcounts::correct),
        ),
        may(
            "/{lang}/staff/events/{id}/headcounts/{row}/removal",
            Action::EnterHeadcount,
            post(headcounts::removal),
        ),
        may(
            "/{lang}/staff/events/{id}/headcounts/{row}/choice",
            Action::EnterHeadcount,
            post(headcounts::choice),
        ),
        may(
            "/{lang}/staff/events/{id}/training",
            Action::RecordTraining,
            get(trainings::show).post(trainings::save),
        ),
        may(
            "/{lang}/staff/events/{id}/evaluation",
            Action::RecordTraining,
            get(trainings::show).post(trainings::save),
        ),
    ]
}
