//! The people of a delegation, as their focal point sees them.

use app::pages::delegations::people::{People, Row, Told};
use domain::{
    delegations::{awaits, refuse},
    registration::RegistrationState,
};
use entities::registration;

use super::{Desk, returned};
use crate::{
    delegations::{decide::mark, queries, steps_of},
    events::{self, present},
    fault::Fault,
    places,
};

/// The page.
pub(super) async fn of(desk: &Desk<'_>, query: &[(String, String)]) -> Result<People, Fault> {
    let (app, locale, event) = (desk.app, desk.locale, &desk.event);
    let found = queries::people_of(app.db.read(), &desk.point, event.id).await?;
    let mut rows = Vec::with_capacity(found.len());
    for row in &found {
        rows.push(shown(desk, row).await?);
    }
    let quotas = places::quotas_of(app.db.read(), event.id).await?;
    let shut = events::door(event).for_another().open(app.clock.now()).err();
    Ok(People {
        token: desk.token.clone(),
        event: present::entry(app, locale, event),
        delegation: desk.delegation(),
        returned: returned(app, locale.language, &desk.point, &desk.token).await?,
        told: told(desk, query, &found),
        rows,
        quotas: quotas.iter().map(|quota| places::words_for(app, locale, quota)).collect(),
        shut: shut.map(|why| app::pages::events::event::shut(locale, why)),
        approval: event.approval,
        form_token: desk.form_token(),
    })
}

async fn shown(desk: &Desk<'_>, row: &registration::Model) -> Result<Row, Fault> {
    let locale = desk.locale;
    let confirmed = row.focal_confirmed_at;
    let mut notes = Vec::new();
    if row.registered_by.is_some() && row.consented_at.is_none() && refuse(row.state).is_ok() {
        notes.push(locale.text("delegations-note_unanswered"));
    }
    if let Some(at) = confirmed.filter(|_| row.focal_point_id.is_none()) {
        let day = locale.formats.day(at.date_naive());
        notes.push(locale.with("delegations-note_confirmed", &[("day", day.into())]));
    }
    if let (RegistrationState::Refused, Some(reason)) = (row.state, row.reason.as_deref())
        && crate::delegations::is_focal_point(row.decided_by.as_deref())
    {
        notes.push(locale.with("delegations-note_reason", &[("reason", reason.into())]));
    }
    Ok(Row {
        id: row.id,
        name: row.name.clone().unwrap_or_default(),
        email: row.email.clone().unwrap_or_default(),
        role: locale.code("role", row.role.code()),
        organization: row.organization.clone().unwrap_or_default(),
        state: row.state,
        position: places::position(desk.app.db.read(), row).await?,
        notes,
        seen: mark(row),
        awaits: awaits(steps_of(&desk.event), row.state, confirmed.is_some()),
        stands: refuse(row.state).is_ok(),
    })
}

/// What the address says that has just happened.
fn told(desk: &Desk<'_>, query: &[(String, String)], rows: &[registration::Model]) -> Option<Told> {
    let asked = |name: &str| query.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str());
    Some(match asked("done")? {
        "nominated" => Told::Nominated,
        "written" => Told::Written,
        "confirmed" => Told::Confirmed,
        "refused" => Told::Refused,
        "replaced" => Told::Replaced,
        "address_good" => Told::AddressGood,
        "gone" => Told::Gone,
        "stale" => {
            let id: i64 = asked("who")?.parse().ok()?;
            let row = rows.iter().find(|row| row.id == id)?;
            let state = desk.locale.code("registration_state", row.state.code());
            Told::Stale(row.name.clone().unwrap_or_default(), state)
        }
        _ => return None,
    })
}
