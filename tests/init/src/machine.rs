//! The machine's set-up: file systems, the loopback interface, modules, power.

use crate::text::{Text, say};
use core::ffi::{CStr, c_char, c_int, c_uint};
use core::mem::MaybeUninit;
use core::ptr;
use ksys::fd::{AsRawFd, OwnedFd};
use ksys::fs::{self, Mode, OFlags};
use ksys::raw::portable as raw;
use ksys::{Errno, Result, io, uapi};

// The kernel's headers for programs have neither; the values are the same everywhere.
const AF_INET: c_int = 2;
const SOCK_DGRAM: c_int = 2;

const READ: OFlags = OFlags::RDONLY.union(OFlags::CLOEXEC);

/// What is mounted, in order: type and place.
const MOUNTS: [(&CStr, &CStr); 8] = [
    (c"proc", c"/proc"),
    (c"sysfs", c"/sys"),
    (c"cgroup2", c"/sys/fs/cgroup"),
    (c"devtmpfs", c"/dev"),
    (c"devpts", c"/dev/pts"),
    (c"mqueue", c"/dev/mqueue"),
    (c"tmpfs", c"/dev/shm"),
    (c"tmpfs", c"/tmp"),
];

pub fn mount_all() {
    for (kind, place) in MOUNTS {
        if let Err(error) = make_folder(place).and_then(|()| mount(kind, place)) {
            say!("error {}: {error}", place.to_str().unwrap_or_default());
        }
    }
}

fn make_folder(path: &CStr) -> Result<()> {
    // SAFETY: reads `path` up to its NUL.
    let made = unsafe { raw::mkdirat(uapi::AT_FDCWD, path.as_ptr(), 0o755) };
    match made.unit() {
        Err(Errno::EEXIST) => Ok(()),
        made => made,
    }
}

fn mount(kind: &CStr, place: &CStr) -> Result<()> {
    let (kind, place) = (kind.as_ptr().cast_mut(), place.as_ptr().cast_mut());
    // SAFETY: reads both strings up to their NULs and changes neither; there are no options.
    unsafe { raw::mount(kind, place, kind, 0, ptr::null_mut()) }.unit()
}

/// Brings the loopback interface up; the kernel gives it its addresses.
pub fn raise_loopback() -> Result<()> {
    // SAFETY: touches no memory.
    let socket = unsafe { raw::socket(AF_INET, SOCK_DGRAM, 0) };
    // SAFETY: the descriptor is new.
    let socket = unsafe { socket.fd() }?;
    // SAFETY: all zeros is a value of the record.
    let mut request: uapi::ifreq = unsafe { MaybeUninit::zeroed().assume_init() };
    // SAFETY: the name's bytes are written, none is read.
    let name = unsafe { &mut request.ifr_ifrn.ifrn_name };
    name[0] = b'l' as c_char;
    name[1] = b'o' as c_char;
    interface(&socket, uapi::SIOCGIFFLAGS, &mut request)?;
    // SAFETY: the call above wrote the flags.
    unsafe { request.ifr_ifru.ifru_flags |= uapi::IFF_UP as i16 };
    interface(&socket, uapi::SIOCSIFFLAGS, &mut request)
}

fn interface(socket: &OwnedFd, number: c_uint, request: &mut uapi::ifreq) -> Result<()> {
    let address = ptr::from_mut(request).expose_provenance();
    // SAFETY: both numbers that come here read and write one `ifreq`.
    unsafe { raw::ioctl(socket.as_raw_fd() as c_uint, number, address as _) }.unit()
}

/// Loads a module, which may be compressed; that it is there already is no error.
pub fn load(path: &CStr) -> Result<()> {
    let file = fs::open(path, READ, Mode::empty())?;
    let compressed = path.to_bytes().ends_with(b".xz");
    let flags = match compressed {
        true => uapi::MODULE_INIT_COMPRESSED_FILE as c_int,
        false => 0,
    };
    // SAFETY: reads the empty string of parameters; the kernel checks the module's signature and
    // its fit.
    let loaded = unsafe { raw::finit_module(file.as_raw_fd(), c"".as_ptr(), flags) };
    match loaded.unit() {
        Err(Errno::EEXIST) => Ok(()),
        loaded => loaded,
    }
}

/// Reads a whole file, which must be shorter than `buffer`.
pub fn read<'buffer>(path: &CStr, buffer: &'buffer mut [u8]) -> Result<&'buffer [u8]> {
    let file = fs::open(path, READ, Mode::empty())?;
    let mut len = 0;
    while len < buffer.len() {
        match io::read(&file, &mut buffer[len..])? {
            0 => return Ok(&buffer[..len]),
            got => len += got,
        }
    }
    Err(Errno::EFBIG)
}

/// Returns the kernel's release, such as `7.2.13`.
pub fn release() -> Text {
    // SAFETY: all zeros is a value of the record.
    let mut name: uapi::new_utsname = unsafe { MaybeUninit::zeroed().assume_init() };
    // SAFETY: writes the record.
    let named = unsafe { raw::uname(&raw mut name) }.unit();
    let release = name.release.map(|byte| byte as u8);
    match (named, CStr::from_bytes_until_nul(&release)) {
        (Ok(()), Ok(release)) => {
            Text::of(format_args!("{}", release.to_str().unwrap_or("unknown")))
        }
        _ => Text::of(format_args!("unknown")),
    }
}

pub fn power_off() -> ! {
    // SAFETY: writes back what the page cache holds.
    let _ = unsafe { raw::sync() };
    let (first, second) = (uapi::LINUX_REBOOT_MAGIC1, uapi::LINUX_REBOOT_MAGIC2);
    let command = uapi::LINUX_REBOOT_CMD_POWER_OFF as c_uint;
    // SAFETY: reads no argument for this command; no program is left that it could take by surprise.
    let result = unsafe { raw::reboot(first as c_int, second as c_int, command, ptr::null_mut()) };
    panic!("the machine does not power off: {result:?}");
}
