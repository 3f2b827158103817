// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vt.h

pub const MAX_NR_CONSOLES: i32 = 63;
pub const MIN_NR_CONSOLES: i32 = 1;
pub const VT_ACKACQ: i32 = 0x2;
pub const VT_ACTIVATE: u32 = 0x5606;
pub const VT_AUTO: i32 = 0x0;
pub const VT_DISALLOCATE: u32 = 0x5608;
pub const VT_EVENT_BLANK: i32 = 0x2;
pub const VT_EVENT_RESIZE: i32 = 0x8;
pub const VT_EVENT_SWITCH: i32 = 0x1;
pub const VT_EVENT_UNBLANK: i32 = 0x4;
pub const VT_GETCONSIZECSRPOS: u32 = 0x80085610;
pub const VT_GETHIFONTMASK: u32 = 0x560d;
pub const VT_GETMODE: u32 = 0x5601;
pub const VT_GETSTATE: u32 = 0x5603;
pub const VT_LOCKSWITCH: u32 = 0x560b;
pub const VT_MAX_EVENT: i32 = 0xf;
pub const VT_OPENQRY: u32 = 0x5600;
pub const VT_PROCESS: i32 = 0x1;
pub const VT_RELDISP: u32 = 0x5605;
pub const VT_RESIZE: u32 = 0x5609;
pub const VT_RESIZEX: u32 = 0x560a;
pub const VT_SENDSIG: u32 = 0x5604;
pub const VT_SETACTIVATE: u32 = 0x560f;
pub const VT_SETMODE: u32 = 0x5602;
pub const VT_UNLOCKSWITCH: u32 = 0x560c;
pub const VT_WAITACTIVE: u32 = 0x5607;
pub const VT_WAITEVENT: u32 = 0x560e;

#[repr(C)]
pub struct vt_consize {
    pub v_rows: u16,
    pub v_cols: u16,
    pub v_vlin: u16,
    pub v_clin: u16,
    pub v_vcol: u16,
    pub v_ccol: u16,
}

#[repr(C)]
pub struct vt_consizecsrpos {
    pub con_rows: u16,
    pub con_cols: u16,
    pub csr_row: u16,
    pub csr_col: u16,
}

#[repr(C)]
pub struct vt_event {
    pub event: u32,
    pub oldev: u32,
    pub newev: u32,
    pub pad: [u32; 4],
}

#[repr(C)]
pub struct vt_mode {
    pub mode: u8,
    pub waitv: u8,
    pub relsig: i16,
    pub acqsig: i16,
    pub frsig: i16,
}

#[repr(C)]
pub struct vt_setactivate {
    pub console: u32,
    pub mode: vt_mode,
}

#[repr(C)]
pub struct vt_sizes {
    pub v_rows: u16,
    pub v_cols: u16,
    pub v_scrollsize: u16,
}

#[repr(C)]
pub struct vt_stat {
    pub v_active: u16,
    pub v_signal: u16,
    pub v_state: u16,
}

records! {
    vt_consize: size 12, align 2;
    vt_consizecsrpos: size 8, align 2;
    vt_event: size 28, align 4;
    vt_mode: size 8, align 2;
    vt_setactivate: size 12, align 4;
    vt_sizes: size 6, align 2;
    vt_stat: size 6, align 2;
}
