// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/genetlink.h

pub const CTRL_ATTR_FAMILY_ID: i32 = 1;
pub const CTRL_ATTR_FAMILY_NAME: i32 = 2;
pub const CTRL_ATTR_HDRSIZE: i32 = 4;
pub const CTRL_ATTR_MAX: i32 = 10;
pub const CTRL_ATTR_MAXATTR: i32 = 5;
pub const CTRL_ATTR_MCAST_GROUPS: i32 = 7;
pub const CTRL_ATTR_MCAST_GRP_ID: i32 = 2;
pub const CTRL_ATTR_MCAST_GRP_MAX: i32 = 2;
pub const CTRL_ATTR_MCAST_GRP_NAME: i32 = 1;
pub const CTRL_ATTR_MCAST_GRP_UNSPEC: i32 = 0;
pub const CTRL_ATTR_OP: i32 = 10;
pub const CTRL_ATTR_OPS: i32 = 6;
pub const CTRL_ATTR_OP_FLAGS: i32 = 2;
pub const CTRL_ATTR_OP_ID: i32 = 1;
pub const CTRL_ATTR_OP_MAX: i32 = 2;
pub const CTRL_ATTR_OP_POLICY: i32 = 9;
pub const CTRL_ATTR_OP_UNSPEC: i32 = 0;
pub const CTRL_ATTR_POLICY: i32 = 8;
pub const CTRL_ATTR_POLICY_DO: i32 = 1;
pub const CTRL_ATTR_POLICY_DUMP: i32 = 2;
pub const CTRL_ATTR_POLICY_DUMP_MAX: i32 = 2;
pub const CTRL_ATTR_POLICY_MAX: i32 = 2;
pub const CTRL_ATTR_POLICY_UNSPEC: i32 = 0;
pub const CTRL_ATTR_UNSPEC: i32 = 0;
pub const CTRL_ATTR_VERSION: i32 = 3;
pub const CTRL_CMD_DELFAMILY: i32 = 2;
pub const CTRL_CMD_DELMCAST_GRP: i32 = 8;
pub const CTRL_CMD_DELOPS: i32 = 5;
pub const CTRL_CMD_GETFAMILY: i32 = 3;
pub const CTRL_CMD_GETMCAST_GRP: i32 = 9;
pub const CTRL_CMD_GETOPS: i32 = 6;
pub const CTRL_CMD_GETPOLICY: i32 = 10;
pub const CTRL_CMD_MAX: i32 = 10;
pub const CTRL_CMD_NEWFAMILY: i32 = 1;
pub const CTRL_CMD_NEWMCAST_GRP: i32 = 7;
pub const CTRL_CMD_NEWOPS: i32 = 4;
pub const CTRL_CMD_UNSPEC: i32 = 0;
pub const GENL_ADMIN_PERM: i32 = 0x1;
pub const GENL_CMD_CAP_DO: i32 = 0x2;
pub const GENL_CMD_CAP_DUMP: i32 = 0x4;
pub const GENL_CMD_CAP_HASPOL: i32 = 0x8;
pub const GENL_HDRLEN: u32 = 4;
pub const GENL_ID_CTRL: i32 = 16;
pub const GENL_ID_PMCRAID: i32 = 18;
pub const GENL_ID_VFS_DQUOT: i32 = 17;
pub const GENL_MAX_ID: i32 = 1023;
pub const GENL_MIN_ID: i32 = 16;
pub const GENL_NAMSIZ: i32 = 16;
pub const GENL_START_ALLOC: i32 = 19;
pub const GENL_UNS_ADMIN_PERM: i32 = 0x10;
pub const __CTRL_ATTR_MAX: i32 = 11;
pub const __CTRL_ATTR_MCAST_GRP_MAX: i32 = 3;
pub const __CTRL_ATTR_OP_MAX: i32 = 3;
pub const __CTRL_ATTR_POLICY_DUMP_MAX: i32 = 3;
pub const __CTRL_CMD_MAX: i32 = 11;

#[repr(C)]
pub struct genlmsghdr {
    pub cmd: u8,
    pub version: u8,
    pub reserved: u16,
}

records! {
    genlmsghdr: size 4, align 2;
}
