//! The headers that every answer carries.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Policy of a page without an island: no script at all.
pub const NO_SCRIPT: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// Policy of a page with islands, whose script tags carry this nonce.
#[must_use]
pub fn with_script(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'strict-dynamic' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Adds what a handler did not set itself; never weakens what it did.
pub fn secure(fields: &mut HeaderMap) {
    let mut default = |name: HeaderName, value: &'static str| {
        fields.entry(name).or_insert(HeaderValue::from_static(value));
    };
    default(header::CONTENT_SECURITY_POLICY, NO_SCRIPT);
    default(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    default(header::X_FRAME_OPTIONS, "DENY");
    // Own pages have a secret in their address, which must not travel on.
    default(header::REFERRER_POLICY, "same-origin");
    default(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    default(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    default(header::CACHE_CONTROL, "no-store");
}

/// Says on answers of a TLS site that it is only to be asked by TLS.
pub fn strict_transport(fields: &mut HeaderMap) {
    let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
    fields.insert(header::STRICT_TRANSPORT_SECURITY, value);
}
