//! People as officers look for them: what they are searched and compared by, pairs that could be one
//! person, and merges with what is needed to undo them. Organizations as a list that officers keep.

use sea_orm_migration::{prelude::*, schema::*, sea_orm::DatabaseBackend};

use crate::columns::{ORGANIZATION_KINDS, coded, coded_null, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            by_bytes(manager, "search"),
            by_bytes(manager, "name_key"),
            by_bytes(manager, "sound"),
            // None for whoever has to be looked at anew.
            timestamp_with_time_zone_null("profiled_at").take(),
            // Who the person was found to be.
            big_integer_null("merged_into").take(),
        ] {
            manager.alter_table(Table::alter().table("persons").add_column(column).take()).await?;
        }
        for index in INDEXES {
            manager.get_connection().execute_unprepared(index).await?;
        }
        manager.create_table(person_pairs()).await?;
        manager.create_table(person_merges()).await?;
        manager.create_table(organizations()).await?;
        manager.create_table(organization_spellings()).await?;
        manager.create_table(organization_texts()).await?;
        let mut found = Index::create().name("person_pairs_found").table("person_pairs").take();
        for column in ["found_at", "person_id", "other_id"] {
            found.col(column);
        }
        manager.create_index(found).await?;
        for (name, table, column) in [
            ("person_pairs_other", "person_pairs", "other_id"),
            ("person_merges_kept", "person_merges", "kept_id"),
            ("person_merges_merged", "person_merges", "merged_id"),
            ("organizations_uses", "organizations", "uses"),
            ("organization_spellings_of", "organization_spellings", "organization_id"),
            ("organization_texts_spelling", "organization_texts", "spelling"),
        ] {
            manager.create_index(Index::create().name(name).table(table).col(column).take()).await?;
        }
        Ok(())
    }
}

/// They hold nobody before their columns are filled, so that registering pays for one of them only.
const INDEXES: [&str; 6] = [
    "CREATE INDEX persons_search ON persons (search, id) WHERE merged_into IS NULL AND search <> ''",
    "CREATE INDEX persons_name_key ON persons (name_key) WHERE name_key <> ''",
    "CREATE INDEX persons_sound ON persons (sound) WHERE sound <> ''",
    "CREATE INDEX persons_stale ON persons (id) WHERE profiled_at IS NULL",
    "CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX registrations_organization ON registrations (organization) WHERE organization IS NOT NULL",
];

/// A text that is searched and ordered by its bytes, the same on every database.
fn by_bytes(manager: &SchemaManager<'_>, name: &'static str) -> ColumnDef {
    let mut column = text(name).default("").take();
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        column.extra("COLLATE \"C\"");
    }
    column
}

/// Two people who could be one; the smaller number stands first.
fn person_pairs() -> TableCreateStatement {
    Table::create()
        .table("person_pairs")
        .col(big_integer("person_id"))
        .col(big_integer("other_id"))
        .col(text("reasons"))
        .col(timestamp_with_time_zone("found_at"))
        // Somebody looked, and they are two.
        .col(timestamp_with_time_zone_null("distinct_at"))
        .col(text_null("distinct_by"))
        .primary_key(Index::create().col("person_id").col("other_id"))
        .foreign_key(&mut owned_by(("person_pairs", "person_id"), "persons"))
        .foreign_key(&mut owned_by(("person_pairs", "other_id"), "persons"))
        .take()
}

fn person_merges() -> TableCreateStatement {
    Table::create()
        .table("person_merges")
        .col(big_pk_auto("id"))
        .col(big_integer("kept_id"))
        .col(big_integer("merged_id"))
        .col(timestamp_with_time_zone("merged_at"))
        .col(text("merged_by"))
        // What was moved and what stood there before, as JSON; forgotten once it cannot be undone.
        .col(text_null("moved"))
        .col(timestamp_with_time_zone_null("undone_at"))
        .col(text_null("undone_by"))
        .foreign_key(&mut owned_by(("person_merges", "kept_id"), "persons"))
        .foreign_key(&mut owned_by(("person_merges", "merged_id"), "persons"))
        .take()
}

fn organizations() -> TableCreateStatement {
    Table::create()
        .table("organizations")
        .col(big_pk_auto("id"))
        .col(text("names"))
        .col(text_null("abbreviation"))
        // One a line.
        .col(text("aliases").default(""))
        .col(text_null("country"))
        .col(coded_null("kind", ORGANIZATION_KINDS))
        .col(text("search"))
        // Registrations that name it.
        .col(big_integer("uses").default(0))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .take()
}

/// Every way in which an organization is known to be written, folded.
fn organization_spellings() -> TableCreateStatement {
    Table::create()
        .table("organization_spellings")
        .col(text("spelling"))
        .col(big_integer("organization_id"))
        .col(coded("origin", &["name", "assigned"]))
        .primary_key(Index::create().col("spelling").col("organization_id"))
        .foreign_key(&mut owned_by(("organization_spellings", "organization_id"), "organizations"))
        .take()
}

/// What people typed as their organization.
fn organization_texts() -> TableCreateStatement {
    Table::create()
        .table("organization_texts")
        .col(ColumnDef::new("text").text().not_null().primary_key())
        .col(text("spelling"))
        .col(big_integer("uses").default(0))
        // Somebody looked, and it stays as it is typed.
        .col(timestamp_with_time_zone_null("left_at"))
        .col(text_null("left_by"))
        .take()
}
