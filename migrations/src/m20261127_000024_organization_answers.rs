//! Organizations that people name in answers to an event's form, so that they are curated like those of
//! the registration's own field.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("organization_answers")
            .col(big_integer("registration_id"))
            .col(coded("moment", &["registration", "confirmation"]))
            // Its id within the form.
            .col(text("question"))
            .col(text("text"))
            .primary_key(&mut key())
            .foreign_key(&mut owned_by(("organization_answers", "registration_id"), "registrations"))
            .take();
        manager.create_table(table).await?;
        let named = Index::create()
            .name("organization_answers_text")
            .table("organization_answers")
            .col("text")
            .take();
        manager.create_index(named).await
    }
}

fn key() -> IndexCreateStatement {
    Index::create().col("registration_id").col("moment").col("question").take()
}
