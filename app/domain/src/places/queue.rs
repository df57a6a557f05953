//! The waiting list: who is offered a place next.

use super::{
    group::Profile,
    ledger::{Ledger, NoPlace},
};

/// Those who are offered a place now: everybody in turn who may have one once those offered before have
/// theirs. Whoever is held up by a quota is passed over and stays where they are; if a place taken by
/// somebody further down lets them in after all, as one who fills two kept places at once can, they are
/// next. The ledger then has their places as taken.
pub fn next_offers<I: Copy>(ledger: &mut Ledger, waiting: impl IntoIterator<Item = (I, Profile)>) -> Vec<I> {
    let mut waiting: Vec<Option<(I, Profile)>> = waiting.into_iter().map(Some).collect();
    let mut offered = Vec::new();
    let mut first_held_up = None;
    let mut at = 0;
    while at < waiting.len() && ledger.free() != Some(0) {
        let Some((id, who)) = waiting[at] else {
            at += 1;
            continue;
        };
        match ledger.admits(&who) {
            Ok(()) => {
                ledger.take(&who);
                offered.push(id);
                waiting[at] = None;
                at = first_held_up.take().unwrap_or(at + 1);
                continue;
            }
            Err(NoPlace::Kept) => first_held_up = first_held_up.or(Some(at)),
            Err(NoPlace::Full | NoPlace::Limit(_)) => (),
        }
        at += 1;
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
