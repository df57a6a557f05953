//! What was typed into the form of a staff page survives the end of the session. It is kept for the account
//! whose session it was, shown to nobody else, and sent again only by a person who looks at it: a form of
//! which nobody can say who gave it out is refused as before.

mod guard;
mod kept;
pub mod routes;
mod sent;

pub use guard::{answered, turned_away};
pub use kept::forget_old;
