//! Events as officers work on them.

mod copying;
mod editing;
mod listing;
mod regions;
mod steps;

use domain::{event::Sector, staff::StaffRole};
use entities::event;
use sea_orm::EntityTrait;

use crate::support::{Browser, Site, an_account};

/// An officer of one Sector.
async fn an_officer_of(site: &Site, sector: Sector) -> Browser {
    site.signed_in(&an_account(StaffRole::EventOfficer).of_sector(sector).stored_in(site).await).await
}

/// The event as it is stored now.
async fn stored(site: &Site, id: i64) -> event::Model {
    let found = event::Entity::find_by_id(id).one(site.app.db.read()).await;
    found.expect("the database answers").expect("the event is there")
}
