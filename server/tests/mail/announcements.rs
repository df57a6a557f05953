//! Messages of officers to a group: whom they reach, in which language, when, and once only.

use domain::{
    announcement::Stage, event::Sector, registration::RegistrationState, staff::StaffRole, texts::Texts,
};
use entities::{announcement, audit_entry, event, registration};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set, sea_query::Expr,
};
use server::mail::announcements::jobs::send_due;

use super::rows;
use crate::support::{
    AWA, Answer, Browser, RUPA, Site, YUSUF, a_registration, an_account, an_event, on_each_database,
};

use RegistrationState::{Attended, Confirmed, Refused, Waiting, Withdrawn};

/// Awa, Rupa and Yusuf have a place; three others of the same names wait, were refused or withdrew.
async fn an_event_with_people(site: &Site) -> event::Model {
    let event = an_event("dakar").open().titled("Forum on sensors");
    let event = event.with(|row| row.contact_email = Some("forum@example.org".into())).stored_in(site).await;
    for who in [AWA, RUPA, YUSUF] {
        a_registration(&event, who).state(Confirmed).stored_in(site).await;
    }
    for (state, email) in [(Waiting, "w@x.example"), (Refused, "r@x.example"), (Withdrawn, "q@x.example")] {
        let other = a_registration(&event, RUPA).state(state).with(|row| row.email = Some(email.into()));
        other.stored_in(site).await;
    }
    event
}

fn address(event: &event::Model, part: &str) -> String {
    format!("/en/staff/events/{}/announcements{part}", event.id)
}

/// Writes a message in English, and in Arabic too; gives the page of what was kept.
pub(super) async fn written(officer: &Browser, event: &event::Model, fields: &[(&str, &str)]) -> Answer {
    let page = officer.get(&address(event, "/new")).await;
    let mut all = vec![
        ("audience", "confirmed"),
        ("subject_en", "Visa for {event}"),
        ("body_en", "{name}, ask for your visa.\n\nIt takes three weeks: {link}"),
        ("subject_ar", "التأشيرة"),
        ("body_ar", "يرجى طلب التأشيرة."),
    ];
    all.retain(|(name, _)| fields.iter().all(|(other, _)| other != name));
    all.extend_from_slice(fields);
    let answer = officer.submit(&page, "/new", &all).await;
    assert_eq!(answer.status, 303, "{answer:?}");
    officer.follow(&answer).await
}

/// Writes a message and has it sent at once.
pub(super) async fn sent(site: &Site, officer: &Browser, event: &event::Model, fields: &[(&str, &str)]) {
    let page = written(officer, event, fields).await;
    let answer = officer.submit(&page, "/sending", &[]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
    send_due(&site.app).await.unwrap();
}

async fn the_message(site: &Site) -> announcement::Model {
    announcement::Entity::find().one(site.app.db.read()).await.unwrap().unwrap()
}

async fn recipients(site: &Site) -> Vec<String> {
    rows(site).await.into_iter().map(|row| row.recipient).collect()
}

#[test]
fn a_message_reaches_each_of_the_group_once_in_their_language() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = written(&officer, &event, &[]).await;
        assert!(page.has("3 people would get it now."), "{page:?}");
        assert!(page.has("Rupa, ask for your visa.") && page.has("يرجى طلب التأشيرة."), "{page:?}");
        assert!(page.has("There is no text in this language; these readers get it in: English"), "{page:?}");
        // Pressed twice, it goes once.
        officer.submit(&page, "/sending", &[]).await;
        let again = officer.submit(&page, "/sending", &[]).await;
        assert!(again.status == 422 && again.has("changed this message meanwhile"), "{again:?}");
        tokio::join!(async { send_due(&site.app).await.unwrap() }, async {
            send_due(&site.app).await.unwrap();
        });
        send_due(&site.app).await.unwrap();
        assert_eq!(recipients(&site).await, [AWA.email, RUPA.email, YUSUF.email]);
        let letters = site.letters().await;
        let [awa, rupa, yusuf] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!(rupa.subject, "Visa for Forum on sensors");
        assert!(
            rupa.text.contains("Rupa, ask for your visa.\n\nIt takes three weeks: http"),
            "{}",
            rupa.text
        );
        assert_eq!(yusuf.subject, "التأشيرة");
        assert!(yusuf.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", yusuf.html);
        let french = site.app.locales.or_english("fr".parse().unwrap());
        let english = french.code("language", "en");
        let marked = french.with("emails-announcement-language", &[("language", english.into())]);
        assert!(awa.text.contains(&*app::i18n::plain(&marked)), "{}", awa.text);
        assert!(awa.html.contains("<div lang=\"en\" dir=\"ltr\">"), "{}", awa.html);
        let message = the_message(&site).await;
        assert_eq!((message.state, message.recipients, message.left_out), (Stage::Sent, Some(3), Some(0)));
        site.after(chrono::Duration::days(1));
        send_due(&site.app).await.unwrap();
        assert_eq!(site.letters().await.len(), 3);
        let trail = audit_entry::Column::Action.eq("announcement_scheduled");
        let trail = audit_entry::Entity::find().filter(trail).all(site.app.db.read()).await.unwrap();
        assert_eq!(trail.len(), 1);
    });
}

#[test]
fn a_message_is_a_mail_of_the_platform_that_answers_to_the_organizer_and_can_be_stopped() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        sent(&site, &officer, &event, &[]).await;
        let letter = site.letters().await.remove(1);
        assert_eq!(letter.header("From"), "Baraza <baraza@example.org>");
        assert_eq!(letter.header("Reply-To"), "forum@example.org");
        assert_eq!(letter.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        let link = letter.link("/unsubscribe/");
        let stop = format!("<{}{link}>", site.app.config.public_url);
        assert_eq!(letter.header("List-Unsubscribe"), stop);
        assert!(letter.html.contains(&link) && !letter.text.is_empty(), "{}", letter.html);
        let row = rows(&site).await.remove(1);
        assert_eq!(letter.header("Message-ID"), format!("<{}@example.org>", row.message_id));
    });
}

#[test]
fn each_group_holds_whom_it_says() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let came = a_registration(&event, AWA).state(Attended).with(|row| {
            row.email = Some("came@x.example".into());
        });
        came.stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let reaches = async |fields: &[(&str, &str)]| {
            let page = written(&officer, &event, fields).await;
            ["Nobody", "One person", "2 people", "3 people", "4 people"]
                .iter()
                .position(|number| page.has(&format!("{number} would get it now.")))
                .unwrap_or_else(|| panic!("{page:?}"))
        };
        assert_eq!(reaches(&[("audience", "waiting")]).await, 1);
        assert_eq!(reaches(&[("audience", "submitted")]).await, 0);
        assert_eq!(reaches(&[("audience", "expecting")]).await, 4);
        assert_eq!(reaches(&[("audience", "attended")]).await, 1);
        assert_eq!(reaches(&[("audience", "absent")]).await, 0);
        assert_eq!(reaches(&[("audience", "unanswered")]).await, 0, "nothing is asked after confirmation");
        assert_eq!(reaches(&[("country", "SEN")]).await, 1);
        assert_eq!(reaches(&[("language", "ar")]).await, 1);
        assert_eq!(reaches(&[("country", "SEN"), ("language", "ar")]).await, 0);
    });
}

#[test]
fn those_who_have_not_answered_after_confirmation_can_be_written_to() {
    use domain::forms::Moment;
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        crate::forms::asks_after_confirmation(&site, &event).await;
        let answered = registration::Entity::find()
            .filter(registration::Column::Email.eq(AWA.email))
            .one(site.app.db.read())
            .await
            .unwrap()
            .unwrap();
        let event = event::Entity::find_by_id(event.id).one(site.app.db.read()).await.unwrap().unwrap();
        let row = entities::registration_answer::Model {
            registration_id: answered.id,
            moment: Moment::Confirmation.code().to_owned(),
            form_version_id: event.form_version_id.unwrap(),
            answers: "{}".into(),
            updated_at: site.now(),
        };
        row.into_active_model().reset_all().insert(site.app.db.writer()).await.unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        sent(&site, &officer, &event, &[("audience", "unanswered")]).await;
        assert_eq!(recipients(&site).await, [RUPA.email, YUSUF.email]);
    });
}

#[test]
fn a_message_waits_for_its_time_in_the_zone_of_the_event() {
    on_each_database(async |site| {
        let event = an_event("geneva").open().with(|row| row.time_zone = Some("Europe/Zurich".into()));
        let event = event.stored_in(&site).await;
        a_registration(&event, RUPA).state(Confirmed).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = written(&officer, &event, &[]).await;
        // The clock of tests begins at noon in Geneva.
        let past = officer.submit(&page, "/sending", &[("day", "2027-03-02"), ("time", "11:59")]).await;
        assert!(past.status == 422 && past.has("That time has passed."), "{past:?}");
        let half = officer.submit(&page, "/sending", &[("day", "2027-03-02"), ("time", "")]).await;
        assert!(half.status == 422 && half.has("Give a day and a time, or neither."), "{half:?}");
        assert!(half.has("value=\"2027-03-02\""), "what was typed stays: {half:?}");
        let answer = officer.submit(&page, "/sending", &[("day", "2027-03-02"), ("time", "13:00")]).await;
        let page = officer.follow(&answer).await;
        assert!(page.has("To be sent") && page.has("13:00"), "{page:?}");
        site.after(chrono::Duration::minutes(59));
        send_due(&site.app).await.unwrap();
        assert_eq!(rows(&site).await.len(), 0);
        // Whoever gets a place until then belongs to the group.
        a_registration(&event, AWA).state(Confirmed).stored_in(&site).await;
        site.after(chrono::Duration::minutes(1));
        send_due(&site.app).await.unwrap();
        assert_eq!(recipients(&site).await, [RUPA.email, AWA.email]);
    });
}

#[test]
fn a_message_that_waits_can_be_taken_back_and_a_draft_removed() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = written(&officer, &event, &[]).await;
        let later = [("day", "2027-03-09"), ("time", "09:00")];
        let page = officer.follow(&officer.submit(&page, "/sending", &later).await).await;
        assert!(!page.has("name=\"subject_en\""), "what waits is not changed: {page:?}");
        let page = officer.follow(&officer.submit(&page, "/revision", &[]).await).await;
        assert!(page.has("The message is a draft again."), "{page:?}");
        site.after(chrono::Duration::days(8));
        send_due(&site.app).await.unwrap();
        assert_eq!(rows(&site).await.len(), 0);
        // By now the officer has to sign in again.
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&event, &format!("/{}", the_message(&site).await.id))).await;
        let list = officer.follow(&officer.submit(&page, "/removal", &[]).await).await;
        assert!(list.has("The message is removed.") && list.has("There is no message yet."), "{list:?}");
    });
}

#[test]
fn cancelling_or_postponing_an_event_stops_its_messages() {
    on_each_database(async |site| {
        for (slug, step) in [("one", "cancellation"), ("two", "postponement")] {
            let event = an_event(slug).open().stored_in(&site).await;
            a_registration(&event, RUPA).state(Confirmed).stored_in(&site).await;
            let officer = site.signed_in_as(StaffRole::EventOfficer).await;
            sent(&site, &officer, &event, &[]).await;
            let page = written(&officer, &event, &[]).await;
            officer.submit(&page, "/sending", &[("day", "2027-03-09"), ("time", "09:00")]).await;
            let asked = officer.get(&format!("/en/staff/events/{}/{step}", event.id)).await;
            officer.submit(&asked, step, &[("reason", "x")]).await;
            let states: Vec<(String, String)> = rows(&site)
                .await
                .into_iter()
                .filter(|row| row.event_id == Some(event.id) && row.kind == "announcement")
                .map(|row| (row.kind, row.state))
                .collect();
            assert_eq!(states, [("announcement".to_owned(), "cancelled".to_owned())]);
            let reached = announcement::Entity::find().filter(announcement::Column::EventId.eq(event.id));
            let reached: Vec<Stage> =
                reached.all(site.app.db.read()).await.unwrap().into_iter().map(|row| row.state).collect();
            assert_eq!(reached, [Stage::Sent, Stage::Stopped]);
        }
    });
}

#[test]
fn whoever_leaves_the_group_before_the_mail_goes_does_not_get_it() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        sent(&site, &officer, &event, &[]).await;
        registration::Entity::update_many()
            .col_expr(registration::Column::State, Expr::value(Withdrawn))
            .filter(registration::Column::Email.eq(AWA.email))
            .exec(site.app.db.writer())
            .await
            .unwrap();
        let to: Vec<String> = site.letters().await.iter().map(|one| one.header("To").to_owned()).collect();
        assert_eq!(to, [RUPA.email, YUSUF.email]);
    });
}

#[test]
fn an_officer_tries_a_message_out_and_nobody_else_gets_it() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let account = an_account(StaffRole::EventOfficer).email("officer@itu.example").stored_in(&site).await;
        let officer = site.signed_in(&account).await;
        let page = written(&officer, &event, &[]).await;
        // Pressed twice, it comes once.
        for _ in 0..2 {
            let answer = officer.submit(&page, "/trial", &[("trial_language", "ar")]).await;
            assert_eq!(answer.status, 303, "{answer:?}");
        }
        let letters = site.letters().await;
        let [letter] = &letters[..] else { panic!("{letters:?}") };
        assert_eq!((letter.header("To"), letter.header("Content-Language")), ("officer@itu.example", "ar"));
        assert!(letter.subject.contains("التأشيرة") && letter.subject.starts_with('['), "{}", letter.subject);
        assert_eq!(the_message(&site).await.state, Stage::Draft);
    });
}

#[test]
fn what_cannot_be_said_is_told_at_its_field_and_what_was_typed_stays() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&address(&event, "/new")).await;
        let typed = [("audience", ""), ("subject_en", "Visa <b>"), ("body_en", "x")];
        let answer = officer.submit(&page, "/new", &typed).await;
        assert!(answer.status == 422 && answer.has("Choose a group."), "{answer:?}");
        assert!(answer.has("Visa &lt;b&gt;") || answer.has("Visa <b>\""), "{answer:?}");
        let typed = [
            ("audience", "confirmed"),
            ("subject_en", "Dear {nmae}"),
            ("body_en", "x"),
            ("subject_fr", "Visa"),
            ("body_fr", ""),
            ("body_ru", "Текст"),
        ];
        let answer = officer.submit(&page, "/new", &typed).await;
        assert_eq!(answer.status, 422);
        for sentence in [
            "There is no placeholder {nmae}.",
            "There is a subject in this language, but no text.",
            "There is a text in this language, but no subject.",
        ] {
            assert!(answer.has(sentence), "{sentence} {answer:?}");
        }
        assert!(answer.has("Текст"));
        assert_eq!(announcement::Entity::find().all(site.app.db.read()).await.unwrap(), []);
        let page = written(&officer, &event, &[("audience", "absent")]).await;
        let answer = officer.submit(&page, "/sending", &[]).await;
        assert!(answer.status == 422 && answer.has("Nobody would get it now."), "{answer:?}");
        let mut empty = the_message(&site).await.into_active_model();
        (empty.subject, empty.body) = (Set(Texts::default()), Set(Texts::default()));
        empty.update(site.app.db.writer()).await.unwrap();
        let answer = officer.submit(&page, "/sending", &[]).await;
        assert!(answer.status == 422 && answer.has("The message says nothing yet."), "{answer:?}");
    });
}

#[test]
fn an_officer_of_another_sector_neither_sees_nor_sends_messages() {
    on_each_database(async |site| {
        let event = an_event_with_people(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = written(&officer, &event, &[]).await;
        let other = an_account(StaffRole::EventOfficer).of_sector(Sector::R).stored_in(&site).await;
        let other = site.signed_in(&other).await;
        for part in ["", "/new", &format!("/{}", the_message(&site).await.id)] {
            assert_eq!(other.get(&address(&event, part)).await.status, 403, "{part}");
        }
        let token = other.get("/en/staff/account").await.attribute_after("_token", "value");
        let sending = format!("{}/sending", page.path.split('?').next().unwrap());
        let answer = other.post(&sending, &[("_token", &token)]).await;
        assert_eq!(answer.status, 403);
        assert_eq!(the_message(&site).await.state, Stage::Draft);
        // A message is one of its event: another event does not lead to it.
        let elsewhere = an_event("elsewhere").stored_in(&site).await;
        let id = the_message(&site).await.id;
        assert_eq!(officer.get(&address(&elsewhere, &format!("/{id}"))).await.status, 404);
    });
}
