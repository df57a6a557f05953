//! A person's row of the sheet: what is on record, what was typed, and what that makes of the
//! registration.

use app::pages::attendance::grid::Cells;
use chrono::NaiveDate;
use domain::{
    attendance::{Outcome, days_of, outcome, stated},
    event::EventKind,
    flaw::{Flaw, Wrong},
    registration::{AttendanceMode, RegistrationState},
    typed::Typed,
};
use entities::{attendance_day, event, registration};

use crate::events::present;

/// What a cell says of somebody who did not come on the day.
pub(super) const NONE: &str = "none";

/// The shape of an event's sheet.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// The days that are recorded one by one; none where they are too many or not known.
    pub days: Option<Vec<NaiveDate>>,
    /// How many days the event lasts, if known.
    pub length: Option<u32>,
    /// Whether it can be completed beside being attended.
    pub training: bool,
}

impl Shape {
    /// The shape of an event's sheet.
    pub fn of(event: &event::Model) -> Self {
        let dates = present::dates(event);
        Self { days: days_of(dates), length: dates.length(), training: event.kind == EventKind::Training }
    }
}

/// What a row makes of the registration, and the days to record.
pub(super) type Record = (Outcome, Vec<(NaiveDate, AttendanceMode)>);

/// What a row's cells say.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub cells: Cells,
    pub completed: bool,
}

impl Line {
    /// What is on record of somebody.
    pub fn on_record(shape: &Shape, row: &registration::Model, came: &[attendance_day::Model]) -> Self {
        let Some(days) = &shape.days else {
            let recorded = row.state.is_participation() || row.state == RegistrationState::Absent;
            return Self {
                cells: Cells::Stated {
                    came: if recorded { row.state.to_string() } else { String::new() },
                    days: row.days.map(|days| days.to_string()).unwrap_or_default(),
                    mode: row.mode.map(|mode| mode.to_string()).unwrap_or_default(),
                },
                completed: false,
            };
        };
        // Without any day on record nobody knows on which days somebody came, unless on none.
        let missing = if came.is_empty() && row.state != RegistrationState::Absent { "" } else { NONE };
        let cell = |day: &NaiveDate| {
            let mode = came.iter().find(|one| one.day == *day).map(|one| one.mode.code());
            mode.unwrap_or(missing).to_owned()
        };
        Self {
            cells: Cells::Days(days.iter().map(cell).collect()),
            completed: row.state == RegistrationState::Completed,
        }
    }

    /// What was typed about somebody.
    pub fn typed(shape: &Shape, typed: &Typed, id: i64) -> Self {
        let get = |name: String| typed.get(&name).to_owned();
        let Some(days) = &shape.days else {
            return Self {
                cells: Cells::Stated {
                    came: get(format!("came_{id}")),
                    days: get(format!("days_{id}")),
                    mode: get(format!("mode_{id}")),
                },
                completed: false,
            };
        };
        Self {
            cells: Cells::Days((0..days.len()).map(|day| get(format!("day_{id}_{day}"))).collect()),
            completed: shape.training && typed.get(&format!("completed_{id}")) == "yes",
        }
    }

    /// The row as one text, by which a change is noticed.
    pub fn mark(&self) -> String {
        let cells = match &self.cells {
            Cells::Days(days) => days.join(","),
            Cells::Stated { came, days, mode } => format!("{came},{days},{mode}"),
        };
        format!("{cells};{}", self.completed)
    }

    /// What the row makes of the registration, and the days to record; nothing where nobody knows.
    pub fn outcome(&self, shape: &Shape, typed: &Typed, id: i64) -> Result<Option<Record>, Vec<Flaw>> {
        let (Cells::Days(cells), Some(days)) = (&self.cells, &shape.days) else {
            return Ok(stated(typed, id, shape.length)?.map(|outcome| (outcome, Vec::new())));
        };
        let mut came = Vec::new();
        for (place, (cell, day)) in cells.iter().zip(days).enumerate() {
            match cell.as_str() {
                "" | NONE => (),
                mode => match mode.parse() {
                    Ok(mode) => came.push((*day, mode)),
                    Err(_) => return Err(vec![Flaw::new(format!("day_{id}_{place}"), Wrong::UnknownCode)]),
                },
            }
        }
        if cells.iter().all(String::is_empty) {
            let completed = Outcome { state: RegistrationState::Completed, days: None, mode: None };
            return Ok(self.completed.then_some((completed, came)));
        }
        let modes: Vec<AttendanceMode> = came.iter().map(|(_, mode)| *mode).collect();
        let number = u32::try_from(came.len()).unwrap_or(0);
        Ok(Some((outcome(number, shape.length, &modes, self.completed), came)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape() -> Shape {
        let day = |number| NaiveDate::from_ymd_opt(2027, 5, number).unwrap();
        Shape { days: Some(vec![day(4), day(5)]), length: Some(2), training: true }
    }

    fn said(fields: &[(&str, &str)]) -> Option<Outcome> {
        let typed =
            Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
        let line = Line::typed(&shape(), &typed, 7);
        line.outcome(&shape(), &typed, 7).unwrap().map(|(outcome, _)| outcome)
    }

    #[test]
    fn a_row_of_empty_cells_is_not_recorded() {
        assert_eq!(said(&[("day_7_0", ""), ("day_7_1", "")]), None);
    }

    #[test]
    fn one_cell_makes_the_row_a_record() {
        let partly = said(&[("day_7_0", "remote")]).unwrap();
        assert_eq!((partly.state, partly.days), (RegistrationState::PartlyAttended, Some(1)));
        assert_eq!(said(&[("day_7_0", "none")]).unwrap().state, RegistrationState::Absent);
    }

    #[test]
    fn a_training_can_be_completed_without_its_days_being_known() {
        let completed = said(&[("completed_7", "yes")]).unwrap();
        assert_eq!((completed.state, completed.days), (RegistrationState::Completed, None));
    }
}
