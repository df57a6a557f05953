//! What stands beside the people of the officers' list: how organizations are called, mails that come back, and
//! who may be the same person.

use std::collections::HashMap;

use app::i18n::Tongue;
use entities::registration::Model;
use sea_orm::ConnectionTrait;

use super::twins::{self, Twin};
use crate::{fault::Fault, groups, mail::bounces::Marks, organizations::OfficialNames};

/// What is known beside the rows.
pub(super) struct Beside {
    pub organizations: OfficialNames,
    pub marks: Marks,
    /// By group, the address of whoever registered it.
    groups: HashMap<i64, String>,
    twins: HashMap<i64, Twin>,
}

impl Beside {
    /// What is known beside some registrations of an event.
    pub async fn of(db: &impl ConnectionTrait, event_id: i64, rows: &[Model]) -> Result<Self, Fault> {
        let groups = groups::addresses(db, rows.iter().filter_map(|row| row.group_id)).await?;
        let own = rows.iter().filter_map(|row| row.email.as_deref());
        let marks = Marks::of(db, own.chain(groups.values().map(String::as_str))).await?;
        Ok(Self {
            organizations: OfficialNames::of(db, rows.iter().filter_map(|row| row.organization.as_deref()))
                .await?,
            marks,
            groups,
            twins: twins::of_some(db, event_id, rows).await?,
        })
    }

    /// What others than officers did about the registration, and who may be the same person.
    pub fn notes(&self, locale: Tongue, row: &Model) -> Vec<String> {
        let by = row.registered_by.as_deref().map(|who| locale.with("another-by", &[("who", who.into())]));
        let registrant = row.group_id.and_then(|id| self.groups.get(&id)).map(String::as_str);
        let returned = self.marks.said(locale, "another-returned", registrant);
        let confirmed = row.focal_confirmed_at.map(|at| {
            let day = locale.formats.day(at.date_naive());
            locale.with("delegations-note_confirmed", &[("day", day.into())])
        });
        let twin = self.twins.get(&row.id).map(|twin| {
            let values = [("name", twin.name.as_str().into()), ("number", locale.number(twin.id).into())];
            locale.with("lookalikes-note", &values)
        });
        let returned = Some(returned).filter(|said| !said.is_empty());
        [by, returned, confirmed, twin].into_iter().flatten().collect()
    }
}
