//! The pictures of a report. Each shows figures that a table of the same section holds.

use domain::{
    chart::{self, Bar, Breadth, Labels, Layout, Panel, Share, Tile, TileGroup},
    country::{CountryClass, Region},
    report::{Cells, Figure, OfYear, RegionOrNone, Subject},
};
use fluent_bundle::FluentValue;
use typeset::document::{Caption, Picture};

use super::{tables::region_name, words::Words};
use app::i18n::{count, plain};

/// The pictures of a report are numbered as they come, whichever of them there are.
#[derive(Debug, Clone, Copy)]
enum Which {
    Women,
    Regions,
    Classes,
    Countries,
}

impl Which {
    const fn id(self) -> &'static str {
        match self {
            Self::Women => "report-picture-women",
            Self::Regions => "report-picture-regions",
            Self::Classes => "report-picture-classes",
            Self::Countries => "report-picture-countries",
        }
    }
}

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
    (!shares.is_empty())
        .then(|| picture(words, Which::Women, |labels, layout| chart::shares(labels, &shares, layout)))
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
    let stated = women + men + other;
    let percent = (women * 100 + stated / 2).checked_div(stated)?;
    Some(u32::try_from(percent).map_or(Women::Hidden, Women::Percent))
}

/// Participations by region and year; none for a single year.
pub(super) fn regions(words: &Words<'_>) -> Option<Picture> {
    let name = |at: usize| RegionOrNone::ALL.get(at).map(|region| region_name(words, *region));
    over_time(words, Which::Regions, |year| &year.by_region, name)
}

/// Participations by class and year; none for a single year.
pub(super) fn classes(words: &Words<'_>) -> Option<Picture> {
    let name = |at: usize| CountryClass::ALL.get(at).map(|class| words.code("class", class.code()));
    over_time(words, Which::Classes, |year| &year.by_class, name)
}

fn over_time(
    words: &Words<'_>,
    which: Which,
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
    Some(picture(words, which, |labels, layout| chart::panels(labels, &panels, layout)))
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
    let is_meant = |iso3| match subject {
        Some(subject) if subject.is_place() => subject.holds(iso3, day, lists),
        _ => true,
    };
    let is_reached = |iso3| report.outcome.facts.countries.iter().any(|country| country.iso3 == iso3);
    let group = |region: &Region| {
        let states = lists.hosts_in(*region, day).into_iter();
        let tiles: Vec<Tile> = states
            .filter(|iso3| lists.standing_on(*iso3, day).is_country() && is_meant(*iso3))
            .map(|iso3| {
                let reached = is_reached(iso3);
                let state = locale.text(if reached { "figures-reached" } else { "figures-not-reached" });
                Tile { code: iso3.to_string(), text: format!("{}: {state}", words.country(iso3)), reached }
            })
            .collect();
        let values = [
            ("region", FluentValue::from(words.code("region", region.code()))),
            ("count", count(tiles.iter().filter(|tile| tile.reached).count() as u64)),
            ("of", count(tiles.len() as u64)),
        ];
        TileGroup { title: unmarked(&locale.with("figures-region-reached", &values)), tiles }
    };
    let groups: Vec<TileGroup> =
        Region::ALL.iter().map(group).filter(|group| !group.tiles.is_empty()).collect();
    (!groups.is_empty())
        .then(|| picture(words, Which::Countries, |labels, layout| chart::tiles(labels, &groups, layout)))
}

/// A picture with its caption; its number is set when the whole document stands.
fn picture(words: &Words<'_>, which: Which, draw: impl FnOnce(&Labels, Layout) -> String) -> Picture {
    let title = words.say(which.id());
    let description = words.bare(&format!("{}-description", which.id()));
    let labels =
        Labels { title: words.bare(which.id()), description: description.clone(), id: which.id().to_owned() };
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
