//! What the records of a period lack, each with the way to mend it, or declared unavailable.

use leptos::prelude::*;

use crate::{
    components::{Check, Errors, Field, Pages, check, error_summary, field, notice, pagination, textarea},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// What the records of a period lack.
#[derive(Debug, Clone, Default)]
pub struct Quality {
    /// First day, as typed.
    pub from: String,
    /// First day after, as typed.
    pub to: String,
    /// How many events lack what: name and number; none where the days were not understood, so that nothing can be
    /// said of them.
    pub counts: Option<Vec<(String, String)>>,
    /// The events.
    pub events: Vec<Lacking>,
    /// Events with attendance recorded in part.
    pub partly: Vec<Partly>,
    /// How many more there are.
    pub partly_more: usize,
    /// Where in the list of events.
    pub pages: Pages,
    /// How many pairs of people may be the same, and whether there are more than that.
    pub pairs: (u64, bool),
    /// Whether the reader may look at them; others read the number alone.
    pub may_see_people: bool,
    /// Graduations whose day came and that nobody confirmed: country and class, code of both.
    pub graduations: Vec<(String, String, String)>,
    /// Whether the reader decides on the lists.
    pub may_confirm: bool,
    /// A reason, as typed.
    pub reason: String,
    /// Whether the reader declares.
    pub may_write: bool,
    /// What is wrong.
    pub errors: Errors,
    /// What was just done, in a sentence.
    pub done: Option<String>,
    /// Token of the form.
    pub token: String,
}

/// An event that lacks something.
#[derive(Debug, Clone, Default)]
pub struct Lacking {
    /// Event id.
    pub event_id: i64,
    /// Its title.
    pub title: String,
    /// Its dates, in words.
    pub dates: String,
    /// What it lacks.
    pub gaps: Vec<Missing>,
}

/// An event with attendance recorded in part.
#[derive(Debug, Clone, Default)]
pub struct Partly {
    /// Event id.
    pub event_id: i64,
    /// Its title.
    pub title: String,
    /// How many are confirmed there, and neither present nor absent.
    pub open: u64,
    /// Page of the event where it is mended.
    pub mend: &'static str,
}

/// Something that an event lacks.
#[derive(Debug, Clone, Default)]
pub struct Missing {
    /// Event and code, as the form sends them.
    pub value: String,
    /// Its name.
    pub name: String,
    /// Page of the event where it is mended.
    pub mend: &'static str,
    /// Why it was declared unavailable, and by whom.
    pub declared: Option<(String, String)>,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// The page.
pub fn quality(locale: Tongue, model: &Quality) -> Page<impl IntoView + use<>> {
    let title = locale.text("quality-title");
    let heading = title.clone();
    let day = |name: &str, value: &str| {
        let ask = Field::new(name, locale.text(&format!("new-report-{name}")), value).kind("date").depends();
        field(locale, &ask, &model.errors)
    };
    let of_period = model.counts.is_some();
    let counts = model
        .counts
        .iter()
        .flatten()
        .map(|(name, number)| view! { <dt>{name.clone()}</dt> <dd>{number.clone()}</dd> })
        .collect_view();
    let body = view! {
        <p><a href=urls::staff(locale.language, "/reports/documents")>{locale.text("documents-title")}</a></p>
        <h1>{heading}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        {error_summary(locale, &model.errors)}
        <p>{locale.text("quality-help")}</p>
        <div class="filters">
            <form method="get" action=urls::staff(locale.language, "/reports/quality")>
                {day("from", &model.from)}
                {day("to", &model.to)}
                <button>{locale.text("mails-show")}</button>
            </form>
        </div>
        {of_period.then(|| view! {
            <dl class="facts">{counts}</dl>
            {beside(locale, model)}
            <h2>{locale.text("quality-events")}</h2>
            {if model.events.is_empty() {
                view! { <p>{locale.text("quality-none")}</p> }.into_any()
            } else {
                events(locale, model).into_any()
            }}
            {pagination(locale, &model.pages)}
        })}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// People who may be one, and graduations that wait.
fn beside(locale: Tongue, model: &Quality) -> impl IntoView + use<> {
    let (pairs, more) = model.pairs;
    let told = if more { "quality-pairs-more" } else { "quality-pairs" };
    let told = locale.with(told, &[("count", count(pairs))]);
    let pairs = if model.may_see_people {
        let href = urls::staff(locale.language, "/people/duplicates");
        view! { <p><a href=href>{told}</a></p> }.into_any()
    } else {
        view! { <p>{told}</p> }.into_any()
    };
    let graduation = |(name, iso3, class): &(String, String, String)| {
        let name = name.clone();
        if model.may_confirm {
            let href = urls::graduation(locale.language, iso3, class, "");
            view! { <li><a href=href>{name}</a></li> }.into_any()
        } else {
            view! { <li>{name}</li> }.into_any()
        }
    };
    let graduations = model.graduations.iter().map(graduation).collect_view();
    let partly = model.partly.iter().map(|one| recorded_in_part(locale, one)).collect_view();
    let more = (model.partly_more > 0).then(|| {
        view! { <li>{locale.with("report-records-more", &[("count", count(model.partly_more as u64))])}</li> }
    });
    view! {
        {pairs}
        {(!model.partly.is_empty()).then(|| view! {
            <h2>{locale.text("quality-partly")}</h2>
            <p>{locale.text("quality-partly-help")}</p>
            <ul>{partly} {more}</ul>
        })}
        {(!model.graduations.is_empty()).then(|| view! {
            <h2>{locale.text("quality-graduations")}</h2>
            <ul>{graduations}</ul>
        })}
    }
}

fn recorded_in_part(locale: Tongue, one: &Partly) -> impl IntoView + use<> {
    let href = urls::staff_event(locale.language, one.event_id, one.mend);
    let told = locale.with("quality-partly-open", &[("count", count(one.open))]);
    view! { <li><a href=href>{one.title.clone()}</a> " " <span>{told}</span></li> }
}

fn events(locale: Tongue, model: &Quality) -> impl IntoView + use<> {
    let rows = model.events.iter().map(|row| event(locale, model, row)).collect_view();
    let action = urls::staff(locale.language, "/reports/quality/declarations");
    let reason = Field::new("reason", locale.text("quality-reason"), &model.reason)
        .hint(locale.text("quality-reason-hint"))
        .depends();
    let buttons = model.may_write.then(|| {
        view! {
            {textarea(locale, &reason, &model.errors)}
            <p class="actions">
                <button name="act" value="declare">{locale.text("quality-declare")}</button>
                <button name="act" value="withdraw" class="quiet">{locale.text("quality-withdraw")}</button>
            </p>
        }
    });
    view! {
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="from" value=model.from.clone()/>
            <input type="hidden" name="to" value=model.to.clone()/>
            <input type="hidden" name="page" value=model.pages.page.to_string()/>
            <ul class="events" id="gap" tabindex="-1">{rows}</ul>
            {buttons}
        </form>
    }
}

fn event(locale: Tongue, model: &Quality, row: &Lacking) -> impl IntoView + use<> {
    let gaps = row.gaps.iter().map(|gap| missing(locale, model, row, gap)).collect_view();
    view! {
        <li>
            <h3><a href=urls::staff_event(locale.language, row.event_id, "")>{row.title.clone()}</a></h3>
            <p class="facts"><span>{row.dates.clone()}</span></p>
            <ul>{gaps}</ul>
        </li>
    }
}

fn missing(locale: Tongue, model: &Quality, row: &Lacking, gap: &Missing) -> impl IntoView + use<> {
    let one =
        Check { value: gap.value.clone(), label: gap.name.clone(), checked: gap.ticked, ..Check::default() };
    let mend = urls::staff_event(locale.language, row.event_id, gap.mend);
    let label = locale.with(
        "quality-mend-about",
        &[("gap", gap.name.as_str().into()), ("event", row.title.as_str().into())],
    );
    let declared = gap.declared.clone().map(|(reason, by)| {
        let told = locale.with("quality-declared", &[("reason", reason.into()), ("by", by.into())]);
        view! { <p class="hint">{told}</p> }
    });
    let name = if model.may_write {
        check("gap", &one).into_any()
    } else {
        view! { <span>{gap.name.clone()}</span> }.into_any()
    };
    view! {
        <li>{name} " " <a href=mend aria-label=label>{locale.text("quality-mend")}</a> {declared}</li>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Quality> {
    let empty = Quality {
        from: "2026-01-01".into(),
        to: "2027-01-01".into(),
        counts: Some(Vec::new()),
        ..Quality::default()
    };
    let mut not_understood = Quality { from: "May".into(), counts: None, ..empty.clone() };
    not_understood.errors.add("from", locale.text("new-report-error-day"));
    let gap = |code: &str, declared: Option<&str>| Missing {
        value: format!("7:{code}"),
        name: locale.code("gap", code),
        mend: "attendance",
        declared: declared.map(|reason| {
            (reason.to_owned(), "awa.ndiaye.affaires-internationales-et-cooperation@itu.example".to_owned())
        }),
        ticked: false,
    };
    let event = Lacking {
        event_id: 7,
        title: "Forum on <smart> cities".into(),
        dates: "4 May 2026".into(),
        gaps: vec![gap("gender", None), gap("days", Some("The sheet was lost."))],
    };
    let mut wrong = Quality {
        counts: Some(vec![
            (locale.code("gap", "gender"), "1".into()),
            (locale.code("gap", "days"), "1".into()),
        ]),
        events: vec![event],
        partly: vec![Partly {
            event_id: 8,
            title: "Workshop on <sensors>".into(),
            open: 30,
            mend: "attendance",
        }],
        partly_more: 2,
        pairs: (2, false),
        may_see_people: true,
        graduations: vec![("Nepal".into(), "NPL".into(), "LDC".into())],
        may_confirm: true,
        may_write: true,
        ..empty.clone()
    };
    let read = Quality {
        may_write: false,
        may_confirm: false,
        may_see_people: false,
        pairs: (500, true),
        ..wrong.clone()
    };
    wrong.errors.add("reason", locale.text("quality-error-reason"));
    vec![empty, wrong, read, not_understood]
}
