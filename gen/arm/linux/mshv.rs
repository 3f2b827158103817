// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mshv.h

#[repr(C, packed)]
pub struct mshv_create_partition_v2 {
    pub pt_flags: u64,
    pub pt_isolation: u64,
    pub pt_num_cpu_fbanks: u16,
    pub pt_rsvd: [u8; 6],
    pub pt_cpu_fbanks: [u64; 2],
    pub pt_rsvd1: [u64; 2],
    pub pt_rsvd2: u64,
}

records! {
    mshv_create_partition_v2: size 64, align 1;
}
