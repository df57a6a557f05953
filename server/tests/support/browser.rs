//! A browser without script: it keeps cookies, fills forms in, and follows a redirect only when
//! told to.

use std::{cell::RefCell, collections::BTreeMap, net::SocketAddr};

use super::{Answer, forms, http};

/// A browser.
pub struct Browser {
    address: SocketAddr,
    cookies: RefCell<BTreeMap<String, String>>,
    headers: Vec<(String, String)>,
}

impl Browser {
    /// A browser that has been nowhere yet.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, cookies: RefCell::default(), headers: Vec::new() }
    }

    /// The browser with a header that it sends every time.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A browser with the same cookies that asks another server.
    pub fn at(&self, address: SocketAddr) -> Self {
        Self { address, cookies: self.cookies.clone(), headers: self.headers.clone() }
    }

    /// Puts a cookie in.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    /// A cookie it holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, "", &[]).await
    }

    /// Sends fields exactly as given, without looking at any page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(fields).expect("pairs can be encoded");
        self.send("POST", path, "application/x-www-form-urlencoded", body.as_bytes()).await
    }

    /// Sends the form of a page whose address ends with `action`: all that stands in it, hidden
    /// fields too, with these fields filled in. An empty value empties a field.
    pub async fn submit(&self, page: &Answer, action: &str, filled: &[(&str, &str)]) -> Answer {
        let form = forms::find(page, action).unwrap_or_else(|| panic!("no form for {action} in {page:?}"));
        let kept = form.fields.iter().filter(|(name, _)| filled.iter().all(|(field, _)| field != name));
        let mut fields: Vec<(&str, &str)> =
            kept.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend_from_slice(filled);
        self.post(&form.action, &fields).await
    }

    /// The same of a form that takes files: name of the field, name of the file, content.
    pub async fn submit_files(
        &self,
        page: &Answer,
        action: &str,
        filled: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        let form = forms::find(page, action).unwrap_or_else(|| panic!("no form for {action} in {page:?}"));
        let kept = form.fields.iter().filter(|(name, _)| filled.iter().all(|(field, _)| field != name));
        let kept = kept.map(|(name, value)| (name.as_str(), value.as_str()));
        let mut body = Vec::new();
        for (name, value) in kept.chain(filled.iter().copied()) {
            let head =
                format!("--BOUND\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(head.into_bytes());
        }
        for (name, file, content) in files {
            let head = format!(
                "--BOUND\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
                 content-type: application/pdf\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend_from_slice(content);
            body.extend(b"\r\n");
        }
        body.extend(b"--BOUND--\r\n");
        self.send("POST", &form.action, "multipart/form-data; boundary=BOUND", &body).await
    }

    /// Goes where a redirect leads.
    pub async fn follow(&self, answer: &Answer) -> Answer {
        assert!((300..400).contains(&answer.status), "no redirect: {answer:?}");
        self.get(answer.location()).await
    }

    /// Sends anything.
    pub async fn send(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> Answer {
        let mut headers = self.headers.clone();
        if !kind.is_empty() {
            headers.push(("content-type".to_owned(), kind.to_owned()));
        }
        let cookies: Vec<String> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            headers.push(("cookie".to_owned(), cookies.join("; ")));
        }
        let answer = http::send(self.address, method, path, &headers, body).await;
        self.keep_cookies(&answer);
        answer
    }

    fn keep_cookies(&self, answer: &Answer) {
        let mut cookies = self.cookies.borrow_mut();
        for (_, value) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let mut parts = value.split(';').map(str::trim);
            let Some((name, content)) = parts.next().and_then(|pair| pair.split_once('=')) else { continue };
            if content.is_empty() || parts.any(|part| part.eq_ignore_ascii_case("max-age=0")) {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), content.to_owned());
            }
        }
    }
}
