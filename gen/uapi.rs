// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! Constants and records of the kernel's exported headers, all in one name space as in C.
//!
//! `linux/fcntl.h` is printed in `gen/common/linux/fcntl.rs`; what depends on the word size or the architecture is in
//! the same place under `gen/w64`, `gen/w32` or the architecture's own folder. A header that no system call needs
//! stands behind the feature of its subsystem; `uapi-all` is all of them. Macros with arguments that stand for a
//! number are functions, a bit-field is two methods of its record, and a string is a `CStr`.
#![allow(missing_docs, clippy::type_complexity, clippy::len_without_is_empty)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

/// Makes the records of a file `Copy` and asserts that their sizes and alignments are those in C.
///
/// The traits are written out because rustc takes longer over the derives; and over a constant for each assertion than
/// over one for all.
macro_rules! records {
    ($($record:ident: size $size:literal, align $align:literal;)*) => {
        $(
            impl Copy for $record {}
            impl Clone for $record {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }
        )*
        const _: () = {
            $(super::assert_layout::<$record>($size, $align);)*
        };
    };
}

/// Fails where a record is not as large or aligned as in C; the compiler says which.
const fn assert_layout<T>(size: usize, align: usize) {
    assert!(size_of::<T>() == size && align_of::<T>() == align);
}

/// The functions of a bit-field that is bits FROM..TO of the bytes that it shares: one returns it, the other sets
/// it and cuts off, as C does, what does not fit.
macro_rules! bit_field {
    ($get:ident, $set:ident: $ty:ty, $bytes:ident bits $from:literal..$to:literal) => {
        #[inline]
        pub const fn $get(&self) -> $ty {
            super::bits(&self.$bytes, $from, $to) as $ty
        }

        #[inline]
        pub const fn $set(&mut self, value: $ty) {
            super::set_bits(&mut self.$bytes, $from, $to, value as u64);
        }
    };
}

const fn bits(bytes: &[u8], from: usize, to: usize) -> u64 {
    let mut value = 0;
    let mut bit = from;
    while bit < to {
        value |= ((bytes[bit / 8] >> (bit % 8) & 1) as u64) << (bit - from);
        bit += 1;
    }
    value
}

const fn set_bits(bytes: &mut [u8], from: usize, to: usize, value: u64) {
    let mut bit = from;
    while bit < to {
        let byte = &mut bytes[bit / 8];
        *byte = *byte & !(1 << (bit % 8)) | ((value >> (bit - from) & 1) as u8) << (bit % 8);
        bit += 1;
    }
}

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/auxvec.rs"]
mod aarch64_asm_auxvec;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_auxvec::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/bpf_perf_event.rs"]
mod aarch64_asm_bpf_perf_event;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_bpf_perf_event::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/fcntl.rs"]
mod aarch64_asm_fcntl;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_fcntl::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/hwcap.rs"]
mod aarch64_asm_hwcap;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_hwcap::*;

#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
#[path = "aarch64/asm/kvm.rs"]
mod aarch64_asm_kvm;
#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
pub use aarch64_asm_kvm::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/mman.rs"]
mod aarch64_asm_mman;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_mman::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/param.rs"]
mod aarch64_asm_param;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_param::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/perf_regs.rs"]
mod aarch64_asm_perf_regs;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_perf_regs::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/posix_types.rs"]
mod aarch64_asm_posix_types;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_posix_types::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/ptrace.rs"]
mod aarch64_asm_ptrace;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_ptrace::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/sembuf.rs"]
mod aarch64_asm_sembuf;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_sembuf::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/setup.rs"]
mod aarch64_asm_setup;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_setup::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/sigcontext.rs"]
mod aarch64_asm_sigcontext;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_sigcontext::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/signal.rs"]
mod aarch64_asm_signal;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_signal::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/stat.rs"]
mod aarch64_asm_stat;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_stat::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/statfs.rs"]
mod aarch64_asm_statfs;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_statfs::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/sve_context.rs"]
mod aarch64_asm_sve_context;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_sve_context::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/asm/ucontext.rs"]
mod aarch64_asm_ucontext;
#[cfg(target_arch = "aarch64")]
pub use aarch64_asm_ucontext::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/kernel.rs"]
mod aarch64_kernel;
#[cfg(target_arch = "aarch64")]
pub use aarch64_kernel::*;

#[cfg(all(target_arch = "aarch64", feature = "uapi-misc"))]
#[path = "aarch64/linux/bpf_perf_event.rs"]
mod aarch64_linux_bpf_perf_event;
#[cfg(all(target_arch = "aarch64", feature = "uapi-misc"))]
pub use aarch64_linux_bpf_perf_event::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/linux/eventpoll.rs"]
mod aarch64_linux_eventpoll;
#[cfg(target_arch = "aarch64")]
pub use aarch64_linux_eventpoll::*;

#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
#[path = "aarch64/linux/kvm.rs"]
mod aarch64_linux_kvm;
#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
pub use aarch64_linux_kvm::*;

#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
#[path = "aarch64/linux/kvm_para.rs"]
mod aarch64_linux_kvm_para;
#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
pub use aarch64_linux_kvm_para::*;

#[cfg(target_arch = "aarch64")]
#[path = "aarch64/linux/loop.rs"]
mod aarch64_linux_loop;
#[cfg(target_arch = "aarch64")]
pub use aarch64_linux_loop::*;

#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
#[path = "aarch64/linux/mshv.rs"]
mod aarch64_linux_mshv;
#[cfg(all(target_arch = "aarch64", feature = "uapi-kvm"))]
pub use aarch64_linux_mshv::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm-generic/mman-common.rs"]
mod arm_asm_generic_mman_common;
#[cfg(target_arch = "arm")]
pub use arm_asm_generic_mman_common::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm-generic/ucontext.rs"]
mod arm_asm_generic_ucontext;
#[cfg(target_arch = "arm")]
pub use arm_asm_generic_ucontext::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/bpf_perf_event.rs"]
mod arm_asm_bpf_perf_event;
#[cfg(target_arch = "arm")]
pub use arm_asm_bpf_perf_event::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/fcntl.rs"]
mod arm_asm_fcntl;
#[cfg(target_arch = "arm")]
pub use arm_asm_fcntl::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/hwcap.rs"]
mod arm_asm_hwcap;
#[cfg(target_arch = "arm")]
pub use arm_asm_hwcap::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/param.rs"]
mod arm_asm_param;
#[cfg(target_arch = "arm")]
pub use arm_asm_param::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/perf_regs.rs"]
mod arm_asm_perf_regs;
#[cfg(target_arch = "arm")]
pub use arm_asm_perf_regs::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/posix_types.rs"]
mod arm_asm_posix_types;
#[cfg(target_arch = "arm")]
pub use arm_asm_posix_types::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/ptrace.rs"]
mod arm_asm_ptrace;
#[cfg(target_arch = "arm")]
pub use arm_asm_ptrace::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/sembuf.rs"]
mod arm_asm_sembuf;
#[cfg(target_arch = "arm")]
pub use arm_asm_sembuf::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/setup.rs"]
mod arm_asm_setup;
#[cfg(target_arch = "arm")]
pub use arm_asm_setup::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/sigcontext.rs"]
mod arm_asm_sigcontext;
#[cfg(target_arch = "arm")]
pub use arm_asm_sigcontext::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/signal.rs"]
mod arm_asm_signal;
#[cfg(target_arch = "arm")]
pub use arm_asm_signal::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/stat.rs"]
mod arm_asm_stat;
#[cfg(target_arch = "arm")]
pub use arm_asm_stat::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/statfs.rs"]
mod arm_asm_statfs;
#[cfg(target_arch = "arm")]
pub use arm_asm_statfs::*;

#[cfg(target_arch = "arm")]
#[path = "arm/asm/unistd.rs"]
mod arm_asm_unistd;
#[cfg(target_arch = "arm")]
pub use arm_asm_unistd::*;

#[cfg(target_arch = "arm")]
#[path = "arm/kernel.rs"]
mod arm_kernel;
#[cfg(target_arch = "arm")]
pub use arm_kernel::*;

#[cfg(target_arch = "arm")]
#[path = "arm/linux/auxvec.rs"]
mod arm_linux_auxvec;
#[cfg(target_arch = "arm")]
pub use arm_linux_auxvec::*;

#[cfg(all(target_arch = "arm", feature = "uapi-misc"))]
#[path = "arm/linux/bpf_perf_event.rs"]
mod arm_linux_bpf_perf_event;
#[cfg(all(target_arch = "arm", feature = "uapi-misc"))]
pub use arm_linux_bpf_perf_event::*;

#[cfg(target_arch = "arm")]
#[path = "arm/linux/eventpoll.rs"]
mod arm_linux_eventpoll;
#[cfg(target_arch = "arm")]
pub use arm_linux_eventpoll::*;

#[cfg(all(target_arch = "arm", feature = "uapi-kvm"))]
#[path = "arm/linux/kvm_para.rs"]
mod arm_linux_kvm_para;
#[cfg(all(target_arch = "arm", feature = "uapi-kvm"))]
pub use arm_linux_kvm_para::*;

#[cfg(target_arch = "arm")]
#[path = "arm/linux/loop.rs"]
mod arm_linux_loop;
#[cfg(target_arch = "arm")]
pub use arm_linux_loop::*;

#[cfg(all(target_arch = "arm", feature = "uapi-kvm"))]
#[path = "arm/linux/mshv.rs"]
mod arm_linux_mshv;
#[cfg(all(target_arch = "arm", feature = "uapi-kvm"))]
pub use arm_linux_mshv::*;

#[path = "common/asm-generic/errno-base.rs"]
mod common_asm_generic_errno_base;
pub use common_asm_generic_errno_base::*;

#[path = "common/asm-generic/hugetlb_encode.rs"]
mod common_asm_generic_hugetlb_encode;
pub use common_asm_generic_hugetlb_encode::*;

#[path = "common/asm-generic/int-ll64.rs"]
mod common_asm_generic_int_ll64;
pub use common_asm_generic_int_ll64::*;

#[path = "common/asm-generic/mman-common.rs"]
mod common_asm_generic_mman_common;
pub use common_asm_generic_mman_common::*;

#[path = "common/asm-generic/signal-defs.rs"]
mod common_asm_generic_signal_defs;
pub use common_asm_generic_signal_defs::*;

#[path = "common/asm-generic/termbits-common.rs"]
mod common_asm_generic_termbits_common;
pub use common_asm_generic_termbits_common::*;

#[path = "common/asm/auxvec.rs"]
mod common_asm_auxvec;
pub use common_asm_auxvec::*;

#[path = "common/asm/bitsperlong.rs"]
mod common_asm_bitsperlong;
pub use common_asm_bitsperlong::*;

#[path = "common/asm/errno.rs"]
mod common_asm_errno;
pub use common_asm_errno::*;

#[path = "common/asm/fcntl.rs"]
mod common_asm_fcntl;
pub use common_asm_fcntl::*;

#[path = "common/asm/ioctl.rs"]
mod common_asm_ioctl;
pub use common_asm_ioctl::*;

#[path = "common/asm/ioctls.rs"]
mod common_asm_ioctls;
pub use common_asm_ioctls::*;

#[path = "common/asm/mman.rs"]
mod common_asm_mman;
pub use common_asm_mman::*;

#[path = "common/asm/param.rs"]
mod common_asm_param;
pub use common_asm_param::*;

#[path = "common/asm/poll.rs"]
mod common_asm_poll;
pub use common_asm_poll::*;

#[path = "common/asm/posix_types.rs"]
mod common_asm_posix_types;
pub use common_asm_posix_types::*;

#[path = "common/asm/resource.rs"]
mod common_asm_resource;
pub use common_asm_resource::*;

#[path = "common/asm/siginfo.rs"]
mod common_asm_siginfo;
pub use common_asm_siginfo::*;

#[path = "common/asm/signal.rs"]
mod common_asm_signal;
pub use common_asm_signal::*;

#[path = "common/asm/socket.rs"]
mod common_asm_socket;
pub use common_asm_socket::*;

#[path = "common/asm/sockios.rs"]
mod common_asm_sockios;
pub use common_asm_sockios::*;

#[path = "common/asm/termbits.rs"]
mod common_asm_termbits;
pub use common_asm_termbits::*;

#[path = "common/asm/termios.rs"]
mod common_asm_termios;
pub use common_asm_termios::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/cxl/features.rs"]
mod common_cxl_features;
#[cfg(feature = "uapi-cxl")]
pub use common_cxl_features::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/amdgpu_drm.rs"]
mod common_drm_amdgpu_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_amdgpu_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/amdxdna_accel.rs"]
mod common_drm_amdxdna_accel;
#[cfg(feature = "uapi-drm")]
pub use common_drm_amdxdna_accel::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/armada_drm.rs"]
mod common_drm_armada_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_armada_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/asahi_drm.rs"]
mod common_drm_asahi_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_asahi_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/drm.rs"]
mod common_drm_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/drm_fourcc.rs"]
mod common_drm_drm_fourcc;
#[cfg(feature = "uapi-drm")]
pub use common_drm_drm_fourcc::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/drm_mode.rs"]
mod common_drm_drm_mode;
#[cfg(feature = "uapi-drm")]
pub use common_drm_drm_mode::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/drm_ras.rs"]
mod common_drm_drm_ras;
#[cfg(feature = "uapi-drm")]
pub use common_drm_drm_ras::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/drm_sarea.rs"]
mod common_drm_drm_sarea;
#[cfg(feature = "uapi-drm")]
pub use common_drm_drm_sarea::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/ethosu_accel.rs"]
mod common_drm_ethosu_accel;
#[cfg(feature = "uapi-drm")]
pub use common_drm_ethosu_accel::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/etnaviv_drm.rs"]
mod common_drm_etnaviv_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_etnaviv_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/exynos_drm.rs"]
mod common_drm_exynos_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_exynos_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/habanalabs_accel.rs"]
mod common_drm_habanalabs_accel;
#[cfg(feature = "uapi-drm")]
pub use common_drm_habanalabs_accel::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/i915_drm.rs"]
mod common_drm_i915_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_i915_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/ivpu_accel.rs"]
mod common_drm_ivpu_accel;
#[cfg(feature = "uapi-drm")]
pub use common_drm_ivpu_accel::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/lima_drm.rs"]
mod common_drm_lima_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_lima_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/msm_drm.rs"]
mod common_drm_msm_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_msm_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/nouveau_drm.rs"]
mod common_drm_nouveau_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_nouveau_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/nova_drm.rs"]
mod common_drm_nova_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_nova_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/omap_drm.rs"]
mod common_drm_omap_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_omap_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/panfrost_drm.rs"]
mod common_drm_panfrost_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_panfrost_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/panthor_drm.rs"]
mod common_drm_panthor_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_panthor_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/pvr_drm.rs"]
mod common_drm_pvr_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_pvr_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/qaic_accel.rs"]
mod common_drm_qaic_accel;
#[cfg(feature = "uapi-drm")]
pub use common_drm_qaic_accel::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/qxl_drm.rs"]
mod common_drm_qxl_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_qxl_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/radeon_drm.rs"]
mod common_drm_radeon_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_radeon_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/rocket_accel.rs"]
mod common_drm_rocket_accel;
#[cfg(feature = "uapi-drm")]
pub use common_drm_rocket_accel::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/tegra_drm.rs"]
mod common_drm_tegra_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_tegra_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/v3d_drm.rs"]
mod common_drm_v3d_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_v3d_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/vc4_drm.rs"]
mod common_drm_vc4_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_vc4_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/vgem_drm.rs"]
mod common_drm_vgem_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_vgem_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/virtgpu_drm.rs"]
mod common_drm_virtgpu_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_virtgpu_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/vmwgfx_drm.rs"]
mod common_drm_vmwgfx_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_vmwgfx_drm::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/drm/xe_drm.rs"]
mod common_drm_xe_drm;
#[cfg(feature = "uapi-drm")]
pub use common_drm_xe_drm::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/fwctl/bnxt.rs"]
mod common_fwctl_bnxt;
#[cfg(feature = "uapi-cxl")]
pub use common_fwctl_bnxt::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/fwctl/cxl.rs"]
mod common_fwctl_cxl;
#[cfg(feature = "uapi-cxl")]
pub use common_fwctl_cxl::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/fwctl/fwctl.rs"]
mod common_fwctl_fwctl;
#[cfg(feature = "uapi-cxl")]
pub use common_fwctl_fwctl::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/fwctl/mlx5.rs"]
mod common_fwctl_mlx5;
#[cfg(feature = "uapi-cxl")]
pub use common_fwctl_mlx5::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/fwctl/pds.rs"]
mod common_fwctl_pds;
#[cfg(feature = "uapi-cxl")]
pub use common_fwctl_pds::*;

#[path = "common/kernel.rs"]
mod common_kernel;
pub use common_kernel::*;

#[path = "common/linux/acct.rs"]
mod common_linux_acct;
pub use common_linux_acct::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/acrn.rs"]
mod common_linux_acrn;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_acrn::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/adb.rs"]
mod common_linux_adb;
#[cfg(feature = "uapi-misc")]
pub use common_linux_adb::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/adfs_fs.rs"]
mod common_linux_adfs_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_adfs_fs::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/affs_hardblocks.rs"]
mod common_linux_affs_hardblocks;
#[cfg(feature = "uapi-fs")]
pub use common_linux_affs_hardblocks::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/linux/agpgart.rs"]
mod common_linux_agpgart;
#[cfg(feature = "uapi-drm")]
pub use common_linux_agpgart::*;

#[path = "common/linux/aio_abi.rs"]
mod common_linux_aio_abi;
pub use common_linux_aio_abi::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/am437x-vpfe.rs"]
mod common_linux_am437x_vpfe;
#[cfg(feature = "uapi-media")]
pub use common_linux_am437x_vpfe::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/amt.rs"]
mod common_linux_amt;
#[cfg(feature = "uapi-net")]
pub use common_linux_amt::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/android/binder.rs"]
mod common_linux_android_binder;
#[cfg(feature = "uapi-misc")]
pub use common_linux_android_binder::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/android/binder_netlink.rs"]
mod common_linux_android_binder_netlink;
#[cfg(feature = "uapi-misc")]
pub use common_linux_android_binder_netlink::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/android/binderfs.rs"]
mod common_linux_android_binderfs;
#[cfg(feature = "uapi-misc")]
pub use common_linux_android_binderfs::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/apm_bios.rs"]
mod common_linux_apm_bios;
#[cfg(feature = "uapi-misc")]
pub use common_linux_apm_bios::*;

#[cfg(feature = "uapi-video")]
#[path = "common/linux/arcfb.rs"]
mod common_linux_arcfb;
#[cfg(feature = "uapi-video")]
pub use common_linux_arcfb::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/arm_sdei.rs"]
mod common_linux_arm_sdei;
#[cfg(feature = "uapi-misc")]
pub use common_linux_arm_sdei::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/aspeed-lpc-ctrl.rs"]
mod common_linux_aspeed_lpc_ctrl;
#[cfg(feature = "uapi-misc")]
pub use common_linux_aspeed_lpc_ctrl::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/aspeed-p2a-ctrl.rs"]
mod common_linux_aspeed_p2a_ctrl;
#[cfg(feature = "uapi-misc")]
pub use common_linux_aspeed_p2a_ctrl::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/aspeed-video.rs"]
mod common_linux_aspeed_video;
#[cfg(feature = "uapi-media")]
pub use common_linux_aspeed_video::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atalk.rs"]
mod common_linux_atalk;
#[cfg(feature = "uapi-net")]
pub use common_linux_atalk::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atm.rs"]
mod common_linux_atm;
#[cfg(feature = "uapi-net")]
pub use common_linux_atm::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atmapi.rs"]
mod common_linux_atmapi;
#[cfg(feature = "uapi-net")]
pub use common_linux_atmapi::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atmbr2684.rs"]
mod common_linux_atmbr2684;
#[cfg(feature = "uapi-net")]
pub use common_linux_atmbr2684::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atmdev.rs"]
mod common_linux_atmdev;
#[cfg(feature = "uapi-net")]
pub use common_linux_atmdev::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atmioc.rs"]
mod common_linux_atmioc;
#[cfg(feature = "uapi-net")]
pub use common_linux_atmioc::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atmppp.rs"]
mod common_linux_atmppp;
#[cfg(feature = "uapi-net")]
pub use common_linux_atmppp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/atmsap.rs"]
mod common_linux_atmsap;
#[cfg(feature = "uapi-net")]
pub use common_linux_atmsap::*;

#[path = "common/linux/audit.rs"]
mod common_linux_audit;
pub use common_linux_audit::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/auto_dev-ioctl.rs"]
mod common_linux_auto_dev_ioctl;
#[cfg(feature = "uapi-fs")]
pub use common_linux_auto_dev_ioctl::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/auto_fs.rs"]
mod common_linux_auto_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_auto_fs::*;

#[path = "common/linux/auxvec.rs"]
mod common_linux_auxvec;
pub use common_linux_auxvec::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ax25.rs"]
mod common_linux_ax25;
#[cfg(feature = "uapi-net")]
pub use common_linux_ax25::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/batadv_packet.rs"]
mod common_linux_batadv_packet;
#[cfg(feature = "uapi-net")]
pub use common_linux_batadv_packet::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/batman_adv.rs"]
mod common_linux_batman_adv;
#[cfg(feature = "uapi-net")]
pub use common_linux_batman_adv::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/bcm933xx_hcs.rs"]
mod common_linux_bcm933xx_hcs;
#[cfg(feature = "uapi-misc")]
pub use common_linux_bcm933xx_hcs::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/bfs_fs.rs"]
mod common_linux_bfs_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_bfs_fs::*;

#[path = "common/linux/binfmts.rs"]
mod common_linux_binfmts;
pub use common_linux_binfmts::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/blk-crypto.rs"]
mod common_linux_blk_crypto;
#[cfg(feature = "uapi-block")]
pub use common_linux_blk_crypto::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/blkdev.rs"]
mod common_linux_blkdev;
#[cfg(feature = "uapi-block")]
pub use common_linux_blkdev::*;

#[path = "common/linux/blkpg.rs"]
mod common_linux_blkpg;
pub use common_linux_blkpg::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/blktrace_api.rs"]
mod common_linux_blktrace_api;
#[cfg(feature = "uapi-block")]
pub use common_linux_blktrace_api::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/blkzoned.rs"]
mod common_linux_blkzoned;
#[cfg(feature = "uapi-block")]
pub use common_linux_blkzoned::*;

#[path = "common/linux/bpf.rs"]
mod common_linux_bpf;
pub use common_linux_bpf::*;

#[path = "common/linux/bpf_common.rs"]
mod common_linux_bpf_common;
pub use common_linux_bpf_common::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/bpqether.rs"]
mod common_linux_bpqether;
#[cfg(feature = "uapi-net")]
pub use common_linux_bpqether::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/linux/bsg.rs"]
mod common_linux_bsg;
#[cfg(feature = "uapi-scsi")]
pub use common_linux_bsg::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/bt-bmc.rs"]
mod common_linux_bt_bmc;
#[cfg(feature = "uapi-misc")]
pub use common_linux_bt_bmc::*;

#[path = "common/linux/btf.rs"]
mod common_linux_btf;
pub use common_linux_btf::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/btrfs.rs"]
mod common_linux_btrfs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_btrfs::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/btrfs_tree.rs"]
mod common_linux_btrfs_tree;
#[cfg(feature = "uapi-fs")]
pub use common_linux_btrfs_tree::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/byteorder/big_endian.rs"]
mod common_linux_byteorder_big_endian;
#[cfg(feature = "uapi-misc")]
pub use common_linux_byteorder_big_endian::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/byteorder/little_endian.rs"]
mod common_linux_byteorder_little_endian;
#[cfg(feature = "uapi-misc")]
pub use common_linux_byteorder_little_endian::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/cachefiles.rs"]
mod common_linux_cachefiles;
#[cfg(feature = "uapi-fs")]
pub use common_linux_cachefiles::*;

#[path = "common/linux/can.rs"]
mod common_linux_can;
pub use common_linux_can::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/can/bcm.rs"]
mod common_linux_can_bcm;
#[cfg(feature = "uapi-net")]
pub use common_linux_can_bcm::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/can/error.rs"]
mod common_linux_can_error;
#[cfg(feature = "uapi-net")]
pub use common_linux_can_error::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/can/gw.rs"]
mod common_linux_can_gw;
#[cfg(feature = "uapi-net")]
pub use common_linux_can_gw::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/can/isotp.rs"]
mod common_linux_can_isotp;
#[cfg(feature = "uapi-net")]
pub use common_linux_can_isotp::*;

#[path = "common/linux/can/j1939.rs"]
mod common_linux_can_j1939;
pub use common_linux_can_j1939::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/can/netlink.rs"]
mod common_linux_can_netlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_can_netlink::*;

#[path = "common/linux/can/raw.rs"]
mod common_linux_can_raw;
pub use common_linux_can_raw::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/can/vxcan.rs"]
mod common_linux_can_vxcan;
#[cfg(feature = "uapi-net")]
pub use common_linux_can_vxcan::*;

#[path = "common/linux/capability.rs"]
mod common_linux_capability;
pub use common_linux_capability::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/linux/cciss_defs.rs"]
mod common_linux_cciss_defs;
#[cfg(feature = "uapi-scsi")]
pub use common_linux_cciss_defs::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/linux/cciss_ioctl.rs"]
mod common_linux_cciss_ioctl;
#[cfg(feature = "uapi-scsi")]
pub use common_linux_cciss_ioctl::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/ccs.rs"]
mod common_linux_ccs;
#[cfg(feature = "uapi-media")]
pub use common_linux_ccs::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/cdrom.rs"]
mod common_linux_cdrom;
#[cfg(feature = "uapi-block")]
pub use common_linux_cdrom::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/cec-funcs.rs"]
mod common_linux_cec_funcs;
#[cfg(feature = "uapi-media")]
pub use common_linux_cec_funcs::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/cec.rs"]
mod common_linux_cec;
#[cfg(feature = "uapi-media")]
pub use common_linux_cec::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/cfm_bridge.rs"]
mod common_linux_cfm_bridge;
#[cfg(feature = "uapi-net")]
pub use common_linux_cfm_bridge::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/cgroupstats.rs"]
mod common_linux_cgroupstats;
#[cfg(feature = "uapi-misc")]
pub use common_linux_cgroupstats::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/linux/chio.rs"]
mod common_linux_chio;
#[cfg(feature = "uapi-scsi")]
pub use common_linux_chio::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/cifs/cifs_mount.rs"]
mod common_linux_cifs_cifs_mount;
#[cfg(feature = "uapi-fs")]
pub use common_linux_cifs_cifs_mount::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/cifs/cifs_netlink.rs"]
mod common_linux_cifs_cifs_netlink;
#[cfg(feature = "uapi-fs")]
pub use common_linux_cifs_cifs_netlink::*;

#[path = "common/linux/close_range.rs"]
mod common_linux_close_range;
pub use common_linux_close_range::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/cn_proc.rs"]
mod common_linux_cn_proc;
#[cfg(feature = "uapi-net")]
pub use common_linux_cn_proc::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/coda.rs"]
mod common_linux_coda;
#[cfg(feature = "uapi-fs")]
pub use common_linux_coda::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/coff.rs"]
mod common_linux_coff;
#[cfg(feature = "uapi-misc")]
pub use common_linux_coff::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/comedi.rs"]
mod common_linux_comedi;
#[cfg(feature = "uapi-bus")]
pub use common_linux_comedi::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/connector.rs"]
mod common_linux_connector;
#[cfg(feature = "uapi-net")]
pub use common_linux_connector::*;

#[path = "common/linux/coredump.rs"]
mod common_linux_coredump;
pub use common_linux_coredump::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/coresight-stm.rs"]
mod common_linux_coresight_stm;
#[cfg(feature = "uapi-misc")]
pub use common_linux_coresight_stm::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/counter.rs"]
mod common_linux_counter;
#[cfg(feature = "uapi-bus")]
pub use common_linux_counter::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/counter/microchip-tcb-capture.rs"]
mod common_linux_counter_microchip_tcb_capture;
#[cfg(feature = "uapi-bus")]
pub use common_linux_counter_microchip_tcb_capture::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/cramfs_fs.rs"]
mod common_linux_cramfs_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_cramfs_fs::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/cryptouser.rs"]
mod common_linux_cryptouser;
#[cfg(feature = "uapi-misc")]
pub use common_linux_cryptouser::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/cuda.rs"]
mod common_linux_cuda;
#[cfg(feature = "uapi-misc")]
pub use common_linux_cuda::*;

#[cfg(feature = "uapi-cxl")]
#[path = "common/linux/cxl_mem.rs"]
mod common_linux_cxl_mem;
#[cfg(feature = "uapi-cxl")]
pub use common_linux_cxl_mem::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/cyclades.rs"]
mod common_linux_cyclades;
#[cfg(feature = "uapi-misc")]
pub use common_linux_cyclades::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/cycx_cfm.rs"]
mod common_linux_cycx_cfm;
#[cfg(feature = "uapi-misc")]
pub use common_linux_cycx_cfm::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/dcbnl.rs"]
mod common_linux_dcbnl;
#[cfg(feature = "uapi-net")]
pub use common_linux_dcbnl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/dccp.rs"]
mod common_linux_dccp;
#[cfg(feature = "uapi-net")]
pub use common_linux_dccp::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/dev_energymodel.rs"]
mod common_linux_dev_energymodel;
#[cfg(feature = "uapi-misc")]
pub use common_linux_dev_energymodel::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/devlink.rs"]
mod common_linux_devlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_devlink::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/dlm.rs"]
mod common_linux_dlm;
#[cfg(feature = "uapi-fs")]
pub use common_linux_dlm::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/dlm_device.rs"]
mod common_linux_dlm_device;
#[cfg(feature = "uapi-fs")]
pub use common_linux_dlm_device::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/dlm_plock.rs"]
mod common_linux_dlm_plock;
#[cfg(feature = "uapi-fs")]
pub use common_linux_dlm_plock::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/dlmconstants.rs"]
mod common_linux_dlmconstants;
#[cfg(feature = "uapi-fs")]
pub use common_linux_dlmconstants::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/dm-ioctl.rs"]
mod common_linux_dm_ioctl;
#[cfg(feature = "uapi-block")]
pub use common_linux_dm_ioctl::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/dm-log-userspace.rs"]
mod common_linux_dm_log_userspace;
#[cfg(feature = "uapi-block")]
pub use common_linux_dm_log_userspace::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/linux/dma-buf.rs"]
mod common_linux_dma_buf;
#[cfg(feature = "uapi-drm")]
pub use common_linux_dma_buf::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/dma-heap.rs"]
mod common_linux_dma_heap;
#[cfg(feature = "uapi-misc")]
pub use common_linux_dma_heap::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/dns_resolver.rs"]
mod common_linux_dns_resolver;
#[cfg(feature = "uapi-misc")]
pub use common_linux_dns_resolver::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/dpll.rs"]
mod common_linux_dpll;
#[cfg(feature = "uapi-net")]
pub use common_linux_dpll::*;

#[path = "common/linux/dqblk_xfs.rs"]
mod common_linux_dqblk_xfs;
pub use common_linux_dqblk_xfs::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/drbd.rs"]
mod common_linux_drbd;
#[cfg(feature = "uapi-block")]
pub use common_linux_drbd::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/drbd_genl.rs"]
mod common_linux_drbd_genl;
#[cfg(feature = "uapi-block")]
pub use common_linux_drbd_genl::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/drbd_limits.rs"]
mod common_linux_drbd_limits;
#[cfg(feature = "uapi-block")]
pub use common_linux_drbd_limits::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/audio.rs"]
mod common_linux_dvb_audio;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_audio::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/ca.rs"]
mod common_linux_dvb_ca;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_ca::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/dmx.rs"]
mod common_linux_dvb_dmx;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_dmx::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/frontend.rs"]
mod common_linux_dvb_frontend;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_frontend::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/net.rs"]
mod common_linux_dvb_net;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_net::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/osd.rs"]
mod common_linux_dvb_osd;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_osd::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/version.rs"]
mod common_linux_dvb_version;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_version::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dvb/video.rs"]
mod common_linux_dvb_video;
#[cfg(feature = "uapi-media")]
pub use common_linux_dvb_video::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/dw100.rs"]
mod common_linux_dw100;
#[cfg(feature = "uapi-media")]
pub use common_linux_dw100::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/edd.rs"]
mod common_linux_edd;
#[cfg(feature = "uapi-misc")]
pub use common_linux_edd::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/efs_fs_sb.rs"]
mod common_linux_efs_fs_sb;
#[cfg(feature = "uapi-fs")]
pub use common_linux_efs_fs_sb::*;

#[path = "common/linux/elf-em.rs"]
mod common_linux_elf_em;
pub use common_linux_elf_em::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/elf-fdpic.rs"]
mod common_linux_elf_fdpic;
#[cfg(feature = "uapi-misc")]
pub use common_linux_elf_fdpic::*;

#[path = "common/linux/elf.rs"]
mod common_linux_elf;
pub use common_linux_elf::*;

#[path = "common/linux/errqueue.rs"]
mod common_linux_errqueue;
pub use common_linux_errqueue::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/erspan.rs"]
mod common_linux_erspan;
#[cfg(feature = "uapi-net")]
pub use common_linux_erspan::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ethtool.rs"]
mod common_linux_ethtool;
#[cfg(feature = "uapi-net")]
pub use common_linux_ethtool::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ethtool_netlink.rs"]
mod common_linux_ethtool_netlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_ethtool_netlink::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ethtool_netlink_generated.rs"]
mod common_linux_ethtool_netlink_generated;
#[cfg(feature = "uapi-net")]
pub use common_linux_ethtool_netlink_generated::*;

#[path = "common/linux/eventfd.rs"]
mod common_linux_eventfd;
pub use common_linux_eventfd::*;

#[path = "common/linux/eventpoll.rs"]
mod common_linux_eventpoll;
pub use common_linux_eventpoll::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/exfat.rs"]
mod common_linux_exfat;
#[cfg(feature = "uapi-fs")]
pub use common_linux_exfat::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/ext4.rs"]
mod common_linux_ext4;
#[cfg(feature = "uapi-fs")]
pub use common_linux_ext4::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/f2fs.rs"]
mod common_linux_f2fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_f2fs::*;

#[path = "common/linux/fadvise.rs"]
mod common_linux_fadvise;
pub use common_linux_fadvise::*;

#[path = "common/linux/falloc.rs"]
mod common_linux_falloc;
pub use common_linux_falloc::*;

#[path = "common/linux/fanotify.rs"]
mod common_linux_fanotify;
pub use common_linux_fanotify::*;

#[cfg(feature = "uapi-video")]
#[path = "common/linux/fb.rs"]
mod common_linux_fb;
#[cfg(feature = "uapi-video")]
pub use common_linux_fb::*;

#[path = "common/linux/fcntl.rs"]
mod common_linux_fcntl;
pub use common_linux_fcntl::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/fd.rs"]
mod common_linux_fd;
#[cfg(feature = "uapi-block")]
pub use common_linux_fd::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/fdreg.rs"]
mod common_linux_fdreg;
#[cfg(feature = "uapi-block")]
pub use common_linux_fdreg::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/fib_rules.rs"]
mod common_linux_fib_rules;
#[cfg(feature = "uapi-net")]
pub use common_linux_fib_rules::*;

#[path = "common/linux/fiemap.rs"]
mod common_linux_fiemap;
pub use common_linux_fiemap::*;

#[path = "common/linux/filter.rs"]
mod common_linux_filter;
pub use common_linux_filter::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/firewire-cdev.rs"]
mod common_linux_firewire_cdev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_firewire_cdev::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/firewire-constants.rs"]
mod common_linux_firewire_constants;
#[cfg(feature = "uapi-bus")]
pub use common_linux_firewire_constants::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/fou.rs"]
mod common_linux_fou;
#[cfg(feature = "uapi-net")]
pub use common_linux_fou::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/fpga-dfl.rs"]
mod common_linux_fpga_dfl;
#[cfg(feature = "uapi-bus")]
pub use common_linux_fpga_dfl::*;

#[path = "common/linux/fs.rs"]
mod common_linux_fs;
pub use common_linux_fs::*;

#[path = "common/linux/fscrypt.rs"]
mod common_linux_fscrypt;
pub use common_linux_fscrypt::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/fsi.rs"]
mod common_linux_fsi;
#[cfg(feature = "uapi-bus")]
pub use common_linux_fsi::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/fsl_hypervisor.rs"]
mod common_linux_fsl_hypervisor;
#[cfg(feature = "uapi-misc")]
pub use common_linux_fsl_hypervisor::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/fsl_mc.rs"]
mod common_linux_fsl_mc;
#[cfg(feature = "uapi-misc")]
pub use common_linux_fsl_mc::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/fsmap.rs"]
mod common_linux_fsmap;
#[cfg(feature = "uapi-fs")]
pub use common_linux_fsmap::*;

#[path = "common/linux/fsverity.rs"]
mod common_linux_fsverity;
pub use common_linux_fsverity::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/fuse.rs"]
mod common_linux_fuse;
#[cfg(feature = "uapi-fs")]
pub use common_linux_fuse::*;

#[path = "common/linux/futex.rs"]
mod common_linux_futex;
pub use common_linux_futex::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/gameport.rs"]
mod common_linux_gameport;
#[cfg(feature = "uapi-input")]
pub use common_linux_gameport::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/gen_stats.rs"]
mod common_linux_gen_stats;
#[cfg(feature = "uapi-net")]
pub use common_linux_gen_stats::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/genetlink.rs"]
mod common_linux_genetlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_genetlink::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/genwqe/genwqe_card.rs"]
mod common_linux_genwqe_genwqe_card;
#[cfg(feature = "uapi-bus")]
pub use common_linux_genwqe_genwqe_card::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/gfs2_ondisk.rs"]
mod common_linux_gfs2_ondisk;
#[cfg(feature = "uapi-fs")]
pub use common_linux_gfs2_ondisk::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/gpib.rs"]
mod common_linux_gpib;
#[cfg(feature = "uapi-bus")]
pub use common_linux_gpib::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/gpib_ioctl.rs"]
mod common_linux_gpib_ioctl;
#[cfg(feature = "uapi-bus")]
pub use common_linux_gpib_ioctl::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/gpio.rs"]
mod common_linux_gpio;
#[cfg(feature = "uapi-bus")]
pub use common_linux_gpio::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/gsmmux.rs"]
mod common_linux_gsmmux;
#[cfg(feature = "uapi-bus")]
pub use common_linux_gsmmux::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/gtp.rs"]
mod common_linux_gtp;
#[cfg(feature = "uapi-net")]
pub use common_linux_gtp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/handshake.rs"]
mod common_linux_handshake;
#[cfg(feature = "uapi-net")]
pub use common_linux_handshake::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/hash_info.rs"]
mod common_linux_hash_info;
#[cfg(feature = "uapi-misc")]
pub use common_linux_hash_info::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/hdlc.rs"]
mod common_linux_hdlc;
#[cfg(feature = "uapi-net")]
pub use common_linux_hdlc::*;

#[path = "common/linux/hdlc/ioctl.rs"]
mod common_linux_hdlc_ioctl;
pub use common_linux_hdlc_ioctl::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/hdreg.rs"]
mod common_linux_hdreg;
#[cfg(feature = "uapi-block")]
pub use common_linux_hdreg::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/hid.rs"]
mod common_linux_hid;
#[cfg(feature = "uapi-input")]
pub use common_linux_hid::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/hiddev.rs"]
mod common_linux_hiddev;
#[cfg(feature = "uapi-input")]
pub use common_linux_hiddev::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/hidraw.rs"]
mod common_linux_hidraw;
#[cfg(feature = "uapi-input")]
pub use common_linux_hidraw::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/hpet.rs"]
mod common_linux_hpet;
#[cfg(feature = "uapi-misc")]
pub use common_linux_hpet::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/hsi/cs-protocol.rs"]
mod common_linux_hsi_cs_protocol;
#[cfg(feature = "uapi-bus")]
pub use common_linux_hsi_cs_protocol::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/hsi/hsi_char.rs"]
mod common_linux_hsi_hsi_char;
#[cfg(feature = "uapi-bus")]
pub use common_linux_hsi_hsi_char::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/hsr_netlink.rs"]
mod common_linux_hsr_netlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_hsr_netlink::*;

#[path = "common/linux/hw_breakpoint.rs"]
mod common_linux_hw_breakpoint;
pub use common_linux_hw_breakpoint::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/hyperv.rs"]
mod common_linux_hyperv;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_hyperv::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/i2c-dev.rs"]
mod common_linux_i2c_dev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_i2c_dev::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/i2c.rs"]
mod common_linux_i2c;
#[cfg(feature = "uapi-bus")]
pub use common_linux_i2c::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/i2o-dev.rs"]
mod common_linux_i2o_dev;
#[cfg(feature = "uapi-misc")]
pub use common_linux_i2o_dev::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/i8k.rs"]
mod common_linux_i8k;
#[cfg(feature = "uapi-misc")]
pub use common_linux_i8k::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/icmp.rs"]
mod common_linux_icmp;
#[cfg(feature = "uapi-net")]
pub use common_linux_icmp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/icmpv6.rs"]
mod common_linux_icmpv6;
#[cfg(feature = "uapi-net")]
pub use common_linux_icmpv6::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/idxd.rs"]
mod common_linux_idxd;
#[cfg(feature = "uapi-bus")]
pub use common_linux_idxd::*;

#[path = "common/linux/if.rs"]
mod common_linux_if;
pub use common_linux_if::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_addr.rs"]
mod common_linux_if_addr;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_addr::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_addrlabel.rs"]
mod common_linux_if_addrlabel;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_addrlabel::*;

#[path = "common/linux/if_alg.rs"]
mod common_linux_if_alg;
pub use common_linux_if_alg::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_arcnet.rs"]
mod common_linux_if_arcnet;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_arcnet::*;

#[path = "common/linux/if_arp.rs"]
mod common_linux_if_arp;
pub use common_linux_if_arp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_bonding.rs"]
mod common_linux_if_bonding;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_bonding::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_bridge.rs"]
mod common_linux_if_bridge;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_bridge::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_eql.rs"]
mod common_linux_if_eql;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_eql::*;

#[path = "common/linux/if_ether.rs"]
mod common_linux_if_ether;
pub use common_linux_if_ether::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_fc.rs"]
mod common_linux_if_fc;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_fc::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_fddi.rs"]
mod common_linux_if_fddi;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_fddi::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_hippi.rs"]
mod common_linux_if_hippi;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_hippi::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_infiniband.rs"]
mod common_linux_if_infiniband;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_infiniband::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_link.rs"]
mod common_linux_if_link;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_link::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_ltalk.rs"]
mod common_linux_if_ltalk;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_ltalk::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_macsec.rs"]
mod common_linux_if_macsec;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_macsec::*;

#[path = "common/linux/if_packet.rs"]
mod common_linux_if_packet;
pub use common_linux_if_packet::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_phonet.rs"]
mod common_linux_if_phonet;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_phonet::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_plip.rs"]
mod common_linux_if_plip;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_plip::*;

#[path = "common/linux/if_pppol2tp.rs"]
mod common_linux_if_pppol2tp;
pub use common_linux_if_pppol2tp::*;

#[path = "common/linux/if_pppox.rs"]
mod common_linux_if_pppox;
pub use common_linux_if_pppox::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_slip.rs"]
mod common_linux_if_slip;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_slip::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_team.rs"]
mod common_linux_if_team;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_team::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_tun.rs"]
mod common_linux_if_tun;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_tun::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_tunnel.rs"]
mod common_linux_if_tunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_tunnel::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_vlan.rs"]
mod common_linux_if_vlan;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_vlan::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/if_x25.rs"]
mod common_linux_if_x25;
#[cfg(feature = "uapi-net")]
pub use common_linux_if_x25::*;

#[path = "common/linux/if_xdp.rs"]
mod common_linux_if_xdp;
pub use common_linux_if_xdp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ife.rs"]
mod common_linux_ife;
#[cfg(feature = "uapi-net")]
pub use common_linux_ife::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/igmp.rs"]
mod common_linux_igmp;
#[cfg(feature = "uapi-net")]
pub use common_linux_igmp::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/iio/buffer.rs"]
mod common_linux_iio_buffer;
#[cfg(feature = "uapi-bus")]
pub use common_linux_iio_buffer::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/iio/events.rs"]
mod common_linux_iio_events;
#[cfg(feature = "uapi-bus")]
pub use common_linux_iio_events::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/iio/types.rs"]
mod common_linux_iio_types;
#[cfg(feature = "uapi-bus")]
pub use common_linux_iio_types::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ila.rs"]
mod common_linux_ila;
#[cfg(feature = "uapi-net")]
pub use common_linux_ila::*;

#[path = "common/linux/in.rs"]
mod common_linux_in;
pub use common_linux_in::*;

#[path = "common/linux/in6.rs"]
mod common_linux_in6;
pub use common_linux_in6::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/in_route.rs"]
mod common_linux_in_route;
#[cfg(feature = "uapi-net")]
pub use common_linux_in_route::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/inet_diag.rs"]
mod common_linux_inet_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_inet_diag::*;

#[path = "common/linux/inotify.rs"]
mod common_linux_inotify;
pub use common_linux_inotify::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/input-event-codes.rs"]
mod common_linux_input_event_codes;
#[cfg(feature = "uapi-input")]
pub use common_linux_input_event_codes::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/input.rs"]
mod common_linux_input;
#[cfg(feature = "uapi-input")]
pub use common_linux_input::*;

#[path = "common/linux/io_uring.rs"]
mod common_linux_io_uring;
pub use common_linux_io_uring::*;

#[path = "common/linux/io_uring/bpf_filter.rs"]
mod common_linux_io_uring_bpf_filter;
pub use common_linux_io_uring_bpf_filter::*;

#[path = "common/linux/io_uring/mock_file.rs"]
mod common_linux_io_uring_mock_file;
pub use common_linux_io_uring_mock_file::*;

#[path = "common/linux/io_uring/query.rs"]
mod common_linux_io_uring_query;
pub use common_linux_io_uring_query::*;

#[path = "common/linux/io_uring/zcrx.rs"]
mod common_linux_io_uring_zcrx;
pub use common_linux_io_uring_zcrx::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ioam6.rs"]
mod common_linux_ioam6;
#[cfg(feature = "uapi-net")]
pub use common_linux_ioam6::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ioam6_genl.rs"]
mod common_linux_ioam6_genl;
#[cfg(feature = "uapi-net")]
pub use common_linux_ioam6_genl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ioam6_iptunnel.rs"]
mod common_linux_ioam6_iptunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_ioam6_iptunnel::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/iommufd.rs"]
mod common_linux_iommufd;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_iommufd::*;

#[path = "common/linux/ioprio.rs"]
mod common_linux_ioprio;
pub use common_linux_ioprio::*;

#[path = "common/linux/ip.rs"]
mod common_linux_ip;
pub use common_linux_ip::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ip6_tunnel.rs"]
mod common_linux_ip6_tunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_ip6_tunnel::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/ip_vs.rs"]
mod common_linux_ip_vs;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_ip_vs::*;

#[path = "common/linux/ipc.rs"]
mod common_linux_ipc;
pub use common_linux_ipc::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/ipmi.rs"]
mod common_linux_ipmi;
#[cfg(feature = "uapi-bus")]
pub use common_linux_ipmi::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/ipmi_bmc.rs"]
mod common_linux_ipmi_bmc;
#[cfg(feature = "uapi-bus")]
pub use common_linux_ipmi_bmc::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/ipmi_msgdefs.rs"]
mod common_linux_ipmi_msgdefs;
#[cfg(feature = "uapi-bus")]
pub use common_linux_ipmi_msgdefs::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/ipmi_ssif_bmc.rs"]
mod common_linux_ipmi_ssif_bmc;
#[cfg(feature = "uapi-bus")]
pub use common_linux_ipmi_ssif_bmc::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ipsec.rs"]
mod common_linux_ipsec;
#[cfg(feature = "uapi-net")]
pub use common_linux_ipsec::*;

#[path = "common/linux/ipv6.rs"]
mod common_linux_ipv6;
pub use common_linux_ipv6::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ipv6_route.rs"]
mod common_linux_ipv6_route;
#[cfg(feature = "uapi-net")]
pub use common_linux_ipv6_route::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/iso_fs.rs"]
mod common_linux_iso_fs;
#[cfg(feature = "uapi-block")]
pub use common_linux_iso_fs::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/isst_if.rs"]
mod common_linux_isst_if;
#[cfg(feature = "uapi-misc")]
pub use common_linux_isst_if::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/ivtv.rs"]
mod common_linux_ivtv;
#[cfg(feature = "uapi-media")]
pub use common_linux_ivtv::*;

#[cfg(feature = "uapi-mtd")]
#[path = "common/linux/jffs2.rs"]
mod common_linux_jffs2;
#[cfg(feature = "uapi-mtd")]
pub use common_linux_jffs2::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/joystick.rs"]
mod common_linux_joystick;
#[cfg(feature = "uapi-input")]
pub use common_linux_joystick::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/kcm.rs"]
mod common_linux_kcm;
#[cfg(feature = "uapi-net")]
pub use common_linux_kcm::*;

#[path = "common/linux/kcmp.rs"]
mod common_linux_kcmp;
pub use common_linux_kcmp::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/kcov.rs"]
mod common_linux_kcov;
#[cfg(feature = "uapi-misc")]
pub use common_linux_kcov::*;

#[path = "common/linux/kd.rs"]
mod common_linux_kd;
pub use common_linux_kd::*;

#[path = "common/linux/kernel-page-flags.rs"]
mod common_linux_kernel_page_flags;
pub use common_linux_kernel_page_flags::*;

#[path = "common/linux/kexec.rs"]
mod common_linux_kexec;
pub use common_linux_kexec::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/keyboard.rs"]
mod common_linux_keyboard;
#[cfg(feature = "uapi-input")]
pub use common_linux_keyboard::*;

#[path = "common/linux/keyctl.rs"]
mod common_linux_keyctl;
pub use common_linux_keyctl::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/linux/kfd_ioctl.rs"]
mod common_linux_kfd_ioctl;
#[cfg(feature = "uapi-drm")]
pub use common_linux_kfd_ioctl::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/linux/kfd_sysfs.rs"]
mod common_linux_kfd_sysfs;
#[cfg(feature = "uapi-drm")]
pub use common_linux_kfd_sysfs::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/l2tp.rs"]
mod common_linux_l2tp;
#[cfg(feature = "uapi-net")]
pub use common_linux_l2tp::*;

#[path = "common/linux/landlock.rs"]
mod common_linux_landlock;
pub use common_linux_landlock::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/libc-compat.rs"]
mod common_linux_libc_compat;
#[cfg(feature = "uapi-misc")]
pub use common_linux_libc_compat::*;

#[path = "common/linux/limits.rs"]
mod common_linux_limits;
pub use common_linux_limits::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/lirc.rs"]
mod common_linux_lirc;
#[cfg(feature = "uapi-media")]
pub use common_linux_lirc::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/liveupdate.rs"]
mod common_linux_liveupdate;
#[cfg(feature = "uapi-misc")]
pub use common_linux_liveupdate::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/llc.rs"]
mod common_linux_llc;
#[cfg(feature = "uapi-net")]
pub use common_linux_llc::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/loadpin.rs"]
mod common_linux_loadpin;
#[cfg(feature = "uapi-misc")]
pub use common_linux_loadpin::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/lockd_netlink.rs"]
mod common_linux_lockd_netlink;
#[cfg(feature = "uapi-fs")]
pub use common_linux_lockd_netlink::*;

#[path = "common/linux/loop.rs"]
mod common_linux_loop;
pub use common_linux_loop::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/lp.rs"]
mod common_linux_lp;
#[cfg(feature = "uapi-bus")]
pub use common_linux_lp::*;

#[path = "common/linux/lsm.rs"]
mod common_linux_lsm;
pub use common_linux_lsm::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/lwtunnel.rs"]
mod common_linux_lwtunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_lwtunnel::*;

#[path = "common/linux/magic.rs"]
mod common_linux_magic;
pub use common_linux_magic::*;

#[path = "common/linux/major.rs"]
mod common_linux_major;
pub use common_linux_major::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/map_benchmark.rs"]
mod common_linux_map_benchmark;
#[cfg(feature = "uapi-bus")]
pub use common_linux_map_benchmark::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/map_to_14segment.rs"]
mod common_linux_map_to_14segment;
#[cfg(feature = "uapi-misc")]
pub use common_linux_map_to_14segment::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/map_to_7segment.rs"]
mod common_linux_map_to_7segment;
#[cfg(feature = "uapi-misc")]
pub use common_linux_map_to_7segment::*;

#[cfg(feature = "uapi-video")]
#[path = "common/linux/matroxfb.rs"]
mod common_linux_matroxfb;
#[cfg(feature = "uapi-video")]
pub use common_linux_matroxfb::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/max2175.rs"]
mod common_linux_max2175;
#[cfg(feature = "uapi-media")]
pub use common_linux_max2175::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mctp.rs"]
mod common_linux_mctp;
#[cfg(feature = "uapi-net")]
pub use common_linux_mctp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mdio.rs"]
mod common_linux_mdio;
#[cfg(feature = "uapi-net")]
pub use common_linux_mdio::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media-bus-format.rs"]
mod common_linux_media_bus_format;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_bus_format::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media.rs"]
mod common_linux_media;
#[cfg(feature = "uapi-media")]
pub use common_linux_media::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/amlogic/c3-isp-config.rs"]
mod common_linux_media_amlogic_c3_isp_config;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_amlogic_c3_isp_config::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/arm/mali-c55-config.rs"]
mod common_linux_media_arm_mali_c55_config;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_arm_mali_c55_config::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/raspberrypi/pisp_be_config.rs"]
mod common_linux_media_raspberrypi_pisp_be_config;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_raspberrypi_pisp_be_config::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/raspberrypi/pisp_common.rs"]
mod common_linux_media_raspberrypi_pisp_common;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_raspberrypi_pisp_common::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/raspberrypi/pisp_fe_config.rs"]
mod common_linux_media_raspberrypi_pisp_fe_config;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_raspberrypi_pisp_fe_config::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/raspberrypi/pisp_fe_statistics.rs"]
mod common_linux_media_raspberrypi_pisp_fe_statistics;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_raspberrypi_pisp_fe_statistics::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/media/v4l2-isp.rs"]
mod common_linux_media_v4l2_isp;
#[cfg(feature = "uapi-media")]
pub use common_linux_media_v4l2_isp::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/mei.rs"]
mod common_linux_mei;
#[cfg(feature = "uapi-bus")]
pub use common_linux_mei::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/mei_uuid.rs"]
mod common_linux_mei_uuid;
#[cfg(feature = "uapi-bus")]
pub use common_linux_mei_uuid::*;

#[path = "common/linux/membarrier.rs"]
mod common_linux_membarrier;
pub use common_linux_membarrier::*;

#[path = "common/linux/memfd.rs"]
mod common_linux_memfd;
pub use common_linux_memfd::*;

#[path = "common/linux/mempolicy.rs"]
mod common_linux_mempolicy;
pub use common_linux_mempolicy::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mii.rs"]
mod common_linux_mii;
#[cfg(feature = "uapi-net")]
pub use common_linux_mii::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/minix_fs.rs"]
mod common_linux_minix_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_minix_fs::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/misc/bcm_vk.rs"]
mod common_linux_misc_bcm_vk;
#[cfg(feature = "uapi-bus")]
pub use common_linux_misc_bcm_vk::*;

#[path = "common/linux/mman.rs"]
mod common_linux_mman;
pub use common_linux_mman::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/mmc/ioctl.rs"]
mod common_linux_mmc_ioctl;
#[cfg(feature = "uapi-bus")]
pub use common_linux_mmc_ioctl::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/mmtimer.rs"]
mod common_linux_mmtimer;
#[cfg(feature = "uapi-misc")]
pub use common_linux_mmtimer::*;

#[path = "common/linux/module.rs"]
mod common_linux_module;
pub use common_linux_module::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/module_signature.rs"]
mod common_linux_module_signature;
#[cfg(feature = "uapi-misc")]
pub use common_linux_module_signature::*;

#[path = "common/linux/mount.rs"]
mod common_linux_mount;
pub use common_linux_mount::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mpls.rs"]
mod common_linux_mpls;
#[cfg(feature = "uapi-net")]
pub use common_linux_mpls::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mpls_iptunnel.rs"]
mod common_linux_mpls_iptunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_mpls_iptunnel::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mptcp.rs"]
mod common_linux_mptcp;
#[cfg(feature = "uapi-net")]
pub use common_linux_mptcp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mptcp_pm.rs"]
mod common_linux_mptcp_pm;
#[cfg(feature = "uapi-net")]
pub use common_linux_mptcp_pm::*;

#[path = "common/linux/mqueue.rs"]
mod common_linux_mqueue;
pub use common_linux_mqueue::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mroute.rs"]
mod common_linux_mroute;
#[cfg(feature = "uapi-net")]
pub use common_linux_mroute::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mroute6.rs"]
mod common_linux_mroute6;
#[cfg(feature = "uapi-net")]
pub use common_linux_mroute6::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/mrp_bridge.rs"]
mod common_linux_mrp_bridge;
#[cfg(feature = "uapi-net")]
pub use common_linux_mrp_bridge::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/msdos_fs.rs"]
mod common_linux_msdos_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_msdos_fs::*;

#[path = "common/linux/msg.rs"]
mod common_linux_msg;
pub use common_linux_msg::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/mshv.rs"]
mod common_linux_mshv;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_mshv::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/mtio.rs"]
mod common_linux_mtio;
#[cfg(feature = "uapi-block")]
pub use common_linux_mtio::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/nbd-netlink.rs"]
mod common_linux_nbd_netlink;
#[cfg(feature = "uapi-block")]
pub use common_linux_nbd_netlink::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/nbd.rs"]
mod common_linux_nbd;
#[cfg(feature = "uapi-block")]
pub use common_linux_nbd::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ncsi.rs"]
mod common_linux_ncsi;
#[cfg(feature = "uapi-net")]
pub use common_linux_ncsi::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/ndctl.rs"]
mod common_linux_ndctl;
#[cfg(feature = "uapi-block")]
pub use common_linux_ndctl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/neighbour.rs"]
mod common_linux_neighbour;
#[cfg(feature = "uapi-net")]
pub use common_linux_neighbour::*;

#[path = "common/linux/net.rs"]
mod common_linux_net;
pub use common_linux_net::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/net_dropmon.rs"]
mod common_linux_net_dropmon;
#[cfg(feature = "uapi-net")]
pub use common_linux_net_dropmon::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/net_namespace.rs"]
mod common_linux_net_namespace;
#[cfg(feature = "uapi-net")]
pub use common_linux_net_namespace::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/net_shaper.rs"]
mod common_linux_net_shaper;
#[cfg(feature = "uapi-net")]
pub use common_linux_net_shaper::*;

#[path = "common/linux/net_tstamp.rs"]
mod common_linux_net_tstamp;
pub use common_linux_net_tstamp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/netconf.rs"]
mod common_linux_netconf;
#[cfg(feature = "uapi-net")]
pub use common_linux_netconf::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/netdev.rs"]
mod common_linux_netdev;
#[cfg(feature = "uapi-net")]
pub use common_linux_netdev::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/netdevice.rs"]
mod common_linux_netdevice;
#[cfg(feature = "uapi-net")]
pub use common_linux_netdevice::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter.rs"]
mod common_linux_netfilter;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/ipset/ip_set.rs"]
mod common_linux_netfilter_ipset_ip_set;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipset_ip_set::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/ipset/ip_set_bitmap.rs"]
mod common_linux_netfilter_ipset_ip_set_bitmap;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipset_ip_set_bitmap::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/ipset/ip_set_hash.rs"]
mod common_linux_netfilter_ipset_ip_set_hash;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipset_ip_set_hash::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/ipset/ip_set_list.rs"]
mod common_linux_netfilter_ipset_ip_set_list;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipset_ip_set_list::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_conntrack_common.rs"]
mod common_linux_netfilter_nf_conntrack_common;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_conntrack_common::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_conntrack_ftp.rs"]
mod common_linux_netfilter_nf_conntrack_ftp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_conntrack_ftp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_conntrack_sctp.rs"]
mod common_linux_netfilter_nf_conntrack_sctp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_conntrack_sctp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_conntrack_tcp.rs"]
mod common_linux_netfilter_nf_conntrack_tcp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_conntrack_tcp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_conntrack_tuple_common.rs"]
mod common_linux_netfilter_nf_conntrack_tuple_common;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_conntrack_tuple_common::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_log.rs"]
mod common_linux_netfilter_nf_log;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_log::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_nat.rs"]
mod common_linux_netfilter_nf_nat;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_nat::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_synproxy.rs"]
mod common_linux_netfilter_nf_synproxy;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_synproxy::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_tables.rs"]
mod common_linux_netfilter_nf_tables;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_tables::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nf_tables_compat.rs"]
mod common_linux_netfilter_nf_tables_compat;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nf_tables_compat::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink.rs"]
mod common_linux_netfilter_nfnetlink;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_acct.rs"]
mod common_linux_netfilter_nfnetlink_acct;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_acct::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_compat.rs"]
mod common_linux_netfilter_nfnetlink_compat;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_compat::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_conntrack.rs"]
mod common_linux_netfilter_nfnetlink_conntrack;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_conntrack::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_cthelper.rs"]
mod common_linux_netfilter_nfnetlink_cthelper;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_cthelper::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_cttimeout.rs"]
mod common_linux_netfilter_nfnetlink_cttimeout;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_cttimeout::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_hook.rs"]
mod common_linux_netfilter_nfnetlink_hook;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_hook::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_log.rs"]
mod common_linux_netfilter_nfnetlink_log;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_log::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_osf.rs"]
mod common_linux_netfilter_nfnetlink_osf;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_osf::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/nfnetlink_queue.rs"]
mod common_linux_netfilter_nfnetlink_queue;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_nfnetlink_queue::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/x_tables.rs"]
mod common_linux_netfilter_x_tables;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_x_tables::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_AUDIT.rs"]
mod common_linux_netfilter_xt_AUDIT;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_AUDIT::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_CHECKSUM.rs"]
mod common_linux_netfilter_xt_CHECKSUM;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_CHECKSUM::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_CLASSIFY.rs"]
mod common_linux_netfilter_xt_CLASSIFY;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_CLASSIFY::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_CONNSECMARK.rs"]
mod common_linux_netfilter_xt_CONNSECMARK;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_CONNSECMARK::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_CT.rs"]
mod common_linux_netfilter_xt_CT;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_CT::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_DSCP.rs"]
mod common_linux_netfilter_xt_DSCP;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_DSCP::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_HMARK.rs"]
mod common_linux_netfilter_xt_HMARK;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_HMARK::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_IDLETIMER.rs"]
mod common_linux_netfilter_xt_IDLETIMER;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_IDLETIMER::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_LOG.rs"]
mod common_linux_netfilter_xt_LOG;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_LOG::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_NFLOG.rs"]
mod common_linux_netfilter_xt_NFLOG;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_NFLOG::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_NFQUEUE.rs"]
mod common_linux_netfilter_xt_NFQUEUE;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_NFQUEUE::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_SECMARK.rs"]
mod common_linux_netfilter_xt_SECMARK;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_SECMARK::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_SYNPROXY.rs"]
mod common_linux_netfilter_xt_SYNPROXY;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_SYNPROXY::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_TCPMSS.rs"]
mod common_linux_netfilter_xt_TCPMSS;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_TCPMSS::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_TCPOPTSTRIP.rs"]
mod common_linux_netfilter_xt_TCPOPTSTRIP;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_TCPOPTSTRIP::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_TPROXY.rs"]
mod common_linux_netfilter_xt_TPROXY;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_TPROXY::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_addrtype.rs"]
mod common_linux_netfilter_xt_addrtype;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_addrtype::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_bpf.rs"]
mod common_linux_netfilter_xt_bpf;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_bpf::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_cgroup.rs"]
mod common_linux_netfilter_xt_cgroup;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_cgroup::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_cluster.rs"]
mod common_linux_netfilter_xt_cluster;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_cluster::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_comment.rs"]
mod common_linux_netfilter_xt_comment;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_comment::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_connbytes.rs"]
mod common_linux_netfilter_xt_connbytes;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_connbytes::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_connlabel.rs"]
mod common_linux_netfilter_xt_connlabel;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_connlabel::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_connlimit.rs"]
mod common_linux_netfilter_xt_connlimit;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_connlimit::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_connmark.rs"]
mod common_linux_netfilter_xt_connmark;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_connmark::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_conntrack.rs"]
mod common_linux_netfilter_xt_conntrack;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_conntrack::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_cpu.rs"]
mod common_linux_netfilter_xt_cpu;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_cpu::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_dccp.rs"]
mod common_linux_netfilter_xt_dccp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_dccp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_devgroup.rs"]
mod common_linux_netfilter_xt_devgroup;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_devgroup::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_dscp.rs"]
mod common_linux_netfilter_xt_dscp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_dscp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_ecn.rs"]
mod common_linux_netfilter_xt_ecn;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_ecn::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_esp.rs"]
mod common_linux_netfilter_xt_esp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_esp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_hashlimit.rs"]
mod common_linux_netfilter_xt_hashlimit;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_hashlimit::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_helper.rs"]
mod common_linux_netfilter_xt_helper;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_helper::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_ipcomp.rs"]
mod common_linux_netfilter_xt_ipcomp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_ipcomp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_iprange.rs"]
mod common_linux_netfilter_xt_iprange;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_iprange::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_ipvs.rs"]
mod common_linux_netfilter_xt_ipvs;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_ipvs::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_l2tp.rs"]
mod common_linux_netfilter_xt_l2tp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_l2tp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_length.rs"]
mod common_linux_netfilter_xt_length;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_length::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_limit.rs"]
mod common_linux_netfilter_xt_limit;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_limit::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_mac.rs"]
mod common_linux_netfilter_xt_mac;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_mac::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_mark.rs"]
mod common_linux_netfilter_xt_mark;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_mark::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_multiport.rs"]
mod common_linux_netfilter_xt_multiport;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_multiport::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_osf.rs"]
mod common_linux_netfilter_xt_osf;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_osf::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_owner.rs"]
mod common_linux_netfilter_xt_owner;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_owner::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_physdev.rs"]
mod common_linux_netfilter_xt_physdev;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_physdev::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_pkttype.rs"]
mod common_linux_netfilter_xt_pkttype;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_pkttype::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_policy.rs"]
mod common_linux_netfilter_xt_policy;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_policy::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_quota.rs"]
mod common_linux_netfilter_xt_quota;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_quota::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_rateest.rs"]
mod common_linux_netfilter_xt_rateest;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_rateest::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_realm.rs"]
mod common_linux_netfilter_xt_realm;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_realm::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_recent.rs"]
mod common_linux_netfilter_xt_recent;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_recent::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_rpfilter.rs"]
mod common_linux_netfilter_xt_rpfilter;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_rpfilter::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_sctp.rs"]
mod common_linux_netfilter_xt_sctp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_sctp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_set.rs"]
mod common_linux_netfilter_xt_set;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_set::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_socket.rs"]
mod common_linux_netfilter_xt_socket;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_socket::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_state.rs"]
mod common_linux_netfilter_xt_state;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_state::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_statistic.rs"]
mod common_linux_netfilter_xt_statistic;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_statistic::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_string.rs"]
mod common_linux_netfilter_xt_string;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_string::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_tcpmss.rs"]
mod common_linux_netfilter_xt_tcpmss;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_tcpmss::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_tcpudp.rs"]
mod common_linux_netfilter_xt_tcpudp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_tcpudp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_time.rs"]
mod common_linux_netfilter_xt_time;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_time::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter/xt_u32.rs"]
mod common_linux_netfilter_xt_u32;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_xt_u32::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_arp.rs"]
mod common_linux_netfilter_arp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_arp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_arp/arp_tables.rs"]
mod common_linux_netfilter_arp_arp_tables;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_arp_arp_tables::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_arp/arpt_mangle.rs"]
mod common_linux_netfilter_arp_arpt_mangle;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_arp_arpt_mangle::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge.rs"]
mod common_linux_netfilter_bridge;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_802_3.rs"]
mod common_linux_netfilter_bridge_ebt_802_3;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_802_3::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_among.rs"]
mod common_linux_netfilter_bridge_ebt_among;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_among::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_arp.rs"]
mod common_linux_netfilter_bridge_ebt_arp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_arp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_arpreply.rs"]
mod common_linux_netfilter_bridge_ebt_arpreply;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_arpreply::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_ip.rs"]
mod common_linux_netfilter_bridge_ebt_ip;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_ip::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_ip6.rs"]
mod common_linux_netfilter_bridge_ebt_ip6;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_ip6::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_limit.rs"]
mod common_linux_netfilter_bridge_ebt_limit;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_limit::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_log.rs"]
mod common_linux_netfilter_bridge_ebt_log;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_log::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_mark_m.rs"]
mod common_linux_netfilter_bridge_ebt_mark_m;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_mark_m::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_mark_t.rs"]
mod common_linux_netfilter_bridge_ebt_mark_t;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_mark_t::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_nat.rs"]
mod common_linux_netfilter_bridge_ebt_nat;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_nat::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_nflog.rs"]
mod common_linux_netfilter_bridge_ebt_nflog;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_nflog::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_pkttype.rs"]
mod common_linux_netfilter_bridge_ebt_pkttype;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_pkttype::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_redirect.rs"]
mod common_linux_netfilter_bridge_ebt_redirect;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_redirect::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_stp.rs"]
mod common_linux_netfilter_bridge_ebt_stp;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_stp::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebt_vlan.rs"]
mod common_linux_netfilter_bridge_ebt_vlan;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebt_vlan::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_bridge/ebtables.rs"]
mod common_linux_netfilter_bridge_ebtables;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_bridge_ebtables::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4.rs"]
mod common_linux_netfilter_ipv4;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ip_tables.rs"]
mod common_linux_netfilter_ipv4_ip_tables;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ip_tables::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_CLUSTERIP.rs"]
mod common_linux_netfilter_ipv4_ipt_CLUSTERIP;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_CLUSTERIP::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_ECN.rs"]
mod common_linux_netfilter_ipv4_ipt_ECN;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_ECN::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_LOG.rs"]
mod common_linux_netfilter_ipv4_ipt_LOG;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_LOG::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_REJECT.rs"]
mod common_linux_netfilter_ipv4_ipt_REJECT;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_REJECT::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_TTL.rs"]
mod common_linux_netfilter_ipv4_ipt_TTL;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_TTL::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_ah.rs"]
mod common_linux_netfilter_ipv4_ipt_ah;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_ah::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_ecn.rs"]
mod common_linux_netfilter_ipv4_ipt_ecn;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_ecn::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv4/ipt_ttl.rs"]
mod common_linux_netfilter_ipv4_ipt_ttl;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv4_ipt_ttl::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6.rs"]
mod common_linux_netfilter_ipv6;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6_tables.rs"]
mod common_linux_netfilter_ipv6_ip6_tables;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6_tables::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_HL.rs"]
mod common_linux_netfilter_ipv6_ip6t_HL;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_HL::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_LOG.rs"]
mod common_linux_netfilter_ipv6_ip6t_LOG;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_LOG::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_NPT.rs"]
mod common_linux_netfilter_ipv6_ip6t_NPT;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_NPT::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_REJECT.rs"]
mod common_linux_netfilter_ipv6_ip6t_REJECT;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_REJECT::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_ah.rs"]
mod common_linux_netfilter_ipv6_ip6t_ah;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_ah::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_frag.rs"]
mod common_linux_netfilter_ipv6_ip6t_frag;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_frag::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_hl.rs"]
mod common_linux_netfilter_ipv6_ip6t_hl;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_hl::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_ipv6header.rs"]
mod common_linux_netfilter_ipv6_ip6t_ipv6header;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_ipv6header::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_mh.rs"]
mod common_linux_netfilter_ipv6_ip6t_mh;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_mh::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_opts.rs"]
mod common_linux_netfilter_ipv6_ip6t_opts;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_opts::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_rt.rs"]
mod common_linux_netfilter_ipv6_ip6t_rt;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_rt::*;

#[cfg(feature = "uapi-netfilter")]
#[path = "common/linux/netfilter_ipv6/ip6t_srh.rs"]
mod common_linux_netfilter_ipv6_ip6t_srh;
#[cfg(feature = "uapi-netfilter")]
pub use common_linux_netfilter_ipv6_ip6t_srh::*;

#[path = "common/linux/netlink.rs"]
mod common_linux_netlink;
pub use common_linux_netlink::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/netlink_diag.rs"]
mod common_linux_netlink_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_netlink_diag::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/nexthop.rs"]
mod common_linux_nexthop;
#[cfg(feature = "uapi-net")]
pub use common_linux_nexthop::*;

#[path = "common/linux/nfc.rs"]
mod common_linux_nfc;
pub use common_linux_nfc::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs.rs"]
mod common_linux_nfs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs2.rs"]
mod common_linux_nfs2;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs2::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs3.rs"]
mod common_linux_nfs3;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs3::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs4.rs"]
mod common_linux_nfs4;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs4::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs4_mount.rs"]
mod common_linux_nfs4_mount;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs4_mount::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs_fs.rs"]
mod common_linux_nfs_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs_fs::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs_idmap.rs"]
mod common_linux_nfs_idmap;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs_idmap::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfs_mount.rs"]
mod common_linux_nfs_mount;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfs_mount::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfsacl.rs"]
mod common_linux_nfsacl;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfsacl::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfsd/cld.rs"]
mod common_linux_nfsd_cld;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfsd_cld::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfsd/debug.rs"]
mod common_linux_nfsd_debug;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfsd_debug::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfsd/export.rs"]
mod common_linux_nfsd_export;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfsd_export::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfsd/stats.rs"]
mod common_linux_nfsd_stats;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfsd_stats::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nfsd_netlink.rs"]
mod common_linux_nfsd_netlink;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nfsd_netlink::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nilfs2_api.rs"]
mod common_linux_nilfs2_api;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nilfs2_api::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/nilfs2_ondisk.rs"]
mod common_linux_nilfs2_ondisk;
#[cfg(feature = "uapi-fs")]
pub use common_linux_nilfs2_ondisk::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/nitro_enclaves.rs"]
mod common_linux_nitro_enclaves;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_nitro_enclaves::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/nl80211-vnd-intel.rs"]
mod common_linux_nl80211_vnd_intel;
#[cfg(feature = "uapi-net")]
pub use common_linux_nl80211_vnd_intel::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/nl80211.rs"]
mod common_linux_nl80211;
#[cfg(feature = "uapi-net")]
pub use common_linux_nl80211::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/npcm-video.rs"]
mod common_linux_npcm_video;
#[cfg(feature = "uapi-media")]
pub use common_linux_npcm_video::*;

#[path = "common/linux/nsfs.rs"]
mod common_linux_nsfs;
pub use common_linux_nsfs::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/nsm.rs"]
mod common_linux_nsm;
#[cfg(feature = "uapi-misc")]
pub use common_linux_nsm::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/ntsync.rs"]
mod common_linux_ntsync;
#[cfg(feature = "uapi-misc")]
pub use common_linux_ntsync::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/nubus.rs"]
mod common_linux_nubus;
#[cfg(feature = "uapi-misc")]
pub use common_linux_nubus::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/nvme_ioctl.rs"]
mod common_linux_nvme_ioctl;
#[cfg(feature = "uapi-block")]
pub use common_linux_nvme_ioctl::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/nvram.rs"]
mod common_linux_nvram;
#[cfg(feature = "uapi-bus")]
pub use common_linux_nvram::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/omap3isp.rs"]
mod common_linux_omap3isp;
#[cfg(feature = "uapi-media")]
pub use common_linux_omap3isp::*;

#[cfg(feature = "uapi-video")]
#[path = "common/linux/omapfb.rs"]
mod common_linux_omapfb;
#[cfg(feature = "uapi-video")]
pub use common_linux_omapfb::*;

#[path = "common/linux/oom.rs"]
mod common_linux_oom;
pub use common_linux_oom::*;

#[path = "common/linux/openat2.rs"]
mod common_linux_openat2;
pub use common_linux_openat2::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/openvswitch.rs"]
mod common_linux_openvswitch;
#[cfg(feature = "uapi-net")]
pub use common_linux_openvswitch::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ovpn.rs"]
mod common_linux_ovpn;
#[cfg(feature = "uapi-net")]
pub use common_linux_ovpn::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/packet_diag.rs"]
mod common_linux_packet_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_packet_diag::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/papr_pdsm.rs"]
mod common_linux_papr_pdsm;
#[cfg(feature = "uapi-misc")]
pub use common_linux_papr_pdsm::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/parport.rs"]
mod common_linux_parport;
#[cfg(feature = "uapi-bus")]
pub use common_linux_parport::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/pci.rs"]
mod common_linux_pci;
#[cfg(feature = "uapi-bus")]
pub use common_linux_pci::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/pci_regs.rs"]
mod common_linux_pci_regs;
#[cfg(feature = "uapi-bus")]
pub use common_linux_pci_regs::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/pcitest.rs"]
mod common_linux_pcitest;
#[cfg(feature = "uapi-bus")]
pub use common_linux_pcitest::*;

#[path = "common/linux/perf_event.rs"]
mod common_linux_perf_event;
pub use common_linux_perf_event::*;

#[path = "common/linux/personality.rs"]
mod common_linux_personality;
pub use common_linux_personality::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/pfkeyv2.rs"]
mod common_linux_pfkeyv2;
#[cfg(feature = "uapi-net")]
pub use common_linux_pfkeyv2::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/pfrut.rs"]
mod common_linux_pfrut;
#[cfg(feature = "uapi-misc")]
pub use common_linux_pfrut::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/pg.rs"]
mod common_linux_pg;
#[cfg(feature = "uapi-block")]
pub use common_linux_pg::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/phantom.rs"]
mod common_linux_phantom;
#[cfg(feature = "uapi-misc")]
pub use common_linux_phantom::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/phonet.rs"]
mod common_linux_phonet;
#[cfg(feature = "uapi-net")]
pub use common_linux_phonet::*;

#[path = "common/linux/pidfd.rs"]
mod common_linux_pidfd;
pub use common_linux_pidfd::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/pkt_cls.rs"]
mod common_linux_pkt_cls;
#[cfg(feature = "uapi-net")]
pub use common_linux_pkt_cls::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/pkt_sched.rs"]
mod common_linux_pkt_sched;
#[cfg(feature = "uapi-net")]
pub use common_linux_pkt_sched::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/pktcdvd.rs"]
mod common_linux_pktcdvd;
#[cfg(feature = "uapi-block")]
pub use common_linux_pktcdvd::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/pmu.rs"]
mod common_linux_pmu;
#[cfg(feature = "uapi-misc")]
pub use common_linux_pmu::*;

#[path = "common/linux/posix_acl.rs"]
mod common_linux_posix_acl;
pub use common_linux_posix_acl::*;

#[path = "common/linux/posix_acl_xattr.rs"]
mod common_linux_posix_acl_xattr;
pub use common_linux_posix_acl_xattr::*;

#[path = "common/linux/posix_types.rs"]
mod common_linux_posix_types;
pub use common_linux_posix_types::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/ppdev.rs"]
mod common_linux_ppdev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_ppdev::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ppp-comp.rs"]
mod common_linux_ppp_comp;
#[cfg(feature = "uapi-net")]
pub use common_linux_ppp_comp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ppp-ioctl.rs"]
mod common_linux_ppp_ioctl;
#[cfg(feature = "uapi-net")]
pub use common_linux_ppp_ioctl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/ppp_defs.rs"]
mod common_linux_ppp_defs;
#[cfg(feature = "uapi-net")]
pub use common_linux_ppp_defs::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/pps.rs"]
mod common_linux_pps;
#[cfg(feature = "uapi-bus")]
pub use common_linux_pps::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/pps_gen.rs"]
mod common_linux_pps_gen;
#[cfg(feature = "uapi-bus")]
pub use common_linux_pps_gen::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/pr.rs"]
mod common_linux_pr;
#[cfg(feature = "uapi-block")]
pub use common_linux_pr::*;

#[path = "common/linux/prctl.rs"]
mod common_linux_prctl;
pub use common_linux_prctl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/psample.rs"]
mod common_linux_psample;
#[cfg(feature = "uapi-net")]
pub use common_linux_psample::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/psci.rs"]
mod common_linux_psci;
#[cfg(feature = "uapi-misc")]
pub use common_linux_psci::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/psp-dbc.rs"]
mod common_linux_psp_dbc;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_psp_dbc::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/psp-sev.rs"]
mod common_linux_psp_sev;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_psp_sev::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/psp-sfs.rs"]
mod common_linux_psp_sfs;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_psp_sfs::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/psp.rs"]
mod common_linux_psp;
#[cfg(feature = "uapi-net")]
pub use common_linux_psp::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/ptp_clock.rs"]
mod common_linux_ptp_clock;
#[cfg(feature = "uapi-bus")]
pub use common_linux_ptp_clock::*;

#[path = "common/linux/ptrace.rs"]
mod common_linux_ptrace;
pub use common_linux_ptrace::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/pwm.rs"]
mod common_linux_pwm;
#[cfg(feature = "uapi-bus")]
pub use common_linux_pwm::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/qemu_fw_cfg.rs"]
mod common_linux_qemu_fw_cfg;
#[cfg(feature = "uapi-misc")]
pub use common_linux_qemu_fw_cfg::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/qnx4_fs.rs"]
mod common_linux_qnx4_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_qnx4_fs::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/qnxtypes.rs"]
mod common_linux_qnxtypes;
#[cfg(feature = "uapi-fs")]
pub use common_linux_qnxtypes::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/qrtr.rs"]
mod common_linux_qrtr;
#[cfg(feature = "uapi-net")]
pub use common_linux_qrtr::*;

#[path = "common/linux/quota.rs"]
mod common_linux_quota;
pub use common_linux_quota::*;

#[cfg(feature = "uapi-video")]
#[path = "common/linux/radeonfb.rs"]
mod common_linux_radeonfb;
#[cfg(feature = "uapi-video")]
pub use common_linux_radeonfb::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/raid/md_p.rs"]
mod common_linux_raid_md_p;
#[cfg(feature = "uapi-block")]
pub use common_linux_raid_md_p::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/raid/md_u.rs"]
mod common_linux_raid_md_u;
#[cfg(feature = "uapi-block")]
pub use common_linux_raid_md_u::*;

#[path = "common/linux/random.rs"]
mod common_linux_random;
pub use common_linux_random::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/rds.rs"]
mod common_linux_rds;
#[cfg(feature = "uapi-net")]
pub use common_linux_rds::*;

#[path = "common/linux/reboot.rs"]
mod common_linux_reboot;
pub use common_linux_reboot::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/remoteproc_cdev.rs"]
mod common_linux_remoteproc_cdev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_remoteproc_cdev::*;

#[path = "common/linux/resource.rs"]
mod common_linux_resource;
pub use common_linux_resource::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/rfkill.rs"]
mod common_linux_rfkill;
#[cfg(feature = "uapi-net")]
pub use common_linux_rfkill::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/rio_cm_cdev.rs"]
mod common_linux_rio_cm_cdev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_rio_cm_cdev::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/rio_mport_cdev.rs"]
mod common_linux_rio_mport_cdev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_rio_mport_cdev::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/rkisp1-config.rs"]
mod common_linux_rkisp1_config;
#[cfg(feature = "uapi-media")]
pub use common_linux_rkisp1_config::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/romfs_fs.rs"]
mod common_linux_romfs_fs;
#[cfg(feature = "uapi-fs")]
pub use common_linux_romfs_fs::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/route.rs"]
mod common_linux_route;
#[cfg(feature = "uapi-net")]
pub use common_linux_route::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/rpl.rs"]
mod common_linux_rpl;
#[cfg(feature = "uapi-net")]
pub use common_linux_rpl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/rpl_iptunnel.rs"]
mod common_linux_rpl_iptunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_rpl_iptunnel::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/rpmsg.rs"]
mod common_linux_rpmsg;
#[cfg(feature = "uapi-bus")]
pub use common_linux_rpmsg::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/rpmsg_types.rs"]
mod common_linux_rpmsg_types;
#[cfg(feature = "uapi-bus")]
pub use common_linux_rpmsg_types::*;

#[path = "common/linux/rseq.rs"]
mod common_linux_rseq;
pub use common_linux_rseq::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/rtc.rs"]
mod common_linux_rtc;
#[cfg(feature = "uapi-bus")]
pub use common_linux_rtc::*;

#[path = "common/linux/rtnetlink.rs"]
mod common_linux_rtnetlink;
pub use common_linux_rtnetlink::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/rxrpc.rs"]
mod common_linux_rxrpc;
#[cfg(feature = "uapi-net")]
pub use common_linux_rxrpc::*;

#[path = "common/linux/sched.rs"]
mod common_linux_sched;
pub use common_linux_sched::*;

#[path = "common/linux/sched/types.rs"]
mod common_linux_sched_types;
pub use common_linux_sched_types::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/scif_ioctl.rs"]
mod common_linux_scif_ioctl;
#[cfg(feature = "uapi-misc")]
pub use common_linux_scif_ioctl::*;

#[cfg(any(feature = "uapi-misc", feature = "uapi-video"))]
#[path = "common/linux/screen_info.rs"]
mod common_linux_screen_info;
#[cfg(any(feature = "uapi-misc", feature = "uapi-video"))]
pub use common_linux_screen_info::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/sctp.rs"]
mod common_linux_sctp;
#[cfg(feature = "uapi-net")]
pub use common_linux_sctp::*;

#[path = "common/linux/seccomp.rs"]
mod common_linux_seccomp;
pub use common_linux_seccomp::*;

#[path = "common/linux/securebits.rs"]
mod common_linux_securebits;
pub use common_linux_securebits::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/sed-opal.rs"]
mod common_linux_sed_opal;
#[cfg(feature = "uapi-block")]
pub use common_linux_sed_opal::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/seg6.rs"]
mod common_linux_seg6;
#[cfg(feature = "uapi-net")]
pub use common_linux_seg6::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/seg6_genl.rs"]
mod common_linux_seg6_genl;
#[cfg(feature = "uapi-net")]
pub use common_linux_seg6_genl::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/seg6_hmac.rs"]
mod common_linux_seg6_hmac;
#[cfg(feature = "uapi-net")]
pub use common_linux_seg6_hmac::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/seg6_iptunnel.rs"]
mod common_linux_seg6_iptunnel;
#[cfg(feature = "uapi-net")]
pub use common_linux_seg6_iptunnel::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/seg6_local.rs"]
mod common_linux_seg6_local;
#[cfg(feature = "uapi-net")]
pub use common_linux_seg6_local::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/selinux_netlink.rs"]
mod common_linux_selinux_netlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_selinux_netlink::*;

#[path = "common/linux/sem.rs"]
mod common_linux_sem;
pub use common_linux_sem::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/serial.rs"]
mod common_linux_serial;
#[cfg(feature = "uapi-bus")]
pub use common_linux_serial::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/serial_core.rs"]
mod common_linux_serial_core;
#[cfg(feature = "uapi-bus")]
pub use common_linux_serial_core::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/serial_reg.rs"]
mod common_linux_serial_reg;
#[cfg(feature = "uapi-bus")]
pub use common_linux_serial_reg::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/serio.rs"]
mod common_linux_serio;
#[cfg(feature = "uapi-input")]
pub use common_linux_serio::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/sev-guest.rs"]
mod common_linux_sev_guest;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_sev_guest::*;

#[path = "common/linux/shm.rs"]
mod common_linux_shm;
pub use common_linux_shm::*;

#[path = "common/linux/signal.rs"]
mod common_linux_signal;
pub use common_linux_signal::*;

#[path = "common/linux/signalfd.rs"]
mod common_linux_signalfd;
pub use common_linux_signalfd::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/smc.rs"]
mod common_linux_smc;
#[cfg(feature = "uapi-net")]
pub use common_linux_smc::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/smc_diag.rs"]
mod common_linux_smc_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_smc_diag::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/smiapp.rs"]
mod common_linux_smiapp;
#[cfg(feature = "uapi-media")]
pub use common_linux_smiapp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/snmp.rs"]
mod common_linux_snmp;
#[cfg(feature = "uapi-net")]
pub use common_linux_snmp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/sock_diag.rs"]
mod common_linux_sock_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_sock_diag::*;

#[path = "common/linux/socket.rs"]
mod common_linux_socket;
pub use common_linux_socket::*;

#[path = "common/linux/sockios.rs"]
mod common_linux_sockios;
pub use common_linux_sockios::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/sonet.rs"]
mod common_linux_sonet;
#[cfg(feature = "uapi-net")]
pub use common_linux_sonet::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/sonypi.rs"]
mod common_linux_sonypi;
#[cfg(feature = "uapi-misc")]
pub use common_linux_sonypi::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/linux/sound.rs"]
mod common_linux_sound;
#[cfg(feature = "uapi-sound")]
pub use common_linux_sound::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/linux/soundcard.rs"]
mod common_linux_soundcard;
#[cfg(feature = "uapi-sound")]
pub use common_linux_soundcard::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/spi/spi.rs"]
mod common_linux_spi_spi;
#[cfg(feature = "uapi-bus")]
pub use common_linux_spi_spi::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/spi/spidev.rs"]
mod common_linux_spi_spidev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_spi_spidev::*;

#[path = "common/linux/stat.rs"]
mod common_linux_stat;
pub use common_linux_stat::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/stm.rs"]
mod common_linux_stm;
#[cfg(feature = "uapi-misc")]
pub use common_linux_stm::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/sunrpc/debug.rs"]
mod common_linux_sunrpc_debug;
#[cfg(feature = "uapi-fs")]
pub use common_linux_sunrpc_debug::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/sunrpc_netlink.rs"]
mod common_linux_sunrpc_netlink;
#[cfg(feature = "uapi-fs")]
pub use common_linux_sunrpc_netlink::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/surface_aggregator/cdev.rs"]
mod common_linux_surface_aggregator_cdev;
#[cfg(feature = "uapi-bus")]
pub use common_linux_surface_aggregator_cdev::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/surface_aggregator/dtx.rs"]
mod common_linux_surface_aggregator_dtx;
#[cfg(feature = "uapi-bus")]
pub use common_linux_surface_aggregator_dtx::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/suspend_ioctls.rs"]
mod common_linux_suspend_ioctls;
#[cfg(feature = "uapi-misc")]
pub use common_linux_suspend_ioctls::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/switchtec_ioctl.rs"]
mod common_linux_switchtec_ioctl;
#[cfg(feature = "uapi-bus")]
pub use common_linux_switchtec_ioctl::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/linux/sync_file.rs"]
mod common_linux_sync_file;
#[cfg(feature = "uapi-drm")]
pub use common_linux_sync_file::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/sysctl.rs"]
mod common_linux_sysctl;
#[cfg(feature = "uapi-misc")]
pub use common_linux_sysctl::*;

#[path = "common/linux/sysinfo.rs"]
mod common_linux_sysinfo;
pub use common_linux_sysinfo::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/linux/target_core_user.rs"]
mod common_linux_target_core_user;
#[cfg(feature = "uapi-scsi")]
pub use common_linux_target_core_user::*;

#[path = "common/linux/taskstats.rs"]
mod common_linux_taskstats;
pub use common_linux_taskstats::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_bpf.rs"]
mod common_linux_tc_act_tc_bpf;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_bpf::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_connmark.rs"]
mod common_linux_tc_act_tc_connmark;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_connmark::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_csum.rs"]
mod common_linux_tc_act_tc_csum;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_csum::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_ct.rs"]
mod common_linux_tc_act_tc_ct;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_ct::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_ctinfo.rs"]
mod common_linux_tc_act_tc_ctinfo;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_ctinfo::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_defact.rs"]
mod common_linux_tc_act_tc_defact;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_defact::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_gact.rs"]
mod common_linux_tc_act_tc_gact;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_gact::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_gate.rs"]
mod common_linux_tc_act_tc_gate;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_gate::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_ife.rs"]
mod common_linux_tc_act_tc_ife;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_ife::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_mirred.rs"]
mod common_linux_tc_act_tc_mirred;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_mirred::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_mpls.rs"]
mod common_linux_tc_act_tc_mpls;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_mpls::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_nat.rs"]
mod common_linux_tc_act_tc_nat;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_nat::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_pedit.rs"]
mod common_linux_tc_act_tc_pedit;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_pedit::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_sample.rs"]
mod common_linux_tc_act_tc_sample;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_sample::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_skbedit.rs"]
mod common_linux_tc_act_tc_skbedit;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_skbedit::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_skbmod.rs"]
mod common_linux_tc_act_tc_skbmod;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_skbmod::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_tunnel_key.rs"]
mod common_linux_tc_act_tc_tunnel_key;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_tunnel_key::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_act/tc_vlan.rs"]
mod common_linux_tc_act_tc_vlan;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_act_tc_vlan::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_ematch/tc_em_cmp.rs"]
mod common_linux_tc_ematch_tc_em_cmp;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_ematch_tc_em_cmp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_ematch/tc_em_ipt.rs"]
mod common_linux_tc_ematch_tc_em_ipt;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_ematch_tc_em_ipt::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_ematch/tc_em_meta.rs"]
mod common_linux_tc_ematch_tc_em_meta;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_ematch_tc_em_meta::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_ematch/tc_em_nbyte.rs"]
mod common_linux_tc_ematch_tc_em_nbyte;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_ematch_tc_em_nbyte::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tc_ematch/tc_em_text.rs"]
mod common_linux_tc_ematch_tc_em_text;
#[cfg(feature = "uapi-net")]
pub use common_linux_tc_ematch_tc_em_text::*;

#[path = "common/linux/tcp.rs"]
mod common_linux_tcp;
pub use common_linux_tcp::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tcp_metrics.rs"]
mod common_linux_tcp_metrics;
#[cfg(feature = "uapi-net")]
pub use common_linux_tcp_metrics::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/tdx-guest.rs"]
mod common_linux_tdx_guest;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_tdx_guest::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/tee.rs"]
mod common_linux_tee;
#[cfg(feature = "uapi-bus")]
pub use common_linux_tee::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/thermal.rs"]
mod common_linux_thermal;
#[cfg(feature = "uapi-bus")]
pub use common_linux_thermal::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/thp7312.rs"]
mod common_linux_thp7312;
#[cfg(feature = "uapi-media")]
pub use common_linux_thp7312::*;

#[path = "common/linux/time.rs"]
mod common_linux_time;
pub use common_linux_time::*;

#[path = "common/linux/time_types.rs"]
mod common_linux_time_types;
pub use common_linux_time_types::*;

#[path = "common/linux/timerfd.rs"]
mod common_linux_timerfd;
pub use common_linux_timerfd::*;

#[path = "common/linux/timex.rs"]
mod common_linux_timex;
pub use common_linux_timex::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/tiocl.rs"]
mod common_linux_tiocl;
#[cfg(feature = "uapi-misc")]
pub use common_linux_tiocl::*;

#[path = "common/linux/tipc.rs"]
mod common_linux_tipc;
pub use common_linux_tipc::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tipc_config.rs"]
mod common_linux_tipc_config;
#[cfg(feature = "uapi-net")]
pub use common_linux_tipc_config::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tipc_netlink.rs"]
mod common_linux_tipc_netlink;
#[cfg(feature = "uapi-net")]
pub use common_linux_tipc_netlink::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tipc_sockets_diag.rs"]
mod common_linux_tipc_sockets_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_tipc_sockets_diag::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/tls.rs"]
mod common_linux_tls;
#[cfg(feature = "uapi-net")]
pub use common_linux_tls::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/toshiba.rs"]
mod common_linux_toshiba;
#[cfg(feature = "uapi-misc")]
pub use common_linux_toshiba::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/tps6594_pfsm.rs"]
mod common_linux_tps6594_pfsm;
#[cfg(feature = "uapi-misc")]
pub use common_linux_tps6594_pfsm::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/trace_mmap.rs"]
mod common_linux_trace_mmap;
#[cfg(feature = "uapi-misc")]
pub use common_linux_trace_mmap::*;

#[path = "common/linux/tty.rs"]
mod common_linux_tty;
pub use common_linux_tty::*;

#[path = "common/linux/tty_flags.rs"]
mod common_linux_tty_flags;
pub use common_linux_tty_flags::*;

#[path = "common/linux/typelimits.rs"]
mod common_linux_typelimits;
pub use common_linux_typelimits::*;

#[path = "common/linux/types.rs"]
mod common_linux_types;
pub use common_linux_types::*;

#[cfg(feature = "uapi-block")]
#[path = "common/linux/ublk_cmd.rs"]
mod common_linux_ublk_cmd;
#[cfg(feature = "uapi-block")]
pub use common_linux_ublk_cmd::*;

#[cfg(feature = "uapi-fs")]
#[path = "common/linux/udf_fs_i.rs"]
mod common_linux_udf_fs_i;
#[cfg(feature = "uapi-fs")]
pub use common_linux_udf_fs_i::*;

#[cfg(feature = "uapi-drm")]
#[path = "common/linux/udmabuf.rs"]
mod common_linux_udmabuf;
#[cfg(feature = "uapi-drm")]
pub use common_linux_udmabuf::*;

#[path = "common/linux/udp.rs"]
mod common_linux_udp;
pub use common_linux_udp::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/uhid.rs"]
mod common_linux_uhid;
#[cfg(feature = "uapi-input")]
pub use common_linux_uhid::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/uinput.rs"]
mod common_linux_uinput;
#[cfg(feature = "uapi-input")]
pub use common_linux_uinput::*;

#[path = "common/linux/uio.rs"]
mod common_linux_uio;
pub use common_linux_uio::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/uleds.rs"]
mod common_linux_uleds;
#[cfg(feature = "uapi-misc")]
pub use common_linux_uleds::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/ultrasound.rs"]
mod common_linux_ultrasound;
#[cfg(feature = "uapi-misc")]
pub use common_linux_ultrasound::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/um_timetravel.rs"]
mod common_linux_um_timetravel;
#[cfg(feature = "uapi-misc")]
pub use common_linux_um_timetravel::*;

#[path = "common/linux/un.rs"]
mod common_linux_un;
pub use common_linux_un::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/unix_diag.rs"]
mod common_linux_unix_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_unix_diag::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/audio.rs"]
mod common_linux_usb_audio;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_audio::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/cdc-wdm.rs"]
mod common_linux_usb_cdc_wdm;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_cdc_wdm::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/cdc.rs"]
mod common_linux_usb_cdc;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_cdc::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/ch11.rs"]
mod common_linux_usb_ch11;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_ch11::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/ch9.rs"]
mod common_linux_usb_ch9;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_ch9::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/charger.rs"]
mod common_linux_usb_charger;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_charger::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/functionfs.rs"]
mod common_linux_usb_functionfs;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_functionfs::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/g_hid.rs"]
mod common_linux_usb_g_hid;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_g_hid::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/g_printer.rs"]
mod common_linux_usb_g_printer;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_g_printer::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/g_uvc.rs"]
mod common_linux_usb_g_uvc;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_g_uvc::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/gadgetfs.rs"]
mod common_linux_usb_gadgetfs;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_gadgetfs::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/midi.rs"]
mod common_linux_usb_midi;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_midi::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/raw_gadget.rs"]
mod common_linux_usb_raw_gadget;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_raw_gadget::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/tmc.rs"]
mod common_linux_usb_tmc;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_tmc::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usb/video.rs"]
mod common_linux_usb_video;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usb_video::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usbdevice_fs.rs"]
mod common_linux_usbdevice_fs;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usbdevice_fs::*;

#[cfg(feature = "uapi-usb")]
#[path = "common/linux/usbip.rs"]
mod common_linux_usbip;
#[cfg(feature = "uapi-usb")]
pub use common_linux_usbip::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/user_events.rs"]
mod common_linux_user_events;
#[cfg(feature = "uapi-misc")]
pub use common_linux_user_events::*;

#[path = "common/linux/userfaultfd.rs"]
mod common_linux_userfaultfd;
pub use common_linux_userfaultfd::*;

#[cfg(feature = "uapi-input")]
#[path = "common/linux/userio.rs"]
mod common_linux_userio;
#[cfg(feature = "uapi-input")]
pub use common_linux_userio::*;

#[path = "common/linux/utsname.rs"]
mod common_linux_utsname;
pub use common_linux_utsname::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/uvcvideo.rs"]
mod common_linux_uvcvideo;
#[cfg(feature = "uapi-media")]
pub use common_linux_uvcvideo::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/v4l2-common.rs"]
mod common_linux_v4l2_common;
#[cfg(feature = "uapi-media")]
pub use common_linux_v4l2_common::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/v4l2-controls.rs"]
mod common_linux_v4l2_controls;
#[cfg(feature = "uapi-media")]
pub use common_linux_v4l2_controls::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/v4l2-mediabus.rs"]
mod common_linux_v4l2_mediabus;
#[cfg(feature = "uapi-media")]
pub use common_linux_v4l2_mediabus::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/v4l2-subdev.rs"]
mod common_linux_v4l2_subdev;
#[cfg(feature = "uapi-media")]
pub use common_linux_v4l2_subdev::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/vbox_err.rs"]
mod common_linux_vbox_err;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_vbox_err::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/vbox_vmmdev_types.rs"]
mod common_linux_vbox_vmmdev_types;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_vbox_vmmdev_types::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/vboxguest.rs"]
mod common_linux_vboxguest;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_vboxguest::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vdpa.rs"]
mod common_linux_vdpa;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vdpa::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vduse.rs"]
mod common_linux_vduse;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vduse::*;

#[path = "common/linux/version.rs"]
mod common_linux_version;
pub use common_linux_version::*;

#[cfg(feature = "uapi-video")]
#[path = "common/linux/vesa.rs"]
mod common_linux_vesa;
#[cfg(feature = "uapi-video")]
pub use common_linux_vesa::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/veth.rs"]
mod common_linux_veth;
#[cfg(feature = "uapi-net")]
pub use common_linux_veth::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vfio.rs"]
mod common_linux_vfio;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vfio::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vfio_ccw.rs"]
mod common_linux_vfio_ccw;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vfio_ccw::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vfio_zdev.rs"]
mod common_linux_vfio_zdev;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vfio_zdev::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vhost.rs"]
mod common_linux_vhost;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vhost::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/vhost_types.rs"]
mod common_linux_vhost_types;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_vhost_types::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/videodev2.rs"]
mod common_linux_videodev2;
#[cfg(feature = "uapi-media")]
pub use common_linux_videodev2::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_9p.rs"]
mod common_linux_virtio_9p;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_9p::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_balloon.rs"]
mod common_linux_virtio_balloon;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_balloon::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_blk.rs"]
mod common_linux_virtio_blk;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_blk::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_bt.rs"]
mod common_linux_virtio_bt;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_bt::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_can.rs"]
mod common_linux_virtio_can;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_can::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_config.rs"]
mod common_linux_virtio_config;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_config::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_console.rs"]
mod common_linux_virtio_console;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_console::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_crypto.rs"]
mod common_linux_virtio_crypto;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_crypto::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_fs.rs"]
mod common_linux_virtio_fs;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_fs::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_gpio.rs"]
mod common_linux_virtio_gpio;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_gpio::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_gpu.rs"]
mod common_linux_virtio_gpu;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_gpu::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_i2c.rs"]
mod common_linux_virtio_i2c;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_i2c::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_ids.rs"]
mod common_linux_virtio_ids;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_ids::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_input.rs"]
mod common_linux_virtio_input;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_input::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_iommu.rs"]
mod common_linux_virtio_iommu;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_iommu::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_mem.rs"]
mod common_linux_virtio_mem;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_mem::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_mmio.rs"]
mod common_linux_virtio_mmio;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_mmio::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_net.rs"]
mod common_linux_virtio_net;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_net::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_pci.rs"]
mod common_linux_virtio_pci;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_pci::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_pcidev.rs"]
mod common_linux_virtio_pcidev;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_pcidev::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_pmem.rs"]
mod common_linux_virtio_pmem;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_pmem::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_ring.rs"]
mod common_linux_virtio_ring;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_ring::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_rtc.rs"]
mod common_linux_virtio_rtc;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_rtc::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_scmi.rs"]
mod common_linux_virtio_scmi;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_scmi::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_scsi.rs"]
mod common_linux_virtio_scsi;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_scsi::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_snd.rs"]
mod common_linux_virtio_snd;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_snd::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_spi.rs"]
mod common_linux_virtio_spi;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_spi::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_types.rs"]
mod common_linux_virtio_types;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_types::*;

#[cfg(feature = "uapi-virtio")]
#[path = "common/linux/virtio_vsock.rs"]
mod common_linux_virtio_vsock;
#[cfg(feature = "uapi-virtio")]
pub use common_linux_virtio_vsock::*;

#[path = "common/linux/vm_sockets.rs"]
mod common_linux_vm_sockets;
pub use common_linux_vm_sockets::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/vm_sockets_diag.rs"]
mod common_linux_vm_sockets_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_vm_sockets_diag::*;

#[cfg(feature = "uapi-kvm")]
#[path = "common/linux/vmclock-abi.rs"]
mod common_linux_vmclock_abi;
#[cfg(feature = "uapi-kvm")]
pub use common_linux_vmclock_abi::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/vmcore.rs"]
mod common_linux_vmcore;
#[cfg(feature = "uapi-misc")]
pub use common_linux_vmcore::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/vsockmon.rs"]
mod common_linux_vsockmon;
#[cfg(feature = "uapi-net")]
pub use common_linux_vsockmon::*;

#[path = "common/linux/vt.rs"]
mod common_linux_vt;
pub use common_linux_vt::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/vtpm_proxy.rs"]
mod common_linux_vtpm_proxy;
#[cfg(feature = "uapi-misc")]
pub use common_linux_vtpm_proxy::*;

#[path = "common/linux/wait.rs"]
mod common_linux_wait;
pub use common_linux_wait::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/watch_queue.rs"]
mod common_linux_watch_queue;
#[cfg(feature = "uapi-misc")]
pub use common_linux_watch_queue::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/watchdog.rs"]
mod common_linux_watchdog;
#[cfg(feature = "uapi-bus")]
pub use common_linux_watchdog::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/wireguard.rs"]
mod common_linux_wireguard;
#[cfg(feature = "uapi-net")]
pub use common_linux_wireguard::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/wireless.rs"]
mod common_linux_wireless;
#[cfg(feature = "uapi-net")]
pub use common_linux_wireless::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/linux/wmi.rs"]
mod common_linux_wmi;
#[cfg(feature = "uapi-bus")]
pub use common_linux_wmi::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/wwan.rs"]
mod common_linux_wwan;
#[cfg(feature = "uapi-net")]
pub use common_linux_wwan::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/x25.rs"]
mod common_linux_x25;
#[cfg(feature = "uapi-net")]
pub use common_linux_x25::*;

#[path = "common/linux/xattr.rs"]
mod common_linux_xattr;
pub use common_linux_xattr::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/xdp_diag.rs"]
mod common_linux_xdp_diag;
#[cfg(feature = "uapi-net")]
pub use common_linux_xdp_diag::*;

#[cfg(feature = "uapi-net")]
#[path = "common/linux/xfrm.rs"]
mod common_linux_xfrm;
#[cfg(feature = "uapi-net")]
pub use common_linux_xfrm::*;

#[cfg(feature = "uapi-media")]
#[path = "common/linux/xilinx-v4l2-controls.rs"]
mod common_linux_xilinx_v4l2_controls;
#[cfg(feature = "uapi-media")]
pub use common_linux_xilinx_v4l2_controls::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/zorro.rs"]
mod common_linux_zorro;
#[cfg(feature = "uapi-misc")]
pub use common_linux_zorro::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/linux/zorro_ids.rs"]
mod common_linux_zorro_ids;
#[cfg(feature = "uapi-misc")]
pub use common_linux_zorro_ids::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/amd-apml.rs"]
mod common_misc_amd_apml;
#[cfg(feature = "uapi-bus")]
pub use common_misc_amd_apml::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/fastrpc.rs"]
mod common_misc_fastrpc;
#[cfg(feature = "uapi-bus")]
pub use common_misc_fastrpc::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/mrvl_cn10k_dpi.rs"]
mod common_misc_mrvl_cn10k_dpi;
#[cfg(feature = "uapi-bus")]
pub use common_misc_mrvl_cn10k_dpi::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/ocxl.rs"]
mod common_misc_ocxl;
#[cfg(feature = "uapi-bus")]
pub use common_misc_ocxl::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/pvpanic.rs"]
mod common_misc_pvpanic;
#[cfg(feature = "uapi-bus")]
pub use common_misc_pvpanic::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/uacce/hisi_qm.rs"]
mod common_misc_uacce_hisi_qm;
#[cfg(feature = "uapi-bus")]
pub use common_misc_uacce_hisi_qm::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/uacce/uacce.rs"]
mod common_misc_uacce_uacce;
#[cfg(feature = "uapi-bus")]
pub use common_misc_uacce_uacce::*;

#[cfg(feature = "uapi-bus")]
#[path = "common/misc/xilinx_sdfec.rs"]
mod common_misc_xilinx_sdfec;
#[cfg(feature = "uapi-bus")]
pub use common_misc_xilinx_sdfec::*;

#[cfg(feature = "uapi-mtd")]
#[path = "common/mtd/inftl-user.rs"]
mod common_mtd_inftl_user;
#[cfg(feature = "uapi-mtd")]
pub use common_mtd_inftl_user::*;

#[cfg(feature = "uapi-mtd")]
#[path = "common/mtd/mtd-abi.rs"]
mod common_mtd_mtd_abi;
#[cfg(feature = "uapi-mtd")]
pub use common_mtd_mtd_abi::*;

#[cfg(feature = "uapi-mtd")]
#[path = "common/mtd/mtd-user.rs"]
mod common_mtd_mtd_user;
#[cfg(feature = "uapi-mtd")]
pub use common_mtd_mtd_user::*;

#[cfg(feature = "uapi-mtd")]
#[path = "common/mtd/nftl-user.rs"]
mod common_mtd_nftl_user;
#[cfg(feature = "uapi-mtd")]
pub use common_mtd_nftl_user::*;

#[cfg(feature = "uapi-mtd")]
#[path = "common/mtd/ubi-user.rs"]
mod common_mtd_ubi_user;
#[cfg(feature = "uapi-mtd")]
pub use common_mtd_ubi_user::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/bnxt_re-abi.rs"]
mod common_rdma_bnxt_re_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_bnxt_re_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/cxgb4-abi.rs"]
mod common_rdma_cxgb4_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_cxgb4_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/efa-abi.rs"]
mod common_rdma_efa_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_efa_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/erdma-abi.rs"]
mod common_rdma_erdma_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_erdma_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/hfi/hfi1_ioctl.rs"]
mod common_rdma_hfi_hfi1_ioctl;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_hfi_hfi1_ioctl::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/hfi/hfi1_user.rs"]
mod common_rdma_hfi_hfi1_user;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_hfi_hfi1_user::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/hns-abi.rs"]
mod common_rdma_hns_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_hns_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ib_user_ioctl_cmds.rs"]
mod common_rdma_ib_user_ioctl_cmds;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ib_user_ioctl_cmds::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ib_user_ioctl_verbs.rs"]
mod common_rdma_ib_user_ioctl_verbs;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ib_user_ioctl_verbs::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ib_user_mad.rs"]
mod common_rdma_ib_user_mad;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ib_user_mad::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ib_user_sa.rs"]
mod common_rdma_ib_user_sa;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ib_user_sa::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ib_user_verbs.rs"]
mod common_rdma_ib_user_verbs;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ib_user_verbs::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ionic-abi.rs"]
mod common_rdma_ionic_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ionic_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/irdma-abi.rs"]
mod common_rdma_irdma_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_irdma_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/mana-abi.rs"]
mod common_rdma_mana_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_mana_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/mlx4-abi.rs"]
mod common_rdma_mlx4_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_mlx4_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/mlx5-abi.rs"]
mod common_rdma_mlx5_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_mlx5_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/mlx5_user_ioctl_cmds.rs"]
mod common_rdma_mlx5_user_ioctl_cmds;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_mlx5_user_ioctl_cmds::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/mlx5_user_ioctl_verbs.rs"]
mod common_rdma_mlx5_user_ioctl_verbs;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_mlx5_user_ioctl_verbs::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/mthca-abi.rs"]
mod common_rdma_mthca_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_mthca_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/ocrdma-abi.rs"]
mod common_rdma_ocrdma_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_ocrdma_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/qedr-abi.rs"]
mod common_rdma_qedr_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_qedr_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/rdma_netlink.rs"]
mod common_rdma_rdma_netlink;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_rdma_netlink::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/rdma_user_cm.rs"]
mod common_rdma_rdma_user_cm;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_rdma_user_cm::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/rdma_user_ioctl.rs"]
mod common_rdma_rdma_user_ioctl;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_rdma_user_ioctl::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/rdma_user_ioctl_cmds.rs"]
mod common_rdma_rdma_user_ioctl_cmds;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_rdma_user_ioctl_cmds::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/rdma_user_rxe.rs"]
mod common_rdma_rdma_user_rxe;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_rdma_user_rxe::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/rvt-abi.rs"]
mod common_rdma_rvt_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_rvt_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/siw-abi.rs"]
mod common_rdma_siw_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_siw_abi::*;

#[cfg(feature = "uapi-rdma")]
#[path = "common/rdma/vmw_pvrdma-abi.rs"]
mod common_rdma_vmw_pvrdma_abi;
#[cfg(feature = "uapi-rdma")]
pub use common_rdma_vmw_pvrdma_abi::*;

#[cfg(feature = "uapi-misc")]
#[path = "common/regulator/regulator.rs"]
mod common_regulator_regulator;
#[cfg(feature = "uapi-misc")]
pub use common_regulator_regulator::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/fc/fc_els.rs"]
mod common_scsi_fc_fc_els;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_fc_fc_els::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/fc/fc_fs.rs"]
mod common_scsi_fc_fc_fs;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_fc_fc_fs::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/fc/fc_gs.rs"]
mod common_scsi_fc_fc_gs;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_fc_fc_gs::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/fc/fc_ns.rs"]
mod common_scsi_fc_fc_ns;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_fc_fc_ns::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/scsi_bsg_fc.rs"]
mod common_scsi_scsi_bsg_fc;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_scsi_bsg_fc::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/scsi_bsg_mpi3mr.rs"]
mod common_scsi_scsi_bsg_mpi3mr;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_scsi_bsg_mpi3mr::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/scsi_bsg_ufs.rs"]
mod common_scsi_scsi_bsg_ufs;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_scsi_bsg_ufs::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/scsi_netlink.rs"]
mod common_scsi_scsi_netlink;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_scsi_netlink::*;

#[cfg(feature = "uapi-scsi")]
#[path = "common/scsi/scsi_netlink_fc.rs"]
mod common_scsi_scsi_netlink_fc;
#[cfg(feature = "uapi-scsi")]
pub use common_scsi_scsi_netlink_fc::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/asequencer.rs"]
mod common_sound_asequencer;
#[cfg(feature = "uapi-sound")]
pub use common_sound_asequencer::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/asoc.rs"]
mod common_sound_asoc;
#[cfg(feature = "uapi-sound")]
pub use common_sound_asoc::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/asound.rs"]
mod common_sound_asound;
#[cfg(feature = "uapi-sound")]
pub use common_sound_asound::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/asound_fm.rs"]
mod common_sound_asound_fm;
#[cfg(feature = "uapi-sound")]
pub use common_sound_asound_fm::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/compress_offload.rs"]
mod common_sound_compress_offload;
#[cfg(feature = "uapi-sound")]
pub use common_sound_compress_offload::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/compress_params.rs"]
mod common_sound_compress_params;
#[cfg(feature = "uapi-sound")]
pub use common_sound_compress_params::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/emu10k1.rs"]
mod common_sound_emu10k1;
#[cfg(feature = "uapi-sound")]
pub use common_sound_emu10k1::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/fcp.rs"]
mod common_sound_fcp;
#[cfg(feature = "uapi-sound")]
pub use common_sound_fcp::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/firewire.rs"]
mod common_sound_firewire;
#[cfg(feature = "uapi-sound")]
pub use common_sound_firewire::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/hdsp.rs"]
mod common_sound_hdsp;
#[cfg(feature = "uapi-sound")]
pub use common_sound_hdsp::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/hdspm.rs"]
mod common_sound_hdspm;
#[cfg(feature = "uapi-sound")]
pub use common_sound_hdspm::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/intel/avs/tokens.rs"]
mod common_sound_intel_avs_tokens;
#[cfg(feature = "uapi-sound")]
pub use common_sound_intel_avs_tokens::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/sb16_csp.rs"]
mod common_sound_sb16_csp;
#[cfg(feature = "uapi-sound")]
pub use common_sound_sb16_csp::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/scarlett2.rs"]
mod common_sound_scarlett2;
#[cfg(feature = "uapi-sound")]
pub use common_sound_scarlett2::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/sfnt_info.rs"]
mod common_sound_sfnt_info;
#[cfg(feature = "uapi-sound")]
pub use common_sound_sfnt_info::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/skl-tplg-interface.rs"]
mod common_sound_skl_tplg_interface;
#[cfg(feature = "uapi-sound")]
pub use common_sound_skl_tplg_interface::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/snd_ar_tokens.rs"]
mod common_sound_snd_ar_tokens;
#[cfg(feature = "uapi-sound")]
pub use common_sound_snd_ar_tokens::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/snd_sst_tokens.rs"]
mod common_sound_snd_sst_tokens;
#[cfg(feature = "uapi-sound")]
pub use common_sound_snd_sst_tokens::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/sof/abi.rs"]
mod common_sound_sof_abi;
#[cfg(feature = "uapi-sound")]
pub use common_sound_sof_abi::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/sof/fw.rs"]
mod common_sound_sof_fw;
#[cfg(feature = "uapi-sound")]
pub use common_sound_sof_fw::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/sof/header.rs"]
mod common_sound_sof_header;
#[cfg(feature = "uapi-sound")]
pub use common_sound_sof_header::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/sof/tokens.rs"]
mod common_sound_sof_tokens;
#[cfg(feature = "uapi-sound")]
pub use common_sound_sof_tokens::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/tlv.rs"]
mod common_sound_tlv;
#[cfg(feature = "uapi-sound")]
pub use common_sound_tlv::*;

#[cfg(feature = "uapi-sound")]
#[path = "common/sound/usb_stream.rs"]
mod common_sound_usb_stream;
#[cfg(feature = "uapi-sound")]
pub use common_sound_usb_stream::*;

#[cfg(any(feature = "uapi-misc", feature = "uapi-video"))]
#[path = "common/video/edid.rs"]
mod common_video_edid;
#[cfg(any(feature = "uapi-misc", feature = "uapi-video"))]
pub use common_video_edid::*;

#[cfg(feature = "uapi-video")]
#[path = "common/video/sisfb.rs"]
mod common_video_sisfb;
#[cfg(feature = "uapi-video")]
pub use common_video_sisfb::*;

#[cfg(feature = "uapi-video")]
#[path = "common/video/uvesafb.rs"]
mod common_video_uvesafb;
#[cfg(feature = "uapi-video")]
pub use common_video_uvesafb::*;

#[cfg(feature = "uapi-xen")]
#[path = "common/xen/evtchn.rs"]
mod common_xen_evtchn;
#[cfg(feature = "uapi-xen")]
pub use common_xen_evtchn::*;

#[cfg(feature = "uapi-xen")]
#[path = "common/xen/gntalloc.rs"]
mod common_xen_gntalloc;
#[cfg(feature = "uapi-xen")]
pub use common_xen_gntalloc::*;

#[cfg(feature = "uapi-xen")]
#[path = "common/xen/gntdev.rs"]
mod common_xen_gntdev;
#[cfg(feature = "uapi-xen")]
pub use common_xen_gntdev::*;

#[cfg(feature = "uapi-xen")]
#[path = "common/xen/privcmd.rs"]
mod common_xen_privcmd;
#[cfg(feature = "uapi-xen")]
pub use common_xen_privcmd::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm-generic/mman-common.rs"]
mod riscv64_asm_generic_mman_common;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_generic_mman_common::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/auxvec.rs"]
mod riscv64_asm_auxvec;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_auxvec::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/bpf_perf_event.rs"]
mod riscv64_asm_bpf_perf_event;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_bpf_perf_event::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/elf.rs"]
mod riscv64_asm_elf;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_elf::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/fcntl.rs"]
mod riscv64_asm_fcntl;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_fcntl::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/hwcap.rs"]
mod riscv64_asm_hwcap;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_hwcap::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/hwprobe.rs"]
mod riscv64_asm_hwprobe;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_hwprobe::*;

#[cfg(all(target_arch = "riscv64", feature = "uapi-kvm"))]
#[path = "riscv64/asm/kvm.rs"]
mod riscv64_asm_kvm;
#[cfg(all(target_arch = "riscv64", feature = "uapi-kvm"))]
pub use riscv64_asm_kvm::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/param.rs"]
mod riscv64_asm_param;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_param::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/perf_regs.rs"]
mod riscv64_asm_perf_regs;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_perf_regs::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/posix_types.rs"]
mod riscv64_asm_posix_types;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_posix_types::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/ptrace.rs"]
mod riscv64_asm_ptrace;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_ptrace::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/sembuf.rs"]
mod riscv64_asm_sembuf;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_sembuf::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/setup.rs"]
mod riscv64_asm_setup;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_setup::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/sigcontext.rs"]
mod riscv64_asm_sigcontext;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_sigcontext::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/signal.rs"]
mod riscv64_asm_signal;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_signal::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/stat.rs"]
mod riscv64_asm_stat;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_stat::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/statfs.rs"]
mod riscv64_asm_statfs;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_statfs::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/ucontext.rs"]
mod riscv64_asm_ucontext;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_ucontext::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/vendor/mips.rs"]
mod riscv64_asm_vendor_mips;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_vendor_mips::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/vendor/sifive.rs"]
mod riscv64_asm_vendor_sifive;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_vendor_sifive::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/asm/vendor/thead.rs"]
mod riscv64_asm_vendor_thead;
#[cfg(target_arch = "riscv64")]
pub use riscv64_asm_vendor_thead::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/kernel.rs"]
mod riscv64_kernel;
#[cfg(target_arch = "riscv64")]
pub use riscv64_kernel::*;

#[cfg(all(target_arch = "riscv64", feature = "uapi-misc"))]
#[path = "riscv64/linux/bpf_perf_event.rs"]
mod riscv64_linux_bpf_perf_event;
#[cfg(all(target_arch = "riscv64", feature = "uapi-misc"))]
pub use riscv64_linux_bpf_perf_event::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/linux/eventpoll.rs"]
mod riscv64_linux_eventpoll;
#[cfg(target_arch = "riscv64")]
pub use riscv64_linux_eventpoll::*;

#[cfg(all(target_arch = "riscv64", feature = "uapi-kvm"))]
#[path = "riscv64/linux/kvm.rs"]
mod riscv64_linux_kvm;
#[cfg(all(target_arch = "riscv64", feature = "uapi-kvm"))]
pub use riscv64_linux_kvm::*;

#[cfg(target_arch = "riscv64")]
#[path = "riscv64/linux/loop.rs"]
mod riscv64_linux_loop;
#[cfg(target_arch = "riscv64")]
pub use riscv64_linux_loop::*;

#[cfg(all(target_arch = "riscv64", feature = "uapi-kvm"))]
#[path = "riscv64/linux/mshv.rs"]
mod riscv64_linux_mshv;
#[cfg(all(target_arch = "riscv64", feature = "uapi-kvm"))]
pub use riscv64_linux_mshv::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/bitsperlong.rs"]
mod w32_asm_bitsperlong;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_bitsperlong::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/fcntl.rs"]
mod w32_asm_fcntl;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_fcntl::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/ioctls.rs"]
mod w32_asm_ioctls;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_ioctls::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/ipcbuf.rs"]
mod w32_asm_ipcbuf;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_ipcbuf::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/msgbuf.rs"]
mod w32_asm_msgbuf;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_msgbuf::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/posix_types.rs"]
mod w32_asm_posix_types;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_posix_types::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/resource.rs"]
mod w32_asm_resource;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_resource::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/shmbuf.rs"]
mod w32_asm_shmbuf;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_shmbuf::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/siginfo.rs"]
mod w32_asm_siginfo;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_siginfo::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/signal.rs"]
mod w32_asm_signal;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_signal::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/asm/statfs.rs"]
mod w32_asm_statfs;
#[cfg(target_pointer_width = "32")]
pub use w32_asm_statfs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/drm/amdxdna_accel.rs"]
mod w32_drm_amdxdna_accel;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_drm_amdxdna_accel::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/drm/drm.rs"]
mod w32_drm_drm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_drm_drm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/drm/exynos_drm.rs"]
mod w32_drm_exynos_drm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_drm_exynos_drm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/drm/i915_drm.rs"]
mod w32_drm_i915_drm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_drm_i915_drm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/drm/panthor_drm.rs"]
mod w32_drm_panthor_drm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_drm_panthor_drm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/drm/radeon_drm.rs"]
mod w32_drm_radeon_drm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_drm_radeon_drm::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/kernel.rs"]
mod w32_kernel;
#[cfg(target_pointer_width = "32")]
pub use w32_kernel::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-kvm"))]
#[path = "w32/linux/acrn.rs"]
mod w32_linux_acrn;
#[cfg(all(target_pointer_width = "32", feature = "uapi-kvm"))]
pub use w32_linux_acrn::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/linux/agpgart.rs"]
mod w32_linux_agpgart;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_linux_agpgart::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/am437x-vpfe.rs"]
mod w32_linux_am437x_vpfe;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_am437x_vpfe::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
#[path = "w32/linux/arcfb.rs"]
mod w32_linux_arcfb;
#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
pub use w32_linux_arcfb::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/atm.rs"]
mod w32_linux_atm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_atm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/atmdev.rs"]
mod w32_linux_atmdev;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_atmdev::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/auto_fs.rs"]
mod w32_linux_auto_fs;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_auto_fs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/ax25.rs"]
mod w32_linux_ax25;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_ax25::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/blkpg.rs"]
mod w32_linux_blkpg;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_blkpg::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/bpf.rs"]
mod w32_linux_bpf;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_bpf::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/btrfs.rs"]
mod w32_linux_btrfs;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_btrfs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/can/bcm.rs"]
mod w32_linux_can_bcm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_can_bcm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-scsi"))]
#[path = "w32/linux/cciss_ioctl.rs"]
mod w32_linux_cciss_ioctl;
#[cfg(all(target_pointer_width = "32", feature = "uapi-scsi"))]
pub use w32_linux_cciss_ioctl::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
#[path = "w32/linux/cdrom.rs"]
mod w32_linux_cdrom;
#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
pub use w32_linux_cdrom::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-scsi"))]
#[path = "w32/linux/chio.rs"]
mod w32_linux_chio;
#[cfg(all(target_pointer_width = "32", feature = "uapi-scsi"))]
pub use w32_linux_chio::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/coda.rs"]
mod w32_linux_coda;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_coda::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/comedi.rs"]
mod w32_linux_comedi;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_comedi::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/cyclades.rs"]
mod w32_linux_cyclades;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_cyclades::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/cycx_cfm.rs"]
mod w32_linux_cycx_cfm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_cycx_cfm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/dlm.rs"]
mod w32_linux_dlm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_dlm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/dlm_device.rs"]
mod w32_linux_dlm_device;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_dlm_device::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
#[path = "w32/linux/dma-buf.rs"]
mod w32_linux_dma_buf;
#[cfg(all(target_pointer_width = "32", feature = "uapi-drm"))]
pub use w32_linux_dma_buf::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/dvb/frontend.rs"]
mod w32_linux_dvb_frontend;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_dvb_frontend::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/dvb/osd.rs"]
mod w32_linux_dvb_osd;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_dvb_osd::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/dvb/video.rs"]
mod w32_linux_dvb_video;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_dvb_video::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/errqueue.rs"]
mod w32_linux_errqueue;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_errqueue::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/ethtool.rs"]
mod w32_linux_ethtool;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_ethtool::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/ext4.rs"]
mod w32_linux_ext4;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_ext4::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
#[path = "w32/linux/fb.rs"]
mod w32_linux_fb;
#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
pub use w32_linux_fb::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
#[path = "w32/linux/fd.rs"]
mod w32_linux_fd;
#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
pub use w32_linux_fd::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/filter.rs"]
mod w32_linux_filter;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_filter::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/fs.rs"]
mod w32_linux_fs;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_fs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/fuse.rs"]
mod w32_linux_fuse;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_fuse::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/futex.rs"]
mod w32_linux_futex;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_futex::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
#[path = "w32/linux/hdreg.rs"]
mod w32_linux_hdreg;
#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
pub use w32_linux_hdreg::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/hpet.rs"]
mod w32_linux_hpet;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_hpet::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/i2c-dev.rs"]
mod w32_linux_i2c_dev;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_i2c_dev::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/i2c.rs"]
mod w32_linux_i2c;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_i2c::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/i2o-dev.rs"]
mod w32_linux_i2o_dev;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_i2o_dev::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/i8k.rs"]
mod w32_linux_i8k;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_i8k::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/if.rs"]
mod w32_linux_if;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_if::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/if_eql.rs"]
mod w32_linux_if_eql;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_if_eql::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/if_packet.rs"]
mod w32_linux_if_packet;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_if_packet::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/if_plip.rs"]
mod w32_linux_if_plip;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_if_plip::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/if_tun.rs"]
mod w32_linux_if_tun;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_if_tun::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/in.rs"]
mod w32_linux_in;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_in::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
#[path = "w32/linux/input.rs"]
mod w32_linux_input;
#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
pub use w32_linux_input::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/ipc.rs"]
mod w32_linux_ipc;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_ipc::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/ipmi.rs"]
mod w32_linux_ipmi;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_ipmi::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/ipv6_route.rs"]
mod w32_linux_ipv6_route;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_ipv6_route::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/isst_if.rs"]
mod w32_linux_isst_if;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_isst_if::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/ivtv.rs"]
mod w32_linux_ivtv;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_ivtv::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/ivtvfb.rs"]
mod w32_linux_ivtvfb;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_ivtvfb::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/kcov.rs"]
mod w32_linux_kcov;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_kcov::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/kd.rs"]
mod w32_linux_kd;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_kd::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/kexec.rs"]
mod w32_linux_kexec;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_kexec::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/keyctl.rs"]
mod w32_linux_keyctl;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_keyctl::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
#[path = "w32/linux/matroxfb.rs"]
mod w32_linux_matroxfb;
#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
pub use w32_linux_matroxfb::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/media.rs"]
mod w32_linux_media;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_media::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/mmtimer.rs"]
mod w32_linux_mmtimer;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_mmtimer::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/mptcp.rs"]
mod w32_linux_mptcp;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_mptcp::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/mqueue.rs"]
mod w32_linux_mqueue;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_mqueue::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/mroute.rs"]
mod w32_linux_mroute;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_mroute::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/mroute6.rs"]
mod w32_linux_mroute6;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_mroute6::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/msdos_fs.rs"]
mod w32_linux_msdos_fs;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_msdos_fs::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/msg.rs"]
mod w32_linux_msg;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_msg::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
#[path = "w32/linux/mtio.rs"]
mod w32_linux_mtio;
#[cfg(all(target_pointer_width = "32", feature = "uapi-block"))]
pub use w32_linux_mtio::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/x_tables.rs"]
mod w32_linux_netfilter_x_tables;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_x_tables::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_CT.rs"]
mod w32_linux_netfilter_xt_CT;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_CT::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_IDLETIMER.rs"]
mod w32_linux_netfilter_xt_IDLETIMER;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_IDLETIMER::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_LED.rs"]
mod w32_linux_netfilter_xt_LED;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_LED::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_RATEEST.rs"]
mod w32_linux_netfilter_xt_RATEEST;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_RATEEST::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_TEE.rs"]
mod w32_linux_netfilter_xt_TEE;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_TEE::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_bpf.rs"]
mod w32_linux_netfilter_xt_bpf;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_bpf::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_cgroup.rs"]
mod w32_linux_netfilter_xt_cgroup;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_cgroup::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_connlimit.rs"]
mod w32_linux_netfilter_xt_connlimit;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_connlimit::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_hashlimit.rs"]
mod w32_linux_netfilter_xt_hashlimit;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_hashlimit::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_limit.rs"]
mod w32_linux_netfilter_xt_limit;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_limit::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_nfacct.rs"]
mod w32_linux_netfilter_xt_nfacct;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_nfacct::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_rateest.rs"]
mod w32_linux_netfilter_xt_rateest;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_rateest::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_statistic.rs"]
mod w32_linux_netfilter_xt_statistic;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_statistic::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter/xt_string.rs"]
mod w32_linux_netfilter_xt_string;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_xt_string::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter_bridge/ebt_limit.rs"]
mod w32_linux_netfilter_bridge_ebt_limit;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_bridge_ebt_limit::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter_bridge/ebt_mark_m.rs"]
mod w32_linux_netfilter_bridge_ebt_mark_m;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_bridge_ebt_mark_m::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter_bridge/ebt_mark_t.rs"]
mod w32_linux_netfilter_bridge_ebt_mark_t;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_bridge_ebt_mark_t::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter_bridge/ebtables.rs"]
mod w32_linux_netfilter_bridge_ebtables;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_bridge_ebtables::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
#[path = "w32/linux/netfilter_ipv4/ipt_CLUSTERIP.rs"]
mod w32_linux_netfilter_ipv4_ipt_CLUSTERIP;
#[cfg(all(target_pointer_width = "32", feature = "uapi-netfilter"))]
pub use w32_linux_netfilter_ipv4_ipt_CLUSTERIP::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/nfc.rs"]
mod w32_linux_nfc;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_nfc::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/nfs4_mount.rs"]
mod w32_linux_nfs4_mount;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_nfs4_mount::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/omap3isp.rs"]
mod w32_linux_omap3isp;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_omap3isp::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
#[path = "w32/linux/omapfb.rs"]
mod w32_linux_omapfb;
#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
pub use w32_linux_omapfb::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/pci_regs.rs"]
mod w32_linux_pci_regs;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_pci_regs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/pcitest.rs"]
mod w32_linux_pcitest;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_pcitest::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/perf_event.rs"]
mod w32_linux_perf_event;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_perf_event::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/phantom.rs"]
mod w32_linux_phantom;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_phantom::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/pmu.rs"]
mod w32_linux_pmu;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_pmu::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/posix_types.rs"]
mod w32_linux_posix_types;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_posix_types::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/ppdev.rs"]
mod w32_linux_ppdev;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_ppdev::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/ppp-ioctl.rs"]
mod w32_linux_ppp_ioctl;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_ppp_ioctl::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/ppp_defs.rs"]
mod w32_linux_ppp_defs;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_ppp_defs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/pps.rs"]
mod w32_linux_pps;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_pps::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/pps_gen.rs"]
mod w32_linux_pps_gen;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_pps_gen::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/prctl.rs"]
mod w32_linux_prctl;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_prctl::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
#[path = "w32/linux/radeonfb.rs"]
mod w32_linux_radeonfb;
#[cfg(all(target_pointer_width = "32", feature = "uapi-video"))]
pub use w32_linux_radeonfb::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/resource.rs"]
mod w32_linux_resource;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_resource::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/route.rs"]
mod w32_linux_route;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_route::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/rtc.rs"]
mod w32_linux_rtc;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_rtc::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/sctp.rs"]
mod w32_linux_sctp;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_sctp::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/sem.rs"]
mod w32_linux_sem;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_sem::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/linux/serial.rs"]
mod w32_linux_serial;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_linux_serial::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
#[path = "w32/linux/serio.rs"]
mod w32_linux_serio;
#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
pub use w32_linux_serio::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/shm.rs"]
mod w32_linux_shm;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_shm::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/socket.rs"]
mod w32_linux_socket;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_socket::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
#[path = "w32/linux/soundcard.rs"]
mod w32_linux_soundcard;
#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
pub use w32_linux_soundcard::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/sysctl.rs"]
mod w32_linux_sysctl;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_sysctl::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/sysinfo.rs"]
mod w32_linux_sysinfo;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_sysinfo::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/tcp.rs"]
mod w32_linux_tcp;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_tcp::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/time.rs"]
mod w32_linux_time;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_time::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/time_types.rs"]
mod w32_linux_time_types;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_time_types::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/times.rs"]
mod w32_linux_times;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_times::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/timex.rs"]
mod w32_linux_timex;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_timex::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/tipc_config.rs"]
mod w32_linux_tipc_config;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_tipc_config::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
#[path = "w32/linux/udf_fs_i.rs"]
mod w32_linux_udf_fs_i;
#[cfg(all(target_pointer_width = "32", feature = "uapi-fs"))]
pub use w32_linux_udf_fs_i::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
#[path = "w32/linux/uhid.rs"]
mod w32_linux_uhid;
#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
pub use w32_linux_uhid::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
#[path = "w32/linux/uinput.rs"]
mod w32_linux_uinput;
#[cfg(all(target_pointer_width = "32", feature = "uapi-input"))]
pub use w32_linux_uinput::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/uio.rs"]
mod w32_linux_uio;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_uio::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-usb"))]
#[path = "w32/linux/usb/tmc.rs"]
mod w32_linux_usb_tmc;
#[cfg(all(target_pointer_width = "32", feature = "uapi-usb"))]
pub use w32_linux_usb_tmc::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-usb"))]
#[path = "w32/linux/usbdevice_fs.rs"]
mod w32_linux_usbdevice_fs;
#[cfg(all(target_pointer_width = "32", feature = "uapi-usb"))]
pub use w32_linux_usbdevice_fs::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
#[path = "w32/linux/user_events.rs"]
mod w32_linux_user_events;
#[cfg(all(target_pointer_width = "32", feature = "uapi-misc"))]
pub use w32_linux_user_events::*;

#[cfg(target_pointer_width = "32")]
#[path = "w32/linux/utime.rs"]
mod w32_linux_utime;
#[cfg(target_pointer_width = "32")]
pub use w32_linux_utime::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/uvcvideo.rs"]
mod w32_linux_uvcvideo;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_uvcvideo::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/v4l2-common.rs"]
mod w32_linux_v4l2_common;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_v4l2_common::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/v4l2-subdev.rs"]
mod w32_linux_v4l2_subdev;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_v4l2_subdev::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-kvm"))]
#[path = "w32/linux/vbox_vmmdev_types.rs"]
mod w32_linux_vbox_vmmdev_types;
#[cfg(all(target_pointer_width = "32", feature = "uapi-kvm"))]
pub use w32_linux_vbox_vmmdev_types::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
#[path = "w32/linux/videodev2.rs"]
mod w32_linux_videodev2;
#[cfg(all(target_pointer_width = "32", feature = "uapi-media"))]
pub use w32_linux_videodev2::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-virtio"))]
#[path = "w32/linux/virtio_ring.rs"]
mod w32_linux_virtio_ring;
#[cfg(all(target_pointer_width = "32", feature = "uapi-virtio"))]
pub use w32_linux_virtio_ring::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/wireless.rs"]
mod w32_linux_wireless;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_wireless::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
#[path = "w32/linux/x25.rs"]
mod w32_linux_x25;
#[cfg(all(target_pointer_width = "32", feature = "uapi-net"))]
pub use w32_linux_x25::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
#[path = "w32/misc/xilinx_sdfec.rs"]
mod w32_misc_xilinx_sdfec;
#[cfg(all(target_pointer_width = "32", feature = "uapi-bus"))]
pub use w32_misc_xilinx_sdfec::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-mtd"))]
#[path = "w32/mtd/mtd-abi.rs"]
mod w32_mtd_mtd_abi;
#[cfg(all(target_pointer_width = "32", feature = "uapi-mtd"))]
pub use w32_mtd_mtd_abi::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-rdma"))]
#[path = "w32/rdma/ib_user_mad.rs"]
mod w32_rdma_ib_user_mad;
#[cfg(all(target_pointer_width = "32", feature = "uapi-rdma"))]
pub use w32_rdma_ib_user_mad::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-rdma"))]
#[path = "w32/rdma/rdma_user_cm.rs"]
mod w32_rdma_rdma_user_cm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-rdma"))]
pub use w32_rdma_rdma_user_cm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-rdma"))]
#[path = "w32/rdma/rdma_user_ioctl.rs"]
mod w32_rdma_rdma_user_ioctl;
#[cfg(all(target_pointer_width = "32", feature = "uapi-rdma"))]
pub use w32_rdma_rdma_user_ioctl::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
#[path = "w32/sound/asequencer.rs"]
mod w32_sound_asequencer;
#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
pub use w32_sound_asequencer::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
#[path = "w32/sound/asound.rs"]
mod w32_sound_asound;
#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
pub use w32_sound_asound::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
#[path = "w32/sound/emu10k1.rs"]
mod w32_sound_emu10k1;
#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
pub use w32_sound_emu10k1::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
#[path = "w32/sound/hdsp.rs"]
mod w32_sound_hdsp;
#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
pub use w32_sound_hdsp::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
#[path = "w32/sound/hdspm.rs"]
mod w32_sound_hdspm;
#[cfg(all(target_pointer_width = "32", feature = "uapi-sound"))]
pub use w32_sound_hdspm::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-xen"))]
#[path = "w32/xen/gntdev.rs"]
mod w32_xen_gntdev;
#[cfg(all(target_pointer_width = "32", feature = "uapi-xen"))]
pub use w32_xen_gntdev::*;

#[cfg(all(target_pointer_width = "32", feature = "uapi-xen"))]
#[path = "w32/xen/privcmd.rs"]
mod w32_xen_privcmd;
#[cfg(all(target_pointer_width = "32", feature = "uapi-xen"))]
pub use w32_xen_privcmd::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/bitsperlong.rs"]
mod w64_asm_bitsperlong;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_bitsperlong::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/fcntl.rs"]
mod w64_asm_fcntl;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_fcntl::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/ioctls.rs"]
mod w64_asm_ioctls;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_ioctls::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/ipcbuf.rs"]
mod w64_asm_ipcbuf;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_ipcbuf::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
#[path = "w64/asm/kvm.rs"]
mod w64_asm_kvm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
pub use w64_asm_kvm::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/msgbuf.rs"]
mod w64_asm_msgbuf;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_msgbuf::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/posix_types.rs"]
mod w64_asm_posix_types;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_posix_types::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/resource.rs"]
mod w64_asm_resource;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_resource::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/shmbuf.rs"]
mod w64_asm_shmbuf;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_shmbuf::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/siginfo.rs"]
mod w64_asm_siginfo;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_siginfo::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/signal.rs"]
mod w64_asm_signal;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_signal::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/socket.rs"]
mod w64_asm_socket;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_socket::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/stat.rs"]
mod w64_asm_stat;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_stat::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/asm/statfs.rs"]
mod w64_asm_statfs;
#[cfg(target_pointer_width = "64")]
pub use w64_asm_statfs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/drm/amdxdna_accel.rs"]
mod w64_drm_amdxdna_accel;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_drm_amdxdna_accel::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/drm/drm.rs"]
mod w64_drm_drm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_drm_drm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/drm/exynos_drm.rs"]
mod w64_drm_exynos_drm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_drm_exynos_drm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/drm/i915_drm.rs"]
mod w64_drm_i915_drm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_drm_i915_drm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/drm/panthor_drm.rs"]
mod w64_drm_panthor_drm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_drm_panthor_drm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/drm/radeon_drm.rs"]
mod w64_drm_radeon_drm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_drm_radeon_drm::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/kernel.rs"]
mod w64_kernel;
#[cfg(target_pointer_width = "64")]
pub use w64_kernel::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
#[path = "w64/linux/acrn.rs"]
mod w64_linux_acrn;
#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
pub use w64_linux_acrn::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/linux/agpgart.rs"]
mod w64_linux_agpgart;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_linux_agpgart::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/am437x-vpfe.rs"]
mod w64_linux_am437x_vpfe;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_am437x_vpfe::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
#[path = "w64/linux/arcfb.rs"]
mod w64_linux_arcfb;
#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
pub use w64_linux_arcfb::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/atm.rs"]
mod w64_linux_atm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_atm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/atmdev.rs"]
mod w64_linux_atmdev;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_atmdev::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/auto_fs.rs"]
mod w64_linux_auto_fs;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_auto_fs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/ax25.rs"]
mod w64_linux_ax25;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_ax25::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/blkpg.rs"]
mod w64_linux_blkpg;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_blkpg::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/bpf.rs"]
mod w64_linux_bpf;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_bpf::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/btrfs.rs"]
mod w64_linux_btrfs;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_btrfs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/can/bcm.rs"]
mod w64_linux_can_bcm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_can_bcm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-scsi"))]
#[path = "w64/linux/cciss_ioctl.rs"]
mod w64_linux_cciss_ioctl;
#[cfg(all(target_pointer_width = "64", feature = "uapi-scsi"))]
pub use w64_linux_cciss_ioctl::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
#[path = "w64/linux/cdrom.rs"]
mod w64_linux_cdrom;
#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
pub use w64_linux_cdrom::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-scsi"))]
#[path = "w64/linux/chio.rs"]
mod w64_linux_chio;
#[cfg(all(target_pointer_width = "64", feature = "uapi-scsi"))]
pub use w64_linux_chio::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/coda.rs"]
mod w64_linux_coda;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_coda::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/comedi.rs"]
mod w64_linux_comedi;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_comedi::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/cyclades.rs"]
mod w64_linux_cyclades;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_cyclades::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/cycx_cfm.rs"]
mod w64_linux_cycx_cfm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_cycx_cfm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/dlm.rs"]
mod w64_linux_dlm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_dlm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/dlm_device.rs"]
mod w64_linux_dlm_device;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_dlm_device::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
#[path = "w64/linux/dma-buf.rs"]
mod w64_linux_dma_buf;
#[cfg(all(target_pointer_width = "64", feature = "uapi-drm"))]
pub use w64_linux_dma_buf::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/dvb/frontend.rs"]
mod w64_linux_dvb_frontend;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_dvb_frontend::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/dvb/osd.rs"]
mod w64_linux_dvb_osd;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_dvb_osd::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/dvb/video.rs"]
mod w64_linux_dvb_video;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_dvb_video::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/errqueue.rs"]
mod w64_linux_errqueue;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_errqueue::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/ethtool.rs"]
mod w64_linux_ethtool;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_ethtool::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/ext4.rs"]
mod w64_linux_ext4;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_ext4::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
#[path = "w64/linux/fb.rs"]
mod w64_linux_fb;
#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
pub use w64_linux_fb::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
#[path = "w64/linux/fd.rs"]
mod w64_linux_fd;
#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
pub use w64_linux_fd::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/filter.rs"]
mod w64_linux_filter;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_filter::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/fs.rs"]
mod w64_linux_fs;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_fs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/fuse.rs"]
mod w64_linux_fuse;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_fuse::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/futex.rs"]
mod w64_linux_futex;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_futex::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
#[path = "w64/linux/hdreg.rs"]
mod w64_linux_hdreg;
#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
pub use w64_linux_hdreg::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/hpet.rs"]
mod w64_linux_hpet;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_hpet::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/i2c-dev.rs"]
mod w64_linux_i2c_dev;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_i2c_dev::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/i2c.rs"]
mod w64_linux_i2c;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_i2c::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/i2o-dev.rs"]
mod w64_linux_i2o_dev;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_i2o_dev::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/i8k.rs"]
mod w64_linux_i8k;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_i8k::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/if.rs"]
mod w64_linux_if;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_if::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/if_eql.rs"]
mod w64_linux_if_eql;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_if_eql::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/if_packet.rs"]
mod w64_linux_if_packet;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_if_packet::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/if_plip.rs"]
mod w64_linux_if_plip;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_if_plip::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/if_tun.rs"]
mod w64_linux_if_tun;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_if_tun::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/in.rs"]
mod w64_linux_in;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_in::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
#[path = "w64/linux/input.rs"]
mod w64_linux_input;
#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
pub use w64_linux_input::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/ipc.rs"]
mod w64_linux_ipc;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_ipc::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/ipmi.rs"]
mod w64_linux_ipmi;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_ipmi::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/ipv6_route.rs"]
mod w64_linux_ipv6_route;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_ipv6_route::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/isst_if.rs"]
mod w64_linux_isst_if;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_isst_if::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/ivtv.rs"]
mod w64_linux_ivtv;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_ivtv::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/ivtvfb.rs"]
mod w64_linux_ivtvfb;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_ivtvfb::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/kcov.rs"]
mod w64_linux_kcov;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_kcov::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/kd.rs"]
mod w64_linux_kd;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_kd::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/kexec.rs"]
mod w64_linux_kexec;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_kexec::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/keyctl.rs"]
mod w64_linux_keyctl;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_keyctl::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
#[path = "w64/linux/kvm.rs"]
mod w64_linux_kvm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
pub use w64_linux_kvm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/lp.rs"]
mod w64_linux_lp;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_lp::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
#[path = "w64/linux/matroxfb.rs"]
mod w64_linux_matroxfb;
#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
pub use w64_linux_matroxfb::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/media.rs"]
mod w64_linux_media;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_media::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/mmtimer.rs"]
mod w64_linux_mmtimer;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_mmtimer::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/mptcp.rs"]
mod w64_linux_mptcp;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_mptcp::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/mqueue.rs"]
mod w64_linux_mqueue;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_mqueue::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/mroute.rs"]
mod w64_linux_mroute;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_mroute::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/mroute6.rs"]
mod w64_linux_mroute6;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_mroute6::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/msdos_fs.rs"]
mod w64_linux_msdos_fs;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_msdos_fs::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/msg.rs"]
mod w64_linux_msg;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_msg::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
#[path = "w64/linux/mtio.rs"]
mod w64_linux_mtio;
#[cfg(all(target_pointer_width = "64", feature = "uapi-block"))]
pub use w64_linux_mtio::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/x_tables.rs"]
mod w64_linux_netfilter_x_tables;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_x_tables::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_CT.rs"]
mod w64_linux_netfilter_xt_CT;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_CT::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_IDLETIMER.rs"]
mod w64_linux_netfilter_xt_IDLETIMER;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_IDLETIMER::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_LED.rs"]
mod w64_linux_netfilter_xt_LED;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_LED::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_RATEEST.rs"]
mod w64_linux_netfilter_xt_RATEEST;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_RATEEST::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_TEE.rs"]
mod w64_linux_netfilter_xt_TEE;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_TEE::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_bpf.rs"]
mod w64_linux_netfilter_xt_bpf;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_bpf::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_cgroup.rs"]
mod w64_linux_netfilter_xt_cgroup;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_cgroup::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_connlimit.rs"]
mod w64_linux_netfilter_xt_connlimit;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_connlimit::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_hashlimit.rs"]
mod w64_linux_netfilter_xt_hashlimit;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_hashlimit::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_limit.rs"]
mod w64_linux_netfilter_xt_limit;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_limit::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_nfacct.rs"]
mod w64_linux_netfilter_xt_nfacct;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_nfacct::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_rateest.rs"]
mod w64_linux_netfilter_xt_rateest;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_rateest::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_statistic.rs"]
mod w64_linux_netfilter_xt_statistic;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_statistic::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter/xt_string.rs"]
mod w64_linux_netfilter_xt_string;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_xt_string::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter_bridge/ebt_limit.rs"]
mod w64_linux_netfilter_bridge_ebt_limit;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_bridge_ebt_limit::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter_bridge/ebt_mark_m.rs"]
mod w64_linux_netfilter_bridge_ebt_mark_m;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_bridge_ebt_mark_m::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter_bridge/ebt_mark_t.rs"]
mod w64_linux_netfilter_bridge_ebt_mark_t;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_bridge_ebt_mark_t::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter_bridge/ebtables.rs"]
mod w64_linux_netfilter_bridge_ebtables;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_bridge_ebtables::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
#[path = "w64/linux/netfilter_ipv4/ipt_CLUSTERIP.rs"]
mod w64_linux_netfilter_ipv4_ipt_CLUSTERIP;
#[cfg(all(target_pointer_width = "64", feature = "uapi-netfilter"))]
pub use w64_linux_netfilter_ipv4_ipt_CLUSTERIP::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/nfc.rs"]
mod w64_linux_nfc;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_nfc::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/nfs4_mount.rs"]
mod w64_linux_nfs4_mount;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_nfs4_mount::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/omap3isp.rs"]
mod w64_linux_omap3isp;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_omap3isp::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
#[path = "w64/linux/omapfb.rs"]
mod w64_linux_omapfb;
#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
pub use w64_linux_omapfb::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/pci_regs.rs"]
mod w64_linux_pci_regs;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_pci_regs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/pcitest.rs"]
mod w64_linux_pcitest;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_pcitest::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/perf_event.rs"]
mod w64_linux_perf_event;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_perf_event::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/phantom.rs"]
mod w64_linux_phantom;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_phantom::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/pmu.rs"]
mod w64_linux_pmu;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_pmu::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/posix_types.rs"]
mod w64_linux_posix_types;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_posix_types::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/ppdev.rs"]
mod w64_linux_ppdev;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_ppdev::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/ppp-ioctl.rs"]
mod w64_linux_ppp_ioctl;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_ppp_ioctl::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/ppp_defs.rs"]
mod w64_linux_ppp_defs;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_ppp_defs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/pps.rs"]
mod w64_linux_pps;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_pps::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/pps_gen.rs"]
mod w64_linux_pps_gen;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_pps_gen::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/prctl.rs"]
mod w64_linux_prctl;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_prctl::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
#[path = "w64/linux/radeonfb.rs"]
mod w64_linux_radeonfb;
#[cfg(all(target_pointer_width = "64", feature = "uapi-video"))]
pub use w64_linux_radeonfb::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/resource.rs"]
mod w64_linux_resource;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_resource::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/route.rs"]
mod w64_linux_route;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_route::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/rtc.rs"]
mod w64_linux_rtc;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_rtc::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/sctp.rs"]
mod w64_linux_sctp;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_sctp::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/sem.rs"]
mod w64_linux_sem;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_sem::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/linux/serial.rs"]
mod w64_linux_serial;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_linux_serial::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
#[path = "w64/linux/serio.rs"]
mod w64_linux_serio;
#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
pub use w64_linux_serio::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/shm.rs"]
mod w64_linux_shm;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_shm::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/socket.rs"]
mod w64_linux_socket;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_socket::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
#[path = "w64/linux/soundcard.rs"]
mod w64_linux_soundcard;
#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
pub use w64_linux_soundcard::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/sysctl.rs"]
mod w64_linux_sysctl;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_sysctl::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/sysinfo.rs"]
mod w64_linux_sysinfo;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_sysinfo::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/tcp.rs"]
mod w64_linux_tcp;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_tcp::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/time.rs"]
mod w64_linux_time;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_time::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/time_types.rs"]
mod w64_linux_time_types;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_time_types::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/times.rs"]
mod w64_linux_times;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_times::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/timex.rs"]
mod w64_linux_timex;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_timex::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/tipc_config.rs"]
mod w64_linux_tipc_config;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_tipc_config::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/types.rs"]
mod w64_linux_types;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_types::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
#[path = "w64/linux/udf_fs_i.rs"]
mod w64_linux_udf_fs_i;
#[cfg(all(target_pointer_width = "64", feature = "uapi-fs"))]
pub use w64_linux_udf_fs_i::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
#[path = "w64/linux/uhid.rs"]
mod w64_linux_uhid;
#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
pub use w64_linux_uhid::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
#[path = "w64/linux/uinput.rs"]
mod w64_linux_uinput;
#[cfg(all(target_pointer_width = "64", feature = "uapi-input"))]
pub use w64_linux_uinput::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/uio.rs"]
mod w64_linux_uio;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_uio::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-usb"))]
#[path = "w64/linux/usb/tmc.rs"]
mod w64_linux_usb_tmc;
#[cfg(all(target_pointer_width = "64", feature = "uapi-usb"))]
pub use w64_linux_usb_tmc::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-usb"))]
#[path = "w64/linux/usbdevice_fs.rs"]
mod w64_linux_usbdevice_fs;
#[cfg(all(target_pointer_width = "64", feature = "uapi-usb"))]
pub use w64_linux_usbdevice_fs::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
#[path = "w64/linux/user_events.rs"]
mod w64_linux_user_events;
#[cfg(all(target_pointer_width = "64", feature = "uapi-misc"))]
pub use w64_linux_user_events::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/utime.rs"]
mod w64_linux_utime;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_utime::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/uvcvideo.rs"]
mod w64_linux_uvcvideo;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_uvcvideo::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/v4l2-common.rs"]
mod w64_linux_v4l2_common;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_v4l2_common::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/v4l2-subdev.rs"]
mod w64_linux_v4l2_subdev;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_v4l2_subdev::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
#[path = "w64/linux/vbox_vmmdev_types.rs"]
mod w64_linux_vbox_vmmdev_types;
#[cfg(all(target_pointer_width = "64", feature = "uapi-kvm"))]
pub use w64_linux_vbox_vmmdev_types::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
#[path = "w64/linux/videodev2.rs"]
mod w64_linux_videodev2;
#[cfg(all(target_pointer_width = "64", feature = "uapi-media"))]
pub use w64_linux_videodev2::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-virtio"))]
#[path = "w64/linux/virtio_ring.rs"]
mod w64_linux_virtio_ring;
#[cfg(all(target_pointer_width = "64", feature = "uapi-virtio"))]
pub use w64_linux_virtio_ring::*;

#[cfg(target_pointer_width = "64")]
#[path = "w64/linux/vm_sockets.rs"]
mod w64_linux_vm_sockets;
#[cfg(target_pointer_width = "64")]
pub use w64_linux_vm_sockets::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/wireless.rs"]
mod w64_linux_wireless;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_wireless::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
#[path = "w64/linux/x25.rs"]
mod w64_linux_x25;
#[cfg(all(target_pointer_width = "64", feature = "uapi-net"))]
pub use w64_linux_x25::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
#[path = "w64/misc/xilinx_sdfec.rs"]
mod w64_misc_xilinx_sdfec;
#[cfg(all(target_pointer_width = "64", feature = "uapi-bus"))]
pub use w64_misc_xilinx_sdfec::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-mtd"))]
#[path = "w64/mtd/mtd-abi.rs"]
mod w64_mtd_mtd_abi;
#[cfg(all(target_pointer_width = "64", feature = "uapi-mtd"))]
pub use w64_mtd_mtd_abi::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-rdma"))]
#[path = "w64/rdma/ib_user_mad.rs"]
mod w64_rdma_ib_user_mad;
#[cfg(all(target_pointer_width = "64", feature = "uapi-rdma"))]
pub use w64_rdma_ib_user_mad::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-rdma"))]
#[path = "w64/rdma/rdma_user_cm.rs"]
mod w64_rdma_rdma_user_cm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-rdma"))]
pub use w64_rdma_rdma_user_cm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-rdma"))]
#[path = "w64/rdma/rdma_user_ioctl.rs"]
mod w64_rdma_rdma_user_ioctl;
#[cfg(all(target_pointer_width = "64", feature = "uapi-rdma"))]
pub use w64_rdma_rdma_user_ioctl::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
#[path = "w64/sound/asequencer.rs"]
mod w64_sound_asequencer;
#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
pub use w64_sound_asequencer::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
#[path = "w64/sound/asound.rs"]
mod w64_sound_asound;
#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
pub use w64_sound_asound::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
#[path = "w64/sound/emu10k1.rs"]
mod w64_sound_emu10k1;
#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
pub use w64_sound_emu10k1::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
#[path = "w64/sound/hdsp.rs"]
mod w64_sound_hdsp;
#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
pub use w64_sound_hdsp::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
#[path = "w64/sound/hdspm.rs"]
mod w64_sound_hdspm;
#[cfg(all(target_pointer_width = "64", feature = "uapi-sound"))]
pub use w64_sound_hdspm::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-xen"))]
#[path = "w64/xen/gntdev.rs"]
mod w64_xen_gntdev;
#[cfg(all(target_pointer_width = "64", feature = "uapi-xen"))]
pub use w64_xen_gntdev::*;

#[cfg(all(target_pointer_width = "64", feature = "uapi-xen"))]
#[path = "w64/xen/privcmd.rs"]
mod w64_xen_privcmd;
#[cfg(all(target_pointer_width = "64", feature = "uapi-xen"))]
pub use w64_xen_privcmd::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm-generic/mman-common.rs"]
mod x86_64_asm_generic_mman_common;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_generic_mman_common::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/a.out.rs"]
mod x86_64_asm_a_out;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_a_out::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/amd_hsmp.rs"]
mod x86_64_asm_amd_hsmp;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_amd_hsmp::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/auxvec.rs"]
mod x86_64_asm_auxvec;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_auxvec::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/boot.rs"]
mod x86_64_asm_boot;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_boot::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/bootparam.rs"]
mod x86_64_asm_bootparam;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_bootparam::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/bpf_perf_event.rs"]
mod x86_64_asm_bpf_perf_event;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_bpf_perf_event::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/debugreg.rs"]
mod x86_64_asm_debugreg;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_debugreg::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/e820.rs"]
mod x86_64_asm_e820;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_e820::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/elf.rs"]
mod x86_64_asm_elf;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_elf::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/fcntl.rs"]
mod x86_64_asm_fcntl;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_fcntl::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/hwcap2.rs"]
mod x86_64_asm_hwcap2;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_hwcap2::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/ist.rs"]
mod x86_64_asm_ist;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_ist::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/asm/kvm.rs"]
mod x86_64_asm_kvm;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_asm_kvm::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/asm/kvm_para.rs"]
mod x86_64_asm_kvm_para;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_asm_kvm_para::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/asm/kvm_perf.rs"]
mod x86_64_asm_kvm_perf;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_asm_kvm_perf::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/ldt.rs"]
mod x86_64_asm_ldt;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_ldt::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/mce.rs"]
mod x86_64_asm_mce;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_mce::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/mman.rs"]
mod x86_64_asm_mman;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_mman::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/msr.rs"]
mod x86_64_asm_msr;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_msr::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/mtrr.rs"]
mod x86_64_asm_mtrr;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_mtrr::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/param.rs"]
mod x86_64_asm_param;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_param::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/perf_regs.rs"]
mod x86_64_asm_perf_regs;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_perf_regs::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/posix_types_64.rs"]
mod x86_64_asm_posix_types_64;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_posix_types_64::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/prctl.rs"]
mod x86_64_asm_prctl;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_prctl::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/processor-flags.rs"]
mod x86_64_asm_processor_flags;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_processor_flags::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/ptrace-abi.rs"]
mod x86_64_asm_ptrace_abi;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_ptrace_abi::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/ptrace.rs"]
mod x86_64_asm_ptrace;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_ptrace::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/sembuf.rs"]
mod x86_64_asm_sembuf;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_sembuf::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/setup_data.rs"]
mod x86_64_asm_setup_data;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_setup_data::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/sgx.rs"]
mod x86_64_asm_sgx;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_sgx::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/sigcontext.rs"]
mod x86_64_asm_sigcontext;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_sigcontext::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/signal.rs"]
mod x86_64_asm_signal;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_signal::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/stat.rs"]
mod x86_64_asm_stat;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_stat::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/statfs.rs"]
mod x86_64_asm_statfs;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_statfs::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/asm/svm.rs"]
mod x86_64_asm_svm;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_asm_svm::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/ucontext.rs"]
mod x86_64_asm_ucontext;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_ucontext::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/unistd.rs"]
mod x86_64_asm_unistd;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_unistd::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/asm/vm86.rs"]
mod x86_64_asm_vm86;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_asm_vm86::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/asm/vmx.rs"]
mod x86_64_asm_vmx;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_asm_vmx::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/asm/vsyscall.rs"]
mod x86_64_asm_vsyscall;
#[cfg(target_arch = "x86_64")]
pub use x86_64_asm_vsyscall::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/kernel.rs"]
mod x86_64_kernel;
#[cfg(target_arch = "x86_64")]
pub use x86_64_kernel::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/linux/a.out.rs"]
mod x86_64_linux_a_out;
#[cfg(target_arch = "x86_64")]
pub use x86_64_linux_a_out::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/linux/auxvec.rs"]
mod x86_64_linux_auxvec;
#[cfg(target_arch = "x86_64")]
pub use x86_64_linux_auxvec::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
#[path = "x86_64/linux/bpf_perf_event.rs"]
mod x86_64_linux_bpf_perf_event;
#[cfg(all(target_arch = "x86_64", feature = "uapi-misc"))]
pub use x86_64_linux_bpf_perf_event::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/linux/eventpoll.rs"]
mod x86_64_linux_eventpoll;
#[cfg(target_arch = "x86_64")]
pub use x86_64_linux_eventpoll::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/linux/kvm.rs"]
mod x86_64_linux_kvm;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_linux_kvm::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/linux/kvm_para.rs"]
mod x86_64_linux_kvm_para;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_linux_kvm_para::*;

#[cfg(target_arch = "x86_64")]
#[path = "x86_64/linux/loop.rs"]
mod x86_64_linux_loop;
#[cfg(target_arch = "x86_64")]
pub use x86_64_linux_loop::*;

#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
#[path = "x86_64/linux/mshv.rs"]
mod x86_64_linux_mshv;
#[cfg(all(target_arch = "x86_64", feature = "uapi-kvm"))]
pub use x86_64_linux_mshv::*;

#[path = "../src/uapi.rs"]
mod functions;
pub use functions::*;
