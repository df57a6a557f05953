//! The picture beside a table of public figures, where one helps.

use app::i18n::{count, plain};
use domain::{
    chart::{self, Bar, Breadth, Labels, Layout, Panel, Share},
    figures::{Axis, Measure, Shown},
    lists::ReferenceLists,
};
use fluent_bundle::FluentValue;

use super::{asked::Asked, grid::Names, kept::Published, map::Map};

/// Draws the picture of a table.
pub(super) fn chart(
    published: &Published,
    names: &Names<'_>,
    asked: Asked,
    lists: &ReferenceLists,
) -> Option<String> {
    asked.table()?;
    let drawing = Drawing { published, names, asked };
    match (asked.rows?, asked.columns) {
        (Axis::Country, None) => Some(drawing.map(lists)),
        (rows, Some(Axis::Gender)) if rows != Axis::Country => Some(drawing.shares(rows)),
        (Axis::Gender, Some(columns)) => Some(drawing.shares(columns)),
        (rows @ (Axis::Region | Axis::Class), Some(columns @ (Axis::Year | Axis::Cycle))) => {
            Some(drawing.over_time(rows, columns))
        }
        (rows, None) => Some(drawing.bars(rows)),
        _ => None,
    }
}

struct Drawing<'a> {
    published: &'a Published,
    names: &'a Names<'a>,
    asked: Asked,
}

impl Drawing<'_> {
    fn labels(&self, id: &str) -> Labels {
        let locale = self.names.locale;
        let axis = |axis: Option<Axis>| axis.map(|axis| locale.code("axis", axis.code())).unwrap_or_default();
        let values = [
            ("measure", FluentValue::from(locale.code("measure", self.asked.measure.code()))),
            ("rows", FluentValue::from(axis(self.asked.rows))),
            ("columns", FluentValue::from(axis(self.asked.columns))),
        ];
        let said =
            |name: &str| plain(&locale.with(&format!("figures-chart-{id}{name}"), &values)).into_owned();
        Labels { title: said(""), description: said("-description"), id: "figures".into() }
    }

    fn layout(&self) -> Layout {
        Layout { direction: self.names.locale.direction(), breadth: Breadth::Narrow }
    }

    fn figure(&self, measure: Measure, one: (Axis, &str), other: Option<(Axis, &str)>) -> Option<u32> {
        match self.published.figures.figure(measure, Some(one), other) {
            Some(Shown::Number(number)) => Some(number),
            Some(Shown::Hidden) | None => None,
        }
    }

    fn bar(&self, label: String, value: Option<u32>) -> Bar {
        let text = self.names.figure(value.map_or(Shown::Hidden, Shown::Number));
        Bar { label, value, text }
    }

    fn members(&self, axis: Axis) -> &[String] {
        self.published.figures.members(axis)
    }

    fn over_time(&self, rows: Axis, columns: Axis) -> String {
        let panel = |row: &String| Panel {
            title: self.names.of(rows, row),
            bars: self
                .members(columns)
                .iter()
                .map(|column| {
                    let value = self.figure(self.asked.measure, (rows, row), Some((columns, column)));
                    self.bar(self.names.of(columns, column), value)
                })
                .collect(),
        };
        let panels: Vec<Panel> = self.members(rows).iter().map(panel).collect();
        chart::panels(&self.labels("time"), &panels, self.layout())
    }

    fn bars(&self, rows: Axis) -> String {
        let bar = |row: &String| {
            self.bar(self.names.of(rows, row), self.figure(self.asked.measure, (rows, row), None))
        };
        let bars: Vec<Bar> = self.members(rows).iter().map(bar).collect();
        chart::bars(&self.labels("bars"), &bars, self.layout())
    }

    /// Women among those who state a gender.
    fn shares(&self, rows: Axis) -> String {
        let locale = self.names.locale;
        let share = |row: &String| {
            let of = |gender| self.figure(self.asked.measure, (rows, row), Some((Axis::Gender, gender)));
            let percent = (|| {
                let (women, men, other) = (of("female")?, of("male")?, of("other")?);
                chart::percent_of_women(women.into(), men.into(), other.into())
            })();
            let text = match percent {
                Some(percent) => locale.with("figures-percent", &[("percent", count(percent))]),
                None => "–".to_owned(),
            };
            Share { label: self.names.of(rows, row), percent, text: plain(&text).into_owned() }
        };
        let shares: Vec<Share> = self.members(rows).iter().map(share).collect();
        chart::shares(&self.labels("women"), &shares, self.layout())
    }

    /// Every Member State of today.
    fn map(&self, lists: &ReferenceLists) -> String {
        let day = self.published.until.unwrap_or_default().date_naive();
        let reached = self.members(Axis::Country);
        let map = Map {
            locale: self.names.locale,
            lists,
            day,
            is_reached: &|iso3| reached.iter().any(|code| code == iso3.as_str()),
            name: &|iso3| self.names.of(Axis::Country, iso3.as_str()),
        };
        chart::tiles(&self.labels("map"), &map.groups(|_| true), &map.legend(), self.layout())
    }
}
