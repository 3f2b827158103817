// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mei.h

pub const IOCTL_MEI_CONNECT_CLIENT: u32 = 0xc0104801;
pub const IOCTL_MEI_CONNECT_CLIENT_VTAG: u32 = 0xc0144804;
pub const IOCTL_MEI_NOTIFY_GET: u32 = 0x80044803;
pub const IOCTL_MEI_NOTIFY_SET: u32 = 0x40044802;

#[repr(C)]
pub struct mei_client {
    pub max_msg_length: u32,
    pub protocol_version: u8,
    pub reserved: [u8; 3],
}

#[repr(C)]
pub struct mei_connect_client_data {
    pub anon0: mei_connect_client_data_anon0,
}

#[repr(C)]
pub union mei_connect_client_data_anon0 {
    pub in_client_uuid: super::uuid_le,
    pub out_client_properties: mei_client,
}

#[repr(C)]
pub struct mei_connect_client_data_vtag {
    pub anon0: mei_connect_client_data_vtag_anon0,
}

#[repr(C)]
pub union mei_connect_client_data_vtag_anon0 {
    pub connect: mei_connect_client_vtag,
    pub out_client_properties: mei_client,
}

#[repr(C)]
pub struct mei_connect_client_vtag {
    pub in_client_uuid: super::uuid_le,
    pub vtag: u8,
    pub reserved: [u8; 3],
}

records! {
    mei_client: size 8, align 4;
    mei_connect_client_data: size 16, align 4;
    mei_connect_client_data_anon0: size 16, align 4;
    mei_connect_client_data_vtag: size 20, align 4;
    mei_connect_client_data_vtag_anon0: size 20, align 4;
    mei_connect_client_vtag: size 20, align 1;
}
