//! C types of arguments, as Rust.

/// Types that take two registers on 32-bit architectures.
pub const WIDE: [&str; 2] = ["i64", "u64"];

/// The Rust type of a C argument type such as `const char *const *`; `None` when a name in it is not known.
pub fn rust(c: &str) -> Option<String> {
    let spaced = c.replace('*', " * ");
    let mut words = spaced.split_whitespace().peekable();
    let mut base = Vec::new();
    let mut constant = false;
    while let Some(word) = words.next_if(|word| *word != "*") {
        match word {
            "const" => constant = true,
            _ => base.push(word),
        }
    }
    let mut rust = named(&base.join(" "))?;
    while let Some(word) = words.next() {
        if word != "*" {
            return None;
        }
        let pointer = if constant { "*const" } else { "*mut" };
        rust = format!("{pointer} {rust}");
        constant = words.next_if_eq(&"const").is_some();
    }
    (rust != "c_void").then_some(rust)
}

/// The type behind core::ffi's names on a target, so that equal types compare equal.
pub fn resolve(rust: &str, word: u32) -> String {
    let parts: Vec<_> = rust
        .split(' ')
        .map(|part| match (part, word) {
            ("c_int", _) | ("c_long", 32) => "i32",
            ("c_uint", _) | ("c_ulong", 32) => "u32",
            ("c_long", _) => "i64",
            ("c_ulong", _) => "u64",
            _ => part,
        })
        .collect();
    parts.join(" ")
}

fn named(c: &str) -> Option<String> {
    let rust = match c {
        "void" => "c_void",
        "char" => "c_char",
        "int" | "pid_t" | "clockid_t" | "timer_t" | "mqd_t" | "key_t" | "rwf_t" => "c_int",
        "unsigned" | "unsigned int" | "uid_t" | "gid_t" | "qid_t" => "c_uint",
        "long" | "off_t" | "__kernel_old_time_t" => "c_long",
        "unsigned long" | "aio_context_t" | "old_sigset_t" => "c_ulong",
        "size_t" | "uintptr_t" => "usize",
        "ssize_t" => "isize",
        "unsigned char" | "u8" | "__u8" => "u8",
        "u16" | "__u16" | "umode_t" | "old_uid_t" | "old_gid_t" => "u16",
        "u32" | "__u32" | "uint32_t" => "u32",
        "s32" | "__s32" | "key_serial_t" | "old_time32_t" => "i32",
        "u64" | "__u64" | "uint64_t" => "u64",
        "s64" | "__s64" | "long long" | "loff_t" => "i64",
        "__sighandler_t" => "Option<unsafe extern \"C\" fn(c_int)>",
        "cap_user_header_t" => "*mut uapi::__user_cap_header_struct",
        "cap_user_data_t" => "*mut uapi::__user_cap_data_struct",
        "fd_set" => "uapi::__kernel_fd_set",
        "siginfo_t" => "uapi::siginfo",
        "stack_t" | "struct sigaltstack" => "uapi::sigaltstack",
        // The C library's types have these names; the kernel's differ.
        "sigset_t" => "uapi::kernel_sigset_t",
        "struct sigaction" => "uapi::kernel_sigaction",
        // Unused since 2.6.24, and not exported.
        "struct getcpu_cache" => "c_void",
        _ => {
            return match c.split_once(' ')? {
                ("struct" | "union", name) => Some(format!("uapi::{name}")),
                ("enum", _) => Some("c_uint".to_owned()),
                _ => None,
            };
        }
    };
    Some(rust.to_owned())
}

#[cfg(test)]
mod tests {
    use super::rust;

    #[test]
    fn pointers_keep_their_constness() {
        let cases = [
            ("const char *", "*const c_char"),
            ("const char *const *", "*const *const c_char"),
            ("struct iocb **", "*mut *mut uapi::iocb"),
            ("unsigned long *", "*mut c_ulong"),
            ("union bpf_attr *", "*mut uapi::bpf_attr"),
            ("enum landlock_rule_type", "c_uint"),
            ("const void *", "*const c_void"),
        ];
        for (c, expected) in cases {
            assert_eq!(rust(c).as_deref(), Some(expected), "{c}");
        }
    }

    #[test]
    fn unknown_names_are_not_guessed() {
        for c in ["novel_t", "void", "int *restrict p", "struct"] {
            assert_eq!(rust(c), None, "{c}");
        }
    }
}
