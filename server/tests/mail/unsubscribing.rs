//! Whoever wants no messages gets none, by one press or on a page, and gets everything else.

use domain::{registration::RegistrationState, staff::StaffRole};
use entities::{event, unsubscription};
use sea_orm::EntityTrait;

use super::{announcements::sent, queue, rows};
use crate::support::{AWA, Browser, Letter, RUPA, Site, a_registration, an_event, on_each_database};

/// Awa and Rupa have a place and got a message; the officer, and Rupa's letter.
async fn a_message(site: &Site) -> (event::Model, Browser, Letter) {
    let event = an_event("dakar").open().titled("Forum on sensors").stored_in(site).await;
    for who in [AWA, RUPA] {
        a_registration(&event, who).state(RegistrationState::Confirmed).stored_in(site).await;
    }
    let officer = site.signed_in_as(StaffRole::EventOfficer).await;
    sent(site, &officer, &event, &[]).await;
    let letter = site.letters().await.remove(1);
    assert_eq!(letter.header("To"), RUPA.email);
    (event, officer, letter)
}

/// Sends one more message; who got it.
async fn who_gets_the_next(site: &Site, officer: &Browser, event: &event::Model) -> Vec<String> {
    let before = rows(site).await.len();
    sent(site, officer, event, &[]).await;
    rows(site).await.into_iter().skip(before).map(|row| row.recipient).collect()
}

#[test]
fn one_press_of_a_mail_program_stops_messages_without_a_page_a_form_or_a_cookie() {
    on_each_database(async |site| {
        let (event, officer, letter) = a_message(&site).await;
        let link = letter.link("/unsubscribe/");
        // Looking at the link, as programs that check links do, changes nothing.
        assert_eq!(site.browser().get(&link).await.status, 200);
        assert_eq!(unsubscription::Entity::find().all(site.app.db.read()).await.unwrap(), []);
        for (kind, body) in [
            ("application/x-www-form-urlencoded", "List-Unsubscribe=One-Click".to_owned()),
            (
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n".to_owned(),
            ),
        ] {
            let answer = site.browser().send("POST", &link, kind, body.as_bytes()).await;
            assert_eq!(answer.status, 200, "an answer, not a redirect: {answer:?}");
            assert_eq!(unsubscription::Entity::find().all(site.app.db.read()).await.unwrap().len(), 1);
        }
        assert_eq!(who_gets_the_next(&site, &officer, &event).await, [AWA.email]);
        let page = officer.get(&format!("/en/staff/events/{}/announcements", event.id)).await;
        assert!(page.has(">1</td>"), "{page:?}");
    });
}

#[test]
fn the_page_stops_messages_of_one_event_or_of_all_and_takes_it_back() {
    on_each_database(async |site| {
        let (event, officer, letter) = a_message(&site).await;
        let other = an_event("geneva").open().stored_in(&site).await;
        a_registration(&other, RUPA).state(RegistrationState::Confirmed).stored_in(&site).await;
        let (browser, link) = (site.browser(), letter.link("/unsubscribe/"));
        let page = browser.get(&link).await;
        assert!(page.has("rupa@buet.example gets messages") && page.has("Forum on sensors"), "{page:?}");
        let choose = async |which: &str| {
            let page = browser.get(&link).await;
            let answer = browser.submit(&page, &link, &[("which", which)]).await;
            browser.follow(&answer).await
        };
        assert!(choose("event").await.has("gets no more messages of the organizers of this event"));
        assert_eq!(who_gets_the_next(&site, &officer, &event).await, [AWA.email]);
        assert_eq!(who_gets_the_next(&site, &officer, &other).await, [RUPA.email]);
        assert!(choose("all").await.has("of any event"));
        let page = officer.get(&format!("/en/staff/events/{}/announcements/new", other.id)).await;
        assert_eq!(page.status, 200);
        let page = super::announcements::written(&officer, &other, &[]).await;
        assert!(page.has("Nobody would get it now."), "{page:?}");
        assert!(page.has("Left out, since they want no messages: 1"), "{page:?}");
        assert!(choose("none").await.has("rupa@buet.example gets messages"));
        assert_eq!(who_gets_the_next(&site, &officer, &event).await, [AWA.email, RUPA.email]);
    });
}

#[test]
fn mails_about_ones_own_registration_go_on() {
    on_each_database(async |site| {
        let (event, _, letter) = a_message(&site).await;
        let link = letter.link("/unsubscribe/");
        let kind = "application/x-www-form-urlencoded";
        site.browser().send("POST", &link, kind, b"List-Unsubscribe=One-Click").await;
        let row = entities::registration::Entity::find().all(site.app.db.read()).await.unwrap().remove(1);
        assert_eq!(row.event_id, event.id);
        queue(&site, "registration_confirmed", &row).await;
        let letters = site.letters().await;
        let last = letters.last().unwrap();
        assert_eq!((last.header("To"), last.header("List-Unsubscribe")), (RUPA.email, ""));
    });
}

#[test]
fn a_mail_that_waits_is_not_sent_to_whoever_unsubscribes_before_it_goes() {
    on_each_database(async |site| {
        let (event, officer, letter) = a_message(&site).await;
        sent(&site, &officer, &event, &[]).await;
        let kind = "application/x-www-form-urlencoded";
        let link = letter.link("/unsubscribe/");
        site.browser().send("POST", &link, kind, b"List-Unsubscribe=One-Click").await;
        assert_eq!(site.letters().await.len(), 3);
        assert_eq!(rows(&site).await[3].state, "cancelled");
    });
}

#[test]
fn a_link_that_was_tampered_with_opens_nothing() {
    on_each_database(async |site| {
        let (_, _, letter) = a_message(&site).await;
        let link = letter.link("/unsubscribe/");
        let (id, proof) = link.rsplit('/').next().unwrap().split_once('.').unwrap();
        let other: i64 = id.parse::<i64>().unwrap() - 1;
        let kind = "application/x-www-form-urlencoded";
        for token in [
            format!("{other}.{proof}"),
            format!("{id}."),
            format!("{id}.AAAA"),
            "x".into(),
            format!("{id}.{proof}A"),
        ] {
            let address = format!("/en/unsubscribe/{token}");
            assert_eq!(site.browser().get(&address).await.status, 410, "{token}");
            let answer = site.browser().send("POST", &address, kind, b"List-Unsubscribe=One-Click").await;
            assert_eq!(answer.status, 410, "{token}");
        }
        // A form that was not given out here changes nothing either.
        let answer = site.browser().post(&link, &[("which", "all")]).await;
        assert_eq!(answer.status, 403);
        assert_eq!(unsubscription::Entity::find().all(site.app.db.read()).await.unwrap(), []);
    });
}

#[test]
fn whoever_is_erased_leaves_no_address_among_those_who_want_no_messages() {
    on_each_database(async |site| {
        let (_, _, letter) = a_message(&site).await;
        let kind = "application/x-www-form-urlencoded";
        let link = letter.link("/unsubscribe/");
        site.browser().send("POST", &link, kind, b"List-Unsubscribe=One-Click").await;
        let row = entities::registration::Entity::find().all(site.app.db.read()).await.unwrap().remove(1);
        queue(&site, "own_link", &row).await;
        let own = site.letters().await.last().unwrap().link("/r/");
        let data = site.browser().get(&format!("{own}/registration.json")).await;
        assert!(data.has("\"wants_no_messages_of_event\":true"), "{data:?}");
        let browser = site.browser();
        let page = browser.get(&format!("{own}/erasure")).await;
        assert_eq!(browser.submit(&page, "/erasure", &[]).await.status, 303);
        assert_eq!(unsubscription::Entity::find().all(site.app.db.read()).await.unwrap(), []);
        assert_eq!(browser.get(&link).await.status, 410);
    });
}
