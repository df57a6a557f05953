//! The form of registration asks what the event asks, in the reader’s language.

use domain::{forms::Moment, language::Language};
use entities::event;

use super::{asks, given, travel};
use crate::{
    registrations::{awa, registers, registrations},
    support::{Site, an_event, on_each_database},
};

async fn at_an_event_that_asks(site: &Site) -> event::Model {
    let event = an_event("dakar").open().stored_in(site).await;
    asks(site, event, &travel()).await
}

#[test]
fn questions_are_asked_with_the_registration_and_answers_stored_with_it() {
    on_each_database(async |site| {
        at_an_event_that_asks(&site).await;
        let page = site.browser().get("/en/events/dakar/register").await;
        assert!(page.has("The meal?") && page.has("Option halal") && !page.has("The visa?"), "{page:?}");
        assert!(page.has("Only if you answered “The meal?” with: Option none"));
        let sent = registers(&site, "dakar", &awa(&[("q-meal", "halal"), ("q-nights", "٣")])).await;
        assert_eq!(sent.status, 303, "{sent:?}");
        let stored = given(&site).await;
        assert_eq!(stored.len(), 1);
        assert_eq!(stored[0].answers, r#"{"meal":"halal","nights":3}"#);
        assert_eq!(stored[0].registration_id, registrations(&site).await[0].id);
    });
}

#[test]
fn every_wrong_answer_is_named_and_everything_typed_stays() {
    on_each_database(async |site| {
        at_an_event_that_asks(&site).await;
        let fields =
            awa(&[("email", "nowhere"), ("q-meal", "none"), ("q-nights", "\"><i>"), ("q-visa", "x")]);
        let refused = registers(&site, "dakar", &fields).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.has("href=\"#email\"")
                && refused.has("href=\"#q-why\">The why?: A required field is empty")
        );
        assert!(refused.has("id=\"q-nights-error\"") && refused.has("Write a whole number"), "{refused:?}");
        assert!(refused.has("value=\"&quot;&gt;&lt;i&gt;\"") && refused.has("value=\"none\" selected"));
        assert!(registrations(&site).await.is_empty() && given(&site).await.is_empty());
    });
}

#[test]
fn what_is_hidden_counts_for_nothing_and_nul_has_no_place() {
    on_each_database(async |site| {
        at_an_event_that_asks(&site).await;
        let hidden = awa(&[("q-meal", "halal"), ("q-why", "not asked")]);
        assert_eq!(registers(&site, "dakar", &hidden).await.status, 303);
        let nul =
            awa(&[("email", "b@example.org"), ("name", "Binta"), ("q-meal", "none"), ("q-why", "=1+\0 1")]);
        assert_eq!(registers(&site, "dakar", &nul).await.status, 303);
        let mut stored: Vec<String> = given(&site).await.into_iter().map(|row| row.answers).collect();
        stored.sort();
        assert_eq!(stored, [r#"{"meal":"halal"}"#, r#"{"meal":"none","why":"=1+ 1"}"#]);
    });
}

#[test]
fn a_question_that_a_language_lacks_is_shown_in_another_one_and_marked() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let mut form = travel();
        form.sections[0].questions[0].label.set("ar".parse().unwrap(), "الوجبة");
        asks(&site, event, &form).await;
        let arabic = site.browser().get("/ar/events/dakar/register").await;
        assert!(arabic.has(">الوجبة") && !arabic.has("The meal?"), "{arabic:?}");
        assert!(arabic.has("<span lang=\"en\" dir=\"ltr\">The nights?</span>"), "{arabic:?}");
    });
}

#[test]
fn who_registers_again_after_withdrawing_keeps_no_answer_of_before() {
    on_each_database(async |site| {
        let event = at_an_event_that_asks(&site).await;
        registers(&site, "dakar", &awa(&[("q-meal", "none"), ("q-why", "Ramadan")])).await;
        let own = crate::registrations::own_path(&site).await;
        let browser = site.browser();
        let form = browser.get(&format!("{own}/answers/confirmation")).await;
        assert_eq!(browser.submit(&form, "/confirmation", &[("q-visa", "A12")]).await.status, 303);
        assert_eq!(given(&site).await.len(), 2);
        let page = browser.get(&format!("{own}/withdrawal")).await;
        assert_eq!(browser.submit(&page, "/withdrawal", &[]).await.status, 303);
        assert_eq!(registers(&site, "dakar", &awa(&[("q-meal", "halal")])).await.status, 303);
        let stored = given(&site).await;
        assert_eq!(stored.len(), 1);
        assert_eq!(
            (stored[0].moment.as_str(), stored[0].answers.as_str()),
            (Moment::Registration.code(), r#"{"meal":"halal"}"#)
        );
        assert_eq!(event.title.get(Language::EN), Some("Forum dakar"));
    });
}
