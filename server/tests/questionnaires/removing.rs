//! A respondent is removed: nothing names them, and what was answered stays.

use server::web::secrets;

use super::{ARTP, asked, asks, latest_token, mails, needs, respondents, trail, with};
use crate::support::{AWA, Browser, Site, a_registration, an_event, on_each_database};

async fn removed(officer: &Browser, page: &str) {
    let shown = officer.get(page).await;
    assert_eq!(officer.submit(&shown, "/removal", &[]).await.status, 303);
}

/// Whether anything stored names the office.
async fn is_named(site: &Site) -> bool {
    let stored = format!("{:?}{:?}{:?}", respondents(site).await, mails(site).await, trail(site).await);
    stored.to_lowercase().contains("artp")
}

#[test]
fn removing_erases_name_and_address_and_keeps_what_was_answered() {
    on_each_database(async |site| {
        let (officer, page, link) = asked(&site).await;
        let form = site.browser().get(&link).await;
        let said = [("priority_iot", "high"), ("text_iot", "Capteurs")];
        assert_eq!(site.browser().submit(&form, &link, &said).await.status, 303);
        assert!(is_named(&site).await);
        removed(&officer, &page).await;
        assert!(!is_named(&site).await);
        assert_eq!(site.browser().get(&link).await.status, 410);
        assert_eq!(needs(&site).await.len(), 1);
        let shown = officer.get(&page).await;
        assert!(shown.has("Erased") && shown.has("1 of 1") && shown.has("2 March 2027"), "{shown:?}");
        assert!(site.letters().await.is_empty(), "the mail had not gone");

        // Another office of the country goes on from there.
        assert_eq!(asks(&officer, &page, &with(&ARTP, &[("email", "new@artp.example")])).await.status, 303);
        let link = format!("/en/q/{}", latest_token(&site).await);
        let form = site.browser().get(&link).await;
        assert!(form.has("Capteurs"), "{form:?}");
        let none = [("priority_iot", ""), ("text_iot", "")];
        assert_eq!(site.browser().submit(&form, &link, &none).await.status, 303);
        assert!(needs(&site).await.is_empty(), "it is the country's answer");
    });
}

#[test]
fn whoever_answered_nothing_leaves_nothing() {
    on_each_database(async |site| {
        let (officer, page, _) = asked(&site).await;
        site.deliver().await;
        removed(&officer, &page).await;
        assert!(respondents(&site).await.is_empty() && !is_named(&site).await);
        assert_eq!(asks(&officer, &page, &ARTP).await.status, 303, "they can be asked again");
        assert_eq!(site.letters().await.len(), 2);
    });
}

#[test]
fn a_person_who_erases_everything_is_no_respondent_any_more() {
    on_each_database(async |site| {
        let (officer, page, _) = asked(&site).await;
        let mali = with(&ARTP, &[("country", "MLI"), ("email", AWA.email), ("name", AWA.name)]);
        assert_eq!(asks(&officer, &page, &mali).await.status, 303);
        let event = an_event("dakar").open().stored_in(&site).await;
        let link = Some(secrets::digest("secret"));
        a_registration(&event, AWA).with(|row| row.token_hash = link).stored_in(&site).await;
        let question = site.browser().get("/en/r/secret/erasure").await;
        assert_eq!(site.browser().submit(&question, "/erasure", &[]).await.status, 303);
        let rows = respondents(&site).await;
        assert_eq!(rows.len(), 1, "{rows:?}");
        assert!(mails(&site).await.iter().all(|(_, to)| to != AWA.email));
    });
}
