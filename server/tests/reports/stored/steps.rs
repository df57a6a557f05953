//! The steps of a report, as rules and on the pages of staff.

use domain::{
    registration::RegistrationState,
    report::{NotTaken, Passage, ReportState, ReportStep},
    staff::StaffRole,
};
use sea_orm::ConnectionTrait;
use server::reports::{
    drafts::ITSELF,
    stored::{
        Refused, quality, reading,
        texts::{self, Sent},
    },
};

use super::{
    READER, WRITER, a_draft, a_forum, a_frozen_report, declare_everything, officer, period, step, stored,
};
use crate::reports::figures::share_of;
use crate::support::{AWA, RUPA, Site, a_registration, an_account, an_event, on_each_database};

const NOT: fn(NotTaken) -> Result<i64, Refused> = |why| Err(Refused::NotTaken(why));

#[test]
fn a_report_is_cleared_by_a_second_person_once_every_event_is_complete_or_declared() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let id = a_draft(&site).await;
        assert_eq!(step(&site, WRITER, id, ReportStep::Review).await, Ok(id));
        assert_eq!(step(&site, WRITER, id, ReportStep::Clearance).await, NOT(NotTaken::NobodyLeft));
        an_account(StaffRole::ReportOfficer).email(READER).stored_in(&site).await;
        assert_eq!(step(&site, WRITER, id, ReportStep::Clearance).await, NOT(NotTaken::SamePerson));
        assert_eq!(step(&site, READER, id, ReportStep::Clearance).await, NOT(NotTaken::Incomplete(1)));
        assert_eq!(step(&site, READER, id, ReportStep::Freezing).await, NOT(NotTaken::NotFromHere));
        declare_everything(&site).await;
        assert_eq!(step(&site, READER, id, ReportStep::Clearance).await, Ok(id));
        let row = stored(&site, id).await;
        assert_eq!((row.state, row.cleared_by.as_deref()), (ReportState::Cleared, Some(READER)));
    });
}

/// Writes into a report.
async fn writes(site: &Site, who: &str, id: i64, body: &str) {
    let english = domain::language::Language::EN;
    let texts = reading::passages(site.app.db.read(), id).await.unwrap();
    let text = Sent {
        passage: Passage::Summary,
        body: body.into(),
        mark: texts::mark(texts.first()),
        is_current: false,
    };
    texts::keep(&site.app, &officer(who), id, english, &[text]).await.unwrap().unwrap();
}

#[test]
fn nobody_clears_what_they_have_worked_on_since_it_was_last_cleared() {
    on_each_database(async |site| {
        const SECOND: &str = "second@itu.example";
        a_forum(&site).await;
        for who in [WRITER, SECOND, READER] {
            an_account(StaffRole::ReportOfficer).email(who).stored_in(&site).await;
        }
        let id = a_draft(&site).await;
        // Second writes, and Writer after that.
        writes(&site, SECOND, id, "One").await;
        writes(&site, WRITER, id, "Two").await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        for who in [WRITER, SECOND] {
            assert_eq!(step(&site, who, id, ReportStep::Clearance).await, NOT(NotTaken::SamePerson), "{who}");
        }
        // What is declared while it is read is printed, too.
        let lacking = quality::lacking(&site.app, period()).await.unwrap();
        let gap = (lacking[0].event.id, lacking[0].gaps[0].0);
        site.after(chrono::Duration::minutes(1));
        quality::declare(&site.app, &officer(READER), &[gap], "Lost").await.unwrap();
        assert_eq!(step(&site, READER, id, ReportStep::Clearance).await, NOT(NotTaken::NobodyLeft));
        let third = an_account(StaffRole::Administrator).email("third@itu.example").stored_in(&site).await;
        step(&site, &third.email, id, ReportStep::Clearance).await.unwrap();
        // It is written on once more: who had worked on what was cleared may read it now.
        site.after(chrono::Duration::minutes(1));
        step(&site, WRITER, id, ReportStep::Return).await.unwrap();
        writes(&site, WRITER, id, "Three").await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        assert_eq!(step(&site, WRITER, id, ReportStep::Clearance).await, NOT(NotTaken::SamePerson));
        step(&site, SECOND, id, ReportStep::Clearance).await.unwrap();
    });
}

#[test]
fn what_moved_since_it_was_cleared_is_not_frozen() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        let id = a_draft(&site).await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        let late = a_registration(&event, RUPA).state(RegistrationState::Attended);
        late.with(|row| row.email = Some("late@buet.example".into())).stored_in(&site).await;
        assert_eq!(step(&site, WRITER, id, ReportStep::Freezing).await, NOT(NotTaken::Moved));
        assert_eq!(step(&site, WRITER, id, ReportStep::Return).await, Ok(id));
        assert_eq!(stored(&site, id).await.cleared_digest, None);
    });
}

#[test]
fn what_the_records_are_called_is_cleared_with_the_figures() {
    on_each_database(async |site| {
        let (event, _) = a_forum(&site).await;
        let elsewhere = an_event("elsewhere").with(|row| {
            row.first_day = "2031-05-04".parse().ok();
            row.last_day = row.first_day;
            (row.starts, row.ends) = (Some("2031-05-04".into()), Some("2031-05-04".into()));
        });
        let elsewhere = elsewhere.stored_in(&site).await;
        let id = a_draft(&site).await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        let cleared = stored(&site, id).await.cleared_digest;
        let digest = async || {
            let computed = reading::computed(&site.app, &stored(&site, id).await).await.unwrap();
            Some(reading::digest(&computed.report).unwrap())
        };
        rename(&site, elsewhere.id, "city", "Geneva").await;
        assert_eq!(digest().await, cleared, "the report does not name it");
        rename(&site, event.id, "city", "Timbuktu").await;
        assert_ne!(digest().await, cleared);
        assert_eq!(step(&site, WRITER, id, ReportStep::Freezing).await, NOT(NotTaken::Moved));
        rename(&site, event.id, "city", event.city.as_deref().unwrap_or_default()).await;
        assert_eq!(digest().await, cleared);
        rename(&site, elsewhere.id, "first_day", "2027-05-04").await;
        assert_ne!(digest().await, cleared, "the report announces it");
        rename(&site, elsewhere.id, "first_day", "2031-05-04").await;
        assert_eq!(digest().await, cleared);
        rename(&site, event.id, "mandates", "R98-RCC-2024/TSB+BDT+BR/6").await;
        let answering = digest().await;
        share_of(&site, &event, 40).await;
        assert_ne!(digest().await, answering, "the report prints how much of it answers the paragraph");
        rename(&site, event.id, "title", r#"{"en":"Nobody cleared this","fr":"Ni ceci"}"#).await;
        assert_eq!(step(&site, WRITER, id, ReportStep::Freezing).await, NOT(NotTaken::Moved));
    });
}

/// Changes a text of an event behind the platform's back.
async fn rename(site: &Site, id: i64, column: &str, text: &str) {
    let sql = format!("UPDATE events SET {column} = '{text}' WHERE id = {id}");
    site.app.db.writer().execute_unprepared(&sql).await.unwrap();
}

#[test]
fn a_correction_is_a_revision_that_says_what_it_corrects() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let first = a_frozen_report(&site).await;
        let second = step(&site, WRITER, first, ReportStep::Revision).await.unwrap();
        assert_ne!(first, second);
        let row = stored(&site, second).await;
        assert_eq!((row.revision, row.corrects_id, row.state), (1, Some(first), ReportState::Draft));
        assert_eq!(step(&site, WRITER, first, ReportStep::Revision).await, NOT(NotTaken::Revised));
        // Its days are those of what it corrects, whatever a form says.
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(&format!("/en/staff/reports/documents/{second}")).await;
        assert!(page.has("name=\"agenda_item\"") && !page.has("name=\"from\""), "{page:?}");
        let days = [("from", "2020-01-01"), ("to", "2021-01-01"), ("owner", WRITER)];
        assert_eq!(browser.submit(&page, "/header", &days).await.status, 303);
        let after = stored(&site, second).await;
        assert_eq!((after.period_from, after.period_to), (row.period_from, row.period_to));
        assert_eq!(step(&site, WRITER, second, ReportStep::Review).await, NOT(NotTaken::NoCorrection));
        assert_eq!(step(&site, WRITER, first, ReportStep::Submission).await, Ok(first));
        assert_eq!(stored(&site, first).await.state, ReportState::Submitted);
    });
}

#[test]
fn a_report_that_is_due_is_drafted_by_itself_with_its_figures() {
    on_each_database(async |site| {
        use domain::{
            country::Developing,
            language::Language,
            report::{Audience, ReportKind},
        };
        use server::reports::drafts::{Author, Definition, draft};
        a_forum(&site).await;
        let definition = Definition {
            kind: ReportKind::Council197,
            subject: None,
            period: period(),
            compare: None,
            developing: Developing::Itu,
            audience: Audience::Internal,
            original: Language::EN,
        };
        let id = draft(&site.app, Author::Itself, &definition, WRITER).await.unwrap().unwrap();
        let row = stored(&site, id).await;
        assert_eq!((row.created_by.as_str(), row.owner.as_str()), (ITSELF, WRITER));
        let page = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = page.get(&format!("/ar/staff/reports/documents/{id}")).await;
        assert!(page.has("تلقائيًا") && !page.has(ITSELF), "{page:?}");
        let computed = reading::computed(&site.app, &row).await.unwrap();
        assert_eq!(computed.report.outcome.facts.participation.distinct_people, Some(3));
        let without = Definition { kind: ReportKind::Statement, ..definition };
        assert!(draft(&site.app, Author::Itself, &without, WRITER).await.unwrap().is_err());
    });
}

#[test]
fn a_report_is_kept_read_remarked_on_and_sent_on_the_pages_of_staff() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let form = browser.get("/en/staff/reports").await;
        assert!(form.has("Keep as a report"), "{form:?}");
        let token = form.attribute_after("name=\"_token\"", "value");
        let fields = [
            ("_token", token.as_str()),
            ("kind", "council-197"),
            ("from", "2026-06-01"),
            ("to", "2027-06-01"),
            ("language", "en"),
            ("format", "docx"),
            ("developing", "itu"),
            ("audience", "internal"),
        ];
        let half = [&fields[..], &[("compare_from", "2025-06-01")]].concat();
        assert_eq!(browser.post("/en/staff/reports/drafts", &half).await.status, 422);
        let answer = browser.post("/en/staff/reports/drafts", &fields).await;
        let page = browser.follow(&answer).await;
        assert!(page.has("The draft is kept.") && page.has("People"), "{page:?}");
        assert!(page.has("One event lacks data"), "{page:?}");
        assert_eq!(browser.submit(&page, "/comments", &[("body", "")]).await.status, 422);
        let remark = [("body", "Which <forums>?"), ("passage", "summary")];
        let page = browser.follow(&browser.submit(&page, "/comments", &remark).await).await;
        assert!(page.has("Which &lt;forums&gt;?") && page.has("Remark made"), "{page:?}");
        let page = browser.follow(&browser.submit(&page, "/settlement", &[]).await).await;
        assert!(page.has("The remark is settled."), "{page:?}");
        let wrong = browser.submit(&page, "/header", &[("number", "C27/14"), ("date", "soon")]).await;
        assert!(wrong.status == 422 && wrong.has("value=\"C27/14\""), "{wrong:?}");
        let fields = [("number", "C27/14"), ("agenda_item", "PL 1.4"), ("date", "2027-05-02")];
        let stale = wrong;
        let page = browser.follow(&browser.submit(&stale, "/header", &fields).await).await;
        assert!(page.has("The header is saved.") && page.has("C27/14"), "{page:?}");
        let told = browser.submit(&stale, "/header", &[("agenda_item", "PL 2"), ("date", "")]).await;
        assert!(told.status == 422 && told.has("Somebody else changed the header meanwhile"), "{told:?}");
        assert!(told.has("value=\"PL 2\"") && browser.get(&page.path).await.has("PL 1.4"), "{told:?}");
        let page = browser.follow(&browser.submit(&told, "/header", &fields).await).await;
        assert!(page.has("The header is saved.") && page.has("C27/14"), "{page:?}");
        let title = "Council 2027: ";
        assert!(page.has(title), "{page:?}");
        let order = browser.submit(&page, "/header", &[("from", "2027-06-02"), ("to", "2027-06-01")]).await;
        assert!(order.status == 422 && order.has("The period must end after its first day."), "{order:?}");
        let none = browser.submit(&page, "/header", &[("to", "soon")]).await;
        assert!(none.status == 422 && none.has("value=\"soon\""), "{none:?}");
        let days = [("from", "2027-07-01"), ("to", "2027-08-01")];
        let moved = browser.follow(&browser.submit(&page, "/header", &days).await).await;
        assert!(moved.has("1 July 2027") && !moved.has("One event lacks data"), "{moved:?}");
        let days = [("from", "2026-06-01"), ("to", "2027-06-01")];
        let page = browser.follow(&browser.submit(&moved, "/header", &days).await).await;
        assert!(page.has("The header is saved.") && page.has("One event lacks data"), "{page:?}");
        let page = browser.follow(&browser.submit(&page, "/steps/review", &[]).await).await;
        assert!(
            page.has("The report is in review.") && page.has("cleared by somebody who has not worked on it"),
            "{page:?}"
        );
        assert!(browser.get("/en/staff/reports/documents").await.has("C27/14"));
        let viewer = site.signed_in_as(StaffRole::Viewer).await;
        let seen = viewer.get(&page.path).await;
        assert!(seen.status == 200 && !seen.has("<textarea"), "{seen:?}");
        let file = format!("{}/files/fr/json", page.path.split('?').next().unwrap());
        assert_eq!(viewer.get(&file).await.status, 200);
        let own = page.path.replace("?done=review", "/steps/return");
        assert_eq!(viewer.post(&own, &[]).await.status, 403);
    });
}

#[test]
fn the_page_on_data_quality_names_what_is_missing_and_takes_a_reason() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let other = an_event("later").state(domain::event::EventState::Held);
        let other = other.with(|row| row.event_ref = "EV-OTHER".into()).stored_in(&site).await;
        a_registration(&other, AWA).state(RegistrationState::Attended).stored_in(&site).await;
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let address = "/en/staff/reports/quality?from=2026-06-01&to=2027-06-01";
        assert!(!browser.get(address).await.has("attendance recorded in part"));
        a_registration(&other, RUPA).state(RegistrationState::Confirmed).stored_in(&site).await;
        let page = browser.get(address).await;
        assert!(page.has("Confirmed, neither present nor absent: 1"), "{page:?}");
        assert!(page.has("Gender not stated") && page.has("Record not closed"), "{page:?}");
        let gap = format!("{}:gender", other.id);
        let ticked = ("gap", gap.as_str());
        let without = browser.submit(&page, "/declarations", &[ticked, ("act", "declare")]).await;
        assert!(without.status == 422 && without.has("Say why"), "{without:?}");
        let fields = [ticked, ("act", "declare"), ("reason", "The <sheet> was lost.")];
        let page = browser.follow(&browser.submit(&page, "/declarations", &fields).await).await;
        assert!(page.has("The &lt;sheet&gt; was lost."), "{page:?}");
        let page = browser
            .follow(&browser.submit(&page, "/declarations", &[ticked, ("act", "withdraw")]).await)
            .await;
        assert!(!page.has("The &lt;sheet&gt; was lost."), "{page:?}");
        // Nothing is declared that is there, whoever sends it.
        let forged = format!("{}:host", other.id);
        let fields = [("gap", forged.as_str()), ("act", "declare"), ("reason", "Lost")];
        let refused = browser.submit(&page, "/declarations", &fields).await;
        assert!(refused.status == 422 && refused.has("no longer missing"), "{refused:?}");
        assert!(quality::declarations(site.app.db.read()).await.unwrap().is_empty());
        let wrong = browser.get("/en/staff/reports/quality?from=x&to=2027-06-01").await;
        assert!(wrong.status == 422 && !wrong.has("No event of the period lacks data"), "{wrong:?}");
    });
}
