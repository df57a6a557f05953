//! What is left out of a report where what would otherwise be shown tells something of few people.

use super::place::DIVIDED;
use crate::figures::Withheld;

/// A report with as little as it takes withheld that nothing of few people is told; where few people are counted,
/// this may be all that can be. `report` makes it, and says whether something is.
pub(super) fn least_told<T>(mut withheld: Withheld, report: impl Fn(&Withheld) -> (T, bool)) -> T {
    let mut steps = Less::ALL.into_iter();
    loop {
        let (made, is_told) = report(&withheld);
        let Some(step) = steps.next().filter(|_| is_told) else { return made };
        withheld = withheld.less(step);
    }
}

/// What is left out more, one after the other.
#[derive(Debug, Clone, Copy)]
enum Less {
    /// Genders by region and class.
    Genders,
    /// Years, and how many came to each event from a place.
    Times,
    /// Every place.
    Places,
    /// How many came in all, and to each event.
    Whole,
}

impl Less {
    const ALL: [Self; 4] = [Self::Genders, Self::Times, Self::Places, Self::Whole];
}

impl Withheld {
    /// The same with less shown.
    fn less(self, step: Less) -> Self {
        match step {
            Less::Genders => Self { genders: [DIVIDED; 4], ..self },
            Less::Times => Self { years: None, events: true, ..self },
            Less::Whole => Self { whole: true, ..self },
            Less::Places => Self { rows: u16::MAX, overcount: true, all_countries: true, ..self },
        }
    }
}
