//! Random histories at several servers, each a process of its own, over one database: people and officers do
//! several things at once, each at another server. After every such moment every promise is looked at again,
//! and then the servers offer what is free, all of them at once.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    places::{Answer, Rule, next_offers},
    registration::RegistrationState,
    staff::StaffRole,
};
use entities::event;
use futures_util::future::join_all;
use rand::{RngExt, SeedableRng, rngs::StdRng};

use super::{
    histories::{COUNTRIES, GENDERS, KINDS, MODES, QUOTAS},
    page_of,
    processes::presses,
    promises::{counts, nobody_is_lost, nobody_moves_up_silently, places, what_is_kept_is_kept},
    world::World,
};
use crate::{
    decisions::press,
    registrations::awa,
    support::{Browser, Process, Site, an_event, on_each_database_with},
};

use RegistrationState::{Confirmed, Refused, Submitted, Waiting, Withdrawn};

/// How many servers there are, and how many histories unless the environment names another number.
const SERVERS: usize = 3;
const HISTORIES: u64 = 3;
/// How many moments a history has, and how much happens in each.
const MOMENTS: usize = 5;
const AT_ONCE: usize = 9;

/// What can happen; registrations are named by their numbers.
#[derive(Debug, Clone)]
enum Step {
    /// Somebody sends the form: address, country, kind of organization, gender, mode.
    Comes(String, [&'static str; 4]),
    Withdraws(i64),
    Accepts(i64),
    Declines(i64),
    /// An officer confirms or refuses.
    IsConfirmed(i64),
    IsRefused(i64),
    /// An officer moves somebody on the list.
    Moves(i64, usize),
    /// An officer sets a quota, takes one away, or changes the number of places.
    Quota(&'static str, &'static str, String),
    NoQuota,
    Capacity(u32),
}

/// An event that several servers look after.
struct Crowd<'a> {
    site: &'a Site,
    servers: &'a [Process],
    officer: Browser,
    event: event::Model,
    random: StdRng,
    came: usize,
}

fn named(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|number| number.parse().ok())
}

#[test]
fn promises_hold_in_every_history_at_several_servers() {
    let histories = named("BARAZA_HISTORIES").unwrap_or(HISTORIES);
    let first = named("BARAZA_SEED").unwrap_or_else(|| rand::random::<u32>().into());
    // Nothing takes the mails, so that their links stay readable.
    let settings = |config: &mut server::config::Config| config.smtp_url = Some("smtp://127.0.0.1:1".into());
    on_each_database_with(settings, async |site| {
        let mut servers = Vec::new();
        for number in 0..SERVERS {
            servers.push(Process::serve(&site, &format!("server-{number}")).await);
        }
        for seed in first..first + histories {
            eprintln!("BARAZA_SEED={seed} BARAZA_HISTORIES=1");
            let mut crowd = Crowd::of(&site, &servers, seed).await;
            for _ in 0..MOMENTS {
                crowd.moment().await;
            }
        }
    });
}

impl<'a> Crowd<'a> {
    async fn of(site: &'a Site, servers: &'a [Process], seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let (places, approval) = (random.random_range(3..9), random.random_range(0..3) == 0);
        let event = an_event(&format!("crowd-{seed}"))
            .open()
            .places(places)
            .with(|row| row.approval = approval)
            .stored_in(site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let mut crowd = Self { site, servers, officer, event, random, came: 0 };
        for _ in 0..3 {
            let quota = crowd.quota();
            let world = crowd.world().await;
            crowd.happens(&world, 0, &quota).await;
        }
        crowd
    }

    async fn world(&self) -> World {
        World::read(self.site, self.event.id).await
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        let at = self.random.random_range(0..all.len().max(1));
        all.get(at).cloned()
    }

    fn quota(&mut self) -> Step {
        let (whom, rule) = self.one_of(&QUOTAS).expect("a quota");
        let amount = match self.random.random_range(1..5) {
            4 => "40%".to_owned(),
            places => places.to_string(),
        };
        Step::Quota(whom, rule, amount)
    }

    /// Somebody new, or one who is known already.
    fn comes(&mut self, known: Option<String>) -> Step {
        self.came += usize::from(known.is_none());
        let email = known.unwrap_or_else(|| format!("p{}.{}@example.org", self.came, self.event.id));
        let one = |all: &[&'static str], random: &mut StdRng| all[random.random_range(0..all.len())];
        let who = [&COUNTRIES[..], &KINDS, &GENDERS, &MODES].map(|all| one(all, &mut self.random));
        Step::Comes(email, who)
    }

    fn step(&mut self, world: &World) -> Step {
        let offered: Vec<i64> = world.people.keys().copied().filter(|id| world.has_offer(*id)).collect();
        let of = |states: &[RegistrationState]| -> Vec<i64> {
            states.iter().flat_map(|state| world.of_state(*state)).collect()
        };
        let (among, step): (Vec<i64>, fn(i64) -> Step) = match self.random.random_range(0..100) {
            0..42 => return self.comes(None),
            42..47 => {
                let gone = self.one_of(&of(&[Withdrawn, Refused, Confirmed]));
                return self.comes(gone.map(|id| world.people[&id].email.clone()));
            }
            47..60 => (of(&[Confirmed, Waiting, Submitted]), Step::Withdraws),
            60..76 => (offered, Step::Accepts),
            76..82 => (offered, Step::Declines),
            82..92 => (of(&[Submitted, Waiting, Refused]), Step::IsConfirmed),
            _ => (of(&[Confirmed, Submitted, Waiting]), Step::IsRefused),
        };
        match self.one_of(&among) {
            Some(id) => step(id),
            None => self.comes(None),
        }
    }

    /// What happens at once, each at one of the servers; now and then the same at two of them. One officer at
    /// most sets something otherwise, and one moves somebody.
    fn steps(&mut self, world: &World) -> Vec<(usize, Step)> {
        let mut steps = Vec::new();
        for _ in 0..AT_ONCE {
            let (server, step) = (self.random.random_range(0..SERVERS), self.step(world));
            if self.random.random_range(0..4) == 0 {
                steps.push(((server + 1) % SERVERS, step.clone()));
            }
            steps.push((server, step));
        }
        let otherwise = match self.random.random_range(0..8) {
            0 | 1 => Some(self.quota()),
            2 if !world.quotas.is_empty() => Some(Step::NoQuota),
            3 | 4 => Some(Step::Capacity(self.random.random_range(2..12))),
            _ => None,
        };
        let moved = (self.random.random_range(0..3) == 0).then(|| self.one_of(&world.order)).flatten();
        let moved = moved.map(|id| Step::Moves(id, self.random.random_range(1..world.order.len() + 2)));
        steps.extend(
            otherwise.into_iter().chain(moved).map(|step| (self.random.random_range(0..SERVERS), step)),
        );
        steps
    }

    async fn moment(&mut self) {
        let before = self.world().await;
        let steps = self.steps(&before);
        eprintln!("  {steps:?}");
        join_all(steps.iter().map(|(server, step)| self.happens(&before, *server, step))).await;
        let after = self.world().await;
        looked_at(&before, &after, &steps);
        self.offers(&after).await;
    }

    async fn happens(&self, before: &World, server: usize, step: &Step) {
        let server = &self.servers[server];
        let email = |id: &i64| before.people[id].email.as_str();
        match step {
            Step::Comes(email, who) => self.registers(server, email, *who).await,
            Step::Withdraws(id) => {
                presses(self.site, server, email(id), "/withdrawal", "/withdrawal").await;
            }
            Step::Accepts(id) => presses(self.site, server, email(id), "", "/offer/acceptance").await,
            Step::Declines(id) => presses(self.site, server, email(id), "", "/offer/declination").await,
            Step::IsConfirmed(id) => {
                let officer = self.officer.at(server.address);
                let list = officer.get(&page_of(&self.event, "registrations")).await;
                let answer = press(&officer, &list, "confirmation", &[("only", &id.to_string())]).await;
                assert_eq!(answer.status, 303, "{answer:?}");
            }
            Step::IsRefused(id) => self.is_refused(server, *id).await,
            Step::Moves(id, position) => {
                let (id, position) = (id.to_string(), position.to_string());
                let fields = [("registration", &*id), ("position", &position), ("reason", "As agreed")];
                let officer = self.officer.at(server.address);
                let page = officer.get(&page_of(&self.event, "waiting-list")).await;
                let answer = press(&officer, &page, "order", &fields).await;
                // Whoever was moved or went meanwhile is told to the officer.
                let is_told = answer.has("moved since you opened") || answer.has("no longer waits");
                assert!(answer.status == 303 || is_told, "{answer:?}");
            }
            Step::Quota(whom, rule, amount) => {
                let fields = [("whom", *whom), ("rule", rule), ("amount", amount), ("until", "")];
                self.officer_sends(server, "quotas", "/quotas", &fields).await;
            }
            Step::NoQuota => self.officer_sends(server, "quotas", "/removal", &[]).await,
            Step::Capacity(places) => {
                let places = places.to_string();
                self.officer_sends(server, "details", "details", &[("capacity", &places)]).await;
            }
        }
    }

    async fn registers(&self, server: &Process, email: &str, who: [&str; 4]) {
        let name = format!("Person {}", email.split('@').next().unwrap_or_default());
        let [country, kind, gender, mode] = who;
        let fields = awa(&[
            ("name", &name),
            ("email", email),
            ("country", country),
            ("organization_kind", kind),
            ("gender", gender),
            ("mode", mode),
        ]);
        let browser = server.browser();
        let page = browser.get(&format!("/en/events/{}/register", self.event.slug)).await;
        let answer = browser.submit(&page, "/register", &fields).await;
        assert_eq!(answer.status, 303, "{answer:?}");
    }

    async fn is_refused(&self, server: &Process, id: i64) {
        let officer = self.officer.at(server.address);
        let list = officer.get(&page_of(&self.event, "registrations")).await;
        let asked = press(&officer, &list, "refusal", &[("only", &id.to_string())]).await;
        let preview = officer.follow(&asked).await;
        let fields = [("act", "carry_out"), ("reason_en", "Somebody else comes")];
        let answer = officer.submit(&preview, &preview.path, &fields).await;
        assert_eq!(answer.status, 303, "{answer:?}");
    }

    /// An officer opens a page of the event and sends its form; what cannot be is told and changes nothing.
    async fn officer_sends(&self, server: &Process, part: &str, action: &str, fields: &[(&str, &str)]) {
        let officer = self.officer.at(server.address);
        let page = officer.get(&page_of(&self.event, part)).await;
        let answer = officer.submit(&page, action, fields).await;
        assert!([303, 409, 422].contains(&answer.status), "{answer:?}");
    }

    /// All servers offer what is free at once: those get it whom the rule names, each once, and whoever is left
    /// can have none.
    async fn offers(&self, before: &World) {
        if before.order.is_empty() {
            return;
        }
        let expected = next_offers(&mut before.ledger().clone(), before.waiting());
        let asked = self.servers.iter().map(async |server| {
            let officer = self.officer.at(server.address);
            let page = officer.get(&page_of(&self.event, "waiting-list")).await;
            press(&officer, &page, "offers", &[]).await
        });
        assert!(join_all(asked).await.iter().all(|answer| answer.status == 303));
        let after = self.world().await;
        let made: Vec<i64> =
            after.offers.iter().skip(before.offers.len()).map(|offer| offer.registration_id).collect();
        assert_eq!(made, expected, "offers go in order, each once");
        for (id, who) in after.waiting() {
            assert!(after.ledger().admits(&who).is_err(), "{id} could have a place");
        }
        looked_at(before, &after, &[]);
    }
}

/// What is promised of each thing that happened holds of them together.
fn looked_at(before: &World, after: &World, steps: &[(usize, Step)]) {
    nobody_is_lost(before, after);
    no_limit_was_overrun(before, after);
    let is_otherwise = |step: &Step| matches!(step, Step::Quota(..) | Step::NoQuota | Step::Capacity(_));
    if !steps.iter().any(|(_, step)| is_otherwise(step)) {
        what_is_kept_is_kept(before, after);
    }
    let took = after.offers.iter().filter(|offer| offer.answer == Some(Answer::Accepted));
    let mut asked: BTreeSet<i64> = took.map(|offer| offer.registration_id).collect();
    asked.extend(steps.iter().filter_map(|(_, step)| match step {
        Step::IsConfirmed(id) => Some(*id),
        _ => None,
    }));
    let mut looked = before.clone();
    looked.people.retain(|id, _| !asked.contains(id));
    nobody_moves_up_silently(&looked, after, None);
    the_others_keep_their_order(before, after, steps);
    assert_eq!(after.mails_of("place_offered"), after.offers.len(), "each offer is told, once");
    let mut open = BTreeMap::new();
    for offer in after.offers.iter().filter(|offer| offer.answer.is_none()) {
        assert_eq!(open.insert(offer.registration_id, offer.id), None, "one offer each");
    }
}

/// Whatever was set otherwise meanwhile, no limit was overrun that stood before and after.
fn no_limit_was_overrun(before: &World, after: &World) {
    let capacity = before.capacity.max(after.capacity);
    let (were, are) = (before.holders().len(), after.holders().len());
    let most = were.max(capacity.unwrap_or(u32::MAX) as usize);
    assert!(are <= most, "{are} of {capacity:?} places are given");
    for quota in after.quotas.iter().filter(|quota| quota.rule == Rule::AtMost) {
        let stood = before.quotas.iter().find(|one| one.whom == quota.whom && one.rule == Rule::AtMost);
        let amounts = [stood.map(|one| one.amount), Some(quota.amount)];
        let amounts = amounts.map(|amount| amount.and_then(|amount| places(amount, capacity, false)));
        let [Some(one), Some(other)] = amounts else { continue };
        let had = counts(before, quota.whom);
        for (group, people) in counts(after, quota.whom) {
            let had = had.get(&group).copied().unwrap_or(0);
            assert!(people <= had.max(one).max(other), "{people} of {group}, {quota:?}");
        }
    }
}

/// Whoever stayed on the list and was not moved stands as before among the others.
fn the_others_keep_their_order(before: &World, after: &World, steps: &[(usize, Step)]) {
    let moved: BTreeSet<i64> = steps
        .iter()
        .filter_map(|(_, step)| match step {
            Step::Moves(id, _) => Some(*id),
            _ => None,
        })
        .collect();
    let since = |world: &World, id: &i64| world.people.get(id).map(|person| person.since);
    let stays = |id: &i64| {
        let is_there = before.order.contains(id) && after.order.contains(id);
        is_there && !moved.contains(id) && since(before, id) == since(after, id)
    };
    let stood: Vec<i64> = before.order.iter().copied().filter(stays).collect();
    let stand: Vec<i64> = after.order.iter().copied().filter(stays).collect();
    assert_eq!(stood, stand, "the list keeps its order");
}
