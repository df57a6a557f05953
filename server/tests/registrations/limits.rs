//! How many new registrations one mailbox and one client can bring.

use sea_orm::EntityTrait;
use server::{config::Config, web::rate_limit};

use super::{awa, mails, registrations};
use crate::support::{Answer, Site, an_event, on_each_database, on_each_database_with};

/// A proxy in front, which names the clients.
fn behind_a_proxy(config: &mut Config) {
    config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
}

/// Somebody registers from an address.
async fn registers_from(site: &Site, address: &str, name: &str, email: &str) -> Answer {
    let browser = site.browser().with_header("x-forwarded-for", address);
    let page = browser.get("/en/events/dakar/register").await;
    browser.submit(&page, "/register", &awa(&[("name", name), ("email", email)])).await
}

#[test]
fn a_delegation_shares_a_mailbox_which_is_not_flooded_with_new_names() {
    on_each_database_with(behind_a_proxy, async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let mailbox = "delegation@gov.example";
        for number in 0..20 {
            let address = format!("192.0.2.{number}");
            let answer = registers_from(&site, &address, &format!("Delegate {number}"), mailbox).await;
            assert_eq!(answer.status, 303, "{number}: {answer:?}");
        }
        let spelled = "Delegation@GOV.example";
        let answer = registers_from(&site, "192.0.2.99", "Delegate 20", spelled).await;
        assert_eq!(answer.status, 429);
        assert!(answer.has("value=\"Delegate 20\"") && answer.has("Nothing was saved."), "{answer:?}");
        assert_eq!((registrations(&site).await.len(), mails(&site).await.len()), (20, 20));
        // Another mailbox takes no harm, and a day later this one is open again.
        assert_eq!(registers_from(&site, "192.0.2.99", "Delegate 20", "d@gov.example").await.status, 303);
        site.after(chrono::Duration::hours(25));
        assert_eq!(registers_from(&site, "192.0.2.99", "Delegate 21", mailbox).await.status, 303);
    });
}

#[test]
fn one_client_does_not_take_all_places_with_new_mailboxes() {
    on_each_database_with(behind_a_proxy, async |site| {
        an_event("dakar").open().places(50).stored_in(&site).await;
        let (limit, household) = (rate_limit::REGISTRATIONS_FROM, "2001:db8:1:2::/64");
        for _ in 0..limit.tries - 2 {
            assert!(site.app.may_try(limit, "registrations_from", household).await.unwrap());
        }
        let mut answers = Vec::new();
        for number in 0..3 {
            let (name, email) = (format!("Person {number}"), format!("p{number}@example.org"));
            let address = format!("2001:db8:1:2::{number:x}");
            answers.push(registers_from(&site, &address, &name, &email).await.status);
        }
        assert_eq!(answers, [303, 303, 429]);
        assert_eq!(registrations(&site).await.len(), 2);
        assert_eq!(registers_from(&site, "2001:db8:1:3::1", "Rupa", "rupa@buet.example").await.status, 303);
        site.after(chrono::Duration::minutes(61));
        assert_eq!(
            registers_from(&site, "2001:db8:1:2::1", "Person 40", "p40@example.org").await.status,
            303
        );
    });
}

#[test]
fn what_is_counted_names_nobody() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers_from(&site, "", "Awa Diop", "awa@artp.example").await;
        let browser = site.browser();
        let form = browser.get("/en/staff/sign-in").await;
        browser.submit(&form, "/sign-in", &[("email", "officer@itu.example"), ("password", "x")]).await;
        let counted = entities::rate_limit::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(counted.len(), 3, "{counted:?}");
        for row in counted {
            let names = ["itu", "artp", "@", "127.0.0.1"];
            assert!(!names.iter().any(|name| row.bucket.contains(name)), "{row:?}");
        }
    });
}
