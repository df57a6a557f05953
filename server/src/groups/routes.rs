//! What answers where somebody registers a group.

use app::{
    i18n::Tongue,
    pages::{
        events::entry::Entry,
        groups::new_group::{NewGroup, errors, new_group},
        problem::Problem,
        registrations::{
            closed::{Closed, closed},
            fields::Choices,
        },
    },
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    forms::Moment,
    registration::{
        Role,
        admission::Shut,
        entry::Field,
        group::{self, Group, MOST, REGISTRANT, asked_for, gathered, prefix, without_left_out},
    },
    typed::Typed,
};
use entities::event::Model;

use super::operations::{NotRegistered, register};
use crate::{
    delegations::steps_of,
    events::{self, present},
    forms::stored,
    organizations::offered,
    places,
    registrations::form,
    state::App,
    web::{
        client::Client,
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// `GET /{lang}/events/{slug}/group`
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let event = event(&app, &slug).await?;
    if let Err(why) = events::door(&event).open(app.clock.now()) {
        return Ok(shut(&app, locale, &event, &headers, StatusCode::OK, why));
    }
    let mut form = NewGroup { submission: uuid::Uuid::new_v4().to_string(), ..NewGroup::default() };
    form.typed.add(format!("{REGISTRANT}{}", Field::Language), locale.language.to_string());
    for number in 1..=group::AT_FIRST {
        begin(&mut form.typed, number, locale);
    }
    show(&app, locale, &event, &headers, StatusCode::OK, form).await
}

/// `POST /{lang}/events/{slug}/group`: registers, or shows the form with one person more.
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    client: Client,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let event = event(&app, &slug).await?;
    let more = sent.ticked("more");
    let mut form = taken(&app, &slug, sent, if more { without_left_out } else { gathered });
    if more {
        one_more(&mut form.typed, locale);
        let form = NewGroup { expired: false, ..form };
        return show(&app, locale, &event, &headers, StatusCode::OK, form).await;
    }
    match form::asked(&app, &event, |asked| group::check(&form.typed, asked)) {
        Err(flaws) => form.errors = errors(locale, &flaws),
        Ok(_) if form.expired => (),
        Ok(group) => match registered(&app, locale, (&event, &group), &mut form, client).await? {
            Registered::Group(answer) => return Ok(answer),
            Registered::Shut(why) => {
                return Ok(shut(&app, locale, &event, &headers, StatusCode::CONFLICT, why));
            }
            Registered::Nobody => (),
        },
    }
    let status = render::status_of_form(form.expired, form.unsaved);
    show(&app, locale, &event, &headers, status, form).await
}

/// A form as it was sent, with those who are meant.
fn taken(app: &App, slug: &str, sent: Form, meant: fn(&Typed) -> Typed) -> NewGroup {
    NewGroup {
        submission: sent.get("submission").parse().unwrap_or_else(|_| uuid::Uuid::new_v4()).to_string(),
        expired: !csrf::is_valid(&app.secret, &scope(slug), app.clock.now(), sent.get("_token")),
        typed: meant(&form::typed(sent)),
        ..NewGroup::default()
    }
}

/// What became of a form with nothing wrong in it.
enum Registered {
    /// The group is registered; the way to its page.
    Group(Response),
    /// The event takes no registrations.
    Shut(Shut),
    /// The form says why not.
    Nobody,
}

async fn registered(
    app: &App,
    locale: Tongue,
    (event, group): (&Model, &Group),
    form: &mut NewGroup,
    client: Client,
) -> Result<Registered, Refusal> {
    match register(app, event.id, group, &form.submission, client).await {
        Ok(Ok(token)) => {
            let page = format!("{}?done=registered", urls::group(locale.language, &token));
            return Ok(Registered::Group(see_other(&page)));
        }
        Ok(Err(NotRegistered::Unknown)) => return Err(Problem::NotFound.into()),
        Ok(Err(NotRegistered::Shut(why))) => return Ok(Registered::Shut(why)),
        Ok(Err(NotRegistered::TooMany)) => form.unsaved = Some(Problem::TooMany),
        Err(fault) => form.unsaved = Some(render::told(&fault)),
    }
    Ok(Registered::Nobody)
}

async fn event(app: &App, slug: &str) -> Result<Model, Refusal> {
    let found = events::queries::public_event(app.db.read(), slug).await?;
    Ok(found.ok_or(Problem::NotFound)?)
}

/// What the form's token is bound to.
fn scope(slug: &str) -> String {
    format!("register a group {slug}")
}

/// A block for one person of whom nothing was typed.
fn begin(typed: &mut Typed, number: usize, locale: Tongue) {
    typed.add(format!("{}{}", prefix(number), Field::Role), Role::Participant.code());
    typed.add(format!("{}{}", prefix(number), Field::Language), locale.language.to_string());
}

/// The form with a block more, as long as there may be one.
fn one_more(typed: &mut Typed, locale: Tongue) {
    let people = asked_for(typed);
    if people < MOST {
        typed.0.retain(|(name, _)| name != group::COUNT);
        typed.add(group::COUNT, (people + 1).to_string());
        begin(typed, people + 1, locale);
    }
}

async fn show(
    app: &App,
    locale: Tongue,
    event: &Model,
    headers: &HeaderMap,
    status: StatusCode,
    form: NewGroup,
) -> Result<Response, Refusal> {
    let asked = stored::in_force(app.db.read(), event).await?;
    let quotas = places::quotas_of(app.db.read(), event.id).await?;
    let typed = form.typed.get(Field::Organization.code());
    let organizations = offered(app.db.read(), locale, &[typed]).await?;
    let page = NewGroup {
        // Its state needs no saying there.
        event: Entry { state: None, ..present::entry(app, locale, event) },
        choices: Choices { organizations, ..form::choices(app, locale, event) },
        asks: asked.is_some_and(|asked| asked.definition.asks(Moment::Registration)),
        steps: steps_of(event),
        quotas: quotas.iter().map(|quota| places::words_for(app, locale, quota)).collect(),
        token: csrf::token(&app.secret, &scope(&event.slug), app.clock.now()),
        ..form
    };
    let frame = app.frame(locale, &urls::register_group(locale.language, &event.slug));
    Ok(render::page(&frame, headers, status, new_group(locale, &page)))
}

fn shut(
    app: &App,
    locale: Tongue,
    event: &Model,
    headers: &HeaderMap,
    status: StatusCode,
    why: Shut,
) -> Response {
    let page = Closed { event: present::entry(app, locale, event), why };
    let frame = app.frame(locale, &urls::register_group(locale.language, &event.slug));
    render::page(&frame, headers, status, closed(locale, &page))
}
