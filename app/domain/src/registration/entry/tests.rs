use proptest::prelude::*;

use super::*;

const ORDINARY: &[(&str, &str)] = &[
    ("name", "  Awa   Diop "),
    ("email", "awa@artp.example"),
    ("organization_kind", "regulator"),
    ("organization", "ARTP"),
    ("country", "SEN"),
    ("role", "participant"),
    ("language", "fr"),
    ("gender", ""),
    ("consent", "yes"),
];

fn asked(kind: EventKind, mode: Option<EventMode>) -> Asked<'static> {
    Asked {
        kind,
        mode,
        is_country: &|country| country.as_str() != "XYZ",
        is_language: &|language| ["ar", "en", "fr"].contains(&language.as_str()),
        is_deliverable: &|email| email.is_ascii(),
    }
}

fn sent(changes: &[(&str, &str)]) -> Typed {
    let fields = changes.iter().chain(ORDINARY);
    Typed(fields.map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

fn checked(changes: &[(&str, &str)]) -> Result<Entry, Flaws> {
    check(&sent(changes), &asked(EventKind::Forum, Some(EventMode::OnSite)))
}

#[test]
fn an_ordinary_form_is_read_and_tidied() {
    let details = Details {
        name: "Awa Diop".into(),
        email: "awa@artp.example".into(),
        organization_kind: OrganizationKind::Regulator,
        organization: Some("ARTP".into()),
        country: "SEN".parse().ok(),
        mode: Some(AttendanceMode::OnSite),
        language: "fr".parse().unwrap(),
        gender: None,
    };
    assert_eq!(checked(&[]), Ok(Entry { details, role: Role::Participant, fellowship: false }));
}

#[test]
fn an_empty_form_says_everything_in_the_order_of_the_form() {
    let flaws = check(&Typed::default(), &asked(EventKind::Forum, Some(EventMode::Hybrid))).unwrap_err();
    let fields: Vec<_> = flaws.iter().map(|(field, wrong)| (field.code(), wrong.code())).collect();
    assert_eq!(
        fields,
        [
            ("name", "missing"),
            ("email", "missing"),
            ("organization_kind", "missing"),
            ("country", "missing"),
            ("role", "missing"),
            ("mode", "missing"),
            ("language", "missing"),
            ("consent", "missing"),
        ]
    );
}

#[test]
fn only_an_international_organization_leaves_the_country_empty() {
    assert_eq!(checked(&[("country", "")]), Err(vec![(Field::Country, Wrong::Missing)]));
    let entry = checked(&[("country", ""), ("organization_kind", "international_organization")]).unwrap();
    assert_eq!(entry.details.country, None);
}

#[test]
fn whoever_comes_from_no_organization_says_other() {
    assert_eq!(checked(&[("organization", " ")]), Err(vec![(Field::Organization, Wrong::Missing)]));
    let entry = checked(&[("organization", " "), ("organization_kind", "other")]).unwrap();
    assert_eq!(entry.details.organization, None);
}

#[test]
fn choices_that_no_list_has_are_not_taken() {
    for (field, text, wrong) in [
        (Field::Country, "XYZ", Wrong::Invalid),
        (Field::Country, "Senegal", Wrong::Invalid),
        (Field::Role, "secretariat", Wrong::Missing),
        (Field::Role, "fellow", Wrong::Missing),
        (Field::Language, "de", Wrong::Missing),
        (Field::Gender, "none", Wrong::Invalid),
        (Field::OrganizationKind, "club", Wrong::Missing),
        (Field::Email, "awa at artp", Wrong::Invalid),
        (Field::Email, "почта@пример.рф", Wrong::Invalid),
        (Field::Name, "007", Wrong::Invalid),
    ] {
        assert_eq!(checked(&[(field.code(), text)]), Err(vec![(field, wrong)]), "{field} {text}");
    }
}

#[test]
fn one_name_is_enough_in_any_script() {
    for name in ["Pelé", "أحمد", "习", "O", "Ng’ang’a", "María José Carreño Quiñones"] {
        assert_eq!(checked(&[("name", name)]).unwrap().details.name, name);
    }
}

#[test]
fn a_text_that_is_too_long_is_refused_at_its_field() {
    let long = "a".repeat(10_240);
    assert_eq!(checked(&[("name", &long)]), Err(vec![(Field::Name, Wrong::TooLong)]));
    assert_eq!(checked(&[("organization", &long)]), Err(vec![(Field::Organization, Wrong::TooLong)]));
    let email = format!("{long}@example.org");
    assert_eq!(checked(&[("email", &email)]), Err(vec![(Field::Email, Wrong::Invalid)]));
}

#[test]
fn marks_that_disturb_other_text_are_taken_out() {
    let entry =
        checked(&[("name", "Awa\u{0} \u{202e}Diop\u{202c}\r\nBcc: x"), ("organization", "A\tB")]).unwrap();
    assert_eq!(entry.details.name, "Awa Diop Bcc: x");
    assert_eq!(entry.details.organization.as_deref(), Some("A B"));
}

#[test]
fn the_mode_is_asked_for_only_where_there_is_a_choice() {
    let at = |mode: Option<EventMode>, typed: &str| {
        check(&sent(&[("mode", typed)]), &asked(EventKind::Forum, mode)).map(|entry| entry.details.mode)
    };
    assert_eq!(at(Some(EventMode::Remote), "on_site"), Ok(Some(AttendanceMode::Remote)));
    assert_eq!(at(Some(EventMode::Hybrid), "on_site"), Ok(Some(AttendanceMode::OnSite)));
    assert_eq!(at(Some(EventMode::Hybrid), "both"), Err(vec![(Field::Mode, Wrong::Missing)]));
    assert_eq!(at(None, "on_site"), Ok(None));
}

#[test]
fn only_a_training_knows_fellowships_and_trainers() {
    let wish = sent(&[("fellowship", "yes"), ("role", "trainer")]);
    let entry = check(&wish, &asked(EventKind::Training, None)).unwrap();
    assert_eq!((entry.role, entry.fellowship), (Role::Trainer, true));
    let elsewhere = check(&wish, &asked(EventKind::Seminar, None));
    assert_eq!(elsewhere, Err(vec![(Field::Role, Wrong::Missing)]));
}

#[test]
fn a_correction_asks_for_neither_role_nor_consent() {
    let sent = sent(&[("role", ""), ("consent", "")]);
    let asked = asked(EventKind::Forum, None);
    assert_eq!(check_details(&sent, &asked).map(|details| details.name), Ok("Awa Diop".to_owned()));
}

proptest! {
    #[test]
    fn whatever_is_typed_is_either_taken_or_refused_at_its_field(
        name in ".{0,400}", email in ".{0,40}", organization in ".{0,40}", country in "[A-Z]{0,4}",
    ) {
        let changes =
            [("name", &*name), ("email", &email), ("organization", &organization), ("country", &country)];
        match checked(&changes) {
            Ok(entry) => {
                let disturbs = |c: char| c.is_control() || turns_direction(c);
                prop_assert!(!entry.details.name.contains(disturbs));
                prop_assert!(!entry.details.name.is_empty());
                prop_assert!(entry.details.email.contains('@'));
            }
            Err(flaws) => {
                prop_assert!(!flaws.is_empty());
                prop_assert!(flaws.is_sorted());
            }
        }
    }
}
