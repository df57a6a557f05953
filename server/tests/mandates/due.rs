//! What is due: days that officers enter, owners, reminders once, and the draft that builds itself.

use chrono::{DateTime, Utc};
use domain::{obligation::MeetingDays, report::ReportState, staff::StaffRole};
use entities::{due_report, mail, obligation_notice, report};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryOrder, Set};
use server::{
    authorize::Permit,
    mandates::{enter_meeting, set_owner, tend_obligations},
};

use crate::support::{Site, an_account, on_each_database};

/// The paragraph of Resolution 197 that demands a yearly report to the Council.
const FOUR: &str = "R197-APT-2022/SG/4";
const DUE: &str = "/en/staff/mandates/due";

fn at(site: &Site, moment: &str) {
    let moment: DateTime<Utc> = moment.parse().unwrap();
    site.after(moment - site.now());
}

/// The Council opens on 15 June 2027: documents are due on 16 May.
async fn the_council_is_called(site: &Site) {
    let days = MeetingDays {
        opens: "2027-06-15".parse().ok(),
        closes: None,
        documents_due: None,
        source: "a letter".into(),
    };
    enter_meeting(&site.app, &Permit::command_line(), ("C27", None), &days).await.unwrap().unwrap();
}

async fn told(site: &Site) -> Vec<(String, String)> {
    tend_obligations(&site.app).await.unwrap();
    let rows = mail::Entity::find().order_by_asc(mail::Column::Id).all(site.app.db.read()).await.unwrap();
    rows.into_iter().map(|row| (row.kind, row.recipient)).collect()
}

#[test]
fn a_meeting_whose_day_is_not_fixed_is_listed_and_dated_once_somebody_enters_it() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(DUE).await;
        assert!(page.has("Council 2027") && page.has("Not fixed; planned for 2027"), "{page:?}");
        assert!(page.has("R85-KIGALI-2022/BDT+TSB+BR/1"), "a report without a date: {page:?}");
        assert!(page.has("/en/staff/reports?kind=council-197\""), "{page:?}");
        let token = page.attribute_after("name=\"_token\"", "value");
        let enter = async |meeting: &str, opens: &str, due: &str| {
            let fields = [
                ("_token", token.as_str()),
                ("meeting", meeting),
                ("opens", opens),
                ("documents_due", due),
                ("source", "Letter <7>"),
            ];
            browser.post("/en/staff/mandates/meetings", &fields).await
        };
        let wrong = enter("C27", "June", "").await;
        assert!(
            wrong.status == 422 && wrong.has("value=\"June\"") && wrong.has("Letter &lt;7&gt;"),
            "{wrong:?}"
        );
        let late = enter("C27", "2027-06-15", "2027-06-16").await;
        assert!(late.status == 422 && late.has("on the opening day at the latest"), "{late:?}");
        let slip = enter("C27", "1927-06-15", "").await;
        assert!(slip.status == 422 && slip.has("not planned for this year"), "{slip:?}");
        assert_eq!(enter("X99", "2027-06-15", "").await.status, 422);
        assert_eq!(enter("C27", "2027-06-15", "").await.status, 303);
        let page = browser.get(DUE).await;
        assert!(page.has("16 May 2027") && page.has("rule of the Council"), "{page:?}");
        assert!(page.has("28 April 2026 to 15 June 2027"), "{page:?}");
        // Whoever has not seen what is on record is told, and loses none of it.
        let blind = enter("C27", "", "2027-05-02").await;
        assert!(blind.status == 409 && blind.has("on record already"), "{blind:?}");
        assert!(blind.has("value=\"2027-06-15\"") && blind.has("value=\"2027-05-02\""), "{blind:?}");
        assert!(browser.get(DUE).await.has("16 May 2027"));
        assert_eq!(browser.submit(&blind, "/meetings", &[]).await.status, 303);
        let change = browser.get(&format!("{DUE}?meeting=C27")).await;
        assert!(change.has("value=\"2027-05-02\""), "what is on record stands in the form: {change:?}");
        assert_eq!(browser.submit(&change, "/meetings", &[]).await.status, 303);
        let page = browser.get(DUE).await;
        assert!(page.has("2 May 2027") && page.has("Entered by staff"), "{page:?}");
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let seen = officer.get(DUE).await;
        assert!(!seen.has("name=\"opens\"") && !seen.has("Begin the report"), "{seen:?}");
        // What an officer begins from here is the draft that the list shows, and the one of the due day.
        let form = browser.get("/en/staff/reports?kind=council-197&from=2026-04-28&to=2027-06-15").await;
        assert!(form.has("value=\"2026-04-28\"") && form.has("value=\"2027-06-15\""), "{form:?}");
        let token = form.attribute_after("name=\"_token\"", "value");
        let fields = [
            ("_token", token.as_str()),
            ("kind", "council-197"),
            ("from", "2026-04-28"),
            ("to", "2027-06-15"),
            ("language", "en"),
            ("format", "docx"),
            ("developing", "itu"),
            ("audience", "public"),
        ];
        let draft = browser.post("/en/staff/reports/drafts", &fields).await;
        let path = draft.location().split('?').next().unwrap_or_default().to_owned();
        assert!(path.contains("/reports/documents/"), "{draft:?}");
        assert!(browser.get(DUE).await.has(&path));
        at(&site, "2027-05-02T06:00:00Z");
        tend_obligations(&site.app).await.unwrap();
        let reports = report::Entity::find().all(site.app.db.read()).await.unwrap();
        let begun = due_report::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!((reports.len(), begun.len()), (1, 1));
        assert_eq!(begun[0].report_id, reports[0].id);
    });
}

#[test]
fn the_owner_is_reminded_once_at_ninety_thirty_and_seven_days() {
    on_each_database(async |site| {
        the_council_is_called(&site).await;
        let owner = an_account(StaffRole::EventOfficer).email("owner@itu.example").with(|row| {
            row.language = "fr".parse().ok();
        });
        let owner = owner.stored_in(&site).await;
        let officer =
            an_account(StaffRole::ReportOfficer).email("officer@itu.example").stored_in(&site).await;
        set_owner(&site.app, &Permit::command_line(), FOUR, Some(owner.id)).await.unwrap().unwrap();
        at(&site, "2027-02-14T12:00:00Z");
        assert!(told(&site).await.is_empty());
        at(&site, "2027-02-15T12:00:00Z");
        // Two servers look at once.
        let (one, other) = tokio::join!(tend_obligations(&site.app), tend_obligations(&site.app));
        one.and(other).unwrap();
        let reminded =
            |times: usize| vec![("obligation_reminder".to_owned(), "owner@itu.example".to_owned()); times];
        assert_eq!(told(&site).await, reminded(1));
        let letters = site.letters().await;
        assert!(letters[0].subject.contains("jours restants 90"), "{}", letters[0].subject);
        assert!(
            letters[0].text.contains("Conseil 2027") && letters[0].text.contains(FOUR),
            "{}",
            letters[0].text
        );
        at(&site, "2027-04-16T00:00:00Z");
        assert_eq!(told(&site).await, reminded(2));
        at(&site, "2027-05-12T00:00:00Z");
        assert_eq!(told(&site).await, reminded(3));
        assert_eq!(told(&site).await, reminded(3));
        let marks = obligation_notice::Entity::find().order_by_asc(obligation_notice::Column::Id);
        let marks = marks.all(site.app.db.read()).await.unwrap();
        assert_eq!(marks.iter().map(|mark| mark.days).collect::<Vec<_>>(), [90, 30, 7]);
        // Nobody answers for it any more: every report officer is told of a later deadline.
        set_owner(&site.app, &Permit::command_line(), FOUR, None).await.unwrap().unwrap();
        let later = MeetingDays {
            opens: "2027-06-22".parse().ok(),
            closes: None,
            documents_due: None,
            source: "moved".into(),
        };
        enter_meeting(&site.app, &Permit::command_line(), ("C27", None), &later).await.unwrap().unwrap();
        let rows = told(&site).await;
        assert_eq!(rows.last(), Some(&("obligation_reminder".to_owned(), officer.email)));
    });
}

#[test]
fn on_the_day_the_draft_is_built_once_and_the_report_officers_get_it() {
    on_each_database(async |site| {
        the_council_is_called(&site).await;
        let officer =
            an_account(StaffRole::ReportOfficer).email("officer@itu.example").stored_in(&site).await;
        at(&site, "2027-05-16T06:00:00Z");
        tend_obligations(&site.app).await.unwrap();
        let rows = told(&site).await;
        assert_eq!(rows, [("obligation_draft".to_owned(), "officer@itu.example".to_owned())]);
        let drafts = due_report::Entity::find().all(site.app.db.read()).await.unwrap();
        let [draft] = drafts.as_slice() else { panic!("{drafts:?}") };
        assert_eq!(draft.mandate_id, FOUR);
        let stored = report::Entity::find_by_id(draft.report_id).one(site.app.db.read()).await;
        let stored = stored.unwrap().unwrap();
        assert_eq!((stored.kind.code(), stored.state), ("council-197", ReportState::Draft));
        let days = (stored.period_from.to_string(), stored.period_to.to_string());
        assert_eq!(days, ("2026-04-28".into(), "2027-06-15".into()));
        let letters = site.letters().await;
        let path = format!("/en/staff/reports/documents/{}", draft.report_id);
        assert!(letters[0].text.contains(&path), "{}", letters[0].text);
        let browser = site.signed_in(&officer).await;
        let answer = browser.get(&path).await;
        assert_eq!(answer.status, 200);
        assert!(browser.get(DUE).await.has(&path));
        // After the meeting has opened nobody needs one.
        at(&site, "2027-06-16T06:00:00Z");
        assert_eq!(told(&site).await.len(), 1);
    });
}

#[test]
fn a_draft_begun_before_the_opening_is_fixed_covers_the_days_since_the_last_meeting_and_follows_it() {
    on_each_database(async |site| {
        let called = async |opens: Option<&str>, documents_due: Option<&str>| {
            let days = MeetingDays {
                opens: opens.and_then(|day| day.parse().ok()),
                closes: None,
                documents_due: documents_due.and_then(|day| day.parse().ok()),
                source: "a letter".into(),
            };
            enter_meeting(&site.app, &Permit::command_line(), ("C27", None), &days).await.unwrap().unwrap();
        };
        called(None, Some("2027-05-16")).await;
        an_account(StaffRole::ReportOfficer).stored_in(&site).await;
        at(&site, "2027-05-16T06:00:00Z");
        assert_eq!(told(&site).await.len(), 1);
        let covered = async || {
            let rows = report::Entity::find().all(site.app.db.read()).await.unwrap();
            let [row] = rows.as_slice() else { panic!("{rows:?}") };
            (row.period_from.to_string(), row.period_to.to_string())
        };
        assert_eq!(covered().await, ("2026-04-28".into(), "2027-06-15".into()));
        called(Some("2027-06-22"), Some("2027-05-16")).await;
        tend_obligations(&site.app).await.unwrap();
        assert_eq!(covered().await, ("2026-04-28".into(), "2027-06-22".into()));
        // The meeting moves, and its documents are due later: the same draft comes to its officers again.
        called(Some("2027-07-20"), None).await;
        tend_obligations(&site.app).await.unwrap();
        assert_eq!(covered().await, ("2026-04-28".into(), "2027-07-20".into()));
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let id = report::Entity::find().one(site.app.db.read()).await.unwrap().unwrap().id;
        let path = format!("/en/staff/reports/documents/{id}");
        assert!(browser.get(DUE).await.has(&path));
        assert!(browser.get(&path).await.has("Days moved with the meeting"));
        at(&site, "2027-05-21T06:00:00Z");
        tend_obligations(&site.app).await.unwrap();
        let letters = site.letters().await;
        let reminder = &letters.last().unwrap().text;
        assert!(reminder.contains("The draft has been begun") && reminder.contains(&path), "{reminder}");
        at(&site, "2027-06-20T06:00:00Z");
        let rows = told(&site).await;
        assert_eq!(rows.iter().filter(|(kind, _)| kind == "obligation_draft").count(), 3, "{rows:?}");
        assert_eq!(covered().await, ("2026-04-28".into(), "2027-07-20".into()));
    });
}

/// The plenipotentiary opens on 14 October 2030, and two paragraphs demand one report to it.
async fn the_plenipotentiary_is_called(site: &Site) {
    let days = MeetingDays {
        opens: "2030-10-14".parse().ok(),
        closes: None,
        documents_due: None,
        source: "a letter".into(),
    };
    enter_meeting(&site.app, &Permit::command_line(), ("PP-30", None), &days).await.unwrap().unwrap();
}

#[test]
fn a_report_that_two_paragraphs_demand_is_begun_once_and_nobody_is_told_twice() {
    on_each_database(async |site| {
        the_plenipotentiary_is_called(&site).await;
        let owner = an_account(StaffRole::EventOfficer).email("owner@itu.example").stored_in(&site).await;
        let officer =
            an_account(StaffRole::ReportOfficer).email("officer@itu.example").stored_in(&site).await;
        let [five, two] = ["R197-APT-2022/SG/5", "R197-APT-2022/COUNCIL/2"];
        for mandate in [five, two] {
            set_owner(&site.app, &Permit::command_line(), mandate, Some(owner.id)).await.unwrap().unwrap();
        }
        at(&site, "2030-08-15T06:00:00Z");
        assert_eq!(told(&site).await, [("obligation_reminder".to_owned(), "owner@itu.example".to_owned())]);
        let letters = site.letters().await;
        assert!(letters[0].text.contains(five) && letters[0].text.contains(two), "{}", letters[0].text);
        let marks = obligation_notice::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(marks.iter().map(|mark| (mark.days, mark.recipients)).collect::<Vec<_>>(), [(30, 1); 2]);
        // One paragraph changes hands: of the next days each owner is told of their own.
        set_owner(&site.app, &Permit::command_line(), two, Some(officer.id)).await.unwrap().unwrap();
        at(&site, "2030-09-10T06:00:00Z");
        assert_eq!(told(&site).await.len(), 3);
        at(&site, "2030-09-14T06:00:00Z");
        let (one, other) = tokio::join!(tend_obligations(&site.app), tend_obligations(&site.app));
        one.and(other).unwrap();
        let mut drafted: Vec<_> =
            told(&site).await.into_iter().filter(|(kind, _)| kind == "obligation_draft").collect();
        drafted.sort();
        let to = |who: &str| ("obligation_draft".to_owned(), who.to_owned());
        assert_eq!(drafted, [to("officer@itu.example"), to("owner@itu.example")]);
        let stored = report::Entity::find().all(site.app.db.read()).await.unwrap();
        let [stored] = stored.as_slice() else { panic!("{stored:?}") };
        assert_eq!((stored.kind.code(), stored.owner.as_str()), ("pp-197", "owner@itu.example"));
        let given = due_report::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(given.iter().map(|row| row.report_id).collect::<Vec<_>>(), [stored.id; 2]);
    });
}

/// Revisions of the two paragraphs, as a plenipotentiary might adopt them.
const ADOPTED: &str = "\
paragraph,resolution,revision,year,organ,asks_en,report_to,frequency,continues
R197-2030/SG/5,197,\"Rev. Doha, 2030\",2030,SG+BUREAUX,Report to the conference.,Plenipotentiary Conference,once per PP cycle,R197-APT-2022/SG/5
R197-2030/COUNCIL/2,197,\"Rev. Doha, 2030\",2030,COUNCIL,Report to the conference.,Plenipotentiary Conference,once per PP cycle,R197-APT-2022/COUNCIL/2
";

#[test]
fn a_revision_takes_over_who_answers_what_was_reminded_of_and_what_was_begun() {
    on_each_database(async |site| {
        the_plenipotentiary_is_called(&site).await;
        let owner = an_account(StaffRole::EventOfficer).email("owner@itu.example").stored_in(&site).await;
        an_account(StaffRole::ReportOfficer).email("officer@itu.example").stored_in(&site).await;
        for mandate in ["R197-APT-2022/SG/5", "R197-APT-2022/COUNCIL/2"] {
            set_owner(&site.app, &Permit::command_line(), mandate, Some(owner.id)).await.unwrap().unwrap();
        }
        at(&site, "2030-08-15T06:00:00Z");
        assert_eq!(told(&site).await.len(), 1);
        crate::imports::import(&site, server::imports::kinds::Kind::Paragraphs, ADOPTED).await;
        assert_eq!(told(&site).await.len(), 1, "nobody is reminded of the same again");
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = browser.get(DUE).await;
        assert!(page.has("R197-2030/SG/5") && !page.has("R197-APT-2022/SG/5"), "{page:?}");
        assert!(page.has("owner@itu.example"), "whoever answered for the older one: {page:?}");
        at(&site, "2030-09-14T06:00:00Z");
        let drafted = told(&site).await.len();
        assert_eq!(report::Entity::find().all(site.app.db.read()).await.unwrap().len(), 1);
        let again = ADOPTED.replace("2030", "2031").replace("APT-2022", "2030");
        crate::imports::import(&site, server::imports::kinds::Kind::Paragraphs, &again).await;
        assert_eq!(told(&site).await.len(), drafted, "nor is it begun again");
        assert_eq!(report::Entity::find().all(site.app.db.read()).await.unwrap().len(), 1);
    });
}

#[test]
fn a_server_that_was_down_on_the_day_makes_up_for_it() {
    on_each_database(async |site| {
        the_council_is_called(&site).await;
        an_account(StaffRole::ReportOfficer).stored_in(&site).await;
        at(&site, "2027-06-10T06:00:00Z");
        assert_eq!(told(&site).await.len(), 1);
        let drafts = due_report::Entity::find().all(site.app.db.read()).await.unwrap();
        assert_eq!(drafts.len(), 1);
    });
}

#[test]
fn a_report_that_was_not_handed_in_when_the_meeting_opened_stays_in_sight() {
    on_each_database(async |site| {
        the_council_is_called(&site).await;
        an_account(StaffRole::ReportOfficer).stored_in(&site).await;
        at(&site, "2027-05-16T06:00:00Z");
        tend_obligations(&site.app).await.unwrap();
        let db = site.app.db.writer();
        let draft = report::Entity::find().one(db).await.unwrap().unwrap();
        let path = format!("/en/staff/reports/documents/{}", draft.id);
        let missed = async || {
            let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
            let page = officer.get(DUE).await.text();
            let rest = page.split_once("Not handed in").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
            rest.split("<h2>").next().unwrap_or_default().to_owned()
        };
        at(&site, "2027-06-15T06:00:00Z");
        assert!(!missed().await.contains(&path), "it opens today");
        for day in ["2027-06-16T06:00:00Z", "2028-06-15T06:00:00Z"] {
            at(&site, day);
            let missed = missed().await;
            assert!(missed.contains("15 June 2027") && missed.contains(&path), "{missed}");
        }
        let handed_in = report::ActiveModel {
            state: Set(ReportState::Submitted),
            submitted_at: Set(Some(site.now())),
            ..draft.into_active_model()
        };
        handed_in.update(db).await.unwrap();
        let missed = missed().await;
        assert!(!missed.contains("15 June 2027"), "{missed}");
    });
}

#[test]
fn only_who_may_says_who_answers_for_a_report() {
    on_each_database(async |site| {
        let owner = an_account(StaffRole::ReportOfficer).email("owner@itu.example").stored_in(&site).await;
        let browser = site.signed_in(&owner).await;
        let page = browser.get(&format!("/en/staff/mandates/paragraph?id={FOUR}")).await;
        let (token, id) = (page.attribute_after("name=\"_token\"", "value"), owner.id.to_string());
        let assign = async |mandate: &str, account: &str| {
            let fields = [("_token", token.as_str()), ("id", mandate), ("owner", account)];
            browser.post("/en/staff/mandates/paragraph/owner", &fields).await.status
        };
        assert_eq!(assign(FOUR, &id).await, 303);
        assert_eq!(assign("R197-APT-2022/SG/1", &id).await, 404, "it demands no report");
        assert_eq!(assign(FOUR, "999").await, 404);
        assert!(browser.get(DUE).await.has("owner@itu.example"));
        let officer = site.signed_in_as(StaffRole::EventOfficer).await;
        let page = officer.get(&format!("/en/staff/mandates/paragraph?id={FOUR}")).await;
        assert!(page.has("owner@itu.example") && !page.has("<select id=\"owner\""), "{page:?}");
    });
}

#[test]
fn two_officers_who_enter_days_at_once_are_told_and_nothing_is_erased_unseen() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::ReportOfficer).await;
        let other = site.signed_in_as(StaffRole::ReportOfficer).await;
        for (first, second) in [
            (("opens", "2027-06-15"), ("documents_due", "2027-05-02")),
            (("opens", "2027-06-16"), ("documents_due", "2027-05-03")),
        ] {
            let page = browser.get(&format!("{DUE}?meeting=C27")).await;
            let of_other = other.get(&format!("{DUE}?meeting=C27")).await;
            let source = ("source", "a letter");
            let (one, two) = ([first, source], [second, source]);
            let (one, two) = tokio::join!(
                browser.submit(&page, "/meetings", &one),
                other.submit(&of_other, "/meetings", &two),
            );
            let mut statuses = [one.status, two.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [303, 409], "{one:?} {two:?}");
        }
    });
}

#[test]
fn who_answers_is_said_twice_at_once_without_a_fault() {
    on_each_database(async |site| {
        let owner = an_account(StaffRole::ReportOfficer).stored_in(&site).await;
        let permit = Permit::command_line();
        let (one, other) = tokio::join!(
            set_owner(&site.app, &permit, FOUR, Some(owner.id)),
            set_owner(&site.app, &permit, FOUR, Some(owner.id)),
        );
        assert_eq!((one.unwrap(), other.unwrap()), (Ok(()), Ok(())));
    });
}
