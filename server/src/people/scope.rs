//! What an account may see of people: the registrations for events that it covers, and whoever has one.

use domain::staff::Limits;
use sea_orm::Value;

use crate::authorize::Staff;

/// A condition that is put together, with the values that it asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Sql {
    pub text: String,
    pub values: Vec<Value>,
}

impl Sql {
    /// Adds a value; gives the place that stands for it.
    pub fn value(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    /// Adds another condition that must hold too.
    pub fn and(&mut self, condition: &str) {
        if !self.text.is_empty() {
            self.text.push_str(" AND ");
        }
        self.text.push_str(condition);
    }

    /// What the event `e` must be for an account to see it; nothing if it sees all.
    pub fn within(&mut self, staff: &Staff) -> Option<String> {
        let Limits { sector, hosts } = &staff.limits;
        let sector = sector.map(|sector| {
            let pattern = self.value(format!("%;{sector};%"));
            format!("';' || e.sectors || ';' LIKE {pattern}")
        });
        let hosts = hosts.as_ref().map(|hosts| {
            let codes: Vec<String> = hosts.iter().map(|code| self.value(code.to_string())).collect();
            // A region without countries has no events.
            if codes.is_empty() {
                "1 = 0".to_owned()
            } else {
                format!("e.host_country IN ({})", codes.join(","))
            }
        });
        let conditions: Vec<String> = [sector, hosts].into_iter().flatten().collect();
        (!conditions.is_empty()).then(|| conditions.join(" AND "))
    }
}

/// Whether the account sees every event.
pub(super) const fn sees_all(staff: &Staff) -> bool {
    staff.limits.sector.is_none() && staff.limits.hosts.is_none()
}
