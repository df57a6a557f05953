//! Events and registrations, as the facts write them.

use serde::{Deserialize, Serialize};

use super::participation::Figure;
use crate::{codes, event::EventKind};

codes! {
    /// Where an event took place: in a region, online, or nobody knows where.
    HostPlace as "region" {
        Afr = "AFR", Ams = "AMS", Arb = "ARB", Asp = "ASP", Cis = "CIS", Eur = "EUR",
        Online = "online", None = "none",
    }
}

/// Events of every kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventFigures {
    /// Events held in the period.
    pub total: u64,
    /// Those of the five kinds of capacity building.
    pub capacity_building: u64,
    /// Their days, where known.
    pub days: u64,
    /// A row per kind that occurs.
    pub by_kind: Vec<ByKind>,
    /// A row per region, online, and nowhere known.
    pub by_host_region: Vec<ByHostRegion>,
}

/// Events of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByKind {
    /// The kind.
    pub kind: EventKind,
    /// Events for which this Sector answers, alone or with others.
    #[serde(rename = "ITU-T")]
    pub t: u64,
    /// Likewise.
    #[serde(rename = "ITU-R")]
    pub r: u64,
    /// Likewise.
    #[serde(rename = "ITU-D")]
    pub d: u64,
    /// Likewise.
    #[serde(rename = "GS")]
    pub general_secretariat: u64,
    /// Events for which several answer.
    pub joint: u64,
    /// Events, each once.
    pub total: u64,
}

/// Events by where they took place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHostRegion {
    /// Where.
    pub region: HostPlace,
    /// Events.
    pub events: u64,
    /// Their days, where known.
    pub days: u64,
    /// Events in a developing country or territory.
    pub in_developing: u64,
}

/// Registrations by state, in every role.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each field is the state of its name")]
pub struct Registrations {
    pub submitted: Figure,
    pub confirmed: Figure,
    pub waiting: Figure,
    pub refused: Figure,
    pub withdrawn: Figure,
    pub attended: Figure,
    pub partly_attended: Figure,
    pub completed: Figure,
    pub absent: Figure,
}

impl Registrations {
    /// All figures, in order.
    pub(in crate::report) fn figures_mut(&mut self) -> [&mut Figure; 9] {
        [
            &mut self.submitted,
            &mut self.confirmed,
            &mut self.waiting,
            &mut self.refused,
            &mut self.withdrawn,
            &mut self.attended,
            &mut self.partly_attended,
            &mut self.completed,
            &mut self.absent,
        ]
    }
}
