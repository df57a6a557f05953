//! What somebody typed into a form that was not taken, since the session had ended or the form had lain open
//! too long: to be looked at, and sent again.

use leptos::prelude::*;

use crate::{
    components::notice,
    document::Page,
    i18n::{Tongue, isolated},
};

/// A form that was not taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptForm {
    /// Where it goes.
    pub action: String,
    /// Its fields.
    pub fields: Vec<(String, String)>,
    /// Names of the files that came with it, which are not kept.
    pub files: Vec<String>,
    /// As what it is kept; empty where it is not.
    pub kept: String,
    /// The form's token.
    pub token: String,
}

/// The page.
pub fn kept_form(locale: Tongue, form: &KeptForm) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-kept");
    let hidden = |(name, text): &(String, String)| {
        view! { <input type="hidden" name=name.clone() value=text.clone()/> }
    };
    // What no person typed says nothing to one.
    let typed = form.fields.iter().filter(|(name, text)| !text.trim().is_empty() && name != "seen");
    let typed = typed
        .map(|(name, text)| {
            view! {
                <dt dir="ltr"><code>{name.clone()}</code></dt>
                <dd class="prose" dir="auto">{text.clone()}</dd>
            }
        })
        .collect_view();
    let names: Vec<String> = form.files.iter().map(|name| isolated(name)).collect();
    let files = locale.formats.list(names.iter().map(String::as_str));
    let kept = (!form.kept.is_empty())
        .then(|| view! { <input type="hidden" name="_kept" value=form.kept.clone()/> });
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{locale.text("accounts-kept-help")}</p>
        {(!names.is_empty()).then(|| {
            notice("warning", locale.with("accounts-kept-files", &[("files", files.into())]))
        })}
        <form method="post" action=form.action.clone()>
            <input type="hidden" name="_token" value=form.token.clone()/>
            {kept}
            {form.fields.iter().map(hidden).collect_view()}
            <dl>{typed}</dl>
            <p class="actions"><button>{locale.text("accounts-kept-send")}</button></p>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Forms that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<KeptForm> {
    let fields = [
        ("title_en", "A forum on <smart> cities"),
        ("title_ar", "منتدى"),
        ("summary_en", "Two days.\n\"Quoted\" </textarea><script>"),
        ("city", ""),
        ("seen", "0123456789ab"),
    ];
    let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let form = KeptForm {
        action: "/en/staff/events/1/details".into(),
        fields: fields.into(),
        token: "1.x".into(),
        ..KeptForm::default()
    };
    vec![
        KeptForm {
            files: vec!["list <1>.csv".into(), "قائمة.csv".into()],
            kept: "secret".into(),
            ..form.clone()
        },
        form,
    ]
}
