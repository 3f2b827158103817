// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/nouveau_drm.h

pub const DRM_IOCTL_NOUVEAU_CHANNEL_ALLOC: u32 = 0xc0586442;
pub const DRM_IOCTL_NOUVEAU_CHANNEL_FREE: u32 = 0x40046443;
pub const DRM_IOCTL_NOUVEAU_EXEC: u32 = 0xc0286452;
pub const DRM_IOCTL_NOUVEAU_GEM_CPU_FINI: u32 = 0x40046483;
pub const DRM_IOCTL_NOUVEAU_GEM_CPU_PREP: u32 = 0x40086482;
pub const DRM_IOCTL_NOUVEAU_GEM_INFO: u32 = 0xc0286484;
pub const DRM_IOCTL_NOUVEAU_GEM_NEW: u32 = 0xc0306480;
pub const DRM_IOCTL_NOUVEAU_GEM_PUSHBUF: u32 = 0xc0406481;
pub const DRM_IOCTL_NOUVEAU_GETPARAM: u32 = 0xc0106440;
pub const DRM_IOCTL_NOUVEAU_GET_ZCULL_INFO: u32 = 0x80306453;
pub const DRM_IOCTL_NOUVEAU_SVM_BIND: u32 = 0xc0406449;
pub const DRM_IOCTL_NOUVEAU_SVM_INIT: u32 = 0xc0106448;
pub const DRM_IOCTL_NOUVEAU_VM_BIND: u32 = 0xc0286451;
pub const DRM_IOCTL_NOUVEAU_VM_INIT: u32 = 0xc0106450;
pub const DRM_NOUVEAU_CHANNEL_ALLOC: i32 = 0x2;
pub const DRM_NOUVEAU_CHANNEL_FREE: i32 = 0x3;
pub const DRM_NOUVEAU_EVENT_NVIF: u32 = 0x80000000;
pub const DRM_NOUVEAU_EXEC: i32 = 0x12;
pub const DRM_NOUVEAU_EXEC_PUSH_NO_PREFETCH: i32 = 0x1;
pub const DRM_NOUVEAU_GEM_CPU_FINI: i32 = 0x43;
pub const DRM_NOUVEAU_GEM_CPU_PREP: i32 = 0x42;
pub const DRM_NOUVEAU_GEM_INFO: i32 = 0x44;
pub const DRM_NOUVEAU_GEM_NEW: i32 = 0x40;
pub const DRM_NOUVEAU_GEM_PUSHBUF: i32 = 0x41;
pub const DRM_NOUVEAU_GETPARAM: i32 = 0x0;
pub const DRM_NOUVEAU_GET_ZCULL_INFO: i32 = 0x13;
pub const DRM_NOUVEAU_GPUOBJ_FREE: i32 = 0x6;
pub const DRM_NOUVEAU_GROBJ_ALLOC: i32 = 0x4;
pub const DRM_NOUVEAU_NOTIFIEROBJ_ALLOC: i32 = 0x5;
pub const DRM_NOUVEAU_NVIF: i32 = 0x7;
pub const DRM_NOUVEAU_SETPARAM: i32 = 0x1;
pub const DRM_NOUVEAU_SVM_BIND: i32 = 0x9;
pub const DRM_NOUVEAU_SVM_INIT: i32 = 0x8;
pub const DRM_NOUVEAU_SYNC_SYNCOBJ: i32 = 0x0;
pub const DRM_NOUVEAU_SYNC_TIMELINE_SYNCOBJ: i32 = 0x1;
pub const DRM_NOUVEAU_SYNC_TYPE_MASK: i32 = 0xf;
pub const DRM_NOUVEAU_VM_BIND: i32 = 0x11;
pub const DRM_NOUVEAU_VM_BIND_OP_MAP: i32 = 0x0;
pub const DRM_NOUVEAU_VM_BIND_OP_UNMAP: i32 = 0x1;
pub const DRM_NOUVEAU_VM_BIND_RUN_ASYNC: i32 = 0x1;
pub const DRM_NOUVEAU_VM_BIND_SPARSE: i32 = 0x100;
pub const DRM_NOUVEAU_VM_INIT: i32 = 0x10;
pub const NOUVEAU_FIFO_ENGINE_BSP: i32 = 0x8;
pub const NOUVEAU_FIFO_ENGINE_CE: i32 = 0x30;
pub const NOUVEAU_FIFO_ENGINE_GR: i32 = 0x1;
pub const NOUVEAU_FIFO_ENGINE_PPP: i32 = 0x4;
pub const NOUVEAU_FIFO_ENGINE_VP: i32 = 0x2;
pub const NOUVEAU_GEM_CPU_PREP_NOWAIT: i32 = 0x1;
pub const NOUVEAU_GEM_CPU_PREP_WRITE: i32 = 0x4;
pub const NOUVEAU_GEM_DOMAIN_COHERENT: i32 = 0x10;
pub const NOUVEAU_GEM_DOMAIN_CPU: i32 = 0x1;
pub const NOUVEAU_GEM_DOMAIN_GART: i32 = 0x4;
pub const NOUVEAU_GEM_DOMAIN_MAPPABLE: i32 = 0x8;
pub const NOUVEAU_GEM_DOMAIN_NO_SHARE: i32 = 0x20;
pub const NOUVEAU_GEM_DOMAIN_VRAM: i32 = 0x2;
pub const NOUVEAU_GEM_MAX_BUFFERS: i32 = 1024;
pub const NOUVEAU_GEM_MAX_PUSH: i32 = 512;
pub const NOUVEAU_GEM_MAX_RELOCS: i32 = 1024;
pub const NOUVEAU_GEM_PUSHBUF_NO_PREFETCH: i32 = 0x800000;
pub const NOUVEAU_GEM_PUSHBUF_SYNC: u64 = 0x1;
pub const NOUVEAU_GEM_RELOC_HIGH: i32 = 0x2;
pub const NOUVEAU_GEM_RELOC_LOW: i32 = 0x1;
pub const NOUVEAU_GEM_RELOC_OR: i32 = 0x4;
pub const NOUVEAU_GEM_TILE_16BPP: i32 = 0x1;
pub const NOUVEAU_GEM_TILE_32BPP: i32 = 0x2;
pub const NOUVEAU_GEM_TILE_COMP: i32 = 0x30000;
pub const NOUVEAU_GEM_TILE_LAYOUT_MASK: i32 = 0xff00;
pub const NOUVEAU_GEM_TILE_NONCONTIG: i32 = 0x8;
pub const NOUVEAU_GEM_TILE_ZETA: i32 = 0x4;
pub const NOUVEAU_GETPARAM_AGP_SIZE: i32 = 9;
pub const NOUVEAU_GETPARAM_BUS_TYPE: i32 = 5;
pub const NOUVEAU_GETPARAM_CHIPSET_ID: i32 = 11;
pub const NOUVEAU_GETPARAM_EXEC_PUSH_MAX: i32 = 17;
pub const NOUVEAU_GETPARAM_FB_SIZE: i32 = 8;
pub const NOUVEAU_GETPARAM_GRAPH_UNITS: i32 = 13;
pub const NOUVEAU_GETPARAM_HAS_BO_USAGE: i32 = 15;
pub const NOUVEAU_GETPARAM_HAS_PAGEFLIP: i32 = 16;
pub const NOUVEAU_GETPARAM_HAS_VMA_TILEMODE: i32 = 20;
pub const NOUVEAU_GETPARAM_PCI_DEVICE: i32 = 4;
pub const NOUVEAU_GETPARAM_PCI_VENDOR: i32 = 3;
pub const NOUVEAU_GETPARAM_PTIMER_TIME: i32 = 14;
pub const NOUVEAU_GETPARAM_VM_VRAM_BASE: i32 = 12;
pub const NOUVEAU_GETPARAM_VRAM_BAR_SIZE: i32 = 18;
pub const NOUVEAU_GETPARAM_VRAM_USED: i32 = 19;
pub const NOUVEAU_SVM_BIND_COMMAND_BITS: i32 = 8;
pub const NOUVEAU_SVM_BIND_COMMAND_MASK: i32 = 0xff;
pub const NOUVEAU_SVM_BIND_COMMAND_SHIFT: i32 = 0;
pub const NOUVEAU_SVM_BIND_COMMAND__MIGRATE: i32 = 0;
pub const NOUVEAU_SVM_BIND_PRIORITY_BITS: i32 = 8;
pub const NOUVEAU_SVM_BIND_PRIORITY_MASK: i32 = 0xff;
pub const NOUVEAU_SVM_BIND_PRIORITY_SHIFT: i32 = 8;
pub const NOUVEAU_SVM_BIND_TARGET_BITS: i32 = 32;
pub const NOUVEAU_SVM_BIND_TARGET_MASK: u32 = 0xffffffff;
pub const NOUVEAU_SVM_BIND_TARGET_SHIFT: i32 = 16;
pub const NOUVEAU_SVM_BIND_TARGET__GPU_VRAM: u32 = 0x80000000;
pub const NOUVEAU_SVM_BIND_VALID_BITS: i32 = 48;
pub const NOUVEAU_SVM_BIND_VALID_MASK: u64 = 0xffffffffffff;

#[repr(C)]
pub struct drm_nouveau_channel_alloc {
    pub fb_ctxdma_handle: u32,
    pub tt_ctxdma_handle: u32,
    pub channel: i32,
    pub pushbuf_domains: u32,
    pub notifier_handle: u32,
    pub subchan: [drm_nouveau_channel_alloc_subchan; 8],
    pub nr_subchan: u32,
}

#[repr(C)]
pub struct drm_nouveau_channel_alloc_subchan {
    pub handle: u32,
    pub grclass: u32,
}

#[repr(C)]
pub struct drm_nouveau_channel_free {
    pub channel: i32,
}

#[repr(C)]
pub struct drm_nouveau_exec {
    pub channel: u32,
    pub push_count: u32,
    pub wait_count: u32,
    pub sig_count: u32,
    pub wait_ptr: u64,
    pub sig_ptr: u64,
    pub push_ptr: u64,
}

#[repr(C)]
pub struct drm_nouveau_exec_push {
    pub va: u64,
    pub va_len: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_nouveau_gem_cpu_fini {
    pub handle: u32,
}

#[repr(C)]
pub struct drm_nouveau_gem_cpu_prep {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_nouveau_gem_info {
    pub handle: u32,
    pub domain: u32,
    pub size: u64,
    pub offset: u64,
    pub map_handle: u64,
    pub tile_mode: u32,
    pub tile_flags: u32,
}

#[repr(C)]
pub struct drm_nouveau_gem_new {
    pub info: drm_nouveau_gem_info,
    pub channel_hint: u32,
    pub align: u32,
}

#[repr(C)]
pub struct drm_nouveau_gem_pushbuf {
    pub channel: u32,
    pub nr_buffers: u32,
    pub buffers: u64,
    pub nr_relocs: u32,
    pub nr_push: u32,
    pub relocs: u64,
    pub push: u64,
    pub suffix0: u32,
    pub suffix1: u32,
    pub vram_available: u64,
    pub gart_available: u64,
}

#[repr(C)]
pub struct drm_nouveau_gem_pushbuf_bo {
    pub user_priv: u64,
    pub handle: u32,
    pub read_domains: u32,
    pub write_domains: u32,
    pub valid_domains: u32,
    pub presumed: drm_nouveau_gem_pushbuf_bo_presumed,
}

#[repr(C)]
pub struct drm_nouveau_gem_pushbuf_bo_presumed {
    pub valid: u32,
    pub domain: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_nouveau_gem_pushbuf_push {
    pub bo_index: u32,
    pub pad: u32,
    pub offset: u64,
    pub length: u64,
}

#[repr(C)]
pub struct drm_nouveau_gem_pushbuf_reloc {
    pub reloc_bo_index: u32,
    pub reloc_bo_offset: u32,
    pub bo_index: u32,
    pub flags: u32,
    pub data: u32,
    pub vor: u32,
    pub tor: u32,
}

#[repr(C)]
pub struct drm_nouveau_get_zcull_info {
    pub width_align_pixels: u32,
    pub height_align_pixels: u32,
    pub pixel_squares_by_aliquots: u32,
    pub aliquot_total: u32,
    pub zcull_region_byte_multiplier: u32,
    pub zcull_region_header_size: u32,
    pub zcull_subregion_header_size: u32,
    pub subregion_count: u32,
    pub subregion_width_align_pixels: u32,
    pub subregion_height_align_pixels: u32,
    pub ctxsw_size: u32,
    pub ctxsw_align: u32,
}

#[repr(C)]
pub struct drm_nouveau_getparam {
    pub param: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_nouveau_gpuobj_free {
    pub channel: i32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_nouveau_notifierobj_alloc {
    pub channel: u32,
    pub handle: u32,
    pub size: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_nouveau_svm_bind {
    pub header: u64,
    pub va_start: u64,
    pub va_end: u64,
    pub npages: u64,
    pub stride: u64,
    pub result: u64,
    pub reserved0: u64,
    pub reserved1: u64,
}

#[repr(C)]
pub struct drm_nouveau_svm_init {
    pub unmanaged_addr: u64,
    pub unmanaged_size: u64,
}

#[repr(C)]
pub struct drm_nouveau_sync {
    pub flags: u32,
    pub handle: u32,
    pub timeline_value: u64,
}

#[repr(C)]
pub struct drm_nouveau_vm_bind {
    pub op_count: u32,
    pub flags: u32,
    pub wait_count: u32,
    pub sig_count: u32,
    pub wait_ptr: u64,
    pub sig_ptr: u64,
    pub op_ptr: u64,
}

#[repr(C)]
pub struct drm_nouveau_vm_bind_op {
    pub op: u32,
    pub flags: u32,
    pub handle: u32,
    pub pad: u32,
    pub addr: u64,
    pub bo_offset: u64,
    pub range: u64,
}

#[repr(C)]
pub struct drm_nouveau_vm_init {
    pub kernel_managed_addr: u64,
    pub kernel_managed_size: u64,
}

records! {
    drm_nouveau_channel_alloc: size 88, align 4;
    drm_nouveau_channel_alloc_subchan: size 8, align 4;
    drm_nouveau_channel_free: size 4, align 4;
    drm_nouveau_exec: size 40, align 8;
    drm_nouveau_exec_push: size 16, align 8;
    drm_nouveau_gem_cpu_fini: size 4, align 4;
    drm_nouveau_gem_cpu_prep: size 8, align 4;
    drm_nouveau_gem_info: size 40, align 8;
    drm_nouveau_gem_new: size 48, align 8;
    drm_nouveau_gem_pushbuf: size 64, align 8;
    drm_nouveau_gem_pushbuf_bo: size 40, align 8;
    drm_nouveau_gem_pushbuf_bo_presumed: size 16, align 8;
    drm_nouveau_gem_pushbuf_push: size 24, align 8;
    drm_nouveau_gem_pushbuf_reloc: size 28, align 4;
    drm_nouveau_get_zcull_info: size 48, align 4;
    drm_nouveau_getparam: size 16, align 8;
    drm_nouveau_gpuobj_free: size 8, align 4;
    drm_nouveau_notifierobj_alloc: size 16, align 4;
    drm_nouveau_svm_bind: size 64, align 8;
    drm_nouveau_svm_init: size 16, align 8;
    drm_nouveau_sync: size 16, align 8;
    drm_nouveau_vm_bind: size 40, align 8;
    drm_nouveau_vm_bind_op: size 40, align 8;
    drm_nouveau_vm_init: size 16, align 8;
}
