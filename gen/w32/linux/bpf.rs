// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bpf.h

#[repr(C)]
pub struct __sk_buff {
    pub len: u32,
    pub pkt_type: u32,
    pub mark: u32,
    pub queue_mapping: u32,
    pub protocol: u32,
    pub vlan_present: u32,
    pub vlan_tci: u32,
    pub vlan_proto: u32,
    pub priority: u32,
    pub ingress_ifindex: u32,
    pub ifindex: u32,
    pub tc_index: u32,
    pub cb: [u32; 5],
    pub hash: u32,
    pub tc_classid: u32,
    pub data: u32,
    pub data_end: u32,
    pub napi_id: u32,
    pub family: u32,
    pub remote_ip4: u32,
    pub local_ip4: u32,
    pub remote_ip6: [u32; 4],
    pub local_ip6: [u32; 4],
    pub remote_port: u32,
    pub local_port: u32,
    pub data_meta: u32,
    pub flow_keys: *mut super::bpf_flow_keys,
    pub tstamp: u64,
    pub wire_len: u32,
    pub gso_segs: u32,
    pub sk: *mut super::bpf_sock,
    pub _pad0: [u8; 4],
    pub gso_size: u32,
    pub tstamp_type: u8,
    pub _bitfield0: [u8; 3],
    pub hwtstamp: u64,
}

#[repr(C, align(8))]
pub struct bpf_sock_addr {
    pub user_family: u32,
    pub user_ip4: u32,
    pub user_ip6: [u32; 4],
    pub user_port: u32,
    pub family: u32,
    pub r#type: u32,
    pub protocol: u32,
    pub msg_src_ip4: u32,
    pub msg_src_ip6: [u32; 4],
    pub _pad0: [u8; 4],
    pub sk: *mut super::bpf_sock,
}

#[repr(C)]
pub struct bpf_sock_ops {
    pub op: u32,
    pub anon0: super::bpf_sock_ops_anon0,
    pub family: u32,
    pub remote_ip4: u32,
    pub local_ip4: u32,
    pub remote_ip6: [u32; 4],
    pub local_ip6: [u32; 4],
    pub remote_port: u32,
    pub local_port: u32,
    pub is_fullsock: u32,
    pub snd_cwnd: u32,
    pub srtt_us: u32,
    pub bpf_sock_ops_cb_flags: u32,
    pub state: u32,
    pub rtt_min: u32,
    pub snd_ssthresh: u32,
    pub rcv_nxt: u32,
    pub snd_nxt: u32,
    pub snd_una: u32,
    pub mss_cache: u32,
    pub ecn_flags: u32,
    pub rate_delivered: u32,
    pub rate_interval_us: u32,
    pub packets_out: u32,
    pub retrans_out: u32,
    pub total_retrans: u32,
    pub segs_in: u32,
    pub data_segs_in: u32,
    pub segs_out: u32,
    pub data_segs_out: u32,
    pub lost_out: u32,
    pub sacked_out: u32,
    pub sk_txhash: u32,
    pub bytes_received: u64,
    pub bytes_acked: u64,
    pub sk: *mut super::bpf_sock,
    pub _pad0: [u8; 4],
    pub skb_data: *mut core::ffi::c_void,
    pub _pad1: [u8; 4],
    pub skb_data_end: *mut core::ffi::c_void,
    pub _pad2: [u8; 4],
    pub skb_len: u32,
    pub skb_tcp_flags: u32,
    pub skb_hwtstamp: u64,
}

#[repr(C, align(8))]
pub struct bpf_sockopt {
    pub sk: *mut super::bpf_sock,
    pub _pad0: [u8; 4],
    pub optval: *mut core::ffi::c_void,
    pub _pad1: [u8; 4],
    pub optval_end: *mut core::ffi::c_void,
    pub _pad2: [u8; 4],
    pub level: i32,
    pub optname: i32,
    pub optlen: i32,
    pub retval: i32,
}

#[repr(C)]
pub struct btf_ptr {
    pub ptr: *mut core::ffi::c_void,
    pub type_id: u32,
    pub flags: u32,
}

#[repr(C, align(8))]
pub struct sk_msg_md {
    pub data: *mut core::ffi::c_void,
    pub _pad0: [u8; 4],
    pub data_end: *mut core::ffi::c_void,
    pub _pad1: [u8; 4],
    pub family: u32,
    pub remote_ip4: u32,
    pub local_ip4: u32,
    pub remote_ip6: [u32; 4],
    pub local_ip6: [u32; 4],
    pub remote_port: u32,
    pub local_port: u32,
    pub size: u32,
    pub sk: *mut super::bpf_sock,
}

#[repr(C, align(8))]
pub struct sk_reuseport_md {
    pub data: *mut core::ffi::c_void,
    pub _pad0: [u8; 4],
    pub data_end: *mut core::ffi::c_void,
    pub _pad1: [u8; 4],
    pub len: u32,
    pub eth_protocol: u32,
    pub ip_protocol: u32,
    pub bind_inany: u32,
    pub hash: u32,
    pub _pad2: [u8; 4],
    pub sk: *mut super::bpf_sock,
    pub _pad3: [u8; 4],
    pub migrating_sk: *mut super::bpf_sock,
}

records! {
    __sk_buff: size 192, align 8;
    bpf_sock_addr: size 72, align 8;
    bpf_sock_ops: size 224, align 8;
    bpf_sockopt: size 40, align 8;
    btf_ptr: size 12, align 4;
    sk_msg_md: size 80, align 8;
    sk_reuseport_md: size 56, align 8;
}
