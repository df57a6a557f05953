//! More than a form can hold is refused with a page, not with a broken connection.

use crate::support::on_each_database;

#[test]
fn ten_megabytes_in_a_field_are_refused_with_a_sentence() {
    on_each_database(async |site| {
        let form = "application/x-www-form-urlencoded";
        let body = format!("email={}", "x".repeat(10 * 1024 * 1024));
        let answer = site.browser().send("POST", "/fr/staff/sign-in", form, body.as_bytes()).await;
        assert_eq!(answer.status, 413);
        let locale = site.app.locales.or_english("fr".parse().unwrap());
        assert!(answer.has(&locale.text("problem-too-large")), "{}", answer.text());
    });
}
