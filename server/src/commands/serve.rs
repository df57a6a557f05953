//! `baraza serve`: runs the platform until it is told to stop.

use std::{io::Write, net::SocketAddr, path::Path};

use rand::RngExt;
use tokio::sync::watch;

use super::Platform;
use crate::{fault::Fault, forms::files::scan, jobs::Worker, mail::mailer::Mailer, state::App, web::router};

/// Serves until the process is asked to end, then finishes what is under way.
pub(super) async fn run(platform: Platform) -> Result<(), Fault> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let Platform { config, db, clock } = platform;
    let secret = secret(&config.data_dir, config.secret.as_deref())?;
    let bind = config.bind;
    let public_url = config.public_url.clone();
    let mailer = Mailer::new(&config)?;
    let app = App::new(config, db, clock, secret).await?;
    let listener = tokio::net::TcpListener::bind(bind)
        .await
        .map_err(|error| Fault::Io(format!("cannot listen on {bind}"), error))?;
    eprintln!("Baraza is at {public_url}");
    let (stop, stopped) = watch::channel(false);
    let scanner = tokio::spawn(scan::run(app.clone(), stopped.clone()));
    let worker = tokio::spawn(Worker::new(app.clone(), mailer).run(stopped));
    let service = router::router(app).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(asked_to_end()).await;
    // Mails that are on their way arrive; none is begun any more.
    stop.send_replace(true);
    if worker.await.is_err() {
        tracing::error!("the worker that sends mails has panicked");
    }
    if scanner.await.is_err() {
        tracing::error!("the task that scans files has panicked");
    }
    served.map_err(|error| Fault::Io("serving".into(), error))
}

async fn asked_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        let _ = interrupt.await;
        return;
    };
    tokio::select! { _ = interrupt => (), _ = terminate.recv() => () }
}

/// The secret of the settings, else the one kept in the data directory, else a new one kept there.
pub(super) fn secret(data_dir: &Path, given: Option<&str>) -> Result<Vec<u8>, Fault> {
    if let Some(secret) = given {
        return Ok(secret.as_bytes().to_vec());
    }
    let path = data_dir.join("secret");
    match std::fs::read(&path) {
        Ok(secret) if secret.len() >= 32 => return Ok(secret),
        Ok(_) => {
            return Err(Fault::other(format!("{} is too short to be a secret; remove it", path.display())));
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => (),
        Err(error) => return Err(Fault::file(&path)(error)),
    }
    std::fs::create_dir_all(data_dir).map_err(Fault::file(data_dir))?;
    let mut secret = vec![0_u8; 64];
    rand::rng().fill(&mut secret[..]);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(Fault::file(&path))?;
    file.write_all(&secret).map_err(Fault::file(&path))?;
    Ok(secret)
}
