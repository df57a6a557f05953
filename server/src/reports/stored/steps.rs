//! Taking a report from step to step. What is cleared is remembered by its digest; what is frozen is
//! kept whole, with its files.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::report::{NotTaken, Passage, ReportState, ReportStep, Standing};
use entities::{
    report::{ActiveModel, Entity, Model},
    report_file, report_record,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set, Unchanged},
    DatabaseTransaction, EntityTrait, QuerySelect,
};

use super::{
    Refused, comments,
    contributors::{contributors, others_may},
    reading::{self, Computed, hex},
};
use crate::{
    audit::Change,
    authorize::{Permit, WriteReport},
    fault::{Fault, Outcome},
    reports::{
        FORMATS, Report, drafts, fonts,
        kept::Kept,
        published::{self, Published},
    },
    state::App,
};

/// What is written when a report is frozen.
struct Keeping {
    record: report_record::Model,
    files: Vec<report_file::Model>,
}

/// Takes a step; gives the report to be shown next, which is another one where a revision begins.
///
/// # Errors
/// When the database does not answer, or a file cannot be made.
pub async fn take(
    app: &App,
    permit: &Permit<WriteReport>,
    id: i64,
    step: ReportStep,
    reason: Option<&str>,
) -> Outcome<i64, Refused> {
    take_with(app, permit, id, (step, reason), &fonts::FOLDERS).await
}

/// The same on a machine that keeps its fonts elsewhere.
///
/// # Errors
/// As above.
pub async fn take_with(
    app: &App,
    permit: &Permit<WriteReport>,
    id: i64,
    (step, reason): (ReportStep, Option<&str>),
    fonts: &[&str],
) -> Outcome<i64, Refused> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let Some(row) = reading::stored(app.db.read(), id).await? else { return Ok(Err(Refused::Unknown)) };
    let is_freezing = step == ReportStep::Freezing;
    let out = if is_freezing { published::frozen(app.db.read()).await? } else { Vec::new() };
    let computed = reading::computed(app, &row).await?;
    let digest = reading::digest(&computed.report)?;
    let people = contributors(app.db.read(), &row, &computed.report).await?;
    let to = match standing(app, &row, &computed.report, (&digest, &people)).await?.take(step, actor) {
        Ok(to) => to,
        Err(why) => return Ok(Err(Refused::NotTaken(why))),
    };
    if let Err(why) = can_print(app, step, fonts) {
        return Ok(Err(why));
    }
    let keeping = match step {
        ReportStep::Freezing => Some(keep(app, id, computed, now).await?),
        _ => None,
    };
    let tx = app.db.write().await?;
    // Another one that was frozen meanwhile may hide what this one tells.
    if is_freezing && published::frozen(&tx).await? != out {
        return Ok(Err(Refused::NotTaken(NotTaken::Moved)));
    }
    let again = Entity::find_by_id(id).lock_exclusive().one(&tx).await?;
    if again.is_none_or(|again| again != row) {
        return Ok(Err(Refused::NotTaken(NotTaken::Moved)));
    }
    let shown = if step == ReportStep::Revision {
        if drafts::revision_of(&tx, id).await?.is_some() {
            return Ok(Err(Refused::NotTaken(NotTaken::Revised)));
        }
        drafts::revise(&tx, &row, actor, now).await?
    } else {
        if let Some(keeping) = keeping {
            store(&tx, keeping).await?;
        }
        let after = stepped(&row, step, to, (actor, now), &digest).update(&tx).await?;
        let action = action(step);
        Change { actor, action, subject: "reports", id, reason }
            .record(&tx, now, Some(&row), Some(&after))
            .await?;
        id
    };
    tx.commit().await?;
    Ok(Ok(shown))
}

/// What decides about the steps of a report.
///
/// # Errors
/// When the database does not answer.
pub async fn standing<'a>(
    app: &App,
    row: &'a Model,
    report: &Report,
    (digest, contributors): (&'a str, &'a BTreeSet<String>),
) -> Result<Standing<'a>, Fault> {
    let says = report.written.texts.iter().any(|text| text.passage == Passage::Correction);
    Ok(Standing {
        state: row.state,
        contributors,
        others_may: others_may(app.db.read(), contributors).await?,
        incomplete: reading::incomplete(report),
        open_remarks: comments::open(app.db.read(), row.id).await?,
        says_not_what_it_corrects: row.corrects_id.is_some() && !says,
        cleared: row.cleared_digest.as_deref(),
        now: digest,
        is_revised: drafts::revision_of(app.db.read(), row.id).await?.is_some(),
    })
}

/// Whether a step that keeps every document finds the fonts for all of them.
///
/// # Errors
/// If some are missing.
pub fn can_print(app: &App, step: ReportStep, folders: &[&str]) -> Result<(), Refused> {
    let missing = match step {
        ReportStep::Freezing => fonts::missing(folders, app.locales),
        _ => Vec::new(),
    };
    if missing.is_empty() { Ok(()) } else { Err(Refused::NoFonts(missing)) }
}

/// How the trail names a step.
const fn action(step: ReportStep) -> &'static str {
    match step {
        ReportStep::Review => "report_sent_to_review",
        ReportStep::Return => "report_returned",
        ReportStep::Clearance => "report_cleared",
        ReportStep::Freezing => "report_frozen",
        ReportStep::Submission => "report_submitted",
        ReportStep::Revision => "report_revised",
    }
}

fn stepped(
    row: &Model,
    step: ReportStep,
    to: ReportState,
    (actor, now): (&str, DateTime<Utc>),
    digest: &str,
) -> ActiveModel {
    let mut after = ActiveModel { id: Unchanged(row.id), state: Set(to), ..Default::default() };
    let (at, by) = (Set(Some(now)), Set(Some(actor.to_owned())));
    match step {
        ReportStep::Review => (after.sent_at, after.sent_by) = (at, by),
        ReportStep::Return => {
            (after.cleared_at, after.cleared_by) = (Set(None), Set(None));
            after.cleared_digest = Set(None);
        }
        ReportStep::Clearance => {
            (after.cleared_at, after.cleared_by) = (at, by);
            after.cleared_digest = Set(Some(digest.to_owned()));
        }
        ReportStep::Freezing => (after.frozen_at, after.frozen_by) = (at, by),
        ReportStep::Submission => (after.submitted_at, after.submitted_by) = (at, by),
        ReportStep::Revision => (),
    }
    after
}

/// Makes everything that is kept of a report, its files in every language among it.
async fn keep(app: &App, id: i64, computed: Computed, made: DateTime<Utc>) -> Result<Keeping, Fault> {
    let app = app.clone();
    // Printing is work for a processor, not for the threads that answer requests.
    let kept = tokio::task::spawn_blocking(move || {
        let Computed { report, list_changes, .. } = computed;
        let kept = Kept::of(&report, list_changes, made);
        // Files are made from what was packed, so that the same can be made again.
        let packed = kept.packed()?;
        let report = Kept::unpacked(&packed)?.report()?;
        let facts = &report.outcome.facts;
        let record = report_record::Model {
            report_id: id,
            rules: i32::try_from(facts.report.rules).map_err(Fault::other)?,
            facts: serde_json::to_string(facts)?,
            facts_sha256: facts.report.facts_sha256.clone(),
            record_sha256: hex(&packed),
            published: Published::of(&report).map(|one| one.text()).transpose()?,
            record: packed,
        };
        Ok(Keeping { record, files: files(&app, id, &report, made)? })
    });
    kept.await.map_err(Fault::other)?
}

/// The files of a report: all formats in all languages, or none.
fn files(
    app: &App,
    report_id: i64,
    report: &Report,
    made: DateTime<Utc>,
) -> Result<Vec<report_file::Model>, Fault> {
    let mut files = Vec::new();
    for locale in app.locales.iter() {
        for format in FORMATS {
            let content = report.file(format, locale, &app.countries, made)?;
            files.push(report_file::Model {
                id: 0,
                report_id,
                language: locale.language,
                format,
                size: i64::try_from(content.len()).map_err(Fault::other)?,
                sha256: hex(&content),
                content,
            });
        }
    }
    Ok(files)
}

async fn store(tx: &DatabaseTransaction, keeping: Keeping) -> Result<(), Fault> {
    use sea_orm::IntoActiveModel;
    keeping.record.into_active_model().reset_all().insert(tx).await?;
    for file in keeping.files {
        let row = report_file::ActiveModel { id: NotSet, ..file.into_active_model().reset_all() };
        report_file::Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(())
}
