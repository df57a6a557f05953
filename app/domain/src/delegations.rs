//! Delegations: for whom a focal point speaks, how long and at which events, and what a focal point can
//! decide about people. An administration or a member organization designates its focal points.

mod deciding;
mod designation;

pub use deciding::{Steps, awaits, confirm, refuse, replace, taken_in};
pub use designation::{Delegation, Designation, LONGEST_ORGANIZATION, Reach, Term, check};
