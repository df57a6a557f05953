//! Mails to focal points.

use app::{
    emails::{
        delegation_waiting::{Awaited, delegation_waiting},
        focal_point_designated::{Designated, focal_point_designated},
    },
    i18n::Tongue,
    urls,
};
use entities::{event, focal_point, mail::Model};
use sea_orm::EntityTrait;

use super::{Obsolete, Rendered};
use crate::{
    delegations::{FocalPoint, FocalPointMail, WAITING, awaited_at, delegation_in_words, term_in_words},
    events::present,
    fault::{Fault, Outcome},
    state::App,
    web::secrets,
};

/// Renders the mail, as long as the designation holds.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: FocalPointMail = serde_json::from_str(&mail.data)?;
    let found = focal_point::Entity::find_by_id(data.focal_point_id).one(app.db.read()).await?;
    let (today, locale) = (app.clock.today(), app.locales.or_english(mail.language));
    let stands =
        |point: &FocalPoint| point.row.email.is_some() && point.term().holds(today.max(point.row.valid_from));
    let Some(point) = found.and_then(FocalPoint::of).filter(stands) else { return Ok(Err(Obsolete)) };
    if mail.kind == WAITING {
        return waiting(app, locale, &point).await;
    }
    // A later mail may have brought another link, which made this one useless.
    let opens = point.row.token_hash.as_ref().is_some_and(|hash| *hash == secrets::digest(&data.token));
    let link = opens.then(|| urls::delegation(locale.language, &data.token));
    let (reach, contact) = reach(app, locale, &point).await?;
    let email = focal_point_designated(
        locale,
        &Designated {
            name: point.name().to_owned(),
            delegation: delegation_in_words(app, locale, &point.row),
            reach,
            term: term_in_words(locale, &point.row),
            link: link.map(|link| format!("{}{link}", app.config.public_url)),
            contact: contact.clone(),
        },
    );
    Ok(Ok(Rendered { email, reply_to: contact, calendar: None, unsubscribe: None }))
}

/// At which events, in words, and where questions about a single one go.
async fn reach(app: &App, locale: Tongue, point: &FocalPoint) -> Result<(String, Option<String>), Fault> {
    if let Some(sector) = point.row.sector {
        let sector = locale.code("sector", sector.code());
        return Ok((locale.with("delegations-all_of_sector", &[("sector", sector.into())]), None));
    }
    let Some(id) = point.row.event_id else { return Ok((String::new(), None)) };
    let event = event::Entity::find_by_id(id).one(app.db.read()).await?;
    Ok(event
        .map(|event| (present::entry(app, locale, &event).title, event.contact_email))
        .unwrap_or_default())
}

async fn waiting(app: &App, locale: Tongue, point: &FocalPoint) -> Outcome<Rendered, Obsolete> {
    let events = awaited_at(app, point).await?;
    if events.is_empty() {
        return Ok(Err(Obsolete));
    }
    let named = events.iter().map(|(event, people)| (present::entry(app, locale, event).title, *people));
    let awaited = Awaited {
        name: point.name().to_owned(),
        delegation: delegation_in_words(app, locale, &point.row),
        events: named.collect(),
    };
    Ok(Ok(Rendered {
        email: delegation_waiting(locale, &awaited),
        reply_to: None,
        calendar: None,
        unsubscribe: None,
    }))
}
