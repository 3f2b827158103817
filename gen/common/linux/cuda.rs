// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cuda.h

pub const CUDA_AUTOPOLL: i32 = 1;
pub const CUDA_GET_6805_ADDR: i32 = 2;
pub const CUDA_GET_AUTO_RATE: i32 = 0x16;
pub const CUDA_GET_DEVICE_LIST: i32 = 0x1a;
pub const CUDA_GET_PRAM: i32 = 7;
pub const CUDA_GET_SET_IIC: i32 = 0x22;
pub const CUDA_GET_TIME: i32 = 3;
pub const CUDA_MS_RESET: i32 = 0xd;
pub const CUDA_POWERDOWN: i32 = 0xa;
pub const CUDA_POWERUP_TIME: i32 = 0xb;
pub const CUDA_RESET_SYSTEM: i32 = 0x11;
pub const CUDA_SEND_DFAC: i32 = 0xe;
pub const CUDA_SET_6805_ADDR: i32 = 8;
pub const CUDA_SET_AUTO_RATE: i32 = 0x14;
pub const CUDA_SET_DEVICE_LIST: i32 = 0x19;
pub const CUDA_SET_IPL: i32 = 0x12;
pub const CUDA_SET_PRAM: i32 = 0xc;
pub const CUDA_SET_TIME: i32 = 9;
pub const CUDA_WARM_START: i32 = 0;
