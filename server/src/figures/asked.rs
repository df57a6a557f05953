//! What a reader asks the public figures for, as it stands in the address.

use domain::figures::{Axis, Measure, Table};

/// Rows, columns and what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    pub rows: Option<Axis>,
    pub columns: Option<Axis>,
    pub measure: Measure,
    pub page: u64,
}

impl Asked {
    /// Reads the address; without any choice, regions by year.
    pub fn of(query: &[(String, String)]) -> Self {
        let get = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
        let axis = |name: &str| get(name).and_then(|code| code.parse::<Axis>().ok());
        let (mut rows, mut columns) = match (get("rows"), get("columns")) {
            (None, None) => (Some(Axis::Region), Some(Axis::Year)),
            _ => (axis("rows"), axis("columns").filter(|columns| axis("rows") != Some(*columns))),
        };
        // Long lists go down, not across.
        let is_long = |one: Option<Axis>| matches!(one, Some(Axis::Country | Axis::Theme));
        if rows.is_none() || (is_long(columns) && rows != Some(Axis::Country)) {
            (rows, columns) = (columns, rows);
        }
        let measure = get("measure").and_then(|code| code.parse().ok()).unwrap_or(Measure::Participations);
        let page = get("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1);
        Self { rows, columns, measure, page }
    }

    /// The table, if it is published and counts that.
    pub fn table(self) -> Option<Table> {
        Table::over(self.rows, self.columns).filter(|table| table.fits(self.measure))
    }

    /// The same as a query, without the page.
    pub fn query(self) -> String {
        let code = |axis: Option<Axis>| axis.map_or("", Axis::code);
        let (rows, columns) = (code(self.rows), code(self.columns));
        format!("rows={rows}&columns={columns}&measure={}", self.measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &[(&str, &str)]) -> Asked {
        let owned: Vec<_> =
            query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Asked::of(&owned)
    }

    #[test]
    fn long_lists_go_down_and_nothing_stands_twice() {
        let turned = asked(&[("rows", "gender"), ("columns", "country")]);
        assert_eq!((turned.rows, turned.columns), (Some(Axis::Country), Some(Axis::Gender)));
        let twice = asked(&[("rows", "year"), ("columns", "year")]);
        assert_eq!((twice.rows, twice.columns), (Some(Axis::Year), None));
        assert_eq!(asked(&[]).table(), Table::over(Some(Axis::Region), Some(Axis::Year)));
        assert_eq!(asked(&[("rows", "country"), ("measure", "events")]).table(), None);
    }
}
