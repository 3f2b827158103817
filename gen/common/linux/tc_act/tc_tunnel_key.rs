// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tc_act/tc_tunnel_key.h

pub const TCA_TUNNEL_KEY_ACT_RELEASE: i32 = 2;
pub const TCA_TUNNEL_KEY_ACT_SET: i32 = 1;
pub const TCA_TUNNEL_KEY_ENC_DST_PORT: i32 = 9;
pub const TCA_TUNNEL_KEY_ENC_IPV4_DST: i32 = 4;
pub const TCA_TUNNEL_KEY_ENC_IPV4_SRC: i32 = 3;
pub const TCA_TUNNEL_KEY_ENC_IPV6_DST: i32 = 6;
pub const TCA_TUNNEL_KEY_ENC_IPV6_SRC: i32 = 5;
pub const TCA_TUNNEL_KEY_ENC_KEY_ID: i32 = 7;
pub const TCA_TUNNEL_KEY_ENC_OPTS: i32 = 11;
pub const TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN: i32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPTS_GENEVE: i32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPTS_MAX: i32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPTS_UNSPEC: i32 = 0;
pub const TCA_TUNNEL_KEY_ENC_OPTS_VXLAN: i32 = 2;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_DIR: i32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_HWID: i32 = 4;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX: i32 = 2;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_MAX: i32 = 4;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_UNSPEC: i32 = 0;
pub const TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_VER: i32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS: i32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA: i32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_MAX: i32 = 3;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE: i32 = 2;
pub const TCA_TUNNEL_KEY_ENC_OPT_GENEVE_UNSPEC: i32 = 0;
pub const TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP: i32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_VXLAN_MAX: i32 = 1;
pub const TCA_TUNNEL_KEY_ENC_OPT_VXLAN_UNSPEC: i32 = 0;
pub const TCA_TUNNEL_KEY_ENC_TOS: i32 = 12;
pub const TCA_TUNNEL_KEY_ENC_TTL: i32 = 13;
pub const TCA_TUNNEL_KEY_MAX: i32 = 14;
pub const TCA_TUNNEL_KEY_NO_CSUM: i32 = 10;
pub const TCA_TUNNEL_KEY_NO_FRAG: i32 = 14;
pub const TCA_TUNNEL_KEY_PAD: i32 = 8;
pub const TCA_TUNNEL_KEY_PARMS: i32 = 2;
pub const TCA_TUNNEL_KEY_TM: i32 = 1;
pub const TCA_TUNNEL_KEY_UNSPEC: i32 = 0;
pub const __TCA_TUNNEL_KEY_ENC_OPTS_MAX: i32 = 4;
pub const __TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_MAX: i32 = 5;
pub const __TCA_TUNNEL_KEY_ENC_OPT_GENEVE_MAX: i32 = 4;
pub const __TCA_TUNNEL_KEY_ENC_OPT_VXLAN_MAX: i32 = 2;
pub const __TCA_TUNNEL_KEY_MAX: i32 = 15;

#[repr(C)]
pub struct tc_tunnel_key {
    pub index: u32,
    pub capab: u32,
    pub action: i32,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub t_action: i32,
}

records! {
    tc_tunnel_key: size 24, align 4;
}
