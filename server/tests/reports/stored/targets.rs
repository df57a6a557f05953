//! What was aimed at when a report was frozen stays with it.

use domain::{
    language::Language,
    report::{Format, NotTaken, ReportStep},
    target::Entry,
};
use entities::target;
use sea_orm::EntityTrait;
use server::{
    authorize::Permit,
    reports::stored::{Refused, files, reading},
    targets::{Seen, mark, remove, save},
};

use super::{READER, WRITER, a_draft, a_forum, a_frozen_report, declare_everything, period, step, stored};
use crate::{
    reports::{page::Page, shown::Shown, targets::a_target},
    support::{Site, on_each_database},
};

async fn stored_target(site: &Site) -> target::Model {
    target::Entity::find().one(site.app.db.read()).await.unwrap().expect("a target")
}

/// Aims at another number.
async fn aims_at(site: &Site, number: i32) {
    let row = stored_target(site).await;
    let seen = mark(&row);
    let Ok(aim) = row.figure.parse();
    let entry = Entry { aim, period: period(), number, source: row.source, note: None };
    let seen = Some(Seen { id: row.id, mark: &seen });
    save(&site.app, &Permit::command_line(), seen, &entry).await.unwrap().unwrap();
}

/// The row of the only target in the files of a report.
async fn printed(site: &Site, id: i64) -> Vec<String> {
    let locale = site.app.locales.or_english(Language::EN);
    let file = files::file(&site.app, &stored(site, id).await, locale, Format::Html).await.unwrap();
    let mut table = Page::open(&file).table(25);
    assert_eq!(table.len(), 2, "{table:?}");
    table.remove(1)
}

#[test]
fn a_frozen_report_keeps_the_target_that_is_changed_and_removed_afterwards() {
    on_each_database(async |site| {
        a_forum(&site).await;
        a_target(&site, "participation.distinct_people", period(), 4).await;
        let id = a_frozen_report(&site).await;
        let before = printed(&site, id).await;
        assert_eq!(before[1..4], ["4", "3", "75"]);
        aims_at(&site, 6).await;
        assert_eq!(printed(&site, id).await, before);
        let again = reading::record(site.app.db.read(), id).await.unwrap();
        let kept = again.report().unwrap();
        assert_eq!(kept.targets().iter().map(|one| one.number).collect::<Vec<_>>(), [4]);
        let draft = a_draft(&site).await;
        assert_eq!(printed(&site, draft).await[1..4], ["6", "3", "50"], "what is open follows");
        let row = stored_target(&site).await;
        let seen = mark(&row);
        let seen = Seen { id: row.id, mark: &seen };
        remove(&site.app, &Permit::command_line(), seen).await.unwrap().unwrap();
        assert_eq!(printed(&site, id).await, before);
    });
}

#[test]
fn what_was_cleared_is_not_frozen_with_another_target() {
    on_each_database(async |site| {
        a_forum(&site).await;
        a_target(&site, "events.total", period(), 4).await;
        let id = a_draft(&site).await;
        declare_everything(&site).await;
        step(&site, WRITER, id, ReportStep::Review).await.unwrap();
        step(&site, READER, id, ReportStep::Clearance).await.unwrap();
        aims_at(&site, 1).await;
        let refused = step(&site, WRITER, id, ReportStep::Freezing).await;
        assert!(matches!(refused, Err(Refused::NotTaken(NotTaken::Moved))), "{refused:?}");
        aims_at(&site, 4).await;
        step(&site, WRITER, id, ReportStep::Freezing).await.unwrap();
    });
}
