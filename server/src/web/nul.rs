//! The character NUL has no place in any text, and `PostgreSQL` takes none: it is left out of what is
//! typed and asked for, and no address has it.

use axum::{
    extract::Request,
    http::{StatusCode, Uri, uri::PathAndQuery},
};

/// NUL as it stands in an address.
const ENCODED: &str = "%00";

/// A field of a form without it.
#[must_use]
pub fn without((name, value): (String, String)) -> (String, String) {
    let clean = |text: String| if text.contains('\0') { text.replace('\0', "") } else { text };
    (clean(name), clean(value))
}

/// Keeps it out of addresses: nothing has a path with it, and a query is read without it.
///
/// # Errors
/// The status of a request whose address cannot do without it.
pub fn kept_out(mut request: Request) -> Result<Request, StatusCode> {
    if request.uri().path().contains(ENCODED) {
        return Err(StatusCode::NOT_FOUND);
    }
    if request.uri().query().is_some_and(|query| query.contains(ENCODED)) {
        *request.uri_mut() = cleaned(request.uri()).ok_or(StatusCode::BAD_REQUEST)?;
    }
    Ok(request)
}

fn cleaned(uri: &Uri) -> Option<Uri> {
    let query = uri.query()?.replace(ENCODED, "");
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{}?{query}", uri.path())).ok()?);
    Uri::from_parts(parts).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_read_without_it_and_else_as_it_is() {
        let uri = Uri::from_static("/en/?text=a%00b&kind=%2500");
        assert_eq!(cleaned(&uri).unwrap(), "/en/?text=ab&kind=%2500");
    }
}
