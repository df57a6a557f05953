//! The reference data that ships, with what staff added to it.

use std::sync::{Arc, Mutex, PoisonError};

use domain::lists::{ClassRow, ListChange, ReferenceLists, RegionRow, Span};
use entities::list_change;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

use crate::fault::Fault;

/// Countries and territories with their names.
pub const COUNTRIES: &str = include_str!("../data/countries.csv");
/// Class membership with dates.
pub const CLASSES: &str = include_str!("../data/country_classes.csv");
/// Regions with dates.
pub const REGIONS: &str = include_str!("../data/region_history.csv");
/// Paragraphs of resolutions.
pub const MANDATES: &str = include_str!("../data/mandates.json");
/// What became of paragraphs in the next revision, and their themes.
pub const PARAGRAPHS: &str = include_str!("../data/paragraphs.json");
/// Governing meetings.
pub const CALENDAR: &str = include_str!("../data/calendar.json");
/// Themes.
pub const THEMES: &str = include_str!("../data/themes.csv");

/// The lists as they were built last, and of which changes: building them takes longer than all else
/// that a registration does.
static BUILT: Mutex<Option<(Vec<list_change::Model>, Arc<ReferenceLists>)>> = Mutex::new(None);

/// The lists as they stand now: what ships, then every change that staff recorded, in order. The changes
/// are read each time, so that several servers agree.
///
/// # Errors
/// When the changes cannot be read.
pub async fn lists(db: &impl ConnectionTrait) -> Result<Arc<ReferenceLists>, Fault> {
    let rows = list_change::Entity::find().order_by_asc(list_change::Column::Id).all(db).await?;
    let built = || BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, lists)) = built().as_ref()
        && *of == rows
    {
        return Ok(Arc::clone(lists));
    }
    let lists = Arc::new(lists_of([COUNTRIES, CLASSES, REGIONS], &rows)?);
    *built() = Some((rows, Arc::clone(&lists)));
    Ok(lists)
}

/// Lists of countries, classes and regions as files have them, with the changes recorded.
///
/// # Errors
/// When a file is no such list.
pub fn lists_of(
    [countries, classes, regions]: [&str; 3],
    rows: &[list_change::Model],
) -> Result<ReferenceLists, Fault> {
    let changes: Vec<ListChange> = rows.iter().filter_map(change).collect();
    ReferenceLists::from_csv(countries, classes, regions, &changes).map_err(Fault::other)
}

fn change(row: &list_change::Model) -> Option<ListChange> {
    let span = Span { from: row.valid_from, to: row.valid_to };
    match row.change.as_str() {
        "graduation_confirmed" => {
            Some(ListChange::Graduation { iso3: row.iso3, class: row.code.parse().ok()?, on: row.valid_to? })
        }
        "graduation_deferred" => {
            Some(ListChange::Deferral { iso3: row.iso3, class: row.code.parse().ok()?, until: row.valid_to })
        }
        "class" => {
            let list = domain::lists::ClassList::from_code(&row.code)?;
            Some(ListChange::Class(ClassRow {
                iso3: row.iso3,
                list,
                span,
                scheduled: false,
                confirmed: false,
            }))
        }
        "region" => {
            Some(ListChange::Region(RegionRow { iso3: row.iso3, region: row.code.parse().ok()?, span }))
        }
        "membership" => Some(ListChange::Accession { iso3: row.iso3, since: row.valid_from? }),
        _ => None,
    }
}

/// Codes of the themes, in the list's order.
pub fn themes() -> impl Iterator<Item = &'static str> {
    THEMES.lines().skip(1).filter_map(|line| line.split(',').next()).filter(|code| !code.is_empty())
}
