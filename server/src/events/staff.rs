//! What every staff page of an event shares: which event, whether the reader may see it, its head,
//! and the token of its forms.

use app::{
    document::Page,
    i18n::Tongue,
    pages::{
        problem::Problem,
        staff_events::heading::{Heading, Tab},
    },
    urls,
};
use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::NaiveDate;
use domain::{
    event::{EventKind, EventState},
    flaw::Flaw,
    staff::Action,
};
use entities::event::{Entity, Model};
use leptos::prelude::IntoView;
use sea_orm::EntityTrait;

use super::present;
use crate::{
    accounts::staff_frame,
    authorize::Staff,
    state::App,
    web::{
        csrf,
        form::Form,
        render::{self, Refusal},
    },
};

/// Who reads a page, in which language.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The platform.
    pub app: &'a App,
    /// The language.
    pub locale: Tongue,
    /// Who.
    pub staff: &'a Staff,
    /// What the browser takes.
    pub headers: &'a HeaderMap,
}

impl Reader<'_> {
    /// An event by its number.
    ///
    /// # Errors
    /// When there is none.
    pub async fn event(&self, id: i64) -> Result<Model, Refusal> {
        let found = Entity::find_by_id(id).one(self.app.db.read()).await?;
        found.ok_or(Refusal::Problem(Problem::NotFound))
    }

    /// An event within what the reader is limited to.
    ///
    /// # Errors
    /// When there is none, or it lies outside.
    pub async fn own_event(&self, id: i64) -> Result<Model, Refusal> {
        let event = self.event(id).await?;
        if self.covers(&event) { Ok(event) } else { Err(Problem::Forbidden.into()) }
    }

    /// Whether the event lies within what the reader is limited to.
    #[must_use]
    pub fn covers(&self, event: &Model) -> bool {
        self.staff.covers(event)
    }

    /// Whether the reader may do this with the event: by role, and by what the account is limited to.
    #[must_use]
    pub fn may(&self, action: Action, event: &Model) -> bool {
        self.staff.role.may(action) && self.covers(event)
    }

    /// The token of a form.
    #[must_use]
    pub fn token(&self) -> String {
        self.app.form_token(&self.staff.form_scope)
    }

    /// Whether a form was given out here.
    ///
    /// # Errors
    /// When its token is missing, forged or too old.
    pub fn trust(&self, form: &Form) -> Result<(), Refusal> {
        let now = self.app.clock.now();
        let good = csrf::is_valid(&self.app.secret, &self.staff.form_scope, now, form.get("_token"));
        if good { Ok(()) } else { Err(Problem::FormExpired.into()) }
    }

    /// The head of an event's pages.
    #[must_use]
    pub fn heading(&self, event: &Model) -> Heading {
        let entry = present::entry(self.app, self.locale, event);
        let tabs = Tab::ALL
            .into_iter()
            .filter(|tab| self.may(action_of(*tab), event) || *tab == Tab::Overview)
            .filter(|tab| match tab {
                Tab::Training => event.kind == EventKind::Training,
                Tab::Evaluation => event.kind != EventKind::Training,
                _ => true,
            });
        Heading {
            id: event.id,
            slug: entry.slug,
            event_ref: event.event_ref.clone(),
            title: entry.title,
            title_language: entry.title_language,
            kind: entry.kind,
            dates: entry.dates,
            place: entry.place,
            state: event.state,
            tabs: tabs.collect(),
        }
    }

    /// A page at a staff address, which begins with a slash.
    pub fn page<V: IntoView + 'static>(&self, path: &str, status: StatusCode, page: Page<V>) -> Response {
        let address = urls::staff(self.locale.language, path);
        let frame = staff_frame(self.app, self.staff, self.locale, &address);
        render::page(&frame, self.headers, status, page)
    }

    /// A page below an event.
    pub fn event_page<V: IntoView + 'static>(
        &self,
        event: &Model,
        part: &str,
        status: StatusCode,
        page: Page<V>,
    ) -> Response {
        let slash = if part.is_empty() { "" } else { "/" };
        self.page(&format!("/events/{}{slash}{part}", event.id), status, page)
    }

    /// Sends the reader to a page of an event, with what happened.
    #[must_use]
    pub fn to_event(&self, id: i64, part: &str, query: &str) -> Response {
        render::see_other(&format!("{}{query}", urls::staff_event(self.locale.language, id, part)))
    }

    /// What is wrong with a form, as sentences at its fields.
    #[must_use]
    pub fn errors(&self, flaws: &[Flaw]) -> app::components::Errors {
        let sentence = |flaw: &Flaw| (flaw.field.clone(), self.locale.code("wrong", flaw.wrong.code()));
        app::components::Errors(flaws.iter().map(sentence).collect())
    }
}

/// What somebody must be allowed to do to open a page.
const fn action_of(tab: Tab) -> Action {
    match tab {
        Tab::Overview => Action::SeeEvents,
        Tab::Details | Tab::Form | Tab::Quotas | Tab::MailTexts | Tab::Announcements => Action::EditEvent,
        Tab::Invitations | Tab::Registrations | Tab::Waiting | Tab::FocalPoints => Action::SeeRegistrations,
        Tab::Attendance => Action::RecordAttendance,
        Tab::Headcounts => Action::EnterHeadcount,
        Tab::Training | Tab::Evaluation => Action::RecordTraining,
    }
}

/// Today where the event is.
#[must_use]
pub fn today(app: &App, event: &Model) -> NaiveDate {
    let zone = event.time_zone.as_deref().and_then(|zone| zone.parse::<chrono_tz::Tz>().ok());
    let now = app.clock.now();
    zone.map_or_else(|| now.date_naive(), |zone| now.with_timezone(&zone).date_naive())
}

/// Why nothing can be changed of an event, if its record is closed.
#[must_use]
pub fn locked(locale: Tongue, event: &Model) -> Option<String> {
    (event.state == EventState::RecordClosed).then(|| locale.text("staff_events-closed"))
}
