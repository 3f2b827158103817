//! Macros of the kernel's headers that take arguments and stand for a number, under their own names.
//!
//! `gen/uapi.rs` has this file beside the constants. What an initializer, a pointer or a loop stands for in C is
//! no function here: the typed modules walk messages and build records.

use super::{
    _IOC_DIRMASK, _IOC_DIRSHIFT, _IOC_NONE, _IOC_NRMASK, _IOC_NRSHIFT, _IOC_READ, _IOC_SIZEMASK,
    _IOC_SIZESHIFT, _IOC_TYPEMASK, _IOC_TYPESHIFT, _IOC_WRITE, FAN_DENY, FAN_ERRNO_MASK,
    FAN_ERRNO_SHIFT, IOPRIO_CLASS_INVALID, IOPRIO_CLASS_MASK, IOPRIO_CLASS_SHIFT,
    IOPRIO_NR_CLASSES, IOPRIO_NR_LEVELS, IOPRIO_PRIO_MASK, NLA_ALIGNTO, NLMSG_ALIGNTO,
    NLMSG_HDRLEN, RTA_ALIGNTO, S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG,
    S_IFSOCK, SUBCMDMASK, SUBCMDSHIFT, cmsghdr, rtattr, sock_filter,
};

// asm/ioctl.h

/// Makes the number of a request: `size` is the argument's, in bytes.
#[inline]
pub const fn _IOC(dir: u32, ty: u32, nr: u32, size: usize) -> u32 {
    dir << _IOC_DIRSHIFT as u32
        | ty << _IOC_TYPESHIFT as u32
        | nr << _IOC_NRSHIFT as u32
        | (size as u32) << _IOC_SIZESHIFT as u32
}

/// Makes the number of a request that has no argument, or one that its number does not tell.
#[inline]
pub const fn _IO(ty: u32, nr: u32) -> u32 {
    _IOC(_IOC_NONE, ty, nr, 0)
}

/// Makes the number of a request that writes a `T` for the caller to read.
#[inline]
pub const fn _IOR<T>(ty: u32, nr: u32) -> u32 {
    _IOC(_IOC_READ, ty, nr, size_of::<T>())
}

/// Makes the number of a request that reads a `T` that the caller wrote.
#[inline]
pub const fn _IOW<T>(ty: u32, nr: u32) -> u32 {
    _IOC(_IOC_WRITE, ty, nr, size_of::<T>())
}

/// Makes the number of a request that reads a `T` and writes it back.
#[inline]
pub const fn _IOWR<T>(ty: u32, nr: u32) -> u32 {
    _IOC(_IOC_READ | _IOC_WRITE, ty, nr, size_of::<T>())
}

/// Returns which way a request's argument goes.
#[inline]
pub const fn _IOC_DIR(nr: u32) -> u32 {
    nr >> _IOC_DIRSHIFT as u32 & _IOC_DIRMASK as u32
}

/// Returns the driver's letter of a request.
#[inline]
pub const fn _IOC_TYPE(nr: u32) -> u32 {
    nr >> _IOC_TYPESHIFT as u32 & _IOC_TYPEMASK as u32
}

/// Returns a request's number among its driver's.
#[inline]
pub const fn _IOC_NR(nr: u32) -> u32 {
    nr >> _IOC_NRSHIFT as u32 & _IOC_NRMASK as u32
}

/// Returns the size of a request's argument in bytes.
#[inline]
pub const fn _IOC_SIZE(nr: u32) -> usize {
    (nr >> _IOC_SIZESHIFT as u32 & _IOC_SIZEMASK as u32) as usize
}

// linux/const.h

/// Rounds up to a multiple of `a`, a power of two.
#[inline]
pub const fn __ALIGN_KERNEL(x: usize, a: usize) -> usize {
    __ALIGN_KERNEL_MASK(x, a.wrapping_sub(1))
}

/// Rounds up to a multiple of a power of two, given what is one below it.
#[inline]
pub const fn __ALIGN_KERNEL_MASK(x: usize, mask: usize) -> usize {
    x.wrapping_add(mask) & !mask
}

// linux/kdev_t.h

/// Returns the major number of a device in the old form of 16 bits.
#[inline]
pub const fn MAJOR(dev: u32) -> u32 {
    dev >> 8
}

/// Returns the minor number of a device in the old form of 16 bits.
#[inline]
pub const fn MINOR(dev: u32) -> u32 {
    dev & 0xff
}

/// Makes a device of its numbers in the old form of 16 bits.
#[inline]
pub const fn MKDEV(ma: u32, mi: u32) -> u32 {
    ma << 8 | mi
}

// linux/stat.h

const fn is_kind(m: u32, kind: i32) -> bool {
    m & S_IFMT as u32 == kind as u32
}

/// Tells whether a mode is a symbolic link's.
#[inline]
pub const fn S_ISLNK(m: u32) -> bool {
    is_kind(m, S_IFLNK)
}

/// Tells whether a mode is a regular file's.
#[inline]
pub const fn S_ISREG(m: u32) -> bool {
    is_kind(m, S_IFREG)
}

/// Tells whether a mode is a directory's.
#[inline]
pub const fn S_ISDIR(m: u32) -> bool {
    is_kind(m, S_IFDIR)
}

/// Tells whether a mode is a character device's.
#[inline]
pub const fn S_ISCHR(m: u32) -> bool {
    is_kind(m, S_IFCHR)
}

/// Tells whether a mode is a block device's.
#[inline]
pub const fn S_ISBLK(m: u32) -> bool {
    is_kind(m, S_IFBLK)
}

/// Tells whether a mode is a named pipe's.
#[inline]
pub const fn S_ISFIFO(m: u32) -> bool {
    is_kind(m, S_IFIFO)
}

/// Tells whether a mode is a socket's.
#[inline]
pub const fn S_ISSOCK(m: u32) -> bool {
    is_kind(m, S_IFSOCK)
}

// linux/socket.h, the part that is not exported

/// Rounds a length up to where the next control message may begin.
#[inline]
pub const fn CMSG_ALIGN(len: usize) -> usize {
    __ALIGN_KERNEL(len, size_of::<usize>())
}

/// Returns what a control message with so many bytes of data states as its length.
#[inline]
pub const fn CMSG_LEN(len: usize) -> usize {
    size_of::<cmsghdr>() + len
}

/// Returns the room that a control message with so many bytes of data takes.
#[inline]
pub const fn CMSG_SPACE(len: usize) -> usize {
    size_of::<cmsghdr>() + CMSG_ALIGN(len)
}

// linux/netlink.h

/// Rounds a length up to where the next message may begin.
#[inline]
pub const fn NLMSG_ALIGN(len: usize) -> usize {
    __ALIGN_KERNEL(len, NLMSG_ALIGNTO as usize)
}

/// Returns what a message with so many bytes behind its header states as its length.
#[inline]
pub const fn NLMSG_LENGTH(len: usize) -> usize {
    len + NLMSG_HDRLEN as usize
}

/// Returns the room that a message with so many bytes behind its header takes.
#[inline]
pub const fn NLMSG_SPACE(len: usize) -> usize {
    NLMSG_ALIGN(NLMSG_LENGTH(len))
}

/// Rounds a length up to where the next attribute may begin.
#[inline]
pub const fn NLA_ALIGN(len: usize) -> usize {
    __ALIGN_KERNEL(len, NLA_ALIGNTO as usize)
}

// linux/rtnetlink.h

/// Rounds a length up to where the next attribute may begin.
#[inline]
pub const fn RTA_ALIGN(len: usize) -> usize {
    __ALIGN_KERNEL(len, RTA_ALIGNTO as usize)
}

/// Returns what an attribute with so many bytes of data states as its length.
#[inline]
pub const fn RTA_LENGTH(len: usize) -> usize {
    RTA_ALIGN(size_of::<rtattr>()) + len
}

/// Returns the room that an attribute with so many bytes of data takes.
#[inline]
pub const fn RTA_SPACE(len: usize) -> usize {
    RTA_ALIGN(RTA_LENGTH(len))
}

// linux/bpf_common.h, linux/filter.h

/// Returns the class of an instruction's code.
#[inline]
pub const fn BPF_CLASS(code: u32) -> u32 {
    code & 0x07
}

/// Returns the size of a load or a store.
#[inline]
pub const fn BPF_SIZE(code: u32) -> u32 {
    code & 0x18
}

/// Returns the mode of a load or a store.
#[inline]
pub const fn BPF_MODE(code: u32) -> u32 {
    code & 0xe0
}

/// Returns the operation of an arithmetic instruction or a jump.
#[inline]
pub const fn BPF_OP(code: u32) -> u32 {
    code & 0xf0
}

/// Returns the source of an operand: a constant or a register.
#[inline]
pub const fn BPF_SRC(code: u32) -> u32 {
    code & 0x08
}

/// Returns what a classic filter's return takes.
#[inline]
pub const fn BPF_RVAL(code: u32) -> u32 {
    code & 0x18
}

/// Returns the operation of a classic filter's move between registers.
#[inline]
pub const fn BPF_MISCOP(code: u32) -> u32 {
    code & 0xf8
}

/// Makes an instruction of a classic filter.
#[inline]
pub const fn BPF_STMT(code: u16, k: u32) -> sock_filter {
    BPF_JUMP(code, k, 0, 0)
}

/// Makes a jump of a classic filter; it passes over `jt` or `jf` instructions.
#[inline]
pub const fn BPF_JUMP(code: u16, k: u32, jt: u8, jf: u8) -> sock_filter {
    sock_filter { code, jt, jf, k }
}

// linux/capability.h

/// Returns which of a set's 32-bit words holds a capability.
#[inline]
pub const fn CAP_TO_INDEX(x: u32) -> usize {
    (x >> 5) as usize
}

/// Returns a capability's bit in its word.
#[inline]
pub const fn CAP_TO_MASK(x: u32) -> u32 {
    1 << (x & 31)
}

// linux/ioprio.h

/// Makes a priority of input and output, or an invalid one of numbers out of range; see ioprio_set(2).
#[inline]
pub const fn IOPRIO_PRIO_VALUE(class: u32, level: u32) -> u32 {
    if class >= IOPRIO_NR_CLASSES as u32 || level >= IOPRIO_NR_LEVELS as u32 {
        return (IOPRIO_CLASS_INVALID as u32) << IOPRIO_CLASS_SHIFT as u32;
    }
    class << IOPRIO_CLASS_SHIFT as u32 | level
}

/// Returns the class of a priority of input and output.
#[inline]
pub const fn IOPRIO_PRIO_CLASS(ioprio: u32) -> u32 {
    ioprio >> IOPRIO_CLASS_SHIFT as u32 & IOPRIO_CLASS_MASK as u32
}

/// Returns the level and the hint of a priority of input and output.
#[inline]
pub const fn IOPRIO_PRIO_DATA(ioprio: u32) -> u32 {
    ioprio & IOPRIO_PRIO_MASK
}

// linux/quota.h

/// Makes the command of quotactl(2) for a kind of quota.
#[inline]
pub const fn QCMD(cmd: u32, ty: u32) -> u32 {
    cmd << SUBCMDSHIFT as u32 | ty & SUBCMDMASK as u32
}

// linux/fanotify.h

/// Makes the answer that refuses an access with an error of one's own.
#[inline]
pub const fn FAN_DENY_ERRNO(err: u32) -> u32 {
    FAN_DENY as u32 | (err & FAN_ERRNO_MASK as u32) << FAN_ERRNO_SHIFT as u32
}

// linux/input.h, linux/hidraw.h; `len` is the buffer's size in bytes

macro_rules! read_of_any_size {
    ($($(#[$doc:meta])* $name:ident = $ty:literal $nr:literal;)*) => {$(
        $(#[$doc])*
        #[inline]
        pub const fn $name(len: usize) -> u32 {
            _IOC(_IOC_READ, $ty as u32, $nr, len)
        }
    )*};
}

read_of_any_size! {
    /// The request that tells a device's name.
    EVIOCGNAME = b'E' 0x06;
    /// The request that tells where a device is.
    EVIOCGPHYS = b'E' 0x07;
    /// The request that tells a device's own identifier.
    EVIOCGUNIQ = b'E' 0x08;
    /// The request that tells a device's properties.
    EVIOCGPROP = b'E' 0x09;
    /// The request that tells the slots of a multi-touch code.
    EVIOCGMTSLOTS = b'E' 0x0a;
    /// The request that tells which keys are down.
    EVIOCGKEY = b'E' 0x18;
    /// The request that tells which lights are on.
    EVIOCGLED = b'E' 0x19;
    /// The request that tells which sounds are on.
    EVIOCGSND = b'E' 0x1a;
    /// The request that tells how the switches stand.
    EVIOCGSW = b'E' 0x1b;
    /// The request that tells a device's name.
    HIDIOCGRAWNAME = b'H' 0x04;
    /// The request that tells where a device is.
    HIDIOCGRAWPHYS = b'H' 0x05;
    /// The request that tells a device's own identifier.
    HIDIOCGRAWUNIQ = b'H' 0x08;
}

/// The request that tells which codes of a type of event a device has.
#[inline]
pub const fn EVIOCGBIT(ev: u32, len: usize) -> u32 {
    _IOC(_IOC_READ, b'E' as u32, 0x20 + ev, len)
}

// linux/videodev2.h, drm/drm_fourcc.h

/// Makes the code of a video format.
#[inline]
pub const fn v4l2_fourcc(a: u8, b: u8, c: u8, d: u8) -> u32 {
    u32::from_le_bytes([a, b, c, d])
}

/// Makes the code of a video format whose bytes are in big-endian order.
#[inline]
pub const fn v4l2_fourcc_be(a: u8, b: u8, c: u8, d: u8) -> u32 {
    v4l2_fourcc(a, b, c, d) | 1 << 31
}

/// Makes the code of a picture's format.
#[inline]
pub const fn fourcc_code(a: u8, b: u8, c: u8, d: u8) -> u32 {
    u32::from_le_bytes([a, b, c, d])
}
