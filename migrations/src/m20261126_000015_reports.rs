//! Reports as objects: what each is about and where it stands, what people wrote into it, what was
//! remarked on, and of those that are frozen what was kept; and what was declared unavailable of events.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [reports(), passages(), comments(), records(), files(), declarations()] {
            manager.create_table(table).await?;
        }
        for (name, table) in [
            ("report_passages_report", "report_passages"),
            ("report_comments_report", "report_comments"),
            ("report_files_report", "report_files"),
        ] {
            manager.create_index(Index::create().name(name).table(table).col("report_id").take()).await?;
        }
        Ok(())
    }
}

fn reports() -> TableCreateStatement {
    Table::create()
        .table("reports")
        .col(big_pk_auto("id"))
        .col(coded("kind", &["wtsa-98", "council-197", "pp-197", "needs", "statement"]))
        .col(text_null("subject"))
        .col(date("period_from"))
        .col(date("period_to"))
        .col(date_null("compare_from"))
        .col(date_null("compare_to"))
        .col(coded("developing", &["itu", "footnote-four"]))
        .col(coded("audience", &["public", "internal"]))
        .col(coded("state", &["draft", "in_review", "cleared", "frozen", "submitted"]))
        .col(integer("revision").default(0))
        // The report that this one corrects; one revision corrects it.
        .col(big_integer_null("corrects_id").unique_key().take())
        // The header: number without suffix, agenda item, day of the document, language it was written in.
        .col(text("number").default(""))
        .col(text("agenda_item").default(""))
        .col(date_null("document_date"))
        .col(text("original_language"))
        .col(text("owner"))
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .col(timestamp_with_time_zone("edited_at"))
        .col(text("edited_by"))
        .col(timestamp_with_time_zone_null("sent_at"))
        .col(text_null("sent_by"))
        .col(timestamp_with_time_zone_null("cleared_at"))
        .col(text_null("cleared_by"))
        // Of what was cleared: facts and texts.
        .col(text_null("cleared_digest"))
        .col(timestamp_with_time_zone_null("frozen_at"))
        .col(text_null("frozen_by"))
        .col(timestamp_with_time_zone_null("submitted_at"))
        .col(text_null("submitted_by"))
        .take()
}

fn passages() -> TableCreateStatement {
    let mut once = Index::create().unique().name("report_passages_once").take();
    for column in ["report_id", "passage", "language"] {
        once.col(column);
    }
    Table::create()
        .table("report_passages")
        .col(big_pk_auto("id"))
        .col(big_integer("report_id"))
        .col(text("passage"))
        .col(text("language"))
        .col(text("body"))
        // What stood in the original language when this was translated.
        .col(text_null("source_body"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(text("changed_by"))
        .foreign_key(&mut owned_by(("report_passages", "report_id"), "reports"))
        .index(&mut once)
        .take()
}

fn comments() -> TableCreateStatement {
    Table::create()
        .table("report_comments")
        .col(big_pk_auto("id"))
        .col(big_integer("report_id"))
        // The place that it is about; empty for the whole.
        .col(text("passage"))
        .col(text("body"))
        .col(timestamp_with_time_zone("made_at"))
        .col(text("made_by"))
        .col(timestamp_with_time_zone_null("settled_at"))
        .col(text_null("settled_by"))
        .foreign_key(&mut owned_by(("report_comments", "report_id"), "reports"))
        .take()
}

/// What a frozen report keeps.
fn records() -> TableCreateStatement {
    Table::create()
        .table("report_records")
        .col(big_integer("report_id").primary_key().take())
        // Version of the counting rules.
        .col(integer("rules"))
        .col(text("facts"))
        .col(text("facts_sha256"))
        // Records, lists, merges and texts, packed.
        .col(binary("record"))
        .col(text("record_sha256"))
        .foreign_key(&mut owned_by(("report_records", "report_id"), "reports"))
        .take()
}

fn files() -> TableCreateStatement {
    let mut once = Index::create().unique().name("report_files_once").take();
    for column in ["report_id", "language", "format"] {
        once.col(column);
    }
    Table::create()
        .table("report_files")
        .col(big_pk_auto("id"))
        .col(big_integer("report_id"))
        .col(text("language"))
        .col(text("format"))
        .col(binary("content"))
        .col(big_integer("size"))
        .col(text("sha256"))
        .foreign_key(&mut owned_by(("report_files", "report_id"), "reports"))
        .index(&mut once)
        .take()
}

/// What an event lacks and cannot be had any more.
fn declarations() -> TableCreateStatement {
    let mut once = Index::create().unique().name("gap_declarations_once").take();
    once.col("event_id").col("gap");
    Table::create()
        .table("gap_declarations")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(text("gap"))
        .col(text("reason"))
        .col(timestamp_with_time_zone("declared_at"))
        .col(text("declared_by"))
        .foreign_key(&mut owned_by(("gap_declarations", "event_id"), "events"))
        .index(&mut once)
        .take()
}
