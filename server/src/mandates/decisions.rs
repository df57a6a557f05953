//! What people decided about records and paragraphs, held against whatever else says which paragraphs a record
//! answers: a list that is taken in again leaves decisions standing, an officer on the record's own page takes
//! them back.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use domain::{mandate::Verdict, texts::CodeList};
use entities::mandate_link::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};

use super::{RecordId, links::rows_of, suggestions::record_of};
use crate::{audit::Change, fault::Fault};

/// Decisions by record.
#[derive(Debug, Default)]
pub struct Decisions(HashMap<RecordId, Vec<(String, Verdict)>>);

impl Decisions {
    /// The decisions about some records.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn about(
        db: &impl ConnectionTrait,
        records: impl IntoIterator<Item = RecordId>,
    ) -> Result<Self, Fault> {
        let (mut events, mut activities) = (Vec::new(), Vec::new());
        for record in records {
            match record {
                RecordId::Event(id) => events.push(id),
                RecordId::Activity(id) => activities.push(id),
            }
        }
        let mut decisions = Self::default();
        for (column, ids) in [(Column::EventId, events), (Column::ActivityId, activities)] {
            if ids.is_empty() {
                continue;
            }
            let rows = Entity::find().filter(column.is_in(ids)).order_by_asc(Column::Id).all(db).await?;
            for row in rows {
                if let Some(record) = record_of(&row) {
                    decisions.0.entry(record).or_default().push((row.mandate_id, row.verdict));
                }
            }
        }
        Ok(decisions)
    }

    /// The paragraphs that a record answers, where a list states some: what people confirmed is added, what they
    /// rejected is left out. What comes to the same as before stays as it was.
    #[must_use]
    pub fn over(&self, record: RecordId, stated: &CodeList, before: &CodeList) -> CodeList {
        let decided = self.of(record);
        let is_rejected =
            |id: &&String| decided.iter().any(|one| one.0 == **id && one.1 == Verdict::Rejected);
        let mut ids: Vec<String> = stated.0.iter().filter(|id| !is_rejected(id)).cloned().collect();
        for (id, verdict) in decided {
            if *verdict == Verdict::Confirmed && !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        let set = |ids: &[String]| ids.iter().cloned().collect::<BTreeSet<_>>();
        if set(&ids) == set(&before.0) { before.clone() } else { CodeList(ids) }
    }

    /// Whether somebody rejected a paragraph that a list states.
    #[must_use]
    pub fn reject(&self, record: RecordId, stated: &CodeList) -> bool {
        let decided = self.of(record).iter();
        decided.filter(|one| one.1 == Verdict::Rejected).any(|one| stated.0.contains(&one.0))
    }

    fn of(&self, record: RecordId) -> &[(String, Verdict)] {
        self.0.get(&record).map_or(&[], Vec::as_slice)
    }
}

/// Takes back the decisions about a record that say otherwise than an officer who has just said which paragraphs
/// it answers, with their shares.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    tx: &DatabaseTransaction,
    (actor, now): (&str, DateTime<Utc>),
    record: RecordId,
    answers: &CodeList,
) -> Result<(), Fault> {
    let says_otherwise =
        |row: &Model| (row.verdict == Verdict::Confirmed) != answers.0.contains(&row.mandate_id);
    let rows = rows_of(tx, record).await?;
    for row in rows.iter().filter(|row| says_otherwise(row)) {
        Entity::delete_by_id(row.id).exec(tx).await?;
        let (action, subject) = ("mandate_link_taken_back", "mandate_links");
        let change = Change { actor, action, subject, id: row.id, reason: None };
        change.record(tx, now, Some(row), None::<&Model>).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(ids: &[&str]) -> CodeList {
        ids.iter().copied().collect()
    }

    #[test]
    fn what_people_decided_stands_over_what_a_list_states() {
        let record = RecordId::Event(7);
        let decided = vec![("A".to_owned(), Verdict::Confirmed), ("B".to_owned(), Verdict::Rejected)];
        let decisions = Decisions([(record, decided)].into());
        assert_eq!(decisions.over(record, &list(&["B", "C"]), &list(&[])), list(&["C", "A"]));
        // The same in another order is the same.
        assert_eq!(decisions.over(record, &list(&["C"]), &list(&["A", "C"])), list(&["A", "C"]));
        assert!(decisions.reject(record, &list(&["B"])) && !decisions.reject(record, &list(&["C"])));
        let other = RecordId::Activity(7);
        assert_eq!(decisions.over(other, &list(&["B"]), &list(&["A"])), list(&["B"]));
    }
}
