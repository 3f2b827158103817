//! Netlink by its numbers and records: what the routing family answers, and what it tells unasked.

mod common;
#[path = "common/network.rs"]
mod network;

use ksys::fd::OwnedFd;
use ksys::net::addr::NetlinkAddr;
use ksys::net::netdevice::{self, IfFlags};
use ksys::net::{
    AddressFamily, MsgFlags, Protocol, SocketType, bind, recv, sendto, socket, sockopt,
};
use ksys::{Errno, uapi};
use network::with_network;
use std::ptr;

const LOOPBACK: [u8; 4] = [127, 0, 0, 1];

fn route() -> OwnedFd {
    let fd = socket(
        AddressFamily::NETLINK,
        SocketType::RAW,
        Protocol::NETLINK_ROUTE,
    )
    .unwrap();
    bind(&fd, &NetlinkAddr::default()).unwrap();
    fd
}

/// The bytes of a record of integers.
fn bytes<T: Copy>(value: &T) -> &[u8] {
    // SAFETY: the kernel's records here have no padding.
    unsafe { std::slice::from_raw_parts(ptr::from_ref(value).cast(), size_of::<T>()) }
}

/// Reads a record of integers at the beginning of `bytes`.
fn read<T: Copy>(bytes: &[u8]) -> T {
    assert!(bytes.len() >= size_of::<T>());
    // SAFETY: so many bytes are there, and any are such a record.
    unsafe { bytes.as_ptr().cast::<T>().read_unaligned() }
}

fn aligned(len: usize, to: i32) -> usize {
    len.next_multiple_of(to as usize)
}

fn attribute(kind: i32, data: &[u8]) -> Vec<u8> {
    let head = uapi::rtattr {
        rta_len: (size_of::<uapi::rtattr>() + data.len()) as u16,
        rta_type: kind as u16,
    };
    let mut all = [bytes(&head), data].concat();
    all.resize(aligned(all.len(), uapi::NLA_ALIGNTO), 0);
    all
}

/// The first attribute of a kind.
fn find(mut attributes: &[u8], kind: i32) -> Option<&[u8]> {
    while attributes.len() >= uapi::NLA_HDRLEN as usize {
        let head: uapi::nlattr = read(attributes);
        let len = usize::from(head.nla_len);
        if i32::from(head.nla_type) & uapi::NLA_TYPE_MASK & 0xffff == kind {
            return Some(&attributes[uapi::NLA_HDRLEN as usize..len]);
        }
        let next = aligned(len, uapi::NLA_ALIGNTO).min(attributes.len());
        attributes = &attributes[next..];
    }
    None
}

struct Answer {
    kind: i32,
    flags: i32,
    body: Vec<u8>,
}

fn ask(fd: &OwnedFd, kind: i32, flags: i32, body: &[u8]) {
    let head = uapi::nlmsghdr {
        nlmsg_len: (size_of::<uapi::nlmsghdr>() + body.len()) as u32,
        nlmsg_type: kind as u16,
        nlmsg_flags: (uapi::NLM_F_REQUEST | flags) as u16,
        nlmsg_seq: 7,
        nlmsg_pid: 0,
    };
    let message = [bytes(&head), body].concat();
    let sent = sendto(fd, &message, MsgFlags::empty(), &NetlinkAddr::default());
    assert_eq!(sent, Ok(message.len()));
}

/// The messages of one datagram.
fn answers(fd: &OwnedFd) -> Vec<Answer> {
    let mut buffer = vec![0; 65536];
    let len = recv(fd, &mut buffer, MsgFlags::empty()).unwrap();
    let mut rest = &buffer[..len];
    let mut answers = Vec::new();
    while rest.len() >= size_of::<uapi::nlmsghdr>() {
        let head: uapi::nlmsghdr = read(rest);
        let len = head.nlmsg_len as usize;
        answers.push(Answer {
            kind: head.nlmsg_type.into(),
            flags: head.nlmsg_flags.into(),
            body: rest[size_of::<uapi::nlmsghdr>()..len].to_vec(),
        });
        rest = &rest[aligned(len, uapi::NLMSG_ALIGNTO as i32).min(rest.len())..];
    }
    answers
}

/// All of a dump but its end.
fn dump(kind: i32, body: &[u8]) -> Vec<Answer> {
    let fd = route();
    ask(&fd, kind, uapi::NLM_F_DUMP, body);
    let mut all = Vec::new();
    loop {
        for answer in answers(&fd) {
            assert_ne!(answer.kind, uapi::NLMSG_ERROR);
            if answer.kind == uapi::NLMSG_DONE {
                return all;
            }
            assert_ne!(answer.flags & uapi::NLM_F_MULTI, 0);
            all.push(answer);
        }
    }
}

/// Asks for a change; the kernel's answer.
fn change(fd: &OwnedFd, kind: i32, flags: i32, body: &[u8]) -> Result<(), Errno> {
    ask(fd, kind, uapi::NLM_F_ACK | flags, body);
    let answer = answers(fd).remove(0);
    assert_eq!(answer.kind, uapi::NLMSG_ERROR);
    let told: uapi::nlmsgerr = read(&answer.body);
    assert_eq!(i32::from(told.msg.nlmsg_type), kind);
    Errno::from_raw_os_error(-told.error).map_or(Ok(()), Err)
}

#[test]
fn devices_are_told() {
    let general = uapi::rtgenmsg {
        rtgen_family: uapi::AF_UNSPEC as u8,
    };
    let devices = dump(uapi::RTM_GETLINK, &[bytes(&general), &[0; 3]].concat());
    let head = size_of::<uapi::ifinfomsg>();
    let lo = devices.iter().find(|answer| {
        let told: uapi::ifinfomsg = read(&answer.body);
        i32::from(told.ifi_type) == uapi::ARPHRD_LOOPBACK
    });
    let lo = lo.expect("a loopback device");
    assert_eq!(lo.kind, uapi::RTM_NEWLINK);
    let told: uapi::ifinfomsg = read(&lo.body);
    assert_ne!(told.ifi_flags & uapi::IFF_LOOPBACK as u32, 0);
    let name = find(&lo.body[head..], uapi::IFLA_IFNAME).unwrap();
    assert_eq!(name, b"lo\0");
    assert!(name.len() <= uapi::IFNAMSIZ as usize);
    let mtu: u32 = read(find(&lo.body[head..], uapi::IFLA_MTU).unwrap());
    let mtu_by_ioctl = netdevice::mtu(route(), b"lo").unwrap();
    assert_eq!(i64::from(mtu), i64::from(mtu_by_ioctl));
    assert_eq!(find(&lo.body[head..], 0x3ff0), None);
}

#[test]
fn addresses_are_told() {
    let request = uapi::ifaddrmsg {
        ifa_family: uapi::AF_INET as u8,
        ifa_prefixlen: 0,
        ifa_flags: 0,
        ifa_scope: 0,
        ifa_index: 0,
    };
    let head = size_of::<uapi::ifaddrmsg>();
    let found = dump(uapi::RTM_GETADDR, bytes(&request))
        .iter()
        .any(|answer| {
            let told: uapi::ifaddrmsg = read(&answer.body);
            answer.kind == uapi::RTM_NEWADDR
                && told.ifa_prefixlen == 8
                && find(&answer.body[head..], uapi::IFA_ADDRESS) == Some(&LOOPBACK)
                && find(&answer.body[head..], uapi::IFA_LABEL) == Some(b"lo\0")
        });
    assert!(found);
}

fn to(table: u32, kind: i32, dst_len: u8) -> uapi::rtmsg {
    uapi::rtmsg {
        rtm_family: uapi::AF_INET as u8,
        rtm_dst_len: dst_len,
        rtm_src_len: 0,
        rtm_tos: 0,
        rtm_table: table as u8,
        rtm_protocol: uapi::RTPROT_STATIC as u8,
        rtm_scope: uapi::RT_SCOPE_LINK as u8,
        rtm_type: kind as u8,
        rtm_flags: 0,
    }
}

#[test]
fn the_way_to_an_address_is_told() {
    let fd = route();
    let mut request = to(0, 0, 32);
    (request.rtm_protocol, request.rtm_scope) = (0, 0);
    let body = [bytes(&request), &attribute(uapi::RTA_DST, &LOOPBACK)];
    ask(&fd, uapi::RTM_GETROUTE, 0, &body.concat());
    let answer = answers(&fd).remove(0);
    assert_eq!(answer.kind, uapi::RTM_NEWROUTE);
    let told: uapi::rtmsg = read(&answer.body);
    assert_eq!(i32::from(told.rtm_type), uapi::RTN_LOCAL);
    assert_ne!(told.rtm_flags & uapi::RTCF_LOCAL, 0);
    assert_ne!(told.rtm_flags & uapi::RTM_F_CLONED as u32, 0);
    let attributes = &answer.body[size_of::<uapi::rtmsg>()..];
    assert_eq!(find(attributes, uapi::RTA_DST), Some(&LOOPBACK[..]));

    let routes = dump(uapi::RTM_GETROUTE, bytes(&to(0, 0, 0)));
    let kernels = routes.iter().any(|route| {
        let told: uapi::rtmsg = read(&route.body);
        let attributes = &route.body[size_of::<uapi::rtmsg>()..];
        find(attributes, uapi::RTA_DST) == Some(&LOOPBACK)
            && u32::from(told.rtm_table) == uapi::RT_TABLE_LOCAL
            && i32::from(told.rtm_protocol) == uapi::RTPROT_KERNEL
    });
    assert!(kernels, "made when the device got its address");
}

#[test]
fn a_change_is_told_to_its_group() {
    with_network(|| {
        let fd = route();
        let group = uapi::RTNLGRP_LINK as u32;
        sockopt::set(&fd, sockopt::NETLINK_ADD_MEMBERSHIP, group).unwrap();
        netdevice::set_flags(&fd, b"lo", IfFlags::UP).unwrap();
        let told = answers(&fd).remove(0);
        assert_eq!(told.kind, uapi::RTM_NEWLINK);
        let link: uapi::ifinfomsg = read(&told.body);
        assert_ne!(link.ifi_change & uapi::IFF_UP as u32, 0);
        let wrong = sockopt::set(&fd, sockopt::NETLINK_ADD_MEMBERSHIP, 4000);
        assert_eq!(wrong, Err(Errno::EINVAL));
    });
}

#[test]
fn a_route_is_made_and_told() {
    with_network(|| {
        let fd = route();
        netdevice::set_flags(&fd, b"lo", IfFlags::UP).unwrap();
        let index = netdevice::name_to_index(&fd, b"lo").unwrap();
        let hop = uapi::rtnexthop {
            rtnh_len: size_of::<uapi::rtnexthop>() as u16,
            rtnh_flags: 0,
            rtnh_hops: 0,
            rtnh_ifindex: index as i32,
        };
        // One way twice, of which the second weighs more.
        let second = uapi::rtnexthop {
            rtnh_hops: 3,
            ..hop
        };
        let metrics = attribute(uapi::RTAX_MTU, &1234_u32.to_ne_bytes());
        let nested = uapi::RTA_METRICS | uapi::NLA_F_NESTED;
        let body = [
            bytes(&to(uapi::RT_TABLE_MAIN, uapi::RTN_UNICAST, 24)),
            &attribute(uapi::RTA_DST, &[192, 0, 2, 0]),
            &attribute(uapi::RTA_MULTIPATH, &[bytes(&hop), bytes(&second)].concat()),
            &attribute(nested, &metrics),
        ]
        .concat();
        let new = uapi::NLM_F_CREATE | uapi::NLM_F_EXCL;
        change(&fd, uapi::RTM_NEWROUTE, new, &body).unwrap();
        let again = change(&fd, uapi::RTM_NEWROUTE, new, &body);
        assert_eq!(again, Err(Errno::EEXIST));

        let head = size_of::<uapi::rtmsg>();
        let routes = dump(uapi::RTM_GETROUTE, bytes(&to(0, 0, 0)));
        let made = routes
            .iter()
            .find(|route| find(&route.body[head..], uapi::RTA_DST) == Some(&[192, 0, 2, 0]));
        let made = &made.expect("the route").body;
        let told: uapi::rtmsg = read(made);
        assert_eq!(u32::from(told.rtm_table), uapi::RT_TABLE_MAIN);
        assert_eq!(i32::from(told.rtm_type), uapi::RTN_UNICAST);
        assert_eq!(i32::from(told.rtm_protocol), uapi::RTPROT_STATIC);
        let metrics = find(&made[head..], uapi::RTA_METRICS).unwrap();
        assert_eq!(
            find(metrics, uapi::RTAX_MTU),
            Some(&1234_u32.to_ne_bytes()[..])
        );
        let hops = find(&made[head..], uapi::RTA_MULTIPATH).unwrap();
        let first: uapi::rtnexthop = read(hops);
        let next = aligned(first.rtnh_len.into(), uapi::RTNH_ALIGNTO);
        let second: uapi::rtnexthop = read(&hops[next..]);
        assert_eq!((first.rtnh_hops, second.rtnh_hops), (0, 3));
        assert_eq!(first.rtnh_ifindex, index as i32);

        // The same in the table that people read.
        let table = std::fs::read_to_string("/proc/thread-self/net/route").unwrap();
        let line = table
            .lines()
            .find(|line| line.contains("000200C0"))
            .unwrap();
        let flags = line.split_whitespace().nth(3).unwrap();
        let flags = i32::from_str_radix(flags, 16).unwrap();
        assert_eq!(flags & (uapi::RTF_UP | uapi::RTF_GATEWAY), uapi::RTF_UP);

        change(&fd, uapi::RTM_DELROUTE, 0, &body).unwrap();
        let gone = change(&fd, uapi::RTM_DELROUTE, 0, &body);
        assert_eq!(gone, Err(Errno::ESRCH));
    });
}
