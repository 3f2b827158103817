//! Links without a C library, at a random address.

fn main() {
    for arg in [
        "-nostartfiles",
        "-nostdlib",
        "-static-pie",
        // GNU's linker names an interpreter even so on riscv64, and on arm it refuses the object
        // with which rustc begins, which claims no ABI.
        "-Wl,--no-dynamic-linker",
        "-Wl,--no-warn-mismatch",
    ] {
        println!("cargo:rustc-link-arg-bins={arg}");
    }
    println!("cargo:rerun-if-changed=build.rs");
}
