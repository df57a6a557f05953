//! The registration form as a browser sends it back.

use std::net::SocketAddr;

use crate::{http::Connection, questions};

/// Where people come from.
const COUNTRIES: [&str; 8] = ["SEN", "KEN", "FRA", "FJI", "BRA", "UZB", "EGY", "BGD"];

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
        Self::read(path, &String::from_utf8_lossy(&page.body))
    }

    /// Takes the token of a page with the form.
    pub fn read(path: &str, html: &str) -> Self {
        let field = html.split("<input").find(|tag| tag.contains("name=\"_token\"")).expect("a token");
        let token = field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value");
        Self { path: path.to_owned(), token: token.to_owned() }
    }

    /// The form as one person fills it.
    pub fn filled(&self, person: usize) -> String {
        self.with(person, "SEN", "female", &[])
    }

    /// The form of an event that asks twenty questions, as one person fills it; people come from several
    /// countries.
    pub fn answered(&self, person: usize) -> String {
        let country = COUNTRIES[person % COUNTRIES.len()];
        let gender = ["female", "male", ""][person % 3];
        let answers = questions::answers(person);
        let fields: Vec<(String, String)> =
            answers.into_iter().map(|(id, text)| (format!("q-{id}"), text)).collect();
        self.with(person, country, gender, &fields)
    }

    /// What is stored of those answers.
    pub fn answers_json(person: usize) -> String {
        let answers: std::collections::BTreeMap<String, String> =
            questions::answers(person).into_iter().collect();
        serde_json::to_string(&answers).expect("texts")
    }

    fn with(&self, person: usize, country: &str, gender: &str, more: &[(String, String)]) -> String {
        let person_text = person.to_string();
        let submission = uuid::Uuid::new_v4().to_string();
        let email = format!("p{person_text}@example.org");
        let name = format!("Person {person_text}");
        let own = [
            ("_token", self.token.as_str()),
            ("submission", submission.as_str()),
            ("name", name.as_str()),
            ("email", email.as_str()),
            ("country", country),
            ("organization", "Ministry of Digital Economy"),
            ("organization_kind", "administration"),
            ("gender", gender),
            ("role", "participant"),
            ("mode", "on_site"),
            ("language", "en"),
            ("consent", "yes"),
        ];
        let more = more.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let fields: Vec<(&str, &str)> = own.into_iter().chain(more).collect();
        serde_urlencoded::to_string(fields).expect("a form")
    }
}
