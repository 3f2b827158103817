use super::{FD, OTHER, Row};
use ksys::io::{IoSlice, IoSliceMut};
use ksys::net::addr::{NetlinkAddr, VsockAddr};
use ksys::net::bpf::{self, Insn};
use ksys::net::cmsg::{Credentials, Writer};
use ksys::net::netdevice::{HardwareAddr, IfFlags, Interface};
use ksys::net::sockopt::{self, Ipv4Membership};
use ksys::net::{
    self, AddressFamily, Incoming, MsgFlags, Outgoing, Protocol, Shutdown, SocketAddrAny,
    SocketFlags, SocketType, UnixAddr,
};
use ksys::time::Timespec;
use ksys::uapi;
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};
use std::time::Duration;

const V4: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(192, 0, 2, 77), 0x1234);
const V6: SocketAddrV6 = SocketAddrV6::new(
    Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0xab, 0xcd),
    0x5678,
    0x12345,
    7,
);

fn any(addr: &impl net::addr::Arg) -> SocketAddrAny {
    addr.to_any()
}

fn unix() -> UnixAddr {
    UnixAddr::from_path("a name").unwrap()
}

const PROGRAM: [Insn; 2] = [
    bpf::stmt(uapi::BPF_LD | uapi::BPF_H | uapi::BPF_ABS, 12),
    bpf::stmt(uapi::BPF_RET | uapi::BPF_K, 0x1234),
];

const ADDR: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 88);

const HARDWARE: HardwareAddr = HardwareAddr {
    kind: uapi::ARPHRD_ETHER as u16,
    addr: [2, 0, 0x5e, 0x10, 0x20, 0x30, 0, 0, 0, 0, 0, 0, 0, 0],
};

const TIMEOUT: Option<Duration> = Some(Duration::new(77, 123_456_000));

const UMEM: uapi::xdp_umem_reg = uapi::xdp_umem_reg {
    addr: 0x1234_5000,
    len: 0x8000,
    chunk_size: 4096,
    headroom: 7,
    flags: 3,
    tx_metadata_len: 8,
};

pub const ROWS: &[Row] = rows! {
    net::socket(AddressFamily::INET6, SocketType::DGRAM, Protocol::UDP) =>
        "socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_UDP)";
    net::socket_with(
        AddressFamily::NETLINK, SocketType::RAW, SocketFlags::NONBLOCK, Protocol::NETLINK_AUDIT
    ) => "socket(AF_NETLINK, SOCK_RAW|SOCK_NONBLOCK, NETLINK_AUDIT)";
    net::socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, Protocol::DEFAULT) =>
        "socketpair(AF_UNIX, SOCK_SEQPACKET|SOCK_CLOEXEC, 0, *)";
    net::socketpair_with(
        AddressFamily::UNIX, SocketType::STREAM, SocketFlags::NONBLOCK, Protocol::DEFAULT
    ) => "socketpair(AF_UNIX, SOCK_STREAM|SOCK_NONBLOCK, 0, *)";
    net::bind(FD, &V4) =>
        "bind(1003, {sa_family=AF_INET, sin_port=htons(4660), sin_addr=inet_addr('192.0.2.77')}, \
         16)";
    net::bind(FD, &NetlinkAddr { pid: 0x1234, groups: 0x11 }) =>
        "bind(1003, {sa_family=AF_NETLINK, nl_pid=4660, nl_groups=0x000011}, 12)";
    net::connect(FD, &V6) =>
        "connect(1003, {sa_family=AF_INET6, sin6_port=htons(22136), \
         sin6_flowinfo=htonl(1159921920), inet_pton(AF_INET6, '2001:db8::ab:cd', &sin6_addr), \
         sin6_scope_id=7}, 28)";
    net::connect(FD, &VsockAddr { cid: 0x1234, port: 0x5678, flags: 1 }) =>
        "connect(1003, {sa_family=AF_VSOCK, svm_cid=0x1234, svm_port=0x5678, \
         svm_flags=VMADDR_FLAG_TO_HOST}, 16)";
    net::disconnect(FD) =>
        "connect(1003, {sa_family=AF_UNSPEC, \
         sa_data='\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0'}, 16)";
    net::listen(FD, 0x1234) => "listen(1003, 4660)";
    net::accept(FD) => "accept4(1003, NULL, NULL, SOCK_CLOEXEC)";
    net::accept_with(FD, SocketFlags::NONBLOCK) => "accept4(1003, NULL, NULL, SOCK_NONBLOCK)";
    net::acceptfrom(FD) => "accept4(1003, *, [128], SOCK_CLOEXEC)";
    net::acceptfrom_with(FD, SocketFlags::NONBLOCK) => "accept4(1003, *, [128], SOCK_NONBLOCK)";
    net::shutdown(FD, Shutdown::WR) => "shutdown(1003, SHUT_WR)";
    net::getsockname(FD) => "getsockname(1003, *, [128])";
    net::getpeername(FD) => "getpeername(1003, *, [128])";
    net::send(FD, b"some text", MsgFlags::MORE | MsgFlags::NOSIGNAL) =>
        "sendto(1003, 'some text', 9, MSG_NOSIGNAL|MSG_MORE, NULL, 0)";
    net::sendto(FD, b"some text", MsgFlags::DONTWAIT, &unix()) =>
        "sendto(1003, 'some text', 9, MSG_DONTWAIT, {sa_family=AF_UNIX, sun_path='a name'}, 8)";
    net::recv(FD, &mut [0; 77], MsgFlags::PEEK | MsgFlags::WAITALL) =>
        "recvfrom(1003, *, 77, MSG_PEEK|MSG_WAITALL, NULL, NULL)";
    net::recv_uninit(FD, &mut [MaybeUninit::uninit(); 78], MsgFlags::TRUNC) =>
        "recvfrom(1003, *, 78, MSG_TRUNC, NULL, NULL)";
    net::recvfrom(FD, &mut [0; 79], MsgFlags::OOB) => "recvfrom(1003, *, 79, MSG_OOB, *, [128])";
    net::sendmsg {
        let mut buffer = [0; 128];
        let mut control = Writer::new(&mut buffer);
        control.rights(&[FD, OTHER]).unwrap();
        control.credentials(Credentials { pid: 77, uid: 88, gid: 99 }).unwrap();
        let parts = [IoSlice::new(b"some"), IoSlice::new(b" text")];
        net::sendmsg(FD, Some(&any(&V4)), &parts, Some(&control), MsgFlags::EOR)
    } =>
        "sendmsg(1003, {msg_name={sa_family=AF_INET, sin_port=htons(4660), \
         sin_addr=inet_addr('192.0.2.77')}, msg_namelen=16, msg_iov=[{iov_base='some', \
         iov_len=4}, {iov_base=' text', iov_len=5}], msg_iovlen=2, msg_control=[{cmsg_len=24, \
         cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[1003, 2017]}, {cmsg_len=28, \
         cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=77, uid=88, gid=99}}], \
         msg_controllen=56, msg_flags=0}, MSG_EOR)";
    net::sendmsg(FD, None, &[IoSlice::new(b"text")], None, MsgFlags::empty()) =>
        "sendmsg(1003, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base='text', iov_len=4}], \
         msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0)";
    net::recvmsg {
        let mut control = [0_u64; 8];
        let control = std::slice::from_raw_parts_mut(control.as_mut_ptr().cast(), 64);
        let mut part = [0; 77];
        net::recvmsg(FD, &mut [IoSliceMut::new(&mut part)], control, MsgFlags::PEEK)
    } => "recvmsg(1003, {msg_namelen=128}, MSG_PEEK|MSG_CMSG_CLOEXEC)";
    net::sendmmsg {
        let addr = any(&V4);
        let parts = [IoSlice::new(b"some"), IoSlice::new(b" text")];
        let mut messages = [
            Outgoing::new(Some(&addr), &parts[..1], None),
            Outgoing::new(None, &parts[1..], None),
        ];
        net::sendmmsg(FD, &mut messages, MsgFlags::MORE)
    } =>
        "sendmmsg(1003, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(4660), \
         sin_addr=inet_addr('192.0.2.77')}, msg_namelen=16, msg_iov=[{iov_base='some', \
         iov_len=4}], msg_iovlen=1, msg_controllen=0, msg_flags=0}}, {msg_hdr={msg_name=NULL, \
         msg_namelen=0, msg_iov=[{iov_base=' text', iov_len=5}], msg_iovlen=1, msg_controllen=0, \
         msg_flags=0}}], 2, MSG_MORE)";
    net::recvmmsg {
        let (mut addr, mut part) = (any(&V4), [0; 77]);
        let mut parts = [IoSliceMut::new(&mut part)];
        let mut time = Timespec { sec: 77, nsec: 123_456_789 };
        let mut messages = [Incoming::new(&mut addr, &mut parts, &mut [])];
        net::recvmmsg(FD, &mut messages, MsgFlags::WAITFORONE, Some(&mut time)).map(drop)
    } => "recvmmsg(1003, *, 1, MSG_WAITFORONE|MSG_CMSG_CLOEXEC, {tv_sec=77, tv_nsec=123456789})";

    net::bpf::attach(FD, &PROGRAM) =>
        "setsockopt(1003, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=[BPF_STMT(BPF_LD|BPF_H|\
         BPF_ABS, 0xc), BPF_STMT(BPF_RET|BPF_K, 0x1234)]}, 16)";
    net::bpf::attach_loaded(FD, OTHER) => "setsockopt(1003, SOL_SOCKET, SO_ATTACH_BPF, [2017], 4)";
    net::bpf::attach_reuseport(FD, &PROGRAM) =>
        "setsockopt(1003, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, {len=2, filter=[BPF_STMT(BPF_LD|\
         BPF_H|BPF_ABS, 0xc), BPF_STMT(BPF_RET|BPF_K, 0x1234)]}, 16)";
    net::bpf::attach_reuseport_loaded(FD, OTHER) =>
        "setsockopt(1003, SOL_SOCKET, SO_ATTACH_REUSEPORT_EBPF, [2017], 4)";
    net::bpf::detach(FD) => "setsockopt(1003, SOL_SOCKET, SO_DETACH_FILTER, [0], 4)";
    net::bpf::get(FD, &mut [PROGRAM[0]; 7]) =>
        "getsockopt(1003, SOL_SOCKET, SO_GET_FILTER, *, [7])";

    net::sockopt::get(FD, sockopt::SO_RCVLOWAT) =>
        "getsockopt(1003, SOL_SOCKET, SO_RCVLOWAT, *, [4])";
    net::sockopt::set(FD, sockopt::SO_MARK, 0x1234_5678) =>
        "setsockopt(1003, SOL_SOCKET, SO_MARK, [305419896], 4)";
    net::sockopt::set(FD, sockopt::SO_LINGER, Some(Duration::from_secs(77))) =>
        "setsockopt(1003, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=77}, 8)";
    net::sockopt::set {
        let membership = Ipv4Membership {
            group: Ipv4Addr::new(233, 252, 0, 1),
            address: ADDR,
            ifindex: 7,
        };
        sockopt::set(FD, sockopt::IP_ADD_MEMBERSHIP, membership)
    } =>
        "setsockopt(1003, SOL_IP, IP_ADD_MEMBERSHIP, {imr_multiaddr=inet_addr('233.252.0.1'), \
         imr_interface=inet_addr('192.0.2.88')}, 12)";
    net::sockopt::get_slice(FD, sockopt::SO_PEERGROUPS, &mut [0; 7]) =>
        "getsockopt(1003, SOL_SOCKET, SO_PEERGROUPS, *, [28])";
    net::sockopt::set_slice(FD, sockopt::SO_BINDTODEVICE, b"device") =>
        "setsockopt(1003, SOL_SOCKET, SO_BINDTODEVICE, 'device', 6)";
    net::sockopt::receive_timeout(FD) => "getsockopt(1003, SOL_SOCKET, SO_RCVTIMEO_NEW, *, [16])";
    net::sockopt::set_receive_timeout(FD, TIMEOUT) =>
        "setsockopt(1003, SOL_SOCKET, SO_RCVTIMEO_NEW, \
         'M\\0\\0\\0\\0\\0\\0\\0@\\342\\1\\0\\0\\0\\0\\0', 16)";
    net::sockopt::send_timeout(FD) => "getsockopt(1003, SOL_SOCKET, SO_SNDTIMEO_NEW, *, [16])";
    net::sockopt::set_send_timeout(FD, None) =>
        "setsockopt(1003, SOL_SOCKET, SO_SNDTIMEO_NEW, \
         '\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0', 16)";
    net::sockopt::peer_pidfd(FD) => "getsockopt(1003, SOL_SOCKET, SO_PEERPIDFD, *, [4])";
    net::sockopt::set_xdp_umem_reg(FD, &UMEM) =>
        "setsockopt(1003, SOL_XDP, XDP_UMEM_REG, '\\0P4\\22\\0\\0\\0\\0\\0\\200\\0\\0\\0\\0\\0\\0\
         \\0\\20\\0\\0\\7\\0\\0\\0\\3\\0\\0\\0\\10\\0\\0\\0', 32)";

    net::netdevice::name_to_index(FD, b"eth7") => "ioctl(1003, SIOCGIFINDEX, {ifr_name='eth7'})";
    net::netdevice::index_to_name(FD, 0x1234_5678) =>
        "ioctl(1003, SIOCGIFNAME, {ifr_ifindex=305419896})";
    net::netdevice::rename(FD, b"eth7", b"name") =>
        "ioctl(1003, SIOCSIFNAME, {ifr_name='eth7', ifr_newname='name'})";
    net::netdevice::flags(FD, b"eth7") => "ioctl(1003, SIOCGIFFLAGS, {ifr_name='eth7'})";
    net::netdevice::set_flags(FD, b"eth7", IfFlags::UP | IfFlags::PROMISC) =>
        "ioctl(1003, SIOCSIFFLAGS, {ifr_name='eth7', ifr_flags=IFF_UP|IFF_PROMISC})";
    net::netdevice::hardware_addr(FD, b"eth7") => "ioctl(1003, SIOCGIFHWADDR, {ifr_name='eth7'})";
    net::netdevice::set_hardware_addr(FD, b"eth7", HARDWARE) =>
        "ioctl(1003, SIOCSIFHWADDR, {ifr_name='eth7', ifr_hwaddr={sa_family=ARPHRD_ETHER, \
         sa_data=02:00:5e:10:20:30}})";
    net::netdevice::mtu(FD, b"eth7") => "ioctl(1003, SIOCGIFMTU, {ifr_name='eth7'})";
    net::netdevice::set_mtu(FD, b"eth7", 0x1234) =>
        "ioctl(1003, SIOCSIFMTU, {ifr_name='eth7', ifr_mtu=4660})";
    net::netdevice::metric(FD, b"eth7") => "ioctl(1003, SIOCGIFMETRIC, {ifr_name='eth7'})";
    net::netdevice::set_metric(FD, b"eth7", 0x1234) =>
        "ioctl(1003, SIOCSIFMETRIC, {ifr_name='eth7', ifr_metric=4660})";
    net::netdevice::tx_queue_len(FD, b"eth7") => "ioctl(1003, SIOCGIFTXQLEN, {ifr_name='eth7'})";
    net::netdevice::set_tx_queue_len(FD, b"eth7", 0x1234) =>
        "ioctl(1003, SIOCSIFTXQLEN, {ifr_name='eth7', ifr_qlen=4660})";
    net::netdevice::addr(FD, b"eth7") => "ioctl(1003, SIOCGIFADDR, {ifr_name='eth7'})";
    net::netdevice::set_addr(FD, b"eth7", ADDR) =>
        "ioctl(1003, SIOCSIFADDR, {ifr_name='eth7', ifr_addr={sa_family=AF_INET, \
         sin_port=htons(0), sin_addr=inet_addr('192.0.2.88')}})";
    net::netdevice::netmask(FD, b"eth7") => "ioctl(1003, SIOCGIFNETMASK, {ifr_name='eth7'})";
    net::netdevice::set_netmask(FD, b"eth7", Ipv4Addr::new(255, 255, 254, 0)) =>
        "ioctl(1003, SIOCSIFNETMASK, {ifr_name='eth7', ifr_netmask={sa_family=AF_INET, \
         sin_port=htons(0), sin_addr=inet_addr('255.255.254.0')}})";
    net::netdevice::broadcast(FD, b"eth7") => "ioctl(1003, SIOCGIFBRDADDR, {ifr_name='eth7'})";
    net::netdevice::set_broadcast(FD, b"eth7", ADDR) =>
        "ioctl(1003, SIOCSIFBRDADDR, {ifr_name='eth7', ifr_broadaddr={sa_family=AF_INET, \
         sin_port=htons(0), sin_addr=inet_addr('192.0.2.88')}})";
    net::netdevice::destination(FD, b"eth7") => "ioctl(1003, SIOCGIFDSTADDR, {ifr_name='eth7'})";
    net::netdevice::set_destination(FD, b"eth7", ADDR) =>
        "ioctl(1003, SIOCSIFDSTADDR, {ifr_name='eth7', ifr_dstaddr={sa_family=AF_INET, \
         sin_port=htons(0), sin_addr=inet_addr('192.0.2.88')}})";
    net::netdevice::list(FD, &mut [const { Interface::empty() }; 3]) =>
        "ioctl(1003, SIOCGIFCONF, {ifc_len=120*, ifc_buf=*})";
};

#[cfg(feature = "uapi-netfilter")]
pub const NETFILTER: &[Row] = rows! {
    net::sockopt::ip_original_dst(FD) => "getsockopt(1003, SOL_IP, 0x50*, *, [28])";
    net::sockopt::ipv6_original_dst(FD) => "getsockopt(1003, SOL_IPV6, 0x50*, *, [28])";
};
