use chrono::NaiveDate;

use super::{
    ClassList, ClassRow, ItuStatus, ListChange, ListFault, ReferenceLists, RegionRow, Span, Unconfirmed,
};
use crate::country::{CountryClass, Developing, Iso3, Region};

const COUNTRIES: &str = include_str!("../../../../server/data/countries.csv");
const CLASSES: &str = include_str!("../../../../server/data/country_classes.csv");
const REGIONS: &str = include_str!("../../../../server/data/region_history.csv");

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn iso3(code: &str) -> Iso3 {
    code.parse().expect("a code")
}

fn lists(changes: &[ListChange]) -> ReferenceLists {
    ReferenceLists::from_csv(COUNTRIES, CLASSES, REGIONS, changes).expect("the shipped lists")
}

fn graduation(code: &str, on: &str) -> ListChange {
    ListChange::Graduation { iso3: iso3(code), class: CountryClass::Ldc, on: day(on) }
}

fn sizes(on: &str) -> (usize, usize, usize) {
    let answer = lists(&[]).classes_report(day(on));
    (answer.members, answer.union.footnote_four, answer.union.itu)
}

#[test]
fn a_country_is_no_longer_an_ldc_on_its_graduation_day() {
    // Equatorial Guinea left on 2017-06-04 and is in no other class, but stays developing in M49.
    assert_eq!(sizes("2017-06-03"), (193, 99, 153));
    assert_eq!(sizes("2017-06-04"), (193, 98, 153));
    let lists = lists(&[]);
    let is_ldc = |on| lists.classes_on(iso3("GNQ"), day(on)).contains(CountryClass::Ldc);
    assert_eq!((is_ldc("2017-06-03"), is_ldc("2017-06-04")), (true, false));
}

#[test]
fn classes_are_counted_over_the_member_states_of_the_day() {
    let answer = lists(&[]).classes_report(day("2017-06-04"));
    let counts = [
        answer.classes.ldc.len(),
        answer.classes.sids.len(),
        answer.classes.lldc.len(),
        answer.classes.eit.len(),
    ];
    assert_eq!(counts, [47, 37, 32, 17]);
    assert!(!answer.classes.sids.contains(&iso3("PLW")), "Palau joined in 2024");
    assert!(!answer.classes.sids.contains(&iso3("COK")), "the Cook Islands are no Member State");
    assert_eq!(answer.unconfirmed, []);
}

#[test]
fn the_answer_is_written_as_the_command_promises() {
    let json = serde_json::to_string(&lists(&[]).classes_report(day("2026-11-24"))).expect("JSON");
    assert!(
        json.starts_with(r#"{"on":"2026-11-24","members":194,"classes":{"LDC":["AFG","AGO","BDI","#),
        "{json}"
    );
    let tail = r#""union":{"footnote-four":98,"itu":152},"unconfirmed":[{"iso3":"BGD","class":"LDC","on":"2026-11-24"},{"iso3":"LAO","class":"LDC","on":"2026-11-24"},{"iso3":"NPL","class":"LDC","on":"2026-11-24"}]}"#;
    assert!(json.ends_with(tail), "{json}");
}

#[test]
fn a_scheduled_graduation_stands_as_unconfirmed_once_its_day_has_come() {
    assert_eq!(lists(&[]).unconfirmed_on(day("2026-11-23")), []);
    assert_eq!(
        lists(&[graduation("LAO", "2026-11-24"), graduation("NPL", "2026-11-24")])
            .unconfirmed_on(day("2026-11-24")),
        [Unconfirmed { iso3: iso3("BGD"), class: CountryClass::Ldc, on: day("2026-11-24") }]
    );
}

#[test]
fn a_scheduled_graduation_ends_membership_only_when_confirmed() {
    let is_ldc = |changes: &[ListChange], on| {
        lists(changes).classes_on(iso3("BGD"), day(on)).contains(CountryClass::Ldc)
    };
    assert!(is_ldc(&[], "2027-01-01"));
    let confirmed = [graduation("BGD", "2026-11-24")];
    assert_eq!([is_ldc(&confirmed, "2026-11-23"), is_ldc(&confirmed, "2026-11-24")], [true, false]);
}

#[test]
fn a_deferral_is_a_further_row_and_needs_a_confirmation_of_its_own() {
    let deferred = ListChange::Class(ClassRow {
        iso3: iso3("BGD"),
        list: ClassList::Class(CountryClass::Ldc),
        span: Span { from: Some(day("1975-01-01")), to: Some(day("2029-11-24")) },
        scheduled: true,
        confirmed: false,
    });
    let lists = lists(&[graduation("BGD", "2026-11-24"), deferred]);
    assert!(lists.classes_on(iso3("BGD"), day("2029-12-01")).contains(CountryClass::Ldc));
    let open = lists.unconfirmed_on(day("2029-12-01"));
    assert_eq!(open.iter().find(|row| row.iso3 == iso3("BGD")).map(|row| row.on), Some(day("2029-11-24")));
}

#[test]
fn a_graduation_that_is_put_off_is_no_longer_open_on_the_old_day() {
    let put_off = |until: Option<&str>| ListChange::Deferral {
        iso3: iso3("NPL"),
        class: CountryClass::Ldc,
        until: until.map(day),
    };
    let open = |changes: &[ListChange], on| {
        let rows = lists(changes).unconfirmed_on(day(on));
        rows.iter().find(|row| row.iso3 == iso3("NPL")).map(|row| row.on)
    };
    let changes = [graduation("NPL", "2026-11-24"), put_off(Some("2029-05-24"))];
    assert_eq!(open(&changes, "2029-05-23"), None);
    assert_eq!(open(&changes, "2029-05-24"), Some(day("2029-05-24")));
    assert!(lists(&changes).classes_on(iso3("NPL"), day("2029-05-24")).contains(CountryClass::Ldc));
    assert_eq!(open(&[put_off(None)], "2040-01-01"), None);
}

#[test]
fn a_country_that_changed_its_region_is_counted_where_it_was_on_the_day() {
    let lists = lists(&[]);
    let georgia = |on| lists.region_on(iso3("GEO"), day(on));
    assert_eq!((georgia("2017-12-31"), georgia("2018-01-01")), (Some(Region::Cis), Some(Region::Eur)));
}

#[test]
fn a_further_region_row_counts_from_its_first_day_on() {
    let moved = ListChange::Region(RegionRow {
        iso3: iso3("GEO"),
        region: Region::Asp,
        span: Span { from: Some(day("2027-01-01")), to: None },
    });
    let lists = lists(&[moved]);
    let georgia = |on| lists.region_on(iso3("GEO"), day(on));
    assert_eq!((georgia("2026-12-31"), georgia("2027-01-01")), (Some(Region::Eur), Some(Region::Asp)));
}

#[test]
fn a_territory_has_the_region_of_its_geography_or_none() {
    let region = |code| lists(&[]).region_on(iso3(code), day("2020-01-01"));
    assert_eq!(["NCL", "PSE", "ATA", "ESH"].map(region), [Some(Region::Asp), Some(Region::Arb), None, None]);
}

#[test]
fn a_member_state_is_one_from_its_accession_on() {
    let lists = lists(&[ListChange::Accession { iso3: iso3("NIU"), since: day("2027-05-01") }]);
    let member = |code, on| lists.is_member_state_on(iso3(code), day(on));
    assert_eq!((member("PLW", "2024-09-18"), member("PLW", "2024-09-19")), (false, true));
    assert_eq!((member("NIU", "2027-04-30"), member("NIU", "2027-05-01")), (false, true));
    assert!(member("CHE", "1990-01-01"), "an empty accession means always");
}

#[test]
fn the_state_of_palestine_counts_as_a_country_and_is_no_member_state() {
    let lists = lists(&[]);
    let standing = lists.standing_on(iso3("PSE"), day("2020-01-01"));
    assert!(standing.is_country() && !standing.member_state && standing.is_developing(Developing::Itu));
    assert!(!lists.standing_on(iso3("COK"), day("2020-01-01")).is_country());
    assert_eq!(lists.countries().iter().filter(|country| country.status == ItuStatus::Observer).count(), 1);
}

#[test]
fn m49_developing_is_dated_and_only_the_itu_definition_looks_at_it() {
    let lists = lists(&[]);
    let developing = |code, on, definition| lists.is_developing_on(iso3(code), day(on), definition);
    assert!(
        developing("CYP", "2017-12-31", Developing::Itu) && !developing("CYP", "2018-01-01", Developing::Itu)
    );
    assert!(developing("THA", "2026-01-01", Developing::Itu));
    assert!(!developing("THA", "2026-01-01", Developing::FootnoteFour));
    assert!(developing("ALB", "2026-01-01", Developing::Itu), "a transition economy, developed in M49");
}

#[test]
fn days_of_one_epoch_have_the_same_answers() {
    let lists = lists(&[]);
    assert_eq!(lists.epoch_of(day("2017-06-04")), lists.epoch_of(day("2017-12-31")));
    assert_ne!(lists.epoch_of(day("2017-06-03")), lists.epoch_of(day("2017-06-04")));
    let mut today = day("2008-01-01");
    while today < day("2030-12-31") {
        let tomorrow = today.succ_opt().expect("a day");
        if lists.epoch_of(today) == lists.epoch_of(tomorrow) {
            for country in lists.countries() {
                assert_eq!(lists.standing_on(country.iso3, today), lists.standing_on(country.iso3, tomorrow));
            }
        }
        today = tomorrow;
    }
}

#[test]
fn a_list_with_an_unknown_value_is_refused_with_its_place() {
    let classes = "iso3,class,valid_from,valid_to,status\nAFG,POOR,,,in_force\n";
    let refused = ReferenceLists::from_csv(COUNTRIES, classes, REGIONS, &[]);
    assert_eq!(
        refused.map(drop).map_err(|fault| fault.to_string()),
        Err("country_classes.csv: class cannot be `POOR`".to_owned())
    );
    let short = ReferenceLists::from_csv("iso3\nAFG\n", CLASSES, REGIONS, &[]);
    assert!(matches!(short, Err(ListFault::Shape { list: "countries.csv", .. })));
}

#[test]
fn every_country_has_its_name_in_six_languages() {
    let lists = lists(&[]);
    for country in lists.countries() {
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            assert!(!country.names.in_language(language).is_empty(), "{} {language}", country.iso3);
        }
    }
    let senegal = lists.country(iso3("SEN")).expect("Senegal");
    assert_eq!((senegal.names.in_language("fr"), senegal.names.in_language("ar")), ("Sénégal", "السنغال"));
}
