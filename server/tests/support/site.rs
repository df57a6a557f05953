//! A running platform on a port of its own, with a clock that the test moves.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use chrono::{DateTime, Duration, Utc};
use domain::staff::StaffRole;
use entities::user;
use server::{
    authorize, clock::Clock, config::Config, db::Db, jobs::Worker, mail::mailer::Mailer, state::App, web,
};
use tempfile::TempDir;
use tower_sessions::Session;

use super::{Browser, Letter, an_account};

/// When tests begin: noon in Geneva on 2 March 2027, as seconds since 1970.
pub const NOON: i64 = 1_803_985_200;

/// How long a worker of tests waits for an SMTP server.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(700);

/// A running platform.
pub struct Site {
    /// The platform itself, for what a test stores or asks of it directly.
    pub app: App,
    /// Where it listens.
    pub address: SocketAddr,
    clock: &'static AtomicI64,
    folder: TempDir,
    server: tokio::task::JoinHandle<()>,
}

impl Site {
    /// Starts a platform over a database, or over `SQLite` in a folder that goes with the test.
    pub(super) async fn start(database_url: Option<&str>, settings: &impl Fn(&mut Config)) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("the port is known");
        let mut config = config(folder.path(), database_url, address);
        settings(&mut config);
        // A clock outlives its platform; the process of a test is short.
        let clock: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(NOON)));
        let db = Db::open(&config.database_url).await.expect("the database opens");
        Self::over(db, config, listener, clock, folder).await
    }

    /// A second server of the platform, over a connection that takes no changes.
    pub async fn taking_no_changes(&self) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let how =
            if self.app.db.is_sqlite() { "mode=ro" } else { "options[default_transaction_read_only]=on" };
        let mut config = self.app.config.clone();
        config.database_url = format!("{}?{how}", config.database_url);
        config.data_dir = folder.path().to_owned();
        let db = Db::connect(&config.database_url).await.expect("the database opens");
        Self::over(db, config, listener, self.clock, folder).await
    }

    async fn over(
        db: Db,
        config: Config,
        listener: tokio::net::TcpListener,
        clock: &'static AtomicI64,
        folder: TempDir,
    ) -> Self {
        let address = listener.local_addr().expect("the port is known");
        let secret = b"the secret of the tests, which is long enough".to_vec();
        let app = App::new(config, db, Clock::following(clock), secret).await.expect("the platform starts");
        let service = web::router::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move {
            axum::serve(listener, service).await.expect("serving does not end by itself");
        });
        Self { app, address, clock, folder, server }
    }

    /// What the platform's clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.app.clock.now()
    }

    /// Lets time pass.
    pub fn after(&self, time: Duration) {
        self.clock.fetch_add(time.num_seconds(), Ordering::SeqCst);
    }

    /// The platform's data directory.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A worker of the platform, as `serve` has one.
    pub fn worker(&self) -> Worker {
        let mailer = Mailer::new(&self.app.config).expect("the settings name a way for mails");
        Worker::new(self.app.clone(), mailer.with_patience(PATIENCE))
    }

    /// Sends what is due, and gives every letter that lies in the folder for mails, oldest first.
    pub async fn letters(&self) -> Vec<Letter> {
        self.deliver().await;
        Letter::all_in(&self.folder().join("mails"))
    }

    /// Sends what is due.
    pub async fn deliver(&self) {
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        self.worker().deliver_due(&stopped).await.expect("the database answers");
    }

    /// A browser that has been nowhere yet.
    pub fn browser(&self) -> Browser {
        Browser::new(self.address)
    }

    /// A browser whose owner is signed in with a new account of this role.
    pub async fn signed_in_as(&self, role: StaffRole) -> Browser {
        self.signed_in(&an_account(role).stored_in(self).await).await
    }

    /// A browser whose owner is signed in with this account.
    pub async fn signed_in(&self, account: &user::Model) -> Browser {
        let store = Arc::new(web::sessions::Store::new(&self.app));
        let session = Session::new(None, store, None);
        authorize::sign_in(&session, account).await.expect("the session is new");
        session.save().await.expect("the session is stored");
        let id = session.id().expect("a stored session has an id");
        let browser = self.browser();
        browser.set_cookie(web::sessions::cookie_name(&self.app.config), &id.to_string());
        browser
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn config(folder: &Path, database_url: Option<&str>, address: SocketAddr) -> Config {
    let own = format!("sqlite://{}", folder.join("baraza.sqlite3").display());
    let values = [
        ("database_url", database_url.unwrap_or(&own).to_owned()),
        ("data_dir", folder.display().to_string()),
        ("public_url", format!("http://{address}")),
        ("mail_from", "Baraza <baraza@example.org>".to_owned()),
    ];
    let values = values.map(|(key, value)| (key.to_owned(), value));
    Config::from_sources(&BTreeMap::new(), values.into_iter(), "").expect("the settings are good")
}
