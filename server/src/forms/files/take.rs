//! Taking the files that came with a form. They are kept at once, also when something else in the form is
//! wrong: who has sent a letter over a slow link does not send it twice.

use app::i18n::Tongue;
use domain::{
    forms::{Definition, FileFault, FileState, Question, kind_of, name_of},
    typed::Typed,
};
use entities::file::{ActiveModel, Column};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait,
};
use sha2::{Digest, Sha256};

use super::{
    disk,
    intake::Part,
    rows::{self, Holder, Received, file_questions},
};
use crate::{
    fault::{Fault, Trouble},
    forms::asked,
    state::App,
    web::{client::Client, rate_limit::FILES_FROM},
};

/// Free space below which no more files are taken, so that registrations still are.
const LEAST_FREE: u64 = 200 * 1024 * 1024;

/// A form that asks for files, and with what they come.
pub struct Taking<'a> {
    /// The running platform.
    pub app: &'a App,
    /// The event.
    pub event_id: i64,
    /// What is asked.
    pub form: &'a Definition,
    /// With what they come.
    pub holder: Holder,
    /// Who sends them.
    pub client: Client,
}

impl Taking<'_> {
    /// Keeps what can be kept, names it in what was typed, and says at its field what is wrong with the
    /// rest.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn take(
        &self,
        locale: Tongue,
        parts: Vec<Part>,
        typed: &mut Typed,
    ) -> Result<(Received, Vec<(String, String)>), Fault> {
        let mut errors = Vec::new();
        for part in parts {
            let Some(question) = file_questions(self.form).find(|one| one.field() == part.field) else {
                continue;
            };
            match self.keep(question, &part).await? {
                // Who sends another file wants that one, whatever box is ticked.
                Ok(()) => typed.0.retain(|(name, _)| *name != rows::removal_of(&part.field)),
                Err(fault) => {
                    errors.push((part.field.clone(), sentence(locale, question, &part.name, fault)));
                }
            }
        }
        let received = Received::of(self.app.db.read(), self.form, &self.holder).await?;
        received.fill(self.form, typed);
        Ok((received, errors))
    }

    /// Keeps one file in place of the one that came before it.
    async fn keep(&self, question: &Question, part: &Part) -> Result<Result<(), FileFault>, Fault> {
        if let Some(fault) = part.fault {
            return Ok(Err(fault));
        }
        let content = tokio::fs::read(&part.path).await.map_err(Fault::file(&part.path))?;
        let kind = match kind_of(&part.name, &content, question.largest_file()) {
            Ok(kind) => kind,
            Err(fault) => return Ok(Err(fault)),
        };
        if let Some(fault) = self.refused().await? {
            return Ok(Err(fault));
        }
        let (data_dir, stored_as, now) = (&self.app.config.data_dir, disk::new_name(), self.app.clock.now());
        let place = disk::place(data_dir, &stored_as);
        if let Err(error) = tokio::fs::rename(&part.path, &place).await {
            return not_kept(Fault::file(&place)(error)).map(Err);
        }
        let (submission, registration_id) = match &self.holder {
            Holder::Form(submission) => (Some(submission.clone()), None),
            Holder::Registration(id) => (None, Some(*id)),
        };
        let row = ActiveModel {
            id: NotSet,
            event_id: Set(self.event_id),
            registration_id: Set(registration_id),
            submission: Set(submission),
            question: Set(question.id.clone()),
            name: Set(name_of(&part.name, kind)),
            kind: Set(kind),
            size: Set(i64::try_from(content.len()).unwrap_or(i64::MAX)),
            sha256: Set(hexadecimal(&content)),
            stored_as: Set(stored_as.clone()),
            state: Set(FileState::Waiting),
            uploaded_at: Set(now),
            given_at: Set(None),
            scan_at: Set(now),
            scanned_at: Set(None),
        };
        let stored = self.store(row).await;
        if stored.is_err() {
            disk::remove(data_dir, &[stored_as]).await;
        }
        stored.map(Ok)
    }

    /// Writes the row, and forgets what came for the same question and never became an answer.
    async fn store(&self, row: ActiveModel) -> Result<(), Fault> {
        let tx = self.app.db.write().await?;
        let before = self
            .holder
            .its()
            .add(Column::Question.eq(row.question.as_ref().clone()))
            .add(Column::GivenAt.is_null());
        let names = rows::forget(&tx, before).await?;
        row.insert(&tx).await?;
        tx.commit().await?;
        disk::remove(&self.app.config.data_dir, &names).await;
        Ok(())
    }

    /// Whether no more files are taken: from this client, or at all since there is no room.
    async fn refused(&self) -> Result<Option<FileFault>, Fault> {
        let few = self.client.is_this_machine()
            || self.app.may_try(FILES_FROM, "files_from", &self.client.network()).await?;
        if !few {
            return Ok(Some(FileFault::TooMany));
        }
        let free = fs4::available_space(&self.app.config.data_dir).unwrap_or(u64::MAX);
        Ok((free < LEAST_FREE).then_some(FileFault::NotKept))
    }
}

/// What is wrong with a file, with its question.
fn sentence(locale: Tongue, question: &Question, name: &str, fault: FileFault) -> String {
    let label = asked::named(&question.label, locale, &question.id).text;
    let size = question.largest_file() / domain::forms::MEGABYTE;
    let told = [("file", name.into()), ("size", app::i18n::count(size))];
    let fault = locale.with(&format!("file_fault-{fault}"), &told);
    locale.with("forms-fault", &[("name", label.into()), ("fault", fault.into())])
}

/// A disk that is full or cannot be written is told at the field; anything else is a fault.
fn not_kept(fault: Fault) -> Result<FileFault, Fault> {
    match fault.trouble() {
        Trouble::Full | Trouble::ReadOnly => {
            tracing::error!(%fault, "a file could not be kept");
            Ok(FileFault::NotKept)
        }
        _ => Err(fault),
    }
}

fn hexadecimal(content: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(content).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
