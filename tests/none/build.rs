//! All that this target needs: its linker would name an interpreter.

fn main() {
    println!("cargo:rustc-link-arg-bins=--no-dynamic-linker");
    println!("cargo:rerun-if-changed=build.rs");
}
