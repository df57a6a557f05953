//! The lists' answer for one day, as `baraza classes --on DATE` prints it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ClassList, ReferenceLists, Standing};
use crate::country::{CountryClass, Developing, Iso3};

/// Classes and unions on one day, over the Member States of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClassesOnDay {
    /// The day asked for.
    pub on: NaiveDate,
    /// How many Member States the Union has on that day.
    pub members: usize,
    /// The Member States in each class, sorted.
    pub classes: ClassMembers,
    /// How many Member States each definition of developing holds.
    pub union: UnionSizes,
    /// Graduations whose scheduled day has come and that nobody confirmed, sorted.
    pub unconfirmed: Vec<Unconfirmed>,
}

/// The Member States in each class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct ClassMembers {
    /// Least developed countries.
    pub ldc: Vec<Iso3>,
    /// Small island developing States.
    pub sids: Vec<Iso3>,
    /// Landlocked developing countries.
    pub lldc: Vec<Iso3>,
    /// Countries with economies in transition.
    pub eit: Vec<Iso3>,
}

/// How many Member States are developing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct UnionSizes {
    /// In one class at least.
    pub footnote_four: usize,
    /// In one class at least, or developing in M49.
    pub itu: usize,
}

/// A scheduled graduation whose day has come without anybody's confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unconfirmed {
    /// The country, which stays in the class until then.
    pub iso3: Iso3,
    /// The class.
    pub class: CountryClass,
    /// The scheduled day.
    pub on: NaiveDate,
}

impl ReferenceLists {
    /// Classes, unions and open questions on a day, counting the Member States of that day.
    #[must_use]
    pub fn classes_report(&self, day: NaiveDate) -> ClassesOnDay {
        let standings =
            self.countries.iter().map(|country| (country.iso3, self.standing_on(country.iso3, day)));
        let members: Vec<(Iso3, Standing)> =
            standings.filter(|(_, standing)| standing.member_state).collect();
        let of = |class| {
            members.iter().filter(|(_, at)| at.classes.contains(class)).map(|(iso3, _)| *iso3).collect()
        };
        let developing = |definition| members.iter().filter(|(_, at)| at.is_developing(definition)).count();
        ClassesOnDay {
            on: day,
            members: members.len(),
            classes: ClassMembers {
                ldc: of(CountryClass::Ldc),
                sids: of(CountryClass::Sids),
                lldc: of(CountryClass::Lldc),
                eit: of(CountryClass::Eit),
            },
            union: UnionSizes {
                footnote_four: developing(Developing::FootnoteFour),
                itu: developing(Developing::Itu),
            },
            unconfirmed: self.unconfirmed_on(day),
        }
    }

    /// The scheduled graduations whose day has come by `day` and that nobody confirmed, sorted.
    #[must_use]
    pub fn unconfirmed_on(&self, day: NaiveDate) -> Vec<Unconfirmed> {
        let rows = self.classes.iter().flatten().filter(|row| row.scheduled && !row.confirmed);
        let mut open: Vec<_> = rows
            .filter_map(|row| match (row.list, row.span.to) {
                (ClassList::Class(class), Some(on)) if on <= day => {
                    Some(Unconfirmed { iso3: row.iso3, class, on })
                }
                _ => None,
            })
            .collect();
        open.sort_unstable();
        open
    }
}
