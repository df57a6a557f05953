//! Keeps small what the typesetter remembers while it sets a long document.
//!
//! It remembers how each cell was set, twice, should the same cell come again. In a long table that is most of the
//! memory, and of no use: the page numbers make it set the pages again, and by then it remembers whole tables.

use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use super::world::Desk;

/// With fewer cells than these nothing is swept: there is memory enough, and it is quicker.
const MANY_CELLS: usize = 20_000;

/// Into how many stretches the cells divide the work. In many short ones a table would be forgotten while the
/// margins of its pages are set, and be set anew.
const STRETCHES: usize = 8;

/// How often it is looked whether a stretch is over.
const PAUSE: Duration = Duration::from_millis(5);

/// Works at a desk that is swept meanwhile, where the document has many cells. What nothing asked for during a whole
/// stretch is forgotten and, should it be wanted after all, worked out anew: the result is the same.
pub(super) fn swept<T>(desk: &Desk<'_>, cells: usize, work: impl FnOnce() -> T) -> T {
    if cells < MANY_CELLS {
        return work();
    }
    thread::scope(|scope| {
        let (working, ends) = mpsc::channel::<()>();
        scope.spawn(move || {
            let mut swept = 0;
            // The other end goes when the work is done, and when it fails.
            while ends.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                if desk.asked() >= swept + cells / STRETCHES {
                    typst::comemo::evict(1);
                    swept = desk.asked();
                }
            }
        });
        let done = work();
        drop(working);
        done
    })
}
