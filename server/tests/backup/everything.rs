//! A platform with something in every table, and what stands in each.

use std::collections::BTreeMap;

use domain::{
    announcement::{Audience, Stage},
    bounce::Severity,
    event::EventState,
    forms::{FileKind, FileState},
    language::Language,
    places::Answer,
    registration::{AttendanceMode, Qualifier, RegistrationState, fellowship::Verdict},
    staff::StaffRole,
    texts::{CodeList, Texts},
};
use entities::{
    activity, address_mark, announcement, attendance_day, decision_reason, event_material, event_quota,
    event_reminder, fellowship_decision, file, form, form_version, headcount, invitation, list_change,
    mail_text, organization_answer, person_identity, person_key_merge, person_ref, place_offer,
    registration_answer, registration_draft, setting, unsubscription, user_link,
};
use sea_orm::{ActiveModelTrait, EntityName, EntityTrait, IntoActiveModel};
use server::{authorize::Permit, facts::close_record};

use super::{
    people::{delegations, people},
    reports::reported,
};
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_account, an_event};

/// What an officer worded in a mail of the event.
async fn worded(site: &Site, event_id: i64) {
    let now = site.now();
    stored!(
        site,
        mail_text::Model {
            id: 1,
            event_id,
            kind: "own_link".into(),
            language: "fr".parse().expect("a language"),
            subject: "{event}".into(),
            opening: "A line\nand another".into(),
            changed_at: now,
            changed_by: "officer@itu.example".into(),
        }
    );
}

/// A message to a group, a reminder, and what became of the mails to somebody.
async fn announced(site: &Site, event_id: i64) {
    let (now, day) = (site.now(), chrono::NaiveDate::from_ymd_opt(2027, 5, 4).expect("a day"));
    stored!(
        site,
        announcement::Model {
            id: 1,
            event_id,
            audience: Audience::Confirmed,
            country: "SEN".into(),
            language: String::new(),
            subject: Texts::new(Language::EN, "Visa"),
            body: Texts::new(Language::EN, "A line\nand another"),
            state: Stage::Sent,
            send_at: Some(now),
            sent_at: Some(now),
            recipients: Some(12),
            left_out: Some(1),
            created_at: now,
            changed_at: now,
            changed_by: "officer@itu.example".into(),
        }
    );
    stored!(
        site,
        event_reminder::Model { id: 1, event_id, first_day: day, days: 7, queued_at: now, recipients: 3 }
    );
    let address = RUPA.email.to_owned();
    stored!(
        site,
        unsubscription::Model {
            id: 1,
            scope: format!("all:{address}"),
            address: address.clone(),
            event_id: None,
            unsubscribed_at: now,
        }
    );
    let (severity, failures, status, said) = (Severity::Hard, 1, "5.1.1".into(), "no such user".into());
    stored!(site, address_mark::Model { id: 1, address, severity, failures, status, said, marked_at: now });
}

/// A form of the event with an answer.
async fn form(site: &Site, event_id: i64, registration_id: i64) {
    let now = site.now();
    stored!(site, form::Model { id: 1, event_id: Some(event_id), programme: None, name: None });
    let definition = r#"{"sections":[]}"#.to_owned();
    let (published_at, published_by) = (Some(now), Some("officer@itu.example".to_owned()));
    stored!(
        site,
        form_version::Model { id: 1, form_id: 1, number: 1, definition, published_at, published_by }
    );
    let (moment, answers) = ("registration".to_owned(), r#"{"meal":"<halal>"}"#.to_owned());
    stored!(
        site,
        registration_answer::Model {
            registration_id,
            moment: moment.clone(),
            form_version_id: 1,
            answers,
            updated_at: now
        }
    );
    let (question, text) = ("sponsor".to_owned(), "Some <club>".to_owned());
    stored!(site, organization_answer::Model { registration_id, moment, question, text });
}

/// A record beside events, and a change of the lists.
async fn listed(site: &Site, day: chrono::NaiveDate) {
    let now = site.now();
    stored!(
        site,
        activity::Model {
            id: 1,
            activity_ref: "A-1".into(),
            kind: "publication".into(),
            title: Texts::new(Language::EN, "A line\nand another"),
            sectors: CodeList(vec!["ITU-T".into()]),
            date: Some("2027-05".into()),
            country: None,
            city: None,
            number: None,
            stage: None,
            group_name: None,
            mandates: CodeList::default(),
            url: None,
            themes: CodeList(vec!["iot".into()]),
            languages: CodeList(vec!["en".into()]),
            source_date: "2017-03-31".parse().ok(),
        }
    );
    stored!(
        site,
        list_change::Model {
            id: 1,
            change: "graduation_deferred".into(),
            iso3: "NPL".parse().expect("a country"),
            code: "LDC".into(),
            valid_from: None,
            valid_to: Some(day),
            source: "A/RES/1".into(),
            recorded_at: now,
            recorded_by: "report@itu.example".into(),
        }
    );
}

/// Fills every table that belongs to a backup, and the folders beside.
pub(super) async fn fill(site: &Site) {
    let (now, day) = (site.now(), chrono::NaiveDate::from_ymd_opt(2027, 5, 4).expect("a day"));
    let week = an_event("week").stored_in(site).await;
    let forum = an_event("forum")
        .titled_in("ar".parse().expect("a language"), "منتدى")
        .state(EventState::Held)
        .with(|row| row.parent_id = Some(week.id))
        .stored_in(site)
        .await;
    let awa = a_registration(&forum, AWA).state(RegistrationState::Attended).stored_in(site).await;
    a_registration(&forum, RUPA).state(RegistrationState::Attended).stored_in(site).await;
    let waits = a_registration(&week, YUSUF).stored_in(site).await;
    let person = awa.person_id.expect("a person");
    let (title, url) = ("Programme <1>".to_owned(), "https://example.org/1".to_owned());
    stored!(
        site,
        event_material::Model { id: 1, event_id: week.id, title, url, language: None, position: 0 }
    );
    stored!(
        site,
        headcount::Model {
            id: 1,
            event_id: week.id,
            country: "SEN".into(),
            gender: String::new(),
            mode: String::new(),
            source: "C17/23".into(),
            count: Some(46),
            countries: Some(12),
            qualifier: Qualifier::Over,
            chosen_at: Some(now),
            chosen_by: Some("officer@itu.example".into()),
        }
    );
    worded(site, forum.id).await;
    announced(site, forum.id).await;
    reported(site, forum.id).await;
    listed(site, day).await;
    stored!(
        site,
        person_ref::Model {
            source: "bdt".into(),
            person_ref: "7".into(),
            person_id: person,
            merged_key: Some(-7),
        }
    );
    let (email_norm, name_norm) = (AWA.email.to_owned(), "awa ndiaye".to_owned());
    stored!(
        site,
        person_identity::Model { person_id: person, email_norm, name_norm, merged_key: Some(i64::MIN) }
    );
    stored!(
        site,
        attendance_day::Model {
            registration_id: awa.id,
            day,
            mode: AttendanceMode::OnSite,
            recorded_at: now,
            recorded_by: "officer@itu.example".into(),
        }
    );
    places(site, week.id, waits.id).await;
    people(site, person, waits.person_id.expect("a person")).await;
    let (from_key, to_key) = (1, awa.person_key);
    stored!(site, person_key_merge::Model { from_key, to_key, merged_at: now, merged_by: "x".into() });
    form(site, week.id, waits.id).await;
    handed_in(site, week.id, waits.id).await;
    staff(site).await;
    super::records::mandates(site, week.id).await;
    super::records::needs(site, week.id).await;
    delegations(site, week.id, waits.id).await;
    close_record(&site.app.db, &Permit::command_line(), forum.id, now).await.unwrap().unwrap();
    crate::mail::queue(site, "registration_confirmed", &waits).await;
    for (folder, name, bytes) in
        [("files", "programme.pdf", &[0, 159, 146, 150][..]), ("mails", "1.eml", b"Dear Awa")]
    {
        std::fs::create_dir_all(site.folder().join(folder)).unwrap();
        std::fs::write(site.folder().join(folder).join(name), bytes).unwrap();
    }
}

/// A file of a registration, and a form that is kept.
async fn handed_in(site: &Site, event_id: i64, registration_id: i64) {
    let now = site.now();
    let [question, name, sha256, stored_as] =
        ["letter", "letter <1>.pdf", "ab", "programme.pdf"].map(str::to_owned);
    let file = file::Model {
        id: 1,
        event_id,
        registration_id: Some(registration_id),
        submission: Some("one".into()),
        question,
        name,
        kind: FileKind::Pdf,
        size: 4,
        sha256,
        stored_as,
        state: FileState::Clean,
        uploaded_at: now,
        given_at: Some(now),
        scan_at: now,
        scanned_at: None,
    };
    stored!(site, file);
    let [submission, token_hash, email, email_norm, typed] =
        ["another", "its digest", "Awa@itu.example", "awa@itu.example", r#"[["name","Awa"]]"#]
            .map(str::to_owned);
    let language = "fr".parse().expect("a language");
    let draft = registration_draft::Model {
        id: 1,
        event_id,
        submission,
        token_hash,
        email,
        email_norm,
        language,
        typed,
        saved_at: now,
        ends_at: now,
        invitation_id: Some(1),
    };
    stored!(site, draft);
}

/// An account with a link, and a setting.
async fn staff(site: &Site) {
    let account = an_account(StaffRole::Viewer).email("viewer@itu.example").stored_in(site).await;
    stored!(
        site,
        user_link::Model {
            token_hash: "digest".into(),
            user_id: account.id,
            purpose: "invitation".into(),
            expires_at: site.now(),
            used_at: None,
        }
    );
    stored!(site, setting::Model { key: "name".into(), value: "Baraza".into() });
}

macro_rules! every_table {
    ($($entity:ident),+) => {
        /// Every row of every table, as the program sees it; what a restored platform adds aside.
        pub(super) async fn rows(site: &Site) -> BTreeMap<&'static str, Vec<String>> {
            let mut tables = BTreeMap::new();
            $(
                let found = entities::$entity::Entity::find().all(site.app.db.read()).await.unwrap();
                let mut rows: Vec<String> = found.iter().map(|row| format!("{row:?}")).collect();
                rows.retain(|row| !row.contains("page_generation"));
                rows.sort();
                tables.insert(entities::$entity::Entity.table_name(), rows);
            )+
            tables
        }
    };
}

server::each_saved_table!(every_table);

/// Undoes as much as can be undone.
pub(super) async fn wreck(site: &Site) {
    use sea_orm::ConnectionTrait;
    let mut tables = server::backup::tables::saved();
    tables.reverse();
    for table in tables {
        site.app.db.writer().execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
    }
    an_event("later").stored_in(site).await;
    for folder in ["files", "mails"] {
        std::fs::remove_dir_all(site.folder().join(folder)).unwrap();
    }
}

/// A quota of an event, and an offer that somebody took.
async fn places(site: &Site, event_id: i64, registration_id: i64) {
    let (now, day) = (site.now(), chrono::NaiveDate::from_ymd_opt(2027, 5, 4));
    let [whom, rule, amount] = ["class:LDC", "kept", "40%"].map(str::to_owned);
    stored!(site, event_quota::Model { id: 1, event_id, whom, rule, amount, until: day });
    let offer = place_offer::Model {
        id: 1,
        event_id,
        registration_id,
        offered_at: now,
        ends_at: now,
        answer: Some(Answer::Accepted),
        answered_at: Some(now),
    };
    stored!(site, offer);
    let texts = Texts::new(Language::EN, "Only members can take part.");
    let decided = fellowship_decision::Model {
        id: 1,
        registration_id,
        verdict: Verdict::Refusal,
        reason: Texts::new(Language::EN, "The budget is <spent>."),
        decided_at: now,
        decided_by: "officer@itu.example".into(),
    };
    stored!(site, decided);
    let created_by = "officer@itu.example".to_owned();
    stored!(site, decision_reason::Model { id: 1, event_id, texts, created_at: now, created_by });
    let invited = invitation::Model {
        id: 1,
        event_id,
        email: Some(RUPA.email.into()),
        email_norm: Some(RUPA.email.into()),
        name: Some("A <name>".into()),
        language: RUPA.language.parse().ok(),
        seed: "seed".into(),
        token_hash: "digest of an invitation".into(),
        max_uses: Some(1),
        uses: 0,
        skips_approval: true,
        ends_at: Some(now),
        created_at: now,
        created_by: "officer@itu.example".into(),
        reminded_at: None,
        answered_at: None,
        declined_at: Some(now),
        revoked_at: None,
        revoked_by: None,
    };
    stored!(site, invited);
}
