//! An invitation as a row of the officers' list.

use app::{
    i18n::{Tongue, count},
    pages::invitations::list::Row,
    urls,
};
use domain::invitation::Standing;
use entities::{event, invitation::Model};

use super::{mails, terms};
use crate::{events::present, mail::bounces::Marks, state::App, web::secrets};

/// The row.
pub(super) fn shown(app: &App, locale: Tongue, event: &event::Model, row: &Model, marks: &Marks) -> Row {
    let standing = terms(row).standing(app.clock.now());
    let moment = |at| present::moment(locale, event, at);
    let since = match standing {
        Standing::Answered => row.answered_at,
        Standing::Declined => row.declined_at,
        Standing::Revoked => row.revoked_at,
        Standing::Open | Standing::Expired => None,
    };
    let by = row.revoked_by.clone().filter(|_| standing == Standing::Revoked).unwrap_or_default();
    let since = [since.map(moment), Some(by).filter(|by| !by.is_empty())];
    Row {
        id: row.id,
        name: row.name.clone().unwrap_or_default(),
        email: row.email.clone().unwrap_or_default(),
        returned: marks.said(locale, "decisions-returned", row.email.as_deref()),
        standing,
        uses: if row.email.is_none() { uses(locale, row) } else { String::new() },
        since: locale.formats.list(since.iter().flatten().map(String::as_str)),
        ends: row.ends_at.map(moment).unwrap_or_default(),
        sent: sent(locale, event, row),
        skips_approval: row.skips_approval,
        link: link(app, locale, row),
    }
}

fn uses(locale: Tongue, row: &Model) -> String {
    match row.max_uses {
        Some(most) => locale.with("invitations-uses_of", &[("uses", count(row.uses)), ("most", count(most))]),
        None => locale.with("invitations-uses", &[("uses", count(row.uses))]),
    }
}

fn sent(locale: Tongue, event: &event::Model, row: &Model) -> String {
    let created = present::moment(locale, event, row.created_at);
    let Some(language) = row.language.filter(|_| row.email.is_some()) else { return created };
    let language = locale.code("language", language.as_str());
    let sent = [("when", created.into()), ("language", language.into())];
    let sent = locale.with("invitations-sent", &sent);
    match row.reminded_at {
        Some(at) => {
            let reminded = present::moment(locale, event, at);
            let said = [("sent", sent.into()), ("when", reminded.into())];
            locale.with("invitations-sent_and_reminded", &said)
        }
        None => sent,
    }
}

/// The address of an open link, to be handed on; of one person's only the mail has it.
fn link(app: &App, locale: Tongue, row: &Model) -> String {
    let token = mails::token(app, &row.seed);
    if row.email.is_some() || secrets::digest(&token) != row.token_hash {
        return String::new();
    }
    format!("{}{}", app.config.public_url, urls::invitation(locale.language, &token))
}
