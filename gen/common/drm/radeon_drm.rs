// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/radeon_drm.h

pub const CIK_TILE_MODE_DEPTH_STENCIL_1D: i32 = 5;
pub const CLEAR_DEPTH: i32 = 4;
pub const CLEAR_X1: i32 = 0;
pub const CLEAR_X2: i32 = 2;
pub const CLEAR_Y1: i32 = 1;
pub const CLEAR_Y2: i32 = 3;
pub const DRM_IOCTL_RADEON_CP_IDLE: u32 = 0x6444;
pub const DRM_IOCTL_RADEON_CP_RESET: u32 = 0x6443;
pub const DRM_IOCTL_RADEON_CP_RESUME: u32 = 0x6458;
pub const DRM_IOCTL_RADEON_CP_START: u32 = 0x6441;
pub const DRM_IOCTL_RADEON_CP_STOP: u32 = 0x40086442;
pub const DRM_IOCTL_RADEON_CS: u32 = 0xc0206466;
pub const DRM_IOCTL_RADEON_FLIP: u32 = 0x6452;
pub const DRM_IOCTL_RADEON_FREE: u32 = 0x40086454;
pub const DRM_IOCTL_RADEON_FULLSCREEN: u32 = 0x40046446;
pub const DRM_IOCTL_RADEON_GEM_BUSY: u32 = 0xc008646a;
pub const DRM_IOCTL_RADEON_GEM_CREATE: u32 = 0xc020645d;
pub const DRM_IOCTL_RADEON_GEM_GET_TILING: u32 = 0xc00c6469;
pub const DRM_IOCTL_RADEON_GEM_INFO: u32 = 0xc018645c;
pub const DRM_IOCTL_RADEON_GEM_MMAP: u32 = 0xc020645e;
pub const DRM_IOCTL_RADEON_GEM_OP: u32 = 0xc010646c;
pub const DRM_IOCTL_RADEON_GEM_PREAD: u32 = 0xc0206461;
pub const DRM_IOCTL_RADEON_GEM_PWRITE: u32 = 0xc0206462;
pub const DRM_IOCTL_RADEON_GEM_SET_DOMAIN: u32 = 0xc00c6463;
pub const DRM_IOCTL_RADEON_GEM_SET_TILING: u32 = 0xc00c6468;
pub const DRM_IOCTL_RADEON_GEM_USERPTR: u32 = 0xc018646d;
pub const DRM_IOCTL_RADEON_GEM_VA: u32 = 0xc018646b;
pub const DRM_IOCTL_RADEON_GEM_WAIT_IDLE: u32 = 0x40086464;
pub const DRM_IOCTL_RADEON_INDICES: u32 = 0x4014644a;
pub const DRM_IOCTL_RADEON_INDIRECT: u32 = 0xc010644d;
pub const DRM_IOCTL_RADEON_INFO: u32 = 0xc0106467;
pub const DRM_IOCTL_RADEON_INIT_HEAP: u32 = 0x400c6455;
pub const DRM_IOCTL_RADEON_IRQ_WAIT: u32 = 0x40046457;
pub const DRM_IOCTL_RADEON_RESET: u32 = 0x6445;
pub const DRM_IOCTL_RADEON_SETPARAM: u32 = 0x40106459;
pub const DRM_IOCTL_RADEON_SURF_ALLOC: u32 = 0x400c645a;
pub const DRM_IOCTL_RADEON_SURF_FREE: u32 = 0x4004645b;
pub const DRM_IOCTL_RADEON_SWAP: u32 = 0x6447;
pub const DRM_IOCTL_RADEON_VERTEX: u32 = 0x40106449;
pub const DRM_RADEON_ALLOC: i32 = 0x13;
pub const DRM_RADEON_CLEAR: i32 = 0x8;
pub const DRM_RADEON_CMDBUF: i32 = 0x10;
pub const DRM_RADEON_CP_IDLE: i32 = 0x4;
pub const DRM_RADEON_CP_INIT: i32 = 0x0;
pub const DRM_RADEON_CP_RESET: i32 = 0x3;
pub const DRM_RADEON_CP_RESUME: i32 = 0x18;
pub const DRM_RADEON_CP_START: i32 = 0x1;
pub const DRM_RADEON_CP_STOP: i32 = 0x2;
pub const DRM_RADEON_CS: i32 = 0x26;
pub const DRM_RADEON_FLIP: i32 = 0x12;
pub const DRM_RADEON_FREE: i32 = 0x14;
pub const DRM_RADEON_FULLSCREEN: i32 = 0x6;
pub const DRM_RADEON_GEM_BUSY: i32 = 0x2a;
pub const DRM_RADEON_GEM_CREATE: i32 = 0x1d;
pub const DRM_RADEON_GEM_GET_TILING: i32 = 0x29;
pub const DRM_RADEON_GEM_INFO: i32 = 0x1c;
pub const DRM_RADEON_GEM_MMAP: i32 = 0x1e;
pub const DRM_RADEON_GEM_OP: i32 = 0x2c;
pub const DRM_RADEON_GEM_PREAD: i32 = 0x21;
pub const DRM_RADEON_GEM_PWRITE: i32 = 0x22;
pub const DRM_RADEON_GEM_SET_DOMAIN: i32 = 0x23;
pub const DRM_RADEON_GEM_SET_TILING: i32 = 0x28;
pub const DRM_RADEON_GEM_USERPTR: i32 = 0x2d;
pub const DRM_RADEON_GEM_VA: i32 = 0x2b;
pub const DRM_RADEON_GEM_WAIT_IDLE: i32 = 0x24;
pub const DRM_RADEON_GETPARAM: i32 = 0x11;
pub const DRM_RADEON_INDICES: i32 = 0xa;
pub const DRM_RADEON_INDIRECT: i32 = 0xd;
pub const DRM_RADEON_INFO: i32 = 0x27;
pub const DRM_RADEON_INIT_HEAP: i32 = 0x15;
pub const DRM_RADEON_IRQ_EMIT: i32 = 0x16;
pub const DRM_RADEON_IRQ_WAIT: i32 = 0x17;
pub const DRM_RADEON_RESET: i32 = 0x5;
pub const DRM_RADEON_SETPARAM: i32 = 0x19;
pub const DRM_RADEON_STIPPLE: i32 = 0xc;
pub const DRM_RADEON_SURF_ALLOC: i32 = 0x1a;
pub const DRM_RADEON_SURF_FREE: i32 = 0x1b;
pub const DRM_RADEON_SWAP: i32 = 0x7;
pub const DRM_RADEON_TEXTURE: i32 = 0xe;
pub const DRM_RADEON_VBLANK_CRTC1: i32 = 1;
pub const DRM_RADEON_VBLANK_CRTC2: i32 = 2;
pub const DRM_RADEON_VERTEX: i32 = 0x9;
pub const DRM_RADEON_VERTEX2: i32 = 0xf;
pub const R200_EMIT_ATF_TFACTOR: i32 = 87;
pub const R200_EMIT_MATRIX_SELECT_0: i32 = 33;
pub const R200_EMIT_OUTPUT_VTX_COMP_SEL: i32 = 49;
pub const R200_EMIT_PP_AFS_0: i32 = 85;
pub const R200_EMIT_PP_AFS_1: i32 = 86;
pub const R200_EMIT_PP_CNTL_X: i32 = 51;
pub const R200_EMIT_PP_CUBIC_FACES_0: i32 = 61;
pub const R200_EMIT_PP_CUBIC_FACES_1: i32 = 63;
pub const R200_EMIT_PP_CUBIC_FACES_2: i32 = 65;
pub const R200_EMIT_PP_CUBIC_FACES_3: i32 = 67;
pub const R200_EMIT_PP_CUBIC_FACES_4: i32 = 69;
pub const R200_EMIT_PP_CUBIC_FACES_5: i32 = 71;
pub const R200_EMIT_PP_CUBIC_OFFSETS_0: i32 = 62;
pub const R200_EMIT_PP_CUBIC_OFFSETS_1: i32 = 64;
pub const R200_EMIT_PP_CUBIC_OFFSETS_2: i32 = 66;
pub const R200_EMIT_PP_CUBIC_OFFSETS_3: i32 = 68;
pub const R200_EMIT_PP_CUBIC_OFFSETS_4: i32 = 70;
pub const R200_EMIT_PP_CUBIC_OFFSETS_5: i32 = 72;
pub const R200_EMIT_PP_TAM_DEBUG3: i32 = 50;
pub const R200_EMIT_PP_TRI_PERF_CNTL: i32 = 84;
pub const R200_EMIT_PP_TXCBLEND_0: i32 = 21;
pub const R200_EMIT_PP_TXCBLEND_1: i32 = 22;
pub const R200_EMIT_PP_TXCBLEND_2: i32 = 23;
pub const R200_EMIT_PP_TXCBLEND_3: i32 = 24;
pub const R200_EMIT_PP_TXCBLEND_4: i32 = 25;
pub const R200_EMIT_PP_TXCBLEND_5: i32 = 26;
pub const R200_EMIT_PP_TXCBLEND_6: i32 = 27;
pub const R200_EMIT_PP_TXCBLEND_7: i32 = 28;
pub const R200_EMIT_PP_TXCTLALL_0: i32 = 88;
pub const R200_EMIT_PP_TXCTLALL_1: i32 = 89;
pub const R200_EMIT_PP_TXCTLALL_2: i32 = 90;
pub const R200_EMIT_PP_TXCTLALL_3: i32 = 91;
pub const R200_EMIT_PP_TXCTLALL_4: i32 = 92;
pub const R200_EMIT_PP_TXCTLALL_5: i32 = 93;
pub const R200_EMIT_PP_TXFILTER_0: i32 = 36;
pub const R200_EMIT_PP_TXFILTER_1: i32 = 37;
pub const R200_EMIT_PP_TXFILTER_2: i32 = 38;
pub const R200_EMIT_PP_TXFILTER_3: i32 = 39;
pub const R200_EMIT_PP_TXFILTER_4: i32 = 40;
pub const R200_EMIT_PP_TXFILTER_5: i32 = 41;
pub const R200_EMIT_PP_TXOFFSET_0: i32 = 42;
pub const R200_EMIT_PP_TXOFFSET_1: i32 = 43;
pub const R200_EMIT_PP_TXOFFSET_2: i32 = 44;
pub const R200_EMIT_PP_TXOFFSET_3: i32 = 45;
pub const R200_EMIT_PP_TXOFFSET_4: i32 = 46;
pub const R200_EMIT_PP_TXOFFSET_5: i32 = 47;
pub const R200_EMIT_RB3D_BLENDCOLOR: i32 = 76;
pub const R200_EMIT_RB3D_DEPTHXY_OFFSET: i32 = 52;
pub const R200_EMIT_RE_AUX_SCISSOR_CNTL: i32 = 53;
pub const R200_EMIT_RE_POINTSIZE: i32 = 59;
pub const R200_EMIT_RE_SCISSOR_TL_0: i32 = 54;
pub const R200_EMIT_RE_SCISSOR_TL_1: i32 = 55;
pub const R200_EMIT_RE_SCISSOR_TL_2: i32 = 56;
pub const R200_EMIT_SE_VAP_CNTL_STATUS: i32 = 57;
pub const R200_EMIT_SE_VTX_STATE_CNTL: i32 = 58;
pub const R200_EMIT_TCL_INPUT_VTX_VECTOR_ADDR_0: i32 = 60;
pub const R200_EMIT_TCL_LIGHT_MODEL_CTL_0: i32 = 29;
pub const R200_EMIT_TCL_POINT_SPRITE_CNTL: i32 = 77;
pub const R200_EMIT_TCL_UCP_VERT_BLEND_CTL: i32 = 35;
pub const R200_EMIT_TEX_PROC_CTL_2: i32 = 34;
pub const R200_EMIT_TFACTOR_0: i32 = 30;
pub const R200_EMIT_VAP_CTL: i32 = 32;
pub const R200_EMIT_VAP_PVS_CNTL: i32 = 94;
pub const R200_EMIT_VTE_CNTL: i32 = 48;
pub const R200_EMIT_VTX_FMT_0: i32 = 31;
pub const R300_CMD_CP_DELAY: i32 = 5;
pub const R300_CMD_DMA_DISCARD: i32 = 6;
pub const R300_CMD_END3D: i32 = 4;
pub const R300_CMD_PACKET0: i32 = 1;
pub const R300_CMD_PACKET3: i32 = 3;
pub const R300_CMD_PACKET3_CLEAR: i32 = 0;
pub const R300_CMD_PACKET3_RAW: i32 = 1;
pub const R300_CMD_R500FP: i32 = 9;
pub const R300_CMD_SCRATCH: i32 = 8;
pub const R300_CMD_VPU: i32 = 2;
pub const R300_CMD_WAIT: i32 = 7;
pub const R300_NEW_WAIT_2D_2D_CLEAN: i32 = 0x4;
pub const R300_NEW_WAIT_2D_2D_CLEAN_3D_3D_CLEAN: i32 = 0x8;
pub const R300_NEW_WAIT_2D_3D: i32 = 0x3;
pub const R300_NEW_WAIT_3D_3D_CLEAN: i32 = 0x6;
pub const R300_WAIT_2D: i32 = 0x1;
pub const R300_WAIT_2D_CLEAN: i32 = 0x3;
pub const R300_WAIT_3D: i32 = 0x2;
pub const R300_WAIT_3D_CLEAN: i32 = 0x4;
pub const R500FP_CONSTANT_CLAMP: i32 = 0x4;
pub const R500FP_CONSTANT_TYPE: i32 = 0x2;
pub const R600_SCRATCH_REG_OFFSET: i32 = 256;
pub const RADEON_BACK: i32 = 0x2;
pub const RADEON_BUFFER_SIZE: i32 = 65536;
pub const RADEON_CARD_AGP: i32 = 1;
pub const RADEON_CARD_PCI: i32 = 0;
pub const RADEON_CARD_PCIE: i32 = 2;
pub const RADEON_CHUNK_ID_CONST_IB: i32 = 0x4;
pub const RADEON_CHUNK_ID_FLAGS: i32 = 0x3;
pub const RADEON_CHUNK_ID_IB: i32 = 0x2;
pub const RADEON_CHUNK_ID_RELOCS: i32 = 0x1;
pub const RADEON_CLEANUP_CP: i32 = 2;
pub const RADEON_CLEANUP_FULLSCREEN: i32 = 2;
pub const RADEON_CLEAR_FASTZ: u32 = 0x80000000;
pub const RADEON_CMD_DMA_DISCARD: i32 = 4;
pub const RADEON_CMD_PACKET: i32 = 1;
pub const RADEON_CMD_PACKET3: i32 = 5;
pub const RADEON_CMD_PACKET3_CLIP: i32 = 6;
pub const RADEON_CMD_SCALARS: i32 = 2;
pub const RADEON_CMD_SCALARS2: i32 = 7;
pub const RADEON_CMD_VECLINEAR: i32 = 9;
pub const RADEON_CMD_VECTORS: i32 = 3;
pub const RADEON_CMD_WAIT: i32 = 8;
pub const RADEON_CS_END_OF_FRAME: i32 = 0x4;
pub const RADEON_CS_KEEP_TILING_FLAGS: i32 = 0x1;
pub const RADEON_CS_RING_COMPUTE: i32 = 1;
pub const RADEON_CS_RING_DMA: i32 = 2;
pub const RADEON_CS_RING_GFX: i32 = 0;
pub const RADEON_CS_RING_UVD: i32 = 3;
pub const RADEON_CS_RING_VCE: i32 = 4;
pub const RADEON_CS_USE_VM: i32 = 0x2;
pub const RADEON_DEPTH: i32 = 0x4;
pub const RADEON_EMIT_PP_BORDER_COLOR_0: i32 = 13;
pub const RADEON_EMIT_PP_BORDER_COLOR_1: i32 = 15;
pub const RADEON_EMIT_PP_BORDER_COLOR_2: i32 = 17;
pub const RADEON_EMIT_PP_CNTL: i32 = 1;
pub const RADEON_EMIT_PP_CUBIC_FACES_0: i32 = 78;
pub const RADEON_EMIT_PP_CUBIC_FACES_1: i32 = 80;
pub const RADEON_EMIT_PP_CUBIC_FACES_2: i32 = 82;
pub const RADEON_EMIT_PP_CUBIC_OFFSETS_T0: i32 = 79;
pub const RADEON_EMIT_PP_CUBIC_OFFSETS_T1: i32 = 81;
pub const RADEON_EMIT_PP_CUBIC_OFFSETS_T2: i32 = 83;
pub const RADEON_EMIT_PP_LUM_MATRIX: i32 = 5;
pub const RADEON_EMIT_PP_MISC: i32 = 0;
pub const RADEON_EMIT_PP_ROT_MATRIX_0: i32 = 6;
pub const RADEON_EMIT_PP_TEX_SIZE_0: i32 = 73;
pub const RADEON_EMIT_PP_TEX_SIZE_1: i32 = 74;
pub const RADEON_EMIT_PP_TEX_SIZE_2: i32 = 75;
pub const RADEON_EMIT_PP_TXFILTER_0: i32 = 12;
pub const RADEON_EMIT_PP_TXFILTER_1: i32 = 14;
pub const RADEON_EMIT_PP_TXFILTER_2: i32 = 16;
pub const RADEON_EMIT_RB3D_COLORPITCH: i32 = 2;
pub const RADEON_EMIT_RB3D_STENCILREFMASK: i32 = 7;
pub const RADEON_EMIT_RE_LINE_PATTERN: i32 = 3;
pub const RADEON_EMIT_RE_MISC: i32 = 11;
pub const RADEON_EMIT_SE_CNTL: i32 = 9;
pub const RADEON_EMIT_SE_CNTL_STATUS: i32 = 10;
pub const RADEON_EMIT_SE_LINE_WIDTH: i32 = 4;
pub const RADEON_EMIT_SE_TCL_MATERIAL_EMMISSIVE_RED: i32 = 20;
pub const RADEON_EMIT_SE_TCL_OUTPUT_VTX_FMT: i32 = 19;
pub const RADEON_EMIT_SE_VPORT_XSCALE: i32 = 8;
pub const RADEON_EMIT_SE_ZBIAS_FACTOR: i32 = 18;
pub const RADEON_FRONT: i32 = 0x1;
pub const RADEON_GART_TEX_HEAP: i32 = 1;
pub const RADEON_GEM_CPU_ACCESS: i32 = 0x8;
pub const RADEON_GEM_DOMAIN_CPU: i32 = 0x1;
pub const RADEON_GEM_DOMAIN_GTT: i32 = 0x2;
pub const RADEON_GEM_DOMAIN_VRAM: i32 = 0x4;
pub const RADEON_GEM_GTT_UC: i32 = 0x2;
pub const RADEON_GEM_GTT_WC: i32 = 0x4;
pub const RADEON_GEM_NO_BACKING_STORE: i32 = 0x1;
pub const RADEON_GEM_NO_CPU_ACCESS: i32 = 0x10;
pub const RADEON_GEM_OP_GET_INITIAL_DOMAIN: i32 = 0;
pub const RADEON_GEM_OP_SET_INITIAL_DOMAIN: i32 = 1;
pub const RADEON_GEM_USERPTR_ANONONLY: i32 = 0x2;
pub const RADEON_GEM_USERPTR_READONLY: i32 = 0x1;
pub const RADEON_GEM_USERPTR_REGISTER: i32 = 0x8;
pub const RADEON_GEM_USERPTR_VALIDATE: i32 = 0x4;
pub const RADEON_INDEX_PRIM_OFFSET: i32 = 20;
pub const RADEON_INFO_ACCEL_WORKING: i32 = 0x3;
pub const RADEON_INFO_ACCEL_WORKING2: i32 = 0x5;
pub const RADEON_INFO_ACTIVE_CU_COUNT: i32 = 0x20;
pub const RADEON_INFO_BACKEND_MAP: i32 = 0xd;
pub const RADEON_INFO_CIK_MACROTILE_MODE_ARRAY: i32 = 0x18;
pub const RADEON_INFO_CLOCK_CRYSTAL_FREQ: i32 = 0x9;
pub const RADEON_INFO_CRTC_FROM_ID: i32 = 0x4;
pub const RADEON_INFO_CURRENT_GPU_MCLK: i32 = 0x23;
pub const RADEON_INFO_CURRENT_GPU_SCLK: i32 = 0x22;
pub const RADEON_INFO_CURRENT_GPU_TEMP: i32 = 0x21;
pub const RADEON_INFO_DEVICE_ID: i32 = 0x0;
pub const RADEON_INFO_FASTFB_WORKING: i32 = 0x14;
pub const RADEON_INFO_FUSION_GART_WORKING: i32 = 0xc;
pub const RADEON_INFO_GPU_RESET_COUNTER: i32 = 0x26;
pub const RADEON_INFO_GTT_USAGE: i32 = 0x1f;
pub const RADEON_INFO_IB_VM_MAX_SIZE: i32 = 0xf;
pub const RADEON_INFO_MAX_PIPES: i32 = 0x10;
pub const RADEON_INFO_MAX_SCLK: i32 = 0x1a;
pub const RADEON_INFO_MAX_SE: i32 = 0x12;
pub const RADEON_INFO_MAX_SH_PER_SE: i32 = 0x13;
pub const RADEON_INFO_NUM_BACKENDS: i32 = 0xa;
pub const RADEON_INFO_NUM_BYTES_MOVED: i32 = 0x1d;
pub const RADEON_INFO_NUM_GB_PIPES: i32 = 0x1;
pub const RADEON_INFO_NUM_TILE_PIPES: i32 = 0xb;
pub const RADEON_INFO_NUM_Z_PIPES: i32 = 0x2;
pub const RADEON_INFO_READ_REG: i32 = 0x24;
pub const RADEON_INFO_RING_WORKING: i32 = 0x15;
pub const RADEON_INFO_SI_BACKEND_ENABLED_MASK: i32 = 0x19;
pub const RADEON_INFO_SI_CP_DMA_COMPUTE: i32 = 0x17;
pub const RADEON_INFO_SI_TILE_MODE_ARRAY: i32 = 0x16;
pub const RADEON_INFO_TILING_CONFIG: i32 = 0x6;
pub const RADEON_INFO_TIMESTAMP: i32 = 0x11;
pub const RADEON_INFO_VA_START: i32 = 0xe;
pub const RADEON_INFO_VA_UNMAP_WORKING: i32 = 0x25;
pub const RADEON_INFO_VCE_FB_VERSION: i32 = 0x1c;
pub const RADEON_INFO_VCE_FW_VERSION: i32 = 0x1b;
pub const RADEON_INFO_VRAM_USAGE: i32 = 0x1e;
pub const RADEON_INFO_WANT_CMASK: i32 = 0x8;
pub const RADEON_INFO_WANT_HYPERZ: i32 = 0x7;
pub const RADEON_INIT_CP: i32 = 1;
pub const RADEON_INIT_FULLSCREEN: i32 = 1;
pub const RADEON_INIT_R200_CP: i32 = 3;
pub const RADEON_INIT_R300_CP: i32 = 4;
pub const RADEON_INIT_R600_CP: i32 = 5;
pub const RADEON_LINES: i32 = 0x2;
pub const RADEON_LINE_STRIP: i32 = 0x3;
pub const RADEON_LOCAL_TEX_HEAP: i32 = 0;
pub const RADEON_LOG_TEX_GRANULARITY: i32 = 16;
pub const RADEON_MAX_STATE_PACKETS: i32 = 95;
pub const RADEON_MAX_SURFACES: i32 = 8;
pub const RADEON_MAX_TEXTURE_LEVELS: i32 = 12;
pub const RADEON_MAX_TEXTURE_UNITS: i32 = 3;
pub const RADEON_MEM_REGION_FB: i32 = 2;
pub const RADEON_MEM_REGION_GART: i32 = 1;
pub const RADEON_NR_SAREA_CLIPRECTS: i32 = 12;
pub const RADEON_NR_TEX_HEAPS: i32 = 2;
pub const RADEON_NR_TEX_REGIONS: i32 = 64;
pub const RADEON_OFFSET_ALIGN: i32 = 0x400;
pub const RADEON_OFFSET_MASK: i32 = 0x3ff;
pub const RADEON_OFFSET_SHIFT: i32 = 10;
pub const RADEON_PARAM_CARD_TYPE: i32 = 12;
pub const RADEON_PARAM_DEVICE_ID: i32 = 16;
pub const RADEON_PARAM_FB_LOCATION: i32 = 14;
pub const RADEON_PARAM_GART_BASE: i32 = 6;
pub const RADEON_PARAM_GART_BUFFER_OFFSET: i32 = 1;
pub const RADEON_PARAM_GART_TEX_HANDLE: i32 = 10;
pub const RADEON_PARAM_IRQ_NR: i32 = 5;
pub const RADEON_PARAM_LAST_CLEAR: i32 = 4;
pub const RADEON_PARAM_LAST_DISPATCH: i32 = 3;
pub const RADEON_PARAM_LAST_FRAME: i32 = 2;
pub const RADEON_PARAM_NUM_GB_PIPES: i32 = 15;
pub const RADEON_PARAM_NUM_Z_PIPES: i32 = 17;
pub const RADEON_PARAM_REGISTER_HANDLE: i32 = 7;
pub const RADEON_PARAM_SAREA_HANDLE: i32 = 9;
pub const RADEON_PARAM_SCRATCH_OFFSET: i32 = 11;
pub const RADEON_PARAM_STATUS_HANDLE: i32 = 8;
pub const RADEON_PARAM_VBLANK_CRTC: i32 = 13;
pub const RADEON_POINTS: i32 = 0x1;
pub const RADEON_RELOC_PRIO_MASK: i32 = 0xf;
pub const RADEON_REQUIRE_QUIESCENCE: i32 = 0x10000;
pub const RADEON_SCRATCH_REG_OFFSET: i32 = 32;
pub const RADEON_SETPARAM_FB_LOCATION: i32 = 1;
pub const RADEON_SETPARAM_NEW_MEMMAP: i32 = 4;
pub const RADEON_SETPARAM_PCIGART_LOCATION: i32 = 3;
pub const RADEON_SETPARAM_PCIGART_TABLE_SIZE: i32 = 5;
pub const RADEON_SETPARAM_SWITCH_TILING: i32 = 2;
pub const RADEON_SETPARAM_VBLANK_CRTC: i32 = 6;
pub const RADEON_STENCIL: i32 = 0x8;
pub const RADEON_TILING_EG_BANKH_MASK: i32 = 0xf;
pub const RADEON_TILING_EG_BANKH_SHIFT: i32 = 12;
pub const RADEON_TILING_EG_BANKW_MASK: i32 = 0xf;
pub const RADEON_TILING_EG_BANKW_SHIFT: i32 = 8;
pub const RADEON_TILING_EG_MACRO_TILE_ASPECT_MASK: i32 = 0xf;
pub const RADEON_TILING_EG_MACRO_TILE_ASPECT_SHIFT: i32 = 16;
pub const RADEON_TILING_EG_STENCIL_TILE_SPLIT_MASK: i32 = 0xf;
pub const RADEON_TILING_EG_STENCIL_TILE_SPLIT_SHIFT: i32 = 28;
pub const RADEON_TILING_EG_TILE_SPLIT_MASK: i32 = 0xf;
pub const RADEON_TILING_EG_TILE_SPLIT_SHIFT: i32 = 24;
pub const RADEON_TILING_MACRO: i32 = 0x1;
pub const RADEON_TILING_MICRO: i32 = 0x2;
pub const RADEON_TILING_MICRO_SQUARE: i32 = 0x20;
pub const RADEON_TILING_SURFACE: i32 = 0x10;
pub const RADEON_TILING_SWAP_16BIT: i32 = 0x4;
pub const RADEON_TILING_SWAP_32BIT: i32 = 0x8;
pub const RADEON_TRIANGLES: i32 = 0x4;
pub const RADEON_TRIANGLE_FAN: i32 = 0x5;
pub const RADEON_TRIANGLE_STRIP: i32 = 0x6;
pub const RADEON_UPLOAD_ALL: i32 = 0x3effff;
pub const RADEON_UPLOAD_BUMPMAP: i32 = 0x8;
pub const RADEON_UPLOAD_CLIPRECTS: i32 = 0x8000;
pub const RADEON_UPLOAD_CONTEXT: i32 = 0x1;
pub const RADEON_UPLOAD_CONTEXT_ALL: i32 = 0x3e01ff;
pub const RADEON_UPLOAD_LINE: i32 = 0x4;
pub const RADEON_UPLOAD_MASKS: i32 = 0x10;
pub const RADEON_UPLOAD_MISC: i32 = 0x100;
pub const RADEON_UPLOAD_SETUP: i32 = 0x40;
pub const RADEON_UPLOAD_TCL: i32 = 0x80;
pub const RADEON_UPLOAD_TEX0: i32 = 0x200;
pub const RADEON_UPLOAD_TEX0IMAGES: i32 = 0x1000;
pub const RADEON_UPLOAD_TEX1: i32 = 0x400;
pub const RADEON_UPLOAD_TEX1IMAGES: i32 = 0x2000;
pub const RADEON_UPLOAD_TEX2: i32 = 0x800;
pub const RADEON_UPLOAD_TEX2IMAGES: i32 = 0x4000;
pub const RADEON_UPLOAD_VERTFMT: i32 = 0x2;
pub const RADEON_UPLOAD_VIEWPORT: i32 = 0x20;
pub const RADEON_UPLOAD_ZBIAS: i32 = 0x20000;
pub const RADEON_USE_COMP_ZBUF: i32 = 0x20000000;
pub const RADEON_USE_HIERZ: i32 = 0x40000000;
pub const RADEON_VA_MAP: i32 = 1;
pub const RADEON_VA_RESULT_ERROR: i32 = 1;
pub const RADEON_VA_RESULT_OK: i32 = 0;
pub const RADEON_VA_RESULT_VA_EXIST: i32 = 2;
pub const RADEON_VA_UNMAP: i32 = 2;
pub const RADEON_VM_PAGE_READABLE: i32 = 0x2;
pub const RADEON_VM_PAGE_SNOOPED: i32 = 0x10;
pub const RADEON_VM_PAGE_SYSTEM: i32 = 0x8;
pub const RADEON_VM_PAGE_VALID: i32 = 0x1;
pub const RADEON_VM_PAGE_WRITEABLE: i32 = 0x4;
pub const RADEON_WAIT_2D: i32 = 0x1;
pub const RADEON_WAIT_3D: i32 = 0x2;
pub const SI_TILE_MODE_COLOR_1D: i32 = 13;
pub const SI_TILE_MODE_COLOR_1D_SCANOUT: i32 = 9;
pub const SI_TILE_MODE_COLOR_2D_16BPP: i32 = 15;
pub const SI_TILE_MODE_COLOR_2D_32BPP: i32 = 16;
pub const SI_TILE_MODE_COLOR_2D_64BPP: i32 = 17;
pub const SI_TILE_MODE_COLOR_2D_8BPP: i32 = 14;
pub const SI_TILE_MODE_COLOR_2D_SCANOUT_16BPP: i32 = 11;
pub const SI_TILE_MODE_COLOR_2D_SCANOUT_32BPP: i32 = 12;
pub const SI_TILE_MODE_COLOR_LINEAR_ALIGNED: i32 = 8;
pub const SI_TILE_MODE_DEPTH_STENCIL_1D: i32 = 4;
pub const SI_TILE_MODE_DEPTH_STENCIL_2D: i32 = 0;
pub const SI_TILE_MODE_DEPTH_STENCIL_2D_2AA: i32 = 3;
pub const SI_TILE_MODE_DEPTH_STENCIL_2D_4AA: i32 = 3;
pub const SI_TILE_MODE_DEPTH_STENCIL_2D_8AA: i32 = 2;

#[repr(C)]
pub union drm_r300_cmd_header_t {
    pub u: u32,
    pub header: drm_r300_cmd_header_t_header,
    pub packet0: drm_r300_cmd_header_t_packet0,
    pub vpu: drm_r300_cmd_header_t_vpu,
    pub packet3: drm_r300_cmd_header_t_packet3,
    pub delay: drm_r300_cmd_header_t_delay,
    pub dma: drm_r300_cmd_header_t_dma,
    pub wait: drm_r300_cmd_header_t_wait,
    pub scratch: drm_r300_cmd_header_t_scratch,
    pub r500fp: drm_r300_cmd_header_t_r500fp,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_delay {
    pub cmd_type: u8,
    pub packet: u8,
    pub count: u16,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_dma {
    pub cmd_type: u8,
    pub buf_idx: u8,
    pub pad0: u8,
    pub pad1: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_header {
    pub cmd_type: u8,
    pub pad0: u8,
    pub pad1: u8,
    pub pad2: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_packet0 {
    pub cmd_type: u8,
    pub count: u8,
    pub reglo: u8,
    pub reghi: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_packet3 {
    pub cmd_type: u8,
    pub packet: u8,
    pub pad0: u8,
    pub pad1: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_r500fp {
    pub cmd_type: u8,
    pub count: u8,
    pub adrlo: u8,
    pub adrhi_flags: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_scratch {
    pub cmd_type: u8,
    pub reg: u8,
    pub n_bufs: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_vpu {
    pub cmd_type: u8,
    pub count: u8,
    pub adrlo: u8,
    pub adrhi: u8,
}

#[repr(C)]
pub struct drm_r300_cmd_header_t_wait {
    pub cmd_type: u8,
    pub flags: u8,
    pub pad0: u8,
    pub pad1: u8,
}

#[repr(C)]
pub union drm_radeon_clear_rect {
    pub f: [f32; 5],
    pub ui: [u32; 5],
}

pub type drm_radeon_clear_rect_t = drm_radeon_clear_rect;

pub type drm_radeon_clear_t = super::drm_radeon_clear;

pub type drm_radeon_cmd_buffer_t = super::drm_radeon_cmd_buffer;

#[repr(C)]
pub union drm_radeon_cmd_header_t {
    pub i: i32,
    pub header: drm_radeon_cmd_header_t_header,
    pub packet: drm_radeon_cmd_header_t_packet,
    pub scalars: drm_radeon_cmd_header_t_scalars,
    pub vectors: drm_radeon_cmd_header_t_vectors,
    pub veclinear: drm_radeon_cmd_header_t_veclinear,
    pub dma: drm_radeon_cmd_header_t_dma,
    pub wait: drm_radeon_cmd_header_t_wait,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_dma {
    pub cmd_type: u8,
    pub buf_idx: u8,
    pub pad0: u8,
    pub pad1: u8,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_header {
    pub cmd_type: u8,
    pub pad0: u8,
    pub pad1: u8,
    pub pad2: u8,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_packet {
    pub cmd_type: u8,
    pub packet_id: u8,
    pub pad0: u8,
    pub pad1: u8,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_scalars {
    pub cmd_type: u8,
    pub offset: u8,
    pub stride: u8,
    pub count: u8,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_veclinear {
    pub cmd_type: u8,
    pub addr_lo: u8,
    pub addr_hi: u8,
    pub count: u8,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_vectors {
    pub cmd_type: u8,
    pub offset: u8,
    pub stride: u8,
    pub count: u8,
}

#[repr(C)]
pub struct drm_radeon_cmd_header_t_wait {
    pub cmd_type: u8,
    pub flags: u8,
    pub pad0: u8,
    pub pad1: u8,
}

#[repr(C)]
pub struct drm_radeon_context2_regs_t {
    pub se_zbias_factor: u32,
    pub se_zbias_constant: u32,
}

#[repr(C)]
pub struct drm_radeon_context_regs_t {
    pub pp_misc: u32,
    pub pp_fog_color: u32,
    pub re_solid_color: u32,
    pub rb3d_blendcntl: u32,
    pub rb3d_depthoffset: u32,
    pub rb3d_depthpitch: u32,
    pub rb3d_zstencilcntl: u32,
    pub pp_cntl: u32,
    pub rb3d_cntl: u32,
    pub rb3d_coloroffset: u32,
    pub re_width_height: u32,
    pub rb3d_colorpitch: u32,
    pub se_cntl: u32,
    pub se_coord_fmt: u32,
    pub re_line_pattern: u32,
    pub re_line_state: u32,
    pub se_line_width: u32,
    pub pp_lum_matrix: u32,
    pub pp_rot_matrix_0: u32,
    pub pp_rot_matrix_1: u32,
    pub rb3d_stencilrefmask: u32,
    pub rb3d_ropcntl: u32,
    pub rb3d_planemask: u32,
    pub se_vport_xscale: u32,
    pub se_vport_xoffset: u32,
    pub se_vport_yscale: u32,
    pub se_vport_yoffset: u32,
    pub se_vport_zscale: u32,
    pub se_vport_zoffset: u32,
    pub se_cntl_status: u32,
    pub re_top_left: u32,
    pub re_misc: u32,
}

#[repr(C)]
pub struct drm_radeon_cp_stop {
    pub flush: i32,
    pub idle: i32,
}

pub type drm_radeon_cp_stop_t = drm_radeon_cp_stop;

#[repr(C)]
pub struct drm_radeon_cs {
    pub num_chunks: u32,
    pub cs_id: u32,
    pub chunks: u64,
    pub gart_limit: u64,
    pub vram_limit: u64,
}

#[repr(C)]
pub struct drm_radeon_cs_chunk {
    pub chunk_id: u32,
    pub length_dw: u32,
    pub chunk_data: u64,
}

#[repr(C)]
pub struct drm_radeon_cs_reloc {
    pub handle: u32,
    pub read_domains: u32,
    pub write_domain: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_radeon_fullscreen {
    pub func: u32,
}

pub type drm_radeon_fullscreen_t = drm_radeon_fullscreen;

#[repr(C)]
pub struct drm_radeon_gem_busy {
    pub handle: u32,
    pub domain: u32,
}

#[repr(C)]
pub struct drm_radeon_gem_create {
    pub size: u64,
    pub alignment: u64,
    pub handle: u32,
    pub initial_domain: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_radeon_gem_get_tiling {
    pub handle: u32,
    pub tiling_flags: u32,
    pub pitch: u32,
}

#[repr(C)]
pub struct drm_radeon_gem_info {
    pub gart_size: u64,
    pub vram_size: u64,
    pub vram_visible: u64,
}

#[repr(C)]
pub struct drm_radeon_gem_mmap {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub addr_ptr: u64,
}

#[repr(C)]
pub struct drm_radeon_gem_op {
    pub handle: u32,
    pub op: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_radeon_gem_pread {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub data_ptr: u64,
}

#[repr(C)]
pub struct drm_radeon_gem_pwrite {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub data_ptr: u64,
}

#[repr(C)]
pub struct drm_radeon_gem_set_domain {
    pub handle: u32,
    pub read_domains: u32,
    pub write_domain: u32,
}

#[repr(C)]
pub struct drm_radeon_gem_set_tiling {
    pub handle: u32,
    pub tiling_flags: u32,
    pub pitch: u32,
}

#[repr(C)]
pub struct drm_radeon_gem_userptr {
    pub addr: u64,
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_radeon_gem_va {
    pub handle: u32,
    pub operation: u32,
    pub vm_id: u32,
    pub flags: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_radeon_gem_wait_idle {
    pub handle: u32,
    pub pad: u32,
}

pub type drm_radeon_getparam_t = super::drm_radeon_getparam;

#[repr(C)]
pub struct drm_radeon_indices {
    pub prim: i32,
    pub idx: i32,
    pub start: i32,
    pub end: i32,
    pub discard: i32,
}

pub type drm_radeon_indices_t = drm_radeon_indices;

#[repr(C)]
pub struct drm_radeon_indirect {
    pub idx: i32,
    pub start: i32,
    pub end: i32,
    pub discard: i32,
}

pub type drm_radeon_indirect_t = drm_radeon_indirect;

#[repr(C)]
pub struct drm_radeon_info {
    pub request: u32,
    pub pad: u32,
    pub value: u64,
}

pub type drm_radeon_init_t = super::drm_radeon_init;

pub type drm_radeon_irq_emit_t = super::drm_radeon_irq_emit;

#[repr(C)]
pub struct drm_radeon_irq_wait {
    pub irq_seq: i32,
}

pub type drm_radeon_irq_wait_t = drm_radeon_irq_wait;

pub type drm_radeon_mem_alloc_t = super::drm_radeon_mem_alloc;

#[repr(C)]
pub struct drm_radeon_mem_free {
    pub region: i32,
    pub region_offset: i32,
}

pub type drm_radeon_mem_free_t = drm_radeon_mem_free;

#[repr(C)]
pub struct drm_radeon_mem_init_heap {
    pub region: i32,
    pub size: i32,
    pub start: i32,
}

pub type drm_radeon_mem_init_heap_t = drm_radeon_mem_init_heap;

#[repr(C)]
pub struct drm_radeon_prim_t {
    pub start: u32,
    pub finish: u32,
    pub _bitfield0: [u8; 4],
    pub vc_format: u32,
}

impl drm_radeon_prim_t {
    bit_field!(prim, set_prim: u32, _bitfield0 bits 0..8);
    bit_field!(stateidx, set_stateidx: u32, _bitfield0 bits 8..16);
    bit_field!(numverts, set_numverts: u32, _bitfield0 bits 16..32);
}

#[repr(C)]
pub struct drm_radeon_sarea_t {
    pub context_state: drm_radeon_context_regs_t,
    pub tex_state: [drm_radeon_texture_regs_t; 3],
    pub dirty: u32,
    pub vertsize: u32,
    pub vc_format: u32,
    pub boxes: [super::drm_clip_rect; 12],
    pub nbox: u32,
    pub last_frame: u32,
    pub last_dispatch: u32,
    pub last_clear: u32,
    pub tex_list: [[super::drm_tex_region; 65]; 2],
    pub tex_age: [u32; 2],
    pub ctx_owner: i32,
    pub pfState: i32,
    pub pfCurrentPage: i32,
    pub crtc2_base: i32,
    pub tiling_enabled: i32,
}

#[repr(C)]
pub struct drm_radeon_setparam {
    pub param: u32,
    pub value: i64,
}

pub type drm_radeon_setparam_t = drm_radeon_setparam;

#[repr(C)]
pub struct drm_radeon_state_t {
    pub context: drm_radeon_context_regs_t,
    pub tex: [drm_radeon_texture_regs_t; 3],
    pub context2: drm_radeon_context2_regs_t,
    pub dirty: u32,
}

pub type drm_radeon_stipple_t = super::drm_radeon_stipple;

#[repr(C)]
pub struct drm_radeon_surface_alloc {
    pub address: u32,
    pub size: u32,
    pub flags: u32,
}

pub type drm_radeon_surface_alloc_t = drm_radeon_surface_alloc;

#[repr(C)]
pub struct drm_radeon_surface_free {
    pub address: u32,
}

pub type drm_radeon_surface_free_t = drm_radeon_surface_free;

pub type drm_radeon_tex_image_t = super::drm_radeon_tex_image;

#[repr(C)]
pub struct drm_radeon_texture_regs_t {
    pub pp_txfilter: u32,
    pub pp_txformat: u32,
    pub pp_txoffset: u32,
    pub pp_txcblend: u32,
    pub pp_txablend: u32,
    pub pp_tfactor: u32,
    pub pp_border_color: u32,
}

pub type drm_radeon_texture_t = super::drm_radeon_texture;

#[repr(C)]
pub struct drm_radeon_vertex {
    pub prim: i32,
    pub idx: i32,
    pub count: i32,
    pub discard: i32,
}

pub type drm_radeon_vertex2_t = super::drm_radeon_vertex2;

pub type drm_radeon_vertex_t = drm_radeon_vertex;

#[repr(C)]
pub struct radeon_color_regs_t {
    pub red: u32,
    pub green: u32,
    pub blue: u32,
    pub alpha: u32,
}

records! {
    drm_r300_cmd_header_t: size 4, align 4;
    drm_r300_cmd_header_t_delay: size 4, align 2;
    drm_r300_cmd_header_t_dma: size 4, align 1;
    drm_r300_cmd_header_t_header: size 4, align 1;
    drm_r300_cmd_header_t_packet0: size 4, align 1;
    drm_r300_cmd_header_t_packet3: size 4, align 1;
    drm_r300_cmd_header_t_r500fp: size 4, align 1;
    drm_r300_cmd_header_t_scratch: size 4, align 1;
    drm_r300_cmd_header_t_vpu: size 4, align 1;
    drm_r300_cmd_header_t_wait: size 4, align 1;
    drm_radeon_clear_rect: size 20, align 4;
    drm_radeon_cmd_header_t: size 4, align 4;
    drm_radeon_cmd_header_t_dma: size 4, align 1;
    drm_radeon_cmd_header_t_header: size 4, align 1;
    drm_radeon_cmd_header_t_packet: size 4, align 1;
    drm_radeon_cmd_header_t_scalars: size 4, align 1;
    drm_radeon_cmd_header_t_veclinear: size 4, align 1;
    drm_radeon_cmd_header_t_vectors: size 4, align 1;
    drm_radeon_cmd_header_t_wait: size 4, align 1;
    drm_radeon_context2_regs_t: size 8, align 4;
    drm_radeon_context_regs_t: size 128, align 4;
    drm_radeon_cp_stop: size 8, align 4;
    drm_radeon_cs: size 32, align 8;
    drm_radeon_cs_chunk: size 16, align 8;
    drm_radeon_cs_reloc: size 16, align 4;
    drm_radeon_fullscreen: size 4, align 4;
    drm_radeon_gem_busy: size 8, align 4;
    drm_radeon_gem_create: size 32, align 8;
    drm_radeon_gem_get_tiling: size 12, align 4;
    drm_radeon_gem_info: size 24, align 8;
    drm_radeon_gem_mmap: size 32, align 8;
    drm_radeon_gem_op: size 16, align 8;
    drm_radeon_gem_pread: size 32, align 8;
    drm_radeon_gem_pwrite: size 32, align 8;
    drm_radeon_gem_set_domain: size 12, align 4;
    drm_radeon_gem_set_tiling: size 12, align 4;
    drm_radeon_gem_userptr: size 24, align 8;
    drm_radeon_gem_va: size 24, align 8;
    drm_radeon_gem_wait_idle: size 8, align 4;
    drm_radeon_indices: size 20, align 4;
    drm_radeon_indirect: size 16, align 4;
    drm_radeon_info: size 16, align 8;
    drm_radeon_irq_wait: size 4, align 4;
    drm_radeon_mem_free: size 8, align 4;
    drm_radeon_mem_init_heap: size 12, align 4;
    drm_radeon_prim_t: size 16, align 4;
    drm_radeon_sarea_t: size 1404, align 4;
    drm_radeon_setparam: size 16, align 8;
    drm_radeon_state_t: size 224, align 4;
    drm_radeon_surface_alloc: size 12, align 4;
    drm_radeon_surface_free: size 4, align 4;
    drm_radeon_texture_regs_t: size 28, align 4;
    drm_radeon_vertex: size 16, align 4;
    radeon_color_regs_t: size 16, align 4;
}
