//! What the second of two officers is told: how somebody stands now, who decided it and when.

use app::{i18n::Tongue, pages::decisions::list::Named};
use entities::{event, registration};

use super::people;
use crate::{delegations::name_of_actor, events::present};

/// Somebody about whom nothing was decided, with who decided before, or when they changed something
/// themselves.
pub(super) fn changed_by(locale: Tongue, event: &event::Model, row: &registration::Model) -> Named {
    let when = |at| present::moment(locale, event, at);
    let decided = match row.decided_at.zip(row.decided_by.as_deref()) {
        Some((at, who)) if at >= row.updated_at => locale.with(
            "decisions-decided_by",
            &[("when", when(at).into()), ("who", name_of_actor(locale, who).into())],
        ),
        _ => locale.with("decisions-changed_at", &[("when", when(row.updated_at).into())]),
    };
    Named {
        id: row.id,
        name: people::name(locale, row.name.as_deref()),
        state: locale.code("registration_state", row.state.code()),
        decided,
    }
}
