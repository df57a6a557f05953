//! Numbers, dates, lists and order, as the language has them (ICU).

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use domain::language::Language;
use icu::{
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
    datetime::{
        DateTimeFormatter,
        fieldsets::{self, YM, YMD, YMDE, zone::ExemplarCity},
        input::{Date, DateTime, Time},
    },
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
    time::zone::IanaParser,
};

/// The formatters of one language.
pub struct Formats {
    number: DecimalFormatter,
    day: DateTimeFormatter<YMD>,
    weekday: DateTimeFormatter<YMDE>,
    month: DateTimeFormatter<YM>,
    moment: DateTimeFormatter<fieldsets::YMDT>,
    time: icu::datetime::NoCalendarFormatter<fieldsets::T>,
    city: icu::datetime::NoCalendarFormatter<ExemplarCity>,
    list: ListFormatter,
    order: CollatorBorrowed<'static>,
    /// How the first day of a month is written, where not as a number like the others.
    first_day: Option<&'static str>,
}

impl Formats {
    /// The formats of a language; none where the tag is unknown to ICU.
    #[must_use]
    pub fn new(language: Language) -> Option<Self> {
        // Documents of the Union set Arabic with Western digits and the Gregorian calendar.
        let tag = match language.as_str() {
            "ar" => "ar-u-nu-latn-ca-gregory".to_owned(),
            // The Union writes English dates as 4 May 2027.
            "en" => "en-GB-u-ca-gregory".to_owned(),
            other => format!("{other}-u-ca-gregory"),
        };
        let locale: Locale = tag.parse().ok()?;
        Some(Self {
            number: DecimalFormatter::try_new(
                (&locale).into(),
                icu::decimal::options::DecimalFormatterOptions::default(),
            )
            .ok()?,
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            weekday: DateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok()?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            moment: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).ok()?,
            time: icu::datetime::NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()).ok()?,
            city: icu::datetime::NoCalendarFormatter::try_new((&locale).into(), ExemplarCity).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?,
            first_day: (language.as_str() == "fr").then_some("1er"),
        })
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.number.format_to_string(&Decimal::from(number))
    }

    /// A number in hundredths, with as many places as it needs.
    #[must_use]
    pub fn hundredths(&self, number: i64) -> String {
        let mut decimal = Decimal::from(number);
        decimal.multiply_pow10(-2);
        decimal.trim_end();
        self.number.format_to_string(&decimal)
    }

    /// A day in full.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        let Some(date) = date(day) else { return day.to_string() };
        let text = self.day.format(&date).to_string();
        match (self.first_day, text.strip_prefix("1 ")) {
            (Some(first), Some(rest)) => format!("{first} {rest}"),
            _ => text,
        }
    }

    /// A day in full with its weekday.
    #[must_use]
    pub fn weekday(&self, day: NaiveDate) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.weekday.format(&date).to_string())
    }

    /// The month of a day.
    #[must_use]
    pub fn month(&self, day: NaiveDate) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.month.format(&date).to_string())
    }

    /// A day and time.
    #[must_use]
    pub fn moment(&self, at: NaiveDateTime) -> String {
        match (date(at.date()), time(at.time())) {
            (Some(date), Some(time)) => self.moment.format(&DateTime { date, time }).to_string(),
            _ => at.to_string(),
        }
    }

    /// A time of day.
    #[must_use]
    pub fn time(&self, at: chrono::NaiveTime) -> String {
        time(at).map_or_else(|| at.to_string(), |time| self.time.format(&time).to_string())
    }

    /// The city that an IANA time zone is named after.
    #[must_use]
    pub fn city(&self, zone: &str) -> String {
        self.city.format(&IanaParser::new().parse(zone).without_offset()).to_string()
    }

    /// Several things as the language enumerates them.
    #[must_use]
    pub fn list<'a>(&self, parts: impl Iterator<Item = &'a str> + Clone) -> String {
        self.list.format_to_string(parts)
    }

    /// What a name is ordered by, where many are: bytes that compare as the names do.
    #[must_use]
    pub fn order_key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(4 * name.len());
        let Ok(()) = self.order.write_sort_key_to(name, &mut key);
        key
    }

    /// How the language orders two names.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> std::cmp::Ordering {
        self.order.compare(one, other)
    }
}

fn date(day: NaiveDate) -> Option<Date<icu::calendar::Gregorian>> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_gregorian(day.year(), month, day_of_month).ok()
}

fn time(at: chrono::NaiveTime) -> Option<Time> {
    let part = |value: u32| u8::try_from(value).ok();
    Time::try_new(part(at.hour())?, part(at.minute())?, part(at.second())?, 0).ok()
}
