//! Links without a C library: `hello` as any static program, at a random address; `tiny` at a
//! fixed one, with nothing in its file but what the kernel maps.

fn main() {
    for arg in ["-nostartfiles", "-nostdlib"] {
        println!("cargo:rustc-link-arg-bins={arg}");
    }
    for arg in [
        "-static-pie",
        // GNU's linker names an interpreter even so on riscv64, and on arm it refuses the object
        // with which rustc begins, which claims no ABI.
        "-Wl,--no-dynamic-linker",
        "-Wl,--no-warn-mismatch",
    ] {
        println!("cargo:rustc-link-arg-bin=hello={arg}");
    }
    let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let script = format!("-Wl,--script={here}/tiny.ld");
    for arg in [
        &script,
        "-static",
        "-no-pie",
        "-Wl,--build-id=none",
        "-Wl,--strip-all",
    ] {
        println!("cargo:rustc-link-arg-bin=tiny={arg}");
    }
    println!("cargo:rerun-if-changed=tiny.ld");
    println!("cargo:rerun-if-changed=build.rs");
}
