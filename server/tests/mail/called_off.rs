//! That an event is cancelled or postponed is told to those as well who are not registered: the invited who have
//! not answered, and focal points.

use domain::{event::EventState, language::Language, registration::RegistrationState, staff::StaffRole};
use entities::{event, focal_point, invitation, mail, registration};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use server::{
    invitations,
    mail::{TO_FOCAL_POINTS, TO_INVITED},
    web::secrets,
};

use super::{queue, rows};
use crate::support::{AWA, Browser, Site, YUSUF, a_registration, an_event, on_each_database};

/// Somebody is invited, whether or not the mail has gone.
pub async fn invited(site: &Site, event: &event::Model, name: &str, language: &str) -> invitation::Model {
    let email = format!("{}@example.org", name.to_lowercase());
    let row = invitation::ActiveModel {
        event_id: Set(event.id),
        email: Set(Some(email.clone())),
        email_norm: Set(Some(email)),
        name: Set(Some(name.to_owned())),
        language: Set(language.parse().ok()),
        seed: Set(format!("seed of {name}")),
        token_hash: Set(secrets::digest(name)),
        max_uses: Set(Some(1)),
        uses: Set(0),
        skips_approval: Set(false),
        created_at: Set(site.now()),
        created_by: Set("x@itu.example".into()),
        ..Default::default()
    };
    let row = row.insert(site.app.db.writer()).await.unwrap();
    let tx = site.app.db.write().await.unwrap();
    invitations::tell(&site.app, &tx, row.clone(), "invitation", row.id.to_string()).await.unwrap();
    tx.commit().await.unwrap();
    invitation::Entity::find_by_id(row.id).one(site.app.db.read()).await.unwrap().unwrap()
}

/// Somebody speaks for the administration of Senegal, at one event or at all of a Sector.
pub async fn speaks(site: &Site, event: Option<&event::Model>, name: &str) -> focal_point::Model {
    let email = format!("{}@example.org", name.to_lowercase());
    let row = focal_point::ActiveModel {
        event_id: Set(event.map(|event| event.id)),
        sector: Set(event.is_none().then_some(domain::event::Sector::T)),
        organization_kind: Set(domain::registration::OrganizationKind::Administration),
        organization: Set(Some("Ministère du numérique".into())),
        country: Set("SEN".parse().ok()),
        name: Set(Some(name.to_owned())),
        email: Set(Some(email.clone())),
        email_norm: Set(Some(email)),
        language: Set("fr".parse().unwrap()),
        valid_from: Set("2020-01-01".parse().unwrap()),
        created_at: Set(site.now()),
        created_by: Set("x@itu.example".into()),
        ..Default::default()
    };
    row.insert(site.app.db.writer()).await.unwrap()
}

async fn step(officer: &Browser, event: &event::Model, step: &str, told: &str) {
    let page = officer.get(&format!("/en/staff/events/{}/{step}", event.id)).await;
    assert!(page.has(told), "{page:?}");
    let answer = officer.submit(&page, step, &[("reason", "The hall is <closed>.")]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
}

/// Recipient and text of the letters whose subject begins so.
async fn letters(site: &Site, subject: &str) -> Vec<(String, String)> {
    let all = site.letters().await;
    let these = all.iter().filter(|letter| letter.subject.starts_with(subject));
    let mut these: Vec<_> = these.map(|one| (one.header("To").to_owned(), one.text.clone())).collect();
    these.sort();
    these
}

#[test]
fn a_postponement_and_a_cancellation_are_told_to_the_invited_who_have_not_answered_and_to_focal_points() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        invited(&site, &event, "Ingrid", "en").await;
        let declined = invited(&site, &event, "Dieter", "en").await;
        invited(&site, &event, "Rosa", "es").await;
        speaks(&site, Some(&event), "Mariama").await;
        let active = speaks(&site, None, "Modou").await;
        let mut kenyan = speaks(&site, None, "Nobody").await.into_active_model();
        kenyan.country = Set("KEN".parse().ok());
        kenyan.update(site.app.db.writer()).await.unwrap();
        let theirs = |row: &mut registration::Model| row.focal_point_id = Some(active.id);
        a_registration(&event, AWA).with(theirs).stored_in(&site).await;
        site.deliver().await;
        // Who was not written to yet, who declined, and who came without the invitation.
        invited(&site, &event, "Late", "en").await;
        let mut row = declined.into_active_model();
        row.declined_at = Set(Some(site.now()));
        row.update(site.app.db.writer()).await.unwrap();
        let rosa = |row: &mut registration::Model| row.email = Some("Rosa@example.org".into());
        a_registration(&event, YUSUF).state(RegistrationState::Withdrawn).with(rosa).stored_in(&site).await;

        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "postponement", "4 people will be told by e-mail").await;
        let told = letters(&site, "Postponed: Forum on sensors").await;
        let [ingrid] = &told[..] else { panic!("{told:?}") };
        assert_eq!(ingrid.0, "ingrid@example.org");
        assert!(ingrid.1.contains("You were invited to this event. It is postponed"), "{}", ingrid.1);
        assert!(ingrid.1.contains("> The hall is <closed>.") && !ingrid.1.contains("2027"), "{}", ingrid.1);
        let french = letters(&site, "Reporté").await;
        let to: Vec<&str> = french.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to, [AWA.email, "mariama@example.org", "modou@example.org"]);
        assert!(
            french[1].1.contains("Vous êtes le coordonnateur désigné d’une délégation"),
            "{}",
            french[1].1
        );

        step(&officer, &event, "cancellation", "4 people will be told by e-mail").await;
        let told = letters(&site, "Cancelled: Forum on sensors").await;
        let [ingrid] = &told[..] else { panic!("{told:?}") };
        assert!(ingrid.1.contains("It will not take place; there is nothing for you to do."), "{}", ingrid.1);
        assert_eq!(letters(&site, "Annulé").await.len(), 3);
        assert!(rows(&site).await.iter().all(|row| row.state != "queued" && row.state != "failed"));
    });
}

#[test]
fn what_the_invited_are_told_is_sent_again_as_long_as_it_is_so() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let row = invited(&site, &event, "Ingrid", "en").await;
        site.deliver().await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "postponement", "One person will be told").await;
        site.deliver().await;
        let told = mail::Entity::find().filter(mail::Column::Kind.eq(TO_INVITED[1]));
        let told = told.one(site.app.db.read()).await.unwrap().unwrap();
        let address = format!("/en/staff/mails/{}", told.id);
        let page = officer.get(&address).await;
        let sent = officer.submit(&page, "/sending", &[]).await;
        assert_eq!(sent.status, 303, "{sent:?}");
        assert_eq!(letters(&site, "Postponed").await.len(), 2);
        // Whose invitation is taken back is told nothing any more.
        let mut row = row.into_active_model();
        row.revoked_at = Set(Some(site.now()));
        row.update(site.app.db.writer()).await.unwrap();
        let refused = officer.submit(&page, "/sending", &[]).await;
        assert_ne!(refused.status, 303, "{refused:?}");
        assert_eq!(letters(&site, "Postponed").await.len(), 2);
    });
}

#[test]
fn a_postponement_leaves_an_address_to_be_confirmed_and_whoever_does_is_told_of_it() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        let unconfirmed = |row: &mut registration::Model| {
            row.address_due = Some(site.now() + chrono::Duration::hours(24));
            row.after_address = Some(RegistrationState::Confirmed);
            row.language = Some(Language::EN);
        };
        let row = a_registration(&event, AWA)
            .state(RegistrationState::Submitted)
            .with(unconfirmed)
            .stored_in(&site)
            .await;
        queue(&site, "address_confirmation", &row).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "postponement", "Nobody has to be told").await;
        let all = site.letters().await;
        let [asked] = &all[..] else { panic!("{all:?}") };
        assert_eq!(asked.subject, "Confirm your address: Forum on sensors");
        assert!(!asked.text.contains("4 May 2027"), "the old dates: {}", asked.text);
        let own = asked.link("/r/");
        let browser = site.browser();
        let page = browser.get(&own).await;
        assert_eq!(browser.submit(&page, "/address/confirmation", &[]).await.status, 303);
        let all = site.letters().await;
        let [_, told] = &all[..] else { panic!("{all:?}") };
        assert_eq!(told.subject, "Postponed: Forum on sensors");
        assert!(told.text.contains("Your registration is kept as it is: Confirmed"), "{}", told.text);
        assert_eq!(told.calendar, None);
        let event = event::Entity::find_by_id(event.id).one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!(event.state, EventState::Postponed);
    });
}

/// What focal points were told by mail, oldest first: the kind and whom.
async fn told_to_focal_points(site: &Site) -> Vec<(String, String)> {
    let told = rows(site).await.into_iter().filter(|row| TO_FOCAL_POINTS.contains(&row.kind.as_str()));
    told.map(|row| (row.kind, row.recipient)).collect()
}

#[test]
fn where_people_come_by_the_word_of_focal_points_each_of_them_is_told_and_elsewhere_those_whom_it_concerns() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        speaks(&site, None, "Modou").await;
        let gone = speaks(&site, None, "Gone").await;
        let mut gone = gone.into_active_model();
        gone.revoked_at = Set(Some(site.now()));
        gone.update(site.app.db.writer()).await.unwrap();
        let told = |kind: &str| vec![(kind.to_owned(), "modou@example.org".to_owned())];
        // Nobody of the delegation, and nobody waits for a nomination: nothing to do with it.
        let free = an_event("free").open().stored_in(&site).await;
        step(&officer, &free, "postponement", "no focal point is concerned").await;
        assert_eq!(told_to_focal_points(&site).await, []);
        // Somebody of the delegation registered by themselves.
        let theirs = an_event("theirs").open().stored_in(&site).await;
        a_registration(&theirs, AWA).stored_in(&site).await;
        step(&officer, &theirs, "postponement", "2 people will be told by e-mail").await;
        assert_eq!(told_to_focal_points(&site).await, told(TO_FOCAL_POINTS[1]));
        // People are nominated only, or confirmed: every focal point of its Sectors had that before them.
        for (slug, nominated) in [("nominated", true), ("confirmed", false)] {
            mail::Entity::delete_many().exec(site.app.db.writer()).await.unwrap();
            let by_word = |row: &mut event::Model| {
                (row.by_nomination, row.focal_confirmation) = (nominated, !nominated);
            };
            let event = an_event(slug).open().with(by_word).stored_in(&site).await;
            step(&officer, &event, "cancellation", "One person will be told by e-mail").await;
            assert_eq!(told_to_focal_points(&site).await, told(TO_FOCAL_POINTS[0]), "{slug}");
        }
        // An event of other Sectors is none of theirs.
        let elsewhere = |row: &mut event::Model| {
            row.by_nomination = true;
            row.sectors = domain::texts::CodeList(vec!["ITU-R".into()]);
        };
        let event = an_event("elsewhere").open().with(elsewhere).stored_in(&site).await;
        step(&officer, &event, "cancellation", "Nobody has to be told").await;
    });
}

#[test]
fn new_dates_and_a_new_place_are_told_to_the_invited_and_to_focal_points() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        invited(&site, &event, "Ingrid", "en").await;
        speaks(&site, Some(&event), "Mariama").await;
        site.deliver().await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let details = format!("/en/staff/events/{}/details", event.id);
        let page = officer.get(&details).await;
        assert!(page.has("so are the invited who have not answered and the focal points whom it concerns"));
        let moved = [("start", "2027-06-08"), ("end", ""), ("venue", "Hall <7>")];
        assert_eq!(officer.submit(&page, "details", &moved).await.status, 303);
        let told = letters(&site, "New dates or place: Forum on sensors").await;
        let [ingrid] = &told[..] else { panic!("{told:?}") };
        assert!(
            ingrid.1.contains("You are invited to this event. Its dates or place have changed."),
            "{}",
            ingrid.1
        );
        assert!(ingrid.1.contains("Hall <7>") && ingrid.1.contains("8 June 2027"), "{}", ingrid.1);
        let told = letters(&site, "Nouvelles dates").await;
        let [mariama] = &told[..] else { panic!("{told:?}") };
        assert!(mariama.0 == "mariama@example.org" && mariama.1.contains("8 juin 2027"), "{}", mariama.1);
        // What changes neither is told to nobody; of two changes in a row the last is.
        let page = officer.get(&details).await;
        assert_eq!(officer.submit(&page, "details", &[("capacity", "50")]).await.status, 303);
        for venue in ["Hall 8", "Hall 9"] {
            let page = officer.get(&details).await;
            assert_eq!(officer.submit(&page, "details", &[("venue", venue)]).await.status, 303);
        }
        let told = letters(&site, "New dates or place").await;
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.iter().any(|(_, text)| text.contains("Hall 9")), "{told:?}");
    });
}

#[test]
fn whoever_registered_a_group_is_told_once_beside_its_people() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("Forum on sensors").stored_in(&site).await;
        let group: Vec<_> = crate::groups::GROUP
            .map(|(name, value)| (name, if name == "by-language" { "en" } else { value }))
            .into();
        assert_eq!(crate::groups::registers(&site, &group).await.status, 303);
        site.deliver().await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        step(&officer, &event, "postponement", "people will be told by e-mail").await;
        let told = letters(&site, "Postponed: Forum on sensors").await;
        let head: Vec<_> = told.iter().filter(|(to, _)| to == "mariama@artp.example").collect();
        assert_eq!(head.len(), 1, "{told:?}");
        assert!(head[0].1.contains("You registered others for this event. It is postponed"), "{head:?}");
        step(&officer, &event, "cancellation", "people will be told by e-mail").await;
        let told = letters(&site, "Cancelled: Forum on sensors").await;
        assert!(
            told.iter()
                .any(|(to, text)| to == "mariama@artp.example" && text.contains("> The hall is <closed>."))
        );
        assert!(rows(&site).await.iter().all(|row| row.state != "queued" && row.state != "failed"));
    });
}
