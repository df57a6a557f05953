//! What a mail said when it went, so that officers can see it afterwards; and what they adjusted of the
//! mails of an event.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::owned_by;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["subject", "body"] {
            let added = text_null(column).take();
            manager.alter_table(Table::alter().table("mails").add_column(added).take()).await?;
        }
        // The list of what was sent about one registration.
        let about = Index::create().name("mails_registration").table("mails").col("registration_id").take();
        manager.create_index(about).await?;
        // How many were sent of late.
        let sent = Index::create().name("mails_sent").table("mails").col("sent_at").take();
        manager.create_index(sent).await?;
        manager.create_table(mail_texts()).await
    }
}

fn mail_texts() -> TableCreateStatement {
    let mut once = Index::create().unique().name("mail_texts_once").take();
    for column in ["event_id", "kind", "language"] {
        once.col(column);
    }
    Table::create()
        .table("mail_texts")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(text("kind"))
        .col(text("language"))
        .col(text("subject"))
        .col(text("opening"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(text("changed_by"))
        .foreign_key(&mut owned_by(("mail_texts", "event_id"), "events"))
        .index(&mut once)
        .take()
}
