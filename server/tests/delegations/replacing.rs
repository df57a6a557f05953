use domain::registration::{Gender, RegistrationState};

use super::{CHEIKH, MARIAMA, designated, mails, people, registrations, states, with};
use crate::support::{AWA, Answer, Browser, RUPA, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};

/// Puts Cheikh in somebody's place.
async fn replaces(browser: &Browser, page: &str, id: i64, fields: &[(&str, &str)]) -> Answer {
    let form = browser.get(&format!("{page}/registrations/{id}/replacement")).await;
    browser.submit(&form, "/replacement", fields).await
}

#[test]
fn the_last_place_moves_and_both_are_told() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        let awa = a_registration(&event, AWA).stored_in(&site).await;
        a_registration(&event, RUPA).state(Waiting).stored_in(&site).await;
        let page = people(&designated(&site, &event, &MARIAMA).await, &event);
        let browser = site.browser();
        let done = browser.follow(&replaces(&browser, &page, awa.id, &CHEIKH).await).await;
        assert!(done.has("The place has moved to the new person"), "{done:?}");
        assert_eq!(states(&site).await, [Withdrawn, Waiting, Confirmed], "nobody came between");
        let told = &mails(&site).await[1..];
        let expected = [("registration_confirmed", CHEIKH[1].1), ("registration_replaced", AWA.email)];
        assert_eq!(told, expected.map(|(kind, to)| (kind.to_owned(), to.to_owned())));
        let letters = site.letters().await;
        let old = letters.iter().find(|letter| letter.header("To").contains(AWA.email)).expect("a letter");
        assert!(old.text.contains("a désigné une autre personne"), "{}", old.text);
        server::places::jobs::tend_waiting_lists(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.len(), 3, "no place became free");
    });
}

#[test]
fn a_turn_on_the_waiting_list_moves_as_it_is() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        let awa = a_registration(&event, AWA).state(Waiting).stored_in(&site).await;
        let now = site.now();
        a_registration(&event, RUPA).state(Waiting).with(|row| row.submitted_at = now).stored_in(&site).await;
        site.after(chrono::Duration::minutes(5));
        let page = people(&designated(&site, &event, &MARIAMA).await, &event);
        replaces(&site.browser(), &page, awa.id, &CHEIKH).await;
        server::places::jobs::tend_waiting_lists(&site.app).await.unwrap();
        assert_eq!(mails(&site).await.last().unwrap(), &("place_offered".into(), CHEIKH[1].1.into()));
    });
}

#[test]
fn officers_approve_the_new_person_and_a_quota_may_hold_them_up() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(2).with(|row| row.approval = true).stored_in(&site).await;
        let quota = entities::event_quota::ActiveModel {
            event_id: sea_orm::Set(event.id),
            whom: sea_orm::Set("gender:male".into()),
            rule: sea_orm::Set("at_most".into()),
            amount: sea_orm::Set("0".into()),
            ..Default::default()
        };
        sea_orm::ActiveModelTrait::insert(quota, site.app.db.writer()).await.unwrap();
        let woman = |row: &mut entities::registration::Model| row.gender = Some(Gender::Female);
        let awa = a_registration(&event, AWA).with(woman).stored_in(&site).await;
        let page = people(&designated(&site, &event, &MARIAMA).await, &event);
        let browser = site.browser();
        let man = replaces(&browser, &page, awa.id, &with(&CHEIKH, &[("gender", "male")])).await;
        assert!(man.status == 422 && man.has("kept for a group"), "{man:?}");
        assert_eq!(states(&site).await, [Confirmed]);
        replaces(&browser, &page, awa.id, &with(&CHEIKH, &[("gender", "female")])).await;
        assert_eq!(states(&site).await, [Withdrawn, Submitted]);
    });
}

#[test]
fn whoever_changed_meanwhile_or_is_registered_already_is_not_replaced() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let awa = a_registration(&event, AWA).stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let page = people(&link, &event);
        let browser = site.browser();
        super::nominates(&browser, &link, &event, &CHEIKH).await;
        let known = replaces(&browser, &page, awa.id, &CHEIKH).await;
        assert!(known.status == 422 && known.has("registered for this event already"), "{known:?}");
        assert_eq!(states(&site).await, [Confirmed, Confirmed]);

        let binta = with(&CHEIKH, &[("name", "Binta Fall"), ("email", "binta@numerique.example")]);
        let form = browser.get(&format!("{page}/registrations/{}/replacement", awa.id)).await;
        browser.submit(&form, "/replacement", &binta).await;
        let twice = browser.submit(&form, "/replacement", &binta).await;
        assert!(twice.location().ends_with("done=replaced"), "the same form twice is one: {twice:?}");
        let other = with(&binta, &[("name", "Fatou Fall"), ("email", "fatou@numerique.example")]);
        let late = browser.follow(&browser.submit(&form, "/replacement", &other).await).await;
        assert!(late.has("Nothing was decided, because"), "{late:?}");
        assert_eq!(registrations(&site).await.len(), 3);
    });
}
