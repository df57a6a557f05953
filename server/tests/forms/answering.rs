//! People answer what an event asks, with the registration and after confirmation.

use domain::{
    event::{EventKind, EventState},
    forms::{Condition, Definition, Question, QuestionKind, Section},
    registration::{Fellowship, RegistrationState},
    staff::StaffRole,
};
use entities::event;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use server::backup::{self, Unsure};

use super::{asks, en, given, page_of, question, travel};
use crate::{
    registrations::{awa, mails, own_path, registers, registrations},
    support::{Site, an_event, on_each_database},
};

/// Awa is registered for an event that asks, and wrote what a spreadsheet would take for a formula.
async fn answered(site: &Site, approval: bool) -> (event::Model, String) {
    let event = an_event("dakar").open().with(|row| row.approval = approval).stored_in(site).await;
    let event = asks(site, event, &travel()).await;
    let fields = awa(&[("q-meal", "none"), ("q-why", "=HYPERLINK(\"x\")")]);
    assert_eq!(registers(site, "dakar", &fields).await.status, 303);
    (event, own_path(site).await)
}

async fn put(site: &Site, state: RegistrationState) {
    let mut row = registrations(site).await.remove(0).into_active_model();
    row.state = Set(state);
    row.update(site.app.db.writer()).await.unwrap();
}

#[test]
fn the_own_page_shows_the_answers_and_corrects_them() {
    on_each_database(async |site| {
        let (_, own) = answered(&site, false).await;
        let browser = site.browser();
        let page = browser.get(&own).await;
        assert!(page.has("The why?") && page.has("=HYPERLINK("), "{page:?}");
        let form = browser.get(&format!("{own}/answers/registration")).await;
        assert!(form.has("value=\"none\" selected"), "{form:?}");
        let wrong =
            browser.submit(&form, "/registration", &[("q-nights", "15"), ("q-why", "A <fast>")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("The nights?: The number is too large") && wrong.has("value=\"A &lt;fast&gt;\""));
        let saved = browser.submit(&form, "/registration", &[("q-meal", "halal")]).await;
        assert_eq!(saved.status, 303, "{saved:?}");
        assert_eq!(given(&site).await[0].answers, r#"{"meal":"halal"}"#);
        assert!(browser.follow(&saved).await.has("Option halal"));
    });
}

#[test]
fn questions_that_follow_the_confirmation_are_asked_then_and_the_download_has_all() {
    on_each_database(async |site| {
        let (_, own) = answered(&site, true).await;
        let browser = site.browser();
        let early = browser.get(&format!("{own}/answers/confirmation")).await;
        assert_eq!((early.status, early.location()), (303, own.as_str()));
        put(&site, RegistrationState::Confirmed).await;
        assert!(browser.get(&own).await.has("The organizers have questions for you"));
        let form = browser.get(&format!("{own}/answers/confirmation")).await;
        let empty = browser.submit(&form, "/confirmation", &[]).await;
        assert_eq!(empty.status, 422);
        let visa = "No </textarea> needed";
        assert_eq!(browser.submit(&form, "/confirmation", &[("q-visa", visa)]).await.status, 303);
        let page = browser.get(&own).await;
        assert!(
            page.has("No &lt;/textarea&gt; needed") && !page.has("The organizers have questions"),
            "{page:?}"
        );
        // Answering for the first time changes nothing that was approved.
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Confirmed);
        let file = browser.get(&format!("{own}/registration.json")).await;
        let file: serde_json::Value = serde_json::from_slice(&file.body).unwrap();
        assert_eq!(file["answers"][0]["moment"], "registration");
        assert_eq!(file["answers"][1]["answers"][0]["answer"], visa);
    });
}

/// What those of a country are asked.
fn of_country(id: &str, code: &str) -> Question {
    let only_if = Some(Condition { question: "country".into(), any_of: vec![code.into()] });
    Question { required: true, only_if, ..question(id, QuestionKind::Text) }
}

#[test]
fn who_corrects_what_a_question_hangs_on_loses_the_old_answer_and_is_asked_the_new_question() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let questions = vec![of_country("passport", "SEN"), of_country("visa", "MLI")];
        let section = Section { id: "papers".into(), title: en("Papers"), questions, ..Section::default() };
        asks(&site, event, &Definition { sections: vec![section] }).await;
        let fields = awa(&[("country", "SEN"), ("q-passport", "X123")]);
        assert_eq!(registers(&site, "dakar", &fields).await.status, 303);
        let own = own_path(&site).await;
        let browser = site.browser();
        assert!(!browser.get(&own).await.has("is not answered yet"));
        let form = browser.get(&format!("{own}/correction")).await;
        let saved = browser.submit(&form, "/correction", &[("country", "MLI")]).await;
        let page = browser.follow(&saved).await;
        assert!(page.has("is not answered yet") && !page.has("X123"), "{page:?}");
        assert_eq!(given(&site).await[0].answers, "{}");
        let form = browser.get(&format!("{own}/answers/registration")).await;
        assert_eq!(browser.submit(&form, "/registration", &[("q-visa", "V9")]).await.status, 303);
        let page = browser.get(&own).await;
        assert!(page.has("V9") && !page.has("is not answered yet"), "{page:?}");
    });
}

#[test]
fn a_correction_of_something_else_leaves_the_answers_of_who_was_refused_a_fellowship() {
    on_each_database(async |site| {
        let event =
            an_event("dakar").open().with(|row| row.kind = EventKind::Training).stored_in(&site).await;
        let only_if = Some(Condition { question: "fellowship".into(), any_of: vec!["yes".into()] });
        let questions = vec![Question { only_if, ..question("need", QuestionKind::Text) }];
        let section = Section { id: "funds".into(), title: en("Funds"), questions, ..Section::default() };
        asks(&site, event, &Definition { sections: vec![section] }).await;
        let fields = awa(&[("fellowship", "yes"), ("q-need", "The flight")]);
        assert_eq!(registers(&site, "dakar", &fields).await.status, 303);
        let mut row = registrations(&site).await.remove(0).into_active_model();
        row.fellowship = Set(Some(Fellowship::Refused));
        row.update(site.app.db.writer()).await.unwrap();
        let own = own_path(&site).await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/correction")).await;
        let saved = browser.submit(&form, "/correction", &[("name", "Awa Sarr")]).await;
        assert_eq!(saved.status, 303, "{saved:?}");
        assert_eq!(registrations(&site).await[0].name.as_deref(), Some("Awa Sarr"));
        assert_eq!(given(&site).await[0].answers, r#"{"need":"The flight"}"#);
    });
}

#[test]
fn the_mail_that_confirms_says_that_questions_wait() {
    on_each_database(async |site| {
        answered(&site, false).await;
        let letters = site.letters().await;
        let says = |text: &str| text.contains("the event asks you some questions");
        assert!(letters.iter().any(|letter| says(&letter.text)), "{letters:?}");
    });
}

#[test]
fn an_answer_that_matters_is_approved_again_and_another_is_not() {
    on_each_database(async |site| {
        let (_, own) = answered(&site, true).await;
        put(&site, RegistrationState::Confirmed).await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/answers/registration")).await;
        assert_eq!(browser.submit(&form, "/registration", &[("q-nights", "2")]).await.status, 303);
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Confirmed);
        assert_eq!(browser.submit(&form, "/registration", &[("q-meal", "halal")]).await.status, 303);
        assert_eq!(registrations(&site).await[0].state, RegistrationState::Submitted);
        assert_eq!(mails(&site).await.last().unwrap().0, "registration_received");
    });
}

#[test]
fn an_answer_reads_as_it_was_asked_after_the_form_changed() {
    on_each_database(async |site| {
        let (event, own) = answered(&site, false).await;
        let mut form = travel();
        form.sections[0].questions.retain(|question| question.id != "why");
        form.sections[0].questions[0].options.retain(|option| option.id != "none");
        asks(&site, event.clone(), &form).await;
        let page = site.browser().get(&own).await;
        assert!(page.has("The why?") && page.has("Option none"), "{page:?}");
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let id = registrations(&site).await[0].id;
        let answers = officer.get(&page_of(&event, &format!("registrations/{id}/answers"))).await;
        assert!(answers.has("Version 1 of the form") && answers.has("Option none"), "{answers:?}");
        assert!(
            officer.get(&page_of(&event, "registrations")).await.has(&format!("registrations/{id}/answers"))
        );
        // The list has a column for what is asked no more, and no cell is taken for a formula.
        let csv = officer.get(&page_of(&event, "registrations.csv")).await.text();
        assert!(csv.contains("The meal?,The nights?,The visa?,The why?"), "{csv}");
        assert!(csv.contains("Option none,,,\"'=HYPERLINK(\"\"x\"\")\""), "{csv}");
        assert_eq!(officer.get(&page_of(&event, "registrations.xlsx")).await.status, 200);
        // Correcting asks what is in force now.
        let browser = site.browser();
        let form = browser.get(&format!("{own}/answers/registration")).await;
        assert!(!form.has("The why?"));
        assert_eq!(browser.submit(&form, "/registration", &[("q-meal", "halal")]).await.status, 303);
        assert!(browser.get(&own).await.has("Option halal"));
    });
}

#[test]
fn answers_of_another_event_are_not_shown_and_a_closed_record_takes_none() {
    on_each_database(async |site| {
        let (event, own) = answered(&site, false).await;
        let other = an_event("tunis").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let id = registrations(&site).await[0].id;
        let stray = officer.get(&page_of(&other, &format!("registrations/{id}/answers"))).await;
        assert_eq!(stray.status, 404);
        let browser = site.browser();
        let form = browser.get(&format!("{own}/answers/registration")).await;
        let mut row = event.into_active_model();
        row.state = Set(EventState::RecordClosed);
        row.update(site.app.db.writer()).await.unwrap();
        let late = browser.submit(&form, "/registration", &[("q-meal", "halal")]).await;
        assert_eq!((late.status, late.location()), (303, own.as_str()));
        assert!(given(&site).await[0].answers.contains("HYPERLINK"));
        assert_eq!(browser.get(&format!("{own}/answers/lunch")).await.status, 404);
    });
}

#[test]
fn erasing_a_person_erases_the_answers_and_a_backup_brings_them_back_whole() {
    on_each_database(async |site| {
        let (_, own) = answered(&site, false).await;
        let before = given(&site).await;
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        let browser = site.browser();
        let page = browser.get(&format!("{own}/erasure")).await;
        assert_eq!(browser.submit(&page, "/erasure", &[]).await.status, 303);
        assert!(given(&site).await.is_empty());
        backup::restore(&site.app.db, site.folder(), &archive, Unsure::Send, site.now()).await.unwrap();
        assert_eq!(given(&site).await, before);
        assert!(site.browser().get("/en/events/dakar/register").await.has("The meal?"));
    });
}
