//! An event that asks twenty questions and has three quotas.

use domain::{
    forms::{Definition, Opt, Question, QuestionKind, Section},
    language::Language,
    texts::Texts,
};
use entities::{event, event_quota, form, form_version};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use crate::platform::Platform;

/// Each kind that people are asked for, so often.
const KINDS: [(QuestionKind, usize); 7] = [
    (QuestionKind::Text, 8),
    (QuestionKind::LongText, 1),
    (QuestionKind::Choice, 4),
    (QuestionKind::Number, 3),
    (QuestionKind::Date, 2),
    (QuestionKind::Country, 1),
    (QuestionKind::Organization, 1),
];

/// Kind and id of every question.
fn all() -> impl Iterator<Item = (QuestionKind, String)> {
    KINDS.iter().flat_map(|(kind, times)| (1..=*times).map(move |at| (*kind, format!("{kind}_{at}"))))
}

/// What one person answers.
pub fn answers(person: usize) -> Vec<(String, String)> {
    let text = |kind| match kind {
        QuestionKind::Choice => ["one", "two", "three"][person % 3].to_owned(),
        QuestionKind::Number => (person % 30).to_string(),
        QuestionKind::Date => format!("1980-01-{:02}", person % 28 + 1),
        QuestionKind::Country => "SEN".to_owned(),
        QuestionKind::LongText => "What people write who were asked what they expect of a forum. ".repeat(4),
        _ => format!("What person {person} has to say"),
    };
    all().map(|(kind, id)| (id, text(kind).trim().to_owned())).collect()
}

/// Puts a form of twenty questions in force, for the only event.
pub async fn ask_twenty(platform: &Platform) {
    let db = platform.app.db.writer();
    let en = |text: String| Texts::new(Language::EN, text);
    let option = |id: &str| Opt { id: id.to_owned(), label: en(format!("The answer number {id}")) };
    let question = |(kind, id): (QuestionKind, String)| Question {
        label: en(format!("What do you say to question {}?", id.replace('_', " "))),
        required: true,
        options: if kind.has_options() { ["one", "two", "three"].map(option).to_vec() } else { Vec::new() },
        id,
        kind,
        ..Question::default()
    };
    let section = Section {
        id: "asked".to_owned(),
        title: en("Your stay".to_owned()),
        questions: all().map(question).collect(),
        ..Section::default()
    };
    assert_eq!(section.questions.len(), 20);
    let event = event::Entity::find().one(db).await.expect("rows").expect("an event");
    let form = form::ActiveModel { event_id: Set(Some(event.id)), ..Default::default() };
    let form = form.insert(db).await.expect("a form");
    let version = form_version::ActiveModel {
        form_id: Set(form.id),
        number: Set(1),
        definition: Set(serde_json::to_string(&Definition { sections: vec![section] }).expect("a form")),
        published_at: Set(Some(platform.app.clock.now())),
        published_by: Set(Some("officer@example.org".to_owned())),
        ..Default::default()
    };
    let version = version.insert(db).await.expect("a version");
    let mut row = event.into_active_model();
    row.form_version_id = Set(Some(version.id));
    row.update(db).await.expect("the event");
}

/// Sets three quotas: a limit for each country, and places kept for two groups.
pub async fn set_quotas(platform: &Platform) {
    for (whom, rule, amount) in
        [("each:country", "at_most", "300"), ("class:LDC", "kept", "20%"), ("gender:female", "kept", "30%")]
    {
        let row = event_quota::ActiveModel {
            event_id: Set(1),
            whom: Set(whom.to_owned()),
            rule: Set(rule.to_owned()),
            amount: Set(amount.to_owned()),
            ..Default::default()
        };
        row.insert(platform.app.db.writer()).await.expect("a quota");
    }
}
