//! Focal points of delegations, people who are registered by others, and groups of them.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{ORGANIZATION_KINDS, REGISTRATION_STATES, coded, owned_by, points_at};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(focal_points()).await?;
        manager.create_table(registration_groups()).await?;
        manager.create_table(group_members()).await?;
        for (name, table, column) in [
            ("focal_points_event", "focal_points", "event_id"),
            ("focal_points_email", "focal_points", "email_norm"),
            ("registration_groups_email", "registration_groups", "email_norm"),
            ("group_members_registration", "group_members", "registration_id"),
            ("group_members_known", "group_members", "known_id"),
        ] {
            manager.create_index(Index::create().name(name).table(table).col(column).take()).await?;
        }
        for name in ["focal_confirmation", "by_nomination"] {
            let column = boolean(name).default(false).take();
            manager.alter_table(Table::alter().table("events").add_column(column).take()).await?;
        }
        let columns = [
            // Who registered the person, as they are told.
            text_null("registered_by"),
            // No foreign keys: what these name may be forgotten before the registration is.
            big_integer_null("focal_point_id"),
            big_integer_null("group_id"),
            timestamp_with_time_zone_null("focal_confirmed_at"),
            text_null("focal_confirmed_by"),
        ];
        for column in columns {
            manager.alter_table(Table::alter().table("registrations").add_column(column).take()).await?;
        }
        Ok(())
    }
}

fn focal_points() -> TableCreateStatement {
    Table::create()
        .table("focal_points")
        .col(big_pk_auto("id"))
        // The one event, or else every event of the Sector.
        .col(big_integer_null("event_id"))
        .col(text_null("sector"))
        .col(coded("organization_kind", ORGANIZATION_KINDS))
        .col(text_null("organization"))
        .col(text_null("country"))
        // Nothing names them any more once they were erased.
        .col(text_null("name"))
        .col(text_null("email"))
        .col(text_null("email_norm"))
        .col(text("language"))
        .col(date("valid_from"))
        // The first day on which it no longer holds.
        .col(date_null("valid_to"))
        .col(text_null("token_hash").unique_key().take())
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .col(timestamp_with_time_zone_null("revoked_at"))
        .col(text_null("revoked_by"))
        .foreign_key(&mut owned_by(("focal_points", "event_id"), "events"))
        .take()
}

fn registration_groups() -> TableCreateStatement {
    Table::create()
        .table("registration_groups")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        // Who registered the others; nothing names them any more once they were erased.
        .col(text_null("name"))
        .col(text_null("email"))
        .col(text_null("email_norm"))
        .col(text("language"))
        .col(text_null("token_hash").unique_key().take())
        // Key of the form that was sent, so that it counts once.
        .col(text_null("submission").unique_key().take())
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut owned_by(("registration_groups", "event_id"), "events"))
        .take()
}

fn group_members() -> TableCreateStatement {
    Table::create()
        .table("group_members")
        .col(big_pk_auto("id"))
        .col(big_integer("group_id"))
        .col(integer("position"))
        .col(text_null("name"))
        // None for whoever was registered already, which is nobody else's business.
        .col(big_integer_null("registration_id"))
        // That registration then, so that erasing the person erases the name here; never shown.
        .col(big_integer_null("known_id"))
        // Where they stood when the group was registered, or were withdrawn by it.
        .col(coded("state", REGISTRATION_STATES))
        .foreign_key(&mut owned_by(("group_members", "group_id"), "registration_groups"))
        .foreign_key(&mut points_at(("group_members", "registration_id"), "registrations"))
        .foreign_key(&mut points_at(("group_members", "known_id"), "registrations"))
        .index(Index::create().unique().name("group_members_once").col("group_id").col("position"))
        .take()
}
