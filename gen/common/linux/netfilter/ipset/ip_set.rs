// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/ipset/ip_set.h

pub const IPSET_ADD: i32 = 0;
pub const IPSET_ADT_MAX: i32 = 3;
pub const IPSET_ATTR_ADT: i32 = 8;
pub const IPSET_ATTR_ADT_MAX: i32 = 30;
pub const IPSET_ATTR_BITMASK: i32 = 12;
pub const IPSET_ATTR_BUCKETSIZE: i32 = 21;
pub const IPSET_ATTR_BYTES: i32 = 24;
pub const IPSET_ATTR_CADT_FLAGS: i32 = 8;
pub const IPSET_ATTR_CADT_LINENO: i32 = 9;
pub const IPSET_ATTR_CADT_MAX: i32 = 16;
pub const IPSET_ATTR_CIDR: i32 = 3;
pub const IPSET_ATTR_CIDR2: i32 = 21;
pub const IPSET_ATTR_CMD_MAX: i32 = 11;
pub const IPSET_ATTR_COMMENT: i32 = 26;
pub const IPSET_ATTR_CREATE_MAX: i32 = 26;
pub const IPSET_ATTR_DATA: i32 = 7;
pub const IPSET_ATTR_ELEMENTS: i32 = 24;
pub const IPSET_ATTR_ETHER: i32 = 17;
pub const IPSET_ATTR_FAMILY: i32 = 5;
pub const IPSET_ATTR_FLAGS: i32 = 6;
pub const IPSET_ATTR_HASHSIZE: i32 = 18;
pub const IPSET_ATTR_IFACE: i32 = 23;
pub const IPSET_ATTR_INDEX: i32 = 11;
pub const IPSET_ATTR_INITVAL: i32 = 17;
pub const IPSET_ATTR_IP: i32 = 1;
pub const IPSET_ATTR_IP2: i32 = 20;
pub const IPSET_ATTR_IP2_TO: i32 = 22;
pub const IPSET_ATTR_IPADDR_IPV4: i32 = 1;
pub const IPSET_ATTR_IPADDR_IPV6: i32 = 2;
pub const IPSET_ATTR_IPADDR_MAX: i32 = 2;
pub const IPSET_ATTR_IP_FROM: i32 = 1;
pub const IPSET_ATTR_IP_TO: i32 = 2;
pub const IPSET_ATTR_LINENO: i32 = 9;
pub const IPSET_ATTR_MARK: i32 = 10;
pub const IPSET_ATTR_MARKMASK: i32 = 11;
pub const IPSET_ATTR_MAXELEM: i32 = 19;
pub const IPSET_ATTR_MEMSIZE: i32 = 26;
pub const IPSET_ATTR_NAME: i32 = 18;
pub const IPSET_ATTR_NAMEREF: i32 = 19;
pub const IPSET_ATTR_NETMASK: i32 = 20;
pub const IPSET_ATTR_PACKETS: i32 = 25;
pub const IPSET_ATTR_PAD: i32 = 30;
pub const IPSET_ATTR_PORT: i32 = 4;
pub const IPSET_ATTR_PORT_FROM: i32 = 4;
pub const IPSET_ATTR_PORT_TO: i32 = 5;
pub const IPSET_ATTR_PROTO: i32 = 7;
pub const IPSET_ATTR_PROTOCOL: i32 = 1;
pub const IPSET_ATTR_PROTOCOL_MIN: i32 = 10;
pub const IPSET_ATTR_REFERENCES: i32 = 25;
pub const IPSET_ATTR_RESIZE: i32 = 22;
pub const IPSET_ATTR_REVISION: i32 = 4;
pub const IPSET_ATTR_REVISION_MIN: i32 = 10;
pub const IPSET_ATTR_SETNAME: i32 = 2;
pub const IPSET_ATTR_SETNAME2: i32 = 3;
pub const IPSET_ATTR_SIZE: i32 = 23;
pub const IPSET_ATTR_SKBMARK: i32 = 27;
pub const IPSET_ATTR_SKBPRIO: i32 = 28;
pub const IPSET_ATTR_SKBQUEUE: i32 = 29;
pub const IPSET_ATTR_TIMEOUT: i32 = 6;
pub const IPSET_ATTR_TYPENAME: i32 = 3;
pub const IPSET_ATTR_UNSPEC: i32 = 0;
pub const IPSET_BIT_RETURN_NOMATCH: i32 = 7;
pub const IPSET_CADT_MAX: i32 = 4;
pub const IPSET_CMD_ADD: i32 = 9;
pub const IPSET_CMD_COMMIT: i32 = 20;
pub const IPSET_CMD_CREATE: i32 = 2;
pub const IPSET_CMD_DEL: i32 = 10;
pub const IPSET_CMD_DESTROY: i32 = 3;
pub const IPSET_CMD_FLUSH: i32 = 4;
pub const IPSET_CMD_GET_BYINDEX: i32 = 15;
pub const IPSET_CMD_GET_BYNAME: i32 = 14;
pub const IPSET_CMD_HEADER: i32 = 12;
pub const IPSET_CMD_HELP: i32 = 17;
pub const IPSET_CMD_LIST: i32 = 7;
pub const IPSET_CMD_MAX: i32 = 20;
pub const IPSET_CMD_NONE: i32 = 0;
pub const IPSET_CMD_PROTOCOL: i32 = 1;
pub const IPSET_CMD_QUIT: i32 = 19;
pub const IPSET_CMD_RENAME: i32 = 5;
pub const IPSET_CMD_RESTORE: i32 = 16;
pub const IPSET_CMD_SAVE: i32 = 8;
pub const IPSET_CMD_SWAP: i32 = 6;
pub const IPSET_CMD_TEST: i32 = 11;
pub const IPSET_CMD_TYPE: i32 = 13;
pub const IPSET_CMD_VERSION: i32 = 18;
pub const IPSET_COUNTER_EQ: i32 = 1;
pub const IPSET_COUNTER_GT: i32 = 4;
pub const IPSET_COUNTER_LT: i32 = 3;
pub const IPSET_COUNTER_NE: i32 = 2;
pub const IPSET_COUNTER_NONE: i32 = 0;
pub const IPSET_CREATE: i32 = 3;
pub const IPSET_CREATE_FLAG_BIT_BUCKETSIZE: i32 = 1;
pub const IPSET_CREATE_FLAG_BIT_FORCEADD: i32 = 0;
pub const IPSET_CREATE_FLAG_BIT_MAX: i32 = 7;
pub const IPSET_CREATE_FLAG_BUCKETSIZE: i32 = 2;
pub const IPSET_CREATE_FLAG_FORCEADD: i32 = 1;
pub const IPSET_DEL: i32 = 1;
pub const IPSET_DIM_MAX: i32 = 6;
pub const IPSET_DIM_ONE: i32 = 1;
pub const IPSET_DIM_ONE_SRC: i32 = 2;
pub const IPSET_DIM_THREE: i32 = 3;
pub const IPSET_DIM_THREE_SRC: i32 = 8;
pub const IPSET_DIM_TWO: i32 = 2;
pub const IPSET_DIM_TWO_SRC: i32 = 4;
pub const IPSET_DIM_ZERO: i32 = 0;
pub const IPSET_ERR_BITMASK_NETMASK_EXCL: i32 = 4115;
pub const IPSET_ERR_BUSY: i32 = 4100;
pub const IPSET_ERR_COMMENT: i32 = 4112;
pub const IPSET_ERR_COUNTER: i32 = 4111;
pub const IPSET_ERR_EXIST: i32 = 4103;
pub const IPSET_ERR_EXIST_SETNAME2: i32 = 4101;
pub const IPSET_ERR_FIND_TYPE: i32 = 4098;
pub const IPSET_ERR_INVALID_CIDR: i32 = 4104;
pub const IPSET_ERR_INVALID_FAMILY: i32 = 4106;
pub const IPSET_ERR_INVALID_MARKMASK: i32 = 4113;
pub const IPSET_ERR_INVALID_NETMASK: i32 = 4105;
pub const IPSET_ERR_IPADDR_IPV4: i32 = 4109;
pub const IPSET_ERR_IPADDR_IPV6: i32 = 4110;
pub const IPSET_ERR_MAX_SETS: i32 = 4099;
pub const IPSET_ERR_PRIVATE: i32 = 4096;
pub const IPSET_ERR_PROTOCOL: i32 = 4097;
pub const IPSET_ERR_REFERENCED: i32 = 4108;
pub const IPSET_ERR_SKBINFO: i32 = 4114;
pub const IPSET_ERR_TIMEOUT: i32 = 4107;
pub const IPSET_ERR_TYPE_MISMATCH: i32 = 4102;
pub const IPSET_ERR_TYPE_SPECIFIC: i32 = 4352;
pub const IPSET_FLAG_BEFORE: i32 = 1;
pub const IPSET_FLAG_BIT_BEFORE: i32 = 0;
pub const IPSET_FLAG_BIT_EXIST: i32 = 0;
pub const IPSET_FLAG_BIT_IFACE_WILDCARD: i32 = 7;
pub const IPSET_FLAG_BIT_LIST_HEADER: i32 = 2;
pub const IPSET_FLAG_BIT_LIST_SETNAME: i32 = 1;
pub const IPSET_FLAG_BIT_MAP_SKBMARK: i32 = 8;
pub const IPSET_FLAG_BIT_MAP_SKBPRIO: i32 = 9;
pub const IPSET_FLAG_BIT_MAP_SKBQUEUE: i32 = 10;
pub const IPSET_FLAG_BIT_MATCH_COUNTERS: i32 = 5;
pub const IPSET_FLAG_BIT_NOMATCH: i32 = 2;
pub const IPSET_FLAG_BIT_PHYSDEV: i32 = 1;
pub const IPSET_FLAG_BIT_RETURN_NOMATCH: i32 = 7;
pub const IPSET_FLAG_BIT_SKIP_COUNTER_UPDATE: i32 = 3;
pub const IPSET_FLAG_BIT_SKIP_SUBCOUNTER_UPDATE: i32 = 4;
pub const IPSET_FLAG_BIT_WITH_COMMENT: i32 = 4;
pub const IPSET_FLAG_BIT_WITH_COUNTERS: i32 = 3;
pub const IPSET_FLAG_BIT_WITH_FORCEADD: i32 = 5;
pub const IPSET_FLAG_BIT_WITH_SKBINFO: i32 = 6;
pub const IPSET_FLAG_CADT_MAX: i32 = 15;
pub const IPSET_FLAG_CMD_MAX: i32 = 15;
pub const IPSET_FLAG_EXIST: i32 = 1;
pub const IPSET_FLAG_IFACE_WILDCARD: i32 = 128;
pub const IPSET_FLAG_LIST_HEADER: i32 = 4;
pub const IPSET_FLAG_LIST_SETNAME: i32 = 2;
pub const IPSET_FLAG_MAP_SKBMARK: i32 = 256;
pub const IPSET_FLAG_MAP_SKBPRIO: i32 = 512;
pub const IPSET_FLAG_MAP_SKBQUEUE: i32 = 1024;
pub const IPSET_FLAG_MATCH_COUNTERS: i32 = 32;
pub const IPSET_FLAG_NOMATCH: i32 = 4;
pub const IPSET_FLAG_PHYSDEV: i32 = 2;
pub const IPSET_FLAG_RETURN_NOMATCH: i32 = 128;
pub const IPSET_FLAG_SKIP_COUNTER_UPDATE: i32 = 8;
pub const IPSET_FLAG_SKIP_SUBCOUNTER_UPDATE: i32 = 16;
pub const IPSET_FLAG_WITH_COMMENT: i32 = 16;
pub const IPSET_FLAG_WITH_COUNTERS: i32 = 8;
pub const IPSET_FLAG_WITH_FORCEADD: i32 = 32;
pub const IPSET_FLAG_WITH_SKBINFO: i32 = 64;
pub const IPSET_INVALID_ID: i32 = 65535;
pub const IPSET_INV_MATCH: i32 = 1;
pub const IPSET_MAXNAMELEN: i32 = 32;
pub const IPSET_MAX_COMMENT_SIZE: i32 = 255;
pub const IPSET_MSG_MAX: i32 = 16;
pub const IPSET_PROTOCOL: i32 = 7;
pub const IPSET_PROTOCOL_MIN: i32 = 6;
pub const IPSET_RETURN_NOMATCH: i32 = 128;
pub const IPSET_TEST: i32 = 2;
pub const IP_SET_OP_GET_BYINDEX: i32 = 0x7;
pub const IP_SET_OP_GET_BYNAME: i32 = 0x6;
pub const IP_SET_OP_GET_FNAME: i32 = 0x8;
pub const IP_SET_OP_VERSION: i32 = 0x100;
pub const SO_IP_SET: i32 = 83;
pub const __IPSET_ATTR_ADT_MAX: i32 = 31;
pub const __IPSET_ATTR_CMD_MAX: i32 = 12;
pub const __IPSET_ATTR_CREATE_MAX: i32 = 27;
pub const __IPSET_ATTR_IPADDR_MAX: i32 = 3;

#[repr(C)]
pub struct ip_set_counter_match {
    pub value: u64,
    pub op: u8,
}

#[repr(C)]
pub struct ip_set_counter_match0 {
    pub op: u8,
    pub value: u64,
}

pub type ip_set_id_t = u16;

#[repr(C)]
pub union ip_set_name_index {
    pub name: [core::ffi::c_char; 32],
    pub index: u16,
}

#[repr(C)]
pub struct ip_set_req_get_set {
    pub op: u32,
    pub version: u32,
    pub set: ip_set_name_index,
}

#[repr(C)]
pub struct ip_set_req_get_set_family {
    pub op: u32,
    pub version: u32,
    pub family: u32,
    pub set: ip_set_name_index,
}

#[repr(C)]
pub struct ip_set_req_version {
    pub op: u32,
    pub version: u32,
}

records! {
    ip_set_counter_match: size 16, align 8;
    ip_set_counter_match0: size 16, align 8;
    ip_set_name_index: size 32, align 2;
    ip_set_req_get_set: size 40, align 4;
    ip_set_req_get_set_family: size 44, align 4;
    ip_set_req_version: size 8, align 4;
}
