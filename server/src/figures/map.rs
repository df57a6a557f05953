//! The countries of the tile map with what is said of each: public figures and reports draw the same one.

use app::i18n::{Tongue, count, plain};
use chrono::NaiveDate;
use domain::{
    chart::{Legend, Tile, TileGroup},
    country::{Iso3, Region},
    lists::ReferenceLists,
};
use fluent_bundle::FluentValue;

/// Which countries are reached, for the tile map.
pub(crate) struct Map<'a> {
    pub locale: Tongue,
    pub lists: &'a ReferenceLists,
    /// The day on which they are Member States and of their region.
    pub day: NaiveDate,
    pub is_reached: &'a dyn Fn(Iso3) -> bool,
    pub name: &'a dyn Fn(Iso3) -> String,
}

impl Map<'_> {
    /// The Member States that are meant by region, and whether anybody came from there.
    pub fn groups(&self, is_meant: impl Fn(Iso3) -> bool) -> Vec<TileGroup> {
        let states = |region| {
            let hosts = self.lists.hosts_in(region, self.day).into_iter();
            hosts.filter(|iso3| self.lists.standing_on(*iso3, self.day).is_country() && is_meant(*iso3))
        };
        let groups = Region::ALL.iter().map(|region| self.group(*region, states(*region)));
        groups.filter(|group| !group.tiles.is_empty()).collect()
    }

    /// What the squares say.
    pub fn legend(&self) -> Legend {
        let said = |id: &str| self.locale.text(id);
        Legend { reached: said("figures-reached"), not_reached: said("figures-not-reached") }
    }

    fn group(&self, region: Region, states: impl Iterator<Item = Iso3>) -> TileGroup {
        let locale = self.locale;
        let tile = |iso3: Iso3| {
            let reached = (self.is_reached)(iso3);
            let state = locale.text(if reached { "figures-reached" } else { "figures-not-reached" });
            Tile { code: iso3.to_string(), text: format!("{}: {state}", (self.name)(iso3)), reached }
        };
        let tiles: Vec<Tile> = states.map(tile).collect();
        let values = [
            ("region", FluentValue::from(locale.code("region", region.code()))),
            ("count", count(tiles.iter().filter(|tile| tile.reached).count() as u64)),
            ("of", count(tiles.len() as u64)),
        ];
        TileGroup { title: plain(&locale.with("figures-region-reached", &values)).into_owned(), tiles }
    }
}
