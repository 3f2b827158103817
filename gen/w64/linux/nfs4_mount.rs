// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs4_mount.h

#[repr(C)]
pub struct nfs4_mount_data {
    pub version: i32,
    pub flags: i32,
    pub rsize: i32,
    pub wsize: i32,
    pub timeo: i32,
    pub retrans: i32,
    pub acregmin: i32,
    pub acregmax: i32,
    pub acdirmin: i32,
    pub acdirmax: i32,
    pub client_addr: nfs_string,
    pub mnt_path: nfs_string,
    pub hostname: nfs_string,
    pub host_addrlen: u32,
    pub host_addr: *mut core::ffi::c_void,
    pub proto: i32,
    pub auth_flavourlen: i32,
    pub auth_flavours: *mut i32,
}

#[repr(C)]
pub struct nfs_string {
    pub len: u32,
    pub data: *const core::ffi::c_char,
}

records! {
    nfs4_mount_data: size 120, align 8;
    nfs_string: size 16, align 8;
}
