//! What was decided about the wishes for fellowships, by whom, and why.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("fellowship_decisions")
            .col(big_pk_auto("id"))
            .col(big_integer_uniq("registration_id"))
            .col(coded("verdict", &["grant", "refusal"]))
            // By language; it may speak of the person, and is emptied when the person is erased.
            .col(text("reason"))
            .col(timestamp_with_time_zone("decided_at"))
            .col(text("decided_by"))
            .foreign_key(&mut owned_by(("fellowship_decisions", "registration_id"), "registrations"))
            .take();
        manager.create_table(table).await
    }
}
