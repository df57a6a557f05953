//! How somebody meant to take part, kept while the record says how they did, so that a record that is
//! taken back leaves what was there before it.

use sea_orm_migration::prelude::*;

use crate::columns::{ATTENDANCE_MODES, coded_null};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut planned = coded_null("planned_mode", ATTENDANCE_MODES);
        manager.alter_table(Table::alter().table("registrations").add_column(&mut planned).take()).await
    }
}
