//! What is asked of a report: its kind, its days, and the definitions it uses.

use chrono::{DateTime, Utc};

use super::subject::Subject;
use crate::{
    codes,
    country::Developing,
    period::{GoverningBody, Period},
};

/// The version of the counting rules that these modules implement; every report prints it.
pub const RULES: u32 = 1;

codes! {
    /// The reports that the resolutions ask for.
    ReportKind as "report" {
        /// Progress in organizing forums, seminars and workshops, to the next WTSA (Res. 98).
        Wtsa98 = "wtsa-98",
        /// Results of implementing Resolution 197, to the Council, yearly.
        Council197 = "council-197",
        /// The report on Resolution 197 to the next Plenipotentiary Conference.
        Pp197 = "pp-197",
        /// What developing countries need, to the membership.
        Needs = "needs",
        /// What happened for one country, region, class or theme.
        Statement = "statement",
    }
}

impl ReportKind {
    /// The body whose meetings bound the report's periods; the others are written at any time.
    #[must_use]
    pub const fn governing_body(self) -> Option<GoverningBody> {
        match self {
            Self::Wtsa98 => Some(GoverningBody::Wtsa),
            Self::Council197 => Some(GoverningBody::Council),
            Self::Pp197 => Some(GoverningBody::Pp),
            Self::Needs | Self::Statement => None,
        }
    }
}

codes! {
    /// Who reads the report.
    Audience as "audience" {
        /// Everybody: figures that point at few people are hidden.
        Public = "public",
        /// Staff.
        Internal = "internal",
    }
}

/// One report as it is asked for.
#[derive(Debug, Clone)]
pub struct Query {
    /// Which report.
    pub kind: ReportKind,
    /// The days it covers.
    pub period: Period,
    /// The period to compare with, where it is not simply the days before.
    pub compare: Option<Period>,
    /// Which countries it calls developing.
    pub developing: Developing,
    /// Who reads it.
    pub audience: Audience,
    /// What it is about, if it is a statement, or what another report is cut by; else everything.
    pub subject: Option<Subject>,
    /// When the records were read; nothing later is in the figures.
    pub data_cutoff: DateTime<Utc>,
}

impl Query {
    /// What the report is cut by: it is an extract then, which says so and is never kept as the report.
    #[must_use]
    pub fn cut(&self) -> Option<&Subject> {
        self.subject.as_ref().filter(|_| self.kind != ReportKind::Statement)
    }

    /// The period of the trend: as asked for, else as many days ending where the period begins.
    #[must_use]
    pub fn previous(&self) -> Period {
        self.compare.unwrap_or_else(|| self.period.previous())
    }
}
