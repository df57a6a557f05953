//! Somebody registers several people, in one go: each has a place as the event's rules have it, in the
//! order of the form, or waits.

use chrono::{DateTime, Utc};
use domain::{
    identity::normal_form,
    registration::{
        admission::{Admission, Shut},
        entry::{Entry, Registrant},
        group::Group,
    },
};
use entities::{event, group_member, registration, registration_group};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use super::{GroupMail, MAIL, token_of};
use crate::{
    audit::Change,
    events::{self, versions::raise_version},
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    places,
    registrations::{
        operations::{ByAnother, Enrolled, enrol, hold, remind},
        people,
    },
    state::App,
    web::{
        client::Client,
        rate_limit::{REGISTRATIONS, REGISTRATIONS_FROM},
        secrets,
    },
};

/// Who the audit trail names for what people do themselves.
const PARTICIPANT: &str = "participant";

/// Why nobody is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotRegistered {
    /// The event takes no registrations.
    Shut(Shut),
    /// Too many were sent for a mailbox, or from this client.
    TooMany,
    /// There is no such event any more.
    Unknown,
}

/// Registers a group; answers with the secret of its page. Whoever is registered already is not
/// registered again, but gets the link to what is held, and the registrant cannot tell.
pub(super) async fn register(
    app: &App,
    event_id: i64,
    group: &Group,
    form: &str,
    client: Client,
) -> Outcome<String, NotRegistered> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let entries: Vec<&Entry> = group.people.iter().collect();
    let Some(event) = hold(&tx, event_id, &entries).await? else { return Ok(Err(NotRegistered::Unknown)) };
    let submission = submission(form, group);
    let token = token_of(&app.secret, &submission);
    let earlier = earlier(&tx, form).await?;
    if earlier.iter().any(|one| one.submission.as_ref() == Some(&submission)) {
        return Ok(Ok(token));
    }
    if let Err(why) = events::door(&event).open(now) {
        return Ok(Err(NotRegistered::Shut(why)));
    }
    if !within_limits(app, &tx, group, client, now).await? {
        return Ok(Err(NotRegistered::TooMany));
    }
    let row = store(&tx, &event, &group.registrant, (&submission, &token), now).await?;
    let earlier: Vec<i64> = earlier.iter().map(|one| one.id).collect();
    let mut known = Vec::new();
    for (entry, position) in group.people.iter().zip(1..) {
        known.extend(one(app, &tx, &event, (&row, &earlier), entry, position, form).await?);
    }
    note(&tx, &row, group.people.len(), now).await?;
    tell(&tx, &row, token.clone(), now).await?;
    raise_version(&tx, event.id).await?;
    tx.commit().await?;
    for one in &known {
        remind(app, one).await?;
    }
    Ok(Ok(token))
}

/// Registers one person of the group; gives back the registration that they had already.
async fn one(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    (group, earlier): (&registration_group::Model, &[i64]),
    entry: &Entry,
    position: i32,
    form: &str,
) -> Result<Option<registration::Model>, Fault> {
    let has_place = places::has_place(app, tx, event, &entry.details).await?;
    let state = admission(event, has_place).state();
    let by = ByAnother {
        who: group.name.as_deref().unwrap_or_default(),
        actor: PARTICIPANT,
        action: "registration_submitted_by_another",
        focal_point: None,
        group: Some(group.id),
        form,
    };
    let (known, registration_id, state) = match enrol(tx, event, entry, &by, state, app.clock.now()).await? {
        Enrolled::New(id) | Enrolled::Again(id) => (None, Some(id), state),
        // A form that was corrected and sent again means the same people.
        Enrolled::Known(known) if known.group_id.is_some_and(|id| earlier.contains(&id)) => {
            (None, Some(known.id), known.state)
        }
        // To the registrant it looks as if the person were new.
        Enrolled::Known(known) => (Some(*known), None, state),
    };
    let member = group_member::ActiveModel {
        group_id: Set(group.id),
        position: Set(position),
        name: Set(Some(entry.details.name.clone())),
        registration_id: Set(registration_id),
        known_id: Set(known.as_ref().map(|known| known.id)),
        state: Set(state),
        ..Default::default()
    };
    member.insert(tx).await?;
    Ok(known)
}

fn admission(event: &event::Model, has_place: bool) -> Admission {
    match (has_place, crate::delegations::steps_of(event).any()) {
        (false, _) => Admission::Waiting,
        (true, true) => Admission::Submitted,
        (true, false) => Admission::Confirmed,
    }
}

/// The key of what was sent: a form that was corrected and sent again is another one.
fn submission(form: &str, group: &Group) -> String {
    let marks: Vec<String> =
        group.people.iter().map(|entry| people::mark(&people::pair(&entry.details))).collect();
    format!("{form}.{}", &secrets::digest(&marks.join("\n"))[..16])
}

/// Groups that the same form registered before it was corrected.
async fn earlier(tx: &DatabaseTransaction, form: &str) -> Result<Vec<registration_group::Model>, Fault> {
    use registration_group::Column;
    let of_form =
        registration_group::Entity::find().filter(Column::Submission.starts_with(format!("{form}.")));
    Ok(of_form.all(tx).await?)
}

/// Nobody fills mailboxes or places with names: each person counts.
async fn within_limits(
    app: &App,
    tx: &DatabaseTransaction,
    group: &Group,
    client: Client,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    // In the order of those who register themselves, mailboxes sorted, so that nobody waits for each other.
    if !client.is_this_machine() {
        for _ in &group.people {
            let network = client.network();
            if !app.count_try(tx, REGISTRATIONS_FROM, "registrations_from", &network, now).await? {
                return Ok(false);
            }
        }
    }
    let people = group.people.iter().map(|entry| normal_form(&entry.details.email));
    let mut mailboxes: Vec<String> = people.chain([normal_form(&group.registrant.email)]).collect();
    mailboxes.sort();
    for mailbox in &mailboxes {
        if !app.count_try(tx, REGISTRATIONS, "registrations", mailbox, now).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn store(
    tx: &DatabaseTransaction,
    event: &event::Model,
    by: &Registrant,
    (submission, token): (&str, &str),
    now: DateTime<Utc>,
) -> Result<registration_group::Model, Fault> {
    let row = registration_group::ActiveModel {
        event_id: Set(event.id),
        name: Set(Some(by.name.clone())),
        email: Set(Some(by.email.clone())),
        email_norm: Set(Some(normal_form(&by.email))),
        language: Set(by.language),
        token_hash: Set(Some(secrets::digest(token))),
        submission: Set(Some(submission.to_owned())),
        created_at: Set(now),
        ..Default::default()
    };
    Ok(row.insert(tx).await?)
}

async fn note(
    tx: &DatabaseTransaction,
    row: &registration_group::Model,
    people: usize,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let after = serde_json::json!({ "event": row.event_id, "people": people });
    let (actor, action) = (PARTICIPANT, "group_registered");
    Change { actor, action, subject: "registration_groups", id: row.id, reason: None }
        .record(tx, now, None::<&()>, Some(&after))
        .await
}

/// Queues the mail with the link.
pub(super) async fn tell(
    tx: &DatabaseTransaction,
    row: &registration_group::Model,
    token: String,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let Some(recipient) = row.email.as_deref() else { return Ok(()) };
    Outgoing {
        kind: MAIL,
        occasion: format!("{}:{}", row.id, now.timestamp()),
        recipient,
        language: row.language,
        data: GroupMail { group_id: row.id, token },
        event_id: Some(row.event_id),
        registration_id: None,
    }
    .enqueue(tx, now)
    .await
}

/// What a mail with the link to a group is rendered from: the link that it has.
///
/// # Errors
/// When the database does not answer.
pub async fn linked(
    app: &App,
    tx: &DatabaseTransaction,
    row: registration_group::Model,
) -> Result<GroupMail, Fault> {
    let token = token_of(&app.secret, row.submission.as_deref().unwrap_or_default());
    let told = GroupMail { group_id: row.id, token };
    let digest = secrets::digest(&told.token);
    if row.token_hash.as_ref() != Some(&digest) {
        // The platform's secret is another one since: the link in this mail is the one that opens it.
        let mut changed = row.into_active_model();
        changed.token_hash = Set(Some(digest));
        changed.update(tx).await?;
    }
    Ok(told)
}
