//! The form: what it asks, what it refuses, and that nothing typed is lost.

use domain::{
    event::EventKind,
    registration::{Gender, RegistrationState},
};

use super::{awa, mails, registers, registrations};
use crate::support::{Answer, an_event, on_each_database};

const FORM: &str = "/en/events/dakar/register";

#[test]
fn somebody_registers_and_gets_a_mail_in_the_language_they_chose() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let answer = registers(&site, "dakar", &awa(&[("language", "ar"), ("gender", "female")])).await;
        assert_eq!((answer.status, answer.location()), (303, "/en/events/dakar/registered"));
        assert_eq!(site.browser().follow(&answer).await.status, 200);
        let held = registrations(&site).await.remove(0);
        assert_eq!(held.state, RegistrationState::Confirmed);
        assert_eq!(held.name.as_deref(), Some("Awa Diop"));
        assert_eq!(held.country.map(|code| code.to_string()).as_deref(), Some("SEN"));
        assert_eq!((held.gender, held.consented_at), (Some(Gender::Female), Some(site.now())));
        let sent = mails(&site).await;
        let [(kind, recipient, language, secret)] = sent.as_slice() else { panic!("{sent:?}") };
        assert_eq!((kind.as_str(), recipient.as_str()), ("registration_confirmed", "awa@artp.example"));
        assert_eq!(language.as_str(), "ar");
        assert!(!held.token_hash.unwrap().contains(secret.as_str()), "only a digest is kept");
    });
}

#[test]
fn an_officer_decides_where_the_event_says_so() {
    on_each_database(async |site| {
        an_event("dakar").open().with(|event| event.approval = true).stored_in(&site).await;
        registers(&site, "dakar", &awa(&[])).await;
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Submitted);
        assert_eq!(mails(&site).await[0].0, "registration_received");
    });
}

#[test]
fn what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let typed = awa(&[("email", "awa at artp"), ("name", "\"><b>Awa"), ("consent", ""), ("country", "")]);
        let page = registers(&site, "dakar", &typed).await;
        assert_eq!(page.status, 422);
        assert!(page.has("value=\"&quot;&gt;&lt;b&gt;Awa\""), "{page:?}");
        assert!(page.has("value=\"awa at artp\""), "{page:?}");
        assert!(page.has("<option value=\"regulator\" selected"), "{page:?}");
        for field in ["email", "consent", "country"] {
            assert!(page.has(&format!("<a href=\"#{field}\">")), "{field} in the summary of {page:?}");
            assert!(page.has(&format!("id=\"{field}-error\"")), "{field} in {page:?}");
        }
        assert!(page.has("autofocus"), "the summary takes the focus: {page:?}");
        assert_eq!(registrations(&site).await, []);

        // The page that came back can be sent as it is, corrected.
        let browser = site.browser();
        let fixed = [("email", "awa@artp.example"), ("consent", "yes"), ("country", "SEN")];
        assert_eq!(browser.submit(&page, "/register", &fixed).await.status, 303);
        assert_eq!(registrations(&site).await[0].name.as_deref(), Some("\"><b>Awa"));
    });
}

#[test]
fn an_international_organization_leaves_the_country_empty() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let kind = "international_organization";
        registers(&site, "dakar", &awa(&[("organization_kind", kind), ("country", "")])).await;
        assert_eq!(registrations(&site).await[0].country, None);
    });
}

#[test]
fn a_fellowship_is_wished_for_only_at_a_training() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        an_event("lima").open().with(|event| event.kind = EventKind::Training).stored_in(&site).await;
        assert!(!site.browser().get(FORM).await.has("name=\"fellowship\""));
        registers(&site, "dakar", &awa(&[("fellowship", "yes")])).await;
        registers(&site, "lima", &awa(&[("fellowship", "yes")])).await;
        let wishes: Vec<_> = registrations(&site).await.iter().map(|one| one.fellowship).collect();
        assert_eq!(wishes, [None, Some(domain::registration::Fellowship::Requested)]);
    });
}

#[test]
fn countries_stand_in_the_order_of_the_language() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        for (tag, first, second) in [("en", "Egypt", "Ethiopia"), ("fr", "Éthiopie", "Fidji")] {
            let page = site.browser().get(&format!("/{tag}/events/dakar/register")).await;
            let at = |name: &str| page.text().find(&format!(">{name}</option>"));
            assert!(at(first).unwrap() < at(second).unwrap(), "{first} before {second}");
        }
    });
}

#[test]
fn a_forged_or_old_token_registers_nobody_and_loses_nothing() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        an_event("lima").open().stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get(FORM).await;
        let elsewhere = browser.get("/en/events/lima/register").await;
        let other = elsewhere.attribute("name=\"_token\" value");
        for token in ["", "9999999999.forged", &other] {
            let answer = browser.submit(&page, "/register", &awa(&[("_token", token)])).await;
            assert_eq!(answer.status, 403, "{token}");
            assert!(answer.has("value=\"Awa Diop\""), "{answer:?}");
            assert!(answer.has("Nothing is lost"), "{answer:?}");
        }
        site.after(chrono::Duration::hours(13));
        let answer = browser.submit(&page, "/register", &awa(&[])).await;
        assert_eq!(answer.status, 403);
        assert_eq!(registrations(&site).await, []);
        // What came back has a token that holds.
        assert_eq!(browser.submit(&answer, "/register", &[]).await.status, 303);
    });
}

#[test]
fn a_form_from_another_site_is_refused() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let page = site.browser().get(FORM).await;
        let browser = site.browser().with_header("sec-fetch-site", "cross-site");
        assert_eq!(browser.submit(&page, "/register", &awa(&[])).await.status, 403);
        assert_eq!(registrations(&site).await, []);
    });
}

#[test]
fn too_much_text_is_refused_at_its_field_and_far_too_much_altogether() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let long = "a".repeat(10 * 1024 + 1);
        let page = registers(&site, "dakar", &awa(&[("organization", &long)])).await;
        assert_eq!(page.status, 422);
        assert!(page.has("id=\"organization-error\"") && page.has(&long));
        let far_too_long = "a".repeat(10 * 1024 * 1024);
        let page = registers(&site, "dakar", &awa(&[("organization", &far_too_long)])).await;
        assert_eq!(page.status, 413);
        assert!(page.has("<html lang=\"en\""), "a page of its own: {}", page.status);
        assert_eq!(registrations(&site).await, []);
    });
}

#[test]
fn nothing_disturbing_reaches_the_records() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        registers(&site, "dakar", &awa(&[("name", "Awa\0 \u{202e}Diop"), ("organization", "=1+1")])).await;
        let held = registrations(&site).await.remove(0);
        assert_eq!(held.name.as_deref(), Some("Awa Diop"));
        assert_eq!(held.organization.as_deref(), Some("=1+1"));
    });
}

#[test]
fn nobody_registers_for_what_is_not_open() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let page = browser.get(FORM).await;
        let mut closed: entities::event::ActiveModel = event.into();
        closed.state = sea_orm::Set(domain::event::EventState::RegistrationClosed);
        sea_orm::ActiveModelTrait::update(closed, site.app.db.writer()).await.unwrap();
        let answer = browser.submit(&page, "/register", &awa(&[])).await;
        assert_eq!(answer.status, 409);
        assert!(answer.has("Registration is closed."), "{answer:?}");
        assert!(answer.has("Your form was not taken.") && answer.has("Awa Diop"), "{answer:?}");
        assert_eq!(registrations(&site).await, []);
        assert!(browser.get(FORM).await.has("Registration is closed."));
    });
}

#[test]
fn the_form_is_kept_by_nobody() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        assert_eq!(site.browser().get(FORM).await.header("cache-control"), Some("no-store"));
    });
}

#[test]
fn only_a_page_with_an_island_may_run_script_and_only_the_platforms_own() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let policy = |page: &Answer| page.header("content-security-policy").unwrap_or_default().to_owned();
        let form = browser.get(FORM).await;
        let nonce = form.attribute(" nonce");
        assert!(
            policy(&form)
                .contains(&format!("script-src 'strict-dynamic' 'nonce-{nonce}' 'wasm-unsafe-eval'"))
        );
        assert_ne!(policy(&browser.get(FORM).await), policy(&form), "a nonce serves once");
        let event = browser.get("/en/events/dakar").await;
        assert!(!policy(&event).contains("script-src") && !event.has("<script"), "{event:?}");
        // What somebody types never makes a page run script.
        let typed = awa(&[("name", "<leptos-island data-component=\"X\">"), ("email", "x")]);
        let links = browser.get("/en/r/links").await;
        let links = browser.submit(&links, "/r/links", &[("email", "<leptos-island>")]).await;
        assert!(links.has("&lt;leptos-island") && !links.has("<script"), "{links:?}");
        assert_eq!(registers(&site, "dakar", &typed).await.text().matches("<script").count(), 1);
    });
}

#[test]
fn the_names_of_countries_in_every_language_are_a_file_of_their_own() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        let browser = site.browser();
        let form = browser.get(FORM).await;
        let file = browser.get(&form.attribute("data-names")).await;
        assert_eq!(file.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert!(file.has("SEN\tالسنغال\tSenegal\tSénégal\tСенегал\t塞内加尔\n"), "{file:?}");
    });
}
