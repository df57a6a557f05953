//! Settings on the command line.

use super::{baraza, told};

#[test]
fn a_flag_sets_each_setting_and_a_bad_one_is_not_repeated_if_it_is_secret() {
    let folder = tempfile::tempdir().unwrap();
    let password = "hunter2";
    for (flag, value, secret) in [
        ("database-url", "mysql://baraza:hunter2@db", true),
        ("smtp-url", "baraza:hunter2@smtp.example", true),
        ("secret", password, true),
        ("bind", "everywhere", false),
        ("public-url", "events.example.org", false),
        ("mail-from", "nobody", false),
        ("mails-per-minute", "many", false),
        ("trusted-proxies", "the one in front", false),
    ] {
        let output = baraza(folder.path(), &[&format!("--{flag}"), value, "migrate"]);
        assert_eq!(output.status.code(), Some(1), "{flag}: {}", told(&output));
        assert!(
            told(&output).starts_with(&format!("baraza: setting {}:", flag.replace('-', "_"))),
            "{}",
            told(&output)
        );
        assert_eq!(!told(&output).contains(value), secret, "{}", told(&output));
        assert!(!told(&output).contains(password), "{}", told(&output));
    }
}
