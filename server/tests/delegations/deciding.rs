use domain::{registration::RegistrationState, staff::StaffRole};
use entities::audit_entry;
use sea_orm::{EntityTrait, QueryOrder};

use super::{MARIAMA, designated, mails, people, registrations, states};
use crate::support::{AWA, RUPA, Site, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Refused, Submitted, Waiting};

/// An event whose focal points confirm, and the page behind the link of Senegal's.
async fn confirmed_by_focal_points(site: &Site, approval: bool) -> (entities::event::Model, String) {
    let event = an_event("dakar")
        .open()
        .with(|row| {
            row.focal_confirmation = true;
            row.approval = approval;
        })
        .stored_in(site)
        .await;
    let link = designated(site, &event, &MARIAMA).await;
    let page = people(&link, &event);
    (event, page)
}

/// Awa of the administration registers by herself.
async fn awa_registers(site: &Site) {
    let fields = crate::registrations::awa(&[("organization_kind", "administration"), ("language", "fr")]);
    assert_eq!(crate::registrations::registers(site, "dakar", &fields).await.status, 303);
}

#[test]
fn whoever_registers_has_a_place_once_the_focal_point_confirms() {
    on_each_database(async |site| {
        let (_, page) = confirmed_by_focal_points(&site, false).await;
        awa_registers(&site).await;
        assert_eq!(states(&site).await, [Submitted]);
        let browser = site.browser();
        let list = browser.get(&page).await;
        let done = browser.follow(&browser.submit(&list, "/confirmation", &[]).await).await;
        assert!(done.has("confirmed for your delegation") && !done.has("/confirmation"), "{done:?}");
        let row = registrations(&site).await.remove(0);
        assert_eq!((row.state, row.decided_by.as_deref()), (Confirmed, Some("focal point 1")));
        assert_eq!(
            mails(&site).await.last().unwrap(),
            &("registration_confirmed".into(), "awa@artp.example".into())
        );
        let trail = audit_entry::Entity::find().order_by_desc(audit_entry::Column::Id);
        let entry = trail.one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!(
            (entry.actor.as_str(), entry.action.as_str()),
            ("focal point 1", "registration_confirmed_by_focal_point")
        );
    });
}

#[test]
fn where_officers_approve_as_well_the_focal_points_word_is_not_enough() {
    on_each_database(async |site| {
        let (event, page) = confirmed_by_focal_points(&site, true).await;
        awa_registers(&site).await;
        let browser = site.browser();
        let list = browser.get(&page).await;
        assert!(list.has("The organizers decide on each registration as well"));
        browser.submit(&list, "/confirmation", &[]).await;
        assert_eq!(states(&site).await, [Submitted]);
        assert!(registrations(&site).await[0].focal_confirmed_at.is_some());
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let all = officer
            .get(&app::urls::staff_event(domain::language::Language::EN, event.id, "registrations"))
            .await;
        assert!(all.has("Confirmed for the delegation on"), "the officer sees it: {all:?}");
        let id = registrations(&site).await[0].id;
        let only = format!("{id}:submitted");
        officer
            .post(
                &app::urls::staff_event(
                    domain::language::Language::EN,
                    event.id,
                    "registrations/confirmation",
                ),
                &[("_token", &all.attribute_after("name=\"_token\"", "value")), ("only", &only)],
            )
            .await;
        assert_eq!(states(&site).await, [Confirmed]);
    });
}

#[test]
fn a_refusal_is_read_in_the_applicants_language() {
    on_each_database(async |site| {
        let (_, page) = confirmed_by_focal_points(&site, false).await;
        awa_registers(&site).await;
        let browser = site.browser();
        let id = registrations(&site).await[0].id;
        let asked = browser.get(&format!("{page}/registrations/{id}/refusal")).await;
        assert!(asked.has("in their own language: French"), "{asked:?}");
        let silent = browser.submit(&asked, "/refusal", &[]).await;
        assert!(silent.status == 422 && silent.has("Choose a reason, or write one."));
        let reason = [("chosen", "complete"), ("reason", "À <l’année> prochaine.")];
        let done = browser.follow(&browser.submit(&asked, "/refusal", &reason).await).await;
        assert!(done.has("The person is refused"), "{done:?}");
        let row = registrations(&site).await.remove(0);
        assert_eq!(row.state, Refused);
        assert_eq!(row.reason.as_deref(), Some("La délégation est au complet.\nÀ <l’année> prochaine."));
        let letter = site.letters().await.pop().expect("a letter");
        assert!(
            letter.text.contains("coordonnateur désigné") && letter.text.contains("au complet"),
            "{}",
            letter.text
        );
        let own = site.browser().get(&letter.link("/r/").replace("/fr/", "/en/")).await;
        assert!(own.has("The focal point wrote:"), "{own:?}");
    });
}

#[test]
fn the_second_to_decide_is_told() {
    on_each_database(async |site| {
        let (event, page) = confirmed_by_focal_points(&site, false).await;
        awa_registers(&site).await;
        let other =
            designated(&site, &event, &super::with(&MARIAMA, &[("email", "second@numerique.example")])).await;
        let (first, second) = (site.browser(), site.browser());
        let id = registrations(&site).await[0].id;
        let seen = first.get(&page).await;
        let asked = second.get(&format!("{}/registrations/{id}/refusal", people(&other, &event))).await;
        first.submit(&seen, "/confirmation", &[]).await;
        let late = second.follow(&second.submit(&asked, "/refusal", &[("chosen", "complete")]).await).await;
        assert!(late.has("Nothing was decided, because") && late.has("The state now: Confirmed"), "{late:?}");
        assert_eq!(states(&site).await, [Confirmed]);
        // And so is the first, who presses again.
        let again = first.follow(&first.submit(&seen, "/confirmation", &[]).await).await;
        assert!(again.has("Nothing was decided, because"), "{again:?}");
        let sent: Vec<String> = mails(&site).await.into_iter().map(|mail| mail.0).collect();
        assert_eq!(sent.iter().filter(|kind| *kind == "registration_confirmed").count(), 1);
    });
}

#[test]
fn two_who_decide_at_the_same_moment_decide_once() {
    on_each_database(async |site| {
        let (_, page) = confirmed_by_focal_points(&site, false).await;
        awa_registers(&site).await;
        let (one, other) = (site.browser(), site.browser());
        let list = one.get(&page).await;
        let (first, second) =
            tokio::join!(one.submit(&list, "/confirmation", &[]), other.submit(&list, "/confirmation", &[]));
        let mut told = [first.location().to_owned(), second.location().to_owned()];
        told.sort();
        assert!(told[0].ends_with("done=confirmed") && told[1].contains("done=stale"), "{told:?}");
    });
}

#[test]
fn whoever_waits_is_confirmed_and_then_has_the_place_at_once() {
    on_each_database(async |site| {
        let (event, page) = confirmed_by_focal_points(&site, false).await;
        a_registration(&event, AWA).state(Waiting).stored_in(&site).await;
        a_registration(&event, RUPA).state(Waiting).stored_in(&site).await;
        let browser = site.browser();
        let list = browser.get(&page).await;
        browser.submit(&list, "/confirmation", &[]).await;
        assert_eq!(states(&site).await, [Waiting, Waiting]);
        server::places::jobs::tend_waiting_lists(&site.app).await.unwrap();
        // Awa was confirmed, Rupa is of no delegation with a focal point: officers decide.
        for (email, state) in [(AWA.email, Confirmed), (RUPA.email, Submitted)] {
            let mail = entities::mail::Entity::find().all(site.app.db.read()).await.unwrap();
            let mail = mail.into_iter().rfind(|mail| mail.recipient == email).expect("an offer");
            let data: serde_json::Value = serde_json::from_str(&mail.data).unwrap();
            let own = format!("/en/r/{}", data["token"].as_str().unwrap());
            let offer = browser.get(&own).await;
            browser.submit(&offer, "/offer/acceptance", &[]).await;
            let row = registrations(&site).await.into_iter().find(|row| row.email.as_deref() == Some(email));
            assert_eq!(row.unwrap().state, state, "{email}");
        }
    });
}

#[test]
fn whoever_represents_somebody_else_after_all_is_no_longer_confirmed_nor_shown() {
    on_each_database(async |site| {
        let (_, page) = confirmed_by_focal_points(&site, false).await;
        awa_registers(&site).await;
        let browser = site.browser();
        let list = browser.get(&page).await;
        browser.submit(&list, "/confirmation", &[]).await;
        let own = format!("/en/r/{}", super::latest(&site, "registration_confirmed").await);
        let correction = browser.get(&format!("{own}/correction")).await;
        browser.submit(&correction, "/correction", &[("country", "MLI")]).await;
        let row = registrations(&site).await.remove(0);
        assert_eq!((row.state, row.focal_confirmed_at), (Submitted, None));
        assert!(!browser.get(&page).await.has("Awa Diop"));
    });
}
