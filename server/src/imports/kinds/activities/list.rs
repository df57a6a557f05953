//! Other records on record, and rows of a file laid over them.

use std::collections::HashMap;

use domain::{
    activity::is_named_stage,
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
        decided,
        kinds::events::titles,
        laid::Laid,
        plain::{Change, Plain, texts},
        refusal::Refusal,
        warning::{Doubt, Warning},
    },
    mandates::{RecordId, decisions::Decisions},
};

/// A list of other records that answer a mandate.
#[derive(Debug)]
pub(in crate::imports) struct Activities<'a> {
    pub(in crate::imports) languages: &'a [Language],
}

/// Records by reference, and what people decided about their paragraphs.
#[derive(Debug)]
pub(in crate::imports) struct Known {
    pub(in crate::imports) records: HashMap<String, Model>,
    decisions: Decisions,
}

impl Known {
    pub(in crate::imports) async fn of(db: &DatabaseTransaction, records: Vec<Model>) -> Result<Self, Fault> {
        let decisions =
            Decisions::about(db, records.iter().map(|record| RecordId::Activity(record.id))).await?;
        let by_ref = |record: Model| (record.activity_ref.clone(), record);
        Ok(Self { records: records.into_iter().map(by_ref).collect(), decisions })
    }

    /// Lays the paragraphs that a row states over those on record; what people decided stands.
    pub(in crate::imports) fn lay_mandates(
        &self,
        row: &Laid<'_>,
        before: Option<&Model>,
        mandates: &mut CodeList,
    ) {
        row.lists("mandates", mandates);
        if let Some(before) = before {
            let lists = (std::mem::take(mandates), &before.mandates);
            *mandates = decided::paragraphs(&self.decisions, row, RecordId::Activity(before.id), lists);
        }
    }

    pub(in crate::imports) fn doubts(&self, row: &Laid<'_>, entry: &Model) -> Vec<Doubt> {
        decided::doubt(&self.decisions, row, RecordId::Activity(entry.id)).into_iter().collect()
    }
}

impl Plain for Activities<'_> {
    type Entry = Model;
    type Known = Known;
    const SUBJECT: &'static str = "activities";
    const KEY: &'static str = "activity_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault> {
        let named = Entity::find().filter(Column::ActivityRef.is_in(texts(rows, "activity_ref")));
        Known::of(db, named.all(db).await?).await
    }

    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Model>, Refusal> {
        let activity_ref = row.stated("activity_ref").unwrap_or_default();
        let before = known.records.get(activity_ref).cloned();
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
        known.lay_mandates(row, before.as_ref(), &mut after.mandates);
        row.put("url", &mut after.url);
        row.lists("themes", &mut after.themes);
        row.lists("languages", &mut after.languages);
        row.put("source_date", &mut after.source_date);
        Ok(Change { before, after })
    }

    fn doubts(&self, known: &Known, row: &Laid<'_>, entry: &Model) -> Vec<Doubt> {
        let is_own = row.stated("stage").is_some_and(|stage| !is_named_stage(stage));
        let own = is_own.then_some(Doubt::OwnStage);
        known.doubts(row, entry).into_iter().chain(own).collect()
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
        source_date: None,
    }
}
