//! Puts what the browser loads where the server can compile it in. Without a bundle the platform is
//! complete, only without the comfort of islands.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

fn main() {
    pack_relocations();
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("site");
    let site = site();
    // Cargo runs this again each time if what it watches is missing, so the folder is made.
    let _ = fs::create_dir_all(&site);
    println!("cargo:rerun-if-changed={}", site.display());
    println!("cargo:rerun-if-env-changed=CARGO_TARGET_DIR");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder for the bundle can be made");
    let Ok(files) = fs::read_dir(&site) else { return };
    for file in files.flatten().filter(|file| file.path().is_file()) {
        fs::copy(file.path(), out.join(file.file_name())).expect("a bundle file can be copied");
    }
}

/// The addresses that are put right when the program starts are four megabytes as a list of all of them, and
/// a hundredth of that as the linker can pack them; systems read them whole into memory.
fn pack_relocations() {
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Where the bundler puts its files: under cargo's target folder, `CARGO_TARGET_DIR` where set.
fn site() -> PathBuf {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("..");
    root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into())).join("site")
}
