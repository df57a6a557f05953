//! Kept pages after a restored backup: versions that were in use before come back for other pages.

use entities::event;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::{backup, events::versions::raise_version};

use super::restored;
use crate::support::{Site, an_event, on_each_database};

/// Gives the event another title, as an officer's edit does.
async fn retitle(site: &Site, event: &event::Model, title: &str) {
    let mut row = event.clone().into_active_model();
    row.title = Set(domain::texts::Texts::new(domain::language::Language::EN, title));
    row.update(site.app.db.writer()).await.unwrap();
    raise_version(site.app.db.writer(), event.id).await.unwrap();
}

#[test]
fn no_page_from_before_is_shown_again() {
    on_each_database(async |site| {
        let event = an_event("dakar").open().titled("First title").stored_in(&site).await;
        let archive = site.folder().join("backup.zip");
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        retitle(&site, &event, "Second title").await;
        let (browser, paths) = (site.browser(), ["/en/", "/en/events/dakar", "/en/events/dakar/registered"]);
        for path in paths {
            assert!(browser.get(path).await.has("Second title"), "{path}");
        }
        restored(&site, &archive).await.unwrap();
        // As many changes as before, though others.
        retitle(&site, &event, "Third title").await;
        for path in paths {
            let page = browser.get(path).await;
            assert!(page.has("Third title") && !page.has("Second title"), "{path} {page:?}");
        }
    });
}

#[test]
fn an_event_that_is_made_again_has_its_own_page() {
    on_each_database(async |site| {
        let archive = site.folder().join("backup.zip");
        an_event("other").stored_in(&site).await;
        backup::save(&site.app.db, site.folder(), &archive, site.now()).await.unwrap();
        an_event("dakar").open().titled("What was lost").stored_in(&site).await;
        let browser = site.browser();
        assert!(browser.get("/en/events/dakar").await.has("What was lost"));
        restored(&site, &archive).await.unwrap();
        an_event("dakar").open().titled("What was typed again").stored_in(&site).await;
        assert!(browser.get("/en/events/dakar").await.has("What was typed again"));
    });
}
