use domain::{
    event::{EventState, Sector},
    registration::RegistrationState,
    staff::StaffRole,
    texts::CodeList,
};
use entities::{audit_entry, event, registration};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use server::imports::kinds::Kind::Participants;

use super::{awa_stands_twice, merger, merges, merges_two, named, people, registrations};
use crate::{
    imports::import,
    registrations::{awa, mails, registers},
    support::{AWA, RUPA, Site, a_registration, an_account, an_event, on_each_database},
};

/// Numbers of the two people that Awa stands as.
async fn both(site: &Site) -> (i64, i64) {
    (named(site, "Awa Diop").await, named(site, "DIOP Áwa").await)
}

#[test]
fn two_people_become_one_with_the_values_that_were_chosen() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let (kept, other) = both(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = merger(&officer, kept, other).await;
        for wanted in ["awa@artp.example", "awa.diop@mail.example", "DIOP Áwa", "Forum lima"] {
            assert!(page.has(wanted), "{wanted} in {page:?}");
        }
        let answer = merges_two(&officer, kept, other, &[("name", "kept"), ("email", "other")]).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("The two are one person now.") && page.has("2 registrations"), "{page:?}");
        assert!(page.has("awa diop") && page.has("diop áwa"), "both spellings identify her: {page:?}");
        let person = people(&site).await.into_iter().find(|person| person.id == kept).unwrap();
        assert_eq!(
            (person.name.as_str(), person.email.as_deref()),
            ("Awa Diop", Some("awa.diop@mail.example"))
        );
        assert!(registrations(&site).await.iter().all(|row| row.person_id == Some(kept)));
        assert!(officer.get("/en/staff/people").await.has("One person"));
        let old = officer.get(&format!("/en/staff/people/{other}")).await;
        assert_eq!(old.location(), format!("/en/staff/people/{kept}"));
        let trail = audit_entry::Entity::find().filter(audit_entry::Column::Subject.eq("persons"));
        let trail = trail.all(site.app.db.read()).await.unwrap();
        assert_eq!(trail.iter().map(|entry| entry.action.as_str()).collect::<Vec<_>>(), ["people_merged"; 2]);
        let told = trail[0].after.clone().unwrap();
        assert!(!told.contains("Awa") && !told.contains('@') && told.contains("registrations"), "{told}");
    });
}

#[test]
fn whoever_was_merged_cannot_register_twice_under_either_name() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let (kept, other) = both(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        merges_two(&officer, kept, other, &[]).await;
        for (slug, name, email) in
            [("lima", "Awa Diop", "awa@artp.example"), ("dakar", "DIOP Áwa", "awa.diop@mail.example")]
        {
            registers(&site, slug, &awa(&[("name", name), ("email", email)])).await;
            assert_eq!(registrations(&site).await.len(), 2, "{slug}");
        }
        let links = mails(&site).await.into_iter().filter(|(kind, ..)| kind == "own_link").count();
        assert_eq!(links, 2, "she is reminded of what she has");
        let page = officer
            .get(&format!("/en/staff/events/{}/registrations/new", registrations(&site).await[1].event_id))
            .await;
        let again = [
            ("name", "Awa Diop"),
            ("email", "awa@artp.example"),
            ("role", "participant"),
            ("arrival", "confirmed"),
        ];
        assert_eq!(officer.submit(&page, "/registrations/new", &again).await.status, 422);
        assert_eq!((registrations(&site).await.len(), people(&site).await.len()), (2, 2));
    });
}

#[test]
fn nobody_keeps_two_places_at_one_event() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(2).stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        registers(&site, "dakar", &awa(&[("name", "DIOP Áwa"), ("email", "awa.diop@mail.example")])).await;
        let (kept, other) = both(&site).await;
        let rows = registrations(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let sent = mails(&site).await.len();
        let answer = merges_two(&officer, kept, other, &[]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("Choose which of the two registrations stays."), "{answer:?}");
        let (field, stays) = (format!("stays_{}", event.id), rows[1].id.to_string());
        let answer = officer.submit(&answer, &format!("/merger/{other}"), &[(&field, &stays)]).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let states: Vec<_> = registrations(&site).await.iter().map(|row| row.state).collect();
        assert_eq!(states, [RegistrationState::Withdrawn, RegistrationState::Confirmed]);
        let page = site.browser().get("/en/events/dakar/register").await;
        assert!(page.has("1 of 2 places is left."), "the place is free again: {page:?}");
        assert_eq!(mails(&site).await.len(), sent, "nobody is told what is not so");
    });
}

#[test]
fn nobody_merges_what_changed_since_they_looked() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let (kept, other) = both(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = merger(&officer, kept, other).await;
        let row = registration::ActiveModel {
            id: Set(registrations(&site).await[1].id),
            state: Set(RegistrationState::Refused),
            ..Default::default()
        };
        row.update(site.app.db.writer()).await.unwrap();
        let action = format!("/merger/{other}");
        let answer = officer.submit(&page, &action, &[("name", "other")]).await;
        assert_eq!(answer.status, 409);
        assert!(answer.has("Something changed since you opened this page."), "{answer:?}");
        assert!(merges(&site).await.is_empty());
        assert_eq!(officer.submit(&answer, &action, &[]).await.status, 303);
        assert_eq!(named(&site, "DIOP Áwa").await.min(other), kept.min(other), "what was chosen is kept");
    });
}

#[test]
fn whoever_covers_one_of_them_only_in_part_merges_nothing() {
    on_each_database(async |site| {
        let of = |code: &str| CodeList(vec![code.to_owned()]);
        let radio = an_event("radio").with(|row| row.sectors = of("ITU-R")).stored_in(&site).await;
        let growth = an_event("growth").with(|row| row.sectors = of("ITU-D")).stored_in(&site).await;
        let rupa = a_registration(&radio, RUPA).stored_in(&site).await.person_id.unwrap();
        let awa = a_registration(&radio, AWA).stored_in(&site).await.person_id.unwrap();
        let account = an_account(StaffRole::EventOfficer).of_sector(Sector::R).stored_in(&site).await;
        let officer = site.signed_in(&account).await;
        let page = merger(&officer, awa, rupa).await;
        a_registration(&growth, AWA).stored_in(&site).await;
        let answer = officer.submit(&page, &format!("/merger/{rupa}"), &[]).await;
        assert_eq!(answer.status, 403, "{answer:?}");
        let page = merger(&officer, awa, rupa).await;
        assert!(page.has("Ask an administrator to merge them.") && !page.has("growth"), "{page:?}");
        assert!(merges(&site).await.is_empty());
    });
}

#[test]
fn a_list_that_is_imported_again_finds_the_one_who_stayed() {
    on_each_database(async |site| {
        an_event("dakar").stored_in(&site).await;
        an_event("lima").stored_in(&site).await;
        let rows = "event_ref,name,role,state,person_ref,email,country\n\
                    EV-DAKAR,Awa Diop,participant,confirmed,P1,awa@artp.example,SEN\n\
                    EV-LIMA,Diop Awa,speaker,confirmed,,,SEN\n";
        import(&site, Participants, rows).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "Diop Awa").await);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!(merges_two(&officer, kept, other, &[]).await.status, 303);
        let counts = import(&site, Participants, rows).await;
        assert_eq!((counts.created, counts.changed, counts.unchanged), (0, 0, 2));
        let counts = import(&site, Participants, &rows.replace("speaker", "trainer")).await;
        assert_eq!((counts.created, counts.changed), (0, 1));
        assert_eq!((registrations(&site).await.len(), people(&site).await.len()), (2, 2));
    });
}

#[test]
fn two_registrations_at_one_event_are_one_row_of_a_list() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let rows = "event_ref,name,role,state,email\n\
                    EV-DAKAR,Awa Diop,participant,attended,awa@artp.example\n\
                    EV-DAKAR,Diop Awa,participant,attended,diop@mail.example\n";
        import(&site, Participants, rows).await;
        let held =
            event::ActiveModel { id: Set(event.id), state: Set(EventState::Held), ..Default::default() };
        held.update(site.app.db.writer()).await.unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "Diop Awa").await);
        let page = merger(&officer, kept, other).await;
        assert!(page.has("count as one participation"), "{page:?}");
        assert_eq!(merges_two(&officer, kept, other, &[]).await.status, 303);
        let one: Vec<&str> = rows.lines().take(2).collect();
        let one = one.join("\n") + "\n";
        let counts = import(&site, Participants, &one).await;
        assert_eq!((counts.created, counts.changed, counts.unchanged), (0, 0, 1));
        assert_eq!(registrations(&site).await.len(), 2);
    });
}

#[test]
fn nobody_is_merged_with_themselves_or_with_somebody_who_is_not_there() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let (kept, other) = both(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (one, two) in [(kept, kept), (kept, 999_999), (999_999, other)] {
            assert_eq!(merger(&officer, one, two).await.status, 404);
        }
        merges_two(&officer, kept, other, &[]).await;
        let page = officer.follow(&merger(&officer, kept, other).await).await;
        assert!(page.has("They are one person already"), "{page:?}");
    });
}
