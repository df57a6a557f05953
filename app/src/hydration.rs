//! Where the browser enters the wasm half.

use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the reactive system. The loader calls it once, before it wakes the first island.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
