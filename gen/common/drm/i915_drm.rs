// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/i915_drm.h

pub const DRM_I915_ALLOC: i32 = 0x8;
pub const DRM_I915_BATCHBUFFER: i32 = 0x3;
pub const DRM_I915_CMDBUFFER: i32 = 0xb;
pub const DRM_I915_DESTROY_HEAP: i32 = 0xc;
pub const DRM_I915_FLIP: i32 = 0x2;
pub const DRM_I915_FLUSH: i32 = 0x1;
pub const DRM_I915_FREE: i32 = 0x9;
pub const DRM_I915_GEM_BUSY: i32 = 0x17;
pub const DRM_I915_GEM_CONTEXT_CREATE: i32 = 0x2d;
pub const DRM_I915_GEM_CONTEXT_DESTROY: i32 = 0x2e;
pub const DRM_I915_GEM_CONTEXT_GETPARAM: i32 = 0x34;
pub const DRM_I915_GEM_CONTEXT_SETPARAM: i32 = 0x35;
pub const DRM_I915_GEM_CREATE: i32 = 0x1b;
pub const DRM_I915_GEM_CREATE_EXT: i32 = 0x3c;
pub const DRM_I915_GEM_ENTERVT: i32 = 0x19;
pub const DRM_I915_GEM_EXECBUFFER: i32 = 0x14;
pub const DRM_I915_GEM_EXECBUFFER2: i32 = 0x29;
pub const DRM_I915_GEM_EXECBUFFER2_WR: i32 = 41;
pub const DRM_I915_GEM_EXECBUFFER_EXT_TIMELINE_FENCES: i32 = 0;
pub const DRM_I915_GEM_GET_APERTURE: i32 = 0x23;
pub const DRM_I915_GEM_GET_CACHING: i32 = 0x30;
pub const DRM_I915_GEM_GET_TILING: i32 = 0x22;
pub const DRM_I915_GEM_INIT: i32 = 0x13;
pub const DRM_I915_GEM_LEAVEVT: i32 = 0x1a;
pub const DRM_I915_GEM_MADVISE: i32 = 0x26;
pub const DRM_I915_GEM_MMAP: i32 = 0x1e;
pub const DRM_I915_GEM_MMAP_GTT: i32 = 0x24;
pub const DRM_I915_GEM_PIN: i32 = 0x15;
pub const DRM_I915_GEM_PREAD: i32 = 0x1c;
pub const DRM_I915_GEM_PWRITE: i32 = 0x1d;
pub const DRM_I915_GEM_SET_CACHING: i32 = 0x2f;
pub const DRM_I915_GEM_SET_DOMAIN: i32 = 0x1f;
pub const DRM_I915_GEM_SET_TILING: i32 = 0x21;
pub const DRM_I915_GEM_SW_FINISH: i32 = 0x20;
pub const DRM_I915_GEM_THROTTLE: i32 = 0x18;
pub const DRM_I915_GEM_UNPIN: i32 = 0x16;
pub const DRM_I915_GEM_USERPTR: i32 = 0x33;
pub const DRM_I915_GEM_VM_CREATE: i32 = 0x3a;
pub const DRM_I915_GEM_VM_DESTROY: i32 = 0x3b;
pub const DRM_I915_GEM_WAIT: i32 = 0x2c;
pub const DRM_I915_GETPARAM: i32 = 0x6;
pub const DRM_I915_GET_PIPE_FROM_CRTC_ID: i32 = 0x25;
pub const DRM_I915_GET_RESET_STATS: i32 = 0x32;
pub const DRM_I915_GET_SPRITE_COLORKEY: i32 = 0x2a;
pub const DRM_I915_GET_VBLANK_PIPE: i32 = 0xe;
pub const DRM_I915_HWS_ADDR: i32 = 0x11;
pub const DRM_I915_INIT: i32 = 0x0;
pub const DRM_I915_INIT_HEAP: i32 = 0xa;
pub const DRM_I915_IRQ_EMIT: i32 = 0x4;
pub const DRM_I915_IRQ_WAIT: i32 = 0x5;
pub const DRM_I915_OVERLAY_ATTRS: i32 = 0x28;
pub const DRM_I915_OVERLAY_PUT_IMAGE: i32 = 0x27;
pub const DRM_I915_PERF_ADD_CONFIG: i32 = 0x37;
pub const DRM_I915_PERF_OPEN: i32 = 0x36;
pub const DRM_I915_PERF_PROP_CTX_HANDLE: i32 = 1;
pub const DRM_I915_PERF_PROP_GLOBAL_SSEU: i32 = 7;
pub const DRM_I915_PERF_PROP_HOLD_PREEMPTION: i32 = 6;
pub const DRM_I915_PERF_PROP_MAX: i32 = 11;
pub const DRM_I915_PERF_PROP_OA_ENGINE_CLASS: i32 = 9;
pub const DRM_I915_PERF_PROP_OA_ENGINE_INSTANCE: i32 = 10;
pub const DRM_I915_PERF_PROP_OA_EXPONENT: i32 = 5;
pub const DRM_I915_PERF_PROP_OA_FORMAT: i32 = 4;
pub const DRM_I915_PERF_PROP_OA_METRICS_SET: i32 = 3;
pub const DRM_I915_PERF_PROP_POLL_OA_PERIOD: i32 = 8;
pub const DRM_I915_PERF_PROP_SAMPLE_OA: i32 = 2;
pub const DRM_I915_PERF_RECORD_MAX: i32 = 4;
pub const DRM_I915_PERF_RECORD_OA_BUFFER_LOST: i32 = 3;
pub const DRM_I915_PERF_RECORD_OA_REPORT_LOST: i32 = 2;
pub const DRM_I915_PERF_RECORD_SAMPLE: i32 = 1;
pub const DRM_I915_PERF_REMOVE_CONFIG: i32 = 0x38;
pub const DRM_I915_QUERY: i32 = 0x39;
pub const DRM_I915_QUERY_ENGINE_INFO: i32 = 2;
pub const DRM_I915_QUERY_GEOMETRY_SUBSLICES: i32 = 6;
pub const DRM_I915_QUERY_GUC_SUBMISSION_VERSION: i32 = 7;
pub const DRM_I915_QUERY_HWCONFIG_BLOB: i32 = 5;
pub const DRM_I915_QUERY_MEMORY_REGIONS: i32 = 4;
pub const DRM_I915_QUERY_PERF_CONFIG: i32 = 3;
pub const DRM_I915_QUERY_PERF_CONFIG_DATA_FOR_ID: i32 = 3;
pub const DRM_I915_QUERY_PERF_CONFIG_DATA_FOR_UUID: i32 = 2;
pub const DRM_I915_QUERY_PERF_CONFIG_LIST: i32 = 1;
pub const DRM_I915_QUERY_TOPOLOGY_INFO: i32 = 1;
pub const DRM_I915_REG_READ: i32 = 0x31;
pub const DRM_I915_SETPARAM: i32 = 0x7;
pub const DRM_I915_SET_SPRITE_COLORKEY: i32 = 0x2b;
pub const DRM_I915_SET_VBLANK_PIPE: i32 = 0xd;
pub const DRM_I915_VBLANK_PIPE_A: i32 = 1;
pub const DRM_I915_VBLANK_PIPE_B: i32 = 2;
pub const DRM_I915_VBLANK_SWAP: i32 = 0xf;
pub const DRM_IOCTL_I915_DESTROY_HEAP: u32 = 0x4004644c;
pub const DRM_IOCTL_I915_FLIP: u32 = 0x6442;
pub const DRM_IOCTL_I915_FLUSH: u32 = 0x6441;
pub const DRM_IOCTL_I915_FREE: u32 = 0x40086449;
pub const DRM_IOCTL_I915_GEM_BUSY: u32 = 0xc0086457;
pub const DRM_IOCTL_I915_GEM_CONTEXT_CREATE: u32 = 0xc008646d;
pub const DRM_IOCTL_I915_GEM_CONTEXT_CREATE_EXT: u32 = 0xc010646d;
pub const DRM_IOCTL_I915_GEM_CONTEXT_DESTROY: u32 = 0x4008646e;
pub const DRM_IOCTL_I915_GEM_CONTEXT_GETPARAM: u32 = 0xc0186474;
pub const DRM_IOCTL_I915_GEM_CONTEXT_SETPARAM: u32 = 0xc0186475;
pub const DRM_IOCTL_I915_GEM_CREATE: u32 = 0xc010645b;
pub const DRM_IOCTL_I915_GEM_CREATE_EXT: u32 = 0xc018647c;
pub const DRM_IOCTL_I915_GEM_ENTERVT: u32 = 0x6459;
pub const DRM_IOCTL_I915_GEM_EXECBUFFER: u32 = 0x40286454;
pub const DRM_IOCTL_I915_GEM_EXECBUFFER2: u32 = 0x40406469;
pub const DRM_IOCTL_I915_GEM_EXECBUFFER2_WR: u32 = 0xc0406469;
pub const DRM_IOCTL_I915_GEM_GET_APERTURE: u32 = 0x80106463;
pub const DRM_IOCTL_I915_GEM_GET_CACHING: u32 = 0xc0086470;
pub const DRM_IOCTL_I915_GEM_GET_TILING: u32 = 0xc0106462;
pub const DRM_IOCTL_I915_GEM_INIT: u32 = 0x40106453;
pub const DRM_IOCTL_I915_GEM_LEAVEVT: u32 = 0x645a;
pub const DRM_IOCTL_I915_GEM_MADVISE: u32 = 0xc00c6466;
pub const DRM_IOCTL_I915_GEM_MMAP: u32 = 0xc028645e;
pub const DRM_IOCTL_I915_GEM_MMAP_GTT: u32 = 0xc0106464;
pub const DRM_IOCTL_I915_GEM_MMAP_OFFSET: u32 = 0xc0206464;
pub const DRM_IOCTL_I915_GEM_PIN: u32 = 0xc0186455;
pub const DRM_IOCTL_I915_GEM_PREAD: u32 = 0x4020645c;
pub const DRM_IOCTL_I915_GEM_PWRITE: u32 = 0x4020645d;
pub const DRM_IOCTL_I915_GEM_SET_CACHING: u32 = 0x4008646f;
pub const DRM_IOCTL_I915_GEM_SET_DOMAIN: u32 = 0x400c645f;
pub const DRM_IOCTL_I915_GEM_SET_TILING: u32 = 0xc0106461;
pub const DRM_IOCTL_I915_GEM_SW_FINISH: u32 = 0x40046460;
pub const DRM_IOCTL_I915_GEM_THROTTLE: u32 = 0x6458;
pub const DRM_IOCTL_I915_GEM_UNPIN: u32 = 0x40086456;
pub const DRM_IOCTL_I915_GEM_USERPTR: u32 = 0xc0186473;
pub const DRM_IOCTL_I915_GEM_VM_CREATE: u32 = 0xc010647a;
pub const DRM_IOCTL_I915_GEM_VM_DESTROY: u32 = 0x4010647b;
pub const DRM_IOCTL_I915_GEM_WAIT: u32 = 0xc010646c;
pub const DRM_IOCTL_I915_GET_PIPE_FROM_CRTC_ID: u32 = 0xc0086465;
pub const DRM_IOCTL_I915_GET_RESET_STATS: u32 = 0xc0186472;
pub const DRM_IOCTL_I915_GET_SPRITE_COLORKEY: u32 = 0xc014646a;
pub const DRM_IOCTL_I915_GET_VBLANK_PIPE: u32 = 0x8004644e;
pub const DRM_IOCTL_I915_HWS_ADDR: u32 = 0x40106451;
pub const DRM_IOCTL_I915_INIT: u32 = 0x40446440;
pub const DRM_IOCTL_I915_INIT_HEAP: u32 = 0x400c644a;
pub const DRM_IOCTL_I915_IRQ_WAIT: u32 = 0x40046445;
pub const DRM_IOCTL_I915_OVERLAY_ATTRS: u32 = 0xc02c6468;
pub const DRM_IOCTL_I915_OVERLAY_PUT_IMAGE: u32 = 0x402c6467;
pub const DRM_IOCTL_I915_PERF_ADD_CONFIG: u32 = 0x40486477;
pub const DRM_IOCTL_I915_PERF_OPEN: u32 = 0x40106476;
pub const DRM_IOCTL_I915_PERF_REMOVE_CONFIG: u32 = 0x40086478;
pub const DRM_IOCTL_I915_QUERY: u32 = 0xc0106479;
pub const DRM_IOCTL_I915_REG_READ: u32 = 0xc0106471;
pub const DRM_IOCTL_I915_SETPARAM: u32 = 0x40086447;
pub const DRM_IOCTL_I915_SET_SPRITE_COLORKEY: u32 = 0xc014646b;
pub const DRM_IOCTL_I915_SET_VBLANK_PIPE: u32 = 0x4004644d;
pub const DRM_IOCTL_I915_VBLANK_SWAP: u32 = 0xc00c644f;
pub const EXEC_OBJECT_ASYNC: i32 = 0x40;
pub const EXEC_OBJECT_CAPTURE: i32 = 0x80;
pub const EXEC_OBJECT_NEEDS_FENCE: i32 = 0x1;
pub const EXEC_OBJECT_NEEDS_GTT: i32 = 0x2;
pub const EXEC_OBJECT_PAD_TO_SIZE: i32 = 0x20;
pub const EXEC_OBJECT_PINNED: i32 = 0x10;
pub const EXEC_OBJECT_SUPPORTS_48B_ADDRESS: i32 = 0x8;
pub const EXEC_OBJECT_WRITE: i32 = 0x4;
pub const I915_BIT_6_SWIZZLE_9: i32 = 1;
pub const I915_BIT_6_SWIZZLE_9_10: i32 = 2;
pub const I915_BIT_6_SWIZZLE_9_10_11: i32 = 4;
pub const I915_BIT_6_SWIZZLE_9_10_17: i32 = 7;
pub const I915_BIT_6_SWIZZLE_9_11: i32 = 3;
pub const I915_BIT_6_SWIZZLE_9_17: i32 = 6;
pub const I915_BIT_6_SWIZZLE_NONE: i32 = 0;
pub const I915_BIT_6_SWIZZLE_UNKNOWN: i32 = 5;
pub const I915_BOX_FLIP: i32 = 0x2;
pub const I915_BOX_LOST_CONTEXT: i32 = 0x10;
pub const I915_BOX_RING_EMPTY: i32 = 0x1;
pub const I915_BOX_TEXTURE_LOAD: i32 = 0x8;
pub const I915_BOX_WAIT: i32 = 0x4;
pub const I915_CACHING_CACHED: i32 = 1;
pub const I915_CACHING_DISPLAY: i32 = 2;
pub const I915_CACHING_NONE: i32 = 0;
pub const I915_CLEANUP_DMA: i32 = 2;
pub const I915_CONTEXT_CREATE_EXT_CLONE: i32 = 1;
pub const I915_CONTEXT_CREATE_EXT_SETPARAM: i32 = 0;
pub const I915_CONTEXT_CREATE_FLAGS_SINGLE_TIMELINE: u32 = 0x2;
pub const I915_CONTEXT_CREATE_FLAGS_UNKNOWN: u32 = 0xfffffffc;
pub const I915_CONTEXT_CREATE_FLAGS_USE_EXTENSIONS: u32 = 0x1;
pub const I915_CONTEXT_DEFAULT_PRIORITY: i32 = 0;
pub const I915_CONTEXT_ENGINES_EXT_BOND: i32 = 1;
pub const I915_CONTEXT_ENGINES_EXT_LOAD_BALANCE: i32 = 0;
pub const I915_CONTEXT_ENGINES_EXT_PARALLEL_SUBMIT: i32 = 2;
pub const I915_CONTEXT_IMAGE_FLAG_ENGINE_INDEX: u32 = 0x1;
pub const I915_CONTEXT_MAX_USER_PRIORITY: i32 = 1023;
pub const I915_CONTEXT_MIN_USER_PRIORITY: i32 = -1023;
pub const I915_CONTEXT_PARAM_BANNABLE: i32 = 0x5;
pub const I915_CONTEXT_PARAM_BAN_PERIOD: i32 = 0x1;
pub const I915_CONTEXT_PARAM_CONTEXT_IMAGE: i32 = 0xf;
pub const I915_CONTEXT_PARAM_ENGINES: i32 = 0xa;
pub const I915_CONTEXT_PARAM_GTT_SIZE: i32 = 0x3;
pub const I915_CONTEXT_PARAM_LOW_LATENCY: i32 = 0xe;
pub const I915_CONTEXT_PARAM_NO_ERROR_CAPTURE: i32 = 0x4;
pub const I915_CONTEXT_PARAM_NO_ZEROMAP: i32 = 0x2;
pub const I915_CONTEXT_PARAM_PERSISTENCE: i32 = 0xb;
pub const I915_CONTEXT_PARAM_PRIORITY: i32 = 0x6;
pub const I915_CONTEXT_PARAM_PROTECTED_CONTENT: i32 = 0xd;
pub const I915_CONTEXT_PARAM_RECOVERABLE: i32 = 0x8;
pub const I915_CONTEXT_PARAM_RINGSIZE: i32 = 0xc;
pub const I915_CONTEXT_PARAM_SSEU: i32 = 0x7;
pub const I915_CONTEXT_PARAM_VM: i32 = 0x9;
pub const I915_CONTEXT_SSEU_FLAG_ENGINE_INDEX: u32 = 0x1;
pub const I915_ENGINE_CLASS_COMPUTE: i32 = 4;
pub const I915_ENGINE_CLASS_COPY: i32 = 1;
pub const I915_ENGINE_CLASS_INVALID: i32 = -1;
pub const I915_ENGINE_CLASS_INVALID_NONE: i32 = -1;
pub const I915_ENGINE_CLASS_INVALID_VIRTUAL: i32 = -2;
pub const I915_ENGINE_CLASS_RENDER: i32 = 0;
pub const I915_ENGINE_CLASS_VIDEO: i32 = 2;
pub const I915_ENGINE_CLASS_VIDEO_ENHANCE: i32 = 3;
pub const I915_ENGINE_INFO_HAS_LOGICAL_INSTANCE: i32 = 0x1;
pub const I915_ERROR_UEVENT: &core::ffi::CStr = c"ERROR";
pub const I915_EXEC_BATCH_FIRST: i32 = 0x40000;
pub const I915_EXEC_BLT: i32 = 0x3;
pub const I915_EXEC_BSD: i32 = 0x2;
pub const I915_EXEC_BSD_DEFAULT: i32 = 0x0;
pub const I915_EXEC_BSD_MASK: i32 = 0x6000;
pub const I915_EXEC_BSD_RING1: i32 = 0x2000;
pub const I915_EXEC_BSD_RING2: i32 = 0x4000;
pub const I915_EXEC_BSD_SHIFT: i32 = 13;
pub const I915_EXEC_CONSTANTS_ABSOLUTE: i32 = 0x40;
pub const I915_EXEC_CONSTANTS_MASK: i32 = 0xc0;
pub const I915_EXEC_CONSTANTS_REL_GENERAL: i32 = 0x0;
pub const I915_EXEC_CONSTANTS_REL_SURFACE: i32 = 0x80;
pub const I915_EXEC_CONTEXT_ID_MASK: u32 = 0xffffffff;
pub const I915_EXEC_DEFAULT: i32 = 0x0;
pub const I915_EXEC_FENCE_ARRAY: i32 = 0x80000;
pub const I915_EXEC_FENCE_IN: i32 = 0x10000;
pub const I915_EXEC_FENCE_OUT: i32 = 0x20000;
pub const I915_EXEC_FENCE_SIGNAL: i32 = 0x2;
pub const I915_EXEC_FENCE_SUBMIT: i32 = 0x100000;
pub const I915_EXEC_FENCE_WAIT: i32 = 0x1;
pub const I915_EXEC_GEN7_SOL_RESET: i32 = 0x100;
pub const I915_EXEC_HANDLE_LUT: i32 = 0x1000;
pub const I915_EXEC_IS_PINNED: i32 = 0x400;
pub const I915_EXEC_NO_RELOC: i32 = 0x800;
pub const I915_EXEC_RENDER: i32 = 0x1;
pub const I915_EXEC_RESOURCE_STREAMER: i32 = 0x8000;
pub const I915_EXEC_RING_MASK: i32 = 0x3f;
pub const I915_EXEC_SECURE: i32 = 0x200;
pub const I915_EXEC_USE_EXTENSIONS: i32 = 0x200000;
pub const I915_EXEC_VEBOX: i32 = 0x4;
pub const I915_GEM_CREATE_EXT_FLAG_NEEDS_CPU_ACCESS: i32 = 0x1;
pub const I915_GEM_CREATE_EXT_MEMORY_REGIONS: i32 = 0;
pub const I915_GEM_CREATE_EXT_PROTECTED_CONTENT: i32 = 1;
pub const I915_GEM_CREATE_EXT_SET_PAT: i32 = 2;
pub const I915_GEM_DOMAIN_COMMAND: i32 = 0x8;
pub const I915_GEM_DOMAIN_CPU: i32 = 0x1;
pub const I915_GEM_DOMAIN_GTT: i32 = 0x40;
pub const I915_GEM_DOMAIN_INSTRUCTION: i32 = 0x10;
pub const I915_GEM_DOMAIN_RENDER: i32 = 0x2;
pub const I915_GEM_DOMAIN_SAMPLER: i32 = 0x4;
pub const I915_GEM_DOMAIN_VERTEX: i32 = 0x20;
pub const I915_GEM_DOMAIN_WC: i32 = 0x80;
pub const I915_GEM_PPGTT_ALIASING: i32 = 1;
pub const I915_GEM_PPGTT_FULL: i32 = 2;
pub const I915_GEM_PPGTT_NONE: i32 = 0;
pub const I915_INIT_DMA: i32 = 1;
pub const I915_L3_PARITY_UEVENT: &core::ffi::CStr = c"L3_PARITY_ERROR";
pub const I915_LOG_MIN_TEX_REGION_SIZE: i32 = 14;
pub const I915_MADV_DONTNEED: i32 = 1;
pub const I915_MADV_WILLNEED: i32 = 0;
pub const I915_MEMORY_CLASS_DEVICE: i32 = 1;
pub const I915_MEMORY_CLASS_SYSTEM: i32 = 0;
pub const I915_MEM_REGION_AGP: i32 = 1;
pub const I915_MMAP_OFFSET_FIXED: i32 = 4;
pub const I915_MMAP_OFFSET_GTT: i32 = 0;
pub const I915_MMAP_OFFSET_UC: i32 = 3;
pub const I915_MMAP_OFFSET_WB: i32 = 2;
pub const I915_MMAP_OFFSET_WC: i32 = 1;
pub const I915_MMAP_WC: i32 = 0x1;
pub const I915_MOCS_CACHED: i32 = 2;
pub const I915_MOCS_PTE: i32 = 1;
pub const I915_MOCS_UNCACHED: i32 = 0;
pub const I915_NR_TEX_REGIONS: i32 = 255;
pub const I915_OAM_FORMAT_MPEC8u32_B8_C8: i32 = 14;
pub const I915_OAM_FORMAT_MPEC8u64_B8_C8: i32 = 13;
pub const I915_OAR_FORMAT_A32u40_A4u32_B8_C8: i32 = 11;
pub const I915_OA_FORMAT_A12: i32 = 8;
pub const I915_OA_FORMAT_A12_B8_C8: i32 = 9;
pub const I915_OA_FORMAT_A13: i32 = 1;
pub const I915_OA_FORMAT_A13_B8_C8: i32 = 3;
pub const I915_OA_FORMAT_A24u40_A14u32_B8_C8: i32 = 12;
pub const I915_OA_FORMAT_A29: i32 = 2;
pub const I915_OA_FORMAT_A32u40_A4u32_B8_C8: i32 = 10;
pub const I915_OA_FORMAT_A45_B8_C8: i32 = 5;
pub const I915_OA_FORMAT_B4_C8: i32 = 4;
pub const I915_OA_FORMAT_B4_C8_A16: i32 = 6;
pub const I915_OA_FORMAT_C4_B8: i32 = 7;
pub const I915_OA_FORMAT_MAX: i32 = 15;
pub const I915_OVERLAY_DEPTH_MASK: i32 = 0xff00;
pub const I915_OVERLAY_DISABLE_DEST_COLORKEY: i32 = 0x4;
pub const I915_OVERLAY_ENABLE: i32 = 0x1000000;
pub const I915_OVERLAY_FLAGS_MASK: u32 = 0xff000000;
pub const I915_OVERLAY_NO_SWAP: i32 = 0x0;
pub const I915_OVERLAY_RGB: i32 = 0x3;
pub const I915_OVERLAY_RGB15: i32 = 0x3000;
pub const I915_OVERLAY_RGB16: i32 = 0x2000;
pub const I915_OVERLAY_RGB24: i32 = 0x1000;
pub const I915_OVERLAY_SWAP_MASK: i32 = 0xff0000;
pub const I915_OVERLAY_TYPE_MASK: i32 = 0xff;
pub const I915_OVERLAY_UPDATE_ATTRS: i32 = 0x1;
pub const I915_OVERLAY_UPDATE_GAMMA: i32 = 0x2;
pub const I915_OVERLAY_UV_SWAP: i32 = 0x10000;
pub const I915_OVERLAY_YUV410: i32 = 0x400;
pub const I915_OVERLAY_YUV411: i32 = 0x200;
pub const I915_OVERLAY_YUV420: i32 = 0x300;
pub const I915_OVERLAY_YUV422: i32 = 0x100;
pub const I915_OVERLAY_YUV_PACKED: i32 = 0x2;
pub const I915_OVERLAY_YUV_PLANAR: i32 = 0x1;
pub const I915_OVERLAY_Y_AND_UV_SWAP: i32 = 0x30000;
pub const I915_OVERLAY_Y_SWAP: i32 = 0x20000;
pub const I915_PARAM_ALLOW_BATCHBUFFER: i32 = 2;
pub const I915_PARAM_CHIPSET_ID: i32 = 4;
pub const I915_PARAM_CMD_PARSER_VERSION: i32 = 28;
pub const I915_PARAM_CS_TIMESTAMP_FREQUENCY: i32 = 51;
pub const I915_PARAM_EU_TOTAL: i32 = 34;
pub const I915_PARAM_HAS_ALIASING_PPGTT: i32 = 18;
pub const I915_PARAM_HAS_BLT: i32 = 11;
pub const I915_PARAM_HAS_BSD: i32 = 10;
pub const I915_PARAM_HAS_BSD2: i32 = 31;
pub const I915_PARAM_HAS_COHERENT_PHYS_GTT: i32 = 29;
pub const I915_PARAM_HAS_COHERENT_RINGS: i32 = 13;
pub const I915_PARAM_HAS_CONTEXT_FREQ_HINT: i32 = 59;
pub const I915_PARAM_HAS_CONTEXT_ISOLATION: i32 = 50;
pub const I915_PARAM_HAS_EXECBUF2: i32 = 9;
pub const I915_PARAM_HAS_EXEC_ASYNC: i32 = 43;
pub const I915_PARAM_HAS_EXEC_BATCH_FIRST: i32 = 48;
pub const I915_PARAM_HAS_EXEC_CAPTURE: i32 = 45;
pub const I915_PARAM_HAS_EXEC_CONSTANTS: i32 = 14;
pub const I915_PARAM_HAS_EXEC_FENCE: i32 = 44;
pub const I915_PARAM_HAS_EXEC_FENCE_ARRAY: i32 = 49;
pub const I915_PARAM_HAS_EXEC_HANDLE_LUT: i32 = 26;
pub const I915_PARAM_HAS_EXEC_NO_RELOC: i32 = 25;
pub const I915_PARAM_HAS_EXEC_SOFTPIN: i32 = 37;
pub const I915_PARAM_HAS_EXEC_SUBMIT_FENCE: i32 = 53;
pub const I915_PARAM_HAS_EXEC_TIMELINE_FENCES: i32 = 55;
pub const I915_PARAM_HAS_GEM: i32 = 5;
pub const I915_PARAM_HAS_GEN7_SOL_RESET: i32 = 16;
pub const I915_PARAM_HAS_GPU_RESET: i32 = 35;
pub const I915_PARAM_HAS_LLC: i32 = 17;
pub const I915_PARAM_HAS_OVERLAY: i32 = 7;
pub const I915_PARAM_HAS_PAGEFLIPPING: i32 = 8;
pub const I915_PARAM_HAS_PINNED_BATCHES: i32 = 24;
pub const I915_PARAM_HAS_POOLED_EU: i32 = 38;
pub const I915_PARAM_HAS_PRIME_VMAP_FLUSH: i32 = 21;
pub const I915_PARAM_HAS_RELAXED_DELTA: i32 = 15;
pub const I915_PARAM_HAS_RELAXED_FENCING: i32 = 12;
pub const I915_PARAM_HAS_RESOURCE_STREAMER: i32 = 36;
pub const I915_PARAM_HAS_SCHEDULER: i32 = 41;
pub const I915_PARAM_HAS_SECURE_BATCHES: i32 = 23;
pub const I915_PARAM_HAS_SEMAPHORES: i32 = 20;
pub const I915_PARAM_HAS_USERPTR_PROBE: i32 = 56;
pub const I915_PARAM_HAS_VEBOX: i32 = 22;
pub const I915_PARAM_HAS_WAIT_TIMEOUT: i32 = 19;
pub const I915_PARAM_HAS_WT: i32 = 27;
pub const I915_PARAM_HUC_STATUS: i32 = 42;
pub const I915_PARAM_IRQ_ACTIVE: i32 = 1;
pub const I915_PARAM_LAST_DISPATCH: i32 = 3;
pub const I915_PARAM_MIN_EU_IN_POOL: i32 = 39;
pub const I915_PARAM_MMAP_GTT_COHERENT: i32 = 52;
pub const I915_PARAM_MMAP_GTT_VERSION: i32 = 40;
pub const I915_PARAM_MMAP_VERSION: i32 = 30;
pub const I915_PARAM_NUM_FENCES_AVAIL: i32 = 6;
pub const I915_PARAM_OA_TIMESTAMP_FREQUENCY: i32 = 57;
pub const I915_PARAM_PERF_REVISION: i32 = 54;
pub const I915_PARAM_PXP_STATUS: i32 = 58;
pub const I915_PARAM_REVISION: i32 = 32;
pub const I915_PARAM_SLICE_MASK: i32 = 46;
pub const I915_PARAM_SUBSLICE_MASK: i32 = 47;
pub const I915_PARAM_SUBSLICE_TOTAL: i32 = 33;
pub const I915_PERF_FLAG_DISABLED: i32 = 0x4;
pub const I915_PERF_FLAG_FD_CLOEXEC: i32 = 0x1;
pub const I915_PERF_FLAG_FD_NONBLOCK: i32 = 0x2;
pub const I915_PERF_IOCTL_CONFIG: u32 = 0x6902;
pub const I915_PERF_IOCTL_DISABLE: u32 = 0x6901;
pub const I915_PERF_IOCTL_ENABLE: u32 = 0x6900;
pub const I915_PMU_ACTUAL_FREQUENCY: u64 = 0x100000;
pub const I915_PMU_CLASS_SHIFT: i32 = 12;
pub const I915_PMU_INTERRUPTS: u64 = 0x100002;
pub const I915_PMU_LAST: u64 = 0x100003;
pub const I915_PMU_RC6_RESIDENCY: u64 = 0x100003;
pub const I915_PMU_REQUESTED_FREQUENCY: u64 = 0x100001;
pub const I915_PMU_SAMPLE_BITS: i32 = 4;
pub const I915_PMU_SAMPLE_INSTANCE_BITS: i32 = 8;
pub const I915_PMU_SAMPLE_MASK: i32 = 0xf;
pub const I915_PMU_SOFTWARE_GT_AWAKE_TIME: u64 = 0x100004;
pub const I915_PROTECTED_CONTENT_DEFAULT_SESSION: i32 = 0xf;
pub const I915_REG_READ_8B_WA: u32 = 0x1;
pub const I915_RESET_UEVENT: &core::ffi::CStr = c"RESET";
pub const I915_RESUME_DMA: i32 = 3;
pub const I915_SAMPLE_BUSY: i32 = 0;
pub const I915_SAMPLE_SEMA: i32 = 2;
pub const I915_SAMPLE_WAIT: i32 = 1;
pub const I915_SCHEDULER_CAP_ENABLED: u32 = 0x1;
pub const I915_SCHEDULER_CAP_ENGINE_BUSY_STATS: u32 = 0x10;
pub const I915_SCHEDULER_CAP_PREEMPTION: u32 = 0x4;
pub const I915_SCHEDULER_CAP_PRIORITY: u32 = 0x2;
pub const I915_SCHEDULER_CAP_SEMAPHORES: u32 = 0x8;
pub const I915_SCHEDULER_CAP_STATIC_PRIORITY_MAP: u32 = 0x20;
pub const I915_SETPARAM_ALLOW_BATCHBUFFER: i32 = 3;
pub const I915_SETPARAM_NUM_USED_FENCES: i32 = 4;
pub const I915_SETPARAM_TEX_LRU_LOG_GRANULARITY: i32 = 2;
pub const I915_SETPARAM_USE_MI_BATCHBUFFER_START: i32 = 1;
pub const I915_SET_COLORKEY_DESTINATION: i32 = 0x2;
pub const I915_SET_COLORKEY_NONE: i32 = 0x1;
pub const I915_SET_COLORKEY_SOURCE: i32 = 0x4;
pub const I915_TILING_LAST: i32 = 2;
pub const I915_TILING_NONE: i32 = 0;
pub const I915_TILING_X: i32 = 1;
pub const I915_TILING_Y: i32 = 2;
pub const I915_USERPTR_PROBE: i32 = 0x2;
pub const I915_USERPTR_READ_ONLY: i32 = 0x1;
pub const I915_USERPTR_UNSYNCHRONIZED: u32 = 0x80000000;
pub const I915_VIDEO_AND_ENHANCE_CLASS_CAPABILITY_SFC: i32 = 0x2;
pub const I915_VIDEO_CLASS_CAPABILITY_HEVC: i32 = 0x1;
pub const __EXEC_OBJECT_UNKNOWN_FLAGS: i32 = -256;
pub const __I915_EXEC_FENCE_UNKNOWN_FLAGS: i32 = -4;
pub const __I915_EXEC_UNKNOWN_FLAGS: i32 = -4194304;
pub const __I915_MADV_PURGED: i32 = 2;
pub const __I915_PMU_GT_SHIFT: i32 = 60;

#[repr(C)]
pub struct _drm_i915_init {
    pub func: u32,
    pub mmio_offset: u32,
    pub sarea_priv_offset: i32,
    pub ring_start: u32,
    pub ring_end: u32,
    pub ring_size: u32,
    pub front_offset: u32,
    pub back_offset: u32,
    pub depth_offset: u32,
    pub w: u32,
    pub h: u32,
    pub pitch: u32,
    pub pitch_bits: u32,
    pub back_pitch: u32,
    pub depth_pitch: u32,
    pub cpp: u32,
    pub chipset: u32,
}

#[repr(C)]
pub struct _drm_i915_sarea {
    pub texList: [super::drm_tex_region; 256],
    pub last_upload: i32,
    pub last_enqueue: i32,
    pub last_dispatch: i32,
    pub ctxOwner: i32,
    pub texAge: i32,
    pub pf_enabled: i32,
    pub pf_active: i32,
    pub pf_current_page: i32,
    pub perf_boxes: i32,
    pub width: i32,
    pub height: i32,
    pub front_handle: u32,
    pub front_offset: i32,
    pub front_size: i32,
    pub back_handle: u32,
    pub back_offset: i32,
    pub back_size: i32,
    pub depth_handle: u32,
    pub depth_offset: i32,
    pub depth_size: i32,
    pub tex_handle: u32,
    pub tex_offset: i32,
    pub tex_size: i32,
    pub log_tex_granularity: i32,
    pub pitch: i32,
    pub rotation: i32,
    pub rotated_offset: i32,
    pub rotated_size: i32,
    pub rotated_pitch: i32,
    pub virtualX: i32,
    pub virtualY: i32,
    pub front_tiled: u32,
    pub back_tiled: u32,
    pub depth_tiled: u32,
    pub rotated_tiled: u32,
    pub rotated2_tiled: u32,
    pub pipeA_x: i32,
    pub pipeA_y: i32,
    pub pipeA_w: i32,
    pub pipeA_h: i32,
    pub pipeB_x: i32,
    pub pipeB_y: i32,
    pub pipeB_w: i32,
    pub pipeB_h: i32,
    pub unused_handle: u32,
    pub unused1: u32,
    pub unused2: u32,
    pub unused3: u32,
    pub front_bo_handle: u32,
    pub back_bo_handle: u32,
    pub unused_bo_handle: u32,
    pub depth_bo_handle: u32,
}

pub type drm_i915_batchbuffer_t = super::drm_i915_batchbuffer;

pub type drm_i915_cmdbuffer_t = super::_drm_i915_cmdbuffer;

#[repr(C)]
pub struct drm_i915_engine_info {
    pub engine: i915_engine_class_instance,
    pub rsvd0: u32,
    pub flags: u64,
    pub capabilities: u64,
    pub logical_instance: u16,
    pub rsvd1: [u16; 3],
    pub rsvd2: [u64; 3],
}

#[repr(C)]
pub struct drm_i915_gem_busy {
    pub handle: u32,
    pub busy: u32,
}

#[repr(C)]
pub struct drm_i915_gem_caching {
    pub handle: u32,
    pub caching: u32,
}

#[repr(C)]
pub struct drm_i915_gem_context_create {
    pub ctx_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_i915_gem_context_create_ext {
    pub ctx_id: u32,
    pub flags: u32,
    pub extensions: u64,
}

#[repr(C)]
pub struct drm_i915_gem_context_create_ext_setparam {
    pub base: i915_user_extension,
    pub param: drm_i915_gem_context_param,
}

#[repr(C)]
pub struct drm_i915_gem_context_destroy {
    pub ctx_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_i915_gem_context_param {
    pub ctx_id: u32,
    pub size: u32,
    pub param: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_i915_gem_context_param_sseu {
    pub engine: i915_engine_class_instance,
    pub flags: u32,
    pub slice_mask: u64,
    pub subslice_mask: u64,
    pub min_eus_per_subslice: u16,
    pub max_eus_per_subslice: u16,
    pub rsvd: u32,
}

#[repr(C)]
pub struct drm_i915_gem_create {
    pub size: u64,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_i915_gem_create_ext {
    pub size: u64,
    pub handle: u32,
    pub flags: u32,
    pub extensions: u64,
}

#[repr(C)]
pub struct drm_i915_gem_create_ext_memory_regions {
    pub base: i915_user_extension,
    pub pad: u32,
    pub num_regions: u32,
    pub regions: u64,
}

#[repr(C)]
pub struct drm_i915_gem_create_ext_protected_content {
    pub base: i915_user_extension,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_i915_gem_create_ext_set_pat {
    pub base: i915_user_extension,
    pub pat_index: u32,
    pub rsvd: u32,
}

#[repr(C)]
pub struct drm_i915_gem_exec_fence {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_i915_gem_exec_object {
    pub handle: u32,
    pub relocation_count: u32,
    pub relocs_ptr: u64,
    pub alignment: u64,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_i915_gem_exec_object2 {
    pub handle: u32,
    pub relocation_count: u32,
    pub relocs_ptr: u64,
    pub alignment: u64,
    pub offset: u64,
    pub flags: u64,
    pub anon0: drm_i915_gem_exec_object2_anon0,
    pub rsvd2: u64,
}

#[repr(C)]
pub union drm_i915_gem_exec_object2_anon0 {
    pub rsvd1: u64,
    pub pad_to_size: u64,
}

#[repr(C)]
pub struct drm_i915_gem_execbuffer {
    pub buffers_ptr: u64,
    pub buffer_count: u32,
    pub batch_start_offset: u32,
    pub batch_len: u32,
    pub DR1: u32,
    pub DR4: u32,
    pub num_cliprects: u32,
    pub cliprects_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_gem_execbuffer2 {
    pub buffers_ptr: u64,
    pub buffer_count: u32,
    pub batch_start_offset: u32,
    pub batch_len: u32,
    pub DR1: u32,
    pub DR4: u32,
    pub num_cliprects: u32,
    pub cliprects_ptr: u64,
    pub flags: u64,
    pub rsvd1: u64,
    pub rsvd2: u64,
}

#[repr(C)]
pub struct drm_i915_gem_execbuffer_ext_timeline_fences {
    pub base: i915_user_extension,
    pub fence_count: u64,
    pub handles_ptr: u64,
    pub values_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_gem_get_aperture {
    pub aper_size: u64,
    pub aper_available_size: u64,
}

#[repr(C)]
pub struct drm_i915_gem_get_tiling {
    pub handle: u32,
    pub tiling_mode: u32,
    pub swizzle_mode: u32,
    pub phys_swizzle_mode: u32,
}

#[repr(C)]
pub struct drm_i915_gem_init {
    pub gtt_start: u64,
    pub gtt_end: u64,
}

#[repr(C)]
pub struct drm_i915_gem_madvise {
    pub handle: u32,
    pub madv: u32,
    pub retained: u32,
}

#[repr(C)]
pub struct drm_i915_gem_memory_class_instance {
    pub memory_class: u16,
    pub memory_instance: u16,
}

#[repr(C)]
pub struct drm_i915_gem_mmap {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub addr_ptr: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct drm_i915_gem_mmap_gtt {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_i915_gem_mmap_offset {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub flags: u64,
    pub extensions: u64,
}

#[repr(C)]
pub struct drm_i915_gem_pin {
    pub handle: u32,
    pub pad: u32,
    pub alignment: u64,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_i915_gem_pread {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub data_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_gem_pwrite {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub data_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_gem_relocation_entry {
    pub target_handle: u32,
    pub delta: u32,
    pub offset: u64,
    pub presumed_offset: u64,
    pub read_domains: u32,
    pub write_domain: u32,
}

#[repr(C)]
pub struct drm_i915_gem_set_domain {
    pub handle: u32,
    pub read_domains: u32,
    pub write_domain: u32,
}

#[repr(C)]
pub struct drm_i915_gem_set_tiling {
    pub handle: u32,
    pub tiling_mode: u32,
    pub stride: u32,
    pub swizzle_mode: u32,
}

#[repr(C)]
pub struct drm_i915_gem_sw_finish {
    pub handle: u32,
}

#[repr(C)]
pub struct drm_i915_gem_unpin {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_i915_gem_userptr {
    pub user_ptr: u64,
    pub user_size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_i915_gem_vm_control {
    pub extensions: u64,
    pub flags: u32,
    pub vm_id: u32,
}

#[repr(C)]
pub struct drm_i915_gem_wait {
    pub bo_handle: u32,
    pub flags: u32,
    pub timeout_ns: i64,
}

#[repr(C)]
pub struct drm_i915_get_pipe_from_crtc_id {
    pub crtc_id: u32,
    pub pipe: u32,
}

pub type drm_i915_getparam_t = super::drm_i915_getparam;

#[repr(C)]
pub struct drm_i915_hws_addr {
    pub addr: u64,
}

pub type drm_i915_hws_addr_t = drm_i915_hws_addr;

pub type drm_i915_init_t = _drm_i915_init;

pub type drm_i915_irq_emit_t = super::drm_i915_irq_emit;

#[repr(C)]
pub struct drm_i915_irq_wait {
    pub irq_seq: i32,
}

pub type drm_i915_irq_wait_t = drm_i915_irq_wait;

pub type drm_i915_mem_alloc_t = super::drm_i915_mem_alloc;

#[repr(C)]
pub struct drm_i915_mem_destroy_heap {
    pub region: i32,
}

pub type drm_i915_mem_destroy_heap_t = drm_i915_mem_destroy_heap;

#[repr(C)]
pub struct drm_i915_mem_free {
    pub region: i32,
    pub region_offset: i32,
}

pub type drm_i915_mem_free_t = drm_i915_mem_free;

#[repr(C)]
pub struct drm_i915_mem_init_heap {
    pub region: i32,
    pub size: i32,
    pub start: i32,
}

pub type drm_i915_mem_init_heap_t = drm_i915_mem_init_heap;

#[repr(C)]
pub struct drm_i915_memory_region_info {
    pub region: drm_i915_gem_memory_class_instance,
    pub rsvd0: u32,
    pub probed_size: u64,
    pub unallocated_size: u64,
    pub anon0: drm_i915_memory_region_info_anon0,
}

#[repr(C)]
pub union drm_i915_memory_region_info_anon0 {
    pub rsvd1: [u64; 8],
    pub anon0: drm_i915_memory_region_info_anon0_anon0,
}

#[repr(C)]
pub struct drm_i915_memory_region_info_anon0_anon0 {
    pub probed_cpu_visible_size: u64,
    pub unallocated_cpu_visible_size: u64,
}

#[repr(C)]
pub struct drm_i915_perf_oa_config {
    pub uuid: [core::ffi::c_char; 36],
    pub n_mux_regs: u32,
    pub n_boolean_regs: u32,
    pub n_flex_regs: u32,
    pub mux_regs_ptr: u64,
    pub boolean_regs_ptr: u64,
    pub flex_regs_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_perf_open_param {
    pub flags: u32,
    pub num_properties: u32,
    pub properties_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_perf_record_header {
    pub r#type: u32,
    pub pad: u16,
    pub size: u16,
}

#[repr(C)]
pub struct drm_i915_query {
    pub num_items: u32,
    pub flags: u32,
    pub items_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_query_engine_info {
    pub num_engines: u32,
    pub rsvd: [u32; 3],
    pub engines: [drm_i915_engine_info; 0],
}

#[repr(C)]
pub struct drm_i915_query_guc_submission_version {
    pub branch: u32,
    pub major: u32,
    pub minor: u32,
    pub patch: u32,
}

#[repr(C)]
pub struct drm_i915_query_item {
    pub query_id: u64,
    pub length: i32,
    pub flags: u32,
    pub data_ptr: u64,
}

#[repr(C)]
pub struct drm_i915_query_memory_regions {
    pub num_regions: u32,
    pub rsvd: [u32; 3],
    pub regions: [drm_i915_memory_region_info; 0],
}

#[repr(C)]
pub struct drm_i915_query_perf_config {
    pub anon0: drm_i915_query_perf_config_anon0,
    pub flags: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub union drm_i915_query_perf_config_anon0 {
    pub n_configs: u64,
    pub config: u64,
    pub uuid: [core::ffi::c_char; 36],
}

#[repr(C)]
pub struct drm_i915_query_topology_info {
    pub flags: u16,
    pub max_slices: u16,
    pub max_subslices: u16,
    pub max_eus_per_subslice: u16,
    pub subslice_offset: u16,
    pub subslice_stride: u16,
    pub eu_offset: u16,
    pub eu_stride: u16,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct drm_i915_reg_read {
    pub offset: u64,
    pub val: u64,
}

#[repr(C)]
pub struct drm_i915_reset_stats {
    pub ctx_id: u32,
    pub flags: u32,
    pub reset_count: u32,
    pub batch_active: u32,
    pub batch_pending: u32,
    pub pad: u32,
}

pub type drm_i915_sarea_t = _drm_i915_sarea;

#[repr(C)]
pub struct drm_i915_setparam {
    pub param: i32,
    pub value: i32,
}

pub type drm_i915_setparam_t = drm_i915_setparam;

#[repr(C)]
pub struct drm_i915_vblank_pipe {
    pub pipe: i32,
}

pub type drm_i915_vblank_pipe_t = drm_i915_vblank_pipe;

#[repr(C)]
pub struct drm_i915_vblank_swap {
    pub drawable: u32,
    pub seqtype: u32,
    pub sequence: u32,
}

pub type drm_i915_vblank_swap_t = drm_i915_vblank_swap;

#[repr(C)]
pub struct drm_intel_overlay_attrs {
    pub flags: u32,
    pub color_key: u32,
    pub brightness: i32,
    pub contrast: u32,
    pub saturation: u32,
    pub gamma0: u32,
    pub gamma1: u32,
    pub gamma2: u32,
    pub gamma3: u32,
    pub gamma4: u32,
    pub gamma5: u32,
}

#[repr(C)]
pub struct drm_intel_overlay_put_image {
    pub flags: u32,
    pub bo_handle: u32,
    pub stride_Y: u16,
    pub stride_UV: u16,
    pub offset_Y: u32,
    pub offset_U: u32,
    pub offset_V: u32,
    pub src_width: u16,
    pub src_height: u16,
    pub src_scan_width: u16,
    pub src_scan_height: u16,
    pub crtc_id: u32,
    pub dst_x: u16,
    pub dst_y: u16,
    pub dst_width: u16,
    pub dst_height: u16,
}

#[repr(C)]
pub struct drm_intel_sprite_colorkey {
    pub plane_id: u32,
    pub min_value: u32,
    pub channel_mask: u32,
    pub max_value: u32,
    pub flags: u32,
}

#[repr(C, packed)]
pub struct i915_context_engines_bond {
    pub base: i915_user_extension,
    pub master: i915_engine_class_instance,
    pub virtual_index: u16,
    pub num_bonds: u16,
    pub flags: u64,
    pub mbz64: [u64; 4],
    pub engines: [i915_engine_class_instance; 0],
}

#[repr(C, packed)]
pub struct i915_context_engines_load_balance {
    pub base: i915_user_extension,
    pub engine_index: u16,
    pub num_siblings: u16,
    pub flags: u32,
    pub mbz64: u64,
    pub engines: [i915_engine_class_instance; 0],
}

#[repr(C, packed)]
pub struct i915_context_engines_parallel_submit {
    pub base: i915_user_extension,
    pub engine_index: u16,
    pub width: u16,
    pub num_siblings: u16,
    pub mbz16: u16,
    pub flags: u64,
    pub mbz64: [u64; 3],
    pub engines: [i915_engine_class_instance; 0],
}

#[repr(C, packed)]
pub struct i915_context_param_engines {
    pub extensions: u64,
    pub engines: [i915_engine_class_instance; 0],
}

#[repr(C)]
pub struct i915_engine_class_instance {
    pub engine_class: u16,
    pub engine_instance: u16,
}

#[repr(C, packed)]
pub struct i915_gem_context_param_context_image {
    pub engine: i915_engine_class_instance,
    pub flags: u32,
    pub size: u32,
    pub mbz: u32,
    pub image: u64,
}

#[repr(C)]
pub struct i915_user_extension {
    pub next_extension: u64,
    pub name: u32,
    pub flags: u32,
    pub rsvd: [u32; 4],
}

records! {
    _drm_i915_init: size 68, align 4;
    _drm_i915_sarea: size 2256, align 4;
    drm_i915_engine_info: size 56, align 8;
    drm_i915_gem_busy: size 8, align 4;
    drm_i915_gem_caching: size 8, align 4;
    drm_i915_gem_context_create: size 8, align 4;
    drm_i915_gem_context_create_ext: size 16, align 8;
    drm_i915_gem_context_create_ext_setparam: size 56, align 8;
    drm_i915_gem_context_destroy: size 8, align 4;
    drm_i915_gem_context_param: size 24, align 8;
    drm_i915_gem_context_param_sseu: size 32, align 8;
    drm_i915_gem_create: size 16, align 8;
    drm_i915_gem_create_ext: size 24, align 8;
    drm_i915_gem_create_ext_memory_regions: size 48, align 8;
    drm_i915_gem_create_ext_protected_content: size 40, align 8;
    drm_i915_gem_create_ext_set_pat: size 40, align 8;
    drm_i915_gem_exec_fence: size 8, align 4;
    drm_i915_gem_exec_object: size 32, align 8;
    drm_i915_gem_exec_object2: size 56, align 8;
    drm_i915_gem_exec_object2_anon0: size 8, align 8;
    drm_i915_gem_execbuffer: size 40, align 8;
    drm_i915_gem_execbuffer2: size 64, align 8;
    drm_i915_gem_execbuffer_ext_timeline_fences: size 56, align 8;
    drm_i915_gem_get_aperture: size 16, align 8;
    drm_i915_gem_get_tiling: size 16, align 4;
    drm_i915_gem_init: size 16, align 8;
    drm_i915_gem_madvise: size 12, align 4;
    drm_i915_gem_memory_class_instance: size 4, align 2;
    drm_i915_gem_mmap: size 40, align 8;
    drm_i915_gem_mmap_gtt: size 16, align 8;
    drm_i915_gem_mmap_offset: size 32, align 8;
    drm_i915_gem_pin: size 24, align 8;
    drm_i915_gem_pread: size 32, align 8;
    drm_i915_gem_pwrite: size 32, align 8;
    drm_i915_gem_relocation_entry: size 32, align 8;
    drm_i915_gem_set_domain: size 12, align 4;
    drm_i915_gem_set_tiling: size 16, align 4;
    drm_i915_gem_sw_finish: size 4, align 4;
    drm_i915_gem_unpin: size 8, align 4;
    drm_i915_gem_userptr: size 24, align 8;
    drm_i915_gem_vm_control: size 16, align 8;
    drm_i915_gem_wait: size 16, align 8;
    drm_i915_get_pipe_from_crtc_id: size 8, align 4;
    drm_i915_hws_addr: size 8, align 8;
    drm_i915_irq_wait: size 4, align 4;
    drm_i915_mem_destroy_heap: size 4, align 4;
    drm_i915_mem_free: size 8, align 4;
    drm_i915_mem_init_heap: size 12, align 4;
    drm_i915_memory_region_info: size 88, align 8;
    drm_i915_memory_region_info_anon0: size 64, align 8;
    drm_i915_memory_region_info_anon0_anon0: size 16, align 8;
    drm_i915_perf_oa_config: size 72, align 8;
    drm_i915_perf_open_param: size 16, align 8;
    drm_i915_perf_record_header: size 8, align 4;
    drm_i915_query: size 16, align 8;
    drm_i915_query_engine_info: size 16, align 8;
    drm_i915_query_guc_submission_version: size 16, align 4;
    drm_i915_query_item: size 24, align 8;
    drm_i915_query_memory_regions: size 16, align 8;
    drm_i915_query_perf_config: size 48, align 8;
    drm_i915_query_perf_config_anon0: size 40, align 8;
    drm_i915_query_topology_info: size 16, align 2;
    drm_i915_reg_read: size 16, align 8;
    drm_i915_reset_stats: size 24, align 4;
    drm_i915_setparam: size 8, align 4;
    drm_i915_vblank_pipe: size 4, align 4;
    drm_i915_vblank_swap: size 12, align 4;
    drm_intel_overlay_attrs: size 44, align 4;
    drm_intel_overlay_put_image: size 44, align 4;
    drm_intel_sprite_colorkey: size 20, align 4;
    i915_context_engines_bond: size 80, align 1;
    i915_context_engines_load_balance: size 48, align 1;
    i915_context_engines_parallel_submit: size 72, align 1;
    i915_context_param_engines: size 8, align 1;
    i915_engine_class_instance: size 4, align 2;
    i915_gem_context_param_context_image: size 24, align 1;
    i915_user_extension: size 32, align 8;
}
