// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/midi.h

pub const USB_DT_MIDI_IN_SIZE: i32 = 6;
pub const USB_DT_MS_HEADER_SIZE: i32 = 7;
pub const USB_MS_ELEMENT: i32 = 0x4;
pub const USB_MS_EMBEDDED: i32 = 0x1;
pub const USB_MS_EXTERNAL: i32 = 0x2;
pub const USB_MS_GENERAL: i32 = 0x1;
pub const USB_MS_HEADER: i32 = 0x1;
pub const USB_MS_MIDI_IN_JACK: i32 = 0x2;
pub const USB_MS_MIDI_OUT_JACK: i32 = 0x3;

#[repr(C)]
pub struct usb_midi_in_jack_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bJackType: u8,
    pub bJackID: u8,
    pub iJack: u8,
}

#[repr(C)]
pub struct usb_midi_out_jack_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bJackType: u8,
    pub bJackID: u8,
    pub bNrInputPins: u8,
    pub pins: [usb_midi_source_pin; 0],
}

#[repr(C)]
pub struct usb_midi_source_pin {
    pub baSourceID: u8,
    pub baSourcePin: u8,
}

#[repr(C)]
pub struct usb_ms_endpoint_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bNumEmbMIDIJack: u8,
    pub baAssocJackID: [u8; 0],
}

#[repr(C, packed)]
pub struct usb_ms_header_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bcdMSC: u16,
    pub wTotalLength: u16,
}

records! {
    usb_midi_in_jack_descriptor: size 6, align 1;
    usb_midi_out_jack_descriptor: size 6, align 1;
    usb_midi_source_pin: size 2, align 1;
    usb_ms_endpoint_descriptor: size 4, align 1;
    usb_ms_header_descriptor: size 7, align 1;
}
