// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cec-funcs.h

#[repr(C)]
pub struct cec_op_arib_data {
    pub transport_id: u16,
    pub service_id: u16,
    pub orig_network_id: u16,
}

#[repr(C)]
pub struct cec_op_atsc_data {
    pub transport_id: u16,
    pub program_number: u16,
}

#[repr(C)]
pub struct cec_op_channel_data {
    pub channel_number_fmt: u8,
    pub major: u16,
    pub minor: u16,
}

#[repr(C)]
pub struct cec_op_digital_service_id {
    pub service_id_method: u8,
    pub dig_bcast_system: u8,
    pub anon0: cec_op_digital_service_id_anon0,
}

#[repr(C)]
pub union cec_op_digital_service_id_anon0 {
    pub arib: cec_op_arib_data,
    pub atsc: cec_op_atsc_data,
    pub dvb: cec_op_dvb_data,
    pub channel: cec_op_channel_data,
}

#[repr(C)]
pub struct cec_op_dvb_data {
    pub transport_id: u16,
    pub service_id: u16,
    pub orig_network_id: u16,
}

#[repr(C)]
pub struct cec_op_record_src {
    pub r#type: u8,
    pub anon0: cec_op_record_src_anon0,
}

#[repr(C)]
pub union cec_op_record_src_anon0 {
    pub digital: cec_op_digital_service_id,
    pub analog: cec_op_record_src_anon0_analog,
    pub ext_plug: cec_op_record_src_anon0_ext_plug,
    pub ext_phys_addr: cec_op_record_src_anon0_ext_phys_addr,
}

#[repr(C)]
pub struct cec_op_record_src_anon0_analog {
    pub ana_bcast_type: u8,
    pub ana_freq: u16,
    pub bcast_system: u8,
}

#[repr(C)]
pub struct cec_op_record_src_anon0_ext_phys_addr {
    pub phys_addr: u16,
}

#[repr(C)]
pub struct cec_op_record_src_anon0_ext_plug {
    pub plug: u8,
}

#[repr(C)]
pub struct cec_op_tuner_device_info {
    pub rec_flag: u8,
    pub tuner_display_info: u8,
    pub is_analog: u8,
    pub anon0: cec_op_tuner_device_info_anon0,
}

#[repr(C)]
pub union cec_op_tuner_device_info_anon0 {
    pub digital: cec_op_digital_service_id,
    pub analog: cec_op_tuner_device_info_anon0_analog,
}

#[repr(C)]
pub struct cec_op_tuner_device_info_anon0_analog {
    pub ana_bcast_type: u8,
    pub ana_freq: u16,
    pub bcast_system: u8,
}

#[repr(C)]
pub struct cec_op_ui_command {
    pub ui_cmd: u8,
    pub has_opt_arg: u8,
    pub anon0: cec_op_ui_command_anon0,
}

#[repr(C)]
pub union cec_op_ui_command_anon0 {
    pub channel_identifier: cec_op_channel_data,
    pub ui_broadcast_type: u8,
    pub ui_sound_presentation_control: u8,
    pub play_mode: u8,
    pub ui_function_media: u8,
    pub ui_function_select_av_input: u8,
    pub ui_function_select_audio_input: u8,
}

records! {
    cec_op_arib_data: size 6, align 2;
    cec_op_atsc_data: size 4, align 2;
    cec_op_channel_data: size 6, align 2;
    cec_op_digital_service_id: size 8, align 2;
    cec_op_digital_service_id_anon0: size 6, align 2;
    cec_op_dvb_data: size 6, align 2;
    cec_op_record_src: size 10, align 2;
    cec_op_record_src_anon0: size 8, align 2;
    cec_op_record_src_anon0_analog: size 6, align 2;
    cec_op_record_src_anon0_ext_phys_addr: size 2, align 2;
    cec_op_record_src_anon0_ext_plug: size 1, align 1;
    cec_op_tuner_device_info: size 12, align 2;
    cec_op_tuner_device_info_anon0: size 8, align 2;
    cec_op_tuner_device_info_anon0_analog: size 6, align 2;
    cec_op_ui_command: size 8, align 2;
    cec_op_ui_command_anon0: size 6, align 2;
}
