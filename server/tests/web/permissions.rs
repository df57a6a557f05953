//! Who may call which address: the whole table of addresses, tried with every role and signed out.

use domain::staff::StaffRole;
use server::web::router::{Access, table};

use crate::support::{Answer, Browser, on_each_database};

/// An address of the table with something in every place, which need not exist.
fn filled(path: &str) -> String {
    let parts = path.split('/').map(|part| match part {
        "{lang}" => "en",
        "{id}" | "{event}" | "{registration}" => "1",
        "{class}" => "LDC",
        "{iso3}" => "NPL",
        part if part.starts_with('{') => "x",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// GET and POST; an address that takes only one of them answers the other as unknown.
async fn tried(browser: &Browser, path: &str) -> [Answer; 2] {
    [browser.get(path).await, browser.post(path, &[("_token", "forged")]).await]
}

#[test]
fn nobody_gets_behind_the_door_without_signing_in() {
    on_each_database(async |site| {
        let browser = site.browser();
        let mut seen = 0;
        for route in table() {
            if matches!(route.access, Access::Everyone | Access::LinkHolder | Access::Door) {
                continue;
            }
            seen += 1;
            for answer in tried(&browser, &filled(route.path)).await {
                let to_the_door = answer.status == 303 && answer.location().starts_with("/en/staff/sign-in");
                assert!(to_the_door, "{} {answer:?}", route.path);
            }
        }
        assert!(seen > 10, "only {seen} addresses are behind the door");
    });
}

#[test]
fn each_role_gets_where_the_table_says_and_nowhere_else() {
    on_each_database(async |site| {
        for role in StaffRole::ALL {
            let browser = site.signed_in_as(*role).await;
            for route in table() {
                let Access::Staff(action) = route.access else { continue };
                for answer in tried(&browser, &filled(route.path)).await {
                    let refused = answer.status == 403 && answer.has("You may not open this page");
                    assert_eq!(refused, !role.may(action), "{role} at {} {answer:?}", route.path);
                    assert_ne!(answer.status, 500, "{role} at {} {answer:?}", route.path);
                }
            }
        }
    });
}

#[test]
fn every_address_below_staff_is_behind_the_door() {
    for route in table() {
        let open = matches!(route.access, Access::Everyone | Access::LinkHolder | Access::Door);
        let staff = route.path.starts_with("/{lang}/staff");
        let way_in = ["/{lang}/staff/sign-in", "/{lang}/staff/password", "/{lang}/staff/password/{token}"];
        assert_eq!(staff && !way_in.contains(&route.path), !open, "{}", route.path);
    }
}

#[test]
fn a_forged_token_changes_nothing_anywhere() {
    on_each_database(async |site| {
        let browser = site.signed_in_as(StaffRole::Administrator).await;
        for route in table() {
            if matches!(route.access, Access::Everyone | Access::LinkHolder) {
                continue;
            }
            let answer = browser.post(&filled(route.path), &[("_token", "9999999999.AAAA")]).await;
            // What does not exist or is no number says so first; what exists asks for its own form.
            let stopped = match answer.status {
                403 => answer.has("This form has expired"),
                400 | 404 | 410 => true,
                _ => false,
            };
            assert!(stopped, "{} {answer:?}", route.path);
        }
    });
}

#[test]
fn a_form_from_another_site_is_refused() {
    on_each_database(async |site| {
        for header in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            let browser = site.signed_in_as(StaffRole::Viewer).await.with_header(header.0, header.1);
            let answer = browser.post("/en/staff/account/sign-out", &[]).await;
            assert_eq!(answer.status, 403, "{answer:?}");
        }
    });
}
