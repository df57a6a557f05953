//! Records beside events, entered and corrected by officers.

use domain::{event::Sector, staff::StaffRole};
use entities::{activity, audit_entry};
use sea_orm::EntityTrait;

use crate::support::{Browser, Site, an_account, on_each_database};

const WHOLE: [(&str, &str); 9] = [
    ("activity_ref", "Y.4000"),
    ("kind", "recommendation"),
    ("title_en", "Requirements of <sensors>"),
    ("sectors", "ITU-T"),
    ("date", "2026-06"),
    ("stage", "consented"),
    ("languages", "fr"),
    ("themes", "iot"),
    ("mandates", "R98-RCC-2024/SG20/1"),
];

async fn sent(browser: &Browser, path: &str, change: &[(&str, &str)]) -> crate::support::Answer {
    let page = browser.get("/en/staff/activities/new").await;
    let token = page.attribute_after("name=\"_token\"", "value");
    let mut fields = vec![("_token", token.as_str())];
    fields.extend(WHOLE.iter().filter(|(name, _)| change.iter().all(|(other, _)| other != name)));
    fields.extend(change.iter().filter(|(_, text)| !text.is_empty()));
    browser.post(path, &fields).await
}

async fn stored(site: &Site) -> activity::Model {
    activity::Entity::find().one(site.app.db.read()).await.unwrap().expect("a record")
}

#[test]
fn a_record_is_entered_and_goes_through_its_stages() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let new = "/en/staff/activities/new";
        let wrong = sent(&browser, new, &[("date", "June"), ("title_en", "")]).await;
        assert!(
            wrong.status == 422 && wrong.has("value=\"June\"") && wrong.has("value=\"Y.4000\""),
            "{wrong:?}"
        );
        assert_eq!(sent(&browser, new, &[]).await.status, 303);
        let row = stored(&site).await;
        assert_eq!(
            (row.languages.0.as_slice(), row.date.as_deref()),
            (&["fr".to_owned()][..], Some("2026-06"))
        );
        let twice = sent(&browser, new, &[]).await;
        assert!(twice.status == 422 && twice.has("on record already"), "{twice:?}");
        let list = browser.get("/en/staff/activities?kind=recommendation").await;
        assert!(list.has("Requirements of &lt;sensors&gt;") && list.has("Consent (AAP)"), "{list:?}");
        assert!(browser.get("/en/staff/activities?kind=report").await.has("Records: 0"));
        let page = format!("/en/staff/activities/{}", row.id);
        let seen = browser.get(&page).await.attribute_after("name=\"seen\"", "value");
        // A stage is known by its name in any language.
        let approved = [("stage", " aprobación "), ("seen", seen.as_str())];
        assert_eq!(sent(&browser, &page, &approved).await.status, 303);
        assert_eq!(stored(&site).await.stage.as_deref(), Some("approved"));
        assert_eq!(sent(&browser, &page, &approved).await.status, 409, "somebody was faster");
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let actions: Vec<&str> = trail.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(actions, ["activity_added", "activity_changed"]);
    });
}

#[test]
fn an_officer_of_one_sector_leaves_the_records_of_others_alone() {
    on_each_database(async |site| {
        let everywhere = site.signed_in_as(StaffRole::EventOfficer).await;
        assert_eq!(sent(&everywhere, "/en/staff/activities/new", &[]).await.status, 303);
        let account = an_account(StaffRole::EventOfficer).of_sector(Sector::D).stored_in(&site).await;
        let officer = site.signed_in(&account).await;
        let wrong = sent(&officer, "/en/staff/activities/new", &[("activity_ref", "Z")]).await;
        assert!(wrong.status == 422 && wrong.has("Keep your own Sector"), "{wrong:?}");
        let page = format!("/en/staff/activities/{}", stored(&site).await.id);
        let seen = officer.get(&page).await.attribute_after("name=\"seen\"", "value");
        let taken = [("sectors", "ITU-D"), ("seen", seen.as_str())];
        assert_eq!(sent(&officer, &page, &taken).await.status, 403);
        assert_eq!(stored(&site).await.sectors.0, ["ITU-T"]);
        assert_eq!(officer.get("/en/staff/activities/99").await.status, 404);
    });
}

#[test]
fn a_form_that_is_sent_twice_at_once_makes_one_record() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let new = "/en/staff/activities/new";
        let (one, other) = tokio::join!(sent(&browser, new, &[]), sent(&browser, new, &[]));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "{one:?} {other:?}");
        assert_eq!(activity::Entity::find().all(site.app.db.read()).await.unwrap().len(), 1);
    });
}
