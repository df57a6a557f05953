//! Events under events: who is a heading, and what lies below it.

use std::collections::HashMap;

use super::records::EventRecord;

/// What each event has above and below itself, by position in the list of events.
#[derive(Debug)]
pub(super) struct Tree {
    parent: Vec<Option<usize>>,
    has_children: Vec<bool>,
    capacity_building_held_below: Vec<bool>,
    figures_held_below: Vec<bool>,
}

impl Tree {
    /// `has_figures` says whether an event has a participation or a head-count of its own.
    pub fn new(
        events: &[EventRecord],
        positions: &HashMap<i64, usize>,
        has_figures: impl Fn(usize) -> bool,
    ) -> Self {
        let parent: Vec<_> =
            events.iter().map(|event| event.parent.and_then(|id| positions.get(&id).copied())).collect();
        let mut tree = Self {
            has_children: vec![false; events.len()],
            capacity_building_held_below: vec![false; events.len()],
            figures_held_below: vec![false; events.len()],
            parent,
        };
        for (at, event) in events.iter().enumerate() {
            if let Some(parent) = tree.parent[at] {
                tree.has_children[parent] = true;
            }
            if event.state.is_held() {
                let (capacity_building, figures) = (event.kind.builds_capacity(), has_figures(at));
                let mut above = tree.parent[at];
                // An event that is its own ancestor is refused at the door; the bound makes sure
                // that one which got in cannot hold a report up for ever.
                for _ in 0..events.len() {
                    let Some(ancestor) = above else { break };
                    tree.capacity_building_held_below[ancestor] |= capacity_building;
                    tree.figures_held_below[ancestor] |= figures;
                    above = tree.parent[ancestor];
                }
            }
        }
        tree
    }

    /// Whether the event has children, whatever their state: then it is a heading.
    pub fn is_heading(&self, at: usize) -> bool {
        self.has_children[at]
    }

    /// The parent, if it is on record.
    pub fn parent(&self, at: usize) -> Option<usize> {
        self.parent[at]
    }

    /// Everything above the event, the nearest first.
    pub fn ancestors(&self, at: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.parent[at], |above| self.parent[*above]).take(self.parent.len())
    }

    /// Whether figures at a heading count as far as what is below it goes: some held descendant
    /// builds capacity, and none has figures of its own.
    pub fn heading_may_count(&self, at: usize) -> bool {
        self.has_children[at] && self.capacity_building_held_below[at] && !self.figures_held_below[at]
    }
}
