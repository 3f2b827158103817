// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pfkeyv2.h

pub const PFKEYV2_REVISION: i32 = 199806;
pub const PF_KEY_V2: i32 = 2;
pub const SADB_AALG_MAX: i32 = 251;
pub const SADB_AALG_MD5HMAC: i32 = 2;
pub const SADB_AALG_NONE: i32 = 0;
pub const SADB_AALG_SHA1HMAC: i32 = 3;
pub const SADB_ACQUIRE: i32 = 6;
pub const SADB_ADD: i32 = 3;
pub const SADB_DELETE: i32 = 4;
pub const SADB_DUMP: i32 = 10;
pub const SADB_EALG_3DESCBC: i32 = 3;
pub const SADB_EALG_DESCBC: i32 = 2;
pub const SADB_EALG_MAX: i32 = 253;
pub const SADB_EALG_NONE: i32 = 0;
pub const SADB_EALG_NULL: i32 = 11;
pub const SADB_EXPIRE: i32 = 8;
pub const SADB_EXT_ADDRESS_DST: i32 = 6;
pub const SADB_EXT_ADDRESS_PROXY: i32 = 7;
pub const SADB_EXT_ADDRESS_SRC: i32 = 5;
pub const SADB_EXT_IDENTITY_DST: i32 = 11;
pub const SADB_EXT_IDENTITY_SRC: i32 = 10;
pub const SADB_EXT_KEY_AUTH: i32 = 8;
pub const SADB_EXT_KEY_ENCRYPT: i32 = 9;
pub const SADB_EXT_LIFETIME_CURRENT: i32 = 2;
pub const SADB_EXT_LIFETIME_HARD: i32 = 3;
pub const SADB_EXT_LIFETIME_SOFT: i32 = 4;
pub const SADB_EXT_MAX: i32 = 26;
pub const SADB_EXT_PROPOSAL: i32 = 13;
pub const SADB_EXT_RESERVED: i32 = 0;
pub const SADB_EXT_SA: i32 = 1;
pub const SADB_EXT_SENSITIVITY: i32 = 12;
pub const SADB_EXT_SPIRANGE: i32 = 16;
pub const SADB_EXT_SUPPORTED_AUTH: i32 = 14;
pub const SADB_EXT_SUPPORTED_ENCRYPT: i32 = 15;
pub const SADB_FLUSH: i32 = 9;
pub const SADB_GET: i32 = 5;
pub const SADB_GETSPI: i32 = 1;
pub const SADB_IDENTTYPE_FQDN: i32 = 2;
pub const SADB_IDENTTYPE_MAX: i32 = 3;
pub const SADB_IDENTTYPE_PREFIX: i32 = 1;
pub const SADB_IDENTTYPE_RESERVED: i32 = 0;
pub const SADB_IDENTTYPE_USERFQDN: i32 = 3;
pub const SADB_MAX: i32 = 24;
pub const SADB_REGISTER: i32 = 7;
pub const SADB_RESERVED: i32 = 0;
pub const SADB_SAFLAGS_DECAP_DSCP: i32 = 0x40000000;
pub const SADB_SAFLAGS_NOECN: u32 = 0x80000000;
pub const SADB_SAFLAGS_NOPMTUDISC: i32 = 0x20000000;
pub const SADB_SAFLAGS_PFS: i32 = 1;
pub const SADB_SASTATE_DEAD: i32 = 3;
pub const SADB_SASTATE_DYING: i32 = 2;
pub const SADB_SASTATE_LARVAL: i32 = 0;
pub const SADB_SASTATE_MATURE: i32 = 1;
pub const SADB_SASTATE_MAX: i32 = 3;
pub const SADB_SATYPE_AH: i32 = 2;
pub const SADB_SATYPE_ESP: i32 = 3;
pub const SADB_SATYPE_MAX: i32 = 9;
pub const SADB_SATYPE_MIP: i32 = 8;
pub const SADB_SATYPE_OSPFV2: i32 = 6;
pub const SADB_SATYPE_RIPV2: i32 = 7;
pub const SADB_SATYPE_RSVP: i32 = 5;
pub const SADB_SATYPE_UNSPEC: i32 = 0;
pub const SADB_UPDATE: i32 = 2;
pub const SADB_X_AALG_AES_XCBC_MAC: i32 = 9;
pub const SADB_X_AALG_NULL: i32 = 251;
pub const SADB_X_AALG_RIPEMD160HMAC: i32 = 8;
pub const SADB_X_AALG_SHA2_256HMAC: i32 = 5;
pub const SADB_X_AALG_SHA2_384HMAC: i32 = 6;
pub const SADB_X_AALG_SHA2_512HMAC: i32 = 7;
pub const SADB_X_AALG_SM3_256HMAC: i32 = 10;
pub const SADB_X_CALG_DEFLATE: i32 = 2;
pub const SADB_X_CALG_LZJH: i32 = 4;
pub const SADB_X_CALG_LZS: i32 = 3;
pub const SADB_X_CALG_MAX: i32 = 4;
pub const SADB_X_CALG_NONE: i32 = 0;
pub const SADB_X_CALG_OUI: i32 = 1;
pub const SADB_X_EALG_AESCBC: i32 = 12;
pub const SADB_X_EALG_AESCTR: i32 = 13;
pub const SADB_X_EALG_AES_CCM_ICV12: i32 = 15;
pub const SADB_X_EALG_AES_CCM_ICV16: i32 = 16;
pub const SADB_X_EALG_AES_CCM_ICV8: i32 = 14;
pub const SADB_X_EALG_AES_GCM_ICV12: i32 = 19;
pub const SADB_X_EALG_AES_GCM_ICV16: i32 = 20;
pub const SADB_X_EALG_AES_GCM_ICV8: i32 = 18;
pub const SADB_X_EALG_BLOWFISHCBC: i32 = 7;
pub const SADB_X_EALG_CAMELLIACBC: i32 = 22;
pub const SADB_X_EALG_CASTCBC: i32 = 6;
pub const SADB_X_EALG_NULL_AES_GMAC: i32 = 23;
pub const SADB_X_EALG_SERPENTCBC: i32 = 252;
pub const SADB_X_EALG_SM4CBC: i32 = 24;
pub const SADB_X_EALG_TWOFISHCBC: i32 = 253;
pub const SADB_X_EXT_FILTER: i32 = 26;
pub const SADB_X_EXT_KMADDRESS: i32 = 25;
pub const SADB_X_EXT_KMPRIVATE: i32 = 17;
pub const SADB_X_EXT_NAT_T_DPORT: i32 = 22;
pub const SADB_X_EXT_NAT_T_OA: i32 = 23;
pub const SADB_X_EXT_NAT_T_SPORT: i32 = 21;
pub const SADB_X_EXT_NAT_T_TYPE: i32 = 20;
pub const SADB_X_EXT_POLICY: i32 = 18;
pub const SADB_X_EXT_SA2: i32 = 19;
pub const SADB_X_EXT_SEC_CTX: i32 = 24;
pub const SADB_X_MIGRATE: i32 = 24;
pub const SADB_X_NAT_T_NEW_MAPPING: i32 = 23;
pub const SADB_X_PCHANGE: i32 = 12;
pub const SADB_X_PROMISC: i32 = 11;
pub const SADB_X_SATYPE_IPCOMP: i32 = 9;
pub const SADB_X_SPDACQUIRE: i32 = 17;
pub const SADB_X_SPDADD: i32 = 14;
pub const SADB_X_SPDDELETE: i32 = 15;
pub const SADB_X_SPDDELETE2: i32 = 22;
pub const SADB_X_SPDDUMP: i32 = 18;
pub const SADB_X_SPDEXPIRE: i32 = 21;
pub const SADB_X_SPDFLUSH: i32 = 19;
pub const SADB_X_SPDGET: i32 = 16;
pub const SADB_X_SPDSETIDX: i32 = 20;
pub const SADB_X_SPDUPDATE: i32 = 13;

#[repr(C, packed)]
pub struct sadb_address {
    pub sadb_address_len: u16,
    pub sadb_address_exttype: u16,
    pub sadb_address_proto: u8,
    pub sadb_address_prefixlen: u8,
    pub sadb_address_reserved: u16,
}

#[repr(C, packed)]
pub struct sadb_alg {
    pub sadb_alg_id: u8,
    pub sadb_alg_ivlen: u8,
    pub sadb_alg_minbits: u16,
    pub sadb_alg_maxbits: u16,
    pub sadb_alg_reserved: u16,
}

#[repr(C, packed)]
pub struct sadb_comb {
    pub sadb_comb_auth: u8,
    pub sadb_comb_encrypt: u8,
    pub sadb_comb_flags: u16,
    pub sadb_comb_auth_minbits: u16,
    pub sadb_comb_auth_maxbits: u16,
    pub sadb_comb_encrypt_minbits: u16,
    pub sadb_comb_encrypt_maxbits: u16,
    pub sadb_comb_reserved: u32,
    pub sadb_comb_soft_allocations: u32,
    pub sadb_comb_hard_allocations: u32,
    pub sadb_comb_soft_bytes: u64,
    pub sadb_comb_hard_bytes: u64,
    pub sadb_comb_soft_addtime: u64,
    pub sadb_comb_hard_addtime: u64,
    pub sadb_comb_soft_usetime: u64,
    pub sadb_comb_hard_usetime: u64,
}

#[repr(C, packed)]
pub struct sadb_ext {
    pub sadb_ext_len: u16,
    pub sadb_ext_type: u16,
}

#[repr(C, packed)]
pub struct sadb_ident {
    pub sadb_ident_len: u16,
    pub sadb_ident_exttype: u16,
    pub sadb_ident_type: u16,
    pub sadb_ident_reserved: u16,
    pub sadb_ident_id: u64,
}

#[repr(C, packed)]
pub struct sadb_key {
    pub sadb_key_len: u16,
    pub sadb_key_exttype: u16,
    pub sadb_key_bits: u16,
    pub sadb_key_reserved: u16,
}

#[repr(C, packed)]
pub struct sadb_lifetime {
    pub sadb_lifetime_len: u16,
    pub sadb_lifetime_exttype: u16,
    pub sadb_lifetime_allocations: u32,
    pub sadb_lifetime_bytes: u64,
    pub sadb_lifetime_addtime: u64,
    pub sadb_lifetime_usetime: u64,
}

#[repr(C, packed)]
pub struct sadb_msg {
    pub sadb_msg_version: u8,
    pub sadb_msg_type: u8,
    pub sadb_msg_errno: u8,
    pub sadb_msg_satype: u8,
    pub sadb_msg_len: u16,
    pub sadb_msg_reserved: u16,
    pub sadb_msg_seq: u32,
    pub sadb_msg_pid: u32,
}

#[repr(C, packed)]
pub struct sadb_prop {
    pub sadb_prop_len: u16,
    pub sadb_prop_exttype: u16,
    pub sadb_prop_replay: u8,
    pub sadb_prop_reserved: [u8; 3],
}

#[repr(C, packed)]
pub struct sadb_sa {
    pub sadb_sa_len: u16,
    pub sadb_sa_exttype: u16,
    pub sadb_sa_spi: u32,
    pub sadb_sa_replay: u8,
    pub sadb_sa_state: u8,
    pub sadb_sa_auth: u8,
    pub sadb_sa_encrypt: u8,
    pub sadb_sa_flags: u32,
}

#[repr(C, packed)]
pub struct sadb_sens {
    pub sadb_sens_len: u16,
    pub sadb_sens_exttype: u16,
    pub sadb_sens_dpd: u32,
    pub sadb_sens_sens_level: u8,
    pub sadb_sens_sens_len: u8,
    pub sadb_sens_integ_level: u8,
    pub sadb_sens_integ_len: u8,
    pub sadb_sens_reserved: u32,
}

#[repr(C, packed)]
pub struct sadb_spirange {
    pub sadb_spirange_len: u16,
    pub sadb_spirange_exttype: u16,
    pub sadb_spirange_min: u32,
    pub sadb_spirange_max: u32,
    pub sadb_spirange_reserved: u32,
}

#[repr(C, packed)]
pub struct sadb_supported {
    pub sadb_supported_len: u16,
    pub sadb_supported_exttype: u16,
    pub sadb_supported_reserved: u32,
}

#[repr(C, packed)]
pub struct sadb_x_filter {
    pub sadb_x_filter_len: u16,
    pub sadb_x_filter_exttype: u16,
    pub sadb_x_filter_saddr: [u32; 4],
    pub sadb_x_filter_daddr: [u32; 4],
    pub sadb_x_filter_family: u16,
    pub sadb_x_filter_splen: u8,
    pub sadb_x_filter_dplen: u8,
}

#[repr(C, packed)]
pub struct sadb_x_ipsecrequest {
    pub sadb_x_ipsecrequest_len: u16,
    pub sadb_x_ipsecrequest_proto: u16,
    pub sadb_x_ipsecrequest_mode: u8,
    pub sadb_x_ipsecrequest_level: u8,
    pub sadb_x_ipsecrequest_reserved1: u16,
    pub sadb_x_ipsecrequest_reqid: u32,
    pub sadb_x_ipsecrequest_reserved2: u32,
}

#[repr(C, packed)]
pub struct sadb_x_kmaddress {
    pub sadb_x_kmaddress_len: u16,
    pub sadb_x_kmaddress_exttype: u16,
    pub sadb_x_kmaddress_reserved: u32,
}

#[repr(C, packed)]
pub struct sadb_x_kmprivate {
    pub sadb_x_kmprivate_len: u16,
    pub sadb_x_kmprivate_exttype: u16,
    pub sadb_x_kmprivate_reserved: u32,
}

#[repr(C, packed)]
pub struct sadb_x_nat_t_port {
    pub sadb_x_nat_t_port_len: u16,
    pub sadb_x_nat_t_port_exttype: u16,
    pub sadb_x_nat_t_port_port: u16,
    pub sadb_x_nat_t_port_reserved: u16,
}

#[repr(C, packed)]
pub struct sadb_x_nat_t_type {
    pub sadb_x_nat_t_type_len: u16,
    pub sadb_x_nat_t_type_exttype: u16,
    pub sadb_x_nat_t_type_type: u8,
    pub sadb_x_nat_t_type_reserved: [u8; 3],
}

#[repr(C, packed)]
pub struct sadb_x_policy {
    pub sadb_x_policy_len: u16,
    pub sadb_x_policy_exttype: u16,
    pub sadb_x_policy_type: u16,
    pub sadb_x_policy_dir: u8,
    pub sadb_x_policy_reserved: u8,
    pub sadb_x_policy_id: u32,
    pub sadb_x_policy_priority: u32,
}

#[repr(C, packed)]
pub struct sadb_x_sa2 {
    pub sadb_x_sa2_len: u16,
    pub sadb_x_sa2_exttype: u16,
    pub sadb_x_sa2_mode: u8,
    pub sadb_x_sa2_reserved1: u8,
    pub sadb_x_sa2_reserved2: u16,
    pub sadb_x_sa2_sequence: u32,
    pub sadb_x_sa2_reqid: u32,
}

#[repr(C, packed)]
pub struct sadb_x_sec_ctx {
    pub sadb_x_sec_len: u16,
    pub sadb_x_sec_exttype: u16,
    pub sadb_x_ctx_alg: u8,
    pub sadb_x_ctx_doi: u8,
    pub sadb_x_ctx_len: u16,
}

records! {
    sadb_address: size 8, align 1;
    sadb_alg: size 8, align 1;
    sadb_comb: size 72, align 1;
    sadb_ext: size 4, align 1;
    sadb_ident: size 16, align 1;
    sadb_key: size 8, align 1;
    sadb_lifetime: size 32, align 1;
    sadb_msg: size 16, align 1;
    sadb_prop: size 8, align 1;
    sadb_sa: size 16, align 1;
    sadb_sens: size 16, align 1;
    sadb_spirange: size 16, align 1;
    sadb_supported: size 8, align 1;
    sadb_x_filter: size 40, align 1;
    sadb_x_ipsecrequest: size 16, align 1;
    sadb_x_kmaddress: size 8, align 1;
    sadb_x_kmprivate: size 8, align 1;
    sadb_x_nat_t_port: size 8, align 1;
    sadb_x_nat_t_type: size 8, align 1;
    sadb_x_policy: size 16, align 1;
    sadb_x_sa2: size 16, align 1;
    sadb_x_sec_ctx: size 8, align 1;
}
