// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pkt_sched.h

pub const CAKE_ACK_AGGRESSIVE: i32 = 2;
pub const CAKE_ACK_FILTER: i32 = 1;
pub const CAKE_ACK_MAX: i32 = 3;
pub const CAKE_ACK_NONE: i32 = 0;
pub const CAKE_ATM_ATM: i32 = 1;
pub const CAKE_ATM_MAX: i32 = 3;
pub const CAKE_ATM_NONE: i32 = 0;
pub const CAKE_ATM_PTM: i32 = 2;
pub const CAKE_DIFFSERV_BESTEFFORT: i32 = 3;
pub const CAKE_DIFFSERV_DIFFSERV3: i32 = 0;
pub const CAKE_DIFFSERV_DIFFSERV4: i32 = 1;
pub const CAKE_DIFFSERV_DIFFSERV8: i32 = 2;
pub const CAKE_DIFFSERV_MAX: i32 = 5;
pub const CAKE_DIFFSERV_PRECEDENCE: i32 = 4;
pub const CAKE_FLOW_DST_IP: i32 = 2;
pub const CAKE_FLOW_DUAL_DST: i32 = 6;
pub const CAKE_FLOW_DUAL_SRC: i32 = 5;
pub const CAKE_FLOW_FLOWS: i32 = 4;
pub const CAKE_FLOW_HOSTS: i32 = 3;
pub const CAKE_FLOW_MAX: i32 = 8;
pub const CAKE_FLOW_NONE: i32 = 0;
pub const CAKE_FLOW_SRC_IP: i32 = 1;
pub const CAKE_FLOW_TRIPLE: i32 = 7;
pub const FQ_BANDS: i32 = 3;
pub const FQ_CODEL_QUANTUM_MAX: i32 = 0x100000;
pub const FQ_MIN_WEIGHT: i32 = 16384;
pub const MAX_DPs: i32 = 16;
pub const NETEM_DIST_MAX: i32 = 16384;
pub const NETEM_DIST_SCALE: i32 = 8192;
pub const NETEM_LOSS_GE: i32 = 2;
pub const NETEM_LOSS_GI: i32 = 1;
pub const NETEM_LOSS_MAX: i32 = 2;
pub const NETEM_LOSS_UNSPEC: i32 = 0;
pub const SFB_MAX_PROB: i32 = 0xffff;
pub const SKBPRIO_MAX_PRIORITY: i32 = 64;
pub const TCA_CAKE_ACK_FILTER: i32 = 16;
pub const TCA_CAKE_ATM: i32 = 4;
pub const TCA_CAKE_AUTORATE: i32 = 9;
pub const TCA_CAKE_BASE_RATE64: i32 = 2;
pub const TCA_CAKE_DIFFSERV_MODE: i32 = 3;
pub const TCA_CAKE_FLOW_MODE: i32 = 5;
pub const TCA_CAKE_FWMARK: i32 = 18;
pub const TCA_CAKE_INGRESS: i32 = 15;
pub const TCA_CAKE_MAX: i32 = 18;
pub const TCA_CAKE_MEMORY: i32 = 10;
pub const TCA_CAKE_MPU: i32 = 14;
pub const TCA_CAKE_NAT: i32 = 11;
pub const TCA_CAKE_OVERHEAD: i32 = 6;
pub const TCA_CAKE_PAD: i32 = 1;
pub const TCA_CAKE_RAW: i32 = 12;
pub const TCA_CAKE_RTT: i32 = 7;
pub const TCA_CAKE_SPLIT_GSO: i32 = 17;
pub const TCA_CAKE_STATS_ACTIVE_QUEUES: i32 = 17;
pub const TCA_CAKE_STATS_AVG_NETOFF: i32 = 5;
pub const TCA_CAKE_STATS_BLUE_TIMER_US: i32 = 16;
pub const TCA_CAKE_STATS_CAPACITY_ESTIMATE64: i32 = 2;
pub const TCA_CAKE_STATS_COBALT_COUNT: i32 = 12;
pub const TCA_CAKE_STATS_DEFICIT: i32 = 11;
pub const TCA_CAKE_STATS_DROPPING: i32 = 13;
pub const TCA_CAKE_STATS_DROP_NEXT_US: i32 = 14;
pub const TCA_CAKE_STATS_MAX: i32 = 17;
pub const TCA_CAKE_STATS_MAX_ADJLEN: i32 = 9;
pub const TCA_CAKE_STATS_MAX_NETLEN: i32 = 7;
pub const TCA_CAKE_STATS_MEMORY_LIMIT: i32 = 3;
pub const TCA_CAKE_STATS_MEMORY_USED: i32 = 4;
pub const TCA_CAKE_STATS_MIN_ADJLEN: i32 = 8;
pub const TCA_CAKE_STATS_MIN_NETLEN: i32 = 6;
pub const TCA_CAKE_STATS_PAD: i32 = 1;
pub const TCA_CAKE_STATS_P_DROP: i32 = 15;
pub const TCA_CAKE_STATS_TIN_STATS: i32 = 10;
pub const TCA_CAKE_TARGET: i32 = 8;
pub const TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64: i32 = 7;
pub const TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS: i32 = 6;
pub const TCA_CAKE_TIN_STATS_AVG_DELAY_US: i32 = 19;
pub const TCA_CAKE_TIN_STATS_BACKLOG_BYTES: i32 = 11;
pub const TCA_CAKE_TIN_STATS_BACKLOG_PACKETS: i32 = 10;
pub const TCA_CAKE_TIN_STATS_BASE_DELAY_US: i32 = 20;
pub const TCA_CAKE_TIN_STATS_BULK_FLOWS: i32 = 22;
pub const TCA_CAKE_TIN_STATS_DROPPED_BYTES64: i32 = 5;
pub const TCA_CAKE_TIN_STATS_DROPPED_PACKETS: i32 = 4;
pub const TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64: i32 = 9;
pub const TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS: i32 = 8;
pub const TCA_CAKE_TIN_STATS_FLOW_QUANTUM: i32 = 25;
pub const TCA_CAKE_TIN_STATS_INTERVAL_US: i32 = 14;
pub const TCA_CAKE_TIN_STATS_MAX: i32 = 25;
pub const TCA_CAKE_TIN_STATS_MAX_SKBLEN: i32 = 24;
pub const TCA_CAKE_TIN_STATS_PAD: i32 = 1;
pub const TCA_CAKE_TIN_STATS_PEAK_DELAY_US: i32 = 18;
pub const TCA_CAKE_TIN_STATS_SENT_BYTES64: i32 = 3;
pub const TCA_CAKE_TIN_STATS_SENT_PACKETS: i32 = 2;
pub const TCA_CAKE_TIN_STATS_SPARSE_FLOWS: i32 = 21;
pub const TCA_CAKE_TIN_STATS_TARGET_US: i32 = 13;
pub const TCA_CAKE_TIN_STATS_THRESHOLD_RATE64: i32 = 12;
pub const TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS: i32 = 23;
pub const TCA_CAKE_TIN_STATS_WAY_COLLISIONS: i32 = 17;
pub const TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS: i32 = 15;
pub const TCA_CAKE_TIN_STATS_WAY_MISSES: i32 = 16;
pub const TCA_CAKE_UNSPEC: i32 = 0;
pub const TCA_CAKE_WASH: i32 = 13;
pub const TCA_CBS_MAX: i32 = 1;
pub const TCA_CBS_PARMS: i32 = 1;
pub const TCA_CBS_UNSPEC: i32 = 0;
pub const TCA_CHOKE_MAX: i32 = 3;
pub const TCA_CHOKE_MAX_P: i32 = 3;
pub const TCA_CHOKE_PARMS: i32 = 1;
pub const TCA_CHOKE_STAB: i32 = 2;
pub const TCA_CHOKE_UNSPEC: i32 = 0;
pub const TCA_CODEL_CE_THRESHOLD: i32 = 5;
pub const TCA_CODEL_ECN: i32 = 4;
pub const TCA_CODEL_INTERVAL: i32 = 3;
pub const TCA_CODEL_LIMIT: i32 = 2;
pub const TCA_CODEL_MAX: i32 = 5;
pub const TCA_CODEL_TARGET: i32 = 1;
pub const TCA_CODEL_UNSPEC: i32 = 0;
pub const TCA_DRR_MAX: i32 = 1;
pub const TCA_DRR_QUANTUM: i32 = 1;
pub const TCA_DRR_UNSPEC: i32 = 0;
pub const TCA_DUALPI2_ALPHA: i32 = 5;
pub const TCA_DUALPI2_BETA: i32 = 6;
pub const TCA_DUALPI2_COUPLING: i32 = 10;
pub const TCA_DUALPI2_C_PROTECTION: i32 = 13;
pub const TCA_DUALPI2_DROP_EARLY: i32 = 12;
pub const TCA_DUALPI2_DROP_EARLY_MAX: i32 = 1;
pub const TCA_DUALPI2_DROP_OVERLOAD: i32 = 11;
pub const TCA_DUALPI2_DROP_OVERLOAD_MAX: i32 = 1;
pub const TCA_DUALPI2_ECN_MASK: i32 = 14;
pub const TCA_DUALPI2_ECN_MASK_MAX: i32 = 3;
pub const TCA_DUALPI2_LIMIT: i32 = 1;
pub const TCA_DUALPI2_MAX: i32 = 16;
pub const TCA_DUALPI2_MEMORY_LIMIT: i32 = 2;
pub const TCA_DUALPI2_MIN_QLEN_STEP: i32 = 9;
pub const TCA_DUALPI2_PAD: i32 = 16;
pub const TCA_DUALPI2_SPLIT_GSO: i32 = 15;
pub const TCA_DUALPI2_SPLIT_GSO_MAX: i32 = 1;
pub const TCA_DUALPI2_STEP_THRESH_PKTS: i32 = 7;
pub const TCA_DUALPI2_STEP_THRESH_US: i32 = 8;
pub const TCA_DUALPI2_TARGET: i32 = 3;
pub const TCA_DUALPI2_TUPDATE: i32 = 4;
pub const TCA_DUALPI2_UNSPEC: i32 = 0;
pub const TCA_ETF_MAX: i32 = 1;
pub const TCA_ETF_PARMS: i32 = 1;
pub const TCA_ETF_UNSPEC: i32 = 0;
pub const TCA_ETS_MAX: i32 = 6;
pub const TCA_ETS_NBANDS: i32 = 1;
pub const TCA_ETS_NSTRICT: i32 = 2;
pub const TCA_ETS_PRIOMAP: i32 = 5;
pub const TCA_ETS_PRIOMAP_BAND: i32 = 6;
pub const TCA_ETS_QUANTA: i32 = 3;
pub const TCA_ETS_QUANTA_BAND: i32 = 4;
pub const TCA_ETS_UNSPEC: i32 = 0;
pub const TCA_FQ_BUCKETS_LOG: i32 = 8;
pub const TCA_FQ_CE_THRESHOLD: i32 = 12;
pub const TCA_FQ_CODEL_CE_THRESHOLD: i32 = 7;
pub const TCA_FQ_CODEL_CE_THRESHOLD_MASK: i32 = 11;
pub const TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR: i32 = 10;
pub const TCA_FQ_CODEL_DROP_BATCH_SIZE: i32 = 8;
pub const TCA_FQ_CODEL_ECN: i32 = 4;
pub const TCA_FQ_CODEL_FLOWS: i32 = 5;
pub const TCA_FQ_CODEL_INTERVAL: i32 = 3;
pub const TCA_FQ_CODEL_LIMIT: i32 = 2;
pub const TCA_FQ_CODEL_MAX: i32 = 11;
pub const TCA_FQ_CODEL_MEMORY_LIMIT: i32 = 9;
pub const TCA_FQ_CODEL_QUANTUM: i32 = 6;
pub const TCA_FQ_CODEL_TARGET: i32 = 1;
pub const TCA_FQ_CODEL_UNSPEC: i32 = 0;
pub const TCA_FQ_CODEL_XSTATS_CLASS: i32 = 1;
pub const TCA_FQ_CODEL_XSTATS_QDISC: i32 = 0;
pub const TCA_FQ_FLOW_DEFAULT_RATE: i32 = 6;
pub const TCA_FQ_FLOW_MAX_RATE: i32 = 7;
pub const TCA_FQ_FLOW_PLIMIT: i32 = 2;
pub const TCA_FQ_FLOW_REFILL_DELAY: i32 = 9;
pub const TCA_FQ_HORIZON: i32 = 14;
pub const TCA_FQ_HORIZON_DROP: i32 = 15;
pub const TCA_FQ_INITIAL_QUANTUM: i32 = 4;
pub const TCA_FQ_LOW_RATE_THRESHOLD: i32 = 11;
pub const TCA_FQ_MAX: i32 = 18;
pub const TCA_FQ_OFFLOAD_HORIZON: i32 = 18;
pub const TCA_FQ_ORPHAN_MASK: i32 = 10;
pub const TCA_FQ_PIE_ALPHA: i32 = 5;
pub const TCA_FQ_PIE_BETA: i32 = 6;
pub const TCA_FQ_PIE_BYTEMODE: i32 = 11;
pub const TCA_FQ_PIE_DQ_RATE_ESTIMATOR: i32 = 12;
pub const TCA_FQ_PIE_ECN: i32 = 10;
pub const TCA_FQ_PIE_ECN_PROB: i32 = 9;
pub const TCA_FQ_PIE_FLOWS: i32 = 2;
pub const TCA_FQ_PIE_LIMIT: i32 = 1;
pub const TCA_FQ_PIE_MAX: i32 = 12;
pub const TCA_FQ_PIE_MEMORY_LIMIT: i32 = 8;
pub const TCA_FQ_PIE_QUANTUM: i32 = 7;
pub const TCA_FQ_PIE_TARGET: i32 = 3;
pub const TCA_FQ_PIE_TUPDATE: i32 = 4;
pub const TCA_FQ_PIE_UNSPEC: i32 = 0;
pub const TCA_FQ_PLIMIT: i32 = 1;
pub const TCA_FQ_PRIOMAP: i32 = 16;
pub const TCA_FQ_QUANTUM: i32 = 3;
pub const TCA_FQ_RATE_ENABLE: i32 = 5;
pub const TCA_FQ_TIMER_SLACK: i32 = 13;
pub const TCA_FQ_UNSPEC: i32 = 0;
pub const TCA_FQ_WEIGHTS: i32 = 17;
pub const TCA_GRED_DPS: i32 = 3;
pub const TCA_GRED_LIMIT: i32 = 5;
pub const TCA_GRED_MAX: i32 = 6;
pub const TCA_GRED_MAX_P: i32 = 4;
pub const TCA_GRED_PARMS: i32 = 1;
pub const TCA_GRED_STAB: i32 = 2;
pub const TCA_GRED_UNSPEC: i32 = 0;
pub const TCA_GRED_VQ_DP: i32 = 2;
pub const TCA_GRED_VQ_ENTRY: i32 = 1;
pub const TCA_GRED_VQ_ENTRY_MAX: i32 = 1;
pub const TCA_GRED_VQ_ENTRY_UNSPEC: i32 = 0;
pub const TCA_GRED_VQ_FLAGS: i32 = 12;
pub const TCA_GRED_VQ_LIST: i32 = 6;
pub const TCA_GRED_VQ_MAX: i32 = 12;
pub const TCA_GRED_VQ_PAD: i32 = 1;
pub const TCA_GRED_VQ_STAT_BACKLOG: i32 = 5;
pub const TCA_GRED_VQ_STAT_BYTES: i32 = 3;
pub const TCA_GRED_VQ_STAT_FORCED_DROP: i32 = 8;
pub const TCA_GRED_VQ_STAT_FORCED_MARK: i32 = 9;
pub const TCA_GRED_VQ_STAT_OTHER: i32 = 11;
pub const TCA_GRED_VQ_STAT_PACKETS: i32 = 4;
pub const TCA_GRED_VQ_STAT_PDROP: i32 = 10;
pub const TCA_GRED_VQ_STAT_PROB_DROP: i32 = 6;
pub const TCA_GRED_VQ_STAT_PROB_MARK: i32 = 7;
pub const TCA_GRED_VQ_UNSPEC: i32 = 0;
pub const TCA_HFSC_FSC: i32 = 2;
pub const TCA_HFSC_MAX: i32 = 3;
pub const TCA_HFSC_RSC: i32 = 1;
pub const TCA_HFSC_UNSPEC: i32 = 0;
pub const TCA_HFSC_USC: i32 = 3;
pub const TCA_HHF_ADMIT_BYTES: i32 = 5;
pub const TCA_HHF_BACKLOG_LIMIT: i32 = 1;
pub const TCA_HHF_EVICT_TIMEOUT: i32 = 6;
pub const TCA_HHF_HH_FLOWS_LIMIT: i32 = 3;
pub const TCA_HHF_MAX: i32 = 7;
pub const TCA_HHF_NON_HH_WEIGHT: i32 = 7;
pub const TCA_HHF_QUANTUM: i32 = 2;
pub const TCA_HHF_RESET_TIMEOUT: i32 = 4;
pub const TCA_HHF_UNSPEC: i32 = 0;
pub const TCA_HTB_CEIL64: i32 = 7;
pub const TCA_HTB_CTAB: i32 = 3;
pub const TCA_HTB_DIRECT_QLEN: i32 = 5;
pub const TCA_HTB_INIT: i32 = 2;
pub const TCA_HTB_MAX: i32 = 9;
pub const TCA_HTB_OFFLOAD: i32 = 9;
pub const TCA_HTB_PAD: i32 = 8;
pub const TCA_HTB_PARMS: i32 = 1;
pub const TCA_HTB_RATE64: i32 = 6;
pub const TCA_HTB_RTAB: i32 = 4;
pub const TCA_HTB_UNSPEC: i32 = 0;
pub const TCA_MQPRIO_MAX: i32 = 5;
pub const TCA_MQPRIO_MAX_RATE64: i32 = 4;
pub const TCA_MQPRIO_MIN_RATE64: i32 = 3;
pub const TCA_MQPRIO_MODE: i32 = 1;
pub const TCA_MQPRIO_SHAPER: i32 = 2;
pub const TCA_MQPRIO_TC_ENTRY: i32 = 5;
pub const TCA_MQPRIO_TC_ENTRY_FP: i32 = 2;
pub const TCA_MQPRIO_TC_ENTRY_INDEX: i32 = 1;
pub const TCA_MQPRIO_TC_ENTRY_MAX: i32 = 2;
pub const TCA_MQPRIO_TC_ENTRY_UNSPEC: i32 = 0;
pub const TCA_MQPRIO_UNSPEC: i32 = 0;
pub const TCA_NETEM_CORR: i32 = 1;
pub const TCA_NETEM_CORRUPT: i32 = 4;
pub const TCA_NETEM_DELAY_DIST: i32 = 2;
pub const TCA_NETEM_ECN: i32 = 7;
pub const TCA_NETEM_JITTER64: i32 = 11;
pub const TCA_NETEM_LATENCY64: i32 = 10;
pub const TCA_NETEM_LOSS: i32 = 5;
pub const TCA_NETEM_MAX: i32 = 14;
pub const TCA_NETEM_PAD: i32 = 9;
pub const TCA_NETEM_PRNG_SEED: i32 = 14;
pub const TCA_NETEM_RATE: i32 = 6;
pub const TCA_NETEM_RATE64: i32 = 8;
pub const TCA_NETEM_REORDER: i32 = 3;
pub const TCA_NETEM_SLOT: i32 = 12;
pub const TCA_NETEM_SLOT_DIST: i32 = 13;
pub const TCA_NETEM_UNSPEC: i32 = 0;
pub const TCA_PIE_ALPHA: i32 = 4;
pub const TCA_PIE_BETA: i32 = 5;
pub const TCA_PIE_BYTEMODE: i32 = 7;
pub const TCA_PIE_DQ_RATE_ESTIMATOR: i32 = 8;
pub const TCA_PIE_ECN: i32 = 6;
pub const TCA_PIE_LIMIT: i32 = 2;
pub const TCA_PIE_MAX: i32 = 8;
pub const TCA_PIE_TARGET: i32 = 1;
pub const TCA_PIE_TUPDATE: i32 = 3;
pub const TCA_PIE_UNSPEC: i32 = 0;
pub const TCA_QFQ_LMAX: i32 = 2;
pub const TCA_QFQ_MAX: i32 = 2;
pub const TCA_QFQ_UNSPEC: i32 = 0;
pub const TCA_QFQ_WEIGHT: i32 = 1;
pub const TCA_RED_EARLY_DROP_BLOCK: i32 = 5;
pub const TCA_RED_FLAGS: i32 = 4;
pub const TCA_RED_MARK_BLOCK: i32 = 6;
pub const TCA_RED_MAX: i32 = 6;
pub const TCA_RED_MAX_P: i32 = 3;
pub const TCA_RED_PARMS: i32 = 1;
pub const TCA_RED_STAB: i32 = 2;
pub const TCA_RED_UNSPEC: i32 = 0;
pub const TCA_SFB_MAX: i32 = 1;
pub const TCA_SFB_PARMS: i32 = 1;
pub const TCA_SFB_UNSPEC: i32 = 0;
pub const TCA_STAB_BASE: i32 = 1;
pub const TCA_STAB_DATA: i32 = 2;
pub const TCA_STAB_MAX: i32 = 2;
pub const TCA_STAB_UNSPEC: i32 = 0;
pub const TCA_TAPRIO_ATTR_ADMIN_SCHED: i32 = 7;
pub const TCA_TAPRIO_ATTR_FLAGS: i32 = 10;
pub const TCA_TAPRIO_ATTR_FLAG_FULL_OFFLOAD: u32 = 2;
pub const TCA_TAPRIO_ATTR_FLAG_TXTIME_ASSIST: u32 = 1;
pub const TCA_TAPRIO_ATTR_MAX: i32 = 12;
pub const TCA_TAPRIO_ATTR_PAD: i32 = 6;
pub const TCA_TAPRIO_ATTR_PRIOMAP: i32 = 1;
pub const TCA_TAPRIO_ATTR_SCHED_BASE_TIME: i32 = 3;
pub const TCA_TAPRIO_ATTR_SCHED_CLOCKID: i32 = 5;
pub const TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME: i32 = 8;
pub const TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION: i32 = 9;
pub const TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST: i32 = 2;
pub const TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY: i32 = 4;
pub const TCA_TAPRIO_ATTR_TC_ENTRY: i32 = 12;
pub const TCA_TAPRIO_ATTR_TXTIME_DELAY: i32 = 11;
pub const TCA_TAPRIO_ATTR_UNSPEC: i32 = 0;
pub const TCA_TAPRIO_OFFLOAD_STATS_MAX: i32 = 3;
pub const TCA_TAPRIO_OFFLOAD_STATS_PAD: i32 = 1;
pub const TCA_TAPRIO_OFFLOAD_STATS_TX_OVERRUNS: i32 = 3;
pub const TCA_TAPRIO_OFFLOAD_STATS_WINDOW_DROPS: i32 = 2;
pub const TCA_TAPRIO_PAD: i32 = 6;
pub const TCA_TAPRIO_SCHED_ENTRY: i32 = 1;
pub const TCA_TAPRIO_SCHED_ENTRY_CMD: i32 = 2;
pub const TCA_TAPRIO_SCHED_ENTRY_GATE_MASK: i32 = 3;
pub const TCA_TAPRIO_SCHED_ENTRY_INDEX: i32 = 1;
pub const TCA_TAPRIO_SCHED_ENTRY_INTERVAL: i32 = 4;
pub const TCA_TAPRIO_SCHED_ENTRY_MAX: i32 = 4;
pub const TCA_TAPRIO_SCHED_ENTRY_UNSPEC: i32 = 0;
pub const TCA_TAPRIO_SCHED_MAX: i32 = 1;
pub const TCA_TAPRIO_SCHED_UNSPEC: i32 = 0;
pub const TCA_TAPRIO_TC_ENTRY_FP: i32 = 3;
pub const TCA_TAPRIO_TC_ENTRY_INDEX: i32 = 1;
pub const TCA_TAPRIO_TC_ENTRY_MAX: i32 = 3;
pub const TCA_TAPRIO_TC_ENTRY_MAX_SDU: i32 = 2;
pub const TCA_TAPRIO_TC_ENTRY_UNSPEC: i32 = 0;
pub const TCA_TBF_BURST: i32 = 6;
pub const TCA_TBF_MAX: i32 = 8;
pub const TCA_TBF_PAD: i32 = 8;
pub const TCA_TBF_PARMS: i32 = 1;
pub const TCA_TBF_PBURST: i32 = 7;
pub const TCA_TBF_PRATE64: i32 = 5;
pub const TCA_TBF_PTAB: i32 = 3;
pub const TCA_TBF_RATE64: i32 = 4;
pub const TCA_TBF_RTAB: i32 = 2;
pub const TCA_TBF_UNSPEC: i32 = 0;
pub const TCQ_ETS_MAX_BANDS: i32 = 16;
pub const TCQ_MIN_PRIO_BANDS: i32 = 2;
pub const TCQ_PLUG_BUFFER: i32 = 0;
pub const TCQ_PLUG_LIMIT: i32 = 3;
pub const TCQ_PLUG_RELEASE_INDEFINITE: i32 = 2;
pub const TCQ_PLUG_RELEASE_ONE: i32 = 1;
pub const TCQ_PRIO_BANDS: i32 = 16;
pub const TC_CAKE_MAX_TINS: i32 = 8;
pub const TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE: i32 = 0;
pub const TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE: i32 = 1;
pub const TC_DUALPI2_DROP_OVERLOAD_DROP: i32 = 1;
pub const TC_DUALPI2_DROP_OVERLOAD_OVERFLOW: i32 = 0;
pub const TC_DUALPI2_ECN_MASK_ANY_ECT: i32 = 3;
pub const TC_DUALPI2_ECN_MASK_CLA_ECT: i32 = 2;
pub const TC_DUALPI2_ECN_MASK_L4S_ECT: i32 = 1;
pub const TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO: i32 = 0;
pub const TC_DUALPI2_SPLIT_GSO_SPLIT_GSO: i32 = 1;
pub const TC_ETF_DEADLINE_MODE_ON: u32 = 1;
pub const TC_ETF_OFFLOAD_ON: u32 = 2;
pub const TC_ETF_SKIP_SOCK_CHECK: u32 = 4;
pub const TC_FP_EXPRESS: i32 = 1;
pub const TC_FP_PREEMPTIBLE: i32 = 2;
pub const TC_HTB_MAXDEPTH: i32 = 8;
pub const TC_HTB_NUMPRIO: i32 = 8;
pub const TC_HTB_PROTOVER: i32 = 3;
pub const TC_H_CLSACT: u32 = 0xfffffff1;
pub const TC_H_INGRESS: u32 = 0xfffffff1;
pub const TC_H_MAJ_MASK: u32 = 0xffff0000;
pub const TC_H_MIN_EGRESS: u32 = 0xfff3;
pub const TC_H_MIN_INGRESS: u32 = 0xfff2;
pub const TC_H_MIN_MASK: u32 = 0xffff;
pub const TC_H_MIN_PRIORITY: u32 = 0xffe0;
pub const TC_H_ROOT: u32 = 0xffffffff;
pub const TC_H_UNSPEC: u32 = 0;
pub const TC_LINKLAYER_ATM: i32 = 2;
pub const TC_LINKLAYER_ETHERNET: i32 = 1;
pub const TC_LINKLAYER_MASK: i32 = 0xf;
pub const TC_LINKLAYER_UNAWARE: i32 = 0;
pub const TC_MQPRIO_F_MAX_RATE: i32 = 0x8;
pub const TC_MQPRIO_F_MIN_RATE: i32 = 0x4;
pub const TC_MQPRIO_F_MODE: i32 = 0x1;
pub const TC_MQPRIO_F_SHAPER: i32 = 0x2;
pub const TC_MQPRIO_HW_OFFLOAD_MAX: i32 = 1;
pub const TC_MQPRIO_HW_OFFLOAD_NONE: i32 = 0;
pub const TC_MQPRIO_HW_OFFLOAD_TCS: i32 = 1;
pub const TC_MQPRIO_MODE_CHANNEL: i32 = 1;
pub const TC_MQPRIO_MODE_DCB: i32 = 0;
pub const TC_MQPRIO_SHAPER_BW_RATE: i32 = 1;
pub const TC_MQPRIO_SHAPER_DCB: i32 = 0;
pub const TC_PRIO_BESTEFFORT: i32 = 0;
pub const TC_PRIO_BULK: i32 = 2;
pub const TC_PRIO_CONTROL: i32 = 7;
pub const TC_PRIO_FILLER: i32 = 1;
pub const TC_PRIO_INTERACTIVE: i32 = 6;
pub const TC_PRIO_INTERACTIVE_BULK: i32 = 4;
pub const TC_PRIO_MAX: i32 = 15;
pub const TC_QOPT_BITMASK: i32 = 15;
pub const TC_QOPT_MAX_QUEUE: i32 = 16;
pub const TC_RED_ADAPTATIVE: i32 = 4;
pub const TC_RED_ECN: i32 = 1;
pub const TC_RED_HARDDROP: i32 = 2;
pub const TC_RED_HISTORIC_FLAGS: i32 = 7;
pub const TC_RED_NODROP: i32 = 8;
pub const TC_RTAB_SIZE: i32 = 1024;
pub const TC_TAPRIO_CMD_SET_AND_HOLD: i32 = 1;
pub const TC_TAPRIO_CMD_SET_AND_RELEASE: i32 = 2;
pub const TC_TAPRIO_CMD_SET_GATES: i32 = 0;
pub const __NETEM_LOSS_MAX: i32 = 3;
pub const __TCA_CAKE_MAX: i32 = 19;
pub const __TCA_CAKE_STATS_INVALID: i32 = 0;
pub const __TCA_CAKE_STATS_MAX: i32 = 18;
pub const __TCA_CAKE_TIN_STATS_INVALID: i32 = 0;
pub const __TCA_CAKE_TIN_STATS_MAX: i32 = 26;
pub const __TCA_CBS_MAX: i32 = 2;
pub const __TCA_CHOKE_MAX: i32 = 4;
pub const __TCA_CODEL_MAX: i32 = 6;
pub const __TCA_DRR_MAX: i32 = 2;
pub const __TCA_DUALPI2_DROP_EARLY_MAX: i32 = 2;
pub const __TCA_DUALPI2_DROP_OVERLOAD_MAX: i32 = 2;
pub const __TCA_DUALPI2_ECN_MASK_MAX: i32 = 4;
pub const __TCA_DUALPI2_MAX: i32 = 17;
pub const __TCA_DUALPI2_SPLIT_GSO_MAX: i32 = 2;
pub const __TCA_ETF_MAX: i32 = 2;
pub const __TCA_ETS_MAX: i32 = 7;
pub const __TCA_FQ_CODEL_MAX: i32 = 12;
pub const __TCA_FQ_MAX: i32 = 19;
pub const __TCA_FQ_PIE_MAX: i32 = 13;
pub const __TCA_GRED_MAX: i32 = 7;
pub const __TCA_GRED_VQ_ENTRY_MAX: i32 = 2;
pub const __TCA_GRED_VQ_MAX: i32 = 13;
pub const __TCA_HFSC_MAX: i32 = 4;
pub const __TCA_HHF_MAX: i32 = 8;
pub const __TCA_HTB_MAX: i32 = 10;
pub const __TCA_MQPRIO_MAX: i32 = 6;
pub const __TCA_MQPRIO_TC_ENTRY_CNT: i32 = 3;
pub const __TCA_NETEM_MAX: i32 = 15;
pub const __TCA_PIE_MAX: i32 = 9;
pub const __TCA_QFQ_MAX: i32 = 3;
pub const __TCA_RED_MAX: i32 = 7;
pub const __TCA_SFB_MAX: i32 = 2;
pub const __TCA_STAB_MAX: i32 = 3;
pub const __TCA_TAPRIO_ATTR_MAX: i32 = 13;
pub const __TCA_TAPRIO_OFFLOAD_STATS_CNT: i32 = 4;
pub const __TCA_TAPRIO_SCHED_ENTRY_MAX: i32 = 5;
pub const __TCA_TAPRIO_SCHED_MAX: i32 = 2;
pub const __TCA_TAPRIO_TC_ENTRY_CNT: i32 = 4;
pub const __TCA_TBF_MAX: i32 = 9;
pub const __TC_MQPRIO_HW_OFFLOAD_MAX: i32 = 2;
pub const __TC_MQPRIO_MODE_MAX: i32 = 1;
pub const __TC_MQPRIO_SHAPER_MAX: i32 = 1;

#[repr(C)]
pub struct tc_cbs_qopt {
    pub offload: u8,
    pub _pad: [u8; 3],
    pub hicredit: i32,
    pub locredit: i32,
    pub idleslope: i32,
    pub sendslope: i32,
}

#[repr(C)]
pub struct tc_choke_qopt {
    pub limit: u32,
    pub qth_min: u32,
    pub qth_max: u32,
    pub Wlog: u8,
    pub Plog: u8,
    pub Scell_log: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct tc_choke_xstats {
    pub early: u32,
    pub pdrop: u32,
    pub other: u32,
    pub marked: u32,
    pub matched: u32,
}

#[repr(C)]
pub struct tc_codel_xstats {
    pub maxpacket: u32,
    pub count: u32,
    pub lastcount: u32,
    pub ldelay: u32,
    pub drop_next: i32,
    pub drop_overlimit: u32,
    pub ecn_mark: u32,
    pub dropping: u32,
    pub ce_mark: u32,
}

#[repr(C)]
pub struct tc_drr_stats {
    pub deficit: u32,
}

#[repr(C)]
pub struct tc_dualpi2_xstats {
    pub prob: u32,
    pub delay_c: u32,
    pub delay_l: u32,
    pub packets_in_c: u32,
    pub packets_in_l: u32,
    pub maxq: u32,
    pub ecn_mark: u32,
    pub step_marks: u32,
    pub credit: i32,
    pub memory_used: u32,
    pub max_memory_used: u32,
    pub memory_limit: u32,
}

#[repr(C)]
pub struct tc_estimator {
    pub interval: i8,
    pub ewma_log: u8,
}

#[repr(C)]
pub struct tc_etf_qopt {
    pub delta: i32,
    pub clockid: i32,
    pub flags: u32,
}

#[repr(C)]
pub struct tc_fifo_qopt {
    pub limit: u32,
}

#[repr(C)]
pub struct tc_fq_codel_cl_stats {
    pub deficit: i32,
    pub ldelay: u32,
    pub count: u32,
    pub lastcount: u32,
    pub dropping: u32,
    pub drop_next: i32,
}

#[repr(C)]
pub struct tc_fq_codel_qd_stats {
    pub maxpacket: u32,
    pub drop_overlimit: u32,
    pub ecn_mark: u32,
    pub new_flow_count: u32,
    pub new_flows_len: u32,
    pub old_flows_len: u32,
    pub ce_mark: u32,
    pub memory_usage: u32,
    pub drop_overmemory: u32,
}

#[repr(C)]
pub struct tc_fq_codel_xstats {
    pub r#type: u32,
    pub anon0: tc_fq_codel_xstats_anon0,
}

#[repr(C)]
pub union tc_fq_codel_xstats_anon0 {
    pub qdisc_stats: tc_fq_codel_qd_stats,
    pub class_stats: tc_fq_codel_cl_stats,
}

#[repr(C)]
pub struct tc_fq_pie_xstats {
    pub packets_in: u32,
    pub dropped: u32,
    pub overlimit: u32,
    pub overmemory: u32,
    pub ecn_mark: u32,
    pub new_flow_count: u32,
    pub new_flows_len: u32,
    pub old_flows_len: u32,
    pub memory_usage: u32,
}

#[repr(C)]
pub struct tc_fq_qd_stats {
    pub gc_flows: u64,
    pub highprio_packets: u64,
    pub tcp_retrans: u64,
    pub throttled: u64,
    pub flows_plimit: u64,
    pub pkts_too_long: u64,
    pub allocation_errors: u64,
    pub time_next_delayed_flow: i64,
    pub flows: u32,
    pub inactive_flows: u32,
    pub throttled_flows: u32,
    pub unthrottle_latency_ns: u32,
    pub ce_mark: u64,
    pub horizon_drops: u64,
    pub horizon_caps: u64,
    pub fastpath_packets: u64,
    pub band_drops: [u64; 3],
    pub band_pkt_count: [u32; 3],
    pub pad: u32,
}

#[repr(C)]
pub struct tc_gred_qopt {
    pub limit: u32,
    pub qth_min: u32,
    pub qth_max: u32,
    pub DP: u32,
    pub backlog: u32,
    pub qave: u32,
    pub forced: u32,
    pub early: u32,
    pub other: u32,
    pub pdrop: u32,
    pub Wlog: u8,
    pub Plog: u8,
    pub Scell_log: u8,
    pub prio: u8,
    pub packets: u32,
    pub bytesin: u32,
}

#[repr(C)]
pub struct tc_gred_sopt {
    pub DPs: u32,
    pub def_DP: u32,
    pub grio: u8,
    pub flags: u8,
    pub pad1: u16,
}

#[repr(C)]
pub struct tc_hfsc_qopt {
    pub defcls: u16,
}

#[repr(C)]
pub struct tc_hfsc_stats {
    pub work: u64,
    pub rtwork: u64,
    pub period: u32,
    pub level: u32,
}

#[repr(C)]
pub struct tc_hhf_xstats {
    pub drop_overlimit: u32,
    pub hh_overlimit: u32,
    pub hh_tot_count: u32,
    pub hh_cur_count: u32,
}

#[repr(C)]
pub struct tc_htb_glob {
    pub version: u32,
    pub rate2quantum: u32,
    pub defcls: u32,
    pub debug: u32,
    pub direct_pkts: u32,
}

#[repr(C)]
pub struct tc_htb_opt {
    pub rate: tc_ratespec,
    pub ceil: tc_ratespec,
    pub buffer: u32,
    pub cbuffer: u32,
    pub quantum: u32,
    pub level: u32,
    pub prio: u32,
}

#[repr(C)]
pub struct tc_htb_xstats {
    pub lends: u32,
    pub borrows: u32,
    pub giants: u32,
    pub tokens: i32,
    pub ctokens: i32,
}

#[repr(C)]
pub struct tc_mqprio_qopt {
    pub num_tc: u8,
    pub prio_tc_map: [u8; 16],
    pub hw: u8,
    pub count: [u16; 16],
    pub offset: [u16; 16],
}

#[repr(C)]
pub struct tc_multiq_qopt {
    pub bands: u16,
    pub max_bands: u16,
}

#[repr(C)]
pub struct tc_netem_corr {
    pub delay_corr: u32,
    pub loss_corr: u32,
    pub dup_corr: u32,
}

#[repr(C)]
pub struct tc_netem_corrupt {
    pub probability: u32,
    pub correlation: u32,
}

#[repr(C)]
pub struct tc_netem_gemodel {
    pub p: u32,
    pub r: u32,
    pub h: u32,
    pub k1: u32,
}

#[repr(C)]
pub struct tc_netem_gimodel {
    pub p13: u32,
    pub p31: u32,
    pub p32: u32,
    pub p14: u32,
    pub p23: u32,
}

#[repr(C)]
pub struct tc_netem_qopt {
    pub latency: u32,
    pub limit: u32,
    pub loss: u32,
    pub gap: u32,
    pub duplicate: u32,
    pub jitter: u32,
}

#[repr(C)]
pub struct tc_netem_rate {
    pub rate: u32,
    pub packet_overhead: i32,
    pub cell_size: u32,
    pub cell_overhead: i32,
}

#[repr(C)]
pub struct tc_netem_reorder {
    pub probability: u32,
    pub correlation: u32,
}

#[repr(C)]
pub struct tc_netem_slot {
    pub min_delay: i64,
    pub max_delay: i64,
    pub max_packets: i32,
    pub max_bytes: i32,
    pub dist_delay: i64,
    pub dist_jitter: i64,
}

#[repr(C)]
pub struct tc_netem_xstats {
    pub delayed: u64,
    pub dropped: u64,
    pub corrupted: u64,
    pub duplicated: u64,
    pub reordered: u64,
    pub ecn_marked: u64,
    pub allocation_errors: u64,
}

#[repr(C)]
pub struct tc_pie_xstats {
    pub prob: u64,
    pub delay: u32,
    pub avg_dq_rate: u32,
    pub dq_rate_estimating: u32,
    pub packets_in: u32,
    pub dropped: u32,
    pub overlimit: u32,
    pub maxq: u32,
    pub ecn_mark: u32,
}

#[repr(C)]
pub struct tc_plug_qopt {
    pub action: i32,
    pub limit: u32,
}

#[repr(C)]
pub struct tc_prio_qopt {
    pub bands: i32,
    pub priomap: [u8; 16],
}

#[repr(C)]
pub struct tc_qfq_stats {
    pub weight: u32,
    pub lmax: u32,
}

#[repr(C)]
pub struct tc_ratespec {
    pub cell_log: u8,
    pub linklayer: u8,
    pub overhead: u16,
    pub cell_align: i16,
    pub mpu: u16,
    pub rate: u32,
}

#[repr(C)]
pub struct tc_red_qopt {
    pub limit: u32,
    pub qth_min: u32,
    pub qth_max: u32,
    pub Wlog: u8,
    pub Plog: u8,
    pub Scell_log: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct tc_red_xstats {
    pub early: u32,
    pub pdrop: u32,
    pub other: u32,
    pub marked: u32,
}

#[repr(C)]
pub struct tc_service_curve {
    pub m1: u32,
    pub d: u32,
    pub m2: u32,
}

#[repr(C)]
pub struct tc_sfb_qopt {
    pub rehash_interval: u32,
    pub warmup_time: u32,
    pub max: u32,
    pub bin_size: u32,
    pub increment: u32,
    pub decrement: u32,
    pub limit: u32,
    pub penalty_rate: u32,
    pub penalty_burst: u32,
}

#[repr(C)]
pub struct tc_sfb_xstats {
    pub earlydrop: u32,
    pub penaltydrop: u32,
    pub bucketdrop: u32,
    pub queuedrop: u32,
    pub childdrop: u32,
    pub marked: u32,
    pub maxqlen: u32,
    pub maxprob: u32,
    pub avgprob: u32,
}

#[repr(C)]
pub struct tc_sfq_qopt {
    pub quantum: u32,
    pub perturb_period: i32,
    pub limit: u32,
    pub divisor: u32,
    pub flows: u32,
}

#[repr(C)]
pub struct tc_sfq_qopt_v1 {
    pub v0: tc_sfq_qopt,
    pub depth: u32,
    pub headdrop: u32,
    pub limit: u32,
    pub qth_min: u32,
    pub qth_max: u32,
    pub Wlog: u8,
    pub Plog: u8,
    pub Scell_log: u8,
    pub flags: u8,
    pub max_P: u32,
    pub stats: tc_sfqred_stats,
}

#[repr(C)]
pub struct tc_sfq_xstats {
    pub allot: i32,
}

#[repr(C)]
pub struct tc_sfqred_stats {
    pub prob_drop: u32,
    pub forced_drop: u32,
    pub prob_mark: u32,
    pub forced_mark: u32,
    pub prob_mark_head: u32,
    pub forced_mark_head: u32,
}

#[repr(C)]
pub struct tc_sizespec {
    pub cell_log: u8,
    pub size_log: u8,
    pub cell_align: i16,
    pub overhead: i32,
    pub linklayer: u32,
    pub mpu: u32,
    pub mtu: u32,
    pub tsize: u32,
}

#[repr(C)]
pub struct tc_skbprio_qopt {
    pub limit: u32,
}

#[repr(C)]
pub struct tc_stats {
    pub bytes: u64,
    pub packets: u32,
    pub drops: u32,
    pub overlimits: u32,
    pub bps: u32,
    pub pps: u32,
    pub qlen: u32,
    pub backlog: u32,
}

#[repr(C)]
pub struct tc_tbf_qopt {
    pub rate: tc_ratespec,
    pub peakrate: tc_ratespec,
    pub limit: u32,
    pub buffer: u32,
    pub mtu: u32,
}

records! {
    tc_cbs_qopt: size 20, align 4;
    tc_choke_qopt: size 16, align 4;
    tc_choke_xstats: size 20, align 4;
    tc_codel_xstats: size 36, align 4;
    tc_drr_stats: size 4, align 4;
    tc_dualpi2_xstats: size 48, align 4;
    tc_estimator: size 2, align 1;
    tc_etf_qopt: size 12, align 4;
    tc_fifo_qopt: size 4, align 4;
    tc_fq_codel_cl_stats: size 24, align 4;
    tc_fq_codel_qd_stats: size 36, align 4;
    tc_fq_codel_xstats: size 40, align 4;
    tc_fq_codel_xstats_anon0: size 36, align 4;
    tc_fq_pie_xstats: size 36, align 4;
    tc_fq_qd_stats: size 152, align 8;
    tc_gred_qopt: size 52, align 4;
    tc_gred_sopt: size 12, align 4;
    tc_hfsc_qopt: size 2, align 2;
    tc_hfsc_stats: size 24, align 8;
    tc_hhf_xstats: size 16, align 4;
    tc_htb_glob: size 20, align 4;
    tc_htb_opt: size 44, align 4;
    tc_htb_xstats: size 20, align 4;
    tc_mqprio_qopt: size 82, align 2;
    tc_multiq_qopt: size 4, align 2;
    tc_netem_corr: size 12, align 4;
    tc_netem_corrupt: size 8, align 4;
    tc_netem_gemodel: size 16, align 4;
    tc_netem_gimodel: size 20, align 4;
    tc_netem_qopt: size 24, align 4;
    tc_netem_rate: size 16, align 4;
    tc_netem_reorder: size 8, align 4;
    tc_netem_slot: size 40, align 8;
    tc_netem_xstats: size 56, align 8;
    tc_pie_xstats: size 40, align 8;
    tc_plug_qopt: size 8, align 4;
    tc_prio_qopt: size 20, align 4;
    tc_qfq_stats: size 8, align 4;
    tc_ratespec: size 12, align 4;
    tc_red_qopt: size 16, align 4;
    tc_red_xstats: size 16, align 4;
    tc_service_curve: size 12, align 4;
    tc_sfb_qopt: size 36, align 4;
    tc_sfb_xstats: size 36, align 4;
    tc_sfq_qopt: size 20, align 4;
    tc_sfq_qopt_v1: size 72, align 4;
    tc_sfq_xstats: size 4, align 4;
    tc_sfqred_stats: size 24, align 4;
    tc_sizespec: size 24, align 4;
    tc_skbprio_qopt: size 4, align 4;
    tc_stats: size 40, align 8;
    tc_tbf_qopt: size 36, align 4;
}
