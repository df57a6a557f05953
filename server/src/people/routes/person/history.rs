//! What a person did and what was done about them, as far as the reader may see it.

use app::{
    i18n::count,
    pages::people::person::{Change, Mail, Registration},
};
use chrono_tz::Tz;
use domain::staff::Action;
use entities::{audit_entry, mail};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    events::{present, staff::Reader},
    fault::Fault,
    organizations::OfficialNames,
    people::{queries::Held, routes::shown},
};

/// Mails and changes that are shown.
const LATEST: u64 = 100;

/// A registration as the page shows it.
pub(super) fn registration(reader: &Reader<'_>, (row, event): &Held, named: &OfficialNames) -> Registration {
    let locale = reader.locale;
    let title = shown::title(locale, event);
    let country = row.country.map(|code| reader.app.countries.name(code, locale.language));
    let mode = row.mode.map(|mode| locale.code("attendance_mode", mode.code()));
    let attendance = match (row.state.is_participation(), mode, row.days) {
        (true, Some(mode), Some(days)) => {
            locale.with("people-attended", &[("mode", mode.into()), ("count", count(days))])
        }
        (true, Some(mode), None) => mode,
        _ => String::new(),
    };
    let fellowship = row.fellowship.map(|fellowship| locale.code("fellowship", fellowship.code()));
    Registration {
        event: event.id,
        title: title.text,
        title_language: title.language,
        dates: present::when(event).dates(locale),
        role: locale.code("role", row.role.code()),
        state: locale.code("registration_state", row.state.code()),
        country: country.unwrap_or_default(),
        organization: shown::organization(locale, row, named).unwrap_or_default(),
        attendance,
        fellowship: fellowship.unwrap_or_default(),
    }
}

/// What was mailed about the registrations, latest first.
pub(super) async fn mails(reader: &Reader<'_>, held: &[Held]) -> Result<Option<Vec<Mail>>, Fault> {
    use mail::Column;
    if !reader.staff.role.may(Action::SeeMails) {
        return Ok(None);
    }
    let ids = held.iter().map(|(row, _)| row.id);
    let found = mail::Entity::find().filter(Column::RegistrationId.is_in(ids));
    let found = found.order_by_desc(Column::Id).limit(LATEST).all(reader.app.db.read()).await?;
    let locale = reader.locale;
    let shown = |mail: mail::Model| Mail {
        id: mail.id,
        kind: locale.code("mails-kind", &mail.kind),
        recipient: mail.recipient,
        state: locale.code("mails-state", &mail.state),
        when: locale.moment(mail.sent_at.unwrap_or(mail.created_at), Tz::UTC),
    };
    Ok(Some(found.into_iter().map(shown).collect()))
}

/// What the trail says of the person and of the registrations, latest first.
pub(super) async fn changes(
    reader: &Reader<'_>,
    person: i64,
    held: &[Held],
) -> Result<Option<Vec<Change>>, Fault> {
    use audit_entry::Column;
    if !reader.staff.role.may(Action::SeeAudit) {
        return Ok(None);
    }
    let of = |subject: &str, ids: Vec<String>| {
        Condition::all().add(Column::Subject.eq(subject)).add(Column::SubjectId.is_in(ids))
    };
    let registrations = held.iter().map(|(row, _)| row.id.to_string()).collect();
    let about =
        Condition::any().add(of("persons", vec![person.to_string()])).add(of("registrations", registrations));
    let found = audit_entry::Entity::find().filter(about).order_by_desc(Column::Id).limit(LATEST);
    let shown = |entry: audit_entry::Model| Change {
        at: reader.locale.moment(entry.at, Tz::UTC),
        actor: entry.actor,
        action: entry.action,
        subject: format!("{} {}", entry.subject, entry.subject_id),
    };
    Ok(Some(found.all(reader.app.db.read()).await?.into_iter().map(shown).collect()))
}
