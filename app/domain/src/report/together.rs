//! A report as its audience reads it. What everybody may read is made beside the public figures, what is out
//! already and, if it is about one place, the report on all of them: so that two of these tell together no
//! more than each of them alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    again::again,
    facts::{Cells, Facts, Figure},
    less::least_told,
    numbers_of_events::on_all_places,
    outcome::Outcome,
    place::{CLASS_ROWS, DEVELOPING_ROW, DIVIDED, ROWS},
    plan::{Plan, Reading},
    query::{Audience, Query},
    records::{Records, RegistrationRow},
    subject::Subject,
    suppression::{FEW, Group, hide_divisions},
    tally::Tally,
    told::Told,
};
use crate::{
    country::{CountryClass, Iso3, Region},
    figures::{Kept, Participations, Publication, Published, Reduced, Source, Window, Withheld},
};

/// More participations than this do not tell how many came from each country: there are not so many that few could
/// have come from each.
const FEW_OF_ALL: u64 = 1_000;

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
        again(query, source, &rows).unwrap_or_else(|| Self::beside_all(query, source, &rows))
    }

    /// A report for everybody beside the figures as they are once every record is closed, which whoever clears a
    /// report sees to.
    pub(super) fn beside_all<I: Iterator<Item = RegistrationRow>, R: Fn(i64) -> I>(
        query: &Query,
        source: Source<'_>,
        rows: &R,
    ) -> Self {
        let published = Published::of(Participations::take(source, rows));
        Self::public(query, source, rows, &published)
    }

    /// A report for everybody.
    fn public<I: Iterator<Item = RegistrationRow>, R: Fn(i64) -> I>(
        query: &Query,
        source: Source<'_>,
        rows: &R,
        published: &Published<'_>,
    ) -> Self {
        let Some(place) = query.subject.clone().filter(Subject::is_place) else {
            let before = || {
                let asked = Query { period: query.previous(), ..query.clone() };
                beside_figures(&asked, source, rows, published, true).0
            };
            return on_all_places(query, source, rows, published).0.beside_that_before(before);
        };
        let of_all = OfAll::beside(query, source, rows, published);
        Self::on_place((query, &place), source, rows, (published, &of_all))
    }

    /// The same without how many came before, if the report over those days does not say it: it is only made where
    /// they are few enough for that.
    fn beside_that_before(mut self, before: impl FnOnce() -> Self) -> Self {
        let trend = &mut self.facts.trend;
        let are_few = trend.participations.is_some_and(|people| (1..FEW_OF_ALL).contains(&people));
        if are_few && before().facts.participation.participations.is_none() {
            (trend.participations, trend.distinct_people) = (None, None);
            self.facts.report.facts_sha256 = self.facts.digest();
        }
        self
    }

    /// A statement on a place for everybody.
    pub(super) fn on_place<I: Iterator<Item = RegistrationRow>, R: Fn(i64) -> I>(
        (query, place): (&Query, &Subject),
        source: Source<'_>,
        rows: &R,
        (published, of_all): (&Published<'_>, &OfAll),
    ) -> Self {
        let OfAll { window, told: [(shown, standings), _], says_events, .. } = of_all;
        let statement = |place: &Subject, others: &[(Told, Subject)]| {
            let asked = Query { subject: Some(place.clone()), ..query.clone() };
            of_one_place(place, of_all, |withheld| {
                let made = counted(&asked, source, rows, Some(withheld)).0;
                let own = Told::by(&made);
                let others = others.iter().map(|(told, place)| told.clone().published(place));
                let whole = Publication { events: *says_events, ..Publication::of_all_places(shown.clone()) };
                let publications: Vec<_> = others.chain([whole, own.published(place)]).collect();
                (made, published.is_told(window, &publications))
            })
        };
        // Everybody can have the statements on other places too. Each is made beside those before it.
        let before = if published.are_made_in_turn() { before(place, standings.met) } else { Vec::new() };
        let mut others = Vec::new();
        for other in before {
            let told = Told::by(&statement(&other, &others));
            others.push((told, other));
        }
        statement(place, &others).unlisted(query, source)
    }
}

/// The reports on all places beside which statements on places are made.
#[derive(Debug)]
pub(super) struct OfAll {
    window: Window,
    /// What they tell over the days of a statement, and over those before.
    told: [(Withheld, Standings); 2],
    /// Whether that over its days says how many came to each event.
    says_events: bool,
    /// Whether a statement over other days is out that overlap with these.
    is_divided: bool,
}

impl OfAll {
    /// Those beside which the statement is made that is asked for.
    pub fn beside<I: Iterator<Item = RegistrationRow>, R: Fn(i64) -> I>(
        query: &Query,
        source: Source<'_>,
        rows: &R,
        published: &Published<'_>,
    ) -> Self {
        let whole = Query { subject: query.subject.clone().filter(|one| !one.is_place()), ..query.clone() };
        let earlier = Query { period: query.previous(), ..whole.clone() };
        let of_days = on_all_places(&whole, source, rows, published);
        let says_events = Told::by(&of_days.0).of_all().events;
        let told = [of_days, beside_figures(&earlier, source, rows, published, true)]
            .map(|(outcome, standings, in_a_time)| (Withheld::by(&outcome, in_a_time), standings));
        let window = window(&whole, source);
        let is_divided = published.has_statements_over_others(&window);
        Self { window, told, says_events, is_divided }
    }
}

/// A statement beside the reports on all places over its days and over those before them. `report` makes it,
/// and says whether it tells something.
fn of_one_place(
    place: &Subject,
    OfAll { told, is_divided, .. }: &OfAll,
    report: impl Fn(&Withheld) -> (Outcome, bool),
) -> Outcome {
    let [(shown, standings), (shown_before, standings_before)] = told;
    let mut own = least_told(shown.clone().of_place(place, standings), report);
    if *is_divided {
        hide_divisions(&mut own.facts, row_of(place));
        if row_of(place).is_some() {
            own.years.clear();
        }
        own.facts.report.facts_sha256 = own.facts.digest();
    }
    if shown_before.clone().of_place(place, standings_before).has(place) {
        let trend = &mut own.facts.trend;
        (trend.participations, trend.distinct_people) = (None, None);
        own.facts.report.facts_sha256 = own.facts.digest();
    }
    own
}

/// The regions and classes whose statements are made before that on a place, as far as anybody stands in them:
/// `met` are their rows, a bit each.
fn before(place: &Subject, met: u16) -> Vec<Subject> {
    let regions = Region::ALL.iter().map(|region| Subject::Region(*region));
    let all = regions.chain(CountryClass::ALL.iter().map(|class| Subject::Class(*class)));
    let is_met = |one: &Subject| row_of(one).is_some_and(|row| met >> row & 1 == 1);
    all.take_while(|one| one != place).filter(is_met).collect()
}

/// How countries stood of which is not told how many came: the rows of the tables, a bit each.
#[derive(Debug, Default)]
pub(super) struct Standings {
    /// Of those that are hidden.
    hidden: BTreeSet<u16>,
    /// Whether few of a gender stand in some two rows of regions and classes. The statements on both say how
    /// many, and each row of the one and each of the other add up.
    has_few_of_a_gender: bool,
    /// The rows in which somebody stands, a bit each.
    met: u16,
}

/// Whether few people of a gender stand in two rows at once.
fn has_few_in_two_rows(groups: &[Group]) -> bool {
    let pairs = (0..DEVELOPING_ROW).flat_map(|one| (0..one).map(move |other| 1 << one | 1 << other));
    let both = |rows: u16| groups.iter().filter(move |group| group.rows & rows == rows);
    let people = |rows: u16, gender: usize| both(rows).map(|group| group.genders[gender]).sum::<u64>();
    pairs.into_iter().any(|rows| (0..4).any(|gender| (1..FEW).contains(&people(rows, gender))))
}

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
    let has_few_of_a_gender = has_few_in_two_rows(&tally.groups());
    let mut standings = Standings { has_few_of_a_gender, ..Standings::default() };
    for place in places {
        standings.met |= place.rows;
        let country = tally.places.code(place.country);
        if hidden.contains(&country) {
            standings.hidden.insert(place.rows);
        }
    }
    (outcome, standings)
}

/// A report, how the countries stood that it hides, and the countries that the public figures hide in a year or cycle
/// of which it has some days.
pub(super) type OnAllPlaces = (Outcome, Standings, BTreeSet<Iso3>);

/// A report on all places beside the public figures; `says_events` is whether it may say how many came to each event.
pub(super) fn beside_figures<I: Iterator<Item = RegistrationRow>>(
    query: &Query,
    source: Source<'_>,
    rows: &impl Fn(i64) -> I,
    published: &Published<'_>,
    says_events: bool,
) -> OnAllPlaces {
    let window = window(query, source);
    let withheld = published.withheld(&window);
    let in_a_time = withheld.in_a_time.clone();
    let (outcome, standings) = least_told(withheld, |withheld| {
        let (outcome, standings) = counted(query, source, rows, Some(withheld));
        let hidden = Withheld::by(&outcome, BTreeSet::new());
        let report = Publication::of_all_places(hidden);
        let report = Publication { events: report.events && says_events, ..report };
        let is_told = published.is_told(&window, &[report]);
        ((outcome, standings), is_told)
    });
    (outcome, standings, in_a_time)
}

/// The events whose people a report counts.
pub(super) fn window(query: &Query, source: Source<'_>) -> Window {
    let plan = Plan::new(query, source.lists, source.records);
    let events = plan.with_people().map(|at| plan.event(at).id).collect();
    Window { events, developing: query.developing }
}

impl Withheld {
    /// What a public report on all places hides; the public figures hide some countries in a
    /// year or cycle.
    pub(super) fn by(outcome: &Outcome, in_a_time: BTreeSet<Iso3>) -> Self {
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
            rows: facts.participation.rows_where(|figure| figure.is_none()),
            overcount: facts.participation.developing.overcount.is_none(),
            years: Some(years.collect()).filter(|_| !outcome.years.is_empty()),
            in_a_time,
            events: false,
            whole: facts.participation.participations.is_none(),
            all_countries: false,
            genders: of_genders,
            kept: Kept::InPart,
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
            let years = Some(BTreeMap::new()).filter(|_| !self.has_in_a_time(place));
            return Self { years, countries: self.countries, in_a_time: self.in_a_time, ..Self::nothing() };
        };
        let standings = || hidden.hidden.iter().enumerate();
        let in_row =
            |row: usize| standings().filter(move |(_, rows)| *rows >> row & 1 == 1).map(|(at, _)| at);
        let mut told = Reduced::new(hidden.hidden.len());
        told.add(0..hidden.hidden.len());
        for row in (0..ROWS).filter(|row| self.rows >> row & 1 == 0) {
            told.add(in_row(row));
        }
        let of_place = |row: usize| in_row(row).filter(|at| in_row(own).any(|other| other == *at));
        let others = (0..ROWS).filter(|row| *row != own && !told.explains(of_place(*row)));
        let rows = others.fold(0, |bits, row| bits | 1 << row);
        let in_years = self.years.iter().flatten().any(|(_, rows)| *rows != 0) || !self.in_a_time.is_empty();
        let is_open = self.countries.is_empty() && !in_years;
        let all_others: u16 = if is_open { 0 } else { !(1 << own) };
        Self {
            rows,
            overcount: self.overcount || !self.countries.is_empty(),
            years: self
                .years
                .map(|years| years.into_iter().map(|(year, rows)| (year, rows | all_others)).collect()),
            genders: self.genders.map(|rows| match rows {
                _ if hidden.has_few_of_a_gender => rows | !(1 << own) & DIVIDED,
                0 => 0,
                rows => rows | all_others & DIVIDED,
            }),
            ..self
        }
    }

    /// Whether it has a place.
    pub(super) fn has(&self, place: &Subject) -> bool {
        match place {
            Subject::Country(iso3) => self.all_countries || self.countries.contains(iso3),
            _ => row_of(place).is_some_and(|row| self.rows >> row & 1 == 1),
        }
    }

    /// Whether it has a row in one of several years, or a country in a year or cycle.
    pub(super) fn has_in_a_time(&self, place: &Subject) -> bool {
        let in_row = |row: usize| {
            self.years.as_ref().is_none_or(|years| years.values().any(|rows| rows >> row & 1 == 1))
        };
        match place {
            Subject::Country(iso3) => self.in_a_time.contains(iso3),
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
pub(super) fn divided(facts: &Facts) -> impl Iterator<Item = &Cells> {
    let regions = facts.participation.by_region.iter().map(|row| &row.cells);
    regions.chain(facts.participation.by_class.iter().map(|row| &row.cells))
}
