//! From sums to the facts of a report (rules 3 to 7 and 10).

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;

use super::{
    activity::{activities, fellowships, hide_few_used, partners},
    countries::{countries, not_reached},
    digest::digest_of,
    events::{evaluations, event_figures, trainings, undated},
    facts::{
        ByClass, ByRegion, Cells, DevelopingFigures, Facts, Header, Participation, Previous, RegionOrNone,
        Registrations, StatedOnly, Trend,
    },
    gaps::gaps,
    mandates::{latest, mandates},
    needs::{needs, requests},
    over_time::{self, Amounts, OfYear, over_time},
    place::{CLASS_ROWS, DEVELOPING_ROW, Place, ROWS},
    placing::Counted,
    plan::Plan,
    query::{Audience, RULES},
    subject::Subject,
    suppression::{self, Group},
    tally::{Sums, Tally},
};
use crate::{
    country::CountryClass,
    figures::Withheld,
    lists::Unconfirmed,
    registration::{Qualifier, RegistrationState},
};

/// What one report comes to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Outcome {
    /// The facts, for their audience.
    pub facts: Facts,
    /// The events behind them, by first day, then reference.
    pub annex: Vec<AnnexRow>,
    /// The references of events whose stated number, or a part of its sum, is not exact.
    pub inexact: BTreeSet<String>,
    /// Of these, what is stated as over or nearly a number, not about it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bounds: BTreeMap<String, Qualifier>,
    /// Participations of each year of the period.
    #[serde(default)]
    pub years: Vec<OfYear>,
    /// The references of the latest records that answer each paragraph, by its id; few of many.
    #[serde(default)]
    pub answers: BTreeMap<String, Vec<String>>,
    /// Whether the events are left out to which people came from the place that a statement for everybody is about.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_unlisted: bool,
    /// Digest of how many came, with what is hidden; only of a report for everybody, and told to nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub counted_sha256: String,
}

/// One event behind the figures: every counted event, and the headings whose own figures count.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct AnnexRow {
    /// The event, by its row number.
    pub event: i64,
    /// Its reference.
    pub event_ref: String,
    /// People who took part; none where participations are not counted, or nobody is on record in any state.
    pub participations: Option<u64>,
    /// Codes that they represented, countries and territories.
    pub countries: Option<u64>,
    /// The number of people stated.
    pub stated: Option<u64>,
    /// The number of countries stated.
    #[serde(default)]
    pub stated_countries: Option<u64>,
    /// Whether the people who took part are known and hidden, because they would point at few.
    pub is_hidden: bool,
}

/// People of one row of the tables.
#[derive(Debug, Clone, Copy, Default)]
struct RowPeople {
    all: u64,
    /// Female, male, other, not stated.
    genders: [u64; 4],
}

impl Tally<'_> {
    /// Ends the counting and gives the facts, hiding for everybody what points at few people, and what is
    /// hidden elsewhere.
    pub(super) fn finish(&mut self, withheld: Option<&Withheld>) -> Outcome {
        self.flush();
        let plan = self.plan;
        let countries = countries(self);
        let (not_reached, reached_by_headcount) = not_reached(self, &countries);
        let groups = self.groups();
        let people = people_of_rows(&groups);
        let mut facts = Facts {
            report: header(plan),
            events: event_figures(plan),
            registrations: registrations(&self.sums),
            participation: self.participation(&people),
            countries,
            not_reached,
            reached_by_headcount,
            undated: undated(plan),
            mandates: mandates(plan),
            trend: self.trend(),
            gaps: gaps(plan, &self.gaps),
            trainings: trainings(plan, &self.per_event),
            evaluations: evaluations(plan),
            fellowships: fellowships(plan),
            activities: activities(plan),
            partners: partners(plan),
            needs: needs(plan),
            requests: requests(plan),
            unconfirmed: unconfirmed(plan),
        };
        let mut annex = self.annex();
        let mut years = over_time(plan.query.period, &self.places);
        let mut counted_sha256 = String::new();
        if plan.query.audience == Audience::Public {
            counted_sha256 = digest_of(&(&facts.participation, &facts.countries, &annex, &years));
            self.hide_few(&mut facts, &mut annex, &mut years, withheld.unwrap_or(&Withheld::nothing()));
        }
        facts.report.facts_sha256 = facts.digest();
        let inexact = || inexact(plan).map(|(event_ref, qualifier)| (event_ref.to_owned(), qualifier));
        Outcome {
            facts,
            annex,
            inexact: inexact().map(|(event_ref, _)| event_ref).collect(),
            bounds: inexact().filter(|(_, qualifier)| *qualifier != Qualifier::About).collect(),
            years,
            answers: latest(plan),
            is_unlisted: false,
            counted_sha256,
        }
    }

    /// Hides what points at few people, and what must not be shown beside what is published elsewhere.
    fn hide_few(
        &self,
        facts: &mut Facts,
        annex: &mut [AnnexRow],
        years: &mut Vec<OfYear>,
        withheld: &Withheld,
    ) {
        let plan = self.plan;
        let (touched, is_whole_hidden) =
            suppression::hide_few(facts, &self.places, &self.groups(), (withheld, plan.query));
        if is_whole_hidden {
            suppression::hide_whole(facts, annex);
            hide_few_used(&mut facts.fellowships);
            years.clear();
        }
        let place = plan.query.subject.as_ref().filter(|subject| subject.is_place());
        if let Some(place) = place {
            let is_withheld = withheld.has(place);
            suppression::hide_few_of_one_place(facts, annex, (place, withheld));
            if is_withheld || matches!(place, Subject::Country(_)) {
                hide_few_used(&mut facts.fellowships);
                if is_withheld || annex.iter().any(|row| row.is_hidden) {
                    // With the days of the events they would tell of each.
                    years.clear();
                }
            }
        }
        suppression::hide_event_counts(&mut facts.countries, &self.places, &self.sums.visited);
        if place.is_none() && suppression::is_as_withheld(facts, withheld) {
            // They were looked at with everything else that is published.
            return over_time::hide_withheld(years, &facts.participation, withheld);
        }
        let amounts = Amounts::of(plan.query.period, &self.places);
        if !suppression::hidden_are_steady(facts, &self.places, plan.query.period) {
            years.clear();
        }
        let elsewhere = match &withheld.years {
            Some(rows) => rows.values().fold(0, |all, rows| all | rows),
            None => return years.clear(),
        };
        over_time::hide_few(years, (&facts.participation, elsewhere), &self.sums.crowds, &amounts, touched);
    }

    /// Everybody of the period, those seen in the same rows together: there are many people and few
    /// such sets.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut alike = vec![[0; 4]; 1 << ROWS];
        for person in self.people.iter().filter(|person| person.is_in_period()) {
            alike[usize::from(person.rows())][person.gender()] += 1;
        }
        let groups = (0..).zip(alike).map(|(rows, genders)| Group { rows, genders });
        groups.filter(|group| group.genders != [0; 4]).collect()
    }

    fn participation(&self, people: &[RowPeople; ROWS]) -> Participation {
        let sums = &self.sums;
        let (countries, territories) = self.codes(|_| true);
        let cells = |row: usize| self.cells(row, &people[row]);
        Participation {
            participations: Some(sums.participations),
            distinct_people: Some(self.people.iter().filter(|person| person.is_in_period()).count() as u64),
            participant_days: Some(sums.days),
            countries,
            territories,
            on_site: Some(sums.on_site),
            remote: Some(sums.remote),
            both: Some(sums.both),
            mode_unknown: Some(sums.mode_unknown),
            stated_only: stated_only(self.plan),
            by_region: (0..)
                .zip(RegionOrNone::ALL)
                .map(|(row, region)| ByRegion { region: *region, cells: cells(row) })
                .collect(),
            by_class: (CLASS_ROWS..)
                .zip(CountryClass::ALL)
                .map(|(row, class)| ByClass { class: *class, cells: cells(row) })
                .collect(),
            developing: self.developing(people[DEVELOPING_ROW].all),
        }
    }

    fn cells(&self, row: usize, people: &RowPeople) -> Cells {
        let there = || self.places.iter().filter(|place| place.is_in(row));
        let (countries, territories) = self.codes(|place| place.is_in(row));
        let [female, male, other, not_stated] = people.genders.map(Some);
        Cells {
            participations: Some(there().map(|place| place.participations).sum()),
            distinct_people: Some(people.all),
            female,
            male,
            other,
            not_stated,
            countries,
            territories,
            events: Some(self.sums.events_by_row[row]),
            days: Some(there().map(|place| place.days).sum()),
        }
    }

    fn developing(&self, people: u64) -> DevelopingFigures {
        let (countries, territories) = self.codes(|place| place.is_in(DEVELOPING_ROW));
        let sum = |counts: &dyn Fn(&Place) -> u64| -> u64 {
            self.places.iter().map(|place| counts(place) * place.participations).sum()
        };
        let classes =
            |place: &Place| (CLASS_ROWS..DEVELOPING_ROW).filter(|row| place.is_in(*row)).count() as u64;
        DevelopingFigures {
            participations: Some(sum(&|place| u64::from(place.is_in(DEVELOPING_ROW)))),
            distinct_people: Some(people),
            countries,
            territories,
            overcount: Some(sum(&|place| classes(place).saturating_sub(1))),
        }
    }

    /// How many countries and territories were represented among some places; a code that joined
    /// the Union meanwhile is one of each.
    fn codes(&self, is_meant: impl Fn(&Place) -> bool) -> (u64, u64) {
        let mut codes: [BTreeSet<u16>; 2] = Default::default();
        let met = self.places.iter().filter(|place| place.participations > 0 && place.is_somewhere());
        for place in met.filter(|place| is_meant(place)) {
            codes[usize::from(!place.is_country)].insert(place.country);
        }
        (codes[0].len() as u64, codes[1].len() as u64)
    }

    fn trend(&self) -> Trend {
        let previous = self.plan.query.previous();
        Trend {
            previous: Previous { from: previous.from(), to: previous.to() },
            participations: Some(self.sums.previous_participations),
            distinct_people: Some(self.people.iter().filter(|person| person.is_in_previous()).count() as u64),
            events: self.plan.previous_events,
        }
    }

    fn annex(&self) -> Vec<AnnexRow> {
        let plan = self.plan;
        let is_behind = |at: &usize| {
            plan.counted[*at] == Counted::Event || (plan.uses[*at].main && plan.has_figures(*at))
        };
        let mut rows: Vec<_> = (0..plan.uses.len()).filter(is_behind).collect();
        rows.sort_by_key(|at| (plan.uses[*at].first_day, &plan.event(*at).event_ref));
        let row = |at: usize| {
            let is_recorded = plan.records.recorded.registered.contains(&plan.event(at).id);
            let people = (plan.uses[at].main && is_recorded).then_some(self.per_event[at]);
            AnnexRow {
                event: plan.event(at).id,
                event_ref: plan.event(at).event_ref.clone(),
                participations: people.map(|sums| sums.participations),
                countries: people.map(|sums| sums.countries),
                stated: plan.stated[at].people,
                stated_countries: plan.told[at].countries,
                is_hidden: false,
            }
        };
        rows.into_iter().map(row).collect()
    }
}

fn people_of_rows(groups: &[Group]) -> [RowPeople; ROWS] {
    let mut rows = [RowPeople::default(); ROWS];
    for group in groups {
        for (_, row) in rows.iter_mut().enumerate().filter(|(row, _)| group.rows >> row & 1 == 1) {
            for (sum, people) in row.genders.iter_mut().zip(group.genders) {
                *sum += people;
                row.all += people;
            }
        }
    }
    rows
}

fn header(plan: &Plan<'_>) -> Header {
    let query = plan.query;
    Header {
        kind: query.kind,
        from: query.period.from(),
        to: query.period.to(),
        rules: RULES,
        developing: query.developing,
        audience: query.audience,
        subject: query.subject.clone(),
        data_cutoff: query.data_cutoff.to_rfc3339_opts(SecondsFormat::Secs, true),
        facts_sha256: String::new(),
    }
}

fn registrations(sums: &Sums) -> Registrations {
    let of = |state: RegistrationState| Some(sums.registrations[state as usize]);
    Registrations {
        submitted: of(RegistrationState::Submitted),
        confirmed: of(RegistrationState::Confirmed),
        waiting: of(RegistrationState::Waiting),
        refused: of(RegistrationState::Refused),
        withdrawn: of(RegistrationState::Withdrawn),
        attended: of(RegistrationState::Attended),
        partly_attended: of(RegistrationState::PartlyAttended),
        completed: of(RegistrationState::Completed),
        absent: of(RegistrationState::Absent),
    }
}

/// Events without a participation of which a source states a number.
fn stated_only(plan: &Plan<'_>) -> StatedOnly {
    let stated: Vec<_> = plan
        .with_people()
        .filter(|at| !plan.is_attended(*at))
        .filter_map(|at| plan.stated[at].people)
        .collect();
    StatedOnly { events: stated.len() as u64, people: stated.iter().sum() }
}

/// Of a statement on a place, those of its own countries.
fn unconfirmed(plan: &Plan<'_>) -> Vec<Unconfirmed> {
    let mut rows = plan.lists.unconfirmed_on(plan.query.period.last_day());
    rows.retain(|row| plan.scope.holds_at_last(row.iso3));
    rows
}

fn inexact<'a>(plan: &'a Plan<'_>) -> impl Iterator<Item = (&'a str, Qualifier)> {
    let stated = plan.records.events.iter().zip(&plan.told);
    let qualified = stated.filter_map(|(event, stated)| Some((event.event_ref.as_str(), stated.qualifier?)));
    qualified.filter(|(_, qualifier)| *qualifier != Qualifier::Exact)
}
