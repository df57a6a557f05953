//! Parts of pages that know nothing of events or people.

pub mod checkbox;
pub mod checks;
pub mod field;
pub mod notice;
pub mod pagination;
pub mod passage;
pub mod returned;
pub mod select;
pub mod suggest;
pub mod textarea;

pub use checkbox::checkbox;
pub use checks::{Check, check, checks};
pub use field::{Errors, Field, around, error_summary, field};
pub use notice::notice;
pub use pagination::{Pages, pagination};
pub use passage::Passage;
pub use returned::{Returned, returned};
pub use select::{Choice, grouped_select, options, select, select_one};
pub use suggest::suggest;
pub use textarea::textarea;
