//! Lists of participants that come again after two of their people were found to be one.

use domain::{registration::RegistrationState, staff::StaffRole};
use server::imports::kinds::Kind::{Events, Participants};

use super::{merges_two, named, registrations};
use crate::{
    imports::{import, refused_of},
    support::{Site, on_each_database},
};

const HEADER: &str = "event_ref,name,role,state,person_ref,email,gender,country,organization";

/// Awa stands twice at the forum: by two references, by two addresses, or by neither.
const TWICE: [[&str; 2]; 3] = [
    ["A,Awa Diop,participant,attended,P1,,female,SEN,ARTP", "A,Awa DIOP Ba,speaker,attended,P2,,,MLI,AMRTP"],
    [
        "A,Awa Diop,participant,attended,,awa@artp.example,female,SEN,ARTP",
        "A,Awa DIOP Ba,speaker,attended,,awa@amrtp.example,,MLI,AMRTP",
    ],
    ["A,Awa Diop,participant,attended,,,female,SEN,ARTP", "A,Awa DIOP Ba,speaker,attended,,,,MLI,AMRTP"],
];

fn list(rows: &[&str]) -> String {
    format!("{HEADER}\n{}\n", rows.join("\n"))
}

async fn forums(site: &Site, state: &str) {
    let rows = ["A", "B"].map(|key| format!("{key},forum,Forum {key},ITU-T,2099-05-04,SEN,{state},on_site"));
    let header = "event_ref,kind,title_en,sectors,start,host_country,state,mode";
    import(site, Events, &format!("{header}\n{}\n", rows.join("\n"))).await;
}

/// Takes in a list and merges the second of its two people into the first.
async fn merged(site: &Site, rows: &[&str]) {
    import(site, Participants, &list(rows)).await;
    let (kept, other) = (named(site, "Awa Diop").await, named(site, "Awa DIOP Ba").await);
    let officer = site.signed_in_as(StaffRole::EventOfficer).await;
    let stays = registrations(site).await[0].clone();
    let (field, stays) = (format!("stays_{}", stays.event_id), stays.id.to_string());
    let answer = merges_two(&officer, kept, other, &[(&field, &stays)]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
}

#[test]
fn each_row_still_means_the_registration_that_it_made() {
    for rows in TWICE {
        on_each_database(async |site| {
            forums(&site, "held").await;
            merged(&site, &rows).await;
            let before = registrations(&site).await;
            for order in [[rows[0], rows[1]], [rows[1], rows[0]]] {
                let counts = import(&site, Participants, &list(&order)).await;
                assert_eq!((counts.unchanged, counts.changed, counts.created), (2, 0, 0), "{order:?}");
            }
            assert_eq!(registrations(&site).await, before);

            let alone = rows[1].replace("speaker", "trainer");
            import(&site, Participants, &list(&[&alone])).await;
            let roles: Vec<_> = registrations(&site).await.iter().map(|row| row.role.to_string()).collect();
            assert_eq!(roles, ["participant", "trainer"], "{alone}");
        });
    }
}

#[test]
fn at_another_event_the_two_are_one() {
    on_each_database(async |site| {
        forums(&site, "held").await;
        merged(&site, &TWICE[0]).await;
        let elsewhere = TWICE[0].map(|row| row.replacen('A', "B", 1));
        let both = list(&[&elsewhere[0], &elsewhere[1]]);
        assert_eq!(
            refused_of(&site, Participants, &both).await,
            [2, 3].map(|line| (line, "person_ref".to_owned(), "person_twice"))
        );
        let counts = import(&site, Participants, &list(&[&elsewhere[1]])).await;
        assert_eq!(counts.created, 1);
        let people: Vec<_> = registrations(&site).await.iter().map(|row| row.person_id).collect();
        assert_eq!(people, [people[0]; 3]);
    });
}

#[test]
fn a_place_that_the_merge_gave_up_is_not_taken_again() {
    on_each_database(async |site| {
        forums(&site, "registration_open").await;
        let rows = TWICE[0].map(|row| row.replace("attended", "confirmed"));
        let rows = [rows[0].as_str(), rows[1].as_str()];
        merged(&site, &rows).await;
        let states = [RegistrationState::Confirmed, RegistrationState::Withdrawn];
        for _ in 0..2 {
            let now: Vec<_> = registrations(&site).await.iter().map(|row| row.state).collect();
            assert_eq!(now, states);
            let counts = import(&site, Participants, &list(&rows)).await;
            assert_eq!((counts.unchanged, counts.changed), (2, 0));
        }
    });
}

#[test]
fn after_the_merge_is_undone_each_has_their_own_again() {
    for rows in [TWICE[0], TWICE[1]] {
        on_each_database(async |site| {
            forums(&site, "held").await;
            merged(&site, &rows).await;
            let kept = named(&site, "Awa Diop").await;
            let officer = site.signed_in_as(StaffRole::EventOfficer).await;
            let merge = super::merges(&site).await.pop().expect("a merge").id;
            super::undoes(&officer, kept, merge).await;
            let elsewhere = rows.map(|row| row.replacen('A', "B", 1));
            import(&site, Participants, &list(&[&elsewhere[0], &elsewhere[1]])).await;
            let counts = import(&site, Participants, &list(&rows)).await;
            assert_eq!((counts.unchanged, counts.changed, counts.created), (2, 0, 0));
        });
    }
}
