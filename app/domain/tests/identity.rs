//! Who is the same person, case by case and over random files.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    country::Iso3,
    identity::{Key, Known, Placement, Stated, joins, normal_form, place, tidy},
};
use proptest::prelude::*;

type Register = Known<u32>;

fn iso(code: &str) -> Option<Iso3> {
    (!code.is_empty()).then(|| code.parse().expect("a country code"))
}

fn row(reference: &str, email: &str, name: &str) -> Stated {
    at("E1", reference, email, name)
}

fn at(event: &str, reference: &str, email: &str, name: &str) -> Stated {
    Stated::new(Some(reference), Some(email), name, event, iso("KEN"), Some("Ministry"))
}

/// What an import does with the answers: people who are found to be one become one, new people get numbers,
/// and everything stated is kept.
fn record(register: &mut Register, rows: &[Stated]) -> Vec<Option<u32>> {
    join(register, &joins(rows, register));
    let placed = place(rows, register);
    let mut next = register.referenced.iter().copied().chain(register.pairs.values().flatten().copied());
    let mut next = next.by_ref().chain(register.at_events.values().copied()).max().unwrap_or(0);
    let mut created: BTreeMap<Key, u32> = BTreeMap::new();
    let people = placed.into_iter().map(|placement| match placement {
        Placement::Known(person) => Some(person),
        Placement::New(key) => Some(*created.entry(key).or_insert_with(|| {
            next += 1;
            next
        })),
        Placement::Ambiguous => None,
    });
    let people: Vec<_> = people.collect();
    for (row, person) in rows.iter().zip(&people) {
        let Some(person) = *person else { continue };
        if let Some(pair) = row.pair() {
            register.pairs.entry(pair.clone()).or_default().insert(person);
        }
        match row.key() {
            Key::Reference(reference) => {
                register.references.insert(reference.clone(), person);
                register.referenced.insert(person);
            }
            Key::AtEvent(key) => drop(register.at_events.insert(key.clone(), person)),
            Key::Pair(_) => {}
        }
    }
    people
}

fn join(register: &mut Register, joins: &BTreeMap<u32, u32>) {
    for people in register.pairs.values_mut() {
        *people = people.iter().map(|person| *joins.get(person).unwrap_or(person)).collect();
    }
}

/// Whom rows mean that come in several files: at last, since people can become one later.
fn people_of_files(files: &[Vec<Stated>]) -> Vec<Option<u32>> {
    let mut register = Register::default();
    let mut people: Vec<Option<u32>> = Vec::new();
    for rows in files {
        let joins = joins(rows, &register);
        for person in people.iter_mut().flatten() {
            *person = *joins.get(person).unwrap_or(person);
        }
        people.extend(record(&mut register, rows));
    }
    people
}

fn people(rows: &[Stated]) -> Vec<Option<u32>> {
    record(&mut Register::default(), rows)
}

#[test]
fn names_are_compared_after_composing_collapsing_and_folding() {
    assert_eq!(normal_form(" Jose\u{301}  \u{a0}NÚÑEZ\t"), "josé núñez");
    assert_eq!(normal_form("STRASSE"), normal_form("Straße"));
    assert_eq!(normal_form("ΣΊΣΥΦΟΣ"), normal_form("Σίσυφος"));
    assert_eq!(tidy(" Jose\u{301}  \u{a0}NÚÑEZ\t"), "José NÚÑEZ");
    assert_ne!(normal_form("José"), normal_form("Jose"));
}

#[test]
fn the_same_reference_is_the_same_person_whatever_the_name() {
    assert_eq!(people(&[row("1", "a@x", "Amina"), row("1", "b@x", "A. Diallo")]), [Some(1), Some(1)]);
}

#[test]
fn two_references_are_two_people_whatever_else_agrees() {
    assert_eq!(people(&[row("1", "a@x", "Amina"), row("2", "a@x", "Amina")]), [Some(1), Some(2)]);
}

#[test]
fn without_a_reference_email_and_name_must_both_agree() {
    let rows = [
        row("", "Team@x", "Amina  DIALLO"),
        row("", "team@X", "Amina Diallo"),
        row("", "team@x", "Binta Diallo"),
        row("", "other@x", "Amina Diallo"),
    ];
    assert_eq!(people(&rows), [Some(1), Some(1), Some(2), Some(3)]);
}

#[test]
fn a_row_without_a_reference_joins_the_one_for_whom_some_row_states_both() {
    let rows = [row("", "b@x", "Amina"), row("1", "a@x", "Amina"), row("1", "b@x", "Amina")];
    assert_eq!(people(&rows), [Some(1), Some(1), Some(1)]);
}

#[test]
fn a_row_that_would_match_two_people_is_nobodys() {
    let rows = [row("1", "a@x", "Amina"), row("2", "a@x", "Amina"), row("", "a@x", "Amina")];
    assert_eq!(people(&rows), [Some(1), Some(2), None]);
}

#[test]
fn a_name_alone_is_somebody_at_that_event_only() {
    let rows = [
        at("E1", "", "", "Amina"),
        at("E2", "", "", "Amina"),
        Stated::new(None, None, "Amina", "E1", iso("SEN"), Some("Ministry")),
        Stated::new(None, None, "Amina", "E1", iso("KEN"), None),
        Stated::new(None, None, "AMINA ", "E1", iso("KEN"), Some(" ministry")),
        row("", "a@x", "Amina"),
    ];
    assert_eq!(people(&rows), [Some(1), Some(2), Some(3), Some(4), Some(1), Some(5)]);
}

#[test]
fn keys_are_told_apart_as_texts() {
    let rows = [
        row("1", "a@x", "Amina"),
        row("", "1", "Amina"),
        row("", "", "Amina"),
        Stated::new(None, None, "Amina", "E1", iso("KEN"), None),
        Stated::new(None, None, "Amina", "E1", None, Some("KEN")),
    ];
    let texts: BTreeSet<_> = rows.iter().map(|row| row.key().text()).collect();
    assert_eq!(texts.len(), rows.len());
}

#[test]
fn a_new_reference_takes_over_the_one_who_had_none() {
    let mut register = Register::default();
    record(&mut register, &[row("", "a@x", "Amina")]);
    assert_eq!(record(&mut register, &[at("E2", "1", "a@x", "Amina")]), [Some(1)]);
}

#[test]
fn a_new_reference_takes_over_nobody_whom_another_claims_or_who_bears_one() {
    let mut register = Register::default();
    record(&mut register, &[row("", "a@x", "Amina")]);
    let rivals = [row("1", "a@x", "Amina"), row("2", "a@x", "Amina")];
    assert_eq!(record(&mut register, &rivals), [Some(2), Some(3)]);

    let mut register = Register::default();
    record(&mut register, &[row("1", "a@x", "Amina")]);
    // Another source: its references are its own.
    register.references.clear();
    assert_eq!(record(&mut register, &[row("1", "a@x", "Amina")]), [Some(2)]);
}

#[test]
fn a_new_reference_that_states_two_people_on_record_is_both() {
    let files = [
        vec![row("", "a@x", "Amina"), row("", "b@x", "Amina")],
        vec![row("1", "a@x", "Amina"), row("1", "b@x", "Amina")],
    ];
    assert_eq!(people_of_files(&files), [Some(1); 4]);
}

#[test]
fn a_known_reference_that_states_somebody_later_is_that_person_too() {
    let files =
        [vec![row("", "a@x", "Amina")], vec![row("1", "b@x", "Amina")], vec![at("E2", "1", "a@x", "Amina")]];
    assert_eq!(people_of_files(&files), [Some(2); 3]);
}

#[test]
fn whoever_two_references_state_stays_who_they_were() {
    let files = [
        vec![row("", "a@x", "Amina")],
        vec![row("1", "b@x", "Amina"), row("2", "b@x", "Amina")],
        vec![at("E2", "1", "a@x", "Amina"), at("E2", "2", "a@x", "Amina")],
        vec![at("E3", "", "a@x", "Amina")],
    ];
    assert_eq!(people_of_files(&files), [Some(1), Some(2), Some(3), Some(2), Some(3), None]);
}

fn rows() -> impl Strategy<Value = Vec<Stated>> {
    let stated = (0..4_usize, 0..3_usize, 0..2_usize, 0..2_usize, 0..2_usize).prop_map(
        |(reference, email, name, event, country)| {
            Stated::new(
                Some(["", "1", "2", "3"][reference]),
                Some(["", "a@x", "b@x"][email]),
                ["Amina", "Binta"][name],
                ["E1", "E2"][event],
                iso(["", "KEN"][country]),
                None,
            )
        },
    );
    prop::collection::vec(stated, 0..12)
}

proptest! {
    #[test]
    fn normal_form_and_tidy_are_stable(text in any::<String>()) {
        prop_assert_eq!(normal_form(&normal_form(&text)), normal_form(&text));
        prop_assert_eq!(tidy(&tidy(&text)), tidy(&text));
        prop_assert_eq!(normal_form(&tidy(&text)), normal_form(&text));
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        before in rows(),
        (rows, shuffled) in rows().prop_flat_map(|rows| {
            let numbered: Vec<_> = rows.iter().cloned().enumerate().collect();
            (Just(rows), Just(numbered).prop_shuffle())
        }),
    ) {
        let mut register = Register::default();
        record(&mut register, &before);
        let placed = place(&rows, &register);
        let (order, other): (Vec<_>, Vec<_>) = shuffled.into_iter().unzip();
        for (index, placement) in order.into_iter().zip(place(&other, &register)) {
            prop_assert_eq!(&placed[index], &placement);
        }
    }

    #[test]
    fn nor_does_it_matter_in_which_files_they_come(rows in rows(), in_file in prop::collection::vec(0..4_usize, 12)) {
        let together = people(&rows);
        let mut files = vec![Vec::new(); 4];
        let mut order = vec![Vec::new(); 4];
        for (number, (row, file)) in rows.iter().zip(in_file).enumerate() {
            files[file].push(row.clone());
            order[file].push(number);
        }
        let apart = people_of_files(&files);
        // Of whom nobody can tell who they are when all is known, nothing is said: they may have come alone.
        let both = order.concat().into_iter().zip(apart).filter_map(|(row, person)| Some((together[row]?, person)));
        let both: BTreeSet<_> = both.collect();
        let (one, other): (BTreeSet<_>, BTreeSet<_>) = both.iter().copied().unzip();
        prop_assert_eq!((one.len(), other.len()), (both.len(), both.len()), "{:?}", both);
    }

    #[test]
    fn the_second_time_changes_nothing(before in rows(), rows in rows()) {
        let mut register = Register::default();
        record(&mut register, &before);
        let first = record(&mut register, &rows);
        let kept = format!("{register:?}");
        prop_assert_eq!(record(&mut register, &rows), first);
        prop_assert_eq!(format!("{register:?}"), kept);
    }

    #[test]
    fn two_references_never_merge(before in rows(), rows in rows()) {
        let mut register = Register::default();
        record(&mut register, &before);
        let people = record(&mut register, &rows);
        let mut bearer: BTreeMap<u32, &Key> = BTreeMap::new();
        for (row, person) in rows.iter().zip(people) {
            if let (Key::Reference(_), Some(person)) = (row.key(), person) {
                prop_assert_eq!(*bearer.entry(person).or_insert(row.key()), row.key());
            }
        }
    }

    #[test]
    fn every_row_is_placed_with_somebody_for_whom_its_key_is_stated(before in rows(), rows in rows()) {
        let mut register = Register::default();
        record(&mut register, &before);
        let people = record(&mut register, &rows);
        for (row, person) in rows.iter().zip(people) {
            match (row.key(), person) {
                (Key::Reference(reference), person) => {
                    prop_assert_eq!(register.references.get(reference).copied(), person);
                }
                (Key::Pair(pair), Some(person)) => prop_assert!(register.pairs[pair].contains(&person)),
                (Key::Pair(pair), None) => prop_assert!(register.pairs[pair].len() > 1),
                (Key::AtEvent(key), person) => prop_assert_eq!(register.at_events.get(key).copied(), person),
            }
        }
    }
}
