//! Several people whom one person registers on one form: which of them are meant, and what is wrong with
//! each. The delegation's facts are given once for all.

use std::collections::BTreeSet;

use super::entry::{Asked, Entry, Field, Flaws, Registrant, Wrong, check_another, check_registrant};
use crate::{identity::normal_form, typed::Typed};

/// Most people of one form.
pub const MOST: usize = 20;
/// People that an empty form asks for.
pub const AT_FIRST: usize = 2;
/// What stands before the fields of the registrant.
pub const REGISTRANT: &str = "by-";
/// The field with the number of people that the form asks for.
pub const COUNT: &str = "people";
/// The facts of the delegation, which stand once for all.
const SHARED: [Field; 3] = [Field::OrganizationKind, Field::Organization, Field::Country];
/// What is asked of each person.
const OF_EACH: [Field; 6] =
    [Field::Name, Field::Email, Field::Role, Field::Mode, Field::Language, Field::Gender];

/// What stands before the fields of a person, who are numbered from 1.
#[must_use]
pub fn prefix(number: usize) -> String {
    format!("p{number}-")
}

/// The name of the box that leaves a person out.
#[must_use]
pub fn left_out(number: usize) -> String {
    format!("{}out", prefix(number))
}

/// People and who registers them, found in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Who registers them.
    pub registrant: Registrant,
    /// The people, in the order of the form.
    pub people: Vec<Entry>,
}

/// What is wrong: what stands before the field, the field, and what it is.
pub type GroupFlaws = Vec<(String, Field, Wrong)>;

/// How many people a form asks for.
#[must_use]
pub fn asked_for(typed: &Typed) -> usize {
    typed.get(COUNT).parse().unwrap_or(AT_FIRST).clamp(1, MOST)
}

/// The form without those who were left out and those of whom nothing was typed, the others numbered
/// anew; one at least stays.
#[must_use]
pub fn gathered(typed: &Typed) -> Typed {
    let is_blank = |number: usize| {
        let field = |field: Field| typed.get(&format!("{}{field}", prefix(number)));
        field(Field::Name).is_empty() && field(Field::Email).is_empty()
    };
    kept(typed, |number| !is_blank(number))
}

/// The form without those who were left out; whoever asks for one person more has still to fill the others in.
#[must_use]
pub fn without_left_out(typed: &Typed) -> Typed {
    kept(typed, |_| true)
}

fn kept(typed: &Typed, is_wanted: impl Fn(usize) -> bool) -> Typed {
    let is_meant = |number: &usize| is_wanted(*number) && typed.get(&left_out(*number)).is_empty();
    let meant: Vec<usize> = (1..=asked_for(typed)).filter(is_meant).collect();
    let is_of_a_person = |name: &str| (1..=MOST).any(|number| name.starts_with(&prefix(number)));
    let mut kept =
        Typed(typed.0.iter().filter(|(name, _)| !is_of_a_person(name) && name != COUNT).cloned().collect());
    for (number, before) in (1..).zip(&meant) {
        for field in OF_EACH {
            let text = typed.get(&format!("{}{field}", prefix(*before)));
            kept.add(format!("{}{field}", prefix(number)), text);
        }
    }
    kept.add(COUNT, meant.len().max(1).to_string());
    kept
}

/// Looks at a form that was [gathered].
///
/// # Errors
/// Everything that is wrong with it, in the order of the form.
pub fn check(typed: &Typed, asked: &Asked<'_>) -> Result<Group, GroupFlaws> {
    let mut flaws = GroupFlaws::new();
    let registrant = check_registrant(
        &of(typed, REGISTRANT, &[Field::Name, Field::Email, Field::Language, Field::Consent]),
        asked,
    )
    .map_err(|found| put(&mut flaws, REGISTRANT, found));
    let (mut people, mut seen) = (Vec::new(), BTreeSet::new());
    for number in 1..=asked_for(typed) {
        let prefix = prefix(number);
        let mut one = of(typed, &prefix, &OF_EACH);
        for field in SHARED {
            one.add(field.code(), typed.get(field.code()));
        }
        match check_another(&one, asked) {
            Ok(entry) => {
                let details = &entry.details;
                if !seen.insert((normal_form(&details.email), normal_form(&details.name))) {
                    flaws.push((prefix, Field::Name, Wrong::Repeated));
                }
                people.push(entry);
            }
            Err(found) => put(&mut flaws, &prefix, found),
        }
    }
    match registrant {
        Ok(registrant) if flaws.is_empty() => Ok(Group { registrant, people }),
        _ => Err(in_order(flaws)),
    }
}

/// The fields of one person, without what stands before their names.
fn of(typed: &Typed, prefix: &str, fields: &[Field]) -> Typed {
    let mut own = Typed::default();
    for field in fields {
        own.add(field.code(), typed.get(&format!("{prefix}{field}")));
    }
    own
}

/// What is wrong with the delegation is wrong once.
fn put(flaws: &mut GroupFlaws, prefix: &str, found: Flaws) {
    for (field, wrong) in found {
        let prefix = if SHARED.contains(&field) { "" } else { prefix };
        let flaw = (prefix.to_owned(), field, wrong);
        if !flaws.contains(&flaw) {
            flaws.push(flaw);
        }
    }
}

/// The registrant, the delegation, then each person.
fn in_order(mut flaws: GroupFlaws) -> GroupFlaws {
    let place = |prefix: &str| match prefix {
        REGISTRANT => 0,
        "" => 1,
        person => {
            person.trim_matches(|c: char| !c.is_ascii_digit()).parse::<usize>().map_or(2, |number| number + 1)
        }
    };
    flaws.sort_by_key(|(prefix, field, wrong)| (place(prefix), *field, *wrong));
    flaws
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{EventKind, EventMode};

    fn checked(typed: &Typed) -> Result<Group, GroupFlaws> {
        check(
            typed,
            &Asked {
                kind: EventKind::Forum,
                mode: Some(EventMode::OnSite),
                is_country: &|code| code.as_str() == "SEN",
                is_language: &|_| true,
                is_deliverable: &|_| true,
            },
        )
    }

    fn person(number: usize, name: &str) -> Vec<(String, String)> {
        let email = format!("{}@artp.example", name.to_lowercase().replace(' ', "."));
        [("name", name), ("email", &email), ("role", "participant"), ("language", "fr")]
            .map(|(field, text)| (format!("{}{field}", prefix(number)), text.to_owned()))
            .into()
    }

    fn group(people: &[(usize, &str)]) -> Typed {
        let given = [
            ("by-name", "Mariama"),
            ("by-email", "mariama@artp.example"),
            ("by-language", "fr"),
            ("by-consent", "yes"),
            ("organization_kind", "regulator"),
            ("organization", "ARTP"),
            ("country", "SEN"),
            ("people", "4"),
        ];
        let mut typed = Typed::default();
        for (name, text) in given {
            typed.add(name, text);
        }
        for (number, name) in people {
            typed.0.extend(person(*number, name));
        }
        typed
    }

    #[test]
    fn asking_for_one_person_more_keeps_the_blocks_that_are_still_empty() {
        let mut typed = Typed::default();
        typed.add(COUNT, "3");
        typed.add(left_out(2), "yes");
        assert_eq!(asked_for(&without_left_out(&typed)), 2);
        assert_eq!(asked_for(&gathered(&typed)), 1);
    }

    #[test]
    fn whoever_was_left_out_or_left_blank_is_not_meant_and_the_others_keep_their_order() {
        let mut typed = group(&[(1, "Awa"), (2, "Binta"), (4, "Cheikh")]);
        typed.add(left_out(1), "yes");
        let gathered = gathered(&typed);
        assert_eq!(asked_for(&gathered), 2);
        assert_eq!((gathered.get("p1-name"), gathered.get("p2-name")), ("Binta", "Cheikh"));
        assert_eq!(gathered.get("p1-out"), "");
        let names: Vec<String> =
            checked(&gathered).unwrap().people.into_iter().map(|entry| entry.details.name).collect();
        assert_eq!(names, ["Binta", "Cheikh"]);
    }

    #[test]
    fn an_empty_form_asks_for_one_person_at_least() {
        let gathered = gathered(&group(&[]));
        assert_eq!(asked_for(&gathered), 1);
        let fields: Vec<Field> = checked(&gathered).unwrap_err().into_iter().map(|flaw| flaw.1).collect();
        assert_eq!(fields, [Field::Name, Field::Email, Field::Role, Field::Language]);
    }

    #[test]
    fn what_is_wrong_stands_with_its_person_and_with_the_delegation_once() {
        let mut typed = group(&[(1, "Awa"), (2, "Binta"), (3, "awa")]);
        typed.0.retain(|(name, _)| !["p2-email", "country", "by-consent", "people"].contains(&name.as_str()));
        typed.add("people", "3");
        let flaws = checked(&typed).unwrap_err();
        let said: Vec<(String, Field, Wrong)> = vec![
            ("by-".into(), Field::Consent, Wrong::Missing),
            (String::new(), Field::Country, Wrong::Missing),
            ("p2-".into(), Field::Email, Wrong::Missing),
        ];
        assert_eq!(flaws, said);
        typed.add("country", "SEN");
        let flaws = checked(&typed).unwrap_err();
        assert!(flaws.contains(&("p3-".into(), Field::Name, Wrong::Repeated)), "{flaws:?}");
    }

    #[test]
    fn nobody_registers_a_crowd_with_one_form() {
        let mut typed = Typed::default();
        typed.add(COUNT, "100000");
        assert_eq!(asked_for(&typed), MOST);
        assert_eq!(asked_for(&Typed::default()), AT_FIRST);
    }
}
