//! Questionnaires on what countries need: staff ask, administrations answer, the needs are on record.

mod answering;
mod asking;
mod removing;

use domain::staff::StaffRole;
use entities::{audit_entry, mail, need, questionnaire_respondent};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::{Answer, Browser, Site};

/// A questionnaire on two themes in two languages.
const ENTRY: [(&str, &str); 7] = [
    ("title_en", "Needs <2027>"),
    ("title_fr", "Besoins 2027"),
    ("introduction_en", "Tell us\nwhat you <need>."),
    ("themes", "iot"),
    ("themes", "water"),
    ("last_day", "2027-03-20"),
    ("contact_email", "needs@itu.example"),
];

/// Who answers for Senegal.
const ARTP: [(&str, &str); 4] =
    [("country", "SEN"), ("name", "ARTP <direction>"), ("email", "Office@artp.example"), ("language", "fr")];

async fn officer(site: &Site) -> Browser {
    site.signed_in_as(StaffRole::ReportOfficer).await
}

/// Fields with some of them otherwise.
fn with<'a>(fields: &[(&'a str, &'a str)], changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes).copied().collect()
}

/// Sends the form of a new questionnaire, with these fields and no others.
async fn entered(officer: &Browser, fields: &[(&str, &str)]) -> Answer {
    let token = officer.get("/en/staff/questionnaires/new").await.attribute_after("name=\"_token\"", "value");
    let mut all = vec![("_token", token.as_str())];
    all.extend(fields);
    officer.post("/en/staff/questionnaires/new", &all).await
}

/// A questionnaire; answers with its staff page.
async fn a_questionnaire(officer: &Browser) -> String {
    let saved = entered(officer, &ENTRY).await;
    assert_eq!(saved.status, 303, "{saved:?}");
    saved.location().split('?').next().unwrap_or_default().to_owned()
}

/// Asks somebody.
async fn asks(officer: &Browser, page: &str, fields: &[(&str, &str)]) -> Answer {
    officer.submit(&officer.get(page).await, "/respondents", fields).await
}

/// A questionnaire that asks Senegal: its staff page, and the path of the link.
async fn asked(site: &Site) -> (Browser, String, String) {
    let officer = officer(site).await;
    let page = a_questionnaire(&officer).await;
    assert_eq!(asks(&officer, &page, &ARTP).await.status, 303);
    let link = format!("/fr/q/{}", latest_token(site).await);
    (officer, page, link)
}

/// The secret of the latest mail.
async fn latest_token(site: &Site) -> String {
    let all = mail::Entity::find().order_by_desc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    let data: serde_json::Value = serde_json::from_str(&all.first().expect("a mail").data).unwrap();
    data["token"].as_str().expect("it waits to go").to_owned()
}

/// Kind and recipient of every mail, oldest first.
async fn mails(site: &Site) -> Vec<(String, String)> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    all.into_iter().map(|mail| (mail.kind, mail.recipient)).collect()
}

async fn respondents(site: &Site) -> Vec<questionnaire_respondent::Model> {
    let all = questionnaire_respondent::Entity::find().order_by_asc(questionnaire_respondent::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}

/// Theme, priority and words of every need, by theme.
async fn needs(site: &Site) -> Vec<(String, String, String)> {
    let all = need::Entity::find().order_by_asc(need::Column::Theme).order_by_asc(need::Column::Id);
    let all = all.all(site.app.db.read()).await.unwrap();
    all.into_iter()
        .map(|row| (row.theme, row.priority.map(|one| one.to_string()).unwrap_or_default(), row.text))
        .collect()
}

/// What the trail says was done, in order.
async fn trail(site: &Site) -> Vec<audit_entry::Model> {
    let all = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}
