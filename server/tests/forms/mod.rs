//! What events ask beside: officers build it, people answer it, and answers go where they should.

mod answering;
mod asking;
mod building;
mod files;
mod scanning;

use app::urls;
use domain::{
    forms::{Condition, Definition, Moment, Opt, Question, QuestionKind, Section},
    language::Language,
    texts::Texts,
};
use entities::{event, file, form, form_version, registration_answer};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryOrder};

use crate::support::{Answer, Browser, Site};

/// A page of an event's form.
fn page_of(event: &event::Model, part: &str) -> String {
    urls::staff_event(Language::EN, event.id, part)
}

/// Opens a page of the form and sends what stands there, with these fields.
async fn writes(officer: &Browser, event: &event::Model, part: &str, fields: &[(&str, &str)]) -> Answer {
    let path = page_of(event, part);
    let page = officer.get(&path).await;
    officer.submit(&page, part, fields).await
}

/// Presses a button of the page of the form.
async fn presses(officer: &Browser, event: &event::Model, part: &str, fields: &[(&str, &str)]) -> Answer {
    let page = officer.get(&page_of(event, "form")).await;
    let token = page.attribute_after("_token", "value");
    let mut all = vec![("_token", token.as_str())];
    all.extend_from_slice(fields);
    officer.post(&page_of(event, part), &all).await
}

pub fn en(text: &str) -> Texts {
    Texts::new(Language::EN, text)
}

pub fn question(id: &str, kind: QuestionKind) -> Question {
    Question { id: id.into(), kind, label: en(&format!("The {id}?")), ..Question::default() }
}

/// A meal, a text for those who eat nothing, nights with a bound; and a visa, once confirmed.
fn travel() -> Definition {
    let option = |id: &str| Opt { id: id.into(), label: en(&format!("Option {id}")) };
    let meal = Question {
        options: vec![option("halal"), option("none")],
        required: true,
        matters: true,
        ..question("meal", QuestionKind::Choice)
    };
    let why = Question {
        required: true,
        only_if: Some(Condition { question: "meal".into(), any_of: vec!["none".into()] }),
        ..question("why", QuestionKind::Text)
    };
    let mut nights = question("nights", QuestionKind::Number);
    nights.bounds.most = Some(14);
    let visa = Question { required: true, ..question("visa", QuestionKind::LongText) };
    let section = |id: &str, moment: Moment, questions: Vec<Question>| Section {
        id: id.into(),
        title: en(id),
        moment,
        questions,
        ..Section::default()
    };
    Definition {
        sections: vec![
            section("table", Moment::Registration, vec![meal, why, nights]),
            section("border", Moment::Confirmation, vec![visa]),
        ],
    }
}

/// A PDF that says something.
pub fn a_pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.7\n% {text}\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n").into_bytes()
}

/// A form that asks for a letter, which has to be handed in, and a photograph, which need not.
pub fn documents() -> Definition {
    let letter = Question { required: true, ..question("letter", QuestionKind::File) };
    let mut photo = question("photo", QuestionKind::File);
    photo.bounds.most = Some(1);
    let questions = vec![letter, photo, question("note", QuestionKind::Text)];
    let section = Section { id: "papers".into(), title: en("Papers"), questions, ..Section::default() };
    Definition { sections: vec![section] }
}

/// Every file that is known, oldest first.
pub async fn files_known(site: &Site) -> Vec<file::Model> {
    let all = file::Entity::find().order_by_asc(file::Column::Id);
    all.all(site.app.db.read()).await.expect("the database answers")
}

/// Names of what lies in the folder of files.
pub fn files_lying(site: &Site) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(site.folder().join("files")) else { return Vec::new() };
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Puts a form in force, as the next version.
pub async fn asks(site: &Site, event: event::Model, definition: &Definition) -> event::Model {
    let db = site.app.db.writer();
    let known = server::forms::stored::form_of(db, event.id).await.unwrap();
    let form = match known {
        Some(form) => form,
        None => form::ActiveModel { event_id: Set(Some(event.id)), ..Default::default() }
            .insert(db)
            .await
            .expect("the form is stored"),
    };
    let latest = server::forms::stored::latest(db, form.id).await.unwrap();
    let version = form_version::ActiveModel {
        form_id: Set(form.id),
        number: Set(latest.map_or(1, |row| row.number + 1)),
        definition: Set(serde_json::to_string(definition).unwrap()),
        published_at: Set(Some(site.now())),
        published_by: Set(Some("officer@example.org".into())),
        ..Default::default()
    };
    let version = version.insert(db).await.expect("the version is stored");
    let mut row = event.into_active_model();
    row.form_version_id = Set(Some(version.id));
    row.update(db).await.expect("the event is stored")
}

/// Everything that anybody answered.
pub async fn given(site: &Site) -> Vec<registration_answer::Model> {
    let all = registration_answer::Entity::find().order_by_desc(registration_answer::Column::Moment);
    all.all(site.app.db.read()).await.expect("the database answers")
}

/// Has an event ask something with the registration and something after confirmation.
pub async fn asks_after_confirmation(site: &Site, event: &event::Model) {
    asks(site, event.clone(), &travel()).await;
}
