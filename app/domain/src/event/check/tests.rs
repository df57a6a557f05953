use super::*;
use crate::event::{EventKind, EventMode};

/// A form that is in order, with some fields filled in otherwise.
fn form(fields: &[(&str, &str)]) -> Typed {
    let mut typed = Typed::default();
    for (name, text) in [("title_en", "Forum on IoT"), ("kind", "forum"), ("sectors", "ITU-T")] {
        if fields.iter().all(|(field, _)| *field != name) {
            typed.add(name, text);
        }
    }
    for (name, text) in fields {
        typed.add(*name, *text);
    }
    typed
}

fn checked(fields: &[(&str, &str)]) -> Result<Details, Vec<Flaw>> {
    let languages = ["en", "ar", "fr"].map(|tag| tag.parse().unwrap());
    check(
        &form(fields),
        &Known {
            languages: &languages,
            is_zone: &|zone| zone == "Africa/Dakar",
            is_country: &|code| code.as_str() == "SEN",
            is_theme: &|theme| theme == "iot",
            is_mandate: &|id| id == "R98-RCC-2024/TSB/5",
        },
    )
}

fn flaws(fields: &[(&str, &str)]) -> Vec<(String, Wrong)> {
    checked(fields).err().unwrap_or_default().into_iter().map(|flaw| (flaw.field, flaw.wrong)).collect()
}

fn one(field: &str, wrong: Wrong) -> Vec<(String, Wrong)> {
    vec![(field.to_owned(), wrong)]
}

#[test]
fn a_title_in_any_one_language_is_enough() {
    let details = checked(&[("title_en", ""), ("title_ar", "منتدى")]).unwrap();
    assert_eq!(details.title.get("ar".parse().unwrap()), Some("منتدى"));
    assert_eq!(flaws(&[("title_en", " ")]), one("title_en", Wrong::NoTitle));
}

#[test]
fn an_event_may_belong_to_several_sectors_and_must_belong_to_one() {
    let details = checked(&[("sectors", "ITU-D"), ("sectors", "ITU-T")]).unwrap();
    assert_eq!(details.sectors, [Sector::T, Sector::D]);
    assert_eq!(flaws(&[("sectors", "")]), one("sectors", Wrong::NoSector));
    assert_eq!(flaws(&[("sectors", "ITU-X"), ("sectors", "ITU-T")]), one("sectors", Wrong::UnknownCode));
}

#[test]
fn every_flaw_is_told_in_one_go() {
    let wrong = flaws(&[
        ("kind", "party"),
        ("capacity", "-1"),
        ("time_zone", "Mars/Olympus"),
        ("host_country", "XXX"),
    ]);
    assert_eq!(
        wrong,
        [
            ("kind".to_owned(), Wrong::UnknownCode),
            ("time_zone".to_owned(), Wrong::UnknownZone),
            ("host_country".to_owned(), Wrong::UnknownCode),
            ("capacity".to_owned(), Wrong::BelowZero),
        ]
    );
}

#[test]
fn dates_are_as_precise_as_they_are_known() {
    let details = checked(&[("start", "2027-05"), ("end", "2027")]).unwrap();
    assert_eq!(details.dates.start.unwrap().to_string(), "2027-05");
    assert_eq!(flaws(&[("start", "05/2027")]), one("start", Wrong::NotADate));
    assert_eq!(flaws(&[("start", "2027-02-30")]), one("start", Wrong::NotADate));
}

#[test]
fn an_end_needs_a_start_and_comes_after_it() {
    assert_eq!(flaws(&[("start", "2027-05-04"), ("end", "2027-05-03")]), one("end", Wrong::EndBeforeStart));
    assert_eq!(flaws(&[("end", "2027-05-03")]), one("start", Wrong::EndWithoutStart));
}

#[test]
fn registration_has_days_in_order_and_not_after_the_event() {
    let of_event = |from: &'static str, until: &'static str| {
        [("start", "2027-05-04"), ("registration_from", from), ("registration_until", until)]
    };
    let until = "registration_until";
    assert_eq!(flaws(&of_event("2027-04-02", "2027-04-01")), one(until, Wrong::EndBeforeStart));
    assert_eq!(flaws(&of_event("2027-05-05", "")), one("registration_from", Wrong::AfterTheEvent));
    assert_eq!(flaws(&of_event("", "2027-04")), one(until, Wrong::NotADay));
    let details = checked(&of_event("2027-04-01", "2027-04-01")).unwrap();
    let day = "2027-04-01".parse().ok();
    assert_eq!((details.registration_from, details.registration_until), (day, day), "one day is enough");
}

#[test]
fn hours_need_a_zone_and_an_order() {
    assert_eq!(flaws(&[("start_time", "09:30")]), one("time_zone", Wrong::TimeWithoutZone));
    let hours = [
        ("start", "2027-05-04"),
        ("start_time", "17:00"),
        ("end_time", "09:30"),
        ("time_zone", "Africa/Dakar"),
    ];
    assert_eq!(flaws(&hours), one("end_time", Wrong::EndTimeBeforeStart));
    assert_eq!(
        flaws(&[("start_time", "25:00"), ("time_zone", "Africa/Dakar")]),
        one("start_time", Wrong::NotATime)
    );
    let good = checked(&[("start_time", "09:30:00"), ("time_zone", "Africa/Dakar")]).unwrap();
    assert_eq!(good.start_time, NaiveTime::from_hms_opt(9, 30, 0));
}

#[test]
fn a_capacity_is_a_whole_number_of_places() {
    assert_eq!(checked(&[("capacity", "0")]).unwrap().capacity, Some(0));
    assert_eq!(flaws(&[("capacity", "many")]), one("capacity", Wrong::NotANumber));
    assert_eq!(flaws(&[("capacity", "9999999999")]), one("capacity", Wrong::TooLarge));
}

#[test]
fn only_the_web_stands_behind_a_material() {
    let material = |url| flaws(&[("material_title_1", "Programme"), ("material_url_1", url)]);
    for url in ["https://itu.int/x.pdf", "HTTP://itu.int"] {
        assert_eq!(material(url), []);
    }
    for url in
        ["javascript:alert(1)", "data:text/html,x", "ftp://itu.int", "https://", "itu.int", "https://a b"]
    {
        assert_eq!(material(url), one("material_url_1", Wrong::NotAnAddress), "{url}");
    }
    assert_eq!(material(""), one("material_url_1", Wrong::Missing));
}

#[test]
fn blank_rows_of_materials_are_left_out() {
    let details =
        checked(&[("material_title_3", "Slides"), ("material_url_3", "https://itu.int/s")]).unwrap();
    assert_eq!(details.materials.len(), 1);
}

#[test]
fn languages_are_ticked_or_typed_as_tags() {
    let details = checked(&[("languages", "fr"), ("languages_other", "PT; fr, zh-hant")]).unwrap();
    assert_eq!(details.languages, ["fr", "pt", "zh-hant"]);
    assert_eq!(flaws(&[("languages_other", "Portuguese!")]), one("languages_other", Wrong::NotALanguage));
}

#[test]
fn partners_are_lines_of_a_name_and_a_kind() {
    let details = checked(&[("partners", "UNECE|un\r\n\r\nIEC | sdo")]).unwrap();
    assert_eq!(details.partners.iter().map(ToString::to_string).collect::<Vec<_>>(), ["UNECE|un", "IEC|sdo"]);
    assert_eq!(flaws(&[("partners", "UNECE|UN")]), one("partners", Wrong::NotAPartner));
}

#[test]
fn codes_of_lists_must_be_known() {
    assert_eq!(checked(&[("themes", "iot"), ("themes", "iot")]).unwrap().themes, ["iot"]);
    assert_eq!(flaws(&[("themes", "cooking")]), one("themes", Wrong::UnknownCode));
    assert_eq!(flaws(&[("sdgs", "18")]), one("sdgs", Wrong::UnknownCode));
    assert_eq!(flaws(&[("mandates", "R98/1")]), one("mandates", Wrong::UnknownCode));
}

#[test]
fn the_rest_is_taken_as_typed() {
    let details = checked(&[
        ("mode", "hybrid"),
        ("city", "  Dakar "),
        ("approval", "yes"),
        ("contact_email", "iot@example.org"),
        ("summary_fr", "Un\r\ntexte"),
    ])
    .unwrap();
    assert_eq!(details.kind, EventKind::Forum);
    assert_eq!(details.mode, Some(EventMode::Hybrid));
    assert_eq!(details.city.as_deref(), Some("Dakar"));
    assert!(details.approval);
    assert_eq!(details.summary.get("fr".parse().unwrap()), Some("Un\ntexte"));
    assert_eq!(flaws(&[("contact_email", "iot at example.org")]), one("contact_email", Wrong::NotAnEmail));
}

#[test]
fn a_title_has_an_end() {
    let long = "x".repeat(1_001);
    assert_eq!(flaws(&[("title_fr", &long)]), one("title_fr", Wrong::TooLong));
}
