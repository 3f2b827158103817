//! Addresses of all families: what goes in comes out, and no bytes do harm.

mod common;
#[path = "common/sockets.rs"]
mod sockets;

use ksys::net::addr::{
    AlgAddr, Arg, CanAddr, CanJ1939Addr, HciAddr, L2capAddr, Name, NetlinkAddr, NfcAddr,
    NfcLlcpAddr, PacketAddr, PppoeAddr, RfcommAddr, ScoAddr, TipcServiceAddr, TipcServiceRange,
    TipcSocketAddr, Unspec, VsockAddr, XdpAddr,
};
use ksys::net::cmsg::{Message, RawMessages, Writer, space};
use ksys::net::{AddressFamily, Protocol, SocketAddrAny, SocketType, UnixAddr, bind, getsockname};
use ksys::{Errno, Result, uapi};
use proptest::prelude::*;
use sockets::open_if_there;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

/// Checks that `addr` comes back as it was, not from too few bytes and not as another family.
fn round<T>(addr: T, family: AddressFamily, least: usize)
where
    T: Arg + PartialEq + std::fmt::Debug + for<'a> TryFrom<&'a SocketAddrAny, Error = Errno>,
{
    let any = addr.to_any();
    assert_eq!(any.family(), family);
    assert_eq!(T::try_from(&any), Ok(addr));
    let bytes = any.as_bytes();
    for len in 2..bytes.len() {
        let short = SocketAddrAny::from_bytes(&bytes[..len]).unwrap();
        let result = T::try_from(&short);
        assert_eq!(result.is_err(), len < least, "{len} bytes of {family:?}");
    }
    assert_eq!(T::try_from(&Unspec.to_any()), Err(Errno::EAFNOSUPPORT));
}

#[test]
fn every_family_comes_back_as_it_was() {
    round(
        SocketAddrV4::new(Ipv4Addr::new(1, 2, 3, 4), 0x1234),
        AddressFamily::INET,
        16,
    );
    let ip = "1:2:3:4:5:6:7:8".parse().unwrap();
    round(
        SocketAddrV6::new(ip, 0x1234, 0x0a0b_0c0d, 7),
        AddressFamily::INET6,
        28,
    );
    round(
        NetlinkAddr {
            pid: 1,
            groups: 0x8000_0001,
        },
        AddressFamily::NETLINK,
        12,
    );
    round(
        PacketAddr {
            protocol: 0x0800,
            ifindex: -3,
            hatype: 1,
            pkttype: 4,
            halen: 0,
            addr: [0; 8],
        },
        AddressFamily::PACKET,
        12,
    );
    round(
        VsockAddr {
            cid: 2,
            port: 1024,
            flags: 1,
        },
        AddressFamily::VSOCK,
        16,
    );
    let can = CanAddr {
        ifindex: 5,
        ..CanAddr::default()
    };
    round(can, AddressFamily::CAN, 8);
    round(
        CanJ1939Addr {
            ifindex: 5,
            name: 0x1122_3344_5566_7788,
            pgn: 0x1f000,
            addr: 0x20,
        },
        AddressFamily::CAN,
        24,
    );
    round(
        AlgAddr {
            kind: Name::new(b"hash").unwrap(),
            feat: 1,
            mask: 2,
            name: Name::new(b"sha256").unwrap(),
        },
        AddressFamily::ALG,
        88,
    );
    round(
        XdpAddr {
            flags: 8,
            ifindex: 2,
            queue_id: 3,
            shared_umem_fd: 4,
        },
        AddressFamily::XDP,
        16,
    );
    round(
        TipcSocketAddr {
            scope: -2,
            port: 3,
            node: 4,
        },
        AddressFamily::TIPC,
        16,
    );
    round(
        TipcServiceRange {
            scope: 2,
            service: 100,
            lower: 1,
            upper: 9,
        },
        AddressFamily::TIPC,
        16,
    );
    round(
        TipcServiceAddr {
            scope: 2,
            service: 100,
            instance: 1,
            domain: 0,
        },
        AddressFamily::TIPC,
        16,
    );
    round(
        NfcAddr {
            dev_idx: 1,
            target_idx: 2,
            protocol: 3,
        },
        AddressFamily::NFC,
        16,
    );
    round(
        NfcLlcpAddr {
            dev_idx: 1,
            target_idx: 2,
            protocol: 3,
            dsap: 4,
            ssap: 5,
            service_name: Name::new(b"urn:nfc:sn:test").unwrap(),
            service_name_len: 15,
        },
        AddressFamily::NFC,
        size_of::<uapi::sockaddr_nfc_llcp>(),
    );
    round(
        PppoeAddr {
            sid: 0x0102,
            remote: [1, 2, 3, 4, 5, 6],
            dev: Name::new(b"eth0").unwrap(),
        },
        AddressFamily::PPPOX,
        30,
    );
    round(HciAddr { dev: 1, channel: 3 }, AddressFamily::BLUETOOTH, 6);
    round(
        L2capAddr {
            psm: 0x1001,
            bdaddr: [1, 2, 3, 4, 5, 6],
            cid: 0x0203,
            bdaddr_type: 1,
        },
        AddressFamily::BLUETOOTH,
        14,
    );
    let bdaddr = [6, 5, 4, 3, 2, 1];
    round(
        RfcommAddr { bdaddr, channel: 7 },
        AddressFamily::BLUETOOTH,
        10,
    );
    round(ScoAddr { bdaddr }, AddressFamily::BLUETOOTH, 8);
}

#[test]
fn numbers_lie_as_the_network_and_the_kernel_have_them() {
    let v4 = SocketAddrV4::new(Ipv4Addr::new(1, 2, 3, 4), 0x1234).to_any();
    assert_eq!(v4.as_bytes()[2..8], [0x12, 0x34, 1, 2, 3, 4]);
    let packet = PacketAddr {
        protocol: 0x0806,
        ..PacketAddr::default()
    };
    assert_eq!(packet.to_any().as_bytes()[2..4], [8, 6]);
    assert_eq!(Protocol::ethernet(0x0806).0.to_ne_bytes()[..2], [8, 6]);
    let l2cap = L2capAddr {
        psm: 0x1001,
        ..L2capAddr::default()
    };
    assert_eq!(l2cap.to_any().as_bytes()[2..4], [1, 0x10]);
}

#[test]
fn one_tipc_address_is_not_taken_for_another() {
    let range = TipcServiceRange::default().to_any();
    assert_eq!(TipcSocketAddr::try_from(&range), Err(Errno::EAFNOSUPPORT));
    assert_eq!(TipcServiceAddr::try_from(&range), Err(Errno::EAFNOSUPPORT));
}

#[test]
fn addresses_longer_than_any_are_refused() {
    assert!(SocketAddrAny::from_bytes(&[0; 128]).is_ok());
    assert_eq!(SocketAddrAny::from_bytes(&[0; 129]), Err(Errno::EINVAL));
    assert_eq!(Name::<4>::new(b"four"), Err(Errno::ENAMETOOLONG));
}

/// Binds a socket of a family that a kernel may lack, and returns its name.
fn bind_if_there<T>(name: &str, kind: SocketType, protocol: Protocol, addr: T) -> Option<Result<T>>
where
    T: Arg + for<'a> TryFrom<&'a SocketAddrAny, Error = Errno>,
{
    let socket = open_if_there(name, addr.to_any().family(), kind, protocol)?;
    let bound = bind(&socket, &addr).and_then(|()| getsockname(&socket));
    Some(bound.and_then(|any| T::try_from(&any)))
}

#[test]
fn families_are_bound_where_the_kernel_has_them() {
    let packet = PacketAddr {
        protocol: uapi::ETH_P_ALL as u16,
        ifindex: 1,
        ..PacketAddr::default()
    };
    let protocol = Protocol::ethernet(uapi::ETH_P_ALL as u16);
    if let Some(addr) = bind_if_there("packet", SocketType::RAW, protocol, packet) {
        let addr = addr.unwrap();
        assert_eq!((addr.ifindex, addr.protocol), (1, packet.protocol));
        assert_eq!(i32::from(addr.hatype), uapi::ARPHRD_LOOPBACK);
    }

    let vsock = VsockAddr {
        cid: uapi::VMADDR_CID_ANY,
        port: 5_000 + std::process::id(),
        flags: 0,
    };
    if let Some(addr) = bind_if_there("vsock", SocketType::STREAM, Protocol::DEFAULT, vsock) {
        assert_eq!(addr, Ok(vsock));
    }

    let can = bind_if_there(
        "can-raw",
        SocketType::RAW,
        Protocol::CAN_RAW,
        CanAddr::default(),
    );
    if let Some(addr) = can {
        assert_eq!(addr, Ok(CanAddr::default()));
    }

    let tipc = TipcServiceAddr {
        scope: uapi::TIPC_NODE_SCOPE as i8,
        service: 18_888,
        instance: 17,
        domain: 0,
    };
    if let Some(addr) = bind_if_there("tipc", SocketType::RDM, Protocol::DEFAULT, tipc) {
        // The name of a socket is its identity, whatever services it is bound to.
        assert_eq!(addr, Err(Errno::EAFNOSUPPORT));
    }

    let alg = AlgAddr {
        kind: Name::new(b"hash").unwrap(),
        name: Name::new(b"sha256").unwrap(),
        ..AlgAddr::default()
    };
    if let Some(addr) = bind_if_there("alg", SocketType::SEQPACKET, Protocol::DEFAULT, alg) {
        assert!(matches!(addr, Err(Errno::EOPNOTSUPP | Errno::ENOENT)));
    }

    let hci = HciAddr {
        dev: uapi::HCI_DEV_NONE as u16,
        channel: uapi::HCI_CHANNEL_CONTROL as u16,
    };
    if let Some(addr) = bind_if_there("bluetooth", SocketType::RAW, Protocol::BT_HCI, hci) {
        // The control channel is bound to no device, and so has no name.
        assert_eq!(addr, Err(Errno::EBADFD));
    }
    let l2cap = L2capAddr::default();
    if let Some(addr) = bind_if_there("l2cap", SocketType::SEQPACKET, Protocol::BT_L2CAP, l2cap) {
        assert_eq!(addr.unwrap().bdaddr, [0; 6]);
    }
    let rfcomm = RfcommAddr::default();
    if let Some(addr) = bind_if_there("rfcomm", SocketType::STREAM, Protocol::BT_RFCOMM, rfcomm) {
        assert_eq!(addr.unwrap().bdaddr, [0; 6]);
    }
    let sco = ScoAddr::default();
    if let Some(addr) = bind_if_there("sco", SocketType::SEQPACKET, Protocol::BT_SCO, sco) {
        assert_eq!(addr, Ok(sco));
    }
    let nfc = NfcLlcpAddr::default();
    if let Some(addr) = bind_if_there("nfc-llcp", SocketType::STREAM, Protocol::NFC_LLCP, nfc) {
        assert_eq!(addr, Err(Errno::ENODEV));
    }
    let xdp = XdpAddr {
        ifindex: 1,
        ..XdpAddr::default()
    };
    if let Some(addr) = bind_if_there("xdp", SocketType::RAW, Protocol::DEFAULT, xdp) {
        assert_eq!(addr, Err(Errno::EINVAL));
    }

    // Those whose typed addresses no device here would take.
    let others = [
        (
            "can-j1939",
            AddressFamily::CAN,
            SocketType::DGRAM,
            Protocol::CAN_J1939,
        ),
        (
            "can-bcm",
            AddressFamily::CAN,
            SocketType::DGRAM,
            Protocol::CAN_BCM,
        ),
        (
            "can-isotp",
            AddressFamily::CAN,
            SocketType::DGRAM,
            Protocol::CAN_ISOTP,
        ),
        (
            "nfc-raw",
            AddressFamily::NFC,
            SocketType::SEQPACKET,
            Protocol::NFC_RAW,
        ),
        (
            "pppoe",
            AddressFamily::PPPOX,
            SocketType::STREAM,
            Protocol::PX_OE,
        ),
        (
            "phonet",
            AddressFamily::PHONET,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "llc",
            AddressFamily::LLC,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "qipcrtr",
            AddressFamily::QIPCRTR,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "kcm",
            AddressFamily::KCM,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "ieee802154",
            AddressFamily::IEEE802154,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "rds",
            AddressFamily::RDS,
            SocketType::SEQPACKET,
            Protocol::DEFAULT,
        ),
        (
            "rxrpc",
            AddressFamily::RXRPC,
            SocketType::DGRAM,
            Protocol(uapi::AF_INET),
        ),
        (
            "key",
            AddressFamily::KEY,
            SocketType::RAW,
            // PF_KEY_V2
            Protocol(2),
        ),
        (
            "x25",
            AddressFamily::X25,
            SocketType::SEQPACKET,
            Protocol::DEFAULT,
        ),
        (
            "ax25",
            AddressFamily::AX25,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "appletalk",
            AddressFamily::APPLETALK,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "atm",
            AddressFamily::ATMPVC,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "smc",
            AddressFamily::SMC,
            SocketType::STREAM,
            Protocol::DEFAULT,
        ),
        (
            "mctp",
            AddressFamily::MCTP,
            SocketType::DGRAM,
            Protocol::DEFAULT,
        ),
        (
            "caif",
            AddressFamily::CAIF,
            SocketType::SEQPACKET,
            Protocol::DEFAULT,
        ),
    ];
    for (name, family, kind, protocol) in others {
        let _ = open_if_there(name, family, kind, protocol);
    }
}

proptest! {
    #[test]
    fn no_bytes_of_an_address_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..=128)) {
        let any = SocketAddrAny::from_bytes(&bytes).unwrap();
        prop_assert_eq!(any.as_bytes(), &bytes[..]);
        let _ = (SocketAddr::try_from(&any), NetlinkAddr::try_from(&any));
        let _ = (PacketAddr::try_from(&any), CanAddr::try_from(&any));
        let _ = (TipcSocketAddr::try_from(&any), PppoeAddr::try_from(&any));
        let _ = (AlgAddr::try_from(&any), NfcLlcpAddr::try_from(&any));
    }

    #[test]
    fn no_bytes_of_a_unix_address_do_harm(tail in prop::collection::vec(any::<u8>(), 0..=126)) {
        let mut bytes = (uapi::AF_UNIX as u16).to_ne_bytes().to_vec();
        bytes.extend(&tail);
        let any = SocketAddrAny::from_bytes(&bytes).unwrap();
        if let Ok(addr) = UnixAddr::try_from(&any) {
            let kinds = [addr.is_unnamed(), addr.as_path().is_some(), addr.as_abstract().is_some()];
            prop_assert_eq!(kinds.iter().filter(|kind| **kind).count(), 1);
            prop_assert_eq!(UnixAddr::try_from(&addr.to_any()), Ok(addr));
        } else {
            prop_assert!(tail.len() > 108);
        }
    }

    #[test]
    fn control_messages_end_within_their_bytes(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        len in 0_usize..400,
    ) {
        let mut bytes = bytes;
        if let Some(word) = bytes.get_mut(..size_of::<usize>()) {
            word.copy_from_slice(&len.to_ne_bytes());
        }
        let messages: Vec<_> = RawMessages::new(&bytes).collect();
        prop_assert!(messages.len() <= bytes.len() / space(0));
        let data: usize = messages.iter().map(|message| message.data.len()).sum();
        prop_assert!(data <= bytes.len());
    }

    #[test]
    fn control_messages_are_read_as_they_were_written(
        parts in prop::collection::vec(
            (2..99, any::<i32>(), prop::collection::vec(any::<u8>(), 0..40)),
            0..6,
        ),
    ) {
        let mut buffer = [0xff; 512];
        let mut writer = Writer::new(&mut buffer);
        for (level, kind, data) in &parts {
            writer.push(*level, *kind, data).unwrap();
        }
        let read: Vec<_> = RawMessages::new(writer.as_bytes())
            .map(|message| (message.level, message.kind, message.data.to_vec()))
            .collect();
        prop_assert_eq!(read, parts);
    }
}

#[test]
fn a_message_is_small_enough_to_pass_around() {
    assert!(size_of::<Message>() <= 256);
}
