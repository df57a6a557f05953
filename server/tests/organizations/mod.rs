//! The managed list of organizations, and what typed texts mean.

mod asked;
mod searching;

use domain::staff::StaffRole;
use entities::{organization, organization_text, registration};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use crate::{
    registrations::{awa, registers},
    support::{Answer, Browser, Site, an_event, on_each_database},
};

const NEW: &str = "/en/staff/organizations/new";

async fn organizations(site: &Site) -> Vec<organization::Model> {
    let all = organization::Entity::find().order_by_asc(organization::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}

async fn adds(browser: &Browser, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(NEW).await;
    browser.submit(&page, "/organizations/new", fields).await
}

const REGULATOR: [(&str, &str); 6] = [
    ("name_en", "Telecommunications Regulator"),
    ("name_fr", "Autorité de régulation"),
    ("name_ar", "هيئة التنظيم"),
    ("abbreviation", "ARTP"),
    ("country", "SEN"),
    ("kind", "regulator"),
];

#[test]
fn an_organization_is_found_by_any_of_its_names_whatever_the_accents() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let aliases = ("aliases", "Agence de régulation\nAgence DE regulation\nATRPS");
        let answer = adds(&officer, &[&REGULATOR[..], &[aliases]].concat()).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("Saved.") && page.has("Agence de régulation\nATRPS"), "{page:?}");
        adds(&officer, &[("name_en", "International <Union>")]).await;
        let found = async |query: &str| {
            let page = officer.get(&format!("/fr/staff/organizations?{query}")).await;
            (page.has("Autorité de régulation"), page.has("International &lt;Union&gt;"))
        };
        assert_eq!(found("").await, (true, true));
        assert_eq!(found("text=autorite").await, (true, false));
        assert_eq!(found("text=REGULATOR").await, (true, false));
        assert_eq!(found("text=%D9%87%D9%8A%D8%A6%D8%A9").await, (true, false));
        assert_eq!(found("text=atrps&country=SEN&kind=regulator").await, (true, false));
        assert_eq!(found("country=MLI").await, (false, false));
        assert_eq!(found("text=union").await, (false, true));
    });
}

#[test]
fn what_is_wrong_stands_at_its_field_and_nobody_overwrites_another() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let answer = adds(&officer, &[("aliases", "</textarea><script>")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.has("A required field is empty.") && answer.has("&lt;/textarea&gt;"), "{answer:?}");
        adds(&officer, &REGULATOR).await;
        let path = format!("/en/staff/organizations/{}", organizations(&site).await[0].id);
        let page = officer.get(&path).await;
        let saved = officer.submit(&page, &path, &[("abbreviation", "A.R.T.P.")]).await;
        assert_eq!(saved.status, 303);
        let late = officer.submit(&page, &path, &[("abbreviation", "XXX")]).await;
        assert_eq!(late.status, 409);
        assert!(late.has("Somebody else changed this organization") && late.has("XXX"), "{late:?}");
        assert_eq!(officer.submit(&late, &path, &[]).await.status, 303);
        assert_eq!(organizations(&site).await[0].abbreviation.as_deref(), Some("XXX"));
    });
}

#[test]
fn a_text_that_is_a_name_is_linked_by_itself_and_lists_show_the_official_one() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[("organization", "a.r.t.p.")])).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = |language: &str, part: &str| format!("/{language}/staff/events/{}/{part}", event.id);
        assert!(officer.get(&list("fr", "registrations")).await.has("a.r.t.p."));
        adds(&officer, &REGULATOR).await;
        for part in ["registrations", "registrations.csv"] {
            assert!(officer.get(&list("fr", part)).await.has("Autorité de régulation"), "{part}");
            assert!(officer.get(&list("ar", part)).await.has("هيئة التنظيم"), "{part}");
            // No name in Russian: the English one.
            assert!(officer.get(&list("ru", part)).await.has("Telecommunications Regulator"), "{part}");
        }
        let own = crate::registrations::own_path(&site).await;
        assert!(site.browser().get(&own).await.has("a.r.t.p."), "people see what they typed");
        let row = registration::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!(row.organization.as_deref(), Some("a.r.t.p."), "no registration changes");
    });
}

#[test]
fn of_several_with_one_name_the_country_decides() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (country, name) in [("SEN", "Ministry of Senegal"), ("MLI", "Ministry of Mali")] {
            adds(&officer, &[("name_en", name), ("aliases", "Ministry"), ("country", country)]).await;
        }
        for (name, email, country) in
            [("Awa", "a@x.example", "SEN"), ("Musa", "m@x.example", "MLI"), ("Li", "l@x.example", "CHN")]
        {
            let who = [("name", name), ("email", email), ("country", country), ("organization", "MINISTRY")];
            registers(&site, "dakar", &awa(&who)).await;
        }
        let page = officer.get(&format!("/en/staff/events/{}/registrations", event.id)).await;
        assert!(
            page.has("Ministry of Senegal") && page.has("Ministry of Mali") && page.has("MINISTRY"),
            "{page:?}"
        );
        // Each is named once; of whom the country tells nothing, an officer is asked.
        let texts = officer.get("/en/staff/organizations/texts").await;
        assert!(texts.has("One text") && texts.has("MINISTRY"), "{texts:?}");
        let uses = async || -> Vec<i64> { organizations(&site).await.iter().map(|one| one.uses).collect() };
        assert_eq!(uses().await, [1, 1]);
        let page = officer.get("/en/staff/organizations/text?spelling=ministry").await;
        officer.submit(&page, "/text/assignment", &[]).await;
        assert!(officer.get("/en/staff/organizations/texts").await.has("No text waits."));
        let mut uses = uses().await;
        uses.sort_unstable();
        assert_eq!(uses, [0, 3], "what an officer assigned holds for everybody");
    });
}

#[test]
fn an_officer_says_once_what_a_typed_text_means() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let typed =
            [("Awa", "a@x.example", "Régulateur, Dakar"), ("Musa", "m@x.example", "regulateur  DAKAR")];
        for (name, email, organization) in typed {
            registers(
                &site,
                "dakar",
                &awa(&[("name", name), ("email", email), ("organization", organization)]),
            )
            .await;
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        adds(&officer, &[("name_en", "The Regulator"), ("aliases", "Régulateur du Sénégal")]).await;
        let texts = officer.get("/en/staff/organizations/texts").await;
        assert!(texts.has("One text") && texts.has(">2<"), "both spellings are one text: {texts:?}");
        let page = officer.get("/en/staff/organizations/text?spelling=regulateur+dakar").await;
        assert!(page.has("Régulateur, Dakar") && page.has("regulateur DAKAR"), "{page:?}");
        assert!(page.has("The Regulator"), "what is written alike is proposed: {page:?}");
        let answer = officer.submit(&page, "/text/assignment", &[]).await;
        let texts = officer.follow(&answer).await;
        assert!(texts.has("now means this organization") && texts.has("No text waits."), "{texts:?}");
        // It holds for those to come too.
        registers(
            &site,
            "dakar",
            &awa(&[("name", "Zoe"), ("email", "z@x.example"), ("organization", "REGULATEUR Dakar")]),
        )
        .await;
        let list = officer.get(&format!("/en/staff/events/{}/registrations", event.id)).await;
        assert_eq!(list.text().matches(">The Regulator<").count(), 3, "{list:?}");
        officer.get("/en/staff/organizations/texts").await;
        assert_eq!(organizations(&site).await[0].uses, 3);
        let form = site.browser().get("/en/events/dakar/register").await;
        assert!(form.has("<option value=\"The Regulator\""), "the form proposes it: {form:?}");
    });
}

#[test]
fn a_text_can_become_a_new_organization_or_stay_as_it_is() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        for (name, email, organization) in
            [("Awa", "a@x.example", "Club <1>"), ("Musa", "m@x.example", "Nobody")]
        {
            registers(
                &site,
                "dakar",
                &awa(&[("name", name), ("email", email), ("organization", organization)]),
            )
            .await;
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get("/en/staff/organizations/texts").await;
        assert!(page.has("2 texts") && page.has("Club &lt;1&gt;"), "{page:?}");
        let page = officer.get(&format!("{NEW}?spelling=club+1&name_en=Club+%3C1%3E")).await;
        let answer = officer.submit(&page, "/organizations/new", &[("name_en", "The Club")]).await;
        assert!(officer.follow(&answer).await.has("One text"));
        let page = officer.get("/en/staff/organizations/text?spelling=nobody").await;
        let answer = officer.submit(&page, "/text/leaving", &[]).await;
        assert!(officer.follow(&answer).await.has("No text waits."));
        registers(
            &site,
            "dakar",
            &awa(&[("name", "Zoe"), ("email", "z@x.example"), ("organization", "NOBODY")]),
        )
        .await;
        assert!(officer.get("/en/staff/organizations/texts").await.has("No text waits."));
        assert_eq!(officer.get("/en/staff/organizations/text?spelling=never").await.status, 404);
    });
}

#[test]
fn two_organizations_become_one_with_all_their_names() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[("organization", "Some club")])).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        adds(&officer, &REGULATOR).await;
        adds(&officer, &[("name_en", "Regulator of Senegal"), ("name_es", "Regulador")]).await;
        let ids: Vec<i64> = organizations(&site).await.iter().map(|one| one.id).collect();
        officer.get("/en/staff/organizations/texts").await;
        let page = officer.get("/en/staff/organizations/text?spelling=some+club&text=senegal").await;
        let chosen = ids[1].to_string();
        officer.submit(&page, "/text/assignment", &[("organization", &chosen)]).await;
        let path = format!("/en/staff/organizations/{}/merger", ids[0]);
        let found = officer.get(&format!("{path}?text=senegal")).await;
        assert!(found.has(&format!("other={}", ids[1])), "{found:?}");
        let page = officer.get(&format!("{path}?other={}", ids[1])).await;
        assert!(page.has("Known afterwards as") && page.has("Regulator of Senegal"), "{page:?}");
        assert_eq!(officer.submit(&page, &path, &[]).await.status, 303);
        let left = organizations(&site).await;
        assert_eq!(left.len(), 1);
        assert_eq!((left[0].id, left[0].aliases.as_str(), left[0].uses), (ids[0], "Regulator of Senegal", 1));
        assert_eq!(left[0].names.get("es".parse().unwrap()), Some("Regulador"));
        assert_eq!(officer.get(&format!("/en/staff/organizations/{}", ids[1])).await.status, 404);
        assert_eq!(organization_text::Entity::find().count(site.app.db.read()).await.unwrap(), 1);
    });
}
