//! What is read of very many registrations is found without reading them all: the few that say something
//! of a fellowship, which reports ask of every event at once, one page of a list in its very order, and how many there are of
//! each state, country and role.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for sql in [
            "CREATE INDEX registrations_fellowship ON registrations (event_id) \
             WHERE fellowship IS NOT NULL OR role = 'fellow'",
            "DROP INDEX registrations_order",
            "CREATE INDEX registrations_order ON registrations (event_id, submitted_at, id)",
            "DROP INDEX registrations_state",
            "CREATE INDEX registrations_state ON registrations (event_id, state, country, role)",
        ] {
            db.execute_unprepared(sql).await?;
        }
        Ok(())
    }
}
