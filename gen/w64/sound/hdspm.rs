// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/hdspm.h

pub const SNDRV_HDSPM_IOCTL_GET_MIXER: u32 = 0x80084844;

#[repr(C)]
pub struct hdspm_mixer_ioctl {
    pub mixer: *mut super::hdspm_mixer,
}

records! {
    hdspm_mixer_ioctl: size 8, align 8;
}
