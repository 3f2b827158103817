// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atm.h

pub const ATM_AAL0: i32 = 13;
pub const ATM_AAL0_SDU: i32 = 52;
pub const ATM_AAL1: i32 = 1;
pub const ATM_AAL2: i32 = 2;
pub const ATM_AAL34: i32 = 3;
pub const ATM_AAL5: i32 = 5;
pub const ATM_AAL5_TRAILER: i32 = 8;
pub const ATM_ABR: i32 = 4;
pub const ATM_AFI_DCC: i32 = 0x39;
pub const ATM_AFI_DCC_GROUP: i32 = 0xbd;
pub const ATM_AFI_E164: i32 = 0x45;
pub const ATM_AFI_E164_GROUP: i32 = 0xc3;
pub const ATM_AFI_ICD: i32 = 0x47;
pub const ATM_AFI_ICD_GROUP: i32 = 0xc5;
pub const ATM_AFI_LOCAL: i32 = 0x49;
pub const ATM_AFI_LOCAL_GROUP: i32 = 0xc7;
pub const ATM_ANYCLASS: i32 = 5;
pub const ATM_CBR: i32 = 2;
pub const ATM_CELL_PAYLOAD: i32 = 48;
pub const ATM_CELL_SIZE: i32 = 53;
pub const ATM_E164_LEN: i32 = 12;
pub const ATM_ESA_LEN: i32 = 20;
pub const ATM_HDR_CLP: i32 = 0x1;
pub const ATM_HDR_GFC_MASK: u32 = 0xf0000000;
pub const ATM_HDR_GFC_SHIFT: i32 = 28;
pub const ATM_HDR_PTI_MASK: i32 = 0xe;
pub const ATM_HDR_PTI_SHIFT: i32 = 1;
pub const ATM_HDR_VCI_MASK: i32 = 0xffff0;
pub const ATM_HDR_VCI_SHIFT: i32 = 4;
pub const ATM_HDR_VPI_MASK: i32 = 0xff00000;
pub const ATM_HDR_VPI_SHIFT: i32 = 20;
pub const ATM_ITF_ANY: i32 = -1;
pub const ATM_LIJ: i32 = 1;
pub const ATM_LIJ_NJ: i32 = 3;
pub const ATM_LIJ_NONE: i32 = 0;
pub const ATM_LIJ_RPJ: i32 = 2;
pub const ATM_MAX_AAL34_PDU: i32 = 65535;
pub const ATM_MAX_AAL5_PDU: i32 = 65535;
pub const ATM_MAX_CDV: i32 = 9999;
pub const ATM_MAX_PCR: i32 = -1;
pub const ATM_MAX_VCI: i32 = 65535;
pub const ATM_MAX_VPI: i32 = 255;
pub const ATM_MAX_VPI_NNI: i32 = 4096;
pub const ATM_NONE: i32 = 0;
pub const ATM_NOT_RSV_VCI: i32 = 32;
pub const ATM_NO_AAL: i32 = 0;
pub const ATM_PTI_E2EF5: i32 = 5;
pub const ATM_PTI_RSV: i32 = 7;
pub const ATM_PTI_RSV_RM: i32 = 6;
pub const ATM_PTI_SEGF5: i32 = 4;
pub const ATM_PTI_UCES0: i32 = 2;
pub const ATM_PTI_UCES1: i32 = 3;
pub const ATM_PTI_US0: i32 = 0;
pub const ATM_PTI_US1: i32 = 1;
pub const ATM_UBR: i32 = 1;
pub const ATM_VBR: i32 = 3;
pub const ATM_VCI_ANY: i32 = -1;
pub const ATM_VCI_UNSPEC: i32 = -2;
pub const ATM_VPI_ANY: i32 = -1;
pub const ATM_VPI_UNSPEC: i32 = -2;
pub const SO_ATMPVC: u32 = 0x4204000c;
pub const SO_ATMQOS: u32 = 0x42020054;
pub const SO_ATMSAP: u32 = 0x42030028;
pub const SO_MULTIPOINT: u32 = 0x42050004;
pub const SO_SETCLP: u32 = 0x42000004;

pub type atm_backend_t = u16;

#[repr(C)]
pub struct atm_qos {
    pub txtp: atm_trafprm,
    pub rxtp: atm_trafprm,
    pub aal: u8,
}

#[repr(C)]
pub struct atm_trafprm {
    pub traffic_class: u8,
    pub max_pcr: i32,
    pub pcr: i32,
    pub min_pcr: i32,
    pub max_cdv: i32,
    pub max_sdu: i32,
    pub icr: u32,
    pub tbe: u32,
    pub _bitfield0: [u8; 8],
}

impl atm_trafprm {
    bit_field!(frtt, set_frtt: u32, _bitfield0 bits 0..24);
    bit_field!(rif, set_rif: u32, _bitfield0 bits 24..28);
    bit_field!(rdf, set_rdf: u32, _bitfield0 bits 28..32);
    bit_field!(nrm_pres, set_nrm_pres: u32, _bitfield0 bits 32..33);
    bit_field!(trm_pres, set_trm_pres: u32, _bitfield0 bits 33..34);
    bit_field!(adtf_pres, set_adtf_pres: u32, _bitfield0 bits 34..35);
    bit_field!(cdf_pres, set_cdf_pres: u32, _bitfield0 bits 35..36);
    bit_field!(nrm, set_nrm: u32, _bitfield0 bits 36..39);
    bit_field!(trm, set_trm: u32, _bitfield0 bits 39..42);
    bit_field!(adtf, set_adtf: u32, _bitfield0 bits 42..52);
    bit_field!(cdf, set_cdf: u32, _bitfield0 bits 52..55);
    bit_field!(spare, set_spare: u32, _bitfield0 bits 55..64);
}

#[repr(C)]
pub struct sockaddr_atmpvc {
    pub sap_family: u16,
    pub sap_addr: sockaddr_atmpvc_sap_addr,
}

#[repr(C)]
pub struct sockaddr_atmpvc_sap_addr {
    pub itf: i16,
    pub vpi: i16,
    pub vci: i32,
}

#[repr(C)]
pub struct sockaddr_atmsvc {
    pub sas_family: u16,
    pub sas_addr: sockaddr_atmsvc_sas_addr,
}

#[repr(C)]
pub struct sockaddr_atmsvc_sas_addr {
    pub prv: [u8; 20],
    pub r#pub: [core::ffi::c_char; 13],
    pub lij_type: core::ffi::c_char,
    pub lij_id: u32,
}

records! {
    atm_qos: size 84, align 4;
    atm_trafprm: size 40, align 4;
    sockaddr_atmpvc: size 12, align 4;
    sockaddr_atmpvc_sap_addr: size 8, align 4;
    sockaddr_atmsvc: size 44, align 4;
    sockaddr_atmsvc_sas_addr: size 40, align 4;
}
