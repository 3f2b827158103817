// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/amdgpu_drm.h

pub const AMDGPU_BO_LIST_OP_CREATE: i32 = 0;
pub const AMDGPU_BO_LIST_OP_DESTROY: i32 = 1;
pub const AMDGPU_BO_LIST_OP_UPDATE: i32 = 2;
pub const AMDGPU_CHUNK_ID_BO_HANDLES: i32 = 0x6;
pub const AMDGPU_CHUNK_ID_CP_GFX_SHADOW: i32 = 0xa;
pub const AMDGPU_CHUNK_ID_DEPENDENCIES: i32 = 0x3;
pub const AMDGPU_CHUNK_ID_FENCE: i32 = 0x2;
pub const AMDGPU_CHUNK_ID_IB: i32 = 0x1;
pub const AMDGPU_CHUNK_ID_SCHEDULED_DEPENDENCIES: i32 = 0x7;
pub const AMDGPU_CHUNK_ID_SYNCOBJ_IN: i32 = 0x4;
pub const AMDGPU_CHUNK_ID_SYNCOBJ_OUT: i32 = 0x5;
pub const AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_SIGNAL: i32 = 0x9;
pub const AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_WAIT: i32 = 0x8;
pub const AMDGPU_CS_CHUNK_CP_GFX_SHADOW_FLAGS_INIT_SHADOW: i32 = 0x1;
pub const AMDGPU_CTX_GUILTY_RESET: i32 = 1;
pub const AMDGPU_CTX_INNOCENT_RESET: i32 = 2;
pub const AMDGPU_CTX_NO_RESET: i32 = 0;
pub const AMDGPU_CTX_OP_ALLOC_CTX: i32 = 1;
pub const AMDGPU_CTX_OP_FREE_CTX: i32 = 2;
pub const AMDGPU_CTX_OP_GET_STABLE_PSTATE: i32 = 5;
pub const AMDGPU_CTX_OP_QUERY_STATE: i32 = 3;
pub const AMDGPU_CTX_OP_QUERY_STATE2: i32 = 4;
pub const AMDGPU_CTX_OP_SET_STABLE_PSTATE: i32 = 6;
pub const AMDGPU_CTX_PRIORITY_HIGH: i32 = 512;
pub const AMDGPU_CTX_PRIORITY_LOW: i32 = -512;
pub const AMDGPU_CTX_PRIORITY_NORMAL: i32 = 0;
pub const AMDGPU_CTX_PRIORITY_UNSET: i32 = -2048;
pub const AMDGPU_CTX_PRIORITY_VERY_HIGH: i32 = 1023;
pub const AMDGPU_CTX_PRIORITY_VERY_LOW: i32 = -1023;
pub const AMDGPU_CTX_QUERY2_FLAGS_GUILTY: i32 = 0x4;
pub const AMDGPU_CTX_QUERY2_FLAGS_RAS_CE: i32 = 0x8;
pub const AMDGPU_CTX_QUERY2_FLAGS_RAS_UE: i32 = 0x10;
pub const AMDGPU_CTX_QUERY2_FLAGS_RESET: i32 = 0x1;
pub const AMDGPU_CTX_QUERY2_FLAGS_RESET_IN_PROGRESS: i32 = 0x20;
pub const AMDGPU_CTX_QUERY2_FLAGS_VRAMLOST: i32 = 0x2;
pub const AMDGPU_CTX_STABLE_PSTATE_FLAGS_MASK: i32 = 0xf;
pub const AMDGPU_CTX_STABLE_PSTATE_MIN_MCLK: i32 = 3;
pub const AMDGPU_CTX_STABLE_PSTATE_MIN_SCLK: i32 = 2;
pub const AMDGPU_CTX_STABLE_PSTATE_NONE: i32 = 0;
pub const AMDGPU_CTX_STABLE_PSTATE_PEAK: i32 = 4;
pub const AMDGPU_CTX_STABLE_PSTATE_STANDARD: i32 = 1;
pub const AMDGPU_CTX_UNKNOWN_RESET: i32 = 3;
pub const AMDGPU_FAMILY_AI: i32 = 141;
pub const AMDGPU_FAMILY_CI: i32 = 120;
pub const AMDGPU_FAMILY_CZ: i32 = 135;
pub const AMDGPU_FAMILY_GC_10_3_6: i32 = 149;
pub const AMDGPU_FAMILY_GC_10_3_7: i32 = 151;
pub const AMDGPU_FAMILY_GC_11_0_0: i32 = 145;
pub const AMDGPU_FAMILY_GC_11_0_1: i32 = 148;
pub const AMDGPU_FAMILY_GC_11_5_0: i32 = 150;
pub const AMDGPU_FAMILY_GC_11_5_4: i32 = 154;
pub const AMDGPU_FAMILY_GC_12_0_0: i32 = 152;
pub const AMDGPU_FAMILY_KV: i32 = 125;
pub const AMDGPU_FAMILY_NV: i32 = 143;
pub const AMDGPU_FAMILY_RV: i32 = 142;
pub const AMDGPU_FAMILY_SI: i32 = 110;
pub const AMDGPU_FAMILY_UNKNOWN: i32 = 0;
pub const AMDGPU_FAMILY_VGH: i32 = 144;
pub const AMDGPU_FAMILY_VI: i32 = 130;
pub const AMDGPU_FAMILY_YC: i32 = 146;
pub const AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ: i32 = 0;
pub const AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ_FD: i32 = 1;
pub const AMDGPU_FENCE_TO_HANDLE_GET_SYNC_FILE_FD: i32 = 2;
pub const AMDGPU_GEM_CREATE_COHERENT: i32 = 0x2000;
pub const AMDGPU_GEM_CREATE_CPU_ACCESS_REQUIRED: i32 = 0x1;
pub const AMDGPU_GEM_CREATE_CPU_GTT_USWC: i32 = 0x4;
pub const AMDGPU_GEM_CREATE_CP_MQD_GFX9: i32 = 0x100;
pub const AMDGPU_GEM_CREATE_DISCARDABLE: i32 = 0x1000;
pub const AMDGPU_GEM_CREATE_ENCRYPTED: i32 = 0x400;
pub const AMDGPU_GEM_CREATE_EXPLICIT_SYNC: i32 = 0x80;
pub const AMDGPU_GEM_CREATE_EXT_COHERENT: i32 = 0x8000;
pub const AMDGPU_GEM_CREATE_GFX12_DCC: i32 = 0x10000;
pub const AMDGPU_GEM_CREATE_NO_CPU_ACCESS: i32 = 0x2;
pub const AMDGPU_GEM_CREATE_PREEMPTIBLE: i32 = 0x800;
pub const AMDGPU_GEM_CREATE_UNCACHED: i32 = 0x4000;
pub const AMDGPU_GEM_CREATE_VM_ALWAYS_VALID: i32 = 0x40;
pub const AMDGPU_GEM_CREATE_VRAM_CLEARED: i32 = 0x8;
pub const AMDGPU_GEM_CREATE_VRAM_CONTIGUOUS: i32 = 0x20;
pub const AMDGPU_GEM_CREATE_VRAM_WIPE_ON_RELEASE: i32 = 0x200;
pub const AMDGPU_GEM_DOMAIN_CPU: i32 = 0x1;
pub const AMDGPU_GEM_DOMAIN_DOORBELL: i32 = 0x40;
pub const AMDGPU_GEM_DOMAIN_GDS: i32 = 0x8;
pub const AMDGPU_GEM_DOMAIN_GTT: i32 = 0x2;
pub const AMDGPU_GEM_DOMAIN_GWS: i32 = 0x10;
pub const AMDGPU_GEM_DOMAIN_MASK: i32 = 127;
pub const AMDGPU_GEM_DOMAIN_OA: i32 = 0x20;
pub const AMDGPU_GEM_DOMAIN_VRAM: i32 = 0x4;
pub const AMDGPU_GEM_LIST_HANDLES_FLAG_IS_IMPORT: i32 = 0x1;
pub const AMDGPU_GEM_METADATA_OP_GET_METADATA: i32 = 2;
pub const AMDGPU_GEM_METADATA_OP_SET_METADATA: i32 = 1;
pub const AMDGPU_GEM_OP_GET_GEM_CREATE_INFO: i32 = 0;
pub const AMDGPU_GEM_OP_GET_MAPPING_INFO: i32 = 2;
pub const AMDGPU_GEM_OP_SET_PLACEMENT: i32 = 1;
pub const AMDGPU_GEM_USERPTR_ANONONLY: i32 = 0x2;
pub const AMDGPU_GEM_USERPTR_READONLY: i32 = 0x1;
pub const AMDGPU_GEM_USERPTR_REGISTER: i32 = 0x8;
pub const AMDGPU_GEM_USERPTR_VALIDATE: i32 = 0x4;
pub const AMDGPU_HW_IP_COMPUTE: i32 = 1;
pub const AMDGPU_HW_IP_DMA: i32 = 2;
pub const AMDGPU_HW_IP_GFX: i32 = 0;
pub const AMDGPU_HW_IP_INSTANCE_MAX_COUNT: i32 = 1;
pub const AMDGPU_HW_IP_NUM: i32 = 10;
pub const AMDGPU_HW_IP_UVD: i32 = 3;
pub const AMDGPU_HW_IP_UVD_ENC: i32 = 5;
pub const AMDGPU_HW_IP_VCE: i32 = 4;
pub const AMDGPU_HW_IP_VCN_DEC: i32 = 6;
pub const AMDGPU_HW_IP_VCN_ENC: i32 = 7;
pub const AMDGPU_HW_IP_VCN_JPEG: i32 = 8;
pub const AMDGPU_HW_IP_VPE: i32 = 9;
pub const AMDGPU_IB_FLAGS_SECURE: i32 = 0x20;
pub const AMDGPU_IB_FLAG_CE: i32 = 0x1;
pub const AMDGPU_IB_FLAG_EMIT_MEM_SYNC: i32 = 0x40;
pub const AMDGPU_IB_FLAG_PREAMBLE: i32 = 0x2;
pub const AMDGPU_IB_FLAG_PREEMPT: i32 = 0x4;
pub const AMDGPU_IB_FLAG_RESET_GDS_MAX_WAVE_ID: i32 = 0x10;
pub const AMDGPU_IB_FLAG_TC_WB_NOT_INVALIDATE: i32 = 0x8;
pub const AMDGPU_IDS_FLAGS_CONFORMANT_TRUNC_COORD: i32 = 0x8;
pub const AMDGPU_IDS_FLAGS_FUSION: i32 = 0x1;
pub const AMDGPU_IDS_FLAGS_GANG_SUBMIT: i32 = 0x10;
pub const AMDGPU_IDS_FLAGS_MODE_MASK: i32 = 0x300;
pub const AMDGPU_IDS_FLAGS_MODE_PF: i32 = 0x0;
pub const AMDGPU_IDS_FLAGS_MODE_PT: i32 = 0x2;
pub const AMDGPU_IDS_FLAGS_MODE_SHIFT: i32 = 0x8;
pub const AMDGPU_IDS_FLAGS_MODE_VF: i32 = 0x1;
pub const AMDGPU_IDS_FLAGS_PREEMPTION: i32 = 0x2;
pub const AMDGPU_IDS_FLAGS_TMZ: i32 = 0x4;
pub const AMDGPU_INFO_ACCEL_WORKING: i32 = 0x0;
pub const AMDGPU_INFO_CRTC_FROM_ID: i32 = 0x1;
pub const AMDGPU_INFO_DEV_INFO: i32 = 0x16;
pub const AMDGPU_INFO_FW_ASD: i32 = 0xd;
pub const AMDGPU_INFO_FW_CAP: i32 = 0x16;
pub const AMDGPU_INFO_FW_DMCU: i32 = 0x12;
pub const AMDGPU_INFO_FW_DMCUB: i32 = 0x14;
pub const AMDGPU_INFO_FW_GFX_CE: i32 = 0x6;
pub const AMDGPU_INFO_FW_GFX_ME: i32 = 0x4;
pub const AMDGPU_INFO_FW_GFX_MEC: i32 = 0x8;
pub const AMDGPU_INFO_FW_GFX_PFP: i32 = 0x5;
pub const AMDGPU_INFO_FW_GFX_RLC: i32 = 0x7;
pub const AMDGPU_INFO_FW_GFX_RLCP: i32 = 0x17;
pub const AMDGPU_INFO_FW_GFX_RLCV: i32 = 0x18;
pub const AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_CNTL: i32 = 0xf;
pub const AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_GPM_MEM: i32 = 0x10;
pub const AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_SRM_MEM: i32 = 0x11;
pub const AMDGPU_INFO_FW_GMC: i32 = 0x3;
pub const AMDGPU_INFO_FW_IMU: i32 = 0x1b;
pub const AMDGPU_INFO_FW_MES: i32 = 0x1a;
pub const AMDGPU_INFO_FW_MES_KIQ: i32 = 0x19;
pub const AMDGPU_INFO_FW_SDMA: i32 = 0xb;
pub const AMDGPU_INFO_FW_SMC: i32 = 0xa;
pub const AMDGPU_INFO_FW_SOS: i32 = 0xc;
pub const AMDGPU_INFO_FW_TA: i32 = 0x13;
pub const AMDGPU_INFO_FW_TOC: i32 = 0x15;
pub const AMDGPU_INFO_FW_UVD: i32 = 0x2;
pub const AMDGPU_INFO_FW_VCE: i32 = 0x1;
pub const AMDGPU_INFO_FW_VCN: i32 = 0xe;
pub const AMDGPU_INFO_FW_VERSION: i32 = 0xe;
pub const AMDGPU_INFO_FW_VPE: i32 = 0x1c;
pub const AMDGPU_INFO_GDS_CONFIG: i32 = 0x13;
pub const AMDGPU_INFO_GPUVM_FAULT: i32 = 0x23;
pub const AMDGPU_INFO_GTT_USAGE: i32 = 0x11;
pub const AMDGPU_INFO_HW_IP_COUNT: i32 = 0x3;
pub const AMDGPU_INFO_HW_IP_INFO: i32 = 0x2;
pub const AMDGPU_INFO_MAX_IBS: i32 = 0x22;
pub const AMDGPU_INFO_MEMORY: i32 = 0x19;
pub const AMDGPU_INFO_MMR_SE_INDEX_MASK: i32 = 0xff;
pub const AMDGPU_INFO_MMR_SE_INDEX_SHIFT: i32 = 0;
pub const AMDGPU_INFO_MMR_SH_INDEX_MASK: i32 = 0xff;
pub const AMDGPU_INFO_MMR_SH_INDEX_SHIFT: i32 = 8;
pub const AMDGPU_INFO_NUM_BYTES_MOVED: i32 = 0xf;
pub const AMDGPU_INFO_NUM_EVICTIONS: i32 = 0x18;
pub const AMDGPU_INFO_NUM_HANDLES: i32 = 0x1c;
pub const AMDGPU_INFO_NUM_VRAM_CPU_PAGE_FAULTS: i32 = 0x1e;
pub const AMDGPU_INFO_RAS_ENABLED_ATHUB: i32 = 0x10;
pub const AMDGPU_INFO_RAS_ENABLED_DF: i32 = 0x100;
pub const AMDGPU_INFO_RAS_ENABLED_FEATURES: i32 = 0x20;
pub const AMDGPU_INFO_RAS_ENABLED_FUSE: i32 = 0x2000;
pub const AMDGPU_INFO_RAS_ENABLED_GFX: i32 = 0x4;
pub const AMDGPU_INFO_RAS_ENABLED_HDP: i32 = 0x40;
pub const AMDGPU_INFO_RAS_ENABLED_MMHUB: i32 = 0x8;
pub const AMDGPU_INFO_RAS_ENABLED_MP0: i32 = 0x800;
pub const AMDGPU_INFO_RAS_ENABLED_MP1: i32 = 0x1000;
pub const AMDGPU_INFO_RAS_ENABLED_PCIE: i32 = 0x20;
pub const AMDGPU_INFO_RAS_ENABLED_SDMA: i32 = 0x2;
pub const AMDGPU_INFO_RAS_ENABLED_SEM: i32 = 0x400;
pub const AMDGPU_INFO_RAS_ENABLED_SMN: i32 = 0x200;
pub const AMDGPU_INFO_RAS_ENABLED_UMC: i32 = 0x1;
pub const AMDGPU_INFO_RAS_ENABLED_XGMI: i32 = 0x80;
pub const AMDGPU_INFO_READ_MMR_REG: i32 = 0x15;
pub const AMDGPU_INFO_SENSOR: i32 = 0x1d;
pub const AMDGPU_INFO_SENSOR_GFX_MCLK: i32 = 0x2;
pub const AMDGPU_INFO_SENSOR_GFX_SCLK: i32 = 0x1;
pub const AMDGPU_INFO_SENSOR_GPU_AVG_POWER: i32 = 0x5;
pub const AMDGPU_INFO_SENSOR_GPU_INPUT_POWER: i32 = 0xc;
pub const AMDGPU_INFO_SENSOR_GPU_LOAD: i32 = 0x4;
pub const AMDGPU_INFO_SENSOR_GPU_TEMP: i32 = 0x3;
pub const AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_MCLK: i32 = 0xb;
pub const AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_SCLK: i32 = 0xa;
pub const AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_MCLK: i32 = 0x9;
pub const AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_SCLK: i32 = 0x8;
pub const AMDGPU_INFO_SENSOR_VDDGFX: i32 = 0x7;
pub const AMDGPU_INFO_SENSOR_VDDNB: i32 = 0x6;
pub const AMDGPU_INFO_TIMESTAMP: i32 = 0x5;
pub const AMDGPU_INFO_UQ_FW_AREAS: i32 = 0x24;
pub const AMDGPU_INFO_VBIOS: i32 = 0x1b;
pub const AMDGPU_INFO_VBIOS_IMAGE: i32 = 0x2;
pub const AMDGPU_INFO_VBIOS_INFO: i32 = 0x3;
pub const AMDGPU_INFO_VBIOS_SIZE: i32 = 0x1;
pub const AMDGPU_INFO_VCE_CLOCK_TABLE: i32 = 0x1a;
pub const AMDGPU_INFO_VIDEO_CAPS: i32 = 0x21;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_AV1: i32 = 7;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_COUNT: i32 = 8;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_HEVC: i32 = 4;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_JPEG: i32 = 5;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG2: i32 = 0;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4: i32 = 1;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4_AVC: i32 = 3;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VC1: i32 = 2;
pub const AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VP9: i32 = 6;
pub const AMDGPU_INFO_VIDEO_CAPS_DECODE: i32 = 0;
pub const AMDGPU_INFO_VIDEO_CAPS_ENCODE: i32 = 1;
pub const AMDGPU_INFO_VIS_VRAM_USAGE: i32 = 0x17;
pub const AMDGPU_INFO_VRAM_GTT: i32 = 0x14;
pub const AMDGPU_INFO_VRAM_LOST_COUNTER: i32 = 0x1f;
pub const AMDGPU_INFO_VRAM_USAGE: i32 = 0x10;
pub const AMDGPU_SCHED_OP_CONTEXT_PRIORITY_OVERRIDE: i32 = 2;
pub const AMDGPU_SCHED_OP_PROCESS_PRIORITY_OVERRIDE: i32 = 1;
pub const AMDGPU_TILING_ARRAY_MODE_MASK: i32 = 0xf;
pub const AMDGPU_TILING_ARRAY_MODE_SHIFT: i32 = 0;
pub const AMDGPU_TILING_BANK_HEIGHT_MASK: i32 = 0x3;
pub const AMDGPU_TILING_BANK_HEIGHT_SHIFT: i32 = 17;
pub const AMDGPU_TILING_BANK_WIDTH_MASK: i32 = 0x3;
pub const AMDGPU_TILING_BANK_WIDTH_SHIFT: i32 = 15;
pub const AMDGPU_TILING_DCC_INDEPENDENT_128B_MASK: i32 = 0x1;
pub const AMDGPU_TILING_DCC_INDEPENDENT_128B_SHIFT: i32 = 44;
pub const AMDGPU_TILING_DCC_INDEPENDENT_64B_MASK: i32 = 0x1;
pub const AMDGPU_TILING_DCC_INDEPENDENT_64B_SHIFT: i32 = 43;
pub const AMDGPU_TILING_DCC_OFFSET_256B_MASK: i32 = 0xffffff;
pub const AMDGPU_TILING_DCC_OFFSET_256B_SHIFT: i32 = 5;
pub const AMDGPU_TILING_DCC_PITCH_MAX_MASK: i32 = 0x3fff;
pub const AMDGPU_TILING_DCC_PITCH_MAX_SHIFT: i32 = 29;
pub const AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_MASK: i32 = 0x3f;
pub const AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_SHIFT: i32 = 8;
pub const AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_MASK: i32 = 0x3;
pub const AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_SHIFT: i32 = 3;
pub const AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_MASK: i32 = 0x7;
pub const AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_SHIFT: i32 = 5;
pub const AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_MASK: i32 = 0x1;
pub const AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_SHIFT: i32 = 14;
pub const AMDGPU_TILING_GFX12_SCANOUT_MASK: i32 = 0x1;
pub const AMDGPU_TILING_GFX12_SCANOUT_SHIFT: i32 = 63;
pub const AMDGPU_TILING_GFX12_SWIZZLE_MODE_MASK: i32 = 0x7;
pub const AMDGPU_TILING_GFX12_SWIZZLE_MODE_SHIFT: i32 = 0;
pub const AMDGPU_TILING_MACRO_TILE_ASPECT_MASK: i32 = 0x3;
pub const AMDGPU_TILING_MACRO_TILE_ASPECT_SHIFT: i32 = 19;
pub const AMDGPU_TILING_MICRO_TILE_MODE_MASK: i32 = 0x7;
pub const AMDGPU_TILING_MICRO_TILE_MODE_SHIFT: i32 = 12;
pub const AMDGPU_TILING_NUM_BANKS_MASK: i32 = 0x3;
pub const AMDGPU_TILING_NUM_BANKS_SHIFT: i32 = 21;
pub const AMDGPU_TILING_PIPE_CONFIG_MASK: i32 = 0x1f;
pub const AMDGPU_TILING_PIPE_CONFIG_SHIFT: i32 = 4;
pub const AMDGPU_TILING_SCANOUT_MASK: i32 = 0x1;
pub const AMDGPU_TILING_SCANOUT_SHIFT: i32 = 63;
pub const AMDGPU_TILING_SWIZZLE_MODE_MASK: i32 = 0x1f;
pub const AMDGPU_TILING_SWIZZLE_MODE_SHIFT: i32 = 0;
pub const AMDGPU_TILING_TILE_SPLIT_MASK: i32 = 0x7;
pub const AMDGPU_TILING_TILE_SPLIT_SHIFT: i32 = 9;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_HIGH: i32 = 3;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_LOW: i32 = 1;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_MASK: i32 = 0x3;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_HIGH: i32 = 2;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_LOW: i32 = 0;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_SHIFT: i32 = 0;
pub const AMDGPU_USERQ_CREATE_FLAGS_QUEUE_SECURE: i32 = 0x4;
pub const AMDGPU_USERQ_OP_CREATE: i32 = 1;
pub const AMDGPU_USERQ_OP_FREE: i32 = 2;
pub const AMDGPU_VA_OP_CLEAR: i32 = 3;
pub const AMDGPU_VA_OP_MAP: i32 = 1;
pub const AMDGPU_VA_OP_REPLACE: i32 = 4;
pub const AMDGPU_VA_OP_UNMAP: i32 = 2;
pub const AMDGPU_VCE_CLOCK_TABLE_ENTRIES: i32 = 6;
pub const AMDGPU_VMHUB_IDX_MASK: i32 = 0xff00;
pub const AMDGPU_VMHUB_IDX_SHIFT: i32 = 8;
pub const AMDGPU_VMHUB_TYPE_GFX: i32 = 0;
pub const AMDGPU_VMHUB_TYPE_MASK: i32 = 0xff;
pub const AMDGPU_VMHUB_TYPE_MM0: i32 = 1;
pub const AMDGPU_VMHUB_TYPE_MM1: i32 = 2;
pub const AMDGPU_VMHUB_TYPE_SHIFT: i32 = 0;
pub const AMDGPU_VM_DELAY_UPDATE: i32 = 0x1;
pub const AMDGPU_VM_MTYPE_CC: i32 = 0x60;
pub const AMDGPU_VM_MTYPE_DEFAULT: i32 = 0x0;
pub const AMDGPU_VM_MTYPE_MASK: i32 = 0x1e0;
pub const AMDGPU_VM_MTYPE_NC: i32 = 0x20;
pub const AMDGPU_VM_MTYPE_RW: i32 = 0xa0;
pub const AMDGPU_VM_MTYPE_UC: i32 = 0x80;
pub const AMDGPU_VM_MTYPE_WC: i32 = 0x40;
pub const AMDGPU_VM_OP_RESERVE_VMID: i32 = 1;
pub const AMDGPU_VM_OP_UNRESERVE_VMID: i32 = 2;
pub const AMDGPU_VM_PAGE_EXECUTABLE: i32 = 0x8;
pub const AMDGPU_VM_PAGE_NOALLOC: i32 = 0x200;
pub const AMDGPU_VM_PAGE_PRT: i32 = 0x10;
pub const AMDGPU_VM_PAGE_READABLE: i32 = 0x2;
pub const AMDGPU_VM_PAGE_WRITEABLE: i32 = 0x4;
pub const AMDGPU_VRAM_TYPE_DDR2: i32 = 2;
pub const AMDGPU_VRAM_TYPE_DDR3: i32 = 7;
pub const AMDGPU_VRAM_TYPE_DDR4: i32 = 8;
pub const AMDGPU_VRAM_TYPE_DDR5: i32 = 10;
pub const AMDGPU_VRAM_TYPE_GDDR1: i32 = 1;
pub const AMDGPU_VRAM_TYPE_GDDR3: i32 = 3;
pub const AMDGPU_VRAM_TYPE_GDDR4: i32 = 4;
pub const AMDGPU_VRAM_TYPE_GDDR5: i32 = 5;
pub const AMDGPU_VRAM_TYPE_GDDR6: i32 = 9;
pub const AMDGPU_VRAM_TYPE_HBM: i32 = 6;
pub const AMDGPU_VRAM_TYPE_HBM3E: i32 = 13;
pub const AMDGPU_VRAM_TYPE_HBM4: i32 = 14;
pub const AMDGPU_VRAM_TYPE_LPDDR4: i32 = 11;
pub const AMDGPU_VRAM_TYPE_LPDDR5: i32 = 12;
pub const AMDGPU_VRAM_TYPE_UNKNOWN: i32 = 0;
pub const DRM_AMDGPU_BO_LIST: i32 = 0x3;
pub const DRM_AMDGPU_CS: i32 = 0x4;
pub const DRM_AMDGPU_CTX: i32 = 0x2;
pub const DRM_AMDGPU_FENCE_TO_HANDLE: i32 = 0x14;
pub const DRM_AMDGPU_GEM_CREATE: i32 = 0x0;
pub const DRM_AMDGPU_GEM_LIST_HANDLES: i32 = 0x19;
pub const DRM_AMDGPU_GEM_METADATA: i32 = 0x6;
pub const DRM_AMDGPU_GEM_MMAP: i32 = 0x1;
pub const DRM_AMDGPU_GEM_OP: i32 = 0x10;
pub const DRM_AMDGPU_GEM_USERPTR: i32 = 0x11;
pub const DRM_AMDGPU_GEM_VA: i32 = 0x8;
pub const DRM_AMDGPU_GEM_WAIT_IDLE: i32 = 0x7;
pub const DRM_AMDGPU_INFO: i32 = 0x5;
pub const DRM_AMDGPU_SCHED: i32 = 0x15;
pub const DRM_AMDGPU_USERQ: i32 = 0x16;
pub const DRM_AMDGPU_USERQ_SIGNAL: i32 = 0x17;
pub const DRM_AMDGPU_USERQ_WAIT: i32 = 0x18;
pub const DRM_AMDGPU_VM: i32 = 0x13;
pub const DRM_AMDGPU_WAIT_CS: i32 = 0x9;
pub const DRM_AMDGPU_WAIT_FENCES: i32 = 0x12;
pub const DRM_IOCTL_AMDGPU_BO_LIST: u32 = 0xc0186443;
pub const DRM_IOCTL_AMDGPU_CS: u32 = 0xc0186444;
pub const DRM_IOCTL_AMDGPU_CTX: u32 = 0xc0106442;
pub const DRM_IOCTL_AMDGPU_FENCE_TO_HANDLE: u32 = 0xc0206454;
pub const DRM_IOCTL_AMDGPU_GEM_CREATE: u32 = 0xc0206440;
pub const DRM_IOCTL_AMDGPU_GEM_LIST_HANDLES: u32 = 0xc0106459;
pub const DRM_IOCTL_AMDGPU_GEM_METADATA: u32 = 0xc1206446;
pub const DRM_IOCTL_AMDGPU_GEM_MMAP: u32 = 0xc0086441;
pub const DRM_IOCTL_AMDGPU_GEM_OP: u32 = 0xc0186450;
pub const DRM_IOCTL_AMDGPU_GEM_USERPTR: u32 = 0xc0186451;
pub const DRM_IOCTL_AMDGPU_GEM_VA: u32 = 0x40406448;
pub const DRM_IOCTL_AMDGPU_GEM_WAIT_IDLE: u32 = 0xc0106447;
pub const DRM_IOCTL_AMDGPU_INFO: u32 = 0x40206445;
pub const DRM_IOCTL_AMDGPU_SCHED: u32 = 0x40106455;
pub const DRM_IOCTL_AMDGPU_USERQ: u32 = 0xc0486456;
pub const DRM_IOCTL_AMDGPU_USERQ_SIGNAL: u32 = 0xc0306457;
pub const DRM_IOCTL_AMDGPU_USERQ_WAIT: u32 = 0xc0486458;
pub const DRM_IOCTL_AMDGPU_VM: u32 = 0xc0086453;
pub const DRM_IOCTL_AMDGPU_WAIT_CS: u32 = 0xc0206449;
pub const DRM_IOCTL_AMDGPU_WAIT_FENCES: u32 = 0xc0186452;

#[repr(C)]
pub union drm_amdgpu_bo_list {
    pub r#in: drm_amdgpu_bo_list_in,
    pub out: drm_amdgpu_bo_list_out,
}

#[repr(C)]
pub struct drm_amdgpu_bo_list_entry {
    pub bo_handle: u32,
    pub bo_priority: u32,
}

#[repr(C)]
pub struct drm_amdgpu_bo_list_in {
    pub operation: u32,
    pub list_handle: u32,
    pub bo_number: u32,
    pub bo_info_size: u32,
    pub bo_info_ptr: u64,
}

#[repr(C)]
pub struct drm_amdgpu_bo_list_out {
    pub list_handle: u32,
    pub _pad: u32,
}

#[repr(C)]
pub union drm_amdgpu_cs {
    pub r#in: drm_amdgpu_cs_in,
    pub out: drm_amdgpu_cs_out,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk {
    pub chunk_id: u32,
    pub length_dw: u32,
    pub chunk_data: u64,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_cp_gfx_shadow {
    pub shadow_va: u64,
    pub csa_va: u64,
    pub gds_va: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_data {
    pub anon0: drm_amdgpu_cs_chunk_data_anon0,
}

#[repr(C)]
pub union drm_amdgpu_cs_chunk_data_anon0 {
    pub ib_data: drm_amdgpu_cs_chunk_ib,
    pub fence_data: drm_amdgpu_cs_chunk_fence,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_dep {
    pub ip_type: u32,
    pub ip_instance: u32,
    pub ring: u32,
    pub ctx_id: u32,
    pub handle: u64,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_fence {
    pub handle: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_ib {
    pub _pad: u32,
    pub flags: u32,
    pub va_start: u64,
    pub ib_bytes: u32,
    pub ip_type: u32,
    pub ip_instance: u32,
    pub ring: u32,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_sem {
    pub handle: u32,
}

#[repr(C)]
pub struct drm_amdgpu_cs_chunk_syncobj {
    pub handle: u32,
    pub flags: u32,
    pub point: u64,
}

#[repr(C)]
pub struct drm_amdgpu_cs_in {
    pub ctx_id: u32,
    pub bo_list_handle: u32,
    pub num_chunks: u32,
    pub flags: u32,
    pub chunks: u64,
}

#[repr(C)]
pub struct drm_amdgpu_cs_out {
    pub handle: u64,
}

#[repr(C)]
pub union drm_amdgpu_ctx {
    pub r#in: drm_amdgpu_ctx_in,
    pub out: drm_amdgpu_ctx_out,
}

#[repr(C)]
pub struct drm_amdgpu_ctx_in {
    pub op: u32,
    pub flags: u32,
    pub ctx_id: u32,
    pub priority: i32,
}

#[repr(C)]
pub union drm_amdgpu_ctx_out {
    pub alloc: drm_amdgpu_ctx_out_alloc,
    pub state: drm_amdgpu_ctx_out_state,
    pub pstate: drm_amdgpu_ctx_out_pstate,
}

#[repr(C)]
pub struct drm_amdgpu_ctx_out_alloc {
    pub ctx_id: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_ctx_out_pstate {
    pub flags: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_ctx_out_state {
    pub flags: u64,
    pub hangs: u32,
    pub reset_status: u32,
}

#[repr(C)]
pub struct drm_amdgpu_fence {
    pub ctx_id: u32,
    pub ip_type: u32,
    pub ip_instance: u32,
    pub ring: u32,
    pub seq_no: u64,
}

#[repr(C)]
pub union drm_amdgpu_fence_to_handle {
    pub r#in: drm_amdgpu_fence_to_handle_in,
    pub out: drm_amdgpu_fence_to_handle_out,
}

#[repr(C)]
pub struct drm_amdgpu_fence_to_handle_in {
    pub fence: drm_amdgpu_fence,
    pub what: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_fence_to_handle_out {
    pub handle: u32,
}

#[repr(C)]
pub union drm_amdgpu_gem_create {
    pub r#in: drm_amdgpu_gem_create_in,
    pub out: drm_amdgpu_gem_create_out,
}

#[repr(C)]
pub struct drm_amdgpu_gem_create_in {
    pub bo_size: u64,
    pub alignment: u64,
    pub domains: u64,
    pub domain_flags: u64,
}

#[repr(C)]
pub struct drm_amdgpu_gem_create_out {
    pub handle: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_gem_list_handles {
    pub entries: u64,
    pub num_entries: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_amdgpu_gem_list_handles_entry {
    pub gem_handle: u32,
    pub flags: u32,
    pub size: u64,
    pub preferred_domains: u64,
    pub alloc_flags: u64,
    pub alignment: u64,
}

#[repr(C)]
pub struct drm_amdgpu_gem_metadata {
    pub handle: u32,
    pub op: u32,
    pub data: drm_amdgpu_gem_metadata_data,
}

#[repr(C)]
pub struct drm_amdgpu_gem_metadata_data {
    pub flags: u64,
    pub tiling_info: u64,
    pub data_size_bytes: u32,
    pub data: [u32; 64],
}

#[repr(C)]
pub union drm_amdgpu_gem_mmap {
    pub r#in: drm_amdgpu_gem_mmap_in,
    pub out: drm_amdgpu_gem_mmap_out,
}

#[repr(C)]
pub struct drm_amdgpu_gem_mmap_in {
    pub handle: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_gem_mmap_out {
    pub addr_ptr: u64,
}

#[repr(C)]
pub struct drm_amdgpu_gem_op {
    pub handle: u32,
    pub op: u32,
    pub value: u64,
    pub num_entries: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_amdgpu_gem_userptr {
    pub addr: u64,
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_amdgpu_gem_va {
    pub handle: u32,
    pub _pad: u32,
    pub operation: u32,
    pub flags: u32,
    pub va_address: u64,
    pub offset_in_bo: u64,
    pub map_size: u64,
    pub vm_timeline_point: u64,
    pub vm_timeline_syncobj_out: u32,
    pub num_syncobj_handles: u32,
    pub input_fence_syncobj_handles: u64,
}

#[repr(C)]
pub struct drm_amdgpu_gem_vm_entry {
    pub addr: u64,
    pub size: u64,
    pub offset: u64,
    pub flags: u64,
}

#[repr(C)]
pub union drm_amdgpu_gem_wait_idle {
    pub r#in: drm_amdgpu_gem_wait_idle_in,
    pub out: drm_amdgpu_gem_wait_idle_out,
}

#[repr(C)]
pub struct drm_amdgpu_gem_wait_idle_in {
    pub handle: u32,
    pub flags: u32,
    pub timeout: u64,
}

#[repr(C)]
pub struct drm_amdgpu_gem_wait_idle_out {
    pub status: u32,
    pub domain: u32,
}

#[repr(C)]
pub struct drm_amdgpu_heap_info {
    pub total_heap_size: u64,
    pub usable_heap_size: u64,
    pub heap_usage: u64,
    pub max_allocation: u64,
}

#[repr(C)]
pub struct drm_amdgpu_info {
    pub return_pointer: u64,
    pub return_size: u32,
    pub query: u32,
    pub anon0: drm_amdgpu_info_anon0,
}

#[repr(C)]
pub union drm_amdgpu_info_anon0 {
    pub mode_crtc: drm_amdgpu_info_anon0_mode_crtc,
    pub query_hw_ip: drm_amdgpu_info_anon0_query_hw_ip,
    pub read_mmr_reg: drm_amdgpu_info_anon0_read_mmr_reg,
    pub query_fw: drm_amdgpu_query_fw,
    pub vbios_info: drm_amdgpu_info_anon0_vbios_info,
    pub sensor_info: drm_amdgpu_info_anon0_sensor_info,
    pub video_cap: drm_amdgpu_info_anon0_video_cap,
}

#[repr(C)]
pub struct drm_amdgpu_info_anon0_mode_crtc {
    pub id: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_anon0_query_hw_ip {
    pub r#type: u32,
    pub ip_instance: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_anon0_read_mmr_reg {
    pub dword_offset: u32,
    pub count: u32,
    pub instance: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_anon0_sensor_info {
    pub r#type: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_anon0_vbios_info {
    pub r#type: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_anon0_video_cap {
    pub r#type: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_device {
    pub device_id: u32,
    pub chip_rev: u32,
    pub external_rev: u32,
    pub pci_rev: u32,
    pub family: u32,
    pub num_shader_engines: u32,
    pub num_shader_arrays_per_engine: u32,
    pub gpu_counter_freq: u32,
    pub max_engine_clock: u64,
    pub max_memory_clock: u64,
    pub cu_active_number: u32,
    pub cu_ao_mask: u32,
    pub cu_bitmap: [[u32; 4]; 4],
    pub enabled_rb_pipes_mask: u32,
    pub num_rb_pipes: u32,
    pub num_hw_gfx_contexts: u32,
    pub pcie_gen: u32,
    pub ids_flags: u64,
    pub virtual_address_offset: u64,
    pub virtual_address_max: u64,
    pub virtual_address_alignment: u32,
    pub pte_fragment_size: u32,
    pub gart_page_size: u32,
    pub ce_ram_size: u32,
    pub vram_type: u32,
    pub vram_bit_width: u32,
    pub vce_harvest_config: u32,
    pub gc_double_offchip_lds_buf: u32,
    pub prim_buf_gpu_addr: u64,
    pub pos_buf_gpu_addr: u64,
    pub cntl_sb_buf_gpu_addr: u64,
    pub param_buf_gpu_addr: u64,
    pub prim_buf_size: u32,
    pub pos_buf_size: u32,
    pub cntl_sb_buf_size: u32,
    pub param_buf_size: u32,
    pub wave_front_size: u32,
    pub num_shader_visible_vgprs: u32,
    pub num_cu_per_sh: u32,
    pub num_tcc_blocks: u32,
    pub gs_vgt_table_depth: u32,
    pub gs_prim_buffer_depth: u32,
    pub max_gs_waves_per_vgt: u32,
    pub pcie_num_lanes: u32,
    pub cu_ao_bitmap: [[u32; 4]; 4],
    pub high_va_offset: u64,
    pub high_va_max: u64,
    pub pa_sc_tile_steering_override: u32,
    pub pad: u32,
    pub tcc_disabled_mask: u64,
    pub min_engine_clock: u64,
    pub min_memory_clock: u64,
    pub tcp_cache_size: u32,
    pub num_sqc_per_wgp: u32,
    pub sqc_data_cache_size: u32,
    pub sqc_inst_cache_size: u32,
    pub gl1c_cache_size: u32,
    pub gl2c_cache_size: u32,
    pub mall_size: u64,
    pub enabled_rb_pipes_mask_hi: u32,
    pub shadow_size: u32,
    pub shadow_alignment: u32,
    pub csa_size: u32,
    pub csa_alignment: u32,
    pub userq_ip_mask: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_firmware {
    pub ver: u32,
    pub feature: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_gds {
    pub gds_gfx_partition_size: u32,
    pub compute_partition_size: u32,
    pub gds_total_size: u32,
    pub gws_per_gfx_partition: u32,
    pub gws_per_compute_partition: u32,
    pub oa_per_gfx_partition: u32,
    pub oa_per_compute_partition: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_gpuvm_fault {
    pub addr: u64,
    pub status: u32,
    pub vmhub: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_hw_ip {
    pub hw_ip_version_major: u32,
    pub hw_ip_version_minor: u32,
    pub capabilities_flags: u64,
    pub ib_start_alignment: u32,
    pub ib_size_alignment: u32,
    pub available_rings: u32,
    pub ip_discovery_version: u32,
    pub userq_num_slots: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_num_handles {
    pub uvd_max_handles: u32,
    pub uvd_used_handles: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_uq_metadata {
    pub anon0: drm_amdgpu_info_uq_metadata_anon0,
}

#[repr(C)]
pub union drm_amdgpu_info_uq_metadata_anon0 {
    pub gfx: drm_amdgpu_info_uq_metadata_gfx,
    pub compute: drm_amdgpu_info_uq_metadata_compute,
    pub sdma: drm_amdgpu_info_uq_metadata_sdma,
}

#[repr(C)]
pub struct drm_amdgpu_info_uq_metadata_compute {
    pub eop_size: u32,
    pub eop_alignment: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_uq_metadata_gfx {
    pub shadow_size: u32,
    pub shadow_alignment: u32,
    pub csa_size: u32,
    pub csa_alignment: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_uq_metadata_sdma {
    pub csa_size: u32,
    pub csa_alignment: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_vbios {
    pub name: [u8; 64],
    pub vbios_pn: [u8; 64],
    pub version: u32,
    pub pad: u32,
    pub vbios_ver_str: [u8; 32],
    pub date: [u8; 32],
}

#[repr(C)]
pub struct drm_amdgpu_info_vce_clock_table {
    pub entries: [drm_amdgpu_info_vce_clock_table_entry; 6],
    pub num_valid_entries: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_vce_clock_table_entry {
    pub sclk: u32,
    pub mclk: u32,
    pub eclk: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_video_caps {
    pub codec_info: [drm_amdgpu_info_video_codec_info; 8],
}

#[repr(C)]
pub struct drm_amdgpu_info_video_codec_info {
    pub valid: u32,
    pub max_width: u32,
    pub max_height: u32,
    pub max_pixels_per_frame: u32,
    pub max_level: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_info_vram_gtt {
    pub vram_size: u64,
    pub vram_cpu_accessible_size: u64,
    pub gtt_size: u64,
}

#[repr(C)]
pub struct drm_amdgpu_memory_info {
    pub vram: drm_amdgpu_heap_info,
    pub cpu_accessible_vram: drm_amdgpu_heap_info,
    pub gtt: drm_amdgpu_heap_info,
}

#[repr(C)]
pub struct drm_amdgpu_query_fw {
    pub fw_type: u32,
    pub ip_instance: u32,
    pub index: u32,
    pub _pad: u32,
}

#[repr(C)]
pub union drm_amdgpu_sched {
    pub r#in: drm_amdgpu_sched_in,
}

#[repr(C)]
pub struct drm_amdgpu_sched_in {
    pub op: u32,
    pub fd: u32,
    pub priority: i32,
    pub ctx_id: u32,
}

#[repr(C)]
pub union drm_amdgpu_userq {
    pub r#in: drm_amdgpu_userq_in,
    pub out: drm_amdgpu_userq_out,
}

#[repr(C)]
pub struct drm_amdgpu_userq_fence_info {
    pub va: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_amdgpu_userq_in {
    pub op: u32,
    pub queue_id: u32,
    pub ip_type: u32,
    pub doorbell_handle: u32,
    pub doorbell_offset: u32,
    pub flags: u32,
    pub queue_va: u64,
    pub queue_size: u64,
    pub rptr_va: u64,
    pub wptr_va: u64,
    pub mqd: u64,
    pub mqd_size: u64,
}

#[repr(C)]
pub struct drm_amdgpu_userq_mqd_compute_gfx11 {
    pub eop_va: u64,
}

#[repr(C)]
pub struct drm_amdgpu_userq_mqd_gfx11 {
    pub shadow_va: u64,
    pub csa_va: u64,
}

#[repr(C)]
pub struct drm_amdgpu_userq_mqd_sdma_gfx11 {
    pub csa_va: u64,
}

#[repr(C)]
pub struct drm_amdgpu_userq_out {
    pub queue_id: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_amdgpu_userq_signal {
    pub queue_id: u32,
    pub pad: u32,
    pub syncobj_handles: u64,
    pub num_syncobj_handles: u16,
    pub pad0: u16,
    pub pad1: u32,
    pub bo_read_handles: u64,
    pub bo_write_handles: u64,
    pub num_bo_read_handles: u32,
    pub num_bo_write_handles: u32,
}

#[repr(C)]
pub struct drm_amdgpu_userq_wait {
    pub waitq_id: u32,
    pub pad: u32,
    pub syncobj_handles: u64,
    pub syncobj_timeline_handles: u64,
    pub syncobj_timeline_points: u64,
    pub bo_read_handles: u64,
    pub bo_write_handles: u64,
    pub num_syncobj_timeline_handles: u16,
    pub num_fences: u16,
    pub num_syncobj_handles: u16,
    pub pad0: u16,
    pub num_bo_read_handles: u32,
    pub num_bo_write_handles: u32,
    pub out_fences: u64,
}

#[repr(C)]
pub union drm_amdgpu_vm {
    pub r#in: drm_amdgpu_vm_in,
    pub out: drm_amdgpu_vm_out,
}

#[repr(C)]
pub struct drm_amdgpu_vm_in {
    pub op: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_amdgpu_vm_out {
    pub flags: u64,
}

#[repr(C)]
pub union drm_amdgpu_wait_cs {
    pub r#in: drm_amdgpu_wait_cs_in,
    pub out: drm_amdgpu_wait_cs_out,
}

#[repr(C)]
pub struct drm_amdgpu_wait_cs_in {
    pub handle: u64,
    pub timeout: u64,
    pub ip_type: u32,
    pub ip_instance: u32,
    pub ring: u32,
    pub ctx_id: u32,
}

#[repr(C)]
pub struct drm_amdgpu_wait_cs_out {
    pub status: u64,
}

#[repr(C)]
pub union drm_amdgpu_wait_fences {
    pub r#in: drm_amdgpu_wait_fences_in,
    pub out: drm_amdgpu_wait_fences_out,
}

#[repr(C)]
pub struct drm_amdgpu_wait_fences_in {
    pub fences: u64,
    pub fence_count: u32,
    pub wait_all: u32,
    pub timeout_ns: u64,
}

#[repr(C)]
pub struct drm_amdgpu_wait_fences_out {
    pub status: u32,
    pub first_signaled: u32,
}

records! {
    drm_amdgpu_bo_list: size 24, align 8;
    drm_amdgpu_bo_list_entry: size 8, align 4;
    drm_amdgpu_bo_list_in: size 24, align 8;
    drm_amdgpu_bo_list_out: size 8, align 4;
    drm_amdgpu_cs: size 24, align 8;
    drm_amdgpu_cs_chunk: size 16, align 8;
    drm_amdgpu_cs_chunk_cp_gfx_shadow: size 32, align 8;
    drm_amdgpu_cs_chunk_data: size 32, align 8;
    drm_amdgpu_cs_chunk_data_anon0: size 32, align 8;
    drm_amdgpu_cs_chunk_dep: size 24, align 8;
    drm_amdgpu_cs_chunk_fence: size 8, align 4;
    drm_amdgpu_cs_chunk_ib: size 32, align 8;
    drm_amdgpu_cs_chunk_sem: size 4, align 4;
    drm_amdgpu_cs_chunk_syncobj: size 16, align 8;
    drm_amdgpu_cs_in: size 24, align 8;
    drm_amdgpu_cs_out: size 8, align 8;
    drm_amdgpu_ctx: size 16, align 8;
    drm_amdgpu_ctx_in: size 16, align 4;
    drm_amdgpu_ctx_out: size 16, align 8;
    drm_amdgpu_ctx_out_alloc: size 8, align 4;
    drm_amdgpu_ctx_out_pstate: size 8, align 4;
    drm_amdgpu_ctx_out_state: size 16, align 8;
    drm_amdgpu_fence: size 24, align 8;
    drm_amdgpu_fence_to_handle: size 32, align 8;
    drm_amdgpu_fence_to_handle_in: size 32, align 8;
    drm_amdgpu_fence_to_handle_out: size 4, align 4;
    drm_amdgpu_gem_create: size 32, align 8;
    drm_amdgpu_gem_create_in: size 32, align 8;
    drm_amdgpu_gem_create_out: size 8, align 4;
    drm_amdgpu_gem_list_handles: size 16, align 8;
    drm_amdgpu_gem_list_handles_entry: size 40, align 8;
    drm_amdgpu_gem_metadata: size 288, align 8;
    drm_amdgpu_gem_metadata_data: size 280, align 8;
    drm_amdgpu_gem_mmap: size 8, align 8;
    drm_amdgpu_gem_mmap_in: size 8, align 4;
    drm_amdgpu_gem_mmap_out: size 8, align 8;
    drm_amdgpu_gem_op: size 24, align 8;
    drm_amdgpu_gem_userptr: size 24, align 8;
    drm_amdgpu_gem_va: size 64, align 8;
    drm_amdgpu_gem_vm_entry: size 32, align 8;
    drm_amdgpu_gem_wait_idle: size 16, align 8;
    drm_amdgpu_gem_wait_idle_in: size 16, align 8;
    drm_amdgpu_gem_wait_idle_out: size 8, align 4;
    drm_amdgpu_heap_info: size 32, align 8;
    drm_amdgpu_info: size 32, align 8;
    drm_amdgpu_info_anon0: size 16, align 4;
    drm_amdgpu_info_anon0_mode_crtc: size 8, align 4;
    drm_amdgpu_info_anon0_query_hw_ip: size 8, align 4;
    drm_amdgpu_info_anon0_read_mmr_reg: size 16, align 4;
    drm_amdgpu_info_anon0_sensor_info: size 4, align 4;
    drm_amdgpu_info_anon0_vbios_info: size 8, align 4;
    drm_amdgpu_info_anon0_video_cap: size 4, align 4;
    drm_amdgpu_info_device: size 440, align 8;
    drm_amdgpu_info_firmware: size 8, align 4;
    drm_amdgpu_info_gds: size 32, align 4;
    drm_amdgpu_info_gpuvm_fault: size 16, align 8;
    drm_amdgpu_info_hw_ip: size 40, align 8;
    drm_amdgpu_info_num_handles: size 8, align 4;
    drm_amdgpu_info_uq_metadata: size 16, align 4;
    drm_amdgpu_info_uq_metadata_anon0: size 16, align 4;
    drm_amdgpu_info_uq_metadata_compute: size 8, align 4;
    drm_amdgpu_info_uq_metadata_gfx: size 16, align 4;
    drm_amdgpu_info_uq_metadata_sdma: size 8, align 4;
    drm_amdgpu_info_vbios: size 200, align 4;
    drm_amdgpu_info_vce_clock_table: size 104, align 4;
    drm_amdgpu_info_vce_clock_table_entry: size 16, align 4;
    drm_amdgpu_info_video_caps: size 192, align 4;
    drm_amdgpu_info_video_codec_info: size 24, align 4;
    drm_amdgpu_info_vram_gtt: size 24, align 8;
    drm_amdgpu_memory_info: size 96, align 8;
    drm_amdgpu_query_fw: size 16, align 4;
    drm_amdgpu_sched: size 16, align 4;
    drm_amdgpu_sched_in: size 16, align 4;
    drm_amdgpu_userq: size 72, align 8;
    drm_amdgpu_userq_fence_info: size 16, align 8;
    drm_amdgpu_userq_in: size 72, align 8;
    drm_amdgpu_userq_mqd_compute_gfx11: size 8, align 8;
    drm_amdgpu_userq_mqd_gfx11: size 16, align 8;
    drm_amdgpu_userq_mqd_sdma_gfx11: size 8, align 8;
    drm_amdgpu_userq_out: size 8, align 4;
    drm_amdgpu_userq_signal: size 48, align 8;
    drm_amdgpu_userq_wait: size 72, align 8;
    drm_amdgpu_vm: size 8, align 8;
    drm_amdgpu_vm_in: size 8, align 4;
    drm_amdgpu_vm_out: size 8, align 8;
    drm_amdgpu_wait_cs: size 32, align 8;
    drm_amdgpu_wait_cs_in: size 32, align 8;
    drm_amdgpu_wait_cs_out: size 8, align 8;
    drm_amdgpu_wait_fences: size 24, align 8;
    drm_amdgpu_wait_fences_in: size 24, align 8;
    drm_amdgpu_wait_fences_out: size 8, align 4;
}
