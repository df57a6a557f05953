//! The part of the table where officers work on people across events and on organizations.

use axum::routing::{MethodRouter, get, post};
use domain::staff::Action;

use super::{Access, Route};
use crate::{organizations::routes as organizations, people::routes as people, state::App};

/// The rows.
pub(super) fn rows() -> impl Iterator<Item = Route> {
    of_people().into_iter().chain(of_organizations())
}

fn may(path: &'static str, action: Action, handler: MethodRouter<App>) -> Route {
    Route { path, access: Access::Staff(action), handler }
}

fn of_people() -> Vec<Route> {
    vec![
        may("/{lang}/staff/people", Action::SeePeople, get(people::list)),
        may("/{lang}/staff/people/duplicates", Action::SeePeople, get(people::list_pairs)),
        may("/{lang}/staff/people/{id}", Action::SeePeople, get(people::show)),
        may("/{lang}/staff/people/{id}/distinction/{other}", Action::MergePeople, post(people::distinguish)),
        may(
            "/{lang}/staff/people/{id}/merger/{other}",
            Action::MergePeople,
            get(people::form).post(people::merge),
        ),
        may("/{lang}/staff/people/merges/{id}/undoing", Action::MergePeople, post(people::undo)),
    ]
}

fn of_organizations() -> Vec<Route> {
    let may = |path, handler| may(path, Action::CurateOrganizations, handler);
    vec![
        may("/{lang}/staff/organizations", get(organizations::list)),
        may("/{lang}/staff/organizations/new", get(organizations::new).post(organizations::add)),
        may("/{lang}/staff/organizations/texts", get(organizations::list_texts)),
        may("/{lang}/staff/organizations/text", get(organizations::show_text)),
        may("/{lang}/staff/organizations/text/assignment", post(organizations::assign)),
        may("/{lang}/staff/organizations/text/leaving", post(organizations::leave)),
        may("/{lang}/staff/organizations/{id}", get(organizations::show).post(organizations::edit)),
        may("/{lang}/staff/organizations/{id}/merger", get(organizations::choose).post(organizations::merge)),
    ]
}
