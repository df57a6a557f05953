//! What officers write for the mails of an event.

use domain::{event::EventState, registration::RegistrationState, staff::StaffRole};
use entities::{audit_entry, event, mail_text};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::queue;
use crate::support::{
    AWA, Browser, RUPA, Site, YUSUF, a_registration, an_account, an_event, on_each_database,
};

fn address(event: &event::Model, kind: &str, language: &str) -> String {
    format!("/en/staff/events/{}/mail-texts?kind={kind}&language={language}", event.id)
}

async fn keep(
    officer: &Browser,
    event: &event::Model,
    (kind, language): (&str, &str),
    (subject, opening): (&str, &str),
) -> crate::support::Answer {
    let page = officer.get(&address(event, kind, language)).await;
    officer.submit(&page, "/words", &[("subject", subject), ("opening", opening), ("act", "save")]).await
}

async fn texts(site: &Site) -> Vec<mail_text::Model> {
    mail_text::Entity::find().all(site.app.db.read()).await.unwrap()
}

#[test]
fn a_mail_opens_with_the_officers_words_and_keeps_facts_link_and_questions() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum <X>");
        let event =
            event.with(|row| row.contact_email = Some("forum@example.org".into())).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let words =
            ("Come, {name}: {event}", "Bring <b>your</b> badge.\n\nSee {link} on {dates} in {place}.");
        let kept = keep(&officer, &event, ("registration_confirmed", "en"), words).await;
        assert_eq!(kept.status, 303, "{kept:?}");
        assert!(officer.follow(&kept).await.has("The text is saved."));
        queue(&site, "registration_confirmed", &a_registration(&event, RUPA).stored_in(&site).await).await;
        let letter = site.letters().await.remove(0);
        assert_eq!(letter.subject, "Come, Rupa: Forum <X>");
        assert!(
            letter.text.contains("Dear Rupa,\n\nBring <b>your</b> badge.\n\nSee http"),
            "{}",
            letter.text
        );
        assert!(letter.html.contains("Bring &lt;b&gt;your&lt;/b&gt; badge."), "{}", letter.html);
        assert!(!letter.text.contains("Your registration is confirmed."), "{}", letter.text);
        for stays in ["Event: Forum <X>", "Dakar", "forum@example.org"] {
            assert!(letter.text.contains(stays), "{stays} is not in {}", letter.text);
        }
        assert_eq!(site.browser().get(&letter.link("/r/")).await.status, 200);
    });
}

#[test]
fn a_language_or_field_without_a_text_has_the_platforms_own() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        keep(&officer, &event, ("registration_confirmed", "en"), ("Only English", "")).await;
        keep(&officer, &event, ("registration_confirmed", "ar"), ("", "أهلاً {name}")).await;
        for who in [AWA, RUPA, YUSUF] {
            queue(&site, "registration_confirmed", &a_registration(&event, who).stored_in(&site).await).await;
        }
        let letters = site.letters().await;
        assert!(letters[0].subject.starts_with("Inscription confirmée"), "{}", letters[0].subject);
        assert_eq!(letters[1].subject, "Only English");
        assert!(letters[1].text.contains("Your registration is confirmed."), "{}", letters[1].text);
        assert!(letters[2].subject.starts_with("تم تأكيد التسجيل"), "{}", letters[2].subject);
        assert!(letters[2].text.contains("أهلاً يوسف المصري"), "{}", letters[2].text);
        assert!(letters[2].html.contains("dir=\"rtl\""));
        // Another event and another kind are not touched.
        let other = an_event("geneva").open().stored_in(&site).await;
        queue(&site, "registration_confirmed", &a_registration(&other, RUPA).stored_in(&site).await).await;
        assert!(site.letters().await[3].subject.starts_with("Registration confirmed"));
    });
}

#[test]
fn an_unknown_placeholder_is_refused_by_its_name_and_nothing_typed_is_lost() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for (subject, opening, named) in [
            ("Hello {nmae}", "x", "There is no placeholder {nmae}."),
            ("x", "See {link", "There is no placeholder {link."),
        ] {
            let refused = keep(&officer, &event, ("own_link", "en"), (subject, opening)).await;
            assert_eq!(refused.status, 422);
            assert!(refused.has(named), "{refused:?}");
            assert!(refused.has(subject) && refused.has(opening), "{refused:?}");
        }
        let long = "x".repeat(151);
        assert!(keep(&officer, &event, ("own_link", "en"), (&long, "")).await.has("At most 150 characters."));
        assert_eq!(texts(&site).await, []);
    });
}

#[test]
fn a_preview_shows_the_latest_registration_and_keeps_nothing() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let own = address(&event, "registration_waiting", "fr");
        let page = officer.get(&own).await;
        assert!(page.has("On a sample") && page.has("Awa Ndiaye"), "{page:?}");
        a_registration(&event, RUPA).state(RegistrationState::Waiting).stored_in(&site).await;
        let fields = [("subject", "Salut {name}"), ("opening", "Le {dates}: {link}"), ("act", "preview")];
        let preview = officer.submit(&page, "/words", &fields).await;
        assert_eq!(preview.status, 200);
        assert!(preview.has("On the latest registration") && preview.has("Salut Rupa"), "{preview:?}");
        assert!(preview.has("/fr/r/…"), "{preview:?}");
        assert!(preview.has("Salut {name}"), "what was typed stays: {preview:?}");
        let wrong = [("subject", "Salut {nom}"), ("opening", ""), ("act", "preview")];
        let wrong = officer.submit(&page, "/words", &wrong).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("{nom}") && wrong.has("href=\"#subject\""), "{wrong:?}");
        assert_eq!(texts(&site).await, []);
        for kind in server::mail::KINDS_OF_EVENTS {
            for language in ["ar", "en", "es", "fr", "ru", "zh"] {
                let page = officer.get(&address(&event, kind, language)).await;
                assert!(page.status == 200 && page.has("Forum on sensors"), "{kind} {language} {page:?}");
            }
        }
        // What cannot be chosen is the first that can.
        assert_eq!(officer.get(&address(&event, "password_reset", "xx")).await.status, 200);
    });
}

#[test]
fn words_that_are_emptied_are_the_platforms_again_and_each_change_is_on_the_trail() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        for subject in ["One", "Two", "Two", ""] {
            assert_eq!(keep(&officer, &event, ("own_link", "en"), (subject, "")).await.status, 303);
        }
        assert_eq!(texts(&site).await, []);
        let trail = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("mail_text_changed"))
            .all(site.app.db.read())
            .await
            .unwrap();
        assert_eq!(trail.len(), 3, "what changes nothing is no change");
        assert!(trail[1].before.as_ref().unwrap().contains("One"), "{trail:?}");
    });
}

#[test]
fn only_officers_of_the_event_write_its_mails_and_none_once_its_record_is_closed() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let own = address(&event, "own_link", "en");
        let other = an_account(StaffRole::EventOfficer).of_sector(domain::event::Sector::R);
        let other = site.signed_in(&other.stored_in(&site).await).await;
        assert_eq!(other.get(&own).await.status, 403);
        assert_eq!(site.signed_in_as(StaffRole::Viewer).await.get(&own).await.status, 403);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&own).await;
        event::Entity::update_many()
            .col_expr(event::Column::State, sea_orm::sea_query::Expr::value(EventState::RecordClosed))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        let late = officer.submit(&page, "/words", &[("subject", "x"), ("act", "save")]).await;
        assert_eq!(late.status, 422);
        assert_eq!(texts(&site).await, []);
    });
}
