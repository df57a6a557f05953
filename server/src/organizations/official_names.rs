//! Typed texts by the official name of the organization that they mean, in the reader's language.

use std::collections::{BTreeSet, HashMap};

use app::i18n::Tongue;
use domain::{
    country::Iso3,
    organization::{Spelt, meant, spelling},
    texts::Texts,
};
use entities::{organization, organization_spelling};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::fault::Fault;

/// How many texts are asked for in one question.
const AT_ONCE: usize = 500;

/// Every organization that has one of some spellings, by spelling.
#[derive(Debug, Clone, Default)]
pub(super) struct Spellings(HashMap<String, Vec<Spelt>>);

impl Spellings {
    /// Reads who else is spelt so.
    pub async fn read(db: &impl ConnectionTrait, spellings: &[String]) -> Result<Self, Fault> {
        let mut named = OfficialNames::default();
        for some in spellings.chunks(AT_ONCE) {
            named.read(db, some).await?;
        }
        Ok(Self(named.spelt))
    }

    /// By spelling.
    pub fn into_iter(self) -> impl Iterator<Item = (String, Vec<Spelt>)> {
        self.0.into_iter()
    }
}

/// What some texts mean.
#[derive(Debug, Clone, Default)]
pub struct OfficialNames {
    spelt: HashMap<String, Vec<Spelt>>,
    names: HashMap<i64, Texts>,
}

impl OfficialNames {
    /// Reads what these texts mean.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of<'a>(
        db: &impl ConnectionTrait,
        texts: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, Fault> {
        let texts: BTreeSet<&str> = texts.into_iter().collect();
        let spellings: BTreeSet<String> = texts.into_iter().map(spelling).collect();
        let mut named = Self::default();
        let spellings: Vec<String> = spellings.into_iter().filter(|text| !text.is_empty()).collect();
        for some in spellings.chunks(AT_ONCE) {
            named.read(db, some).await?;
        }
        Ok(named)
    }

    async fn read(&mut self, db: &impl ConnectionTrait, spellings: &[String]) -> Result<(), Fault> {
        let known = organization_spelling::Entity::find()
            .filter(organization_spelling::Column::Spelling.is_in(spellings))
            .all(db)
            .await?;
        let ids: BTreeSet<i64> = known.iter().map(|one| one.organization_id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let organizations =
            organization::Entity::find().filter(organization::Column::Id.is_in(ids)).all(db).await?;
        let countries: HashMap<i64, Option<Iso3>> =
            organizations.iter().map(|one| (one.id, one.country)).collect();
        for one in known {
            let country = countries.get(&one.organization_id).copied().flatten();
            let spelt = Spelt { organization: one.organization_id, origin: one.origin, country };
            self.spelt.entry(one.spelling).or_default().push(spelt);
        }
        self.names.extend(organizations.into_iter().map(|one| (one.id, one.names)));
        Ok(())
    }

    /// The official name of what the text means for somebody from this country, in the reader's language,
    /// else the text itself.
    #[must_use]
    pub fn name(&self, locale: Tongue, text: &str, country: Option<Iso3>) -> String {
        let spelt = self.spelt.get(&spelling(text));
        let id = spelt.and_then(|spelt| meant(spelt, country));
        let best = id.and_then(|id| self.names.get(&id)).and_then(|names| names.best(locale.language));
        best.map_or_else(|| text.to_owned(), |(_, name)| name.to_owned())
    }
}
