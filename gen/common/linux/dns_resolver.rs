// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dns_resolver.h

pub const DNS_ADDRESS_IS_IPV4: i32 = 0;
pub const DNS_ADDRESS_IS_IPV6: i32 = 1;
pub const DNS_LOOKUP_BAD: i32 = 3;
pub const DNS_LOOKUP_GOOD: i32 = 1;
pub const DNS_LOOKUP_GOOD_WITH_BAD: i32 = 2;
pub const DNS_LOOKUP_GOT_LOCAL_FAILURE: i32 = 5;
pub const DNS_LOOKUP_GOT_NOT_FOUND: i32 = 4;
pub const DNS_LOOKUP_GOT_NS_FAILURE: i32 = 7;
pub const DNS_LOOKUP_GOT_TEMP_FAILURE: i32 = 6;
pub const DNS_LOOKUP_NOT_DONE: i32 = 0;
pub const DNS_PAYLOAD_IS_SERVER_LIST: i32 = 0;
pub const DNS_RECORD_FROM_CONFIG: i32 = 1;
pub const DNS_RECORD_FROM_DNS_A: i32 = 2;
pub const DNS_RECORD_FROM_DNS_AFSDB: i32 = 3;
pub const DNS_RECORD_FROM_DNS_SRV: i32 = 4;
pub const DNS_RECORD_FROM_NSS: i32 = 5;
pub const DNS_RECORD_UNAVAILABLE: i32 = 0;
pub const DNS_SERVER_PROTOCOL_TCP: i32 = 2;
pub const DNS_SERVER_PROTOCOL_UDP: i32 = 1;
pub const DNS_SERVER_PROTOCOL_UNSPECIFIED: i32 = 0;
pub const NR__dns_lookup_status: i32 = 8;
pub const NR__dns_record_source: i32 = 6;

#[repr(C)]
pub struct dns_payload_header {
    pub zero: u8,
    pub content: u8,
    pub version: u8,
}

#[repr(C)]
pub struct dns_server_list_v1_address {
    pub address_type: u8,
}

#[repr(C)]
pub struct dns_server_list_v1_header {
    pub hdr: dns_payload_header,
    pub source: u8,
    pub status: u8,
    pub nr_servers: u8,
}

#[repr(C, packed)]
pub struct dns_server_list_v1_server {
    pub name_len: u16,
    pub priority: u16,
    pub weight: u16,
    pub port: u16,
    pub source: u8,
    pub status: u8,
    pub protocol: u8,
    pub nr_addrs: u8,
}

records! {
    dns_payload_header: size 3, align 1;
    dns_server_list_v1_address: size 1, align 1;
    dns_server_list_v1_header: size 6, align 1;
    dns_server_list_v1_server: size 12, align 1;
}
