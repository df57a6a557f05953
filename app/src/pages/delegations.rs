//! Delegations: the pages of a focal point, behind the link of their mail, and the page on which
//! officers enter focal points.

pub mod focal_points;
pub mod nomination;
pub mod overview;
pub mod people;
pub mod refusal;
