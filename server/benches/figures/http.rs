//! A client that costs little: one connection, one request after the other.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A connection that is kept open.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Headers, as they came.
    pub head: String,
    /// Body, as it came.
    pub body: Vec<u8>,
}

impl Connection {
    /// Connects to an address of this machine.
    pub async fn open(address: std::net::SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.expect("the server listens");
        stream.set_nodelay(true).expect("a socket");
        Self { stream, buffer: Vec::with_capacity(64 * 1024) }
    }

    /// Asks for a page; `accept` is the encoding that is taken.
    pub async fn get(&mut self, path: &str, accept: &str) -> Answer {
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {accept}\r\n\r\n");
        self.ask(request.into_bytes()).await
    }

    /// Sends a form as one of many clients behind a proxy, each with an address of its own.
    pub async fn post(&mut self, path: &str, form: &str, client: usize) -> Answer {
        let [.., a, b, c] = client.to_be_bytes();
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: 10.{a}.{b}.{c}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        );
        self.ask(request.into_bytes()).await
    }

    /// Sends a request as it stands.
    pub async fn ask(&mut self, request: Vec<u8>) -> Answer {
        self.stream.write_all(&request).await.expect("the server reads");
        self.buffer.clear();
        loop {
            if let Some(end) = self.buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&self.buffer[..end]).to_lowercase();
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "))
                    .and_then(|length| length.trim().parse::<usize>().ok())
                    .expect("answers say their length");
                while self.buffer.len() < end + 4 + length {
                    self.read().await;
                }
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
                return Answer { status, head, body: self.buffer[end + 4..].to_vec() };
            }
            self.read().await;
        }
    }

    async fn read(&mut self) {
        let read = self.stream.read_buf(&mut self.buffer).await.expect("the server answers");
        assert!(read > 0, "the server closed the connection");
    }
}

/// Requests a second over so many connections, each asking for `path` one after the other.
pub async fn rate(address: std::net::SocketAddr, path: &str, connections: usize, requests: usize) -> f64 {
    let began = std::time::Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..connections {
        let path = path.to_owned();
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await;
            for _ in 0..requests / connections {
                assert_eq!(connection.get(&path, "br").await.status, 200);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("requests succeed");
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
    let requests = (requests / connections * connections) as f64;
    requests / began.elapsed().as_secs_f64()
}
