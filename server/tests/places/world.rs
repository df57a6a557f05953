//! An event and its people as they stand in the database at one moment.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    places::{Ledger, Profile, Quota},
    registration::RegistrationState,
};
use entities::{event, mail, place_offer, registration};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use server::{places, reference};

use crate::support::Site;

/// How an event stands.
#[derive(Debug, Clone)]
pub struct World {
    /// The day.
    pub today: NaiveDate,
    /// Places.
    pub capacity: Option<u32>,
    /// Quotas in the order in which they were set.
    pub quotas: Vec<Quota>,
    /// Everybody who ever registered.
    pub people: BTreeMap<i64, Person>,
    /// Those who wait without an offer, in the order of the list.
    pub order: Vec<i64>,
    /// Every offer ever made.
    pub offers: Vec<place_offer::Model>,
    /// Kinds of the mails of the event.
    pub mails: Vec<String>,
    ledger: Ledger,
}

/// Somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Address.
    pub email: String,
    /// Where the registration stands.
    pub state: RegistrationState,
    /// What quotas go by.
    pub profile: Profile,
    /// When they came.
    pub since: DateTime<Utc>,
}

impl World {
    /// Reads everything in one moment.
    pub async fn read(site: &Site, event_id: i64) -> Self {
        let tx = site.app.db.snapshot().await.expect("the database answers");
        let world = Self::of(site, &tx, event_id).await;
        tx.rollback().await.expect("the database answers");
        world
    }

    async fn of(site: &Site, db: &impl ConnectionTrait, event_id: i64) -> Self {
        let event = event::Entity::find_by_id(event_id).one(db).await.unwrap().unwrap();
        let lists = reference::lists(db).await.unwrap();
        let day = places::day_of(&site.app, &event);
        let rows = registration::Entity::find().filter(registration::Column::EventId.eq(event_id));
        let rows = rows.all(db).await.unwrap();
        let person = |row: &registration::Model| Person {
            email: row.email.clone().unwrap_or_default(),
            state: row.state,
            profile: places::profile_of(row, &lists, day),
            since: row.submitted_at,
        };
        let people: BTreeMap<i64, Person> = rows.iter().map(|row| (row.id, person(row))).collect();
        let offers = place_offer::Entity::find()
            .filter(place_offer::Column::EventId.eq(event_id))
            .order_by_asc(place_offer::Column::Id);
        let offers = offers.all(db).await.unwrap();
        let mails = mail::Entity::find().filter(mail::Column::EventId.eq(event_id)).all(db).await.unwrap();
        let quotas = places::quotas_of(db, event_id).await.unwrap();
        let capacity = event.capacity.map(|places| u32::try_from(places).unwrap());
        let today = site.now().date_naive();
        let mut ledger = Ledger::new(capacity, &quotas, &lists, day, today);
        for id in holders(&people, &offers) {
            ledger.take(&people[&id].profile);
        }
        Self {
            today,
            capacity,
            quotas,
            order: places::waiting_in_order(db, event_id).await.unwrap(),
            mails: mails.into_iter().map(|mail| mail.kind).collect(),
            people,
            offers,
            ledger,
        }
    }

    /// Those who have a place, or an offer of one that is open.
    pub fn holders(&self) -> BTreeSet<i64> {
        holders(&self.people, &self.offers)
    }

    /// The places as the rule has them, counted anew from every single person.
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Those who wait without an offer, in the order of the list.
    pub fn waiting(&self) -> impl Iterator<Item = (i64, Profile)> {
        self.order.iter().map(|id| (*id, self.people[id].profile))
    }

    /// Whether somebody has an offer that was not answered.
    pub fn has_offer(&self, id: i64) -> bool {
        self.offers.iter().any(|offer| offer.registration_id == id && offer.answer.is_none())
    }

    /// How many mails of a kind there are.
    pub fn mails_of(&self, kind: &str) -> usize {
        self.mails.iter().filter(|one| *one == kind).count()
    }

    /// Those in a state, by number.
    pub fn of_state(&self, state: RegistrationState) -> Vec<i64> {
        self.people.iter().filter(|(_, person)| person.state == state).map(|(id, _)| *id).collect()
    }

    /// When the latest offer ends.
    pub fn latest_end(&self) -> Option<DateTime<Utc>> {
        self.offers.iter().map(|offer| offer.ends_at).max()
    }
}

fn holders(people: &BTreeMap<i64, Person>, offers: &[place_offer::Model]) -> BTreeSet<i64> {
    let placed = people.iter().filter(|(_, person)| person.state.takes_place()).map(|(id, _)| *id);
    let open = offers.iter().filter(|offer| offer.answer.is_none()).map(|offer| offer.registration_id);
    let waits = |id: &i64| people[id].state == RegistrationState::Waiting;
    placed.chain(open.filter(waits)).collect()
}
