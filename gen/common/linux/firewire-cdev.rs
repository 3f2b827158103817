// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/firewire-cdev.h

pub const FW_CDEV_EVENT_BUS_RESET: i32 = 0x0;
pub const FW_CDEV_EVENT_ISO_INTERRUPT: i32 = 0x3;
pub const FW_CDEV_EVENT_ISO_INTERRUPT_MULTICHANNEL: i32 = 0x9;
pub const FW_CDEV_EVENT_ISO_RESOURCE_ALLOCATED: i32 = 0x4;
pub const FW_CDEV_EVENT_ISO_RESOURCE_DEALLOCATED: i32 = 0x5;
pub const FW_CDEV_EVENT_PHY_PACKET_RECEIVED: i32 = 0x8;
pub const FW_CDEV_EVENT_PHY_PACKET_RECEIVED2: i32 = 0xd;
pub const FW_CDEV_EVENT_PHY_PACKET_SENT: i32 = 0x7;
pub const FW_CDEV_EVENT_PHY_PACKET_SENT2: i32 = 0xc;
pub const FW_CDEV_EVENT_REQUEST: i32 = 0x2;
pub const FW_CDEV_EVENT_REQUEST2: i32 = 0x6;
pub const FW_CDEV_EVENT_REQUEST3: i32 = 0xa;
pub const FW_CDEV_EVENT_RESPONSE: i32 = 0x1;
pub const FW_CDEV_EVENT_RESPONSE2: i32 = 0xb;
pub const FW_CDEV_IOC_ADD_DESCRIPTOR: u32 = 0xc0182306;
pub const FW_CDEV_IOC_ALLOCATE: u32 = 0xc0202302;
pub const FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE: u32 = 0xc018230d;
pub const FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE: u32 = 0x4018230f;
pub const FW_CDEV_IOC_CREATE_ISO_CONTEXT: u32 = 0xc0202308;
pub const FW_CDEV_IOC_DEALLOCATE: u32 = 0x40042303;
pub const FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE: u32 = 0x4004230e;
pub const FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE: u32 = 0x40182310;
pub const FW_CDEV_IOC_FLUSH_ISO: u32 = 0x40042318;
pub const FW_CDEV_IOC_GET_CYCLE_TIMER: u32 = 0x8010230c;
pub const FW_CDEV_IOC_GET_CYCLE_TIMER2: u32 = 0xc0182314;
pub const FW_CDEV_IOC_GET_INFO: u32 = 0xc0282300;
pub const FW_CDEV_IOC_GET_SPEED: u32 = 0x2311;
pub const FW_CDEV_IOC_INITIATE_BUS_RESET: u32 = 0x40042305;
pub const FW_CDEV_IOC_QUEUE_ISO: u32 = 0xc0182309;
pub const FW_CDEV_IOC_RECEIVE_PHY_PACKETS: u32 = 0x40082316;
pub const FW_CDEV_IOC_REMOVE_DESCRIPTOR: u32 = 0x40042307;
pub const FW_CDEV_IOC_SEND_BROADCAST_REQUEST: u32 = 0x40282312;
pub const FW_CDEV_IOC_SEND_PHY_PACKET: u32 = 0xc0182315;
pub const FW_CDEV_IOC_SEND_REQUEST: u32 = 0x40282301;
pub const FW_CDEV_IOC_SEND_RESPONSE: u32 = 0x40182304;
pub const FW_CDEV_IOC_SEND_STREAM_PACKET: u32 = 0x40282313;
pub const FW_CDEV_IOC_SET_ISO_CHANNELS: u32 = 0x40102317;
pub const FW_CDEV_IOC_START_ISO: u32 = 0x4010230a;
pub const FW_CDEV_IOC_STOP_ISO: u32 = 0x4004230b;
pub const FW_CDEV_ISO_CONTEXT_MATCH_ALL_TAGS: i32 = 15;
pub const FW_CDEV_ISO_CONTEXT_MATCH_TAG0: i32 = 1;
pub const FW_CDEV_ISO_CONTEXT_MATCH_TAG1: i32 = 2;
pub const FW_CDEV_ISO_CONTEXT_MATCH_TAG2: i32 = 4;
pub const FW_CDEV_ISO_CONTEXT_MATCH_TAG3: i32 = 8;
pub const FW_CDEV_ISO_CONTEXT_RECEIVE: i32 = 1;
pub const FW_CDEV_ISO_CONTEXT_RECEIVE_MULTICHANNEL: i32 = 2;
pub const FW_CDEV_ISO_CONTEXT_TRANSMIT: i32 = 0;
pub const FW_CDEV_ISO_INTERRUPT: i32 = 0x10000;
pub const FW_CDEV_ISO_SKIP: i32 = 0x20000;
pub const FW_CDEV_ISO_SYNC: i32 = 0x20000;
pub const FW_CDEV_LONG_RESET: i32 = 0;
pub const FW_CDEV_SHORT_RESET: i32 = 1;
pub const FW_CDEV_VERSION: i32 = 3;

#[repr(C)]
pub struct fw_cdev_add_descriptor {
    pub immediate: u32,
    pub key: u32,
    pub data: u64,
    pub length: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_allocate {
    pub offset: u64,
    pub closure: u64,
    pub length: u32,
    pub handle: u32,
    pub region_end: u64,
}

#[repr(C)]
pub struct fw_cdev_allocate_iso_resource {
    pub closure: u64,
    pub channels: u64,
    pub bandwidth: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_create_iso_context {
    pub r#type: u32,
    pub header_size: u32,
    pub channel: u32,
    pub speed: u32,
    pub closure: u64,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_deallocate {
    pub handle: u32,
}

#[repr(C)]
pub union fw_cdev_event {
    pub common: fw_cdev_event_common,
    pub bus_reset: fw_cdev_event_bus_reset,
    pub response: fw_cdev_event_response,
    pub request: fw_cdev_event_request,
    pub request2: fw_cdev_event_request2,
    pub iso_interrupt: fw_cdev_event_iso_interrupt,
    pub iso_interrupt_mc: fw_cdev_event_iso_interrupt_mc,
    pub iso_resource: fw_cdev_event_iso_resource,
    pub phy_packet: fw_cdev_event_phy_packet,
    pub request3: fw_cdev_event_request3,
    pub response2: fw_cdev_event_response2,
    pub phy_packet2: fw_cdev_event_phy_packet2,
}

#[repr(C)]
pub struct fw_cdev_event_bus_reset {
    pub closure: u64,
    pub r#type: u32,
    pub node_id: u32,
    pub local_node_id: u32,
    pub bm_node_id: u32,
    pub irm_node_id: u32,
    pub root_node_id: u32,
    pub generation: u32,
}

#[repr(C)]
pub struct fw_cdev_event_common {
    pub closure: u64,
    pub r#type: u32,
}

#[repr(C)]
pub struct fw_cdev_event_iso_interrupt {
    pub closure: u64,
    pub r#type: u32,
    pub cycle: u32,
    pub header_length: u32,
    pub header: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_iso_interrupt_mc {
    pub closure: u64,
    pub r#type: u32,
    pub completed: u32,
}

#[repr(C)]
pub struct fw_cdev_event_iso_resource {
    pub closure: u64,
    pub r#type: u32,
    pub handle: u32,
    pub channel: i32,
    pub bandwidth: i32,
}

#[repr(C)]
pub struct fw_cdev_event_phy_packet {
    pub closure: u64,
    pub r#type: u32,
    pub rcode: u32,
    pub length: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_phy_packet2 {
    pub closure: u64,
    pub r#type: u32,
    pub rcode: u32,
    pub length: u32,
    pub tstamp: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_request {
    pub closure: u64,
    pub r#type: u32,
    pub tcode: u32,
    pub offset: u64,
    pub handle: u32,
    pub length: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_request2 {
    pub closure: u64,
    pub r#type: u32,
    pub tcode: u32,
    pub offset: u64,
    pub source_node_id: u32,
    pub destination_node_id: u32,
    pub card: u32,
    pub generation: u32,
    pub handle: u32,
    pub length: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_request3 {
    pub closure: u64,
    pub r#type: u32,
    pub tcode: u32,
    pub offset: u64,
    pub source_node_id: u32,
    pub destination_node_id: u32,
    pub card: u32,
    pub generation: u32,
    pub handle: u32,
    pub length: u32,
    pub tstamp: u32,
    pub padding: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_response {
    pub closure: u64,
    pub r#type: u32,
    pub rcode: u32,
    pub length: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_event_response2 {
    pub closure: u64,
    pub r#type: u32,
    pub rcode: u32,
    pub length: u32,
    pub request_tstamp: u32,
    pub response_tstamp: u32,
    pub padding: u32,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_flush_iso {
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_get_cycle_timer {
    pub local_time: u64,
    pub cycle_timer: u32,
}

#[repr(C)]
pub struct fw_cdev_get_cycle_timer2 {
    pub tv_sec: i64,
    pub tv_nsec: i32,
    pub clk_id: i32,
    pub cycle_timer: u32,
}

#[repr(C)]
pub struct fw_cdev_get_info {
    pub version: u32,
    pub rom_length: u32,
    pub rom: u64,
    pub bus_reset: u64,
    pub bus_reset_closure: u64,
    pub card: u32,
}

#[repr(C)]
pub struct fw_cdev_initiate_bus_reset {
    pub r#type: u32,
}

#[repr(C)]
pub struct fw_cdev_iso_packet {
    pub control: u32,
    pub header: [u32; 0],
}

#[repr(C)]
pub struct fw_cdev_queue_iso {
    pub packets: u64,
    pub data: u64,
    pub size: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_receive_phy_packets {
    pub closure: u64,
}

#[repr(C)]
pub struct fw_cdev_remove_descriptor {
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_send_phy_packet {
    pub closure: u64,
    pub data: [u32; 2],
    pub generation: u32,
}

#[repr(C)]
pub struct fw_cdev_send_request {
    pub tcode: u32,
    pub length: u32,
    pub offset: u64,
    pub closure: u64,
    pub data: u64,
    pub generation: u32,
}

#[repr(C)]
pub struct fw_cdev_send_response {
    pub rcode: u32,
    pub length: u32,
    pub data: u64,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_send_stream_packet {
    pub length: u32,
    pub tag: u32,
    pub channel: u32,
    pub sy: u32,
    pub closure: u64,
    pub data: u64,
    pub generation: u32,
    pub speed: u32,
}

#[repr(C)]
pub struct fw_cdev_set_iso_channels {
    pub channels: u64,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_start_iso {
    pub cycle: i32,
    pub sync: u32,
    pub tags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct fw_cdev_stop_iso {
    pub handle: u32,
}

records! {
    fw_cdev_add_descriptor: size 24, align 8;
    fw_cdev_allocate: size 32, align 8;
    fw_cdev_allocate_iso_resource: size 24, align 8;
    fw_cdev_create_iso_context: size 32, align 8;
    fw_cdev_deallocate: size 4, align 4;
    fw_cdev_event: size 56, align 8;
    fw_cdev_event_bus_reset: size 40, align 8;
    fw_cdev_event_common: size 16, align 8;
    fw_cdev_event_iso_interrupt: size 24, align 8;
    fw_cdev_event_iso_interrupt_mc: size 16, align 8;
    fw_cdev_event_iso_resource: size 24, align 8;
    fw_cdev_event_phy_packet: size 24, align 8;
    fw_cdev_event_phy_packet2: size 24, align 8;
    fw_cdev_event_request: size 32, align 8;
    fw_cdev_event_request2: size 48, align 8;
    fw_cdev_event_request3: size 56, align 8;
    fw_cdev_event_response: size 24, align 8;
    fw_cdev_event_response2: size 32, align 8;
    fw_cdev_flush_iso: size 4, align 4;
    fw_cdev_get_cycle_timer: size 16, align 8;
    fw_cdev_get_cycle_timer2: size 24, align 8;
    fw_cdev_get_info: size 40, align 8;
    fw_cdev_initiate_bus_reset: size 4, align 4;
    fw_cdev_iso_packet: size 4, align 4;
    fw_cdev_queue_iso: size 24, align 8;
    fw_cdev_receive_phy_packets: size 8, align 8;
    fw_cdev_remove_descriptor: size 4, align 4;
    fw_cdev_send_phy_packet: size 24, align 8;
    fw_cdev_send_request: size 40, align 8;
    fw_cdev_send_response: size 24, align 8;
    fw_cdev_send_stream_packet: size 40, align 8;
    fw_cdev_set_iso_channels: size 16, align 8;
    fw_cdev_start_iso: size 16, align 4;
    fw_cdev_stop_iso: size 4, align 4;
}
