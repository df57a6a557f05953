//! `baraza classes --on DATE`: who was in which country class on a day.

use chrono::NaiveDate;
use clap::Args;

use super::Platform;
use crate::{fault::Fault, reference};

/// The members of each country class on a day, as JSON.
#[derive(Debug, Args)]
pub(super) struct Classes {
    /// The day, such as 2017-06-04.
    #[arg(long, value_name = "DATE")]
    on: NaiveDate,
}

impl Classes {
    /// Prints the answer.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let lists = reference::lists(platform.db.read()).await?;
        println!("{}", serde_json::to_string(&lists.classes_report(self.on))?);
        Ok(())
    }
}
