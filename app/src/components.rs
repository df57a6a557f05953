//! Parts of pages that know nothing of events or people.

pub mod checks;
pub mod field;
pub mod notice;
pub mod pagination;
pub mod select;
pub mod suggest;
pub mod textarea;

pub use checks::{Check, check, checks};
pub use field::{Errors, Field, error_summary, field};
pub use notice::notice;
pub use pagination::{Pages, pagination};
pub use select::{Choice, select};
pub use suggest::suggest;
pub use textarea::textarea;
