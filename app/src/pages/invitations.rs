//! Invitations: what the invited see, and what officers do about them.

pub mod invitation;
pub mod list;
pub mod preview;
