//! Forms that are kept to be gone on with, and forms of several pages.

use domain::{
    forms::{Condition, Definition, QuestionKind, Section},
    registration::RegistrationState,
};
use entities::{event, mail, registration_draft};
use sea_orm::{EntityTrait, PaginatorTrait};

use super::{awa, registrations};
use crate::{
    forms::{a_pdf, asks, en, files_known, files_lying, given, question},
    support::{Answer, Browser, Site, an_event, on_each_database},
};

const FORM: &str = "/en/events/dakar/register";

/// Three pages: the registration's own fields with a meal, papers only for those who want a visa, and a note.
fn long() -> Definition {
    let only = |one: &str| Some(Condition { question: one.into(), any_of: vec!["yes".into()] });
    let letter = domain::forms::Question {
        only_if: only("visa"),
        required: true,
        ..question("letter", QuestionKind::File)
    };
    let mut note = question("note", QuestionKind::LongText);
    note.required = true;
    let section = |id: &str, new_page, questions| Section {
        id: id.into(),
        title: en(id),
        new_page,
        questions,
        ..Section::default()
    };
    Definition {
        sections: vec![
            section("table", false, vec![question("visa", QuestionKind::Consent)]),
            section("papers", true, vec![letter]),
            section("end", true, vec![note]),
        ],
    }
}

async fn at_an_event_with_a_long_form(site: &Site) -> event::Model {
    let event = an_event("dakar").open().stored_in(site).await;
    asks(site, event, &long()).await
}

async fn drafts(site: &Site) -> Vec<registration_draft::Model> {
    registration_draft::Entity::find().all(site.app.db.read()).await.expect("the database answers")
}

/// What Awa fills in on the first page.
fn first_page<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    awa(changes).into_iter().filter(|(name, _)| *name != "consent").collect()
}

async fn presses(browser: &Browser, page: &Answer, button: &str, fields: &[(&str, &str)]) -> Answer {
    let action =
        if page.path.ends_with("/register") { "/register" } else { page.path.split('?').next().unwrap() };
    let mut all = vec![("_do", button)];
    all.extend_from_slice(fields);
    browser.submit_files(page, action, &all, &[]).await
}

#[test]
fn a_long_form_is_pages_without_script_and_nothing_typed_is_lost_between_them() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        let browser = site.browser();
        let first = browser.get(FORM).await;
        assert!(first.has("Page 1 of 3") && first.has("Next page") && !first.has("The note?"), "{first:?}");
        assert!(!first.has("name=\"consent\"") && !first.has("Page before"));
        // What is wrong on this page holds the reader here; what is missing on the others does not.
        let wrong = presses(&browser, &first, "next", &first_page(&[("email", "nowhere")])).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("href=\"#email\"") && !wrong.has("#q-note") && !wrong.has("#consent"), "{wrong:?}");
        let second =
            presses(&browser, &wrong, "next", &[("email", "awa@artp.example"), ("q-visa", "yes")]).await;
        assert_eq!(second.status, 200);
        assert!(
            second.has("Page 2 of 3") && second.has("The letter?") && second.has("Page before"),
            "{second:?}"
        );
        assert!(second.has("type=\"hidden\" name=\"name\" value=\"Awa Diop\""));
        let held = presses(&browser, &second, "next", &[]).await;
        assert!(held.has("Page 2 of 3") && held.has("href=\"#q-letter\""), "{held:?}");
        // Going back is never held up.
        let back = presses(&browser, &held, "back", &[]).await;
        assert!(
            back.has("Page 1 of 3")
                && back.has("value=\"Awa Diop\"")
                && back.has("name=\"q-visa\" value=\"yes\" checked"),
            "{back:?}"
        );
        // Without a visa there is nothing to ask on the second page.
        let second = presses(&browser, &back, "next", &[("q-visa", "")]).await;
        assert!(second.has("Page 3 of 3") && second.has("name=\"consent\""), "{second:?}");
        let sent = presses(&browser, &second, "send", &[("q-note", "A <note>"), ("consent", "yes")]).await;
        assert_eq!(sent.status, 303, "{sent:?}");
        assert_eq!(given(&site).await[0].answers, r#"{"note":"A <note>"}"#);
    });
}

#[test]
fn what_is_wrong_leads_to_its_page() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        let browser = site.browser();
        let first = browser.get(FORM).await;
        let last = presses(&browser, &first, "next", &first_page(&[])).await;
        assert!(last.has("Page 3 of 3"));
        // Sent with what was changed meanwhile on a page that is not shown.
        let sent =
            presses(&browser, &last, "send", &[("q-visa", "yes"), ("q-note", "x"), ("consent", "yes")]).await;
        assert_eq!(sent.status, 422);
        assert!(
            sent.has("Page 2 of 3") && sent.has("href=\"#q-letter\"") && !sent.has("href=\"#q-note\""),
            "{sent:?}"
        );
        assert!(sent.has("type=\"hidden\" name=\"q-note\" value=\"x\""));
        let unticked = presses(&browser, &last, "send", &[("q-note", "x")]).await;
        assert!(unticked.has("Page 3 of 3") && unticked.has("href=\"#consent\""), "{unticked:?}");
    });
}

/// Awa saves her form on its second page, with a letter; the browser's answer.
async fn saves(site: &Site, browser: &Browser) -> Answer {
    let first = browser.get(FORM).await;
    let second = presses(browser, &first, "next", &first_page(&[("q-visa", "yes")])).await;
    let letter = a_pdf("We nominate Awa");
    let files: [(&str, &str, &[u8]); 1] = [("q-letter", "letter.pdf", &letter)];
    let saved = browser.submit_files(&second, "/register", &[("_do", "save")], &files).await;
    assert_eq!(saved.status, 303, "{saved:?}");
    assert_eq!(drafts(site).await.len(), 1);
    browser.follow(&saved).await
}

/// The address in the latest mail.
async fn mailed(site: &Site) -> String {
    let letters = site.letters().await;
    let letter = letters.last().expect("a letter");
    assert_eq!(letter.subject, "Go on with your registration: Forum dakar");
    assert!(letter.text.contains("Dear Awa Diop,") && letter.text.contains("until 1 April 2027"));
    letter.link("/register/")
}

#[test]
fn a_form_that_was_saved_goes_on_from_the_mailed_link_and_becomes_a_registration_once() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        let saved = saves(&site, &site.browser()).await;
        assert_eq!(saved.status, 200);
        assert!(
            saved.has("Saved, but not sent yet. We have mailed the link to this form to awa@artp.example"),
            "{saved:?}"
        );
        assert!(
            saved.has("until 1 April 2027") && saved.has("Page 2 of 3") && saved.has("Received: letter.pdf")
        );
        assert!(registrations(&site).await.is_empty());
        let link = mailed(&site).await;
        assert_eq!(saved.path.split('?').next().unwrap(), link);
        // On another device, after the form's token has long ended.
        site.after(chrono::Duration::days(20));
        let phone = site.browser();
        let page = phone.get(&link).await;
        assert!(
            page.has("value=\"Awa Diop\"") && page.has("This form is saved until 1 April 2027"),
            "{page:?}"
        );
        let second = presses(&phone, &page, "next", &[]).await;
        assert!(second.has("Received: letter.pdf"), "{second:?}");
        // Each page keeps it for longer.
        assert!(second.has("Page 2 of 3") && phone.get(&link).await.has("until 21 April 2027"));
        let last = presses(&phone, &second, "next", &[]).await;
        let sent = presses(&phone, &last, "send", &[("q-note", "x"), ("consent", "yes")]).await;
        assert_eq!((sent.status, sent.location()), (303, "/en/events/dakar/registered"), "{sent:?}");
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Confirmed);
        assert!(given(&site).await[0].answers.contains("letter.pdf"));
        assert!(drafts(&site).await.is_empty());
        let over = phone.get(&link).await;
        assert_eq!(over.status, 410);
        assert!(
            over.has("This saved form is no longer there") && over.has("It was sent already"),
            "{over:?}"
        );
        // Pressed twice: what was typed goes on as the same form, and is known as one.
        assert_eq!(presses(&phone, &last, "send", &[("q-note", "x"), ("consent", "yes")]).await.status, 303);
        assert_eq!(registrations(&site).await.len(), 1);
    });
}

#[test]
fn saving_needs_an_address_that_can_get_the_link_and_nothing_else() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        let browser = site.browser();
        let first = browser.get(FORM).await;
        let refused = presses(&browser, &first, "save", &[("name", "Awa")]).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.has("href=\"#email\"")
                && !refused.has("href=\"#country\"")
                && refused.has("value=\"Awa\""),
            "{refused:?}"
        );
        let saved = presses(&browser, &refused, "save", &[("email", "awa@artp.example")]).await;
        assert_eq!(saved.status, 303);
        // Saved again it is the same, and no second mail goes.
        let page = browser.follow(&saved).await;
        assert_eq!(presses(&browser, &page, "save", &[("name", "Awa Diop")]).await.status, 303);
        assert_eq!((drafts(&site).await.len(), site.letters().await.len()), (1, 1));
        assert!(drafts(&site).await[0].typed.contains("Awa Diop"));
        // An event that asks nothing beside has a form too short to be kept.
        an_event("tunis").open().stored_in(&site).await;
        assert!(!browser.get("/en/events/tunis/register").await.has("Save and go on later"));
    });
}

#[test]
fn an_old_page_loses_nothing() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        let browser = site.browser();
        let first = browser.get(FORM).await;
        site.after(chrono::Duration::hours(13));
        let letter = a_pdf("x");
        let fields: Vec<_> = first_page(&[("q-visa", "yes")]).into_iter().chain([("_do", "next")]).collect();
        let late =
            browser.submit_files(&first, "/register", &fields, &[("q-letter", "l.pdf", &letter)]).await;
        assert_eq!(late.status, 403);
        assert!(
            late.has("Nothing is lost") && late.has("value=\"Awa Diop\"") && late.has("Page 1 of 3"),
            "{late:?}"
        );
        let next = presses(&browser, &late, "next", &[]).await;
        assert!(next.has("Page 2 of 3") && next.has("Received: l.pdf"), "{next:?}");
    });
}

#[test]
fn a_saved_form_ends_after_thirty_days_or_when_it_is_deleted_with_its_files_and_mails() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        let browser = site.browser();
        let page = saves(&site, &browser).await;
        assert_eq!(files_lying(&site).len(), 1);
        let gone = presses(&browser, &page, "discard", &[]).await;
        assert_eq!((gone.status, gone.location()), (303, "/en/events/dakar"));
        assert!(drafts(&site).await.is_empty() && files_lying(&site).is_empty());
        assert_eq!(mail::Entity::find().count(site.app.db.read()).await.unwrap(), 0, "it held the address");
        let page = saves(&site, &browser).await;
        // Files of a form that is kept wait with it.
        site.after(chrono::Duration::days(29));
        site.worker().tidy().await.unwrap();
        assert_eq!((drafts(&site).await.len(), files_known(&site).await.len()), (1, 1));
        site.after(chrono::Duration::days(2));
        let path = page.path.split('?').next().unwrap();
        assert_eq!(browser.get(path).await.status, 410);
        // Whoever still has the page open goes on with a new form.
        let late = presses(&browser, &page, "next", &[]).await;
        assert!(late.has("value=\"Awa Diop\"") && late.status == 403, "{late:?}");
        site.worker().tidy().await.unwrap();
        assert!(
            drafts(&site).await.is_empty()
                && files_known(&site).await.is_empty()
                && files_lying(&site).is_empty()
        );
    });
}

#[test]
fn erasing_a_person_erases_what_they_had_saved_elsewhere() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        an_event("tunis").open().stored_in(&site).await;
        assert_eq!(super::registers(&site, "tunis", &awa(&[])).await.status, 303);
        let own = super::own_path(&site).await;
        saves(&site, &site.browser()).await;
        let browser = site.browser();
        let page = browser.get(&format!("{own}/erasure")).await;
        assert_eq!(browser.submit(&page, "/erasure", &[]).await.status, 303);
        assert!(drafts(&site).await.is_empty() && files_lying(&site).is_empty());
    });
}

#[test]
fn a_saved_form_of_a_closed_event_says_so() {
    on_each_database(async |site| {
        let event = at_an_event_with_a_long_form(&site).await;
        let page = saves(&site, &site.browser()).await;
        let mut row: event::ActiveModel = event.into();
        row.state = sea_orm::ActiveValue::Set(domain::event::EventState::RegistrationClosed);
        sea_orm::ActiveModelTrait::update(row, site.app.db.writer()).await.unwrap();
        let browser = site.browser();
        let shut = browser.get(page.path.split('?').next().unwrap()).await;
        assert!(shut.status == 200 && !shut.has("<form method=\"post\""), "{shut:?}");
        assert_eq!(presses(&browser, &page, "send", &[]).await.status, 409);
    });
}

#[test]
fn a_mailbox_and_a_client_get_a_few_links_only() {
    on_each_database(async |site| {
        at_an_event_with_a_long_form(&site).await;
        for number in 0..6 {
            let browser = site.browser();
            let first = browser.get(FORM).await;
            let answer = presses(&browser, &first, "save", &[("email", "awa@artp.example")]).await;
            assert_eq!(answer.status, if number < 5 { 303 } else { 429 }, "{number}: {answer:?}");
        }
        assert_eq!(drafts(&site).await.len(), 5);
    });
}
