//! The first staff page.

use app::{
    pages::accounts::home::{Home, home},
    urls,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};

use crate::{
    accounts::{sections, staff_frame},
    authorize::Staff,
    state::App,
    web::{language::Lang, render},
};

/// `GET /{lang}/staff`
pub async fn show(State(app): State<App>, Lang(locale): Lang, staff: Staff, headers: HeaderMap) -> Response {
    let model = Home { name: staff.name.clone(), sections: sections(&staff).collect() };
    let frame = staff_frame(&app, &staff, locale, &urls::staff(locale.language, ""));
    render::page(&frame, &headers, StatusCode::OK, home(locale, &model))
}
