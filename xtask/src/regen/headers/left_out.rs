//! Macros without arguments that have no place in the tables, and why.
//!
//! Macros with arguments are not here: those that stand for a number and that more than one program
//! needs are functions in src/uapi.rs, and the others are one's own expression to write.

const INITIALIZER: &str = "it stands for an initializer or a part of a declaration";
const POINTER: &str = "it is a pointer to a function, which C makes of a number";
const PAGE: &str = "it depends on the size of a page, which only a running kernel tells";
const UNEXPORTED: &str = "it is made of a name that no exported header has";

/// Name, or header where all of its macros are meant, and the reason.
pub const LEFT_OUT: [(&str, &str); 29] = [
    ("linux/map_to_14segment.h", INITIALIZER),
    ("linux/map_to_7segment.h", INITIALIZER),
    ("NULL_UUID_LE", INITIALIZER),
    ("V4L2_DV_BT_DMT_1280X720P60", INITIALIZER),
    ("V4L2_DV_BT_DMT_1920X1080P60", INITIALIZER),
    ("V4L2_DV_BT_DMT_640X480P60", INITIALIZER),
    ("VIRTIO_BALLOON_S_NAMES", INITIALIZER),
    ("SIG_DFL", POINTER),
    ("SIG_ERR", POINTER),
    ("SIG_IGN", POINTER),
    ("FUSE_REMOVEMAPPING_MAX_ENTRY", PAGE),
    ("KVM_COALESCED_MMIO_MAX", PAGE),
    ("MAX_ARG_STRLEN", PAGE),
    ("SEGMENT_SIZE", PAGE),
    ("AUTOFS_IOC_SETTIMEOUT32", UNEXPORTED),
    ("EBT_802_3_MASK", UNEXPORTED),
    ("FC_SP_MAX_MAX_PAYLOAD", UNEXPORTED),
    ("FC_SP_MIN_MAX_PAYLOAD", UNEXPORTED),
    ("NPROTO", UNEXPORTED),
    ("QEDR_EDPM_MAX_SIZE", UNEXPORTED),
    ("ROMSB_WORD0", UNEXPORTED),
    ("ROMSB_WORD1", UNEXPORTED),
    ("RTCF_NOPMTUDISC", UNEXPORTED),
    ("SIGRTMAX", UNEXPORTED),
    ("SIOCPARM_MASK", UNEXPORTED),
    ("SO_CIRANGE", UNEXPORTED),
    ("SIOC_VOID", UNEXPORTED),
    ("VB_DISPLAY_MODE", UNEXPORTED),
    ("linux/ppdev.h", UNEXPORTED),
];

/// Why the tables lack a macro; none where nobody has said it. The name of the entry comes with it, if it takes
/// one. `has` tells whether the tables have a record.
pub fn reason(
    header: &str,
    name: &str,
    body: &str,
    has: impl Fn(&str) -> bool,
) -> Option<(Option<&'static str>, &'static str)> {
    let mut entries = LEFT_OUT.iter();
    match entries.find(|(entry, _)| *entry == name || *entry == header) {
        Some((entry, reason)) => Some((Some(entry), reason)),
        None => by_shape(body, has).map(|reason| (None, reason)),
    }
}

/// The reason that a macro's body itself gives.
fn by_shape(body: &str, has: impl Fn(&str) -> bool) -> Option<&'static str> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: Vec<_> = body
        .split(|c| !word(c))
        .filter(|word| !word.is_empty())
        .collect();
    if body.is_empty() {
        return Some("it stands for nothing");
    }
    if body.contains(['{', '}', ';']) || is_list(body) {
        return Some(INITIALIZER);
    }
    if words.contains(&"time_t") {
        return Some("it depends on the C library's time_t; names with _OLD and _NEW do not");
    }
    let mut records = words.windows(2).filter(|pair| pair[0] == "struct");
    if records.any(|pair| !has(pair[1])) {
        return Some("it is made of a record that this architecture does not export");
    }
    let keyword = |word: &&str| {
        let keywords = [
            "extern",
            "inline",
            "int",
            "long",
            "unsigned",
            "__attribute__",
        ];
        keywords.contains(word)
    };
    if words.iter().any(keyword) {
        return Some("it stands for a type or a word of C's");
    }
    let path = |c: char| word(c) || ".[]".contains(c);
    let name = body.chars().all(path) && !body.starts_with(|c: char| c.is_ascii_digit());
    if name && (body.contains(['.', '[']) || body.contains(|c: char| c.is_ascii_lowercase())) {
        return Some("it is another name of a member, or of something that is not exported");
    }
    None
}

/// Whether commas stand outside of all parentheses.
fn is_list(body: &str) -> bool {
    let mut depth = 0;
    let mut quoted = None;
    body.chars().any(|c| {
        match (c, quoted) {
            (_, Some(quote)) => quoted = (c != quote).then_some(quote),
            ('"' | '\'', None) => quoted = Some(c),
            ('(', None) => depth += 1,
            (')', None) => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0 && quoted.is_none()
    })
}
