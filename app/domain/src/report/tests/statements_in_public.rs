//! Statements on a country, a region or a class as everybody reads them.

use super::{Story, lists_with, rule_12_readable::with_source, statements::on};
use crate::{
    event::{EventKind, EventState},
    figures::Earlier,
    registration::{AttendanceMode, Gender},
    report::{Audience, Outcome},
};

#[test]
fn a_public_statement_on_a_country_tells_nothing_of_two_people() {
    let mut statement = on(
        Story::new()
            .event("forum", EventKind::Forum, "2017-03-01", "")
            .came("forum", "Awa", "SEN")
            .event("course", EventKind::Training, "2017-04-01", "")
            .row("course", "Dalia", "SEN", |row| row.gender = Some(Gender::Male))
            .row("course", "Emil", "CHE", |row| row.mode = Some(AttendanceMode::Remote)),
        "country:SEN",
    );
    statement.query.audience = Audience::Public;
    let outcome = statement.outcome();
    let people = &outcome.facts.participation;
    let whole =
        [people.participations, people.distinct_people, people.participant_days, people.on_site, people.both];
    assert_eq!(whole, [None; 5]);
    assert_eq!(outcome.facts.registrations.attended, None);
    assert!(outcome.facts.trainings.is_empty() && outcome.annex.is_empty() && outcome.is_unlisted);
    assert_eq!(outcome.facts.countries[0].participations, None);
    let africa = &people.by_region[0].cells;
    assert_eq!((africa.participations, africa.female, africa.events), (None, None, None));
    assert_eq!(outcome.facts.events.total, 0, "to which events they came would tell of each");
}

#[test]
fn a_public_statement_on_a_country_hides_the_parts_where_one_is_small() {
    let mut statement = on(
        Story::new()
            .event("big", EventKind::Forum, "2017-03-01", "")
            .crowd("big", "SEN", Some(Gender::Female), 0..9)
            .event("small", EventKind::Forum, "2017-04-01", "")
            .came("small", "Awa", "SEN")
            .state("big", EventState::Held),
        "country:SEN",
    );
    statement.query.audience = Audience::Public;
    let outcome = statement.outcome();
    assert_eq!(outcome.facts.participation.participations, Some(10));
    assert!(outcome.annex.is_empty() && outcome.is_unlisted, "nine and one would tell one");
    assert_eq!(outcome.facts.countries[0].events, None);
}

/// Twelve people from each of three African and three Asian countries at each of two events, the second in Bangkok.
fn two_regions(subject: &str) -> Story {
    let mut story = Story::new();
    for (number, event) in ["first", "second"].into_iter().enumerate() {
        story =
            story.event_with(event, EventKind::Training, &format!("2017-03-0{}", number + 1), "", |event| {
                event.host_country = (number == 1).then(|| super::iso3("THA"));
            });
        for (at, code) in ["SEN", "MLI", "NGA", "THA", "KHM", "NPL"].into_iter().enumerate() {
            let first = i64::try_from(100 * at + 20 * number).expect("few people");
            story = story.crowd(event, code, None, first..first + 12);
        }
    }
    let mut statement = on(story, subject);
    statement.query.audience = Audience::Public;
    statement
}

#[test]
fn a_public_statement_on_a_region_or_class_does_not_say_to_which_events_people_came() {
    for (subject, hosted) in [("region:AFR", 0), ("region:ASP", 1), ("class:LDC", 0), ("class:SIDS", 0)] {
        let told = two_regions(subject).outcome();
        let refs: Vec<&str> = told.annex.iter().map(|row| row.event_ref.as_str()).collect();
        assert_eq!(refs, ["second"; 1][..hosted], "{subject}: whoever came, it was in Bangkok");
        assert!(told.annex.iter().all(|row| row.is_hidden && row.countries.is_none()));
        let trainings = &told.facts.trainings;
        assert_eq!(trainings.len(), hosted);
        assert!(trainings.iter().all(|row| (row.participations, row.completed) == (None, None)));
        assert!(told.facts.countries.iter().all(|row| row.events.is_none()));
        let nobody_came = subject == "class:SIDS";
        assert_eq!((told.is_unlisted, told.facts.events.total), (!nobody_came, hosted as u64), "{subject}");
    }
    let asia = two_regions("region:ASP").outcome();
    assert_eq!(asia.facts.participation.participations, Some(72), "in all");
    assert_eq!(asia.years[0].by_region[3], Some(72), "and in a year");
    assert_eq!(asia.facts.countries.iter().map(|row| row.participations).collect::<Vec<_>>(), [Some(24); 3]);
}

/// One from Mali is hidden in a year, and with Mali more of the years; that no African is Asian hides nobody.
#[test]
fn years_of_a_region_from_which_nobody_came_say_zero() {
    let mut story = Story::new().over("2016-01-01", "2018-01-01");
    for (event, day) in [("first", "2016-03-01"), ("second", "2017-03-01")] {
        story = story.event(event, EventKind::Forum, day, "");
        for (first, code) in [(0, "SEN"), (100, "NGA"), (200, "THA"), (300, "KHM")] {
            story = story.crowd(event, code, None, first..first + 12);
        }
    }
    let mut statement = on(story.crowd("first", "MLI", None, 900..901), "region:ASP");
    statement.query.audience = Audience::Public;
    let told = statement.outcome();
    assert_eq!(told.facts.participation.by_region[0].cells.participations, Some(0));
    let africa: Vec<_> = told.years.iter().map(|year| year.by_region[0]).collect();
    assert_eq!(africa, [Some(0); 2]);
}

#[test]
fn what_is_beside_a_public_statement_on_a_region_or_class_says_nothing_of_its_events_either() {
    let mut statement = two_regions("class:LDC");
    let out = with_source(&statement, &lists_with(&[]), |source, rows| {
        let outcome = Outcome::of(&statement.query, source, |event| rows(event).into_iter());
        Earlier::of(&statement.query, source, &outcome).expect("a statement for everybody")
    });
    assert!(out.publication.total && !out.publication.events);
    statement.query.audience = Audience::Internal;
    assert_eq!(statement.outcome().annex.len(), 2, "staff see all");
}

#[test]
fn a_public_statement_hides_sums_that_tell_that_one_came_to_each_event() {
    let story = |more: i64| {
        let mut story = Story::new();
        for (at, name) in ["Awa", "Bopha", "Chen", "Dalia"].into_iter().enumerate() {
            let event = format!("e{at}");
            story = story
                .event(&event, EventKind::Seminar, &format!("2017-03-0{}", at + 1), "")
                .came(&event, name, "SEN")
                .crowd(&event, "FRA", None, 100..120);
        }
        let mut statement = on(story.crowd("e0", "SEN", None, 0..more), "country:SEN");
        statement.query.audience = Audience::Public;
        statement
    };
    let previous = |more: i64| {
        let mut later = story(more);
        later.query.compare = Some(later.query.period);
        let (from, to) = ("2018-01-01".parse().expect("a day"), "2019-01-01".parse().expect("a day"));
        later.query.period = crate::period::Period::new(from, to).expect("a period");
        later.outcome().facts.trend.participations
    };
    let story = |more: i64| story(more).outcome();
    let told = story(0);
    let people = &told.facts.participation;
    assert!(told.annex.is_empty() && told.is_unlisted, "each is one");
    assert_eq!((people.participations, people.participant_days, people.mode_unknown), (None, None, None));
    assert_eq!((told.facts.countries[0].participations, told.facts.countries[0].events), (None, None));
    assert_eq!((told.facts.events.total, told.facts.participation.by_region[0].cells.events), (0, None));
    assert!(people.by_region.iter().all(|row| row.cells.participations.is_none_or(|people| people == 0)));
    assert!(told.years.is_empty() && told.facts.registrations.attended.is_none());
    assert_eq!(people.distinct_people, Some(4), "people are no events");
    assert_eq!(previous(0), None, "nor does a later statement tell it of the period before");
    assert_eq!(previous(9), Some(13));
    let steady = story(9);
    assert_eq!(steady.facts.participation.participations, Some(13));
    assert!(steady.annex.is_empty() && steady.facts.countries[0].events.is_none(), "nor of thirteen");
}

/// Three people from Senegal at each of two events abroad, as many as `at_home` at one in Dakar, where others were.
fn steady(at_home: i64) -> Story {
    let mut story = Story::new();
    for (at, event) in ["first", "second", "home"].into_iter().enumerate() {
        let first = i64::try_from(at * 10).expect("few");
        let people = if event == "home" { at_home } else { 3 };
        story = story
            .event_with(event, EventKind::Training, &format!("2017-03-0{}", at + 1), "", |event| {
                event.host_country = Some(super::iso3(if at == 2 { "SEN" } else { "FRA" }));
            })
            .crowd(event, "SEN", None, first..first + people)
            .crowd(event, "FRA", None, 100..120)
            .crowd(event, "KHM", None, 200..220);
    }
    let mut statement = on(story, "country:SEN");
    statement.query.audience = Audience::Public;
    statement
}

#[test]
fn a_public_statement_on_a_country_lists_the_events_of_the_host_whoever_came() {
    for at_home in 0..5 {
        let hosted = steady(at_home).outcome();
        let [home] = &hosted.annex[..] else { panic!("{:?}", hosted.annex) };
        assert!(home.event_ref == "home" && home.is_hidden && hosted.is_unlisted);
        assert_eq!((home.participations, home.countries), (None, None), "not even whether anybody came");
        let [training] = &hosted.facts.trainings[..] else { panic!("{:?}", hosted.facts.trainings) };
        assert_eq!((training.event_ref.as_str(), training.participations), ("home", None));
        assert_eq!((hosted.facts.events.total, hosted.facts.countries[0].events), (1, None));
    }
    let mut nobody = steady(0);
    nobody.world.registrations.retain(|row| row.country != Some(super::iso3("SEN")));
    let nobody = nobody.outcome();
    let [home] = &nobody.annex[..] else { panic!("{:?}", nobody.annex) };
    assert!(!nobody.is_unlisted && home.participations == Some(0), "that nobody came points at nobody");
}

#[test]
fn a_public_statement_counts_of_the_period_before_the_events_of_the_host_alone() {
    let mut later = steady(3)
        .event("later", EventKind::Forum, "2018-03-01", "")
        .crowd("later", "FRA", None, 100..120)
        .over("2018-01-01", "2019-01-01");
    later.query.compare = Some(Story::new().query.period);
    assert_eq!(later.outcome().facts.trend.events, 1, "the one in Dakar");
    later.query.audience = Audience::Internal;
    assert_eq!(later.outcome().facts.trend.events, 3);
}

#[test]
fn a_public_report_says_to_how_many_events_people_came_unless_that_tells_of_each() {
    // Of five events, Senegal sends so many people to each.
    let told = |people: [i64; 5]| {
        let mut story = Story::new();
        for (at, people) in (0_i64..).zip(people) {
            let event = format!("e{at}");
            story = story
                .event(&event, EventKind::Seminar, &format!("2017-03-0{}", at + 1), "")
                .crowd(&event, "SEN", None, 10 * at..10 * at + people)
                .crowd(&event, "MLI", None, 100..120)
                .crowd(&event, "FRA", None, 200..220);
        }
        story.query.audience = Audience::Public;
        let facts = story.outcome().facts;
        facts.countries.into_iter().find(|row| row.iso3 == super::iso3("SEN")).expect("Senegal").events
    };
    assert_eq!(told([0, 1, 1, 0, 1]), None, "each is one");
    assert_eq!(told([0, 1, 1, 0, 2]), None, "and so are all but one here");
    assert_eq!(told([0, 1, 1, 0, 3]), Some(3));
    assert_eq!(
        told([4, 1, 1, 1, 0]),
        None,
        "three events of one each would follow from days that hold these alone"
    );
    assert_eq!(told([4, 1, 1, 3, 1]), Some(5));
}
