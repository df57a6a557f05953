//! Remarks are dealt with before anything is final; what was handed in answers the paragraph that demands it.

use domain::{
    report::{NotTaken, ReportStep},
    staff::StaffRole,
};
use entities::report_comment;
use sea_orm::EntityTrait;
use server::reports::stored::{Refused, comments, files};

use super::{READER, WRITER, a_draft, a_forum, declare_everything, officer, step};
use crate::support::on_each_database;

#[test]
fn a_remark_is_dealt_with_first_and_a_report_handed_in_answers_its_paragraph() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let id = a_draft(&site).await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        comments::make(&site.app, &officer(READER), id, ("summary", "Which forums?")).await.unwrap().unwrap();
        let refused = Err(Refused::NotTaken(NotTaken::Remarks(1)));
        assert_eq!(step(&site, READER, id, ReportStep::Clearance).await, refused);
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let document = format!("/en/staff/reports/documents/{id}");
        let page = browser.get(&document).await;
        assert!(page.has("Remarks that nobody has dealt with: 1"), "{page:?}");
        let remark = report_comment::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        comments::settle(&site.app, &officer(WRITER), id, remark.id).await.unwrap().unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        let file = browser.get(&format!("{document}/files/fr/csv")).await;
        let name = file.header("content-disposition").unwrap_or_default();
        assert!(name.contains("council-197-2027-06-01-fr.csv"), "{name}");
        step(&site, WRITER, id, ReportStep::Freezing).await.unwrap();
        let page = browser.get(&document).await;
        for (.., digest) in files::listed(site.app.db.read(), id).await.unwrap() {
            assert!(page.text().contains(&digest), "{digest} in {page:?}");
        }
        let matrix = "/en/staff/mandates?resolution=197&status=done";
        assert!(browser.get(matrix).await.has("Paragraphs: 0"));
        step(&site, WRITER, id, ReportStep::Submission).await.unwrap();
        let page = browser.get(matrix).await;
        assert!(page.has("Paragraphs: 1") && page.has("SG/4") && page.has("Handed in:"), "{page:?}");
        assert!(page.has(&document), "{page:?}");
    });
}
