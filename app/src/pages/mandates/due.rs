//! Reports that are due in the next twelve months, and the days of governing meetings.

use domain::typed::Typed;
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// What is due.
#[derive(Debug, Clone, Default)]
pub struct DueList {
    /// Reports with a meeting, the earliest first.
    pub rows: Vec<Row>,
    /// Reports to meetings that have opened, none of which was handed in; the latest first.
    pub missed: Vec<Row>,
    /// Reports whose text names no meeting.
    pub open: Vec<Row>,
    /// The form for days of a meeting, if the reader may enter them.
    pub form: Option<MeetingForm>,
    /// Whether days of the meeting are on record that the officer did not see.
    pub overtaken: bool,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// One report.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Id of the paragraph that demands it.
    pub paragraph: String,
    /// The report, named.
    pub report: String,
    /// The meeting.
    pub meeting: String,
    /// Its id, if the reader may enter its days.
    pub dated: Option<String>,
    /// When it opens, in words.
    pub opening: String,
    /// When the document is due, in words; may be empty.
    pub deadline: String,
    /// Where that comes from, in words; may be empty.
    pub source: String,
    /// Whether the deadline has passed.
    pub late: bool,
    /// What it covers, in words; may be empty.
    pub period: String,
    /// Who answers for it; empty for nobody.
    pub owner: String,
    /// The draft that was built, if one was.
    pub draft: Option<i64>,
    /// Where the reader may begin one, if none was.
    pub begin: Option<String>,
}

/// The form for days of a meeting.
#[derive(Debug, Clone, Default)]
pub struct MeetingForm {
    /// The fields as typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// Meetings that can be chosen.
    pub meetings: Vec<Choice>,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn due(locale: Tongue, model: &DueList) -> Page<impl IntoView + use<>> {
    let title = locale.text("mandates-due_title");
    let errors = model.form.as_ref().map(|form| error_summary(locale, &form.errors));
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/mandates")>{locale.text("mandates-title")}</a></p>
        {errors}
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        {model.overtaken.then(|| notice("warning", locale.text("mandates-meeting_overtaken")))}
        <p>{locale.text("mandates-due_help")}</p>
        <p class="count" role="status">
            {locale.with("mandates-due_found", &[("count", count(model.rows.len() as u64))])}
        </p>
        {(!model.rows.is_empty()).then(|| table(locale, &model.rows))}
        {(!model.missed.is_empty()).then(|| view! {
            <h2>{locale.text("mandates-missed")}</h2>
            <p>{locale.text("mandates-missed_help")}</p>
            {table(locale, &model.missed)}
        })}
        {(!model.open.is_empty()).then(|| view! {
            <h2>{locale.text("mandates-undated")}</h2>
            <p>{locale.text("mandates-undated_help")}</p>
            {table(locale, &model.open)}
        })}
        {model.form.as_ref().map(|form| meeting(locale, form))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// A table of reports that are due.
pub(super) fn table(locale: Tongue, rows: &[Row]) -> impl IntoView + use<> {
    let labels = ["report", "meeting", "opening", "deadline", "period", "owner", "draft"]
        .map(|column| locale.code("mandates_due_column", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let rows = rows.iter().map(|one| row(locale, one, &labels)).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(locale: Tongue, one: &Row, labels: &[String; 7]) -> impl IntoView + use<> {
    let cell = |at: usize, text: &str| {
        let label = (!text.is_empty()).then(|| labels[at].clone());
        view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
    };
    let late = one.late.then(|| view! { " " <span class="badge">{locale.text("mandates-late")}</span> });
    let label = (!one.deadline.is_empty()).then(|| labels[3].clone());
    let source =
        (!one.source.is_empty()).then(|| view! { <br/><span class="soft">{one.source.clone()}</span> });
    let owner = if one.owner.is_empty() { locale.text("mandates-nobody") } else { one.owner.clone() };
    let open = one.draft.map(|id| (urls::staff_report(locale.language, id, ""), "mandates-draft_open"));
    let draft = open.or_else(|| one.begin.clone().map(|href| (href, "mandates-draft_begin")));
    let has_draft = draft.is_some();
    let draft = draft.map(|(href, text)| view! { <a href=href>{locale.text(text)}</a> });
    let name = one.meeting.clone();
    let meeting = match &one.dated {
        Some(id) => {
            let page = urls::staff(locale.language, "/mandates/due");
            let href = format!("{page}?meeting={}#meeting", urls::in_query(id));
            let label = locale.with("mandates-meeting_change", &[("meeting", name.as_str().into())]);
            view! { <a href=href aria-label=label><bdi>{name}</bdi></a> }.into_any()
        }
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                {one.report.clone()} <br/>
                <a href=urls::staff_paragraph(locale.language, &one.paragraph)><bdi>{one.paragraph.clone()}</bdi></a>
            </th>
            <td data-label=(!one.meeting.is_empty()).then(|| labels[1].clone())>{meeting}</td>
            {cell(2, &one.opening)}
            <td data-label=label>{one.deadline.clone()}{late}{source}</td>
            {cell(4, &one.period)}
            {cell(5, &owner)}
            <td data-label=has_draft.then(|| labels[6].clone())>{draft}</td>
        </tr>
    }
}

fn meeting(locale: Tongue, form: &MeetingForm) -> impl IntoView + use<> {
    let MeetingForm { typed, errors, meetings, token } = form;
    let asked = |name: &str| {
        let hint = locale.code("mandates_meeting_hint", name);
        Field::new(name, locale.code("mandates_meeting", name), typed.get(name)).hint(hint)
    };
    let choose = locale.text("mandates-choose");
    view! {
        <h2>{locale.text("mandates-meeting_title")}</h2>
        <p>{locale.text("mandates-meeting_help")}</p>
        <form method="post" action=urls::staff(locale.language, "/mandates/meetings") class="plain-labels">
            <input type="hidden" name="_token" value=token.clone()/>
            <input type="hidden" name="seen" value=typed.get("seen").to_owned()/>
            <div class="columns">
                {select(locale, &asked("meeting").required(), &choose, meetings, errors)}
                {field(locale, &asked("opens"), errors)}
                {field(locale, &asked("closes"), errors)}
                {field(locale, &asked("documents_due"), errors)}
                {field(locale, &asked("source").required(), errors)}
            </div>
            <p class="actions"><button>{locale.text("mandates-save")}</button></p>
        </form>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<DueList> {
    let dated = Row {
        paragraph: "R197-APT-2022/SG/4".into(),
        report: locale.code("report", "council-197"),
        meeting: "Council <2027>".into(),
        dated: Some("C27".into()),
        opening: "15 June 2027".into(),
        deadline: "16 May 2027".into(),
        source: locale.code("deadline_source", "council_rule"),
        late: true,
        period: locale.with("mandates-period", &[("from", "1 May 2026".into()), ("to", "2 May 2027".into())]),
        owner: "report.officer.of.the.regional.office-for-africa@example.org".into(),
        draft: Some(3),
        begin: None,
    };
    let open = Row {
        paragraph: "R85-KIGALI-2022/BDT+TSB+BR/1".into(),
        report: locale.code("report", "needs"),
        ..Row::default()
    };
    let mut form = MeetingForm {
        meetings: vec![("C27".into(), "Council 2027".into())],
        token: "token".into(),
        ..MeetingForm::default()
    };
    let blank = DueList { open: vec![open], form: Some(form.clone()), ..DueList::default() };
    form.errors.add("opens", locale.text("mandates-error_day"));
    vec![
        blank,
        DueList {
            rows: vec![dated.clone()],
            missed: vec![Row { dated: None, draft: None, begin: Some("/en/staff/reports".into()), ..dated }],
            form: Some(form),
            overtaken: true,
            done: Some(locale.text("mandates-saved")),
            ..DueList::default()
        },
        DueList::default(),
    ]
}
