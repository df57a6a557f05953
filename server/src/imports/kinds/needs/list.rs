//! Needs on record, and rows of a file laid over them.

use std::collections::HashMap;

use domain::language::Language;
use entities::need::{ActiveModel, Column, Entity, Model};
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
};

/// A list of needs.
#[derive(Debug)]
pub(in crate::imports) struct Needs;

impl Plain for Needs {
    type Entry = Model;
    type Known = HashMap<String, Model>;
    const SUBJECT: &'static str = "needs";
    const KEY: &'static str = "need_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault> {
        let named = Entity::find().filter(Column::NeedRef.is_in(texts(rows, "need_ref")));
        let needs = named.all(db).await?;
        Ok(needs.into_iter().map(|need| (need.need_ref.clone(), need)).collect())
    }

    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Model>, Refusal> {
        let text = |name: &str| row.stated(name).unwrap_or_default().to_owned();
        let before = known.get(&text("need_ref")).cloned();
        let Some(country) = row.stated("country").and_then(|code| code.parse().ok()) else {
            return Err(Refusal::of_cell(row.line(), "country", Reason::MissingValue));
        };
        let mut after = Model {
            id: before.as_ref().map_or(0, |before| before.id),
            need_ref: text("need_ref"),
            country,
            theme: text("theme"),
            priority: before.as_ref().and_then(|before| before.priority),
            date: text("date"),
            source: text("source"),
            text: text("text"),
            language: before.as_ref().map_or(Language::EN, |before| before.language),
        };
        row.put("priority", &mut after.priority);
        match row.given("language") {
            Given::Left => {}
            Given::Cleared => after.language = Language::EN,
            Given::Stated(language) => after.language = language,
        }
        Ok(Change { before, after })
    }

    fn doubts(&self, _: &Self::Known, _: &Laid<'_>, _: &Model) -> Vec<Doubt> {
        Vec::new()
    }

    fn id(need: &Model) -> i64 {
        need.id
    }

    async fn refuse_together(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Refusal>, Fault> {
        Ok(Vec::new())
    }

    async fn insert(&self, db: &DatabaseTransaction, needs: Vec<Model>) -> Result<Vec<Model>, Fault> {
        let new = needs.into_iter().map(|need| ActiveModel { id: NotSet, ..need.into_active_model() });
        Ok(Entity::insert_many(new).exec_with_returning(db).await?)
    }

    async fn update(&self, db: &DatabaseTransaction, need: Model) -> Result<(), Fault> {
        need.into_active_model().reset_all().update(db).await?;
        Ok(())
    }

    async fn complete(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Warning>, Fault> {
        Ok(Vec::new())
    }
}
