//! What a file does to the record: all or nothing, the same again, and only what it speaks of.

use app::urls;
use chrono::Duration;
use domain::{
    event::{EventMode, EventState},
    language::Language,
    registration::{Gender, Qualifier, RegistrationState},
};
use entities::{audit_entry, headcount, mail};
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};
use server::{
    authorize::Permit,
    facts::{close_record, reopen_record},
    imports::{kinds::Kind, outcome::Ending},
};

use super::{
    EVENTS, EVERY_LIST, List, PARTICIPANTS, event, import, import_every_list, new_changed_same, on_record,
    refused, registrations, written,
};
use crate::support::on_each_database;

#[test]
fn every_kind_of_list_comes_in_whatever_the_order_of_its_rows() {
    on_each_database(async |site| {
        let counts = import(&site, Kind::Events, EVENTS).await;
        assert_eq!(new_changed_same(counts), [3, 0, 0]);
        assert_eq!(event(&site, "EV-FORUM").await.parent_id, Some(event(&site, "EV-WEEK").await.id));
        assert_eq!(new_changed_same(import(&site, Kind::Participants, PARTICIPANTS).await), [4, 0, 0]);
        let [forum, webinar] =
            [registrations(&site, "EV-FORUM").await, registrations(&site, "EV-WEBINAR").await];
        assert_eq!(forum[0].person_id, webinar[0].person_id, "Awa is one person");
        assert_eq!((forum[0].days, forum[0].gender), (Some(2), Some(Gender::Female)));
        assert_eq!(webinar[1].state, RegistrationState::Absent);
    });
}

#[test]
fn a_dry_run_says_what_would_come_and_writes_nothing() {
    on_each_database(async |site| {
        for (kind, text) in EVERY_LIST {
            let before = on_record(&site).await;
            let outcome = List::of(kind).dry_run().read(&site, text).await;
            assert_eq!(outcome.ending, Ending::Rehearsed, "{kind:?}");
            assert_eq!(outcome.counts.created, outcome.rows, "{kind:?}");
            assert_eq!(on_record(&site).await, before, "{kind:?}");
            import(&site, kind, text).await;
        }
    });
}

#[test]
fn one_refused_row_keeps_the_whole_file_out_and_partial_lets_the_others_in() {
    on_each_database(async |site| {
        let wrong = [
            "EV-BAD,gathering,Bad,ITU-T,,2026-09-07,,on_site,SEN,held\n",
            "EV-NONE,Nobody,participant,attended,,,,,,,,,,\n",
            "EV-NONE,1,,,,,,\n",
            "AC-2,poem,Bad,ITU-T,,,\n",
        ];
        for ((kind, text), wrong) in EVERY_LIST.into_iter().zip(wrong) {
            let text = format!("{text}{wrong}");
            let before = on_record(&site).await;
            for list in [List::of(kind), List::of(kind).dry_run()] {
                let outcome = list.read(&site, &text).await;
                assert_eq!((outcome.ending, outcome.findings.refusals.count()), (Ending::Refused, 1));
                assert_eq!(on_record(&site).await, before, "{kind:?}");
            }
            let outcome = List::of(kind).partial().read(&site, &text).await;
            assert_eq!(outcome.ending, Ending::Written, "{kind:?}");
            assert_eq!((outcome.counts.created, outcome.counts.refused), (outcome.rows - 1, 1), "{kind:?}");
        }
    });
}

#[test]
fn a_file_that_comes_again_changes_nothing() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let before = on_record(&site).await;
        site.after(Duration::days(1));
        for (kind, text) in EVERY_LIST {
            let mut lines: Vec<&str> = text.lines().collect();
            lines[1..].reverse();
            for again in [text.to_owned(), lines.join("\n")] {
                let outcome = List::of(kind).read(&site, &again).await;
                assert_eq!(new_changed_same(written(&outcome)), [0, 0, outcome.rows], "{kind:?}");
            }
        }
        assert_eq!(on_record(&site).await, before);
    });
}

#[test]
fn the_trail_says_of_every_row_what_is_new_and_names_nobody() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let trail = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
        let trail = trail.all(site.app.db.read()).await.unwrap();
        let of = |subject: &str| trail.iter().filter(|entry| entry.subject == subject).collect::<Vec<_>>();
        let told = ["events", "registrations", "headcounts", "activities"].map(|subject| of(subject).len());
        assert_eq!(told, [3, 4, 2, 1]);
        assert!(trail.iter().all(|entry| entry.before.is_none() && entry.actor == "tests"));
        let forum = registrations(&site, "EV-FORUM").await;
        for (entry, registration) in of("registrations").iter().zip(&forum) {
            assert_eq!(entry.subject_id, registration.id.to_string());
            let after = entry.after.as_deref().unwrap();
            assert!(
                after.contains("\"attended\"") && !after.contains("Awa") && !after.contains('@'),
                "{after}"
            );
        }
    });
}

#[test]
fn an_event_keeps_what_the_file_does_not_speak_of_and_loses_what_it_leaves_empty() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let before = event(&site, "EV-FORUM").await;
        let text = "event_ref,kind,title_en,sectors\nEV-FORUM,workshop,Forum on sensors,ITU-T;ITU-D\n";
        assert_eq!(new_changed_same(import(&site, Kind::Events, text).await), [0, 1, 0]);
        let after = event(&site, "EV-FORUM").await;
        assert_eq!(
            (after.parent_id, after.mode, after.state),
            (before.parent_id, Some(EventMode::OnSite), EventState::Held)
        );
        assert_eq!((after.starts, after.version), (before.starts, before.version + 1));
        let text = "event_ref,kind,title_en,sectors,parent_ref,end,mode,host_country\n\
                    EV-FORUM,workshop,Forum on sensors,ITU-T;ITU-D,,,,\n";
        import(&site, Kind::Events, text).await;
        let after = event(&site, "EV-FORUM").await;
        assert_eq!((after.parent_id, after.ends, after.mode, after.host_country), (None, None, None, None));
        assert_eq!(after.last_day, after.first_day, "an empty end is the start");
    });
}

#[test]
fn a_registration_keeps_what_the_file_does_not_speak_of_and_loses_what_it_leaves_empty() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let before = registrations(&site, "EV-FORUM").await.swap_remove(0);
        let text = "event_ref,name,role,state,person_ref\nEV-FORUM,Awa Ndiaye,speaker,completed,P1\n";
        assert_eq!(new_changed_same(import(&site, Kind::Participants, text).await), [0, 1, 0]);
        let after = registrations(&site, "EV-FORUM").await.swap_remove(0);
        let mut expected = before.clone();
        expected.state = RegistrationState::Completed;
        assert_eq!(after, expected);
        let trail = audit_entry::Entity::find().order_by_desc(audit_entry::Column::Id);
        let last = trail.one(site.app.db.read()).await.unwrap().unwrap();
        assert_eq!((last.actor.as_str(), last.subject.as_str()), ("tests", "registrations"));
        assert!(
            last.before.unwrap().contains("\"attended\"") && last.after.unwrap().contains("\"completed\"")
        );
        let text = "event_ref,name,role,state,person_ref,email,gender,country,days,mode,language\n\
                    EV-FORUM,Awa Ndiaye,speaker,completed,P1,,,,,,\n";
        import(&site, Kind::Participants, text).await;
        let after = registrations(&site, "EV-FORUM").await.swap_remove(0);
        assert_eq!((after.email, after.gender, after.country), (None, None, None));
        assert_eq!((after.days, after.mode, after.language), (None, None, None));
        assert_eq!(after.organization, before.organization);
    });
}

#[test]
fn a_head_count_keeps_what_the_file_does_not_speak_of_and_loses_what_it_leaves_empty() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let total = async || {
            let all = headcount::Entity::find().all(site.app.db.read()).await.unwrap();
            assert_eq!(all.len(), 2);
            let total = all.into_iter().find(|row| row.country.is_empty()).unwrap();
            (total.count, total.countries, total.qualifier)
        };
        import(&site, Kind::Headcounts, "event_ref,countries,source\nEV-FORUM,13,press\n").await;
        assert_eq!(total().await, (Some(46), Some(13), Qualifier::About));
        let text = "event_ref;count;countries;qualifier;source\nEV-FORUM;;13;;press\n";
        import(&site, Kind::Headcounts, text).await;
        assert_eq!(total().await, (None, Some(13), Qualifier::Exact));
    });
}

#[test]
fn a_closed_record_refuses_changes_until_it_is_reopened() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let id = event(&site, "EV-FORUM").await.id;
        let permit = Permit::command_line();
        close_record(&site.app.db, &permit, id, site.now()).await.unwrap().unwrap();
        for (kind, text) in EVERY_LIST {
            let outcome = List::of(kind).read(&site, text).await;
            assert_eq!(
                new_changed_same(written(&outcome)),
                [0, 0, outcome.rows],
                "{kind:?} says nothing new"
            );
        }
        let changes = [
            (Kind::Events, EVENTS.replace("Forum on sensors", "Forum on meters"), vec![2]),
            (Kind::Participants, PARTICIPANTS.replace(",2,fr", ",1,fr"), vec![2]),
            (
                Kind::Participants,
                format!("{PARTICIPANTS}EV-FORUM,Late,participant,attended,,,,,,,,,,\n"),
                vec![6],
            ),
            (Kind::Headcounts, "event_ref,count\nEV-FORUM,47\n".to_owned(), vec![2]),
        ];
        for (kind, text, lines) in &changes {
            let before = on_record(&site).await;
            let outcome = List::of(*kind).read(&site, text).await;
            let expected: Vec<_> =
                lines.iter().map(|line| (*line, "event_ref".to_owned(), "record_closed")).collect();
            assert_eq!(refused(&outcome), expected);
            assert_eq!(on_record(&site).await, before);
        }
        reopen_record(&site.app.db, &permit, id, "a list came late", site.now()).await.unwrap().unwrap();
        for (kind, text, _) in &changes {
            import(&site, *kind, text).await;
        }
    });
}

#[test]
fn a_list_of_events_can_close_records_once_their_people_are_in() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let closing = EVENTS.replace(",held", ",record_closed");
        assert_eq!(new_changed_same(import(&site, Kind::Events, &closing).await), [0, 3, 0]);
        assert_eq!(event(&site, "EV-FORUM").await.state, EventState::RecordClosed);
        assert_eq!(new_changed_same(import(&site, Kind::Events, &closing).await), [0, 0, 3]);
        let facts = entities::participation_fact::Entity::find().count(site.app.db.read()).await.unwrap();
        assert_eq!(facts, 4);
    });
}

#[test]
fn an_import_sends_nothing_ever() {
    on_each_database(async |site| {
        import_every_list(&site).await;
        let later = EVENTS.replace("held", "cancelled").replace("2026-", "2027-");
        import(&site, Kind::Events, &later).await;
        let confirmed = PARTICIPANTS.replace("attended", "confirmed").replace("absent", "withdrawn");
        import(&site, Kind::Participants, &confirmed).await;
        site.after(Duration::days(200));
        assert_eq!(site.letters().await.len(), 0);
        assert_eq!(mail::Entity::find().count(site.app.db.read()).await.unwrap(), 0);
    });
}

#[test]
fn an_imported_event_is_found_by_its_countrys_name_in_french_without_accents() {
    on_each_database(async |site| {
        let text = "event_ref,kind,title_en,sectors,start,city,host_country\n\
                    EV-ABJ,forum,Forum on sensors,ITU-T,2027-05-04,Abidjan,CIV\n\
                    EV-DKR,forum,Forum on sensors,ITU-T,2027-05-04,Dakar,SEN\n";
        import(&site, Kind::Events, text).await;
        let [abidjan, dakar] =
            ["ev-abj", "ev-dkr"].map(|slug| format!("href=\"{}\"", urls::event(Language::EN, slug)));
        for words in ["cote+d%27ivoire", "COTE", "EV-ABJ", "abidjan", "%E7%A7%91%E7%89%B9%E8%BF%AA%E7%93%A6"]
        {
            let page = site.browser().get(&format!("/en/?text={words}")).await.text();
            assert!(page.contains(&abidjan) && !page.contains(&dakar), "{words}: {page}");
        }
        import(&site, Kind::Events, &text.replace("Abidjan,CIV", "Lagos,NGA")).await;
        let page = site.browser().get("/en/?text=cote").await.text();
        assert!(!page.contains(&abidjan), "the words follow the event");
    });
}

#[test]
fn numbers_that_name_no_source_are_stated_by_whoever_the_command_says() {
    on_each_database(async |site| {
        import(&site, Kind::Events, EVENTS).await;
        let stated = "event_ref,count\nEV-FORUM,5\n";
        for (source, expected) in [("press", [1, 0, 0]), ("embassy", [1, 0, 0]), ("press", [0, 0, 1])] {
            let outcome = List::of(Kind::Headcounts).source(source).read(&site, stated).await;
            assert_eq!(new_changed_same(written(&outcome)), expected, "{source}");
        }
        // A cell says more than the command.
        let named = "event_ref,count,source\nEV-FORUM,6,press\n";
        let outcome = List::of(Kind::Headcounts).source("embassy").read(&site, named).await;
        assert_eq!(new_changed_same(written(&outcome)), [0, 1, 0]);
        let rows = headcount::Entity::find().order_by_asc(headcount::Column::Id);
        let rows = rows.all(site.app.db.read()).await.unwrap();
        let rows: Vec<_> = rows.iter().map(|row| (row.source.as_str(), row.count)).collect();
        assert_eq!(rows, [("press", Some(6)), ("embassy", Some(5))]);
    });
}
