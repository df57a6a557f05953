//! Lists of needs, pilot cities and what came of trainings.

use domain::{
    event::EventState,
    language::Language,
    need::Priority,
    report::ReportKind,
    training::{Level, Mean, Programme},
};
use entities::{activity, headcount, need, training_result};
use sea_orm::{EntityTrait, QueryOrder};
use server::{
    authorize::Permit,
    facts::close_record,
    imports::{kinds::Kind, outcome::Ending},
};

use super::{List, doubted, import, new_changed_same, refused};
use crate::support::{Site, an_event, on_each_database};

const NEEDS: &str = "\
need_ref,country,theme,date,source,text,language,priority
N-1,SEN,iot,2026-03,Questionnaire 2026,Formation aux capteurs,fr,high
N-2,PER,kpi,2026,Letter 7,Assessment of three cities,,
";

const PILOTS: &str = "\
pilot_ref,kind,city,country,standard,stage,date,themes,mandates
P-1,pilot_project,Dubai,ARE,ITU-T Y.4903,in_progress,2026-04,kpi,R98-RCC-2024/TSB/2
P-2,kpi_assessment,Dakar,SEN,,,2026,,
";

const TRAININGS: &str = "\
event_ref,programme,level,hours,trained,certified,score_before,score_after,evaluations,evaluation_mean
EV-COURSE,academy,basic,12,40,38,41.5,72,35,4.25
";

async fn a_course(site: &Site) -> i64 {
    let course = an_event("course").state(EventState::Held).with(|row| {
        row.kind = domain::event::EventKind::Training;
        row.starts = Some("2026-05-04".into());
        row.ends = Some("2026-05-05".into());
        (row.first_day, row.last_day) = ("2026-05-04".parse().ok(), "2026-05-05".parse().ok());
    });
    course.stored_in(site).await.id
}

#[test]
fn needs_come_in_and_the_same_file_changes_nothing() {
    on_each_database(async |site| {
        assert_eq!(new_changed_same(import(&site, Kind::Needs, NEEDS).await), [2, 0, 0]);
        assert_eq!(new_changed_same(import(&site, Kind::Needs, NEEDS).await), [0, 0, 2]);
        let rows = need::Entity::find().order_by_asc(need::Column::NeedRef).all(site.app.db.read()).await;
        let rows = rows.unwrap();
        assert_eq!((rows[0].priority, rows[0].language.as_str()), (Some(Priority::High), "fr"));
        assert_eq!((rows[1].priority, rows[1].language), (None, Language::EN));
        // A column that is absent leaves the value, an empty cell clears it.
        let without = "need_ref,country,theme,date,source,text\nN-1,SEN,iot,2026-03,Questionnaire 2026,Formation aux capteurs\n";
        assert_eq!(new_changed_same(import(&site, Kind::Needs, without).await), [0, 0, 1]);
        let cleared = NEEDS.replace(",fr,high", ",fr,");
        assert_eq!(new_changed_same(import(&site, Kind::Needs, &cleared).await), [0, 1, 1]);
    });
}

#[test]
fn wrong_cells_of_all_three_lists_are_refused_with_their_place() {
    on_each_database(async |site| {
        a_course(&site).await;
        let wrong = [
            (Kind::Needs, "need_ref,country,theme,date,source,text\nN-1,XXX,iot,2026-13,,words\n"),
            (Kind::Pilots, "pilot_ref,kind,city,country\nP-1,forum,Dubai,ARE\n"),
            (Kind::Trainings, "event_ref,level,score_after,hours\nEV-COURSE,expert,7.555,-1\n"),
            (Kind::Trainings, "event_ref,hours\nEV-NONE,12\n"),
            (Kind::Trainings, "event_ref,hours\nEV-COURSE,12\nEV-COURSE,13\n"),
        ];
        let expected: [&[(u64, &str, &str)]; 5] = [
            &[(2, "country", "unknown_code"), (2, "date", "not_a_date"), (2, "source", "missing_value")],
            &[(2, "kind", "unknown_code")],
            &[(2, "hours", "not_a_number"), (2, "level", "unknown_code"), (2, "score_after", "not_a_mean")],
            &[(2, "event_ref", "unknown_event")],
            &[(2, "event_ref", "repeated_key"), (3, "event_ref", "repeated_key")],
        ];
        for ((kind, text), expected) in wrong.into_iter().zip(expected) {
            let outcome = List::of(kind).read(&site, text).await;
            assert_eq!(outcome.ending, Ending::Refused, "{kind:?}");
            let mut found = refused(&outcome);
            found.sort();
            let found: Vec<_> =
                found.iter().map(|(line, column, why)| (*line, column.as_str(), *why)).collect();
            assert_eq!(found, expected, "{kind:?}");
        }
        assert!(need::Entity::find().one(site.app.db.read()).await.unwrap().is_none());
    });
}

#[test]
fn pilot_cities_are_records_beside_events() {
    on_each_database(async |site| {
        assert_eq!(new_changed_same(import(&site, Kind::Pilots, PILOTS).await), [2, 0, 0]);
        assert_eq!(new_changed_same(import(&site, Kind::Pilots, PILOTS).await), [0, 0, 2]);
        let rows = activity::Entity::find().order_by_asc(activity::Column::Id).all(site.app.db.read()).await;
        let rows = rows.unwrap();
        assert_eq!(
            (rows[0].kind.as_str(), rows[0].number.as_deref()),
            ("pilot_project", Some("ITU-T Y.4903"))
        );
        assert_eq!(rows[0].title.get(Language::EN), Some("Dubai"), "a city without a title is its title");
        assert_eq!(
            (&rows[0].themes.0, &rows[0].mandates.0),
            (&vec!["kpi".into()], &vec!["R98-RCC-2024/TSB/2".into()])
        );
    });
}

#[test]
fn a_city_does_not_take_the_reference_of_another_record() {
    on_each_database(async |site| {
        let text = "activity_ref,kind,title_en,sectors\nP-1,recommendation,Sensors,ITU-T\n";
        import(&site, Kind::Activities, text).await;
        let outcome = List::of(Kind::Pilots).partial().read(&site, PILOTS).await;
        assert_eq!(refused(&outcome), [(2, "pilot_ref".to_owned(), "record_of_another_kind")]);
        let rows = activity::Entity::find().order_by_asc(activity::Column::Id).all(site.app.db.read()).await;
        let kinds: Vec<_> = rows.unwrap().into_iter().map(|one| (one.activity_ref, one.kind)).collect();
        assert_eq!(kinds[0], ("P-1".to_owned(), "recommendation".to_owned()));
        assert_eq!(kinds.len(), 2, "the other city is taken in");
    });
}

#[test]
fn what_came_of_a_training_stands_in_the_facts_and_closes_its_gap() {
    on_each_database(async |site| {
        let id = a_course(&site).await;
        let gap = async || {
            let facts = crate::reports::facts_of_kind(&site, ReportKind::Wtsa98).await;
            facts["gaps"].to_string().contains("evaluation")
        };
        assert!(gap().await);
        assert_eq!(new_changed_same(import(&site, Kind::Trainings, TRAININGS).await), [1, 0, 0]);
        assert!(!gap().await);
        let row = training_result::Entity::find().one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!(
            (row.event_id, row.programme, row.level),
            (id, Some(Programme::Academy), Some(Level::Basic))
        );
        assert_eq!(row.score_before.map(Mean), Mean::parse("41.5"));
        let facts = crate::reports::facts_of_kind(&site, ReportKind::Wtsa98).await;
        let result = &facts["trainings"][0]["result"];
        assert_eq!(result["certified"], 38);
        assert_eq!(result["score_before"], 41.5);
        assert_eq!(result["evaluation_mean"], 4.25);
        let mean = "event_ref,evaluations,evaluation_mean\nEV-COURSE,0,4.5\n";
        let outcome = List::of(Kind::Trainings).read(&site, mean).await;
        assert_eq!(refused(&outcome), [(2, "evaluation_mean".into(), "mean_of_nothing")]);
        an_event("forum").state(EventState::Held).stored_in(&site).await;
        let forum = "event_ref,hours,evaluations\nEV-FORUM,12,30\n";
        let outcome = List::of(Kind::Trainings).read(&site, forum).await;
        assert_eq!(doubted(&outcome), [(2, "results_of_no_training")]);
        let more = "event_ref,certified\nEV-COURSE,41\n";
        assert_eq!(
            doubted(&List::of(Kind::Trainings).read(&site, more).await),
            [(2, "more_certified_than_trained")]
        );
        close_record(&site.app.db, &Permit::command_line(), id, site.now()).await.unwrap().unwrap();
        let outcome = List::of(Kind::Trainings).read(&site, "event_ref,certified\nEV-COURSE,39\n").await;
        assert_eq!(refused(&outcome), [(2, "event_ref".to_owned(), "record_closed")]);
        // What is there already changes nothing, and so nothing is refused.
        assert_eq!(List::of(Kind::Trainings).read(&site, more).await.ending, Ending::Written);
    });
}

#[test]
fn a_head_count_without_a_source_is_that_of_the_file() {
    on_each_database(async |site| {
        a_course(&site).await;
        let list = |sources: [&str; 2]| {
            let [one, other] = sources;
            format!("event_ref,count,gender,source\nEV-COURSE,5,male,{one}\nEV-COURSE,2,male,{other}\n")
        };
        let files = [("other", list(["", "other"])), ("default", list(["", "default"]))];
        for (source, text) in files {
            let outcome = List::of(Kind::Headcounts).source(source).read(&site, &text).await;
            let repeated = |line| (line, "event_ref".to_owned(), "repeated_key");
            assert_eq!(
                (outcome.ending, refused(&outcome)),
                (Ending::Refused, vec![repeated(2), repeated(3)])
            );
        }
        let counts = List::of(Kind::Headcounts).source("other").read(&site, &list(["", "host"])).await.counts;
        assert_eq!(new_changed_same(counts), [2, 0, 0]);
        let rows =
            headcount::Entity::find().order_by_asc(headcount::Column::Id).all(site.app.db.read()).await;
        let sources: Vec<_> = rows.unwrap().into_iter().map(|row| row.source).collect();
        assert_eq!(sources, ["other", "host"]);
    });
}
