//! What is promised about places, one case at a time; [`histories`] tries what nobody thought of.

mod histories;

use std::sync::LazyLock;

use chrono::{DateTime, Duration, NaiveDate};

use super::*;
use crate::{
    country::Iso3,
    lists::ReferenceLists,
    registration::{AttendanceMode, Gender, OrganizationKind},
};

/// Reading the lists takes longer than every test below.
static LISTS: LazyLock<ReferenceLists> = LazyLock::new(|| {
    ReferenceLists::from_csv(
        include_str!("../../../../server/data/countries.csv"),
        include_str!("../../../../server/data/country_classes.csv"),
        include_str!("../../../../server/data/region_history.csv"),
        &[],
    )
    .expect("the shipped lists")
});

const COUNTRIES: [&str; 7] = ["SEN", "KEN", "EGY", "FJI", "KAZ", "FRA", "CPV"];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn from(country: &str) -> Profile {
    somebody(country, OrganizationKind::Administration, None)
}

fn somebody(country: &str, kind: OrganizationKind, gender: Option<Gender>) -> Profile {
    let country: Option<Iso3> = country.parse().ok();
    Profile::of(country, Some(kind), gender, Some(AttendanceMode::OnSite), &LISTS, day("2027-06-01"))
}

fn by(mode: AttendanceMode) -> Profile {
    Profile { mode: Some(mode), ..from("FRA") }
}

fn at_most(whom: &str, amount: &str) -> Quota {
    Quota { whom: whom.parse().unwrap(), rule: Rule::AtMost, amount: amount.parse().unwrap() }
}

fn kept(whom: &str, amount: &str, until: Option<&str>) -> Quota {
    let rule = Rule::Kept(until.map(day));
    Quota { whom: whom.parse().unwrap(), rule, amount: amount.parse().unwrap() }
}

fn ledger(capacity: Option<u32>, quotas: &[Quota], today: &str) -> Ledger {
    Ledger::new(capacity, quotas, &LISTS, day("2027-06-01"), day(today))
}

/// Lets so many in, as long as the ledger does; how many it let in.
fn fill(ledger: &mut Ledger, who: &Profile, people: u32) -> u32 {
    let before = ledger.taken();
    for _ in 0..people {
        if ledger.admits(who).is_ok() {
            ledger.take(who);
        }
    }
    ledger.taken() - before
}

#[test]
fn two_of_each_administration_may_come_and_others_as_they_like() {
    let mut ledger = ledger(None, &[at_most("each:administration", "2")], "2027-01-01");
    assert_eq!(fill(&mut ledger, &from("SEN"), 5), 2);
    assert_eq!(ledger.admits(&from("SEN")), Err(NoPlace::Limit(0)));
    assert_eq!(fill(&mut ledger, &from("KEN"), 5), 2);
    let academia = somebody("SEN", OrganizationKind::Academia, None);
    assert_eq!(fill(&mut ledger, &academia, 5), 5);
    assert_eq!(ledger.taken_of(0), (4, 2));
}

#[test]
fn places_are_kept_for_the_least_developed_until_the_day() {
    let quotas = [kept("class:LDC", "40%", Some("2027-05-01"))];
    let mut before = ledger(Some(10), &quotas, "2027-04-30");
    assert_eq!(fill(&mut before, &from("FRA"), 10), 6);
    assert_eq!(before.admits(&from("FRA")), Err(NoPlace::Kept));
    assert_eq!(fill(&mut before, &from("SEN"), 10), 4);
    assert_eq!(before.admits(&from("SEN")), Err(NoPlace::Full));
    assert_eq!(fill(&mut ledger(Some(10), &quotas, "2027-05-01"), &from("FRA"), 10), 10);
}

#[test]
fn whoever_belongs_to_two_groups_fills_a_place_of_each() {
    let quotas = [kept("class:LDC", "6", None), kept("gender:female", "5", None)];
    let mut ledger = ledger(Some(10), &quotas, "2027-01-01");
    let woman = |country| somebody(country, OrganizationKind::Regulator, Some(Gender::Female));
    let man = |country| somebody(country, OrganizationKind::Regulator, Some(Gender::Male));
    assert_eq!(fill(&mut ledger, &man("FRA"), 10), 4, "six have to come from LDCs, five of them women");
    assert_eq!(fill(&mut ledger, &man("SEN"), 10), 1, "then five women from LDCs are still missing");
    assert_eq!(fill(&mut ledger, &woman("FRA"), 10), 0);
    assert_eq!(fill(&mut ledger, &woman("SEN"), 10), 5);
}

#[test]
fn groups_that_share_nobody_add_up_and_a_group_within_another_does_not() {
    let apart = [kept("region:AFR", "3", None), kept("region:ARB", "3", None)];
    assert_eq!(fill(&mut ledger(Some(10), &apart, "2027-01-01"), &from("FRA"), 10), 4);
    let within = [kept("region:AFR", "3", None), kept("country:SEN", "2", None)];
    assert_eq!(fill(&mut ledger(Some(10), &within, "2027-01-01"), &from("FRA"), 10), 7);
    assert_eq!(fill(&mut ledger(Some(10), &within, "2027-01-01"), &from("KEN"), 10), 8);
    let twice = [kept("class:LDC", "3", None), kept("class:LDC", "5", None)];
    assert_eq!(fill(&mut ledger(Some(10), &twice, "2027-01-01"), &from("FRA"), 10), 5);
}

#[test]
fn where_more_is_kept_than_there_is_those_it_is_kept_for_still_get_in() {
    let quotas = [kept("region:AFR", "6", None), kept("region:ARB", "6", None)];
    let mut ledger = ledger(Some(10), &quotas, "2027-01-01");
    assert_eq!(ledger.admits(&from("FRA")), Err(NoPlace::Kept));
    assert_eq!(fill(&mut ledger, &from("SEN"), 10), 6);
    assert_eq!(fill(&mut ledger, &from("EGY"), 10), 4);
}

#[test]
fn an_international_organization_belongs_to_no_country_whatever_it_says() {
    let who = somebody("SEN", OrganizationKind::InternationalOrganization, None);
    assert_eq!((who.country, who.region), (None, None));
    assert_eq!(fill(&mut ledger(None, &[at_most("each:country", "1")], "2027-01-01"), &who, 3), 3);
}

#[test]
fn whoever_attends_both_ways_counts_among_those_on_site_and_those_afar() {
    let (on_site, remote) = (by(AttendanceMode::OnSite), by(AttendanceMode::Remote));
    let both = by(AttendanceMode::Both);
    let quotas = [at_most("mode:remote", "2"), at_most("mode:on_site", "2")];
    let mut ledger = ledger(Some(10), &quotas, "2027-01-01");
    assert_eq!(ledger.counts_in(&both), [0, 1]);
    assert_eq!(fill(&mut ledger, &both, 1), 1);
    assert_eq!(fill(&mut ledger, &remote, 5), 1);
    assert_eq!(ledger.admits(&remote), Err(NoPlace::Limit(0)), "remote is full");
    assert_eq!(ledger.admits(&both), Err(NoPlace::Limit(0)));
    assert_eq!(fill(&mut ledger, &on_site, 5), 1, "a place on site was left");
    assert_eq!((ledger.taken(), ledger.taken_of(0), ledger.taken_of(1)), (3, (2, 2), (2, 2)));
    assert_eq!(
        fill(&mut ledger, &Profile { mode: None, ..on_site }, 5),
        5,
        "whoever said nothing is in neither"
    );
}

#[test]
fn a_kept_place_of_either_way_is_filled_by_who_attends_both_ways() {
    let quotas = [kept("mode:remote", "3", None), kept("mode:on_site", "2", None)];
    let mut ledger = ledger(Some(6), &quotas, "2027-01-01");
    let silent = Profile { mode: None, ..from("FRA") };
    assert_eq!(fill(&mut ledger, &silent, 6), 1, "five are kept");
    ledger.take(&by(AttendanceMode::Both));
    assert_eq!(fill(&mut ledger, &silent, 6), 1, "one of each is filled: three are kept, and four are left");
    assert_eq!(fill(&mut ledger, &by(AttendanceMode::OnSite), 6), 1);
    assert_eq!(fill(&mut ledger, &by(AttendanceMode::Remote), 6), 2);
}

#[test]
fn places_of_one_sort_of_organization_are_limited_and_kept_wherever_it_is() {
    let academia = |country| somebody(country, OrganizationKind::Academia, None);
    let limit = [at_most("organization_kind:academia", "40%")];
    let mut limited = ledger(Some(5), &limit, "2027-01-01");
    assert_eq!(fill(&mut limited, &academia("SEN"), 1), 1);
    assert_eq!(fill(&mut limited, &academia("FRA"), 5), 1);
    assert_eq!(limited.admits(&academia("KEN")), Err(NoPlace::Limit(0)));
    assert_eq!(fill(&mut limited, &from("KEN"), 5), 3);
    let mut held = ledger(Some(5), &[kept("organization_kind:academia", "2", None)], "2027-01-01");
    assert_eq!(fill(&mut held, &from("KEN"), 5), 3);
    assert_eq!(held.admits(&from("SEN")), Err(NoPlace::Kept));
    assert_eq!(fill(&mut held, &academia("FRA"), 5), 2);
    let mut each = ledger(None, &[at_most("each:organization_kind", "2")], "2027-01-01");
    assert_eq!((fill(&mut each, &academia("FRA"), 5), fill(&mut each, &from("FRA"), 5)), (2, 2));
}

#[test]
fn a_quota_that_cannot_be_is_refused() {
    assert_eq!(kept("each:country", "1", None).check(Some(10)), Err(WrongQuota::KeptForEach));
    assert_eq!(kept("class:LDC", "5", None).check(None), Err(WrongQuota::NoCapacity));
    assert_eq!(at_most("class:LDC", "5%").check(None), Err(WrongQuota::NoCapacity));
    assert_eq!(kept("class:LDC", "11", None).check(Some(10)), Err(WrongQuota::MoreThanCapacity));
    assert_eq!(at_most("mode:on_site", "5").check(None), Ok(()));
    for wrong in ["101%", "-1", "many", ""] {
        assert!(wrong.parse::<Amount>().is_err(), "{wrong}");
    }
    for wrong in ["class:XYZ", "each:class", "mode:both", "SEN", "country:sen"] {
        assert!(wrong.parse::<Whom>().is_err(), "{wrong}");
    }
}

#[test]
fn spellings_read_back() {
    for whom in
        ["country:SEN", "class:LDC", "region:AFR", "gender:female", "mode:remote", "each:administration"]
    {
        assert_eq!(whom.parse::<Whom>().unwrap().to_string(), whom);
    }
    for amount in ["0", "20", "40%"] {
        assert_eq!(amount.parse::<Amount>().unwrap().to_string(), amount);
    }
}

#[test]
fn those_held_up_by_a_quota_are_passed_over_and_keep_their_turn() {
    let quotas = [at_most("each:country", "1")];
    let mut ledger = ledger(Some(3), &quotas, "2027-01-01");
    ledger.take(&from("SEN"));
    let waiting = [(1, from("SEN")), (2, from("KEN")), (3, from("FRA")), (4, from("EGY"))];
    assert_eq!(next_offers(&mut ledger, waiting), [2, 3]);
}

#[test]
fn whoever_is_let_in_by_somebody_further_down_comes_before_those_behind() {
    // Somebody from Senegal fills a place of each, which frees one for others.
    let quotas = [kept("class:LDC", "2", None), kept("region:AFR", "2", None)];
    let mut ledger = ledger(Some(4), &quotas, "2027-01-01");
    let waiting = [(1, from("FRA")), (2, from("SEN")), (3, from("FRA")), (4, from("SEN"))];
    assert_eq!(next_offers(&mut ledger, waiting), [2, 1, 4, 3]);
}

#[test]
fn whoever_comes_waits_behind_those_who_could_have_the_place_and_no_others() {
    let quotas = [at_most("each:country", "1")];
    let mut ledger = ledger(Some(3), &quotas, "2027-01-01");
    ledger.take(&from("SEN"));
    assert_eq!(settle(&ledger, &[from("SEN")], &from("KEN")), Ok(()));
    assert_eq!(settle(&ledger, &[from("FRA")], &from("KEN")), Err(NoPlace::Full));
}

#[test]
fn whoever_has_a_place_keeps_it_as_another_only_where_no_promise_to_others_gets_worse() {
    let quotas = [at_most("each:country", "1"), kept("class:LDC", "1", None)];
    let mut ledger = ledger(Some(2), &quotas, "2027-01-01");
    ledger.take(&from("KEN"));
    // Whoever fills the place that is kept has to go on filling it.
    assert_eq!(ledger.admits_instead(&from("SEN"), &from("SEN")), Ok(()));
    assert_eq!(ledger.admits_instead(&from("SEN"), &from("FRA")), Err(NoPlace::Kept));
    assert_eq!(ledger.admits_instead(&from("SEN"), &from("KEN")), Err(NoPlace::Limit(0)));
    // More came than there are places: nobody of them gets into a full group by it.
    ledger.take(&from("SEN"));
    ledger.take(&from("EGY"));
    assert_eq!(ledger.admits_instead(&from("FRA"), &from("KAZ")), Ok(()));
    assert_eq!(ledger.admits_instead(&from("FRA"), &from("SEN")), Err(NoPlace::Limit(0)));
    // Whoever was let in beyond a limit stays within it.
    assert_eq!(ledger.admits_instead(&from("SEN"), &from("SEN")), Ok(()));
}

#[test]
fn an_offer_ends_with_its_hours_or_when_the_event_begins_and_none_is_made_after() {
    let at = |hour: i64| DateTime::UNIX_EPOCH + Duration::hours(hour);
    assert_eq!(ends_of_offer(at(0), 48, None), Some(at(48)));
    assert_eq!(ends_of_offer(at(0), 48, Some(at(10))), Some(at(10)));
    assert_eq!(ends_of_offer(at(10), 48, Some(at(10))), None);
}
