// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/osd.h

pub const OSD_BITMAP1: i32 = 0;
pub const OSD_BITMAP1HR: i32 = 4;
pub const OSD_BITMAP2: i32 = 1;
pub const OSD_BITMAP2HR: i32 = 5;
pub const OSD_BITMAP4: i32 = 2;
pub const OSD_BITMAP4HR: i32 = 6;
pub const OSD_BITMAP8: i32 = 3;
pub const OSD_BITMAP8HR: i32 = 7;
pub const OSD_CAP_MEMSIZE: i32 = 1;
pub const OSD_CURSOR: i32 = 19;
pub const OSD_Clear: i32 = 5;
pub const OSD_Close: i32 = 1;
pub const OSD_Fill: i32 = 6;
pub const OSD_FillBlock: i32 = 15;
pub const OSD_FillRow: i32 = 14;
pub const OSD_GetPixel: i32 = 11;
pub const OSD_Hide: i32 = 4;
pub const OSD_Line: i32 = 16;
pub const OSD_MoveWindow: i32 = 21;
pub const OSD_Open: i32 = 2;
pub const OSD_OpenRaw: i32 = 22;
pub const OSD_Query: i32 = 17;
pub const OSD_SetBlock: i32 = 13;
pub const OSD_SetColor: i32 = 7;
pub const OSD_SetPalette: i32 = 8;
pub const OSD_SetPixel: i32 = 10;
pub const OSD_SetRow: i32 = 12;
pub const OSD_SetTrans: i32 = 9;
pub const OSD_SetWindow: i32 = 20;
pub const OSD_Show: i32 = 3;
pub const OSD_Test: i32 = 18;
pub const OSD_Text: i32 = 19;
pub const OSD_VIDEODSIZE: i32 = 14;
pub const OSD_VIDEOHSIZE: i32 = 12;
pub const OSD_VIDEONSIZE: i32 = 18;
pub const OSD_VIDEOQSIZE: i32 = 13;
pub const OSD_VIDEOTDSIZE: i32 = 17;
pub const OSD_VIDEOTHSIZE: i32 = 15;
pub const OSD_VIDEOTQSIZE: i32 = 16;
pub const OSD_VIDEOTSIZE: i32 = 11;
pub const OSD_YCRCB422: i32 = 8;
pub const OSD_YCRCB444: i32 = 9;
pub const OSD_YCRCB444HR: i32 = 10;

pub type OSD_Command = u32;

pub type osd_cap_t = super::osd_cap_s;

pub type osd_cmd_t = super::osd_cmd_s;

pub type osd_raw_window_t = u32;
