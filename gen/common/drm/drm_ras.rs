// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/drm_ras.h

pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_ID: i32 = 2;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_NAME: i32 = 3;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_VALUE: i32 = 4;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_MAX: i32 = 4;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_NODE_ID: i32 = 1;
pub const DRM_RAS_A_NODE_ATTRS_DEVICE_NAME: i32 = 2;
pub const DRM_RAS_A_NODE_ATTRS_MAX: i32 = 4;
pub const DRM_RAS_A_NODE_ATTRS_NODE_ID: i32 = 1;
pub const DRM_RAS_A_NODE_ATTRS_NODE_NAME: i32 = 3;
pub const DRM_RAS_A_NODE_ATTRS_NODE_TYPE: i32 = 4;
pub const DRM_RAS_CMD_CLEAR_ERROR_COUNTER: i32 = 3;
pub const DRM_RAS_CMD_GET_ERROR_COUNTER: i32 = 2;
pub const DRM_RAS_CMD_LIST_NODES: i32 = 1;
pub const DRM_RAS_CMD_MAX: i32 = 3;
pub const DRM_RAS_FAMILY_NAME: &core::ffi::CStr = c"drm-ras";
pub const DRM_RAS_FAMILY_VERSION: i32 = 1;
pub const DRM_RAS_NODE_TYPE_ERROR_COUNTER: i32 = 1;
pub const __DRM_RAS_A_ERROR_COUNTER_ATTRS_MAX: i32 = 5;
pub const __DRM_RAS_A_NODE_ATTRS_MAX: i32 = 5;
pub const __DRM_RAS_CMD_MAX: i32 = 4;
