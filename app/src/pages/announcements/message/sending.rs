//! What can be done with a message that is kept: trying it out, sending it now or later, taking it back,
//! removing it.

use domain::announcement::Stage;
use leptos::prelude::*;

use super::Message;
use crate::{
    components::{Choice, Field, field, select},
    i18n::Tongue,
    urls,
};

pub(super) fn actions(locale: Tongue, page: &Message, id: i64) -> AnyView {
    match page.stage {
        Stage::Draft => {
            let trial = trial(locale, page, id);
            let sending = sending(locale, page, id);
            let removal = button(locale, page, id, ("removal", "announcements-remove", "danger small"));
            view! { {trial} {sending} {removal} }.into_any()
        }
        Stage::Scheduled | Stage::Stopped => {
            button(locale, page, id, ("revision", "announcements-revise", "quiet")).into_any()
        }
        Stage::Sent => {
            let outbox = format!("{}?kind=announcement", urls::staff(locale.language, "/mails"));
            view! { <p><a href=outbox>{locale.text("announcements-outbox")}</a></p> }.into_any()
        }
    }
}

fn address(locale: Tongue, page: &Message, id: i64, part: &str) -> String {
    urls::staff_event(locale.language, page.heading.id, &format!("announcements/{id}/{part}"))
}

fn button(
    locale: Tongue,
    page: &Message,
    id: i64,
    (part, label, class): (&str, &str, &'static str),
) -> impl IntoView + use<> {
    view! {
        <form method="post" action=address(locale, page, id, part)>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <p class="actions"><button class=class>{locale.text(label)}</button></p>
        </form>
    }
}

fn trial(locale: Tongue, page: &Message, id: i64) -> impl IntoView + use<> {
    let languages: Vec<Choice> =
        page.choices.languages.iter().map(|(language, name)| (language.to_string(), name.clone())).collect();
    let language = Field::new(
        "trial_language",
        locale.text("announcements-trial_language"),
        locale.language.to_string(),
    );
    view! {
        <h2>{locale.text("announcements-trial")}</h2>
        <p>{locale.text("announcements-trial_help")}</p>
        <form method="post" action=address(locale, page, id, "trial") class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="press" value=page.press.clone()/>
            {select(locale, &language, &locale.text("mail_texts-choose"), &languages, &page.errors)}
            <p class="actions"><button class="quiet">{locale.text("announcements-try")}</button></p>
        </form>
    }
}

fn sending(locale: Tongue, page: &Message, id: i64) -> impl IntoView + use<> {
    let ask = |name: &str, kind| {
        Field::new(name, locale.code("announcements_field", name), page.typed.get(name)).kind(kind)
    };
    let day = ask("day", "date").hint(locale.text("announcements-later_help"));
    let time =
        ask("time", "time").hint(locale.with("announcements-zone", &[("zone", page.zone.as_str().into())]));
    view! {
        <h2>{locale.text("announcements-sending")}</h2>
        <form method="post" action=address(locale, page, id, "sending") class="plain-labels">
            <input type="hidden" name="_token" value=page.token.clone()/>
            <div class="columns">
                {field(locale, &day, &page.errors)}
                {field(locale, &time, &page.errors)}
            </div>
            <p class="actions"><button>{locale.text("announcements-send")}</button></p>
        </form>
    }
}
