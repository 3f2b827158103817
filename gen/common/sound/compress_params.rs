// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/compress_params.h

pub const MAX_NUM_BITRATES: i32 = 32;
pub const MAX_NUM_CODECS: i32 = 32;
pub const MAX_NUM_CODEC_DESCRIPTORS: i32 = 32;
pub const MAX_NUM_SAMPLE_RATES: i32 = 32;
pub const SND_AUDIOCHANMODE_MP3_DUAL: u32 = 0x8;
pub const SND_AUDIOCHANMODE_MP3_JOINTSTEREO: u32 = 0x4;
pub const SND_AUDIOCHANMODE_MP3_MONO: u32 = 0x1;
pub const SND_AUDIOCHANMODE_MP3_STEREO: u32 = 0x2;
pub const SND_AUDIOCODEC_AAC: u32 = 0x6;
pub const SND_AUDIOCODEC_ALAC: u32 = 0xf;
pub const SND_AUDIOCODEC_AMR: u32 = 0x3;
pub const SND_AUDIOCODEC_AMRWB: u32 = 0x4;
pub const SND_AUDIOCODEC_AMRWBPLUS: u32 = 0x5;
pub const SND_AUDIOCODEC_APE: u32 = 0x10;
pub const SND_AUDIOCODEC_BESPOKE: u32 = 0xe;
pub const SND_AUDIOCODEC_FLAC: u32 = 0xa;
pub const SND_AUDIOCODEC_G723_1: u32 = 0xc;
pub const SND_AUDIOCODEC_G729: u32 = 0xd;
pub const SND_AUDIOCODEC_IEC61937: u32 = 0xb;
pub const SND_AUDIOCODEC_MAX: u32 = 17;
pub const SND_AUDIOCODEC_MP3: u32 = 0x2;
pub const SND_AUDIOCODEC_OPUS_RAW: u32 = 0x11;
pub const SND_AUDIOCODEC_PCM: u32 = 0x1;
pub const SND_AUDIOCODEC_REAL: u32 = 0x8;
pub const SND_AUDIOCODEC_VORBIS: u32 = 0x9;
pub const SND_AUDIOCODEC_WMA: u32 = 0x7;
pub const SND_AUDIOMODE_AAC_ERLC: u32 = 0x40;
pub const SND_AUDIOMODE_AAC_HE: u32 = 0x10;
pub const SND_AUDIOMODE_AAC_HE_MPS: u32 = 0x200;
pub const SND_AUDIOMODE_AAC_HE_PS: u32 = 0x100;
pub const SND_AUDIOMODE_AAC_LC: u32 = 0x2;
pub const SND_AUDIOMODE_AAC_LD: u32 = 0x80;
pub const SND_AUDIOMODE_AAC_LTP: u32 = 0x8;
pub const SND_AUDIOMODE_AAC_MAIN: u32 = 0x1;
pub const SND_AUDIOMODE_AAC_SCALABLE: u32 = 0x20;
pub const SND_AUDIOMODE_AAC_SSR: u32 = 0x4;
pub const SND_AUDIOMODE_AMRWB_DTX_OFF: u32 = 0x1;
pub const SND_AUDIOMODE_AMRWB_VAD1: u32 = 0x2;
pub const SND_AUDIOMODE_AMRWB_VAD2: u32 = 0x4;
pub const SND_AUDIOMODE_AMR_DTX_OFF: u32 = 0x1;
pub const SND_AUDIOMODE_AMR_VAD1: u32 = 0x2;
pub const SND_AUDIOMODE_AMR_VAD2: u32 = 0x4;
pub const SND_AUDIOMODE_FLAC_LEVEL0: u32 = 0x1;
pub const SND_AUDIOMODE_FLAC_LEVEL1: u32 = 0x2;
pub const SND_AUDIOMODE_FLAC_LEVEL2: u32 = 0x4;
pub const SND_AUDIOMODE_FLAC_LEVEL3: u32 = 0x8;
pub const SND_AUDIOMODE_FLAC_LEVEL4: u32 = 0x10;
pub const SND_AUDIOMODE_FLAC_LEVEL5: u32 = 0x20;
pub const SND_AUDIOMODE_FLAC_LEVEL6: u32 = 0x40;
pub const SND_AUDIOMODE_FLAC_LEVEL7: u32 = 0x80;
pub const SND_AUDIOMODE_FLAC_LEVEL8: u32 = 0x100;
pub const SND_AUDIOMODE_G723_1_ANNEX_A: u32 = 0x1;
pub const SND_AUDIOMODE_G723_1_ANNEX_B: u32 = 0x2;
pub const SND_AUDIOMODE_G723_1_ANNEX_C: u32 = 0x4;
pub const SND_AUDIOMODE_G729_ANNEX_A: u32 = 0x1;
pub const SND_AUDIOMODE_G729_ANNEX_B: u32 = 0x2;
pub const SND_AUDIOMODE_IEC_AACLC: u32 = 0x20;
pub const SND_AUDIOMODE_IEC_AC3: u32 = 0x2;
pub const SND_AUDIOMODE_IEC_ATRAC: u32 = 0x80;
pub const SND_AUDIOMODE_IEC_DST: u32 = 0x1000;
pub const SND_AUDIOMODE_IEC_DTS: u32 = 0x40;
pub const SND_AUDIOMODE_IEC_DTS_HD: u32 = 0x400;
pub const SND_AUDIOMODE_IEC_EAC3: u32 = 0x200;
pub const SND_AUDIOMODE_IEC_HE_AAC: u32 = 0x8000;
pub const SND_AUDIOMODE_IEC_HE_AAC2: u32 = 0x10000;
pub const SND_AUDIOMODE_IEC_LPCM: u32 = 0x1;
pub const SND_AUDIOMODE_IEC_MLP: u32 = 0x800;
pub const SND_AUDIOMODE_IEC_MP3: u32 = 0x8;
pub const SND_AUDIOMODE_IEC_MPEG1: u32 = 0x4;
pub const SND_AUDIOMODE_IEC_MPEG2: u32 = 0x10;
pub const SND_AUDIOMODE_IEC_MPEG_SURROUND: u32 = 0x20000;
pub const SND_AUDIOMODE_IEC_REF_CXT: u32 = 0x4000;
pub const SND_AUDIOMODE_IEC_REF_STREAM_HEADER: u32 = 0x0;
pub const SND_AUDIOMODE_IEC_SACD: u32 = 0x100;
pub const SND_AUDIOMODE_IEC_WMAPRO: u32 = 0x2000;
pub const SND_AUDIOMODE_REALAUDIO_10: u32 = 0x4;
pub const SND_AUDIOMODE_REALAUDIO_8: u32 = 0x2;
pub const SND_AUDIOMODE_REALAUDIO_G2: u32 = 0x1;
pub const SND_AUDIOMODE_REALAUDIO_SURROUND: u32 = 0x8;
pub const SND_AUDIOMODE_VORBIS: u32 = 0x1;
pub const SND_AUDIOMODE_WMAPRO_LEVELM0: u32 = 0x10;
pub const SND_AUDIOMODE_WMAPRO_LEVELM1: u32 = 0x20;
pub const SND_AUDIOMODE_WMAPRO_LEVELM2: u32 = 0x40;
pub const SND_AUDIOMODE_WMAPRO_LEVELM3: u32 = 0x80;
pub const SND_AUDIOMODE_WMA_LEVEL1: u32 = 0x1;
pub const SND_AUDIOMODE_WMA_LEVEL2: u32 = 0x2;
pub const SND_AUDIOMODE_WMA_LEVEL3: u32 = 0x4;
pub const SND_AUDIOMODE_WMA_LEVEL4: u32 = 0x8;
pub const SND_AUDIOPROFILE_AAC: u32 = 0x1;
pub const SND_AUDIOPROFILE_AMR: u32 = 0x1;
pub const SND_AUDIOPROFILE_AMRWB: u32 = 0x1;
pub const SND_AUDIOPROFILE_AMRWBPLUS: u32 = 0x1;
pub const SND_AUDIOPROFILE_FLAC: u32 = 0x1;
pub const SND_AUDIOPROFILE_G723_1: u32 = 0x1;
pub const SND_AUDIOPROFILE_G729: u32 = 0x1;
pub const SND_AUDIOPROFILE_IEC61937: u32 = 0x1;
pub const SND_AUDIOPROFILE_IEC61937_SPDIF: u32 = 0x2;
pub const SND_AUDIOPROFILE_PCM: u32 = 0x1;
pub const SND_AUDIOPROFILE_REALAUDIO: u32 = 0x1;
pub const SND_AUDIOPROFILE_VORBIS: u32 = 0x1;
pub const SND_AUDIOPROFILE_WMA10: u32 = 0x8;
pub const SND_AUDIOPROFILE_WMA10_LOSSLESS: u32 = 0x40;
pub const SND_AUDIOPROFILE_WMA7: u32 = 0x1;
pub const SND_AUDIOPROFILE_WMA8: u32 = 0x2;
pub const SND_AUDIOPROFILE_WMA9: u32 = 0x4;
pub const SND_AUDIOPROFILE_WMA9_LOSSLESS: u32 = 0x20;
pub const SND_AUDIOPROFILE_WMA9_PRO: u32 = 0x10;
pub const SND_AUDIOSTREAMFORMAT_ADIF: u32 = 0x10;
pub const SND_AUDIOSTREAMFORMAT_CONFORMANCE: u32 = 0x1;
pub const SND_AUDIOSTREAMFORMAT_FLAC: u32 = 0x1;
pub const SND_AUDIOSTREAMFORMAT_FLAC_OGG: u32 = 0x2;
pub const SND_AUDIOSTREAMFORMAT_FSF: u32 = 0x8;
pub const SND_AUDIOSTREAMFORMAT_IF1: u32 = 0x2;
pub const SND_AUDIOSTREAMFORMAT_IF2: u32 = 0x4;
pub const SND_AUDIOSTREAMFORMAT_ITU: u32 = 0x20;
pub const SND_AUDIOSTREAMFORMAT_MP2ADTS: u32 = 0x1;
pub const SND_AUDIOSTREAMFORMAT_MP4ADTS: u32 = 0x2;
pub const SND_AUDIOSTREAMFORMAT_MP4FF: u32 = 0x20;
pub const SND_AUDIOSTREAMFORMAT_MP4LATM: u32 = 0x8;
pub const SND_AUDIOSTREAMFORMAT_MP4LOAS: u32 = 0x4;
pub const SND_AUDIOSTREAMFORMAT_RAW: u32 = 0x40;
pub const SND_AUDIOSTREAMFORMAT_RTPPAYLOAD: u32 = 0x10;
pub const SND_AUDIOSTREAMFORMAT_UNDEFINED: u32 = 0x0;
pub const SND_AUDIOSTREAMFORMAT_WMA_ASF: u32 = 0x1;
pub const SND_AUDIOSTREAMFORMAT_WMA_NOASF_HDR: u32 = 0x2;
pub const SND_RATECONTROLMODE_CONSTANTBITRATE: u32 = 0x1;
pub const SND_RATECONTROLMODE_VARIABLEBITRATE: u32 = 0x2;

#[repr(C)]
pub struct snd_codec {
    pub id: u32,
    pub ch_in: u32,
    pub ch_out: u32,
    pub sample_rate: u32,
    pub bit_rate: u32,
    pub rate_control: u32,
    pub profile: u32,
    pub level: u32,
    pub ch_mode: u32,
    pub format: u32,
    pub align: u32,
    pub options: snd_codec_options,
    pub pcm_format: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct snd_codec_desc {
    pub max_ch: u32,
    pub sample_rates: [u32; 32],
    pub num_sample_rates: u32,
    pub bit_rate: [u32; 32],
    pub num_bitrates: u32,
    pub rate_control: u32,
    pub profiles: u32,
    pub modes: u32,
    pub formats: u32,
    pub min_buffer: u32,
    pub pcm_formats: u32,
    pub anon0: snd_codec_desc_anon0,
    pub reserved: [u32; 8],
}

#[repr(C)]
pub union snd_codec_desc_anon0 {
    pub u_space: [u32; 6],
    pub src: snd_codec_desc_src,
}

#[repr(C)]
pub struct snd_codec_desc_src {
    pub out_sample_rate_min: u32,
    pub out_sample_rate_max: u32,
}

#[repr(C)]
pub union snd_codec_options {
    pub wma: snd_enc_wma,
    pub vorbis: snd_enc_vorbis,
    pub real: snd_enc_real,
    pub flac: snd_enc_flac,
    pub generic: snd_enc_generic,
    pub flac_d: snd_dec_flac,
    pub wma_d: snd_dec_wma,
    pub alac_d: snd_dec_alac,
    pub ape_d: snd_dec_ape,
    pub opus_d: snd_dec_opus,
    pub src_d: snd_codec_options_src_d,
}

#[repr(C)]
pub struct snd_codec_options_src_d {
    pub out_sample_rate: u32,
}

#[repr(C)]
pub struct snd_dec_alac {
    pub frame_length: u32,
    pub compatible_version: u8,
    pub pb: u8,
    pub mb: u8,
    pub kb: u8,
    pub max_run: u32,
    pub max_frame_bytes: u32,
}

#[repr(C)]
pub struct snd_dec_ape {
    pub compatible_version: u16,
    pub compression_level: u16,
    pub format_flags: u32,
    pub blocks_per_frame: u32,
    pub final_frame_blocks: u32,
    pub total_frames: u32,
    pub seek_table_present: u32,
}

#[repr(C, align(4))]
pub struct snd_dec_flac {
    pub sample_size: u16,
    pub min_blk_size: u16,
    pub max_blk_size: u16,
    pub min_frame_size: u16,
    pub max_frame_size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct snd_dec_opus {
    pub version: u8,
    pub num_channels: u8,
    pub pre_skip: u16,
    pub sample_rate: u32,
    pub output_gain: u16,
    pub mapping_family: u8,
    pub chan_map: snd_dec_opus_ch_map,
}

#[repr(C)]
pub struct snd_dec_opus_ch_map {
    pub stream_count: u8,
    pub coupled_count: u8,
    pub channel_map: [u8; 8],
}

#[repr(C)]
pub struct snd_dec_wma {
    pub encoder_option: u32,
    pub adv_encoder_option: u32,
    pub adv_encoder_option2: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct snd_enc_flac {
    pub num: u32,
    pub gain: u32,
}

#[repr(C)]
pub struct snd_enc_generic {
    pub bw: u32,
    pub reserved: [i32; 15],
}

#[repr(C)]
pub struct snd_enc_real {
    pub quant_bits: u32,
    pub start_region: u32,
    pub num_regions: u32,
}

#[repr(C)]
pub struct snd_enc_vorbis {
    pub quality: i32,
    pub managed: u32,
    pub max_bit_rate: u32,
    pub min_bit_rate: u32,
    pub downmix: u32,
}

#[repr(C)]
pub struct snd_enc_wma {
    pub super_block_align: u32,
}

records! {
    snd_codec: size 120, align 4;
    snd_codec_desc: size 348, align 4;
    snd_codec_desc_anon0: size 24, align 4;
    snd_codec_desc_src: size 8, align 4;
    snd_codec_options: size 64, align 4;
    snd_codec_options_src_d: size 4, align 4;
    snd_dec_alac: size 16, align 4;
    snd_dec_ape: size 24, align 4;
    snd_dec_flac: size 12, align 4;
    snd_dec_opus: size 24, align 4;
    snd_dec_opus_ch_map: size 10, align 1;
    snd_dec_wma: size 16, align 4;
    snd_enc_flac: size 8, align 4;
    snd_enc_generic: size 64, align 4;
    snd_enc_real: size 12, align 4;
    snd_enc_vorbis: size 20, align 4;
    snd_enc_wma: size 4, align 4;
}
