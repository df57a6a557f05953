//! Who sees that mails come back: officers beside the address, and whoever has it on their own page, where they
//! say that it is right.

use std::collections::HashMap;

use app::{components::Returned, i18n::Tongue};
use domain::identity::normal_form;
use entities::address_mark::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::{
    fault::Fault,
    state::App,
    web::{csrf, form::Form},
};

/// What stands about some addresses.
#[derive(Debug, Default)]
pub struct Marks(HashMap<String, Model>);

impl Marks {
    /// What stands about these.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(
        db: &impl ConnectionTrait,
        addresses: impl IntoIterator<Item = &str>,
    ) -> Result<Self, Fault> {
        let wanted: Vec<String> = addresses.into_iter().map(normal_form).collect();
        if wanted.is_empty() {
            return Ok(Self::default());
        }
        let found = Entity::find().filter(Column::Address.is_in(wanted)).all(db).await?;
        Ok(Self(found.into_iter().map(|mark| (mark.address.clone(), mark)).collect()))
    }

    /// That mails to an address come back, in a sentence with their status; empty if they do not.
    #[must_use]
    pub fn said(&self, locale: Tongue, sentence: &str, email: Option<&str>) -> String {
        let mark = email.and_then(|email| self.0.get(&normal_form(email)));
        mark.map(|mark| locale.with(sentence, &[("status", mark.status.as_str().into())])).unwrap_or_default()
    }
}

/// What a page says to whoever has an address, if mails to it come back; `action` is where they say that it is
/// right, and `scope` what the form there is bound to.
///
/// # Errors
/// When the database does not answer.
pub async fn shown(
    app: &App,
    email: Option<&str>,
    action: String,
    scope: &str,
) -> Result<Option<Returned>, Fault> {
    let Some(email) = email else { return Ok(None) };
    let mark = super::of(app.db.read(), email).await?;
    Ok(mark.map(|mark| Returned {
        email: email.to_owned(),
        said: mark.said,
        correction: None,
        action,
        form_token: csrf::token(&app.secret, scope, app.clock.now()),
    }))
}

/// Whoever has an address says that it is right: mails go there again. Whether the form was ours.
///
/// # Errors
/// When the database does not answer.
pub async fn good_again(app: &App, email: Option<&str>, scope: &str, sent: &Form) -> Result<bool, Fault> {
    let ours = csrf::is_valid(&app.secret, scope, app.clock.now(), sent.get("_token"));
    let Some(email) = email.filter(|_| ours) else { return Ok(false) };
    super::clear(app.db.writer(), email).await?;
    Ok(true)
}
