//! An SMTP server that behaves as it is told.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use super::Letter;

/// How the server behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Takes every mail.
    Takes,
    /// Answers the recipient with this, such as `550 no such user`.
    Answers(&'static str),
    /// Takes the connection and never says a word.
    Hangs,
    /// Reads the whole mail and closes without an answer.
    Vanishes,
}

/// A running server.
pub struct Smtp {
    manner: Arc<Mutex<Manner>>,
    taken: Arc<Mutex<Vec<Vec<u8>>>>,
    senders: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    server: tokio::task::JoinHandle<()>,
}

impl Smtp {
    /// A port for a server; settings are made before it runs.
    pub fn port() -> (std::net::TcpListener, String) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
        listener.set_nonblocking(true).expect("a listener can wait");
        let address: SocketAddr = listener.local_addr().expect("the port is known");
        (listener, format!("smtp://{address}"))
    }

    /// Runs a server on a port.
    pub fn run(listener: std::net::TcpListener, manner: Manner) -> Self {
        let listener = TcpListener::from_std(listener).expect("a runtime is there");
        let (manner, taken) = (Arc::new(Mutex::new(manner)), Arc::<Mutex<Vec<Vec<u8>>>>::default());
        let senders = Arc::<Mutex<Vec<String>>>::default();
        let connections = Arc::<AtomicUsize>::default();
        let server = tokio::spawn({
            let (manner, taken, senders) = (manner.clone(), taken.clone(), senders.clone());
            let connections = connections.clone();
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    connections.fetch_add(1, Ordering::SeqCst);
                    let manner = *manner.lock().expect("nobody panics with it");
                    let (taken, senders) = (taken.clone(), senders.clone());
                    tokio::spawn(async move {
                        let _ = converse(stream, manner, (&taken, &senders)).await;
                    });
                }
            }
        });
        Self { manner, taken, senders, connections, server }
    }

    /// Behaves otherwise from now on.
    pub fn now(&self, manner: Manner) {
        *self.manner.lock().expect("nobody panics with it") = manner;
    }

    /// How many mails it took.
    pub fn taken(&self) -> usize {
        self.taken.lock().expect("nobody panics with it").len()
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Where mails come back to, as their envelopes say, in order.
    pub fn senders(&self) -> Vec<String> {
        self.senders.lock().expect("nobody panics with it").clone()
    }

    /// What it took, in order.
    pub fn letters(&self) -> Vec<Letter> {
        self.taken.lock().expect("nobody panics with it").iter().map(|bytes| Letter::read(bytes)).collect()
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn converse(
    stream: TcpStream,
    manner: Manner,
    (taken, senders): (&Mutex<Vec<Vec<u8>>>, &Mutex<Vec<String>>),
) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read);
    if manner == Manner::Hangs {
        tokio::time::sleep(std::time::Duration::from_mins(10)).await;
    }
    write.write_all(b"220 mail.example ESMTP\r\n").await?;
    let mut line = Vec::new();
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        let command = String::from_utf8_lossy(&line).to_ascii_uppercase();
        let answer = match command.split([' ', ':', '\r']).next().unwrap_or_default() {
            "EHLO" => "250-mail.example\r\n250-8BITMIME\r\n250 SMTPUTF8",
            "MAIL" => {
                let line = String::from_utf8_lossy(&line).into_owned();
                let from =
                    line.split_once(':').map(|(_, from)| from.trim().split(' ').next().unwrap_or_default());
                senders.lock().expect("nobody panics with it").push(from.unwrap_or_default().to_owned());
                "250 OK"
            }
            "RCPT" => match manner {
                Manner::Answers(answer) => answer,
                _ => "250 OK",
            },
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                let mail = message(&mut lines).await?;
                if manner == Manner::Vanishes {
                    return Ok(());
                }
                taken.lock().expect("nobody panics with it").push(mail);
                "250 taken"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 OK",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}

async fn message(lines: &mut BufReader<tokio::net::tcp::OwnedReadHalf>) -> std::io::Result<Vec<u8>> {
    let mut mail = Vec::new();
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line).await? == 0 {
            // What ends before its last line was never taken (RFC 5321, 4.1.1.4).
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(mail);
        }
        mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
