//! Mails to those who are not registered themselves are seen and sent again as well: links to saved forms, to
//! groups and to delegations.

use domain::{
    event::Sector,
    forms::{Definition, QuestionKind, Section},
    staff::StaffRole,
};
use entities::{mail, registration_draft};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};

use super::rows;
use crate::{
    forms::{asks, question},
    registrations::{awa, registers},
    support::{Browser, Site, an_account, an_event, on_each_database},
};

/// Awa saves her form; the address of the form.
async fn saved(site: &Site) -> String {
    let event = an_event("dakar").open().titled("Forum on sensors").stored_in(site).await;
    let section = Section {
        id: "one".into(),
        questions: vec![question("note", QuestionKind::Text)],
        ..Section::default()
    };
    asks(site, event, &Definition { sections: vec![section] }).await;
    let browser = site.browser();
    let page = browser.get("/en/events/dakar/register").await;
    let fields: Vec<_> = awa(&[]).into_iter().chain([("_do", "save")]).collect();
    let answer = browser.submit_files(&page, "/register", &fields, &[]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
    site.letters().await.remove(0).link("/register/")
}

/// The latest mail of a kind.
async fn latest(site: &Site, kind: &str) -> mail::Model {
    rows(site).await.into_iter().rfind(|row| row.kind == kind).expect("a mail of the kind")
}

/// Presses the button under the latest mail of a kind, twice; whether it was sent again.
async fn again(site: &Site, officer: &Browser, kind: &str) -> bool {
    let page = officer.get(&format!("/en/staff/mails/{}", latest(site, kind).await.id)).await;
    assert_eq!(page.status, 200);
    let before = rows(site).await.len();
    let answer = officer.submit(&page, "/sending", &[]).await;
    assert_eq!(officer.submit(&page, "/sending", &[]).await.status, answer.status);
    let sent = answer.status == 303;
    assert_eq!(rows(site).await.len(), before + usize::from(sent), "{answer:?}");
    sent
}

#[test]
fn the_link_to_a_saved_form_is_sent_again_and_officers_never_read_it() {
    on_each_database(async |site| {
        let first = saved(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let secret = |link: &str| link.rsplit('/').next().unwrap().to_owned();
        let mail = latest(&site, "registration_draft").await;
        let page = officer.get(&format!("/en/staff/mails/{}", mail.id)).await;
        assert!(page.has("Saved form") && page.has("awa@artp.example") && page.has("Sent on"), "{page:?}");
        assert!(page.has("/register/…") && !page.has(&secret(&first)), "{page:?}");
        assert!(again(&site, &officer, "registration_draft").await);
        let waiting = latest(&site, "registration_draft").await;
        let second = site.letters().await.remove(1).link("/register/");
        let page = officer.get(&format!("/en/staff/mails/{}", waiting.id)).await;
        assert!(page.has("/register/…") && !page.has(&secret(&second)), "{page:?}");
        let form = site.browser().get(&second).await;
        assert!(form.status == 200 && form.has("value=\"Awa Diop\""), "{form:?}");
        assert_eq!(site.browser().get(&first).await.status, 410, "the earlier link is useless");
        // What was sent or given up is not gone on with.
        registration_draft::Entity::delete_many().exec(site.app.db.writer()).await.unwrap();
        assert!(!again(&site, &officer, "registration_draft").await);
    });
}

#[test]
fn a_mail_of_before_that_does_not_name_its_form_is_sent_again_by_its_address() {
    on_each_database(async |site| {
        saved(&site).await;
        let mut row = latest(&site, "registration_draft").await.into_active_model();
        let event_id = row.event_id.clone().unwrap().unwrap();
        row.data = Set(format!("{{\"event_id\":{event_id}}}"));
        row.update(site.app.db.writer()).await.unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(again(&site, &officer, "registration_draft").await);
        let link = site.letters().await.remove(1).link("/register/");
        assert_eq!(site.browser().get(&link).await.status, 200);
    });
}

#[test]
fn the_link_to_a_group_is_sent_again() {
    on_each_database(async |site| {
        an_event("dakar").open().stored_in(&site).await;
        assert_eq!(crate::groups::registers(&site, &crate::groups::GROUP).await.status, 303);
        let to_group = |letters: Vec<crate::support::Letter>| -> Vec<String> {
            let to = letters.iter().filter(|one| one.header("To") == "mariama@artp.example");
            to.map(|letter| letter.link("/g/")).collect()
        };
        assert_eq!(to_group(site.letters().await).len(), 1);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(again(&site, &officer, "group_registered").await);
        let links = to_group(site.letters().await);
        assert_eq!(links.len(), 2);
        assert_eq!(links[0], links[1], "the group has one link");
        assert_eq!(site.browser().get(&links[1]).await.status, 200);
    });
}

#[test]
fn a_focal_point_gets_a_new_link_and_the_waiting_are_told_of_again() {
    on_each_database(async |site| {
        let confirms = |row: &mut entities::event::Model| row.focal_confirmation = true;
        let event = an_event("dakar").open().with(confirms).stored_in(&site).await;
        crate::delegations::designated(&site, &event, &crate::delegations::MARIAMA).await;
        let first = site.letters().await.remove(0).link("/d/");
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        assert!(again(&site, &officer, "focal_point_designated").await);
        let second = site.letters().await.remove(1).link("/d/");
        assert_ne!(first, second);
        assert_eq!(site.browser().get(&first).await.status, 410);
        assert!(site.browser().get(&second).await.status < 400);
        let fields = awa(&[("organization_kind", "administration")]);
        assert_eq!(registers(&site, "dakar", &fields).await.status, 303);
        site.worker().tidy().await.unwrap();
        site.deliver().await;
        assert_eq!(latest(&site, "delegation_waiting").await.event_id, Some(event.id));
        assert!(again(&site, &officer, "delegation_waiting").await);
        site.deliver().await;
        assert_eq!(latest(&site, "delegation_waiting").await.state, "sent");
    });
}

#[test]
fn officers_of_a_sector_see_the_mails_to_its_focal_points_and_no_others() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let fields = crate::delegations::with(&crate::delegations::MARIAMA, &[("sector", "ITU-T")]);
        crate::delegations::designated(&site, &event, &fields).await;
        site.deliver().await;
        let row = latest(&site, "focal_point_designated").await;
        assert_eq!(row.event_id, None);
        for (sector, status) in [(Sector::T, 200), (Sector::R, 404)] {
            let account = an_account(StaffRole::EventOfficer).of_sector(sector);
            let officer = site.signed_in(&account.stored_in(&site).await).await;
            assert_eq!(officer.get(&format!("/en/staff/mails/{}", row.id)).await.status, status);
        }
    });
}

#[test]
fn the_mails_of_one_event_are_a_list_of_their_own() {
    on_each_database(async |site| {
        saved(&site).await;
        an_event("tunis").open().stored_in(&site).await;
        registers(&site, "tunis", &awa(&[("email", "awa@tunis.example")])).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let event = latest(&site, "registration_draft").await.event_id.unwrap();
        let texts = officer.get(&format!("/en/staff/events/{event}/mail-texts")).await;
        assert!(texts.has(&format!("/en/staff/mails?event={event}")), "{texts:?}");
        let list = officer.get(&format!("/en/staff/mails?event={event}")).await;
        assert!(list.has("One e-mail") && list.has("Saved form") && list.has("Forum on sensors"), "{list:?}");
        assert!(!list.has("awa@tunis.example"), "{list:?}");
        let other = an_account(StaffRole::EventOfficer).of_sector(Sector::R);
        let other = site.signed_in(&other.stored_in(&site).await).await;
        assert_eq!(other.get(&format!("/en/staff/mails?event={event}")).await.status, 403);
    });
}
