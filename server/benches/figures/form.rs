//! The registration form as a browser sends it back.

use std::net::SocketAddr;

use crate::http::Connection;

/// A form that was given out.
#[derive(Debug, Clone)]
pub struct Form {
    /// Where it goes.
    pub path: String,
    token: String,
}

impl Form {
    /// Asks for the form and takes its token.
    pub async fn load(address: SocketAddr, path: &str) -> Self {
        let page = Connection::open(address).await.get(path, "identity").await;
        assert_eq!(page.status, 200);
        let html = String::from_utf8_lossy(&page.body).into_owned();
        let field = html.split("<input").find(|tag| tag.contains("name=\"_token\"")).expect("a token");
        let token = field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value");
        Self { path: path.to_owned(), token: token.to_owned() }
    }

    /// The form as one person fills it.
    pub fn filled(&self, person: usize) -> String {
        let person_text = person.to_string();
        let submission = uuid::Uuid::new_v4().to_string();
        let email = format!("p{person_text}@example.org");
        let name = format!("Person {person_text}");
        serde_urlencoded::to_string([
            ("_token", self.token.as_str()),
            ("submission", submission.as_str()),
            ("name", name.as_str()),
            ("email", email.as_str()),
            ("country", "SEN"),
            ("organization", "Ministry of Digital Economy"),
            ("organization_kind", "administration"),
            ("gender", "female"),
            ("role", "participant"),
            ("mode", "on_site"),
            ("language", "en"),
            ("consent", "yes"),
        ])
        .expect("a form")
    }
}
