//! What countries need and ask for: written down within a region, taken from asked to held, told in the report.

use domain::{
    country::Region,
    event::EventState,
    report::{Format, ReportKind},
    request::RequestState,
    staff::StaffRole,
};
use entities::{audit_entry, need, support_request};
use sea_orm::EntityTrait;

use crate::{
    reports::{facts_of_kind, html_of_kind, report_of, rules::rules_under_each_table},
    support::{Browser, Site, an_account, an_event, on_each_database},
};

const NEED: [(&str, &str); 6] = [
    ("theme", "iot"),
    ("priority", "high"),
    ("date", "2026-06"),
    ("source", "Questionnaire <2026>"),
    ("text", "Formation aux capteurs"),
    ("language", "fr"),
];

async fn token(browser: &Browser) -> String {
    browser.get("/en/staff/needs/new").await.attribute_after("name=\"_token\"", "value")
}

async fn sent(browser: &Browser, path: &str, country: &str, more: &[(&str, &str)]) -> crate::support::Answer {
    let token = token(browser).await;
    let mut fields = vec![("_token", token.as_str()), ("country", country)];
    fields.extend(NEED);
    fields.extend(more);
    browser.post(path, &fields).await
}

async fn a_request(browser: &Browser) -> String {
    let answer =
        sent(browser, "/en/staff/requests/new", "SEN", &[("kind", "workshop"), ("wanted", "2027")]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
    answer.location().split('?').next().unwrap_or_default().to_owned()
}

async fn state(site: &Site) -> RequestState {
    support_request::Entity::find().one(site.app.db.read()).await.unwrap().unwrap().state
}

#[test]
fn a_need_is_written_down_corrected_and_removed() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let wrong = sent(&browser, "/en/staff/needs/new", "XXX", &[]).await;
        assert!(wrong.status == 422 && wrong.has("Questionnaire &lt;2026&gt;"), "{wrong:?}");
        assert_eq!(sent(&browser, "/en/staff/needs/new", "SEN", &[]).await.status, 303);
        let list = browser.get("/en/staff/needs?country=SEN&theme=iot").await;
        assert!(
            list.has("Needs: 1") && list.has("Formation aux capteurs") && list.has("lang=\"fr\""),
            "{list:?}"
        );
        assert!(browser.get("/en/staff/needs?theme=kpi").await.has("Needs: 0"));
        let row = need::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        let page = format!("/en/staff/needs/{}", row.id);
        let seen = browser.get(&page).await.attribute_after("name=\"seen\"", "value");
        assert_eq!(sent(&browser, &page, "MLI", &[("seen", "of yesterday")]).await.status, 409);
        assert_eq!(sent(&browser, &page, "MLI", &[("seen", &seen)]).await.status, 303);
        let after = need::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((after.country.as_str(), &after.need_ref), ("MLI", &row.need_ref));
        let form = browser.get(&page).await;
        let token = token(&browser).await;
        assert_eq!(browser.post(&format!("{page}/removal"), &[("_token", &token)]).await.status, 303);
        assert_eq!(browser.get(&page).await.status, 404);
        // Whoever was working on it loses nothing, and can enter it anew.
        let late = browser.submit(&form, &page, &[("text", "Typed <meanwhile>")]).await;
        assert!(late.status == 409 && late.has("Typed &lt;meanwhile&gt;"), "{late:?}");
        assert!(late.has("Somebody removed this meanwhile"), "{late:?}");
        assert_eq!(browser.submit(&late, "/needs/new", &[]).await.status, 303);
        let trail = audit_entry::Entity::find().all(site.app.db.read()).await.unwrap();
        let actions: Vec<&str> = trail.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(actions, ["need_entered", "need_changed", "need_removed", "need_entered"]);
    });
}

#[test]
fn a_form_that_is_sent_twice_is_entered_once() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let send = async |path: &str| {
            let more = [("kind", "workshop"), ("wanted", "2027")];
            let (one, other) =
                tokio::join!(sent(&browser, path, "SEN", &more), sent(&browser, path, "SEN", &more));
            assert_eq!((one.status, other.status), (303, 303));
        };
        send("/en/staff/needs/new").await;
        send("/en/staff/requests/new").await;
        let needs = need::Entity::find().all(site.app.db.read()).await.unwrap();
        let requests = support_request::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!((needs.len(), requests.len()), (1, 1));
        let other = sent(&browser, "/en/staff/needs/new", "MLI", &[]).await;
        assert_eq!(other.status, 303);
        assert_eq!(need::Entity::find().all(site.app.db.read()).await.unwrap().len(), 2);
    });
}

#[test]
fn a_request_waits_again_when_its_event_is_cancelled() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Announced).stored_in(&site).await;
        let browser = site.signed_in_as(StaffRole::EventOfficer).await;
        let request = a_request(&browser).await;
        let token = token(&browser).await;
        for (to, event) in [("accepted", ""), ("planned", event.event_ref.as_str())] {
            let fields = [("_token", token.as_str()), ("state", to), ("event", event)];
            assert_eq!(browser.post(&format!("{request}/state"), &fields).await.status, 303);
        }
        let step = app::urls::staff_event(domain::language::Language::EN, event.id, "cancellation");
        let page = browser.get(&step).await;
        assert_eq!(browser.submit(&page, "/cancellation", &[("reason", "Flood")]).await.status, 303);
        let row = support_request::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((row.state, row.event_id), (RequestState::Accepted, None));
        assert!(!browser.get(&request).await.has("Forum dakar"));
    });
}

#[test]
fn a_regional_office_works_on_its_own_region_only() {
    on_each_database(async |site| {
        let everywhere = site.signed_in_as(StaffRole::ReportOfficer).await;
        for country in ["SEN", "PER"] {
            assert_eq!(sent(&everywhere, "/en/staff/needs/new", country, &[]).await.status, 303);
        }
        let request = a_request(&everywhere).await;
        let africa = an_account(StaffRole::EventOfficer).of_region(Region::Afr).stored_in(&site).await;
        let americas = an_account(StaffRole::EventOfficer).of_region(Region::Ams).stored_in(&site).await;
        let (africa, americas) = (site.signed_in(&africa).await, site.signed_in(&americas).await);
        assert!(africa.get("/en/staff/needs").await.has("Needs: 1"));
        assert_eq!(sent(&africa, "/en/staff/needs/new", "SEN", &[]).await.status, 303);
        let wrong = sent(&africa, "/en/staff/needs/new", "PER", &[]).await;
        assert!(wrong.status == 422 && wrong.has("in your own region"), "{wrong:?}");
        let rows = need::Entity::find().all(site.app.db.read()).await.unwrap();
        let of_peru = rows.iter().find(|row| row.country.as_str() == "PER").unwrap();
        assert_eq!(africa.get(&format!("/en/staff/needs/{}", of_peru.id)).await.status, 403);
        assert_eq!(americas.get(&request).await.status, 403);
        let token = token(&americas).await;
        let step = [("_token", token.as_str()), ("state", "accepted")];
        assert_eq!(americas.post(&format!("{request}/state"), &step).await.status, 403);
        assert_eq!(state(&site).await, RequestState::Asked);
        assert_eq!(site.signed_in_as(StaffRole::Viewer).await.get("/en/staff/needs").await.status, 403);
    });
}

#[test]
fn a_request_goes_from_asked_to_held_with_an_event_behind_it() {
    on_each_database(async |site| {
        let event = an_event("dakar").state(EventState::Announced).stored_in(&site).await;
        let browser = site.signed_in_as(StaffRole::EventOfficer).await;
        let request = a_request(&browser).await;
        let token = token(&browser).await;
        let step = async |to: &str, event: &str, reason: &str| {
            let fields = [("_token", token.as_str()), ("state", to), ("event", event), ("reason", reason)];
            browser.post(&format!("{request}/state"), &fields).await
        };
        assert_eq!(step("held", "", "").await.status, 422, "not from here");
        assert_eq!(step("declined", "", " ").await.status, 422, "without a reason");
        assert_eq!(step("accepted", "", "").await.status, 303);
        let unknown = step("planned", "EV-NONE", "").await;
        assert!(unknown.status == 422 && unknown.has("value=\"EV-NONE\""), "{unknown:?}");
        let lima =
            an_event("lima").state(EventState::Announced).with(|row| row.host_country = "PER".parse().ok());
        let lima = lima.stored_in(&site).await;
        let elsewhere = step("planned", &lima.event_ref, "").await;
        assert!(elsewhere.status == 422 && elsewhere.has("not in the country that asks"), "{elsewhere:?}");
        assert!(elsewhere.has("name=\"elsewhere\"") && state(&site).await == RequestState::Accepted);
        let old = an_event("old").state(EventState::RecordClosed).with(|row| {
            (row.starts, row.ends) = (Some("2019-05-06".into()), Some("2019-05".into()));
        });
        let before = step("planned", &old.stored_in(&site).await.event_ref, "").await;
        assert!(before.status == 422 && before.has("over before the support was asked for"), "{before:?}");
        assert_eq!(step("planned", &event.event_ref, "").await.status, 303);
        assert!(browser.get(&request).await.has("Forum dakar"));
        let details = browser.get(&format!("{request}/details")).await;
        let later = browser.submit(&details, "/details", &[("date", "2199-01")]).await;
        assert!(later.status == 422 && later.has("over before the support was asked for"), "{later:?}");
        let early = step("held", "", "").await;
        assert!(early.status == 422 && early.has("has not taken place yet"), "{early:?}");
        let mut row = sea_orm::IntoActiveModel::into_active_model(event);
        row.state = sea_orm::Set(EventState::Held);
        sea_orm::ActiveModelTrait::update(row, site.app.db.writer()).await.unwrap();
        assert_eq!(step("held", "", "").await.status, 303);
        assert_eq!(state(&site).await, RequestState::Held);
        let page = browser.get(&request).await;
        assert!(!page.has("name=\"state\""), "nothing is left to be done: {page:?}");
    });
}

#[test]
fn what_is_needed_stands_in_the_report_on_needs_and_beside_countries_not_reached() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        assert_eq!(sent(&browser, "/en/staff/needs/new", "SEN", &[]).await.status, 303);
        a_request(&browser).await;
        let facts = facts_of_kind(&site, ReportKind::Needs).await;
        assert_eq!(facts["needs"][0]["country"], "SEN");
        assert_eq!(
            (&facts["requests"][0]["state"], &facts["requests"][0]["kind"]),
            (&"asked".into(), &"workshop".into())
        );
        assert!(facts["not_reached"].to_string().contains("SEN"));
        let printed = rules_under_each_table(&site, &report_of(&site, ReportKind::Needs).await);
        assert!(printed.contains(&22) && printed.contains(&23), "{printed:?}");
        let other = facts_of_kind(&site, ReportKind::Wtsa98).await;
        assert!(other["needs"].is_null() && other["requests"].is_null());
        let page = html_of_kind(&site, ReportKind::Needs, Format::Html).await;
        assert!(
            page.contains("Formation aux capteurs") && page.contains("Questionnaire &lt;2026&gt;"),
            "{page}"
        );
        assert!(
            page.contains("Needs stated by countries") && page.contains("Requests for support"),
            "{page}"
        );
        let introduction = "lists the needs that countries have stated";
        assert!(page.contains(introduction) && !page.contains("not recorded here"), "{page}");
    });
}
