//! What officers decide about the people who registered.

mod adding;
mod deciding;
mod listing;
mod several;

use app::urls;
use domain::language::Language;
use entities::{event, mail, registration};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::{Answer, Browser, Site};

/// The address of an event's registrations, or of a page below.
fn registrations(event: &event::Model, part: &str) -> String {
    urls::staff_event(Language::EN, event.id, &format!("registrations{part}"))
}

/// The registration as it is stored now.
async fn stored(site: &Site, id: i64) -> registration::Model {
    let found = registration::Entity::find_by_id(id).one(site.app.db.read()).await;
    found.expect("the database answers").expect("the registration is there")
}

/// Kind and address of every mail, in the order of queueing.
async fn mails(site: &Site) -> Vec<(String, String)> {
    let mails = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await;
    mails.expect("the database answers").into_iter().map(|mail| (mail.kind, mail.recipient)).collect()
}

/// Presses the button of one row, or one below the table, on a list as it was seen.
pub async fn press(officer: &Browser, list: &Answer, decision: &str, fields: &[(&str, &str)]) -> Answer {
    let token = list.text();
    let token = token.split("name=\"_token\" value=\"").nth(1).expect("a form has a token");
    let token = token.split('"').next().unwrap_or_default().to_owned();
    let base = list.path.split('?').next().unwrap_or_default();
    let mut all = vec![("_token", token.as_str())];
    all.extend_from_slice(fields);
    officer.post(&format!("{base}/{decision}"), &all).await
}

/// Refuses one person of a list, whose box or button sends `only`, for a reason in the language of its field.
pub async fn refuse(officer: &Browser, list: &Answer, only: &str, reason: (&str, &str)) {
    let asked = press(officer, list, "refusal", &[("only", only)]).await;
    let preview = officer.follow(&asked).await;
    let done = officer.submit(&preview, &preview.path, &[("act", "carry_out"), reason]).await;
    assert_eq!(done.status, 303, "{done:?}");
}
