//! Random histories of an event with few places: people come, leave, correct themselves and answer offers,
//! officers decide and set things otherwise, time passes. After every single step every promise is looked
//! at again.

use chrono::Duration;
use domain::{
    places::{Profile, next_offers, settle},
    registration::RegistrationState,
    staff::StaffRole,
};
use entities::event;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use server::{places, registrations::operations};

use super::{
    own_page, page_of,
    promises::{Meanwhile, Officer, group_of, keep},
    tended,
    world::World,
};
use crate::{
    registrations::awa,
    support::{Site, an_event, on_each_database},
};

use RegistrationState::{Confirmed, Refused, Submitted, Waiting, Withdrawn};

/// How many histories there are, unless the environment names another number, and how long each is.
const HISTORIES: u64 = 5;
const STEPS: usize = 45;
pub(super) const COUNTRIES: [&str; 5] = ["SEN", "KEN", "EGY", "FRA", "ETH"];
pub(super) const KINDS: [&str; 3] = ["administration", "academia", "regulator"];
pub(super) const GENDERS: [&str; 3] = ["female", "male", ""];
pub(super) const MODES: [&str; 2] = ["on_site", "remote"];
pub(super) const QUOTAS: [(&str, &str); 12] = [
    ("each:country", "at_most"),
    ("each:administration", "at_most"),
    ("gender:male", "at_most"),
    ("region:AFR", "at_most"),
    ("class:LDC", "kept"),
    ("gender:female", "kept"),
    ("country:EGY", "kept"),
    ("region:AFR", "kept"),
    ("mode:remote", "at_most"),
    ("mode:remote", "kept"),
    ("organization_kind:academia", "at_most"),
    ("organization_kind:academia", "kept"),
];

/// What can happen.
#[derive(Debug, Clone)]
enum Step {
    /// Somebody registers.
    Comes,
    /// Somebody who left registers again.
    ComesAgain(i64),
    Withdraws(i64),
    /// Somebody turns out to be another sort of person.
    Corrects(i64),
    Accepts(i64),
    Declines(i64),
    /// An officer confirms or refuses.
    IsConfirmed(i64),
    IsRefused(i64),
    /// The platform offers what is free.
    Offers,
    Hours(i64),
    /// An officer sets a quota, perhaps until so many days from now, or takes one away.
    Quota(&'static str, &'static str, String, Option<i64>),
    NoQuota,
    Capacity(u32),
    /// An officer moves somebody on the list.
    Moves(i64, usize),
    Begins,
}

/// One event and the chances that shape its history.
struct History {
    site: Site,
    event: event::Model,
    random: StdRng,
    came: usize,
}

#[test]
fn promises_hold_in_every_history() {
    let named = std::env::var("BARAZA_HISTORIES").ok().and_then(|number| number.parse().ok());
    let histories = named.unwrap_or(HISTORIES);
    on_each_database(async |mut site| {
        for seed in 0..histories {
            let mut history = History::begin(site, seed).await;
            eprintln!("history {seed}:");
            for _ in 0..STEPS {
                history.step().await;
            }
            history.ends().await;
            site = history.site;
        }
    });
}

impl History {
    async fn begin(site: Site, seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let day = site.now().date_naive() + Duration::days(40);
        let approval = random.random_range(0..4) == 0;
        let places = random.random_range(1..9);
        let event = an_event(&format!("history-{seed}"))
            .open()
            .places(places)
            .with(|row| {
                row.starts = Some(day.to_string());
                row.ends = Some(day.to_string());
                (row.first_day, row.last_day) = (Some(day), Some(day));
                row.approval = approval;
                row.offer_hours = 24;
            })
            .stored_in(&site)
            .await;
        Self { site, event, random, came: 0 }
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        let at = self.random.random_range(0..all.len().max(1));
        all.get(at).cloned()
    }

    /// What happens next, about somebody whom it can happen to.
    fn next(&mut self, world: &World) -> Step {
        let offered: Vec<i64> = world.people.keys().copied().filter(|id| world.has_offer(*id)).collect();
        let of = |states: &[RegistrationState]| -> Vec<i64> {
            states.iter().flat_map(|state| world.of_state(*state)).collect()
        };
        let chance = self.random.random_range(0..100);
        let about = |id: Option<i64>, step: fn(i64) -> Step| id.map_or(Step::Comes, step);
        match chance {
            0..32 => Step::Comes,
            32..36 => about(self.one_of(&of(&[Withdrawn, Refused, Confirmed])), Step::ComesAgain),
            36..46 => about(self.one_of(&of(&[Confirmed, Waiting, Submitted])), Step::Withdraws),
            46..56 => about(self.one_of(&of(&[Confirmed, Waiting, Submitted])), Step::Corrects),
            56..64 => about(self.one_of(&offered), Step::Accepts),
            64..67 => about(self.one_of(&offered), Step::Declines),
            67..71 => about(self.one_of(&of(&[Submitted, Waiting, Refused])), Step::IsConfirmed),
            71..74 => about(self.one_of(&of(&[Confirmed, Submitted, Waiting])), Step::IsRefused),
            74..86 => Step::Offers,
            86..89 => Step::Hours(self.random.random_range(1..30)),
            89..93 => {
                let (whom, rule) = self.one_of(&QUOTAS).expect("a quota");
                let amount = match self.random.random_range(1..5) {
                    4 => "40%".to_owned(),
                    places => places.to_string(),
                };
                let days = (rule == "kept" && self.random.random_range(0..2) == 0)
                    .then(|| self.random.random_range(1..3));
                Step::Quota(whom, rule, amount, days)
            }
            93..94 => Step::NoQuota,
            94..97 => Step::Capacity(self.random.random_range(1..10)),
            _ => match self.one_of(&world.order) {
                Some(id) => Step::Moves(id, self.random.random_range(1..world.order.len() + 2)),
                None => Step::Comes,
            },
        }
    }

    async fn step(&mut self) {
        let before = World::read(&self.site, self.event.id).await;
        let step = self.next(&before);
        self.happens(&before, &step).await;
    }

    /// Does a step, and looks at everything again.
    async fn happens(&mut self, before: &World, step: &Step) {
        eprintln!("  {step:?}");
        // Who came first is known to the second.
        self.site.after(Duration::seconds(1));
        let expected = self.expected(before, step);
        let has_begun = self.event.first_day.is_some_and(|day| self.site.now().date_naive() > day);
        self.carry_out(before, step).await;
        let after = World::read(&self.site, self.event.id).await;
        let about = match step {
            Step::Accepts(id) if before.has_offer(*id) => Some(*id),
            Step::IsConfirmed(id) => Some(*id),
            _ => None,
        };
        let officer = match step {
            Step::Quota(..) | Step::NoQuota | Step::Capacity(_) => Officer::SetOtherwise,
            Step::Moves(..) => Officer::Moved,
            _ => Officer::Nothing,
        };
        keep(before, &after, Meanwhile { officer, about, has_begun, ..Meanwhile::default() });
        if let Some(expected) = expected.filter(|_| !has_begun) {
            let offers: Vec<i64> =
                after.offers.iter().skip(before.offers.len()).map(|offer| offer.registration_id).collect();
            assert_eq!(offers, expected, "offers go in order");
            nobody_starves(&after);
        }
    }

    /// Who is offered a place next, by the rule alone.
    fn expected(&self, before: &World, step: &Step) -> Option<Vec<i64>> {
        let lapses =
            before.offers.iter().any(|offer| offer.answer.is_none() && offer.ends_at <= self.site.now());
        let mut ledger = before.ledger().clone();
        (matches!(step, Step::Offers) && !lapses).then(|| next_offers(&mut ledger, before.waiting()))
    }

    async fn carry_out(&mut self, before: &World, step: &Step) {
        let app = self.site.app.clone();
        match step.clone() {
            Step::Comes => self.comes(before).await,
            Step::ComesAgain(id) => self.registers(&before.people[&id].email.clone()).await,
            Step::Corrects(id) => self.corrects(before, id).await,
            Step::Withdraws(id) => {
                let done = operations::withdraw(&app, &self.token(before, id).await).await.unwrap();
                assert!(done.is_ok(), "{done:?}");
            }
            Step::Accepts(id) => {
                // Too late is an answer too.
                let _ = places::accept(&app, &self.token(before, id).await).await.unwrap();
            }
            Step::Declines(id) => {
                let _ = places::decline(&app, &self.token(before, id).await).await.unwrap();
            }
            Step::IsConfirmed(id) => self.is_decided(id, "confirmation").await,
            Step::IsRefused(id) => self.is_decided(id, "refusal").await,
            Step::Offers => tended(&self.site).await,
            Step::Hours(hours) => self.site.after(Duration::hours(hours)),
            Step::Quota(whom, rule, amount, days) => {
                let until = days.map(|days| self.site.now().date_naive() + Duration::days(days));
                let until = until.map(|day| day.to_string()).unwrap_or_default();
                let fields = [("whom", whom), ("rule", rule), ("amount", &amount), ("until", &until)];
                self.officer_sends("quotas", "/quotas", &fields).await;
            }
            Step::NoQuota if before.quotas.is_empty() => (),
            Step::NoQuota => self.officer_sends("quotas", "/removal", &[]).await,
            Step::Capacity(places) => {
                self.officer_sends("details", "details", &[("capacity", &places.to_string())]).await;
            }
            Step::Moves(id, position) => {
                let (id, position) = (id.to_string(), position.to_string());
                let fields =
                    [("registration", id.as_str()), ("position", &position), ("reason", "As agreed")];
                self.officer_sends("waiting-list", "/order", &fields).await;
            }
            Step::Begins => self.site.after(Duration::days(41)),
        }
    }

    /// Somebody new comes, and is settled as the rule says.
    async fn comes(&mut self, before: &World) {
        self.came += 1;
        let email = format!("p{}.{}@example.org", self.came, self.event.id);
        self.registers(&email).await;
        let after = World::read(&self.site, self.event.id).await;
        let Some((_, person)) = after.people.iter().find(|(_, person)| person.email == email) else {
            assert!(self.event.first_day.is_some_and(|day| self.site.now().date_naive() > day));
            return;
        };
        let waiting: Vec<Profile> = before.waiting().map(|(_, who)| who).collect();
        let has_place = settle(before.ledger(), &waiting, &person.profile).is_ok();
        assert_eq!(person.state.takes_place(), has_place, "{person:?} of {:?}", before.quotas);
        assert_eq!(after.people.len(), before.people.len() + 1);
    }

    async fn registers(&mut self, email: &str) {
        let country = self.one_of(&COUNTRIES).expect("a country");
        let kind = self.one_of(&KINDS).expect("a kind");
        let gender = self.one_of(&GENDERS).expect("a gender");
        let mode = self.one_of(&MODES).expect("a mode");
        let name = format!("Person {}", email.split('@').next().unwrap_or_default());
        let fields = awa(&[
            ("name", &name),
            ("email", email),
            ("country", country),
            ("organization_kind", kind),
            ("gender", gender),
            ("mode", mode),
        ]);
        let slug = self.event.slug.clone();
        let browser = self.site.browser();
        let page = browser.get(&format!("/en/events/{slug}/register")).await;
        if page.has("name=\"consent\"") {
            assert_eq!(browser.submit(&page, "/register", &fields).await.status, 303);
        }
    }

    async fn corrects(&mut self, before: &World, id: i64) {
        let country = self.one_of(&COUNTRIES).expect("a country");
        let gender = self.one_of(&GENDERS).expect("a gender");
        let kind = self.one_of(&KINDS).expect("a kind");
        let mode = self.one_of(&MODES).expect("a mode");
        let own = own_page(&self.site, &before.people[&id].email).await;
        let browser = self.site.browser();
        let form = browser.get(&format!("{own}/correction")).await;
        let fields = [("country", country), ("gender", gender), ("organization_kind", kind), ("mode", mode)];
        let answer = browser.submit(&form, "/correction", &fields).await;
        assert!([303, 422].contains(&answer.status), "{answer:?}");
    }

    async fn token(&self, before: &World, id: i64) -> String {
        let own = own_page(&self.site, &before.people[&id].email).await;
        own.rsplit('/').next().unwrap_or_default().to_owned()
    }

    async fn is_decided(&self, id: i64, decision: &str) {
        let officer = self.site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&page_of(&self.event, "registrations")).await;
        let only = id.to_string();
        if decision == "refusal" {
            return crate::decisions::refuse(&officer, &list, &only, ("reason_en", "Somebody else comes"))
                .await;
        }
        let answer = crate::decisions::press(&officer, &list, decision, &[("only", &only)]).await;
        assert_eq!(answer.status, 303, "{answer:?}");
    }

    /// An officer opens a page of the event and sends its form; what cannot be is told and changes nothing.
    async fn officer_sends(&self, part: &str, action: &str, fields: &[(&str, &str)]) {
        let officer = self.site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&page_of(&self.event, part)).await;
        let answer = officer.submit(&page, action, fields).await;
        assert!([303, 422].contains(&answer.status), "{answer:?}");
    }

    /// The event begins: what is open ends, and nothing is offered any more.
    async fn ends(&mut self) {
        for step in [Step::Begins, Step::Offers, Step::Comes, Step::Offers] {
            let before = World::read(&self.site, self.event.id).await;
            self.happens(&before, &step).await;
        }
        let world = World::read(&self.site, self.event.id).await;
        assert!(world.offers.iter().all(|offer| offer.answer.is_some()), "offers end with the start");
        let begins = self.event.first_day.expect("a day").and_hms_opt(9, 30, 0).expect("a time").and_utc();
        assert!(world.latest_end().is_none_or(|end| end <= begins));
    }
}

/// After offers, whoever still waits cannot have a place, and nobody just like them got one before.
fn nobody_starves(world: &World) {
    for (at, (id, who)) in world.waiting().enumerate() {
        let held_up = world.ledger().admits(&who);
        assert!(held_up.is_err(), "number {at}, {id}, could have a place");
        let groups = |who: &Profile| -> Vec<Option<String>> {
            world.quotas.iter().map(|quota| group_of(quota.whom, who)).collect()
        };
        let alike: Vec<i64> = world
            .waiting()
            .skip(at + 1)
            .filter(|(_, other)| groups(other) == groups(&who))
            .map(|(id, _)| id)
            .collect();
        assert!(alike.iter().all(|later| !world.has_offer(*later)), "{id} was passed by");
    }
}
