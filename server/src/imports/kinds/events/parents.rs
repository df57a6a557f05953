//! Whether every event of a file has the parent that it names, and none stands above itself.

use std::collections::{HashMap, HashSet};

use crate::imports::refusal::{Reason, Refusal};

/// What the file says of an event: its line, and its parent if it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) line: u64,
    pub(super) parent: Option<String>,
}

/// Refuses every event whose parent is neither on record nor in the file, and every event that is
/// its own ancestor. A refused row is not in the file any more, so that the next may lose its
/// parent by it.
///
/// `on_record` holds the events that exist, each with its parent.
pub(super) fn refuse(
    mut file: HashMap<String, Link>,
    on_record: &HashMap<String, Option<String>>,
) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    loop {
        let mut wrong = without_parent(&file, on_record);
        if wrong.is_empty() {
            wrong = above_themselves(&file, on_record);
        }
        if wrong.is_empty() {
            return refusals;
        }
        for (event_ref, reason) in wrong {
            if let Some(link) = file.remove(&event_ref) {
                refusals.push(Refusal::of_cell(link.line, "parent_ref", reason));
            }
        }
    }
}

fn without_parent(
    file: &HashMap<String, Link>,
    on_record: &HashMap<String, Option<String>>,
) -> Vec<(String, Reason)> {
    let wrong = file.iter().filter_map(|(event_ref, link)| {
        let parent = link.parent.as_ref()?;
        let known = file.contains_key(parent) || on_record.contains_key(parent);
        (!known).then(|| (event_ref.clone(), Reason::UnknownParent { event: parent.clone() }))
    });
    wrong.collect()
}

/// The events of the file that stand on a circle. Whoever only hangs below one does not.
fn above_themselves(
    file: &HashMap<String, Link>,
    on_record: &HashMap<String, Option<String>>,
) -> Vec<(String, Reason)> {
    let parent = |event_ref: &str| match file.get(event_ref) {
        Some(link) => link.parent.as_deref(),
        None => on_record.get(event_ref)?.as_deref(),
    };
    let mut seen: HashSet<&str> = HashSet::new();
    let mut wrong = Vec::new();
    for start in file.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut at = Some(start.as_str());
        while let Some(here) = at.filter(|here| seen.insert(here)) {
            path.push(here);
            at = parent(here);
        }
        // The way up ends at the top, at something looked at before, or on itself.
        if let Some(begin) = at.and_then(|here| path.iter().position(|step| *step == here)) {
            let circle = path[begin..].iter().filter(|step| file.contains_key(**step));
            wrong.extend(circle.map(|step| ((*step).to_owned(), Reason::OwnAncestor)));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(file: &[(&str, &str)], on_record: &[(&str, &str)]) -> Vec<(u64, &'static str)> {
        use crate::imports::words::Sentence;
        let parent = |parent: &str| (!parent.is_empty()).then(|| parent.to_owned());
        let file = file
            .iter()
            .zip(1..)
            .map(|((event, above), line)| ((*event).to_owned(), Link { line, parent: parent(above) }));
        let on_record = on_record.iter().map(|(event, above)| ((*event).to_owned(), parent(above)));
        let mut refused: Vec<_> = refuse(file.collect(), &on_record.collect())
            .into_iter()
            .map(|refusal| (refusal.line.expect("a line"), refusal.reason.code()))
            .collect();
        refused.sort_unstable();
        refused
    }

    #[test]
    fn a_parent_may_stand_below_in_the_file_or_on_record() {
        assert_eq!(refused(&[("forum", "week"), ("week", "year"), ("alone", "")], &[("year", "")]), []);
    }

    #[test]
    fn a_row_without_its_parent_takes_its_children_with_it() {
        assert_eq!(
            refused(&[("day", "forum"), ("forum", "week")], &[]),
            [(1, "unknown_parent"), (2, "unknown_parent")]
        );
        assert_eq!(
            refused(&[("day", "forum"), ("forum", "week")], &[("forum", "")]),
            [(2, "unknown_parent")]
        );
    }

    #[test]
    fn nobody_is_their_own_ancestor_over_however_many_steps() {
        assert_eq!(refused(&[("a", "a")], &[]), [(1, "own_ancestor")]);
        assert_eq!(
            refused(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "")], &[]),
            [(1, "own_ancestor"), (2, "own_ancestor"), (3, "own_ancestor")]
        );
    }

    #[test]
    fn a_circle_may_close_over_the_record() {
        assert_eq!(refused(&[("a", "b")], &[("a", ""), ("b", "a")]), [(1, "own_ancestor")]);
        // Once the row is out, the record stands as it was, and a child of it has its parent.
        assert_eq!(refused(&[("a", "b"), ("c", "a")], &[("a", ""), ("b", "a")]), [(1, "own_ancestor")]);
    }

    #[test]
    fn who_hangs_below_a_circle_loses_a_new_parent() {
        assert_eq!(
            refused(&[("a", "b"), ("b", "a"), ("c", "a")], &[]),
            [(1, "own_ancestor"), (2, "own_ancestor"), (3, "unknown_parent")]
        );
    }
}
