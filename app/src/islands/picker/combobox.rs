//! What the person does with the field and the list, as WAI-ARIA's pattern of a combobox with an
//! editable field and a list that offers its best row says.

use std::time::Duration;

use leptos::html::{Input, Ul};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, KeyboardEvent, Response};

use super::fold::fold;
use super::listbox::Listbox;
use super::names::learn;
use super::native::Native;
use super::remote::found;
use super::search::{Entry, named, search};

/// How long a pause in typing is before the server is asked.
const PAUSE: Duration = Duration::from_millis(250);

/// The field, its list and the native control behind them; a handle that is cheap to copy.
#[derive(Clone, Copy)]
pub struct Combobox {
    /// Nothing on the server, and until the island wakes.
    native: StoredValue<Option<Native>>,
    entries: StoredValue<Vec<Entry>>,
    /// What the list shows.
    pub list: RwSignal<Listbox>,
    /// The editable field.
    pub field: NodeRef<Input>,
    /// The element of the list.
    pub rows: NodeRef<Ul>,
}

impl Combobox {
    /// A field that nobody sees yet.
    pub fn new() -> Self {
        Self {
            native: StoredValue::new(None),
            entries: StoredValue::new(Vec::new()),
            list: RwSignal::new(Listbox::default()),
            field: NodeRef::new(),
            rows: NodeRef::new(),
        }
    }

    /// Takes over from the native control.
    pub fn wake(self, native: Native) {
        let (Some(field), Some(rows)) = (self.field.get_untracked(), self.rows.get_untracked()) else {
            return;
        };
        self.entries.set_value(native.entries());
        native.stand_down(&field, &rows);
        let typed = native.search().map(|_| native.value());
        self.native.set_value(Some(native));
        field.set_value(&typed.unwrap_or_else(|| self.label(self.selected())));
    }

    /// Draws the rows, and brings the one that the keyboard is on into sight.
    pub fn draw(self) {
        let list = self.list.get();
        let (Some(field), Some(rows)) = (self.field.get_untracked(), self.rows.get_untracked()) else {
            return;
        };
        rows.set_inner_html("");
        let _ = field.remove_attribute("aria-activedescendant");
        for (row, position) in list.found.iter().enumerate().filter(|_| list.open) {
            let Ok(element) = document().create_element("li") else { return };
            let id = format!("{}-{row}", rows.id());
            let active = list.active == Some(row);
            element.set_id(&id);
            element.set_text_content(Some(&self.label(Some(*position))));
            let _ = element.set_attribute("role", "option");
            let _ = element.set_attribute("aria-selected", if active { "true" } else { "false" });
            let _ = rows.append_child(&element);
            if active {
                let _ = field.set_attribute("aria-activedescendant", &id);
                reveal(&element, &rows);
            }
        }
    }

    /// How much the open list shows, for people who cannot see it.
    pub fn status(self) -> Option<String> {
        let number = self.list.with(|list| list.open.then_some(list.found.len()))?;
        let word = if number == 0 { "data-none" } else { "data-found" };
        let sentence = self.native.with_value(|native| native.as_ref()?.attribute(word))?;
        Some(sentence.replace("{}", &number.to_string()))
    }

    /// Fetches the names in the other languages, once; without them those of the page still work.
    pub fn learn_names(self) {
        let address = self.native.try_update_value(|native| native.as_mut()?.take_names()).flatten();
        let Some(address) = address else { return };
        spawn_local(async move {
            let Some(text) = fetch_text(&address).await else { return };
            let folded = fold(&text);
            self.entries.update_value(|entries| learn(entries, &folded));
            if self.list.with_untracked(|list| list.open && !list.stepped) {
                self.typed();
            }
        });
    }

    /// Shows everything that can be chosen, on what is chosen; of a list that only proposes, what goes with
    /// the text that stands in the field.
    pub fn open(self) {
        if let Some(address) = self.search().filter(|_| !self.text().trim().is_empty()) {
            self.ask(address);
        } else if !self.list.with_untracked(|list| list.open) {
            let all = self.entries.with_value(|entries| search(entries, ""));
            let selected = self.selected();
            self.list.update(|list| list.show(all, selected));
        }
    }

    /// Shows what the text of the field finds.
    pub fn typed(self) {
        if let Some(address) = self.search() {
            self.send_as_typed();
            return self.ask(address);
        }
        let text = fold(&self.text());
        let found = self.entries.with_value(|entries| search(entries, &text));
        let offered = (!text.trim().is_empty()).then_some(0);
        self.list.update(|list| list.show(found, offered));
    }

    /// Asks the server what the text finds, once the person pauses. Nothing of it is offered: the text as it
    /// is typed will do.
    fn ask(self, address: String) {
        let text = self.text();
        // One sign of a script without an alphabet says much, one letter little.
        if text.trim().len() < 2 {
            return self.list.update(Listbox::close);
        }
        let wait = move || {
            if self.text() == text {
                spawn_local(self.show_found(address, text));
            }
        };
        set_timeout(wait, PAUSE);
    }

    async fn show_found(self, address: String, text: String) {
        let address = format!("{address}?text={}", String::from(js_sys::encode_uri_component(&text)));
        let Some(answer) = fetch_text(&address).await else { return };
        // Meanwhile the person may have typed on, or left.
        if self.text() == text && self.has_focus() {
            let entries = found(&answer);
            let all = (0..entries.len()).collect();
            self.entries.set_value(entries);
            self.list.update(|list| list.show(all, None));
        }
    }

    fn has_focus(self) -> bool {
        let active = document().active_element();
        self.field.get_untracked().is_some_and(|field| field.is_same_node(active.as_deref()))
    }

    /// What stands in the field is what the form sends.
    fn send_as_typed(self) {
        let text = self.text();
        self.native.with_value(|native| {
            if let Some(native) = native {
                native.choose(&text);
            }
        });
    }

    /// Where the server searches, if the list only proposes.
    fn search(self) -> Option<String> {
        self.native.with_value(|native| native.as_ref()?.search())
    }

    /// Follows a key; what is left to the browser is everything that edits the text.
    pub fn key(self, event: &KeyboardEvent) {
        let open = self.list.with_untracked(|list| list.open);
        match event.key().as_str() {
            _ if event.is_composing() => return,
            "ArrowUp" if open && event.alt_key() => self.list.update(Listbox::close),
            "ArrowDown" | "ArrowUp" if !open => self.open(),
            key @ ("ArrowDown" | "ArrowUp") => self.list.update(|list| list.step(key == "ArrowDown")),
            "Enter" if open => match self.list.with_untracked(Listbox::choice) {
                Some(position) => self.choose(Some(position)),
                None if self.search().is_some() => return self.list.update(Listbox::close),
                None => self.settle(),
            },
            "Escape" if open => self.list.update(Listbox::close),
            "Escape" if self.search().is_some() => return,
            "Escape" => self.choose(None),
            _ => return,
        }
        event.prevent_default();
    }

    /// Chooses what stands in a row.
    pub fn pick(self, row: Option<usize>) {
        let position = self.list.with_untracked(|list| list.found.get(row?).copied());
        if position.is_some() {
            self.choose(position);
        }
    }

    /// Makes what is seen what is sent, when the person leaves the field: the row they went to, the
    /// one choice that the text can mean, or the choice as it was. Where a list only proposes, it is the text.
    pub fn settle(self) {
        if self.search().is_some() {
            self.send_as_typed();
            return self.list.update(Listbox::close);
        }
        let text = self.text();
        let list = self.list.get_untracked();
        let folded = fold(&text);
        if text.trim().is_empty() {
            self.choose(None);
        } else if list.open && list.stepped {
            self.choose(list.choice());
        } else if let Some(position) = self.entries.with_value(|entries| named(entries, &folded)) {
            self.choose(Some(position));
        } else if list.open && list.found.len() == 1 {
            self.choose(list.found.first().copied());
        } else {
            self.choose(self.selected());
        }
    }

    fn choose(self, position: Option<usize>) {
        let value = self.entries.with_value(|entries| Some(entries.get(position?)?.value.clone()));
        let value = value.unwrap_or_default();
        self.native.with_value(|native| {
            if let Some(native) = native {
                native.choose(&value);
            }
        });
        if let Some(field) = self.field.get_untracked() {
            let shown = if self.search().is_some() { value } else { self.label(position) };
            field.set_value(&shown);
        }
        self.list.update(Listbox::close);
    }

    fn selected(self) -> Option<usize> {
        let value = self.native.with_value(|native| native.as_ref().map(Native::value))?;
        self.entries.with_value(|entries| entries.iter().position(|entry| entry.value == value))
    }

    fn label(self, position: Option<usize>) -> String {
        self.entries.with_value(|entries| Some(entries.get(position?)?.label.clone())).unwrap_or_default()
    }

    fn text(self) -> String {
        self.field.get_untracked().map(|field| field.value()).unwrap_or_default()
    }
}

/// The row that a press hit: its id ends in the number.
pub fn row_of(event: &impl AsRef<Event>) -> Option<usize> {
    let element: Element = event.as_ref().target()?.dyn_into().ok()?;
    element.id().rsplit('-').next()?.parse().ok()
}

/// Scrolls the list, and not the page, so that the row is in sight.
fn reveal(row: &Element, rows: &web_sys::HtmlElement) {
    let Some(row) = row.dyn_ref::<web_sys::HtmlElement>() else { return };
    let (top, height) = (row.offset_top(), row.offset_height());
    if top < rows.scroll_top() {
        rows.set_scroll_top(top);
    } else if top + height > rows.scroll_top() + rows.client_height() {
        rows.set_scroll_top(top + height - rows.client_height());
    }
}

async fn fetch_text(address: &str) -> Option<String> {
    let answer = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
