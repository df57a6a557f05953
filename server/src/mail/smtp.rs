//! The SMTP server that takes our mails, and the connections to it, which carry many mails each.
//!
//! What a server has read to its last sign it will deliver, whether or not we live to read its answer. So
//! whoever hands a mail over is told just before that sign is written.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use lettre::{
    address::Envelope,
    transport::smtp::{
        self,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Tls, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};

use tokio::net::TcpStream;

use super::mailer::Failure;

/// How long the server may take to be connected to.
const CONNECTING: Duration = Duration::from_secs(30);
/// A connection that rested longer may have been closed by the server.
const FRESH: Duration = Duration::from_secs(15);
/// Mails that one connection carries: some servers want no more.
const CARRIED: u32 = 100;
/// How long a server may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// An SMTP server and the connections to it that rest.
pub(super) struct Relay {
    server: Server,
    resting: Mutex<Vec<Connection>>,
}

struct Connection {
    smtp: AsyncSmtpConnection,
    rests_since: Instant,
    carried: u32,
}

/// How a server is reached.
struct Server {
    host: String,
    port: u16,
    tls: Tls,
    hello: ClientId,
    credentials: Option<Credentials>,
}

impl Relay {
    /// The server of an address: `smtp://host` is plain, `?tls=required` or `?tls=opportunistic` begin TLS on
    /// it, `smtps://host` speaks TLS from the start. What stands after the host's slash is how we call
    /// ourselves.
    ///
    /// # Errors
    /// What is wrong with the address, without what it holds: that may be a password.
    pub(super) fn of(url: &str) -> Result<Self, String> {
        let wrong = || "it is not smtp://host:port or smtps://user:password@host".to_owned();
        let parts = Parts::of(url).ok_or_else(wrong)?;
        let tls = || TlsParameters::new(parts.host.clone()).map_err(|error| error.to_string());
        let (port, tls) = match (parts.scheme, parts.tls) {
            ("smtp", "") => (25, Tls::None),
            ("smtp", "required") => (587, Tls::Required(tls()?)),
            ("smtp", "opportunistic") => (587, Tls::Opportunistic(tls()?)),
            ("smtps", _) => (465, Tls::Wrapper(tls()?)),
            _ => return Err(wrong()),
        };
        let hello = parts.hello.map_or_else(ClientId::default, ClientId::Domain);
        let credentials = parts.account.map(|(user, password)| Credentials::new(user, password));
        let server = Server { host: parts.host, port: parts.port.unwrap_or(port), tls, hello, credentials };
        Ok(Self { server, resting: Mutex::default() })
    }

    /// Hands a mail over; `finishing` is called just before the sign that makes the server keep it.
    ///
    /// # Errors
    /// Why it did not go, and whether it may go later.
    pub(super) async fn hand_over(
        &self,
        envelope: &Envelope,
        bytes: &[u8],
        finishing: impl FnOnce() + Send,
    ) -> Result<(), Failure> {
        let mut connection = self.begun(envelope, bytes.is_ascii()).await?;
        let content = Content { bytes: Some(bytes), finishing: Some(finishing) };
        if let Err(error) = connection.smtp.message_iter(content).await {
            connection.smtp.abort().await;
            return Err(judged(&error));
        }
        connection.carried += 1;
        connection.rests_since = Instant::now();
        if connection.carried < CARRIED {
            self.lock().push(connection);
        }
        Ok(())
    }

    /// Says goodbye on the connections that rest.
    pub(super) async fn close(&self) {
        let resting = std::mem::take(&mut *self.lock());
        for mut connection in resting {
            let _ = tokio::time::timeout(GOODBYE, connection.smtp.quit()).await;
        }
    }

    /// A connection on which the server waits for the mail's content.
    async fn begun(&self, envelope: &Envelope, is_ascii: bool) -> Result<Connection, Failure> {
        while let Some(mut connection) = self.rested() {
            match begin(&mut connection.smtp, envelope, is_ascii).await {
                Ok(()) => return Ok(connection),
                // The server closed it meanwhile, and has heard nothing of the mail.
                Err(Refused::Broken(_)) => (),
                Err(Refused::Answered(failure)) => {
                    connection.smtp.abort().await;
                    return Err(failure);
                }
            }
        }
        let smtp = self.server.connected().await?;
        let mut connection = Connection { smtp, rests_since: Instant::now(), carried: 0 };
        match begin(&mut connection.smtp, envelope, is_ascii).await {
            Ok(()) => Ok(connection),
            Err(Refused::Broken(failure) | Refused::Answered(failure)) => {
                connection.smtp.abort().await;
                Err(failure)
            }
        }
    }

    fn rested(&self) -> Option<Connection> {
        let mut resting = self.lock();
        resting.retain(|connection| connection.rests_since.elapsed() < FRESH);
        resting.pop()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Server {
    async fn connected(&self) -> Result<AsyncSmtpConnection, Failure> {
        let mut connection = match &self.tls {
            Tls::Wrapper(tls) => {
                let (server, within) = ((self.host.as_str(), self.port), Some(CONNECTING));
                AsyncSmtpConnection::connect_tokio1(server, within, &self.hello, Some(tls.clone()), None)
                    .await
            }
            _ => {
                AsyncSmtpConnection::connect_with_transport(Box::new(self.reached().await?), &self.hello)
                    .await
            }
        }
        .map_err(|error| judged(&error))?;
        self.prepare(&mut connection).await.map_err(|error| judged(&error))?;
        Ok(connection)
    }

    /// A bare connection that does not hold small writes back. The sign that ends a mail is such a write, and
    /// held back (RFC 896) it waits until the server says that it has the rest, which it does not hurry to
    /// do (RFC 1122, 4.2.3.2): a pause of 40 ms in every mail.
    async fn reached(&self) -> Result<TcpStream, Failure> {
        let told = |error: std::io::Error| Failure::Later(format!("Connection error: {error}"));
        let late = |_| Failure::Later("Connection error: connection timed out".to_owned());
        let reaching = TcpStream::connect((self.host.as_str(), self.port));
        let stream = tokio::time::timeout(CONNECTING, reaching).await.map_err(late)?.map_err(told)?;
        stream.set_nodelay(true).map_err(told)?;
        Ok(stream)
    }

    async fn prepare(&self, connection: &mut AsyncSmtpConnection) -> Result<(), smtp::Error> {
        match &self.tls {
            Tls::Required(tls) => connection.starttls(tls.clone(), &self.hello).await?,
            Tls::Opportunistic(tls) if connection.can_starttls() => {
                connection.starttls(tls.clone(), &self.hello).await?;
            }
            _ => (),
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(())
    }
}

/// Why a connection does not wait for the content of a mail.
enum Refused {
    /// It is closed.
    Broken(Failure),
    /// The server said no.
    Answered(Failure),
}

async fn begin(smtp: &mut AsyncSmtpConnection, envelope: &Envelope, is_ascii: bool) -> Result<(), Refused> {
    let refused = |error: smtp::Error| {
        let failure = judged(&error);
        if error.status().is_some() { Refused::Answered(failure) } else { Refused::Broken(failure) }
    };
    let mut options = Vec::new();
    for (needed, extension, option) in [
        (!has_ascii_addresses(envelope), Extension::SmtpUtfEight, MailParameter::SmtpUtfEight),
        (!is_ascii, Extension::EightBitMime, MailParameter::Body(MailBodyParameter::EightBitMime)),
    ] {
        if needed && !smtp.server_info().supports_feature(extension) {
            let why = format!("the SMTP server does not know {extension}, which this mail needs");
            return Err(Refused::Answered(Failure::Later(why)));
        }
        options.extend(needed.then_some(option));
    }
    smtp.command(Mail::new(envelope.from().cloned(), options)).await.map_err(refused)?;
    for address in envelope.to() {
        smtp.command(Rcpt::new(address.clone(), Vec::new())).await.map_err(refused)?;
    }
    smtp.command(Data).await.map_err(refused)?;
    Ok(())
}

fn has_ascii_addresses(envelope: &Envelope) -> bool {
    envelope.to().iter().chain(envelope.from()).all(|address| AsRef::<str>::as_ref(address).is_ascii())
}

/// The content of a mail, which says when it is at its end.
struct Content<'a, F> {
    bytes: Option<&'a [u8]>,
    finishing: Option<F>,
}

impl<'a, F: FnOnce()> Iterator for Content<'a, F> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let bytes = self.bytes.take();
        if bytes.is_none()
            && let Some(finishing) = self.finishing.take()
        {
            finishing();
        }
        bytes
    }
}

/// A server that says 5xx has refused this mail for good, unless what it refuses is our signing in.
fn judged(error: &smtp::Error) -> Failure {
    let about_us =
        error.status().is_some_and(|code| ["530", "534", "535", "538"].contains(&code.to_string().as_str()));
    let text = error.to_string();
    if error.is_permanent() && !about_us { Failure::Never(text) } else { Failure::Later(text) }
}

/// The parts of an address of a server.
#[derive(Debug, PartialEq, Eq)]
struct Parts<'a> {
    scheme: &'a str,
    account: Option<(String, String)>,
    host: String,
    port: Option<u16>,
    hello: Option<String>,
    tls: &'a str,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (account, address) = authority
            .rsplit_once('@')
            .map_or((None, authority), |(account, address)| (Some(account), address));
        let (host, port) = match address.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((host, port)) => (host, port.strip_prefix(':')),
            None => address.split_once(':').map_or((address, None), |(host, port)| (host, Some(port))),
        };
        let account = match account.and_then(|account| account.split_once(':')) {
            Some((user, password)) => Some((decoded(user)?, decoded(password)?)),
            None => None,
        };
        let hello = path.trim_matches('/');
        Some(Self {
            scheme,
            account,
            host: Some(host).filter(|host| !host.is_empty())?.to_owned(),
            port: port.map(str::parse).transpose().ok()?,
            hello: (!hello.is_empty()).then(|| hello.to_owned()),
            tls: query.split('&').find_map(|pair| pair.strip_prefix("tls=")).unwrap_or_default(),
        })
    }
}

/// A text in which `%XX` stands for a byte.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digits = [*high, *low];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
                rest = after;
            }
            (b'%', _) => return None,
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_server_is_read_with_all_that_it_may_hold() {
        let parts =
            Parts::of("smtps://baraza%40itu.example:p%3Ass%25@smtp.example:2465/events.example?tls=x")
                .unwrap();
        assert_eq!(parts.account, Some(("baraza@itu.example".into(), "p:ss%".into())));
        assert_eq!((parts.scheme, parts.host.as_str(), parts.port), ("smtps", "smtp.example", Some(2465)));
        assert_eq!((parts.hello.as_deref(), parts.tls), (Some("events.example"), "x"));
        let plain = Parts::of("smtp://localhost").unwrap();
        assert_eq!((plain.account, plain.port, plain.tls), (None, None, ""));
        let six = Parts::of("smtp://[::1]:1025").unwrap();
        assert_eq!((six.host.as_str(), six.port), ("::1", Some(1025)));
    }

    #[test]
    fn what_is_no_address_of_a_server_is_refused_without_its_password() {
        for url in [
            "smtp:localhost",
            "smtp://",
            "smtp://x:y@",
            "smtp://h:port",
            "smtp://h?tls=maybe",
            "http://h",
            "smtp://u:hunter2%@h",
        ] {
            let told = Relay::of(url).err().unwrap_or_else(|| panic!("{url}"));
            assert!(!told.contains("hunter2"), "{told}");
        }
    }

    #[test]
    fn the_end_of_a_mail_is_told_before_it_is_written() {
        let told = std::cell::Cell::new(false);
        let mut content = Content { bytes: Some(b"Dear Awa"), finishing: Some(|| told.set(true)) };
        assert_eq!(content.next(), Some(&b"Dear Awa"[..]));
        assert!(!told.get());
        assert_eq!(content.next(), None);
        assert!(told.get());
    }
}
