//! What every test stands on: a running platform on each database, a browser without script, and
//! records to begin with.
//!
//! ```ignore
//! #[test]
//! fn a_draft_is_hidden() {
//!     on_each_database(async |site| {
//!         let event = an_event("forum").state(EventState::Draft).stored_in(&site).await;
//!         let answer = site.browser().get(&urls::event(Language::EN, &event.slug)).await;
//!         assert_eq!(answer.status, 404);
//!     });
//! }
//! ```

mod browser;
mod builders;
mod calendars;
mod databases;
mod forms;
mod http;
mod letters;
mod process;
mod site;
mod smtp;

pub use browser::Browser;
pub use builders::{AWA, RUPA, Somebody, YUSUF, a_registration, an_account, an_event};
pub use calendars::Calendar;
pub use databases::{on_both_databases, on_each_database, on_each_database_with};
pub use http::Answer;
pub use letters::Letter;
pub use process::Process;
pub use site::Site;
pub use smtp::{Manner, Smtp};
