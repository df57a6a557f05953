//! What is recorded as it is, with a warning and a gap, because sources do say such things.

use entities::headcount;
use sea_orm::EntityTrait;
use server::imports::kinds::Kind::{self, Activities, Events, Headcounts, Participants};

use super::{List, doubted, registrations, written};
use crate::support::{Site, on_each_database};

const EVENTS: &str = "\
event_ref,kind,title_en,sectors,parent_ref,start,end,mode,host_country,state
WEEK,week,Week,ITU-T,,2026-09-07,2026-09-11,on_site,SEN,held
EARLY,forum,Early,ITU-T,WEEK,2026-09-06,,on_site,SEN,held
WITHIN,forum,Within,ITU-T,WEEK,2026-09-11,,on_site,SEN,held
NOWHERE,forum,Nowhere,ITU-T,,2026-09-07,,hybrid,,held
REMOTE,webinar,Remote,ITU-T,,2026-09-07,,remote,,held
AHEAD,forum,Ahead,ITU-T,,2027-09-07,,on_site,SEN,announced
";

/// What the records lack, by event, in a report over all of them.
async fn gaps(site: &Site, event_ref: &str) -> Vec<String> {
    let facts = crate::reports::facts_of(site).await;
    let rows = facts["gaps"].as_array().unwrap().iter();
    let row =
        rows.filter(|row| row["event_ref"] == event_ref).flat_map(|row| row["missing"].as_array().unwrap());
    row.map(|gap| gap.as_str().unwrap().to_owned()).collect()
}

/// The doubts of a list, all of whose rows are recorded.
async fn doubts(site: &Site, kind: Kind, text: &str) -> Vec<(u64, &'static str)> {
    let outcome = List::of(kind).read(site, text).await;
    assert_eq!(written(&outcome).created, outcome.rows);
    doubted(&outcome)
}

#[test]
fn an_event_outside_its_parents_dates_or_without_a_host_is_recorded() {
    on_each_database(async |site| {
        assert_eq!(doubts(&site, Events, EVENTS).await, [(3, "outside_parent"), (5, "no_host")]);
        assert!(gaps(&site, "EARLY").await.contains(&"date".to_owned()));
        assert!(!gaps(&site, "WITHIN").await.contains(&"date".to_owned()));
        assert!(gaps(&site, "NOWHERE").await.contains(&"host".to_owned()));
        assert!(!gaps(&site, "REMOTE").await.contains(&"host".to_owned()));
    });
}

#[test]
fn a_stage_that_is_none_of_those_known_by_name_is_recorded() {
    on_each_database(async |site| {
        let text = "activity_ref,kind,title_en,stage\n\
            A,recommendation,Approved,Approved\n\
            B,recommendation,Consented,consent (aap)\n\
            C,recommendation,Ahead,under approval\n\
            D,publication,Nothing said,\n";
        assert_eq!(doubts(&site, Activities, text).await, [(4, "own_stage")]);
    });
}

#[test]
fn participants_that_contradict_their_event_are_recorded() {
    on_each_database(async |site| {
        doubts(&site, Events, EVENTS).await;
        let text = "event_ref,name,role,state,country,mode,days,fellowship,email\n\
            REMOTE,Awa,participant,attended,SEN,on_site,1,,\n\
            AHEAD,Awa,participant,attended,SEN,,1,,\n\
            EARLY,Awa,participant,absent,SEN,,1,,\n\
            EARLY,Rupa,fellow,attended,BGD,,1,,\n\
            EARLY,Chen,fellow,attended,CHN,,1,requested,\n\
            EARLY,Dalia,fellow,attended,EGY,,1,granted,\n\
            EARLY,Emil,participant,attended,POL,,1,,emil at home\n\
            WITHIN,Awa,participant,attended,SEN,on_site,1,,\n";
        let expected = [
            (2, "on_site_at_remote"),
            (3, "attended_not_held"),
            (4, "days_of_absent"),
            (5, "fellow_without_fellowship"),
            (6, "fellow_without_fellowship"),
            (8, "odd_email"),
        ];
        assert_eq!(doubts(&site, Participants, text).await, expected);
        assert_eq!(registrations(&site, "EARLY").await.len(), 5);
        for (event_ref, gap) in
            [("REMOTE", "mode"), ("AHEAD", "state"), ("EARLY", "days"), ("EARLY", "fellowship")]
        {
            let gaps = gaps(&site, event_ref).await;
            assert!(gaps.iter().any(|told| told == gap), "{event_ref}: {gaps:?}");
        }
        let within = gaps(&site, "WITHIN").await;
        assert!(
            ["mode", "state", "days", "fellowship"].iter().all(|gap| !within.iter().any(|told| told == gap))
        );
    });
}

#[test]
fn more_countries_than_people_are_recorded() {
    on_each_database(async |site| {
        doubts(&site, Events, EVENTS).await;
        let text = "event_ref,count,countries\nEARLY,3,4\nWITHIN,3,3\nNOWHERE,,4\nREMOTE,0,\n";
        assert_eq!(doubts(&site, Headcounts, text).await, [(2, "more_countries_than_people")]);
        assert_eq!(headcount::Entity::find().all(site.app.db.read()).await.unwrap().len(), 4);
        assert!(gaps(&site, "EARLY").await.contains(&"headcount_conflict".to_owned()));
        assert!(!gaps(&site, "WITHIN").await.contains(&"headcount_conflict".to_owned()));
    });
}

#[test]
fn an_event_shorter_than_somebody_was_there_is_recorded() {
    on_each_database(async |site| {
        doubts(&site, Events, EVENTS).await;
        let people = "event_ref,name,role,state,country,gender,days\nWITHIN,Awa,speaker,attended,SEN,female,";
        let dated = |dates: &str| {
            format!("event_ref,kind,title_en,sectors,start,end\nWITHIN,forum,W,ITU-T,{dates}\n")
        };
        written(&List::of(Events).read(&site, &dated("2026-09-09,2026-09-11")).await);
        doubts(&site, Participants, &format!("{people}3\n")).await;
        assert!(!gaps(&site, "WITHIN").await.contains(&"days".to_owned()));
        let shorter = List::of(Events).read(&site, &dated("2026-09-10,2026-09-11")).await;
        assert_eq!((written(&shorter).changed, doubted(&shorter)), (1, vec![(2, "days_beyond_event")]));
        assert!(gaps(&site, "WITHIN").await.contains(&"days".to_owned()));
        written(&List::of(Participants).read(&site, &format!("{people}2\n")).await);
        assert!(!gaps(&site, "WITHIN").await.contains(&"days".to_owned()));
    });
}
