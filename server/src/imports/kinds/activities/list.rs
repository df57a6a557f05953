//! Other records on record, and rows of a file laid over them.

use std::collections::HashMap;

use domain::{
    language::Language,
    texts::{CodeList, Texts},
};
use entities::activity::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use crate::{
    fault::Fault,
    imports::{
        columns::Header,
        kinds::events::titles,
        laid::Laid,
        plain::{Change, Plain, texts},
        refusal::Refusal,
        warning::{Doubt, Warning},
    },
};

/// A list of other records that answer a mandate.
#[derive(Debug)]
pub(in crate::imports) struct Activities<'a> {
    pub(in crate::imports) languages: &'a [Language],
}

impl Plain for Activities<'_> {
    type Entry = Model;
    type Known = HashMap<String, Model>;
    const SUBJECT: &'static str = "activities";
    const KEY: &'static str = "activity_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault> {
        let named = Entity::find().filter(Column::ActivityRef.is_in(texts(rows, "activity_ref")));
        let activities = named.all(db).await?;
        Ok(activities.into_iter().map(|activity| (activity.activity_ref.clone(), activity)).collect())
    }

    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Model>, Refusal> {
        let activity_ref = row.stated("activity_ref").unwrap_or_default();
        let before = known.get(activity_ref).cloned();
        let mut after = before.clone().unwrap_or_else(|| blank(activity_ref));
        if let Some(kind) = row.stated("kind").and_then(|kind| kind.parse().ok()) {
            after.kind = kind;
        }
        titles(row, self.languages, &mut after.title);
        row.lists("sectors", &mut after.sectors);
        row.put("date", &mut after.date);
        row.put("country", &mut after.country);
        row.put("city", &mut after.city);
        row.put("number", &mut after.number);
        row.put("stage", &mut after.stage);
        row.put("group", &mut after.group_name);
        row.lists("mandates", &mut after.mandates);
        row.put("url", &mut after.url);
        row.lists("themes", &mut after.themes);
        row.lists("languages", &mut after.languages);
        Ok(Change { before, after })
    }

    fn doubts(&self, _: &Self::Known, _: &Model) -> Vec<Doubt> {
        Vec::new()
    }

    fn id(activity: &Model) -> i64 {
        activity.id
    }

    async fn refuse_together(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Refusal>, Fault> {
        Ok(Vec::new())
    }

    async fn insert(&self, db: &DatabaseTransaction, activities: Vec<Model>) -> Result<Vec<Model>, Fault> {
        let new =
            activities.into_iter().map(|activity| ActiveModel { id: NotSet, ..activity.into_active_model() });
        Ok(Entity::insert_many(new).exec_with_returning(db).await?)
    }

    async fn update(&self, db: &DatabaseTransaction, activity: Model) -> Result<(), Fault> {
        activity.into_active_model().reset_all().update(db).await?;
        Ok(())
    }

    async fn complete(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Warning>, Fault> {
        Ok(Vec::new())
    }
}

/// A record of which nothing is known yet but its reference.
pub(in crate::imports) fn blank(activity_ref: &str) -> Model {
    Model {
        id: 0,
        activity_ref: activity_ref.to_owned(),
        kind: String::new(),
        title: Texts::default(),
        sectors: CodeList::default(),
        date: None,
        country: None,
        city: None,
        number: None,
        stage: None,
        group_name: None,
        mandates: CodeList::default(),
        url: None,
        themes: CodeList::default(),
        languages: CodeList::default(),
    }
}
