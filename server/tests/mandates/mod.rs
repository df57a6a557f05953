//! How far paragraphs are answered, who decides about links, and what is done when a report is due.

mod due;
mod links;

use domain::texts::{CodeList, Texts};
use entities::activity;
use sea_orm::{ActiveModelTrait, ActiveValue::NotSet, IntoActiveModel};

use crate::support::Site;

/// The paragraph of Resolution 98 on forums, seminars and workshops.
const SIX: &str = "R98-RCC-2024/TSB+BDT+BR/6";
/// Its page.
const PAGE: &str = "/en/staff/mandates/paragraph?id=R98-RCC-2024/TSB%2BBDT%2BBR/6";

/// A record beside events.
pub async fn an_activity(
    site: &Site,
    reference: &str,
    change: impl FnOnce(&mut activity::Model),
) -> activity::Model {
    let mut model = activity::Model {
        id: 0,
        activity_ref: reference.into(),
        kind: "report".into(),
        title: Texts::new(domain::language::Language::EN, "A report"),
        sectors: CodeList(vec!["ITU-T".into()]),
        date: Some("2026-05".into()),
        country: None,
        city: None,
        number: None,
        stage: None,
        group_name: None,
        mandates: CodeList::default(),
        url: None,
        themes: CodeList::default(),
        languages: CodeList::default(),
        source_date: None,
    };
    change(&mut model);
    let mut row = model.into_active_model();
    row.id = NotSet;
    row.insert(site.app.db.writer()).await.expect("the record is stored")
}
