//! Forms: what an event asks beside the registration's own fields, how officers build it, and what
//! people answered (`domain::forms` is the rule).

pub mod answers;
pub mod asked;
pub mod columns;
pub mod files;
pub mod holding;
pub mod operations;
pub mod staff_routes;
pub mod stored;
