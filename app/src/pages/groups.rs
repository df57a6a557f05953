//! Groups: several people whom one person registers at once, and the page on which that person sees
//! where each stands.

pub mod group;
pub mod new_group;
