//! Makes cargo look again when a locale changes.

fn main() {
    println!("cargo:rerun-if-changed=../locales");
}
