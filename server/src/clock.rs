//! The one place that reads the time, so that everything else takes it as a value.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};

/// The clock of a running platform; tests set it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    hand: Option<&'static AtomicI64>,
}

impl Clock {
    /// A clock that shows these seconds since 1970, and moves when they do.
    #[must_use]
    pub const fn following(hand: &'static AtomicI64) -> Self {
        Self { hand: Some(hand) }
    }

    /// Now, to the second: what is stored reads back equal on every database.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the place that reads the clock")]
    pub fn now(self) -> DateTime<Utc> {
        let shown = self.hand.and_then(|hand| DateTime::from_timestamp(hand.load(Ordering::SeqCst), 0));
        shown.unwrap_or_else(Utc::now).trunc_subsecs(0)
    }

    /// Today in UTC.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.now().date_naive()
    }
}
