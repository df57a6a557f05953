//! Questions that concern only some are shown to them alone, at once, by the rule that also decides on the
//! server. Without script all are shown, each with a sentence that says whom it concerns.

use domain::{
    forms::{Definition, is_shown},
    typed::Typed,
};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::Element;

/// Wraps an element that stands in the form and says in attributes what decides: `data-rules` is the text of
/// [`Definition::rules`], `data-known` what was answered elsewhere, a line a field: its name, a tab, its text.
/// A question that can be hidden is an element of the form with `data-question`, the question's id.
#[island]
pub fn Conditions(
    /// The element.
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(asked) = root.get().and_then(|root| Asked::around(&root)) {
            asked.wake();
        }
    });
    view! { <div hidden node_ref=root>{children()}</div> }
}

/// A form whose questions depend on each other.
struct Asked {
    form: Element,
    rules: Definition,
    known: Typed,
}

impl Asked {
    fn around(root: &Element) -> Option<Self> {
        let told = root.query_selector("[data-rules]").ok()??;
        let known = told.get_attribute("data-known").unwrap_or_default();
        let known = known.lines().filter_map(|line| line.split_once('\t'));
        Some(Self {
            form: root.closest("form").ok()??,
            rules: Definition::of_rules(&told.get_attribute("data-rules")?),
            known: Typed(known.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()),
        })
    }

    /// Shows what is to be shown now, and again whenever something is typed or chosen.
    fn wake(self) {
        let form = self.form.clone();
        self.show();
        let listener = Closure::<dyn FnMut()>::new(move || self.show());
        for event in ["input", "change"] {
            let _ = form.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        }
        // It listens as long as the page is there.
        listener.forget();
    }

    fn show(&self) {
        let given = self.given();
        for element in all(&self.form, "[data-question]") {
            let question = element.get_attribute("data-question").unwrap_or_default();
            let asked = self.rules.question(&question).is_none_or(|one| is_shown(&self.rules, one, &given));
            let _ = element.toggle_attribute_with_force("hidden", !asked);
        }
    }

    /// What stands in the form, and what is known beside.
    fn given(&self) -> Typed {
        let mut given = Typed(self.known.0.clone());
        for field in all(&self.form, "[name]") {
            given.0.extend(answer(&field));
        }
        given
    }
}

/// A field of the form with its text, as it would be sent; a file that came already counts as one.
fn answer(field: &Element) -> Option<(String, String)> {
    let name = field.get_attribute("name")?;
    let property = |name: &str| js_sys::Reflect::get(field, &JsValue::from_str(name)).unwrap_or_default();
    let is_box = matches!(property("type").as_string().as_deref(), Some("checkbox" | "radio"));
    if is_box && !property("checked").is_truthy() {
        return None;
    }
    if field.has_attribute("data-received") {
        return Some((name, "yes".to_owned()));
    }
    Some((name, property("value").as_string()?))
}

fn all(form: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = form.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
