//! What every request and job works with.

use std::sync::Arc;

use app::i18n::{CountryNames, Locales};

use crate::{
    clock::Clock, config::Config, db::Db, fault::Fault, figures::Kept, reference, registrations::Arrivals,
    reports::mandates, web::assets::Assets, web::gathered::Gathered, web::page_cache::PageCache,
};

/// The running platform; cheap to clone.
#[derive(Debug, Clone)]
pub struct App(Arc<Parts>);

/// The parts of the running platform.
#[derive(Debug)]
pub struct Parts {
    /// The settings.
    pub config: Config,
    /// The secret that form tokens are made with.
    pub secret: Vec<u8>,
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// The languages.
    pub locales: &'static Locales,
    /// Names of countries.
    pub countries: CountryNames,
    /// Stylesheet and scripts.
    pub assets: Assets,
    /// Public pages that were rendered already.
    pub pages: PageCache,
    /// Versions of event pages that are being asked for, by slug.
    pub versions: Gathered<String, Option<i64>>,
    /// The public figures as they were counted last.
    pub figures: Kept,
    /// Those who wait for their registration to be written.
    pub arrivals: Arrivals,
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Puts the platform together.
    ///
    /// # Errors
    /// When the reference lists cannot be read.
    pub async fn new(config: Config, db: Db, clock: Clock, secret: Vec<u8>) -> Result<Self, Fault> {
        // Rendering needs an executor even where nothing is awaited; the second call of a process
        // finds one set, which is all that is wanted.
        let _ = any_spawner::Executor::init_tokio();
        let locales = Locales::shipped();
        let lists = reference::lists(db.read()).await?;
        mandates::refresh(db.read()).await?;
        let countries = CountryNames::new(&lists, locales);
        let assets = Assets::shipped(&countries.in_every_language());
        let (pages, versions, arrivals) = (PageCache::default(), Gathered::default(), Arrivals::default());
        Ok(Self(Arc::new(Parts {
            config,
            secret,
            db,
            clock,
            locales,
            countries,
            assets,
            pages,
            versions,
            figures: Kept::default(),
            arrivals,
        })))
    }
}
