// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/wireless.h

pub const IWEVASSOCREQIE: i32 = 0x8c07;
pub const IWEVASSOCRESPIE: i32 = 0x8c08;
pub const IWEVCUSTOM: i32 = 0x8c02;
pub const IWEVEXPIRED: i32 = 0x8c04;
pub const IWEVFIRST: i32 = 0x8c00;
pub const IWEVGENIE: i32 = 0x8c05;
pub const IWEVMICHAELMICFAILURE: i32 = 0x8c06;
pub const IWEVPMKIDCAND: i32 = 0x8c09;
pub const IWEVQUAL: i32 = 0x8c01;
pub const IWEVREGISTERED: i32 = 0x8c03;
pub const IWEVTXDROP: i32 = 0x8c00;
pub const IW_AUTH_80211_AUTH_ALG: i32 = 6;
pub const IW_AUTH_ALG_LEAP: i32 = 0x4;
pub const IW_AUTH_ALG_OPEN_SYSTEM: i32 = 0x1;
pub const IW_AUTH_ALG_SHARED_KEY: i32 = 0x2;
pub const IW_AUTH_CIPHER_AES_CMAC: i32 = 0x20;
pub const IW_AUTH_CIPHER_CCMP: i32 = 0x8;
pub const IW_AUTH_CIPHER_GROUP: i32 = 2;
pub const IW_AUTH_CIPHER_GROUP_MGMT: i32 = 11;
pub const IW_AUTH_CIPHER_NONE: i32 = 0x1;
pub const IW_AUTH_CIPHER_PAIRWISE: i32 = 1;
pub const IW_AUTH_CIPHER_TKIP: i32 = 0x4;
pub const IW_AUTH_CIPHER_WEP104: i32 = 0x10;
pub const IW_AUTH_CIPHER_WEP40: i32 = 0x2;
pub const IW_AUTH_DROP_UNENCRYPTED: i32 = 5;
pub const IW_AUTH_FLAGS: i32 = 0xf000;
pub const IW_AUTH_INDEX: i32 = 0xfff;
pub const IW_AUTH_KEY_MGMT: i32 = 3;
pub const IW_AUTH_KEY_MGMT_802_1X: i32 = 1;
pub const IW_AUTH_KEY_MGMT_PSK: i32 = 2;
pub const IW_AUTH_MFP: i32 = 12;
pub const IW_AUTH_MFP_DISABLED: i32 = 0;
pub const IW_AUTH_MFP_OPTIONAL: i32 = 1;
pub const IW_AUTH_MFP_REQUIRED: i32 = 2;
pub const IW_AUTH_PRIVACY_INVOKED: i32 = 10;
pub const IW_AUTH_ROAMING_CONTROL: i32 = 9;
pub const IW_AUTH_ROAMING_DISABLE: i32 = 1;
pub const IW_AUTH_ROAMING_ENABLE: i32 = 0;
pub const IW_AUTH_RX_UNENCRYPTED_EAPOL: i32 = 8;
pub const IW_AUTH_TKIP_COUNTERMEASURES: i32 = 4;
pub const IW_AUTH_WPA_ENABLED: i32 = 7;
pub const IW_AUTH_WPA_VERSION: i32 = 0;
pub const IW_AUTH_WPA_VERSION_DISABLED: i32 = 0x1;
pub const IW_AUTH_WPA_VERSION_WPA: i32 = 0x2;
pub const IW_AUTH_WPA_VERSION_WPA2: i32 = 0x4;
pub const IW_CUSTOM_MAX: i32 = 256;
pub const IW_ENCODE_ALG_AES_CMAC: i32 = 5;
pub const IW_ENCODE_ALG_CCMP: i32 = 3;
pub const IW_ENCODE_ALG_NONE: i32 = 0;
pub const IW_ENCODE_ALG_PMK: i32 = 4;
pub const IW_ENCODE_ALG_TKIP: i32 = 2;
pub const IW_ENCODE_ALG_WEP: i32 = 1;
pub const IW_ENCODE_DISABLED: i32 = 0x8000;
pub const IW_ENCODE_ENABLED: i32 = 0x0;
pub const IW_ENCODE_EXT_GROUP_KEY: i32 = 0x4;
pub const IW_ENCODE_EXT_RX_SEQ_VALID: i32 = 0x2;
pub const IW_ENCODE_EXT_SET_TX_KEY: i32 = 0x8;
pub const IW_ENCODE_EXT_TX_SEQ_VALID: i32 = 0x1;
pub const IW_ENCODE_FLAGS: i32 = 0xff00;
pub const IW_ENCODE_INDEX: i32 = 0xff;
pub const IW_ENCODE_MODE: i32 = 0xf000;
pub const IW_ENCODE_NOKEY: i32 = 0x800;
pub const IW_ENCODE_OPEN: i32 = 0x2000;
pub const IW_ENCODE_RESTRICTED: i32 = 0x4000;
pub const IW_ENCODE_SEQ_MAX_SIZE: i32 = 8;
pub const IW_ENCODE_TEMP: i32 = 0x400;
pub const IW_ENCODING_TOKEN_MAX: i32 = 64;
pub const IW_ENC_CAPA_4WAY_HANDSHAKE: i32 = 0x10;
pub const IW_ENC_CAPA_CIPHER_CCMP: i32 = 0x8;
pub const IW_ENC_CAPA_CIPHER_TKIP: i32 = 0x4;
pub const IW_ENC_CAPA_WPA: i32 = 0x1;
pub const IW_ENC_CAPA_WPA2: i32 = 0x2;
pub const IW_ESSID_MAX_SIZE: i32 = 32;
pub const IW_EVENT_CAPA_K_0: i32 = 0x4000050;
pub const IW_EVENT_CAPA_K_1: i32 = 0x400;
pub const IW_EV_ADDR_PK_LEN: u32 = 20;
pub const IW_EV_CHAR_PK_LEN: i32 = 20;
pub const IW_EV_FREQ_PK_LEN: u32 = 12;
pub const IW_EV_LCP_PK_LEN: i32 = 4;
pub const IW_EV_PARAM_PK_LEN: u32 = 12;
pub const IW_EV_POINT_PK_LEN: i32 = 8;
pub const IW_EV_QUAL_PK_LEN: u32 = 8;
pub const IW_EV_UINT_PK_LEN: u32 = 8;
pub const IW_FREQ_AUTO: i32 = 0x0;
pub const IW_FREQ_FIXED: i32 = 0x1;
pub const IW_GENERIC_IE_MAX: i32 = 1024;
pub const IW_MAX_AP: i32 = 64;
pub const IW_MAX_BITRATES: i32 = 32;
pub const IW_MAX_ENCODING_SIZES: i32 = 8;
pub const IW_MAX_FREQUENCIES: i32 = 32;
pub const IW_MAX_SPY: i32 = 8;
pub const IW_MAX_TXPOWER: i32 = 8;
pub const IW_MICFAILURE_COUNT: i32 = 0x60;
pub const IW_MICFAILURE_GROUP: i32 = 0x4;
pub const IW_MICFAILURE_KEY_ID: i32 = 0x3;
pub const IW_MICFAILURE_PAIRWISE: i32 = 0x8;
pub const IW_MICFAILURE_STAKEY: i32 = 0x10;
pub const IW_MLME_ASSOC: i32 = 3;
pub const IW_MLME_AUTH: i32 = 2;
pub const IW_MLME_DEAUTH: i32 = 0;
pub const IW_MLME_DISASSOC: i32 = 1;
pub const IW_MODE_ADHOC: i32 = 1;
pub const IW_MODE_AUTO: i32 = 0;
pub const IW_MODE_INFRA: i32 = 2;
pub const IW_MODE_MASTER: i32 = 3;
pub const IW_MODE_MESH: i32 = 7;
pub const IW_MODE_MONITOR: i32 = 6;
pub const IW_MODE_REPEAT: i32 = 4;
pub const IW_MODE_SECOND: i32 = 5;
pub const IW_PMKID_CAND_PREAUTH: i32 = 0x1;
pub const IW_PMKID_LEN: i32 = 16;
pub const IW_PMKSA_ADD: i32 = 1;
pub const IW_PMKSA_FLUSH: i32 = 3;
pub const IW_PMKSA_REMOVE: i32 = 2;
pub const IW_POWER_ALL_R: i32 = 0x300;
pub const IW_POWER_FORCE_S: i32 = 0x400;
pub const IW_POWER_MAX: i32 = 0x2;
pub const IW_POWER_MIN: i32 = 0x1;
pub const IW_POWER_MODE: i32 = 0xf00;
pub const IW_POWER_MODIFIER: i32 = 0xf;
pub const IW_POWER_MULTICAST_R: i32 = 0x200;
pub const IW_POWER_ON: i32 = 0x0;
pub const IW_POWER_PERIOD: i32 = 0x1000;
pub const IW_POWER_RELATIVE: i32 = 0x4;
pub const IW_POWER_REPEATER: i32 = 0x800;
pub const IW_POWER_TIMEOUT: i32 = 0x2000;
pub const IW_POWER_TYPE: i32 = 0xf000;
pub const IW_POWER_UNICAST_R: i32 = 0x100;
pub const IW_PRIV_SIZE_FIXED: i32 = 0x800;
pub const IW_PRIV_SIZE_MASK: i32 = 0x7ff;
pub const IW_PRIV_TYPE_ADDR: i32 = 0x6000;
pub const IW_PRIV_TYPE_BYTE: i32 = 0x1000;
pub const IW_PRIV_TYPE_CHAR: i32 = 0x2000;
pub const IW_PRIV_TYPE_FLOAT: i32 = 0x5000;
pub const IW_PRIV_TYPE_INT: i32 = 0x4000;
pub const IW_PRIV_TYPE_MASK: i32 = 0x7000;
pub const IW_PRIV_TYPE_NONE: i32 = 0x0;
pub const IW_QUAL_ALL_INVALID: i32 = 0x70;
pub const IW_QUAL_ALL_UPDATED: i32 = 0x7;
pub const IW_QUAL_DBM: i32 = 0x8;
pub const IW_QUAL_LEVEL_INVALID: i32 = 0x20;
pub const IW_QUAL_LEVEL_UPDATED: i32 = 0x2;
pub const IW_QUAL_NOISE_INVALID: i32 = 0x40;
pub const IW_QUAL_NOISE_UPDATED: i32 = 0x4;
pub const IW_QUAL_QUAL_INVALID: i32 = 0x10;
pub const IW_QUAL_QUAL_UPDATED: i32 = 0x1;
pub const IW_QUAL_RCPI: i32 = 0x80;
pub const IW_RETRY_LIFETIME: i32 = 0x2000;
pub const IW_RETRY_LIMIT: i32 = 0x1000;
pub const IW_RETRY_LONG: i32 = 0x20;
pub const IW_RETRY_MAX: i32 = 0x2;
pub const IW_RETRY_MIN: i32 = 0x1;
pub const IW_RETRY_MODIFIER: i32 = 0xff;
pub const IW_RETRY_ON: i32 = 0x0;
pub const IW_RETRY_RELATIVE: i32 = 0x4;
pub const IW_RETRY_SHORT: i32 = 0x10;
pub const IW_RETRY_TYPE: i32 = 0xf000;
pub const IW_SCAN_ALL_ESSID: i32 = 0x1;
pub const IW_SCAN_ALL_FREQ: i32 = 0x4;
pub const IW_SCAN_ALL_MODE: i32 = 0x10;
pub const IW_SCAN_ALL_RATE: i32 = 0x40;
pub const IW_SCAN_CAPA_BSSID: i32 = 0x2;
pub const IW_SCAN_CAPA_CHANNEL: i32 = 0x4;
pub const IW_SCAN_CAPA_ESSID: i32 = 0x1;
pub const IW_SCAN_CAPA_MODE: i32 = 0x8;
pub const IW_SCAN_CAPA_NONE: i32 = 0x0;
pub const IW_SCAN_CAPA_RATE: i32 = 0x10;
pub const IW_SCAN_CAPA_TIME: i32 = 0x40;
pub const IW_SCAN_CAPA_TYPE: i32 = 0x20;
pub const IW_SCAN_DEFAULT: i32 = 0x0;
pub const IW_SCAN_MAX_DATA: i32 = 4096;
pub const IW_SCAN_THIS_ESSID: i32 = 0x2;
pub const IW_SCAN_THIS_FREQ: i32 = 0x8;
pub const IW_SCAN_THIS_MODE: i32 = 0x20;
pub const IW_SCAN_THIS_RATE: i32 = 0x80;
pub const IW_SCAN_TYPE_ACTIVE: i32 = 0;
pub const IW_SCAN_TYPE_PASSIVE: i32 = 1;
pub const IW_TXPOW_DBM: i32 = 0x0;
pub const IW_TXPOW_MWATT: i32 = 0x1;
pub const IW_TXPOW_RANGE: i32 = 0x1000;
pub const IW_TXPOW_RELATIVE: i32 = 0x2;
pub const IW_TXPOW_TYPE: i32 = 0xff;
pub const SIOCGIWAP: u32 = 0x8b15;
pub const SIOCGIWAPLIST: u32 = 0x8b17;
pub const SIOCGIWAUTH: u32 = 0x8b33;
pub const SIOCGIWENCODE: u32 = 0x8b2b;
pub const SIOCGIWENCODEEXT: u32 = 0x8b35;
pub const SIOCGIWESSID: u32 = 0x8b1b;
pub const SIOCGIWFRAG: u32 = 0x8b25;
pub const SIOCGIWFREQ: u32 = 0x8b05;
pub const SIOCGIWGENIE: u32 = 0x8b31;
pub const SIOCGIWMODE: u32 = 0x8b07;
pub const SIOCGIWNAME: u32 = 0x8b01;
pub const SIOCGIWNICKN: u32 = 0x8b1d;
pub const SIOCGIWNWID: u32 = 0x8b03;
pub const SIOCGIWPOWER: u32 = 0x8b2d;
pub const SIOCGIWPRIV: u32 = 0x8b0d;
pub const SIOCGIWRANGE: u32 = 0x8b0b;
pub const SIOCGIWRATE: u32 = 0x8b21;
pub const SIOCGIWRETRY: u32 = 0x8b29;
pub const SIOCGIWRTS: u32 = 0x8b23;
pub const SIOCGIWSCAN: u32 = 0x8b19;
pub const SIOCGIWSENS: u32 = 0x8b09;
pub const SIOCGIWSPY: u32 = 0x8b11;
pub const SIOCGIWSTATS: u32 = 0x8b0f;
pub const SIOCGIWTHRSPY: u32 = 0x8b13;
pub const SIOCGIWTXPOW: u32 = 0x8b27;
pub const SIOCIWFIRST: u32 = 0x8b00;
pub const SIOCIWFIRSTPRIV: u32 = 0x8be0;
pub const SIOCIWLAST: u32 = 0x8bff;
pub const SIOCIWLASTPRIV: u32 = 0x8bff;
pub const SIOCSIWAP: u32 = 0x8b14;
pub const SIOCSIWAUTH: u32 = 0x8b32;
pub const SIOCSIWCOMMIT: u32 = 0x8b00;
pub const SIOCSIWENCODE: u32 = 0x8b2a;
pub const SIOCSIWENCODEEXT: u32 = 0x8b34;
pub const SIOCSIWESSID: u32 = 0x8b1a;
pub const SIOCSIWFRAG: u32 = 0x8b24;
pub const SIOCSIWFREQ: u32 = 0x8b04;
pub const SIOCSIWGENIE: u32 = 0x8b30;
pub const SIOCSIWMLME: u32 = 0x8b16;
pub const SIOCSIWMODE: u32 = 0x8b06;
pub const SIOCSIWNICKN: u32 = 0x8b1c;
pub const SIOCSIWNWID: u32 = 0x8b02;
pub const SIOCSIWPMKSA: u32 = 0x8b36;
pub const SIOCSIWPOWER: u32 = 0x8b2c;
pub const SIOCSIWPRIV: u32 = 0x8b0c;
pub const SIOCSIWRANGE: u32 = 0x8b0a;
pub const SIOCSIWRATE: u32 = 0x8b20;
pub const SIOCSIWRETRY: u32 = 0x8b28;
pub const SIOCSIWRTS: u32 = 0x8b22;
pub const SIOCSIWSCAN: u32 = 0x8b18;
pub const SIOCSIWSENS: u32 = 0x8b08;
pub const SIOCSIWSPY: u32 = 0x8b10;
pub const SIOCSIWSTATS: u32 = 0x8b0e;
pub const SIOCSIWTHRSPY: u32 = 0x8b12;
pub const SIOCSIWTXPOW: u32 = 0x8b26;
pub const WIRELESS_EXT: i32 = 22;

#[repr(C)]
pub struct iw_discarded {
    pub nwid: u32,
    pub code: u32,
    pub fragment: u32,
    pub retries: u32,
    pub misc: u32,
}

#[repr(C)]
pub struct iw_encode_ext {
    pub ext_flags: u32,
    pub tx_seq: [u8; 8],
    pub rx_seq: [u8; 8],
    pub addr: super::sockaddr,
    pub alg: u16,
    pub key_len: u16,
    pub key: [u8; 0],
}

#[repr(C)]
pub struct iw_freq {
    pub m: i32,
    pub e: i16,
    pub i: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct iw_michaelmicfailure {
    pub flags: u32,
    pub src_addr: super::sockaddr,
    pub tsc: [u8; 8],
}

#[repr(C)]
pub struct iw_missed {
    pub beacon: u32,
}

#[repr(C)]
pub struct iw_mlme {
    pub cmd: u16,
    pub reason_code: u16,
    pub addr: super::sockaddr,
}

#[repr(C)]
pub struct iw_param {
    pub value: i32,
    pub fixed: u8,
    pub disabled: u8,
    pub flags: u16,
}

#[repr(C)]
pub struct iw_pmkid_cand {
    pub flags: u32,
    pub index: u32,
    pub bssid: super::sockaddr,
}

#[repr(C)]
pub struct iw_pmksa {
    pub cmd: u32,
    pub bssid: super::sockaddr,
    pub pmkid: [u8; 16],
}

#[repr(C)]
pub struct iw_priv_args {
    pub cmd: u32,
    pub set_args: u16,
    pub get_args: u16,
    pub name: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct iw_quality {
    pub qual: u8,
    pub level: u8,
    pub noise: u8,
    pub updated: u8,
}

#[repr(C)]
pub struct iw_range {
    pub throughput: u32,
    pub min_nwid: u32,
    pub max_nwid: u32,
    pub old_num_channels: u16,
    pub old_num_frequency: u8,
    pub scan_capa: u8,
    pub event_capa: [u32; 6],
    pub sensitivity: i32,
    pub max_qual: iw_quality,
    pub avg_qual: iw_quality,
    pub num_bitrates: u8,
    pub bitrate: [i32; 32],
    pub min_rts: i32,
    pub max_rts: i32,
    pub min_frag: i32,
    pub max_frag: i32,
    pub min_pmp: i32,
    pub max_pmp: i32,
    pub min_pmt: i32,
    pub max_pmt: i32,
    pub pmp_flags: u16,
    pub pmt_flags: u16,
    pub pm_capa: u16,
    pub encoding_size: [u16; 8],
    pub num_encoding_sizes: u8,
    pub max_encoding_tokens: u8,
    pub encoding_login_index: u8,
    pub txpower_capa: u16,
    pub num_txpower: u8,
    pub txpower: [i32; 8],
    pub we_version_compiled: u8,
    pub we_version_source: u8,
    pub retry_capa: u16,
    pub retry_flags: u16,
    pub r_time_flags: u16,
    pub min_retry: i32,
    pub max_retry: i32,
    pub min_r_time: i32,
    pub max_r_time: i32,
    pub num_channels: u16,
    pub num_frequency: u8,
    pub freq: [iw_freq; 32],
    pub enc_capa: u32,
}

#[repr(C)]
pub struct iw_scan_req {
    pub scan_type: u8,
    pub essid_len: u8,
    pub num_channels: u8,
    pub flags: u8,
    pub bssid: super::sockaddr,
    pub essid: [u8; 32],
    pub min_channel_time: u32,
    pub max_channel_time: u32,
    pub channel_list: [iw_freq; 32],
}

#[repr(C)]
pub struct iw_statistics {
    pub status: u16,
    pub qual: iw_quality,
    pub discard: iw_discarded,
    pub miss: iw_missed,
}

#[repr(C)]
pub struct iw_thrspy {
    pub addr: super::sockaddr,
    pub qual: iw_quality,
    pub low: iw_quality,
    pub high: iw_quality,
}

#[repr(C)]
pub union iwreq_ifr_ifrn {
    pub ifrn_name: [core::ffi::c_char; 16],
}

records! {
    iw_discarded: size 20, align 4;
    iw_encode_ext: size 40, align 4;
    iw_freq: size 8, align 4;
    iw_michaelmicfailure: size 28, align 4;
    iw_missed: size 4, align 4;
    iw_mlme: size 20, align 2;
    iw_param: size 8, align 4;
    iw_pmkid_cand: size 24, align 4;
    iw_pmksa: size 36, align 4;
    iw_priv_args: size 24, align 4;
    iw_quality: size 4, align 1;
    iw_range: size 568, align 4;
    iw_scan_req: size 316, align 4;
    iw_statistics: size 32, align 4;
    iw_thrspy: size 28, align 2;
    iwreq_ifr_ifrn: size 16, align 1;
}
