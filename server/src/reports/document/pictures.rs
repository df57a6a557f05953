//! The pictures of a report. Each shows figures that a table of the same section holds.

use app::i18n::{count, plain};
use domain::{
    chart::{self, Bar, Breadth, Labels, Layout, Panel, Share},
    country::CountryClass,
    report::{Cells, Figure, OfYear, RegionOrNone, Subject},
};
use typeset::document::{Caption, Picture};

use super::{tables::region_name, words::Words};
use crate::figures::Map;

/// Women among those who state a gender, by region; none where nobody does.
pub(super) fn women(words: &Words<'_>) -> Option<Picture> {
    let rows = &words.report.outcome.facts.participation.by_region;
    let shares: Vec<Share> = rows
        .iter()
        .filter_map(|row| {
            let (percent, text) = match women_of(&row.cells)? {
                Women::Percent(percent) => {
                    (Some(percent), words.locale.with("figures-percent", &[("percent", count(percent))]))
                }
                Women::Hidden => (None, words.locale.text("report-suppressed")),
            };
            Some(Share { label: unmarked(&region_name(words, row.region)), percent, text: unmarked(&text) })
        })
        .collect();
    (!shares.is_empty()).then(|| {
        picture(words, "report-picture-women", &told(words, &shares), |labels, layout| {
            chart::shares(labels, &shares, layout)
        })
    })
}

/// Women among those of a row who state a gender.
enum Women {
    Percent(u32),
    /// The figures point at few people.
    Hidden,
}

/// None where nobody stated a gender.
fn women_of(cells: &Cells) -> Option<Women> {
    let (Some(women), Some(men), Some(other)) = (cells.female, cells.male, cells.other) else {
        return Some(Women::Hidden);
    };
    Some(Women::Percent(chart::percent_of_women(women, men, other)?))
}

/// Participations by region and year; none for a single year.
pub(super) fn regions(words: &Words<'_>) -> Option<Picture> {
    let name = |at: usize| RegionOrNone::ALL.get(at).map(|region| region_name(words, *region));
    over_time(words, "report-picture-regions", |year| &year.by_region, name)
}

/// Participations by class and year; none for a single year.
pub(super) fn classes(words: &Words<'_>) -> Option<Picture> {
    let name = |at: usize| CountryClass::ALL.get(at).map(|class| words.code("class", class.code()));
    over_time(words, "report-picture-classes", |year| &year.by_class, name)
}

fn over_time(
    words: &Words<'_>,
    id: &str,
    row_of: impl Fn(&OfYear) -> &Vec<Figure>,
    name: impl Fn(usize) -> Option<String>,
) -> Option<Picture> {
    let years = &words.report.outcome.years;
    let is_silent = |figure: &Figure| *figure == Some(0);
    if years.len() < 2 || years.iter().all(|year| row_of(year).iter().all(is_silent)) {
        return None;
    }
    let bar = |year: &OfYear, at: usize| {
        let figure = row_of(year).get(at).copied().flatten();
        let text = match figure {
            Some(figure) => words.locale.number(i64::try_from(figure).unwrap_or(i64::MAX)),
            None => words.locale.text("report-suppressed"),
        };
        let value = figure.map(|figure| u32::try_from(figure).unwrap_or(u32::MAX));
        Bar { label: year.year.to_string(), value, text: unmarked(&text) }
    };
    let panels: Vec<Panel> = (0..)
        .map_while(|at| name(at).map(|name| (at, name)))
        .map(|(at, name)| Panel {
            title: unmarked(&name),
            bars: years.iter().map(|year| bar(year, at)).collect(),
        })
        .collect();
    Some(picture(words, id, "", |labels, layout| chart::panels(labels, &panels, layout)))
}

/// Every Member State of the last day by region, and whether anybody came from there; none in a statement
/// on a single country.
pub(super) fn countries(words: &Words<'_>) -> Option<Picture> {
    let (report, locale) = (words.report, words.locale);
    let subject = report.query.subject.as_ref();
    if matches!(subject, Some(Subject::Country(_))) {
        return None;
    }
    let (lists, day) = (&report.read.lists, report.query.period.last_day());
    let map = Map {
        locale,
        lists,
        day,
        is_reached: &|iso3| report.outcome.facts.countries.iter().any(|country| country.iso3 == iso3),
        name: &|iso3| words.country(iso3),
    };
    let groups = map.groups(|iso3| match subject {
        Some(subject) if subject.is_place() => subject.holds(iso3, day, lists),
        _ => true,
    });
    (!groups.is_empty()).then(|| {
        picture(words, "report-picture-countries", "", |labels, layout| {
            chart::tiles(labels, &groups, &map.legend(), layout)
        })
    })
}

/// The shares in words, for readers who do not see the bars: they stand in no table.
fn told(words: &Words<'_>, shares: &[Share]) -> String {
    let one = |share: &Share| {
        let values = [("of", share.label.clone().into()), ("share", share.text.clone().into())];
        unmarked(&words.locale.with("report-picture-share", &values))
    };
    let all: Vec<String> = shares.iter().map(one).collect();
    words.locale.formats.list(all.iter().map(String::as_str))
}

/// A picture with its caption; its number is set when the whole document stands. What it shows may be told more
/// fully than its sentence does.
fn picture(words: &Words<'_>, id: &str, more: &str, draw: impl FnOnce(&Labels, Layout) -> String) -> Picture {
    let title = words.say(id);
    let description = words.bare(&format!("{id}-description"));
    let description = format!("{description} {more}").trim_end().to_owned();
    let labels = Labels { title: words.bare(id), description: description.clone(), id: id.to_owned() };
    let layout = Layout { direction: words.locale.direction(), breadth: Breadth::Wide };
    let caption = Caption {
        before: words.bare("report-figure-before"),
        number: 0,
        after: words.bare("report-table-after"),
        title,
    };
    Picture { caption, description, svg: draw(&labels, layout) }
}

fn unmarked(text: &str) -> String {
    plain(text).into_owned()
}
