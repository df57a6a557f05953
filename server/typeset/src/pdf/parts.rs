//! Long documents are set in parts: what the typesetter needs grows with what it is given, so it is given a few
//! hundred rows at a time, and what comes of them is joined into one file.
//!
//! A table is parted where a page ends: a part is set with a few rows more than it keeps, those of its last page,
//! with which the next part begins. So the pages are the same as if all had been set at once.

use super::join::{Joined, Taken};
use super::plan::{Place, Plan};
use super::{Fonts, PdfError, data};

/// Pages whose lines at the head and foot are set at once.
const SHEETS: usize = 100;

/// Sets a document in parts of about so many cells.
pub(super) fn set(plan: &Plan<'_>, fonts: &Fonts, cells: usize) -> Result<Vec<u8>, PdfError> {
    let mut joined = Joined::new();
    let mut place = Place::default();
    while place != plan.end() {
        place = add_part(&mut joined, plan, fonts, place, cells)?;
    }
    let turned = joined.turned();
    for (sheets, first) in turned.chunks(SHEETS).zip((1..).step_by(SHEETS)) {
        let lines = super::set(fonts, &data::sheets(plan, first, sheets, turned.len()))?;
        joined.add_running(&lines)?;
    }
    Ok(joined.finish()?)
}

/// Adds the part that begins at a place. Gives the place where the next one begins.
fn add_part(
    joined: &mut Joined,
    plan: &Plan<'_>,
    fonts: &Fonts,
    place: Place,
    cells: usize,
) -> Result<Place, PdfError> {
    let mut cells = cells;
    loop {
        let stretch = plan.stretch(place, cells);
        let part = super::set(fonts, &data::stretch(plan, &stretch))?;
        match joined.add(&part, &plan.seam(&stretch))? {
            Taken::Whole => return Ok(stretch.to),
            Taken::Rows(rows) => {
                let before = if stretch.to.piece == place.piece { place.row } else { 0 };
                return Ok(Place { piece: stretch.to.piece, row: before + rows });
            }
            Taken::TooFew => cells *= 2,
        }
    }
}
