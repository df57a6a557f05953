//! Mails that ask an administration what its country needs.

use app::{
    emails::questionnaire::{Asked, questionnaire},
    urls,
};
use entities::{mail::Model, questionnaire as questionnaires_table, questionnaire_respondent};
use sea_orm::EntityTrait;

use super::{Obsolete, Rendered};
use crate::{
    fault::Outcome,
    questionnaires::{QuestionnaireMail, REMINDER, is_open},
    state::App,
};

/// Renders the mail, as long as the respondent can answer; nobody is reminded who has.
pub(super) async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    let data: QuestionnaireMail = serde_json::from_str(&mail.data)?;
    let db = app.db.read();
    let found = questionnaire_respondent::Entity::find_by_id(data.respondent_id).one(db).await?;
    let Some(row) = found else { return Ok(Err(Obsolete)) };
    let asked = questionnaires_table::Entity::find_by_id(row.questionnaire_id).one(db).await?;
    let asked = asked.filter(|asked| is_open(asked, app.clock.today()));
    let reminder = mail.kind == REMINDER;
    let (Some(asked), Some(name), false) = (asked, row.name, reminder && row.answered_at.is_some()) else {
        return Ok(Err(Obsolete));
    };
    let locale = app.locales.or_english(mail.language);
    let link = urls::questionnaire(locale.language, &data.token);
    let title = asked.title.best(locale.language).map_or("", |(_, title)| title).to_owned();
    let facts = Asked {
        name,
        title,
        introduction: asked.introduction,
        country: app.countries.name(row.country, locale.language),
        last_day: locale.formats.day(asked.last_day),
        link: format!("{}{link}", app.config.public_url),
        contact: asked.contact_email.clone(),
        reminder,
    };
    let email = questionnaire(locale, &facts);
    Ok(Ok(Rendered { email, reply_to: Some(asked.contact_email), calendar: None, unsubscribe: None }))
}
