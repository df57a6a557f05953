//! A whole registration over a link of 6 kB a second with half a second there and back, script off: what
//! goes over it, how often is asked, and how long it takes. The link is real: a proxy that lets bytes
//! through as slowly.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

use crate::{
    form::Form,
    http::{Answer, Connection},
    platform::{Platform, open_event},
    questions::ask_twenty,
    table::Table,
};

/// Bytes a second, each way.
const RATE: f64 = 6_000.0;
/// One way.
const DELAY: Duration = Duration::from_millis(250);
/// What a phone says of itself with each request.
const PHONE: &str = "user-agent: Mozilla/5.0 (Linux; Android 9; SM-J400F) AppleWebKit/537.36 (KHTML, like Gecko) \
                     Chrome/69.0.3497.100 Mobile Safari/537.36\r\naccept: text/html,application/xhtml+xml,*/*;q=0.8\r\n\
                     accept-language: fr-SN,fr;q=0.9\r\naccept-encoding: gzip, deflate, br\r\n";

/// Measures a plain form, and one that asks twenty questions, in two scripts.
pub async fn measure(table: &mut Table) {
    for (asked, questions) in [("the plain form", false), ("20 questions", true)] {
        let platform = Platform::start(None).await;
        open_event(&platform, "bench", Some(500)).await;
        if questions {
            ask_twenty(&platform).await;
        }
        for language in ["en", "ar"] {
            let line = Line::to(platform.address).await;
            let began = Instant::now();
            let requests = register(line.address, language, questions).await;
            let took = began.elapsed().as_secs_f64();
            let bytes = line.bytes.load(Ordering::Relaxed);
            table.add(
                format!("registration on a slow link, {asked}, {language}"),
                format!("{:.1} kB both ways, {requests} requests, {took:.1} s", as_kilobytes(bytes)),
                "under 40 kB, at most 6 requests",
                bytes < 40_000 && requests <= 6,
            );
        }
    }
}

/// Reads the event's page, opens the form, sends it and reads what comes back, as a browser that keeps the
/// stylesheet; how many requests that took.
async fn register(address: SocketAddr, language: &str, questions: bool) -> usize {
    let mut phone = Phone { connection: Connection::open(address).await, requests: 0 };
    let event = phone.get(&format!("/{language}/events/bench")).await;
    let page = text(&event);
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
    phone.get(style.expect("a stylesheet")).await;
    let path = format!("/{language}/events/bench/register");
    assert!(page.contains(&path), "the page leads to the form");
    let form = phone.get(&path).await;
    let form = Form::read(&path, &text(&form));
    let person = usize::from(questions) + 2 * usize::from(language == "ar");
    let filled = if questions { form.answered(person) } else { form.filled(person) };
    let sent = phone.post(&path, &filled).await;
    assert_eq!(sent.status, 303, "{}", text(&sent));
    let location = sent.head.lines().find_map(|line| line.strip_prefix("location: ")).expect("a location");
    let done = phone.get(location.trim()).await;
    assert_eq!(done.status, 200);
    phone.requests
}

/// A phone that keeps one connection.
struct Phone {
    connection: Connection,
    requests: usize,
}

impl Phone {
    async fn get(&mut self, path: &str) -> Answer {
        self.requests += 1;
        let request = format!("GET {path} HTTP/1.1\r\nhost: events.itu.int\r\n{PHONE}\r\n");
        let answer = self.connection.ask(request.into_bytes()).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.head);
        answer
    }

    async fn post(&mut self, path: &str, form: &str) -> Answer {
        self.requests += 1;
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: events.itu.int\r\n{PHONE}origin: http://events.itu.int\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        );
        self.connection.ask(request.into_bytes()).await
    }
}

/// The text of an answer, unpacked.
fn text(answer: &Answer) -> String {
    let mut text = String::new();
    if answer.head.contains("content-encoding: br") {
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut answer.body.as_slice(), &mut unpacked).expect("brotli");
        text.push_str(&String::from_utf8_lossy(&unpacked));
    } else if answer.head.contains("content-encoding: gzip") {
        use std::io::Read;
        flate2::read::GzDecoder::new(answer.body.as_slice()).read_to_string(&mut text).expect("gzip");
    } else {
        text.push_str(&String::from_utf8_lossy(&answer.body));
    }
    text
}

/// A slow line to a server.
struct Line {
    address: SocketAddr,
    bytes: Arc<AtomicUsize>,
}

impl Line {
    async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let bytes = Arc::new(AtomicUsize::new(0));
        let (up, down) = (Arc::new(Mutex::new(Instant::now())), Arc::new(Mutex::new(Instant::now())));
        let counted = Arc::clone(&bytes);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                // A connection is made by going there and back once.
                tokio::time::sleep(2 * DELAY).await;
                let Ok(far) = TcpStream::connect(server).await else { return };
                let ((near_read, near_write), (far_read, far_write)) = (near.into_split(), far.into_split());
                tokio::spawn(pass(near_read, far_write, Arc::clone(&up), Arc::clone(&counted)));
                tokio::spawn(pass(far_read, near_write, Arc::clone(&down), Arc::clone(&counted)));
            }
        });
        Self { address, bytes }
    }
}

/// Passes bytes on as the line lets them: each waits until those before are through, then travels.
async fn pass(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    free: Arc<Mutex<Instant>>,
    bytes: Arc<AtomicUsize>,
) {
    let (sender, mut on_the_way) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    tokio::spawn(async move {
        while let Some((arrives, piece)) = on_the_way.recv().await {
            tokio::time::sleep_until(arrives.into()).await;
            if to.write_all(&piece).await.is_err() {
                return;
            }
        }
    });
    let mut piece = vec![0; 512];
    while let Ok(read) = from.read(&mut piece).await {
        if read == 0 {
            return;
        }
        bytes.fetch_add(read, Ordering::Relaxed);
        #[expect(clippy::cast_precision_loss, reason = "a piece is small")]
        let time = Duration::from_secs_f64(read as f64 / RATE);
        let through = {
            let mut free = free.lock().expect("nobody panics with it");
            *free = (*free).max(Instant::now()) + time;
            *free
        };
        if sender.send((through + DELAY, piece[..read].to_vec())).is_err() {
            return;
        }
        tokio::time::sleep_until(through.into()).await;
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn as_kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1_000.0
}
