//! A table of public figures as a page shows it: names, numbers, and the word for what is hidden.

use app::{
    i18n::{CountryNames, Tongue},
    pages::figures::table::{Grid, Line},
};
use domain::figures::{Axis, Measure, Shown};

use super::{asked::Asked, kept::Published};

/// Most rows of a page.
const PER_PAGE: usize = 60;

/// Names of members.
pub(super) struct Names<'a> {
    pub locale: Tongue,
    pub countries: &'a CountryNames,
}

impl Names<'_> {
    /// The name of a member of an axis.
    pub fn of(&self, axis: Axis, code: &str) -> String {
        match (axis, code) {
            (Axis::Country | Axis::Theme, "none") => self.locale.text(&format!("figures-none-{axis}")),
            (Axis::Country, code) => code
                .parse()
                .map_or_else(|_| code.to_owned(), |iso3| self.countries.name(iso3, self.locale.language)),
            (Axis::Class, "developing") => self.locale.text("developing_short-itu"),
            (Axis::Year | Axis::Cycle, code) => code.to_owned(),
            (axis, code) => self.locale.code(axis.code(), code),
        }
    }

    /// A figure as it is read.
    pub fn figure(&self, shown: Shown) -> String {
        match shown {
            Shown::Number(number) => self.locale.number(i64::from(number)),
            Shown::Hidden => self.locale.text("figures-hidden"),
        }
    }
}

/// A member of an axis, or its whole.
type Member<'m> = Option<(Axis, &'m str)>;

/// One page of the table; none where it is not published. And how many pages there are.
pub(super) fn grid(published: &Published, names: &Names<'_>, asked: Asked) -> Option<(Grid, u64)> {
    asked.table()?;
    let locale = names.locale;
    let members = |axis: Option<Axis>| -> Vec<Member<'_>> {
        let all = axis.into_iter().flat_map(|axis| {
            published.figures.members(axis).iter().map(move |code| Some((axis, code.as_str())))
        });
        all.collect()
    };
    let mut rows = members(asked.rows);
    if asked.rows == Some(Axis::Country) {
        let key = |member: &Member<'_>| {
            member.map(|(axis, code)| (code == "none", locale.formats.order_key(&names.of(axis, code))))
        };
        rows.sort_by_cached_key(key);
    }
    let pages = rows.len().div_ceil(PER_PAGE).max(1);
    let page = usize::try_from(asked.page).unwrap_or(1).min(pages);
    let columns: Vec<Member<'_>> = members(asked.columns).into_iter().chain([None]).collect();
    let total =
        |axis: Option<Axis>| locale.text(if axis.is_some() { "figures-all" } else { "figures-number" });
    let line = |row: Member<'_>| Line {
        name: row.map_or_else(|| total(asked.rows), |(axis, code)| names.of(axis, code)),
        cells: columns.iter().map(|column| cell(published, names, asked.measure, row, *column)).collect(),
    };
    let shown = rows.iter().copied().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let grid = Grid {
        corner: asked.rows.map(|axis| locale.code("axis", axis.code())).unwrap_or_default(),
        head: columns
            .iter()
            .map(|column| column.map_or_else(|| total(asked.columns), |(axis, code)| names.of(axis, code)))
            .collect(),
        lines: shown.chain([None]).map(line).collect(),
    };
    Some((grid, pages as u64))
}

/// One figure as it is read; a dash where the measure does not fit a sum of the table.
fn cell(
    published: &Published,
    names: &Names<'_>,
    measure: Measure,
    one: Member<'_>,
    other: Member<'_>,
) -> String {
    let shown = published.figures.figure(measure, one, other);
    shown.map_or_else(|| "–".to_owned(), |shown| names.figure(shown))
}
