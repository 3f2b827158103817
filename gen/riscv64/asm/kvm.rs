// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm.h

pub const KVM_COALESCED_MMIO_PAGE_OFFSET: i32 = 1;
pub const KVM_DEV_RISCV_AIA_ADDR_APLIC: i32 = 0;
pub const KVM_DEV_RISCV_AIA_ADDR_MAX: i32 = 16385;
pub const KVM_DEV_RISCV_AIA_CONFIG_GROUP_BITS: i32 = 3;
pub const KVM_DEV_RISCV_AIA_CONFIG_GROUP_SHIFT: i32 = 4;
pub const KVM_DEV_RISCV_AIA_CONFIG_GUEST_BITS: i32 = 6;
pub const KVM_DEV_RISCV_AIA_CONFIG_HART_BITS: i32 = 5;
pub const KVM_DEV_RISCV_AIA_CONFIG_IDS: i32 = 1;
pub const KVM_DEV_RISCV_AIA_CONFIG_MODE: i32 = 0;
pub const KVM_DEV_RISCV_AIA_CONFIG_SRCS: i32 = 2;
pub const KVM_DEV_RISCV_AIA_CTRL_INIT: i32 = 0;
pub const KVM_DEV_RISCV_AIA_GROUP_BITS_MAX: i32 = 8;
pub const KVM_DEV_RISCV_AIA_GROUP_SHIFT_MAX: i32 = 56;
pub const KVM_DEV_RISCV_AIA_GROUP_SHIFT_MIN: i32 = 24;
pub const KVM_DEV_RISCV_AIA_GRP_ADDR: i32 = 1;
pub const KVM_DEV_RISCV_AIA_GRP_APLIC: i32 = 3;
pub const KVM_DEV_RISCV_AIA_GRP_CONFIG: i32 = 0;
pub const KVM_DEV_RISCV_AIA_GRP_CTRL: i32 = 2;
pub const KVM_DEV_RISCV_AIA_GRP_IMSIC: i32 = 4;
pub const KVM_DEV_RISCV_AIA_GUEST_BITS_MAX: i32 = 8;
pub const KVM_DEV_RISCV_AIA_HART_BITS_MAX: i32 = 16;
pub const KVM_DEV_RISCV_AIA_IDS_MAX: i32 = 2048;
pub const KVM_DEV_RISCV_AIA_IDS_MIN: i32 = 63;
pub const KVM_DEV_RISCV_AIA_IMSIC_ISEL_BITS: i32 = 12;
pub const KVM_DEV_RISCV_AIA_IMSIC_ISEL_MASK: u32 = 0xfff;
pub const KVM_DEV_RISCV_AIA_MODE_AUTO: i32 = 2;
pub const KVM_DEV_RISCV_AIA_MODE_EMUL: i32 = 0;
pub const KVM_DEV_RISCV_AIA_MODE_HWACCEL: i32 = 1;
pub const KVM_DEV_RISCV_AIA_SRCS_MAX: i32 = 1024;
pub const KVM_DEV_RISCV_APLIC_ALIGN: i32 = 0x1000;
pub const KVM_DEV_RISCV_APLIC_MAX_HARTS: i32 = 0x4000;
pub const KVM_DEV_RISCV_APLIC_SIZE: i32 = 0x4000;
pub const KVM_DEV_RISCV_IMSIC_ALIGN: i32 = 0x1000;
pub const KVM_DEV_RISCV_IMSIC_SIZE: i32 = 0x1000;
pub const KVM_EXIT_FAIL_ENTRY_NO_VSFILE: u64 = 0x1;
pub const KVM_INTERRUPT_SET: u32 = 4294967295;
pub const KVM_INTERRUPT_UNSET: u32 = 4294967294;
pub const KVM_NR_IRQCHIPS: i32 = 1;
pub const KVM_REG_RISCV_CONFIG: i32 = 0x1000000;
pub const KVM_REG_RISCV_CORE: i32 = 0x2000000;
pub const KVM_REG_RISCV_CSR: i32 = 0x3000000;
pub const KVM_REG_RISCV_CSR_AIA: i32 = 0x10000;
pub const KVM_REG_RISCV_CSR_GENERAL: i32 = 0x0;
pub const KVM_REG_RISCV_CSR_SMSTATEEN: i32 = 0x20000;
pub const KVM_REG_RISCV_FP_D: i32 = 0x6000000;
pub const KVM_REG_RISCV_FP_F: i32 = 0x5000000;
pub const KVM_REG_RISCV_ISA_EXT: i32 = 0x7000000;
pub const KVM_REG_RISCV_ISA_MULTI_DIS: i32 = 0x20000;
pub const KVM_REG_RISCV_ISA_MULTI_EN: i32 = 0x10000;
pub const KVM_REG_RISCV_ISA_MULTI_REG_LAST: i32 = 1;
pub const KVM_REG_RISCV_ISA_SINGLE: i32 = 0x0;
pub const KVM_REG_RISCV_SBI_EXT: i32 = 0x8000000;
pub const KVM_REG_RISCV_SBI_FWFT: i32 = 0x10000;
pub const KVM_REG_RISCV_SBI_MULTI_DIS: i32 = 0x20000;
pub const KVM_REG_RISCV_SBI_MULTI_EN: i32 = 0x10000;
pub const KVM_REG_RISCV_SBI_MULTI_REG_LAST: i32 = 0;
pub const KVM_REG_RISCV_SBI_SINGLE: i32 = 0x0;
pub const KVM_REG_RISCV_SBI_STA: i32 = 0x0;
pub const KVM_REG_RISCV_SBI_STATE: i32 = 0xa000000;
pub const KVM_REG_RISCV_SUBTYPE_MASK: i32 = 0xff0000;
pub const KVM_REG_RISCV_SUBTYPE_SHIFT: i32 = 16;
pub const KVM_REG_RISCV_TIMER: i32 = 0x4000000;
pub const KVM_REG_RISCV_TYPE_MASK: u32 = 0xff000000;
pub const KVM_REG_RISCV_TYPE_SHIFT: i32 = 24;
pub const KVM_REG_RISCV_VECTOR: i32 = 0x9000000;
pub const KVM_RISCV_ISA_EXT_A: i32 = 0;
pub const KVM_RISCV_ISA_EXT_C: i32 = 1;
pub const KVM_RISCV_ISA_EXT_D: i32 = 2;
pub const KVM_RISCV_ISA_EXT_F: i32 = 3;
pub const KVM_RISCV_ISA_EXT_H: i32 = 4;
pub const KVM_RISCV_ISA_EXT_I: i32 = 5;
pub const KVM_RISCV_ISA_EXT_M: i32 = 6;
pub const KVM_RISCV_ISA_EXT_MAX: i32 = 78;
pub const KVM_RISCV_ISA_EXT_SMNPM: i32 = 62;
pub const KVM_RISCV_ISA_EXT_SMSTATEEN: i32 = 23;
pub const KVM_RISCV_ISA_EXT_SSAIA: i32 = 14;
pub const KVM_RISCV_ISA_EXT_SSCOFPMF: i32 = 54;
pub const KVM_RISCV_ISA_EXT_SSNPM: i32 = 63;
pub const KVM_RISCV_ISA_EXT_SSTC: i32 = 8;
pub const KVM_RISCV_ISA_EXT_SVADE: i32 = 64;
pub const KVM_RISCV_ISA_EXT_SVADU: i32 = 65;
pub const KVM_RISCV_ISA_EXT_SVINVAL: i32 = 9;
pub const KVM_RISCV_ISA_EXT_SVNAPOT: i32 = 16;
pub const KVM_RISCV_ISA_EXT_SVPBMT: i32 = 7;
pub const KVM_RISCV_ISA_EXT_SVVPTC: i32 = 66;
pub const KVM_RISCV_ISA_EXT_V: i32 = 15;
pub const KVM_RISCV_ISA_EXT_ZAAMO: i32 = 69;
pub const KVM_RISCV_ISA_EXT_ZABHA: i32 = 67;
pub const KVM_RISCV_ISA_EXT_ZACAS: i32 = 53;
pub const KVM_RISCV_ISA_EXT_ZALASR: i32 = 77;
pub const KVM_RISCV_ISA_EXT_ZALRSC: i32 = 70;
pub const KVM_RISCV_ISA_EXT_ZAWRS: i32 = 61;
pub const KVM_RISCV_ISA_EXT_ZBA: i32 = 17;
pub const KVM_RISCV_ISA_EXT_ZBB: i32 = 13;
pub const KVM_RISCV_ISA_EXT_ZBC: i32 = 25;
pub const KVM_RISCV_ISA_EXT_ZBKB: i32 = 26;
pub const KVM_RISCV_ISA_EXT_ZBKC: i32 = 27;
pub const KVM_RISCV_ISA_EXT_ZBKX: i32 = 28;
pub const KVM_RISCV_ISA_EXT_ZBS: i32 = 18;
pub const KVM_RISCV_ISA_EXT_ZCA: i32 = 56;
pub const KVM_RISCV_ISA_EXT_ZCB: i32 = 57;
pub const KVM_RISCV_ISA_EXT_ZCD: i32 = 58;
pub const KVM_RISCV_ISA_EXT_ZCF: i32 = 59;
pub const KVM_RISCV_ISA_EXT_ZCLSD: i32 = 75;
pub const KVM_RISCV_ISA_EXT_ZCMOP: i32 = 60;
pub const KVM_RISCV_ISA_EXT_ZFA: i32 = 51;
pub const KVM_RISCV_ISA_EXT_ZFBFMIN: i32 = 72;
pub const KVM_RISCV_ISA_EXT_ZFH: i32 = 46;
pub const KVM_RISCV_ISA_EXT_ZFHMIN: i32 = 47;
pub const KVM_RISCV_ISA_EXT_ZICBOM: i32 = 11;
pub const KVM_RISCV_ISA_EXT_ZICBOP: i32 = 71;
pub const KVM_RISCV_ISA_EXT_ZICBOZ: i32 = 12;
pub const KVM_RISCV_ISA_EXT_ZICCRSE: i32 = 68;
pub const KVM_RISCV_ISA_EXT_ZICNTR: i32 = 19;
pub const KVM_RISCV_ISA_EXT_ZICOND: i32 = 24;
pub const KVM_RISCV_ISA_EXT_ZICSR: i32 = 20;
pub const KVM_RISCV_ISA_EXT_ZIFENCEI: i32 = 21;
pub const KVM_RISCV_ISA_EXT_ZIHINTNTL: i32 = 48;
pub const KVM_RISCV_ISA_EXT_ZIHINTPAUSE: i32 = 10;
pub const KVM_RISCV_ISA_EXT_ZIHPM: i32 = 22;
pub const KVM_RISCV_ISA_EXT_ZILSD: i32 = 76;
pub const KVM_RISCV_ISA_EXT_ZIMOP: i32 = 55;
pub const KVM_RISCV_ISA_EXT_ZKND: i32 = 29;
pub const KVM_RISCV_ISA_EXT_ZKNE: i32 = 30;
pub const KVM_RISCV_ISA_EXT_ZKNH: i32 = 31;
pub const KVM_RISCV_ISA_EXT_ZKR: i32 = 32;
pub const KVM_RISCV_ISA_EXT_ZKSED: i32 = 33;
pub const KVM_RISCV_ISA_EXT_ZKSH: i32 = 34;
pub const KVM_RISCV_ISA_EXT_ZKT: i32 = 35;
pub const KVM_RISCV_ISA_EXT_ZTSO: i32 = 52;
pub const KVM_RISCV_ISA_EXT_ZVBB: i32 = 36;
pub const KVM_RISCV_ISA_EXT_ZVBC: i32 = 37;
pub const KVM_RISCV_ISA_EXT_ZVFBFMIN: i32 = 73;
pub const KVM_RISCV_ISA_EXT_ZVFBFWMA: i32 = 74;
pub const KVM_RISCV_ISA_EXT_ZVFH: i32 = 49;
pub const KVM_RISCV_ISA_EXT_ZVFHMIN: i32 = 50;
pub const KVM_RISCV_ISA_EXT_ZVKB: i32 = 38;
pub const KVM_RISCV_ISA_EXT_ZVKG: i32 = 39;
pub const KVM_RISCV_ISA_EXT_ZVKNED: i32 = 40;
pub const KVM_RISCV_ISA_EXT_ZVKNHA: i32 = 41;
pub const KVM_RISCV_ISA_EXT_ZVKNHB: i32 = 42;
pub const KVM_RISCV_ISA_EXT_ZVKSED: i32 = 43;
pub const KVM_RISCV_ISA_EXT_ZVKSH: i32 = 44;
pub const KVM_RISCV_ISA_EXT_ZVKT: i32 = 45;
pub const KVM_RISCV_MODE_S: i32 = 1;
pub const KVM_RISCV_MODE_U: i32 = 0;
pub const KVM_RISCV_SBI_EXT_DBCN: i32 = 9;
pub const KVM_RISCV_SBI_EXT_EXPERIMENTAL: i32 = 7;
pub const KVM_RISCV_SBI_EXT_FWFT: i32 = 12;
pub const KVM_RISCV_SBI_EXT_HSM: i32 = 5;
pub const KVM_RISCV_SBI_EXT_IPI: i32 = 2;
pub const KVM_RISCV_SBI_EXT_MAX: i32 = 14;
pub const KVM_RISCV_SBI_EXT_MPXY: i32 = 13;
pub const KVM_RISCV_SBI_EXT_PMU: i32 = 6;
pub const KVM_RISCV_SBI_EXT_RFENCE: i32 = 3;
pub const KVM_RISCV_SBI_EXT_SRST: i32 = 4;
pub const KVM_RISCV_SBI_EXT_STA: i32 = 10;
pub const KVM_RISCV_SBI_EXT_SUSP: i32 = 11;
pub const KVM_RISCV_SBI_EXT_TIME: i32 = 1;
pub const KVM_RISCV_SBI_EXT_V01: i32 = 0;
pub const KVM_RISCV_SBI_EXT_VENDOR: i32 = 8;
pub const KVM_RISCV_TIMER_STATE_OFF: i32 = 0;
pub const KVM_RISCV_TIMER_STATE_ON: i32 = 1;

#[repr(C)]
pub struct kvm_debug_exit_arch {}

#[repr(C)]
pub struct kvm_fpu {}

#[repr(C)]
pub struct kvm_guest_debug_arch {}

#[repr(C)]
pub struct kvm_regs {}

#[repr(C)]
pub struct kvm_riscv_aia_csr {
    pub siselect: core::ffi::c_ulong,
    pub iprio1: core::ffi::c_ulong,
    pub iprio2: core::ffi::c_ulong,
    pub sieh: core::ffi::c_ulong,
    pub siph: core::ffi::c_ulong,
    pub iprio1h: core::ffi::c_ulong,
    pub iprio2h: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_config {
    pub isa: core::ffi::c_ulong,
    pub zicbom_block_size: core::ffi::c_ulong,
    pub mvendorid: core::ffi::c_ulong,
    pub marchid: core::ffi::c_ulong,
    pub mimpid: core::ffi::c_ulong,
    pub zicboz_block_size: core::ffi::c_ulong,
    pub satp_mode: core::ffi::c_ulong,
    pub zicbop_block_size: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_core {
    pub regs: super::user_regs_struct,
    pub mode: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_csr {
    pub sstatus: core::ffi::c_ulong,
    pub sie: core::ffi::c_ulong,
    pub stvec: core::ffi::c_ulong,
    pub sscratch: core::ffi::c_ulong,
    pub sepc: core::ffi::c_ulong,
    pub scause: core::ffi::c_ulong,
    pub stval: core::ffi::c_ulong,
    pub sip: core::ffi::c_ulong,
    pub satp: core::ffi::c_ulong,
    pub scounteren: core::ffi::c_ulong,
    pub senvcfg: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_sbi_fwft {
    pub misaligned_deleg: kvm_riscv_sbi_fwft_feature,
    pub pointer_masking: kvm_riscv_sbi_fwft_feature,
}

#[repr(C)]
pub struct kvm_riscv_sbi_fwft_feature {
    pub enable: core::ffi::c_ulong,
    pub flags: core::ffi::c_ulong,
    pub value: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_sbi_sta {
    pub shmem_lo: core::ffi::c_ulong,
    pub shmem_hi: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_smstateen_csr {
    pub sstateen0: core::ffi::c_ulong,
}

#[repr(C)]
pub struct kvm_riscv_timer {
    pub frequency: u64,
    pub time: u64,
    pub compare: u64,
    pub state: u64,
}

#[repr(C)]
pub struct kvm_sregs {}

#[repr(C)]
pub struct kvm_sync_regs {}

records! {
    kvm_debug_exit_arch: size 0, align 1;
    kvm_fpu: size 0, align 1;
    kvm_guest_debug_arch: size 0, align 1;
    kvm_regs: size 0, align 1;
    kvm_riscv_aia_csr: size 56, align 8;
    kvm_riscv_config: size 64, align 8;
    kvm_riscv_core: size 264, align 8;
    kvm_riscv_csr: size 88, align 8;
    kvm_riscv_sbi_fwft: size 48, align 8;
    kvm_riscv_sbi_fwft_feature: size 24, align 8;
    kvm_riscv_sbi_sta: size 16, align 8;
    kvm_riscv_smstateen_csr: size 8, align 8;
    kvm_riscv_timer: size 32, align 8;
    kvm_sregs: size 0, align 1;
    kvm_sync_regs: size 0, align 1;
}
