// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tps6594_pfsm.h

pub const PMIC_BASE: i32 = 80;
pub const PMIC_GOTO_LP_STANDBY: u32 = 0x5001;
pub const PMIC_GOTO_STANDBY: u32 = 0x5000;
pub const PMIC_SET_ACTIVE_STATE: u32 = 0x5003;
pub const PMIC_SET_MCU_ONLY_STATE: u32 = 0x40035004;
pub const PMIC_SET_RETENTION_STATE: u32 = 0x40035005;
pub const PMIC_UPDATE_PGM: u32 = 0x5002;

#[repr(C)]
pub struct pmic_state_opt {
    pub gpio_retention: u8,
    pub ddr_retention: u8,
    pub mcu_only_startup_dest: u8,
}

records! {
    pmic_state_opt: size 3, align 1;
}
