//! One request over one connection: enough of HTTP/1.1 for tests, with nothing in between that
//! would follow, decode or repair.

use std::{
    fmt::{self, Write},
    net::SocketAddr,
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What a server answered.
#[derive(Clone)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Header fields in order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body, as it was before chunking.
    pub body: Vec<u8>,
    /// What was asked for.
    pub path: String,
}

impl Answer {
    /// A header field.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Where a redirect leads; empty for any other answer.
    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the first attribute of this name in the body.
    pub fn attribute(&self, name: &str) -> String {
        let text = self.text();
        let value = text.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        value.unwrap_or_else(|| panic!("no {name} in {self:?}")).to_owned()
    }

    /// The value of the first attribute of this name behind a text in the body.
    pub fn attribute_after(&self, text: &str, name: &str) -> String {
        let whole = self.text();
        let rest = whole.split_once(text).map(|(_, rest)| rest).unwrap_or_default();
        let value = rest.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        value.unwrap_or_else(|| panic!("no {name} behind {text} in {self:?}")).to_owned()
    }

    /// Whether the body holds this text as it stands in HTML, isolation marks aside.
    pub fn has(&self, text: &str) -> bool {
        app::i18n::plain(&self.text()).contains(text)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {} {:?}\n{}", self.status, self.path, self.headers, self.text())
    }
}

/// Sends a request and reads the whole answer.
pub(super) async fn send(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Answer {
    // Writing to a text cannot fail.
    let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    let _ = write!(request, "content-length: {}\r\n\r\n", body.len());
    let mut bytes = request.into_bytes();
    bytes.extend_from_slice(body);
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.expect("the platform listens");
        // A server may refuse a body before it has read it all.
        let _ = stream.write_all(&bytes).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        answer
    };
    let answer =
        tokio::time::timeout(Duration::from_mins(1), exchange).await.expect("an answer within a minute");
    parse(path, &answer)
}

fn parse(path: &str, bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has headers");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let body = &bytes[end + 4..];
    let chunked = headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
    let body = if chunked { joined(body) } else { body.to_vec() };
    Answer { status: status.expect("an answer has a status"), headers, body, path: path.to_owned() }
}

fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = chunks.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(&String::from_utf8_lossy(&chunks[..end]), 16).unwrap_or(0);
        if size == 0 {
            break;
        }
        body.extend_from_slice(&chunks[end + 2..end + 2 + size]);
        chunks = &chunks[end + 4 + size..];
    }
    body
}
