//! The waiting list: who is offered a place next.

use super::{
    group::Profile,
    ledger::{Ledger, NoPlace},
};

/// Those who are offered a place now, in the order of the list: everybody in turn who may have one
/// once those before have theirs. Whoever is held up by a quota is passed over and stays where they
/// are. The ledger then has their places as taken.
pub fn next_offers<I>(ledger: &mut Ledger, waiting: impl IntoIterator<Item = (I, Profile)>) -> Vec<I> {
    let mut offered = Vec::new();
    for (id, who) in waiting {
        if ledger.free() == Some(0) {
            break;
        }
        if ledger.admits(&who).is_ok() {
            ledger.take(&who);
            offered.push(id);
        }
    }
    offered
}

/// Whether somebody who comes now has a place at once: if they may have one and nobody waits who may
/// have one too.
///
/// # Errors
/// Why not; [`NoPlace::Full`] also where the free places are those of others who wait already.
pub fn settle<'a>(
    ledger: &Ledger,
    waiting: impl IntoIterator<Item = &'a Profile>,
    who: &Profile,
) -> Result<(), NoPlace> {
    ledger.admits(who)?;
    let passed_over = waiting.into_iter().any(|other| ledger.admits(other).is_ok());
    if passed_over { Err(NoPlace::Full) } else { Ok(()) }
}
