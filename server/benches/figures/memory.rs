//! Memory: of this process, and of a server idle and after a minute of load.

use std::{
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{http::Connection, table::Table};

/// Megabytes of this process in memory now.
pub fn resident() -> u64 {
    field("self", "VmRSS")
}

/// Most megabytes that this process had in memory.
pub fn peak() -> u64 {
    field("self", "VmHWM")
}

/// Begins anew to watch for the most.
pub fn forget_peak() {
    // A system that does not let go of it shows more than there was, never less.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Megabytes that the system states of a process, by the name of the figure; 0 where there is none.
pub fn field(process: &str, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or_default()
        / 1024
}

/// A server in a process of its own, which ends with it.
pub struct Server(pub Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the binary itself and looks at its memory.
pub async fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a folder");
    let binary = env!("CARGO_BIN_EXE_baraza");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(binary);
        command
            .args(arguments)
            .env_clear()
            .env("BARAZA_DATA_DIR", folder.path())
            .env("BARAZA_BIND", "127.0.0.1:3917");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    assert!(run(&["import", "council-2017"]).status().expect("the binary runs").success());
    let server = Server(run(&["serve"]).spawn().expect("the binary runs"));
    let address = "127.0.0.1:3917".parse().expect("an address");
    listens(address).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let process = server.0.id().to_string();
    let idle = field(&process, "VmRSS");
    load(address, Duration::from_mins(1)).await;
    let loaded = field(&process, "VmRSS");
    table.add("memory of the server, idle", format!("{idle} MB"), "at most 40 MB", idle <= 40);
    table.add(
        "memory of the server, after a minute of load",
        format!("{loaded} MB"),
        "at most 120 MB",
        loaded <= 120,
    );
}

/// Waits until a server answers.
pub async fn listens(address: std::net::SocketAddr) {
    let began = Instant::now();
    while tokio::net::TcpStream::connect(address).await.is_err() {
        assert!(began.elapsed() < Duration::from_secs(20), "the server starts");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn load(address: std::net::SocketAddr, time: Duration) {
    let mut tasks = tokio::task::JoinSet::new();
    for worker in 0..32 {
        tasks.spawn(async move {
            let began = Instant::now();
            let mut connection = Connection::open(address).await;
            let mut turn = worker;
            while began.elapsed() < time {
                let language = ["ar", "en", "es", "fr", "ru", "zh"][turn % 6];
                for path in [
                    format!("/{language}/?when=past"),
                    format!("/{language}/?when=past&page=1&text=forum{turn}"),
                ] {
                    assert_eq!(connection.get(&path, "br").await.status, 200);
                }
                turn += 1;
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("requests succeed");
    }
}
