//! A question for an organization: it proposes those of the list, what is typed is curated like the
//! registration's own field, and everybody reads the official name.

use domain::{
    forms::{Definition, Moment, QuestionKind, Section},
    staff::StaffRole,
};
use entities::organization_text;
use sea_orm::EntityTrait;

use super::{REGULATOR, adds, organizations};
use crate::{
    forms::{asks, en, given, question},
    people::erases,
    registrations::{awa, own_path, registers},
    support::{Site, an_event, on_each_database},
};

/// Who pays, and who invited, once confirmed.
fn sponsors() -> Definition {
    let section = |id: &str, moment: Moment| Section {
        id: id.into(),
        title: en(id),
        moment,
        questions: vec![question(id, QuestionKind::Organization)],
        ..Section::default()
    };
    Definition {
        sections: vec![section("sponsor", Moment::Registration), section("host", Moment::Confirmation)],
    }
}

async fn texts(site: &Site) -> Vec<(String, i64)> {
    let mut all: Vec<_> = organization_text::Entity::find()
        .all(site.app.db.read())
        .await
        .unwrap()
        .into_iter()
        .map(|row| (row.text, row.uses))
        .collect();
    all.sort();
    all
}

#[test]
fn an_answer_that_names_a_known_organization_is_read_by_its_official_name() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        adds(&officer, &[&REGULATOR[..], &[("aliases", "Régulateur")]].concat()).await;
        let event = asks(&site, an_event("dakar").open().stored_in(&site).await, &sponsors()).await;
        let form = site.browser().get("/fr/events/dakar/register").await;
        let proposed = form.text();
        let (_, proposed) = proposed.split_once("id=\"q-sponsor-proposals\"").expect("the question proposes");
        assert!(proposed.contains("value=\"Autorité de régulation\""), "{form:?}");
        let answers = registers(&site, "dakar", &awa(&[("q-sponsor", "REGULATEUR")])).await;
        assert_eq!(answers.status, 303, "{answers:?}");
        assert!(given(&site).await[0].answers.contains("REGULATEUR"), "it is kept as it was typed");
        let id = crate::registrations::registrations(&site).await[0].id;
        for (language, name) in
            [("fr", "Autorité de régulation"), ("ar", "هيئة التنظيم"), ("en", "Telecommunications Regulator")]
        {
            let staff = format!("/{language}/staff/events/{}/registrations", event.id);
            for page in [format!("{staff}/{id}/answers"), format!("{staff}.csv")] {
                assert!(officer.get(&page).await.has(name), "{page}");
            }
            let own = own_path(&site).await.replace("/en/", &format!("/{language}/"));
            assert!(site.browser().get(&own).await.has(name), "{own}");
        }
    });
}

#[test]
fn an_unknown_organization_in_an_answer_is_curated_and_then_read_so() {
    on_each_database(async |site| {
        let event = asks(&site, an_event("dakar").open().stored_in(&site).await, &sponsors()).await;
        let typed = [("organization", "Some club"), ("q-sponsor", "Régulateur, Dakar")];
        registers(&site, "dakar", &awa(&typed)).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let waiting = officer.get("/en/staff/organizations/texts").await;
        assert!(waiting.has("2 texts") && waiting.has("Régulateur, Dakar"), "{waiting:?}");
        adds(&officer, &REGULATOR).await;
        let page = officer.get("/en/staff/organizations/text?spelling=regulateur+dakar&text=artp").await;
        let id = organizations(&site).await[0].id.to_string();
        officer.submit(&page, "/text/assignment", &[("organization", &id)]).await;
        assert_eq!(organizations(&site).await[0].uses, 1);
        let list = officer.get(&format!("/fr/staff/events/{}/registrations.csv", event.id)).await;
        assert!(list.has("Autorité de régulation") && !list.has("Régulateur, Dakar"), "{list:?}");
    });
}

#[test]
fn texts_of_answers_come_and_go_with_the_answers() {
    on_each_database(async |site| {
        asks(&site, an_event("dakar").open().stored_in(&site).await, &sponsors()).await;
        registers(&site, "dakar", &awa(&[("organization", "ARTP"), ("q-sponsor", "ARTP")])).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        officer.get("/en/staff/organizations/texts").await;
        assert_eq!(texts(&site).await, [("ARTP".to_owned(), 1)], "one registration names it, in two places");
        let own = own_path(&site).await;
        let browser = site.browser();
        let answers = async |moment: &str, field: &str, text: &str| {
            let path = format!("{own}/answers/{moment}");
            let page = browser.get(&path).await;
            assert_eq!(browser.submit(&page, &path, &[(field, text)]).await.status, 303, "{page:?}");
        };
        answers("registration", "q-sponsor", "Some club").await;
        answers("confirmation", "q-host", "A host").await;
        let one = |text: &str| (text.to_owned(), 1);
        assert_eq!(texts(&site).await, [one("A host"), one("ARTP"), one("Some club")]);
        answers("confirmation", "q-host", "Another").await;
        assert_eq!(texts(&site).await, [one("ARTP"), one("Another"), one("Some club")]);
        erases(&site, own.trim_start_matches("/en/r/")).await;
        assert_eq!(texts(&site).await, [], "nobody else typed it");
    });
}
