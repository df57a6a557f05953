//! Reports for everybody beside those that are frozen already: over other days that overlap with theirs.

use std::fmt::Write as _;

use domain::{
    country::{Developing, Iso3},
    language::Language,
    period::Period,
    report::{Audience, Gap, ReportKind, ReportStep},
};
use entities::{event, report_record};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use server::{
    authorize::Permit,
    facts::{close_record, reopen_record},
    imports::kinds::Kind,
    reference,
    reports::{
        drafts::{Author, Definition, draft},
        stored::{comparison::compare, quality, reading},
    },
};

use super::{READER, WRITER, officer, step, stored};
use crate::{
    imports::import,
    support::{Site, on_each_database},
};

const EVENTS: &str = "\
event_ref,kind,title_en,sectors,parent_ref,start,end,mode,host_country,state
EV-1,forum,Forum on sensors,ITU-T,,2024-03-10,2024-03-10,on_site,CHE,held
EV-2,forum,Forum on data,ITU-T,,2024-09-10,2024-09-10,on_site,CHE,held
EV-3,forum,Forum on cities,ITU-T,,2025-03-10,2025-03-10,on_site,CHE,held
";

/// How many came from each country to each of the events: one from Senegal to the second.
const CAME: [(&str, [usize; 3]); 6] = [
    ("SEN", [3, 1, 5]),
    ("MLI", [4, 4, 4]),
    ("NER", [5, 5, 5]),
    ("TCD", [4, 1, 4]),
    ("KEN", [6, 6, 6]),
    ("CHE", [7, 7, 7]),
];

/// Some came from Kenya to these, and from every other Member State to the first event: where few countries are counted
/// at few events, a report tells no event's guests whatever is out.
const EARLIER: [&str; 6] = ["EV-4", "EV-5", "EV-6", "EV-7", "EV-8", "EV-9"];

const HEADER: &str = "event_ref,name,role,state,gender,email,country,mode,days\n";

async fn a_record(site: &Site) {
    let mut events = EVENTS.to_owned();
    let mut text = HEADER.to_owned();
    for (number, event) in EARLIER.into_iter().enumerate() {
        let _ =
            writeln!(events, "{event},forum,Forum {event},ITU-T,,2020-0{}-10,,on_site,CHE,held", number + 1);
        for guest in 0..4 {
            let email = format!("{event}-{guest}@x.example");
            let _ = writeln!(text, "{event},Guest {email},participant,attended,female,{email},KEN,on_site,1");
        }
    }
    import(site, Kind::Events, &events).await;
    let lists = reference::lists(site.app.db.read()).await.unwrap();
    let opened = "2024-03-10".parse().unwrap();
    let members = lists.countries().iter().map(|one| one.iso3);
    let members: Vec<Iso3> = members.filter(|one| lists.is_member_state_on(*one, opened)).collect();
    let others = members.iter().map(Iso3::as_str).filter(|code| CAME.iter().all(|(one, _)| one != code));
    for (country, came) in CAME.into_iter().chain(others.map(|code| (code, [3, 0, 0]))) {
        for (event, people) in (1..).zip(came) {
            for number in 0..people {
                let email = format!("{country}-{event}-{number}@x.example");
                let _ = writeln!(
                    text,
                    "EV-{event},Guest {email},participant,attended,female,{email},{country},on_site,1"
                );
            }
        }
    }
    // Few men came from Africa, and more from Europe.
    for (number, country) in ["KEN", "CHE", "CHE", "CHE", "CHE"].into_iter().enumerate() {
        let _ = writeln!(
            text,
            "EV-1,Man {number},participant,attended,male,man-{number}@x.example,{country},on_site,1"
        );
    }
    import(site, Kind::Participants, &text).await;
    for event in ["EV-1", "EV-2", "EV-3"].into_iter().chain(EARLIER) {
        close(site, event).await;
    }
}

async fn event(site: &Site, event_ref: &str) -> event::Model {
    let found = event::Entity::find().filter(event::Column::EventRef.eq(event_ref));
    found.one(site.app.db.read()).await.unwrap().expect("the event")
}

async fn close(site: &Site, event_ref: &str) {
    let id = event(site, event_ref).await.id;
    close_record(&site.app.db, &Permit::command_line(), id, site.now()).await.unwrap().unwrap();
}

async fn a_public_draft(site: &Site, (from, to): (&str, &str)) -> i64 {
    let day = |text: &str| text.parse().unwrap();
    let definition = Definition {
        kind: ReportKind::Council197,
        subject: None,
        period: Period::new(day(from), day(to)).unwrap(),
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Public,
        original: Language::EN,
    };
    draft(&site.app, Author::Officer(&officer(WRITER)), &definition, WRITER).await.unwrap().unwrap()
}

/// Everything but freezing it.
async fn clear(site: &Site, id: i64) {
    let row = stored(site, id).await;
    let period = Period::new(row.period_from, row.period_to).unwrap();
    let lacking = quality::lacking(&site.app, period).await.unwrap();
    let gaps: Vec<(i64, Gap)> =
        lacking.iter().flat_map(|one| one.gaps.iter().map(|(gap, _)| (one.event.id, *gap))).collect();
    quality::declare(&site.app, &officer(WRITER), &gaps, "Nobody was asked.").await.unwrap();
    step(site, WRITER, id, ReportStep::Review).await.unwrap();
    step(site, READER, id, ReportStep::Clearance).await.unwrap();
}

async fn freeze(site: &Site, id: i64) {
    clear(site, id).await;
    step(site, WRITER, id, ReportStep::Freezing).await.unwrap();
}

/// How many a report says came from Senegal, where it does.
async fn from_senegal(site: &Site, id: i64) -> Option<u64> {
    let report = reading::computed(&site.app, &stored(site, id).await).await.unwrap().report;
    let senegal: Iso3 = "SEN".parse().unwrap();
    let countries = report.outcome.facts.countries;
    countries.into_iter().find(|row| row.iso3 == senegal).expect("somebody came").participations
}

/// The days of the second event, and those from it on.
const PART: (&str, &str) = ("2024-06-01", "2025-01-01");
const WHOLE: (&str, &str) = ("2024-06-01", "2026-01-01");
/// The days of all events.
const ALL: (&str, &str) = ("2024-01-01", "2026-01-01");

#[test]
fn a_report_tells_nothing_that_a_frozen_one_over_some_of_its_days_hides() {
    on_each_database(async |site| {
        a_record(&site).await;
        let whole = a_public_draft(&site, WHOLE).await;
        assert_eq!(from_senegal(&site, whole).await, Some(6), "nothing is out that hides how many came");
        let part = a_public_draft(&site, PART).await;
        assert_eq!(from_senegal(&site, part).await, None);
        freeze(&site, part).await;
        // Less those of 2025, whom the public figures tell, it would be the one of 2024.
        assert_eq!(from_senegal(&site, whole).await, None);
        site.after(chrono::Duration::minutes(1));
        freeze(&site, whole).await;
        for id in [part, whole] {
            let kept = reading::record(site.app.db.read(), id).await.unwrap();
            assert_eq!(kept.recomputed().unwrap().outcome, kept.outcome, "it is counted as it was");
            let now = compare(&site.app, &stored(&site, id).await, None).await.unwrap();
            assert!(now.figures.is_empty() && now.tables.is_empty(), "{now:?}");
        }
    });
}

#[test]
fn what_a_report_told_is_known_though_its_version_did_not_note_it() {
    on_each_database(async |site| {
        a_record(&site).await;
        let part = a_public_draft(&site, PART).await;
        freeze(&site, part).await;
        let row = report_record::Entity::find_by_id(part).one(site.app.db.read()).await.unwrap().unwrap();
        let mut row = row.into_active_model();
        row.published = Set(None);
        row.update(site.app.db.writer()).await.unwrap();
        let whole = a_public_draft(&site, WHOLE).await;
        assert_eq!(from_senegal(&site, whole).await, None);
    });
}

#[test]
fn what_a_report_told_of_records_that_changed_since_binds_nobody() {
    on_each_database(async |site| {
        a_record(&site).await;
        let part = a_public_draft(&site, PART).await;
        freeze(&site, part).await;
        let (id, permit) = (event(&site, "EV-2").await.id, Permit::command_line());
        reopen_record(&site.app.db, &permit, id, "a list came late", site.now()).await.unwrap().unwrap();
        let mut text = HEADER.to_owned();
        for number in 0..3 {
            let _ = writeln!(
                text,
                "EV-2,Late {number},participant,attended,female,late-{number}@x.example,SEN,on_site,1"
            );
        }
        import(&site, Kind::Participants, &text).await;
        close(&site, "EV-2").await;
        let whole = a_public_draft(&site, WHOLE).await;
        assert_eq!(from_senegal(&site, whole).await, Some(9));
    });
}

#[test]
fn a_revision_of_texts_alone_prints_the_figures_that_are_out() {
    on_each_database(async |site| {
        a_record(&site).await;
        let first = a_public_draft(&site, ALL).await;
        freeze(&site, first).await;
        let facts = async |id| {
            let report = reading::computed(&site.app, &stored(&site, id).await).await.unwrap().report;
            report.outcome.facts
        };
        let out = facts(first).await;
        let hidden = out.participation.by_region.iter().filter(|row| row.cells.male.is_none()).count();
        assert!((1..4).contains(&hidden), "men are hidden in some regions: {hidden}");
        // What is out since, over other days, does not change what was said of these.
        site.after(chrono::Duration::minutes(1));
        let whole = a_public_draft(&site, WHOLE).await;
        freeze(&site, whole).await;
        let again = step(&site, WRITER, first, ReportStep::Revision).await.unwrap();
        let again = facts(again).await;
        assert_eq!((&again.participation, &again.countries), (&out.participation, &out.countries));
        assert_eq!(again.report.facts_sha256, out.report.facts_sha256);
    });
}

#[test]
fn of_two_that_are_frozen_at_once_one_is_refused() {
    on_each_database(async |site| {
        a_record(&site).await;
        let (part, whole) = (a_public_draft(&site, PART).await, a_public_draft(&site, WHOLE).await);
        clear(&site, part).await;
        clear(&site, whole).await;
        let freezing = |id| step(&site, WRITER, id, ReportStep::Freezing);
        let (one, other) = tokio::join!(freezing(part), freezing(whole));
        assert_ne!(one.is_ok(), other.is_ok(), "{one:?} {other:?}");
    });
}
