//! What the figures are called that texts and targets name.

use app::i18n::{CountryNames, Tongue};
use domain::report::Figure;

/// Where a figure stands, and what it counts.
pub(crate) fn label(countries: &CountryNames, locale: Tongue, name: &str) -> [String; 2] {
    let text = |id: &str| locale.text(id);
    let steps: Vec<&str> = name.split('.').collect();
    let whole = || text("report-t14");
    match steps.as_slice() {
        ["events", figure] => [whole(), of_events(locale, figure)],
        ["events", "by_kind", kind, column] => [locale.code("kind_plural", kind), of_kind(locale, column)],
        ["events", "by_host_region", place, column] => {
            let place = match *place {
                "online" => text("report-online"),
                "none" => text("report-no-host"),
                region => locale.code("region", region),
            };
            [place, of_host(locale, column)]
        }
        ["registrations", state] => [text("report-t15"), locale.code("registration_state", state)],
        ["participation", "stated_only", "events"] => [whole(), text("report-stated-only-events")],
        ["participation", "stated_only", _] => [whole(), text("report-stated-only-people")],
        ["participation", "by_region", "none", cell] => [text("report-no-region"), of_people(locale, cell)],
        ["participation", "by_region", region, cell] => {
            [locale.code("region", region), of_people(locale, cell)]
        }
        ["participation", "by_class", class, cell] => [locale.code("class", class), of_people(locale, cell)],
        ["participation", "developing", cell] => [text("report-developing"), of_people(locale, cell)],
        ["participation", "countries"] => [whole(), text("report-member-states")],
        ["participation", "territories"] => [whole(), text("report-territories-represented")],
        ["participation", mode @ ("on_site" | "remote" | "both")] => {
            let mode = locale.code("attendance_mode", mode).into();
            [whole(), locale.with("report-participations-mode", &[("mode", mode)])]
        }
        ["participation", figure] => [whole(), of_people(locale, figure)],
        ["countries", code, figure] => {
            let country = code.parse().map(|code| countries.name(code, locale.language));
            [country.unwrap_or_else(|_| (*code).to_owned()), of_people(locale, figure)]
        }
        ["trend", figure] => [text("report-t12"), of_people(locale, figure)],
        ["not_reached"] => [text("report-reached"), text("report-t19")],
        _ => [text("report-reached"), text("report-named")],
    }
}

/// Both in one; where it stands goes without saying for figures of the whole.
pub(crate) fn full(countries: &CountryNames, locale: Tongue, name: &str) -> String {
    let [place, what] = label(countries, locale, name);
    if place == locale.text("report-t14") { what } else { [place, what].join(&locale.text("place-joint")) }
}

/// A figure as the language writes it; one that is hidden as its mark.
pub(crate) fn value(locale: Tongue, figure: Figure) -> String {
    match figure {
        Some(figure) => locale.number(i64::try_from(figure).unwrap_or(i64::MAX)),
        None => locale.text("report-suppressed"),
    }
}

fn of_events(locale: Tongue, figure: &str) -> String {
    locale.text(match figure {
        "total" => "report-events-total",
        "capacity_building" => "report-events-capacity",
        _ => "report-events-days",
    })
}

fn of_kind(locale: Tongue, column: &str) -> String {
    match column {
        "joint" => locale.text("report-joint"),
        "total" => locale.text("report-total"),
        sector => locale.code("sector_short", sector),
    }
}

fn of_host(locale: Tongue, column: &str) -> String {
    locale.text(match column {
        "events" => "report-events",
        "days" => "report-days",
        _ => "report-in-developing",
    })
}

fn of_people(locale: Tongue, figure: &str) -> String {
    let id = match figure {
        "participations" => "report-participations",
        "distinct_people" => "report-people",
        "female" => "report-women",
        "male" => "report-men",
        "other" => "report-other",
        "not_stated" => "report-not-stated",
        "countries" => "report-countries",
        "territories" => "report-territories",
        "events" => "report-events",
        "days" | "participant_days" => "report-days-attended",
        "overcount" => "documents-overcount",
        "mode_unknown" => "gap-mode",
        mode => return locale.code("attendance_mode", mode),
    };
    locale.text(id)
}
