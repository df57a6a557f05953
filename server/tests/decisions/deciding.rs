//! Officers confirm and refuse, and people hear of it.

use domain::{event::EventState, registration::RegistrationState, staff::StaffRole};
use entities::audit_entry;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{mails, press, registrations, stored};
use crate::support::{AWA, RUPA, YUSUF, a_registration, an_account, an_event, on_each_database};

#[test]
fn an_officer_confirms_those_selected_and_each_is_told_with_a_new_link() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().with(|event| event.approval = true).stored_in(&site).await;
        let mut ids = Vec::new();
        for who in [AWA, YUSUF, RUPA] {
            let row = a_registration(&event, who).state(RegistrationState::Submitted).stored_in(&site).await;
            ids.push(row.id);
        }
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&event, "")).await;
        let seen: Vec<String> = ids.iter().take(2).map(|id| format!("{id}:submitted")).collect();
        let answer =
            press(&officer, &list, "confirmation", &[("chosen", &seen[0]), ("chosen", &seen[1])]).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert!(officer.follow(&answer).await.has("people were confirmed"));
        let confirmed = |to: &str| ("registration_confirmed".to_owned(), to.to_owned());
        assert_eq!(mails(&site).await, [confirmed(AWA.email), confirmed(YUSUF.email)]);
        let awa = stored(&site, ids[0]).await;
        assert_eq!(awa.state, RegistrationState::Confirmed);
        assert!(awa.decided_by.is_some() && awa.token_hash.is_some());
        assert_eq!(stored(&site, ids[2]).await.state, RegistrationState::Submitted);
    });
}

#[test]
fn a_refusal_needs_a_reason_which_stays_with_the_registration() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let row = a_registration(&event, AWA).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&event, "")).await;
        let asked = press(&officer, &list, "refusal", &[("only", &format!("{}:confirmed", row.id))]).await;
        let asked = officer.follow(&asked).await;
        assert!(asked.has(AWA.name));
        let carry_out = ("act", "carry_out");
        let silent = officer.submit(&asked, &asked.path, &[carry_out, ("reason_en", " ")]).await;
        assert_eq!(silent.status, 422);
        assert!(silent.has("Say why"));
        let said = [carry_out, ("reason_en", "Only members can take part.")];
        let refused = officer.submit(&asked, &asked.path, &said).await;
        assert_eq!(refused.status, 303, "{refused:?}");
        let row = stored(&site, row.id).await;
        assert_eq!(row.state, RegistrationState::Refused);
        assert_eq!(row.reason.as_deref(), Some("Only members can take part."));
        assert_eq!(mails(&site).await, [("registration_refused".to_owned(), AWA.email.to_owned())]);
        let entry = audit_entry::Entity::find()
            .filter(audit_entry::Column::Action.eq("registration_refused"))
            .one(site.app.db.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(entry.before.as_deref(), Some(r#"{"state":"confirmed"}"#));
        assert_eq!(entry.reason, None);
    });
}

#[test]
fn the_second_of_two_officers_is_told_and_decides_nothing() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().stored_in(&site).await;
        let row = a_registration(&event, AWA).state(RegistrationState::Submitted).stored_in(&site).await;
        let first = an_account(StaffRole::EventOfficer).email("first@itu.example").stored_in(&site).await;
        let (first, second) =
            (site.signed_in(&first).await, site.signed_in_as(StaffRole::EventOfficer).await);
        let seen = second.get(&registrations(&event, "")).await;
        let only = format!("{}:submitted", row.id);
        let list = first.get(&registrations(&event, "")).await;
        press(&first, &list, "confirmation", &[("only", &only)]).await;
        let late = press(&second, &seen, "confirmation", &[("only", &only)]).await;
        let told = second.follow(&late).await;
        assert!(told.has("Not decided, because they changed meanwhile") && told.has(AWA.name), "{told:?}");
        assert!(
            told.has("2 March 2027 at 11:00") && told.has("first@itu.example"),
            "when, and who: {told:?}"
        );
        assert_eq!(stored(&site, row.id).await.state, RegistrationState::Confirmed);
        assert_eq!(mails(&site).await.len(), 1);
    });
}

#[test]
fn nobody_goes_beyond_the_places_without_saying_so() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().places(1).stored_in(&site).await;
        a_registration(&event, AWA).stored_in(&site).await;
        let waits = a_registration(&event, RUPA).state(RegistrationState::Waiting).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&event, "")).await;
        let only = format!("{}:waiting", waits.id);
        let full = officer.follow(&press(&officer, &list, "confirmation", &[("only", &only)]).await).await;
        assert!(full.has("No place is left for"), "{full:?}");
        assert_eq!(stored(&site, waits.id).await.state, RegistrationState::Waiting);
        let beyond = [("chosen", only.as_str()), ("beyond", "yes")];
        press(&officer, &full, "confirmation", &beyond).await;
        assert_eq!(stored(&site, waits.id).await.state, RegistrationState::Confirmed);
    });
}

#[test]
fn nothing_is_decided_once_the_record_is_closed() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::RecordClosed).stored_in(&site).await;
        let row = a_registration(&event, AWA).state(RegistrationState::Submitted).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&event, "")).await;
        assert!(list.has("The record of this event is closed") && !list.has("Decide about several"));
        press(&officer, &list, "confirmation", &[("only", &format!("{}:submitted", row.id))]).await;
        assert_eq!(stored(&site, row.id).await.state, RegistrationState::Submitted);
        assert!(mails(&site).await.is_empty());
    });
}

#[test]
fn a_registration_of_another_event_cannot_be_decided_through_this_one() {
    on_each_database(async |site| {
        let (here, there) = (
            an_event("dakar").open().stored_in(&site).await,
            an_event("geneva").open().stored_in(&site).await,
        );
        let row = a_registration(&there, AWA).state(RegistrationState::Submitted).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let list = officer.get(&registrations(&here, "")).await;
        press(&officer, &list, "confirmation", &[("only", &format!("{}:submitted", row.id))]).await;
        assert_eq!(stored(&site, row.id).await.state, RegistrationState::Submitted);
    });
}
