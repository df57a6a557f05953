//! Searching the whole list as somebody types: small answers that browsers keep, for everyone.

use domain::staff::StaffRole;

use super::{REGULATOR, adds};
use crate::{
    registrations::{awa, registers},
    support::{an_event, on_each_database},
};

#[test]
fn every_organization_is_found_by_any_of_its_names_as_one_types() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        adds(&officer, &[&REGULATOR[..], &[("aliases", "Agence <des> télécoms")]].concat()).await;
        adds(&officer, &[("name_en", "International Union")]).await;
        let browser = site.browser();
        let finds = async |language: &str, text: &str| {
            let query = serde_urlencoded::to_string([("text", text)]).unwrap();
            let answer = browser.get(&format!("/{language}/organizations?{query}")).await;
            assert_eq!(answer.status, 200);
            assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
            assert_eq!(answer.header("cache-control"), Some("public, max-age=3600"));
            answer.text()
        };
        let regulator = "Autorité de régulation\tARTP\n";
        for text in ["AUTORITE", "regul teleco", "agence", "هيئه", "artp", "  Régulation "] {
            assert_eq!(finds("fr", text).await, regulator, "{text}");
        }
        assert_eq!(finds("ar", "artp").await, "هيئة التنظيم\tARTP\n", "in the reader's language");
        assert_eq!(finds("ru", "union").await, "International Union\t\n");
        for text in ["", "   ", "nobody", "%", "_"] {
            assert_eq!(finds("en", text).await, "", "{text}");
        }
    });
}

#[test]
fn an_answer_is_short_however_long_the_list_and_the_text() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for number in 0..15 {
            adds(&officer, &[("name_en", &format!("Ministry {number}"))]).await;
        }
        let browser = site.browser();
        assert_eq!(browser.get("/en/organizations?text=ministry").await.text().lines().count(), 10);
        let long = "ministry+".repeat(300);
        assert_eq!(browser.get(&format!("/en/organizations?text={long}")).await.status, 200);
    });
}

#[test]
fn without_script_a_form_that_is_shown_again_proposes_what_is_like_the_text() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        // The most used are others.
        for number in 0..45 {
            adds(&officer, &[("name_en", &format!("Club {number}"))]).await;
        }
        adds(&officer, &REGULATOR).await;
        an_event("dakar").open().stored_in(&site).await;
        let form = site.browser().get("/fr/events/dakar/register").await;
        assert!(form.has("value=\"Club 1\"") && !form.has("Autorité"), "{form:?}");
        let again = registers(&site, "dakar", &awa(&[("organization", "autorite"), ("email", "")])).await;
        assert_eq!(again.status, 422);
        assert!(again.has("value=\"Telecommunications Regulator\""), "{again:?}");
        assert!(again.has("value=\"autorite\""), "and what was typed stands there: {again:?}");
    });
}
