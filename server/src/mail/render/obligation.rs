//! Mails about reports that are due.

use app::{
    emails::{
        obligation_draft::{Built, obligation_draft},
        obligation_reminder::{Owed, obligation_reminder},
    },
    urls,
};
use entities::mail::Model;

use super::{Obsolete, Rendered};
use crate::{
    fault::Outcome,
    mandates::{
        due::{draft, due_from},
        jobs::{DRAFT, ObligationMail},
        known,
    },
    reports::{mandates, meetings},
    state::App,
};

/// Renders the mail, as long as the report is due on the same day.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: ObligationMail = serde_json::from_str(&mail.data)?;
    let locale = app.locales.or_english(mail.language);
    let today = app.clock.today();
    let due = due_from(app.db.read(), today).await?.into_iter().find(|due| {
        let same_day = due.deadline.is_some_and(|deadline| deadline.day == data.deadline);
        known::lineage(&due.mandate).contains(&data.mandate.as_str())
            && due.meeting == data.meeting
            && same_day
    });
    let (Some(due), Some(mandate)) = (due, mandates::get(&data.mandate)) else { return Ok(Err(Obsolete)) };
    let mandate = mandates::get(&due.mandate).unwrap_or(mandate);
    let report = locale.code("report", known::report_kind(mandate).code());
    let meeting = meetings::name(locale, &due.meeting);
    let email = if mail.kind == DRAFT {
        let Some(id) = data.draft else { return Ok(Err(Obsolete)) };
        let link = format!("{}{}", app.config.public_url, urls::staff_report(locale.language, id, ""));
        obligation_draft(
            locale,
            &Built { report, meeting, deadline: locale.formats.day(data.deadline), link },
        )
    } else {
        // For another day of the meeting, which was moved since.
        let begun = draft(app.db.read(), &due).await?;
        let left = data.deadline.signed_duration_since(today).num_days();
        if left < 0 {
            return Ok(Err(Obsolete));
        }
        let also = data.also.iter().map(String::as_str);
        let paragraphs = std::iter::once(mandate.id.as_str()).chain(also);
        let owed = Owed {
            report,
            meeting,
            paragraph: locale.formats.list(paragraphs),
            deadline: locale.formats.day(data.deadline),
            opening: due.opening.map(|day| locale.formats.day(day)),
            left,
            link: format!("{}{}", app.config.public_url, urls::staff_paragraph(locale.language, &mandate.id)),
            draft: begun.map(|id| {
                format!("{}{}", app.config.public_url, urls::staff_report(locale.language, id, ""))
            }),
        };
        obligation_reminder(locale, &owed)
    };
    Ok(Ok(Rendered { email, reply_to: None, calendar: None, unsubscribe: None }))
}
