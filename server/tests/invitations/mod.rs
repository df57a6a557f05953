//! Invitations: officers invite, people answer.

mod answering;
mod inviting;
mod reminding;

use app::urls;
use domain::{event::EventState, language::Language, staff::StaffRole};
use entities::{event, invitation, mail};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::{Answer, Browser, Site, an_event};

/// The officers' page of an event's invitations, or one below.
fn page_of(event: &event::Model, part: &str) -> String {
    urls::staff_event(Language::EN, event.id, &format!("invitations{part}"))
}

/// An event by invitation only, which officers approve.
async fn an_event_by_invitation(site: &Site) -> event::Model {
    let closed = |event: &mut event::Model| {
        event.by_invitation = true;
        event.approval = true;
        event.state = EventState::RegistrationOpen;
    };
    an_event("dakar").with(closed).stored_in(site).await
}

/// Looks at a list and sends it.
async fn invites(officer: &Browser, event: &event::Model, list: &str, fields: &[(&str, &str)]) -> Answer {
    let page = officer.get(&page_of(event, "")).await;
    let mut all = vec![("list", list)];
    all.extend_from_slice(fields);
    let preview = officer.submit(&page, "invitations/preview", &all).await;
    assert_eq!(preview.status, 200, "{preview:?}");
    let sending = page_of(event, "/sending");
    let sent = officer.post(&sending, &fields_of(&preview)).await;
    officer.follow(&sent).await
}

/// What the form of a preview holds, without the button.
fn fields_of(preview: &Answer) -> Vec<(&'static str, &'static str)> {
    let names = ["_token", "language", "ends", "skips_approval"];
    let html = preview.text();
    let form = html.rsplit_once("<form").expect("a form").1.to_owned();
    let mut fields: Vec<(&str, &str)> = names
        .into_iter()
        .map(|name| {
            let value = form.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
            (name, leaked(value.split('"').next().unwrap_or_default()))
        })
        .collect();
    let list = form.split("name=\"list\"").nth(1).and_then(|rest| rest.split_once('>')).expect("a list").1;
    let list = list.split("</textarea>").next().unwrap_or_default().trim_start_matches('\n');
    fields.push(("list", leaked(&list.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))));
    fields
}

/// The process of a test is short.
fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

async fn officer(site: &Site) -> Browser {
    site.signed_in_as(StaffRole::EventOfficer).await
}

async fn stored(site: &Site) -> Vec<invitation::Model> {
    let all = invitation::Entity::find().order_by_asc(invitation::Column::Id);
    all.all(site.app.db.read()).await.unwrap()
}

/// Kind and address of every mail, oldest first.
async fn mails(site: &Site) -> Vec<(String, String)> {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    all.into_iter().map(|mail| (mail.kind, mail.recipient)).collect()
}

/// The own page that the latest mail about a registration leads to.
async fn own_path(site: &Site) -> String {
    let all = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    let latest = all.into_iter().rfind(|mail| mail.registration_id.is_some()).expect("a mail");
    let data: serde_json::Value = serde_json::from_str(&latest.data).unwrap();
    format!("/en/r/{}", data["token"].as_str().expect("it waits to go"))
}
