//! What the pages of messages show: the list, and one message with whom it reaches and how it looks.

use app::{
    components::{Choice, Errors, Passage},
    i18n::{Tongue, count},
    pages::{
        announcements::{
            list::{Announcements, Row},
            message::{Choices, Message, Preview, Reach},
        },
        mails::texts::{On, Shown},
    },
};
use chrono::Utc;
use domain::{
    announcement::{Audience, Stage, said},
    country::Iso3,
    language::Language,
    texts::Texts,
    typed::Typed,
};
use entities::{
    announcement::{Column, Entity, Model},
    event, registration,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Group, Wanted, group};
use crate::{
    events::{present, staff::Reader},
    fault::Fault,
    mail::{
        reminders,
        render::{Said, announced},
    },
    state::App,
};

/// Whom the preview speaks to where nobody is in the group.
const SAMPLE: &str = "Awa Ndiaye";
/// The address of a preview's link, which opens nothing.
const NO_LINK: &str = "…";

/// The list of an event's messages; `days` are what was typed, else what is stored.
pub(super) async fn list(
    reader: &Reader<'_>,
    event: &event::Model,
    days: Option<String>,
    errors: Errors,
    done: Option<String>,
) -> Result<Announcements, Fault> {
    let (db, locale) = (reader.app.db.read(), reader.locale);
    let of_event = Entity::find().filter(Column::EventId.eq(event.id)).order_by_desc(Column::Id);
    let rows = of_event.all(db).await?;
    let reminded = reminders::queued(db, event.id).await?;
    let reminded = reminded.iter().map(|one| {
        let values = [
            ("days", count(one.days)),
            ("when", present::moment(locale, event, one.queued_at).into()),
            ("count", count(one.recipients)),
        ];
        locale.with("announcements-reminded", &values)
    });
    let has_day = present::when(event).start.and_then(domain::period::PartialDate::day).is_some();
    Ok(Announcements {
        heading: reader.heading(event),
        rows: rows.iter().map(|row| in_list(locale, event, row)).collect(),
        days: days.unwrap_or_else(|| as_typed(&reminders::days_of(event))),
        reminded: reminded.collect(),
        no_reminders: if has_day { String::new() } else { locale.text("announcements-no_day") },
        errors,
        done,
        token: reader.token(),
    })
}

/// Days as they are typed, which is the same in every language.
fn as_typed(days: &[u16]) -> String {
    let mut text = String::new();
    for day in days {
        let comma = if text.is_empty() { "" } else { ", " };
        text = format!("{text}{comma}{day}");
    }
    text
}

fn in_list(locale: Tongue, event: &event::Model, row: &Model) -> Row {
    let reached = row.recipients.map(|number| locale.number(i64::from(number)));
    Row {
        id: row.id,
        subject: Passage::of(&row.subject, locale),
        audience: locale.code("announcements_audience", row.audience.code()),
        stage: row.state,
        when: when(locale, event, row),
        reached: reached.unwrap_or_default(),
    }
}

fn when(locale: Tongue, event: &event::Model, row: &Model) -> String {
    let at = row.sent_at.or(row.send_at);
    at.map(|at| present::moment(locale, event, at)).unwrap_or_default()
}

/// A message as the form has it: as stored, or as typed.
pub(super) struct Shape {
    pub(super) row: Option<Model>,
    pub(super) typed: Typed,
    pub(super) errors: Errors,
    pub(super) done: Option<String>,
    pub(super) refused: Option<String>,
}

/// The page of one message.
pub(super) async fn message(
    reader: &Reader<'_>,
    event: &event::Model,
    shape: Shape,
) -> Result<Message, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let Shape { row, typed, errors, done, refused } = shape;
    let (mut reach, mut previews) = (Reach::default(), Vec::new());
    if let Some(row) = &row {
        let group = group(app.db.read(), event, Wanted::by(row)).await?;
        previews = looks(reader, event, row, &group).await?;
        reach = reached(row, &group);
    }
    Ok(Message {
        heading: reader.heading(event),
        id: row.as_ref().map(|row| row.id),
        stage: row.as_ref().map_or(Stage::Draft, |row| row.state),
        when: row.as_ref().map(|row| when(locale, event, row)).unwrap_or_default(),
        choices: choices(app, locale, event).await?,
        typed,
        reach,
        previews,
        zone: locale.zone(zone_of(event), app.clock.now()),
        errors,
        done,
        refused,
        token: reader.token(),
        press: uuid::Uuid::new_v4().to_string(),
    })
}

/// The zone in which officers type when a message is to go.
pub(super) fn zone_of(event: &event::Model) -> chrono_tz::Tz {
    present::when(event).zone.unwrap_or(chrono_tz::UTC)
}

fn reached(row: &Model, group: &Group) -> Reach {
    let number = |stored: Option<i32>| stored.and_then(|number| usize::try_from(number).ok());
    if row.state == Stage::Sent {
        let recipients = number(row.recipients).unwrap_or_default();
        return Reach { recipients, left_out: number(row.left_out), ..Reach::default() };
    }
    Reach {
        recipients: group.recipients.len(),
        unsubscribed: group.unsubscribed,
        returned: group.returned,
        without_address: group.without_address,
        left_out: None,
    }
}

/// The message in each language that somebody of the group reads, on the first of them; on a sample where
/// there is nobody.
async fn looks(
    reader: &Reader<'_>,
    event: &event::Model,
    row: &Model,
    group: &Group,
) -> Result<Vec<Preview>, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let text = Said { subject: &row.subject, body: &row.body };
    let mut looks = Vec::new();
    let mut languages = group.languages();
    if languages.is_empty() {
        languages.insert(locale.language, 0);
    }
    for (language, readers) in languages {
        let tongue = app.locales.or_english(language);
        let first = group.recipients.iter().find(|one| one.language == language);
        let name = match first {
            Some(first) => named(app, first.registration_id).await?,
            None => None,
        };
        let on = if name.is_some() { On::Registration } else { On::Sample };
        let name = name.unwrap_or_else(|| SAMPLE.to_owned());
        let Some(email) = announced(app, tongue, event, text, (&name, NO_LINK, false)) else { continue };
        let other = said(&row.subject, &row.body, language).map(|(other, ..)| other);
        looks.push(Preview {
            name: locale.code("language", language.as_str()),
            language: tongue.language,
            readers,
            instead: other
                .filter(|other| *other != language)
                .map(|other| locale.code("language", other.as_str())),
            shown: Shown { subject: email.subject, text: email.text, on },
        });
    }
    Ok(looks)
}

async fn named(app: &App, registration: i64) -> Result<Option<String>, Fault> {
    let found = registration::Entity::find_by_id(registration).one(app.db.read()).await?;
    Ok(found.and_then(|row| row.name))
}

async fn choices(app: &App, locale: Tongue, event: &event::Model) -> Result<Choices, Fault> {
    let represented: Vec<Option<Iso3>> = registration::Entity::find()
        .select_only()
        .column(registration::Column::Country)
        .distinct()
        .filter(registration::Column::EventId.eq(event.id))
        .into_tuple()
        .all(app.db.read())
        .await?;
    let countries = app.countries.in_order(locale.language);
    let countries = countries.filter(|(code, _)| represented.contains(&Some(*code)));
    let mut languages: Vec<(Language, String)> =
        app.locales.iter().map(|one| (one.language, one.text("language_own"))).collect();
    languages.sort_by_key(|(language, _)| *language != locale.language);
    let reader = |one: &(Language, String)| (one.0.to_string(), locale.code("language", one.0.as_str()));
    let audience = |one: &Audience| (one.to_string(), locale.code("announcements_audience", one.code()));
    let readers: Vec<Choice> = languages.iter().map(reader).collect();
    Ok(Choices {
        audiences: Audience::ALL.iter().map(audience).collect(),
        countries: countries.map(|(code, name)| (code.to_string(), name.to_owned())).collect(),
        readers,
        languages,
    })
}

/// The fields of a stored message.
pub(super) fn typed(row: &Model) -> Typed {
    let mut fields = vec![
        ("audience".to_owned(), row.audience.to_string()),
        ("country".to_owned(), row.country.clone()),
        ("language".to_owned(), row.language.clone()),
    ];
    let texts = |part: &str, texts: &Texts| -> Vec<(String, String)> {
        texts.iter().map(|(language, text)| (format!("{part}_{language}"), text.to_owned())).collect()
    };
    fields.extend(texts("subject", &row.subject));
    fields.extend(texts("body", &row.body));
    Typed(fields)
}

/// A day and a time as officers type them, in the event's zone; a time that the clocks skip is read as the
/// moment just after the gap.
pub(super) fn moment(zone: chrono_tz::Tz, day: &str, time: &str) -> Option<chrono::DateTime<Utc>> {
    use chrono::TimeZone;
    let day: chrono::NaiveDate = day.parse().ok()?;
    let time = chrono::NaiveTime::parse_from_str(time, "%H:%M")
        .or_else(|_| chrono::NaiveTime::parse_from_str(time, "%H:%M:%S"))
        .ok()?;
    let local = day.and_time(time);
    let later = || zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest();
    zone.from_local_datetime(&local).earliest().or_else(later).map(|at| at.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_one_of_the_events_zone() {
        let at = |day, time| moment(chrono_tz::Europe::Zurich, day, time).map(|at| at.to_rfc3339());
        assert_eq!(at("2027-03-02", "09:00").unwrap(), "2027-03-02T08:00:00+00:00");
        assert_eq!(at("2027-07-02", "09:00").unwrap(), "2027-07-02T07:00:00+00:00");
        assert_eq!(at("2027-03-28", "02:30").unwrap(), "2027-03-28T01:30:00+00:00", "the clocks skip it");
        assert_eq!(at("2027-03-02", ""), None);
        assert_eq!(at("tomorrow", "09:00"), None);
    }
}
