//! The native list: it holds the value that the form sends, before and after the island wakes.

use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlOptionElement, HtmlSelectElement};

use super::fold::fold;
use super::search::Entry;

/// The native `<select>`. Browsers have one thread, so it never leaves the one it is on.
pub struct Native {
    select: SendWrapper<HtmlSelectElement>,
}

impl Native {
    /// The list within `root`, if the page has one there.
    pub fn within(root: &Element) -> Option<Self> {
        let select: HtmlSelectElement = root.query_selector("select").ok()??.dyn_into().ok()?;
        Some(Self { select: SendWrapper::new(select) })
    }

    /// The countries that can be chosen; the empty choice is made by emptying the field.
    pub fn entries(&self) -> Vec<Entry> {
        let options = self.select.options();
        let options = (0..options.length())
            .filter_map(|index| options.item(index)?.dyn_into::<HtmlOptionElement>().ok())
            .filter(|option| !option.value().is_empty());
        let (values, labels): (Vec<_>, Vec<_>) =
            options.map(|option| (option.value(), option.text())).unzip();
        let folded = fold(&labels.join("\n"));
        let names = folded.lines().map(|name| format!("\t{name}\t"));
        values
            .into_iter()
            .zip(labels)
            .zip(names)
            .map(|((value, label), names)| Entry { value, label, names })
            .collect()
    }

    /// An attribute of the list, for the field to carry on.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.select.get_attribute(name)
    }

    /// The address of the names in all languages, the first time.
    pub fn take_names(&mut self) -> Option<String> {
        let address = self.attribute("data-names")?;
        let _ = self.select.remove_attribute("data-names");
        Some(address)
    }

    /// Hides the list from everybody and leaves its id and its duties to the field. A required
    /// control that cannot take the focus would keep the form from being sent.
    pub fn stand_down(&self, field: &HtmlInputElement, rows: &Element) {
        let id = self.select.id();
        let label = self.select.labels().item(0).and_then(|label| label.text_content());
        rows.set_id(&format!("{id}-list"));
        let _ = rows.set_attribute("aria-label", label.unwrap_or_default().trim());
        let _ = field.set_attribute("aria-controls", &rows.id());
        for name in ["aria-describedby", "aria-invalid", "required"] {
            if let Some(value) = self.attribute(name) {
                let _ = field.set_attribute(name, &value);
            }
        }
        self.select.set_id(&format!("{id}-native"));
        self.select.set_required(false);
        self.select.set_hidden(true);
        field.set_id(&id);
        field.set_hidden(false);
    }

    /// The value that the form would send.
    pub fn value(&self) -> String {
        self.select.value()
    }

    /// Chooses, and tells whoever listens to the form.
    pub fn choose(&self, value: &str) {
        if self.select.value() == value {
            return;
        }
        self.select.set_value(value);
        if let Ok(event) = Event::new_with_event_init_dict("change", &bubbling()) {
            let _ = self.select.dispatch_event(&event);
        }
    }
}

fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}
