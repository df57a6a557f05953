//! People across events: finding them, pairs that could be one, merging two and going back.

mod erasing;
mod figures;
mod finding;
mod found_by_files;
mod merging;
mod pairs;
mod taken_in_again;
mod undoing;

pub use erasing::erases;

use entities::{event, person, person_merge, registration};
use sea_orm::{EntityTrait, QueryOrder};

use crate::{
    registrations::{awa, registers},
    support::{Answer, Browser, Site, an_event},
};

/// Everybody on record, oldest first.
async fn people(site: &Site) -> Vec<person::Model> {
    let all = person::Entity::find().order_by_asc(person::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}

/// The number of the person with this name.
async fn named(site: &Site, name: &str) -> i64 {
    people(site).await.into_iter().find(|person| person.name == name).expect("somebody of the name").id
}

async fn registrations(site: &Site) -> Vec<registration::Model> {
    crate::registrations::registrations(site).await
}

async fn merges(site: &Site) -> Vec<person_merge::Model> {
    let all = person_merge::Entity::find().order_by_asc(person_merge::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}

/// Awa registers in Dakar, and under another spelling and address in Lima.
async fn awa_stands_twice(site: &Site) -> (event::Model, event::Model) {
    let dakar = an_event("dakar").open().stored_in(site).await;
    let lima = an_event("lima").open().stored_in(site).await;
    registers(site, "dakar", &awa(&[])).await;
    registers(site, "lima", &awa(&[("name", "DIOP Áwa"), ("email", "awa.diop@mail.example")])).await;
    (dakar, lima)
}

/// Opens the page on which two people are merged.
async fn merger(browser: &Browser, kept: i64, other: i64) -> Answer {
    browser.get(&format!("/en/staff/people/{kept}/merger/{other}")).await
}

/// Merges two people as the page proposes it, but for these fields.
async fn merges_two(browser: &Browser, kept: i64, other: i64, fields: &[(&str, &str)]) -> Answer {
    let page = merger(browser, kept, other).await;
    assert_eq!(page.status, 200, "{page:?}");
    browser.submit(&page, &format!("/merger/{other}"), fields).await
}

/// Presses the button that undoes a merge.
async fn undoes(browser: &Browser, kept: i64, merge: i64) -> Answer {
    let page = browser.get(&format!("/en/staff/people/{kept}")).await;
    let answer = browser.submit(&page, &format!("/merges/{merge}/undoing"), &[]).await;
    browser.follow(&answer).await
}
