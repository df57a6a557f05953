//! One labelled field with its hint and error, and the summary of errors that takes the focus.

use leptos::prelude::*;

use crate::i18n::Tongue;

/// What is wrong with a form: field name and finished sentence, in the order of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(pub Vec<(String, String)>);

impl Errors {
    /// The sentence for a field.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, sentence)| sentence.as_str())
    }

    /// Adds a sentence for a field.
    pub fn add(&mut self, name: &str, sentence: impl Into<String>) {
        self.0.push((name.to_owned(), sentence.into()));
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A field of a form.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// Its name in the form, also the base of its ids.
    pub name: String,
    /// Its label.
    pub label: String,
    /// Help below the label; may be empty.
    pub hint: String,
    /// What was typed or is stored.
    pub value: String,
    /// Whether it must be filled.
    pub required: bool,
    /// Whether other fields decide if it must be filled: it is marked neither way, and its hint says
    /// when.
    pub depends: bool,
    /// HTML's `type`; empty for text.
    pub kind: &'static str,
    /// HTML's `autocomplete`; empty for none.
    pub autocomplete: &'static str,
    /// Language of what is typed, where it is not the page's.
    pub lang: Option<domain::language::Language>,
    /// Language of the label, where it is not the page's.
    pub label_lang: Option<domain::language::Language>,
    /// Language of the help, likewise.
    pub hint_lang: Option<domain::language::Language>,
}

impl Field {
    /// A text field.
    #[must_use]
    pub fn new(name: &str, label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.to_owned(), label: label.into(), value: value.into(), ..Self::default() }
    }

    /// With help below the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// That must be filled.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// That other fields make necessary or not.
    #[must_use]
    pub const fn depends(mut self) -> Self {
        self.depends = true;
        self
    }

    /// Of another type than text.
    #[must_use]
    pub const fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// That the browser may fill.
    #[must_use]
    pub const fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// What a field with proposals tells the browser: without a token, that its own proposals would stand in the way.
    #[must_use]
    pub const fn autocomplete_or_off(&self) -> &'static str {
        if self.autocomplete.is_empty() { "off" } else { self.autocomplete }
    }

    /// Whose text is in a given language.
    #[must_use]
    pub const fn lang(mut self, language: domain::language::Language) -> Self {
        self.lang = Some(language);
        self
    }

    /// Whose label and help are in languages of their own.
    #[must_use]
    pub const fn labelled_in(
        mut self,
        label: Option<domain::language::Language>,
        hint: Option<domain::language::Language>,
    ) -> Self {
        self.label_lang = label;
        self.hint_lang = hint;
        self
    }

    /// Ids of hint and error, for `aria-describedby`.
    #[must_use]
    pub fn described_by(&self, errors: &Errors) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let error = errors.of(&self.name).map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = [error, hint].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// The field around a control: label, hint, error, control.
pub fn around(locale: Tongue, field: &Field, errors: &Errors, control: AnyView) -> impl IntoView + use<> {
    let error = errors.of(&field.name).map(str::to_owned);
    let name = field.name.clone();
    let error_id = format!("{name}-error");
    let hint_id = format!("{name}-hint");
    let class = if error.is_some() { "field wrong" } else { "field" };
    let hint = field.hint.clone();
    let [label_lang, hint_lang] =
        [field.label_lang, field.hint_lang].map(|lang| lang.map(|it| it.to_string()));
    let [label_dir, hint_dir] =
        [field.label_lang, field.hint_lang].map(|lang| lang.map(|it| it.direction().code()));
    let is_optional = !field.required && !field.depends;
    let optional =
        is_optional.then(|| view! { <span class="optional">" " {locale.text("form-optional")}</span> });
    view! {
        <div class=class>
            {match label_lang {
                None => view! { <label for=name>{field.label.clone()} {optional}</label> }.into_any(),
                Some(lang) => view! {
                    <label for=name><span lang=lang dir=label_dir>{field.label.clone()}</span> {optional}</label>
                }.into_any(),
            }}
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id lang=hint_lang dir=hint_dir>{hint}</p> })}
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
            {control}
        </div>
    }
}

/// A one-line field.
pub fn field(locale: Tongue, field: &Field, errors: &Errors) -> impl IntoView + use<> {
    let kind = if field.kind.is_empty() { "text" } else { field.kind };
    let invalid = errors.of(&field.name).map(|_| "true");
    let lang = field.lang.map(|language| language.to_string());
    let dir = field.lang.map(|language| language.direction().code()).or((kind != "text").then_some("ltr"));
    let autocomplete = (!field.autocomplete.is_empty()).then_some(field.autocomplete);
    let control = view! {
        <input id=field.name.clone() name=field.name.clone() type=kind value=field.value.clone() required=field.required
            autocomplete=autocomplete lang=lang dir=dir aria-invalid=invalid aria-describedby=field.described_by(errors)/>
    };
    around(locale, field, errors, control.into_any())
}

/// Every error with a link to its field; takes the focus when the page opens.
pub fn error_summary(locale: Tongue, errors: &Errors) -> impl IntoView + use<> {
    let items = errors
        .0
        .iter()
        .map(|(name, sentence)| view! { <li><a href=format!("#{name}")>{sentence.clone()}</a></li> })
        .collect_view();
    (!errors.is_empty()).then(|| {
        view! {
            <div class="notice error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
                <h2 id="error-summary-title">{locale.text("form-errors-title")}</h2>
                <ul>{items}</ul>
            </div>
        }
    })
}
