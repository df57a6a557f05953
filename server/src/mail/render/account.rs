//! Mails about staff accounts.

use app::{
    emails::{
        account_invitation::{Invited, account_invitation},
        password_reset::{Forgotten, password_reset},
    },
    urls,
};
use entities::mail::Model;

use super::{Obsolete, Rendered};
use crate::{
    accounts::links::{self, Purpose},
    fault::Outcome,
    mail::AccountMail,
    state::App,
};

/// Renders the mail, if its link can still be used.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: AccountMail = serde_json::from_str(&mail.data)?;
    let Some(account) = links::account(app.db.read(), &data.token, app.clock.now()).await? else {
        return Ok(Err(Obsolete));
    };
    let locale = app.locales.or_english(mail.language);
    let link = urls::set_password_anywhere(&app.config.public_url, &data.token);
    let email = account.email;
    let email = if mail.kind == "account_invitation" {
        let hours = Purpose::Invitation.life().num_hours();
        account_invitation(locale, &Invited { email, link, hours })
    } else {
        let hours = Purpose::PasswordReset.life().num_hours();
        password_reset(locale, &Forgotten { email, link, hours })
    };
    Ok(Ok(Rendered { email, reply_to: None, calendar: None, unsubscribe: None }))
}
