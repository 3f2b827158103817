// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rxrpc.h

pub const RXGEN_CC_MARSHAL: i32 = -450;
pub const RXGEN_CC_UNMARSHAL: i32 = -451;
pub const RXGEN_CC_XDRFREE: i32 = -457;
pub const RXGEN_DECODE: i32 = -454;
pub const RXGEN_OPCODE: i32 = -455;
pub const RXGEN_SS_MARSHAL: i32 = -452;
pub const RXGEN_SS_UNMARSHAL: i32 = -453;
pub const RXGEN_SS_XDRFREE: i32 = -456;
pub const RXGK_BADCHALLENGE: i32 = 1233242882;
pub const RXGK_BADKEYNO: i32 = 1233242887;
pub const RXGK_BADLEVEL: i32 = 1233242886;
pub const RXGK_EXPIRED: i32 = 1233242885;
pub const RXGK_GSSERROR: i32 = 1233242890;
pub const RXGK_INCONSISTENCY: i32 = 1233242880;
pub const RXGK_NOTAUTH: i32 = 1233242884;
pub const RXGK_NOTRXGK: i32 = 1233242888;
pub const RXGK_PACKETSHORT: i32 = 1233242881;
pub const RXGK_SEALEDINCON: i32 = 1233242883;
pub const RXGK_UNSUPPORTED: i32 = 1233242889;
pub const RXKADBADKEY: i32 = 19270406;
pub const RXKADBADTICKET: i32 = 19270407;
pub const RXKADDATALEN: i32 = 19270411;
pub const RXKADEXPIRED: i32 = 19270409;
pub const RXKADILLEGALLEVEL: i32 = 19270412;
pub const RXKADINCONSISTENCY: i32 = 19270400;
pub const RXKADLEVELFAIL: i32 = 19270402;
pub const RXKADNOAUTH: i32 = 19270405;
pub const RXKADOUTOFSEQUENCE: i32 = 19270404;
pub const RXKADPACKETSHORT: i32 = 19270401;
pub const RXKADSEALEDINCON: i32 = 19270410;
pub const RXKADTICKETLEN: i32 = 19270403;
pub const RXKADUNKNOWNKEY: i32 = 19270408;
pub const RXRPC_ABORT: i32 = 2;
pub const RXRPC_ACK: i32 = 3;
pub const RXRPC_BUSY: i32 = 6;
pub const RXRPC_CHALLENGED: i32 = 16;
pub const RXRPC_CHARGE_ACCEPT: i32 = 14;
pub const RXRPC_EXCLUSIVE_CALL: i32 = 10;
pub const RXRPC_EXCLUSIVE_CONNECTION: i32 = 3;
pub const RXRPC_LOCAL_ERROR: i32 = 7;
pub const RXRPC_MANAGE_RESPONSE: i32 = 7;
pub const RXRPC_MIN_SECURITY_LEVEL: i32 = 4;
pub const RXRPC_NET_ERROR: i32 = 5;
pub const RXRPC_NEW_CALL: i32 = 8;
pub const RXRPC_OOB_ID: i32 = 15;
pub const RXRPC_RESPOND: i32 = 17;
pub const RXRPC_RESPONDED: i32 = 18;
pub const RXRPC_RESP_RXGK_APPDATA: i32 = 19;
pub const RXRPC_SECURITY_AUTH: i32 = 1;
pub const RXRPC_SECURITY_ENCRYPT: i32 = 2;
pub const RXRPC_SECURITY_KEY: i32 = 1;
pub const RXRPC_SECURITY_KEYRING: i32 = 2;
pub const RXRPC_SECURITY_NONE: i32 = 0;
pub const RXRPC_SECURITY_PLAIN: i32 = 0;
pub const RXRPC_SECURITY_RXGK: i32 = 4;
pub const RXRPC_SECURITY_RXK5: i32 = 5;
pub const RXRPC_SECURITY_RXKAD: i32 = 2;
pub const RXRPC_SECURITY_YFS_RXGK: i32 = 6;
pub const RXRPC_SET_CALL_TIMEOUT: i32 = 13;
pub const RXRPC_SUPPORTED_CMSG: i32 = 6;
pub const RXRPC_TX_LENGTH: i32 = 12;
pub const RXRPC_UPGRADEABLE_SERVICE: i32 = 5;
pub const RXRPC_UPGRADE_SERVICE: i32 = 11;
pub const RXRPC_USER_CALL_ID: i32 = 1;
pub const RXRPC__SUPPORTED: i32 = 20;
pub const RX_ADDRINUSE: i32 = -7;
pub const RX_CALL_DEAD: i32 = -1;
pub const RX_CALL_TIMEOUT: i32 = -3;
pub const RX_DEBUGI_BADTYPE: i32 = -8;
pub const RX_EOF: i32 = -4;
pub const RX_INVALID_OPERATION: i32 = -2;
pub const RX_PROTOCOL_ERROR: i32 = -5;
pub const RX_USER_ABORT: i32 = -6;

#[repr(C)]
pub struct rxgk_challenge {
    pub base: rxrpc_challenge,
    pub enctype: u32,
}

#[repr(C)]
pub struct rxrpc_challenge {
    pub service_id: u16,
    pub security_index: u8,
    pub pad: u8,
}

#[repr(C)]
pub struct sockaddr_rxrpc {
    pub srx_family: u16,
    pub srx_service: u16,
    pub transport_type: u16,
    pub transport_len: u16,
    pub transport: sockaddr_rxrpc_transport,
}

#[repr(C)]
pub union sockaddr_rxrpc_transport {
    pub family: u16,
    pub sin: super::sockaddr_in,
    pub sin6: super::sockaddr_in6,
}

records! {
    rxgk_challenge: size 8, align 4;
    rxrpc_challenge: size 4, align 2;
    sockaddr_rxrpc: size 36, align 4;
    sockaddr_rxrpc_transport: size 28, align 4;
}
