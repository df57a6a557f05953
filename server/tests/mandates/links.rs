//! Links between records and paragraphs: suggested, confirmed, rejected, remembered, and counted as reports count.

use domain::{
    event::{EventState, Sector},
    mandate::Verdict,
    staff::StaffRole,
};
use entities::{audit_entry, event, mandate_link};
use sea_orm::EntityTrait;

use super::{PAGE, SIX, an_activity};
use crate::support::{Site, an_account, an_event, on_each_database};

async fn held(site: &Site, slug: &str) -> event::Model {
    let event = an_event(slug).state(EventState::RecordClosed).with(|row| {
        row.starts = Some("2026-05-04".into());
        row.ends = Some("2026-05-04".into());
    });
    event.stored_in(site).await
}

async fn mandates_of(site: &Site, id: i64) -> Vec<String> {
    event::Entity::find_by_id(id).one(site.app.db.read()).await.unwrap().unwrap().mandates.0
}

#[test]
fn a_suggestion_that_is_confirmed_is_a_link_and_one_that_is_rejected_never_comes_back() {
    on_each_database(async |site| {
        let (forum, other) = (held(&site, "dakar").await, held(&site, "lima").await);
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(PAGE).await;
        assert!(page.has("EV-DAKAR") && page.has("EV-LIMA") && page.has("Kind and Sector"), "{page:?}");
        let token = page.attribute_after("name=\"_token\"", "value");
        let decide = async |id: i64, verdict: &str| {
            let record = format!("event:{id}");
            let fields = [("_token", token.as_str()), ("id", SIX), ("record", &record), ("verdict", verdict)];
            browser.post("/en/staff/mandates/paragraph/links", &fields).await
        };
        let record = format!("event:{}", forum.id);
        let share = [("_token", token.as_str()), ("id", SIX), ("record", &record), ("verdict", "confirmed")];
        let wrong = [&share[..], &[("share", "150")]].concat();
        let wrong = browser.post("/en/staff/mandates/paragraph/links", &wrong).await;
        assert!(wrong.status == 422 && wrong.has("value=\"150\"") && wrong.has("EV-DAKAR"), "{wrong:?}");
        assert!(!wrong.has("name=\"record\" type=\"text\" value=\"event:"), "{wrong:?}");
        assert!(wrong.has(&format!("share-event-{}-error", forum.id)), "{wrong:?}");
        let answer = decide(forum.id, "confirmed").await;
        assert_eq!(answer.status, 303, "{answer:?}");
        assert_eq!(decide(other.id, "rejected").await.status, 303);
        assert_eq!(mandates_of(&site, forum.id).await, [SIX]);
        assert!(mandates_of(&site, other.id).await.is_empty());
        let page = browser.get(PAGE).await;
        assert!(page.has("EV-DAKAR") && !page.has("EV-LIMA"), "{page:?}");
        assert!(page.has("Records: 1") && page.has("Done"), "{page:?}");
        // The link is taken away by the same button, and the record is not suggested again.
        assert_eq!(decide(forum.id, "rejected").await.status, 303);
        assert!(mandates_of(&site, forum.id).await.is_empty());
        let page = browser.get(PAGE).await;
        assert!(!page.has("EV-DAKAR") && page.has("Records: 0"), "{page:?}");
        let links = mandate_link::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(links.len(), 2);
        assert!(links.iter().all(|link| link.verdict == Verdict::Rejected));
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let actions: Vec<&str> = trail.iter().map(|entry| entry.action.as_str()).collect();
        let expected = ["mandate_link_confirmed", "mandate_link_rejected", "mandate_link_rejected"];
        assert_eq!(actions, expected);
    });
}

#[test]
fn a_record_is_linked_by_its_reference_with_shares_that_make_a_hundred_at_most() {
    on_each_database(async |site| {
        an_activity(&site, "ACT-1", |_| ()).await;
        let browser = site.signed_in_as(StaffRole::EventOfficer).await;
        let token = browser.get(PAGE).await.attribute_after("name=\"_token\"", "value");
        let link = async |id: &str, record: &str, share: &str| {
            let fields = [
                ("_token", token.as_str()),
                ("id", id),
                ("record", record),
                ("verdict", "confirmed"),
                ("share", share),
            ];
            browser.post("/en/staff/mandates/paragraph/links", &fields).await
        };
        assert_eq!(link(SIX, "ACT-1", "60").await.status, 303);
        let too_much = link("R98-RCC-2024/TSB/1", "ACT-1", "41").await;
        assert_eq!(too_much.status, 422);
        assert!(too_much.has("value=\"41\"") && too_much.has("value=\"ACT-1\""), "{too_much:?}");
        assert_eq!(link("R98-RCC-2024/TSB/1", "ACT-1", "40").await.status, 303);
        assert_eq!(link(SIX, "ACT-1", "x").await.status, 422);
        let unknown = link(SIX, "ACT-2", "").await;
        assert!(unknown.status == 422 && unknown.has("No record has this reference"), "{unknown:?}");
        let page = browser.get(PAGE).await;
        assert!(page.has("ACT-1") && page.has("60"), "{page:?}");
    });
}

#[test]
fn an_officer_decides_about_the_events_of_the_own_sector_only() {
    on_each_database(async |site| {
        let event = held(&site, "dakar").await;
        let account = an_account(StaffRole::EventOfficer).of_sector(Sector::R).stored_in(&site).await;
        let browser = site.signed_in(&account).await;
        let page = browser.get(PAGE).await;
        assert!(!page.has("EV-DAKAR"), "what is not the officer's is not suggested: {page:?}");
        let (token, record) =
            (page.attribute_after("name=\"_token\"", "value"), format!("event:{}", event.id));
        let fields = [("_token", token.as_str()), ("id", SIX), ("record", &record), ("verdict", "confirmed")];
        let answer = browser.post("/en/staff/mandates/paragraph/links", &fields).await;
        assert_eq!(answer.status, 403);
        assert!(mandates_of(&site, event.id).await.is_empty());
        // Nor about other records of other Sectors.
        an_activity(&site, "ACT-1", |row| row.sectors = ["ITU-T"].iter().collect()).await;
        assert!(!browser.get(PAGE).await.has("ACT-1"));
        let fields = [("_token", token.as_str()), ("id", SIX), ("record", "ACT-1"), ("verdict", "confirmed")];
        assert_eq!(browser.post("/en/staff/mandates/paragraph/links", &fields).await.status, 403);
        let viewer = site.signed_in_as(StaffRole::Viewer).await;
        assert_eq!(viewer.get(PAGE).await.status, 200);
        assert_eq!(viewer.post("/en/staff/mandates/paragraph/links", &fields).await.status, 403);
    });
}

#[test]
fn the_matrix_counts_as_reports_do_and_narrows_by_what_is_asked() {
    on_each_database(async |site| {
        let parent = held(&site, "week").await;
        let linked = |mandates: &[&str]| mandates.iter().collect::<domain::texts::CodeList>();
        an_event("child")
            .state(EventState::Held)
            .with(|row| {
                row.starts = Some("2026-06-01".into());
                row.parent_id = Some(parent.id);
                row.mandates = linked(&[SIX]);
            })
            .stored_in(&site)
            .await;
        an_activity(&site, "ACT-1", |row| row.mandates = linked(&[SIX, "R197-APT-2022/SG/4"])).await;
        let browser = site.signed_in_as(StaffRole::Viewer).await;
        let page = browser.get("/en/staff/mandates?resolution=98&status=done").await;
        assert!(page.has("Paragraphs: 1") && page.has("TSB+BDT+BR/6"), "{page:?}");
        assert!(page.has("June 2026") && page.has("WTSA-28"), "{page:?}");
        let none = browser.get("/en/staff/mandates?from=2027-01-01&status=done").await;
        assert!(none.has("Paragraphs: 0"), "{none:?}");
        let organ = browser.get("/en/staff/mandates?organ=COUNCIL").await;
        assert!(organ.has("Paragraphs: 2") && organ.has("COUNCIL/2"), "{organ:?}");
        let wrong = browser.get("/en/staff/mandates?from=May&to=2027-01-01").await;
        assert!(wrong.status == 422 && wrong.has("value=\"May\""), "{wrong:?}");
        assert_eq!(browser.get("/en/staff/mandates?from=2027-01-02&to=2027-01-01").await.status, 422);
        assert_eq!(browser.get("/en/staff/mandates/paragraph?id=R98/1").await.status, 404);
        let old = browser.get("/en/staff/mandates/paragraph?id=R98-CITEL-2022/SG20/5").await;
        assert!(old.has("The next revision continues it as") && old.has("R98-RCC-2024/SG20/4"), "{old:?}");
    });
}

#[test]
fn what_stands_under_a_linked_event_answers_with_it_and_is_not_suggested() {
    on_each_database(async |site| {
        let week = held(&site, "week").await;
        let child = an_event("child").state(EventState::Held).with(|row| {
            row.starts = Some("2026-06-01".into());
            row.parent_id = Some(week.id);
        });
        child.stored_in(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(PAGE).await;
        let behind = |page: &crate::support::Answer| {
            page.text().split("may answer").nth(1).is_some_and(|rest| rest.contains("EV-CHILD"))
        };
        assert!(behind(&page), "nobody linked it yet: {page:?}");
        let (token, record) =
            (page.attribute_after("name=\"_token\"", "value"), format!("event:{}", week.id));
        let fields = [("_token", token.as_str()), ("id", SIX), ("record", &record), ("verdict", "confirmed")];
        assert_eq!(browser.post("/en/staff/mandates/paragraph/links", &fields).await.status, 303);
        let page = browser.get(PAGE).await;
        assert!(page.has("EV-CHILD") && !behind(&page), "{page:?}");
    });
}
