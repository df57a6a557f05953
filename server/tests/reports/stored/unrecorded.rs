//! Who came and was never recorded is unknown, and not zero; a document says of how many events that is so.

use domain::{event::EventState, registration::Qualifier, staff::StaffRole};
use entities::headcount;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::{a_draft, a_forum};
use crate::support::{an_event, on_each_database};

#[test]
fn what_nobody_recorded_is_said_beside_the_figures() {
    on_each_database(async |site| {
        let lima = an_event("lima").state(EventState::Held).stored_in(&site).await;
        let id = a_draft(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let file = format!("/en/staff/reports/documents/{id}/files/en/html");
        let unknown = browser.get(&file).await;
        assert!(unknown.has("Attendance is on record for none of them"), "{unknown:?}");
        assert!(!unknown.has("Participations: 0"), "{unknown:?}");
        a_forum(&site).await;
        let partly = browser.get(&file).await;
        assert!(partly.has("a number of participants on record: 1 of 2."), "{partly:?}");
        assert!(partly.has("Participations: 3."), "{partly:?}");
        // Zero is a figure.
        let zero = headcount::Model {
            id: 1,
            event_id: lima.id,
            country: String::new(),
            gender: String::new(),
            mode: String::new(),
            source: "minutes".into(),
            count: Some(0),
            countries: None,
            qualifier: Qualifier::Exact,
            chosen_at: None,
            chosen_by: None,
        };
        let tx = site.app.db.write().await.unwrap();
        zero.into_active_model().reset_all().insert(&tx).await.unwrap();
        tx.commit().await.unwrap();
        let known = browser.get(&file).await;
        assert!(!known.has("a number of participants on record"), "{known:?}");
    });
}
