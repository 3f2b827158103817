// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cdrom.h

pub const CDC_CD_R: i32 = 0x2000;
pub const CDC_CD_RW: i32 = 0x4000;
pub const CDC_CLOSE_TRAY: i32 = 0x1;
pub const CDC_DRIVE_STATUS: i32 = 0x800;
pub const CDC_DVD: i32 = 0x8000;
pub const CDC_DVD_R: i32 = 0x10000;
pub const CDC_DVD_RAM: i32 = 0x20000;
pub const CDC_GENERIC_PACKET: i32 = 0x1000;
pub const CDC_LOCK: i32 = 0x4;
pub const CDC_MCN: i32 = 0x40;
pub const CDC_MEDIA_CHANGED: i32 = 0x80;
pub const CDC_MO_DRIVE: i32 = 0x40000;
pub const CDC_MRW: i32 = 0x80000;
pub const CDC_MRW_W: i32 = 0x100000;
pub const CDC_MULTI_SESSION: i32 = 0x20;
pub const CDC_OPEN_TRAY: i32 = 0x2;
pub const CDC_PLAY_AUDIO: i32 = 0x100;
pub const CDC_RAM: i32 = 0x200000;
pub const CDC_RESET: i32 = 0x200;
pub const CDC_SELECT_DISC: i32 = 0x10;
pub const CDC_SELECT_SPEED: i32 = 0x8;
pub const CDF_HWDM: i32 = 0x24;
pub const CDF_MRW: i32 = 0x28;
pub const CDF_RWRT: i32 = 0x20;
pub const CDM_MRW_BGFORMAT_ACTIVE: i32 = 2;
pub const CDM_MRW_BGFORMAT_COMPLETE: i32 = 3;
pub const CDM_MRW_BGFORMAT_INACTIVE: i32 = 1;
pub const CDM_MRW_NOTMRW: i32 = 0;
pub const CDO_AUTO_CLOSE: i32 = 0x1;
pub const CDO_AUTO_EJECT: i32 = 0x2;
pub const CDO_CHECK_TYPE: i32 = 0x10;
pub const CDO_LOCK: i32 = 0x8;
pub const CDO_USE_FFLAGS: i32 = 0x4;
pub const CDROMAUDIOBUFSIZ: u32 = 0x5382;
pub const CDROMCLOSETRAY: u32 = 0x5319;
pub const CDROMEJECT: u32 = 0x5309;
pub const CDROMEJECT_SW: u32 = 0x530f;
pub const CDROMGETSPINDOWN: u32 = 0x531d;
pub const CDROMMULTISESSION: u32 = 0x5310;
pub const CDROMPAUSE: u32 = 0x5301;
pub const CDROMPLAYBLK: u32 = 0x5317;
pub const CDROMPLAYMSF: u32 = 0x5303;
pub const CDROMPLAYTRKIND: u32 = 0x5304;
pub const CDROMREADALL: u32 = 0x5318;
pub const CDROMREADAUDIO: u32 = 0x530e;
pub const CDROMREADCOOKED: u32 = 0x5315;
pub const CDROMREADMODE1: u32 = 0x530d;
pub const CDROMREADMODE2: u32 = 0x530c;
pub const CDROMREADRAW: u32 = 0x5314;
pub const CDROMREADTOCENTRY: u32 = 0x5306;
pub const CDROMREADTOCHDR: u32 = 0x5305;
pub const CDROMRESET: u32 = 0x5312;
pub const CDROMRESUME: u32 = 0x5302;
pub const CDROMSEEK: u32 = 0x5316;
pub const CDROMSETSPINDOWN: u32 = 0x531e;
pub const CDROMSTART: u32 = 0x5308;
pub const CDROMSTOP: u32 = 0x5307;
pub const CDROMSUBCHNL: u32 = 0x530b;
pub const CDROMVOLCTRL: u32 = 0x530a;
pub const CDROMVOLREAD: u32 = 0x5313;
pub const CDROM_AUDIO_COMPLETED: i32 = 0x13;
pub const CDROM_AUDIO_ERROR: i32 = 0x14;
pub const CDROM_AUDIO_INVALID: i32 = 0x0;
pub const CDROM_AUDIO_NO_STATUS: i32 = 0x15;
pub const CDROM_AUDIO_PAUSED: i32 = 0x12;
pub const CDROM_AUDIO_PLAY: i32 = 0x11;
pub const CDROM_CHANGER_NSLOTS: u32 = 0x5328;
pub const CDROM_CLEAR_OPTIONS: u32 = 0x5321;
pub const CDROM_DATA_TRACK: i32 = 0x4;
pub const CDROM_DEBUG: u32 = 0x5330;
pub const CDROM_DISC_STATUS: u32 = 0x5327;
pub const CDROM_DRIVE_STATUS: u32 = 0x5326;
pub const CDROM_GET_CAPABILITY: u32 = 0x5331;
pub const CDROM_GET_MCN: u32 = 0x5311;
pub const CDROM_GET_UPC: u32 = 0x5311;
pub const CDROM_LAST_WRITTEN: u32 = 0x5395;
pub const CDROM_LBA: i32 = 0x1;
pub const CDROM_LEADOUT: i32 = 0xaa;
pub const CDROM_LOCKDOOR: u32 = 0x5329;
pub const CDROM_MEDIA_CHANGED: u32 = 0x5325;
pub const CDROM_MSF: i32 = 0x2;
pub const CDROM_NEXT_WRITABLE: u32 = 0x5394;
pub const CDROM_PACKET_SIZE: i32 = 12;
pub const CDROM_SELECT_DISC: u32 = 0x5323;
pub const CDROM_SELECT_SPEED: u32 = 0x5322;
pub const CDROM_SEND_PACKET: u32 = 0x5393;
pub const CDROM_SET_OPTIONS: u32 = 0x5320;
pub const CDROM_TIMED_MEDIA_CHANGE: u32 = 0x5396;
pub const CDSL_CURRENT: i32 = 0x7fffffff;
pub const CDSL_NONE: i32 = 0x7ffffffe;
pub const CDS_AUDIO: i32 = 100;
pub const CDS_DATA_1: i32 = 101;
pub const CDS_DATA_2: i32 = 102;
pub const CDS_DISC_OK: i32 = 4;
pub const CDS_DRIVE_NOT_READY: i32 = 3;
pub const CDS_MIXED: i32 = 105;
pub const CDS_NO_DISC: i32 = 1;
pub const CDS_NO_INFO: i32 = 0;
pub const CDS_TRAY_OPEN: i32 = 2;
pub const CDS_XA_2_1: i32 = 103;
pub const CDS_XA_2_2: i32 = 104;
pub const CD_CHUNK_SIZE: i32 = 24;
pub const CD_ECC_SIZE: i32 = 276;
pub const CD_EDC_SIZE: i32 = 4;
pub const CD_FRAMES: i32 = 75;
pub const CD_FRAMESIZE: i32 = 2048;
pub const CD_FRAMESIZE_RAW: i32 = 2352;
pub const CD_FRAMESIZE_RAW0: i32 = 0x920;
pub const CD_FRAMESIZE_RAW1: i32 = 0x924;
pub const CD_FRAMESIZE_RAWER: i32 = 2646;
pub const CD_FRAMESIZE_SUB: i32 = 96;
pub const CD_HEAD_SIZE: i32 = 4;
pub const CD_MINS: i32 = 74;
pub const CD_MSF_OFFSET: i32 = 150;
pub const CD_NUM_OF_CHUNKS: i32 = 98;
pub const CD_PART_MASK: i32 = 63;
pub const CD_PART_MAX: i32 = 64;
pub const CD_SECS: i32 = 60;
pub const CD_SUBHEAD_SIZE: i32 = 8;
pub const CD_SYNC_SIZE: i32 = 12;
pub const CD_XA_HEAD: i32 = 12;
pub const CD_XA_SYNC_HEAD: i32 = 24;
pub const CD_XA_TAIL: i32 = 0x118;
pub const CD_ZERO_SIZE: i32 = 8;
pub const CGC_DATA_NONE: i32 = 3;
pub const CGC_DATA_READ: i32 = 2;
pub const CGC_DATA_UNKNOWN: i32 = 0;
pub const CGC_DATA_WRITE: i32 = 1;
pub const DVD_AUTH: u32 = 0x5392;
pub const DVD_AUTH_ESTABLISHED: i32 = 5;
pub const DVD_AUTH_FAILURE: i32 = 6;
pub const DVD_CGMS_RESTRICTED: i32 = 3;
pub const DVD_CGMS_SINGLE: i32 = 2;
pub const DVD_CGMS_UNRESTRICTED: i32 = 0;
pub const DVD_CPM_COPYRIGHTED: i32 = 1;
pub const DVD_CPM_NO_COPYRIGHT: i32 = 0;
pub const DVD_CP_SEC_EXIST: i32 = 1;
pub const DVD_CP_SEC_NONE: i32 = 0;
pub const DVD_HOST_SEND_CHALLENGE: i32 = 1;
pub const DVD_HOST_SEND_KEY2: i32 = 4;
pub const DVD_HOST_SEND_RPC_STATE: i32 = 11;
pub const DVD_INVALIDATE_AGID: i32 = 9;
pub const DVD_LAYERS: i32 = 4;
pub const DVD_LU_SEND_AGID: i32 = 0;
pub const DVD_LU_SEND_ASF: i32 = 8;
pub const DVD_LU_SEND_CHALLENGE: i32 = 3;
pub const DVD_LU_SEND_KEY1: i32 = 2;
pub const DVD_LU_SEND_RPC_STATE: i32 = 10;
pub const DVD_LU_SEND_TITLE_KEY: i32 = 7;
pub const DVD_READ_STRUCT: u32 = 0x5390;
pub const DVD_STRUCT_BCA: i32 = 0x3;
pub const DVD_STRUCT_COPYRIGHT: i32 = 0x1;
pub const DVD_STRUCT_DISCKEY: i32 = 0x2;
pub const DVD_STRUCT_MANUFACT: i32 = 0x4;
pub const DVD_STRUCT_PHYSICAL: i32 = 0x0;
pub const DVD_WRITE_STRUCT: u32 = 0x5391;
pub const EDRIVE_CANT_DO_THIS: i32 = 95;
pub const GPCMD_BLANK: i32 = 0xa1;
pub const GPCMD_CLOSE_TRACK: i32 = 0x5b;
pub const GPCMD_FLUSH_CACHE: i32 = 0x35;
pub const GPCMD_FORMAT_UNIT: i32 = 0x4;
pub const GPCMD_GET_CONFIGURATION: i32 = 0x46;
pub const GPCMD_GET_EVENT_STATUS_NOTIFICATION: i32 = 0x4a;
pub const GPCMD_GET_MEDIA_STATUS: i32 = 0xda;
pub const GPCMD_GET_PERFORMANCE: i32 = 0xac;
pub const GPCMD_INQUIRY: i32 = 0x12;
pub const GPCMD_LOAD_UNLOAD: i32 = 0xa6;
pub const GPCMD_MECHANISM_STATUS: i32 = 0xbd;
pub const GPCMD_MODE_SELECT_10: i32 = 0x55;
pub const GPCMD_MODE_SENSE_10: i32 = 0x5a;
pub const GPCMD_PAUSE_RESUME: i32 = 0x4b;
pub const GPCMD_PLAYAUDIO_TI: i32 = 0x48;
pub const GPCMD_PLAY_AUDIO_10: i32 = 0x45;
pub const GPCMD_PLAY_AUDIO_MSF: i32 = 0x47;
pub const GPCMD_PLAY_AUDIO_TI: i32 = 0x48;
pub const GPCMD_PLAY_CD: i32 = 0xbc;
pub const GPCMD_PREVENT_ALLOW_MEDIUM_REMOVAL: i32 = 0x1e;
pub const GPCMD_READ_10: i32 = 0x28;
pub const GPCMD_READ_12: i32 = 0xa8;
pub const GPCMD_READ_BUFFER: i32 = 0x3c;
pub const GPCMD_READ_BUFFER_CAPACITY: i32 = 0x5c;
pub const GPCMD_READ_CD: i32 = 0xbe;
pub const GPCMD_READ_CDVD_CAPACITY: i32 = 0x25;
pub const GPCMD_READ_CD_MSF: i32 = 0xb9;
pub const GPCMD_READ_DISC_INFO: i32 = 0x51;
pub const GPCMD_READ_DVD_STRUCTURE: i32 = 0xad;
pub const GPCMD_READ_FORMAT_CAPACITIES: i32 = 0x23;
pub const GPCMD_READ_HEADER: i32 = 0x44;
pub const GPCMD_READ_SUBCHANNEL: i32 = 0x42;
pub const GPCMD_READ_TOC_PMA_ATIP: i32 = 0x43;
pub const GPCMD_READ_TRACK_RZONE_INFO: i32 = 0x52;
pub const GPCMD_REPAIR_RZONE_TRACK: i32 = 0x58;
pub const GPCMD_REPORT_KEY: i32 = 0xa4;
pub const GPCMD_REQUEST_SENSE: i32 = 0x3;
pub const GPCMD_RESERVE_RZONE_TRACK: i32 = 0x53;
pub const GPCMD_SCAN: i32 = 0xba;
pub const GPCMD_SEEK: i32 = 0x2b;
pub const GPCMD_SEND_CUE_SHEET: i32 = 0x5d;
pub const GPCMD_SEND_DVD_STRUCTURE: i32 = 0xbf;
pub const GPCMD_SEND_EVENT: i32 = 0xa2;
pub const GPCMD_SEND_KEY: i32 = 0xa3;
pub const GPCMD_SEND_OPC: i32 = 0x54;
pub const GPCMD_SET_READ_AHEAD: i32 = 0xa7;
pub const GPCMD_SET_SPEED: i32 = 0xbb;
pub const GPCMD_SET_STREAMING: i32 = 0xb6;
pub const GPCMD_START_STOP_UNIT: i32 = 0x1b;
pub const GPCMD_STOP_PLAY_SCAN: i32 = 0x4e;
pub const GPCMD_TEST_UNIT_READY: i32 = 0x0;
pub const GPCMD_VERIFY_10: i32 = 0x2f;
pub const GPCMD_WRITE_10: i32 = 0x2a;
pub const GPCMD_WRITE_12: i32 = 0xaa;
pub const GPCMD_WRITE_AND_VERIFY_10: i32 = 0x2e;
pub const GPCMD_WRITE_BUFFER: i32 = 0x3b;
pub const GPMODE_ALL_PAGES: i32 = 0x3f;
pub const GPMODE_AUDIO_CTL_PAGE: i32 = 0xe;
pub const GPMODE_CAPABILITIES_PAGE: i32 = 0x2a;
pub const GPMODE_CDROM_PAGE: i32 = 0xd;
pub const GPMODE_FAULT_FAIL_PAGE: i32 = 0x1c;
pub const GPMODE_POWER_PAGE: i32 = 0x1a;
pub const GPMODE_R_W_ERROR_PAGE: i32 = 0x1;
pub const GPMODE_TO_PROTECT_PAGE: i32 = 0x1d;
pub const GPMODE_VENDOR_PAGE: i32 = 0x0;
pub const GPMODE_WCACHING_PAGE: i32 = 0x8;
pub const GPMODE_WRITE_PARMS_PAGE: i32 = 0x5;
pub const MEDIA_CHANGED_FLAG: i32 = 0x1;
pub const MRW_LBA_DMA: i32 = 0;
pub const MRW_LBA_GAA: i32 = 1;
pub const MRW_MODE_PC: i32 = 0x3;
pub const MRW_MODE_PC_PRE1: i32 = 0x2c;

#[repr(C)]
pub union cdrom_addr {
    pub msf: cdrom_msf0,
    pub lba: i32,
}

#[repr(C)]
pub struct cdrom_blk {
    pub from: u32,
    pub len: u16,
}

#[repr(C)]
pub struct cdrom_mcn {
    pub medium_catalog_number: [u8; 14],
}

#[repr(C)]
pub struct cdrom_msf {
    pub cdmsf_min0: u8,
    pub cdmsf_sec0: u8,
    pub cdmsf_frame0: u8,
    pub cdmsf_min1: u8,
    pub cdmsf_sec1: u8,
    pub cdmsf_frame1: u8,
}

#[repr(C)]
pub struct cdrom_msf0 {
    pub minute: u8,
    pub second: u8,
    pub frame: u8,
}

#[repr(C)]
pub struct cdrom_multisession {
    pub addr: cdrom_addr,
    pub xa_flag: u8,
    pub addr_format: u8,
}

#[repr(C)]
pub struct cdrom_subchnl {
    pub cdsc_format: u8,
    pub cdsc_audiostatus: u8,
    pub _bitfield0: [u8; 1],
    pub cdsc_trk: u8,
    pub cdsc_ind: u8,
    pub cdsc_absaddr: cdrom_addr,
    pub cdsc_reladdr: cdrom_addr,
}

impl cdrom_subchnl {
    bit_field!(cdsc_adr, set_cdsc_adr: u8, _bitfield0 bits 0..4);
    bit_field!(cdsc_ctrl, set_cdsc_ctrl: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub struct cdrom_ti {
    pub cdti_trk0: u8,
    pub cdti_ind0: u8,
    pub cdti_trk1: u8,
    pub cdti_ind1: u8,
}

#[repr(C)]
pub struct cdrom_timed_media_change_info {
    pub last_media_change: i64,
    pub media_flags: u64,
}

#[repr(C)]
pub struct cdrom_tocentry {
    pub cdte_track: u8,
    pub _bitfield0: [u8; 1],
    pub cdte_format: u8,
    pub cdte_addr: cdrom_addr,
    pub cdte_datamode: u8,
}

impl cdrom_tocentry {
    bit_field!(cdte_adr, set_cdte_adr: u8, _bitfield0 bits 0..4);
    bit_field!(cdte_ctrl, set_cdte_ctrl: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub struct cdrom_tochdr {
    pub cdth_trk0: u8,
    pub cdth_trk1: u8,
}

#[repr(C)]
pub struct cdrom_volctrl {
    pub channel0: u8,
    pub channel1: u8,
    pub channel2: u8,
    pub channel3: u8,
}

#[repr(C)]
pub struct disc_information {
    pub disc_information_length: u16,
    pub _bitfield0: [u8; 1],
    pub n_first_track: u8,
    pub n_sessions_lsb: u8,
    pub first_track_lsb: u8,
    pub last_track_lsb: u8,
    pub _bitfield1: [u8; 1],
    pub disc_type: u8,
    pub n_sessions_msb: u8,
    pub first_track_msb: u8,
    pub last_track_msb: u8,
    pub disc_id: u32,
    pub lead_in: u32,
    pub lead_out: u32,
    pub disc_bar_code: [u8; 8],
    pub reserved3: u8,
    pub n_opc: u8,
}

impl disc_information {
    bit_field!(disc_status, set_disc_status: u8, _bitfield0 bits 0..2);
    bit_field!(border_status, set_border_status: u8, _bitfield0 bits 2..4);
    bit_field!(erasable, set_erasable: u8, _bitfield0 bits 4..5);
    bit_field!(reserved1, set_reserved1: u8, _bitfield0 bits 5..8);
    bit_field!(mrw_status, set_mrw_status: u8, _bitfield1 bits 0..2);
    bit_field!(dbit, set_dbit: u8, _bitfield1 bits 2..3);
    bit_field!(reserved2, set_reserved2: u8, _bitfield1 bits 3..5);
    bit_field!(uru, set_uru: u8, _bitfield1 bits 5..6);
    bit_field!(dbc_v, set_dbc_v: u8, _bitfield1 bits 6..7);
    bit_field!(did_v, set_did_v: u8, _bitfield1 bits 7..8);
}

#[repr(C)]
pub union dvd_authinfo {
    pub r#type: u8,
    pub lsa: dvd_lu_send_agid,
    pub hsc: dvd_host_send_challenge,
    pub lsk: dvd_send_key,
    pub lsc: dvd_lu_send_challenge,
    pub hsk: dvd_send_key,
    pub lstk: dvd_lu_send_title_key,
    pub lsasf: dvd_lu_send_asf,
    pub hrpcs: dvd_host_send_rpcstate,
    pub lrpcs: dvd_lu_send_rpcstate,
}

#[repr(C)]
pub struct dvd_bca {
    pub r#type: u8,
    pub len: i32,
    pub value: [u8; 188],
}

pub type dvd_challenge = [u8; 10];

#[repr(C)]
pub struct dvd_copyright {
    pub r#type: u8,
    pub layer_num: u8,
    pub cpst: u8,
    pub rmi: u8,
}

#[repr(C, align(4))]
pub struct dvd_disckey {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
    pub value: [u8; 2048],
}

impl dvd_disckey {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
}

#[repr(C, align(4))]
pub struct dvd_host_send_challenge {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
    pub chal: [u8; 10],
}

impl dvd_host_send_challenge {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
}

#[repr(C)]
pub struct dvd_host_send_rpcstate {
    pub r#type: u8,
    pub pdrc: u8,
}

pub type dvd_key = [u8; 5];

#[repr(C)]
pub struct dvd_layer {
    pub _bitfield0: [u8; 5],
    pub start_sector: u32,
    pub end_sector: u32,
    pub end_sector_l0: u32,
}

impl dvd_layer {
    bit_field!(book_version, set_book_version: u8, _bitfield0 bits 0..4);
    bit_field!(book_type, set_book_type: u8, _bitfield0 bits 4..8);
    bit_field!(min_rate, set_min_rate: u8, _bitfield0 bits 8..12);
    bit_field!(disc_size, set_disc_size: u8, _bitfield0 bits 12..16);
    bit_field!(layer_type, set_layer_type: u8, _bitfield0 bits 16..20);
    bit_field!(track_path, set_track_path: u8, _bitfield0 bits 20..21);
    bit_field!(nlayers, set_nlayers: u8, _bitfield0 bits 21..23);
    bit_field!(track_density, set_track_density: u8, _bitfield0 bits 24..28);
    bit_field!(linear_density, set_linear_density: u8, _bitfield0 bits 28..32);
    bit_field!(bca, set_bca: u8, _bitfield0 bits 32..33);
}

#[repr(C, align(4))]
pub struct dvd_lu_send_agid {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
}

impl dvd_lu_send_agid {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
}

#[repr(C, align(4))]
pub struct dvd_lu_send_asf {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
}

impl dvd_lu_send_asf {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
    bit_field!(asf, set_asf: u32, _bitfield0 bits 2..3);
}

#[repr(C, align(4))]
pub struct dvd_lu_send_challenge {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
    pub chal: [u8; 10],
}

impl dvd_lu_send_challenge {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
}

#[repr(C)]
pub struct dvd_lu_send_rpcstate {
    pub _bitfield0: [u8; 1],
    pub region_mask: u8,
    pub rpc_scheme: u8,
}

impl dvd_lu_send_rpcstate {
    bit_field!(r#type, set_type: u8, _bitfield0 bits 0..2);
    bit_field!(vra, set_vra: u8, _bitfield0 bits 2..5);
    bit_field!(ucca, set_ucca: u8, _bitfield0 bits 5..8);
}

#[repr(C)]
pub struct dvd_lu_send_title_key {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
    pub title_key: [u8; 5],
    pub lba: i32,
    pub _bitfield1: [u8; 1],
}

impl dvd_lu_send_title_key {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
    bit_field!(cpm, set_cpm: u32, _bitfield1 bits 0..1);
    bit_field!(cp_sec, set_cp_sec: u32, _bitfield1 bits 1..2);
    bit_field!(cgms, set_cgms: u32, _bitfield1 bits 2..4);
}

#[repr(C)]
pub struct dvd_manufact {
    pub r#type: u8,
    pub layer_num: u8,
    pub len: i32,
    pub value: [u8; 2048],
}

#[repr(C)]
pub struct dvd_physical {
    pub r#type: u8,
    pub layer_num: u8,
    pub layer: [dvd_layer; 4],
}

#[repr(C, align(4))]
pub struct dvd_send_key {
    pub r#type: u8,
    pub _bitfield0: [u8; 1],
    pub key: [u8; 5],
}

impl dvd_send_key {
    bit_field!(agid, set_agid: u32, _bitfield0 bits 0..2);
}

#[repr(C)]
pub union dvd_struct {
    pub r#type: u8,
    pub physical: dvd_physical,
    pub copyright: dvd_copyright,
    pub disckey: dvd_disckey,
    pub bca: dvd_bca,
    pub manufact: dvd_manufact,
}

#[repr(C)]
pub struct feature_header {
    pub data_len: u32,
    pub reserved1: u8,
    pub reserved2: u8,
    pub curr_profile: u16,
}

#[repr(C)]
pub struct mode_page_header {
    pub mode_data_length: u16,
    pub medium_type: u8,
    pub reserved1: u8,
    pub reserved2: u8,
    pub reserved3: u8,
    pub desc_length: u16,
}

#[repr(C)]
pub struct mrw_feature_desc {
    pub feature_code: u16,
    pub _bitfield0: [u8; 1],
    pub add_len: u8,
    pub _bitfield1: [u8; 1],
    pub reserved3: u8,
    pub reserved4: u8,
    pub reserved5: u8,
}

impl mrw_feature_desc {
    bit_field!(curr, set_curr: u8, _bitfield0 bits 0..1);
    bit_field!(persistent, set_persistent: u8, _bitfield0 bits 1..2);
    bit_field!(feature_version, set_feature_version: u8, _bitfield0 bits 2..6);
    bit_field!(reserved1, set_reserved1: u8, _bitfield0 bits 6..8);
    bit_field!(write, set_write: u8, _bitfield1 bits 0..1);
    bit_field!(reserved2, set_reserved2: u8, _bitfield1 bits 1..8);
}

#[repr(C)]
pub struct request_sense {
    pub _bitfield0: [u8; 1],
    pub segment_number: u8,
    pub _bitfield1: [u8; 1],
    pub information: [u8; 4],
    pub add_sense_len: u8,
    pub command_info: [u8; 4],
    pub asc: u8,
    pub ascq: u8,
    pub fruc: u8,
    pub sks: [u8; 3],
    pub asb: [u8; 46],
}

impl request_sense {
    bit_field!(error_code, set_error_code: u8, _bitfield0 bits 0..7);
    bit_field!(valid, set_valid: u8, _bitfield0 bits 7..8);
    bit_field!(sense_key, set_sense_key: u8, _bitfield1 bits 0..4);
    bit_field!(reserved2, set_reserved2: u8, _bitfield1 bits 4..5);
    bit_field!(ili, set_ili: u8, _bitfield1 bits 5..6);
    bit_field!(reserved1, set_reserved1: u8, _bitfield1 bits 6..8);
}

#[repr(C)]
pub struct rm_feature_desc {
    pub feature_code: u16,
    pub _bitfield0: [u8; 1],
    pub add_len: u8,
    pub _bitfield1: [u8; 1],
    pub reserved2: u8,
    pub reserved3: u8,
    pub reserved4: u8,
}

impl rm_feature_desc {
    bit_field!(curr, set_curr: u8, _bitfield0 bits 0..1);
    bit_field!(persistent, set_persistent: u8, _bitfield0 bits 1..2);
    bit_field!(feature_version, set_feature_version: u8, _bitfield0 bits 2..6);
    bit_field!(reserved1, set_reserved1: u8, _bitfield0 bits 6..8);
    bit_field!(lock, set_lock: u8, _bitfield1 bits 0..1);
    bit_field!(dbml, set_dbml: u8, _bitfield1 bits 1..2);
    bit_field!(pvnt_jmpr, set_pvnt_jmpr: u8, _bitfield1 bits 2..3);
    bit_field!(eject, set_eject: u8, _bitfield1 bits 3..4);
    bit_field!(load, set_load: u8, _bitfield1 bits 4..5);
    bit_field!(mech_type, set_mech_type: u8, _bitfield1 bits 5..8);
}

#[repr(C)]
pub struct rwrt_feature_desc {
    pub feature_code: u16,
    pub _bitfield0: [u8; 1],
    pub add_len: u8,
    pub last_lba: u32,
    pub block_size: u32,
    pub blocking: u16,
    pub _bitfield1: [u8; 1],
    pub reserved3: u8,
}

impl rwrt_feature_desc {
    bit_field!(curr, set_curr: u8, _bitfield0 bits 0..1);
    bit_field!(persistent, set_persistent: u8, _bitfield0 bits 1..2);
    bit_field!(feature_version, set_feature_version: u8, _bitfield0 bits 2..6);
    bit_field!(reserved1, set_reserved1: u8, _bitfield0 bits 6..8);
    bit_field!(page_present, set_page_present: u8, _bitfield1 bits 0..1);
    bit_field!(reserved2, set_reserved2: u8, _bitfield1 bits 1..8);
}

#[repr(C)]
pub struct track_information {
    pub track_information_length: u16,
    pub track_lsb: u8,
    pub session_lsb: u8,
    pub reserved1: u8,
    pub _bitfield0: [u8; 3],
    pub track_start: u32,
    pub next_writable: u32,
    pub free_blocks: u32,
    pub fixed_packet_size: u32,
    pub track_size: u32,
    pub last_rec_address: u32,
}

impl track_information {
    bit_field!(track_mode, set_track_mode: u8, _bitfield0 bits 0..4);
    bit_field!(copy, set_copy: u8, _bitfield0 bits 4..5);
    bit_field!(damage, set_damage: u8, _bitfield0 bits 5..6);
    bit_field!(reserved2, set_reserved2: u8, _bitfield0 bits 6..8);
    bit_field!(data_mode, set_data_mode: u8, _bitfield0 bits 8..12);
    bit_field!(fp, set_fp: u8, _bitfield0 bits 12..13);
    bit_field!(packet, set_packet: u8, _bitfield0 bits 13..14);
    bit_field!(blank, set_blank: u8, _bitfield0 bits 14..15);
    bit_field!(rt, set_rt: u8, _bitfield0 bits 15..16);
    bit_field!(nwa_v, set_nwa_v: u8, _bitfield0 bits 16..17);
    bit_field!(lra_v, set_lra_v: u8, _bitfield0 bits 17..18);
    bit_field!(reserved3, set_reserved3: u8, _bitfield0 bits 18..24);
}

records! {
    cdrom_addr: size 4, align 4;
    cdrom_blk: size 8, align 4;
    cdrom_mcn: size 14, align 1;
    cdrom_msf: size 6, align 1;
    cdrom_msf0: size 3, align 1;
    cdrom_multisession: size 8, align 4;
    cdrom_subchnl: size 16, align 4;
    cdrom_ti: size 4, align 1;
    cdrom_timed_media_change_info: size 16, align 8;
    cdrom_tocentry: size 12, align 4;
    cdrom_tochdr: size 2, align 1;
    cdrom_volctrl: size 4, align 1;
    disc_information: size 36, align 4;
    dvd_authinfo: size 16, align 4;
    dvd_bca: size 196, align 4;
    dvd_copyright: size 4, align 1;
    dvd_disckey: size 2052, align 4;
    dvd_host_send_challenge: size 12, align 4;
    dvd_host_send_rpcstate: size 2, align 1;
    dvd_layer: size 20, align 4;
    dvd_lu_send_agid: size 4, align 4;
    dvd_lu_send_asf: size 4, align 4;
    dvd_lu_send_challenge: size 12, align 4;
    dvd_lu_send_rpcstate: size 3, align 1;
    dvd_lu_send_title_key: size 16, align 4;
    dvd_manufact: size 2056, align 4;
    dvd_physical: size 84, align 4;
    dvd_send_key: size 8, align 4;
    dvd_struct: size 2056, align 4;
    feature_header: size 8, align 4;
    mode_page_header: size 8, align 2;
    mrw_feature_desc: size 8, align 2;
    request_sense: size 64, align 1;
    rm_feature_desc: size 8, align 2;
    rwrt_feature_desc: size 16, align 4;
    track_information: size 32, align 4;
}
