// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mii.h

pub const ADVERTISE_1000FULL: i32 = 0x200;
pub const ADVERTISE_1000HALF: i32 = 0x100;
pub const ADVERTISE_1000XFULL: i32 = 0x20;
pub const ADVERTISE_1000XHALF: i32 = 0x40;
pub const ADVERTISE_1000XPAUSE: i32 = 0x80;
pub const ADVERTISE_1000XPSE_ASYM: i32 = 0x100;
pub const ADVERTISE_100BASE4: i32 = 0x200;
pub const ADVERTISE_100FULL: i32 = 0x100;
pub const ADVERTISE_100HALF: i32 = 0x80;
pub const ADVERTISE_10FULL: i32 = 0x40;
pub const ADVERTISE_10HALF: i32 = 0x20;
pub const ADVERTISE_ALL: i32 = 0x1e0;
pub const ADVERTISE_CSMA: i32 = 0x1;
pub const ADVERTISE_FULL: i32 = 0x141;
pub const ADVERTISE_LPACK: i32 = 0x4000;
pub const ADVERTISE_NPAGE: i32 = 0x8000;
pub const ADVERTISE_PAUSE_ASYM: i32 = 0x800;
pub const ADVERTISE_PAUSE_CAP: i32 = 0x400;
pub const ADVERTISE_RESV: i32 = 0x1000;
pub const ADVERTISE_RFAULT: i32 = 0x2000;
pub const ADVERTISE_SGMII: i32 = 0x1;
pub const ADVERTISE_SLCT: i32 = 0x1f;
pub const ADVERTISE_XNP: i32 = 0x1000;
pub const BMCR_ANENABLE: i32 = 0x1000;
pub const BMCR_ANRESTART: i32 = 0x200;
pub const BMCR_CTST: i32 = 0x80;
pub const BMCR_FULLDPLX: i32 = 0x100;
pub const BMCR_ISOLATE: i32 = 0x400;
pub const BMCR_LOOPBACK: i32 = 0x4000;
pub const BMCR_PDOWN: i32 = 0x800;
pub const BMCR_RESET: i32 = 0x8000;
pub const BMCR_RESV: i32 = 0x3f;
pub const BMCR_SPEED10: i32 = 0x0;
pub const BMCR_SPEED100: i32 = 0x2000;
pub const BMCR_SPEED1000: i32 = 0x40;
pub const BMSR_100BASE4: i32 = 0x8000;
pub const BMSR_100FULL: i32 = 0x4000;
pub const BMSR_100FULL2: i32 = 0x400;
pub const BMSR_100HALF: i32 = 0x2000;
pub const BMSR_100HALF2: i32 = 0x200;
pub const BMSR_10FULL: i32 = 0x1000;
pub const BMSR_10HALF: i32 = 0x800;
pub const BMSR_ANEGCAPABLE: i32 = 0x8;
pub const BMSR_ANEGCOMPLETE: i32 = 0x20;
pub const BMSR_ERCAP: i32 = 0x1;
pub const BMSR_ESTATEN: i32 = 0x100;
pub const BMSR_JCD: i32 = 0x2;
pub const BMSR_LSTATUS: i32 = 0x4;
pub const BMSR_RESV: i32 = 0xc0;
pub const BMSR_RFAULT: i32 = 0x10;
pub const CTL1000_AS_MASTER: i32 = 0x800;
pub const CTL1000_ENABLE_MASTER: i32 = 0x1000;
pub const CTL1000_PREFER_MASTER: i32 = 0x400;
pub const ESTATUS_1000_TFULL: i32 = 0x2000;
pub const ESTATUS_1000_THALF: i32 = 0x1000;
pub const ESTATUS_1000_XFULL: i32 = 0x8000;
pub const ESTATUS_1000_XHALF: i32 = 0x4000;
pub const EXPANSION_ENABLENPAGE: i32 = 0x4;
pub const EXPANSION_LCWP: i32 = 0x2;
pub const EXPANSION_MFAULTS: i32 = 0x10;
pub const EXPANSION_NPCAPABLE: i32 = 0x8;
pub const EXPANSION_NWAY: i32 = 0x1;
pub const EXPANSION_RESV: i32 = 0xffe0;
pub const FLOW_CTRL_RX: i32 = 0x2;
pub const FLOW_CTRL_TX: i32 = 0x1;
pub const LPA_100: i32 = 0x380;
pub const LPA_1000FULL: i32 = 0x800;
pub const LPA_1000HALF: i32 = 0x400;
pub const LPA_1000LOCALRXOK: i32 = 0x2000;
pub const LPA_1000MSFAIL: i32 = 0x8000;
pub const LPA_1000MSRES: i32 = 0x4000;
pub const LPA_1000REMRXOK: i32 = 0x1000;
pub const LPA_1000XFULL: i32 = 0x20;
pub const LPA_1000XHALF: i32 = 0x40;
pub const LPA_1000XPAUSE: i32 = 0x80;
pub const LPA_1000XPAUSE_ASYM: i32 = 0x100;
pub const LPA_100BASE4: i32 = 0x200;
pub const LPA_100FULL: i32 = 0x100;
pub const LPA_100HALF: i32 = 0x80;
pub const LPA_10FULL: i32 = 0x40;
pub const LPA_10HALF: i32 = 0x20;
pub const LPA_DUPLEX: i32 = 0x140;
pub const LPA_LPACK: i32 = 0x4000;
pub const LPA_NPAGE: i32 = 0x8000;
pub const LPA_PAUSE_ASYM: i32 = 0x800;
pub const LPA_PAUSE_CAP: i32 = 0x400;
pub const LPA_RESV: i32 = 0x1000;
pub const LPA_RFAULT: i32 = 0x2000;
pub const LPA_SGMII: i32 = 0x1;
pub const LPA_SGMII_10: i32 = 0x0;
pub const LPA_SGMII_100: i32 = 0x400;
pub const LPA_SGMII_1000: i32 = 0x800;
pub const LPA_SGMII_1000FULL: i32 = 0x1800;
pub const LPA_SGMII_1000HALF: i32 = 0x800;
pub const LPA_SGMII_100FULL: i32 = 0x1400;
pub const LPA_SGMII_100HALF: i32 = 0x400;
pub const LPA_SGMII_10FULL: i32 = 0x1000;
pub const LPA_SGMII_10HALF: i32 = 0x0;
pub const LPA_SGMII_DPX_SPD_MASK: i32 = 0x1c00;
pub const LPA_SGMII_FULL_DUPLEX: i32 = 0x1000;
pub const LPA_SGMII_LINK: i32 = 0x8000;
pub const LPA_SGMII_SPD_MASK: i32 = 0xc00;
pub const LPA_SLCT: i32 = 0x1f;
pub const MII_ADVERTISE: i32 = 0x4;
pub const MII_BMCR: i32 = 0x0;
pub const MII_BMSR: i32 = 0x1;
pub const MII_CTRL1000: i32 = 0x9;
pub const MII_DCOUNTER: i32 = 0x12;
pub const MII_ESTATUS: i32 = 0xf;
pub const MII_EXPANSION: i32 = 0x6;
pub const MII_FCSCOUNTER: i32 = 0x13;
pub const MII_LBRERROR: i32 = 0x18;
pub const MII_LPA: i32 = 0x5;
pub const MII_MMD_CTRL: i32 = 0xd;
pub const MII_MMD_CTRL_ADDR: i32 = 0x0;
pub const MII_MMD_CTRL_DEVAD_MASK: i32 = 0x1f;
pub const MII_MMD_CTRL_INCR_ON_WT: i32 = 0xc000;
pub const MII_MMD_CTRL_INCR_RDWT: i32 = 0x8000;
pub const MII_MMD_CTRL_NOINCR: i32 = 0x4000;
pub const MII_MMD_DATA: i32 = 0xe;
pub const MII_NCONFIG: i32 = 0x1c;
pub const MII_NWAYTEST: i32 = 0x14;
pub const MII_PHYADDR: i32 = 0x19;
pub const MII_PHYSID1: i32 = 0x2;
pub const MII_PHYSID2: i32 = 0x3;
pub const MII_RERRCOUNTER: i32 = 0x15;
pub const MII_RESV1: i32 = 0x17;
pub const MII_RESV2: i32 = 0x1a;
pub const MII_SREVISION: i32 = 0x16;
pub const MII_STAT1000: i32 = 0xa;
pub const MII_TPISTATUS: i32 = 0x1b;
pub const NWAYTEST_LOOPBACK: i32 = 0x100;
pub const NWAYTEST_RESV1: i32 = 0xff;
pub const NWAYTEST_RESV2: i32 = 0xfe00;

#[repr(C)]
pub struct mii_ioctl_data {
    pub phy_id: u16,
    pub reg_num: u16,
    pub val_in: u16,
    pub val_out: u16,
}

records! {
    mii_ioctl_data: size 8, align 2;
}
