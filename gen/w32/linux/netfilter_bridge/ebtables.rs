// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebtables.h

#[repr(C)]
pub struct ebt_entries {
    pub distinguisher: u32,
    pub name: [core::ffi::c_char; 32],
    pub counter_offset: u32,
    pub policy: i32,
    pub nentries: u32,
    pub data: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct ebt_entry {
    pub bitmask: u32,
    pub invflags: u32,
    pub ethproto: u16,
    pub r#in: [core::ffi::c_char; 16],
    pub logical_in: [core::ffi::c_char; 16],
    pub out: [core::ffi::c_char; 16],
    pub logical_out: [core::ffi::c_char; 16],
    pub sourcemac: [u8; 6],
    pub sourcemsk: [u8; 6],
    pub destmac: [u8; 6],
    pub destmsk: [u8; 6],
    pub anon0: super::ebt_entry_anon0,
    pub elems: [u8; 0],
}

#[repr(C)]
pub struct ebt_entry_match {
    pub u: ebt_entry_match_u,
    pub match_size: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub union ebt_entry_match_u {
    pub anon0: super::ebt_entry_match_u_anon0,
    pub r#match: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct ebt_entry_target {
    pub u: ebt_entry_target_u,
    pub target_size: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub union ebt_entry_target_u {
    pub anon0: super::ebt_entry_target_u_anon0,
    pub target: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct ebt_entry_watcher {
    pub u: ebt_entry_watcher_u,
    pub watcher_size: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub union ebt_entry_watcher_u {
    pub anon0: super::ebt_entry_watcher_u_anon0,
    pub watcher: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct ebt_replace {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub nentries: u32,
    pub entries_size: u32,
    pub hook_entry: [*mut ebt_entries; 6],
    pub num_counters: u32,
    pub counters: *mut super::ebt_counter,
    pub entries: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct ebt_replace_kernel {
    pub name: [core::ffi::c_char; 32],
    pub valid_hooks: u32,
    pub nentries: u32,
    pub entries_size: u32,
    pub hook_entry: [*mut ebt_entries; 6],
    pub num_counters: u32,
    pub counters: *mut super::ebt_counter,
    pub entries: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct ebt_standard_target {
    pub target: ebt_entry_target,
    pub verdict: i32,
}

records! {
    ebt_entries: size 48, align 4;
    ebt_entry: size 112, align 4;
    ebt_entry_match: size 36, align 4;
    ebt_entry_match_u: size 32, align 4;
    ebt_entry_target: size 36, align 4;
    ebt_entry_target_u: size 32, align 4;
    ebt_entry_watcher: size 36, align 4;
    ebt_entry_watcher_u: size 32, align 4;
    ebt_replace: size 80, align 4;
    ebt_replace_kernel: size 80, align 4;
    ebt_standard_target: size 40, align 4;
}
