//! Paragraphs that were entered, and rows of a file laid over them.

use std::collections::HashMap;

use domain::{
    language::Language,
    texts::{CodeList, Texts},
};
use entities::paragraph::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use crate::{
    fault::Fault,
    imports::{
        columns::Header,
        laid::{Given, Laid},
        plain::{Change, Plain, texts},
        refusal::{Reason, Refusal},
        warning::{Doubt, Warning},
    },
    reports::mandates,
};

/// A list of paragraphs.
#[derive(Debug)]
pub(in crate::imports) struct Paragraphs<'a> {
    pub(in crate::imports) languages: &'a [Language],
}

impl Plain for Paragraphs<'_> {
    type Entry = Model;
    type Known = HashMap<String, Model>;
    const SUBJECT: &'static str = "paragraphs";
    const KEY: &'static str = "paragraph";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault> {
        let named = Entity::find().filter(Column::ParagraphRef.is_in(texts(rows, "paragraph")));
        let paragraphs = named.all(db).await?;
        Ok(paragraphs.into_iter().map(|one| (one.paragraph_ref.clone(), one)).collect())
    }

    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Model>, Refusal> {
        let text = |name: &str| row.stated(name).unwrap_or_default().to_owned();
        let id = text("paragraph");
        let of_itself = |other: &str| mandates::instrument_of(other) == mandates::instrument_of(&id);
        let continues = row.stated("continues").map(|codes| codes.parse::<CodeList>().unwrap_or_default());
        if let Some(other) = continues.into_iter().flat_map(|codes| codes.0).find(|other| of_itself(other)) {
            return Err(Refusal::of_cell(row.line(), "continues", Reason::ContinuesItself { text: other }));
        }
        let before = known.get(&id).cloned();
        let mut after = before.clone().unwrap_or_else(|| blank(&id));
        (after.resolution, after.revision, after.organ) =
            (text("resolution"), text("revision"), text("organ"));
        let mut year = Some(after.year);
        row.number("year", &mut year);
        after.year = year.unwrap_or_default();
        for language in self.languages {
            match row.given::<String>(&format!("asks_{language}")) {
                Given::Left => {}
                Given::Cleared => after.asks.set(*language, ""),
                Given::Stated(text) => after.asks.set(*language, text),
            }
        }
        row.lists("kinds", &mut after.record_kinds);
        row.lists("themes", &mut after.themes);
        row.put("report_to", &mut after.report_to);
        row.put("frequency", &mut after.frequency);
        row.lists("continues", &mut after.continues);
        Ok(Change { before, after })
    }

    fn doubts(&self, _: &Self::Known, _: &Laid<'_>, _: &Model) -> Vec<Doubt> {
        Vec::new()
    }

    fn id(paragraph: &Model) -> i64 {
        paragraph.id
    }

    async fn refuse_together(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Refusal>, Fault> {
        Ok(Vec::new())
    }

    async fn insert(&self, db: &DatabaseTransaction, new: Vec<Model>) -> Result<Vec<Model>, Fault> {
        let new = new.into_iter().map(|one| ActiveModel { id: NotSet, ..one.into_active_model() });
        Ok(Entity::insert_many(new).exec_with_returning(db).await?)
    }

    async fn update(&self, db: &DatabaseTransaction, paragraph: Model) -> Result<(), Fault> {
        paragraph.into_active_model().reset_all().update(db).await?;
        Ok(())
    }

    async fn complete(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Warning>, Fault> {
        Ok(Vec::new())
    }
}

/// A paragraph of which nothing is known yet but its id.
fn blank(id: &str) -> Model {
    Model {
        id: 0,
        paragraph_ref: id.to_owned(),
        resolution: String::new(),
        revision: String::new(),
        year: 0,
        organ: String::new(),
        asks: Texts::default(),
        record_kinds: CodeList::default(),
        themes: CodeList::default(),
        report_to: None,
        frequency: None,
        continues: CodeList::default(),
    }
}
