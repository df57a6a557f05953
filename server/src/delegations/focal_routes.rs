//! What answers behind a focal point's link.

use app::{
    components::Returned,
    document::Page,
    i18n::Tongue,
    pages::{
        delegations::overview::{Overview, overview},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    delegations::Reach,
    language::Language,
    registration::entry::{self, Entry, Field},
    typed::Typed,
};
use entities::event;
use leptos::prelude::IntoView;

use super::{FocalPoint, delegation_in_words, opened, queries, term_in_words};
use crate::{
    events::{
        self, present,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    mail::bounces,
    registrations::form,
    state::App,
    web::{
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

pub mod nominations;
mod people;
pub mod replacement;
pub mod verdicts;

/// `GET /{lang}/d/{token}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (today, db, language) = (app.clock.today(), app.db.read(), locale.language);
    let good = asked(&query, "done") == GOOD;
    let point = opened::by_token(db, &token, today).await?.ok_or(Problem::OldLink)?;
    let events = queries::events_of(db, &point, today).await?;
    let waiting = queries::awaited(db, &point, &events).await?;
    if let ([only], Reach::Event(_)) = (events.as_slice(), point.reach) {
        let to = urls::delegation_event(language, &token, &only.slug, "");
        return Err(Refusal::Redirect(if good { format!("{to}?done={GOOD}") } else { to }));
    }
    let waits = |event: &event::Model| waiting.get(&event.id).copied().unwrap_or_default();
    let page = Overview {
        name: point.name().to_owned(),
        delegation: delegation_in_words(&app, locale, &point.row),
        term: term_in_words(locale, &point.row),
        begins: (today < point.row.valid_from).then(|| locale.formats.day(point.row.valid_from)),
        returned: returned(&app, language, &point, &token).await?,
        address_good: good,
        events: events.iter().map(|event| (present::entry(&app, locale, event), waits(event))).collect(),
        token: token.clone(),
    };
    let address = urls::delegation(locale.language, &token);
    Ok(render::page(&app.frame(locale, &address), &headers, StatusCode::OK, overview(locale, &page)))
}

/// What the address says after the focal point said that theirs is right.
const GOOD: &str = "address_good";

/// `POST /{lang}/d/{token}/address/reinstatement`: mails go to the focal point's address again.
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn reinstate(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    let point = opened::by_token(app.db.read(), &token, app.clock.today()).await?.ok_or(Problem::OldLink)?;
    let own = urls::delegation(locale.language, &token);
    let good = bounces::good_again(&app, point.row.email.as_deref(), &scope(&token), &sent).await?;
    Ok(render::see_other(&if good { format!("{own}?done={GOOD}") } else { own }))
}

/// That mails to the focal point come back, if they do.
async fn returned(
    app: &App,
    language: Language,
    point: &FocalPoint,
    token: &str,
) -> Result<Option<Returned>, Fault> {
    let good = urls::address_good(&urls::delegation(language, token));
    bounces::shown(app, point.row.email.as_deref(), good, &scope(token)).await
}

/// What the forms behind a focal point's link are bound to.
fn scope(token: &str) -> String {
    format!("delegation {token}")
}

/// `GET /{lang}/d/{token}/events/{slug}`
///
/// # Errors
/// When nothing has this token, the event is none of the focal point's, or the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug)): Path<(String, String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    let page = people::of(&desk, &query).await?;
    Ok(desk.answer(&headers, "", StatusCode::OK, app::pages::delegations::people::people(locale, &page)))
}

/// What every page of a focal point at an event shares.
pub(super) struct Desk<'a> {
    pub app: &'a App,
    pub locale: Tongue,
    pub token: String,
    pub point: FocalPoint,
    pub event: event::Model,
}

impl<'a> Desk<'a> {
    /// The focal point and the event, if the link opens it today.
    pub async fn open(app: &'a App, locale: Tongue, token: String, slug: &str) -> Result<Self, Refusal> {
        let (today, db) = (app.clock.today(), app.db.read());
        let point = opened::by_token(db, &token, today).await?.ok_or(Problem::OldLink)?;
        let event = events::queries::public_event(db, slug).await?;
        let event = event.filter(|event| point.covers(event, today)).ok_or(Problem::NotFound)?;
        Ok(Self { app, locale, token, point, event })
    }

    /// For whom the focal point speaks.
    pub fn delegation(&self) -> String {
        delegation_in_words(self.app, self.locale, &self.point.row)
    }

    /// The token of the forms.
    pub fn form_token(&self) -> String {
        csrf::token(&self.app.secret, &self.scope(), self.app.clock.now())
    }

    /// Whether a form was given out here.
    pub fn is_ours(&self, sent: &Form) -> bool {
        csrf::is_valid(&self.app.secret, &self.scope(), self.app.clock.now(), sent.get("_token"))
    }

    fn scope(&self) -> String {
        scope(&self.token)
    }

    /// The address of a part of the event's page.
    pub fn address(&self, part: &str) -> String {
        urls::delegation_event(self.locale.language, &self.token, &self.event.slug, part)
    }

    /// Back to the people, with what happened.
    pub fn back(&self, told: &str) -> Response {
        render::see_other(&format!("{}?done={told}", self.address("")))
    }

    /// A page below the event.
    pub fn answer<V: IntoView + 'static>(
        &self,
        headers: &HeaderMap,
        part: &str,
        status: StatusCode,
        page: Page<V>,
    ) -> Response {
        render::page(&self.app.frame(self.locale, &self.address(part)), headers, status, page)
    }

    /// Everything that is wrong with a person as typed, or the person. What the designation says of
    /// the delegation stands above whatever was sent.
    pub fn checked(&self, typed: &Typed) -> Result<Entry, entry::Flaws> {
        let row = &self.point.row;
        let mut all = typed.clone();
        let given = self.given();
        all.0.retain(|(name, _)| !given.iter().any(|field| field.code() == name));
        all.add(Field::OrganizationKind.code(), row.organization_kind.code());
        if given.contains(&Field::Organization) {
            all.add_some(Field::Organization.code(), row.organization.as_deref());
        }
        if given.contains(&Field::Country) {
            all.add_some(Field::Country.code(), row.country);
        }
        form::asked(self.app, &self.event, |asked| entry::check_another(&all, asked))
    }

    /// The facts that the designation gives: an administration's people may come from several offices,
    /// an organization's represent the country that they say, if the designation names none.
    pub fn given(&self) -> Vec<Field> {
        use domain::{delegations::Delegation, registration::OrganizationKind};
        let international = self.point.row.organization_kind == OrganizationKind::InternationalOrganization;
        match &self.point.delegation {
            Delegation::Administration(_) => vec![Field::OrganizationKind, Field::Country],
            Delegation::Organization { country, .. } if country.is_some() || international => {
                vec![Field::OrganizationKind, Field::Organization, Field::Country]
            }
            Delegation::Organization { .. } => vec![Field::OrganizationKind, Field::Organization],
        }
    }
}
