//! The part of the table where staff work on mandates and on records beside events.

use axum::routing::{MethodRouter, get, post};
use domain::staff::Action;

use super::{Access, Route};
use crate::{
    activities::routes as activities,
    mandates::routes as mandates,
    needs::routes as needs,
    questionnaires::{respondent_routes as respondents, routes as questionnaires},
    requests::routes as requests,
    state::App,
};

/// The rows.
pub(super) fn rows() -> impl Iterator<Item = Route> {
    of_mandates().into_iter().chain(of_needs()).chain(of_questionnaires()).chain(of_activities())
}

fn may(path: &'static str, action: Action, handler: MethodRouter<App>) -> Route {
    Route { path, access: Access::Staff(action), handler }
}

fn of_mandates() -> Vec<Route> {
    vec![
        may("/{lang}/staff/mandates", Action::SeeEvents, get(mandates::matrix)),
        may("/{lang}/staff/mandates/due", Action::SeeEvents, get(mandates::list)),
        may("/{lang}/staff/mandates/meetings", Action::AssignObligations, post(mandates::enter)),
        may("/{lang}/staff/mandates/paragraph", Action::SeeEvents, get(mandates::show)),
        may("/{lang}/staff/mandates/paragraph/links", Action::LinkMandates, post(mandates::decide)),
        may("/{lang}/staff/mandates/paragraph/owner", Action::AssignObligations, post(mandates::assign)),
    ]
}

fn of_needs() -> Vec<Route> {
    let may = |path, handler| may(path, Action::RecordNeeds, handler);
    vec![
        may("/{lang}/staff/needs", get(needs::list)),
        may("/{lang}/staff/needs/new", get(needs::new).post(needs::add)),
        may("/{lang}/staff/needs/{id}", get(needs::show).post(needs::edit)),
        may("/{lang}/staff/needs/{id}/removal", post(needs::removal)),
        may("/{lang}/staff/requests", get(requests::list)),
        may("/{lang}/staff/requests/new", get(requests::new).post(requests::add)),
        may("/{lang}/staff/requests/{id}", get(requests::show)),
        may("/{lang}/staff/requests/{id}/details", get(requests::details).post(requests::edit)),
        may("/{lang}/staff/requests/{id}/state", post(requests::take)),
    ]
}

fn of_questionnaires() -> Vec<Route> {
    let see = |path, handler| may(path, Action::SeeEvents, handler);
    let run = |path, handler| may(path, Action::RunQuestionnaires, handler);
    vec![
        see("/{lang}/staff/questionnaires", get(questionnaires::list)),
        run("/{lang}/staff/questionnaires/new", get(questionnaires::new).post(questionnaires::add)),
        see("/{lang}/staff/questionnaires/{id}", get(questionnaires::show)),
        run(
            "/{lang}/staff/questionnaires/{id}/details",
            get(questionnaires::details).post(questionnaires::edit),
        ),
        run("/{lang}/staff/questionnaires/{id}/closing", post(questionnaires::closing)),
        run("/{lang}/staff/questionnaires/{id}/reopening", post(questionnaires::reopening)),
        run("/{lang}/staff/questionnaires/{id}/respondents", post(respondents::add)),
        run("/{lang}/staff/questionnaires/{id}/respondents/list", post(respondents::add_list)),
        run("/{lang}/staff/questionnaires/{id}/reminders", post(respondents::remind)),
        run("/{lang}/staff/questionnaires/{id}/respondents/{row}/removal", post(respondents::remove)),
    ]
}

fn of_activities() -> Vec<Route> {
    let may = |path, handler| may(path, Action::EditActivities, handler);
    vec![
        may("/{lang}/staff/activities", get(activities::list)),
        may("/{lang}/staff/activities/new", get(activities::new).post(activities::add)),
        may("/{lang}/staff/activities/{id}", get(activities::show).post(activities::edit)),
    ]
}
