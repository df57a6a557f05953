//! What is refused: each with its line, its column and its reason, everything in one go.

use app::i18n::Locales;
use domain::language::Language;
use server::imports::{
    kinds::Kind::{self, Activities, Events, Headcounts, Participants},
    outcome::Ending,
    words::Words,
};

use super::{List, import_every_list, on_record, refused};
use crate::support::{Site, on_each_database};

/// Lines, columns and reasons; no column is an empty text.
type Refused<'a> = &'a [(u64, &'a str, &'a str)];

async fn expect(site: &Site, kind: Kind, text: &str, expected: Refused<'_>) {
    let before = on_record(site).await;
    let outcome = List::of(kind).read(site, text).await;
    let refused = refused(&outcome);
    let told: Vec<_> = refused.iter().map(|(line, column, code)| (*line, column.as_str(), *code)).collect();
    assert_eq!(told, expected, "{text}");
    assert_eq!(outcome.ending, Ending::Refused);
    assert_eq!(on_record(site).await, before, "{text}");
}

#[test]
fn a_header_is_refused_for_what_it_has_too_much_and_too_little() {
    on_each_database(async |site| {
        let text = "event_ref,colour,title_en,title_en,sectors\nE,red,T,T,ITU-T\n";
        let expected = [
            (1, "colour", "unknown_column"),
            (1, "kind", "missing_column"),
            (1, "title_en", "repeated_column"),
        ];
        expect(&site, Events, text, &expected).await;
        expect(
            &site,
            Participants,
            "event_ref,name\n",
            &[(1, "role", "missing_column"), (1, "state", "missing_column")],
        )
        .await;
        expect(&site, Headcounts, "", &[(0, "", "empty")]).await;
    });
}

#[test]
fn everything_that_is_wrong_with_a_list_of_events_is_told_at_once() {
    on_each_database(async |site| {
        let text = "event_ref,kind,title_en,sectors,parent_ref,start,end,time_zone,mode,host_country,themes,mandates,sdgs,state\n\
            A,gathering,,ITU-X,,yesterday,,Moon/Base,virtual,XXX,cars,R1/1,18,done\n\
            B,forum,B,ITU-T,,2026-09-08,2026-09-07,,,,,,,\n\
            C,forum,C,ITU-T,NONE,,,,,,,,,\n\
            D,forum,D,ITU-T,D,,,,,,,,,\n\
            E,forum,E,ITU-T,,,,,,,,,,\n\
            E,forum,E again,ITU-T,,,,,,,,,,\n\
            F,forum,F,ITU-T\n";
        let expected = [
            (2, "host_country", "unknown_code"),
            (2, "kind", "unknown_code"),
            (2, "mandates", "unknown_code"),
            (2, "mode", "unknown_code"),
            (2, "sdgs", "unknown_code"),
            (2, "sectors", "unknown_code"),
            (2, "start", "not_a_date"),
            (2, "state", "unknown_code"),
            (2, "themes", "unknown_code"),
            (2, "time_zone", "unknown_zone"),
            (2, "title_en", "missing_value"),
            (3, "end", "end_before_start"),
            (4, "parent_ref", "unknown_parent"),
            (5, "parent_ref", "own_ancestor"),
            (6, "event_ref", "repeated_key"),
            (7, "event_ref", "repeated_key"),
            (8, "", "too_few_cells"),
        ];
        expect(&site, Events, text, &expected).await;
    });
}

#[test]
fn an_event_cannot_come_to_stand_above_itself_by_way_of_the_record() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let text = "event_ref,kind,title_en,sectors,parent_ref\nEV-WEEK,week,Green week,ITU-T,EV-FORUM\n";
        expect(&site, Events, text, &[(2, "parent_ref", "own_ancestor")]).await;
    });
}

#[test]
fn an_end_that_comes_alone_is_held_against_the_start_on_record() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let text = "event_ref,kind,title_en,sectors,end\nEV-WEEK,week,Green week,ITU-T,2026-09-06\n";
        expect(&site, Events, text, &[(2, "end", "end_before_start")]).await;
    });
}

#[test]
fn everything_that_is_wrong_with_a_list_of_participants_is_told_at_once() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let text = "event_ref,name,role,state,person_ref,email,country,days,mode,language,fellowship\n\
            EV-NONE,Awa Ndiaye,speaker,attended,,,,,,,\n\
            EV-FORUM,,guest,came,,,XXX,-1,online,fr!,maybe\n\
            EV-FORUM,Chen,participant,attended,,,CHN,3,,,\n\
            EV-FORUM,Awa Ndiaye,speaker,attended,P1,,,3,,,\n\
            EV-FORUM,AWA ndiaye,speaker,attended,,awa@ARTP.example,,,,,\n\
            EV-WEBINAR,Dalia,participant,attended,,,,2,,,\n";
        let expected = [
            (2, "event_ref", "unknown_event"),
            (3, "country", "unknown_code"),
            (3, "days", "not_a_number"),
            (3, "fellowship", "unknown_code"),
            (3, "language", "unknown_code"),
            (3, "mode", "unknown_code"),
            (3, "name", "missing_value"),
            (3, "role", "unknown_code"),
            (3, "state", "unknown_code"),
            (4, "days", "days_out_of_range"),
            (5, "days", "days_out_of_range"),
            (5, "person_ref", "person_twice"),
            (6, "email", "person_twice"),
            (7, "days", "days_out_of_range"),
        ];
        expect(&site, Participants, text, &expected).await;
    });
}

#[test]
fn the_days_of_a_row_that_could_mean_two_people_are_looked_at_too() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let text = "event_ref,name,role,state,person_ref,email,days\n\
            EV-FORUM,Chen,participant,attended,C1,chen@x.example,1\n\
            EV-FORUM,Chen,participant,attended,C2,chen@x.example,1\n\
            EV-WEBINAR,Chen,participant,attended,,chen@x.example,9\n";
        expect(&site, Participants, text, &[(4, "days", "days_out_of_range")]).await;
    });
}

#[test]
fn days_have_no_bound_where_nobody_knows_how_long_the_event_was() {
    on_each_database(async |site| {
        let events = "event_ref,kind,title_en,sectors,start,state\nM,forum,M,ITU-T,2026-09,held\nN,forum,N,ITU-T,,held\n";
        super::import(&site, Events, events).await;
        let text = "event_ref,name,role,state,days\nM,Awa,speaker,attended,30\nN,Awa,speaker,attended,90\n";
        super::import(&site, Participants, text).await;
    });
}

#[test]
fn what_is_wrong_with_head_counts_and_other_records_is_told() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let text = "event_ref,count,countries,country,source\n\
            EV-NONE,1,,,\nEV-FORUM,,,,\nEV-FORUM,-1,,,\nEV-FORUM,1.5,,SEN,\nEV-WEEK,1,,,a\nEV-WEEK,2,,,a\n";
        let expected = [
            (2, "event_ref", "unknown_event"),
            (3, "count", "neither_count_nor_countries"),
            (4, "count", "not_a_number"),
            (5, "count", "not_a_number"),
            (6, "event_ref", "repeated_key"),
            (7, "event_ref", "repeated_key"),
        ];
        expect(&site, Headcounts, text, &expected).await;
        let text = "activity_ref,kind,title_en,url,date\nA,poem,A,javascript:alert(1),soon\nB,report,,,\n";
        let expected = [
            (2, "date", "not_a_date"),
            (2, "kind", "unknown_code"),
            (2, "url", "not_an_address"),
            (3, "title_en", "missing_value"),
        ];
        expect(&site, Activities, text, &expected).await;
    });
}

#[test]
fn a_thousand_are_listed_and_all_are_counted() {
    on_each_database(async |site| {
        for (kind, header, row) in [
            (Participants, "event_ref,name,role,state", ",Awa,speaker,attended"),
            (Headcounts, "event_ref,count", ",1"),
            (Events, "event_ref,kind,title_en,sectors", ",gathering,A,ITU-T"),
        ] {
            let rows = (0..1_500).map(|number| format!("E{number}{row}\n")).collect::<Vec<_>>().concat();
            let outcome = List::of(kind).read(&site, &format!("{header}\n{rows}")).await;
            assert_eq!(outcome.findings.refusals.count(), 1_500, "{kind:?}");
            assert_eq!(outcome.counts.refused, 1_500, "{kind:?}");
            let words = Words::new(Locales::shipped().or_english(Language::EN), "list.csv");
            let told = words.findings(&outcome);
            assert_eq!(told.len(), 1_001, "{kind:?}");
            assert!(
                told[0].starts_with("list.csv, line 2, column ") && told[999].contains("line 1001"),
                "{}",
                told[0]
            );
            assert_eq!(told[1_000], "… and 500 more.");
            assert_eq!(
                words.ending(&outcome),
                "list.csv was refused for 1,500 reasons; nothing was recorded."
            );
        }
    });
}

#[test]
fn what_depends_on_a_refused_row_is_refused_with_it_under_partial() {
    on_each_database(async |site| {
        let text = "event_ref,kind,title_en,sectors,parent_ref\n\
            DAY,forum,Day,ITU-T,WEEK\nWEEK,gathering,Week,ITU-T,\nALONE,forum,Alone,ITU-T,\n";
        let outcome = List::of(Events).partial().read(&site, text).await;
        assert_eq!(outcome.ending, Ending::Written);
        let told = [(2, "parent_ref".to_owned(), "unknown_parent"), (3, "kind".to_owned(), "unknown_code")];
        assert_eq!(refused(&outcome), told);
        assert_eq!((outcome.counts.created, outcome.counts.refused), (1, 2));
        super::event(&site, "ALONE").await;
    });
}
