//! When something is, in words: days of any precision, spans, times in a named zone.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use domain::period::PartialDate;

use super::Locale;

/// When an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// First day, as precise as known.
    pub start: Option<PartialDate>,
    /// Last day, as precise as known.
    pub end: Option<PartialDate>,
    /// Daily beginning in the event's zone.
    pub start_time: Option<NaiveTime>,
    /// Daily end in the event's zone.
    pub end_time: Option<NaiveTime>,
    /// The event's zone.
    pub zone: Option<Tz>,
}

impl When {
    /// The dates in words.
    #[must_use]
    pub fn dates(&self, locale: &Locale) -> String {
        match (self.start, self.end) {
            (None, _) => locale.text("date-unknown"),
            (Some(start), Some(end)) if end != start => locale.with(
                "date-span",
                &[("start", locale.partial(start).into()), ("end", locale.partial(end).into())],
            ),
            (Some(start), _) => locale.partial(start),
        }
    }

    /// The first moment, if day, time and zone are known.
    #[must_use]
    pub fn starts_at(&self) -> Option<DateTime<Utc>> {
        self.moment(self.start?.day()?, self.start_time?)
    }

    /// The last moment, if day, time and zone are known.
    #[must_use]
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        let day = self.end.or(self.start)?.day()?;
        self.moment(day, self.end_time?)
    }

    fn moment(&self, day: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
        // A time that the clocks skip is read as the moment just after the gap.
        let local = day.and_time(time);
        let zone = self.zone?;
        zone.from_local_datetime(&local)
            .earliest()
            .or_else(|| zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest())
            .map(|moment| moment.with_timezone(&Utc))
    }

    /// The daily hours with the zone's name, if times are known.
    #[must_use]
    pub fn hours(&self, locale: &Locale) -> Option<String> {
        let (start, zone) = (self.start_time?, self.zone?);
        let zone = self.starts_at().map_or_else(|| zone_name(zone), |at| locale.zone(zone, at));
        Some(match self.end_time {
            Some(end) => locale.with(
                "time-span",
                &[
                    ("start", locale.formats.time(start).into()),
                    ("end", locale.formats.time(end).into()),
                    ("zone", zone.into()),
                ],
            ),
            None => locale
                .with("time-from", &[("start", locale.formats.time(start).into()), ("zone", zone.into())]),
        })
    }
}

impl Locale {
    /// A day, month or year in words.
    #[must_use]
    pub fn partial(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day(day) => self.formats.day(day),
            PartialDate::Month(_) => self.formats.month(date.first_day()),
            PartialDate::Year(_) => date.first_day().format("%Y").to_string(),
        }
    }

    /// A moment in a reader's zone.
    #[must_use]
    pub fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        self.formats.moment(at.with_timezone(&zone).naive_local())
    }
}

/// A zone as people read it: `Asia/Bangkok`, never an abbreviation that two zones share.
#[must_use]
pub fn zone_name(zone: Tz) -> String {
    zone.name().replace('_', " ")
}
