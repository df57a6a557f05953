//! Time zones as readers name them: a city in their language, with its distance from UTC on the day
//! in question; never an abbreviation that two zones share.

use chrono::{DateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Locale, When};

/// The zones that a page offers: at least one for every distance from UTC and every rule of summer
/// time, more where people would look for a city of their own. Any other of the IANA list is taken
/// from the address as well.
const OFFERED: &[Tz] = &[
    Tz::Pacific__Pago_Pago,
    Tz::Pacific__Honolulu,
    Tz::Pacific__Tahiti,
    Tz::America__Anchorage,
    Tz::America__Los_Angeles,
    Tz::America__Denver,
    Tz::America__Mexico_City,
    Tz::America__Guatemala,
    Tz::America__Costa_Rica,
    Tz::America__Chicago,
    Tz::America__Bogota,
    Tz::America__Lima,
    Tz::America__Jamaica,
    Tz::America__New_York,
    Tz::America__PortauPrince,
    Tz::America__Havana,
    Tz::America__Santo_Domingo,
    Tz::America__Barbados,
    Tz::America__Caracas,
    Tz::America__La_Paz,
    Tz::America__Santiago,
    Tz::America__Asuncion,
    Tz::America__Halifax,
    Tz::America__St_Johns,
    Tz::America__Sao_Paulo,
    Tz::America__Argentina__Buenos_Aires,
    Tz::America__Montevideo,
    Tz::America__Paramaribo,
    Tz::Atlantic__Cape_Verde,
    Tz::Atlantic__Azores,
    Tz::Africa__Dakar,
    Tz::Africa__Abidjan,
    Tz::Africa__Accra,
    Tz::Europe__London,
    Tz::Africa__Casablanca,
    Tz::Africa__Lagos,
    Tz::Africa__Algiers,
    Tz::Africa__Tunis,
    Tz::Africa__Kinshasa,
    Tz::Africa__Luanda,
    Tz::Europe__Zurich,
    Tz::Europe__Paris,
    Tz::Africa__Cairo,
    Tz::Africa__Tripoli,
    Tz::Africa__Khartoum,
    Tz::Africa__Kigali,
    Tz::Africa__Lusaka,
    Tz::Africa__Harare,
    Tz::Africa__Johannesburg,
    Tz::Europe__Athens,
    Tz::Europe__Kyiv,
    Tz::Europe__Chisinau,
    Tz::Asia__Beirut,
    Tz::Asia__Gaza,
    Tz::Africa__Addis_Ababa,
    Tz::Africa__Nairobi,
    Tz::Indian__Antananarivo,
    Tz::Asia__Riyadh,
    Tz::Asia__Baghdad,
    Tz::Asia__Amman,
    Tz::Europe__Istanbul,
    Tz::Europe__Minsk,
    Tz::Europe__Moscow,
    Tz::Asia__Tehran,
    Tz::Asia__Dubai,
    Tz::Asia__Baku,
    Tz::Asia__Tbilisi,
    Tz::Asia__Yerevan,
    Tz::Indian__Mauritius,
    Tz::Asia__Kabul,
    Tz::Asia__Karachi,
    Tz::Asia__Tashkent,
    Tz::Asia__Dushanbe,
    Tz::Asia__Ashgabat,
    Tz::Asia__Almaty,
    Tz::Indian__Maldives,
    Tz::Asia__Colombo,
    Tz::Asia__Kolkata,
    Tz::Asia__Kathmandu,
    Tz::Asia__Dhaka,
    Tz::Asia__Thimphu,
    Tz::Asia__Bishkek,
    Tz::Asia__Yangon,
    Tz::Asia__Bangkok,
    Tz::Asia__Ho_Chi_Minh,
    Tz::Asia__Jakarta,
    Tz::Asia__Shanghai,
    Tz::Asia__Singapore,
    Tz::Asia__Kuala_Lumpur,
    Tz::Asia__Manila,
    Tz::Asia__Ulaanbaatar,
    Tz::Australia__Perth,
    Tz::Asia__Tokyo,
    Tz::Asia__Seoul,
    Tz::Asia__Dili,
    Tz::Australia__Darwin,
    Tz::Australia__Adelaide,
    Tz::Pacific__Port_Moresby,
    Tz::Australia__Brisbane,
    Tz::Australia__Sydney,
    Tz::Pacific__Guadalcanal,
    Tz::Pacific__Noumea,
    Tz::Pacific__Auckland,
    Tz::Pacific__Fiji,
    Tz::Pacific__Tarawa,
    Tz::Pacific__Tongatapu,
    Tz::Pacific__Apia,
    Tz::Pacific__Kiritimati,
];

impl Locale {
    /// A zone with its distance from UTC at a moment: "Dakar, UTC+00:00".
    #[must_use]
    pub fn zone(&self, zone: Tz, at: DateTime<Utc>) -> String {
        self.with(
            "time-zone",
            &[("city", self.city(zone).into()), ("offset", distance(seconds(zone, at)).into())],
        )
    }

    /// The zones a reader can choose from, in the order of their clocks, with the chosen one even if
    /// it is not among those usually offered.
    #[must_use]
    pub fn zones(&self, at: DateTime<Utc>, chosen: Option<Tz>) -> Vec<(Tz, String)> {
        let other = chosen.filter(|zone| !OFFERED.contains(zone)).map(|zone| (zone, self.city(zone)));
        let mut zones: Vec<(i32, Tz, &str)> = self
            .offered_zones
            .get_or_init(|| self.offered())
            .iter()
            .chain(&other)
            .map(|(zone, city)| (seconds(*zone, at), *zone, city.as_str()))
            .collect();
        // Stable: those with one clock stay in the language's order of names.
        zones.sort_by_key(|(offset, ..)| *offset);
        zones.into_iter().map(|(offset, zone, city)| (zone, format!("{} {city}", distance(offset)))).collect()
    }

    fn offered(&self) -> Vec<(Tz, String)> {
        let mut zones: Vec<(Tz, String)> = OFFERED.iter().map(|zone| (*zone, self.city(*zone))).collect();
        zones.sort_by(|one, other| self.formats.compare(&one.1, &other.1));
        zones
    }

    /// The city that a zone is named after.
    fn city(&self, zone: Tz) -> String {
        if zone.name().contains('/') && !zone.name().starts_with("Etc/") {
            self.formats.city(zone.name())
        } else {
            super::zone_name(zone)
        }
    }
}

impl When {
    /// When the event is by the clock of a zone, if day, time and its own zone are known. Hours are
    /// those of each day.
    #[must_use]
    pub fn in_zone(&self, locale: &Locale, zone: Tz) -> Option<String> {
        let first = Self { end: None, ..self.clone() };
        let span = first.first_day_in_zone(locale, zone)?;
        let later = self.end.is_some_and(|end| Some(end) != self.start);
        Some(if later { locale.with("time-each-day", &[("span", span.into())]) } else { span })
    }

    fn first_day_in_zone(&self, locale: &Locale, zone: Tz) -> Option<String> {
        let begins = self.starts_at()?;
        let start = begins.with_timezone(&zone).naive_local();
        let zone_label = locale.zone(zone, begins);
        let Some(end) = self.ends_at().map(|end| end.with_timezone(&zone).naive_local()) else {
            return Some(locale.with(
                "time-moment",
                &[("moment", locale.formats.moment(start).into()), ("zone", zone_label.into())],
            ));
        };
        if start.date() == end.date() {
            return Some(locale.with(
                "time-on-day",
                &[
                    ("day", locale.formats.day(start.date()).into()),
                    ("start", locale.formats.time(start.time()).into()),
                    ("end", locale.formats.time(end.time()).into()),
                    ("zone", zone_label.into()),
                ],
            ));
        }
        Some(locale.with(
            "time-moments",
            &[
                ("start", locale.formats.moment(start).into()),
                ("end", locale.formats.moment(end).into()),
                ("zone", zone_label.into()),
            ],
        ))
    }
}

fn seconds(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// A distance from UTC, as standards write it.
fn distance(seconds: i32) -> String {
    let minutes = seconds.unsigned_abs() / 60;
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::i18n::{Locales, plain};

    fn locale(tag: &str) -> &'static Locale {
        Locales::shipped().get(tag.parse().unwrap()).unwrap()
    }

    fn when(start: &str, end: &str, hours: [&str; 2]) -> When {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
        When {
            start: start.parse().ok(),
            end: end.parse().ok(),
            start_time: time(hours[0]),
            end_time: time(hours[1]),
            zone: Some(Tz::Africa__Dakar),
        }
    }

    #[test]
    fn a_zone_is_named_by_its_city_in_the_readers_language() {
        let summer = "2027-07-01T12:00:00Z".parse().unwrap();
        assert_eq!(plain(&locale("en").zone(Tz::Europe__Zurich, summer)), "Zurich, UTC+02:00");
        assert!(locale("ru").zone(Tz::Africa__Dakar, summer).contains("Дакар"));
        assert!(locale("ar").zone(Tz::Africa__Cairo, summer).contains("القاهرة"));
        assert_eq!(plain(&locale("en").zone(Tz::UTC, summer)), "UTC, UTC+00:00");
    }

    #[test]
    fn zones_stand_in_the_order_of_their_clocks_and_hold_the_chosen_one() {
        let winter = "2027-01-15T12:00:00Z".parse().unwrap();
        let zones = locale("en").zones(winter, Some(Tz::Antarctica__Troll));
        let offsets: Vec<i32> = zones.iter().map(|(zone, _)| seconds(*zone, winter)).collect();
        assert!(offsets.is_sorted());
        assert_eq!(zones.iter().filter(|(zone, _)| *zone == Tz::Antarctica__Troll).count(), 1);
    }

    #[test]
    fn an_event_crosses_midnight_in_a_far_zone() {
        let forum = when("2027-05-04", "", ["14:00", "18:00"]);
        let text = |zone| plain(&forum.in_zone(locale("en"), zone).unwrap()).into_owned();
        assert!(text(Tz::Africa__Dakar).starts_with("4 May 2027"), "{}", text(Tz::Africa__Dakar));
        let tokyo = text(Tz::Asia__Tokyo);
        assert!(tokyo.contains("4 May 2027") && tokyo.contains("5 May 2027"), "{tokyo}");
    }

    #[test]
    fn hours_of_several_days_are_those_of_each_day() {
        let training = when("2027-05-04", "2027-05-06", ["09:00", "17:00"]);
        let text = plain(&training.in_zone(locale("en"), Tz::Europe__Zurich).unwrap()).into_owned();
        assert!(text.starts_with("4 May 2027, 11:00 to 19:00 (Zurich, UTC+02:00)"), "{text}");
        assert!(text.contains("following days"), "{text}");
    }

    #[test]
    fn without_a_time_there_is_none_in_another_zone_either() {
        let undated = when("2027-05", "", ["14:00", "18:00"]);
        assert_eq!(undated.in_zone(locale("en"), Tz::UTC), None);
        let all_day = when("2027-05-04", "", ["", ""]);
        assert_eq!(all_day.in_zone(locale("en"), Tz::UTC), None);
    }
}
