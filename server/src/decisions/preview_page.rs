//! A kept preview as its page shows it.

use std::collections::{BTreeMap, HashMap};

use app::{
    components::{Errors, Pages},
    i18n::Tongue,
    pages::decisions::{
        list::Named,
        preview::{Counts, Preview, Reason, Row, Stage, preview as preview_page},
    },
    urls,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    language::Language,
    registration::{decision::Decision, plan::Why},
    texts::Texts,
};
use entities::{decision_preview::Model, decision_reason, event, registration};

use super::{
    deciding::Deciding,
    is_open, is_told, people,
    previews::{self, Step, came_out, in_order},
    reasons,
    told::changed_by,
    writing::told_as,
};
use crate::{
    events::{choices::languages, staff::Reader},
    fault::Fault,
    places,
    web::render::Refusal,
};

/// People on one page.
const PER_PAGE: usize = 100;
/// People who are named because nothing was decided about them.
const MOST_NAMED: usize = 200;

/// What the page is to show beside what is kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) reason: Texts,
    pub(super) errors: Errors,
    pub(super) told: Option<String>,
    pub(super) page: u64,
}

impl Typed {
    /// As it is kept, from the first page on.
    pub(super) fn of(preview: &Model) -> Self {
        Self { reason: preview.reason.clone(), page: 1, ..Self::default() }
    }
}

/// The page of a preview.
pub(super) async fn shown(
    reader: &Reader<'_>,
    event: &event::Model,
    preview: &Model,
    typed: Typed,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let model = load(reader, event, preview, typed).await?;
    let part = format!("registrations/decisions/{}", preview.id);
    Ok(reader.event_page(event, &part, status, preview_page(reader.locale, &model)))
}

async fn load(
    reader: &Reader<'_>,
    event: &event::Model,
    preview: &Model,
    typed: Typed,
) -> Result<Preview, Fault> {
    let steps = previews::steps(preview)?;
    let counts = counts(&steps);
    let address = urls::staff_event(
        reader.locale.language,
        event.id,
        &format!("registrations/decisions/{}", preview.id),
    );
    let of = u64::try_from(steps.len().div_ceil(PER_PAGE)).unwrap_or(1).max(1);
    let page = typed.page.clamp(1, of);
    let from = usize::try_from(page - 1).unwrap_or(0) * PER_PAGE;
    let some = &steps[from.min(steps.len())..steps.len().min(from + PER_PAGE)];
    let stage = stage(reader, event, preview).await?;
    let asks_reason = preview.decision != Decision::Confirmation && !matches!(stage, Stage::Done { .. });
    Ok(Preview {
        heading: reader.heading(event),
        id: preview.id,
        decision: preview.decision,
        rows: rows(reader, event, preview, some, &typed.reason).await?,
        pages: Pages { page, of, base: address },
        beyond: asks_beyond(preview, &counts).then_some(preview.beyond),
        counts,
        reason: if asks_reason {
            Some(reason(reader, event, preview, &steps, &typed.reason).await?)
        } else {
            None
        },
        offered_at_once: preview.decision == Decision::Waiting && !is_full(reader, event).await?,
        stage,
        told: typed.told,
        errors: typed.errors,
        open: is_open(event.state),
        token: reader.token(),
    })
}

fn counts(steps: &[Step]) -> Counts {
    let (mut becomes, mut skipped) = (BTreeMap::new(), BTreeMap::new());
    for step in steps {
        match (step.to, step.why) {
            (Some(state), _) => *becomes.entry(state).or_insert(0) += 1,
            (None, Some(why)) => *skipped.entry(why).or_insert(0) += 1,
            (None, None) => (),
        }
    }
    Counts { becomes: becomes.into_iter().collect(), skipped: skipped.into_iter().collect() }
}

/// Going beyond the places is a question where somebody has none, or where it was said already.
fn asks_beyond(preview: &Model, counts: &Counts) -> bool {
    let lacks = |(why, _): &(Why, u64)| why.is_for_want_of_a_place();
    preview.decision == Decision::Confirmation && (preview.beyond || counts.skipped.iter().any(lacks))
}

async fn is_full(reader: &Reader<'_>, event: &event::Model) -> Result<bool, Fault> {
    let (app, db) = (reader.app, reader.app.db.read());
    Ok(Deciding::begin(app, db, event, Decision::Waiting, false).await?.is_full())
}

async fn stage(reader: &Reader<'_>, event: &event::Model, preview: &Model) -> Result<Stage, Fault> {
    let came_out = came_out(preview);
    if preview.finished_at.is_none() {
        let begun = preview.carried_out > 0;
        return Ok(if begun { Stage::Begun(came_out.done) } else { Stage::Previewed });
    }
    let ids: Vec<i64> = came_out.changed.iter().copied().take(MOST_NAMED).collect();
    let rows = in_order(reader.app.db.read(), event.id, &ids).await?;
    let changed: Vec<Named> = rows.iter().map(|row| changed_by(reader.locale, event, row)).collect();
    Ok(Stage::Done { done: came_out.done, changed })
}

async fn rows(
    reader: &Reader<'_>,
    event: &event::Model,
    preview: &Model,
    some: &[Step],
    reason: &Texts,
) -> Result<Vec<Row>, Fault> {
    let (app, locale, db) = (reader.app, reader.locale, reader.app.db.read());
    let ids: Vec<i64> = some.iter().map(|step| step.id).collect();
    let people = in_order(db, event.id, &ids).await?;
    let people: HashMap<i64, registration::Model> = people.into_iter().map(|row| (row.id, row)).collect();
    let quotas: HashMap<i64, String> = places::rows_of(db, event.id)
        .await?
        .iter()
        .filter_map(|row| Some((row.id, places::words_for(app, locale, &places::quota_of(row)?))))
        .collect();
    let row = |step: &Step| {
        let person = people.get(&step.id)?;
        Some(Row {
            name: people::name(locale, person.name.as_deref()),
            country: person.country.map(|code| app.countries.name(code, locale.language)).unwrap_or_default(),
            from: step.from,
            to: step.to.ok_or(step.why.unwrap_or(Why::Already)),
            place: step.quotas.iter().filter_map(|id| quotas.get(id).cloned()).collect(),
            mail: step
                .to
                .and_then(|_| mail(locale, event, preview.decision, person, reason))
                .unwrap_or_default(),
        })
    };
    Ok(some.iter().filter_map(row).collect())
}

/// The mail that would go, its language, and the reason's where that is another one.
fn mail(
    locale: Tongue,
    event: &event::Model,
    decision: Decision,
    person: &registration::Model,
    reason: &Texts,
) -> Option<String> {
    person.email.as_ref().filter(|_| is_told(event.state))?;
    let language = person.language.unwrap_or(Language::EN);
    let named = |language: Language| locale.code("language", language.as_str());
    let kind = locale.code("mails-kind", told_as(decision));
    let said = [("mail", kind.into()), ("language", named(language).into())];
    let mail = locale.with("decisions-mail", &said);
    match reason.best(language) {
        Some((other, _)) if other != language => {
            let said = [("mail", mail.as_str().into()), ("language", named(other).into())];
            Some(locale.with("decisions-mail_fallback", &said))
        }
        _ => Some(mail),
    }
}

async fn reason(
    reader: &Reader<'_>,
    event: &event::Model,
    preview: &Model,
    steps: &[Step],
    reason: &Texts,
) -> Result<Reason, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let readers = readers(reader, event, steps).await?;
    let is_asked = |language: &Language| {
        readers.contains_key(language) || reason.get(*language).is_some() || *language == locale.language
    };
    let text = |language: Language| {
        let name = locale.code("language", language.as_str());
        let people = readers.get(&language).copied().unwrap_or(0);
        (language, name, reason.get(language).unwrap_or_default().to_owned(), people)
    };
    let kept = reasons::of_event(app.db.read(), event.id).await?;
    let kept = kept.iter().filter_map(|kept| Some((kept.id.to_string(), shortened(locale, kept)?)));
    Ok(Reason {
        texts: languages(app).into_iter().filter(is_asked).map(text).collect(),
        kept: kept.collect(),
        required: preview.decision == Decision::Refusal,
    })
}

/// How many of those about whom something would be decided read each language.
async fn readers(
    reader: &Reader<'_>,
    event: &event::Model,
    steps: &[Step],
) -> Result<BTreeMap<Language, u64>, Fault> {
    let ids: Vec<i64> = steps.iter().filter(|step| step.to.is_some()).map(|step| step.id).collect();
    let mut readers = BTreeMap::new();
    for some in ids.chunks(500) {
        for row in in_order(reader.app.db.read(), event.id, some).await? {
            *readers.entry(row.language.unwrap_or(Language::EN)).or_insert(0) += 1;
        }
    }
    Ok(readers)
}

/// The beginning of a kept reason, in the reader's language or the one there is.
fn shortened(locale: Tongue, kept: &decision_reason::Model) -> Option<String> {
    const MOST: usize = 80;
    let (_, text) = kept.texts.best(locale.language)?;
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(MOST).collect();
    Some(if short.len() < text.len() { format!("{short}…") } else { short })
}
