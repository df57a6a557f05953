//! Somebody opens the registration form by an invitation: which door they come through, and what is known
//! of them already.

use app::{components::Errors, i18n::Tongue, pages::registrations::new_registration::NewRegistration, urls};
use domain::{
    invitation::Standing,
    registration::{admission::Door, entry::Field},
    typed::Typed,
};
use entities::{event, invitation, registration_draft};
use sea_orm::EntityTrait;

use super::drafts;
use crate::{
    events,
    fault::Fault,
    invitations::{self, Claim, NotTaken},
    state::App,
    web::{render::Refusal, secrets},
};

/// The field of the form, and of its address, that holds the secret of the link.
pub(super) const INVITATION: &str = "invitation";

/// The invitation by which somebody opened the form; none for everybody else.
pub(super) struct Invited(Option<Opened>);

struct Opened {
    /// The secret of its link; empty where a form that was saved keeps only which one it is.
    token: String,
    /// The invitation, if there is one to this event.
    row: Option<invitation::Model>,
    /// Whether a form that was saved says so.
    saved: bool,
}

impl Invited {
    /// Nobody invited this person.
    pub(super) const fn nobody() -> Self {
        Self(None)
    }

    /// The invitation behind a link to the form; one that is over leads to the page that says so.
    pub(super) async fn of(
        app: &App,
        locale: Tongue,
        event: &event::Model,
        token: &str,
    ) -> Result<Self, Refusal> {
        let said = Self::said(app, event, token).await?;
        let Some(opened) = &said.0 else { return Ok(said) };
        let own = || Refusal::Redirect(urls::invitation(locale.language, token));
        let row = opened.row.as_ref().ok_or_else(own)?;
        match invitations::standing(app.db.read(), row, app.clock.now()).await? {
            Standing::Open | Standing::Declined => Ok(said),
            _ => Err(own()),
        }
    }

    /// The invitation that a form says it was opened by. Whether it lets anybody in is seen when the form is
    /// sent.
    pub(super) async fn said(app: &App, event: &event::Model, token: &str) -> Result<Self, Fault> {
        if token.is_empty() {
            return Ok(Self(None));
        }
        let found = invitations::by_token(app.db.read(), token).await?;
        let row = found.filter(|row| row.event_id == event.id);
        Ok(Self(Some(Opened { token: token.to_owned(), row, saved: false })))
    }

    /// The invitation that a form was opened by that is saved, whatever a page of it says. The page gets the
    /// secret of the link anew, for the case that the form is no longer saved when it is sent.
    pub(super) async fn saved(
        app: &App,
        event: &event::Model,
        draft: &registration_draft::Model,
    ) -> Result<Self, Fault> {
        let Some(id) = draft.invitation_id else {
            return Self::said(app, event, drafts::typed(draft)?.get(INVITATION)).await;
        };
        let found = invitation::Entity::find_by_id(id).one(app.db.read()).await?;
        let row = found.filter(|row| row.event_id == event.id);
        let token = row.as_ref().map(|row| invitations::token(app, &row.seed)).unwrap_or_default();
        let opens = row.as_ref().is_some_and(|row| row.token_hash == secrets::digest(&token));
        let token = if opens { token } else { String::new() };
        Ok(Self(Some(Opened { token, row, saved: true })))
    }

    /// What is to be taken when the form is sent.
    pub(super) fn claim(&self) -> Option<Claim> {
        let opened = self.0.as_ref()?;
        match &opened.row {
            Some(row) if opened.saved => Some(Claim::Saved(row.id)),
            _ => Some(Claim::Link(opened.token.clone())),
        }
    }

    /// The number of the invitation, which a form that is saved keeps.
    pub(super) fn id(&self) -> Option<i64> {
        Some(self.0.as_ref()?.row.as_ref()?.id)
    }

    /// The door that this person comes through.
    pub(super) fn door(&self, event: &event::Model) -> Door {
        let door = events::door(event);
        match &self.0 {
            Some(Opened { row, .. }) => {
                events::invited(door, event, row.as_ref().is_some_and(|row| row.skips_approval))
            }
            None => door,
        }
    }

    /// Puts what is known of the person into the form.
    pub(super) fn fill(&self, typed: &mut Typed) {
        let Some(Opened { row: Some(row), .. }) = &self.0 else { return };
        let language = Field::Language.code();
        typed.0.retain(|(name, _)| name != language || row.language.is_none());
        typed.add_some(Field::Name.code(), row.name.as_deref().filter(|_| row.email.is_some()));
        typed.add_some(Field::Email.code(), row.email.as_deref());
        typed.add_some(language, row.language);
    }

    /// Says on the page what is so for this person.
    pub(super) fn show(&self, page: &mut NewRegistration) {
        let Some(Opened { token, row, .. }) = &self.0 else { return };
        page.invitation.clone_from(token);
        let Some(row) = row else { return };
        page.steps.officer &= !row.skips_approval || page.steps.focal_point;
        if row.email.is_some() {
            // The link was sent to the address.
            page.address_hours = None;
        }
    }
}

/// Why the invitation lets somebody in no more, at the field that can be corrected.
pub(super) fn errors(locale: Tongue, why: NotTaken) -> Errors {
    let id = match why {
        NotTaken::OtherAddress => "invitations-other_address".to_owned(),
        NotTaken::Unknown => "invitations-unknown".to_owned(),
        NotTaken::Over(standing) => format!("invitations_over-{standing}"),
    };
    Errors(vec![(Field::Email.code().to_owned(), locale.text(&id))])
}
