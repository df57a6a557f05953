//! Mails to focal points.

use app::{
    emails::{
        Email, OwnWords, RegistrationFacts,
        delegation_waiting::{Awaited, delegation_waiting},
        focal_point_designated::{Designated, focal_point_designated},
    },
    i18n::Tongue,
    urls,
};
use entities::{event, focal_point, mail::Model};
use sea_orm::EntityTrait;

use super::{
    Obsolete, Rendered,
    registration::{facts_for, in_own_words},
};
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
    let event = match point.row.event_id {
        Some(id) => event::Entity::find_by_id(id).one(app.db.read()).await?,
        None => None,
    };
    let (email, reply_to) = match event {
        Some(event) => {
            let facts = facts_for(app, locale, &event, point.name().to_owned(), link);
            let facts = in_own_words(app, locale, &mail.kind, &event, facts).await?;
            (designated(app, locale, &point, facts), event.contact_email)
        }
        None => (designated_for_sector(app, locale, &point, link), None),
    };
    Ok(Ok(Rendered { email, reply_to, calendar: None, unsubscribe: None }))
}

/// The designation for a single event, as it tells these facts.
pub(super) fn designated(app: &App, locale: Tongue, point: &FocalPoint, facts: RegistrationFacts) -> Email {
    let told = Designated {
        name: facts.name,
        delegation: delegation_in_words(app, locale, &point.row),
        reach: facts.event.title,
        term: term_in_words(locale, &point.row),
        link: facts.own_page,
        contact: facts.contact,
        words: facts.words,
    };
    focal_point_designated(locale, &told)
}

/// The designation for all events of a Sector, which the officers of none of them word.
fn designated_for_sector(app: &App, locale: Tongue, point: &FocalPoint, link: Option<String>) -> Email {
    let reach = point.row.sector.map(|sector| {
        let sector = locale.code("sector", sector.code());
        locale.with("delegations-all_of_sector", &[("sector", sector.into())])
    });
    let told = Designated {
        name: point.name().to_owned(),
        delegation: delegation_in_words(app, locale, &point.row),
        reach: reach.unwrap_or_default(),
        term: term_in_words(locale, &point.row),
        link: link.map(|link| format!("{}{link}", app.config.public_url)),
        contact: None,
        words: OwnWords::default(),
    };
    focal_point_designated(locale, &told)
}

async fn waiting(app: &App, locale: Tongue, point: &FocalPoint) -> Outcome<Rendered, Obsolete> {
    let events = awaited_at(app, point).await?;
    let (words, reply_to) = match events.as_slice() {
        [] => return Ok(Err(Obsolete)),
        [(event, _)] => (own_words(app, locale, point, event).await?, event.contact_email.clone()),
        _ => (OwnWords::default(), None),
    };
    let email = awaited(app, locale, point, &events, words);
    Ok(Ok(Rendered { email, reply_to, calendar: None, unsubscribe: None }))
}

async fn own_words(
    app: &App,
    locale: Tongue,
    point: &FocalPoint,
    event: &event::Model,
) -> Result<OwnWords, Fault> {
    let facts = facts_for(app, locale, event, point.name().to_owned(), None);
    Ok(in_own_words(app, locale, WAITING, event, facts).await?.words)
}

/// That people wait at these events.
pub(super) fn awaited(
    app: &App,
    locale: Tongue,
    point: &FocalPoint,
    events: &[(event::Model, u64)],
    words: OwnWords,
) -> Email {
    let named = events.iter().map(|(event, people)| (present::entry(app, locale, event).title, *people));
    let told = Awaited {
        name: point.name().to_owned(),
        delegation: delegation_in_words(app, locale, &point.row),
        events: named.collect(),
        words,
    };
    delegation_waiting(locale, &told)
}
