//! Whatever kind of mail there is: officers word each that is about their event, and see it before it goes.

use domain::staff::StaffRole;
use entities::event;
use server::mail::{KINDS_OF_EVENTS, kinds};

use super::called_off::invited;
use crate::{
    forms::{asks, question},
    registrations::{awa, registers},
    support::{Browser, Letter, Site, an_event, on_each_database},
};

const SUBJECT: &str = "Word of {event}";
const OPENING: &str = "Own words for {name}: {dates}, {place}, {link}";

fn address(event: &event::Model, kind: &str) -> String {
    format!("/en/staff/events/{}/mail-texts?kind={kind}&language=en", event.id)
}

async fn keep(officer: &Browser, event: &event::Model, kind: &str) {
    let page = officer.get(&address(event, kind)).await;
    let fields = [("subject", SUBJECT), ("opening", OPENING), ("act", "save")];
    let kept = officer.submit(&page, "/words", &fields).await;
    assert_eq!(kept.status, 303, "{kind} {kept:?}");
    assert!(kept.location().contains(&format!("kind={kind}&")), "{kind} is not offered: {kept:?}");
}

#[test]
fn officers_word_every_kind_that_is_about_an_event_and_no_kind_is_forgotten() {
    // Whoever adds a kind either lets officers word it or says here why not: messages are theirs as a whole, and
    // the others are about no event.
    let others: Vec<&str> = kinds().filter(|kind| !KINDS_OF_EVENTS.contains(kind)).collect();
    assert_eq!(
        others,
        [
            "announcement",
            "obligation_reminder",
            "obligation_draft",
            "questionnaire",
            "questionnaire_reminder",
            "account_invitation",
            "password_reset"
        ]
    );
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for kind in KINDS_OF_EVENTS {
            keep(&officer, &event, kind).await;
            let page = officer.get(&address(&event, kind)).await;
            assert!(page.has("On a sample, since there is nothing real"), "{kind} {page:?}");
            assert!(page.has("Word of Forum on sensors"), "{kind} {page:?}");
            assert!(page.has("Own words for Awa Ndiaye:") && page.has("http"), "{kind} {page:?}");
            let wrong = [("subject", "x {nmae}"), ("opening", ""), ("act", "save")];
            let refused = officer.submit(&page, "/words", &wrong).await;
            assert!(refused.status == 422 && refused.has("There is no placeholder {nmae}."), "{kind}");
        }
    });
}

/// The letter to somebody.
fn to<'a>(letters: &'a [Letter], address: &str) -> &'a Letter {
    letters.iter().rfind(|letter| letter.header("To") == address).expect("a letter to them")
}

fn in_own_words(letter: &Letter, name: &str, link: &str) {
    assert_eq!(letter.subject, "Word of Forum on sensors");
    assert!(letter.text.contains(&format!("Own words for {name}:")), "{}", letter.text);
    let opening = letter.text.lines().find(|line| line.starts_with("Own words")).unwrap_or_default();
    assert!(opening.contains(link), "{link} is not in {opening}");
}

/// An event whose officers worded these mails.
async fn worded(site: &Site, kinds: &[&str]) -> event::Model {
    let confirms = |row: &mut event::Model| row.focal_confirmation = true;
    let event = an_event("dakar").open().titled("Forum on sensors").with(confirms).stored_in(site).await;
    let officer = site.signed_in_as(StaffRole::EventOfficer).await;
    for kind in kinds {
        keep(&officer, &event, kind).await;
    }
    event
}

#[test]
fn a_saved_form_and_a_group_are_told_in_the_officers_words_and_shown_on_the_latest() {
    on_each_database(async |site| {
        let event = worded(&site, &["registration_draft", "group_registered"]).await;
        let section = domain::forms::Section {
            id: "one".into(),
            questions: vec![question("note", domain::forms::QuestionKind::Text)],
            ..domain::forms::Section::default()
        };
        let event = asks(&site, event, &domain::forms::Definition { sections: vec![section] }).await;
        let browser = site.browser();
        let page = browser.get("/en/events/dakar/register").await;
        let fields = [("email", "saved@artp.example"), ("_do", "save")];
        let fields = awa(&fields);
        browser.submit_files(&page, "/register", &fields, &[]).await;
        let group: Vec<_> = crate::groups::GROUP
            .map(|(name, value)| (name, if name == "by-language" { "en" } else { value }))
            .into();
        assert_eq!(crate::groups::registers(&site, &group).await.status, 303);
        let letters = site.letters().await;
        in_own_words(to(&letters, "saved@artp.example"), "Awa Diop", "/register/");
        in_own_words(to(&letters, "mariama@artp.example"), "Mariama Sow", "/en/g/");
        assert!(to(&letters, "mariama@artp.example").text.contains("Event: Forum on sensors"));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&event, "registration_draft")).await;
        assert!(page.has("On the latest form that somebody saved") && page.has("Awa Diop"), "{page:?}");
        assert!(page.has("/register/…"), "{page:?}");
        let page = officer.get(&address(&event, "group_registered")).await;
        assert!(page.has("On the latest group") && page.has("Mariama Sow") && page.has("/g/…"), "{page:?}");
    });
}

#[test]
fn focal_points_and_the_invited_read_the_officers_words_of_their_event() {
    on_each_database(async |site| {
        use crate::delegations::{MARIAMA, designated, with};
        let kinds = ["focal_point_designated", "delegation_waiting", "focal_point_event_cancelled"];
        let event = worded(&site, &kinds).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        designated(&site, &event, &with(&MARIAMA, &[("language", "en")])).await;
        let address_of = "mariama@numerique.example";
        in_own_words(to(&site.letters().await, address_of), "Mariama Sow", "/en/d/");
        let fields = awa(&[("organization_kind", "administration")]);
        assert_eq!(registers(&site, "dakar", &fields).await.status, 303);
        site.worker().tidy().await.unwrap();
        in_own_words(to(&site.letters().await, address_of), "Mariama Sow", "/en/events/dakar");
        for kind in kinds {
            let page = officer.get(&address(&event, kind)).await;
            assert!(page.has("On the latest focal point") && page.has("Mariama Sow"), "{kind} {page:?}");
        }
        // At two events there is no telling whose words they would be.
        let other = |row: &mut event::Model| row.focal_confirmation = true;
        let other = an_event("tunis").open().with(other).stored_in(&site).await;
        let everywhere = [("language", "en"), ("sector", "ITU-T"), ("email", "modou@numerique.example")];
        designated(&site, &event, &with(&MARIAMA, &everywhere)).await;
        assert!(
            to(&site.letters().await, "modou@numerique.example").subject.starts_with("You are a focal point")
        );
        let fields = awa(&[("organization_kind", "administration"), ("email", "awa@tunis.example")]);
        assert_eq!(registers(&site, &other.slug, &fields).await.status, 303);
        site.worker().tidy().await.unwrap();
        assert!(to(&site.letters().await, "modou@numerique.example").subject.starts_with("People wait"));
        invited(&site, &event, "Ingrid", "en").await;
        let page = officer.get(&address(&event, "invitation")).await;
        assert!(page.has("On the latest invitation") && page.has("Ingrid") && page.has("/i/…"), "{page:?}");
    });
}
