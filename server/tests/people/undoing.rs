use chrono::Duration;
use domain::{registration::RegistrationState, staff::StaffRole};
use entities::{person_identity, person_key_merge, person_ref};
use sea_orm::{EntityTrait, QueryOrder};

use super::{awa_stands_twice, merges, merges_two, named, people, registrations, undoes};
use crate::{
    registrations::{awa, registers},
    support::{Site, an_event, on_each_database},
};

/// All that a merge touches, but for when people were looked at.
async fn as_it_stands(site: &Site) -> String {
    let db = site.app.db.read();
    let people: Vec<_> = people(site)
        .await
        .into_iter()
        .map(|person| (person.id, person.name, person.email, person.bound_key, person.merged_into))
        .collect();
    let rows: Vec<_> = registrations(site)
        .await
        .into_iter()
        .map(|row| (row.id, row.person_id, row.person_key, row.state))
        .collect();
    let identities = person_identity::Entity::find()
        .order_by_asc(person_identity::Column::PersonId)
        .order_by_asc(person_identity::Column::EmailNorm)
        .order_by_asc(person_identity::Column::NameNorm)
        .all(db)
        .await
        .unwrap();
    let references = person_ref::Entity::find().all(db).await.unwrap();
    let keys = person_key_merge::Entity::find().all(db).await.unwrap();
    format!("{people:#?}{rows:#?}{identities:#?}{references:#?}{keys:#?}")
}

#[test]
fn everything_goes_back_for_thirty_days() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let before = as_it_stands(&site).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "DIOP Áwa").await);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        merges_two(&officer, kept, other, &[("name", "other"), ("email", "other")]).await;
        assert_ne!(as_it_stands(&site).await, before);
        site.after(Duration::days(30) - Duration::seconds(1));
        site.worker().tidy().await.unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = undoes(&officer, kept, merges(&site).await[0].id).await;
        assert!(page.has("The merge is undone.") && !page.has("stays as it is"), "{page:?}");
        assert_eq!(as_it_stands(&site).await, before);
        assert!(officer.get("/en/staff/people/duplicates").await.has("One pair"), "the pair waits again");
        let answer = merges_two(&officer, kept, other, &[]).await;
        assert_eq!(answer.status, 303, "and can be merged again: {answer:?}");
    });
}

#[test]
fn after_thirty_days_nothing_goes_back_and_the_former_name_is_forgotten() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "DIOP Áwa").await);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        merges_two(&officer, kept, other, &[]).await;
        site.after(Duration::days(30));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let fresh = officer.get(&format!("/en/staff/people/{kept}")).await;
        assert!(!fresh.has("/undoing"), "no button is left: {fresh:?}");
        let merge = merges(&site).await[0].id;
        let path = format!("/en/staff/people/merges/{merge}/undoing");
        let token = fresh.attribute_after("sign-out", "value");
        let answer = officer.post(&path, &[("_token", &token)]).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("can no longer be undone"), "{page:?}");
        site.worker().tidy().await.unwrap();
        let merged = people(&site).await.into_iter().find(|person| person.id == other).unwrap();
        assert_eq!((merged.name.as_str(), merged.email, merged.merged_into), ("", None, Some(kept)));
        assert_eq!(merges(&site).await[0].moved, None);
        assert!(officer.get(&format!("/en/staff/people/{kept}")).await.has("Name no longer kept"));
    });
}

#[test]
fn what_was_changed_since_stays_and_the_officer_is_told() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        an_event("bonn").open().stored_in(&site).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "DIOP Áwa").await);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        merges_two(&officer, kept, other, &[]).await;
        site.after(Duration::hours(1));
        registers(&site, "bonn", &awa(&[("name", "DIOP Áwa"), ("email", "awa.diop@mail.example")])).await;
        let own = crate::registrations::own_path(&site).await;
        let page = site.browser().get(&format!("{own}/correction")).await;
        site.browser().submit(&page, "/correction", &[("name", "Awa D. Diop")]).await;
        let page = undoes(&officer, kept, merges(&site).await[0].id).await;
        assert!(page.has("The name was changed after the merge and stays as it is."), "{page:?}");
        assert!(page.has("Registrations made after the merge stay with this person."), "{page:?}");
        assert!(page.has("The e-mail was changed after the merge"), "{page:?}");
        let owners: Vec<_> = registrations(&site).await.into_iter().map(|row| row.person_id).collect();
        assert_eq!(owners, [Some(kept), Some(other), Some(kept)]);
    });
}

#[test]
fn a_place_that_the_merge_gave_up_comes_back_if_it_is_free() {
    for free in [true, false] {
        on_each_database(async |site| {
            let event = an_event("dakar").open().places(2).stored_in(&site).await;
            registers(&site, "dakar", &awa(&[])).await;
            registers(&site, "dakar", &awa(&[("name", "DIOP Áwa"), ("email", "awa.diop@mail.example")]))
                .await;
            let rows = registrations(&site).await;
            let (kept, other) = (rows[0].person_id.unwrap(), rows[1].person_id.unwrap());
            let officer = site.signed_in_as(StaffRole::EventOfficer).await;
            let (field, stays) = (format!("stays_{}", event.id), rows[0].id.to_string());
            merges_two(&officer, kept, other, &[(&field, &stays)]).await;
            if !free {
                registers(&site, "dakar", &awa(&[("name", "Rupa"), ("email", "rupa@buet.example")])).await;
            }
            let page = undoes(&officer, kept, merges(&site).await[0].id).await;
            assert_eq!(page.has("stays withdrawn"), !free, "{page:?}");
            let state = registrations(&site).await[1].state;
            let expected = if free { RegistrationState::Confirmed } else { RegistrationState::Withdrawn };
            assert_eq!(state, expected);
        });
    }
}

#[test]
fn a_later_merge_is_undone_first() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        registers(&site, "lima", &awa(&[("name", "Awa DIOP Ndiaye"), ("email", "a@mail.example")])).await;
        let before = as_it_stands(&site).await;
        let rows = registrations(&site).await;
        let [one, two, three] = [0, 1, 2].map(|at: usize| rows[at].person_id.unwrap());
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        merges_two(&officer, two, one, &[]).await;
        let event = format!("stays_{}", rows[2].event_id);
        let first = officer.get(&format!("/en/staff/people/{two}")).await;
        merges_two(&officer, three, two, &[(&event, &rows[2].id.to_string())]).await;
        let merge = merges(&site).await;
        let answer = officer.submit(&first, &format!("/merges/{}/undoing", merge[0].id), &[]).await;
        assert!(answer.location().contains("merged_since"), "{answer:?}");
        undoes(&officer, three, merge[1].id).await;
        let page = undoes(&officer, two, merge[0].id).await;
        assert!(page.has("The merge is undone."), "{page:?}");
        assert_eq!(as_it_stands(&site).await, before);
    });
}
