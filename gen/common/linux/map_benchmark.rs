// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/map_benchmark.h

pub const DMA_MAP_BENCHMARK: u32 = 0xc0886401;
pub const DMA_MAP_BENCH_MODE_MAX: i32 = 2;
pub const DMA_MAP_BENCH_SG_MODE: i32 = 1;
pub const DMA_MAP_BENCH_SINGLE_MODE: i32 = 0;
pub const DMA_MAP_BIDIRECTIONAL: i32 = 0;
pub const DMA_MAP_FROM_DEVICE: i32 = 2;
pub const DMA_MAP_MAX_SECONDS: i32 = 300;
pub const DMA_MAP_MAX_THREADS: i32 = 1024;
pub const DMA_MAP_MAX_TRANS_DELAY: i32 = 10000000;
pub const DMA_MAP_TO_DEVICE: i32 = 1;

#[repr(C)]
pub struct map_benchmark {
    pub avg_map_100ns: u64,
    pub map_stddev: u64,
    pub avg_unmap_100ns: u64,
    pub unmap_stddev: u64,
    pub threads: u32,
    pub seconds: u32,
    pub node: i32,
    pub dma_bits: u32,
    pub dma_dir: u32,
    pub dma_trans_ns: u32,
    pub granule: u32,
    pub map_mode: u8,
    pub expansion: [u8; 75],
}

records! {
    map_benchmark: size 136, align 8;
}
