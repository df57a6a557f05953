//! Which paragraphs were answered, by which records (rule 11).
//!
//! Every paragraph of the list is given, in its order, whichever report is asked for: a report
//! prints those of its own resolution. Records of the period are the events without children that
//! are held, by their first day, and the activities with a date in it. An event that is announced
//! for the period is no record yet, but sets the paragraph in progress; drafts, cancelled and
//! postponed events answer nothing. A paragraph is done once a held event answers it, or an
//! activity whose date has come and whose stage does not say that it is still to come.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    facts::{Mandate, MandateStatus},
    placing::is_inside,
    plan::Plan,
    records::ActivityRecord,
};
use crate::{
    activity::is_unfinished,
    event::EventState,
    period::{PartialDate, Placement},
};

/// A record that answers a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answering {
    /// Row number, if it is an event.
    pub event: Option<i64>,
    /// Reference, if it is another record.
    pub activity: Option<String>,
    /// Its date, as known.
    pub date: Option<PartialDate>,
    /// Whether it counts as a record, or is only announced.
    pub is_record: bool,
    /// Whether it has taken place.
    pub is_done: bool,
}

/// One record that answers paragraphs.
struct Answer<'a> {
    event: Option<i64>,
    activity: Option<&'a str>,
    reference: &'a str,
    mandates: Vec<&'a str>,
    date: Option<PartialDate>,
    is_record: bool,
    is_done: bool,
}

/// All paragraphs with what answers them.
pub(super) fn mandates(plan: &Plan<'_>) -> Vec<Mandate> {
    let mut rows: Vec<_> = plan.records.mandates.iter().map(|id| unanswered(id)).collect();
    let mut at: BTreeMap<&str, usize> =
        plan.records.mandates.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect();
    for mut answer in events(plan).chain(activities(plan)) {
        answer.mandates.sort_unstable();
        answer.mandates.dedup();
        for id in answer.mandates {
            let row = *at.entry(id).or_insert_with(|| {
                rows.push(unanswered(id));
                rows.len() - 1
            });
            let row = &mut rows[row];
            if answer.is_record {
                row.records += 1;
                row.last = row.last.max(answer.date);
            }
            if answer.is_done {
                row.status = MandateStatus::Done;
            } else if row.status == MandateStatus::None {
                row.status = MandateStatus::InProgress;
            }
        }
    }
    // Those that the list lacks stand in the order of their names, however the records came.
    rows[plan.records.mandates.len()..].sort_by(|one, other| one.id.cmp(&other.id));
    rows
}

/// How many records a report names beside a paragraph.
const NAMED: usize = 3;

/// A record by its reference, the latest first.
type Dated<'a> = (Reverse<Option<PartialDate>>, &'a str);

/// Of each paragraph that records of the period answer, the references of the latest ones.
pub(super) fn latest(plan: &Plan<'_>) -> BTreeMap<String, Vec<String>> {
    let mut rows: BTreeMap<&str, Vec<Dated<'_>>> = BTreeMap::new();
    for mut answer in events(plan).chain(activities(plan)).filter(|answer| answer.is_record) {
        answer.mandates.sort_unstable();
        answer.mandates.dedup();
        for id in answer.mandates {
            let row = rows.entry(id).or_default();
            row.push((Reverse(answer.date), answer.reference));
            row.sort_unstable();
            row.truncate(NAMED);
        }
    }
    let named = |(id, row): (&str, Vec<Dated<'_>>)| {
        (id.to_owned(), row.into_iter().map(|(_, reference)| reference.to_owned()).collect())
    };
    rows.into_iter().map(named).collect()
}

/// The records of the period that answer a paragraph, or are announced to, the latest first.
pub(super) fn answering(plan: &Plan<'_>, id: &str) -> Vec<Answering> {
    let answers = events(plan).chain(activities(plan)).filter(|answer| answer.mandates.contains(&id));
    let mut records: Vec<_> = answers
        .map(|answer| Answering {
            event: answer.event,
            activity: answer.activity.map(str::to_owned),
            date: answer.date,
            is_record: answer.is_record,
            is_done: answer.is_done,
        })
        .collect();
    records.sort_by_key(|answering| Reverse(answering.date));
    records
}

fn unanswered(id: &str) -> Mandate {
    Mandate { id: id.to_owned(), records: 0, last: None, status: MandateStatus::None }
}

fn events<'a>(plan: &Plan<'a>) -> impl Iterator<Item = Answer<'a>> {
    let is_record = |at: &usize| {
        let event = plan.event(*at);
        let to_come = matches!(
            event.state,
            EventState::Announced | EventState::RegistrationOpen | EventState::RegistrationClosed
        );
        let in_period =
            plan.scope.concerns(*at) && !plan.tree.is_heading(*at) && is_inside(event, plan.query.period);
        in_period && (event.state.is_held() || to_come)
    };
    (0..plan.records.events.len()).filter(is_record).map(|at| {
        let with_ancestors = std::iter::once(at).chain(plan.tree.ancestors(at));
        Answer {
            event: Some(plan.event(at).id),
            activity: None,
            reference: &plan.event(at).event_ref,
            mandates: with_ancestors.flat_map(|at| &plan.event(at).mandates).map(String::as_str).collect(),
            date: plan.event(at).start,
            is_record: plan.event(at).state.is_held(),
            is_done: plan.event(at).state.is_held(),
        }
    })
}

fn activities<'a>(plan: &Plan<'a>) -> impl Iterator<Item = Answer<'a>> {
    let today = plan.query.data_cutoff.date_naive();
    let in_period = |date: PartialDate| plan.query.period.place(date) == Placement::Inside;
    let is_record = move |record: &&ActivityRecord| {
        record.date.is_some_and(in_period) && plan.scope.concerns_record(record)
    };
    plan.records.activities.iter().filter(is_record).map(move |record| Answer {
        event: None,
        activity: Some(&record.activity_ref),
        reference: &record.activity_ref,
        mandates: record.mandates.iter().map(String::as_str).collect(),
        date: record.date,
        is_record: true,
        is_done: record.date.is_some_and(|date| date.first_day() <= today)
            && !record.stage.as_deref().is_some_and(is_unfinished),
    })
}
