//! What others publish over the same participations: what it shows, what it hides, and what of it is out already
//! when another one is made beside it.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::{
    axis::Axis,
    census::DEVELOPING,
    cube::Cube,
    frame::{ALL, Frame},
    windows::{Placed, Window},
    withheld::Withheld,
};
use crate::{
    country::{Developing, Iso3},
    report::{CLASS_ROWS, DEVELOPING_ROW},
};

/// What somebody publishes over a window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The place it is about, by its axis and code; none of all places.
    pub place: Option<(Axis, String)>,
    /// What it hides.
    pub hidden: Withheld,
    /// Whether it says how many came in all.
    pub total: bool,
    /// Whether it says how many came to each event.
    pub events: bool,
}

impl Publication {
    /// A report on all places: its total and those of its events everybody sees, or none of them.
    #[must_use]
    pub const fn of_all_places(hidden: Withheld) -> Self {
        let is_told = !hidden.whole;
        Self { place: None, hidden, total: is_told, events: is_told }
    }

    /// Whether all that it shows is shown by another one of the same.
    pub(crate) fn shows_no_more_than(&self, other: &Self) -> bool {
        let is_told = [(self.total, other.total), (self.events, other.events)];
        is_told.iter().all(|(here, there)| !here || *there) && self.hidden.hides_all_of(&other.hidden)
    }
}

/// A publication that is out: nothing in it can be hidden any more. It is kept as it is: fields are only ever added,
/// with a default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// What it counts.
    pub window: Window,
    /// What it shows and hides of it.
    pub publication: Publication,
    /// Digest of how many came, with what is hidden. Of what was frozen before it was noted, nothing.
    #[serde(default)]
    pub counted_sha256: String,
}

/// All that is out, by what it counts.
#[derive(Debug, Default)]
pub(super) struct Out {
    /// Each once.
    pub windows: Vec<Window>,
    /// With the position of its window.
    pub publications: Vec<(usize, Publication)>,
}

/// The cells of what is out that are not shown.
#[derive(Debug, Default)]
pub(super) struct NotShown {
    /// Those that stand there and are hidden.
    pub hidden: HashSet<usize>,
    /// Those that do not stand there, and zeros that are hidden with the row of a table that they stand in.
    pub unseen: HashSet<usize>,
}

impl Out {
    pub fn of(earlier: &[Earlier]) -> Self {
        let mut out = Self::default();
        for one in earlier {
            let known = out.windows.iter().position(|window| *window == one.window);
            let at = known.unwrap_or_else(|| {
                out.windows.push(one.window.clone());
                out.windows.len() - 1
            });
            out.publications.push((at, one.publication.clone()));
        }
        out
    }

    /// What they do not show; `placed` are the coordinates of their windows. `meant` are the countries that are
    /// called developing beside them.
    pub fn not_shown(&self, frame: &Frame, cube: &Cube, placed: &[Placed], meant: Developing) -> NotShown {
        let mut all = NotShown::default();
        for (at, placed) in placed.iter().enumerate() {
            let of_window = self.publications.iter().filter(|(window, _)| *window == at);
            let publications: Vec<&Publication> = of_window.map(|(_, one)| one).collect();
            let rows = Rows::of(frame, placed, self.windows[at].developing, meant);
            for time in std::iter::once(placed.whole).chain(placed.years.iter().map(|(_, year)| *year)) {
                let coordinates = 0..u16::try_from(frame.len()).unwrap_or(u16::MAX);
                for beside in coordinates.filter(|beside| frame.is_printed(time, *beside)) {
                    let stands: Vec<bool> =
                        publications.iter().filter_map(|one| rows.is_hidden(one, time, beside)).collect();
                    let cell = cube.at(time, beside);
                    if stands.contains(&false) {
                        continue;
                    }
                    if stands.is_empty() || cube.get(cell).participations == 0 {
                        all.unseen.insert(cell);
                    } else {
                        all.hidden.insert(cell);
                    }
                }
            }
        }
        all
    }
}

/// The coordinate of the developing countries as a window calls them, beside another that calls them as `meant`.
pub(super) fn developing_of(frame: &Frame, placed: &Placed, of: Developing, meant: Developing) -> u16 {
    let [union, own] = placed.sums;
    match of {
        _ if of == meant => own,
        // The four classes together.
        Developing::FootnoteFour => union,
        Developing::Itu => {
            let member = frame.members(Axis::Class).find(|(_, code)| *code == DEVELOPING);
            member.map_or(own, |(at, _)| at)
        }
    }
}

/// The rows of the tables of a publication.
struct Rows<'a> {
    frame: &'a Frame,
    placed: &'a Placed,
    /// By row, its coordinate; those of developing countries stand apart.
    own: Vec<u16>,
    developing: [Option<u16>; 2],
}

impl<'a> Rows<'a> {
    fn of(frame: &'a Frame, placed: &'a Placed, of: Developing, meant: Developing) -> Self {
        let rows = frame.members(Axis::Region).chain(frame.members(Axis::Class)).map(|(at, _)| at);
        let mut rows: Vec<u16> = rows.collect();
        // The class axis has them as the public figures call them.
        let of_axis = rows.pop().filter(|_| of == Developing::Itu);
        let developing = [of_axis, Some(developing_of(frame, placed, of, meant))];
        Self { frame, placed, own: rows, developing }
    }

    fn row(&self, at: u16) -> Option<usize> {
        let row = self.own.iter().position(|row| *row == at);
        row.or_else(|| self.developing.contains(&Some(at)).then_some(DEVELOPING_ROW))
    }

    /// Whether a publication hides a cell of its window, or of a year of it; none where it has no such cell.
    fn is_hidden(&self, publication: &Publication, time: u16, beside: u16) -> Option<bool> {
        let hidden = &publication.hidden;
        let is_whole = time == self.placed.whole;
        let in_row = |row: usize| {
            let year = self.placed.years.iter().find(|(_, at)| *at == time);
            let bits = year.map_or(Some(hidden.rows), |(year, _)| hidden.years.as_ref()?.get(year).copied());
            Some(bits? >> row & 1 == 1)
        };
        let coordinate = &self.frame.coordinates[usize::from(beside)];
        if let Some((axis, code)) = &publication.place {
            let is_own = coordinate.axis == Some(*axis) && coordinate.code == *code;
            return match self.row(beside) {
                _ if !is_own => None,
                Some(row) if !is_whole => in_row(row),
                _ => is_whole.then_some(!publication.total),
            };
        }
        if beside == ALL {
            return Some(hidden.whole);
        }
        if let Some(row) = self.row(beside) {
            return in_row(row);
        }
        if beside == self.placed.sums[0] {
            return Some(hidden.overcount);
        }
        match coordinate.axis? {
            Axis::Country => {
                let code: Iso3 = coordinate.code.parse().ok()?;
                Some(hidden.all_countries || hidden.countries.contains(&code))
            }
            Axis::Gender => {
                // As many as in all regions and none.
                let gender = self.frame.members(Axis::Gender).position(|(at, _)| at == beside)?;
                Some(hidden.genders[gender] & ((1 << CLASS_ROWS) - 1) != 0)
            }
            _ => None,
        }
    }
}
