//! The part of the table where officers write reports and look after the quality of data.

use axum::routing::{MethodRouter, get, post};
use domain::staff::Action;

use super::{Access, Route};
use crate::{
    reports::{routes, stored::routes as stored},
    state::App,
    targets::routes as targets,
};

/// The rows.
pub(super) fn rows() -> impl Iterator<Item = Route> {
    let read = |path, handler: MethodRouter<App>| Route {
        path,
        access: Access::Staff(Action::BuildReport),
        handler,
    };
    let write = |path, handler: MethodRouter<App>| Route {
        path,
        access: Access::Staff(Action::WriteReport),
        handler,
    };
    let set =
        |path, handler: MethodRouter<App>| Route { path, access: Access::Staff(Action::SetTargets), handler };
    [
        read("/{lang}/staff/reports/documents", get(stored::list)),
        write("/{lang}/staff/reports/drafts", post(routes::keep)),
        read("/{lang}/staff/reports/documents/{id}", get(stored::show)),
        write("/{lang}/staff/reports/documents/{id}/header", post(stored::header)),
        read("/{lang}/staff/reports/documents/{id}/texts/{language}", get(stored::texts)),
        write("/{lang}/staff/reports/documents/{id}/texts/{language}/words", post(stored::save_texts)),
        write("/{lang}/staff/reports/documents/{id}/comments", post(stored::comment)),
        write("/{lang}/staff/reports/documents/{id}/comments/{comment}/settlement", post(stored::settle)),
        write("/{lang}/staff/reports/documents/{id}/steps/{step}", post(stored::step)),
        read("/{lang}/staff/reports/documents/{id}/files/{language}/{format}", get(stored::hand_out)),
        read("/{lang}/staff/reports/documents/{id}/comparison", get(stored::compare)),
        read("/{lang}/staff/reports/quality", get(stored::quality)),
        write("/{lang}/staff/reports/quality/declarations", post(stored::declare)),
        read("/{lang}/staff/targets", get(targets::list)),
        set("/{lang}/staff/targets/new", get(targets::new).post(targets::add)),
        set("/{lang}/staff/targets/{id}", get(targets::show).post(targets::edit)),
        set("/{lang}/staff/targets/{id}/removal", post(targets::removal)),
    ]
    .into_iter()
}
