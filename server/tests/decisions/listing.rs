//! The list of registrations: filters, order, pages and files.

use domain::{registration::RegistrationState, staff::StaffRole};
use entities::audit_entry;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::registrations;
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_event, on_each_database};

#[test]
fn people_are_found_whatever_their_accents_and_ordered_as_the_language_does() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let named =
            |name: &'static str| move |row: &mut entities::registration::Model| row.name = Some(name.into());
        a_registration(&event, AWA).with(named("Éloïse Zongo")).stored_in(&site).await;
        a_registration(&event, YUSUF)
            .with(named("Zoe Adams"))
            .state(RegistrationState::Waiting)
            .stored_in(&site)
            .await;
        a_registration(&event, RUPA).with(|row| row.country = None).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let order = async |query: &str| {
            let page = officer.get(&registrations(&event, &format!("?{query}"))).await.text();
            let mut found: Vec<_> = ["Éloïse", "Zoe", "Rupa"]
                .into_iter()
                .filter_map(|name| Some((page.find(name)?, name)))
                .collect();
            found.sort_unstable();
            found.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
        };
        assert_eq!(order("text=eloise").await, ["Éloïse"]);
        assert_eq!(order("state=waiting").await, ["Zoe"]);
        assert_eq!(order("country=SEN").await, ["Éloïse"]);
        assert_eq!(order("country=none").await, ["Rupa"]);
        assert_eq!(order("sort=name").await, ["Éloïse", "Rupa", "Zoe"]);
        assert_eq!(order("text=nobody").await, Vec::<&str>::new());
        // The database orders these itself: as they came, by state, and as the language orders countries.
        assert_eq!(order("").await, ["Éloïse", "Zoe", "Rupa"]);
        assert_eq!(order("sort=state").await, ["Éloïse", "Rupa", "Zoe"]);
        assert_eq!(order("sort=country").await, ["Zoe", "Éloïse", "Rupa"]);
        assert_eq!(order("sort=state&state=confirmed&country=SEN").await, ["Éloïse"]);
    });
}

#[test]
fn an_address_is_the_same_whatever_its_case_in_every_script_unless_somebody_withdrew() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (who, (name, email), state) in [
            (AWA, ("Ümit Kaya", "Ümit@firma.example"), RegistrationState::Confirmed),
            (YUSUF, ("Umit Kaya", "ümit@FIRMA.example"), RegistrationState::Confirmed),
            (RUPA, ("Kaya, Ümit", "ÜMIT@firma.example"), RegistrationState::Withdrawn),
        ] {
            let called = |row: &mut entities::registration::Model| {
                (row.name, row.email) = (Some(name.into()), Some(email.into()));
            };
            a_registration(&event, who).with(called).state(state).stored_in(&site).await;
        }
        let list = officer.get(&registrations(&event, "")).await;
        assert!(list.has("May be the same person as Ümit Kaya (number 1)"), "{list:?}");
        assert!(list.has("May be the same person as Umit Kaya (number 2)"), "{list:?}");
        assert!(!list.has("May be the same person as Kaya"), "{list:?}");
    });
}

#[test]
fn a_long_list_comes_in_pages_of_fifty() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        for number in 0..51 {
            a_registration(&event, AWA)
                .with(|row| {
                    row.email = Some(format!("p{number}@example.org"));
                    row.name = Some(format!("Person {number:02}"));
                })
                .stored_in(&site)
                .await;
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let first = officer.get(&registrations(&event, "?sort=name")).await;
        assert!(first.has("Person 00") && first.has("Person 49") && !first.has("Person 50"));
        for query in ["?sort=name&page=2", "?page=2", "?sort=state&page=2"] {
            let second = officer.get(&registrations(&event, query)).await;
            assert!(second.has("Person 50") && !second.has("Person 49"), "{query}");
        }
        let selected = officer.get(&registrations(&event, "?sort=name&page=2&selected=all")).await;
        assert!(selected.has("checked"));
    });
}

#[test]
fn the_list_is_downloaded_without_formulas_and_the_trail_says_so() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        a_registration(&event, AWA)
            .with(|row| {
                row.name = Some("=1+1".into());
                row.organization = Some("A, \"B\"".into());
            })
            .stored_in(&site)
            .await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let csv = officer.get(&registrations(&event, ".csv")).await;
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        assert_eq!(csv.header("content-disposition"), Some("attachment; filename=\"dakar.csv\""));
        let text = csv.text();
        assert!(text.starts_with("\u{feff}Number,Name,E-mail"), "{text}");
        assert!(
            text.contains("'=1+1") && text.contains("\"A, \"\"B\"\"\"") && text.contains("Senegal"),
            "{text}"
        );
        let arabic = officer.get(&registrations(&event, ".xlsx").replace("/en/", "/ar/")).await;
        assert_eq!(&arabic.body[..2], b"PK");
        let taken = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("registrations_exported"))
            .count(site.app.db.read())
            .await
            .unwrap();
        assert_eq!(taken, 2);
    });
}
