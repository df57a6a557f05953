use domain::staff::StaffRole;

use super::{awa_stands_twice, named};
use crate::{
    imports::import,
    registrations::{awa, registers},
    support::{an_event, on_each_database},
};
use server::imports::kinds::Kind::Participants;

const PAIRS: &str = "/en/staff/people/duplicates";

#[test]
fn two_people_who_share_something_are_shown_with_the_reason() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let rest = [("name", "Office"), ("organization", "Another"), ("country", "MLI")];
        registers(&site, "lima", &awa(&rest)).await;
        registers(&site, "lima", &awa(&[("name", "Awwa Dyop"), ("email", "x@mail.example")])).await;
        registers(&site, "lima", &awa(&[("name", "Karma Dorji"), ("email", "karma@dit.example")])).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(PAIRS).await;
        for reason in [
            "Same e-mail",
            "Same name and country",
            "Same name and organization",
            "Names of nearly the same spelling",
        ] {
            assert!(page.has(reason), "{reason} in {page:?}");
        }
        assert!(!page.has("Karma"), "{page:?}");
        let person = named(&site, "Awa Diop").await;
        let page = officer.get(&format!("/en/staff/people/{person}")).await;
        assert!(page.has("people could be the same"), "{page:?}");
    });
}

#[test]
fn a_report_officer_reads_how_many_pairs_wait_and_which_graduations_but_no_name() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let quality = "/en/staff/reports/quality?from=2026-06-01&to=2027-06-01";
        let administrator = site.signed_in_as(StaffRole::Administrator).await;
        assert!(administrator.get(PAIRS).await.has("One pair"));
        let page = site.signed_in_as(StaffRole::ReportOfficer).await.get(quality).await;
        assert!(page.has("One pair of people may be the same person."), "{page:?}");
        assert!(!page.has(PAIRS) && !page.has("Awa") && !page.has("DIOP"), "{page:?}");
        assert!(
            page.has("Scheduled graduations that nobody confirmed") && page.has("Bangladesh"),
            "{page:?}"
        );
        assert!(administrator.get(quality).await.has(PAIRS), "who sees people looks at them");
    });
}

#[test]
fn not_the_same_is_remembered_whatever_is_stated_later() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(PAIRS).await;
        assert!(page.has("One pair"), "{page:?}");
        let other = named(&site, "DIOP Áwa").await;
        let answer = officer.submit(&page, &format!("/distinction/{other}"), &[]).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("not proposed again") && page.has("No pair waits"), "{page:?}");
        // Both are looked at anew.
        an_event("bonn").open().stored_in(&site).await;
        registers(&site, "bonn", &awa(&[])).await;
        registers(&site, "bonn", &awa(&[("name", "DIOP Áwa"), ("email", "awa.diop@mail.example")])).await;
        assert!(officer.get(PAIRS).await.has("No pair waits"));
    });
}

#[test]
fn whoever_is_told_apart_is_no_twin_in_the_list_of_an_event() {
    on_each_database(async |site| {
        let event = an_event("bonn").open().stored_in(&site).await;
        registers(&site, "bonn", &awa(&[])).await;
        registers(&site, "bonn", &awa(&[("name", "DIOP Áwa")])).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = format!("/en/staff/events/{}/registrations", event.id);
        assert!(officer.get(&list).await.has("May be the same person"));
        let (one, other) = (named(&site, "Awa Diop").await, named(&site, "DIOP Áwa").await);
        let page = officer.get(&format!("/en/staff/people/{one}/merger/{other}")).await;
        officer.submit(&page, &format!("/distinction/{other}"), &[]).await;
        assert!(!officer.get(&list).await.has("May be the same person"));
        let page = officer.get(&format!("/en/staff/people/{one}/merger/{other}")).await;
        assert!(page.has("that these are two people"), "{page:?}");
    });
}

#[test]
fn the_second_of_two_officers_is_told_what_the_first_decided() {
    on_each_database(async |site| {
        awa_stands_twice(&site).await;
        let (one, other) = (named(&site, "Awa Diop").await, named(&site, "DIOP Áwa").await);
        let [first, second] = [
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::Administrator).await,
        ];
        let merger = format!("/en/staff/people/{one}/merger/{other}");
        let (seen, stale) = (first.get(&merger).await, second.get(&merger).await);
        first.submit(&seen, &format!("/distinction/{other}"), &[]).await;
        let answer = second.submit(&stale, &format!("/merger/{other}"), &[]).await;
        assert_eq!(answer.status, 409, "{answer:?}");
        assert!(answer.has("Something changed since you opened this page"), "{answer:?}");
        assert_eq!(
            first.submit(&first.get(&merger).await, &format!("/merger/{other}"), &[]).await.status,
            303
        );
        for part in ["merger", "distinction"] {
            let answer = second.submit(&stale, &format!("/{part}/{other}"), &[]).await;
            assert_eq!(answer.status, 303, "{answer:?}");
            let page = second.follow(&answer).await;
            assert!(page.has("somebody merged them meanwhile"), "{page:?}");
        }
    });
}

#[test]
fn what_no_longer_holds_is_no_longer_proposed() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let row = |name: &str| {
            format!(
                "event_ref,name,role,state,person_ref,country\n\
                 EV-DAKAR,Awa Diop,participant,confirmed,,SEN\n\
                 EV-DAKAR,{name},participant,confirmed,P2,SEN\n"
            )
        };
        import(&site, Participants, &row("Diop Awa")).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(officer.get(PAIRS).await.has("One pair"));
        import(&site, Participants, &row("Karma Dorji")).await;
        assert!(officer.get(PAIRS).await.has("No pair waits"));
    });
}

#[test]
fn two_references_of_one_source_are_never_proposed() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let rows = "event_ref,name,role,state,person_ref,email,country\n\
                    EV-DAKAR,Awa Diop,participant,confirmed,P1,awa@artp.example,SEN\n\
                    EV-DAKAR,Awa Diop,participant,confirmed,P2,awa@artp.example,SEN\n";
        import(&site, Participants, rows).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(officer.get(PAIRS).await.has("No pair waits"));
    });
}
