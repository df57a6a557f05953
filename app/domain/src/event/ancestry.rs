//! An event may stand under another, but never under itself.

use std::collections::HashSet;

/// Whether `event` would be its own ancestor with this parent; `parent_of` says under which event
/// another stands.
#[must_use]
pub fn is_own_ancestor(event: i64, parent: i64, parent_of: impl Fn(i64) -> Option<i64>) -> bool {
    let mut seen = HashSet::new();
    let mut at = Some(parent);
    // Two events that stand under each other already are no way to the top either.
    while let Some(here) = at.filter(|here| seen.insert(*here)) {
        if here == event {
            return true;
        }
        at = parent_of(here);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_never_above_itself_over_however_many_steps() {
        let above =
            |id| [(2, 1), (3, 2), (9, 8), (8, 9)].iter().find(|(child, _)| *child == id).map(|(_, p)| *p);
        assert!(is_own_ancestor(1, 1, above));
        assert!(is_own_ancestor(1, 3, above));
        assert!(!is_own_ancestor(3, 1, above));
        assert!(!is_own_ancestor(4, 3, above));
        assert!(!is_own_ancestor(4, 9, above));
    }
}
