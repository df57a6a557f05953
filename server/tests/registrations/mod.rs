//! Registering, and what people do behind their own link.

mod address;
mod crashes;
mod crowd;
mod drafts;
mod form;
mod identity;
mod limits;
mod links;
mod own_page;
mod places;

use domain::language::Language;
use entities::{mail, registration};
use sea_orm::{EntityTrait, QueryOrder};
use server::registrations::RegistrationMail;

use crate::support::{Answer, Site};

/// Somebody who fills the form in.
pub const AWA: [(&str, &str); 7] = [
    ("name", "Awa Diop"),
    ("email", "awa@artp.example"),
    ("organization_kind", "regulator"),
    ("organization", "ARTP"),
    ("country", "SEN"),
    ("mode", "on_site"),
    ("consent", "yes"),
];

/// Opens the form of an event and sends it with these fields.
pub async fn registers(site: &Site, slug: &str, fields: &[(&str, &str)]) -> Answer {
    let browser = site.browser();
    let page = browser.get(&format!("/en/events/{slug}/register")).await;
    browser.submit(&page, "/register", fields).await
}

/// Awa with other fields.
pub fn awa<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = AWA.into_iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes.iter().copied()).collect()
}

/// Every registration, oldest first.
pub async fn registrations(site: &Site) -> Vec<registration::Model> {
    let all = registration::Entity::find().order_by_asc(registration::Column::Id);
    all.all(site.app.db.read()).await.expect("the database answers")
}

/// Kind, recipient, language and secret of every mail, oldest first.
pub async fn mails(site: &Site) -> Vec<(String, String, Language, String)> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id);
    let all = all.all(site.app.db.read()).await.expect("the database answers");
    all.into_iter()
        .map(|mail| {
            let data: RegistrationMail = serde_json::from_str(&mail.data).expect("a registration's mail");
            (mail.kind, mail.recipient, mail.language, data.token)
        })
        .collect()
}

/// The own page that the latest mail leads to.
pub async fn own_path(site: &Site) -> String {
    let mails = mails(site).await;
    format!("/en/r/{}", mails.last().expect("a mail").3)
}
