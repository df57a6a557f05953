//! Every address of the platform, and who may call it: one table.

use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, OriginalUri, Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use domain::staff::Action;
use tower_sessions::Session;

mod staff_events;
mod staff_people;
mod staff_records;
mod staff_reports;

use super::{
    around, assets, language,
    render::{Refusal, see_other},
    sessions,
};
use crate::{
    accounts::routes::{home, own_account as own, passwords, sign_in, user, users},
    audit,
    authorize::Staff,
    delegations::focal_routes as focal,
    events, figures,
    forms::files::download,
    groups, invitations, kept_forms,
    lists::routes as lists,
    mail, organizations, places, privacy, questionnaires,
    registrations::{self, own_routes},
    reports,
    state::App,
};

/// Who may call an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everyone.
    Everyone,
    /// Whoever has the secret in the address.
    LinkHolder,
    /// Everyone; what answers may sign the reader in.
    Door,
    /// Whoever is signed in.
    AnyStaff,
    /// Whoever is signed in with a role that may do this.
    Staff(Action),
}

/// One row of the table.
pub struct Route {
    /// The address.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
    /// What answers; its methods are those of the address.
    pub handler: MethodRouter<App>,
}

/// The table.
#[must_use]
pub fn table() -> Vec<Route> {
    let route = |path, access, handler| Route { path, access, handler };
    let mut table = vec![
        route("/assets/{name}", Access::Everyone, get(assets::serve)),
        route("/healthz", Access::Everyone, get(alive)),
        route("/readyz", Access::Everyone, get(ready)),
        route("/{lang}/", Access::Everyone, get(events::routes::calendar)),
        route("/{lang}/events/{slug}", Access::Everyone, get(events::routes::event)),
        route(
            "/{lang}/events/{slug}/register",
            Access::Everyone,
            get(registrations::routes::new).post(registrations::routes::create),
        ),
        route(
            "/{lang}/events/{slug}/register/{token}",
            Access::LinkHolder,
            get(registrations::draft_routes::show).post(registrations::draft_routes::send),
        ),
        route("/{lang}/events/{slug}/registered", Access::Everyone, get(registrations::routes::sent)),
        route(
            "/{lang}/r/links",
            Access::Everyone,
            get(own_routes::links::new).post(own_routes::links::create),
        ),
        route("/{lang}/i/{token}", Access::LinkHolder, get(invitations::public_routes::show)),
        route("/{lang}/i/{token}/declination", Access::LinkHolder, post(invitations::public_routes::decline)),
        route(
            "/{lang}/i/{token}/address/reinstatement",
            Access::LinkHolder,
            post(invitations::public_routes::reinstate),
        ),
        route(
            "/{lang}/q/{token}",
            Access::LinkHolder,
            get(questionnaires::public_routes::show)
                .post(questionnaires::public_routes::save)
                .layer(DefaultBodyLimit::max(questionnaires::public_routes::LIMIT)),
        ),
        route("/{lang}/organizations", Access::Everyone, get(organizations::find)),
        route("/{lang}/privacy", Access::Everyone, get(privacy::show)),
        route("/{lang}/events/{slug}/event.ics", Access::Everyone, get(events::feeds::event_ics)),
        route("/feeds/events.ics", Access::Everyone, get(events::feeds::ics)),
        route("/{lang}/feeds/events.ics", Access::Everyone, get(events::feeds::ics)),
        route("/feeds/events.atom", Access::Everyone, get(events::feeds::atom)),
        route("/{lang}/feeds/events.atom", Access::Everyone, get(events::feeds::atom)),
        route("/{lang}/staff/sign-in", Access::Door, get(sign_in::form).post(sign_in::enter)),
        route("/{lang}/staff/sign-out", Access::AnyStaff, post(sign_in::leave)),
        route("/{lang}/staff/password", Access::Everyone, get(passwords::ask_form).post(passwords::ask)),
        route("/{lang}/staff/password/{token}", Access::Door, get(passwords::set_form).post(passwords::set)),
        route("/{lang}/staff", Access::AnyStaff, get(home::show)),
        route("/{lang}/staff/kept/{token}", Access::AnyStaff, get(kept_forms::routes::show)),
        route("/{lang}/staff/account", Access::AnyStaff, get(own::show).post(own::change_password)),
        route("/{lang}/staff/account/sign-out", Access::AnyStaff, post(own::sign_out_everywhere)),
        route(
            "/{lang}/staff/users",
            Access::Staff(Action::ManageUsers),
            get(users::list).post(users::invite),
        ),
        route(
            "/{lang}/staff/reports",
            Access::Staff(Action::BuildReport),
            get(reports::routes::form).post(reports::routes::build),
        ),
        route("/{lang}/staff/users/new", Access::Staff(Action::ManageUsers), get(users::form)),
        route(
            "/{lang}/staff/users/{id}",
            Access::Staff(Action::ManageUsers),
            get(user::show).post(user::change),
        ),
        route("/{lang}/staff/users/{id}/{part}", Access::Staff(Action::ManageUsers), post(user::act)),
        route("/{lang}/staff/audit", Access::Staff(Action::SeeAudit), get(audit::routes::list)),
        route("/{lang}/staff/lists", Access::Staff(Action::ConfirmLists), get(lists::show)),
        route("/{lang}/staff/lists/{iso3}/{class}", Access::Staff(Action::ConfirmLists), get(lists::form)),
        route(
            "/{lang}/staff/lists/{iso3}/{class}/confirmation",
            Access::Staff(Action::ConfirmLists),
            post(lists::confirm),
        ),
        route(
            "/{lang}/staff/lists/{iso3}/{class}/deferral",
            Access::Staff(Action::ConfirmLists),
            post(lists::defer),
        ),
    ];
    table.extend(public_figures());
    table.extend(own());
    table.extend(of_mails());
    table.extend(for_others());
    table.extend(staff_events::rows().chain(staff_people::rows()));
    table.extend(staff_reports::rows().chain(staff_records::rows()));
    #[cfg(debug_assertions)]
    table.extend([
        route("/{lang}/gallery", Access::Everyone, get(crate::gallery::list)),
        route("/{lang}/gallery/{*name}", Access::Everyone, get(crate::gallery::show)),
    ]);
    table
}

/// The figures that everybody may see.
fn public_figures() -> [Route; 8] {
    let route = |path, handler| Route { path, access: Access::Everyone, handler };
    [
        route("/{lang}/figures", get(figures::routes::show)),
        route("/{lang}/figures/method", get(figures::routes::method)),
        route("/{lang}/figures.csv", get(figures::files::csv)),
        route("/figures.csv", get(figures::files::csv)),
        route("/{lang}/figures.json", get(figures::files::json)),
        route("/figures.json", get(figures::files::json)),
        route("/{lang}/feeds/figures.atom", get(figures::files::atom)),
        route("/feeds/figures.atom", get(figures::files::atom)),
    ]
}

/// Mails as staff see them, what readers say of them, and what is told of those that came back.
fn of_mails() -> [Route; 6] {
    let route = |path, access, handler| Route { path, access, handler };
    [
        route(
            "/{lang}/r/{token}/address/reinstatement",
            Access::LinkHolder,
            post(own_routes::returned::reinstate),
        ),
        route(
            "/{lang}/unsubscribe/{link}",
            Access::LinkHolder,
            get(mail::unsubscribe_routes::show).post(mail::unsubscribe_routes::change),
        ),
        route("/api/v1/bounces", Access::Everyone, post(mail::bounces::take_reports)),
        route("/{lang}/staff/mails", Access::Staff(Action::SeeMails), get(mail::routes::list)),
        route("/{lang}/staff/mails/{id}", Access::Staff(Action::SeeMails), get(mail::mail_routes::show)),
        route(
            "/{lang}/staff/mails/{id}/sending",
            Access::Staff(Action::SeeMails),
            post(mail::mail_routes::send),
        ),
    ]
}

/// The addresses of those who act for others, and of the answer to that.
fn for_others() -> Vec<Route> {
    let route = |path, handler| Route { path, access: Access::LinkHolder, handler };
    vec![
        Route {
            path: "/{lang}/events/{slug}/group",
            access: Access::Everyone,
            handler: get(groups::routes::new).post(groups::routes::create),
        },
        route("/{lang}/g/{token}", get(groups::own_routes::show)),
        route("/{lang}/g/{token}/address/reinstatement", post(groups::own_routes::reinstate)),
        route("/{lang}/g/{token}/members/{position}/withdrawal", post(groups::own_routes::withdraw)),
        route("/{lang}/r/{token}/agreement", post(own_routes::agreement::agree)),
        route("/{lang}/d/{token}", get(focal::show)),
        route("/{lang}/d/{token}/address/reinstatement", post(focal::reinstate)),
        route("/{lang}/d/{token}/events/{slug}", get(focal::list)),
        route(
            "/{lang}/d/{token}/events/{slug}/nominations",
            get(focal::nominations::new).post(focal::nominations::create),
        ),
        route(
            "/{lang}/d/{token}/events/{slug}/registrations/{id}/confirmation",
            post(focal::verdicts::confirm),
        ),
        route(
            "/{lang}/d/{token}/events/{slug}/registrations/{id}/refusal",
            get(focal::verdicts::ask).post(focal::verdicts::refuse),
        ),
        route(
            "/{lang}/d/{token}/events/{slug}/registrations/{id}/replacement",
            get(focal::replacement::ask).post(focal::replacement::create),
        ),
    ]
}

/// The addresses behind the link of a person's own registration.
fn own() -> Vec<Route> {
    let route = |path, access, handler| Route { path, access, handler };
    vec![
        route("/{lang}/r/{token}", Access::LinkHolder, get(own_routes::show)),
        route(
            "/{lang}/r/{token}/correction",
            Access::LinkHolder,
            get(own_routes::correction::edit).post(own_routes::correction::save),
        ),
        route(
            "/{lang}/r/{token}/withdrawal",
            Access::LinkHolder,
            get(own_routes::steps::ask_withdrawal).post(own_routes::steps::withdraw),
        ),
        route(
            "/{lang}/r/{token}/erasure",
            Access::LinkHolder,
            get(own_routes::steps::ask_erasure).post(own_routes::steps::erase),
        ),
        route(
            "/{lang}/r/{token}/answers/{moment}",
            Access::LinkHolder,
            get(own_routes::answers::edit).post(own_routes::answers::save),
        ),
        route(
            "/{lang}/r/{token}/address/confirmation",
            Access::LinkHolder,
            post(own_routes::address::confirm),
        ),
        route("/{lang}/r/{token}/files/{file}", Access::LinkHolder, get(download::for_person)),
        route("/{lang}/r/{token}/offer/acceptance", Access::LinkHolder, post(places::own_routes::accept)),
        route("/{lang}/r/{token}/offer/declination", Access::LinkHolder, post(places::own_routes::decline)),
        route("/{lang}/r/{token}/registration.json", Access::LinkHolder, get(own_routes::download::download)),
    ]
}

/// The whole platform as one service.
pub fn router(app: App) -> Router {
    let mut router = Router::new();
    for Route { path, access, handler } in table() {
        router = router.route(path, guarded(&app, access, handler));
    }
    let around = middleware::from_fn_with_state(app.clone(), around::around);
    router.fallback(elsewhere).layer(around).with_state(app)
}

fn guarded(app: &App, access: Access, handler: MethodRouter<App>) -> MethodRouter<App> {
    match access {
        Access::Everyone | Access::LinkHolder => handler,
        Access::Door => handler.layer(sessions::layer(app)),
        Access::AnyStaff => {
            let guarded: MethodRouter<App> =
                handler.layer(middleware::from_fn_with_state(app.clone(), signed_in));
            guarded.layer(sessions::layer(app))
        }
        Access::Staff(action) => {
            let guard = middleware::from_fn_with_state((app.clone(), action), require);
            let guarded: MethodRouter<App> = handler.layer(guard);
            guarded.layer(sessions::layer(app))
        }
    }
}

/// Lets a request through whose sender is signed in.
async fn signed_in(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let session = parts.extensions.get::<Session>().and_then(Session::id);
    let staff = Staff::from_request_parts(&mut parts, &app).await;
    let request = Request::from_parts(parts, body);
    match staff {
        Ok(staff) => kept_forms::answered(&app, &staff, request, next).await,
        Err(refusal) => kept_forms::turned_away(&app, session, request, refusal).await,
    }
}

/// Lets a request through whose sender may do what the table says.
async fn require(State((app, action)): State<(App, Action)>, request: Request, next: Next) -> Response {
    use app::pages::problem::Problem;
    let (mut parts, body) = request.into_parts();
    let session = parts.extensions.get::<Session>().and_then(Session::id);
    let staff = Staff::from_request_parts(&mut parts, &app).await;
    let request = Request::from_parts(parts, body);
    match staff {
        Ok(staff) if staff.role.may(action) => kept_forms::answered(&app, &staff, request, next).await,
        Ok(_) => Refusal::Problem(Problem::Forbidden).into_response(),
        Err(refusal) => kept_forms::turned_away(&app, session, request, refusal).await,
    }
}

/// Says that the process answers.
async fn alive() -> &'static str {
    "ok"
}

/// Says whether requests can be answered: the database does.
async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.db.answers().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(fault) => {
            tracing::error!(%fault, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "The database does not answer.")
        }
    }
}

/// An address without a language is sent to the reader's; any other is unknown.
async fn elsewhere(State(app): State<App>, OriginalUri(uri): OriginalUri, request: Request) -> Response {
    let readable = matches!(*request.method(), Method::GET | Method::HEAD);
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let is_known = language::of_path(app.locales, uri.path()).is_some();
    if readable && is_known && !uri.path()[1..].contains('/') {
        // Typed by hand, a language has no slash behind it.
        return see_other(&format!("{}/{query}", uri.path()));
    }
    if !readable || is_known {
        return StatusCode::NOT_FOUND.into_response();
    }
    let wish = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let to = app::urls::in_language(app.locales.negotiate(wish), &format!("{}{query}", uri.path()));
    let mut answer = see_other(&to);
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    answer
}
