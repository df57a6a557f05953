//! Inviting somebody, and sending a link again.

use chrono::{DateTime, Utc};
use domain::{country::Region, event::Sector, language::Language, staff::StaffRole};
use entities::user;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ConnectionTrait, EntityTrait,
    sea_query::OnConflict,
};

use super::{NOTHING, Seen, address};
use crate::{
    accounts::{
        links::{self, Purpose},
        queries,
    },
    audit::Change,
    authorize::{ManageUsers, Permit},
    db::Db,
    fault::{Fault, Outcome},
    mail::{AccountMail, outbox::Outgoing},
    web::secrets,
};

/// An account to be made.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Address, as typed.
    pub email: String,
    /// Name, if known.
    pub name: Option<String>,
    /// Role.
    pub role: StaffRole,
    /// The Sector that it is limited to.
    pub sector: Option<Sector>,
    /// The region that it is limited to.
    pub region: Option<Region>,
    /// Language of mails; none: of the page on which a mail is asked for.
    pub language: Option<Language>,
}

/// How the link reaches its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// By mail.
    Mail,
    /// By whoever made the account.
    ByHand,
}

/// There is an account with this address already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is an account with this address already")]
pub struct AddressTaken;

/// Makes an account without a password, and the link that sets one; gives the link's token.
///
/// # Errors
/// When the database does not answer.
pub async fn invite(
    db: &Db,
    permit: &Permit<ManageUsers>,
    new: NewAccount,
    delivery: Delivery,
    now: DateTime<Utc>,
) -> Outcome<String, AddressTaken> {
    let tx = db.write().await?;
    let row = user::ActiveModel {
        id: NotSet,
        email: Set(address(&new.email)),
        name: Set(new.name),
        role: Set(new.role),
        sector: Set(new.sector),
        region: Set(new.region),
        language: Set(new.language),
        password_hash: Set(None),
        session_epoch: Set(0),
        created_at: Set(now),
        disabled_at: Set(None),
    };
    let made = user::Entity::insert(row)
        .on_conflict(OnConflict::column(user::Column::Email).do_nothing().to_owned())
        .exec_without_returning(&tx)
        .await?;
    if made == 0 {
        return Ok(Err(AddressTaken));
    }
    let account = queries::by_address(&tx, &address(&new.email)).await?;
    let account = account.ok_or_else(|| Fault::other("an account was not stored"))?;
    let actor = &permit.staff().email;
    Change { actor, action: "user_invited", subject: "users", id: account.id, reason: None }
        .record(&tx, now, NOTHING, Some(&Seen::from(&account)))
        .await?;
    let token = give_link(&tx, &account, Purpose::Invitation, delivery, Language::EN, now).await?;
    tx.commit().await?;
    Ok(Ok(token))
}

/// Gives somebody a new link, which makes the earlier ones useless; gives its token.
///
/// # Errors
/// When the database does not answer.
pub async fn send_link(
    db: &Db,
    permit: &Permit<ManageUsers>,
    account: &user::Model,
    delivery: Delivery,
    now: DateTime<Utc>,
) -> Result<String, Fault> {
    let tx = db.write().await?;
    links::revoke(&tx, account.id, now).await?;
    // An invitation lasts for days; that is right for whoever has never signed in, and for them alone.
    let purpose = if account.password_hash.is_none() { Purpose::Invitation } else { Purpose::PasswordReset };
    let token = give_link(&tx, account, purpose, delivery, Language::EN, now).await?;
    let actor = &permit.staff().email;
    Change { actor, action: "user_link_sent", subject: "users", id: account.id, reason: None }
        .record(&tx, now, NOTHING, NOTHING)
        .await?;
    tx.commit().await?;
    Ok(token)
}

/// Sends a link to whoever forgot the password, if there is such an account. The page says the same
/// either way.
///
/// # Errors
/// When the database does not answer.
pub async fn ask_for_link(db: &Db, email: &str, language: Language, now: DateTime<Utc>) -> Result<(), Fault> {
    let tx = db.write().await?;
    let account = queries::by_address(&tx, &address(email)).await?;
    if let Some(account) = account.filter(|account| account.disabled_at.is_none()) {
        let purpose =
            if account.password_hash.is_none() { Purpose::Invitation } else { Purpose::PasswordReset };
        give_link(&tx, &account, purpose, Delivery::Mail, language, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn give_link(
    tx: &impl ConnectionTrait,
    account: &user::Model,
    purpose: Purpose,
    delivery: Delivery,
    language: Language,
    now: DateTime<Utc>,
) -> Result<String, Fault> {
    let token = links::make(tx, account.id, purpose, now).await?;
    if delivery == Delivery::Mail {
        let kind = match purpose {
            Purpose::Invitation => "account_invitation",
            Purpose::PasswordReset => "password_reset",
        };
        Outgoing {
            kind,
            occasion: secrets::digest(&token),
            recipient: &account.email,
            language: account.language.unwrap_or(language),
            data: AccountMail { user_id: account.id, token: token.clone() },
            event_id: None,
            registration_id: None,
        }
        .enqueue(tx, now)
        .await?;
    }
    Ok(token)
}
