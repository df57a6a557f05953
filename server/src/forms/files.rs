//! Files that people hand in: taken by their content, kept under random names beside the database, looked
//! at by a scanner where there is one, and given out to those who may see the registration.
//!
//! The content is written first and its row after it, and goes after its row: what lies in the folder and
//! has no row is nobody's, and is removed.

pub mod disk;
pub mod download;
pub mod intake;
pub mod rows;
pub mod scan;
pub mod take;
pub mod tidy;
