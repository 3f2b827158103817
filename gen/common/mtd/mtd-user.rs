// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! mtd/mtd-user.h

pub type erase_info_t = super::erase_info_user;

pub type mtd_info_t = super::mtd_info_user;

pub type nand_ecclayout_t = super::nand_ecclayout_user;

pub type nand_oobinfo_t = super::nand_oobinfo;

pub type region_info_t = super::region_info_user;
