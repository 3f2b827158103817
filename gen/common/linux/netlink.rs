// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netlink.h

pub const MAX_LINKS: i32 = 32;
pub const NETLINK_ADD_MEMBERSHIP: i32 = 1;
pub const NETLINK_AUDIT: i32 = 9;
pub const NETLINK_BROADCAST_ERROR: i32 = 4;
pub const NETLINK_CAP_ACK: i32 = 10;
pub const NETLINK_CONNECTED: i32 = 1;
pub const NETLINK_CONNECTOR: i32 = 11;
pub const NETLINK_CRYPTO: i32 = 21;
pub const NETLINK_DNRTMSG: i32 = 14;
pub const NETLINK_DROP_MEMBERSHIP: i32 = 2;
pub const NETLINK_ECRYPTFS: i32 = 19;
pub const NETLINK_EXT_ACK: i32 = 11;
pub const NETLINK_FIB_LOOKUP: i32 = 10;
pub const NETLINK_FIREWALL: i32 = 3;
pub const NETLINK_GENERIC: i32 = 16;
pub const NETLINK_GET_STRICT_CHK: i32 = 12;
pub const NETLINK_INET_DIAG: i32 = 4;
pub const NETLINK_IP6_FW: i32 = 13;
pub const NETLINK_ISCSI: i32 = 8;
pub const NETLINK_KOBJECT_UEVENT: i32 = 15;
pub const NETLINK_LISTEN_ALL_NSID: i32 = 8;
pub const NETLINK_LIST_MEMBERSHIPS: i32 = 9;
pub const NETLINK_NETFILTER: i32 = 12;
pub const NETLINK_NFLOG: i32 = 5;
pub const NETLINK_NO_ENOBUFS: i32 = 5;
pub const NETLINK_PKTINFO: i32 = 3;
pub const NETLINK_RDMA: i32 = 20;
pub const NETLINK_ROUTE: i32 = 0;
pub const NETLINK_RX_RING: i32 = 6;
pub const NETLINK_SCSITRANSPORT: i32 = 18;
pub const NETLINK_SELINUX: i32 = 7;
pub const NETLINK_SMC: i32 = 22;
pub const NETLINK_SOCK_DIAG: i32 = 4;
pub const NETLINK_TX_RING: i32 = 7;
pub const NETLINK_UNCONNECTED: i32 = 0;
pub const NETLINK_UNUSED: i32 = 1;
pub const NETLINK_USERSOCK: i32 = 2;
pub const NETLINK_XFRM: i32 = 6;
pub const NET_MAJOR: i32 = 36;
pub const NLA_ALIGNTO: i32 = 4;
pub const NLA_F_NESTED: i32 = 0x8000;
pub const NLA_F_NET_BYTEORDER: i32 = 0x4000;
pub const NLA_HDRLEN: i32 = 4;
pub const NLA_TYPE_MASK: i32 = -49153;
pub const NLMSGERR_ATTR_COOKIE: i32 = 3;
pub const NLMSGERR_ATTR_MAX: i32 = 6;
pub const NLMSGERR_ATTR_MISS_NEST: i32 = 6;
pub const NLMSGERR_ATTR_MISS_TYPE: i32 = 5;
pub const NLMSGERR_ATTR_MSG: i32 = 1;
pub const NLMSGERR_ATTR_OFFS: i32 = 2;
pub const NLMSGERR_ATTR_POLICY: i32 = 4;
pub const NLMSGERR_ATTR_UNUSED: i32 = 0;
pub const NLMSG_ALIGNTO: u32 = 4;
pub const NLMSG_DONE: i32 = 0x3;
pub const NLMSG_ERROR: i32 = 0x2;
pub const NLMSG_HDRLEN: i32 = 16;
pub const NLMSG_MIN_TYPE: i32 = 0x10;
pub const NLMSG_NOOP: i32 = 0x1;
pub const NLMSG_OVERRUN: i32 = 0x4;
pub const NLM_F_ACK: i32 = 0x4;
pub const NLM_F_ACK_TLVS: i32 = 0x200;
pub const NLM_F_APPEND: i32 = 0x800;
pub const NLM_F_ATOMIC: i32 = 0x400;
pub const NLM_F_BULK: i32 = 0x200;
pub const NLM_F_CAPPED: i32 = 0x100;
pub const NLM_F_CREATE: i32 = 0x400;
pub const NLM_F_DUMP: i32 = 0x300;
pub const NLM_F_DUMP_FILTERED: i32 = 0x20;
pub const NLM_F_DUMP_INTR: i32 = 0x10;
pub const NLM_F_ECHO: i32 = 0x8;
pub const NLM_F_EXCL: i32 = 0x200;
pub const NLM_F_MATCH: i32 = 0x200;
pub const NLM_F_MULTI: i32 = 0x2;
pub const NLM_F_NONREC: i32 = 0x100;
pub const NLM_F_REPLACE: i32 = 0x100;
pub const NLM_F_REQUEST: i32 = 0x1;
pub const NLM_F_ROOT: i32 = 0x100;
pub const NL_ATTR_TYPE_BINARY: i32 = 10;
pub const NL_ATTR_TYPE_BITFIELD32: i32 = 15;
pub const NL_ATTR_TYPE_FLAG: i32 = 1;
pub const NL_ATTR_TYPE_INVALID: i32 = 0;
pub const NL_ATTR_TYPE_NESTED: i32 = 13;
pub const NL_ATTR_TYPE_NESTED_ARRAY: i32 = 14;
pub const NL_ATTR_TYPE_NUL_STRING: i32 = 12;
pub const NL_ATTR_TYPE_S16: i32 = 7;
pub const NL_ATTR_TYPE_S32: i32 = 8;
pub const NL_ATTR_TYPE_S64: i32 = 9;
pub const NL_ATTR_TYPE_S8: i32 = 6;
pub const NL_ATTR_TYPE_SINT: i32 = 16;
pub const NL_ATTR_TYPE_STRING: i32 = 11;
pub const NL_ATTR_TYPE_U16: i32 = 3;
pub const NL_ATTR_TYPE_U32: i32 = 4;
pub const NL_ATTR_TYPE_U64: i32 = 5;
pub const NL_ATTR_TYPE_U8: i32 = 2;
pub const NL_ATTR_TYPE_UINT: i32 = 17;
pub const NL_MMAP_HDRLEN: u32 = 24;
pub const NL_MMAP_MSG_ALIGNMENT: u32 = 4;
pub const NL_MMAP_STATUS_COPY: i32 = 3;
pub const NL_MMAP_STATUS_RESERVED: i32 = 1;
pub const NL_MMAP_STATUS_SKIP: i32 = 4;
pub const NL_MMAP_STATUS_UNUSED: i32 = 0;
pub const NL_MMAP_STATUS_VALID: i32 = 2;
pub const NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: i32 = 10;
pub const NL_POLICY_TYPE_ATTR_MASK: i32 = 12;
pub const NL_POLICY_TYPE_ATTR_MAX: i32 = 12;
pub const NL_POLICY_TYPE_ATTR_MAX_LENGTH: i32 = 7;
pub const NL_POLICY_TYPE_ATTR_MAX_VALUE_S: i32 = 3;
pub const NL_POLICY_TYPE_ATTR_MAX_VALUE_U: i32 = 5;
pub const NL_POLICY_TYPE_ATTR_MIN_LENGTH: i32 = 6;
pub const NL_POLICY_TYPE_ATTR_MIN_VALUE_S: i32 = 2;
pub const NL_POLICY_TYPE_ATTR_MIN_VALUE_U: i32 = 4;
pub const NL_POLICY_TYPE_ATTR_PAD: i32 = 11;
pub const NL_POLICY_TYPE_ATTR_POLICY_IDX: i32 = 8;
pub const NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: i32 = 9;
pub const NL_POLICY_TYPE_ATTR_TYPE: i32 = 1;
pub const NL_POLICY_TYPE_ATTR_UNSPEC: i32 = 0;
pub const __NLMSGERR_ATTR_MAX: i32 = 7;
pub const __NL_POLICY_TYPE_ATTR_MAX: i32 = 13;

#[repr(C)]
pub struct nl_mmap_hdr {
    pub nm_status: u32,
    pub nm_len: u32,
    pub nm_group: u32,
    pub nm_pid: u32,
    pub nm_uid: u32,
    pub nm_gid: u32,
}

#[repr(C)]
pub struct nl_mmap_req {
    pub nm_block_size: u32,
    pub nm_block_nr: u32,
    pub nm_frame_size: u32,
    pub nm_frame_nr: u32,
}

#[repr(C)]
pub struct nl_pktinfo {
    pub group: u32,
}

#[repr(C)]
pub struct nla_bitfield32 {
    pub value: u32,
    pub selector: u32,
}

#[repr(C)]
pub struct nlattr {
    pub nla_len: u16,
    pub nla_type: u16,
}

#[repr(C)]
pub struct nlmsgerr {
    pub error: i32,
    pub msg: nlmsghdr,
}

#[repr(C)]
pub struct nlmsghdr {
    pub nlmsg_len: u32,
    pub nlmsg_type: u16,
    pub nlmsg_flags: u16,
    pub nlmsg_seq: u32,
    pub nlmsg_pid: u32,
}

#[repr(C)]
pub struct sockaddr_nl {
    pub nl_family: u16,
    pub nl_pad: u16,
    pub nl_pid: u32,
    pub nl_groups: u32,
}

records! {
    nl_mmap_hdr: size 24, align 4;
    nl_mmap_req: size 16, align 4;
    nl_pktinfo: size 4, align 4;
    nla_bitfield32: size 8, align 4;
    nlattr: size 4, align 2;
    nlmsgerr: size 20, align 4;
    nlmsghdr: size 16, align 4;
    sockaddr_nl: size 12, align 4;
}
