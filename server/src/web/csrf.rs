//! Form tokens: proof that a form was given out here, to this browser or for this page, not long ago.

use app::pages::problem::Problem;
use axum::{
    extract::Request,
    http::{HeaderMap, Method, StatusCode},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::form::Form;
use crate::state::App;

/// How long a form may lie open, in seconds: a working day, since slow links and breaks are usual.
const LIFE: i64 = 12 * 3600;

/// A token for forms of `scope`: a session's id, or the path of a public form.
#[must_use]
pub fn token(secret: &[u8], scope: &str, now: DateTime<Utc>) -> String {
    let ends = now.timestamp() + LIFE;
    format!("{ends}.{}", URL_SAFE_NO_PAD.encode(sign(secret, scope, ends)))
}

/// Whether a token was given out for `scope` and has not ended.
#[must_use]
pub fn is_valid(secret: &[u8], scope: &str, now: DateTime<Utc>, token: &str) -> bool {
    let Some((ends, proof)) = token.split_once('.') else { return false };
    let (Ok(ends), Ok(proof)) = (ends.parse::<i64>(), URL_SAFE_NO_PAD.decode(proof)) else { return false };
    ends >= now.timestamp() && mac(secret, scope, ends).verify_slice(&proof).is_ok()
}

/// Whether a token was given out for `scope`, however long ago.
#[must_use]
pub fn was_given(secret: &[u8], scope: &str, token: &str) -> bool {
    is_valid(secret, scope, DateTime::UNIX_EPOCH, token)
}

impl App {
    /// A token for forms of `scope`.
    #[must_use]
    pub fn form_token(&self, scope: &str) -> String {
        token(&self.secret, scope, self.clock.now())
    }

    /// Refuses a form whose token was not given out for `scope`, or too long ago.
    ///
    /// # Errors
    /// [`Problem::FormExpired`].
    pub fn check_form(&self, scope: &str, form: &Form) -> Result<(), Problem> {
        let valid = is_valid(&self.secret, scope, self.clock.now(), form.get("_token"));
        if valid { Ok(()) } else { Err(Problem::FormExpired) }
    }
}

fn sign(secret: &[u8], scope: &str, ends: i64) -> Vec<u8> {
    mac(secret, scope, ends).finalize().into_bytes().to_vec()
}

fn mac(secret: &[u8], scope: &str, ends: i64) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length of key will do");
    mac.update(format!("form\n{scope}\n{ends}").as_bytes());
    mac
}

/// The refusal of what another site sent, where the browser says so; old phones say nothing and rely on
/// the token alone.
#[must_use]
pub fn refused(request: &Request, public_url: &str) -> Option<Response> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || comes_from_here(request.headers(), public_url) {
        return None;
    }
    Some((StatusCode::FORBIDDEN, "This form was sent from another site.").into_response())
}

/// Whether the browser itself says that a form was sent from a page of ours.
#[must_use]
pub fn is_known_to_come_from_here(headers: &HeaderMap, public_url: &str) -> bool {
    let says = |name: &str, what: &str| headers.get(name).is_some_and(|value| value == what);
    let tells = headers.contains_key("sec-fetch-site") || headers.contains_key("origin");
    let is_known = !says("sec-fetch-site", "none") && !says("origin", "null");
    tells && is_known && comes_from_here(headers, public_url)
}

fn comes_from_here(headers: &HeaderMap, public_url: &str) -> bool {
    let get = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = get("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match get("origin") {
        // A privacy setting or a redirect: nothing is known, the token decides.
        None | Some("null") => true,
        Some(origin) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            origin == public_url || (host.is_some() && host == get("host"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"a secret of the tests, long enough";

    #[test]
    fn a_token_holds_for_its_scope_until_it_ends() {
        let now = DateTime::UNIX_EPOCH;
        let token = token(SECRET, "session-1", now);
        assert!(is_valid(SECRET, "session-1", now, &token));
        assert!(!is_valid(SECRET, "session-2", now, &token));
        assert!(!is_valid(b"another secret", "session-1", now, &token));
        assert!(!is_valid(SECRET, "session-1", now + chrono::Duration::hours(13), &token));
        assert!(was_given(SECRET, "session-1", &token) && !was_given(SECRET, "session-2", &token));
    }

    #[test]
    fn a_token_cannot_be_given_a_longer_life() {
        let now = DateTime::UNIX_EPOCH;
        let token = token(SECRET, "session-1", now);
        let longer = format!("9{token}");
        assert!(!is_valid(SECRET, "session-1", now, &longer));
        assert!(!is_valid(SECRET, "session-1", now, ""));
    }
}
