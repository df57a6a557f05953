//! Puts what the browser loads where the server can compile it in. Without a bundle the platform is
//! complete, only without the comfort of islands.

use std::{env, fs, path::Path};

fn main() {
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("site");
    let site = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../target/site");
    println!("cargo:rerun-if-changed=../target/site/manifest.json");
    println!("cargo:rerun-if-changed=../app/style/baraza.css");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder for the bundle can be made");
    let Ok(files) = fs::read_dir(&site) else { return };
    for file in files.flatten().filter(|file| file.path().is_file()) {
        fs::copy(file.path(), out.join(file.file_name())).expect("a bundle file can be copied");
    }
}
