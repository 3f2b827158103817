//! Numbers and records of programs that carry them: they are the kernel's for good, and here they
//! stand as its documentation and other languages have them.

use ksys::ioctl::opcode;
use ksys::{Errno, fs, tty, uapi};
use std::ffi::{c_int, c_uint};

#[test]
fn requests_of_sockets() {
    let numbers = [
        (uapi::SIOCSPGRP, 0x8902),
        (uapi::SIOCGPGRP, 0x8904),
        (uapi::SIOCATMARK, 0x8905),
        (uapi::SIOCGSTAMP, 0x8906),
        (uapi::SIOCGSTAMPNS, 0x8907),
        (uapi::SIOCADDRT, 0x890b),
        (uapi::SIOCDELRT, 0x890c),
        (uapi::SIOCRTMSG, 0x890d),
        (uapi::SIOCSIFLINK, 0x8911),
        (uapi::SIOCGIFMEM, 0x891f),
        (uapi::SIOCSIFMEM, 0x8920),
        (uapi::SIOCGIFENCAP, 0x8925),
        (uapi::SIOCSIFENCAP, 0x8926),
        (uapi::SIOCGIFSLAVE, 0x8929),
        (uapi::SIOCSIFSLAVE, 0x8930),
        (uapi::SIOCADDMULTI, 0x8931),
        (uapi::SIOCDELMULTI, 0x8932),
        (uapi::SIOCSIFPFLAGS, 0x8934),
        (uapi::SIOCGIFPFLAGS, 0x8935),
        (uapi::SIOCDIFADDR, 0x8936),
        (uapi::SIOCSIFHWBROADCAST, 0x8937),
        (uapi::SIOCGIFCOUNT, 0x8938),
        (uapi::SIOCGIFBR, 0x8940),
        (uapi::SIOCSIFBR, 0x8941),
        (uapi::SIOCDARP, 0x8953),
        (uapi::SIOCGARP, 0x8954),
        (uapi::SIOCSARP, 0x8955),
        (uapi::SIOCDRARP, 0x8960),
        (uapi::SIOCGRARP, 0x8961),
        (uapi::SIOCSRARP, 0x8962),
        (uapi::SIOCGIFMAP, 0x8970),
        (uapi::SIOCSIFMAP, 0x8971),
        (uapi::SIOCADDDLCI, 0x8980),
        (uapi::SIOCDELDLCI, 0x8981),
        (uapi::SIOCPROTOPRIVATE, 0x89e0),
        (uapi::SIOCDEVPRIVATE, 0x89f0),
    ];
    for (at, (number, expected)) in numbers.into_iter().enumerate() {
        assert_eq!(number, expected, "row {at}");
    }
}

#[test]
fn requests_of_terminals() {
    let numbers = [
        (uapi::TIOCSTI, 0x5412),
        (uapi::TIOCGSOFTCAR, 0x5419),
        (uapi::TIOCSSOFTCAR, 0x541a),
        (uapi::TIOCLINUX, 0x541c),
        (uapi::TIOCCONS, 0x541d),
        (uapi::TIOCGSERIAL, 0x541e),
        (uapi::TIOCSSERIAL, 0x541f),
        (uapi::TIOCPKT, 0x5420),
        (uapi::TIOCSETD, 0x5423),
        (uapi::TIOCGETD, 0x5424),
        (uapi::TIOCGRS485, 0x542e),
        (uapi::TIOCSRS485, 0x542f),
        (uapi::TIOCSERCONFIG, 0x5453),
        (uapi::TIOCSERGWILD, 0x5454),
        (uapi::TIOCSERSWILD, 0x5455),
        (uapi::TIOCGLCKTRMIOS, 0x5456),
        (uapi::TIOCSLCKTRMIOS, 0x5457),
        (uapi::TIOCSERGSTRUCT, 0x5458),
        (uapi::TIOCSERGETLSR, 0x5459),
        (uapi::TIOCSERGETMULTI, 0x545a),
        (uapi::TIOCSERSETMULTI, 0x545b),
        (uapi::TIOCMIWAIT, 0x545c),
        (uapi::TIOCGICOUNT, 0x545d),
        (uapi::TIOCGDEV, opcode::read::<c_uint>(b'T', 0x32)),
        (uapi::TIOCSIG, opcode::write::<c_int>(b'T', 0x36)),
    ];
    for (at, (number, expected)) in numbers.into_iter().enumerate() {
        assert_eq!(number, expected, "row {at}");
    }
    assert_eq!(uapi::TIOCSER_TEMT, 1);
}

/// A pseudoterminal has no serial line: the request is known to none of its drivers.
#[test]
fn a_pseudoterminal_has_no_serial_line() {
    let pty = tty::openpty().unwrap();
    // SAFETY: if it were known, it would write a `serial_struct`, for which there is room.
    let result = unsafe {
        ksys::ioctl::ioctl(
            &pty.user,
            ksys::ioctl::Get::<{ uapi::TIOCGSERIAL }, [u64; 16]>::new(),
        )
    };
    assert_eq!(result.err(), Some(Errno::ENOTTY));
}

#[test]
fn requests_of_tunnels() {
    use opcode::{read, write};
    type Filter = uapi::sock_fprog;
    let numbers = [
        (uapi::TUNSETNOCSUM, write::<c_int>(b'T', 200)),
        (uapi::TUNSETDEBUG, write::<c_int>(b'T', 201)),
        (uapi::TUNSETIFF, write::<c_int>(b'T', 202)),
        (uapi::TUNSETPERSIST, write::<c_int>(b'T', 203)),
        (uapi::TUNSETOWNER, write::<c_int>(b'T', 204)),
        (uapi::TUNSETLINK, write::<c_int>(b'T', 205)),
        (uapi::TUNSETGROUP, write::<c_int>(b'T', 206)),
        (uapi::TUNGETFEATURES, read::<c_uint>(b'T', 207)),
        (uapi::TUNSETOFFLOAD, write::<c_uint>(b'T', 208)),
        (uapi::TUNSETTXFILTER, write::<c_uint>(b'T', 209)),
        (uapi::TUNGETIFF, read::<c_uint>(b'T', 210)),
        (uapi::TUNGETSNDBUF, read::<c_int>(b'T', 211)),
        (uapi::TUNSETSNDBUF, write::<c_int>(b'T', 212)),
        (uapi::TUNATTACHFILTER, write::<Filter>(b'T', 213)),
        (uapi::TUNDETACHFILTER, write::<Filter>(b'T', 214)),
        (uapi::TUNGETVNETHDRSZ, read::<c_int>(b'T', 215)),
        (uapi::TUNSETVNETHDRSZ, write::<c_int>(b'T', 216)),
    ];
    for (at, (number, expected)) in numbers.into_iter().enumerate() {
        assert_eq!(number, expected, "row {at}");
    }
}

#[test]
fn records_of_the_network() {
    let word = size_of::<usize>();
    assert_eq!(uapi::__BITS_PER_LONG as usize, 8 * word);
    let sizes = [
        (size_of::<uapi::__kernel_sockaddr_storage>(), 128),
        (size_of::<uapi::sockaddr>(), 16),
        (size_of::<uapi::sockaddr_in>(), 16),
        (size_of::<uapi::sockaddr_in6>(), 28),
        (size_of::<uapi::sockaddr_ll>(), 20),
        (size_of::<uapi::sockaddr_nl>(), 12),
        (size_of::<uapi::sockaddr_un>(), 110),
        (size_of::<uapi::cmsghdr>(), word + 8),
        (size_of::<uapi::user_msghdr>(), 7 * word),
        (size_of::<uapi::ucred>(), 12),
        (size_of::<uapi::linger>(), 8),
        (size_of::<uapi::in_pktinfo>(), 12),
        (size_of::<uapi::in6_pktinfo>(), 20),
        (size_of::<uapi::ip_mreq>(), 8),
        (size_of::<uapi::ip_mreqn>(), 12),
        (size_of::<uapi::ipv6_mreq>(), 20),
        (size_of::<uapi::ip6_mtuinfo>(), 32),
        (size_of::<uapi::sock_filter>(), 8),
        (size_of::<uapi::sock_fprog>(), 2 * word),
        (size_of::<uapi::nlattr>(), 4),
        (size_of::<uapi::nlmsgerr>(), 20),
    ];
    for (at, (size, expected)) in sizes.into_iter().enumerate() {
        assert_eq!(size, expected, "row {at}");
    }
    assert_eq!(size_of::<uapi::icmp6_filter>(), 32);
    // It grows at its end: 232 bytes were there in Linux 5.10.
    assert!(size_of::<uapi::tcp_info>() >= 232);
}

#[test]
fn limits_are_where_the_kernel_refuses() {
    let name = |len: i32| "n".repeat(len.try_into().unwrap());
    assert_eq!(fs::stat(&*name(uapi::NAME_MAX)).err(), Some(Errno::ENOENT));
    assert_eq!(
        fs::stat(&*name(uapi::NAME_MAX + 1)).err(),
        Some(Errno::ENAMETOOLONG)
    );
    assert_eq!(uapi::SOMAXCONN, 4096);
    // The limit counts the NUL.
    let path = |len: i32| format!("/{}", "./".repeat(len as usize))[..len as usize].to_owned();
    assert!(fs::stat(&*path(uapi::PATH_MAX - 1)).is_ok());
    assert_eq!(
        fs::stat(&*path(uapi::PATH_MAX)).err(),
        Some(Errno::ENAMETOOLONG)
    );
}
