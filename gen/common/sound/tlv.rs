// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/tlv.h

pub const SNDRV_CTL_TLVD_DB_GAIN_MUTE: i32 = -9999999;
pub const SNDRV_CTL_TLVD_DB_SCALE_MASK: i32 = 0xffff;
pub const SNDRV_CTL_TLVD_DB_SCALE_MUTE: i32 = 0x10000;
pub const SNDRV_CTL_TLVO_DB_LINEAR_MAX: i32 = 3;
pub const SNDRV_CTL_TLVO_DB_LINEAR_MIN: i32 = 2;
pub const SNDRV_CTL_TLVO_DB_MINMAX_MAX: i32 = 3;
pub const SNDRV_CTL_TLVO_DB_MINMAX_MIN: i32 = 2;
pub const SNDRV_CTL_TLVO_DB_SCALE_MIN: i32 = 2;
pub const SNDRV_CTL_TLVO_DB_SCALE_MUTE_AND_STEP: i32 = 3;
pub const SNDRV_CTL_TLVO_LEN: i32 = 1;
pub const SNDRV_CTL_TLVO_TYPE: i32 = 0;
pub const SNDRV_CTL_TLVT_CHMAP_FIXED: i32 = 0x101;
pub const SNDRV_CTL_TLVT_CHMAP_PAIRED: i32 = 0x103;
pub const SNDRV_CTL_TLVT_CHMAP_VAR: i32 = 0x102;
pub const SNDRV_CTL_TLVT_CONTAINER: i32 = 0;
pub const SNDRV_CTL_TLVT_DB_LINEAR: i32 = 2;
pub const SNDRV_CTL_TLVT_DB_MINMAX: i32 = 4;
pub const SNDRV_CTL_TLVT_DB_MINMAX_MUTE: i32 = 5;
pub const SNDRV_CTL_TLVT_DB_RANGE: i32 = 3;
pub const SNDRV_CTL_TLVT_DB_SCALE: i32 = 1;
pub const SNDRV_CTL_TLVT_FCP_CHANNEL_LABELS: i32 = 0x110;
