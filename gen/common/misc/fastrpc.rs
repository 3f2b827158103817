// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/fastrpc.h

pub const FASTRPC_ATTR_SECUREMAP: i32 = 1;
pub const FASTRPC_IOCTL_ALLOC_DMA_BUFF: u32 = 0xc0105201;
pub const FASTRPC_IOCTL_FREE_DMA_BUFF: u32 = 0xc0045202;
pub const FASTRPC_IOCTL_GET_DSP_INFO: u32 = 0xc01c520d;
pub const FASTRPC_IOCTL_INIT_ATTACH: u32 = 0x5204;
pub const FASTRPC_IOCTL_INIT_ATTACH_SNS: u32 = 0x5208;
pub const FASTRPC_IOCTL_INIT_CREATE: u32 = 0xc0185205;
pub const FASTRPC_IOCTL_INIT_CREATE_STATIC: u32 = 0xc0105209;
pub const FASTRPC_IOCTL_INVOKE: u32 = 0xc0105203;
pub const FASTRPC_IOCTL_MEM_MAP: u32 = 0xc040520a;
pub const FASTRPC_IOCTL_MEM_UNMAP: u32 = 0xc030520b;
pub const FASTRPC_IOCTL_MMAP: u32 = 0xc0205206;
pub const FASTRPC_IOCTL_MUNMAP: u32 = 0xc0105207;
pub const FASTRPC_MAP_FD: i32 = 2;
pub const FASTRPC_MAP_FD_DELAYED: i32 = 3;
pub const FASTRPC_MAP_FD_NOMAP: i32 = 16;
pub const FASTRPC_MAP_MAX: i32 = 17;
pub const FASTRPC_MAP_RESERVED: i32 = 1;
pub const FASTRPC_MAP_STATIC: i32 = 0;
pub const FASTRPC_MODE_ADAPTIVE_QOS: i32 = 16;
pub const FASTRPC_MODE_CRC: i32 = 4;
pub const FASTRPC_MODE_DEBUG: i32 = 1;
pub const FASTRPC_MODE_PRIVILEGED: i32 = 64;
pub const FASTRPC_MODE_PTRACE: i32 = 2;
pub const FASTRPC_MODE_SYSTEM_PROCESS: i32 = 32;
pub const FASTRPC_MODE_UNSIGNED_MODULE: i32 = 8;

#[repr(C)]
pub struct fastrpc_alloc_dma_buf {
    pub fd: i32,
    pub flags: u32,
    pub size: u64,
}

#[repr(C)]
pub struct fastrpc_init_create {
    pub filelen: u32,
    pub filefd: i32,
    pub attrs: u32,
    pub siglen: u32,
    pub file: u64,
}

#[repr(C)]
pub struct fastrpc_init_create_static {
    pub namelen: u32,
    pub memlen: u32,
    pub name: u64,
}

#[repr(C)]
pub struct fastrpc_invoke {
    pub handle: u32,
    pub sc: u32,
    pub args: u64,
}

#[repr(C)]
pub struct fastrpc_invoke_args {
    pub ptr: u64,
    pub length: u64,
    pub fd: i32,
    pub attr: u32,
}

#[repr(C)]
pub struct fastrpc_ioctl_capability {
    pub unused: u32,
    pub attribute_id: u32,
    pub capability: u32,
    pub reserved: [u32; 4],
}

#[repr(C)]
pub struct fastrpc_mem_map {
    pub version: i32,
    pub fd: i32,
    pub offset: i32,
    pub flags: u32,
    pub vaddrin: u64,
    pub length: u64,
    pub vaddrout: u64,
    pub attrs: i32,
    pub reserved: [i32; 4],
}

#[repr(C)]
pub struct fastrpc_mem_unmap {
    pub vesion: i32,
    pub fd: i32,
    pub vaddr: u64,
    pub length: u64,
    pub reserved: [i32; 5],
}

#[repr(C)]
pub struct fastrpc_req_mmap {
    pub fd: i32,
    pub flags: u32,
    pub vaddrin: u64,
    pub size: u64,
    pub vaddrout: u64,
}

#[repr(C)]
pub struct fastrpc_req_munmap {
    pub vaddrout: u64,
    pub size: u64,
}

records! {
    fastrpc_alloc_dma_buf: size 16, align 8;
    fastrpc_init_create: size 24, align 8;
    fastrpc_init_create_static: size 16, align 8;
    fastrpc_invoke: size 16, align 8;
    fastrpc_invoke_args: size 24, align 8;
    fastrpc_ioctl_capability: size 28, align 4;
    fastrpc_mem_map: size 64, align 8;
    fastrpc_mem_unmap: size 48, align 8;
    fastrpc_req_mmap: size 32, align 8;
    fastrpc_req_munmap: size 16, align 8;
}
