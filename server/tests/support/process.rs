//! The platform as a process of its own, over the database of a test: several of them are several
//! servers, and one that is killed is a machine that fell over.

use std::{
    net::SocketAddr,
    process::{Child, Command, Stdio},
    time::Duration,
};

use super::{Browser, Site};

/// What every server of a platform signs its forms with.
const SECRET: &str = "the secret of the servers of a test, which is long enough";

/// A server.
pub struct Process {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Process {
    /// Starts a server with the real clock, and waits until it listens. Mails go where the settings of
    /// the site say.
    pub async fn serve(site: &Site, name: &str) -> Self {
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = free.local_addr().expect("the port is known");
        drop(free);
        let config = &site.app.config;
        let mut command = Command::new(env!("CARGO_BIN_EXE_baraza"));
        command
            .arg("serve")
            .current_dir(site.folder())
            .env_clear()
            .env("BARAZA_DATABASE_URL", &config.database_url)
            .env("BARAZA_MAIL_FROM", &config.mail_from)
            .env("BARAZA_DATA_DIR", site.folder().join(name))
            .env("BARAZA_BIND", address.to_string())
            .env("BARAZA_SECRET", SECRET)
            .env("RUST_LOG", "error")
            .stdout(Stdio::null());
        if let Some(smtp) = &config.smtp_url {
            command.env("BARAZA_SMTP_URL", smtp);
        }
        let server = Self { child: command.spawn().expect("the binary runs"), address };
        for _ in 0..1_200 {
            if tokio::net::TcpStream::connect(address).await.is_ok() {
                return server;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the server does not listen");
    }

    /// A browser that asks this server.
    pub fn browser(&self) -> Browser {
        Browser::new(self.address)
    }

    /// Ends it at once, whatever it is doing.
    pub fn kill(&mut self) {
        self.child.kill().expect("the process was there");
        self.child.wait().expect("the process ends");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
