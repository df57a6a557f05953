//! Pilot cities and assessments on record, and rows of a file laid over them.

use domain::language::Language;
use entities::activity::{Column, Entity, Model};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};

use crate::{
    fault::Fault,
    imports::{
        cells::is_kind_of_city,
        columns::Header,
        kinds::{
            activities::list::{Activities, Known, blank},
            events::titles,
        },
        laid::Laid,
        plain::{Change, Plain, texts},
        refusal::{Reason, Refusal},
        warning::{Doubt, Warning},
    },
};

/// A list of pilot cities and assessments.
#[derive(Debug)]
pub(in crate::imports) struct Pilots<'a> {
    pub(in crate::imports) languages: &'a [Language],
}

impl Plain for Pilots<'_> {
    type Entry = Model;
    type Known = Known;
    const SUBJECT: &'static str = "activities";
    const KEY: &'static str = "pilot_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault> {
        let named = Entity::find().filter(Column::ActivityRef.is_in(texts(rows, "pilot_ref")));
        Known::of(db, named.all(db).await?).await
    }

    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Model>, Refusal> {
        let text = |name: &str| row.stated(name).unwrap_or_default();
        let before = known.records.get(text("pilot_ref")).cloned();
        if let Some(other) = before.as_ref().filter(|one| !is_kind_of_city(&one.kind)) {
            let reason = Reason::RecordOfAnotherKind { reference: other.activity_ref.clone() };
            return Err(Refusal::of_cell(row.line(), "pilot_ref", reason));
        }
        let mut after = before.clone().unwrap_or_else(|| blank(text("pilot_ref")));
        text("kind").clone_into(&mut after.kind);
        titles(row, self.languages, &mut after.title);
        if after.title.is_empty() {
            // Whoever lists cities seldom names what they do there.
            after.title.set(Language::EN, text("city"));
        }
        row.put("city", &mut after.city);
        row.put("country", &mut after.country);
        row.put("standard", &mut after.number);
        row.put("stage", &mut after.stage);
        row.put("date", &mut after.date);
        row.lists("sectors", &mut after.sectors);
        row.lists("themes", &mut after.themes);
        known.lay_mandates(row, before.as_ref(), &mut after.mandates);
        row.put("url", &mut after.url);
        Ok(Change { before, after })
    }

    fn doubts(&self, known: &Known, row: &Laid<'_>, entry: &Model) -> Vec<Doubt> {
        known.doubts(row, entry)
    }

    fn id(one: &Model) -> i64 {
        one.id
    }

    async fn refuse_together(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Refusal>, Fault> {
        Ok(Vec::new())
    }

    async fn insert(&self, db: &DatabaseTransaction, rows: Vec<Model>) -> Result<Vec<Model>, Fault> {
        Activities { languages: self.languages }.insert(db, rows).await
    }

    async fn update(&self, db: &DatabaseTransaction, row: Model) -> Result<(), Fault> {
        Activities { languages: self.languages }.update(db, row).await
    }

    async fn complete(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Warning>, Fault> {
        Ok(Vec::new())
    }
}
