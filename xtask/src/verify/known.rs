//! Where the tables and gcc may differ, and why.

/// Name and reason.
const KNOWN: [(&str, &str); 10] = [
    (
        "vring_desc_t",
        "C aligns the typedef to 16; a type alias of Rust's has its target's alignment",
    ),
    (
        "packed_ulong",
        "C aligns the typedef to 4; a type alias of Rust's has its target's alignment",
    ),
    (
        "dlm_lockspace_t",
        "it is void, which has no size to compare",
    ),
    ("int8_t", STDINT),
    ("int16_t", STDINT),
    ("int32_t", STDINT),
    ("u_int16_t", STDINT),
    ("u_int32_t", STDINT),
    ("u_quad_t", STDINT),
    (
        "SNDRV_EMU10K1_VERSION",
        "its header does not bring the macro that it uses; beside sound/asound.h it has a value",
    ),
];

const STDINT: &str = "the header repeats a typedef of the C library's, and gcc names the first";

pub fn is_known(name: &str) -> bool {
    KNOWN.iter().any(|(known, _)| *known == name)
}
