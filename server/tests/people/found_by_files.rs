//! People who came without a reference and whom a later list names by one.

use domain::{event::EventState, staff::StaffRole};
use entities::person_ref;
use sea_orm::EntityTrait;
use server::imports::kinds::Kind::Participants;

use super::{merges, named, people, registrations, undoes};
use crate::{
    imports::{import, rehearse},
    reports::facts_of,
    support::{Site, an_event, on_each_database},
};

const HEAD: &str = "event_ref,name,role,state,person_ref,email,gender,country,mode,days";
/// Awa at four events: twice without a reference, then under one by another name, and at last by both names.
const ROWS: [&str; 5] = [
    "EV-DAKAR,Awa Diop,participant,attended,,awa@artp.example,female,SEN,on_site,1",
    "EV-LIMA,A. Ndiaye,participant,attended,,ndiaye@mail.example,,SEN,on_site,1",
    "EV-BONN,Awa Diop Ndiaye,participant,attended,P1,awa@itu.example,,MLI,on_site,1",
    "EV-QUITO,Awa Diop,participant,attended,P1,awa@artp.example,,SEN,on_site,1",
    "EV-HANOI,A. Ndiaye,participant,attended,P1,ndiaye@mail.example,,SEN,on_site,1",
];

fn list(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

async fn forums(site: &Site) {
    for slug in ["dakar", "lima", "bonn", "quito", "hanoi"] {
        an_event(slug).state(EventState::Held).stored_in(site).await;
    }
}

async fn whom(site: &Site) -> Vec<Option<i64>> {
    registrations(site).await.iter().map(|row| row.person_id).collect()
}

#[test]
fn they_are_one_in_whichever_files_the_rows_come() {
    on_each_database(async |site| {
        forums(&site).await;
        import(&site, Participants, &list(&ROWS)).await;
        let together = facts_of(&site).await;
        assert_eq!(together["participation"]["distinct_people"], 1);
        for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 1, 4, 3], [1, 0, 3, 4, 2]] {
            super::figures::forget_everybody(&site).await;
            for row in order {
                import(&site, Participants, &list(&[ROWS[row]])).await;
            }
            assert_eq!(facts_of(&site).await, together, "{order:?}");
            for row in ROWS {
                let counts = import(&site, Participants, &list(&[row])).await;
                assert_eq!((counts.unchanged, counts.ambiguous), (1, 0), "{order:?}: {row}");
            }
        }
    });
}

#[test]
fn a_new_reference_can_be_two_who_had_none() {
    on_each_database(async |site| {
        forums(&site).await;
        import(&site, Participants, &list(&ROWS[..2])).await;
        let first = named(&site, "Awa Diop").await;
        import(&site, Participants, &list(&ROWS[3..])).await;
        assert_eq!(whom(&site).await, [Some(first); 4]);
        let bearers = person_ref::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(bearers.iter().map(|one| one.person_id).collect::<Vec<_>>(), [first]);
    });
}

#[test]
fn a_rehearsal_and_a_refused_file_leave_them_two() {
    on_each_database(async |site| {
        forums(&site).await;
        import(&site, Participants, &list(&[ROWS[0], ROWS[2]])).await;
        let (two, all) = (whom(&site).await, people(&site).await.len());
        assert_eq!(rehearse(&site, Participants, &list(&[ROWS[3]])).await.created, 1);
        let unknown = ROWS[4].replace("EV-HANOI", "EV-NOWHERE");
        crate::imports::refused_of(&site, Participants, &list(&[ROWS[3], &unknown])).await;
        assert_eq!((whom(&site).await, people(&site).await.len(), merges(&site).await.len()), (two, all, 0));
    });
}

#[test]
fn an_officer_sees_it_and_once_it_is_undone_no_list_does_it_again() {
    on_each_database(async |site| {
        forums(&site).await;
        import(&site, Participants, &list(&[ROWS[0], ROWS[2]])).await;
        let before = whom(&site).await;
        import(&site, Participants, &list(&[ROWS[3]])).await;
        let kept = before[1].expect("a person");
        assert_eq!(whom(&site).await, [Some(kept); 3]);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = undoes(&officer, kept, merges(&site).await[0].id).await;
        assert!(page.has("The merge is undone."), "{page:?}");
        let undone = whom(&site).await;
        assert_eq!(undone[..2], before);
        let counts = import(&site, Participants, &list(&[ROWS[3]])).await;
        assert_eq!((counts.unchanged, whom(&site).await), (1, undone));
    });
}

#[test]
fn of_two_places_at_an_event_to_come_an_officer_chooses() {
    on_each_database(async |site| {
        for slug in ["dakar", "quito"] {
            an_event(slug).open().stored_in(&site).await;
        }
        let rows = [
            "EV-DAKAR,Awa Diop,participant,confirmed,,awa@artp.example,,SEN,on_site,",
            "EV-DAKAR,Awa Diop,participant,confirmed,P1,awa@itu.example,,SEN,on_site,",
            "EV-QUITO,Awa Diop,participant,confirmed,P1,awa@artp.example,,SEN,on_site,",
        ];
        import(&site, Participants, &list(&rows[..2])).await;
        let two = whom(&site).await;
        import(&site, Participants, &list(&rows[2..])).await;
        assert_eq!((whom(&site).await[..2].to_vec(), merges(&site).await.len()), (two, 0));
    });
}
