//! Places: exact whoever comes at once.

use domain::registration::RegistrationState::{self, Confirmed, Waiting, Withdrawn};

use super::{awa, mails, own_path, registers, registrations};
use crate::support::{Site, an_event, on_each_database, on_each_database_with};

async fn states(site: &Site) -> Vec<RegistrationState> {
    registrations(site).await.iter().map(|one| one.state).collect()
}

#[test]
fn a_full_event_puts_the_next_person_on_the_waiting_list() {
    on_each_database(async |site| {
        an_event("dakar").open().places(1).stored_in(&site).await;
        assert!(site.browser().get("/en/events/dakar").await.has(">Register</a>"));
        registers(&site, "dakar", &awa(&[])).await;
        let page = site.browser().get("/en/events/dakar").await;
        assert!(page.has("Register for the waiting list"), "the last place shows at once: {page:?}");
        registers(&site, "dakar", &awa(&[("name", "Binta Fall")])).await;
        registers(&site, "dakar", &awa(&[("name", "Cheikh Ba")])).await;
        assert_eq!(states(&site).await, [Confirmed, Waiting, Waiting]);
        assert_eq!(mails(&site).await[2].0, "registration_waiting");
        let own = site.browser().get(&own_path(&site).await).await;
        assert!(own.text().replace(['\u{2068}', '\u{2069}'], "").contains("waiting list: 2"), "{own:?}");
    });
}

#[test]
fn two_hundred_people_at_once_get_fifty_places_and_nobody_is_lost() {
    let behind_a_proxy =
        |config: &mut server::config::Config| config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    on_each_database_with(behind_a_proxy, async |site| {
        an_event("dakar").open().places(50).stored_in(&site).await;
        let page = site.browser().get("/en/events/dakar/register").await;
        let everyone = (0..200).map(async |number: u32| {
            let (name, email) = (format!("Person {number}"), format!("p{number}@example.org"));
            let id = format!("00000000-0000-4000-8000-{number:012}");
            let fields = awa(&[("name", &name), ("email", &email), ("submission", &id)]);
            let browser = site.browser().with_header("x-forwarded-for", &format!("192.0.2.{number}"));
            browser.submit(&page, "/register", &fields).await.status
        });
        let answers = futures_of(everyone).await;
        assert_eq!(answers, vec![303; 200]);
        let states = states(&site).await;
        let count = |wanted| states.iter().filter(|state| **state == wanted).count();
        assert_eq!((count(RegistrationState::Confirmed), count(RegistrationState::Waiting)), (50, 150));
        assert_eq!(mails(&site).await.len(), 200);
    });
}

/// Runs all of them at once and gives their answers in order.
async fn futures_of<T>(all: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut all: Vec<_> = all.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, slot) in all.iter_mut().zip(&mut done) {
            if slot.is_none()
                && let std::task::Poll::Ready(answer) = future.as_mut().poll(context)
            {
                *slot = Some(answer);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[test]
fn nobody_passes_over_those_who_wait() {
    on_each_database(async |site| {
        an_event("dakar").open().places(1).stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        let first = own_path(&site).await;
        registers(&site, "dakar", &awa(&[("name", "Binta Fall")])).await;
        let browser = site.browser();
        let question = browser.get(&format!("{first}/withdrawal")).await;
        browser.submit(&question, "/withdrawal", &[]).await;
        registers(&site, "dakar", &awa(&[("name", "Cheikh Ba")])).await;
        assert_eq!(states(&site).await, [Withdrawn, Waiting, Waiting]);
    });
}
