//! Importing 100,000 participants: time and memory, on every database there is.

use std::{
    fmt::Write as _,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{memory::field, platform::databases, table::Table};

const ROWS: usize = 100_000;

/// Runs the binary itself, so that its memory is its own.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let folder = tempfile::tempdir().expect("a folder");
        let url = match &postgres {
            None => format!("sqlite://{}", folder.path().join("import.sqlite3").display()),
            Some(server) => crate::platform::fresh_database(server).await,
        };
        let events = folder.path().join("events.csv");
        std::fs::write(&events, events_csv()).expect("a file");
        let people = folder.path().join("participants.csv");
        std::fs::write(&people, people_csv()).expect("a file");
        let run = |arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_baraza"));
            command.args(arguments).stdout(Stdio::null());
            command.env("BARAZA_DATABASE_URL", &url).env("BARAZA_DATA_DIR", folder.path());
            command.env_remove("BARAZA_TEST_POSTGRES_URL");
            peak_of(command.spawn().expect("the binary runs"))
        };
        run(&["import", "events", &events.to_string_lossy()]);
        let began = Instant::now();
        let peak = run(&["import", "participants", &people.to_string_lossy()]);
        let took = began.elapsed().as_secs_f64();
        table.add(
            format!("import of 100,000 participants, {name}"),
            format!("{took:.1} s, {peak} MB"),
            "about 20 s, 300 MB",
            took <= 25.0 && peak <= 300,
        );
    }
}

/// Waits for a command to end well, and gives the most megabytes that it had in memory: what the
/// system counted, looked up until the end.
fn peak_of(mut command: Child) -> u64 {
    let process = command.id().to_string();
    let mut peak = 0;
    loop {
        peak = peak.max(field(&process, "VmHWM"));
        if let Some(status) = command.try_wait().expect("the command can be waited for") {
            assert!(status.success(), "the import says why on standard error");
            assert!(peak > 0, "its memory was seen");
            return peak;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn events_csv() -> String {
    let mut text = "event_ref,kind,title_en,sectors,start,end,mode,host_country,state\n".to_owned();
    for event in 0..500 {
        let _ = writeln!(
            text,
            "EV-{event},workshop,Workshop {event},ITU-D,2024-05-06,2024-05-08,hybrid,SEN,held"
        );
    }
    text
}

fn people_csv() -> String {
    let mut text = "event_ref,person_ref,name,email,role,state,country,gender,mode,days\n".to_owned();
    for row in 0..ROWS {
        let (event, person) = (row % 500, row / 4);
        let country = ["SEN", "KEN", "FRA", "FJI", "BRA", "UZB"][person % 6];
        let _ = writeln!(
            text,
            "EV-{event},P-{person},Person {person},p{person}@example.org,participant,attended,{country},female,on_site,2"
        );
    }
    text
}
