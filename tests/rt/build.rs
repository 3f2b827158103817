//! Compiles the C part, and links without a C library.

fn main() {
    cc::Build::new()
        .file("src/object.c")
        .flag("-ffreestanding")
        .flag("-fstack-protector-all")
        // Local names of thread-local storage; cc would take the model of shared libraries.
        .pic(false)
        .flag("-fPIE")
        .opt_level(2)
        .compile("object");
    for arg in ["-nostartfiles", "-nostdlib", "-static", "-no-pie"] {
        println!("cargo:rustc-link-arg-bins={arg}");
    }
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/object.c");
}
