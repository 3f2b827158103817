// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppp-comp.h

pub const BSD_CURRENT_VERSION: i32 = 1;
pub const BSD_MAX_BITS: i32 = 15;
pub const BSD_MIN_BITS: i32 = 9;
pub const CCP_CONFACK: i32 = 2;
pub const CCP_CONFREQ: i32 = 1;
pub const CCP_HDRLEN: i32 = 4;
pub const CCP_MAX_OPTION_LENGTH: i32 = 32;
pub const CCP_OPT_MINLEN: i32 = 2;
pub const CCP_RESETACK: i32 = 15;
pub const CCP_RESETREQ: i32 = 14;
pub const CCP_TERMACK: i32 = 6;
pub const CCP_TERMREQ: i32 = 5;
pub const CILEN_BSD_COMPRESS: i32 = 3;
pub const CILEN_DEFLATE: i32 = 4;
pub const CILEN_MPPE: i32 = 6;
pub const CILEN_PREDICTOR_1: i32 = 2;
pub const CILEN_PREDICTOR_2: i32 = 2;
pub const CI_BSD_COMPRESS: i32 = 21;
pub const CI_DEFLATE: i32 = 26;
pub const CI_DEFLATE_DRAFT: i32 = 24;
pub const CI_MPPE: i32 = 18;
pub const CI_PREDICTOR_1: i32 = 1;
pub const CI_PREDICTOR_2: i32 = 2;
pub const DEFLATE_CHK_SEQUENCE: i32 = 0;
pub const DEFLATE_MAX_SIZE: i32 = 15;
pub const DEFLATE_METHOD_VAL: i32 = 8;
pub const DEFLATE_MIN_SIZE: i32 = 9;
