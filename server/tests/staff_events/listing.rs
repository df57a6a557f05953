//! The list of events, and who may see and touch which.

use app::urls;
use domain::{
    event::{EventState, Sector},
    language::Language,
    staff::StaffRole,
};

use super::an_officer_of;
use crate::support::{an_event, on_each_database};

const LIST: &str = "/en/staff/events";

#[test]
fn officers_find_events_by_state_sector_year_and_words_without_accents() {
    on_each_database(async |site| {
        let thies = an_event("thies").titled("Séminaire de Thiès").state(EventState::Draft);
        thies.stored_in(&site).await;
        an_event("geneva").with(|event| event.sectors.0 = vec!["ITU-R".into()]).stored_in(&site).await;
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let finds = async |query: &str| {
            let page = officer.get(&format!("{LIST}?{query}")).await;
            assert_eq!(page.status, 200);
            (page.has("Séminaire de Thiès"), page.has("Forum geneva"))
        };
        assert_eq!(finds("").await, (true, true));
        assert_eq!(finds("state=draft").await, (true, false));
        assert_eq!(finds("sector=ITU-R").await, (false, true));
        assert_eq!(finds("year=2027&kind=forum").await, (true, true));
        assert_eq!(finds("year=2026").await, (false, false));
        assert_eq!(finds("text=THIES+seminaire").await, (true, false));
        assert_eq!(finds("text=ev-geneva").await, (false, true));
        assert_eq!(finds("state=nonsense&year=1e9").await, (true, true));
    });
}

#[test]
fn an_event_of_another_sector_can_be_read_and_not_touched() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let officer = an_officer_of(&site, Sector::R).await;
        assert!(officer.get(LIST).await.has("Read only"));
        let overview = officer.get(&urls::staff_event(Language::EN, event.id, "")).await;
        assert_eq!(overview.status, 200);
        assert!(!overview.has("Open registration"));
        for part in [
            "details",
            "cancellation",
            "record-closing",
            "registrations",
            "attendance",
            "headcounts",
            "registrations.csv",
        ] {
            let answer = officer.get(&urls::staff_event(Language::EN, event.id, part)).await;
            assert_eq!(answer.status, 403, "{part}");
        }
    });
}

#[test]
fn a_viewer_sees_events_and_nothing_of_people() {
    on_each_database(async |site| {
        let event = an_event("dakar").stored_in(&site).await;
        let viewer = site.signed_in_as(StaffRole::Viewer).await;
        assert!(!viewer.get(LIST).await.has("New event"));
        for part in ["details", "registrations", "registrations.xlsx", "attendance", "headcounts"] {
            let answer = viewer.get(&urls::staff_event(Language::EN, event.id, part)).await;
            assert_eq!(answer.status, 403, "{part}");
        }
        let stranger = site.browser().get(LIST).await;
        assert_eq!((stranger.status, stranger.location()), (303, "/en/staff/sign-in?next=/en/staff/events"));
    });
}
