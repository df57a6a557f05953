//! Many who come at once share turns to write; each is answered as if they had come alone.

use domain::registration::RegistrationState;
use futures_util::future::join_all;

use super::{awa, mails, registers, registrations};
use crate::support::{Site, an_event, on_each_database};

/// Everybody sends their form at the same moment; the status of each answer.
async fn all_at_once(site: &Site, slug: &str, people: &[(String, String)]) -> Vec<u16> {
    let page = site.browser().get(&format!("/en/events/{slug}/register")).await;
    let sent = (0..).zip(people).map(|(number, (name, email))| {
        let (site, page) = (&site, &page);
        let form: String = format!("00000000-0000-4000-8000-{number:012}");
        async move {
            let fields = awa(&[("name", name), ("email", email), ("submission", &form)]);
            site.browser().submit(page, "/register", &fields).await.status
        }
    });
    join_all(sent).await
}

fn people(who: &str, number: usize) -> Vec<(String, String)> {
    (0..number).map(|at| (format!("{who} {at}"), format!("{}{at}@example.org", who.to_lowercase()))).collect()
}

#[test]
fn in_a_crowd_those_known_are_reminded_those_too_many_refused_and_all_others_registered() {
    on_each_database(async |site| {
        an_event("rush").open().stored_in(&site).await;
        let known = people("Known", 6);
        for (name, email) in &known {
            registers(&site, "rush", &awa(&[("name", name), ("email", email)])).await;
        }
        let delegation: Vec<_> =
            (0..24).map(|at| (format!("Delegate {at}"), "office@example.org".to_owned())).collect();
        let new = people("New", 30);
        // One after the other in the crowd, so that every turn has some of each.
        let mut crowd = Vec::new();
        for at in 0..30 {
            crowd.extend(new.get(at).cloned());
            crowd.extend(delegation.get(at).cloned());
            crowd.extend(known.get(at).cloned());
        }
        let statuses = all_at_once(&site, "rush", &crowd).await;
        let answered = |status: u16| statuses.iter().filter(|one| **one == status).count();
        // A mailbox takes twenty a day.
        assert_eq!((answered(303), answered(429)), (56, 4), "{statuses:?}");
        let rows = registrations(&site).await;
        assert_eq!(rows.len(), 6 + 30 + 20);
        let mails = mails(&site).await;
        let of = |kind: &str| mails.iter().filter(|mail| mail.0 == kind).count();
        assert_eq!((of("registration_confirmed"), of("own_link")), (56, 6));
    });
}

#[test]
fn in_a_crowd_places_go_to_those_who_are_written_first_and_the_rest_wait_behind_them() {
    on_each_database(async |site| {
        an_event("rush").open().places(7).stored_in(&site).await;
        let statuses = all_at_once(&site, "rush", &people("New", 40)).await;
        assert_eq!(statuses, vec![303; 40]);
        let states: Vec<_> = registrations(&site).await.into_iter().map(|row| row.state).collect();
        assert!(states[..7].iter().all(|state| *state == RegistrationState::Confirmed), "{states:?}");
        assert!(states[7..].iter().all(|state| *state == RegistrationState::Waiting), "{states:?}");
        let page = site.browser().get("/en/events/rush").await;
        assert!(page.has("waiting list"), "the page says so at once: {page:?}");
    });
}

#[test]
fn a_form_that_arrives_twice_at_once_is_one_registration() {
    on_each_database(async |site| {
        an_event("rush").open().stored_in(&site).await;
        let page = site.browser().get("/en/events/rush/register").await;
        let twice =
            (0..8).map(|_| async { site.browser().submit(&page, "/register", &awa(&[])).await.status });
        assert_eq!(join_all(twice).await, vec![303; 8]);
        assert_eq!(registrations(&site).await.len(), 1);
        // A link more would end the one in the first mail.
        let told: Vec<_> = site.letters().await.into_iter().map(|letter| letter.subject).collect();
        assert_eq!(told.len(), 1, "{told:?}");
    });
}
