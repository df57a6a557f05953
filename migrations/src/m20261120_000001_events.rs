//! Events, their materials, head-counts and the other records that answer a mandate.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, coded_null, owned_by, points_at};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(events()).await?;
        for (name, column) in [("events_first_day", "first_day"), ("events_parent", "parent_id")] {
            manager.create_index(Index::create().name(name).table("events").col(column).take()).await?;
        }
        manager.create_table(event_materials()).await?;
        manager.create_table(headcounts()).await?;
        manager.create_table(activities()).await?;
        manager.create_table(list_changes()).await
    }
}

fn events() -> TableCreateStatement {
    Table::create()
        .table("events")
        .col(big_pk_auto("id"))
        .col(text_uniq("event_ref"))
        .col(text_uniq("slug"))
        .col(big_integer_null("parent_id"))
        .col(coded(
            "kind",
            &[
                "forum",
                "seminar",
                "workshop",
                "training",
                "webinar",
                "week",
                "conference",
                "symposium",
                "expert_group_meeting",
                "focus_group_meeting",
                "study_group_meeting",
                "initiative_meeting",
                "joint_session",
                "exhibition_forum",
            ],
        ))
        .col(coded(
            "state",
            &[
                "draft",
                "announced",
                "registration_open",
                "registration_closed",
                "held",
                "record_closed",
                "cancelled",
                "postponed",
            ],
        ))
        .col(text("sectors"))
        .col(text("title"))
        .col(text("summary").default("{}"))
        .col(text("programme_text").default("{}"))
        // What the source says of the dates, to its own precision, and beside it the days that
        // queries sort by.
        .col(text_null("starts"))
        .col(text_null("ends"))
        .col(date_null("first_day"))
        .col(date_null("last_day"))
        .col(text_null("start_time"))
        .col(text_null("end_time"))
        .col(text_null("time_zone"))
        .col(coded_null("mode", &["on_site", "remote", "hybrid"]))
        .col(text_null("venue"))
        .col(text_null("city"))
        .col(text_null("host_country"))
        .col(coded_null("scope", &["national", "regional", "international"]))
        .col(coded_null("itu_role", &["organizer", "co_organizer", "supporter", "member_event"]))
        .col(text_null("programme"))
        .col(text("languages").default(""))
        .col(integer_null("capacity"))
        .col(boolean("approval").default(false))
        .col(text("partners").default(""))
        .col(text("themes").default(""))
        .col(text("sdgs").default(""))
        .col(text("action_lines").default(""))
        .col(text("mandates").default(""))
        .col(date_null("source_date"))
        .col(text_null("contact_email"))
        .col(text("search").default(""))
        .col(big_integer("version").default(1))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .foreign_key(&mut points_at(("events", "parent_id"), "events"))
        .take()
}

fn event_materials() -> TableCreateStatement {
    Table::create()
        .table("event_materials")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(text("title"))
        .col(text("url"))
        .col(text_null("language"))
        .col(integer("position").default(0))
        .foreign_key(&mut owned_by(("event_materials", "event_id"), "events"))
        .take()
}

fn headcounts() -> TableCreateStatement {
    // Country, gender, mode and source are part of the key, so that "not given" is an empty text:
    // nulls would never be equal.
    Table::create()
        .table("headcounts")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(text("country").default(""))
        .col(text("gender").default(""))
        .col(text("mode").default(""))
        .col(text("source").default(""))
        .col(big_integer_null("count"))
        .col(integer_null("countries"))
        .col(coded("qualifier", &["exact", "about", "over", "nearly"]).default("exact"))
        .col(timestamp_with_time_zone_null("chosen_at"))
        .col(text_null("chosen_by"))
        .foreign_key(&mut owned_by(("headcounts", "event_id"), "events"))
        .index(
            Index::create()
                .unique()
                .name("headcounts_key")
                .col("event_id")
                .col("country")
                .col("gender")
                .col("mode")
                .col("source"),
        )
        .take()
}

fn activities() -> TableCreateStatement {
    Table::create()
        .table("activities")
        .col(big_pk_auto("id"))
        .col(text_uniq("activity_ref"))
        .col(text("kind"))
        .col(text("title"))
        .col(text("sectors").default(""))
        .col(text_null("date"))
        .col(text_null("country"))
        .col(text_null("city"))
        .col(text_null("number"))
        .col(text_null("stage"))
        .col(text_null("group_name"))
        .col(text("mandates").default(""))
        .col(text_null("url"))
        .take()
}

/// What staff decided about the dated lists of countries: rows are added, never overwritten.
fn list_changes() -> TableCreateStatement {
    Table::create()
        .table("list_changes")
        .col(big_pk_auto("id"))
        .col(coded(
            "change",
            &["class", "region", "membership", "graduation_confirmed", "graduation_deferred"],
        ))
        .col(text("iso3"))
        .col(text("code"))
        .col(date_null("valid_from"))
        .col(date_null("valid_to"))
        .col(text("source"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(text("recorded_by"))
        .take()
}
