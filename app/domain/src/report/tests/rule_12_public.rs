//! 12. What the public is not shown.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Story, find, iso3, random_world};
use crate::{
    event::{EventKind, EventState},
    registration::Gender,
    report::{Audience, Facts, ReportKind},
};

fn forum() -> Story {
    let mut story = Story::new().event("e", EventKind::Forum, "2017-07-01", "");
    story.query.audience = Audience::Public;
    story
}

fn country(story: &Story, code: &str) -> Value {
    find(&story.fact("/countries"), "iso3", code)
}

fn hidden_countries(story: &Story) -> Vec<String> {
    let rows = story.outcome().facts.countries.into_iter();
    rows.filter(|row| row.distinct_people.is_none()).map(|row| row.iso3.to_string()).collect()
}

fn hidden_rows(facts: &Facts) -> Vec<&'static str> {
    let regions = facts.participation.by_region.iter().map(|row| (row.region.code(), &row.cells));
    let classes = facts.participation.by_class.iter().map(|row| (row.class.code(), &row.cells));
    regions.chain(classes).filter(|(_, cells)| cells.participations.is_none()).map(|(row, _)| row).collect()
}

const F: Option<Gender> = Some(Gender::Female);
const M: Option<Gender> = Some(Gender::Male);

#[test]
fn internal_facts_hide_nothing() {
    let mut story = forum().came("e", "Awa", "SEN");
    story.query.audience = Audience::Internal;
    assert!(!story.facts().to_string().contains("\"participations\":null"));
    assert_eq!(country(&story, "SEN")["distinct_people"], 1);
}

#[test]
fn a_country_of_fewer_than_three_people_is_hidden_with_the_next_smallest_beside_it() {
    // Kenya and Nigeria share region and definition; Kenya has two people, Nigeria five, Ghana six.
    let story = forum()
        .crowd("e", "KEN", F, 0..2)
        .crowd("e", "NGA", F, 10..15)
        .crowd("e", "GHA", M, 20..26)
        .crowd("e", "CHE", M, 30..40);
    assert_eq!(hidden_countries(&story), ["KEN", "NGA"]);
    let kenya = country(&story, "KEN");
    assert_eq!(
        [&kenya["participations"], &kenya["events"], &kenya["first_time"]],
        [&Value::Null, &Value::Null, &json!(true)]
    );
    assert_eq!(country(&story, "GHA")["distinct_people"], 6);
    assert_eq!(story.row_of("/participation/by_region", "region", "AFR", "distinct_people"), 13);
    assert_eq!(hidden_rows(&story.outcome().facts), Vec::<&str>::new());
}

#[test]
fn three_people_are_shown() {
    let story = forum().crowd("e", "KEN", F, 0..3).crowd("e", "CHE", M, 30..40);
    assert_eq!(hidden_countries(&story), Vec::<String>::new());
}

#[test]
fn two_small_countries_whose_sum_gives_them_away_take_a_third() {
    let story = forum().crowd("e", "KEN", F, 0..1).crowd("e", "NGA", F, 10..11).crowd("e", "GHA", M, 20..26);
    assert_eq!(hidden_countries(&story), ["GHA", "KEN", "NGA"]);
}

#[test]
fn the_only_country_of_a_region_takes_sums_with_it() {
    let story = forum().crowd("e", "KEN", F, 0..2).crowd("e", "CHE", M, 30..40).crowd("e", "FRA", M, 40..60);
    let facts = story.outcome().facts;
    assert!(facts.countries.iter().any(|row| row.iso3.as_str() == "KEN" && row.participations.is_none()));
    assert!(hidden_rows(&facts).contains(&"AFR"), "{:?}", hidden_rows(&facts));
    assert_eq!(facts.participation.developing.participations, None);
    assert_eq!(facts.participation.participations, Some(32));
}

#[test]
fn a_class_with_one_small_country_does_not_tell() {
    let story = forum()
        .crowd("e", "SEN", F, 0..2)
        .crowd("e", "KEN", F, 10..15)
        .crowd("e", "GMB", F, 20..26)
        .crowd("e", "CHE", M, 30..40);
    assert_eq!(
        hidden_countries(&story),
        ["GMB", "SEN"],
        "the Gambia shares region and class, Kenya the region alone"
    );
}

#[test]
fn one_newcomer_of_two_classes_hides_little_else() {
    let all = [
        "SEN", "KEN", "MLI", "GHA", "NGA", "KHM", "THA", "NPL", "MDV", "FJI", "HTI", "BRB", "CHE", "FRA",
        "EGY", "KAZ",
    ];
    let mut story = forum();
    for (number, code) in (0_i64..).zip(all) {
        story = story.crowd("e", code, M, number * 50..number * 50 + 8 + number);
    }
    let story = story.crowd("e", "TUV", M, 900..901);
    let hidden = hidden_countries(&story);
    let rows = hidden_rows(&story.outcome().facts);
    assert!(hidden.len() + rows.len() <= 4, "{hidden:?} {rows:?}");
}

#[test]
fn one_person_of_a_gender_that_nobody_else_has_hides_little_else() {
    let mut story = forum();
    for (at, code) in (0..).zip(["SEN", "MLI", "NGA", "THA", "KHM", "NPL"]) {
        story = story.crowd("e", code, F, 20 * at..20 * at + 12);
    }
    assert_eq!(hidden_countries(&story.crowd("e", "KEN", None, 900..901)), ["KEN", "NGA"]);
}

#[test]
fn genders_of_fewer_than_three_people_are_hidden_with_another_one() {
    let story =
        forum().crowd("e", "KEN", F, 0..2).crowd("e", "KEN", M, 10..15).crowd("e", "KEN", None, 20..26);
    let africa = find(&story.fact("/participation/by_region"), "region", "AFR");
    let genders = ["female", "male", "other", "not_stated"].map(|gender| africa[gender].clone());
    assert_eq!(genders, [Value::Null, Value::Null, json!(0), json!(6)]);
    assert_eq!(africa["distinct_people"], 13);
}

#[test]
fn one_person_of_each_of_two_genders_does_not_follow_from_their_sum() {
    let story =
        forum().crowd("e", "KEN", F, 0..1).crowd("e", "KEN", M, 10..11).crowd("e", "KEN", None, 20..26);
    let africa = find(&story.fact("/participation/by_region"), "region", "AFR");
    let genders = ["female", "male", "other", "not_stated"].map(|gender| africa[gender].clone());
    assert_eq!(genders, [Value::Null, Value::Null, json!(0), Value::Null]);
}

/// The row of a region or class, and its women and men.
fn women_and_men(facts: &Facts) -> Vec<(&'static str, Option<u64>, Option<u64>)> {
    let regions = facts.participation.by_region.iter().map(|row| (row.region.code(), &row.cells));
    let classes = facts.participation.by_class.iter().map(|row| (row.class.code(), &row.cells));
    let rows = regions.chain(classes).filter(|(_, cells)| cells.countries > 0);
    rows.map(|(row, cells)| (row, cells.female, cells.male)).collect()
}

#[test]
fn women_of_a_region_do_not_follow_from_those_of_another_and_of_a_class_of_both() {
    let facts = forum()
        .crowd("e", "SEN", F, 0..1)
        .crowd("e", "SEN", M, 10..20)
        .crowd("e", "KHM", F, 30..34)
        .crowd("e", "KHM", M, 40..50)
        .crowd("e", "CHE", F, 60..65)
        .crowd("e", "CHE", M, 70..80)
        .outcome()
        .facts;
    // The public figures tell how many women there are of all places: of a Senegalese and a Cambodian nobody
    // knows which is the woman, and everybody else is where they were.
    assert_eq!(
        women_and_men(&facts),
        [("AFR", None, None), ("ASP", None, None), ("EUR", Some(5), Some(10)), ("LDC", Some(5), Some(20))]
    );
}

#[test]
fn a_region_in_a_year_does_not_follow_from_another_and_a_class_of_both() {
    let mut story = forum()
        .over("2016-01-01", "2018-01-01")
        .event("before", EventKind::Forum, "2016-07-01", "")
        .crowd("before", "SEN", M, 0..2)
        .crowd("before", "KHM", M, 100..110)
        .crowd("before", "CHE", M, 200..205)
        .crowd("e", "SEN", M, 300..340)
        .crowd("e", "KHM", M, 400..430)
        .crowd("e", "CHE", M, 500..520);
    let years = story.outcome().years;
    // Africa is hidden with Asia and the Pacific, which with it makes up the least developed.
    assert_eq!(
        [years[0].by_region.clone(), years[0].by_class.clone()],
        [
            vec![None, Some(0), Some(0), None, Some(0), Some(5), Some(0)],
            vec![Some(12), Some(0), Some(0), Some(0)]
        ]
    );
    assert_eq!((years[0].developing, years[1].by_region[0]), (Some(12), None));
    story.query.audience = Audience::Internal;
    assert_eq!(story.outcome().years[0].by_region[0], Some(2));
}

#[test]
fn nobody_outside_hears_of_a_draft() {
    let story =
        forum().event("secret", EventKind::Forum, "2017-05-01", "").state("secret", EventState::Draft);
    assert_eq!(story.gaps("secret"), Vec::<String>::new());
}

/// Tries every number of participations that the hidden countries can have, against all sums that
/// are printed: how many values each can take.
fn possible(facts: &Facts, full: &Facts) -> Vec<usize> {
    let hidden: Vec<_> =
        (0..facts.countries.len()).filter(|at| facts.countries[*at].participations.is_none()).collect();
    let total = facts.participation.participations;
    // One more than there are, where nobody knows how many.
    let most = full.participation.participations.unwrap_or_default() + u64::from(total.is_none());
    let row_sums = |facts: &Facts| -> Vec<Option<u64>> {
        let regions = facts.participation.by_region.iter().map(|row| row.cells.participations);
        let classes = facts.participation.by_class.iter().map(|row| row.cells.participations);
        regions.chain(classes).chain([facts.participation.developing.participations]).collect()
    };
    let is_in = |row: usize, at: usize| {
        let country = &full.countries[at];
        match row {
            0..=6 => country.region as usize == row,
            7..=10 => country.classes.iter().any(|class| *class as usize == row - 7),
            _ => {
                country.iso3.as_str() != "CHE" && country.iso3.as_str() != "ESH"
                    || country.iso3.as_str() == "ESH"
            }
        }
    };
    let known = |row: usize, values: &[u64]| -> u64 {
        hidden.iter().zip(values).filter(|(at, _)| is_in(row, **at)).map(|(_, value)| *value).sum()
    };
    let truth: Vec<u64> =
        hidden.iter().map(|at| full.countries[*at].participations.expect("shown inside")).collect();
    let none_is_hidden = row_sums(facts)[6].is_none();
    let fits = |values: &[u64]| {
        let printed = row_sums(facts);
        let sums = (0..printed.len())
            .filter(|row| printed[*row].is_some())
            .all(|row| known(row, values) == known(row, &truth));
        let (all, true_all): (u64, u64) = (values.iter().sum(), truth.iter().sum());
        sums && if total.is_none() {
            true
        } else if none_is_hidden {
            all <= true_all + full.participation.by_region[6].cells.participations.unwrap_or(0)
        } else {
            all == true_all
        }
    };
    let mut seen = vec![std::collections::BTreeSet::new(); hidden.len()];
    let mut values = vec![1; hidden.len()];
    'all: loop {
        if fits(&values) {
            for (set, value) in seen.iter_mut().zip(&values) {
                set.insert(*value);
            }
        }
        for value in &mut values {
            *value += 1;
            if *value <= most {
                continue 'all;
            }
            *value = 1;
        }
        break;
    }
    seen.into_iter().map(|set| set.len()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_hidden_country_can_be_worked_out(
        sizes in proptest::collection::vec((prop::sample::select(vec!["SEN", "KEN", "MLI", "CHE", "KHM", "ESH", "NCL"]), 1_i64..5), 1..5),
        unlabelled in 0_i64..3,
    ) {
        let mut story = forum();
        for (number, (code, size)) in (0_i64..).zip(&sizes) {
            story = story.crowd("e", code, M, number * 10..number * 10 + size);
        }
        story = story.crowd("e", "", M, 500..500 + unlabelled);
        let facts = story.outcome().facts;
        story.query.audience = Audience::Internal;
        let full = story.outcome().facts;
        for row in &full.countries {
            let shown = facts.countries.iter().find(|shown| shown.iso3 == row.iso3).and_then(|shown| shown.distinct_people);
            prop_assert!(row.distinct_people >= Some(3) || shown.is_none());
        }
        if full.participation.participations <= Some(14) {
            let possible = possible(&facts, &full);
            prop_assert!(possible.iter().all(|values| *values > 1), "{possible:?} {:?} {:?}", hidden_rows(&facts), facts.countries);
        }
    }

    #[test]
    fn no_small_gender_is_shown_and_none_follows_from_its_row(mut story in random_world::story()) {
        story.query.audience = Audience::Public;
        let facts = story.outcome().facts;
        let regions = facts.participation.by_region.iter().map(|row| &row.cells);
        for cells in regions.chain(facts.participation.by_class.iter().map(|row| &row.cells)) {
            let genders = [cells.female, cells.male, cells.other, cells.not_stated];
            prop_assert!(genders.iter().flatten().all(|people| *people == 0 || *people >= 3), "{cells:?}");
            let hidden = genders.iter().filter(|people| people.is_none()).count();
            prop_assert!(hidden != 1, "{cells:?}");
        }
    }
}

#[test]
fn two_people_for_no_country_hide_others_beside_them_and_not_all() {
    let mut story = forum();
    let codes = ["SEN", "KEN", "THA", "VNM", "CHE", "FRA", "BRA", "JAM", "KAZ", "UZB", "EGY", "TUN"];
    for (number, code) in (0_i64..).zip(codes) {
        story = story.crowd("e", code, M, number * 20..number * 20 + 20);
    }
    let regions = |story: Story| -> Vec<bool> {
        let rows = story.outcome().facts.participation.by_region;
        rows.iter().map(|row| row.cells.participations.is_none()).collect()
    };
    assert_eq!(regions(story.clone()), [false; 7]);
    let hidden = regions(story.crowd("e", "", M, 500..502));
    assert!(hidden[6], "the row of those without a region");
    assert!(hidden.iter().filter(|hidden| !**hidden).count() >= 4, "{hidden:?}");
}

#[test]
fn men_of_a_class_and_a_region_do_not_follow_from_statements_on_the_others() {
    let mut story = Story::new().over("2017-01-01", "2018-01-01");
    for event in 0..10 {
        story = story.event(&event.to_string(), EventKind::Forum, &format!("2017-03-{:02}", event + 1), "");
    }
    let codes = ["SEN", "MLI", "NGA", "KEN", "THA", "KHM", "VNM", "MMR", "NPL", "BRB", "JAM", "CHE", "FRA"];
    for (at, code) in (0..).zip(codes) {
        let (event, first) = ((at % 10).to_string(), 100 * at);
        story =
            story.crowd(&event, code, F, first..first + 12).crowd(&event, code, M, first + 20..first + 32);
    }
    let story = story.crowd("3", "HTI", F, 2000..2012).crowd("3", "HTI", M, 2020..2021);
    let men_of_the_least_developed = |subject: Option<&str>| {
        let mut story = story.clone();
        story.query.audience = Audience::Public;
        if let Some(subject) = subject {
            story.query.kind = ReportKind::Statement;
            story.query.subject = Some(subject.parse().expect("a subject"));
        }
        let facts = story.facts();
        find(&facts["participation"]["by_class"], "class", "LDC")["male"].clone()
    };
    let all = [None, Some("region:AFR"), Some("region:ASP")].map(men_of_the_least_developed);
    assert!(all.contains(&Value::Null), "less Africans and Asians they are one Haitian: {all:?}");
}

#[test]
fn how_many_came_in_all_is_hidden_where_it_tells_that_one_came_from_each_country() {
    let of = |codes: &[&str]| {
        let mut story = Story::new().event("forum", EventKind::Forum, "2017-03-01", "");
        for (at, code) in codes.iter().enumerate() {
            story = story.came("forum", ["Awa", "Bopha", "Chen", "Dalia", "Emil"][at], code);
        }
        story.query.audience = Audience::Public;
        story
    };
    let told = of(&["FRA", "DEU", "HUN"]).outcome();
    let people = &told.facts.participation;
    assert_eq!((people.participations, people.distinct_people, people.participant_days), (None, None, None));
    assert_eq!((people.on_site, people.mode_unknown, told.facts.registrations.attended), (None, None, None));
    assert!(told.annex.iter().all(|row| row.is_hidden && row.participations.is_none()), "{:?}", told.annex);
    assert!(told.years.iter().all(|year| year.rows().iter().all(Option::is_none)), "{:?}", told.years);
    let mut later = of(&["FRA", "DEU", "HUN"]);
    later.query.compare = Some(later.query.period);
    let (from, to) = ("2018-01-01".parse().expect("a day"), "2019-01-01".parse().expect("a day"));
    later.query.period = crate::period::Period::new(from, to).expect("a period");
    assert_eq!(later.outcome().facts.trend.participations, None, "nor is it told of the period before");
    // A statement lists the event for its host, and says of it that it is hidden, not that nobody recorded it.
    let mut statement =
        of(&["FRA", "DEU", "HUN"]).having("forum", |event| event.host_country = Some(iso3("FRA")));
    statement.query.kind = ReportKind::Statement;
    statement.query.subject = Some("region:EUR".parse().expect("a subject"));
    let told = statement.outcome();
    assert_eq!(told.facts.participation.participations, None);
    let rows: Vec<_> = told.annex.iter().map(|row| (row.is_hidden, row.participations)).collect();
    assert_eq!(rows, [(true, None)]);
    // Of five people from four countries two came from one of them, and nobody knows from which.
    let kept = of(&["FRA", "DEU", "HUN", "ITA", "ITA"]).outcome();
    assert!(kept.facts.countries.iter().all(|row| row.participations.is_none()));
}
