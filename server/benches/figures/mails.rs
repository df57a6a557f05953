//! Mails of one occasion to everybody: queued, drawn and handed to an SMTP server on this machine, each with
//! a calendar file.

use std::{
    collections::HashSet,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Instant,
};

use domain::language::Language;
use sea_orm::ConnectionTrait;
use server::{
    events::EventMail,
    jobs::Worker,
    mail::{mailer::Mailer, outbox::Outgoing},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::watch,
};

use crate::{
    platform::{Platform, databases, open_event},
    table::Table,
};

const MAILS: usize = 20_000;
const REACH: f64 = 60.0;

/// The message ids of what an SMTP server took.
type Taken = Arc<Mutex<Vec<String>>>;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let platform = Platform::start(postgres.as_deref()).await;
        open_event(&platform, "bench", None).await;
        somebody(&platform).await;
        let taken = Taken::default();
        let mut config = platform.app.config.clone();
        config.smtp_url = Some(format!("smtp://{}", listen(taken.clone()).await));
        let worker = Worker::new(platform.app.clone(), Mailer::new(&config).expect("an SMTP server"));
        let began = Instant::now();
        queue(&platform).await;
        let queued = began.elapsed().as_secs_f64();
        let (_stop, stopped) = watch::channel(false);
        worker.deliver_due(&stopped).await.expect("mails go");
        let took = began.elapsed().as_secs_f64();
        let ids = taken.lock().expect("nobody panics with it").clone();
        let once: HashSet<&String> = ids.iter().collect();
        table.add(
            format!("{MAILS} mails, queued and handed to an SMTP server, {name}"),
            format!("{took:.1} s ({queued:.1} s of it queueing), {} twice", ids.len() - once.len()),
            "under 60 s, none twice",
            took < REACH && once.len() == MAILS && ids.len() == MAILS,
        );
    }
}

async fn somebody(platform: &Platform) {
    let now = "'2026-01-01 00:00:00+00:00'";
    for sql in [
        format!(
            "INSERT INTO persons (id, person_key, name, email, created_at, updated_at) \
             VALUES (1, 1, 'Awa Ndiaye', 'awa@artp.example', {now}, {now})"
        ),
        format!(
            "INSERT INTO registrations (id, event_id, person_id, person_key, role, state, name, email, language, \
             origin, submitted_at, updated_at) VALUES (1, 1, 1, 1, 'participant', 'confirmed', 'Awa Ndiaye', \
             'awa@artp.example', 'fr', 'form', {now}, {now})"
        ),
    ] {
        platform.app.db.writer().execute_unprepared(&sql).await.expect("an insert");
    }
}

/// All in one transaction, as the change that they tell of would.
async fn queue(platform: &Platform) {
    let tx = platform.app.db.write().await.expect("a transaction");
    for number in 0..MAILS {
        let recipient = format!("p{number}@example.org");
        let mail = Outgoing {
            kind: "event_changed",
            occasion: "bench".to_owned(),
            recipient: &recipient,
            language: Language::EN,
            data: EventMail { event_id: 1, registration_id: 1, reason: String::new() },
            event_id: Some(1),
            registration_id: Some(1),
        };
        mail.enqueue(&tx, platform.app.clock.now()).await.expect("a mail");
    }
    tx.commit().await.expect("a commit");
}

/// An SMTP server that takes every mail.
async fn listen(taken: Taken) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let taken = taken.clone();
            tokio::spawn(async move { converse(stream, &taken).await });
        }
    });
    address
}

async fn converse(stream: TcpStream, taken: &Taken) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 mail.example ESMTP\r\n").await?;
    let mut in_mail = false;
    while let Some(line) = lines.next_line().await? {
        if in_mail {
            if let Some(id) = line.strip_prefix("Message-ID: ") {
                taken.lock().expect("nobody panics with it").push(id.to_owned());
            }
            if line != "." {
                continue;
            }
            in_mail = false;
        } else if line == "DATA" {
            in_mail = true;
            write.write_all(b"354 go on\r\n").await?;
            continue;
        }
        write.write_all(b"250 OK\r\n").await?;
    }
    Ok(())
}
