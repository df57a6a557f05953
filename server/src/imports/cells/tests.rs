//! Cells of every sort, as they should be and as they come.

use domain::event::{EventKind, Sector};

use super::*;

fn lists() -> CodeLists {
    CodeLists {
        countries: ["KEN", "PSE"].into_iter().map(|code| code.parse().expect("a code")).collect(),
        themes: ["iot", "ssc"].into_iter().map(str::to_owned).collect(),
        ..CodeLists::default()
    }
}

fn understood(understand: super::super::columns::Understand, cell: &str) -> Result<String, Reason> {
    understand(cell, &lists()).map(|value| match value {
        Value::Text(text) => text,
        Value::Number(number) => format!("#{number}"),
    })
}

fn unknown<T>(code: &str) -> Result<T, Reason> {
    Err(Reason::UnknownCode { code: code.to_owned() })
}

#[test]
fn codes_are_taken_to_the_letter() {
    assert_eq!(understood(code::<EventKind>, "forum").unwrap(), "forum");
    assert_eq!(understood(code::<EventKind>, "Forum"), unknown("Forum"));
    assert_eq!(understood(country, "KEN").unwrap(), "KEN");
    assert_eq!(understood(country, "ken"), unknown("ken"));
    assert_eq!(understood(country, "XXX"), unknown("XXX"));
}

#[test]
fn a_list_names_the_item_that_is_unknown_and_counts_no_item_twice() {
    assert_eq!(understood(codes::<Sector>, "ITU-T; ITU-D;;ITU-T").unwrap(), "ITU-T;ITU-D");
    assert_eq!(understood(codes::<Sector>, "ITU-T;ITU-X"), unknown("ITU-X"));
    assert_eq!(understood(themes, "iot;cars"), unknown("cars"));
    assert_eq!(understood(goals, "11;9").unwrap(), "11;9");
    assert_eq!(understood(goals, "18"), unknown("18"));
    assert_eq!(understood(languages, "en;zh-Hant").unwrap(), "en;zh-hant");
    assert_eq!(understood(languages, "en;-"), unknown("-"));
}

#[test]
fn partners_are_names_with_or_without_a_kind() {
    assert_eq!(understood(partners, "UNECE|un; IEC | sdo ;ISO").unwrap(), "UNECE|un;IEC|sdo;ISO");
    for wrong in ["|un", "UNECE|", "A|B|C", "UNECE|United Nations"] {
        assert_eq!(understood(partners, wrong), Err(Reason::NotAPartner { text: wrong.to_owned() }));
    }
}

#[test]
fn dates_keep_the_precision_of_their_source() {
    for date_text in ["2017-07-01", "2017-07", "2017"] {
        assert_eq!(understood(date, date_text).unwrap(), date_text);
    }
    for wrong in ["2017-02-30", "01/07/2017", "2017-7", "2017-07-01T10:00"] {
        assert_eq!(understood(date, wrong), Err(Reason::NotADate { text: wrong.to_owned() }));
    }
    assert_eq!(understood(day, "2017-07"), Err(Reason::NotADay { text: "2017-07".to_owned() }));
}

#[test]
fn zones_are_those_of_the_iana_list() {
    assert_eq!(understood(zone, "Africa/Nairobi").unwrap(), "Africa/Nairobi");
    assert_eq!(
        understood(zone, "Nairobi time"),
        Err(Reason::UnknownZone { text: "Nairobi time".to_owned() })
    );
}

#[test]
fn counts_are_whole_and_not_negative() {
    assert_eq!(understood(count, "0").unwrap(), "#0");
    for wrong in ["-1", "1.5", "+3", "1e3", "twelve", "٣"] {
        assert_eq!(understood(count, wrong), Err(Reason::NotANumber { text: wrong.to_owned() }));
    }
    let too_large = |text: &str, most| Err(Reason::NumberTooLarge { text: text.to_owned(), most });
    for text in ["2147483648", "99999999999999999999999"] {
        assert_eq!(understood(count, text), too_large(text, 2_147_483_647));
    }
    assert_eq!(understood(days, "65535").unwrap(), "#65535");
    assert_eq!(understood(days, "65536"), too_large("65536", 65_535));
}

#[test]
fn links_lead_to_the_web_and_nowhere_else() {
    for address in ["https://www.itu.int/en/a:b", "HTTP://itu.int", "www.itu.int/journal", "itu.int:8080/x"] {
        assert_eq!(understood(web_address, address).unwrap(), address);
    }
    for wrong in ["javascript:alert(1)", "data:text/html,x", "see the journal"] {
        assert_eq!(understood(web_address, wrong), Err(Reason::NotAnAddress { text: wrong.to_owned() }));
    }
}

#[test]
fn a_line_is_tidied_and_has_an_end() {
    assert_eq!(understood(line::<9>, " Jose\u{301}\t B. ").unwrap(), "José B.");
    assert_eq!(understood(line::<3>, "Jose"), Err(Reason::TooLong { most: 3 }));
}
