use chrono::NaiveDate;
use proptest::prelude::*;

use super::{GoverningBody, GoverningMeeting, PartialDate, Period, Placement, current_period, periods_of};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn date(text: &str) -> PartialDate {
    text.parse().expect("a date")
}

fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).expect("a period")
}

#[test]
fn a_date_is_as_precise_as_it_is_written() {
    for (text, first, last) in [
        ("2017-07-01", "2017-07-01", "2017-07-01"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2017-12", "2017-12-01", "2017-12-31"),
        ("2017", "2017-01-01", "2017-12-31"),
    ] {
        let parsed = date(text);
        assert_eq!((parsed.first_day(), parsed.last_day()), (day(first), day(last)));
        assert_eq!(parsed.to_string(), text);
    }
    assert_eq!((date("2017-07-01").day(), date("2017-07").day()), (Some(day("2017-07-01")), None));
}

#[test]
fn what_is_no_date_is_refused() {
    for text in [
        "",
        "17",
        "2017-",
        "2017-7",
        "2017-13",
        "2017-00",
        "2017-02-29",
        "2017/07",
        "2017-07-1",
        "+017",
        "٢٠١٧",
        "2017-07-01T",
    ] {
        assert_eq!(text.parse::<PartialDate>().map_err(|error| error.text), Err(text.to_owned()));
    }
}

#[test]
fn dates_sort_by_first_day_and_then_the_more_precise() {
    let mut dates = ["2018", "2017-01", "2017-02-01", "2017", "2017-01-01"].map(date);
    dates.sort();
    assert_eq!(dates.map(|date| date.to_string()), ["2017-01-01", "2017-01", "2017", "2017-02-01", "2018"]);
}

#[test]
fn a_period_holds_its_first_day_and_not_its_end() {
    let period = period("2016-10-25", "2022-03-01");
    assert_eq!(
        ["2016-10-24", "2016-10-25", "2022-02-28", "2022-03-01"].map(|text| period.contains(day(text))),
        [false, true, true, false]
    );
    assert_eq!(period.last_day(), day("2022-02-28"));
}

#[test]
fn a_period_without_a_day_is_refused() {
    let (from, to) = (day("2017-01-01"), day("2017-01-01"));
    assert_eq!(Period::new(from, to).map_err(|error| (error.from, error.to)), Err((from, to)));
}

#[test]
fn the_previous_period_has_as_many_days_and_ends_at_from() {
    assert_eq!(period("2017-03-01", "2017-03-11").previous(), period("2017-02-19", "2017-03-01"));
}

#[test]
fn a_month_or_a_year_belongs_to_the_period_that_holds_the_whole_of_it() {
    let quarter = period("2017-04-01", "2017-07-01");
    let placed = |text| quarter.place(date(text));
    assert_eq!(["2017-04", "2017-06", "2017-06-30"].map(placed), [Placement::Inside; 3]);
    assert_eq!(
        ["2017-03", "2017-07", "2016", "2017-03-31", "2017-07-01"].map(placed),
        [Placement::Outside; 5]
    );
    assert_eq!(placed("2017"), Placement::Straddles { from: true, to: true });
}

#[test]
fn a_month_straddles_a_bound_inside_it() {
    let period = period("2017-04-02", "2017-07-31");
    assert_eq!(period.place(date("2017-04")), Placement::Straddles { from: true, to: false });
    assert_eq!(period.place(date("2017-07")), Placement::Straddles { from: false, to: true });
    assert_eq!(period.place(date("2017-05")), Placement::Inside);
}

fn calendar() -> Vec<GoverningMeeting> {
    #[derive(serde::Deserialize)]
    struct Calendar {
        meetings: Vec<GoverningMeeting>,
    }
    let text = include_str!("../../../../server/data/calendar.json");
    serde_json::from_str::<Calendar>(text).expect("the calendar").meetings
}

#[test]
fn periods_run_from_opening_to_opening_of_the_governing_meetings() {
    let assemblies = periods_of(GoverningBody::Wtsa, &calendar());
    assert_eq!(
        assemblies,
        [
            ("2008-10-21", "2012-11-20"),
            ("2012-11-20", "2016-10-25"),
            ("2016-10-25", "2022-03-01"),
            ("2022-03-01", "2024-10-15")
        ]
        .map(|(from, to)| period(from, to))
    );
    let conferences = periods_of(GoverningBody::Pp, &calendar());
    assert_eq!(conferences.last(), Some(&period("2022-09-26", "2026-11-09")));
}

#[test]
fn the_last_meeting_of_a_council_session_opens_no_period() {
    let councils = periods_of(GoverningBody::Council, &calendar());
    assert!(councils.contains(&period("2014-05-06", "2015-05-12")));
    assert!(councils.contains(&period("2016-05-25", "2017-05-15")));
    assert!(councils.windows(2).all(|pair| pair[0].to() == pair[1].from()), "no hole: {councils:?}");
}

#[test]
fn the_current_period_is_the_last_one_begun_whose_end_is_fixed() {
    let on = |body, text| current_period(body, &calendar(), day(text));
    assert_eq!(on(GoverningBody::Council, "2017-03-31"), Some(period("2016-05-25", "2017-05-15")));
    assert_eq!(on(GoverningBody::Wtsa, "2026-11-20"), Some(period("2022-03-01", "2024-10-15")));
    assert_eq!(on(GoverningBody::Wtsa, "2000-01-01"), None);
}

proptest! {
    #[test]
    fn every_date_lies_whole_in_one_tile_or_straddles(days in 0_i32..4000, bounds in proptest::collection::btree_set(0_i32..4000, 3)) {
        let day_at = |offset: i32| NaiveDate::from_num_days_from_ce_opt(736_000 + offset).expect("a day");
        let bounds: Vec<_> = bounds.into_iter().map(day_at).collect();
        let tiles = [Period::new(bounds[0], bounds[1]).expect("a period"), Period::new(bounds[1], bounds[2]).expect("a period")];
        let whole = Period::new(bounds[0], bounds[2]).expect("a period");
        let text = day_at(days).to_string();
        for text in [&text[..4], &text[..7], &text] {
            let date = text.parse::<PartialDate>().expect("a date");
            let inside = tiles.iter().filter(|tile| tile.place(date) == Placement::Inside).count();
            let over = tiles[0].place(date) != Placement::Outside && inside == 0 && tiles[1].place(date) != Placement::Outside;
            prop_assert!(inside <= 1);
            prop_assert_eq!(whole.place(date) == Placement::Inside, inside == 1 || (over && whole.contains(date.first_day()) && whole.contains(date.last_day())));
        }
    }
}
