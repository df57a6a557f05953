//! Several boxes to tick, as one group with a legend.

use leptos::prelude::*;

use super::field::Errors;

/// One box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// What is sent if it is ticked.
    pub value: String,
    /// Its label.
    pub label: String,
    /// Whether it is ticked.
    pub checked: bool,
    /// Language of the label, where it is not the page's.
    pub lang: Option<domain::language::Language>,
}

/// A group of boxes that are sent under one name.
pub fn checks(name: &str, legend: String, boxes: &[Check], errors: &Errors) -> impl IntoView + use<> {
    let error = errors.of(name).map(str::to_owned);
    let error_id = format!("{name}-error");
    let described = error.as_ref().map(|_| error_id.clone());
    let class = if error.is_some() { "field wrong" } else { "field" };
    let boxes = boxes.iter().map(|one| check(name, one)).collect_view();
    view! {
        <fieldset id=name.to_owned() class=class aria-describedby=described tabindex="-1">
            <legend>{legend}</legend>
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
            <div class="checks">{boxes}</div>
        </fieldset>
    }
}

/// One box with its label.
#[must_use]
pub fn check(name: &str, one: &Check) -> impl IntoView + use<> {
    let lang = one.lang.map(|language| language.to_string());
    let dir = one.lang.map(|language| language.direction().code());
    view! {
        <label class="choice">
            <input type="checkbox" name=name.to_owned() value=one.value.clone() checked=one.checked/>
            <span lang=lang dir=dir>{one.label.clone()}</span>
        </label>
    }
}
