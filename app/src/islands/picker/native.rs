//! The native control: it holds the value that the form sends, before and after the island wakes.

use js_sys::Reflect;
use leptos::prelude::document;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlOptionElement};

use super::fold::fold;
use super::remote::labelled;
use super::search::Entry;

/// The native `<select>`, or `<input>` with proposals. Browsers have one thread, so it never leaves the one
/// it is on.
pub struct Native {
    control: SendWrapper<HtmlElement>,
}

impl Native {
    /// The control within `root`, if the page has one there.
    pub fn within(root: &Element) -> Option<Self> {
        let control: HtmlElement = root.query_selector("select, input").ok()??.dyn_into().ok()?;
        Some(Self { control: SendWrapper::new(control) })
    }

    /// Where the server searches, if what is typed is what is sent and the list only proposes.
    pub fn search(&self) -> Option<String> {
        self.attribute("data-search")
    }

    /// What can be chosen; the empty choice is made by emptying the field.
    pub fn entries(&self) -> Vec<Entry> {
        let around = self.control.parent_element();
        let Some(Ok(options)) = around.map(|around| around.query_selector_all("option")) else {
            return Vec::new();
        };
        let options = (0..options.length())
            .filter_map(|index| options.item(index)?.dyn_into::<HtmlOptionElement>().ok())
            .filter(|option| !option.value().is_empty());
        let (values, labels): (Vec<_>, Vec<_>) =
            options.map(|option| (option.value(), option.text())).unzip();
        if self.search().is_some() {
            return values.into_iter().zip(labels).map(|(value, beside)| labelled(&value, &beside)).collect();
        }
        let folded = fold(&labels.join("\n"));
        let names = folded.lines().map(|name| format!("\t{name}\t"));
        values
            .into_iter()
            .zip(labels)
            .zip(names)
            .map(|((value, label), names)| Entry { value, label, names })
            .collect()
    }

    /// An attribute of the control, for the field to carry on.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.control.get_attribute(name)
    }

    /// The address of the names in all languages, the first time.
    pub fn take_names(&mut self) -> Option<String> {
        let address = self.attribute("data-names")?;
        let _ = self.control.remove_attribute("data-names");
        Some(address)
    }

    /// Hides the control from everybody and leaves its id and its duties to the field. A required
    /// control that cannot take the focus would keep the form from being sent.
    pub fn stand_down(&self, field: &HtmlInputElement, rows: &Element) {
        let id = self.control.id();
        let label = document().query_selector(&format!("label[for='{id}']")).ok().flatten();
        let label = label.and_then(|label| label.text_content()).unwrap_or_default();
        rows.set_id(&format!("{id}-list"));
        let _ = rows.set_attribute("aria-label", label.trim());
        let _ = field.set_attribute("aria-controls", &rows.id());
        for name in ["aria-describedby", "aria-invalid", "required", "dir"] {
            if let Some(value) = self.attribute(name) {
                let _ = field.set_attribute(name, &value);
            }
        }
        self.control.set_id(&format!("{id}-native"));
        let _ = self.control.remove_attribute("required");
        self.control.set_hidden(true);
        field.set_id(&id);
        field.set_hidden(false);
    }

    /// The value that the form would send.
    pub fn value(&self) -> String {
        let value = Reflect::get(&self.control, &JsValue::from_str("value"));
        value.ok().and_then(|value| value.as_string()).unwrap_or_default()
    }

    /// Chooses, and tells whoever listens to the form.
    pub fn choose(&self, value: &str) {
        if self.value() == value {
            return;
        }
        let _ = Reflect::set(&self.control, &JsValue::from_str("value"), &JsValue::from_str(value));
        if let Ok(event) = Event::new_with_event_init_dict("change", &bubbling()) {
            let _ = self.control.dispatch_event(&event);
        }
    }
}

fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}
