// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/soundcard.h

pub const AFMT_AC3: i32 = 0x400;
pub const AFMT_A_LAW: i32 = 0x2;
pub const AFMT_IMA_ADPCM: i32 = 0x4;
pub const AFMT_MPEG: i32 = 0x200;
pub const AFMT_MU_LAW: i32 = 0x1;
pub const AFMT_QUERY: i32 = 0x0;
pub const AFMT_S16_BE: i32 = 0x20;
pub const AFMT_S16_LE: i32 = 0x10;
pub const AFMT_S16_NE: i32 = 16;
pub const AFMT_S8: i32 = 0x40;
pub const AFMT_U16_BE: i32 = 0x100;
pub const AFMT_U16_LE: i32 = 0x80;
pub const AFMT_U8: i32 = 0x8;
pub const APF_CPUINTENS: i32 = 2;
pub const APF_NETWORK: i32 = 1;
pub const APF_NORMAL: i32 = 0;
pub const CPF_FIRST: i32 = 0x1;
pub const CPF_LAST: i32 = 0x2;
pub const CPF_NONE: i32 = 0x0;
pub const CTL_BALANCE: i32 = 0x8;
pub const CTL_BANK_SELECT: i32 = 0x0;
pub const CTL_BREATH: i32 = 0x2;
pub const CTL_CELESTE_DEPTH: i32 = 0x5e;
pub const CTL_CHORUS_DEPTH: i32 = 0x5d;
pub const CTL_DAMPER_PEDAL: i32 = 0x40;
pub const CTL_DATA_DECREMENT: i32 = 0x61;
pub const CTL_DATA_ENTRY: i32 = 0x6;
pub const CTL_DATA_INCREMENT: i32 = 0x60;
pub const CTL_DETUNE_DEPTH: i32 = 0x5e;
pub const CTL_EXPRESSION: i32 = 0xb;
pub const CTL_EXT_EFF_DEPTH: i32 = 0x5b;
pub const CTL_FOOT: i32 = 0x4;
pub const CTL_GENERAL_PURPOSE1: i32 = 0x10;
pub const CTL_GENERAL_PURPOSE2: i32 = 0x11;
pub const CTL_GENERAL_PURPOSE3: i32 = 0x12;
pub const CTL_GENERAL_PURPOSE4: i32 = 0x13;
pub const CTL_GENERAL_PURPOSE5: i32 = 0x50;
pub const CTL_GENERAL_PURPOSE6: i32 = 0x51;
pub const CTL_GENERAL_PURPOSE7: i32 = 0x52;
pub const CTL_GENERAL_PURPOSE8: i32 = 0x53;
pub const CTL_HOLD: i32 = 0x40;
pub const CTL_HOLD2: i32 = 0x45;
pub const CTL_MAIN_VOLUME: i32 = 0x7;
pub const CTL_MODWHEEL: i32 = 0x1;
pub const CTL_NONREG_PARM_NUM_LSB: i32 = 0x62;
pub const CTL_NONREG_PARM_NUM_MSB: i32 = 0x63;
pub const CTL_PAN: i32 = 0xa;
pub const CTL_PHASER_DEPTH: i32 = 0x5f;
pub const CTL_PORTAMENTO: i32 = 0x41;
pub const CTL_PORTAMENTO_TIME: i32 = 0x5;
pub const CTL_REGIST_PARM_NUM_LSB: i32 = 0x64;
pub const CTL_REGIST_PARM_NUM_MSB: i32 = 0x65;
pub const CTL_SOFT_PEDAL: i32 = 0x43;
pub const CTL_SOSTENUTO: i32 = 0x42;
pub const CTL_SUSTAIN: i32 = 0x40;
pub const CTL_TREMOLO_DEPTH: i32 = 0x5c;
pub const CTRL_EXPRESSION: i32 = 253;
pub const CTRL_MAIN_VOLUME: i32 = 252;
pub const CTRL_PITCH_BENDER: i32 = 255;
pub const CTRL_PITCH_BENDER_RANGE: i32 = 254;
pub const DSP_BIND_CENTER_LFE: i32 = 0x4;
pub const DSP_BIND_FRONT: i32 = 0x1;
pub const DSP_BIND_HANDSET: i32 = 0x8;
pub const DSP_BIND_I2S: i32 = 0x80;
pub const DSP_BIND_MIC: i32 = 0x10;
pub const DSP_BIND_MODEM1: i32 = 0x20;
pub const DSP_BIND_MODEM2: i32 = 0x40;
pub const DSP_BIND_QUERY: i32 = 0x0;
pub const DSP_BIND_SPDIF: i32 = 0x100;
pub const DSP_BIND_SURR: i32 = 0x2;
pub const DSP_CAP_BATCH: i32 = 0x400;
pub const DSP_CAP_BIND: i32 = 0x8000;
pub const DSP_CAP_COPROC: i32 = 0x800;
pub const DSP_CAP_DUPLEX: i32 = 0x100;
pub const DSP_CAP_MMAP: i32 = 0x2000;
pub const DSP_CAP_MULTI: i32 = 0x4000;
pub const DSP_CAP_REALTIME: i32 = 0x200;
pub const DSP_CAP_REVISION: i32 = 0xff;
pub const DSP_CAP_TRIGGER: i32 = 0x1000;
pub const EV_CHN_COMMON: i32 = 0x92;
pub const EV_CHN_VOICE: i32 = 0x93;
pub const EV_SEQ_LOCAL: i32 = 0x80;
pub const EV_SYSEX: i32 = 0x94;
pub const EV_TIMING: i32 = 0x81;
pub const FM_PATCH: i32 = 0x1fd;
pub const FM_TYPE_ADLIB: i32 = 0x0;
pub const FM_TYPE_OPL3: i32 = 0x1;
pub const GUS_PATCH: i32 = 0x4fd;
pub const LOCL_STARTAUDIO: i32 = 1;
pub const MAUI_PATCH: i32 = 0x6fd;
pub const MIDI_CAP_MPU401: i32 = 1;
pub const MIDI_CHN_PRESSURE: i32 = 0xd0;
pub const MIDI_CTL_CHANGE: i32 = 0xb0;
pub const MIDI_KEY_PRESSURE: i32 = 0xa0;
pub const MIDI_NOTEOFF: i32 = 0x80;
pub const MIDI_NOTEON: i32 = 0x90;
pub const MIDI_PGM_CHANGE: i32 = 0xc0;
pub const MIDI_PITCH_BEND: i32 = 0xe0;
pub const MIDI_SYSTEM_PREFIX: i32 = 0xf0;
pub const MIDI_TYPE_MPU401: i32 = 0x401;
pub const OPL3_PATCH: i32 = 0x3fd;
pub const OSS_GETVERSION: u32 = 0x80044d76;
pub const PCM_ENABLE_INPUT: i32 = 0x1;
pub const PCM_ENABLE_OUTPUT: i32 = 0x2;
pub const SAMPLE_TYPE_BASIC: i32 = 0x10;
pub const SAMPLE_TYPE_GUS: i32 = 16;
pub const SAMPLE_TYPE_WAVEFRONT: i32 = 0x11;
pub const SEQ_AFTERTOUCH: i32 = 9;
pub const SEQ_BALANCE: i32 = 11;
pub const SEQ_CONTROLLER: i32 = 10;
pub const SEQ_DRUMOFF: i32 = 7;
pub const SEQ_DRUMON: i32 = 6;
pub const SEQ_ECHO: i32 = 8;
pub const SEQ_EXTENDED: i32 = 0xff;
pub const SEQ_FMNOTEOFF: i32 = 0;
pub const SEQ_FMNOTEON: i32 = 1;
pub const SEQ_FMPGMCHANGE: i32 = 3;
pub const SEQ_FULLSIZE: i32 = 0xfd;
pub const SEQ_MIDIPUTC: i32 = 5;
pub const SEQ_NOTEOFF: i32 = 0;
pub const SEQ_NOTEON: i32 = 1;
pub const SEQ_PGMCHANGE: i32 = 3;
pub const SEQ_PRIVATE: i32 = 0xfe;
pub const SEQ_SYNCTIMER: i32 = 4;
pub const SEQ_VOLMODE: i32 = 12;
pub const SEQ_WAIT: i32 = 2;
pub const SIOC_IN: u32 = 0x40000000;
pub const SIOC_INOUT: u32 = 0xc0000000;
pub const SIOC_OUT: u32 = 0x80000000;
pub const SNDCARD_ADLIB: i32 = 1;
pub const SNDCARD_CS4232: i32 = 21;
pub const SNDCARD_CS4232_MPU: i32 = 22;
pub const SNDCARD_GUS: i32 = 4;
pub const SNDCARD_GUS16: i32 = 9;
pub const SNDCARD_GUSPNP: i32 = 25;
pub const SNDCARD_MAD16: i32 = 19;
pub const SNDCARD_MAD16_MPU: i32 = 20;
pub const SNDCARD_MAUI: i32 = 23;
pub const SNDCARD_MPU401: i32 = 5;
pub const SNDCARD_MSS: i32 = 10;
pub const SNDCARD_PAS: i32 = 3;
pub const SNDCARD_PSEUDO_MSS: i32 = 24;
pub const SNDCARD_PSS: i32 = 11;
pub const SNDCARD_PSS_MPU: i32 = 13;
pub const SNDCARD_PSS_MSS: i32 = 14;
pub const SNDCARD_SB: i32 = 2;
pub const SNDCARD_SB16: i32 = 6;
pub const SNDCARD_SB16MIDI: i32 = 7;
pub const SNDCARD_SSCAPE: i32 = 12;
pub const SNDCARD_SSCAPE_MSS: i32 = 15;
pub const SNDCARD_TRXPRO: i32 = 16;
pub const SNDCARD_TRXPRO_MPU: i32 = 18;
pub const SNDCARD_TRXPRO_SB: i32 = 17;
pub const SNDCARD_UART401: i32 = 26;
pub const SNDCARD_UART6850: i32 = 8;
pub const SNDCTL_COPR_HALT: u32 = 0xc0144307;
pub const SNDCTL_COPR_LOAD: u32 = 0xcfb04301;
pub const SNDCTL_COPR_RCODE: u32 = 0xc0144303;
pub const SNDCTL_COPR_RCVMSG: u32 = 0x8fa44309;
pub const SNDCTL_COPR_RDATA: u32 = 0xc0144302;
pub const SNDCTL_COPR_RESET: u32 = 0x4300;
pub const SNDCTL_COPR_RUN: u32 = 0xc0144306;
pub const SNDCTL_COPR_SENDMSG: u32 = 0xcfa44308;
pub const SNDCTL_COPR_WCODE: u32 = 0x40144305;
pub const SNDCTL_COPR_WDATA: u32 = 0x40144304;
pub const SNDCTL_DSP_BIND_CHANNEL: u32 = 0xc0045041;
pub const SNDCTL_DSP_CHANNELS: u32 = 0xc0045006;
pub const SNDCTL_DSP_GETBLKSIZE: u32 = 0xc0045004;
pub const SNDCTL_DSP_GETCAPS: u32 = 0x8004500f;
pub const SNDCTL_DSP_GETCHANNELMASK: u32 = 0xc0045040;
pub const SNDCTL_DSP_GETFMTS: u32 = 0x8004500b;
pub const SNDCTL_DSP_GETIPTR: u32 = 0x800c5011;
pub const SNDCTL_DSP_GETISPACE: u32 = 0x8010500d;
pub const SNDCTL_DSP_GETODELAY: u32 = 0x80045017;
pub const SNDCTL_DSP_GETOPTR: u32 = 0x800c5012;
pub const SNDCTL_DSP_GETOSPACE: u32 = 0x8010500c;
pub const SNDCTL_DSP_GETSPDIF: u32 = 0x80045043;
pub const SNDCTL_DSP_GETTRIGGER: u32 = 0x80045010;
pub const SNDCTL_DSP_NONBLOCK: u32 = 0x500e;
pub const SNDCTL_DSP_POST: u32 = 0x5008;
pub const SNDCTL_DSP_PROFILE: u32 = 0x40045017;
pub const SNDCTL_DSP_RESET: u32 = 0x5000;
pub const SNDCTL_DSP_SAMPLESIZE: u32 = 0xc0045005;
pub const SNDCTL_DSP_SETDUPLEX: u32 = 0x5016;
pub const SNDCTL_DSP_SETFMT: u32 = 0xc0045005;
pub const SNDCTL_DSP_SETFRAGMENT: u32 = 0xc004500a;
pub const SNDCTL_DSP_SETSPDIF: u32 = 0x40045042;
pub const SNDCTL_DSP_SETSYNCRO: u32 = 0x5015;
pub const SNDCTL_DSP_SETTRIGGER: u32 = 0x40045010;
pub const SNDCTL_DSP_SPEED: u32 = 0xc0045002;
pub const SNDCTL_DSP_STEREO: u32 = 0xc0045003;
pub const SNDCTL_DSP_SUBDIVIDE: u32 = 0xc0045009;
pub const SNDCTL_DSP_SYNC: u32 = 0x5001;
pub const SNDCTL_FM_4OP_ENABLE: u32 = 0x4004510f;
pub const SNDCTL_FM_LOAD_INSTR: u32 = 0x40285107;
pub const SNDCTL_MIDI_INFO: u32 = 0xc074510c;
pub const SNDCTL_MIDI_MPUCMD: u32 = 0xc0216d02;
pub const SNDCTL_MIDI_MPUMODE: u32 = 0xc0046d01;
pub const SNDCTL_MIDI_PRETIME: u32 = 0xc0046d00;
pub const SNDCTL_SEQ_CTRLRATE: u32 = 0xc0045103;
pub const SNDCTL_SEQ_GETINCOUNT: u32 = 0x80045105;
pub const SNDCTL_SEQ_GETOUTCOUNT: u32 = 0x80045104;
pub const SNDCTL_SEQ_GETTIME: u32 = 0x80045113;
pub const SNDCTL_SEQ_NRMIDIS: u32 = 0x8004510b;
pub const SNDCTL_SEQ_NRSYNTHS: u32 = 0x8004510a;
pub const SNDCTL_SEQ_OUTOFBAND: u32 = 0x40085112;
pub const SNDCTL_SEQ_PANIC: u32 = 0x5111;
pub const SNDCTL_SEQ_PERCMODE: u32 = 0x40045106;
pub const SNDCTL_SEQ_RESET: u32 = 0x5100;
pub const SNDCTL_SEQ_RESETSAMPLES: u32 = 0x40045109;
pub const SNDCTL_SEQ_SYNC: u32 = 0x5101;
pub const SNDCTL_SEQ_TESTMIDI: u32 = 0x40045108;
pub const SNDCTL_SEQ_THRESHOLD: u32 = 0x4004510d;
pub const SNDCTL_SYNTH_CONTROL: u32 = 0xcfa45115;
pub const SNDCTL_SYNTH_ID: u32 = 0xc08c5114;
pub const SNDCTL_SYNTH_INFO: u32 = 0xc08c5102;
pub const SNDCTL_SYNTH_MEMAVL: u32 = 0xc004510e;
pub const SNDCTL_SYNTH_REMOVESAMPLE: u32 = 0xc00c5116;
pub const SNDCTL_TMR_CONTINUE: u32 = 0x5404;
pub const SNDCTL_TMR_METRONOME: u32 = 0x40045407;
pub const SNDCTL_TMR_SELECT: u32 = 0x40045408;
pub const SNDCTL_TMR_SOURCE: u32 = 0xc0045406;
pub const SNDCTL_TMR_START: u32 = 0x5402;
pub const SNDCTL_TMR_STOP: u32 = 0x5403;
pub const SNDCTL_TMR_TEMPO: u32 = 0xc0045405;
pub const SNDCTL_TMR_TIMEBASE: u32 = 0xc0045401;
pub const SOUND_CAP_EXCL_INPUT: i32 = 0x1;
pub const SOUND_MASK_ALTPCM: i32 = 0x400;
pub const SOUND_MASK_BASS: i32 = 0x2;
pub const SOUND_MASK_CD: i32 = 0x100;
pub const SOUND_MASK_DIGITAL1: i32 = 0x20000;
pub const SOUND_MASK_DIGITAL2: i32 = 0x40000;
pub const SOUND_MASK_DIGITAL3: i32 = 0x80000;
pub const SOUND_MASK_ENHANCE: i32 = -2147483648;
pub const SOUND_MASK_IGAIN: i32 = 0x1000;
pub const SOUND_MASK_IMIX: i32 = 0x200;
pub const SOUND_MASK_LINE: i32 = 0x40;
pub const SOUND_MASK_LINE1: i32 = 0x4000;
pub const SOUND_MASK_LINE2: i32 = 0x8000;
pub const SOUND_MASK_LINE3: i32 = 0x10000;
pub const SOUND_MASK_LOUD: i32 = -2147483648;
pub const SOUND_MASK_MIC: i32 = 0x80;
pub const SOUND_MASK_MONITOR: i32 = 0x1000000;
pub const SOUND_MASK_MUTE: i32 = -2147483648;
pub const SOUND_MASK_OGAIN: i32 = 0x2000;
pub const SOUND_MASK_PCM: i32 = 0x10;
pub const SOUND_MASK_PHONEIN: i32 = 0x100000;
pub const SOUND_MASK_PHONEOUT: i32 = 0x200000;
pub const SOUND_MASK_RADIO: i32 = 0x800000;
pub const SOUND_MASK_RECLEV: i32 = 0x800;
pub const SOUND_MASK_SPEAKER: i32 = 0x20;
pub const SOUND_MASK_SYNTH: i32 = 0x8;
pub const SOUND_MASK_TREBLE: i32 = 0x4;
pub const SOUND_MASK_VIDEO: i32 = 0x400000;
pub const SOUND_MASK_VOLUME: i32 = 0x1;
pub const SOUND_MIXER_3DSE: u32 = 0xc0044d68;
pub const SOUND_MIXER_ACCESS: u32 = 0xc0804d66;
pub const SOUND_MIXER_AGC: u32 = 0xc0044d67;
pub const SOUND_MIXER_ALTPCM: i32 = 10;
pub const SOUND_MIXER_BASS: i32 = 1;
pub const SOUND_MIXER_CAPS: i32 = 0xfc;
pub const SOUND_MIXER_CD: i32 = 8;
pub const SOUND_MIXER_DEVMASK: i32 = 0xfe;
pub const SOUND_MIXER_DIGITAL1: i32 = 17;
pub const SOUND_MIXER_DIGITAL2: i32 = 18;
pub const SOUND_MIXER_DIGITAL3: i32 = 19;
pub const SOUND_MIXER_ENHANCE: i32 = 31;
pub const SOUND_MIXER_GETLEVELS: u32 = 0xc0a44d74;
pub const SOUND_MIXER_IGAIN: i32 = 12;
pub const SOUND_MIXER_IMIX: i32 = 9;
pub const SOUND_MIXER_INFO: u32 = 0x805c4d65;
pub const SOUND_MIXER_LINE: i32 = 6;
pub const SOUND_MIXER_LINE1: i32 = 14;
pub const SOUND_MIXER_LINE2: i32 = 15;
pub const SOUND_MIXER_LINE3: i32 = 16;
pub const SOUND_MIXER_LOUD: i32 = 31;
pub const SOUND_MIXER_MIC: i32 = 7;
pub const SOUND_MIXER_MONITOR: i32 = 24;
pub const SOUND_MIXER_MUTE: i32 = 31;
pub const SOUND_MIXER_NONE: i32 = 31;
pub const SOUND_MIXER_NRDEVICES: i32 = 25;
pub const SOUND_MIXER_OGAIN: i32 = 13;
pub const SOUND_MIXER_OUTMASK: i32 = 0xf9;
pub const SOUND_MIXER_OUTSRC: i32 = 0xfa;
pub const SOUND_MIXER_PCM: i32 = 4;
pub const SOUND_MIXER_PHONEIN: i32 = 20;
pub const SOUND_MIXER_PHONEOUT: i32 = 21;
pub const SOUND_MIXER_PRIVATE1: u32 = 0xc0044d6f;
pub const SOUND_MIXER_PRIVATE2: u32 = 0xc0044d70;
pub const SOUND_MIXER_PRIVATE3: u32 = 0xc0044d71;
pub const SOUND_MIXER_PRIVATE4: u32 = 0xc0044d72;
pub const SOUND_MIXER_PRIVATE5: u32 = 0xc0044d73;
pub const SOUND_MIXER_RADIO: i32 = 23;
pub const SOUND_MIXER_READ_ALTPCM: u32 = 0x80044d0a;
pub const SOUND_MIXER_READ_BASS: u32 = 0x80044d01;
pub const SOUND_MIXER_READ_CAPS: u32 = 0x80044dfc;
pub const SOUND_MIXER_READ_CD: u32 = 0x80044d08;
pub const SOUND_MIXER_READ_DEVMASK: u32 = 0x80044dfe;
pub const SOUND_MIXER_READ_ENHANCE: u32 = 0x80044d1f;
pub const SOUND_MIXER_READ_IGAIN: u32 = 0x80044d0c;
pub const SOUND_MIXER_READ_IMIX: u32 = 0x80044d09;
pub const SOUND_MIXER_READ_LINE: u32 = 0x80044d06;
pub const SOUND_MIXER_READ_LINE1: u32 = 0x80044d0e;
pub const SOUND_MIXER_READ_LINE2: u32 = 0x80044d0f;
pub const SOUND_MIXER_READ_LINE3: u32 = 0x80044d10;
pub const SOUND_MIXER_READ_LOUD: u32 = 0x80044d1f;
pub const SOUND_MIXER_READ_MIC: u32 = 0x80044d07;
pub const SOUND_MIXER_READ_MUTE: u32 = 0x80044d1f;
pub const SOUND_MIXER_READ_OGAIN: u32 = 0x80044d0d;
pub const SOUND_MIXER_READ_PCM: u32 = 0x80044d04;
pub const SOUND_MIXER_READ_RECLEV: u32 = 0x80044d0b;
pub const SOUND_MIXER_READ_RECMASK: u32 = 0x80044dfd;
pub const SOUND_MIXER_READ_RECSRC: u32 = 0x80044dff;
pub const SOUND_MIXER_READ_SPEAKER: u32 = 0x80044d05;
pub const SOUND_MIXER_READ_STEREODEVS: u32 = 0x80044dfb;
pub const SOUND_MIXER_READ_SYNTH: u32 = 0x80044d03;
pub const SOUND_MIXER_READ_TREBLE: u32 = 0x80044d02;
pub const SOUND_MIXER_READ_VOLUME: u32 = 0x80044d00;
pub const SOUND_MIXER_RECLEV: i32 = 11;
pub const SOUND_MIXER_RECMASK: i32 = 0xfd;
pub const SOUND_MIXER_RECSRC: i32 = 0xff;
pub const SOUND_MIXER_SETLEVELS: u32 = 0xc0a44d75;
pub const SOUND_MIXER_SPEAKER: i32 = 5;
pub const SOUND_MIXER_STEREODEVS: i32 = 0xfb;
pub const SOUND_MIXER_SYNTH: i32 = 3;
pub const SOUND_MIXER_TREBLE: i32 = 2;
pub const SOUND_MIXER_VIDEO: i32 = 22;
pub const SOUND_MIXER_VOLUME: i32 = 0;
pub const SOUND_MIXER_WRITE_ALTPCM: u32 = 0xc0044d0a;
pub const SOUND_MIXER_WRITE_BASS: u32 = 0xc0044d01;
pub const SOUND_MIXER_WRITE_CD: u32 = 0xc0044d08;
pub const SOUND_MIXER_WRITE_ENHANCE: u32 = 0xc0044d1f;
pub const SOUND_MIXER_WRITE_IGAIN: u32 = 0xc0044d0c;
pub const SOUND_MIXER_WRITE_IMIX: u32 = 0xc0044d09;
pub const SOUND_MIXER_WRITE_LINE: u32 = 0xc0044d06;
pub const SOUND_MIXER_WRITE_LINE1: u32 = 0xc0044d0e;
pub const SOUND_MIXER_WRITE_LINE2: u32 = 0xc0044d0f;
pub const SOUND_MIXER_WRITE_LINE3: u32 = 0xc0044d10;
pub const SOUND_MIXER_WRITE_LOUD: u32 = 0xc0044d1f;
pub const SOUND_MIXER_WRITE_MIC: u32 = 0xc0044d07;
pub const SOUND_MIXER_WRITE_MUTE: u32 = 0xc0044d1f;
pub const SOUND_MIXER_WRITE_OGAIN: u32 = 0xc0044d0d;
pub const SOUND_MIXER_WRITE_PCM: u32 = 0xc0044d04;
pub const SOUND_MIXER_WRITE_RECLEV: u32 = 0xc0044d0b;
pub const SOUND_MIXER_WRITE_RECSRC: u32 = 0xc0044dff;
pub const SOUND_MIXER_WRITE_SPEAKER: u32 = 0xc0044d05;
pub const SOUND_MIXER_WRITE_SYNTH: u32 = 0xc0044d03;
pub const SOUND_MIXER_WRITE_TREBLE: u32 = 0xc0044d02;
pub const SOUND_MIXER_WRITE_VOLUME: u32 = 0xc0044d00;
pub const SOUND_OLD_MIXER_INFO: u32 = 0x80304d65;
pub const SOUND_ONOFF_MAX: i32 = 30;
pub const SOUND_ONOFF_MIN: i32 = 28;
pub const SOUND_PCM_GETCAPS: u32 = 0x8004500f;
pub const SOUND_PCM_GETFMTS: u32 = 0x8004500b;
pub const SOUND_PCM_GETIPTR: u32 = 0x800c5011;
pub const SOUND_PCM_GETISPACE: u32 = 0x8010500d;
pub const SOUND_PCM_GETOPTR: u32 = 0x800c5012;
pub const SOUND_PCM_GETOSPACE: u32 = 0x8010500c;
pub const SOUND_PCM_GETTRIGGER: u32 = 0x80045010;
pub const SOUND_PCM_NONBLOCK: u32 = 0x500e;
pub const SOUND_PCM_POST: u32 = 0x5008;
pub const SOUND_PCM_READ_BITS: u32 = 0x80045005;
pub const SOUND_PCM_READ_CHANNELS: u32 = 0x80045006;
pub const SOUND_PCM_READ_FILTER: u32 = 0x80045007;
pub const SOUND_PCM_READ_RATE: u32 = 0x80045002;
pub const SOUND_PCM_RESET: u32 = 0x5000;
pub const SOUND_PCM_SETFMT: u32 = 0xc0045005;
pub const SOUND_PCM_SETFRAGMENT: u32 = 0xc004500a;
pub const SOUND_PCM_SETSYNCRO: u32 = 0x5015;
pub const SOUND_PCM_SETTRIGGER: u32 = 0x40045010;
pub const SOUND_PCM_SUBDIVIDE: u32 = 0xc0045009;
pub const SOUND_PCM_SYNC: u32 = 0x5001;
pub const SOUND_PCM_WRITE_BITS: u32 = 0xc0045005;
pub const SOUND_PCM_WRITE_CHANNELS: u32 = 0xc0045006;
pub const SOUND_PCM_WRITE_FILTER: u32 = 0xc0045007;
pub const SOUND_PCM_WRITE_RATE: u32 = 0xc0045002;
pub const SOUND_VERSION: i32 = 0x30802;
pub const SPDIF_CC: i32 = 0x7f0;
pub const SPDIF_COPY: i32 = 0x4;
pub const SPDIF_DRS: i32 = 0x4000;
pub const SPDIF_L: i32 = 0x800;
pub const SPDIF_N_AUD: i32 = 0x2;
pub const SPDIF_PRE: i32 = 0x8;
pub const SPDIF_PRO: i32 = 0x1;
pub const SPDIF_V: i32 = 0x8000;
pub const SYNTH_CAP_INPUT: i32 = 0x4;
pub const SYNTH_CAP_OPL3: i32 = 0x2;
pub const SYNTH_CAP_PERCMODE: i32 = 0x1;
pub const SYNTH_TYPE_FM: i32 = 0;
pub const SYNTH_TYPE_MIDI: i32 = 2;
pub const SYNTH_TYPE_SAMPLE: i32 = 1;
pub const SYSEX_PATCH: i32 = 0x5fd;
pub const TMR_CLOCK: i32 = 9;
pub const TMR_CONTINUE: i32 = 5;
pub const TMR_ECHO: i32 = 8;
pub const TMR_EXTERNAL: i32 = 0x2;
pub const TMR_INTERNAL: i32 = 0x1;
pub const TMR_MODE_CLS: i32 = 0x40;
pub const TMR_MODE_FSK: i32 = 0x20;
pub const TMR_MODE_MIDI: i32 = 0x10;
pub const TMR_MODE_SMPTE: i32 = 0x80;
pub const TMR_SPP: i32 = 10;
pub const TMR_START: i32 = 4;
pub const TMR_STOP: i32 = 3;
pub const TMR_TEMPO: i32 = 6;
pub const TMR_TIMESIG: i32 = 11;
pub const TMR_WAIT_ABS: i32 = 2;
pub const TMR_WAIT_REL: i32 = 1;
pub const VOL_METHOD_ADAGIO: i32 = 1;
pub const VOL_METHOD_LINEAR: i32 = 2;
pub const WAVEFRONT_PATCH: i32 = 0x6fd;
pub const WAVE_16_BITS: i32 = 0x1;
pub const WAVE_BIDIR_LOOP: i32 = 0x8;
pub const WAVE_ENVELOPES: i32 = 0x40;
pub const WAVE_FAST_RELEASE: i32 = 0x80;
pub const WAVE_FRACTIONS: i32 = 0x80000;
pub const WAVE_LOOPING: i32 = 0x4;
pub const WAVE_LOOP_BACK: i32 = 0x10;
pub const WAVE_MULAW: i32 = 0x20000000;
pub const WAVE_PATCH: i32 = 0x4fd;
pub const WAVE_ROM: i32 = 0x40000000;
pub const WAVE_SCALE: i32 = 0x40000;
pub const WAVE_SUSTAIN_ON: i32 = 0x20;
pub const WAVE_TREMOLO: i32 = 0x20000;
pub const WAVE_UNSIGNED: i32 = 0x2;
pub const WAVE_VIBRATO: i32 = 0x10000;
pub const _SIOC_NONE: u32 = 0x0;
pub const _SIOC_READ: u32 = 0x2;
pub const _SIOC_WRITE: u32 = 0x1;

#[repr(C)]
pub struct _old_mixer_info {
    pub id: [core::ffi::c_char; 16],
    pub name: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct audio_buf_info {
    pub fragments: i32,
    pub fragstotal: i32,
    pub fragsize: i32,
    pub bytes: i32,
}

#[repr(C)]
pub struct copr_buffer {
    pub command: i32,
    pub flags: i32,
    pub len: i32,
    pub offs: i32,
    pub data: [u8; 4000],
}

#[repr(C)]
pub struct copr_debug_buf {
    pub command: i32,
    pub parm1: i32,
    pub parm2: i32,
    pub flags: i32,
    pub len: i32,
}

#[repr(C)]
pub struct copr_msg {
    pub len: i32,
    pub data: [u8; 4000],
}

#[repr(C)]
pub struct count_info {
    pub bytes: i32,
    pub blocks: i32,
    pub ptr: i32,
}

#[repr(C)]
pub struct midi_info {
    pub name: [core::ffi::c_char; 30],
    pub device: i32,
    pub capabilities: u32,
    pub dev_type: i32,
    pub dummies: [i32; 18],
}

#[repr(C)]
pub struct mixer_info {
    pub id: [core::ffi::c_char; 16],
    pub name: [core::ffi::c_char; 32],
    pub modify_counter: i32,
    pub fillers: [i32; 10],
}

pub type mixer_record = [u8; 128];

#[repr(C)]
pub struct mixer_vol_table {
    pub num: i32,
    pub name: [core::ffi::c_char; 32],
    pub levels: [i32; 32],
}

#[repr(C)]
pub struct mpu_command_rec {
    pub cmd: u8,
    pub nr_args: core::ffi::c_char,
    pub nr_returns: core::ffi::c_char,
    pub data: [u8; 30],
}

#[repr(C)]
pub struct patch_info {
    pub key: u16,
    pub device_no: i16,
    pub instr_no: i16,
    pub mode: u32,
    pub len: i32,
    pub loop_start: i32,
    pub loop_end: i32,
    pub base_freq: u32,
    pub base_note: u32,
    pub high_note: u32,
    pub low_note: u32,
    pub panning: i32,
    pub detuning: i32,
    pub env_rate: [u8; 6],
    pub env_offset: [u8; 6],
    pub tremolo_sweep: u8,
    pub tremolo_rate: u8,
    pub tremolo_depth: u8,
    pub vibrato_sweep: u8,
    pub vibrato_rate: u8,
    pub vibrato_depth: u8,
    pub scale_frequency: i32,
    pub scale_factor: u32,
    pub volume: i32,
    pub fractions: i32,
    pub reserved1: i32,
    pub spare: [i32; 2],
    pub data: [core::ffi::c_char; 1],
}

#[repr(C)]
pub struct remove_sample {
    pub devno: i32,
    pub bankno: i32,
    pub instrno: i32,
}

pub type sbi_instr_data = [u8; 32];

#[repr(C)]
pub struct sbi_instrument {
    pub key: u16,
    pub device: i16,
    pub channel: i32,
    pub operators: [u8; 32],
}

#[repr(C)]
pub struct seq_event_rec {
    pub arr: [u8; 8],
}

#[repr(C)]
pub struct sound_timer_info {
    pub name: [core::ffi::c_char; 32],
    pub caps: i32,
}

#[repr(C)]
pub struct synth_control {
    pub devno: i32,
    pub data: [core::ffi::c_char; 4000],
}

#[repr(C)]
pub struct synth_info {
    pub name: [core::ffi::c_char; 30],
    pub device: i32,
    pub synth_type: i32,
    pub synth_subtype: i32,
    pub perc_mode: i32,
    pub nr_voices: i32,
    pub nr_drums: i32,
    pub instr_bank_size: i32,
    pub capabilities: u32,
    pub dummies: [i32; 19],
}

#[repr(C)]
pub struct sysex_info {
    pub key: i16,
    pub device_no: i16,
    pub len: i32,
    pub data: [u8; 1],
}

records! {
    _old_mixer_info: size 48, align 1;
    audio_buf_info: size 16, align 4;
    copr_buffer: size 4016, align 4;
    copr_debug_buf: size 20, align 4;
    copr_msg: size 4004, align 4;
    count_info: size 12, align 4;
    midi_info: size 116, align 4;
    mixer_info: size 92, align 4;
    mixer_vol_table: size 164, align 4;
    mpu_command_rec: size 33, align 1;
    patch_info: size 100, align 4;
    remove_sample: size 12, align 4;
    sbi_instrument: size 40, align 4;
    seq_event_rec: size 8, align 1;
    sound_timer_info: size 36, align 4;
    synth_control: size 4004, align 4;
    synth_info: size 140, align 4;
    sysex_info: size 12, align 4;
}
