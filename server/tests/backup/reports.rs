//! A report and what belongs to it, with something in every column.

use domain::{
    country::Developing,
    language::Language,
    report::{Audience, Format, Gap, Passage, ReportKind, ReportState},
};
use entities::{gap_declaration, report, report_comment, report_file, report_passage, report_record};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use crate::support::Site;

/// A frozen report, and what was declared of the event.
pub(super) async fn reported(site: &Site, event_id: i64) {
    let (now, day) = (site.now(), chrono::NaiveDate::from_ymd_opt(2027, 5, 4).expect("a day"));
    let by = || "officer@itu.example".to_owned();
    stored!(
        site,
        report::Model {
            id: 1,
            kind: ReportKind::Statement,
            subject: Some("region:AFR".into()),
            period_from: day,
            period_to: day.succ_opt().expect("a day"),
            compare_from: Some(day),
            compare_to: Some(day),
            developing: Developing::Itu,
            audience: Audience::Internal,
            state: ReportState::Frozen,
            revision: 1,
            corrects_id: None,
            number: "C27/14".into(),
            agenda_item: "PL 1.4".into(),
            document_date: Some(day),
            original_language: Language::EN,
            owner: by(),
            created_at: now,
            created_by: by(),
            edited_at: now,
            edited_by: by(),
            sent_at: Some(now),
            sent_by: Some(by()),
            cleared_at: Some(now),
            cleared_by: Some(by()),
            cleared_digest: Some("digest".into()),
            frozen_at: Some(now),
            frozen_by: Some(by()),
            submitted_at: Some(now),
            submitted_by: Some(by()),
        }
    );
    let (language, source_body) = ("ar".parse().expect("a language"), Some("Of {events.total}".to_owned()));
    stored!(
        site,
        report_passage::Model {
            id: 1,
            report_id: 1,
            passage: Passage::Summary,
            language,
            body: "من {events.total}\nسطر".into(),
            source_body,
            changed_at: now,
            changed_by: by(),
        }
    );
    let (passage, body, settled_by) = ("summary".to_owned(), "Which <forum>?".to_owned(), Some(by()));
    let (made_by, settled_at) = (by(), Some(now));
    stored!(
        site,
        report_comment::Model {
            id: 1,
            report_id: 1,
            passage,
            body,
            made_at: now,
            made_by,
            settled_at,
            settled_by,
        }
    );
    let bytes: Vec<u8> = (0..=u8::MAX).collect();
    let (facts, digest) = ("{}".to_owned(), "digest".to_owned());
    stored!(
        site,
        report_record::Model {
            report_id: 1,
            rules: 1,
            facts,
            facts_sha256: digest.clone(),
            record: bytes.clone(),
            record_sha256: digest.clone(),
            published: Some("{}".to_owned()),
        }
    );
    stored!(
        site,
        report_file::Model {
            id: 1,
            report_id: 1,
            language,
            format: Format::Docx,
            content: bytes,
            size: 256,
            sha256: digest,
        }
    );
    let (gap, reason, declared_by) = (Gap::Gender, "The sheet was lost.".to_owned(), by());
    stored!(site, gap_declaration::Model { id: 1, event_id, gap, reason, declared_at: now, declared_by });
}
