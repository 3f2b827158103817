// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/jffs2.h

pub const JFFS2_ACL_VERSION: i32 = 0x1;
pub const JFFS2_COMPAT_MASK: i32 = 0xc000;
pub const JFFS2_COMPR_COPY: i32 = 0x4;
pub const JFFS2_COMPR_DYNRUBIN: i32 = 0x5;
pub const JFFS2_COMPR_LZO: i32 = 0x7;
pub const JFFS2_COMPR_NONE: i32 = 0x0;
pub const JFFS2_COMPR_RTIME: i32 = 0x2;
pub const JFFS2_COMPR_RUBINMIPS: i32 = 0x3;
pub const JFFS2_COMPR_ZERO: i32 = 0x1;
pub const JFFS2_COMPR_ZLIB: i32 = 0x6;
pub const JFFS2_DIRTY_BITMASK: i32 = 0x0;
pub const JFFS2_EMPTY_BITMASK: i32 = 0xffff;
pub const JFFS2_FEATURE_INCOMPAT: i32 = 0xc000;
pub const JFFS2_FEATURE_ROCOMPAT: i32 = 0x8000;
pub const JFFS2_FEATURE_RWCOMPAT_COPY: i32 = 0x4000;
pub const JFFS2_FEATURE_RWCOMPAT_DELETE: i32 = 0x0;
pub const JFFS2_INO_FLAG_PREREAD: i32 = 1;
pub const JFFS2_INO_FLAG_USERCOMPR: i32 = 2;
pub const JFFS2_MAGIC_BITMASK: i32 = 0x1985;
pub const JFFS2_MAX_NAME_LEN: i32 = 254;
pub const JFFS2_MIN_DATA_LEN: i32 = 128;
pub const JFFS2_NODETYPE_CLEANMARKER: i32 = 0x2003;
pub const JFFS2_NODETYPE_DIRENT: i32 = 0xe001;
pub const JFFS2_NODETYPE_INODE: i32 = 0xe002;
pub const JFFS2_NODETYPE_PADDING: i32 = 0x2004;
pub const JFFS2_NODETYPE_SUMMARY: i32 = 0x2006;
pub const JFFS2_NODETYPE_XATTR: i32 = 0xe008;
pub const JFFS2_NODETYPE_XREF: i32 = 0xe009;
pub const JFFS2_NODE_ACCURATE: i32 = 0x2000;
pub const JFFS2_OLD_MAGIC_BITMASK: i32 = 0x1984;
pub const JFFS2_SUM_MAGIC: i32 = 0x2851885;
pub const JFFS2_XPREFIX_ACL_ACCESS: i32 = 3;
pub const JFFS2_XPREFIX_ACL_DEFAULT: i32 = 4;
pub const JFFS2_XPREFIX_SECURITY: i32 = 2;
pub const JFFS2_XPREFIX_TRUSTED: i32 = 5;
pub const JFFS2_XPREFIX_USER: i32 = 1;
pub const KSAMTIB_CIGAM_2SFFJ: i32 = 0x8519;

#[repr(C)]
pub union jffs2_device_node {
    pub old_id: jint16_t,
    pub new_id: jint32_t,
}

#[repr(C)]
pub union jffs2_node_union {
    pub i: jffs2_raw_inode,
    pub d: jffs2_raw_dirent,
    pub x: jffs2_raw_xattr,
    pub r: jffs2_raw_xref,
    pub s: jffs2_raw_summary,
    pub u: jffs2_unknown_node,
}

#[repr(C)]
pub struct jffs2_raw_dirent {
    pub magic: jint16_t,
    pub nodetype: jint16_t,
    pub totlen: jint32_t,
    pub hdr_crc: jint32_t,
    pub pino: jint32_t,
    pub version: jint32_t,
    pub ino: jint32_t,
    pub mctime: jint32_t,
    pub nsize: u8,
    pub r#type: u8,
    pub unused: [u8; 2],
    pub node_crc: jint32_t,
    pub name_crc: jint32_t,
    pub name: [u8; 0],
}

#[repr(C)]
pub struct jffs2_raw_inode {
    pub magic: jint16_t,
    pub nodetype: jint16_t,
    pub totlen: jint32_t,
    pub hdr_crc: jint32_t,
    pub ino: jint32_t,
    pub version: jint32_t,
    pub mode: jmode_t,
    pub uid: jint16_t,
    pub gid: jint16_t,
    pub isize: jint32_t,
    pub atime: jint32_t,
    pub mtime: jint32_t,
    pub ctime: jint32_t,
    pub offset: jint32_t,
    pub csize: jint32_t,
    pub dsize: jint32_t,
    pub compr: u8,
    pub usercompr: u8,
    pub flags: jint16_t,
    pub data_crc: jint32_t,
    pub node_crc: jint32_t,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct jffs2_raw_summary {
    pub magic: jint16_t,
    pub nodetype: jint16_t,
    pub totlen: jint32_t,
    pub hdr_crc: jint32_t,
    pub sum_num: jint32_t,
    pub cln_mkr: jint32_t,
    pub padded: jint32_t,
    pub sum_crc: jint32_t,
    pub node_crc: jint32_t,
    pub sum: [jint32_t; 0],
}

#[repr(C)]
pub struct jffs2_raw_xattr {
    pub magic: jint16_t,
    pub nodetype: jint16_t,
    pub totlen: jint32_t,
    pub hdr_crc: jint32_t,
    pub xid: jint32_t,
    pub version: jint32_t,
    pub xprefix: u8,
    pub name_len: u8,
    pub value_len: jint16_t,
    pub data_crc: jint32_t,
    pub node_crc: jint32_t,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct jffs2_raw_xref {
    pub magic: jint16_t,
    pub nodetype: jint16_t,
    pub totlen: jint32_t,
    pub hdr_crc: jint32_t,
    pub ino: jint32_t,
    pub xid: jint32_t,
    pub xseqno: jint32_t,
    pub node_crc: jint32_t,
}

#[repr(C)]
pub struct jffs2_unknown_node {
    pub magic: jint16_t,
    pub nodetype: jint16_t,
    pub totlen: jint32_t,
    pub hdr_crc: jint32_t,
}

#[repr(C, packed)]
pub struct jint16_t {
    pub v16: u16,
}

#[repr(C, packed)]
pub struct jint32_t {
    pub v32: u32,
}

#[repr(C, packed)]
pub struct jmode_t {
    pub m: u32,
}

records! {
    jffs2_device_node: size 4, align 1;
    jffs2_node_union: size 68, align 1;
    jffs2_raw_dirent: size 40, align 1;
    jffs2_raw_inode: size 68, align 1;
    jffs2_raw_summary: size 32, align 1;
    jffs2_raw_xattr: size 32, align 1;
    jffs2_raw_xref: size 28, align 1;
    jffs2_unknown_node: size 12, align 1;
    jint16_t: size 2, align 1;
    jint32_t: size 4, align 1;
    jmode_t: size 4, align 1;
}
