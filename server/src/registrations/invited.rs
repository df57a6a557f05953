//! Somebody opens the registration form by an invitation: which door they come through, and what is known
//! of them already.

use app::{components::Errors, i18n::Tongue, pages::registrations::new_registration::NewRegistration, urls};
use domain::{
    invitation::Standing,
    registration::{admission::Door, entry::Field},
    typed::Typed,
};
use entities::{event, invitation};

use crate::{
    events,
    invitations::{self, NotTaken},
    state::App,
    web::render::Refusal,
};

/// An invitation that can be answered, with the secret of its link; none for everybody else.
pub(super) struct Invited(Option<(invitation::Model, String)>);

impl Invited {
    /// The invitation behind a link to the form; one that is over leads to the page that says so.
    pub(super) async fn of(
        app: &App,
        locale: Tongue,
        event: &event::Model,
        token: &str,
    ) -> Result<Self, Refusal> {
        if token.is_empty() {
            return Ok(Self(None));
        }
        let found = invitations::by_token(app.db.read(), token).await?;
        let found = found.filter(|row| row.event_id == event.id);
        let own = || Refusal::Redirect(urls::invitation(locale.language, token));
        let row = found.ok_or_else(own)?;
        match invitations::standing(app.db.read(), &row, app.clock.now()).await? {
            Standing::Open | Standing::Declined => Ok(Self(Some((row, token.to_owned())))),
            _ => Err(own()),
        }
    }

    /// The door that this person comes through.
    pub(super) fn door(&self, event: &event::Model) -> Door {
        let door = events::door(event);
        match &self.0 {
            Some((row, _)) => door.invited(row.skips_approval),
            None => door,
        }
    }

    /// Puts what is known of the person into the form.
    pub(super) fn fill(self, page: &mut NewRegistration) {
        let Some((row, token)) = self.0 else { return };
        let fields = std::mem::take(&mut page.typed).0.into_iter();
        let language = Field::Language.code();
        let mut typed =
            Typed(fields.filter(|(name, _)| name != language || row.language.is_none()).collect());
        typed.add_some(Field::Name.code(), row.name.filter(|_| row.email.is_some()));
        typed.add_some(Field::Email.code(), row.email.as_deref());
        typed.add_some(language, row.language);
        page.typed = typed;
        page.invitation = token;
        page.approval = page.approval && !row.skips_approval;
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
