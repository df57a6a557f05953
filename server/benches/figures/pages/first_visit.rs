//! Bytes of a first visit: the page and everything a browser loads for it, compressed, each file once.

use std::collections::BTreeSet;

use super::BROWSERS;
use crate::{http::Connection, table::Table};

/// Adds the event page alone, and with the registration form that one goes on to.
pub async fn weigh(table: &mut Table, connection: &mut Connection, event: &str) {
    let mut visit = Visit { connection, loaded: BTreeSet::new(), bytes: 0 };
    visit.page(event).await;
    visit.line(table, "event page, first visit");
    visit.page(&format!("{event}/register")).await;
    visit.line(table, "event page and registration form, first visit");
}

/// A browser whose cache was empty.
struct Visit<'a> {
    connection: &'a mut Connection,
    loaded: BTreeSet<String>,
    bytes: usize,
}

impl Visit<'_> {
    /// Opens a page, with all that it asks for and all that they ask for.
    async fn page(&mut self, path: &str) {
        let mut waiting = vec![path.to_owned()];
        while let Some(path) = waiting.pop() {
            if !self.loaded.insert(path.clone()) {
                continue;
            }
            let answer = self.connection.get(&path, BROWSERS).await;
            assert_eq!(answer.status, 200, "{path} is asked for");
            self.bytes += answer.head.len() + answer.body.len();
            let plain = self.connection.get(&path, "identity").await;
            waiting.extend(asked_for(&path, &String::from_utf8_lossy(&plain.body)));
        }
    }

    fn line(&self, table: &mut Table, what: &str) {
        let islands = self.loaded.iter().any(|path| is_of_kind(path, "wasm"));
        let (reach, most) =
            if islands { ("at most 90 kB with island", 90.0) } else { ("at most 20 kB without", 20.0) };
        #[expect(clippy::cast_precision_loss, reason = "bytes of a page")]
        let kilobytes = self.bytes as f64 / 1000.0;
        let measured = format!("{kilobytes:.1} kB in {} requests", self.loaded.len());
        table.add(what, measured, reach, kilobytes <= most);
    }
}

/// The files that a page or script makes a browser load: a page by addresses, a script by the name of
/// what lies beside it.
fn asked_for(path: &str, text: &str) -> Vec<String> {
    let quoted = text.split(['"', '\'']).filter(|part| part.len() < 200);
    if is_of_kind(path, "js") {
        quoted
            .filter(|name| is_of_kind(name, "wasm"))
            .map(|name| format!("/assets/{}", name.trim_start_matches("./")))
            .collect()
    } else if path.starts_with("/assets/") {
        Vec::new()
    } else {
        quoted.filter(|part| part.starts_with("/assets/")).map(str::to_owned).collect()
    }
}

fn is_of_kind(path: &str, kind: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extension == kind)
}
