//! What came of a training: entered, corrected, told in reports; kept once the record is closed.

use app::{i18n::Locales, urls};
use domain::{
    event::{EventKind, EventState},
    language::Language,
    report::{Format, ReportKind},
    staff::StaffRole,
    training::{Mean, Programme},
};
use entities::{audit_entry, event, training_result};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryOrder, Set};

use crate::{
    reports::{facts_of_kind, html_of_kind},
    support::{Answer, Browser, Site, an_event, on_each_database},
};

const RESULTS: [(&str, &str); 9] = [
    ("programme", "academy"),
    ("level", "basic"),
    ("hours", "12"),
    ("trained", "1040"),
    ("certified", "38"),
    ("score_before", "41.5"),
    ("score_after", "72"),
    ("evaluations", "35"),
    ("evaluation_mean", "4.25"),
];

async fn a_training(site: &Site) -> event::Model {
    let course = an_event("course").state(EventState::Held);
    course.with(|row| row.kind = EventKind::Training).stored_in(site).await
}

fn page_of(event: &event::Model) -> String {
    urls::staff_event(Language::EN, event.id, "training")
}

async fn enter(officer: &Browser, event: &event::Model, fields: &[(&str, &str)]) -> Answer {
    let page = officer.get(&page_of(event)).await;
    officer.submit(&page, "/training", fields).await
}

async fn rows(site: &Site) -> Vec<training_result::Model> {
    training_result::Entity::find().all(site.app.db.read()).await.expect("the database answers")
}

async fn trail(site: &Site) -> Vec<audit_entry::Model> {
    let entries = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
    entries.all(site.app.db.read()).await.expect("the database answers")
}

#[test]
fn results_are_entered_and_corrected_and_the_trail_says_so() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let overview = officer.get(&urls::staff_event(Language::EN, course.id, "")).await;
        assert!(overview.has("Training results"), "{overview:?}");
        let answer = enter(&officer, &course, &RESULTS).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(officer.follow(&answer).await.has("Saved."));
        let row = rows(&site).await.remove(0);
        assert_eq!((row.event_id, row.programme), (course.id, Some(Programme::Academy)));
        assert_eq!((row.score_before.map(Mean), row.certified), (Mean::parse("41.5"), Some(38)));
        // Sending the same again changes nothing.
        assert_eq!(enter(&officer, &course, &[]).await.status, 303);
        let corrected = enter(&officer, &course, &[("certified", "1041"), ("level", "")]).await;
        assert!(officer.follow(&corrected).await.has("certified than as trained"));
        let row = rows(&site).await.remove(0);
        assert_eq!((row.certified, row.level, row.hours), (Some(1_041), None, Some(12)));
        let trail = trail(&site).await;
        let actions: Vec<&str> = trail.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(actions, ["training_results_entered", "training_results_corrected"]);
        let says = |text: &Option<String>, word: &str| text.as_ref().is_some_and(|text| text.contains(word));
        assert!(trail[0].before.is_none() && says(&trail[0].after, "academy"), "{trail:?}");
        assert!(says(&trail[1].before, "38") && says(&trail[1].after, "1041"), "{trail:?}");
    });
}

#[test]
fn wrong_values_are_named_at_their_fields_and_what_was_typed_is_kept() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (field, text, sentence) in [
            ("programme", "school", "A choice does not exist"),
            ("hours", "1.5", "Write a whole number."),
            ("certified", "-3", "not below zero"),
            ("trained", "2147483648", "The number is too large."),
            ("score_before", "7,\"5\"", "two decimals at most"),
            ("evaluation_mean", "4.255", "two decimals at most"),
        ] {
            let mut fields = RESULTS.to_vec();
            fields.retain(|(name, _)| *name != field);
            fields.push((field, text));
            let wrong = enter(&officer, &course, &fields).await;
            assert!(wrong.status == 422 && wrong.has(sentence), "{field} {text}: {wrong:?}");
            assert!(wrong.has(&format!("id=\"{field}-error\"")), "{field}: {wrong:?}");
            let kept = text.replace('"', "&quot;");
            assert!(field == "programme" || wrong.has(&format!("value=\"{kept}\"")), "{field}: {wrong:?}");
            assert!(wrong.has("value=\"72\"") && wrong.has("value=\"35\""), "{wrong:?}");
        }
        assert!(rows(&site).await.is_empty() && trail(&site).await.is_empty());
    });
}

#[test]
fn nobody_overwrites_what_another_officer_entered() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let (first, second) = (
            site.signed_in_as(StaffRole::EventOfficer).await,
            site.signed_in_as(StaffRole::ReportOfficer).await,
        );
        let (one, other) = (first.get(&page_of(&course)).await, second.get(&page_of(&course)).await);
        assert_eq!(first.submit(&one, "/training", &[("hours", "12")]).await.status, 303);
        let told = second.submit(&other, "/training", &[("hours", "14")]).await;
        assert_eq!(told.status, 409);
        assert!(told.has("Somebody else changed") && told.has("value=\"14\""), "{told:?}");
        assert_eq!(rows(&site).await[0].hours, Some(12));
        assert_eq!(second.submit(&told, "/training", &[]).await.status, 303);
        assert_eq!(rows(&site).await[0].hours, Some(14));
    });
}

#[test]
fn a_closed_record_keeps_its_results() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        enter(&officer, &course, &RESULTS).await;
        let page = officer.get(&page_of(&course)).await;
        let mut closed = course.clone().into_active_model();
        closed.state = Set(EventState::RecordClosed);
        closed.update(site.app.db.writer()).await.unwrap();
        let refused = officer.submit(&page, "/training", &[("hours", "99")]).await;
        assert_eq!(refused.status, 409);
        assert!(refused.has("Nothing was saved") && refused.has("<dd>99</dd>"), "{refused:?}");
        let told = officer.get(&page_of(&course)).await;
        assert!(told.has("The record of this event is closed") && !told.has("Saved."), "{told:?}");
        assert!(told.has("<dd>1040</dd>") && !told.has("name=\"hours\""), "{told:?}");
        assert_eq!(rows(&site).await[0].hours, Some(12));
        assert_eq!(trail(&site).await.len(), 1);
    });
}

#[test]
fn only_trainings_have_results_and_only_those_who_may_enter_them() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let forum = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!(officer.get(&page_of(&forum)).await.status, 404);
        let overview = officer.get(&urls::staff_event(Language::EN, forum.id, "")).await;
        assert!(!overview.has("Training results"), "{overview:?}");
        let page = officer.get(&page_of(&course)).await;
        let token = page.attribute_after("name=\"_token\"", "value");
        let seen = page.attribute_after("name=\"seen\"", "value");
        let fields = [("_token", token.as_str()), ("seen", seen.as_str()), ("hours", "12")];
        assert_eq!(officer.post(&page_of(&forum), &fields).await.status, 404);
        let of_radio =
            crate::support::an_account(StaffRole::EventOfficer).of_sector(domain::event::Sector::R);
        let of_radio = of_radio.stored_in(&site).await;
        let elsewhere = site.signed_in(&of_radio).await;
        assert_eq!(elsewhere.get(&page_of(&course)).await.status, 403);
        assert_eq!(site.signed_in_as(StaffRole::Viewer).await.get(&page_of(&course)).await.status, 403);
        assert!(rows(&site).await.is_empty());
    });
}

#[test]
fn what_was_entered_stands_in_the_facts_and_in_the_table_of_trainings() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let quality = "/en/staff/reports/quality?from=2024-10-15&to=2028-10-15";
        let gap = officer.get(quality).await;
        assert!(gap.has(&format!("/events/{}/training", course.id)), "the way to mend it: {gap:?}");
        assert_eq!(enter(&officer, &course, &RESULTS).await.status, 303);
        let facts = facts_of_kind(&site, ReportKind::Wtsa98).await;
        let result = &facts["trainings"][0]["result"];
        assert_eq!((&result["trained"], &result["score_before"]), (&1_040.into(), &41.5.into()));
        assert_eq!((&result["programme"], &result["evaluation_mean"]), (&"academy".into(), &4.25.into()));
        assert!(!facts["gaps"].to_string().contains("evaluation"), "{facts}");
        let table = table_of_trainings(&site).await;
        let locale = Locales::shipped().or_english(Language::EN);
        for text in [locale.code("programme", "academy"), "1,040".into(), "41.5".into(), ">72<".into()] {
            assert!(table.contains(&text), "{text} in {table}");
        }
    });
}

#[test]
fn the_evaluation_of_a_forum_is_entered_and_told_and_leaves_the_rest_as_it_is() {
    on_each_database(async |site| {
        let forum = an_event("dakar").state(EventState::Held).stored_in(&site).await;
        let imported = training_result::ActiveModel {
            event_id: Set(forum.id),
            hours: Set(Some(12)),
            ..Default::default()
        };
        imported.insert(site.app.db.writer()).await.expect("a row");
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let address = urls::staff_event(Language::EN, forum.id, "evaluation");
        let page = officer.get(&address).await;
        assert!(page.has("Answers to the evaluation") && !page.has("Hours of teaching"), "{page:?}");
        let wrong = [("evaluations", "0"), ("evaluation_mean", "4.5")];
        let wrong = officer.submit(&page, "/evaluation", &wrong).await;
        assert!(wrong.status == 422 && wrong.has("no mean of no answers"), "{wrong:?}");
        let fields = [("evaluations", "1040"), ("evaluation_mean", "4.5")];
        assert_eq!(officer.submit(&page, "/evaluation", &fields).await.status, 303);
        let row = rows(&site).await.remove(0);
        assert_eq!((row.hours, row.evaluations), (Some(12), Some(1_040)));
        let facts = facts_of_kind(&site, ReportKind::Wtsa98).await;
        let expected = serde_json::json!([{ "event_ref": forum.event_ref, "answers": 1_040, "mean": 4.5 }]);
        assert_eq!(facts["evaluations"], expected);
        let page = html_of_kind(&site, ReportKind::Wtsa98, Format::Html).await;
        let table = page.split("<table id=\"T26\"").nth(1).and_then(|rest| rest.split("</table>").next());
        let table = app::i18n::plain(table.expect("the table of evaluations")).into_owned();
        assert!(table.contains("1,040") && table.contains("4.5"), "{table}");
        let course = a_training(&site).await;
        let address = urls::staff_event(Language::EN, course.id, "evaluation");
        assert_eq!(officer.get(&address).await.status, 404, "a training has a page of its own");
    });
}

#[test]
fn a_training_without_answers_is_no_gap_once_that_is_stated() {
    on_each_database(async |site| {
        let course = a_training(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let lacks = async || facts_of_kind(&site, ReportKind::Wtsa98).await["gaps"].to_string();
        assert!(lacks().await.contains("evaluation"));
        assert_eq!(enter(&officer, &course, &[("evaluations", "0")]).await.status, 303);
        assert!(!lacks().await.contains("evaluation"));
        assert!(table_of_trainings(&site).await.contains(">0<"), "none is a number");
    });
}

/// T6 as HTML.
async fn table_of_trainings(site: &Site) -> String {
    let page = html_of_kind(site, ReportKind::Wtsa98, Format::Html).await;
    let table = page.split("<table id=\"T6\"").nth(1).and_then(|rest| rest.split("</table>").next());
    app::i18n::plain(table.expect("the table of trainings")).into_owned()
}

#[test]
fn a_programme_that_no_result_states_is_the_one_that_the_event_names() {
    on_each_database(async |site| {
        for (slug, programme) in [("one", "Winter School <2026>"), ("two", "centre_of_excellence")] {
            let course = an_event(slug).state(EventState::Held).with(|event| {
                event.kind = EventKind::Training;
                event.programme = Some(programme.to_owned());
            });
            course.stored_in(&site).await;
        }
        let table = table_of_trainings(&site).await;
        let locale = Locales::shipped().or_english(Language::EN);
        assert!(table.contains("Winter School &lt;2026&gt;"), "{table}");
        assert!(table.contains(&locale.code("programme", "centre_of_excellence")), "{table}");
    });
}
