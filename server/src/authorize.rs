//! Who may do what. An operation takes a [`Permit`] that only this module makes, so that a forgotten
//! check does not compile; the table of roles and actions is `domain::staff`.

use std::marker::PhantomData;

use app::pages::problem::Problem;
use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::{Method, request::Parts},
};
use domain::staff::{Action, Limits, StaffRole};
use entities::{event, user};
use sea_orm::{DbErr, EntityTrait};
use tower_sessions::Session;

use crate::{
    fault::Fault,
    reference,
    state::App,
    web::{language, render::Refusal},
};

/// Key of the account in a session.
pub(crate) const ACCOUNT: &str = "account";

/// Who is acting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The account; none for the command line, which whoever runs the machine may use.
    pub id: Option<i64>,
    /// Address, as the audit trail names the person.
    pub email: String,
    /// Name, or the address.
    pub name: String,
    /// Role.
    pub role: StaffRole,
    /// What the account is limited to.
    pub limits: Limits,
    /// What forms are signed with: the session's id.
    pub form_scope: String,
}

/// An action as a type, so that permits for different actions cannot be confused.
pub trait Granted: Send + Sync + 'static {
    /// The action.
    const ACTION: Action;
}

/// The right to do `A`, and who has it.
#[derive(Debug, Clone)]
pub struct Permit<A> {
    staff: Staff,
    action: PhantomData<A>,
}

macro_rules! actions {
    ($($name:ident),+ $(,)?) => { $(
        #[doc = concat!("Marks the permit for `Action::", stringify!($name), "`.")]
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
        impl Granted for $name { const ACTION: Action = Action::$name; }
    )+ };
}

actions!(
    SeeEvents,
    EditEvent,
    SeeRegistrations,
    DecideRegistration,
    RecordAttendance,
    EnterHeadcount,
    ExportRegistrations,
    CloseRecord,
    BuildReport,
    ConfirmLists,
    ManageUsers,
    SeeAudit,
    SeeMails,
    SeePeople,
    MergePeople,
    CurateOrganizations,
    WriteReport,
    LinkMandates,
    AssignObligations,
    RecordNeeds,
    EditActivities,
    SetTargets,
    RecordTraining,
    RunQuestionnaires,
);

impl<A: Granted> Permit<A> {
    /// The permit, if the person's role has it.
    #[must_use]
    pub fn of(staff: &Staff) -> Option<Self> {
        staff.role.may(A::ACTION).then(|| Self { staff: staff.clone(), action: PhantomData })
    }

    /// The permit of whoever runs commands on the machine itself.
    #[must_use]
    pub fn command_line() -> Self {
        let staff = Staff {
            id: None,
            email: "command line".into(),
            name: "command line".into(),
            role: StaffRole::Administrator,
            limits: Limits::default(),
            form_scope: String::new(),
        };
        Self { staff, action: PhantomData }
    }

    /// Who has it.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }

    /// Whether it covers an event.
    ///
    /// # Errors
    /// [`Problem::Forbidden`] for an event outside what the account is limited to.
    pub fn covers(&self, event: &event::Model) -> Result<(), Problem> {
        if self.staff.covers(event) { Ok(()) } else { Err(Problem::Forbidden) }
    }
}

/// Remembers in the session who signed in; the session gets a new id.
///
/// # Errors
/// When the session cannot be stored.
pub async fn sign_in(session: &Session, account: &user::Model) -> Result<(), tower_sessions::session::Error> {
    session.cycle_id().await?;
    session.insert(ACCOUNT, (account.id, account.session_epoch)).await
}

/// The account of a session, if it is still in force.
async fn account(parts: &mut Parts, app: &App) -> Result<Option<Staff>, Refusal> {
    let Ok(session) = Session::from_request_parts(parts, app).await else { return Ok(None) };
    // A database that does not answer signs nobody out.
    let stored = session.get::<(i64, i32)>(ACCOUNT).await;
    let stored = stored.map_err(|error| Fault::Database(DbErr::Custom(error.to_string())))?;
    let Some((id, epoch)) = stored else { return Ok(None) };
    let found = user::Entity::find_by_id(id).one(app.db.read()).await?;
    let scope = session.id().map(|id| id.to_string()).unwrap_or_default();
    match found.filter(|user| user.session_epoch == epoch && user.disabled_at.is_none()) {
        Some(user) => Ok(Some(Staff::of(app, user, scope).await?)),
        None => Ok(None),
    }
}

impl Staff {
    async fn of(app: &App, user: user::Model, form_scope: String) -> Result<Self, Fault> {
        let hosts = match user.region {
            Some(region) => Some(reference::lists(app.db.read()).await?.hosts_in(region, app.clock.today())),
            None => None,
        };
        Ok(Self {
            id: Some(user.id),
            name: user.name.unwrap_or_else(|| user.email.clone()),
            email: user.email,
            role: user.role,
            limits: Limits { sector: user.sector, hosts },
            form_scope,
        })
    }

    /// Whether an event lies within what the account is limited to.
    #[must_use]
    pub fn covers(&self, event: &event::Model) -> bool {
        self.limits.cover(&event.sectors.parsed(), event.host_country).is_ok()
    }
}

/// Whoever is signed in; others are sent to the sign-in page.
impl FromRequestParts<App> for Staff {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        if let Some(staff) = parts.extensions.get::<Self>() {
            return Ok(staff.clone());
        }
        let locale = language::of_request(app.locales, parts);
        match account(parts, app).await? {
            Some(staff) => {
                parts.extensions.insert(staff.clone());
                Ok(staff)
            }
            None => Err(Refusal::Redirect(app::urls::sign_in(locale.language, wanted(parts).as_deref()))),
        }
    }
}

/// The page that was asked for, to be opened after signing in; what was sent to it is not kept.
fn wanted(parts: &Parts) -> Option<String> {
    let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
    (parts.method == Method::GET).then(|| uri.path_and_query().map(ToString::to_string)).flatten()
}

impl<A: Granted> FromRequestParts<App> for Permit<A> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let staff = Staff::from_request_parts(parts, app).await?;
        Self::of(&staff).ok_or(Refusal::Problem(Problem::Forbidden))
    }
}
