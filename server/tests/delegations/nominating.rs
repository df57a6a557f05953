use domain::registration::{OrganizationKind, RegistrationState};
use entities::audit_entry;
use sea_orm::EntityTrait;

use super::{CHEIKH, MARIAMA, designated, latest, mails, nominates, people, registrations, states, with};
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_event, on_each_database};

use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};

#[test]
fn whoever_is_nominated_has_a_place_and_hears_by_whom_and_how_to_refuse() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(5).stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let done = nominates(&browser, &link, &event, &CHEIKH).await;
        let list = browser.follow(&done).await;
        assert!(list.has("The person is nominated") && list.has("Cheikh Ba"), "{list:?}");
        let row = registrations(&site).await.remove(0);
        assert_eq!((row.state, row.country.map(|code| code.to_string())), (Confirmed, Some("SEN".into())));
        assert_eq!(row.organization_kind, Some(OrganizationKind::Administration));
        assert_eq!(row.consented_at, None, "only the person can consent");
        let letter = site.letters().await.pop().expect("a letter");
        assert!(letter.text.contains("Mariama Sow, coordonnateur désigné"), "{}", letter.text);
        assert!(letter.calendar.is_some());
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let entry = trail.iter().find(|entry| entry.action == "registration_nominated").expect("a trail");
        assert_eq!(entry.actor, "focal point 1");

        let own = letter.link("/r/").replace("/fr/", "/en/");
        let person = site.browser();
        let page = person.get(&own).await;
        assert!(page.has("registered you for this event") && page.has("I do not take part"), "{page:?}");
        let agreed = person.follow(&person.submit(&page, "/agreement", &[]).await).await;
        assert!(agreed.has("we have noted that you take part") && !agreed.has("I do not take part"));
        assert!(registrations(&site).await[0].consented_at.is_some());
    });
}

#[test]
fn whoever_is_nominated_can_refuse_and_the_focal_point_sees_it() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        nominates(&site.browser(), &link, &event, &CHEIKH).await;
        let person = site.browser();
        let own = format!("/en/r/{}", latest(&site, "registration_confirmed").await);
        let question = person.get(&format!("{own}/withdrawal")).await;
        person.submit(&question, "/withdrawal", &[]).await;
        assert_eq!(states(&site).await, [Withdrawn]);
        let list = site.browser().get(&people(&link, &event)).await;
        assert!(list.has("Withdrawn") && !list.has("/replacement"), "{list:?}");
        // And can be nominated once more.
        nominates(&site.browser(), &link, &event, &CHEIKH).await;
        assert_eq!(states(&site).await, [Confirmed]);
    });
}

#[test]
fn a_nomination_follows_the_places_and_the_steps_of_the_event() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).with(|row| row.approval = true).stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        nominates(&browser, &link, &event, &CHEIKH).await;
        let binta = with(&CHEIKH, &[("name", "Binta Fall"), ("email", "binta@numerique.example")]);
        nominates(&browser, &link, &event, &binta).await;
        assert_eq!(states(&site).await, [Submitted, Waiting]);
        let list = browser.get(&people(&link, &event)).await;
        assert!(list.has("Your position on the waiting list: 1"), "{list:?}");
    });
}

#[test]
fn a_quota_of_administrations_holds_for_nominations() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let quota = entities::event_quota::ActiveModel {
            event_id: sea_orm::Set(event.id),
            whom: sea_orm::Set("each:administration".into()),
            rule: sea_orm::Set("at_most".into()),
            amount: sea_orm::Set("1".into()),
            ..Default::default()
        };
        sea_orm::ActiveModelTrait::insert(quota, site.app.db.writer()).await.unwrap();
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        nominates(&browser, &link, &event, &CHEIKH).await;
        let binta = with(&CHEIKH, &[("name", "Binta Fall"), ("email", "binta@numerique.example")]);
        let list = browser.follow(&nominates(&browser, &link, &event, &binta).await).await;
        assert!(list.has("Each country’s administration: at most one place"), "{list:?}");
        assert_eq!(states(&site).await, [Confirmed, Waiting]);
    });
}

#[test]
fn a_focal_point_sees_the_people_of_their_delegation_and_nobody_else() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let other = an_event("lima").open().stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let regulator = a_registration(&event, RUPA)
            .with(|row| {
                row.country = "SEN".parse().ok();
                row.organization_kind = Some(OrganizationKind::Regulator);
                row.organization = Some("Ministère du numérique".into());
            })
            .stored_in(&site)
            .await;
        let foreign = a_registration(&event, YUSUF).stored_in(&site).await;
        let elsewhere = a_registration(&other, AWA).stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let list = browser.get(&people(&link, &event)).await;
        assert!(list.has("Awa Ndiaye") && list.has("One person"), "{list:?}");
        assert!(
            !list.has("Rupa") && !list.has("rupa@") && !list.has("يوسف") && !list.has("yusuf@"),
            "{list:?}"
        );
        for row in [&regulator, &foreign, &elsewhere] {
            for part in ["refusal", "replacement"] {
                let address = format!("{}/registrations/{}/{part}", people(&link, &event), row.id);
                assert_eq!(browser.get(&address).await.status, 404, "{address}");
            }
        }
        // A forged address decides about nobody else either.
        let nomination = browser.get(&format!("{}/nominations", people(&link, &event))).await;
        let token = nomination.attribute_after("name=\"_token\"", "value");
        for row in [&regulator, &foreign, &elsewhere] {
            let base = format!("{}/registrations/{}", people(&link, &event), row.id);
            let fields = [("_token", token.as_str()), ("seen", "confirmed"), ("chosen", "complete")];
            browser.post(&format!("{base}/refusal"), &fields).await;
            browser.post(&format!("{base}/confirmation"), &fields).await;
        }
        assert_eq!(states(&site).await, [Confirmed; 4]);
        assert_eq!(browser.get(&people(&link, &other)).await.status, 404);
    });
}

#[test]
fn whoever_is_registered_for_another_delegation_is_written_to_and_not_shown() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let cheikh =
            crate::registrations::awa(&[("name", "Cheikh Ba"), ("email", "cheikh@numerique.example")]);
        crate::registrations::registers(&site, "dakar", &cheikh).await;
        let list = browser.follow(&nominates(&browser, &link, &event, &CHEIKH).await).await;
        assert!(list.has("We have written to the person") && !list.has("Cheikh Ba"), "{list:?}");
        assert_eq!(mails(&site).await.last().unwrap().0, "own_link");
        // In one's own delegation one is told.
        let binta = with(&CHEIKH, &[("name", "Binta Fall"), ("email", "binta@numerique.example")]);
        nominates(&browser, &link, &event, &binta).await;
        let again = nominates(&browser, &link, &event, &binta).await;
        assert!(again.status == 422 && again.has("registered for this event already"), "{again:?}");
        assert_eq!(registrations(&site).await.len(), 2);
    });
}

#[test]
fn the_same_nomination_sent_twice_is_one() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let page = browser.get(&format!("{}/nominations", people(&link, &event))).await;
        for _ in 0..2 {
            assert_eq!(browser.submit(&page, "/nominations", &CHEIKH).await.status, 303);
        }
        assert_eq!(registrations(&site).await.len(), 1);
        assert_eq!(mails(&site).await.len(), 2, "the link of the focal point, and one to the person");
    });
}

#[test]
fn what_is_wrong_with_a_nomination_is_said_and_what_the_designation_gives_cannot_be_changed() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = designated(&site, &event, &MARIAMA).await;
        let browser = site.browser();
        let wrong = nominates(&browser, &link, &event, &with(&CHEIKH, &[("name", ""), ("mode", "")])).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("Enter the person’s name.") && wrong.has("cheikh@numerique.example"), "{wrong:?}");
        let page = browser.get(&format!("{}/nominations", people(&link, &event))).await;
        let forged =
            with(&CHEIKH, &[("country", "FRA"), ("organization_kind", "private"), ("_token", "1.x")]);
        assert_eq!(browser.submit(&page, "/nominations", &forged).await.status, 403);
        let foreign = with(&CHEIKH, &[("country", "FRA"), ("organization_kind", "private")]);
        assert_eq!(browser.submit(&page, "/nominations", &foreign).await.status, 303);
        assert_eq!(
            registrations(&site).await[0].country.map(|code| code.to_string()).as_deref(),
            Some("SEN")
        );
    });
}

#[test]
fn an_organizations_focal_point_nominates_under_its_name() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let orange = with(
            &MARIAMA,
            &[("organization_kind", "sector_member"), ("organization", "Orange"), ("country", "")],
        );
        let link = designated(&site, &event, &orange).await;
        a_registration(&event, AWA)
            .with(|row| {
                row.organization = Some("ORANGE".into());
                row.organization_kind = Some(OrganizationKind::Private);
            })
            .stored_in(&site)
            .await;
        let browser = site.browser();
        let done =
            nominates(&browser, &link, &event, &with(&CHEIKH, &[("organization", "X"), ("country", "MLI")]))
                .await;
        let list = browser.follow(&done).await;
        assert!(list.has("Awa Ndiaye") && list.has("Cheikh Ba"), "{list:?}");
        let row = registrations(&site).await.pop().unwrap();
        assert_eq!(row.organization.as_deref(), Some("Orange"));
        assert_eq!(row.country.map(|code| code.to_string()).as_deref(), Some("MLI"));
    });
}
