//! A report as its audience reads it. What everybody may read is made beside the public figures and, if it
//! is about one place, beside the report on all of them: so that two of these tell together no more than
//! each of them alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    facts::{Cells, Facts, Figure},
    outcome::Outcome,
    place::{CLASS_ROWS, DEVELOPING_ROW, DIVIDED, ROWS},
    plan::{Plan, Reading},
    query::{Audience, Query},
    records::{Records, RegistrationRow},
    subject::Subject,
    tally::Tally,
};
use crate::{
    country::Iso3,
    figures::{Participations, Published, Reduced, Source, Window, Withheld},
};

impl Outcome {
    /// Computes a report. `rows` gives the registrations of an event by its row.
    ///
    /// # Panics
    /// Never: each event is read once.
    #[must_use]
    pub fn of<I: Iterator<Item = RegistrationRow>>(
        query: &Query,
        source: Source<'_>,
        rows: impl Fn(i64) -> I,
    ) -> Self {
        if query.audience == Audience::Internal {
            return counted(query, source, &rows, None).0;
        }
        // As they are once every record is closed, which whoever clears a report sees to.
        let published = Published::of(Participations::take(source, &rows));
        let place = query.subject.clone().filter(Subject::is_place);
        let whole = Query { subject: query.subject.clone().filter(|one| !one.is_place()), ..query.clone() };
        let Some(place) = place else { return beside_figures(query, source, &rows, &published).0 };
        let [of_period, of_days_before] = [query.period, query.previous()].map(|period| {
            let asked = Query { period, ..whole.clone() };
            let (outcome, standings, in_a_year) = beside_figures(&asked, source, &rows, &published);
            Withheld::by(&outcome, in_a_year).of_place(&place, &standings)
        });
        let (mut own, _) = counted(query, source, &rows, Some(&of_period));
        if of_days_before.has(&place) {
            let trend = &mut own.facts.trend;
            (trend.participations, trend.distinct_people) = (None, None);
            own.facts.report.facts_sha256 = own.facts.digest();
        }
        own
    }
}

/// The rows of the tables in which each country stood that is hidden, a bit each.
type Standings = BTreeSet<u16>;

/// Counts, and hides for everybody what points at few people and what must not be shown beside.
fn counted<I: Iterator<Item = RegistrationRow>>(
    query: &Query,
    source: Source<'_>,
    rows: &impl Fn(i64) -> I,
    withheld: Option<&Withheld>,
) -> (Outcome, Standings) {
    let events = source.records.events;
    let mut recorded = source.records.recorded.clone();
    let all = events.iter().flat_map(|event| rows(event.id));
    recorded.note_subject(query, source.lists, events, all);
    let records = Records { recorded: &recorded, ..source.records };
    let plan = Plan::new(query, source.lists, records);
    let mut tally = Tally::new(&plan, source.merges);
    for event in events.iter().filter(|event| plan.reading(event.id) != Reading::Nothing) {
        for row in rows(event.id) {
            tally.add(&row).expect("each event is read once");
        }
    }
    let outcome = tally.finish(withheld);
    let hidden = outcome.facts.countries.iter().filter(|row| row.participations.is_none());
    let hidden: BTreeSet<Iso3> = hidden.map(|row| row.iso3).collect();
    let places = tally.places.iter().filter(|place| place.participations > 0 && place.is_somewhere());
    let standings = places.filter(|place| hidden.contains(&tally.places.code(place.country)));
    (outcome, standings.map(|place| place.rows).collect())
}

/// A report on all places beside the public figures, with the countries that they hide in one of its years.
fn beside_figures<I: Iterator<Item = RegistrationRow>>(
    query: &Query,
    source: Source<'_>,
    rows: &impl Fn(i64) -> I,
    published: &Published<'_>,
) -> (Outcome, Standings, BTreeSet<Iso3>) {
    let withheld = published.withheld(&window(query, source));
    let (outcome, standings) = counted(query, source, rows, Some(&withheld));
    (outcome, standings, withheld.in_a_year)
}

/// The events whose people a report counts.
fn window(query: &Query, source: Source<'_>) -> Window {
    let plan = Plan::new(query, source.lists, source.records);
    let events = plan.with_people().map(|at| plan.event(at).id).collect();
    Window { events, developing: query.developing }
}

impl Withheld {
    /// What a public report on all places hides; the public figures hide some countries in one of its years.
    fn by(outcome: &Outcome, in_a_year: BTreeSet<Iso3>) -> Self {
        let facts = &outcome.facts;
        let genders = |cells: &Cells| [cells.female, cells.male, cells.other, cells.not_stated];
        let mut of_genders = [0; 4];
        for (row, cells) in (0..).zip(divided(facts)) {
            for (bits, figure) in of_genders.iter_mut().zip(genders(cells)) {
                *bits |= u16::from(figure.is_none()) << row;
            }
        }
        let countries = facts.countries.iter().filter(|row| row.participations.is_none());
        let years = outcome.years.iter().map(|year| (year.year, hidden(&year.rows())));
        Self {
            countries: countries.map(|row| row.iso3).collect(),
            rows: hidden(&rows(facts)),
            overcount: facts.participation.developing.overcount.is_none(),
            years: Some(years.collect()).filter(|_| !outcome.years.is_empty()),
            in_a_year,
            genders: of_genders,
        }
    }

    /// What a statement on one place does not show of what a report on all of them hides, or could tell
    /// beside it. The statement divides the people of the place once more: how many of them stand in a row
    /// is shown where it follows from the rows of the report.
    fn of_place(self, place: &Subject, hidden: &Standings) -> Self {
        if self.has(place) {
            return self;
        }
        let Some(own) = row_of(place) else {
            // All rows of a statement on a country are that country.
            let years = Some(BTreeMap::new()).filter(|_| !self.has_in_a_year(place));
            return Self { years, countries: self.countries, in_a_year: self.in_a_year, ..Self::nothing() };
        };
        let standings = || hidden.iter().enumerate();
        let in_row =
            |row: usize| standings().filter(move |(_, rows)| *rows >> row & 1 == 1).map(|(at, _)| at);
        let mut told = Reduced::new(hidden.len());
        told.add(0..hidden.len());
        for row in (0..ROWS).filter(|row| self.rows >> row & 1 == 0) {
            told.add(in_row(row));
        }
        let of_place = |row: usize| in_row(row).filter(|at| in_row(own).any(|other| other == *at));
        let others = (0..ROWS).filter(|row| *row != own && !told.explains(of_place(*row)));
        let rows = others.fold(0, |bits, row| bits | 1 << row);
        let in_years = self.years.iter().flatten().any(|(_, rows)| *rows != 0) || !self.in_a_year.is_empty();
        let is_open = self.countries.is_empty() && !in_years;
        let all_others: u16 = if is_open { 0 } else { !(1 << own) };
        Self {
            rows,
            overcount: self.overcount || !self.countries.is_empty(),
            years: self
                .years
                .map(|years| years.into_iter().map(|(year, rows)| (year, rows | all_others)).collect()),
            genders: self.genders.map(|rows| if rows == 0 { 0 } else { rows | all_others & DIVIDED }),
            ..self
        }
    }

    /// Whether it has a place.
    pub(super) fn has(&self, place: &Subject) -> bool {
        match place {
            Subject::Country(iso3) => self.countries.contains(iso3),
            _ => row_of(place).is_some_and(|row| self.rows >> row & 1 == 1),
        }
    }

    /// Whether it has a place in one of several years.
    pub(super) fn has_in_a_year(&self, place: &Subject) -> bool {
        let in_row = |row: usize| {
            self.years.as_ref().is_none_or(|years| years.values().any(|rows| rows >> row & 1 == 1))
        };
        match place {
            Subject::Country(iso3) => self.in_a_year.contains(iso3),
            _ => row_of(place).is_some_and(in_row),
        }
    }
}

/// The rows that are hidden, a bit each.
fn hidden(figures: &[Figure]) -> u16 {
    (0..).zip(figures).fold(0, |bits, (row, figure)| bits | u16::from(figure.is_none()) << row)
}

/// The row of the tables that is a place.
fn row_of(place: &Subject) -> Option<usize> {
    match place {
        Subject::Region(region) => Some(*region as usize),
        Subject::Class(class) => Some(CLASS_ROWS + *class as usize),
        _ => None,
    }
}

/// The rows by region, then those by class.
fn divided(facts: &Facts) -> impl Iterator<Item = &Cells> {
    let regions = facts.participation.by_region.iter().map(|row| &row.cells);
    regions.chain(facts.participation.by_class.iter().map(|row| &row.cells))
}

/// The participations of every row, the developing countries last.
fn rows(facts: &Facts) -> Vec<Figure> {
    let rows: Vec<Figure> = divided(facts).map(|cells| cells.participations).collect();
    debug_assert_eq!(rows.len(), DEVELOPING_ROW, "the rows of the tables");
    rows.into_iter().chain([facts.participation.developing.participations]).collect()
}
