//! What is asked of the placed rows: which are refused, which are doubted.

use sea_orm::ConnectionTrait;

use crate::{
    fault::Fault,
    imports::{
        findings::{Findings, LISTED},
        refusal::{Reason, Refusal},
        staging,
        warning::{Doubt, Warning},
        words::Line,
    },
};

/// Rows that are refused, and why. The rows are called `s`.
struct Question {
    /// From `FROM` on.
    rows: &'static str,
    /// The column at fault, as text.
    column: &'static str,
    /// What the reason tells, as text.
    detail: &'static str,
    reason: fn(String) -> Reason,
}

/// Rows that name no event on record.
const UNKNOWN_EVENT: Question = Question {
    rows: "FROM staged s LEFT JOIN scope e ON e.event_ref = s.event_ref \
           WHERE s.refused = 0 AND e.event_id IS NULL",
    column: "'event_ref'",
    detail: "s.event_ref",
    reason: |event| Reason::UnknownEvent { event },
};

/// Rows that mean a person whom another row means at the same event: all of them, since nothing
/// says which is right. Of a person who was merged each registration has its row.
const PERSON_TWICE: Question = Question {
    rows: "FROM (SELECT c.line, c.person_ref, c.email_norm, \
           MIN(c.line) OVER same AS low, MAX(c.line) OVER same AS high FROM compared c \
           WINDOW same AS (PARTITION BY c.event_id, c.whom, c.registration_id)) s WHERE s.low <> s.high",
    column: "CASE WHEN s.person_ref IS NOT NULL THEN 'person_ref' WHEN s.email_norm IS NOT NULL THEN 'email' \
             ELSE 'name' END",
    detail: "CAST(CASE WHEN s.line = s.low THEN s.high ELSE s.low END AS TEXT)",
    reason: |line| Reason::PersonTwice { other: Line(line.parse().unwrap_or_default()) },
};

/// Rows with more days than the event has, whoever they mean.
const DAYS_OUT_OF_RANGE: Question = Question {
    rows: "FROM placed p JOIN staged s ON s.line = p.line JOIN scope e ON e.event_id = p.event_id \
           WHERE s.days > e.days",
    column: "'days'",
    detail: "CAST(e.days AS TEXT)",
    reason: |length| Reason::DaysOutOfRange { length: length.parse().unwrap_or_default() },
};

/// Rows that would change a closed record.
const RECORD_CLOSED: Question = Question {
    rows: "FROM compared s JOIN scope e ON e.event_ref = s.event_ref WHERE e.closed = 1 AND s.changed = 1",
    column: "'event_ref'",
    detail: "s.event_ref",
    reason: |event| Reason::RecordClosed { event },
};

/// Rows that are doubted: from `FROM` on, and the doubt.
const DOUBTS: &[(&str, Doubt)] = &[
    ("FROM placed s WHERE s.ambiguous = 1", Doubt::Ambiguous),
    (
        "FROM compared s JOIN scope e ON e.event_ref = s.event_ref \
         WHERE e.mode = 'remote' AND s.mode IN ('on_site', 'both')",
        Doubt::OnSiteAtRemote,
    ),
    (
        "FROM compared s JOIN scope e ON e.event_ref = s.event_ref \
         WHERE e.held = 0 AND s.state IN ('attended', 'partly_attended', 'completed')",
        Doubt::AttendedNotHeld,
    ),
    (
        "FROM compared s WHERE s.days > 0 AND s.state NOT IN ('attended', 'partly_attended', 'completed')",
        Doubt::DaysOfAbsent,
    ),
    (
        "FROM compared s WHERE s.role = 'fellow' AND s.fellowship IS DISTINCT FROM 'granted'",
        Doubt::FellowWithoutFellowship,
    ),
];

/// Refuses rows without an event; this needs nobody placed.
pub(super) async fn refuse_unknown_events(
    db: &impl ConnectionTrait,
    findings: &mut Findings,
) -> Result<(), Fault> {
    refuse(db, &UNKNOWN_EVENT, findings).await.map(drop)
}

/// Refuses what placing and comparing show: all that there is to say of a row, not the first only.
pub(super) async fn refuse_compared(
    db: &impl ConnectionTrait,
    findings: &mut Findings,
) -> Result<u64, Fault> {
    let mut refused = 0;
    for question in [&PERSON_TWICE, &DAYS_OUT_OF_RANGE, &RECORD_CLOSED] {
        refused += refuse(db, question, findings).await?;
    }
    Ok(refused)
}

/// Lists the first rows, counts and marks all.
async fn refuse(
    db: &impl ConnectionTrait,
    question: &Question,
    findings: &mut Findings,
) -> Result<u64, Fault> {
    let Question { rows, column, detail, reason } = question;
    let count = staging::number(db, &format!("SELECT COUNT(*) {rows}")).await?;
    if count > 0 {
        let sql = format!("SELECT s.line, {column}, {detail} {rows} ORDER BY s.line LIMIT {LISTED}");
        let first = staging::select(db, &sql, Vec::new()).await?;
        let refusals = first.iter().map(|row| {
            let (line, column): (i64, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            Ok::<_, Fault>(Refusal::of_cell(line.unsigned_abs(), column, reason(row.try_get_by_index(2)?)))
        });
        findings.refusals.add_many(count, refusals.collect::<Result<Vec<_>, _>>()?);
        let mark = format!("UPDATE staged SET refused = 1 WHERE line IN (SELECT s.line {rows})");
        staging::execute(db, &mark, Vec::new()).await?;
    }
    Ok(count)
}

/// Lists the first doubted rows and counts all.
pub(super) async fn doubt(db: &impl ConnectionTrait, findings: &mut Findings) -> Result<(), Fault> {
    for (rows, doubt) in DOUBTS {
        let count = staging::number(db, &format!("SELECT COUNT(*) {rows}")).await?;
        if count > 0 {
            let sql = format!("SELECT s.line {rows} ORDER BY s.line LIMIT {LISTED}");
            let first = staging::select(db, &sql, Vec::new()).await?;
            let warnings = first.iter().map(|row| {
                let line: i64 = row.try_get_by_index(0)?;
                Ok::<_, Fault>(Warning { line: line.unsigned_abs(), doubt: *doubt })
            });
            findings.warnings.add_many(count, warnings.collect::<Result<Vec<_>, _>>()?);
        }
    }
    Ok(())
}
