//! One paragraph: what it asks, the report that it demands, its records, and those that may answer it.

use leptos::prelude::*;

use super::due;
use crate::{
    components::{Choice, Errors, Field, Passage, error_summary, notice, select},
    document::Page,
    i18n::Tongue,
    urls,
};

mod records;

pub use records::{Record, Suggestion};

/// The paragraph.
#[derive(Debug, Clone, Default)]
pub struct Paragraph {
    /// Its id.
    pub id: String,
    /// The instrument, named.
    pub instrument: String,
    /// Whom it addresses.
    pub organ: String,
    /// What it asks, with its language where that is not the page's.
    pub asks: Passage,
    /// Code of its status.
    pub status: String,
    /// Kinds of records that answer it, in words.
    pub kinds: String,
    /// Its themes, in words; may be empty.
    pub themes: String,
    /// Its number in the revision that the text builds on; may be empty.
    pub in_base: String,
    /// The paragraphs of the revision before that it continues.
    pub continues: Vec<String>,
    /// What the next revision made of it; none if nothing replaced its revision.
    pub became: Option<Vec<String>>,
    /// How the mapping was found; may be empty.
    pub basis: String,
    /// The report that it demands, if it does.
    pub report: Option<Demanded>,
    /// Records that answer it.
    pub records: Vec<Record>,
    /// How many of them count; the others are announced, or have no date.
    pub counted: u64,
    /// Records that may, and how many there are in all.
    pub suggestions: (Vec<Suggestion>, u64),
    /// Whether the reader may decide about links.
    pub may_link: bool,
    /// What was typed of a record to be linked.
    pub typed_record: String,
    /// The share that was typed with it.
    pub typed_share: String,
    /// What is wrong.
    pub errors: Errors,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
    /// Token of the forms.
    pub token: String,
}

/// The report that a paragraph demands.
#[derive(Debug, Clone, Default)]
pub struct Demanded {
    /// How often, in words.
    pub frequency: String,
    /// To whom, in words.
    pub to: String,
    /// When it is due in the next twelve months.
    pub due: Vec<due::Row>,
    /// Number of the owner's account; empty for nobody.
    pub owner: String,
    /// Name of the owner; empty for nobody.
    pub owner_name: String,
    /// Accounts that can be chosen, if the reader may choose.
    pub accounts: Option<Vec<Choice>>,
}

/// The page.
pub fn paragraph(locale: Tongue, model: &Paragraph) -> Page<impl IntoView + use<>> {
    let title = model.id.clone();
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/mandates")>{locale.text("mandates-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1><bdi>{title.clone()}</bdi></h1>
        {model.done.clone().map(|done| notice("done", done))}
        <p><strong>{model.organ.clone()}</strong> " " <span lang=model.asks.lang() dir=model.asks.dir()>{model.asks.text.clone()}</span></p>
        {facts(locale, model)}
        {revisions(locale, model)}
        {model.report.as_ref().map(|report| demanded(locale, model, report))}
        {records::answering(locale, model)}
        {records::suggested(locale, model)}
        {model.may_link.then(|| records::another(locale, model))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn facts(locale: Tongue, model: &Paragraph) -> impl IntoView + use<> {
    let fact = |id: &str, text: String| {
        (!text.is_empty()).then(|| view! { <dt>{locale.text(id)}</dt><dd>{text}</dd> })
    };
    view! {
        <dl class="facts">
            {fact("mandates-instrument", model.instrument.clone())}
            {fact("mandates-status", locale.code("mandate_status", &model.status))}
            {fact("mandates-kinds", model.kinds.clone())}
            {fact("mandates-themes", model.themes.clone())}
            {fact("mandates-in_base", model.in_base.clone())}
        </dl>
    }
}

fn links(locale: Tongue, ids: &[String]) -> impl IntoView + use<> {
    let item = |id: &String| {
        view! { <li><a href=urls::staff_paragraph(locale.language, id)><bdi>{id.clone()}</bdi></a></li> }
    };
    view! { <ul>{ids.iter().map(item).collect_view()}</ul> }
}

fn revisions(locale: Tongue, model: &Paragraph) -> Option<impl IntoView + use<>> {
    let continues = (!model.continues.is_empty()).then(|| {
        view! { <p>{locale.text("mandates-continues")}</p> {links(locale, &model.continues)} }
    });
    let became = model.became.as_ref().map(|ids| {
        let said = if ids.is_empty() { "mandates-dropped" } else { "mandates-became" };
        view! { <p>{locale.text(said)}</p> {(!ids.is_empty()).then(|| links(locale, ids))} }
    });
    let basis = (!model.basis.is_empty()).then(|| {
        view! { <p class="soft">{locale.text("mandates-basis")} " " {model.basis.clone()}</p> }
    });
    (continues.is_some() || became.is_some())
        .then(|| view! { <h2>{locale.text("mandates-revisions")}</h2> {continues} {became} {basis} })
}

fn demanded(locale: Tongue, model: &Paragraph, report: &Demanded) -> impl IntoView + use<> {
    let values = [("to", report.to.as_str().into()), ("frequency", report.frequency.as_str().into())];
    let owner = Field::new("owner", locale.text("mandates-owner"), report.owner.clone())
        .hint(locale.text("mandates-owner_help"));
    let nobody = locale.text("mandates-nobody");
    let form = report.accounts.as_ref().map(|accounts| {
        view! {
            <form method="post" action=urls::staff(locale.language, "/mandates/paragraph/owner") class="plain-labels">
                <input type="hidden" name="_token" value=model.token.clone()/>
                <input type="hidden" name="id" value=model.id.clone()/>
                {select(locale, &owner, &nobody, accounts, &model.errors)}
                <p class="actions"><button>{locale.text("mandates-save")}</button></p>
            </form>
        }
    });
    let name = if report.owner_name.is_empty() { nobody.clone() } else { report.owner_name.clone() };
    let shown = report.accounts.is_none().then(|| {
        view! { <p>{locale.text("mandates-owner")} ": " <bdi>{name}</bdi></p> }
    });
    view! {
        <h2>{locale.text("mandates-report")}</h2>
        <p>{locale.with("mandates-demands", &values)}</p>
        {(!report.due.is_empty()).then(|| due::table(locale, &report.due))}
        {form}
        {shown}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Paragraph> {
    let bare = Paragraph {
        id: "R98-RCC-2024/TSB+BDT+BR/6".into(),
        instrument: locale.code("instrument", "R98-RCC-2024"),
        organ: locale.code("organ", "TSB+BDT+BR"),
        asks: Passage { text: "Report to the next <WTSA>.".into(), language: None },
        status: "none".into(),
        kinds: locale.code("record_kind", "report"),
        token: "token".into(),
        ..Paragraph::default()
    };
    let mut full = Paragraph {
        status: "done".into(),
        in_base: "5".into(),
        continues: vec!["R98-CITEL-2022/TSB+BDT+BR/3".into()],
        became: Some(Vec::new()),
        basis: "compared".into(),
        report: Some(Demanded {
            frequency: locale.code("frequency", "annual"),
            to: locale.code("addressee", "ITU Council"),
            accounts: Some(vec![(
                "7".into(),
                "report.officer.of.the.regional.office-for-africa@example.org".into(),
            )]),
            owner: "7".into(),
            ..Demanded::default()
        }),
        records: records::samples(),
        counted: 2,
        suggestions: (records::suggestions(locale), 31),
        may_link: true,
        done: Some(locale.text("mandates-saved")),
        ..bare.clone()
    };
    full.errors.add("record", locale.text("mandates-error_record"));
    vec![bare, full]
}
