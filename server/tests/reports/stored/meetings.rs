//! Days of meetings that officers enter reach every report: its period, who receives it, and when. What is
//! frozen keeps the days that it was frozen with.

use domain::{
    language::Language,
    obligation::MeetingDays,
    report::{Format, ReportKind, ReportStep},
    staff::StaffRole,
};
use server::{
    authorize::Permit,
    mandates::enter_meeting,
    reports::{
        Report,
        meetings::{calendar, default_period},
        stored::reading,
    },
};

use super::{READER, WRITER, a_draft, a_forum, declare_everything, step, stored};
use crate::{
    reports::shown::plain,
    support::{Site, on_each_database},
};

/// The Council opens on this day and closes ten days later.
async fn the_council_opens(site: &Site, opens: &str) {
    let opens: chrono::NaiveDate = opens.parse().unwrap();
    the_council_is(site, opens, opens.checked_add_days(chrono::Days::new(10))).await;
}

async fn the_council_is(site: &Site, opens: chrono::NaiveDate, closes: Option<chrono::NaiveDate>) {
    let days = MeetingDays { opens: Some(opens), closes, documents_due: None, source: "a letter".into() };
    enter_meeting(&site.app, &Permit::command_line(), ("C27", None), &days).await.unwrap().unwrap();
}

/// The words of a report as a page.
fn words(site: &Site, report: &Report) -> String {
    let locale = site.app.locales.or_english(Language::EN);
    let bytes = report.file(Format::Html, locale, &site.app.countries, site.now()).unwrap();
    plain(&String::from_utf8(bytes).unwrap())
}

async fn report(site: &Site, id: i64) -> Report {
    reading::computed(&site.app, &stored(site, id).await).await.unwrap().report
}

#[test]
fn days_that_officers_enter_bound_periods_and_stand_in_the_header() {
    on_each_database(async |site| {
        let usual = async |today: &str| {
            let calendar = calendar(site.app.db.read()).await.unwrap();
            let today = today.parse().unwrap();
            let period = default_period(ReportKind::Council197, &calendar, today).unwrap();
            (period.from().to_string(), period.to().to_string())
        };
        assert_eq!(usual("2027-07-01").await, ("2026-04-28".into(), "2027-07-02".into()));
        a_forum(&site).await;
        let id = a_draft(&site).await;
        assert!(words(&site, &report(&site, id).await).contains("Place and dates to be confirmed"));
        the_council_is(&site, "2027-06-15".parse().unwrap(), None).await;
        let header = words(&site, &report(&site, id).await);
        assert!(header.contains("15 June 2027 onwards"), "when it closes is not fixed: {header}");
        the_council_opens(&site, "2027-06-15").await;
        assert_eq!(usual("2027-06-01").await, ("2026-04-28".into(), "2027-06-15".into()));
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get("/en/staff/reports").await;
        assert!(page.has("28 April 2026") && page.has("15 June 2027"), "{page:?}");
        let header = words(&site, &report(&site, id).await);
        assert!(header.contains("15 June 2027 to 25 June 2027") && header.contains("(C27)"), "{header}");
    });
}

#[test]
fn a_frozen_report_keeps_the_days_and_one_that_was_cleared_before_they_moved_is_not_frozen() {
    on_each_database(async |site| {
        a_forum(&site).await;
        the_council_opens(&site, "2027-06-15").await;
        let id = a_draft(&site).await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        the_council_opens(&site, "2027-06-16").await;
        assert!(step(&site, WRITER, id, ReportStep::Freezing).await.is_err(), "other days were cleared");
        the_council_opens(&site, "2027-06-15").await;
        step(&site, WRITER, id, ReportStep::Freezing).await.unwrap();
        the_council_opens(&site, "2027-06-22").await;
        assert!(words(&site, &report(&site, id).await).contains("15 June 2027 to 25 June 2027"));
        let now = reading::counted(&site.app, &stored(&site, id).await).await.unwrap().report;
        assert!(words(&site, &now).contains("22 June 2027 to 2 July 2027"));
        // Everywhere it is called by the meeting that it was frozen for.
        the_council_opens(&site, "2027-05-31").await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = format!("/en/staff/reports/documents/{id}");
        for path in ["/en/staff/reports/documents", &page, &format!("{page}/comparison")] {
            let page = browser.get(path).await;
            assert!(page.has("Council 2027: ") && !page.has("Council 2028: "), "{path}: {page:?}");
        }
    });
}
