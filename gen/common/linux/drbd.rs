// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/drbd.h

pub const AFTER_LAST_ERR_CODE: i32 = 171;
pub const ASB_CALL_HELPER: i32 = 9;
pub const ASB_CONSENSUS: i32 = 7;
pub const ASB_DISCARD_LEAST_CHG: i32 = 4;
pub const ASB_DISCARD_LOCAL: i32 = 5;
pub const ASB_DISCARD_OLDER_PRI: i32 = 2;
pub const ASB_DISCARD_REMOTE: i32 = 6;
pub const ASB_DISCARD_SECONDARY: i32 = 8;
pub const ASB_DISCARD_YOUNGER_PRI: i32 = 1;
pub const ASB_DISCARD_ZERO_CHG: i32 = 3;
pub const ASB_DISCONNECT: i32 = 0;
pub const ASB_VIOLENTLY: i32 = 10;
pub const C_AHEAD: i32 = 22;
pub const C_BEHIND: i32 = 23;
pub const C_BROKEN_PIPE: i32 = 4;
pub const C_CONNECTED: i32 = 10;
pub const C_DISCONNECTING: i32 = 1;
pub const C_MASK: i32 = 31;
pub const C_NETWORK_FAILURE: i32 = 5;
pub const C_PAUSED_SYNC_S: i32 = 20;
pub const C_PAUSED_SYNC_T: i32 = 21;
pub const C_PROTOCOL_ERROR: i32 = 6;
pub const C_STANDALONE: i32 = 0;
pub const C_STARTING_SYNC_S: i32 = 11;
pub const C_STARTING_SYNC_T: i32 = 12;
pub const C_SYNC_SOURCE: i32 = 16;
pub const C_SYNC_TARGET: i32 = 17;
pub const C_TEAR_DOWN: i32 = 7;
pub const C_TIMEOUT: i32 = 3;
pub const C_UNCONNECTED: i32 = 2;
pub const C_VERIFY_S: i32 = 18;
pub const C_VERIFY_T: i32 = 19;
pub const C_WF_BITMAP_S: i32 = 13;
pub const C_WF_BITMAP_T: i32 = 14;
pub const C_WF_CONNECTION: i32 = 8;
pub const C_WF_REPORT_PARAMS: i32 = 9;
pub const C_WF_SYNC_UUID: i32 = 15;
pub const DP_DROP_NET_CONF: i32 = 1;
pub const DP_FREEZE_IO: i32 = 2;
pub const DP_RECONNECT: i32 = 0;
pub const DRBD_AL_MAGIC: i32 = 0x69cb65a2;
pub const DRBD_CPU_MASK_SIZE: i32 = 32;
pub const DRBD_GENL_F_SET_DEFAULTS: i32 = 1;
pub const DRBD_MAGIC: u32 = 0x83740267;
pub const DRBD_MAGIC_100: u32 = 0x8620ec20;
pub const DRBD_MAGIC_BIG: i32 = 0x835a;
pub const DRBD_MD_INDEX_FLEX_EXT: i32 = -2;
pub const DRBD_MD_INDEX_FLEX_INT: i32 = -3;
pub const DRBD_MD_INDEX_INTERNAL: i32 = -1;
pub const DRBD_MD_MAGIC_07: u32 = 0x8374026a;
pub const DRBD_MD_MAGIC_08: u32 = 0x8374026b;
pub const DRBD_MD_MAGIC_84_UNCLEAN: u32 = 0x8374026c;
pub const DRBD_NL_HISTORY_UUIDS_SIZE: u32 = 0x100;
pub const DRBD_NL_UUIDS_SIZE: u32 = 32;
pub const DRBD_PROT_A: i32 = 1;
pub const DRBD_PROT_B: i32 = 2;
pub const DRBD_PROT_C: i32 = 3;
pub const D_ATTACHING: i32 = 1;
pub const D_CONSISTENT: i32 = 7;
pub const D_DISKLESS: i32 = 0;
pub const D_FAILED: i32 = 2;
pub const D_INCONSISTENT: i32 = 4;
pub const D_MASK: i32 = 15;
pub const D_NEGOTIATING: i32 = 3;
pub const D_OUTDATED: i32 = 5;
pub const D_UNKNOWN: i32 = 6;
pub const D_UP_TO_DATE: i32 = 8;
pub const EP_CALL_HELPER: i32 = 1;
pub const EP_DETACH: i32 = 2;
pub const EP_PASS_ON: i32 = 0;
pub const ERR_AUTH_ALG: i32 = 120;
pub const ERR_AUTH_ALG_ND: i32 = 121;
pub const ERR_BDCLAIM_DISK: i32 = 114;
pub const ERR_BDCLAIM_MD_DISK: i32 = 115;
pub const ERR_CODE_BASE: i32 = 100;
pub const ERR_CONG_NOT_PROTO_A: i32 = 155;
pub const ERR_CONNECTED: i32 = 151;
pub const ERR_CPU_MASK_PARSE: i32 = 143;
pub const ERR_CSUMS_ALG: i32 = 144;
pub const ERR_CSUMS_ALG_ND: i32 = 145;
pub const ERR_CSUMS_RESYNC_RUNNING: i32 = 148;
pub const ERR_DATA_NOT_CURRENT: i32 = 150;
pub const ERR_DISCARD_IMPOSSIBLE: i32 = 123;
pub const ERR_DISK_CONFIGURED: i32 = 124;
pub const ERR_DISK_NOT_BDEV: i32 = 107;
pub const ERR_DISK_TOO_SMALL: i32 = 111;
pub const ERR_IMPLICIT_SHRINK: i32 = 170;
pub const ERR_INTEGRITY_ALG: i32 = 141;
pub const ERR_INTEGRITY_ALG_ND: i32 = 142;
pub const ERR_INTR: i32 = 129;
pub const ERR_INVALID_REQUEST: i32 = 162;
pub const ERR_IO_MD_DISK: i32 = 118;
pub const ERR_LOCAL_ADDR: i32 = 102;
pub const ERR_MANDATORY_TAG: i32 = 126;
pub const ERR_MD_DISK_TOO_SMALL: i32 = 112;
pub const ERR_MD_IDX_INVALID: i32 = 116;
pub const ERR_MD_INVALID: i32 = 119;
pub const ERR_MD_LAYOUT_CONNECTED: i32 = 166;
pub const ERR_MD_LAYOUT_NO_FIT: i32 = 169;
pub const ERR_MD_LAYOUT_TOO_BIG: i32 = 167;
pub const ERR_MD_LAYOUT_TOO_SMALL: i32 = 168;
pub const ERR_MD_NOT_BDEV: i32 = 108;
pub const ERR_MD_UNCLEAN: i32 = 165;
pub const ERR_MINOR_CONFIGURED: i32 = 160;
pub const ERR_MINOR_INVALID: i32 = 127;
pub const ERR_MINOR_OR_VOLUME_EXISTS: i32 = 161;
pub const ERR_NEED_ALLOW_TWO_PRI: i32 = 164;
pub const ERR_NEED_APV_100: i32 = 163;
pub const ERR_NEED_APV_93: i32 = 153;
pub const ERR_NET_CONFIGURED: i32 = 125;
pub const ERR_NOMEM: i32 = 122;
pub const ERR_NOMEM_BITMAP: i32 = 140;
pub const ERR_NOT_PROTO_C: i32 = 139;
pub const ERR_NO_DISK: i32 = 138;
pub const ERR_NO_PRIMARY: i32 = 131;
pub const ERR_OPEN_DISK: i32 = 104;
pub const ERR_OPEN_MD_DISK: i32 = 105;
pub const ERR_PACKET_NR: i32 = 137;
pub const ERR_PAUSE_IS_CLEAR: i32 = 135;
pub const ERR_PAUSE_IS_SET: i32 = 134;
pub const ERR_PEER_ADDR: i32 = 103;
pub const ERR_PERM: i32 = 152;
pub const ERR_PIC_AFTER_DEP: i32 = 156;
pub const ERR_PIC_PEER_DEP: i32 = 157;
pub const ERR_RESIZE_RESYNC: i32 = 130;
pub const ERR_RESYNC_AFTER: i32 = 132;
pub const ERR_RESYNC_AFTER_CYCLE: i32 = 133;
pub const ERR_RES_IN_USE: i32 = 159;
pub const ERR_RES_NOT_KNOWN: i32 = 158;
pub const ERR_STONITH_AND_PROT_A: i32 = 154;
pub const ERR_VERIFY_ALG: i32 = 146;
pub const ERR_VERIFY_ALG_ND: i32 = 147;
pub const ERR_VERIFY_RUNNING: i32 = 149;
pub const FP_DONT_CARE: i32 = 0;
pub const FP_NOT_AVAIL: i32 = -1;
pub const FP_RESOURCE: i32 = 1;
pub const FP_STONITH: i32 = 2;
pub const HISTORY_UUIDS: i32 = 32;
pub const MAX_PEERS: i32 = 32;
pub const MDF_AL_CLEAN: i32 = 0x80;
pub const MDF_AL_DISABLED: i32 = 0x100;
pub const MDF_CONNECTED_IND: i32 = 0x4;
pub const MDF_CONSISTENT: i32 = 0x1;
pub const MDF_CRASHED_PRIMARY: i32 = 0x40;
pub const MDF_FULL_SYNC: i32 = 0x8;
pub const MDF_PEER_OUT_DATED: i32 = 0x20;
pub const MDF_PRIMARY_IND: i32 = 0x2;
pub const MDF_WAS_UP_TO_DATE: i32 = 0x10;
pub const NOTIFY_CALL: i32 = 4;
pub const NOTIFY_CHANGE: i32 = 2;
pub const NOTIFY_CONTINUES: i32 = 32768;
pub const NOTIFY_CREATE: i32 = 1;
pub const NOTIFY_DESTROY: i32 = 3;
pub const NOTIFY_EXISTS: i32 = 0;
pub const NOTIFY_FLAGS: i32 = 32768;
pub const NOTIFY_RESPONSE: i32 = 5;
pub const NO_ERROR: i32 = 101;
pub const OC_BLOCK: i32 = 0;
pub const OC_DISCONNECT: i32 = 2;
pub const OC_PULL_AHEAD: i32 = 1;
pub const OND_IO_ERROR: i32 = 0;
pub const OND_SUSPEND_IO: i32 = 1;
pub const P_DOWN: i32 = 5;
pub const P_FENCING: i32 = 7;
pub const P_INCONSISTENT: i32 = 3;
pub const P_OUTDATED: i32 = 4;
pub const P_PRIMARY: i32 = 6;
pub const RB_128K_STRIPING: i32 = 7;
pub const RB_1M_STRIPING: i32 = 10;
pub const RB_256K_STRIPING: i32 = 8;
pub const RB_32K_STRIPING: i32 = 5;
pub const RB_512K_STRIPING: i32 = 9;
pub const RB_64K_STRIPING: i32 = 6;
pub const RB_CONGESTED_REMOTE: i32 = 4;
pub const RB_LEAST_PENDING: i32 = 3;
pub const RB_PREFER_LOCAL: i32 = 0;
pub const RB_PREFER_REMOTE: i32 = 1;
pub const RB_ROUND_ROBIN: i32 = 2;
pub const R_MASK: i32 = 3;
pub const R_PRIMARY: i32 = 1;
pub const R_SECONDARY: i32 = 2;
pub const R_UNKNOWN: i32 = 0;
pub const SHARED_SECRET_MAX: i32 = 64;
pub const SIB_GET_STATUS_REPLY: i32 = 1;
pub const SIB_HELPER_POST: i32 = 4;
pub const SIB_HELPER_PRE: i32 = 3;
pub const SIB_STATE_CHANGE: i32 = 2;
pub const SIB_SYNC_PROGRESS: i32 = 5;
pub const SS_AFTER_LAST_ERROR: i32 = -22;
pub const SS_ALREADY_STANDALONE: i32 = -9;
pub const SS_CONCURRENT_ST_CHG: i32 = -19;
pub const SS_CONNECTED_OUTDATES: i32 = -6;
pub const SS_CW_FAILED_BY_PEER: i32 = -10;
pub const SS_CW_NO_NEED: i32 = 4;
pub const SS_CW_SUCCESS: i32 = 3;
pub const SS_DEVICE_IN_USE: i32 = -12;
pub const SS_IN_TRANSIENT_STATE: i32 = -18;
pub const SS_IS_DISKLESS: i32 = -11;
pub const SS_LOWER_THAN_OUTDATED: i32 = -16;
pub const SS_NEED_CONNECTION: i32 = -15;
pub const SS_NOTHING_TO_DO: i32 = 2;
pub const SS_NOT_SUPPORTED: i32 = -17;
pub const SS_NO_LOCAL_DISK: i32 = -4;
pub const SS_NO_NET_CONFIG: i32 = -13;
pub const SS_NO_REMOTE_DISK: i32 = -5;
pub const SS_NO_UP_TO_DATE_DISK: i32 = -2;
pub const SS_NO_VERIFY_ALG: i32 = -14;
pub const SS_OUTDATE_WO_CONN: i32 = -21;
pub const SS_O_VOL_PEER_PRI: i32 = -20;
pub const SS_PRIMARY_NOP: i32 = -7;
pub const SS_RESYNC_RUNNING: i32 = -8;
pub const SS_SUCCESS: i32 = 1;
pub const SS_TWO_PRIMARIES: i32 = -1;
pub const SS_UNKNOWN_ERROR: i32 = 0;
pub const UI_BITMAP: i32 = 1;
pub const UI_CURRENT: i32 = 0;
pub const UI_EXTENDED_SIZE: i32 = 6;
pub const UI_FLAGS: i32 = 5;
pub const UI_HISTORY_END: i32 = 3;
pub const UI_HISTORY_START: i32 = 2;
pub const UI_SIZE: i32 = 4;
pub const UT_DEFAULT: i32 = 0;
pub const UT_DEGRADED: i32 = 1;
pub const UT_PEER_OUTDATED: i32 = 2;
pub const UUID_JUST_CREATED: u64 = 4;
pub const WO_BDEV_FLUSH: i32 = 2;
pub const WO_BIO_BARRIER: i32 = 3;
pub const WO_DRAIN_IO: i32 = 1;
pub const WO_NONE: i32 = 0;

#[repr(C)]
pub struct drbd_genlmsghdr {
    pub minor: u32,
    pub anon0: drbd_genlmsghdr_anon0,
}

#[repr(C)]
pub union drbd_genlmsghdr_anon0 {
    pub flags: u32,
    pub ret_code: i32,
}

#[repr(C)]
pub union drbd_state {
    pub anon0: drbd_state_anon0,
    pub i: u32,
}

#[repr(C, align(4))]
pub struct drbd_state_anon0 {
    pub _bitfield0: [u8; 4],
}

impl drbd_state_anon0 {
    bit_field!(role, set_role: u32, _bitfield0 bits 0..2);
    bit_field!(peer, set_peer: u32, _bitfield0 bits 2..4);
    bit_field!(conn, set_conn: u32, _bitfield0 bits 4..9);
    bit_field!(disk, set_disk: u32, _bitfield0 bits 9..13);
    bit_field!(pdsk, set_pdsk: u32, _bitfield0 bits 13..17);
    bit_field!(susp, set_susp: u32, _bitfield0 bits 17..18);
    bit_field!(aftr_isp, set_aftr_isp: u32, _bitfield0 bits 18..19);
    bit_field!(peer_isp, set_peer_isp: u32, _bitfield0 bits 19..20);
    bit_field!(user_isp, set_user_isp: u32, _bitfield0 bits 20..21);
    bit_field!(susp_nod, set_susp_nod: u32, _bitfield0 bits 21..22);
    bit_field!(susp_fen, set_susp_fen: u32, _bitfield0 bits 22..23);
    bit_field!(_pad, set__pad: u32, _bitfield0 bits 23..32);
}

records! {
    drbd_genlmsghdr: size 8, align 4;
    drbd_genlmsghdr_anon0: size 4, align 4;
    drbd_state: size 4, align 4;
    drbd_state_anon0: size 4, align 4;
}
