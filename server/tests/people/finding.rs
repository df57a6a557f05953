use domain::{
    event::Sector,
    registration::{AttendanceMode, Fellowship, RegistrationState},
    staff::StaffRole,
    texts::CodeList,
};

use super::{named, people};
use crate::{
    registrations::{awa, registers},
    support::{AWA, RUPA, YUSUF, a_registration, an_account, an_event, on_each_database},
};

#[test]
fn somebody_is_found_by_any_part_of_name_or_address_whatever_the_accents() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        a_registration(&event, AWA)
            .with(|row| row.name = Some("Éloïse N’Diaye".into()))
            .stored_in(&site)
            .await;
        a_registration(&event, YUSUF).stored_in(&site).await;
        a_registration(&event, RUPA).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let found = async |query: &str| {
            let page = officer.get(&format!("/en/staff/people?{query}")).await;
            let names = ["Éloïse N’Diaye", YUSUF.name, "Rupa"];
            names.into_iter().filter(|name| page.has(&format!(">{name}<"))).collect::<Vec<_>>()
        };
        assert_eq!(found("").await.len(), 3);
        assert_eq!(found("text=eloise").await, ["Éloïse N’Diaye"]);
        assert_eq!(found("text=n%27diaye+ARTP.example").await, ["Éloïse N’Diaye"]);
        assert_eq!(found("text=%D9%8A%D9%8F%D9%88%D8%B3%D9%81").await, [YUSUF.name], "with a mark");
        assert_eq!(found("text=%25").await, Vec::<&str>::new());
        assert_eq!(found("country=BGD").await, ["Rupa"]);
        assert_eq!(found("country=BGD&text=awa").await, Vec::<&str>::new());
    });
}

#[test]
fn the_history_of_a_person_is_on_one_page() {
    on_each_database(async |site| {
        let forum = an_event("dakar").open().titled("Forum <1>").stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        let other = an_event("lima").stored_in(&site).await;
        let row = super::registrations(&site).await.remove(0);
        a_registration(&other, AWA)
            .state(RegistrationState::Attended)
            .with(|row| {
                row.mode = Some(AttendanceMode::OnSite);
                row.days = Some(2);
                row.fellowship = Some(Fellowship::Granted);
            })
            .stored_in(&site)
            .await;
        let admin = site.signed_in_as(StaffRole::Administrator).await;
        let page = admin.get(&format!("/en/staff/people/{}", row.person_id.unwrap())).await;
        for wanted in [
            "Forum &lt;1&gt;",
            "Forum lima",
            "On site",
            "2 days",
            "Granted",
            "2 registrations",
            "awa diop",
            "Registration confirmed",
            "registration_submitted",
        ] {
            assert!(
                page.text().replace(['\u{2068}', '\u{2069}'], "").contains(wanted),
                "{wanted} in {page:?}"
            );
        }
        assert!(page.has(&format!("/en/staff/events/{}", forum.id)));
        assert_eq!(admin.get("/en/staff/people/999999").await.status, 404);
    });
}

#[test]
fn an_account_of_a_sector_sees_the_people_of_its_events_and_nothing_of_the_others() {
    on_each_database(async |site| {
        let of = |codes: &[&str]| CodeList(codes.iter().map(ToString::to_string).collect());
        let radio = an_event("radio").open().with(|row| row.sectors = of(&["ITU-R"])).stored_in(&site).await;
        an_event("growth").open().with(|row| row.sectors = of(&["ITU-D"])).stored_in(&site).await;
        registers(&site, "radio", &awa(&[("organization", "Radio club")])).await;
        registers(&site, "growth", &awa(&[("organization", "Growth club")])).await;
        registers(&site, "growth", &awa(&[("name", "Rupa"), ("email", "rupa@buet.example")])).await;
        let account = an_account(StaffRole::EventOfficer).of_sector(Sector::R).stored_in(&site).await;
        let officer = site.signed_in(&account).await;
        let list = officer.get("/en/staff/people").await;
        assert!(list.has(">Awa Diop<") && !list.has("Rupa") && list.has("One person"), "{list:?}");
        let (awa, rupa) = (named(&site, "Awa Diop").await, named(&site, "Rupa").await);
        let page = officer.get(&format!("/en/staff/people/{awa}")).await;
        assert!(page.has("Radio club") && page.has("One registration"), "{page:?}");
        assert!(!page.has("Growth club") && !page.has("Forum growth"), "{page:?}");
        assert!(page.has(&format!("/staff/events/{}", radio.id)));
        assert_eq!(officer.get(&format!("/en/staff/people/{rupa}")).await.status, 404);
        assert_eq!(officer.get(&format!("/en/staff/people/{awa}/merger/{rupa}")).await.status, 404);
        assert!(!officer.get("/en/staff/people?text=rupa").await.has(">Rupa<"));
        assert_eq!(people(&site).await.len(), 2);
    });
}
