//! Several servers over one database, each a process of its own: many people register, leave and answer
//! offers at any of them at the same time, while all of them tend the waiting list.

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use domain::registration::RegistrationState;
use entities::{audit_entry, event, event_quota};
use futures_util::future::join_all;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    own_page,
    promises::{Meanwhile, group_of, keep},
    world::World,
};
use crate::{
    registrations::awa,
    support::{Answer, Process, Site, an_event, on_each_database_with},
};

/// How many servers and people there are, unless the environment names more people.
const SERVERS: usize = 3;
const PEOPLE: usize = 60;
const PLACES: i32 = 20;
const COUNTRIES: [&str; 6] = ["SEN", "KEN", "EGY", "FRA", "ETH", "BRA"];

/// Sends somebody's form at a server.
async fn registers(server: &Process, person: usize) -> Answer {
    let browser = server.browser();
    let page = browser.get("/en/events/crowd/register").await;
    let (name, email) = (format!("Person {person}"), email_of(person));
    let country = COUNTRIES[person % COUNTRIES.len()];
    let gender = ["female", "male", ""][person % 3];
    let fields = awa(&[
        ("name", &name),
        ("email", &email),
        ("country", country),
        ("organization_kind", "administration"),
        ("gender", gender),
    ]);
    browser.submit(&page, "/register", &fields).await
}

/// Somebody opens their own page at a server and presses a button there, if it is there. An offer that is
/// made meanwhile brings another link.
pub(super) async fn presses(site: &Site, server: &Process, email: &str, part: &str, button: &str) {
    let own = own_page(site, email).await;
    let browser = server.browser();
    let page = browser.get(&format!("{own}{part}")).await;
    // A newer mail may have replaced the link meanwhile.
    if page.status == 200 && page.has(&format!("{button}\"")) {
        let answer = browser.submit(&page, button, &[]).await;
        assert!([303, 409, 410].contains(&answer.status), "{answer:?}");
    }
}

fn email_of(person: usize) -> String {
    format!("p{person}@example.org")
}

async fn crowded(site: &Site) -> event::Model {
    let event = an_event("crowd").open().places(PLACES).stored_in(site).await;
    for (whom, rule, amount) in
        [("each:country", "at_most", "5"), ("gender:male", "at_most", "9"), ("class:LDC", "kept", "6")]
    {
        let row = event_quota::ActiveModel {
            event_id: Set(event.id),
            whom: Set(whom.to_owned()),
            rule: Set(rule.to_owned()),
            amount: Set(amount.to_owned()),
            ..Default::default()
        };
        row.insert(site.app.db.writer()).await.expect("the quota is stored");
    }
    event
}

#[test]
fn promises_hold_whichever_of_several_servers_people_ask() {
    let named = std::env::var("BARAZA_PEOPLE").ok().and_then(|number| number.parse().ok());
    let people: usize = named.unwrap_or(PEOPLE);
    // Nothing takes the mails, so that their links stay readable.
    let settings = |config: &mut server::config::Config| config.smtp_url = Some("smtp://127.0.0.1:1".into());
    on_each_database_with(settings, async |site| {
        let event = crowded(&site).await;
        // One after the other: the first of them finds the schema as it should be.
        let mut servers = Vec::new();
        for number in 0..SERVERS {
            servers.push(Process::serve(&site, &format!("server-{number}")).await);
        }
        let at = |person: usize| &servers[person % SERVERS];
        let is_over = AtomicBool::new(false);
        let watch = async {
            let mut before = World::read(&site, event.id).await;
            while !is_over.load(Ordering::Relaxed) {
                tokio::time::sleep(Duration::from_millis(20)).await;
                let after = World::read(&site, event.id).await;
                told_of_offers(&after);
                looked_at(&before, &after);
                before = after;
            }
        };
        let act = async {
            let first: Vec<_> = (0..people / 2).map(|person| registers(at(person), person)).collect();
            assert!(join_all(first).await.iter().all(|answer| answer.status == 303));
            // Others come while some leave; each of them twice, at two servers.
            let second = (people / 2..people).map(|person| registers(at(person), person));
            let again = (people / 2..people).map(|person| registers(at(person + 1), person));
            let leave = (0..people / 4).map(async |person| {
                presses(&site, at(person + 2), &email_of(person), "/withdrawal", "/withdrawal").await;
            });
            let (one, other, ()) = tokio::join!(join_all(second), join_all(again), async {
                join_all(leave).await;
            });
            assert!(one.iter().chain(&other).all(|answer| answer.status == 303));
            offers_are_answered(&site, &event, &servers).await;
            is_over.store(true, Ordering::Relaxed);
        };
        tokio::join!(watch, act);
        let world = World::read(&site, event.id).await;
        assert_eq!(world.people.len(), people, "nobody is lost, and nobody stands twice");
        whoever_moved_up_took_an_offer(&site, &world).await;
        nobody_alike_was_passed_by(&world);
    });
}

/// Waits until the servers offered what is free, and answers; every third offer is declined.
async fn offers_are_answered(site: &Site, event: &event::Model, servers: &[Process]) {
    let mut answered = BTreeSet::new();
    for _ in 0..200 {
        let world = World::read(site, event.id).await;
        let open: Vec<i64> = world
            .people
            .keys()
            .copied()
            .filter(|id| world.has_offer(*id) && !answered.contains(id))
            .collect();
        if open.is_empty() && !answered.is_empty() {
            return;
        }
        let answers = open.iter().map(|id| {
            let email = &world.people[id].email;
            let person: usize = email.trim_start_matches('p').split('@').next().unwrap().parse().unwrap();
            let button = if person.is_multiple_of(3) { "/offer/declination" } else { "/offer/acceptance" };
            presses(site, &servers[person % SERVERS], email, "", button)
        });
        join_all(answers).await;
        answered.extend(open);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(!answered.is_empty(), "free places are offered within seconds");
}

/// Between two looks several things happen; what is promised of each holds of them together.
fn looked_at(before: &World, after: &World) {
    let taken: BTreeSet<i64> = after.holders();
    for id in &taken {
        let is_known = before.people.get(id).is_some_and(|was| was.state == RegistrationState::Waiting);
        let moved_up = is_known && after.people[id].state.takes_place();
        let had_offer = after.offers.iter().any(|offer| offer.registration_id == *id);
        assert!(!moved_up || had_offer, "{} moved up silently", after.people[id].email);
    }
    // Whoever took an offer is looked at above.
    let mut looked = before.clone();
    for (id, person) in &mut looked.people {
        if after.people.get(id).is_some_and(|now| now.state.takes_place()) {
            person.state = after.people[id].state;
        }
    }
    assert!(after.holders().len() <= PLACES.unsigned_abs() as usize);
    keep(&looked, after, Meanwhile { is_crowd: true, ..Meanwhile::default() });
}

fn told_of_offers(world: &World) {
    assert_eq!(world.mails_of("place_offered"), world.offers.len(), "each offer is told once");
}

async fn whoever_moved_up_took_an_offer(site: &Site, world: &World) {
    let trail = audit_entry::Entity::find()
        .filter(audit_entry::Column::Action.eq("place_accepted"))
        .all(site.app.db.read())
        .await
        .unwrap();
    let took: BTreeSet<String> = trail.into_iter().map(|entry| entry.subject_id).collect();
    let accepted =
        world.offers.iter().filter(|offer| offer.answer.is_some_and(|how| how.code() == "accepted"));
    let accepted: BTreeSet<String> = accepted.map(|offer| offer.registration_id.to_string()).collect();
    assert_eq!(took, accepted);
}

/// Of two people alike in everything that quotas go by, the one who came first is asked first.
fn nobody_alike_was_passed_by(world: &World) {
    let groups = |id: i64| -> Vec<Option<String>> {
        world.quotas.iter().map(|quota| group_of(quota.whom, &world.people[&id].profile)).collect()
    };
    let offered: BTreeSet<i64> = world.offers.iter().map(|offer| offer.registration_id).collect();
    for (at, id) in world.order.iter().enumerate() {
        let later = world.order.iter().skip(at + 1).filter(|other| groups(**other) == groups(*id));
        let passed: Vec<_> = later.filter(|other| offered.contains(other)).collect();
        assert!(passed.is_empty(), "{id} was passed by {passed:?}");
        // Nor was somebody who has left the list by an offer and came later.
        let since = |id: i64| (world.people[&id].since, id);
        let let_in =
            offered.iter().filter(|other| since(**other) > since(*id) && groups(**other) == groups(*id));
        assert_eq!(let_in.count(), 0, "{id} was passed by");
    }
}
