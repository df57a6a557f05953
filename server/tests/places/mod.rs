//! Quotas of an event, and offers of free places to those who wait.

mod histories;
mod offers;
mod order;
mod processes;
mod promises;
mod quotas;
mod servers;
mod world;

use app::urls;
use domain::{language::Language, registration::RegistrationState};
use entities::{event, mail, registration};
use sea_orm::{EntityTrait, QueryOrder};
use server::places::jobs::tend_waiting_lists;

use crate::support::Site;

/// A staff page of an event.
fn page_of(event: &event::Model, part: &str) -> String {
    urls::staff_event(Language::EN, event.id, part)
}

/// Does what the platform does every few seconds.
async fn tended(site: &Site) {
    tend_waiting_lists(&site.app).await.expect("the database answers");
}

/// The state of every registration, oldest first.
async fn states(site: &Site) -> Vec<RegistrationState> {
    let all =
        registration::Entity::find().order_by_asc(registration::Column::Id).all(site.app.db.read()).await;
    all.expect("the database answers").into_iter().map(|row| row.state).collect()
}

/// Kind, recipient and the own page's path of every mail, oldest first.
async fn mails(site: &Site) -> Vec<(String, String, String)> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await;
    let one = |mail: mail::Model| {
        let data: serde_json::Value = serde_json::from_str(&mail.data).expect("data of a mail");
        (mail.kind, mail.recipient, format!("/en/r/{}", data["token"].as_str().unwrap_or_default()))
    };
    all.expect("the database answers").into_iter().map(one).collect()
}

/// The own page of the latest mail to somebody.
async fn own_page(site: &Site, to: &str) -> String {
    let mails = mails(site).await;
    mails.into_iter().rfind(|(_, recipient, _)| recipient == to).expect("a mail to them").2
}
