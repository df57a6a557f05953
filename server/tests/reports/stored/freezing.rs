//! What is frozen stays, whatever becomes of people, lists and records.

use domain::{
    language::Language,
    report::{Format, Passage, ReportState, ReportStep},
    staff::StaffRole,
};
use entities::{participation_fact, person, registration, report_file, report_record};
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, QueryOrder, Set};
use server::{
    authorize::Permit,
    facts::close_record,
    reports::{
        Report,
        stored::{
            Refused,
            comparison::compare,
            files,
            reading::{self, hex},
            steps::take_with,
            texts::{NotKept, Sent, keep},
        },
    },
};

use super::{READER, WRITER, a_draft, a_forum, a_frozen_report, declare_everything, officer, step, stored};
use crate::support::{Browser, Site, on_each_database};

/// Erases somebody behind the link of their registration.
async fn erases(site: &Site, row: &registration::Model) {
    let secret = server::web::secrets::issue();
    let opened = registration::ActiveModel {
        id: Set(row.id),
        token_hash: Set(Some(secret.digest.clone())),
        ..Default::default()
    };
    opened.update(site.app.db.writer()).await.unwrap();
    let browser = site.browser();
    let page = browser.get(&format!("/en/r/{}/erasure", secret.token)).await;
    assert_eq!(browser.submit(&page, "/erasure", &[]).await.status, 303);
}

/// Merges the first two people on record.
pub(super) async fn merges(site: &Site) {
    let people =
        person::Entity::find().order_by_asc(person::Column::Id).all(site.app.db.read()).await.unwrap();
    let officer = site.signed_in_as(StaffRole::EventOfficer).await;
    let (kept, other) = (people[0].id, people[1].id);
    let page = officer.get(&format!("/en/staff/people/{kept}/merger/{other}")).await;
    let answer = officer.submit(&page, &format!("/merger/{other}"), &[]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
}

/// Confirms that Bangladesh graduates.
pub(super) async fn graduates(officer: &Browser) {
    let page = officer.get("/en/staff/lists/BGD/LDC").await;
    let answer = officer.submit(&page, "/confirmation", &[("confirmed_by", "A/RES/76/8")]).await;
    assert_eq!(answer.status, 303, "{answer:?}");
}

/// The formats that are compared; PDF in three languages, one of each script.
fn formats(language: Language) -> Vec<Format> {
    let all = Format::ALL.iter().copied();
    all.filter(|format| *format != Format::Pdf || ["en", "ar", "zh"].contains(&language.as_str())).collect()
}

/// Every file of a report: language, format and bytes.
async fn all_files(site: &Site, id: i64) -> Vec<(String, Vec<u8>)> {
    let row = stored(site, id).await;
    let mut made = Vec::new();
    for locale in site.app.locales.iter() {
        for format in formats(locale.language) {
            let bytes = files::file(&site.app, &row, locale, format).await.unwrap();
            made.push((format!("{} {format}", locale.language), bytes));
        }
    }
    made
}

/// The same files, printed once more from what was kept.
async fn printed_again(site: &Site, id: i64) -> Vec<(String, Vec<u8>)> {
    let kept = reading::record(site.app.db.read(), id).await.unwrap();
    let report = kept.report().unwrap();
    let mut made = Vec::new();
    for locale in site.app.locales.iter() {
        for format in formats(locale.language) {
            let bytes = report.file(format, locale, &site.app.countries, kept.made).unwrap();
            made.push((format!("{} {format}", locale.language), bytes));
        }
    }
    made
}

async fn facts(site: &Site, id: i64) -> Report {
    reading::computed(&site.app, &stored(site, id).await).await.unwrap().report
}

#[test]
fn erasing_merging_and_a_graduation_change_nothing_in_a_frozen_report() {
    on_each_database(async |site| {
        let (event, mut people) = a_forum(&site).await;
        close_record(&site.app.db, &Permit::command_line(), event.id, site.now()).await.unwrap().unwrap();
        let id = a_frozen_report(&site).await;
        let before = facts(&site, id).await.outcome;
        let files = all_files(&site, id).await;
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = officer.get(&format!("/en/staff/reports/documents/{id}")).await;
        assert!(page.has(&before.facts.report.facts_sha256), "{page:?}");
        site.after(chrono::Duration::days(40));
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        merges(&site).await;
        graduates(&officer).await;
        erases(&site, &people.remove(2)).await;
        assert_eq!(facts(&site, id).await.outcome, before);
        assert_eq!(all_files(&site, id).await, files);
        assert_eq!(printed_again(&site, id).await, files);
        let kept = reading::record(site.app.db.read(), id).await.unwrap();
        assert_eq!(
            kept.recomputed().unwrap().outcome,
            before,
            "the facts that were kept give the same figures"
        );
        let now = reading::counted(&site.app, &stored(&site, id).await).await.unwrap().report.outcome;
        let people = |outcome: &domain::report::Outcome| outcome.facts.participation.distinct_people;
        assert_eq!(
            (people(&before), people(&now)),
            (Some(3), Some(2)),
            "the merge counts for what is counted now"
        );
        let ldc = |outcome: &domain::report::Outcome| outcome.facts.participation.by_class[0].cells.countries;
        assert!(ldc(&now) < ldc(&before), "the graduation counts for what is counted now");
        assert_eq!(participation_fact::Entity::find().count(site.app.db.read()).await.unwrap(), 3);
    });
}

#[test]
fn a_frozen_report_keeps_files_with_digests_and_takes_no_text() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let id = a_frozen_report(&site).await;
        let row = stored(&site, id).await;
        assert_eq!((row.state, row.frozen_by.as_deref()), (ReportState::Frozen, Some(WRITER)));
        let kept = report_file::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(kept.len(), 36, "six formats in six languages");
        for file in &kept {
            assert_eq!(file.sha256, hex(&file.content));
            assert_eq!(file.size, i64::try_from(file.content.len()).unwrap());
        }
        let record = report_record::Entity::find_by_id(id).one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!(record.record_sha256, hex(&record.record));
        assert_eq!(record.facts_sha256, facts(&site, id).await.outcome.facts.report.facts_sha256);
        let text =
            Sent { passage: Passage::Summary, body: "Late".into(), mark: String::new(), is_current: false };
        let english = domain::language::Language::EN;
        let answer = keep(&site.app, &officer(WRITER), id, english, &[text]).await.unwrap();
        assert!(matches!(answer, Err(NotKept::Refused(_))), "{answer:?}");
        for (who, next) in [(WRITER, ReportStep::Return), (READER, ReportStep::Freezing)] {
            assert!(step(&site, who, id, next).await.is_err(), "{next}");
        }
    });
}

#[test]
fn without_fonts_nothing_is_frozen_and_the_page_says_what_to_install() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let id = a_draft(&site).await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        let before = stored(&site, id).await;
        let nowhere = ["/nowhere"];
        let asked = (ReportStep::Freezing, None);
        let answer = take_with(&site.app, &officer(WRITER), id, asked, &nowhere).await.unwrap();
        let lacking = vec!["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"];
        assert_eq!(answer, Err(Refused::NoFonts(lacking)));
        assert_eq!(stored(&site, id).await, before);
        assert_eq!(report_file::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
        assert_eq!(report_record::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
        step(&site, WRITER, id, ReportStep::Freezing).await.unwrap();
    });
}

#[test]
fn a_revision_prints_its_number_and_what_it_corrects() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let first = a_frozen_report(&site).await;
        let id = step(&site, WRITER, first, ReportStep::Revision).await.unwrap();
        let body = "Corrects the number of countries to {participation.countries}.".to_owned();
        let text = Sent { passage: Passage::Correction, body, mark: String::new(), is_current: false };
        let english = domain::language::Language::EN;
        keep(&site.app, &officer(WRITER), id, english, &[text]).await.unwrap().unwrap();
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        step(&site, WRITER, id, ReportStep::Freezing).await.unwrap();
        let locale = site.app.locales.or_english(english);
        let bytes = files::file(&site.app, &stored(&site, id).await, locale, Format::Docx).await.unwrap();
        let words = crate::reports::words(&bytes);
        assert!(
            words.contains("Rev.1") && words.contains("Corrects the number of countries to 3."),
            "{words}"
        );
        assert!(words.contains("The sheets were lost."), "what was declared is printed: {words}");
        let compared = compare(&site.app, &stored(&site, first).await, Some(&stored(&site, id).await)).await;
        assert!(compared.unwrap().figures.is_empty());
    });
}
