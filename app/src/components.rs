//! Parts of pages that know nothing of events or people.

pub mod field;
pub mod notice;
pub mod pagination;
pub mod select;
pub mod textarea;

pub use field::{Errors, Field, error_summary, field};
pub use notice::notice;
pub use pagination::{Pages, pagination};
pub use select::{Choice, select};
pub use textarea::textarea;
