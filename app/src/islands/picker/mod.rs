//! A field that is searched by typing, made of a native control: a list of countries, which are found by a
//! name in any language, or a line for an organization, for which the server proposes names. Without script
//! the list is complete and the line takes any text, and they stay what the form sends.

mod combobox;
mod fold;
mod listbox;
mod names;
mod native;
mod remote;
mod search;

use leptos::html::Div;
use leptos::prelude::*;

use combobox::{Combobox, row_of};
use native::Native;

pub use names::names_text;

/// Wraps a native `<select>`, or an `<input>` with a `<datalist>`, and, where script runs, puts a field with
/// type-ahead in its place. The field takes the control's `id`, `aria-describedby`, `aria-invalid` and `required`, so
/// that label, hint, error and links from an error summary stay right.
///
/// The control has an `id` and a label, and says the rest in attributes: `data-names` is the address of the
/// file written by [`names_text`], `data-found` "Countries found: {}" with `{}` for the number, `data-none`
/// "No country found". An `<input>` sends what is typed; `data-search` is where the server searches for it,
/// with the text behind `?text=`, and answers with a line each: a name, a tab, what else it is known as. They
/// are attributes and not props, since reading props would add a JSON parser, 12 kB compressed, to what
/// browsers load.
#[island]
pub fn Picker(
    /// The native control; an empty value in a list is the choice of nothing.
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    let combobox = Combobox::new();
    let list = combobox.list;
    Effect::new(move |_| {
        if let Some(native) = root.get().and_then(|root| Native::within(&root)) {
            combobox.wake(native);
        }
    });
    Effect::new(move |_| combobox.draw());
    view! {
        <div class="picker" node_ref=root>
            {children()}
            <input
                node_ref=combobox.field
                type="text"
                hidden
                role="combobox"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-expanded=move || list.with(|list| list.open).to_string()
                on:focus=move |_| combobox.learn_names()
                on:click=move |_| combobox.open()
                on:input=move |_| combobox.typed()
                on:keydown=move |event| combobox.key(&event)
                on:blur=move |_| combobox.settle()
            />
            // The list never takes the focus: a press in it leaves the field where it is, and no
            // tab stop comes of its scrolling.
            <ul
                node_ref=combobox.rows
                role="listbox"
                tabindex="-1"
                hidden=move || list.with(|list| !list.open || list.found.is_empty())
                on:mousedown=|event| event.prevent_default()
                on:click=move |event| combobox.pick(row_of(&event))
            ></ul>
            <p class="picker-status" role="status">
                {move || combobox.status()}
            </p>
        </div>
    }
}
