// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_TCPOPTSTRIP.h

#[repr(C)]
pub struct xt_tcpoptstrip_target_info {
    pub strip_bmap: [u32; 8],
}

records! {
    xt_tcpoptstrip_target_info: size 32, align 4;
}
