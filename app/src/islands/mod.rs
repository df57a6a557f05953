//! Islands: comfort for browsers with script, one `#[island]` a file.
//!
//! A page is complete without them; an island only takes over what the page already does. To add
//! one: a file here with one `#[island]`, its props finished strings and codes (they stand in the
//! page as JSON, readable by all), server-rendered `children` where the browser need not build them
//! again. The document adds the [`Script`] to a page that shows one.
//!
//! How an island wakes: the server renders `<leptos-island data-component="Name_<hash>"
//! data-props="…">`; `baraza.js`, a module and so deferred, fetches the wasm, calls
//! `hydrate()` once and then the function of the same name with each such element. The names end in
//! a hash of the source text as the compiler prints it, which may differ between two compilers, so
//! our loader (`wake.js`) goes by the name before the hash. A browser that cannot run it (no
//! modules: Opera Mini, `KaiOS` 2.5; wasm without today's instructions: Chrome 69; an address that
//! does not answer) stops there and keeps the page as the server sent it.
//!
//! Seen on the way: context and signals do not cross from page to island; children are projected,
//! not hydrated, so an island may read their DOM but never render them anew; what is shown first
//! must be what the server showed, so comfort appears in an effect after hydration; effects do not
//! run on the server.

mod conditions;
mod picker;
#[cfg(feature = "ssr")]
mod rendering;
#[cfg(feature = "ssr")]
mod scripts;

pub use conditions::Conditions;
pub use picker::{Picker, names_text};
#[cfg(feature = "ssr")]
pub use rendering::{conditions, country_field, organization_field};
#[cfg(feature = "ssr")]
pub use scripts::Script;
