// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kd.h

pub const E_TABSZ: i32 = 256;
pub const GIO_CMAP: u32 = 0x4b70;
pub const GIO_FONT: u32 = 0x4b60;
pub const GIO_FONTX: u32 = 0x4b6b;
pub const GIO_SCRNMAP: u32 = 0x4b40;
pub const GIO_UNIMAP: u32 = 0x4b66;
pub const GIO_UNISCRNMAP: u32 = 0x4b69;
pub const KB_101: i32 = 0x2;
pub const KB_84: i32 = 0x1;
pub const KB_OTHER: i32 = 0x3;
pub const KDADDIO: u32 = 0x4b34;
pub const KDDELIO: u32 = 0x4b35;
pub const KDDISABIO: u32 = 0x4b37;
pub const KDENABIO: u32 = 0x4b36;
pub const KDFONTOP: u32 = 0x4b72;
pub const KDGETKEYCODE: u32 = 0x4b4c;
pub const KDGETLED: u32 = 0x4b31;
pub const KDGETMODE: u32 = 0x4b3b;
pub const KDGKBDIACR: u32 = 0x4b4a;
pub const KDGKBDIACRUC: u32 = 0x4bfa;
pub const KDGKBENT: u32 = 0x4b46;
pub const KDGKBLED: u32 = 0x4b64;
pub const KDGKBMETA: u32 = 0x4b62;
pub const KDGKBMODE: u32 = 0x4b44;
pub const KDGKBSENT: u32 = 0x4b48;
pub const KDGKBTYPE: u32 = 0x4b33;
pub const KDKBDREP: u32 = 0x4b52;
pub const KDMAPDISP: u32 = 0x4b3c;
pub const KDMKTONE: u32 = 0x4b30;
pub const KDSETKEYCODE: u32 = 0x4b4d;
pub const KDSETLED: u32 = 0x4b32;
pub const KDSETMODE: u32 = 0x4b3a;
pub const KDSIGACCEPT: u32 = 0x4b4e;
pub const KDSKBDIACR: u32 = 0x4b4b;
pub const KDSKBDIACRUC: u32 = 0x4bfb;
pub const KDSKBENT: u32 = 0x4b47;
pub const KDSKBLED: u32 = 0x4b65;
pub const KDSKBMETA: u32 = 0x4b63;
pub const KDSKBMODE: u32 = 0x4b45;
pub const KDSKBSENT: u32 = 0x4b49;
pub const KDUNMAPDISP: u32 = 0x4b3d;
pub const KD_FONT_FLAG_DONT_RECALC: i32 = 1;
pub const KD_FONT_OP_COPY: i32 = 3;
pub const KD_FONT_OP_GET: i32 = 1;
pub const KD_FONT_OP_GET_TALL: i32 = 5;
pub const KD_FONT_OP_SET: i32 = 0;
pub const KD_FONT_OP_SET_DEFAULT: i32 = 2;
pub const KD_FONT_OP_SET_TALL: i32 = 4;
pub const KD_GRAPHICS: i32 = 0x1;
pub const KD_TEXT: i32 = 0x0;
pub const KD_TEXT0: i32 = 0x2;
pub const KD_TEXT1: i32 = 0x3;
pub const KIOCSOUND: u32 = 0x4b2f;
pub const K_ALTSHIFTTAB: i32 = 0x3;
pub const K_ALTTAB: i32 = 0x2;
pub const K_CAPSLOCK: i32 = 0x4;
pub const K_ESCPREFIX: i32 = 0x4;
pub const K_MEDIUMRAW: i32 = 0x2;
pub const K_METABIT: i32 = 0x3;
pub const K_NORMTAB: i32 = 0x0;
pub const K_NUMLOCK: i32 = 0x2;
pub const K_OFF: i32 = 0x4;
pub const K_RAW: i32 = 0x0;
pub const K_SCROLLLOCK: i32 = 0x1;
pub const K_SHIFTTAB: i32 = 0x1;
pub const K_UNICODE: i32 = 0x3;
pub const K_XLATE: i32 = 0x1;
pub const LED_CAP: i32 = 0x4;
pub const LED_NUM: i32 = 0x2;
pub const LED_SCR: i32 = 0x1;
pub const PIO_CMAP: u32 = 0x4b71;
pub const PIO_FONT: u32 = 0x4b61;
pub const PIO_FONTRESET: u32 = 0x4b6d;
pub const PIO_FONTX: u32 = 0x4b6c;
pub const PIO_SCRNMAP: u32 = 0x4b41;
pub const PIO_UNIMAP: u32 = 0x4b67;
pub const PIO_UNIMAPCLR: u32 = 0x4b68;
pub const PIO_UNISCRNMAP: u32 = 0x4b6a;
pub const UNI_DIRECT_BASE: i32 = 0xf000;
pub const UNI_DIRECT_MASK: i32 = 0x1ff;

#[repr(C)]
pub struct kbd_repeat {
    pub delay: i32,
    pub period: i32,
}

#[repr(C)]
pub struct kbdiacr {
    pub diacr: u8,
    pub base: u8,
    pub result: u8,
}

#[repr(C)]
pub struct kbdiacrs {
    pub kb_cnt: u32,
    pub kbdiacr: [kbdiacr; 256],
}

#[repr(C)]
pub struct kbdiacrsuc {
    pub kb_cnt: u32,
    pub kbdiacruc: [kbdiacruc; 256],
}

#[repr(C)]
pub struct kbdiacruc {
    pub diacr: u32,
    pub base: u32,
    pub result: u32,
}

#[repr(C)]
pub struct kbentry {
    pub kb_table: u8,
    pub kb_index: u8,
    pub kb_value: u16,
}

#[repr(C)]
pub struct kbkeycode {
    pub scancode: u32,
    pub keycode: u32,
}

#[repr(C)]
pub struct kbsentry {
    pub kb_func: u8,
    pub kb_string: [u8; 512],
}

pub type scrnmap_t = core::ffi::c_char;

#[repr(C)]
pub struct unimapinit {
    pub advised_hashsize: u16,
    pub advised_hashstep: u16,
    pub advised_hashlevel: u16,
}

#[repr(C)]
pub struct unipair {
    pub unicode: u16,
    pub fontpos: u16,
}

records! {
    kbd_repeat: size 8, align 4;
    kbdiacr: size 3, align 1;
    kbdiacrs: size 772, align 4;
    kbdiacrsuc: size 3076, align 4;
    kbdiacruc: size 12, align 4;
    kbentry: size 4, align 2;
    kbkeycode: size 8, align 4;
    kbsentry: size 513, align 1;
    unimapinit: size 6, align 2;
    unipair: size 4, align 2;
}
