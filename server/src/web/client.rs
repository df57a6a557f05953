//! Where a request comes from, believing only the proxies that the settings name.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};

use crate::state::App;

/// The address of the browser.
#[derive(Debug, Clone, Copy)]
pub struct Client(pub IpAddr);

impl Client {
    /// Whether all that is known is this machine: a proxy that the settings do not name, behind which
    /// nobody can be told apart.
    #[must_use]
    pub const fn is_this_machine(self) -> bool {
        self.0.is_loopback()
    }

    /// What counts as one client: an address, or with IPv6 the network of 64 bits that a household or
    /// a machine gets and can change its address in as it likes.
    #[must_use]
    pub fn network(self) -> String {
        match self.0.to_canonical() {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        }
    }
}

impl FromRequestParts<App> for Client {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
        Ok(Self(origin(peer, forwarded, &app.config.trusted_proxies)))
    }
}

/// The last address in the chain that no trusted proxy added.
fn origin(peer: IpAddr, forwarded: Option<&str>, trusted: &[IpAddr]) -> IpAddr {
    let mut origin = peer;
    for hop in forwarded.unwrap_or_default().rsplit(',') {
        if !trusted.contains(&origin) {
            break;
        }
        match hop.trim().parse() {
            Ok(address) => origin = address,
            Err(_) => break,
        }
    }
    origin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_believed_only_from_a_trusted_proxy() {
        let [proxy, other, browser] =
            ["10.0.0.1", "10.0.0.9", "192.0.2.7"].map(|ip| ip.parse::<IpAddr>().unwrap());
        assert_eq!(origin(proxy, Some("192.0.2.7"), &[proxy]), browser);
        assert_eq!(origin(other, Some("192.0.2.7"), &[proxy]), other);
        assert_eq!(origin(proxy, Some("198.51.100.1, 192.0.2.7"), &[proxy]), browser);
        assert_eq!(origin(proxy, None, &[proxy]), proxy);
    }

    #[test]
    fn addresses_of_one_network_are_one_client() {
        let network = |text: &str| Client(text.parse().unwrap()).network();
        assert_eq!(network("192.0.2.7"), network("::ffff:192.0.2.7"));
        assert_ne!(network("192.0.2.7"), network("192.0.2.8"));
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
    }
}
