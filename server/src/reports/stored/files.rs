//! The files of a report: of a frozen one the bytes that were kept, of any other made from the records
//! of this moment.

use app::i18n::Tongue;
use domain::{language::Language, report::Format};
use entities::{
    report,
    report_file::{Column, Entity, Model},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{header::number, reading};
use crate::{fault::Fault, reports::document::document_letter, state::App};

/// Language, format, size and digest of a file that was kept.
pub type Listed = (Language, Format, i64, String);

/// The files that were kept of a report, without their bytes.
///
/// # Errors
/// When the database does not answer.
pub async fn listed(db: &impl ConnectionTrait, report_id: i64) -> Result<Vec<Listed>, Fault> {
    let files = Entity::find()
        .select_only()
        .columns([Column::Language, Column::Format, Column::Size, Column::Sha256])
        .filter(Column::ReportId.eq(report_id))
        .order_by_asc(Column::Id);
    Ok(files.into_tuple().all(db).await?)
}

/// A file of a report.
///
/// # Errors
/// When the records cannot be read or the file cannot be made.
pub async fn file(app: &App, row: &report::Model, locale: Tongue, format: Format) -> Result<Vec<u8>, Fault> {
    if let Some(kept) = kept(app.db.read(), row.id, locale.language, format).await? {
        return Ok(kept.content);
    }
    let computed = reading::computed(app, row).await?;
    let (app, at) = (app.clone(), computed.made.unwrap_or_else(|| app.clock.now()));
    let made = tokio::task::spawn_blocking(move || computed.report.file(format, locale, &app.countries, at));
    made.await.map_err(Fault::other)?
}

async fn kept(
    db: &impl ConnectionTrait,
    report_id: i64,
    language: Language,
    format: Format,
) -> Result<Option<Model>, Fault> {
    let file = Entity::find()
        .filter(Column::ReportId.eq(report_id))
        .filter(Column::Language.eq(language))
        .filter(Column::Format.eq(format));
    Ok(file.one(db).await?)
}

/// What a file is called.
#[must_use]
pub fn name(row: &report::Model, language: Language, format: Format) -> String {
    if !row.number.is_empty() {
        // As documents of the Union are called: number, revision, letter of the language.
        let name: String = number(row)
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' })
            .collect();
        return format!("{}-{}.{format}", name.trim_end_matches('-'), document_letter(language.as_str()));
    }
    let subject = row.subject.as_ref().map(|subject| format!("-{}", subject.replace(':', "-")));
    let subject = subject.unwrap_or_default();
    let revision = if row.revision == 0 { String::new() } else { format!("-rev{}", row.revision) };
    format!("{}{subject}-{}{revision}-{language}.{format}", row.kind, row.period_to)
}
