//! What a reader gets.

use domain::{event::EventState, language::Language, registration::RegistrationState};

use super::{queue, rows};
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_event, on_each_database};

#[test]
fn a_confirmation_comes_in_the_readers_language_with_the_event_for_the_calendar() {
    on_each_database(async |site| {
        let event =
            an_event("iot").titled("Forum on sensors").titled_in("ar".parse().unwrap(), "منتدى المستشعرات");
        let event =
            event.with(|row| row.contact_email = Some("forum@example.org".into())).stored_in(&site).await;
        let registration = a_registration(&event, YUSUF).stored_in(&site).await;
        queue(&site, "registration_confirmed", &registration).await;
        let letters = site.letters().await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert!(letter.subject.contains("منتدى المستشعرات"), "{}", letter.subject);
        assert!(!letter.subject.contains(['\u{2068}', '\u{2069}']));
        assert_eq!(letter.header("To"), "yusuf@ntra.example");
        assert_eq!(letter.header("From"), "Baraza <baraza@example.org>");
        assert_eq!(letter.header("Reply-To"), "forum@example.org");
        assert_eq!(letter.header("Content-Language"), "ar");
        assert_eq!(letter.header("Auto-Submitted"), "auto-generated");
        assert_eq!(letter.header("Date"), "Tue, 02 Mar 2027 11:00:00 +0000");
        let row = &rows(&site).await[0];
        assert_eq!(letter.header("Message-ID"), format!("<{}@example.org>", row.message_id));
        assert!(letter.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", letter.html);
        assert!(letter.text.contains("يوسف المصري"), "{}", letter.text);
        let (kind, calendar) = letter.calendar.clone().unwrap();
        assert!(kind.contains("method=REQUEST"), "{kind}");
        assert!(calendar.contains("SUMMARY:منتدى المستشعرات"), "{calendar}");
    });
}

#[test]
fn the_link_in_a_mail_opens_the_registration_and_is_not_kept() {
    on_each_database(async |site| {
        let event = an_event("iot").open().stored_in(&site).await;
        let submitted = a_registration(&event, AWA).state(RegistrationState::Submitted);
        queue(&site, "registration_received", &submitted.stored_in(&site).await).await;
        let before = rows(&site).await[0].data.clone();
        assert!(before.contains("token"), "{before}");
        let link = site.letters().await[0].link("/r/");
        assert!(link.starts_with("/fr/r/"), "{link}");
        assert_eq!(site.browser().get(&link).await.status, 200);
        let row = &rows(&site).await[0];
        assert_eq!(row.state, "sent");
        assert!(!row.data.contains("token"), "{}", row.data);
    });
}

#[test]
fn the_waiting_list_says_the_place() {
    on_each_database(async |site| {
        let event = an_event("iot").places(1).stored_in(&site).await;
        let waiting =
            async |who| a_registration(&event, who).state(RegistrationState::Waiting).stored_in(&site).await;
        waiting(AWA).await;
        let second = waiting(RUPA).await;
        queue(&site, "registration_waiting", &second).await;
        let letter = &site.letters().await[0];
        assert!(letter.text.contains("Your present place on the list: 2"), "{}", letter.text);
        assert_eq!(letter.calendar, None);
    });
}

#[test]
fn a_cancelled_event_sends_nothing_but_its_cancellation() {
    on_each_database(async |site| {
        let event = an_event("iot").state(EventState::Cancelled).stored_in(&site).await;
        let registration = a_registration(&event, RUPA).stored_in(&site).await;
        queue(&site, "registration_confirmed", &registration).await;
        queue(&site, "event_cancelled", &registration).await;
        let letters = site.letters().await;
        let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
        assert_eq!(subjects, ["Cancelled: Forum iot"]);
        let (kind, calendar) = letters[0].calendar.clone().unwrap();
        assert!(kind.contains("method=CANCEL") && calendar.contains("STATUS:CANCELLED"), "{kind} {calendar}");
        let states: Vec<String> = rows(&site).await.into_iter().map(|row| row.state).collect();
        assert_eq!(states, ["cancelled", "sent"]);
    });
}

#[test]
fn a_refusal_brings_the_reason_that_the_officer_gave() {
    on_each_database(async |site| {
        let event = an_event("iot").open().stored_in(&site).await;
        let row = a_registration(&event, AWA).stored_in(&site).await;
        let officer = site.signed_in_as(domain::staff::StaffRole::EventOfficer).await;
        let refusal = app::urls::staff_event(Language::EN, event.id, "registrations");
        let list = officer.get(&refusal).await;
        let only = format!("{}:confirmed", row.id);
        let reason = ("reason_fr", "Only members can take part.");
        crate::decisions::refuse(&officer, &list, &only, reason).await;
        let letters = site.letters().await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!(letter.header("Content-Language"), "fr");
        let french = site.app.locales.or_english("fr".parse().unwrap());
        let promise = app::i18n::plain(&french.text("emails-reason")).into_owned();
        assert!(letter.text.contains(&promise), "{}", letter.text);
        assert!(letter.text.contains("> Only members can take part."), "{}", letter.text);
        assert!(letter.html.contains("Only members can take part."), "{}", letter.html);
    });
}

#[test]
fn a_cancellation_brings_the_reason_that_the_officer_gave() {
    on_each_database(async |site| {
        let event = an_event("iot").open().stored_in(&site).await;
        a_registration(&event, RUPA).stored_in(&site).await;
        let officer = site.signed_in_as(domain::staff::StaffRole::EventOfficer).await;
        let page = officer.get(&app::urls::staff_event(Language::EN, event.id, "cancellation")).await;
        officer.submit(&page, "cancellation", &[("reason", "The venue was flooded.")]).await;
        let letters = site.letters().await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert!(letter.text.contains("The organizers gave this reason:"), "{}", letter.text);
        assert!(letter.text.contains("> The venue was flooded."), "{}", letter.text);
    });
}

#[test]
fn each_mail_is_due_in_its_own_state_only() {
    on_each_database(async |site| {
        use RegistrationState::{Attended, Confirmed, Refused, Submitted, Waiting, Withdrawn};
        let kinds = [
            ("registration_received", Submitted),
            ("registration_confirmed", Confirmed),
            ("registration_waiting", Waiting),
            ("registration_refused", Refused),
            ("registration_withdrawn", Withdrawn),
        ];
        let event = an_event("iot").open().stored_in(&site).await;
        let mut due = Vec::new();
        for state in [Submitted, Confirmed, Waiting, Refused, Withdrawn, Attended] {
            for (kind, own) in kinds {
                let row = a_registration(&event, RUPA).state(state).with(|row| {
                    row.email = Some(format!("{kind}.{state}@example.org"));
                });
                queue(&site, kind, &row.stored_in(&site).await).await;
                if state == own || (kind, state) == ("registration_confirmed", Attended) {
                    due.push(format!("{kind}.{state}@example.org"));
                }
            }
        }
        site.deliver().await;
        let sent = rows(&site).await.into_iter().filter(|row| row.state == "sent").map(|row| row.recipient);
        assert_eq!(sent.collect::<Vec<_>>(), due);
        assert!(rows(&site).await.iter().all(|row| ["sent", "cancelled"].contains(&row.state.as_str())));
    });
}

#[test]
fn whoever_was_erased_gets_no_mail() {
    on_each_database(async |site| {
        use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
        let event = an_event("iot").stored_in(&site).await;
        let registration = a_registration(&event, RUPA).stored_in(&site).await;
        queue(&site, "registration_confirmed", &registration).await;
        let mut row = registration.into_active_model();
        (row.person_id, row.name, row.email) = (Set(None), Set(None), Set(None));
        row.update(site.app.db.writer()).await.unwrap();
        assert_eq!(site.letters().await.len(), 0);
        assert_eq!(rows(&site).await[0].state, "cancelled");
    });
}

#[test]
fn every_mail_can_be_written_in_every_language() {
    use app::emails;
    let locales = app::i18n::Locales::shipped();
    for locale in locales.iter() {
        let mut written = Vec::new();
        let facts = emails::registration_received::samples(locale);
        for facts in &facts {
            written.push(emails::registration_received::registration_received(locale, facts));
            written.push(emails::registration_withdrawn::registration_withdrawn(locale, facts));
            written.push(emails::own_link::own_link(locale, facts));
        }
        for sample in emails::registration_confirmed::samples(locale) {
            written.push(emails::registration_confirmed::registration_confirmed(locale, &sample));
        }
        for sample in emails::registration_waiting::samples(locale) {
            written.push(emails::registration_waiting::registration_waiting(locale, &sample));
        }
        for sample in emails::registration_refused::samples(locale) {
            written.push(emails::registration_refused::registration_refused(locale, &sample));
        }
        for sample in emails::event_cancelled::samples(locale) {
            written.push(emails::event_cancelled::event_cancelled(locale, &sample));
        }
        for sample in emails::event_changed::samples(locale) {
            written.push(emails::event_changed::event_changed(locale, &sample));
        }
        for sample in emails::event_postponed::samples(locale) {
            written.push(emails::event_postponed::event_postponed(locale, &sample));
        }
        for sample in emails::event_reminder::samples(locale) {
            written.push(emails::event_reminder::event_reminder(locale, &sample));
        }
        for sample in emails::announcement::samples(locale) {
            written.push(emails::announcement::announcement(locale, &sample));
        }
        for sample in emails::account_invitation::samples() {
            written.push(emails::account_invitation::account_invitation(locale, &sample));
        }
        for sample in emails::password_reset::samples() {
            written.push(emails::password_reset::password_reset(locale, &sample));
        }
        for email in written {
            assert!(!email.subject.is_empty() && !email.subject.contains("emails-"), "{email:?}");
            assert!(!email.text.contains("emails-") && !email.text.contains('\u{2068}'), "{email:?}");
            assert!(!email.html.contains("<smart>"), "{email:?}");
            assert!(email.html.contains(&format!("lang=\"{}\"", locale.language)), "{email:?}");
        }
    }
}

#[test]
fn every_mail_is_from_the_platform_and_answers_to_the_organizer_in_text_and_html_alike() {
    use RegistrationState::{Confirmed, Refused, Submitted, Waiting, Withdrawn};
    on_each_database(async |site| {
        let event = an_event("iot").open().titled("Forum on sensors");
        let event = event.with(|row| row.contact_email = Some("Forum@example.org".into()));
        let event = event.stored_in(&site).await;
        let kinds = [
            ("registration_received", Submitted),
            ("registration_confirmed", Confirmed),
            ("registration_waiting", Waiting),
            ("registration_refused", Refused),
            ("registration_withdrawn", Withdrawn),
            ("own_link", Confirmed),
        ];
        for (kind, state) in kinds {
            let row = a_registration(&event, RUPA).state(state).with(|row| {
                row.email = Some(format!("{kind}@example.org"));
            });
            queue(&site, kind, &row.stored_in(&site).await).await;
        }
        let letters = site.letters().await;
        assert_eq!(letters.len(), kinds.len());
        let mut ids = std::collections::BTreeSet::new();
        for letter in &letters {
            assert_eq!(letter.header("From"), "Baraza <baraza@example.org>");
            assert_eq!(letter.header("Reply-To").to_lowercase(), "forum@example.org");
            assert!(ids.insert(letter.header("Message-ID").to_owned()), "each has an id of its own");
            for part in [&letter.text, &letter.html] {
                assert!(part.contains("Forum on sensors") && part.contains("Rupa"), "{part}");
            }
            let types = &letter.types;
            let at = |kind: &str| types.iter().position(|one| one == kind);
            assert!(at("multipart/alternative").is_some(), "{types:?}");
            assert!(at("text/plain") < at("text/html"), "the plain text stands first: {types:?}");
        }
    });
}

#[test]
fn an_invitation_leads_to_the_page_that_sets_the_password() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(domain::staff::StaffRole::Administrator).await;
        let page = browser.get("/en/staff/users/new").await;
        let filled = [("email", "awa@itu.example"), ("role", "viewer"), ("language", "fr")];
        assert_eq!(browser.submit(&page, "/users", &filled).await.status, 303);
        let letters = site.letters().await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!(letter.header("Content-Language"), "fr");
        let reader = site.browser().with_header("accept-language", "fr");
        let answer = reader.get(&letter.link("/staff/password/")).await;
        let page = reader.follow(&answer).await;
        assert_eq!(page.status, 200);
        assert!(page.has("awa@itu.example"), "{page:?}");
    });
}
