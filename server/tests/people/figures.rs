//! What a merge does to figures: the same as if one person had come from the beginning.

use domain::staff::StaffRole;
use entities::event;
use sea_orm::{ActiveModelTrait, Set};
use serde_json::Value;
use server::{authorize::Permit, facts::close_record, imports::kinds::Kind::Participants};

use super::{merges, merges_two, named, undoes};
use crate::{
    imports::import,
    reports::facts_of,
    support::{Site, an_event, on_each_database},
};

const HEAD: &str = "event_ref,name,role,state,person_ref,email,gender,country,mode,days\n";

/// Awa in two countries, the other rows of somebody else; `second` is how Lima knows her.
fn rows(second: &str) -> String {
    format!(
        "{HEAD}EV-DAKAR,Awa Diop,participant,attended,P1,awa@artp.example,,SEN,on_site,1\n\
         EV-LIMA,{second},female,PER,remote,1\n\
         EV-LIMA,Karma Dorji,participant,attended,P3,karma@dit.example,male,BTN,on_site,1\n"
    )
}

async fn three_forums(site: &Site) -> Vec<event::Model> {
    let mut events = Vec::new();
    for slug in ["dakar", "lima"] {
        events.push(an_event(slug).state(domain::event::EventState::Held).stored_in(site).await);
    }
    events
}

/// The figures, without the digest of the facts, which holds random keys.
async fn figures(site: &Site) -> Value {
    facts_of(site).await
}

#[test]
fn a_merge_makes_the_figures_that_one_person_would_have_made_and_undoing_brings_them_back() {
    on_each_database(async |site| {
        let events = three_forums(&site).await;
        // As it would be with one person, on the same platform.
        import(&site, Participants, &rows("Diop Awa,participant,attended,P1,awa@artp.example")).await;
        let one_person = figures(&site).await;
        assert_eq!(one_person["participation"]["distinct_people"], 2);
        assert_eq!(one_person["participation"]["developing"]["distinct_people"], 2);
        forget_everybody(&site).await;
        import(&site, Participants, &rows("Diop Awa,participant,attended,,diop@mail.example")).await;
        let two_people = figures(&site).await;
        assert_eq!(two_people["participation"]["distinct_people"], 3);
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "Diop Awa").await);
        assert_eq!(merges_two(&officer, kept, other, &[]).await.status, 303);
        assert_eq!(figures(&site).await, one_person);
        // Closing the record of one between the merge and its undoing changes nothing either.
        for event in &events {
            close_record(&site.app.db, &Permit::command_line(), event.id, site.now()).await.unwrap().unwrap();
        }
        let closed = figures(&site).await;
        assert_eq!(closed["participation"], one_person["participation"]);
        assert_eq!(closed["countries"], one_person["countries"]);
        undoes(&officer, kept, merges(&site).await[0].id).await;
        assert_eq!(figures(&site).await["participation"], two_people["participation"]);
        assert_eq!(figures(&site).await["countries"], two_people["countries"]);
    });
}

#[test]
fn two_rows_of_one_event_are_one_participation_once_their_people_are_one() {
    on_each_database(async |site| {
        let events = three_forums(&site).await;
        let row =
            |name: &str, mode: &str| format!("EV-DAKAR,{name},participant,attended,,,female,SEN,{mode},1\n");
        import(&site, Participants, &format!("{HEAD}{}", row("Awa Diop", "both"))).await;
        let one_person = figures(&site).await;
        forget_everybody(&site).await;
        let both = format!("{HEAD}{}{}", row("Awa Diop", "on_site"), row("Diop Awa", "remote"));
        import(&site, Participants, &both).await;
        close_record(&site.app.db, &Permit::command_line(), events[0].id, site.now()).await.unwrap().unwrap();
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "Diop Awa").await);
        assert_eq!(figures(&site).await["participation"]["participations"], 2);
        merges_two(&officer, kept, other, &[]).await;
        let merged = figures(&site).await;
        assert_eq!(merged["participation"], one_person["participation"]);
        assert_eq!(merged["countries"], one_person["countries"]);
        assert_eq!(merged["registrations"]["attended"], 2, "both rows stay on record");
    });
}

/// Takes everybody off the record again.
pub(super) async fn forget_everybody(site: &Site) {
    use sea_orm::ConnectionTrait;
    for table in ["registrations", "persons", "audit_entries"] {
        site.app.db.writer().execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
    }
}

#[test]
fn erasing_somebody_who_was_merged_changes_no_figure() {
    on_each_database(async |site| {
        let mut events = three_forums(&site).await;
        import(&site, Participants, &rows("Diop Awa,participant,attended,,diop@mail.example")).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let (kept, other) = (named(&site, "Awa Diop").await, named(&site, "Diop Awa").await);
        merges_two(&officer, kept, other, &[]).await;
        let lima = events.remove(1);
        close_record(&site.app.db, &Permit::command_line(), lima.id, site.now()).await.unwrap().unwrap();
        let before = figures(&site).await;
        let row = super::registrations(&site).await.remove(0);
        let secret = server::web::secrets::issue();
        let opened = entities::registration::ActiveModel {
            id: Set(row.id),
            token_hash: Set(Some(secret.digest.clone())),
            ..Default::default()
        };
        opened.update(site.app.db.writer()).await.unwrap();
        super::erasing::erases(&site, &secret.token).await;
        assert_eq!(figures(&site).await, before);
        assert_eq!(super::people(&site).await.len(), 1, "nothing is left of her but of Karma");
    });
}
