//! Focal points: who designates them, what they see and decide, and what the people hear of it.

mod deciding;
mod designating;
mod nominating;
mod replacing;
mod steps;

use app::urls;
use domain::{language::Language, registration::RegistrationState, staff::StaffRole};
use entities::{event, mail, registration};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::{Answer, Browser, Site};

/// Mariama speaks for the administration of Senegal, and reads French.
pub const MARIAMA: [(&str, &str); 7] = [
    ("organization_kind", "administration"),
    ("organization", "Ministère du numérique"),
    ("country", "SEN"),
    ("name", "Mariama Sow"),
    ("email", "mariama@numerique.example"),
    ("language", "fr"),
    ("from", "2027-01-01"),
];

/// Cheikh, whom Mariama nominates.
const CHEIKH: [(&str, &str); 6] = [
    ("name", "Cheikh Ba"),
    ("email", "cheikh@numerique.example"),
    ("role", "participant"),
    ("mode", "on_site"),
    ("language", "fr"),
    ("organization", "Ministère du numérique"),
];

/// Fields with some of them otherwise.
pub fn with<'a>(fields: &[(&'a str, &'a str)], changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes).copied().collect()
}

/// The staff page of an event's focal points.
fn staff_page(event: &event::Model) -> String {
    urls::staff_event(Language::EN, event.id, "focal-points")
}

/// Designates a focal point for an event; answers with the page behind the link.
pub async fn designated(site: &Site, event: &event::Model, fields: &[(&str, &str)]) -> String {
    let officer = site.signed_in_as(StaffRole::EventOfficer).await;
    let page = officer.get(&staff_page(event)).await;
    let done = officer.submit(&page, "/focal-points", fields).await;
    assert_eq!(done.status, 303, "{done:?}");
    format!("/en/d/{}", latest(site, "focal_point_designated").await)
}

/// The secret of the latest mail of a kind.
async fn latest(site: &Site, kind: &str) -> String {
    let all = mail::Entity::find().order_by_desc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    let mail = all.into_iter().find(|mail| mail.kind == kind).expect("a mail of the kind");
    let data: serde_json::Value = serde_json::from_str(&mail.data).expect("data of a mail");
    data["token"].as_str().expect("a token").to_owned()
}

/// Kind and recipient of every mail, oldest first.
async fn mails(site: &Site) -> Vec<(String, String)> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    all.into_iter().map(|mail| (mail.kind, mail.recipient)).collect()
}

/// The page of an event behind a focal point's link.
fn people(link: &str, event: &event::Model) -> String {
    format!("{link}/events/{}", event.slug)
}

/// Nominates somebody.
async fn nominates(browser: &Browser, link: &str, event: &event::Model, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(&format!("{}/nominations", people(link, event))).await;
    browser.submit(&page, "/nominations", fields).await
}

/// Every registration, oldest first.
async fn registrations(site: &Site) -> Vec<registration::Model> {
    let all = registration::Entity::find().order_by_asc(registration::Column::Id);
    all.all(site.app.db.read()).await.expect("the database answers")
}

/// The state of every registration, oldest first.
async fn states(site: &Site) -> Vec<RegistrationState> {
    registrations(site).await.into_iter().map(|row| row.state).collect()
}
