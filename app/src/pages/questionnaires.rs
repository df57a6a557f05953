//! Pages of questionnaires on what countries need: those of staff, and the one that is answered.

pub mod answer;
pub mod closed;
pub mod entry;
pub mod list;
pub mod questionnaire;
