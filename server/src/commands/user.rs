//! `baraza user`: staff accounts, for whoever runs the machine.

use app::urls;
use clap::{Args, Subcommand};
use domain::{codes::UnknownCode, contact::is_email, country::Region, event::Sector, staff::StaffRole};

use super::Platform;
use crate::{
    accounts::{
        operations::{self, Delivery, NewAccount},
        queries,
    },
    authorize::Permit,
    fault::Fault,
};

/// Staff accounts.
#[derive(Debug, Args)]
pub(super) struct User {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Makes a staff account and prints a one-time link that sets its password.
    Add(Add),
    /// Prints a new one-time link for an account; earlier links end.
    Link {
        /// The account's address.
        email: String,
    },
}

#[derive(Debug, Args)]
struct Add {
    /// The account's address.
    email: String,
    /// What it may do: administrator, `event_officer`, `report_officer` or viewer.
    #[arg(long)]
    role: String,
    /// The Sector that it is limited to: ITU-T, ITU-R, ITU-D or GS.
    #[arg(long)]
    sector: Option<String>,
    /// The region that it is limited to, such as AFR.
    #[arg(long)]
    region: Option<String>,
}

impl User {
    /// Makes the account or the link.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let token = match self.verb {
            Verb::Add(add) => add.run(platform).await?,
            Verb::Link { email } => link(platform, &email).await?,
        };
        println!("{}", urls::set_password_anywhere(&platform.config.public_url, &token));
        Ok(())
    }
}

impl Add {
    async fn run(self, platform: &Platform) -> Result<String, Fault> {
        if !is_email(self.email.trim()) {
            return Err(Fault::other(format!("{}: this is not an e-mail address", self.email)));
        }
        let account = NewAccount {
            role: coded(&self.role, StaffRole::ALL, StaffRole::code)?,
            sector: self.sector.map(|code| coded(&code, Sector::ALL, Sector::code)).transpose()?,
            region: self.region.map(|code| coded(&code, Region::ALL, Region::code)).transpose()?,
            email: self.email,
            name: None,
            language: None,
        };
        let email = account.email.clone();
        let permit = Permit::command_line();
        let now = platform.clock.now();
        let made = operations::invite(&platform.db, &permit, account, Delivery::ByHand, now).await?;
        made.map_err(|refusal| {
            Fault::other(format!("{email}: {refusal}; `baraza user link` gives a new link"))
        })
    }
}

async fn link(platform: &Platform, email: &str) -> Result<String, Fault> {
    let account = queries::by_address(platform.db.read(), &operations::address(email)).await?;
    let account = account
        .filter(|account| account.disabled_at.is_none())
        .ok_or_else(|| Fault::other(format!("{email}: there is no open account with this address")))?;
    let permit = Permit::command_line();
    operations::send_link(&platform.db, &permit, &account, Delivery::ByHand, platform.clock.now()).await
}

fn coded<T>(code: &str, all: &[T], spell: fn(T) -> &'static str) -> Result<T, Fault>
where
    T: Copy + std::str::FromStr<Err = UnknownCode>,
{
    code.parse().map_err(|error: UnknownCode| {
        let known: Vec<&str> = all.iter().map(|one| spell(*one)).collect();
        Fault::other(format!("{error}; known are {}", known.join(", ")))
    })
}
