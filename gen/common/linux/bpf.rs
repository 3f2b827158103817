// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/bpf.h

pub const BPF_ADDR_SPACE_CAST: i32 = 1;
pub const BPF_ADJ_ROOM_ENCAP_L2_MASK: i32 = 255;
pub const BPF_ADJ_ROOM_ENCAP_L2_SHIFT: i32 = 56;
pub const BPF_ADJ_ROOM_MAC: i32 = 1;
pub const BPF_ADJ_ROOM_NET: i32 = 0;
pub const BPF_ALU64: i32 = 0x7;
pub const BPF_ANY: i32 = 0;
pub const BPF_ARSH: i32 = 0xc0;
pub const BPF_ATOMIC: i32 = 0xc0;
pub const BPF_BTF_GET_FD_BY_ID: i32 = 19;
pub const BPF_BTF_GET_NEXT_ID: i32 = 23;
pub const BPF_BTF_LOAD: i32 = 18;
pub const BPF_BUILD_ID_SIZE: i32 = 20;
pub const BPF_CALL: i32 = 0x80;
pub const BPF_CGROUP_DEVICE: i32 = 6;
pub const BPF_CGROUP_GETSOCKOPT: i32 = 21;
pub const BPF_CGROUP_INET4_BIND: i32 = 8;
pub const BPF_CGROUP_INET4_CONNECT: i32 = 10;
pub const BPF_CGROUP_INET4_GETPEERNAME: i32 = 29;
pub const BPF_CGROUP_INET4_GETSOCKNAME: i32 = 31;
pub const BPF_CGROUP_INET4_POST_BIND: i32 = 12;
pub const BPF_CGROUP_INET6_BIND: i32 = 9;
pub const BPF_CGROUP_INET6_CONNECT: i32 = 11;
pub const BPF_CGROUP_INET6_GETPEERNAME: i32 = 30;
pub const BPF_CGROUP_INET6_GETSOCKNAME: i32 = 32;
pub const BPF_CGROUP_INET6_POST_BIND: i32 = 13;
pub const BPF_CGROUP_INET_EGRESS: i32 = 1;
pub const BPF_CGROUP_INET_INGRESS: i32 = 0;
pub const BPF_CGROUP_INET_SOCK_CREATE: i32 = 2;
pub const BPF_CGROUP_INET_SOCK_RELEASE: i32 = 34;
pub const BPF_CGROUP_ITER_ANCESTORS_UP: i32 = 4;
pub const BPF_CGROUP_ITER_CHILDREN: i32 = 5;
pub const BPF_CGROUP_ITER_DESCENDANTS_POST: i32 = 3;
pub const BPF_CGROUP_ITER_DESCENDANTS_PRE: i32 = 2;
pub const BPF_CGROUP_ITER_ORDER_UNSPEC: i32 = 0;
pub const BPF_CGROUP_ITER_SELF_ONLY: i32 = 1;
pub const BPF_CGROUP_SETSOCKOPT: i32 = 22;
pub const BPF_CGROUP_SOCK_OPS: i32 = 3;
pub const BPF_CGROUP_SYSCTL: i32 = 18;
pub const BPF_CGROUP_UDP4_RECVMSG: i32 = 19;
pub const BPF_CGROUP_UDP4_SENDMSG: i32 = 14;
pub const BPF_CGROUP_UDP6_RECVMSG: i32 = 20;
pub const BPF_CGROUP_UDP6_SENDMSG: i32 = 15;
pub const BPF_CGROUP_UNIX_CONNECT: i32 = 49;
pub const BPF_CGROUP_UNIX_GETPEERNAME: i32 = 52;
pub const BPF_CGROUP_UNIX_GETSOCKNAME: i32 = 53;
pub const BPF_CGROUP_UNIX_RECVMSG: i32 = 51;
pub const BPF_CGROUP_UNIX_SENDMSG: i32 = 50;
pub const BPF_CMPXCHG: i32 = 0xf1;
pub const BPF_COMMON_ATTRS: i32 = 65536;
pub const BPF_CORE_ENUMVAL_EXISTS: i32 = 10;
pub const BPF_CORE_ENUMVAL_VALUE: i32 = 11;
pub const BPF_CORE_FIELD_BYTE_OFFSET: i32 = 0;
pub const BPF_CORE_FIELD_BYTE_SIZE: i32 = 1;
pub const BPF_CORE_FIELD_EXISTS: i32 = 2;
pub const BPF_CORE_FIELD_LSHIFT_U64: i32 = 4;
pub const BPF_CORE_FIELD_RSHIFT_U64: i32 = 5;
pub const BPF_CORE_FIELD_SIGNED: i32 = 3;
pub const BPF_CORE_TYPE_EXISTS: i32 = 8;
pub const BPF_CORE_TYPE_ID_LOCAL: i32 = 6;
pub const BPF_CORE_TYPE_ID_TARGET: i32 = 7;
pub const BPF_CORE_TYPE_MATCHES: i32 = 12;
pub const BPF_CORE_TYPE_SIZE: i32 = 9;
pub const BPF_CSUM_LEVEL_DEC: i32 = 2;
pub const BPF_CSUM_LEVEL_INC: i32 = 1;
pub const BPF_CSUM_LEVEL_QUERY: i32 = 0;
pub const BPF_CSUM_LEVEL_RESET: i32 = 3;
pub const BPF_DEVCG_ACC_MKNOD: i32 = 1;
pub const BPF_DEVCG_ACC_READ: i32 = 2;
pub const BPF_DEVCG_ACC_WRITE: i32 = 4;
pub const BPF_DEVCG_DEV_BLOCK: i32 = 1;
pub const BPF_DEVCG_DEV_CHAR: i32 = 2;
pub const BPF_DROP: i32 = 2;
pub const BPF_DW: i32 = 0x18;
pub const BPF_ENABLE_STATS: i32 = 32;
pub const BPF_END: i32 = 0xd0;
pub const BPF_EXIST: i32 = 2;
pub const BPF_EXIT: i32 = 0x90;
pub const BPF_FD_TYPE_KPROBE: i32 = 2;
pub const BPF_FD_TYPE_KRETPROBE: i32 = 3;
pub const BPF_FD_TYPE_RAW_TRACEPOINT: i32 = 0;
pub const BPF_FD_TYPE_TRACEPOINT: i32 = 1;
pub const BPF_FD_TYPE_UPROBE: i32 = 4;
pub const BPF_FD_TYPE_URETPROBE: i32 = 5;
pub const BPF_FETCH: i32 = 0x1;
pub const BPF_FIB_LKUP_RET_BLACKHOLE: i32 = 1;
pub const BPF_FIB_LKUP_RET_FRAG_NEEDED: i32 = 8;
pub const BPF_FIB_LKUP_RET_FWD_DISABLED: i32 = 5;
pub const BPF_FIB_LKUP_RET_NOT_FWDED: i32 = 4;
pub const BPF_FIB_LKUP_RET_NO_NEIGH: i32 = 7;
pub const BPF_FIB_LKUP_RET_NO_SRC_ADDR: i32 = 9;
pub const BPF_FIB_LKUP_RET_PROHIBIT: i32 = 3;
pub const BPF_FIB_LKUP_RET_SUCCESS: i32 = 0;
pub const BPF_FIB_LKUP_RET_UNREACHABLE: i32 = 2;
pub const BPF_FIB_LKUP_RET_UNSUPP_LWT: i32 = 6;
pub const BPF_FIB_LOOKUP_DIRECT: i32 = 1;
pub const BPF_FIB_LOOKUP_MARK: i32 = 32;
pub const BPF_FIB_LOOKUP_OUTPUT: i32 = 2;
pub const BPF_FIB_LOOKUP_SKIP_NEIGH: i32 = 4;
pub const BPF_FIB_LOOKUP_SRC: i32 = 16;
pub const BPF_FIB_LOOKUP_TBID: i32 = 8;
pub const BPF_FLOW_DISSECTOR: i32 = 17;
pub const BPF_FLOW_DISSECTOR_CONTINUE: i32 = 129;
pub const BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG: i32 = 1;
pub const BPF_FLOW_DISSECTOR_F_STOP_AT_ENCAP: i32 = 4;
pub const BPF_FLOW_DISSECTOR_F_STOP_AT_FLOW_LABEL: i32 = 2;
pub const BPF_FROM_BE: i32 = 8;
pub const BPF_FROM_LE: i32 = 0;
pub const BPF_FUNC_bind: i32 = 64;
pub const BPF_FUNC_bprm_opts_set: i32 = 159;
pub const BPF_FUNC_btf_find_by_name_kind: i32 = 167;
pub const BPF_FUNC_cgrp_storage_delete: i32 = 211;
pub const BPF_FUNC_cgrp_storage_get: i32 = 210;
pub const BPF_FUNC_check_mtu: i32 = 163;
pub const BPF_FUNC_clone_redirect: i32 = 13;
pub const BPF_FUNC_copy_from_user: i32 = 148;
pub const BPF_FUNC_copy_from_user_task: i32 = 191;
pub const BPF_FUNC_csum_diff: i32 = 28;
pub const BPF_FUNC_csum_level: i32 = 135;
pub const BPF_FUNC_csum_update: i32 = 40;
pub const BPF_FUNC_current_task_under_cgroup: i32 = 37;
pub const BPF_FUNC_d_path: i32 = 147;
pub const BPF_FUNC_dynptr_data: i32 = 203;
pub const BPF_FUNC_dynptr_from_mem: i32 = 197;
pub const BPF_FUNC_dynptr_read: i32 = 201;
pub const BPF_FUNC_dynptr_write: i32 = 202;
pub const BPF_FUNC_fib_lookup: i32 = 69;
pub const BPF_FUNC_find_vma: i32 = 180;
pub const BPF_FUNC_for_each_map_elem: i32 = 164;
pub const BPF_FUNC_get_attach_cookie: i32 = 174;
pub const BPF_FUNC_get_branch_snapshot: i32 = 176;
pub const BPF_FUNC_get_cgroup_classid: i32 = 17;
pub const BPF_FUNC_get_current_ancestor_cgroup_id: i32 = 123;
pub const BPF_FUNC_get_current_cgroup_id: i32 = 80;
pub const BPF_FUNC_get_current_comm: i32 = 16;
pub const BPF_FUNC_get_current_pid_tgid: i32 = 14;
pub const BPF_FUNC_get_current_task: i32 = 35;
pub const BPF_FUNC_get_current_task_btf: i32 = 158;
pub const BPF_FUNC_get_current_uid_gid: i32 = 15;
pub const BPF_FUNC_get_func_arg: i32 = 183;
pub const BPF_FUNC_get_func_arg_cnt: i32 = 185;
pub const BPF_FUNC_get_func_ip: i32 = 173;
pub const BPF_FUNC_get_func_ret: i32 = 184;
pub const BPF_FUNC_get_hash_recalc: i32 = 34;
pub const BPF_FUNC_get_listener_sock: i32 = 98;
pub const BPF_FUNC_get_local_storage: i32 = 81;
pub const BPF_FUNC_get_netns_cookie: i32 = 122;
pub const BPF_FUNC_get_ns_current_pid_tgid: i32 = 120;
pub const BPF_FUNC_get_numa_node_id: i32 = 42;
pub const BPF_FUNC_get_prandom_u32: i32 = 7;
pub const BPF_FUNC_get_retval: i32 = 186;
pub const BPF_FUNC_get_route_realm: i32 = 24;
pub const BPF_FUNC_get_smp_processor_id: i32 = 8;
pub const BPF_FUNC_get_socket_cookie: i32 = 46;
pub const BPF_FUNC_get_socket_uid: i32 = 47;
pub const BPF_FUNC_get_stack: i32 = 67;
pub const BPF_FUNC_get_stackid: i32 = 27;
pub const BPF_FUNC_get_task_stack: i32 = 141;
pub const BPF_FUNC_getsockopt: i32 = 57;
pub const BPF_FUNC_ima_file_hash: i32 = 193;
pub const BPF_FUNC_ima_inode_hash: i32 = 161;
pub const BPF_FUNC_inode_storage_delete: i32 = 146;
pub const BPF_FUNC_inode_storage_get: i32 = 145;
pub const BPF_FUNC_jiffies64: i32 = 118;
pub const BPF_FUNC_kallsyms_lookup_name: i32 = 179;
pub const BPF_FUNC_kptr_xchg: i32 = 194;
pub const BPF_FUNC_ktime_get_boot_ns: i32 = 125;
pub const BPF_FUNC_ktime_get_coarse_ns: i32 = 160;
pub const BPF_FUNC_ktime_get_ns: i32 = 5;
pub const BPF_FUNC_ktime_get_tai_ns: i32 = 208;
pub const BPF_FUNC_l3_csum_replace: i32 = 10;
pub const BPF_FUNC_l4_csum_replace: i32 = 11;
pub const BPF_FUNC_load_hdr_opt: i32 = 142;
pub const BPF_FUNC_loop: i32 = 181;
pub const BPF_FUNC_lwt_push_encap: i32 = 73;
pub const BPF_FUNC_lwt_seg6_action: i32 = 76;
pub const BPF_FUNC_lwt_seg6_adjust_srh: i32 = 75;
pub const BPF_FUNC_lwt_seg6_store_bytes: i32 = 74;
pub const BPF_FUNC_map_delete_elem: i32 = 3;
pub const BPF_FUNC_map_lookup_elem: i32 = 1;
pub const BPF_FUNC_map_lookup_percpu_elem: i32 = 195;
pub const BPF_FUNC_map_peek_elem: i32 = 89;
pub const BPF_FUNC_map_pop_elem: i32 = 88;
pub const BPF_FUNC_map_push_elem: i32 = 87;
pub const BPF_FUNC_map_update_elem: i32 = 2;
pub const BPF_FUNC_msg_apply_bytes: i32 = 61;
pub const BPF_FUNC_msg_cork_bytes: i32 = 62;
pub const BPF_FUNC_msg_pop_data: i32 = 91;
pub const BPF_FUNC_msg_pull_data: i32 = 63;
pub const BPF_FUNC_msg_push_data: i32 = 90;
pub const BPF_FUNC_msg_redirect_hash: i32 = 71;
pub const BPF_FUNC_msg_redirect_map: i32 = 60;
pub const BPF_FUNC_override_return: i32 = 58;
pub const BPF_FUNC_per_cpu_ptr: i32 = 153;
pub const BPF_FUNC_perf_event_output: i32 = 25;
pub const BPF_FUNC_perf_event_read: i32 = 22;
pub const BPF_FUNC_perf_event_read_value: i32 = 55;
pub const BPF_FUNC_perf_prog_read_value: i32 = 56;
pub const BPF_FUNC_probe_read: i32 = 4;
pub const BPF_FUNC_probe_read_kernel: i32 = 113;
pub const BPF_FUNC_probe_read_kernel_str: i32 = 115;
pub const BPF_FUNC_probe_read_str: i32 = 45;
pub const BPF_FUNC_probe_read_user: i32 = 112;
pub const BPF_FUNC_probe_read_user_str: i32 = 114;
pub const BPF_FUNC_probe_write_user: i32 = 36;
pub const BPF_FUNC_rc_keydown: i32 = 78;
pub const BPF_FUNC_rc_pointer_rel: i32 = 92;
pub const BPF_FUNC_rc_repeat: i32 = 77;
pub const BPF_FUNC_read_branch_records: i32 = 119;
pub const BPF_FUNC_redirect: i32 = 23;
pub const BPF_FUNC_redirect_map: i32 = 51;
pub const BPF_FUNC_redirect_neigh: i32 = 152;
pub const BPF_FUNC_redirect_peer: i32 = 155;
pub const BPF_FUNC_reserve_hdr_opt: i32 = 144;
pub const BPF_FUNC_ringbuf_discard: i32 = 133;
pub const BPF_FUNC_ringbuf_discard_dynptr: i32 = 200;
pub const BPF_FUNC_ringbuf_output: i32 = 130;
pub const BPF_FUNC_ringbuf_query: i32 = 134;
pub const BPF_FUNC_ringbuf_reserve: i32 = 131;
pub const BPF_FUNC_ringbuf_reserve_dynptr: i32 = 198;
pub const BPF_FUNC_ringbuf_submit: i32 = 132;
pub const BPF_FUNC_ringbuf_submit_dynptr: i32 = 199;
pub const BPF_FUNC_send_signal: i32 = 109;
pub const BPF_FUNC_send_signal_thread: i32 = 117;
pub const BPF_FUNC_seq_printf: i32 = 126;
pub const BPF_FUNC_seq_printf_btf: i32 = 150;
pub const BPF_FUNC_seq_write: i32 = 127;
pub const BPF_FUNC_set_hash: i32 = 48;
pub const BPF_FUNC_set_hash_invalid: i32 = 41;
pub const BPF_FUNC_set_retval: i32 = 187;
pub const BPF_FUNC_setsockopt: i32 = 49;
pub const BPF_FUNC_sk_ancestor_cgroup_id: i32 = 129;
pub const BPF_FUNC_sk_assign: i32 = 124;
pub const BPF_FUNC_sk_cgroup_id: i32 = 128;
pub const BPF_FUNC_sk_fullsock: i32 = 95;
pub const BPF_FUNC_sk_lookup_tcp: i32 = 84;
pub const BPF_FUNC_sk_lookup_udp: i32 = 85;
pub const BPF_FUNC_sk_redirect_hash: i32 = 72;
pub const BPF_FUNC_sk_redirect_map: i32 = 52;
pub const BPF_FUNC_sk_release: i32 = 86;
pub const BPF_FUNC_sk_select_reuseport: i32 = 82;
pub const BPF_FUNC_sk_storage_delete: i32 = 108;
pub const BPF_FUNC_sk_storage_get: i32 = 107;
pub const BPF_FUNC_skb_adjust_room: i32 = 50;
pub const BPF_FUNC_skb_ancestor_cgroup_id: i32 = 83;
pub const BPF_FUNC_skb_cgroup_classid: i32 = 151;
pub const BPF_FUNC_skb_cgroup_id: i32 = 79;
pub const BPF_FUNC_skb_change_head: i32 = 43;
pub const BPF_FUNC_skb_change_proto: i32 = 31;
pub const BPF_FUNC_skb_change_tail: i32 = 38;
pub const BPF_FUNC_skb_change_type: i32 = 32;
pub const BPF_FUNC_skb_ecn_set_ce: i32 = 97;
pub const BPF_FUNC_skb_get_tunnel_key: i32 = 20;
pub const BPF_FUNC_skb_get_tunnel_opt: i32 = 29;
pub const BPF_FUNC_skb_get_xfrm_state: i32 = 66;
pub const BPF_FUNC_skb_load_bytes: i32 = 26;
pub const BPF_FUNC_skb_load_bytes_relative: i32 = 68;
pub const BPF_FUNC_skb_output: i32 = 111;
pub const BPF_FUNC_skb_pull_data: i32 = 39;
pub const BPF_FUNC_skb_set_tstamp: i32 = 192;
pub const BPF_FUNC_skb_set_tunnel_key: i32 = 21;
pub const BPF_FUNC_skb_set_tunnel_opt: i32 = 30;
pub const BPF_FUNC_skb_store_bytes: i32 = 9;
pub const BPF_FUNC_skb_under_cgroup: i32 = 33;
pub const BPF_FUNC_skb_vlan_pop: i32 = 19;
pub const BPF_FUNC_skb_vlan_push: i32 = 18;
pub const BPF_FUNC_skc_lookup_tcp: i32 = 99;
pub const BPF_FUNC_skc_to_mptcp_sock: i32 = 196;
pub const BPF_FUNC_skc_to_tcp6_sock: i32 = 136;
pub const BPF_FUNC_skc_to_tcp_request_sock: i32 = 139;
pub const BPF_FUNC_skc_to_tcp_sock: i32 = 137;
pub const BPF_FUNC_skc_to_tcp_timewait_sock: i32 = 138;
pub const BPF_FUNC_skc_to_udp6_sock: i32 = 140;
pub const BPF_FUNC_skc_to_unix_sock: i32 = 178;
pub const BPF_FUNC_snprintf: i32 = 165;
pub const BPF_FUNC_snprintf_btf: i32 = 149;
pub const BPF_FUNC_sock_from_file: i32 = 162;
pub const BPF_FUNC_sock_hash_update: i32 = 70;
pub const BPF_FUNC_sock_map_update: i32 = 53;
pub const BPF_FUNC_sock_ops_cb_flags_set: i32 = 59;
pub const BPF_FUNC_spin_lock: i32 = 93;
pub const BPF_FUNC_spin_unlock: i32 = 94;
pub const BPF_FUNC_store_hdr_opt: i32 = 143;
pub const BPF_FUNC_strncmp: i32 = 182;
pub const BPF_FUNC_strtol: i32 = 105;
pub const BPF_FUNC_strtoul: i32 = 106;
pub const BPF_FUNC_sys_bpf: i32 = 166;
pub const BPF_FUNC_sys_close: i32 = 168;
pub const BPF_FUNC_sysctl_get_current_value: i32 = 102;
pub const BPF_FUNC_sysctl_get_name: i32 = 101;
pub const BPF_FUNC_sysctl_get_new_value: i32 = 103;
pub const BPF_FUNC_sysctl_set_new_value: i32 = 104;
pub const BPF_FUNC_tail_call: i32 = 12;
pub const BPF_FUNC_task_pt_regs: i32 = 175;
pub const BPF_FUNC_task_storage_delete: i32 = 157;
pub const BPF_FUNC_task_storage_get: i32 = 156;
pub const BPF_FUNC_tcp_check_syncookie: i32 = 100;
pub const BPF_FUNC_tcp_gen_syncookie: i32 = 110;
pub const BPF_FUNC_tcp_raw_check_syncookie_ipv4: i32 = 206;
pub const BPF_FUNC_tcp_raw_check_syncookie_ipv6: i32 = 207;
pub const BPF_FUNC_tcp_raw_gen_syncookie_ipv4: i32 = 204;
pub const BPF_FUNC_tcp_raw_gen_syncookie_ipv6: i32 = 205;
pub const BPF_FUNC_tcp_send_ack: i32 = 116;
pub const BPF_FUNC_tcp_sock: i32 = 96;
pub const BPF_FUNC_this_cpu_ptr: i32 = 154;
pub const BPF_FUNC_timer_cancel: i32 = 172;
pub const BPF_FUNC_timer_init: i32 = 169;
pub const BPF_FUNC_timer_set_callback: i32 = 170;
pub const BPF_FUNC_timer_start: i32 = 171;
pub const BPF_FUNC_trace_printk: i32 = 6;
pub const BPF_FUNC_trace_vprintk: i32 = 177;
pub const BPF_FUNC_unspec: i32 = 0;
pub const BPF_FUNC_user_ringbuf_drain: i32 = 209;
pub const BPF_FUNC_xdp_adjust_head: i32 = 44;
pub const BPF_FUNC_xdp_adjust_meta: i32 = 54;
pub const BPF_FUNC_xdp_adjust_tail: i32 = 65;
pub const BPF_FUNC_xdp_get_buff_len: i32 = 188;
pub const BPF_FUNC_xdp_load_bytes: i32 = 189;
pub const BPF_FUNC_xdp_output: i32 = 121;
pub const BPF_FUNC_xdp_store_bytes: i32 = 190;
pub const BPF_F_ADJ_ROOM_DECAP_L3_IPV4: i32 = 128;
pub const BPF_F_ADJ_ROOM_DECAP_L3_IPV6: i32 = 256;
pub const BPF_F_ADJ_ROOM_ENCAP_L2_ETH: i32 = 64;
pub const BPF_F_ADJ_ROOM_ENCAP_L3_IPV4: i32 = 2;
pub const BPF_F_ADJ_ROOM_ENCAP_L3_IPV6: i32 = 4;
pub const BPF_F_ADJ_ROOM_ENCAP_L4_GRE: i32 = 8;
pub const BPF_F_ADJ_ROOM_ENCAP_L4_UDP: i32 = 16;
pub const BPF_F_ADJ_ROOM_FIXED_GSO: i32 = 1;
pub const BPF_F_ADJ_ROOM_NO_CSUM_RESET: i32 = 32;
pub const BPF_F_AFTER: u32 = 0x10;
pub const BPF_F_ALLOW_MULTI: u32 = 0x2;
pub const BPF_F_ALLOW_OVERRIDE: u32 = 0x1;
pub const BPF_F_ALL_CPUS: i32 = 16;
pub const BPF_F_ANY_ALIGNMENT: u32 = 0x2;
pub const BPF_F_BEFORE: u32 = 0x8;
pub const BPF_F_BPRM_SECUREEXEC: i32 = 1;
pub const BPF_F_BROADCAST: i32 = 8;
pub const BPF_F_CLONE: i32 = 512;
pub const BPF_F_CPU: i32 = 8;
pub const BPF_F_CTXLEN_MASK: i64 = 0xfffff00000000;
pub const BPF_F_CURRENT_CPU: i64 = 0xffffffff;
pub const BPF_F_CURRENT_NETNS: i32 = -1;
pub const BPF_F_DONT_FRAGMENT: i32 = 4;
pub const BPF_F_EXCLUDE_INGRESS: i32 = 16;
pub const BPF_F_FAST_STACK_CMP: i32 = 512;
pub const BPF_F_GET_BRANCH_RECORDS_SIZE: i32 = 1;
pub const BPF_F_HDR_FIELD_MASK: i32 = 15;
pub const BPF_F_ID: u32 = 0x20;
pub const BPF_F_INDEX_MASK: i64 = 0xffffffff;
pub const BPF_F_INGRESS: i32 = 1;
pub const BPF_F_INNER_MAP: i32 = 4096;
pub const BPF_F_INVALIDATE_HASH: i32 = 2;
pub const BPF_F_IPV6: i32 = 128;
pub const BPF_F_KPROBE_MULTI_RETURN: i32 = 1;
pub const BPF_F_LINK: i32 = 8192;
pub const BPF_F_LOCK: i32 = 4;
pub const BPF_F_MARK_ENFORCE: i32 = 64;
pub const BPF_F_MARK_MANGLED_0: i32 = 32;
pub const BPF_F_MMAPABLE: i32 = 1024;
pub const BPF_F_NETFILTER_IP_DEFRAG: u32 = 0x1;
pub const BPF_F_NO_COMMON_LRU: i32 = 2;
pub const BPF_F_NO_PREALLOC: i32 = 1;
pub const BPF_F_NO_TUNNEL_KEY: i32 = 16;
pub const BPF_F_NO_USER_CONV: i32 = 262144;
pub const BPF_F_NUMA_NODE: i32 = 4;
pub const BPF_F_PAD_ZEROS: i32 = 1;
pub const BPF_F_PATH_FD: i32 = 16384;
pub const BPF_F_PREORDER: u32 = 0x40;
pub const BPF_F_PRESERVE_ELEMS: i32 = 2048;
pub const BPF_F_PSEUDO_HDR: i32 = 16;
pub const BPF_F_QUERY_EFFECTIVE: u32 = 0x1;
pub const BPF_F_RB_OVERWRITE: i32 = 524288;
pub const BPF_F_RDONLY: i32 = 8;
pub const BPF_F_RDONLY_PROG: i32 = 128;
pub const BPF_F_RECOMPUTE_CSUM: i32 = 1;
pub const BPF_F_REDIRECT_FLAGS: i32 = 25;
pub const BPF_F_REPLACE: u32 = 0x4;
pub const BPF_F_REUSE_STACKID: i32 = 1024;
pub const BPF_F_SEGV_ON_FAULT: i32 = 131072;
pub const BPF_F_SEQ_NUMBER: i32 = 8;
pub const BPF_F_SKIP_FIELD_MASK: i32 = 255;
pub const BPF_F_SLEEPABLE: u32 = 0x10;
pub const BPF_F_STACK_BUILD_ID: i32 = 32;
pub const BPF_F_STRICT_ALIGNMENT: u32 = 0x1;
pub const BPF_F_SYSCTL_BASE_NAME: i32 = 1;
pub const BPF_F_TEST_REG_INVARIANTS: u32 = 0x80;
pub const BPF_F_TEST_RND_HI32: u32 = 0x4;
pub const BPF_F_TEST_RUN_ON_CPU: u32 = 0x1;
pub const BPF_F_TEST_SKB_CHECKSUM_COMPLETE: u32 = 0x4;
pub const BPF_F_TEST_STATE_FREQ: u32 = 0x8;
pub const BPF_F_TEST_XDP_LIVE_FRAMES: u32 = 0x2;
pub const BPF_F_TIMER_ABS: i32 = 1;
pub const BPF_F_TIMER_CPU_PIN: i32 = 2;
pub const BPF_F_TOKEN_FD: i32 = 65536;
pub const BPF_F_TUNINFO_FLAGS: i32 = 16;
pub const BPF_F_TUNINFO_IPV6: i32 = 1;
pub const BPF_F_UPROBE_MULTI_PATH_FD: i32 = 2;
pub const BPF_F_UPROBE_MULTI_RETURN: i32 = 1;
pub const BPF_F_USER_BUILD_ID: i32 = 2048;
pub const BPF_F_USER_STACK: i32 = 256;
pub const BPF_F_VTYPE_BTF_OBJ_FD: i32 = 32768;
pub const BPF_F_WRONLY: i32 = 16;
pub const BPF_F_WRONLY_PROG: i32 = 256;
pub const BPF_F_XDP_DEV_BOUND_ONLY: u32 = 0x40;
pub const BPF_F_XDP_HAS_FRAGS: u32 = 0x20;
pub const BPF_F_ZERO_CSUM_TX: i32 = 2;
pub const BPF_F_ZERO_SEED: i32 = 64;
pub const BPF_HDR_START_MAC: i32 = 0;
pub const BPF_HDR_START_NET: i32 = 1;
pub const BPF_ITER_CREATE: i32 = 33;
pub const BPF_JCOND: i32 = 0xe0;
pub const BPF_JLE: i32 = 0xb0;
pub const BPF_JLT: i32 = 0xa0;
pub const BPF_JMP32: i32 = 0x6;
pub const BPF_JNE: i32 = 0x50;
pub const BPF_JSGE: i32 = 0x70;
pub const BPF_JSGT: i32 = 0x60;
pub const BPF_JSLE: i32 = 0xd0;
pub const BPF_JSLT: i32 = 0xc0;
pub const BPF_LINK_CREATE: i32 = 28;
pub const BPF_LINK_DETACH: i32 = 34;
pub const BPF_LINK_GET_FD_BY_ID: i32 = 30;
pub const BPF_LINK_GET_NEXT_ID: i32 = 31;
pub const BPF_LINK_TYPE_CGROUP: i32 = 3;
pub const BPF_LINK_TYPE_ITER: i32 = 4;
pub const BPF_LINK_TYPE_KPROBE_MULTI: i32 = 8;
pub const BPF_LINK_TYPE_NETFILTER: i32 = 10;
pub const BPF_LINK_TYPE_NETKIT: i32 = 13;
pub const BPF_LINK_TYPE_NETNS: i32 = 5;
pub const BPF_LINK_TYPE_PERF_EVENT: i32 = 7;
pub const BPF_LINK_TYPE_RAW_TRACEPOINT: i32 = 1;
pub const BPF_LINK_TYPE_SOCKMAP: i32 = 14;
pub const BPF_LINK_TYPE_STRUCT_OPS: i32 = 9;
pub const BPF_LINK_TYPE_TCX: i32 = 11;
pub const BPF_LINK_TYPE_TRACING: i32 = 2;
pub const BPF_LINK_TYPE_TRACING_MULTI: i32 = 15;
pub const BPF_LINK_TYPE_UNSPEC: i32 = 0;
pub const BPF_LINK_TYPE_UPROBE_MULTI: i32 = 12;
pub const BPF_LINK_TYPE_XDP: i32 = 6;
pub const BPF_LINK_UPDATE: i32 = 29;
pub const BPF_LIRC_MODE2: i32 = 16;
pub const BPF_LOAD_ACQ: i32 = 0x100;
pub const BPF_LOAD_HDR_OPT_TCP_SYN: i32 = 1;
pub const BPF_LOCAL_STORAGE_GET_F_CREATE: i32 = 1;
pub const BPF_LSM_CGROUP: i32 = 43;
pub const BPF_LSM_MAC: i32 = 27;
pub const BPF_LWT_ENCAP_IP: i32 = 2;
pub const BPF_LWT_ENCAP_SEG6: i32 = 0;
pub const BPF_LWT_ENCAP_SEG6_INLINE: i32 = 1;
pub const BPF_LWT_REROUTE: i32 = 128;
pub const BPF_MAP_CREATE: i32 = 0;
pub const BPF_MAP_DELETE_BATCH: i32 = 27;
pub const BPF_MAP_DELETE_ELEM: i32 = 3;
pub const BPF_MAP_FREEZE: i32 = 22;
pub const BPF_MAP_GET_FD_BY_ID: i32 = 14;
pub const BPF_MAP_GET_NEXT_ID: i32 = 12;
pub const BPF_MAP_GET_NEXT_KEY: i32 = 4;
pub const BPF_MAP_LOOKUP_AND_DELETE_BATCH: i32 = 25;
pub const BPF_MAP_LOOKUP_AND_DELETE_ELEM: i32 = 21;
pub const BPF_MAP_LOOKUP_BATCH: i32 = 24;
pub const BPF_MAP_LOOKUP_ELEM: i32 = 1;
pub const BPF_MAP_TYPE_ARENA: i32 = 33;
pub const BPF_MAP_TYPE_ARRAY: i32 = 2;
pub const BPF_MAP_TYPE_ARRAY_OF_MAPS: i32 = 12;
pub const BPF_MAP_TYPE_BLOOM_FILTER: i32 = 30;
pub const BPF_MAP_TYPE_CGROUP_ARRAY: i32 = 8;
pub const BPF_MAP_TYPE_CGROUP_STORAGE: i32 = 19;
pub const BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED: i32 = 19;
pub const BPF_MAP_TYPE_CGRP_STORAGE: i32 = 32;
pub const BPF_MAP_TYPE_CPUMAP: i32 = 16;
pub const BPF_MAP_TYPE_DEVMAP: i32 = 14;
pub const BPF_MAP_TYPE_DEVMAP_HASH: i32 = 25;
pub const BPF_MAP_TYPE_HASH: i32 = 1;
pub const BPF_MAP_TYPE_HASH_OF_MAPS: i32 = 13;
pub const BPF_MAP_TYPE_INODE_STORAGE: i32 = 28;
pub const BPF_MAP_TYPE_INSN_ARRAY: i32 = 34;
pub const BPF_MAP_TYPE_LPM_TRIE: i32 = 11;
pub const BPF_MAP_TYPE_LRU_HASH: i32 = 9;
pub const BPF_MAP_TYPE_LRU_PERCPU_HASH: i32 = 10;
pub const BPF_MAP_TYPE_PERCPU_ARRAY: i32 = 6;
pub const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE: i32 = 21;
pub const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED: i32 = 21;
pub const BPF_MAP_TYPE_PERCPU_HASH: i32 = 5;
pub const BPF_MAP_TYPE_PERF_EVENT_ARRAY: i32 = 4;
pub const BPF_MAP_TYPE_PROG_ARRAY: i32 = 3;
pub const BPF_MAP_TYPE_QUEUE: i32 = 22;
pub const BPF_MAP_TYPE_REUSEPORT_SOCKARRAY: i32 = 20;
pub const BPF_MAP_TYPE_RHASH: i32 = 35;
pub const BPF_MAP_TYPE_RINGBUF: i32 = 27;
pub const BPF_MAP_TYPE_SK_STORAGE: i32 = 24;
pub const BPF_MAP_TYPE_SOCKHASH: i32 = 18;
pub const BPF_MAP_TYPE_SOCKMAP: i32 = 15;
pub const BPF_MAP_TYPE_STACK: i32 = 23;
pub const BPF_MAP_TYPE_STACK_TRACE: i32 = 7;
pub const BPF_MAP_TYPE_STRUCT_OPS: i32 = 26;
pub const BPF_MAP_TYPE_TASK_STORAGE: i32 = 29;
pub const BPF_MAP_TYPE_UNSPEC: i32 = 0;
pub const BPF_MAP_TYPE_USER_RINGBUF: i32 = 31;
pub const BPF_MAP_TYPE_XSKMAP: i32 = 17;
pub const BPF_MAP_UPDATE_BATCH: i32 = 26;
pub const BPF_MAP_UPDATE_ELEM: i32 = 2;
pub const BPF_MAY_GOTO: i32 = 0;
pub const BPF_MEMSX: i32 = 0x80;
pub const BPF_MODIFY_RETURN: i32 = 26;
pub const BPF_MOV: i32 = 0xb0;
pub const BPF_MTU_CHK_RET_FRAG_NEEDED: i32 = 1;
pub const BPF_MTU_CHK_RET_SEGS_TOOBIG: i32 = 2;
pub const BPF_MTU_CHK_RET_SUCCESS: i32 = 0;
pub const BPF_MTU_CHK_SEGS: i32 = 1;
pub const BPF_NETFILTER: i32 = 45;
pub const BPF_NETKIT_PEER: i32 = 55;
pub const BPF_NETKIT_PRIMARY: i32 = 54;
pub const BPF_NOEXIST: i32 = 1;
pub const BPF_OBJ_GET: i32 = 7;
pub const BPF_OBJ_GET_INFO_BY_FD: i32 = 15;
pub const BPF_OBJ_NAME_LEN: u32 = 16;
pub const BPF_OBJ_PIN: i32 = 6;
pub const BPF_OK: i32 = 0;
pub const BPF_PERF_EVENT: i32 = 41;
pub const BPF_PERF_EVENT_EVENT: i32 = 6;
pub const BPF_PERF_EVENT_KPROBE: i32 = 3;
pub const BPF_PERF_EVENT_KRETPROBE: i32 = 4;
pub const BPF_PERF_EVENT_TRACEPOINT: i32 = 5;
pub const BPF_PERF_EVENT_UNSPEC: i32 = 0;
pub const BPF_PERF_EVENT_UPROBE: i32 = 1;
pub const BPF_PERF_EVENT_URETPROBE: i32 = 2;
pub const BPF_PROG_ASSOC_STRUCT_OPS: i32 = 38;
pub const BPF_PROG_ATTACH: i32 = 8;
pub const BPF_PROG_BIND_MAP: i32 = 35;
pub const BPF_PROG_DETACH: i32 = 9;
pub const BPF_PROG_GET_FD_BY_ID: i32 = 13;
pub const BPF_PROG_GET_NEXT_ID: i32 = 11;
pub const BPF_PROG_LOAD: i32 = 5;
pub const BPF_PROG_QUERY: i32 = 16;
pub const BPF_PROG_RUN: i32 = 10;
pub const BPF_PROG_STREAM_READ_BY_FD: i32 = 37;
pub const BPF_PROG_TEST_RUN: i32 = 10;
pub const BPF_PROG_TYPE_CGROUP_DEVICE: i32 = 15;
pub const BPF_PROG_TYPE_CGROUP_SKB: i32 = 8;
pub const BPF_PROG_TYPE_CGROUP_SOCK: i32 = 9;
pub const BPF_PROG_TYPE_CGROUP_SOCKOPT: i32 = 25;
pub const BPF_PROG_TYPE_CGROUP_SOCK_ADDR: i32 = 18;
pub const BPF_PROG_TYPE_CGROUP_SYSCTL: i32 = 23;
pub const BPF_PROG_TYPE_EXT: i32 = 28;
pub const BPF_PROG_TYPE_FLOW_DISSECTOR: i32 = 22;
pub const BPF_PROG_TYPE_KPROBE: i32 = 2;
pub const BPF_PROG_TYPE_LIRC_MODE2: i32 = 20;
pub const BPF_PROG_TYPE_LSM: i32 = 29;
pub const BPF_PROG_TYPE_LWT_IN: i32 = 10;
pub const BPF_PROG_TYPE_LWT_OUT: i32 = 11;
pub const BPF_PROG_TYPE_LWT_SEG6LOCAL: i32 = 19;
pub const BPF_PROG_TYPE_LWT_XMIT: i32 = 12;
pub const BPF_PROG_TYPE_NETFILTER: i32 = 32;
pub const BPF_PROG_TYPE_PERF_EVENT: i32 = 7;
pub const BPF_PROG_TYPE_RAW_TRACEPOINT: i32 = 17;
pub const BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE: i32 = 24;
pub const BPF_PROG_TYPE_SCHED_ACT: i32 = 4;
pub const BPF_PROG_TYPE_SCHED_CLS: i32 = 3;
pub const BPF_PROG_TYPE_SK_LOOKUP: i32 = 30;
pub const BPF_PROG_TYPE_SK_MSG: i32 = 16;
pub const BPF_PROG_TYPE_SK_REUSEPORT: i32 = 21;
pub const BPF_PROG_TYPE_SK_SKB: i32 = 14;
pub const BPF_PROG_TYPE_SOCKET_FILTER: i32 = 1;
pub const BPF_PROG_TYPE_SOCK_OPS: i32 = 13;
pub const BPF_PROG_TYPE_STRUCT_OPS: i32 = 27;
pub const BPF_PROG_TYPE_SYSCALL: i32 = 31;
pub const BPF_PROG_TYPE_TRACEPOINT: i32 = 5;
pub const BPF_PROG_TYPE_TRACING: i32 = 26;
pub const BPF_PROG_TYPE_UNSPEC: i32 = 0;
pub const BPF_PROG_TYPE_XDP: i32 = 6;
pub const BPF_PSEUDO_BTF_ID: i32 = 3;
pub const BPF_PSEUDO_CALL: i32 = 1;
pub const BPF_PSEUDO_FUNC: i32 = 4;
pub const BPF_PSEUDO_KFUNC_CALL: i32 = 2;
pub const BPF_PSEUDO_MAP_FD: i32 = 1;
pub const BPF_PSEUDO_MAP_IDX: i32 = 5;
pub const BPF_PSEUDO_MAP_IDX_VALUE: i32 = 6;
pub const BPF_PSEUDO_MAP_VALUE: i32 = 2;
pub const BPF_RAW_TRACEPOINT_OPEN: i32 = 17;
pub const BPF_RB_AVAIL_DATA: i32 = 0;
pub const BPF_RB_CONS_POS: i32 = 2;
pub const BPF_RB_FORCE_WAKEUP: i32 = 2;
pub const BPF_RB_NO_WAKEUP: i32 = 1;
pub const BPF_RB_OVERWRITE_POS: i32 = 4;
pub const BPF_RB_PROD_POS: i32 = 3;
pub const BPF_RB_RING_SIZE: i32 = 1;
pub const BPF_REDIRECT: i32 = 7;
pub const BPF_REG_0: i32 = 0;
pub const BPF_REG_1: i32 = 1;
pub const BPF_REG_10: i32 = 10;
pub const BPF_REG_2: i32 = 2;
pub const BPF_REG_3: i32 = 3;
pub const BPF_REG_4: i32 = 4;
pub const BPF_REG_5: i32 = 5;
pub const BPF_REG_6: i32 = 6;
pub const BPF_REG_7: i32 = 7;
pub const BPF_REG_8: i32 = 8;
pub const BPF_REG_9: i32 = 9;
pub const BPF_RINGBUF_BUSY_BIT: u32 = 0x80000000;
pub const BPF_RINGBUF_DISCARD_BIT: u32 = 0x40000000;
pub const BPF_RINGBUF_HDR_SZ: u32 = 0x8;
pub const BPF_SKB_CLOCK_MONOTONIC: i32 = 1;
pub const BPF_SKB_CLOCK_REALTIME: i32 = 0;
pub const BPF_SKB_CLOCK_TAI: i32 = 2;
pub const BPF_SKB_TSTAMP_DELIVERY_MONO: i32 = 1;
pub const BPF_SKB_TSTAMP_UNSPEC: i32 = 0;
pub const BPF_SK_LOOKUP: i32 = 36;
pub const BPF_SK_LOOKUP_F_NO_REUSEPORT: i32 = 2;
pub const BPF_SK_LOOKUP_F_REPLACE: i32 = 1;
pub const BPF_SK_MSG_VERDICT: i32 = 7;
pub const BPF_SK_REUSEPORT_SELECT: i32 = 39;
pub const BPF_SK_REUSEPORT_SELECT_OR_MIGRATE: i32 = 40;
pub const BPF_SK_SKB_STREAM_PARSER: i32 = 4;
pub const BPF_SK_SKB_STREAM_VERDICT: i32 = 5;
pub const BPF_SK_SKB_VERDICT: i32 = 38;
pub const BPF_SK_STORAGE_GET_F_CREATE: i32 = 1;
pub const BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB: i32 = 4;
pub const BPF_SOCK_OPS_ALL_CB_FLAGS: i32 = 127;
pub const BPF_SOCK_OPS_BASE_RTT: i32 = 7;
pub const BPF_SOCK_OPS_HDR_OPT_LEN_CB: i32 = 14;
pub const BPF_SOCK_OPS_NEEDS_ECN: i32 = 6;
pub const BPF_SOCK_OPS_PARSE_ALL_HDR_OPT_CB_FLAG: i32 = 16;
pub const BPF_SOCK_OPS_PARSE_HDR_OPT_CB: i32 = 13;
pub const BPF_SOCK_OPS_PARSE_UNKNOWN_HDR_OPT_CB_FLAG: i32 = 32;
pub const BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB: i32 = 5;
pub const BPF_SOCK_OPS_RETRANS_CB: i32 = 9;
pub const BPF_SOCK_OPS_RETRANS_CB_FLAG: i32 = 2;
pub const BPF_SOCK_OPS_RTO_CB: i32 = 8;
pub const BPF_SOCK_OPS_RTO_CB_FLAG: i32 = 1;
pub const BPF_SOCK_OPS_RTT_CB: i32 = 12;
pub const BPF_SOCK_OPS_RTT_CB_FLAG: i32 = 8;
pub const BPF_SOCK_OPS_RWND_INIT: i32 = 2;
pub const BPF_SOCK_OPS_STATE_CB: i32 = 10;
pub const BPF_SOCK_OPS_STATE_CB_FLAG: i32 = 4;
pub const BPF_SOCK_OPS_TCP_CONNECT_CB: i32 = 3;
pub const BPF_SOCK_OPS_TCP_LISTEN_CB: i32 = 11;
pub const BPF_SOCK_OPS_TIMEOUT_INIT: i32 = 1;
pub const BPF_SOCK_OPS_TSTAMP_ACK_CB: i32 = 19;
pub const BPF_SOCK_OPS_TSTAMP_SCHED_CB: i32 = 16;
pub const BPF_SOCK_OPS_TSTAMP_SENDMSG_CB: i32 = 20;
pub const BPF_SOCK_OPS_TSTAMP_SND_HW_CB: i32 = 18;
pub const BPF_SOCK_OPS_TSTAMP_SND_SW_CB: i32 = 17;
pub const BPF_SOCK_OPS_VOID: i32 = 0;
pub const BPF_SOCK_OPS_WRITE_HDR_OPT_CB: i32 = 15;
pub const BPF_SOCK_OPS_WRITE_HDR_OPT_CB_FLAG: i32 = 64;
pub const BPF_STACK_BUILD_ID_EMPTY: i32 = 0;
pub const BPF_STACK_BUILD_ID_IP: i32 = 2;
pub const BPF_STACK_BUILD_ID_VALID: i32 = 1;
pub const BPF_STATS_RUN_TIME: i32 = 0;
pub const BPF_STORE_REL: i32 = 0x110;
pub const BPF_STREAM_STDERR: i32 = 2;
pub const BPF_STREAM_STDOUT: i32 = 1;
pub const BPF_STRUCT_OPS: i32 = 44;
pub const BPF_TAG_SIZE: i32 = 8;
pub const BPF_TASK_FD_QUERY: i32 = 20;
pub const BPF_TCP_BOUND_INACTIVE: i32 = 13;
pub const BPF_TCP_CLOSE: i32 = 7;
pub const BPF_TCP_CLOSE_WAIT: i32 = 8;
pub const BPF_TCP_CLOSING: i32 = 11;
pub const BPF_TCP_ESTABLISHED: i32 = 1;
pub const BPF_TCP_FIN_WAIT1: i32 = 4;
pub const BPF_TCP_FIN_WAIT2: i32 = 5;
pub const BPF_TCP_LAST_ACK: i32 = 9;
pub const BPF_TCP_LISTEN: i32 = 10;
pub const BPF_TCP_MAX_STATES: i32 = 14;
pub const BPF_TCP_NEW_SYN_RECV: i32 = 12;
pub const BPF_TCP_SYN_RECV: i32 = 3;
pub const BPF_TCP_SYN_SENT: i32 = 2;
pub const BPF_TCP_TIME_WAIT: i32 = 6;
pub const BPF_TCX_EGRESS: i32 = 47;
pub const BPF_TCX_INGRESS: i32 = 46;
pub const BPF_TOKEN_CREATE: i32 = 36;
pub const BPF_TO_BE: i32 = 0x8;
pub const BPF_TO_LE: i32 = 0x0;
pub const BPF_TRACE_FENTRY: i32 = 24;
pub const BPF_TRACE_FENTRY_MULTI: i32 = 59;
pub const BPF_TRACE_FEXIT: i32 = 25;
pub const BPF_TRACE_FEXIT_MULTI: i32 = 60;
pub const BPF_TRACE_FSESSION: i32 = 58;
pub const BPF_TRACE_FSESSION_MULTI: i32 = 61;
pub const BPF_TRACE_ITER: i32 = 28;
pub const BPF_TRACE_KPROBE_MULTI: i32 = 42;
pub const BPF_TRACE_KPROBE_SESSION: i32 = 56;
pub const BPF_TRACE_RAW_TP: i32 = 23;
pub const BPF_TRACE_UPROBE_MULTI: i32 = 48;
pub const BPF_TRACE_UPROBE_SESSION: i32 = 57;
pub const BPF_WRITE_HDR_TCP_CURRENT_MSS: i32 = 1;
pub const BPF_WRITE_HDR_TCP_SYNACK_COOKIE: i32 = 2;
pub const BPF_XADD: i32 = 0xc0;
pub const BPF_XCHG: i32 = 0xe1;
pub const BPF_XDP: i32 = 37;
pub const BPF_XDP_CPUMAP: i32 = 35;
pub const BPF_XDP_DEVMAP: i32 = 33;
pub const BTF_F_COMPACT: i32 = 1;
pub const BTF_F_NONAME: i32 = 2;
pub const BTF_F_PTR_RAW: i32 = 4;
pub const BTF_F_ZERO: i32 = 8;
pub const MAX_BPF_ATTACH_TYPE: i32 = 62;
pub const MAX_BPF_LINK_TYPE: i32 = 16;
pub const MAX_BPF_REG: i32 = 11;
pub const SK_BPF_BYPASS_PROT_MEM: i32 = 1010;
pub const SK_BPF_CB_FLAGS: i32 = 1009;
pub const SK_BPF_CB_MASK: i32 = 1;
pub const SK_BPF_CB_TX_TIMESTAMPING: i32 = 1;
pub const SK_DROP: i32 = 0;
pub const SK_PASS: i32 = 1;
pub const TCP_BPF_DELACK_MAX: i32 = 1003;
pub const TCP_BPF_IW: i32 = 1001;
pub const TCP_BPF_RTO_MIN: i32 = 1004;
pub const TCP_BPF_SNDCWND_CLAMP: i32 = 1002;
pub const TCP_BPF_SOCK_OPS_CB_FLAGS: i32 = 1008;
pub const TCP_BPF_SYN: i32 = 1005;
pub const TCP_BPF_SYN_IP: i32 = 1006;
pub const TCP_BPF_SYN_MAC: i32 = 1007;
pub const TCX_DROP: i32 = 2;
pub const TCX_NEXT: i32 = -1;
pub const TCX_PASS: i32 = 0;
pub const TCX_REDIRECT: i32 = 7;
pub const XDP_ABORTED: i32 = 0;
pub const XDP_DROP: i32 = 1;
pub const XDP_PACKET_HEADROOM: i32 = 256;
pub const XDP_PASS: i32 = 2;
pub const XDP_REDIRECT: i32 = 4;
pub const XDP_TX: i32 = 3;
pub const __BPF_FUNC_MAX_ID: i32 = 212;
pub const __MAX_BPF_ATTACH_TYPE: i32 = 62;
pub const __MAX_BPF_CMD: i32 = 39;
pub const __MAX_BPF_LINK_TYPE: i32 = 16;
pub const __MAX_BPF_MAP_TYPE: i32 = 36;
pub const __MAX_BPF_PROG_TYPE: i32 = 33;
pub const __MAX_BPF_REG: i32 = 11;

#[repr(C)]
pub union bpf_attr {
    pub anon0: bpf_attr_anon0,
    pub anon1: bpf_attr_anon1,
    pub batch: bpf_attr_batch,
    pub anon2: bpf_attr_anon2,
    pub anon3: bpf_attr_anon3,
    pub anon4: bpf_attr_anon4,
    pub test: bpf_attr_test,
    pub anon5: bpf_attr_anon5,
    pub info: bpf_attr_info,
    pub query: bpf_attr_query,
    pub raw_tracepoint: bpf_attr_raw_tracepoint,
    pub anon6: bpf_attr_anon6,
    pub task_fd_query: bpf_attr_task_fd_query,
    pub link_create: bpf_attr_link_create,
    pub link_update: bpf_attr_link_update,
    pub link_detach: bpf_attr_link_detach,
    pub enable_stats: bpf_attr_enable_stats,
    pub iter_create: bpf_attr_iter_create,
    pub prog_bind_map: bpf_attr_prog_bind_map,
    pub token_create: bpf_attr_token_create,
    pub prog_stream_read: bpf_attr_prog_stream_read,
    pub prog_assoc_struct_ops: bpf_attr_prog_assoc_struct_ops,
}

#[repr(C)]
pub struct bpf_attr_anon0 {
    pub map_type: u32,
    pub key_size: u32,
    pub value_size: u32,
    pub max_entries: u32,
    pub map_flags: u32,
    pub inner_map_fd: u32,
    pub numa_node: u32,
    pub map_name: [core::ffi::c_char; 16],
    pub map_ifindex: u32,
    pub btf_fd: u32,
    pub btf_key_type_id: u32,
    pub btf_value_type_id: u32,
    pub btf_vmlinux_value_type_id: u32,
    pub map_extra: u64,
    pub value_type_btf_obj_fd: i32,
    pub map_token_fd: i32,
    pub excl_prog_hash: u64,
    pub excl_prog_hash_size: u32,
}

#[repr(C)]
pub struct bpf_attr_anon1 {
    pub map_fd: u32,
    pub key: u64,
    pub anon0: bpf_attr_anon1_anon0,
    pub flags: u64,
}

#[repr(C)]
pub union bpf_attr_anon1_anon0 {
    pub value: u64,
    pub next_key: u64,
}

#[repr(C)]
pub struct bpf_attr_anon2 {
    pub prog_type: u32,
    pub insn_cnt: u32,
    pub insns: u64,
    pub license: u64,
    pub log_level: u32,
    pub log_size: u32,
    pub log_buf: u64,
    pub kern_version: u32,
    pub prog_flags: u32,
    pub prog_name: [core::ffi::c_char; 16],
    pub prog_ifindex: u32,
    pub expected_attach_type: u32,
    pub prog_btf_fd: u32,
    pub func_info_rec_size: u32,
    pub func_info: u64,
    pub func_info_cnt: u32,
    pub line_info_rec_size: u32,
    pub line_info: u64,
    pub line_info_cnt: u32,
    pub attach_btf_id: u32,
    pub anon0: bpf_attr_anon2_anon0,
    pub core_relo_cnt: u32,
    pub fd_array: u64,
    pub core_relos: u64,
    pub core_relo_rec_size: u32,
    pub log_true_size: u32,
    pub prog_token_fd: i32,
    pub fd_array_cnt: u32,
    pub signature: u64,
    pub signature_size: u32,
    pub keyring_id: i32,
}

#[repr(C)]
pub union bpf_attr_anon2_anon0 {
    pub attach_prog_fd: u32,
    pub attach_btf_obj_fd: u32,
}

#[repr(C)]
pub struct bpf_attr_anon3 {
    pub pathname: u64,
    pub bpf_fd: u32,
    pub file_flags: u32,
    pub path_fd: i32,
}

#[repr(C)]
pub struct bpf_attr_anon4 {
    pub anon0: bpf_attr_anon4_anon0,
    pub attach_bpf_fd: u32,
    pub attach_type: u32,
    pub attach_flags: u32,
    pub replace_bpf_fd: u32,
    pub anon1: bpf_attr_anon4_anon1,
    pub expected_revision: u64,
}

#[repr(C)]
pub union bpf_attr_anon4_anon0 {
    pub target_fd: u32,
    pub target_ifindex: u32,
}

#[repr(C)]
pub union bpf_attr_anon4_anon1 {
    pub relative_fd: u32,
    pub relative_id: u32,
}

#[repr(C)]
pub struct bpf_attr_anon5 {
    pub anon0: bpf_attr_anon5_anon0,
    pub next_id: u32,
    pub open_flags: u32,
    pub fd_by_id_token_fd: i32,
}

#[repr(C)]
pub union bpf_attr_anon5_anon0 {
    pub start_id: u32,
    pub prog_id: u32,
    pub map_id: u32,
    pub btf_id: u32,
    pub link_id: u32,
}

#[repr(C)]
pub struct bpf_attr_anon6 {
    pub btf: u64,
    pub btf_log_buf: u64,
    pub btf_size: u32,
    pub btf_log_size: u32,
    pub btf_log_level: u32,
    pub btf_log_true_size: u32,
    pub btf_flags: u32,
    pub btf_token_fd: i32,
}

#[repr(C)]
pub struct bpf_attr_batch {
    pub in_batch: u64,
    pub out_batch: u64,
    pub keys: u64,
    pub values: u64,
    pub count: u32,
    pub map_fd: u32,
    pub elem_flags: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct bpf_attr_enable_stats {
    pub r#type: u32,
}

#[repr(C)]
pub struct bpf_attr_info {
    pub bpf_fd: u32,
    pub info_len: u32,
    pub info: u64,
}

#[repr(C)]
pub struct bpf_attr_iter_create {
    pub link_fd: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create {
    pub anon0: bpf_attr_link_create_anon0,
    pub anon1: bpf_attr_link_create_anon1,
    pub attach_type: u32,
    pub flags: u32,
    pub anon2: bpf_attr_link_create_anon2,
}

#[repr(C)]
pub union bpf_attr_link_create_anon0 {
    pub prog_fd: u32,
    pub map_fd: u32,
}

#[repr(C)]
pub union bpf_attr_link_create_anon1 {
    pub target_fd: u32,
    pub target_ifindex: u32,
}

#[repr(C)]
pub union bpf_attr_link_create_anon2 {
    pub target_btf_id: u32,
    pub anon0: bpf_attr_link_create_anon2_anon0,
    pub perf_event: bpf_attr_link_create_anon2_perf_event,
    pub kprobe_multi: bpf_attr_link_create_anon2_kprobe_multi,
    pub tracing: bpf_attr_link_create_anon2_tracing,
    pub netfilter: bpf_attr_link_create_anon2_netfilter,
    pub tcx: bpf_attr_link_create_anon2_tcx,
    pub uprobe_multi: bpf_attr_link_create_anon2_uprobe_multi,
    pub netkit: bpf_attr_link_create_anon2_netkit,
    pub cgroup: bpf_attr_link_create_anon2_cgroup,
    pub tracing_multi: bpf_attr_link_create_anon2_tracing_multi,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_anon0 {
    pub iter_info: u64,
    pub iter_info_len: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_cgroup {
    pub anon0: bpf_attr_link_create_anon2_cgroup_anon0,
    pub expected_revision: u64,
}

#[repr(C)]
pub union bpf_attr_link_create_anon2_cgroup_anon0 {
    pub relative_fd: u32,
    pub relative_id: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_kprobe_multi {
    pub flags: u32,
    pub cnt: u32,
    pub syms: u64,
    pub addrs: u64,
    pub cookies: u64,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_netfilter {
    pub pf: u32,
    pub hooknum: u32,
    pub priority: i32,
    pub flags: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_netkit {
    pub anon0: bpf_attr_link_create_anon2_netkit_anon0,
    pub expected_revision: u64,
}

#[repr(C)]
pub union bpf_attr_link_create_anon2_netkit_anon0 {
    pub relative_fd: u32,
    pub relative_id: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_perf_event {
    pub bpf_cookie: u64,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_tcx {
    pub anon0: bpf_attr_link_create_anon2_tcx_anon0,
    pub expected_revision: u64,
}

#[repr(C)]
pub union bpf_attr_link_create_anon2_tcx_anon0 {
    pub relative_fd: u32,
    pub relative_id: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_tracing {
    pub target_btf_id: u32,
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_tracing_multi {
    pub ids: u64,
    pub cookies: u64,
    pub cnt: u32,
}

#[repr(C)]
pub struct bpf_attr_link_create_anon2_uprobe_multi {
    pub path: u64,
    pub offsets: u64,
    pub ref_ctr_offsets: u64,
    pub cookies: u64,
    pub cnt: u32,
    pub flags: u32,
    pub pid: u32,
    pub path_fd: u32,
}

#[repr(C)]
pub struct bpf_attr_link_detach {
    pub link_fd: u32,
}

#[repr(C)]
pub struct bpf_attr_link_update {
    pub link_fd: u32,
    pub anon0: bpf_attr_link_update_anon0,
    pub flags: u32,
    pub anon1: bpf_attr_link_update_anon1,
}

#[repr(C)]
pub union bpf_attr_link_update_anon0 {
    pub new_prog_fd: u32,
    pub new_map_fd: u32,
}

#[repr(C)]
pub union bpf_attr_link_update_anon1 {
    pub old_prog_fd: u32,
    pub old_map_fd: u32,
}

#[repr(C)]
pub struct bpf_attr_prog_assoc_struct_ops {
    pub map_fd: u32,
    pub prog_fd: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct bpf_attr_prog_bind_map {
    pub prog_fd: u32,
    pub map_fd: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct bpf_attr_prog_stream_read {
    pub stream_buf: u64,
    pub stream_buf_len: u32,
    pub stream_id: u32,
    pub prog_fd: u32,
}

#[repr(C)]
pub struct bpf_attr_query {
    pub anon0: bpf_attr_query_anon0,
    pub attach_type: u32,
    pub query_flags: u32,
    pub attach_flags: u32,
    pub prog_ids: u64,
    pub anon1: bpf_attr_query_anon1,
    pub _bitfield0: [u8; 4],
    pub prog_attach_flags: u64,
    pub link_ids: u64,
    pub link_attach_flags: u64,
    pub revision: u64,
}

#[repr(C)]
pub union bpf_attr_query_anon0 {
    pub target_fd: u32,
    pub target_ifindex: u32,
}

#[repr(C)]
pub union bpf_attr_query_anon1 {
    pub prog_cnt: u32,
    pub count: u32,
}

#[repr(C)]
pub struct bpf_attr_raw_tracepoint {
    pub name: u64,
    pub prog_fd: u32,
    pub _bitfield0: [u8; 4],
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_attr_task_fd_query {
    pub pid: u32,
    pub fd: u32,
    pub flags: u32,
    pub buf_len: u32,
    pub buf: u64,
    pub prog_id: u32,
    pub fd_type: u32,
    pub probe_offset: u64,
    pub probe_addr: u64,
}

#[repr(C)]
pub struct bpf_attr_test {
    pub prog_fd: u32,
    pub retval: u32,
    pub data_size_in: u32,
    pub data_size_out: u32,
    pub data_in: u64,
    pub data_out: u64,
    pub repeat: u32,
    pub duration: u32,
    pub ctx_size_in: u32,
    pub ctx_size_out: u32,
    pub ctx_in: u64,
    pub ctx_out: u64,
    pub flags: u32,
    pub cpu: u32,
    pub batch_size: u32,
}

#[repr(C)]
pub struct bpf_attr_token_create {
    pub flags: u32,
    pub bpffs_fd: u32,
}

#[repr(C)]
pub struct bpf_btf_info {
    pub btf: u64,
    pub btf_size: u32,
    pub id: u32,
    pub name: u64,
    pub name_len: u32,
    pub kernel_btf: u32,
}

#[repr(C)]
pub struct bpf_cgroup_dev_ctx {
    pub access_type: u32,
    pub major: u32,
    pub minor: u32,
}

#[repr(C)]
pub struct bpf_cgroup_storage_key {
    pub cgroup_inode_id: u64,
    pub attach_type: u32,
}

#[repr(C)]
pub struct bpf_common_attr {
    pub log_buf: u64,
    pub log_size: u32,
    pub log_level: u32,
    pub log_true_size: u32,
}

#[repr(C)]
pub struct bpf_core_relo {
    pub insn_off: u32,
    pub type_id: u32,
    pub access_str_off: u32,
    pub kind: u32,
}

#[repr(C)]
pub struct bpf_cpumap_val {
    pub qsize: u32,
    pub bpf_prog: bpf_cpumap_val_bpf_prog,
}

#[repr(C)]
pub union bpf_cpumap_val_bpf_prog {
    pub fd: i32,
    pub id: u32,
}

#[repr(C)]
pub struct bpf_devmap_val {
    pub ifindex: u32,
    pub bpf_prog: bpf_devmap_val_bpf_prog,
}

#[repr(C)]
pub union bpf_devmap_val_bpf_prog {
    pub fd: i32,
    pub id: u32,
}

#[repr(C)]
pub struct bpf_dynptr {
    pub __opaque: [u64; 2],
}

#[repr(C)]
pub struct bpf_fib_lookup {
    pub family: u8,
    pub l4_protocol: u8,
    pub sport: u16,
    pub dport: u16,
    pub anon0: bpf_fib_lookup_anon0,
    pub ifindex: u32,
    pub anon1: bpf_fib_lookup_anon1,
    pub anon2: bpf_fib_lookup_anon2,
    pub anon3: bpf_fib_lookup_anon3,
    pub anon4: bpf_fib_lookup_anon4,
    pub anon5: bpf_fib_lookup_anon5,
}

#[repr(C)]
pub union bpf_fib_lookup_anon0 {
    pub tot_len: u16,
    pub mtu_result: u16,
}

#[repr(C)]
pub union bpf_fib_lookup_anon1 {
    pub tos: u8,
    pub flowinfo: u32,
    pub rt_metric: u32,
}

#[repr(C)]
pub union bpf_fib_lookup_anon2 {
    pub ipv4_src: u32,
    pub ipv6_src: [u32; 4],
}

#[repr(C)]
pub union bpf_fib_lookup_anon3 {
    pub ipv4_dst: u32,
    pub ipv6_dst: [u32; 4],
}

#[repr(C)]
pub union bpf_fib_lookup_anon4 {
    pub anon0: bpf_fib_lookup_anon4_anon0,
    pub tbid: u32,
}

#[repr(C)]
pub struct bpf_fib_lookup_anon4_anon0 {
    pub h_vlan_proto: u16,
    pub h_vlan_TCI: u16,
}

#[repr(C)]
pub union bpf_fib_lookup_anon5 {
    pub mark: u32,
    pub anon0: bpf_fib_lookup_anon5_anon0,
}

#[repr(C)]
pub struct bpf_fib_lookup_anon5_anon0 {
    pub smac: [u8; 6],
    pub dmac: [u8; 6],
}

#[repr(C)]
pub struct bpf_flow_keys {
    pub nhoff: u16,
    pub thoff: u16,
    pub addr_proto: u16,
    pub is_frag: u8,
    pub is_first_frag: u8,
    pub is_encap: u8,
    pub ip_proto: u8,
    pub n_proto: u16,
    pub sport: u16,
    pub dport: u16,
    pub anon0: bpf_flow_keys_anon0,
    pub flags: u32,
    pub flow_label: u32,
}

#[repr(C)]
pub union bpf_flow_keys_anon0 {
    pub anon0: bpf_flow_keys_anon0_anon0,
    pub anon1: bpf_flow_keys_anon0_anon1,
}

#[repr(C)]
pub struct bpf_flow_keys_anon0_anon0 {
    pub ipv4_src: u32,
    pub ipv4_dst: u32,
}

#[repr(C)]
pub struct bpf_flow_keys_anon0_anon1 {
    pub ipv6_src: [u32; 4],
    pub ipv6_dst: [u32; 4],
}

#[repr(C)]
pub struct bpf_func_info {
    pub insn_off: u32,
    pub type_id: u32,
}

#[repr(C)]
pub struct bpf_insn {
    pub code: u8,
    pub _bitfield0: [u8; 1],
    pub off: i16,
    pub imm: i32,
}

impl bpf_insn {
    bit_field!(dst_reg, set_dst_reg: u8, _bitfield0 bits 0..4);
    bit_field!(src_reg, set_src_reg: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub struct bpf_insn_array_value {
    pub orig_off: u32,
    pub xlated_off: u32,
    pub jitted_off: u32,
    pub _bitfield0: [u8; 4],
}

#[repr(C)]
pub union bpf_iter_link_info {
    pub map: bpf_iter_link_info_map,
    pub cgroup: bpf_iter_link_info_cgroup,
    pub task: bpf_iter_link_info_task,
}

#[repr(C)]
pub struct bpf_iter_link_info_cgroup {
    pub order: u32,
    pub cgroup_fd: u32,
    pub cgroup_id: u64,
}

#[repr(C)]
pub struct bpf_iter_link_info_map {
    pub map_fd: u32,
}

#[repr(C)]
pub struct bpf_iter_link_info_task {
    pub tid: u32,
    pub pid: u32,
    pub pid_fd: u32,
}

#[repr(C)]
pub struct bpf_iter_num {
    pub __opaque: [u64; 1],
}

#[repr(C)]
pub struct bpf_line_info {
    pub insn_off: u32,
    pub file_name_off: u32,
    pub line_off: u32,
    pub line_col: u32,
}

#[repr(C)]
pub struct bpf_link_info {
    pub r#type: u32,
    pub id: u32,
    pub prog_id: u32,
    pub anon0: bpf_link_info_anon0,
}

#[repr(C)]
pub union bpf_link_info_anon0 {
    pub raw_tracepoint: bpf_link_info_anon0_raw_tracepoint,
    pub tracing: bpf_link_info_anon0_tracing,
    pub cgroup: bpf_link_info_anon0_cgroup,
    pub iter: bpf_link_info_anon0_iter,
    pub netns: bpf_link_info_anon0_netns,
    pub xdp: bpf_link_info_anon0_xdp,
    pub struct_ops: bpf_link_info_anon0_struct_ops,
    pub netfilter: bpf_link_info_anon0_netfilter,
    pub kprobe_multi: bpf_link_info_anon0_kprobe_multi,
    pub uprobe_multi: bpf_link_info_anon0_uprobe_multi,
    pub perf_event: bpf_link_info_anon0_perf_event,
    pub tcx: bpf_link_info_anon0_tcx,
    pub netkit: bpf_link_info_anon0_netkit,
    pub sockmap: bpf_link_info_anon0_sockmap,
}

#[repr(C)]
pub struct bpf_link_info_anon0_cgroup {
    pub cgroup_id: u64,
    pub attach_type: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_iter {
    pub target_name: u64,
    pub target_name_len: u32,
    pub map: bpf_link_info_anon0_iter_map,
    pub anon0: bpf_link_info_anon0_iter_anon0,
}

#[repr(C)]
pub union bpf_link_info_anon0_iter_anon0 {
    pub cgroup: bpf_link_info_anon0_iter_anon0_cgroup,
    pub task: bpf_link_info_anon0_iter_anon0_task,
}

#[repr(C)]
pub struct bpf_link_info_anon0_iter_anon0_cgroup {
    pub cgroup_id: u64,
    pub order: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_iter_anon0_task {
    pub tid: u32,
    pub pid: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_iter_map {
    pub map_id: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_kprobe_multi {
    pub addrs: u64,
    pub count: u32,
    pub flags: u32,
    pub missed: u64,
    pub cookies: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_netfilter {
    pub pf: u32,
    pub hooknum: u32,
    pub priority: i32,
    pub flags: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_netkit {
    pub ifindex: u32,
    pub attach_type: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_netns {
    pub netns_ino: u32,
    pub attach_type: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_perf_event {
    pub r#type: u32,
    pub _bitfield0: [u8; 4],
    pub anon0: bpf_link_info_anon0_perf_event_anon0,
}

#[repr(C)]
pub union bpf_link_info_anon0_perf_event_anon0 {
    pub uprobe: bpf_link_info_anon0_perf_event_anon0_uprobe,
    pub kprobe: bpf_link_info_anon0_perf_event_anon0_kprobe,
    pub tracepoint: bpf_link_info_anon0_perf_event_anon0_tracepoint,
    pub event: bpf_link_info_anon0_perf_event_anon0_event,
}

#[repr(C)]
pub struct bpf_link_info_anon0_perf_event_anon0_event {
    pub config: u64,
    pub r#type: u32,
    pub _bitfield0: [u8; 4],
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_perf_event_anon0_kprobe {
    pub func_name: u64,
    pub name_len: u32,
    pub offset: u32,
    pub addr: u64,
    pub missed: u64,
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_perf_event_anon0_tracepoint {
    pub tp_name: u64,
    pub name_len: u32,
    pub _bitfield0: [u8; 4],
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_perf_event_anon0_uprobe {
    pub file_name: u64,
    pub name_len: u32,
    pub offset: u32,
    pub cookie: u64,
    pub ref_ctr_offset: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_raw_tracepoint {
    pub tp_name: u64,
    pub tp_name_len: u32,
    pub _bitfield0: [u8; 4],
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_sockmap {
    pub map_id: u32,
    pub attach_type: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_struct_ops {
    pub map_id: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_tcx {
    pub ifindex: u32,
    pub attach_type: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_tracing {
    pub attach_type: u32,
    pub target_obj_id: u32,
    pub target_btf_id: u32,
    pub _bitfield0: [u8; 4],
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_link_info_anon0_uprobe_multi {
    pub path: u64,
    pub offsets: u64,
    pub ref_ctr_offsets: u64,
    pub cookies: u64,
    pub path_size: u32,
    pub count: u32,
    pub flags: u32,
    pub pid: u32,
}

#[repr(C)]
pub struct bpf_link_info_anon0_xdp {
    pub ifindex: u32,
}

#[repr(C)]
pub struct bpf_list_head {
    pub __opaque: [u64; 2],
}

#[repr(C)]
pub struct bpf_list_node {
    pub __opaque: [u64; 3],
}

#[repr(C)]
pub struct bpf_lpm_trie_key {
    pub prefixlen: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct bpf_lpm_trie_key_hdr {
    pub prefixlen: u32,
}

#[repr(C)]
pub struct bpf_lpm_trie_key_u8 {
    pub anon0: bpf_lpm_trie_key_u8_anon0,
    pub data: [u8; 0],
}

#[repr(C)]
pub union bpf_lpm_trie_key_u8_anon0 {
    pub hdr: bpf_lpm_trie_key_hdr,
    pub prefixlen: u32,
}

#[repr(C)]
pub struct bpf_map_info {
    pub r#type: u32,
    pub id: u32,
    pub key_size: u32,
    pub value_size: u32,
    pub max_entries: u32,
    pub map_flags: u32,
    pub name: [core::ffi::c_char; 16],
    pub ifindex: u32,
    pub btf_vmlinux_value_type_id: u32,
    pub netns_dev: u64,
    pub netns_ino: u64,
    pub btf_id: u32,
    pub btf_key_type_id: u32,
    pub btf_value_type_id: u32,
    pub btf_vmlinux_id: u32,
    pub map_extra: u64,
    pub hash: u64,
    pub hash_size: u32,
    pub _bitfield0: [u8; 4],
}

#[repr(C)]
pub struct bpf_perf_event_value {
    pub counter: u64,
    pub enabled: u64,
    pub running: u64,
}

#[repr(C)]
pub struct bpf_pidns_info {
    pub pid: u32,
    pub tgid: u32,
}

#[repr(C)]
pub struct bpf_prog_info {
    pub r#type: u32,
    pub id: u32,
    pub tag: [u8; 8],
    pub jited_prog_len: u32,
    pub xlated_prog_len: u32,
    pub jited_prog_insns: u64,
    pub xlated_prog_insns: u64,
    pub load_time: u64,
    pub created_by_uid: u32,
    pub nr_map_ids: u32,
    pub map_ids: u64,
    pub name: [core::ffi::c_char; 16],
    pub ifindex: u32,
    pub _bitfield0: [u8; 4],
    pub netns_dev: u64,
    pub netns_ino: u64,
    pub nr_jited_ksyms: u32,
    pub nr_jited_func_lens: u32,
    pub jited_ksyms: u64,
    pub jited_func_lens: u64,
    pub btf_id: u32,
    pub func_info_rec_size: u32,
    pub func_info: u64,
    pub nr_func_info: u32,
    pub nr_line_info: u32,
    pub line_info: u64,
    pub jited_line_info: u64,
    pub nr_jited_line_info: u32,
    pub line_info_rec_size: u32,
    pub jited_line_info_rec_size: u32,
    pub nr_prog_tags: u32,
    pub prog_tags: u64,
    pub run_time_ns: u64,
    pub run_cnt: u64,
    pub recursion_misses: u64,
    pub verified_insns: u32,
    pub attach_btf_obj_id: u32,
    pub attach_btf_id: u32,
    pub _bitfield1: [u8; 4],
}

impl bpf_prog_info {
    bit_field!(gpl_compatible, set_gpl_compatible: u32, _bitfield0 bits 0..1);
}

#[repr(C)]
pub struct bpf_raw_tracepoint_args {
    pub args: [u64; 0],
}

#[repr(C)]
pub struct bpf_rb_node {
    pub __opaque: [u64; 4],
}

#[repr(C)]
pub struct bpf_rb_root {
    pub __opaque: [u64; 2],
}

#[repr(C)]
pub struct bpf_redir_neigh {
    pub nh_family: u32,
    pub anon0: bpf_redir_neigh_anon0,
}

#[repr(C)]
pub union bpf_redir_neigh_anon0 {
    pub ipv4_nh: u32,
    pub ipv6_nh: [u32; 4],
}

#[repr(C)]
pub struct bpf_refcount {
    pub __opaque: [u32; 1],
}

#[repr(C)]
pub struct bpf_sk_lookup {
    pub anon0: bpf_sk_lookup_anon0,
    pub family: u32,
    pub protocol: u32,
    pub remote_ip4: u32,
    pub remote_ip6: [u32; 4],
    pub remote_port: u16,
    pub _bitfield0: [u8; 2],
    pub local_ip4: u32,
    pub local_ip6: [u32; 4],
    pub local_port: u32,
    pub ingress_ifindex: u32,
}

#[repr(C)]
pub union bpf_sk_lookup_anon0 {
    pub sk: *mut bpf_sock,
    pub cookie: u64,
}

#[repr(C)]
pub struct bpf_sock {
    pub bound_dev_if: u32,
    pub family: u32,
    pub r#type: u32,
    pub protocol: u32,
    pub mark: u32,
    pub priority: u32,
    pub src_ip4: u32,
    pub src_ip6: [u32; 4],
    pub src_port: u32,
    pub dst_port: u16,
    pub _bitfield0: [u8; 2],
    pub dst_ip4: u32,
    pub dst_ip6: [u32; 4],
    pub state: u32,
    pub rx_queue_mapping: i32,
}

#[repr(C)]
pub union bpf_sock_ops_anon0 {
    pub args: [u32; 4],
    pub reply: u32,
    pub replylong: [u32; 4],
}

#[repr(C)]
pub struct bpf_sock_tuple {
    pub anon0: bpf_sock_tuple_anon0,
}

#[repr(C)]
pub union bpf_sock_tuple_anon0 {
    pub ipv4: bpf_sock_tuple_anon0_ipv4,
    pub ipv6: bpf_sock_tuple_anon0_ipv6,
}

#[repr(C)]
pub struct bpf_sock_tuple_anon0_ipv4 {
    pub saddr: u32,
    pub daddr: u32,
    pub sport: u16,
    pub dport: u16,
}

#[repr(C)]
pub struct bpf_sock_tuple_anon0_ipv6 {
    pub saddr: [u32; 4],
    pub daddr: [u32; 4],
    pub sport: u16,
    pub dport: u16,
}

#[repr(C)]
pub struct bpf_spin_lock {
    pub val: u32,
}

#[repr(C)]
pub struct bpf_stack_build_id {
    pub status: i32,
    pub build_id: [u8; 20],
    pub anon0: bpf_stack_build_id_anon0,
}

#[repr(C)]
pub union bpf_stack_build_id_anon0 {
    pub offset: u64,
    pub ip: u64,
}

#[repr(C)]
pub struct bpf_sysctl {
    pub write: u32,
    pub file_pos: u32,
}

#[repr(C)]
pub struct bpf_task_work {
    pub __opaque: u64,
}

#[repr(C)]
pub struct bpf_tcp_sock {
    pub snd_cwnd: u32,
    pub srtt_us: u32,
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
    pub bytes_received: u64,
    pub bytes_acked: u64,
    pub dsack_dups: u32,
    pub delivered: u32,
    pub delivered_ce: u32,
    pub icsk_retransmits: u32,
}

#[repr(C)]
pub struct bpf_timer {
    pub __opaque: [u64; 2],
}

#[repr(C)]
pub struct bpf_token_info {
    pub allowed_cmds: u64,
    pub allowed_maps: u64,
    pub allowed_progs: u64,
    pub allowed_attachs: u64,
}

#[repr(C)]
pub struct bpf_tunnel_key {
    pub tunnel_id: u32,
    pub anon0: bpf_tunnel_key_anon0,
    pub tunnel_tos: u8,
    pub tunnel_ttl: u8,
    pub anon1: bpf_tunnel_key_anon1,
    pub tunnel_label: u32,
    pub anon2: bpf_tunnel_key_anon2,
}

#[repr(C)]
pub union bpf_tunnel_key_anon0 {
    pub remote_ipv4: u32,
    pub remote_ipv6: [u32; 4],
}

#[repr(C)]
pub union bpf_tunnel_key_anon1 {
    pub tunnel_ext: u16,
    pub tunnel_flags: u16,
}

#[repr(C)]
pub union bpf_tunnel_key_anon2 {
    pub local_ipv4: u32,
    pub local_ipv6: [u32; 4],
}

#[repr(C)]
pub struct bpf_wq {
    pub __opaque: [u64; 2],
}

#[repr(C)]
pub struct bpf_xdp_sock {
    pub queue_id: u32,
}

#[repr(C)]
pub struct bpf_xfrm_state {
    pub reqid: u32,
    pub spi: u32,
    pub family: u16,
    pub ext: u16,
    pub anon0: bpf_xfrm_state_anon0,
}

#[repr(C)]
pub union bpf_xfrm_state_anon0 {
    pub remote_ipv4: u32,
    pub remote_ipv6: [u32; 4],
}

#[repr(C)]
pub struct xdp_md {
    pub data: u32,
    pub data_end: u32,
    pub data_meta: u32,
    pub ingress_ifindex: u32,
    pub rx_queue_index: u32,
    pub egress_ifindex: u32,
}

records! {
    bpf_attr: size 168, align 8;
    bpf_attr_anon0: size 96, align 8;
    bpf_attr_anon1: size 32, align 8;
    bpf_attr_anon1_anon0: size 8, align 8;
    bpf_attr_anon2: size 168, align 8;
    bpf_attr_anon2_anon0: size 4, align 4;
    bpf_attr_anon3: size 24, align 8;
    bpf_attr_anon4: size 32, align 8;
    bpf_attr_anon4_anon0: size 4, align 4;
    bpf_attr_anon4_anon1: size 4, align 4;
    bpf_attr_anon5: size 16, align 4;
    bpf_attr_anon5_anon0: size 4, align 4;
    bpf_attr_anon6: size 40, align 8;
    bpf_attr_batch: size 56, align 8;
    bpf_attr_enable_stats: size 4, align 4;
    bpf_attr_info: size 16, align 8;
    bpf_attr_iter_create: size 8, align 4;
    bpf_attr_link_create: size 64, align 8;
    bpf_attr_link_create_anon0: size 4, align 4;
    bpf_attr_link_create_anon1: size 4, align 4;
    bpf_attr_link_create_anon2: size 48, align 8;
    bpf_attr_link_create_anon2_anon0: size 16, align 8;
    bpf_attr_link_create_anon2_cgroup: size 16, align 8;
    bpf_attr_link_create_anon2_cgroup_anon0: size 4, align 4;
    bpf_attr_link_create_anon2_kprobe_multi: size 32, align 8;
    bpf_attr_link_create_anon2_netfilter: size 16, align 4;
    bpf_attr_link_create_anon2_netkit: size 16, align 8;
    bpf_attr_link_create_anon2_netkit_anon0: size 4, align 4;
    bpf_attr_link_create_anon2_perf_event: size 8, align 8;
    bpf_attr_link_create_anon2_tcx: size 16, align 8;
    bpf_attr_link_create_anon2_tcx_anon0: size 4, align 4;
    bpf_attr_link_create_anon2_tracing: size 16, align 8;
    bpf_attr_link_create_anon2_tracing_multi: size 24, align 8;
    bpf_attr_link_create_anon2_uprobe_multi: size 48, align 8;
    bpf_attr_link_detach: size 4, align 4;
    bpf_attr_link_update: size 16, align 4;
    bpf_attr_link_update_anon0: size 4, align 4;
    bpf_attr_link_update_anon1: size 4, align 4;
    bpf_attr_prog_assoc_struct_ops: size 12, align 4;
    bpf_attr_prog_bind_map: size 12, align 4;
    bpf_attr_prog_stream_read: size 24, align 8;
    bpf_attr_query: size 64, align 8;
    bpf_attr_query_anon0: size 4, align 4;
    bpf_attr_query_anon1: size 4, align 4;
    bpf_attr_raw_tracepoint: size 24, align 8;
    bpf_attr_task_fd_query: size 48, align 8;
    bpf_attr_test: size 80, align 8;
    bpf_attr_token_create: size 8, align 4;
    bpf_btf_info: size 32, align 8;
    bpf_cgroup_dev_ctx: size 12, align 4;
    bpf_cgroup_storage_key: size 16, align 8;
    bpf_common_attr: size 24, align 8;
    bpf_core_relo: size 16, align 4;
    bpf_cpumap_val: size 8, align 4;
    bpf_cpumap_val_bpf_prog: size 4, align 4;
    bpf_devmap_val: size 8, align 4;
    bpf_devmap_val_bpf_prog: size 4, align 4;
    bpf_dynptr: size 16, align 8;
    bpf_fib_lookup: size 64, align 4;
    bpf_fib_lookup_anon0: size 2, align 2;
    bpf_fib_lookup_anon1: size 4, align 4;
    bpf_fib_lookup_anon2: size 16, align 4;
    bpf_fib_lookup_anon3: size 16, align 4;
    bpf_fib_lookup_anon4: size 4, align 4;
    bpf_fib_lookup_anon4_anon0: size 4, align 2;
    bpf_fib_lookup_anon5: size 12, align 4;
    bpf_fib_lookup_anon5_anon0: size 12, align 1;
    bpf_flow_keys: size 56, align 4;
    bpf_flow_keys_anon0: size 32, align 4;
    bpf_flow_keys_anon0_anon0: size 8, align 4;
    bpf_flow_keys_anon0_anon1: size 32, align 4;
    bpf_func_info: size 8, align 4;
    bpf_insn: size 8, align 4;
    bpf_insn_array_value: size 16, align 4;
    bpf_iter_link_info: size 16, align 8;
    bpf_iter_link_info_cgroup: size 16, align 8;
    bpf_iter_link_info_map: size 4, align 4;
    bpf_iter_link_info_task: size 12, align 4;
    bpf_iter_num: size 8, align 8;
    bpf_line_info: size 16, align 4;
    bpf_link_info: size 64, align 8;
    bpf_link_info_anon0: size 48, align 8;
    bpf_link_info_anon0_cgroup: size 16, align 8;
    bpf_link_info_anon0_iter: size 32, align 8;
    bpf_link_info_anon0_iter_anon0: size 16, align 8;
    bpf_link_info_anon0_iter_anon0_cgroup: size 16, align 8;
    bpf_link_info_anon0_iter_anon0_task: size 8, align 4;
    bpf_link_info_anon0_iter_map: size 4, align 4;
    bpf_link_info_anon0_kprobe_multi: size 32, align 8;
    bpf_link_info_anon0_netfilter: size 16, align 4;
    bpf_link_info_anon0_netkit: size 8, align 4;
    bpf_link_info_anon0_netns: size 8, align 4;
    bpf_link_info_anon0_perf_event: size 48, align 8;
    bpf_link_info_anon0_perf_event_anon0: size 40, align 8;
    bpf_link_info_anon0_perf_event_anon0_event: size 24, align 8;
    bpf_link_info_anon0_perf_event_anon0_kprobe: size 40, align 8;
    bpf_link_info_anon0_perf_event_anon0_tracepoint: size 24, align 8;
    bpf_link_info_anon0_perf_event_anon0_uprobe: size 32, align 8;
    bpf_link_info_anon0_raw_tracepoint: size 24, align 8;
    bpf_link_info_anon0_sockmap: size 8, align 4;
    bpf_link_info_anon0_struct_ops: size 4, align 4;
    bpf_link_info_anon0_tcx: size 8, align 4;
    bpf_link_info_anon0_tracing: size 24, align 8;
    bpf_link_info_anon0_uprobe_multi: size 48, align 8;
    bpf_link_info_anon0_xdp: size 4, align 4;
    bpf_list_head: size 16, align 8;
    bpf_list_node: size 24, align 8;
    bpf_lpm_trie_key: size 4, align 4;
    bpf_lpm_trie_key_hdr: size 4, align 4;
    bpf_lpm_trie_key_u8: size 4, align 4;
    bpf_lpm_trie_key_u8_anon0: size 4, align 4;
    bpf_map_info: size 104, align 8;
    bpf_perf_event_value: size 24, align 8;
    bpf_pidns_info: size 8, align 4;
    bpf_prog_info: size 232, align 8;
    bpf_raw_tracepoint_args: size 0, align 8;
    bpf_rb_node: size 32, align 8;
    bpf_rb_root: size 16, align 8;
    bpf_redir_neigh: size 20, align 4;
    bpf_redir_neigh_anon0: size 16, align 4;
    bpf_refcount: size 4, align 4;
    bpf_sk_lookup: size 72, align 8;
    bpf_sk_lookup_anon0: size 8, align 8;
    bpf_sock: size 80, align 4;
    bpf_sock_ops_anon0: size 16, align 4;
    bpf_sock_tuple: size 36, align 4;
    bpf_sock_tuple_anon0: size 36, align 4;
    bpf_sock_tuple_anon0_ipv4: size 12, align 4;
    bpf_sock_tuple_anon0_ipv6: size 36, align 4;
    bpf_spin_lock: size 4, align 4;
    bpf_stack_build_id: size 32, align 8;
    bpf_stack_build_id_anon0: size 8, align 8;
    bpf_sysctl: size 8, align 4;
    bpf_task_work: size 8, align 8;
    bpf_tcp_sock: size 112, align 8;
    bpf_timer: size 16, align 8;
    bpf_token_info: size 32, align 8;
    bpf_tunnel_key: size 44, align 4;
    bpf_tunnel_key_anon0: size 16, align 4;
    bpf_tunnel_key_anon1: size 2, align 2;
    bpf_tunnel_key_anon2: size 16, align 4;
    bpf_wq: size 16, align 8;
    bpf_xdp_sock: size 4, align 4;
    bpf_xfrm_state: size 28, align 4;
    bpf_xfrm_state_anon0: size 16, align 4;
    xdp_md: size 24, align 4;
}
