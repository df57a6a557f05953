//! `make bench`: the figures that the project promises, as ratios within one run. Both sides of a
//! ratio run in this process, one after the other, on the same data and the same machine.

mod admission;
mod crowd;
mod form;
mod http;
mod imports;
mod link;
mod mails;
mod memory;
mod pages;
mod people;
mod platform;
mod public;
mod questions;
mod registrations;
mod reports;
mod table;

use table::Table;

fn main() {
    // `cargo test --benches` only asks whether this builds.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let runs = |name: &str| wanted.is_empty() || wanted.iter().any(|one| one == name);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let mut table = Table::default();
    runtime.block_on(async {
        if runs("pages") {
            pages::measure(&mut table).await;
        }
        if runs("registrations") {
            registrations::measure(&mut table).await;
        }
        if runs("admission") {
            admission::measure(&mut table).await;
        }
        if runs("crowd") {
            crowd::measure(&mut table).await;
        }
        if runs("people") {
            people::measure(&mut table).await;
        }
        if runs("link") {
            link::measure(&mut table).await;
        }
        if runs("reports") {
            reports::measure(&mut table).await;
        }
        if runs("public") {
            public::measure(&mut table).await;
        }
        if runs("imports") {
            imports::measure(&mut table).await;
        }
        if runs("mails") {
            mails::measure(&mut table).await;
        }
        if runs("memory") {
            memory::measure(&mut table).await;
        }
    });
    table.print();
}
