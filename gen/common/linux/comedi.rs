// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/comedi.h

pub const AMPLC_DIO_CLK_100KHZ: i32 = 3;
pub const AMPLC_DIO_CLK_10KHZ: i32 = 4;
pub const AMPLC_DIO_CLK_10MHZ: i32 = 1;
pub const AMPLC_DIO_CLK_1KHZ: i32 = 5;
pub const AMPLC_DIO_CLK_1MHZ: i32 = 2;
pub const AMPLC_DIO_CLK_20MHZ: i32 = 11;
pub const AMPLC_DIO_CLK_CLKN: i32 = 0;
pub const AMPLC_DIO_CLK_EXT: i32 = 7;
pub const AMPLC_DIO_CLK_GND: i32 = 9;
pub const AMPLC_DIO_CLK_OUTNM1: i32 = 6;
pub const AMPLC_DIO_CLK_PAT_PRESENT: i32 = 10;
pub const AMPLC_DIO_CLK_VCC: i32 = 8;
pub const AMPLC_DIO_GAT_GATN: i32 = 2;
pub const AMPLC_DIO_GAT_GND: i32 = 1;
pub const AMPLC_DIO_GAT_NGATN: i32 = 6;
pub const AMPLC_DIO_GAT_NOUTNM2: i32 = 3;
pub const AMPLC_DIO_GAT_NPAT_GONE: i32 = 13;
pub const AMPLC_DIO_GAT_NPAT_OCCURRED: i32 = 12;
pub const AMPLC_DIO_GAT_NPAT_PRESENT: i32 = 11;
pub const AMPLC_DIO_GAT_OUTNM2: i32 = 7;
pub const AMPLC_DIO_GAT_PAT_GONE: i32 = 10;
pub const AMPLC_DIO_GAT_PAT_OCCURRED: i32 = 9;
pub const AMPLC_DIO_GAT_PAT_PRESENT: i32 = 8;
pub const AMPLC_DIO_GAT_RESERVED4: i32 = 4;
pub const AMPLC_DIO_GAT_RESERVED5: i32 = 5;
pub const AMPLC_DIO_GAT_RESERVED6: i32 = 6;
pub const AMPLC_DIO_GAT_RESERVED7: i32 = 7;
pub const AMPLC_DIO_GAT_VCC: i32 = 0;
pub const AMPLC_DIO_TS_CLK_1GHZ: i32 = 0;
pub const AMPLC_DIO_TS_CLK_1KHZ: i32 = 2;
pub const AMPLC_DIO_TS_CLK_1MHZ: i32 = 1;
pub const AREF_COMMON: i32 = 0x1;
pub const AREF_DIFF: i32 = 0x2;
pub const AREF_GROUND: i32 = 0x0;
pub const AREF_OTHER: i32 = 0x3;
pub const CIO: i32 = 100;
pub const CMDF_BOGUS: i32 = 0x1;
pub const CMDF_PRIORITY: i32 = 0x8;
pub const CMDF_RAWDATA: i32 = 0x80;
pub const CMDF_ROUND_DOWN: i32 = 0x10000;
pub const CMDF_ROUND_MASK: i32 = 0x30000;
pub const CMDF_ROUND_NEAREST: i32 = 0x0;
pub const CMDF_ROUND_UP: i32 = 0x20000;
pub const CMDF_ROUND_UP_NEXT: i32 = 0x30000;
pub const CMDF_WAKE_EOS: i32 = 0x20;
pub const CMDF_WRITE: i32 = 0x40;
pub const COMEDI_BUFCONFIG: u32 = 0x8020640d;
pub const COMEDI_BUFINFO: u32 = 0xc02c640e;
pub const COMEDI_CANCEL: u32 = 0x6407;
pub const COMEDI_COUNTER_ARMED: i32 = 1;
pub const COMEDI_COUNTER_COUNTING: i32 = 2;
pub const COMEDI_COUNTER_TERMINAL_COUNT: i32 = 4;
pub const COMEDI_DEVCONFIG: u32 = 0x40946400;
pub const COMEDI_DEVCONF_AUX_DATA0_LENGTH: i32 = 28;
pub const COMEDI_DEVCONF_AUX_DATA1_LENGTH: i32 = 27;
pub const COMEDI_DEVCONF_AUX_DATA2_LENGTH: i32 = 26;
pub const COMEDI_DEVCONF_AUX_DATA3_LENGTH: i32 = 25;
pub const COMEDI_DEVCONF_AUX_DATA_HI: i32 = 29;
pub const COMEDI_DEVCONF_AUX_DATA_LENGTH: i32 = 31;
pub const COMEDI_DEVCONF_AUX_DATA_LO: i32 = 30;
pub const COMEDI_DEVINFO: u32 = 0x80b06401;
pub const COMEDI_DIGITAL_TRIG_DISABLE: i32 = 0;
pub const COMEDI_DIGITAL_TRIG_ENABLE_EDGES: i32 = 1;
pub const COMEDI_DIGITAL_TRIG_ENABLE_LEVELS: i32 = 2;
pub const COMEDI_EV_CONVERT: i32 = 0x100000;
pub const COMEDI_EV_SCAN_BEGIN: i32 = 0x80000;
pub const COMEDI_EV_SCAN_END: i32 = 0x200000;
pub const COMEDI_EV_START: i32 = 0x40000;
pub const COMEDI_EV_STOP: i32 = 0x400000;
pub const COMEDI_INPUT: i32 = 0;
pub const COMEDI_LOCK: u32 = 0x6405;
pub const COMEDI_MAJOR: i32 = 98;
pub const COMEDI_MAJORVERSION: i32 = 0;
pub const COMEDI_MICROVERSION: i32 = 76;
pub const COMEDI_MINORVERSION: i32 = 7;
pub const COMEDI_MIN_SPEED: u32 = 0xffffffff;
pub const COMEDI_NAMELEN: i32 = 20;
pub const COMEDI_NDEVCONFOPTS: i32 = 32;
pub const COMEDI_NDEVICES: i32 = 16;
pub const COMEDI_OPENDRAIN: i32 = 2;
pub const COMEDI_OUTPUT: i32 = 1;
pub const COMEDI_POLL: u32 = 0x640f;
pub const COMEDI_SETRSUBD: u32 = 0x6410;
pub const COMEDI_SETWSUBD: u32 = 0x6411;
pub const COMEDI_SUBDINFO: u32 = 0x80486402;
pub const COMEDI_SUBD_AI: i32 = 1;
pub const COMEDI_SUBD_AO: i32 = 2;
pub const COMEDI_SUBD_CALIB: i32 = 9;
pub const COMEDI_SUBD_COUNTER: i32 = 6;
pub const COMEDI_SUBD_DI: i32 = 3;
pub const COMEDI_SUBD_DIO: i32 = 5;
pub const COMEDI_SUBD_DO: i32 = 4;
pub const COMEDI_SUBD_MEMORY: i32 = 8;
pub const COMEDI_SUBD_PROC: i32 = 10;
pub const COMEDI_SUBD_PWM: i32 = 12;
pub const COMEDI_SUBD_SERIAL: i32 = 11;
pub const COMEDI_SUBD_TIMER: i32 = 7;
pub const COMEDI_SUBD_UNUSED: i32 = 0;
pub const COMEDI_SUPPORTED: i32 = 1;
pub const COMEDI_UNKNOWN_SUPPORT: i32 = 0;
pub const COMEDI_UNLOCK: u32 = 0x6406;
pub const COMEDI_UNSUPPORTED: i32 = 2;
pub const CR_ALT_FILTER: i32 = 0x4000000;
pub const CR_ALT_SOURCE: i32 = 0x8000000;
pub const CR_DEGLITCH: i32 = 0x4000000;
pub const CR_DITHER: i32 = 0x4000000;
pub const CR_EDGE: i32 = 0x40000000;
pub const CR_FLAGS_MASK: u32 = 0xfc000000;
pub const CR_INVERT: u32 = 0x80000000;
pub const GPCT_ARM: i32 = 0x20;
pub const GPCT_CONT_PULSE_OUT: i32 = 0x200;
pub const GPCT_DISARM: i32 = 0x40;
pub const GPCT_DOWN: i32 = 0x10;
pub const GPCT_EXT_PIN: i32 = 0x2;
pub const GPCT_GET_INT_CLK_FRQ: i32 = 0x80;
pub const GPCT_HWUD: i32 = 0x20;
pub const GPCT_INT_CLOCK: i32 = 0x1;
pub const GPCT_NO_GATE: i32 = 0x4;
pub const GPCT_RESET: i32 = 0x1;
pub const GPCT_SET_DIRECTION: i32 = 0x8;
pub const GPCT_SET_GATE: i32 = 0x4;
pub const GPCT_SET_OPERATION: i32 = 0x10;
pub const GPCT_SET_SOURCE: i32 = 0x2;
pub const GPCT_SIMPLE_EVENT: i32 = 0x40;
pub const GPCT_SINGLE_PERIOD: i32 = 0x80;
pub const GPCT_SINGLE_PULSE_OUT: i32 = 0x400;
pub const GPCT_SINGLE_PW: i32 = 0x100;
pub const GPCT_UP: i32 = 0x8;
pub const I8254_BCD: i32 = 1;
pub const I8254_BINARY: i32 = 0;
pub const I8254_MODE0: i32 = 0;
pub const I8254_MODE1: i32 = 2;
pub const I8254_MODE2: i32 = 4;
pub const I8254_MODE3: i32 = 6;
pub const I8254_MODE4: i32 = 8;
pub const I8254_MODE5: i32 = 10;
pub const INSN_BITS: i32 = 201326594;
pub const INSN_CONFIG: i32 = 201326595;
pub const INSN_CONFIG_8254_READ_STATUS: i32 = 4098;
pub const INSN_CONFIG_8254_SET_MODE: i32 = 4097;
pub const INSN_CONFIG_ALT_SOURCE: i32 = 20;
pub const INSN_CONFIG_ANALOG_TRIG: i32 = 16;
pub const INSN_CONFIG_ARM: i32 = 31;
pub const INSN_CONFIG_BIDIRECTIONAL_DATA: i32 = 27;
pub const INSN_CONFIG_BLOCK_SIZE: i32 = 22;
pub const INSN_CONFIG_CHANGE_NOTIFY: i32 = 25;
pub const INSN_CONFIG_DIGITAL_TRIG: i32 = 21;
pub const INSN_CONFIG_DIO_INPUT: i32 = 0;
pub const INSN_CONFIG_DIO_OPENDRAIN: i32 = 2;
pub const INSN_CONFIG_DIO_OUTPUT: i32 = 1;
pub const INSN_CONFIG_DIO_QUERY: i32 = 28;
pub const INSN_CONFIG_DISARM: i32 = 32;
pub const INSN_CONFIG_FILTER: i32 = 24;
pub const INSN_CONFIG_GET_CLOCK_SRC: i32 = 2004;
pub const INSN_CONFIG_GET_CMD_TIMING_CONSTRAINTS: i32 = 5005;
pub const INSN_CONFIG_GET_COUNTER_STATUS: i32 = 33;
pub const INSN_CONFIG_GET_GATE_SRC: i32 = 2002;
pub const INSN_CONFIG_GET_HARDWARE_BUFFER_SIZE: i32 = 2006;
pub const INSN_CONFIG_GET_PWM_OUTPUT: i32 = 30;
pub const INSN_CONFIG_GET_PWM_STATUS: i32 = 5002;
pub const INSN_CONFIG_GET_ROUTING: i32 = 4109;
pub const INSN_CONFIG_GPCT_PULSE_TRAIN_GENERATOR: i32 = 1002;
pub const INSN_CONFIG_GPCT_QUADRATURE_ENCODER: i32 = 1003;
pub const INSN_CONFIG_GPCT_SINGLE_PULSE_GENERATOR: i32 = 1001;
pub const INSN_CONFIG_PWM_GET_H_BRIDGE: i32 = 5004;
pub const INSN_CONFIG_PWM_GET_PERIOD: i32 = 5001;
pub const INSN_CONFIG_PWM_OUTPUT: i32 = 29;
pub const INSN_CONFIG_PWM_SET_H_BRIDGE: i32 = 5003;
pub const INSN_CONFIG_PWM_SET_PERIOD: i32 = 5000;
pub const INSN_CONFIG_RESET: i32 = 34;
pub const INSN_CONFIG_SERIAL_CLOCK: i32 = 26;
pub const INSN_CONFIG_SET_CLOCK_SRC: i32 = 2003;
pub const INSN_CONFIG_SET_COUNTER_MODE: i32 = 4097;
pub const INSN_CONFIG_SET_GATE_SRC: i32 = 2001;
pub const INSN_CONFIG_SET_OTHER_SRC: i32 = 2005;
pub const INSN_CONFIG_SET_ROUTING: i32 = 4099;
pub const INSN_CONFIG_TIMER_1: i32 = 23;
pub const INSN_DEVICE_CONFIG: i32 = 0xe000003;
pub const INSN_DEVICE_CONFIG_CONNECT_ROUTE: i32 = 1;
pub const INSN_DEVICE_CONFIG_DISCONNECT_ROUTE: i32 = 2;
pub const INSN_DEVICE_CONFIG_GET_ROUTES: i32 = 3;
pub const INSN_DEVICE_CONFIG_TEST_ROUTE: i32 = 0;
pub const INSN_GTOD: i32 = 100663300;
pub const INSN_INTTRIG: i32 = 167772166;
pub const INSN_MASK_READ: i32 = 0x4000000;
pub const INSN_MASK_SPECIAL: i32 = 0x2000000;
pub const INSN_MASK_WRITE: i32 = 0x8000000;
pub const INSN_READ: i32 = 67108864;
pub const INSN_WAIT: i32 = 167772165;
pub const INSN_WRITE: i32 = 134217729;
pub const KE_CLK_20MHZ: i32 = 0;
pub const KE_CLK_4MHZ: i32 = 1;
pub const KE_CLK_EXT: i32 = 2;
pub const NI_100MHzTimebase: i32 = 32962;
pub const NI_100kHzTimebase: i32 = 32964;
pub const NI_10MHzRefClock: i32 = 32965;
pub const NI_200MHzTimebase: i32 = 32963;
pub const NI_20MHzTimebase: i32 = 32960;
pub const NI_660X_PFI_OUTPUT_COUNTER: i32 = 1;
pub const NI_660X_PFI_OUTPUT_DIO: i32 = 2;
pub const NI_80MHzTimebase: i32 = 32961;
pub const NI_AI_ConvertClock: i32 = 32931;
pub const NI_AI_ConvertClockTimebase: i32 = 32932;
pub const NI_AI_ExternalMUXClock: i32 = 32936;
pub const NI_AI_HoldComplete: i32 = 32935;
pub const NI_AI_HoldCompleteEvent: i32 = 32934;
pub const NI_AI_PauseTrigger: i32 = 32933;
pub const NI_AI_ReferenceTrigger: i32 = 32930;
pub const NI_AI_STOP: i32 = 32937;
pub const NI_AI_SampleClock: i32 = 32927;
pub const NI_AI_SampleClockTimebase: i32 = 32928;
pub const NI_AI_StartTrigger: i32 = 32929;
pub const NI_AO_PauseTrigger: i32 = 32941;
pub const NI_AO_SampleClock: i32 = 32938;
pub const NI_AO_SampleClockTimebase: i32 = 32939;
pub const NI_AO_StartTrigger: i32 = 32940;
pub const NI_AnalogComparisonEvent: i32 = 32968;
pub const NI_CDIO_SCAN_BEGIN_SRC_AI_CONVERT: i32 = 19;
pub const NI_CDIO_SCAN_BEGIN_SRC_AI_START: i32 = 18;
pub const NI_CDIO_SCAN_BEGIN_SRC_ANALOG_TRIGGER: i32 = 30;
pub const NI_CDIO_SCAN_BEGIN_SRC_AO_UPDATE: i32 = 31;
pub const NI_CDIO_SCAN_BEGIN_SRC_DIO_CHANGE_DETECT_IRQ: i32 = 33;
pub const NI_CDIO_SCAN_BEGIN_SRC_FREQ_OUT: i32 = 32;
pub const NI_CDIO_SCAN_BEGIN_SRC_G0_OUT: i32 = 28;
pub const NI_CDIO_SCAN_BEGIN_SRC_G1_OUT: i32 = 29;
pub const NI_CDIO_SCAN_BEGIN_SRC_GROUND: i32 = 0;
pub const NI_CDIO_SCAN_BEGIN_SRC_PXI_STAR_TRIGGER: i32 = 20;
pub const NI_COUNTER_NAMES_BASE: u32 = 0x804c;
pub const NI_COUNTER_NAMES_MAX: u32 = 0x809b;
pub const NI_CaseGround: i32 = 32976;
pub const NI_ChangeDetectionEvent: i32 = 32967;
pub const NI_DI_InputBufferFull: i32 = 32947;
pub const NI_DI_PauseTrigger: i32 = 32946;
pub const NI_DI_ReadyForStartEvent: i32 = 32948;
pub const NI_DI_ReadyForTransferEventBurst: i32 = 32949;
pub const NI_DI_ReadyForTransferEventPipelined: i32 = 32950;
pub const NI_DI_ReferenceTrigger: i32 = 32945;
pub const NI_DI_SampleClock: i32 = 32942;
pub const NI_DI_SampleClockTimebase: i32 = 32943;
pub const NI_DI_StartTrigger: i32 = 32944;
pub const NI_DO_DataActiveEvent: i32 = 32956;
pub const NI_DO_OutputBufferFull: i32 = 32955;
pub const NI_DO_PauseTrigger: i32 = 32954;
pub const NI_DO_ReadyForStartEvent: i32 = 32957;
pub const NI_DO_ReadyForTransferEvent: i32 = 32958;
pub const NI_DO_SampleClock: i32 = 32951;
pub const NI_DO_SampleClockTimebase: i32 = 32952;
pub const NI_DO_StartTrigger: i32 = 32953;
pub const NI_ExternalStrobe: i32 = 32974;
pub const NI_FREQ_OUT_TIMEBASE_1_DIV_2_CLOCK_SRC: i32 = 0;
pub const NI_FREQ_OUT_TIMEBASE_2_CLOCK_SRC: i32 = 1;
pub const NI_FrequencyOutput: i32 = 32966;
pub const NI_GATES_NAMES_BASE: u32 = 0x8054;
pub const NI_GATES_NAMES_MAX: u32 = 0x807b;
pub const NI_GPCT_AI_START1_GATE_SELECT: i32 = 28;
pub const NI_GPCT_AI_START2_GATE_SELECT: i32 = 18;
pub const NI_GPCT_ANALOG_TRIGGER_OUT_CLOCK_SRC_BITS: u32 = 0x9;
pub const NI_GPCT_ANALOG_TRIGGER_OUT_GATE_SELECT: i32 = 30;
pub const NI_GPCT_ARM_IMMEDIATE: i32 = 0;
pub const NI_GPCT_ARM_PAIRED_IMMEDIATE: i32 = 1;
pub const NI_GPCT_ARM_UNKNOWN: i32 = 4096;
pub const NI_GPCT_CLOCK_SRC_SELECT_MASK: u32 = 0x3f;
pub const NI_GPCT_COUNTING_DIRECTION_DOWN_BITS: i32 = 0;
pub const NI_GPCT_COUNTING_DIRECTION_HW_GATE_BITS: i32 = 50331648;
pub const NI_GPCT_COUNTING_DIRECTION_HW_UP_DOWN_BITS: i32 = 33554432;
pub const NI_GPCT_COUNTING_DIRECTION_MASK: i32 = 50331648;
pub const NI_GPCT_COUNTING_DIRECTION_SHIFT: i32 = 24;
pub const NI_GPCT_COUNTING_DIRECTION_UP_BITS: i32 = 16777216;
pub const NI_GPCT_COUNTING_MODE_MASK: i32 = 458752;
pub const NI_GPCT_COUNTING_MODE_NORMAL_BITS: i32 = 0;
pub const NI_GPCT_COUNTING_MODE_QUADRATURE_X1_BITS: i32 = 65536;
pub const NI_GPCT_COUNTING_MODE_QUADRATURE_X2_BITS: i32 = 131072;
pub const NI_GPCT_COUNTING_MODE_QUADRATURE_X4_BITS: i32 = 196608;
pub const NI_GPCT_COUNTING_MODE_SHIFT: i32 = 16;
pub const NI_GPCT_COUNTING_MODE_SYNC_SOURCE_BITS: i32 = 393216;
pub const NI_GPCT_COUNTING_MODE_TWO_PULSE_BITS: i32 = 262144;
pub const NI_GPCT_DISABLED_GATE_SELECT: i32 = 32768;
pub const NI_GPCT_DISABLED_OTHER_SELECT: i32 = 32768;
pub const NI_GPCT_DISARM_AT_GATE_BITS: i32 = 2048;
pub const NI_GPCT_DISARM_AT_TC_BITS: i32 = 1024;
pub const NI_GPCT_DISARM_AT_TC_OR_GATE_BITS: i32 = 3072;
pub const NI_GPCT_EDGE_GATE_MODE_MASK: i32 = 24;
pub const NI_GPCT_EDGE_GATE_NO_STARTS_NO_STOPS_BITS: i32 = 24;
pub const NI_GPCT_EDGE_GATE_STARTS_BITS: i32 = 16;
pub const NI_GPCT_EDGE_GATE_STARTS_STOPS_BITS: i32 = 0;
pub const NI_GPCT_EDGE_GATE_STOPS_STARTS_BITS: i32 = 8;
pub const NI_GPCT_FILTER_100x_TIMEBASE_1: i32 = 2;
pub const NI_GPCT_FILTER_10x_TIMEBASE_1: i32 = 4;
pub const NI_GPCT_FILTER_20x_TIMEBASE_1: i32 = 3;
pub const NI_GPCT_FILTER_2x_TIMEBASE_1: i32 = 5;
pub const NI_GPCT_FILTER_2x_TIMEBASE_3: i32 = 6;
pub const NI_GPCT_FILTER_OFF: i32 = 0;
pub const NI_GPCT_FILTER_TIMEBASE_3_SYNC: i32 = 1;
pub const NI_GPCT_GATE_ON_BOTH_EDGES_BIT: i32 = 4;
pub const NI_GPCT_GATE_PIN_i_GATE_SELECT: i32 = 257;
pub const NI_GPCT_HARDWARE_DISARM_MASK: i32 = 3072;
pub const NI_GPCT_HW_ARM: i32 = 4096;
pub const NI_GPCT_INDEX_ENABLE_BIT: i32 = 4194304;
pub const NI_GPCT_INDEX_PHASE_BITSHIFT: i32 = 20;
pub const NI_GPCT_INDEX_PHASE_HIGH_A_HIGH_B_BITS: i32 = 3145728;
pub const NI_GPCT_INDEX_PHASE_HIGH_A_LOW_B_BITS: i32 = 2097152;
pub const NI_GPCT_INDEX_PHASE_LOW_A_HIGH_B_BITS: i32 = 1048576;
pub const NI_GPCT_INDEX_PHASE_LOW_A_LOW_B_BITS: i32 = 0;
pub const NI_GPCT_INDEX_PHASE_MASK: i32 = 3145728;
pub const NI_GPCT_INVERT_CLOCK_SRC_BIT: u32 = 0x80000000;
pub const NI_GPCT_INVERT_OUTPUT_BIT: i32 = 536870912;
pub const NI_GPCT_LOADING_ON_GATE_BIT: i32 = 16384;
pub const NI_GPCT_LOADING_ON_TC_BIT: i32 = 4096;
pub const NI_GPCT_LOAD_B_SELECT_BIT: i32 = 128;
pub const NI_GPCT_LOGIC_LOW_CLOCK_SRC_BITS: u32 = 0x3;
pub const NI_GPCT_LOGIC_LOW_GATE_SELECT: i32 = 31;
pub const NI_GPCT_NEXT_GATE_CLOCK_SRC_BITS: u32 = 0x4;
pub const NI_GPCT_NEXT_OUT_GATE_SELECT: i32 = 20;
pub const NI_GPCT_NEXT_SOURCE_GATE_SELECT: i32 = 29;
pub const NI_GPCT_NEXT_TC_CLOCK_SRC_BITS: u32 = 0x5;
pub const NI_GPCT_NO_HARDWARE_DISARM_BITS: i32 = 0;
pub const NI_GPCT_NO_PRESCALE_CLOCK_SRC_BITS: u32 = 0x0;
pub const NI_GPCT_OR_GATE_BIT: i32 = 268435456;
pub const NI_GPCT_OUTPUT_MODE_MASK: i32 = 768;
pub const NI_GPCT_OUTPUT_TC_OR_GATE_TOGGLE_BITS: i32 = 768;
pub const NI_GPCT_OUTPUT_TC_PULSE_BITS: i32 = 256;
pub const NI_GPCT_OUTPUT_TC_TOGGLE_BITS: i32 = 512;
pub const NI_GPCT_PRESCALE_MODE_CLOCK_SRC_MASK: u32 = 0x30000000;
pub const NI_GPCT_PRESCALE_X2_CLOCK_SRC_BITS: u32 = 0x10000000;
pub const NI_GPCT_PRESCALE_X8_CLOCK_SRC_BITS: u32 = 0x20000000;
pub const NI_GPCT_PXI10_CLOCK_SRC_BITS: u32 = 0x7;
pub const NI_GPCT_PXI_STAR_TRIGGER_CLOCK_SRC_BITS: u32 = 0x8;
pub const NI_GPCT_PXI_STAR_TRIGGER_GATE_SELECT: i32 = 19;
pub const NI_GPCT_RELOAD_SOURCE_FIXED_BITS: i32 = 0;
pub const NI_GPCT_RELOAD_SOURCE_GATE_SELECT_BITS: i32 = 134217728;
pub const NI_GPCT_RELOAD_SOURCE_MASK: i32 = 201326592;
pub const NI_GPCT_RELOAD_SOURCE_SWITCHING_BITS: i32 = 67108864;
pub const NI_GPCT_SELECTED_GATE_GATE_SELECT: i32 = 542;
pub const NI_GPCT_SOURCE_ENCODER_A: i32 = 0;
pub const NI_GPCT_SOURCE_ENCODER_B: i32 = 1;
pub const NI_GPCT_SOURCE_ENCODER_Z: i32 = 2;
pub const NI_GPCT_SOURCE_PIN_i_CLOCK_SRC_BITS: u32 = 0x6;
pub const NI_GPCT_SOURCE_PIN_i_GATE_SELECT: i32 = 256;
pub const NI_GPCT_STOP_MODE_MASK: i32 = 96;
pub const NI_GPCT_STOP_ON_GATE_BITS: i32 = 0;
pub const NI_GPCT_STOP_ON_GATE_OR_SECOND_TC_BITS: i32 = 64;
pub const NI_GPCT_STOP_ON_GATE_OR_TC_BITS: i32 = 32;
pub const NI_GPCT_TIMEBASE_1_CLOCK_SRC_BITS: u32 = 0x0;
pub const NI_GPCT_TIMEBASE_2_CLOCK_SRC_BITS: u32 = 0x1;
pub const NI_GPCT_TIMEBASE_3_CLOCK_SRC_BITS: u32 = 0x2;
pub const NI_GPCT_TIMESTAMP_MUX_GATE_SELECT: i32 = 0;
pub const NI_GPCT_UP_DOWN_PIN_i_GATE_SELECT: i32 = 513;
pub const NI_LogicHigh: i32 = 32973;
pub const NI_LogicLow: i32 = 32972;
pub const NI_MAX_COUNTERS: i32 = 8;
pub const NI_MIO_INTERNAL_CLOCK: i32 = 0;
pub const NI_MIO_PLL_PXI10_CLOCK: i32 = 3;
pub const NI_MIO_PLL_PXI_STAR_TRIGGER_CLOCK: i32 = 2;
pub const NI_MIO_PLL_RTSI0_CLOCK: i32 = 4;
pub const NI_MIO_RTSI_CLOCK: i32 = 1;
pub const NI_MasterTimebase: i32 = 32959;
pub const NI_NAMES_BASE: u32 = 0x8000;
pub const NI_NUM_NAMES: i32 = 210;
pub const NI_PFI_DO: i32 = 32975;
pub const NI_PFI_FILTER_125ns: i32 = 1;
pub const NI_PFI_FILTER_2550us: i32 = 3;
pub const NI_PFI_FILTER_6425ns: i32 = 2;
pub const NI_PFI_FILTER_OFF: i32 = 0;
pub const NI_PFI_OUTPUT_AI_CONVERT: i32 = 3;
pub const NI_PFI_OUTPUT_AI_EXT_MUX_CLK: i32 = 12;
pub const NI_PFI_OUTPUT_AI_START1: i32 = 1;
pub const NI_PFI_OUTPUT_AI_START2: i32 = 2;
pub const NI_PFI_OUTPUT_AI_START_PULSE: i32 = 8;
pub const NI_PFI_OUTPUT_AO_START1: i32 = 7;
pub const NI_PFI_OUTPUT_AO_UPDATE_N: i32 = 6;
pub const NI_PFI_OUTPUT_CDI_SAMPLE: i32 = 29;
pub const NI_PFI_OUTPUT_CDO_UPDATE: i32 = 30;
pub const NI_PFI_OUTPUT_DIO_CHANGE_DETECT_RTSI: i32 = 28;
pub const NI_PFI_OUTPUT_EXT_STROBE: i32 = 11;
pub const NI_PFI_OUTPUT_FREQ_OUT: i32 = 15;
pub const NI_PFI_OUTPUT_GOUT0: i32 = 13;
pub const NI_PFI_OUTPUT_GOUT1: i32 = 14;
pub const NI_PFI_OUTPUT_G_GATE0: i32 = 10;
pub const NI_PFI_OUTPUT_G_GATE1: i32 = 5;
pub const NI_PFI_OUTPUT_G_SRC0: i32 = 9;
pub const NI_PFI_OUTPUT_G_SRC1: i32 = 4;
pub const NI_PFI_OUTPUT_I_ATRIG: i32 = 17;
pub const NI_PFI_OUTPUT_PFI_DEFAULT: i32 = 0;
pub const NI_PFI_OUTPUT_PFI_DO: i32 = 16;
pub const NI_PFI_OUTPUT_PXI_STAR_TRIGGER_IN: i32 = 26;
pub const NI_PFI_OUTPUT_RTSI0: i32 = 18;
pub const NI_PFI_OUTPUT_SCXI_TRIG1: i32 = 27;
pub const NI_RGOUT0: i32 = 32977;
pub const NI_RTSI_OUTPUT_ADR_START1: i32 = 0;
pub const NI_RTSI_OUTPUT_ADR_START2: i32 = 1;
pub const NI_RTSI_OUTPUT_DACUPDN: i32 = 3;
pub const NI_RTSI_OUTPUT_DA_START1: i32 = 4;
pub const NI_RTSI_OUTPUT_G_GATE0: i32 = 6;
pub const NI_RTSI_OUTPUT_G_SRC0: i32 = 5;
pub const NI_RTSI_OUTPUT_RGOUT0: i32 = 7;
pub const NI_RTSI_OUTPUT_RTSI_BRD_0: i32 = 8;
pub const NI_RTSI_OUTPUT_RTSI_OSC: i32 = 12;
pub const NI_RTSI_OUTPUT_SCLKG: i32 = 2;
pub const NI_SCXI_Trig1: i32 = 32971;
pub const NI_WatchdogExpirationTrigger: i32 = 32970;
pub const NI_WatchdogExpiredEvent: i32 = 32969;
pub const PXI_Clk10: i32 = 32925;
pub const PXI_Star: i32 = 32924;
pub const PXIe_Clk100: i32 = 32926;
pub const RF_EXTERNAL: i32 = 0x100;
pub const SDF_BUSY: i32 = 0x1;
pub const SDF_BUSY_OWNER: i32 = 0x2;
pub const SDF_CMD: i32 = 0x1000;
pub const SDF_CMD_READ: i32 = 0x8000;
pub const SDF_CMD_WRITE: i32 = 0x4000;
pub const SDF_COMMON: i32 = 0x200000;
pub const SDF_DEGLITCH: i32 = 0x2000000;
pub const SDF_DIFF: i32 = 0x400000;
pub const SDF_DITHER: i32 = 0x1000000;
pub const SDF_FLAGS: i32 = 0x20;
pub const SDF_GROUND: i32 = 0x100000;
pub const SDF_INTERNAL: i32 = 0x40000;
pub const SDF_LOCKED: i32 = 0x4;
pub const SDF_LOCK_OWNER: i32 = 0x8;
pub const SDF_LSAMPL: i32 = 0x10000000;
pub const SDF_MAXDATA: i32 = 0x10;
pub const SDF_MMAP: i32 = 0x4000000;
pub const SDF_OTHER: i32 = 0x800000;
pub const SDF_PACKED: i32 = 0x20000000;
pub const SDF_PWM_COUNTER: i32 = 0x80;
pub const SDF_PWM_HBRIDGE: i32 = 0x100;
pub const SDF_RANGETYPE: i32 = 0x40;
pub const SDF_READABLE: i32 = 0x10000;
pub const SDF_RUNNING: i32 = 0x8000000;
pub const SDF_SOFT_CALIBRATED: i32 = 0x2000;
pub const SDF_WRITABLE: i32 = 0x20000;
pub const SDF_WRITEABLE: i32 = 0x20000;
pub const TRIG_ANY: u32 = 0xffffffff;
pub const TRIG_BOGUS: i32 = 1;
pub const TRIG_COUNT: i32 = 0x20;
pub const TRIG_EXT: i32 = 0x40;
pub const TRIG_FOLLOW: i32 = 0x4;
pub const TRIG_INT: i32 = 0x80;
pub const TRIG_INVALID: i32 = 0x0;
pub const TRIG_NONE: i32 = 0x1;
pub const TRIG_NOW: i32 = 0x2;
pub const TRIG_OTHER: i32 = 0x100;
pub const TRIG_ROUND_DOWN: i32 = 0x10000;
pub const TRIG_ROUND_MASK: i32 = 0x30000;
pub const TRIG_ROUND_NEAREST: i32 = 0;
pub const TRIG_ROUND_UP: i32 = 0x20000;
pub const TRIG_ROUND_UP_NEXT: i32 = 0x30000;
pub const TRIG_RT: i32 = 8;
pub const TRIG_TIME: i32 = 0x8;
pub const TRIG_TIMER: i32 = 0x10;
pub const TRIG_WAKE_EOS: i32 = 32;
pub const TRIG_WRITE: i32 = 64;
pub const UNIT_mA: i32 = 1;
pub const UNIT_none: i32 = 2;
pub const UNIT_volt: i32 = 0;
pub const VERSION: &core::ffi::CStr = c"0.7.76";
pub const _NI_NAMES_MAX_PLUS_1: i32 = 32978;

#[repr(C)]
pub struct comedi_bufconfig {
    pub subdevice: u32,
    pub flags: u32,
    pub maximum_size: u32,
    pub size: u32,
    pub unused: [u32; 4],
}

#[repr(C)]
pub struct comedi_bufinfo {
    pub subdevice: u32,
    pub bytes_read: u32,
    pub buf_write_ptr: u32,
    pub buf_read_ptr: u32,
    pub buf_write_count: u32,
    pub buf_read_count: u32,
    pub bytes_written: u32,
    pub unused: [u32; 4],
}

#[repr(C)]
pub struct comedi_devconfig {
    pub board_name: [core::ffi::c_char; 20],
    pub options: [i32; 32],
}

#[repr(C)]
pub struct comedi_devinfo {
    pub version_code: u32,
    pub n_subdevs: u32,
    pub driver_name: [core::ffi::c_char; 20],
    pub board_name: [core::ffi::c_char; 20],
    pub read_subdevice: i32,
    pub write_subdevice: i32,
    pub unused: [i32; 30],
}

#[repr(C)]
pub struct comedi_krange {
    pub min: i32,
    pub max: i32,
    pub flags: u32,
}

#[repr(C)]
pub struct comedi_subdinfo {
    pub r#type: u32,
    pub n_chan: u32,
    pub subd_flags: u32,
    pub timer_type: u32,
    pub len_chanlist: u32,
    pub maxdata: u32,
    pub flags: u32,
    pub range_type: u32,
    pub settling_time_0: u32,
    pub insn_bits_support: u32,
    pub unused: [u32; 8],
}

records! {
    comedi_bufconfig: size 32, align 4;
    comedi_bufinfo: size 44, align 4;
    comedi_devconfig: size 148, align 4;
    comedi_devinfo: size 176, align 4;
    comedi_krange: size 12, align 4;
    comedi_subdinfo: size 72, align 4;
}
