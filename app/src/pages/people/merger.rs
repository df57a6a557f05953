//! Two people side by side: what would become of each value, what would move, and the button that merges.

use domain::{language::Language, person_merge::Whose};
use leptos::prelude::*;

use super::face::{self, Face};
use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The two people.
#[derive(Debug, Clone, Default)]
pub struct Merger {
    /// Who stays.
    pub kept: Face,
    /// Who is merged into the one who stays.
    pub other: Face,
    /// The values that differ, each to be chosen.
    pub fields: Vec<Differing>,
    /// Registrations that become those of the one who stays.
    pub moves: Vec<Move>,
    /// Events for which both are registered.
    pub same: Vec<Same>,
    /// Who said when that these are two people, in a sentence; empty if nobody did.
    pub told_apart: String,
    /// Sources that have a reference for each, in words; empty if there are none.
    pub told_apart_by: String,
    /// What is wrong with what was chosen.
    pub errors: Errors,
    /// Why they cannot be merged by the reader, in a sentence.
    pub blocked: Option<String>,
    /// Whether something changed since the form was given out.
    pub overtaken: bool,
    /// What the form was made of.
    pub mark: String,
    /// Token of the form.
    pub token: String,
}

/// A value that differs.
#[derive(Debug, Clone)]
pub struct Differing {
    /// Name of the field.
    pub name: &'static str,
    /// Value of the one who stays.
    pub kept: String,
    /// Value of the other.
    pub other: String,
    /// Whose is chosen.
    pub chosen: Whose,
}

/// A registration that moves.
#[derive(Debug, Clone, Default)]
pub struct Move {
    /// Title of the event.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_language: Option<Language>,
    /// Dates in words.
    pub dates: String,
    /// Role and state, named.
    pub what: String,
}

/// Two registrations for one event.
#[derive(Debug, Clone, Default)]
pub struct Same {
    /// Row number of the event.
    pub event: i64,
    /// Title of the event.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_language: Option<Language>,
    /// Number and words of the registration of the one who stays.
    pub kept: (i64, String),
    /// The same of the other.
    pub other: (i64, String),
    /// Whether one of them has to be withdrawn.
    pub one_must_go: bool,
    /// Number of the one that stays, if it was chosen.
    pub stays: Option<i64>,
}

/// The page.
pub fn merger(locale: Tongue, model: &Merger) -> Page<impl IntoView + use<>> {
    let title = locale.text("people-merge_title");
    let values = [("one", model.kept.name.clone().into()), ("other", model.other.name.clone().into())];
    let swapped = urls::staff_merger(locale.language, model.other.id, model.kept.id);
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/people/duplicates")>{locale.text("people-pairs")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.overtaken.then(|| notice("warning", locale.text("people-overtaken")))}
        {model.blocked.clone().map(|blocked| notice("warning", blocked))}
        {(!model.told_apart.is_empty()).then(|| notice("warning", model.told_apart.clone()))}
        {(!model.told_apart_by.is_empty()).then(|| {
            let sources = [("sources", model.told_apart_by.clone().into())];
            notice("warning", locale.with("people-told_apart_by", &sources))
        })}
        <p>{locale.with("people-merge_help", &values)}</p>
        {sides(locale, model)}
        <p><a href=swapped>{locale.text("people-swap")}</a></p>
        {model.blocked.is_none().then(|| form(locale, model))}
        {distinction(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn sides(locale: Tongue, model: &Merger) -> impl IntoView + use<> {
    let side = |label: &'static str, face: &Face| {
        view! {
            <div>
                <h2>{locale.text(label)}</h2>
                {face::link(locale, face)} {face::lines(locale, face)}
            </div>
        }
    };
    view! {
        <div class="columns">
            {side("people-kept", &model.kept)}
            {side("people-merged", &model.other)}
        </div>
    }
}

fn form(locale: Tongue, model: &Merger) -> impl IntoView + use<> {
    let fields = model.fields.iter().map(|field| differing(locale, field)).collect_view();
    let moves = model.moves.iter().map(moving).collect_view();
    let same = model.same.iter().map(|same| self::same(locale, same, &model.errors)).collect_view();
    view! {
        <form method="post" action=urls::staff_merger(locale.language, model.kept.id, model.other.id)>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="mark" value=model.mark.clone()/>
            {(!model.fields.is_empty()).then(|| view! { <h2>{locale.text("people-choose_values")}</h2> {fields} })}
            <h2>{locale.text("people-moves")}</h2>
            {model.moves.is_empty().then(|| view! { <p>{locale.text("people-moves_nothing")}</p> })}
            {(!model.moves.is_empty()).then(|| view! { <ul>{moves}</ul> })}
            <p class="hint">{locale.text("people-moves_help")}</p>
            {(!model.same.is_empty()).then(|| view! { <h2>{locale.text("people-same_event")}</h2> {same} })}
            <p class="hint">{locale.text("people-undo_help")}</p>
            <p class="actions"><button>{locale.text("people-merge")}</button></p>
        </form>
    }
}

fn differing(locale: Tongue, field: &Differing) -> impl IntoView + use<> {
    let choice = |whose: Whose, text: &str| {
        let shown = if text.is_empty() { locale.text("people-nothing") } else { text.to_owned() };
        radio(field.name.to_owned(), whose.to_string(), field.chosen == whose, shown)
    };
    let legend = if field.name == "name" { "people-name" } else { "people-email" };
    view! {
        <fieldset>
            <legend>{locale.text(legend)}</legend>
            {choice(Whose::Kept, &field.kept)}
            {choice(Whose::Other, &field.other)}
        </fieldset>
    }
}

fn radio(name: String, value: String, checked: bool, label: String) -> impl IntoView + use<> {
    view! {
        <label class="choice">
            <input type="radio" name=name value=value checked=checked/>
            <bdi>{label}</bdi>
        </label>
    }
}

fn moving(row: &Move) -> impl IntoView + use<> {
    let lang = row.title_language.map(|language| language.to_string());
    let dir = row.title_language.map(|language| language.direction().code());
    view! {
        <li>
            <span lang=lang dir=dir>{row.title.clone()}</span>
            " " <span class="soft">{row.dates.clone()}</span> " " {row.what.clone()}
        </li>
    }
}

fn same(locale: Tongue, same: &Same, errors: &Errors) -> impl IntoView + use<> {
    let lang = same.title_language.map(|language| language.to_string());
    let dir = same.title_language.map(|language| language.direction().code());
    let name = format!("stays_{}", same.event);
    let error = errors.of(&name).map(str::to_owned);
    let error_id = format!("{name}-error");
    let described = error.as_ref().map(|_| error_id.clone());
    let class = if error.is_some() { "field wrong" } else { "field" };
    let choices = [&same.kept, &same.other]
        .map(|(id, what)| {
            let chosen = same.stays == Some(*id);
            if same.one_must_go {
                radio(name.clone(), id.to_string(), chosen, what.clone()).into_any()
            } else {
                view! { <p><bdi>{what.clone()}</bdi></p> }.into_any()
            }
        })
        .collect_view();
    let help = if same.one_must_go { "people-one_must_go" } else { "people-both_stay" };
    view! {
        <fieldset id=name class=class aria-describedby=described tabindex="-1">
            <legend lang=lang dir=dir>{same.title.clone()}</legend>
            <p class="hint">{locale.text(help)}</p>
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
            {choices}
        </fieldset>
    }
}

fn distinction(locale: Tongue, model: &Merger) -> impl IntoView + use<> {
    let action =
        urls::staff_person(locale.language, model.kept.id, &format!("distinction/{}", model.other.id));
    view! {
        <form method="post" action=action>
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="back" value="duplicates"/>
            <p class="hint">{locale.text("people-not_the_same_help")}</p>
            <p class="actions"><button class="quiet">{locale.text("people-not_the_same")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Merger> {
    let [kept, other] = face::samples();
    let name =
        Differing { name: "name", kept: kept.name.clone(), other: other.name.clone(), chosen: Whose::Kept };
    let email =
        Differing { name: "email", kept: kept.email.clone(), other: String::new(), chosen: Whose::Kept };
    let forum = Move {
        title: "Forum on <smart> cities".into(),
        dates: "4 May 2027".into(),
        what: "Speaker, attended".into(),
        ..Move::default()
    };
    let same = Same {
        event: 3,
        title: "Workshop".into(),
        kept: (1, "Participant, confirmed".into()),
        other: (2, "Speaker, waiting".into()),
        one_must_go: true,
        ..Same::default()
    };
    let counted = Same { event: 4, title: "Seminar".into(), one_must_go: false, ..same.clone() };
    let plain = Merger {
        kept,
        other,
        fields: vec![name, email],
        moves: vec![forum],
        same: vec![same, counted],
        token: "token".into(),
        mark: "mark".into(),
        ..Merger::default()
    };
    let mut wrong = Merger { overtaken: true, told_apart_by: "bdt".into(), ..plain.clone() };
    wrong.errors.add("stays_3", locale.text("people-choose_stays"));
    let blocked = Merger {
        blocked: Some(locale.text("people-not_covered")),
        fields: Vec::new(),
        moves: Vec::new(),
        same: Vec::new(),
        ..plain.clone()
    };
    vec![plain, wrong, blocked]
}
